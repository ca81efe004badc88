"""Ids that are hashes of what defines the thing."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from rawi.model import Article

__all__ = ["article_key"]

_BYTES = 16


def article_key(article: Article) -> str:
    """What makes an article the one it is: where it came from, its id there, and its text.

    A path counts as the absolute one, so that it does not matter from where it was read.
    """
    parts = (_place(article.source), article.id, article.text)
    return blake2b("\0".join(parts).encode(), digest_size=_BYTES).hexdigest()


def _place(source: str) -> str:
    return str(Path(source).absolute()) if source and "://" not in source else source
