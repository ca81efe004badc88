"""The words a search looks at: folded, and with و ف, ب ل ك and ال taken off, one after the other.

What is stored holds every stage, what is asked for only one. So ``القمة`` finds ``والقمة`` and ``للقمة``,
and ``قمة`` finds those and ``قمة``; the stages that are no words of the language are never asked for.
"""

from __future__ import annotations

import re

from rawi.segment.tokens import tokens_of

__all__ = ["forms_of", "terms_of", "words_of"]

_CONJUNCTION = re.compile("[وف](?=...)")
_PREPOSITION = re.compile("[بلك](?=...)")
_ARTICLE = re.compile("ال(?=..)")
_ARTICLE_AFTER_LAM = re.compile("لل(?=..)")
_CLITICS_BEFORE_ARTICLE = re.compile("^[وف]?(?:[بك]?ال|لل)(?=..)")


def forms_of(word: str) -> list[str]:
    """A folded word and what remains of it without its clitics, stage by stage."""
    forms = [word]
    if _CONJUNCTION.match(word):
        forms.append(word[1:])
    for form in list(forms):
        if _ARTICLE_AFTER_LAM.match(form):
            forms.append("ال" + form[2:])
        elif _PREPOSITION.match(form):
            forms.append(form[1:])
    forms += [form[2:] for form in forms if _ARTICLE.match(form)]
    return list(dict.fromkeys(forms))


def words_of(text: str) -> list[str]:
    """The distinct forms of all words of a text, as they are stored."""
    return list(dict.fromkeys(form for word in _folded(text) for form in forms_of(word)))


def terms_of(query: str) -> list[str]:
    """The words of a query as they are looked for: folded, and nothing before their article."""
    return list(dict.fromkeys(_CLITICS_BEFORE_ARTICLE.sub("ال", word) for word in _folded(query)))


def _folded(text: str) -> list[str]:
    return [token.folded.lower() for token in tokens_of(text) if any(map(str.isalnum, token.folded))]
