"""From an article to a document: zones marked, nothing deleted."""

from __future__ import annotations

from rawi.model import Article, Document

__all__ = ["document_of"]


def document_of(article: Article) -> Document:
    """The document of an article: its text unchanged, its zones marked."""
    return Document(article=article, text=article.text)
