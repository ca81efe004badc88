"""Rawi reads Arabic news and keeps the ledger of who said what, to whom, when, and according to whom."""

from __future__ import annotations

__version__ = "0.1.0"
