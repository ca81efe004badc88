"""From bytes to text: byte order mark, UTF-8, then the Arabic encodings that came before it.

The order-of-trust is that of the bytes themselves: a mark decides; strict UTF-8 is hardly ever valid by
chance; among the older encodings, all of which accept almost any byte, the one whose text reads most like
Arabic wins. Detectors that go by byte statistics alone take windows-1256 for a Cyrillic or Greek one.
"""

from __future__ import annotations

import codecs
import re

from rawi.errors import EmptyInput, NotText
from rawi.read.language import arabic_share, marker_share, sample

__all__ = ["decode"]

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
OLDER = ("cp1256", "iso8859_6", "utf-16-le", "utf-16-be")
LEAST_MARKERS = 0.05
MOST_CONTROLS = 0.1
MOST_DAMAGE = 0.1

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd\ufffe\uffff]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_PLAIN = re.compile(rb"[\x20-\x7e\s]+")


def decode(data: bytes, name: str) -> str:
    """The text that ``data`` holds, its byte order mark aside and otherwise unchanged.

    Raises EmptyInput where it holds nothing but white space, NotText where no encoding gives a text.
    """
    text = _marked(data)
    if text is None:
        text = _utf8(data)
    if text is None:
        text = _older(data)
    if text is None:
        raise NotText(name, "no text in an encoding we know", "save it as UTF-8")
    if not text.strip():
        raise EmptyInput(name, "holds no words")
    return text


def _marked(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return text if _is_text(text) else None
    return None


def _utf8(data: bytes) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged(data)
    return text if _is_text(text) else None


def _damaged(data: bytes) -> str | None:
    """UTF-8 with a few bad bytes, kept when what is left is plainly Arabic."""
    text = data.decode("utf-8", "replace")
    foreign = _NOT_ASCII.findall(sample(text))
    few = foreign.count("\ufffd") <= MOST_DAMAGE * len(foreign)
    return text if few and _is_arabic("".join(foreign)) and _is_text(text) else None


def _older(data: bytes) -> str | None:
    candidates = ((_likeness(text), text) for text in map(data.decode, OLDER, ("replace",) * len(OLDER)))
    likeness, text = max(candidates, key=lambda candidate: candidate[0])
    if likeness >= LEAST_MARKERS:
        return text
    return data.decode("cp1252", "replace") if _is_mostly_ascii(data) else None


def _likeness(text: str) -> float:
    """How much a decoded text reads like Arabic, by its commonest words; 0 for one that is no text."""
    part = sample(text)
    foreign = "".join(_NOT_ASCII.findall(part))
    return marker_share(part) if _is_arabic(foreign) and _is_text(text) else 0.0


def _is_arabic(foreign: str) -> bool:
    return arabic_share(foreign) >= 0.8


def _is_text(text: str) -> bool:
    part = sample(text)
    return len(_CONTROL.findall(part)) <= MOST_CONTROLS * len(part)


def _is_mostly_ascii(data: bytes) -> bool:
    head = data[:20_000]
    return sum(map(len, _PLAIN.findall(head))) >= 0.75 * len(head)
