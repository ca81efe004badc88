"""The typefaces of the page, carried inside it so that it needs no network.

IBM Plex Sans Arabic for labels and Noto Naskh Arabic for what was said, both under the SIL Open Font
License 1.1; the licences stand beside the files.
"""

from __future__ import annotations

import base64
from functools import cache
from importlib.resources import files

__all__ = ["FACES", "font_faces"]

FACES = (
    ("IBM Plex Sans Arabic", 400, "ibm-plex-sans-arabic"),
    ("IBM Plex Sans Arabic", 600, "ibm-plex-sans-arabic"),
    ("Noto Naskh Arabic", 400, "noto-naskh-arabic"),
    ("Noto Naskh Arabic", 700, "noto-naskh-arabic"),
)
_RANGES = {
    "arabic": "U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC",
    "latin": "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, "
    "U+200F, U+2012-206F, U+20AC, U+2122, U+2212, U+FFFD",
}


@cache
def font_faces() -> str:
    """The ``@font-face`` rules of every typeface, weight and script, as data addresses."""
    return "\n".join(_face(*face, script) for face in FACES for script in _RANGES)


def _face(family: str, weight: int, stem: str, script: str) -> str:
    name = f"{stem}-{script}-{weight}-normal.woff2"
    data = (files("rawi.export.dossier") / "fonts" / name).read_bytes()
    source = f"data:font/woff2;base64,{base64.b64encode(data).decode('ascii')}"
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: normal; '
        f'font-display: block; unicode-range: {_RANGES[script]}; src: url({source}) format("woff2"); }}'
    )
