"""A name between commas behind what describes its title: الناشطة بالمجتمع المدني بنابل، هدى طه، …"""

from __future__ import annotations

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import is_common_word, takes_article
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.words import is_verbal_noun, read_word

__all__ = ["distant_name"]

_FARTHEST = 9
"""How many tokens may describe a title before its holder's name; over more the name may be anybody's."""


def distant_name(cursor: Cursor, phrase: Phrase) -> tuple[int, int] | None:
    """The token range of the name that closes such a description, or None where nothing proves it his.

    حاكم المنطقة، التي يقع فيها الكهف، سامي طه، إن: a given name between commas, and nobody else named on the way.
    """
    if phrase.kind is not ActorKind.PERSON or phrase.head == "" or (phrase.source and not phrase.definite):
        return None
    comma = _end_of_description(cursor, phrase.last)
    name = read_person_name(cursor, comma + 1, cursor.stop) if comma is not None else None
    if comma is None or comma == phrase.last or name is None:
        return None
    given = read_word(cursor.word(name[0])).may_be_given or _is_unknown(cursor, phrase, comma, name)
    closed = cursor.is_sign(name[1], "،,") or (cursor.is_word(name[1]) and word_class(cursor.word(name[1])) is not None)
    return name if given and name[1] - name[0] > 1 and closed else None


def _is_unknown(cursor: Cursor, phrase: Phrase, comma: int, name: tuple[int, int]) -> bool:
    """مبعوثة الأمم المتحدة المعنية بالعنف، براميلا باتن، …: unknown words between commas, behind an office."""
    opener = cursor.word(phrase.last)
    plain = (
        (opener[0] in "بل" or opener in ("في", "من", "عن")) and comma > phrase.last and cursor.is_sign(name[1], "،,")
    )
    words = [cursor.word(at) for at in range(*name)]
    return plain and not any(is_common_word(word) or takes_article(word) or is_verbal_noun(word) for word in words)


def _end_of_description(cursor: Cursor, at: int) -> int | None:
    """The comma behind what describes a title from token ``at`` on: prepositional phrases, or one relative clause."""
    clause = cursor.is_sign(at, "،,") and cursor.is_word(at + 1) and word_class(cursor.word(at + 1)) == "rel"
    first = at + 2 if clause else at
    for end in range(first, min(at + _FARTHEST, cursor.stop)):
        if cursor.is_sign(end, "،,"):
            return end
        if not cursor.is_word(end) or _tells_more(cursor.word(end), clause=clause):
            return None
    return None


def _tells_more(word: str, *, clause: bool) -> bool:
    """Whether a word can stand in no such description: somebody else's title, a complementizer, a verb."""
    read = read_word(word)
    somebody = read.title is not None and read.title.number == "s"
    if somebody or word_class(word) in ("comp", "break", "when"):
        return True
    return not clause and (bool(readings(word)) or surely_finite(word))
