"""The dossier: analyses as one self-contained right-to-left page for a reader."""

from __future__ import annotations

from rawi.export.dossier.page import render

__all__ = ["render"]
