"""Articles made by recombining and perturbing the samples: planted stories, and planted copies inside them.

Each story takes a few paragraphs of the samples and gives their rare words other letters, so that it has names
and speakers of its own; each of its articles takes some of these paragraphs in some order and words them anew; a
copy is an article with a few words changed and another outlet. The same seed makes the same articles.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bench.gold import ROOT
from rawi.analyse import analyse
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.link.rarity import stem_of, weight_of
from rawi.model import Analysis, Article, Document, Span, Statement, Voice, Zone, ZoneKind

__all__ = ["Made", "made"]

PER_DAY = 2000
"""Articles published on one day."""

OUTLETS = 60
REWORDED = 0.35
"""Share of an article's common words that are others than in the paragraph it is made of."""

CHANGED = 0.04
"""Share of a copy's words that are changed."""

_PIECE = re.compile(r"\w+|\W+")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_FIRST_DAY = dt.date(2021, 1, 1)


@dataclass(frozen=True, slots=True)
class Made:
    """One article, the number of its story, and that of its copy group (None where nothing copies it)."""

    analysis: Analysis
    story: int
    copies: int | None


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Words and what stands between them, and the statements as ranges of these."""

    pieces: tuple[str, ...]
    statements: tuple[tuple[Statement, int, int], ...]


def made(count: int, seed: int = 1) -> Iterator[Made]:
    """``count`` articles in stories of 1 to 12, a third of which hold a copy group of 2 to 6."""
    chance = random.Random(seed)
    story = number = 0
    while number < count:
        for one in _story(chance, story, number, min(chance.choice((1, 1, 2, 3, 5, 8, 12)), count - number)):
            yield one
            number += 1
        story += 1


def _story(chance: random.Random, story: int, number: int, size: int) -> Iterator[Made]:
    paragraphs = [_renamed(one, story) for one in chance.sample(_paragraphs(), 5)]
    copied = min(size, chance.choice((0, 0, 2, 3, 6)))
    original: list[_Paragraph] = []
    for at in range(size):
        if at == 0 or at >= copied:
            pieces = [_reworded(chance, one, REWORDED) for one in chance.sample(paragraphs, chance.randint(3, 5))]
            original = pieces if at == 0 else original
        else:
            pieces = [_reworded(chance, one, CHANGED, every=True) for one in original]
        outlet = f"outlet {(story + at) % OUTLETS}"
        day = _FIRST_DAY + dt.timedelta(days=(number + at) // PER_DAY)
        group = story if at < copied and copied > 1 else None
        yield Made(_analysis(f"made-{number + at:06}", pieces, outlet, day), story, group)


@cache
def _paragraphs() -> tuple[_Paragraph, ...]:
    """The paragraphs of the samples that say something, each with its statements."""
    found: list[_Paragraph] = []
    for path in sorted((ROOT / "samples").glob("*.txt")):
        analysis = analyse(Article(id=path.stem, text=path.read_text(encoding="utf-8")))
        lines = re.finditer(r"[^\n]+", analysis.document.text)
        found += [_paragraph(analysis, line.start(), line.group()) for line in lines if len(line.group()) > 80]
    return tuple(found)


def _paragraph(analysis: Analysis, start: int, text: str) -> _Paragraph:
    pieces, starts = [], []
    for match in _PIECE.finditer(text):
        pieces.append(match.group())
        starts.append(start + match.start())
    statements = []
    for statement in analysis.statements:
        inside = [at for at, place in enumerate(starts) if statement.content.start <= place < statement.content.stop]
        if inside:
            statements.append((statement, inside[0], inside[-1] + 1))
    return _Paragraph(tuple(pieces), tuple(statements))


def _renamed(paragraph: _Paragraph, story: int) -> _Paragraph:
    """The paragraph with its rare words spelt in letters that belong to the story."""
    pieces = tuple(_own_words(piece, story) for piece in paragraph.pieces)
    statements = tuple((_own_speaker(one, story), first, last) for one, first, last in paragraph.statements)
    return _Paragraph(pieces, statements)


def _own_speaker(statement: Statement, story: int) -> Statement:
    """The statement with a speaker who belongs to the story, but for names that all stories know."""
    if statement.speaker is None:
        return statement
    actor = statement.speaker.actor
    kind, _, key = actor.id.partition(":")
    own = dataclasses.replace(
        actor,
        id=f"{kind}:{_own_words(key, story)}",
        name=_own_words(actor.name, story),
        mentions=tuple(_own_words(mention, story) for mention in actor.mentions),
    )
    return dataclasses.replace(statement, speaker=Voice(own))


def _own_words(text: str, story: int) -> str:
    return _WORD.sub(lambda found: _own_word(found.group(), story) if _is_rare(found.group()) else found.group(), text)


@cache
def _is_rare(piece: str) -> bool:
    return piece.isalpha() and len(piece) > 3 and weight_of(stem_of(fold(piece))) >= 5


def _own_word(piece: str, story: int) -> str:
    chance = random.Random(f"{story} {stem_of(fold(piece))}")
    return "".join(chance.choice(_LETTERS) for _ in range(max(4, min(len(piece), 7))))


def _reworded(chance: random.Random, paragraph: _Paragraph, share: float, every: bool = False) -> _Paragraph:
    """The paragraph with a share of its words (of the common ones, unless ``every``) drawn anew."""
    common = _everyday()
    pieces = tuple(
        chance.choice(common) if piece.isalpha() and chance.random() < share and (every or piece in _known()) else piece
        for piece in paragraph.pieces
    )
    return dataclasses.replace(paragraph, pieces=pieces)


@cache
def _everyday() -> tuple[str, ...]:
    return tuple(row["word"] for row in rows("link/everyday.tsv") if len(row["word"]) > 2)


@cache
def _known() -> frozenset[str]:
    return frozenset(piece for paragraph in _paragraphs() for piece in paragraph.pieces if not _is_rare(piece))


def _analysis(name: str, paragraphs: Sequence[_Paragraph], outlet: str, day: dt.date) -> Analysis:
    title = "".join(paragraphs[0].pieces[:13]).strip()
    text, statements = title, list[Statement]()
    for paragraph in paragraphs:
        start = len(text) + 1
        text += "\n" + "".join(paragraph.pieces)
        statements += list(_moved(paragraph, start, len(statements), text))
    zones = (Zone(ZoneKind.TITLE, 0, len(title) + 1), Zone(ZoneKind.BODY, len(title) + 1, len(text)))
    article = Article(id=name, text=text, outlet=outlet, published=day, title=Span(0, len(title), title))
    actors = dict.fromkeys(statement.speaker.actor for statement in statements if statement.speaker)
    return Analysis(Document(article, text, zones), tuple(statements), tuple(actors), ())


def _moved(paragraph: _Paragraph, start: int, known: int, text: str) -> Iterator[Statement]:
    """The paragraph's statements where its words now stand."""
    for at, (statement, first, last) in enumerate(paragraph.statements):
        begin = start + len("".join(paragraph.pieces[:first]))
        end = begin + len("".join(paragraph.pieces[first:last]))
        yield dataclasses.replace(
            statement,
            id=f"s{known + at + 1}",
            content=Span(begin, end, text[begin:end]),
            cue=None,
            parent=None,
            addressee=None,
            said_on=None,
            said_on_span=None,
        )
