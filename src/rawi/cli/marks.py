"""The spans of an analysis as marks in its text: colours where a terminal has them, signs where not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from rawi.cli.terminal import shown
from rawi.model import Analysis, Span, Statement, Voice

__all__ = ["Mark", "legend", "marked", "marks_of"]


@dataclass(frozen=True, slots=True)
class Part:
    """How a part of a statement is shown: its style, and the signs around it where there are no styles."""

    style: str
    opening: str
    closing: str


PARTS = {
    "content": Part("underline", "[", "]"),
    "cue": Part("bold red", "<", ">"),
    "speaker": Part("bold blue", "{", "}"),
    "addressee": Part("cyan", "{to ", "}"),
    "via": Part("magenta", "{via ", "}"),
    "time": Part("green", "/", "/"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of the text, the part it plays, and the id that stands before it."""

    start: int
    stop: int
    part: str
    label: str = ""


def marks_of(analysis: Analysis) -> list[Mark]:
    """The marks of all statements and times, each once, the longer before those that stand in them."""
    marks = [mark for statement in analysis.statements for mark in _of_statement(statement)]
    marks += [mark for time in analysis.times for mark in _of("time", time.span)]
    return sorted(dict.fromkeys(marks), key=lambda mark: (mark.start, -mark.stop))


def marked(text: str, marks: Sequence[Mark], coloured: bool) -> Text:
    """The text with its marks, fit for a terminal; with signs it is longer than it was."""
    styled = Text(shown(text))
    if coloured:
        for mark in marks:
            styled.stylize(PARTS[mark.part].style, mark.start, mark.stop)
    signs = _signs(marks, coloured)
    pieces = styled.divide([at for at, _ in signs])
    out = Text()
    for piece, (_, sign) in zip(pieces, [*signs, (0, "")], strict=True):
        out.append_text(piece).append(sign, style="dim" if coloured else "")
    return out


def legend(coloured: bool) -> Text:
    """What the marks mean."""
    words = ((f"{part.opening}{name}{part.closing}", part.style) for name, part in PARTS.items())
    if coloured:
        words = ((name, part.style) for name, part in PARTS.items())
    return Text(" ").join(Text(word, style) for word, style in words)


def _of_statement(statement: Statement) -> Iterator[Mark]:
    yield from _of("content", statement.content, statement.id)
    yield from _of("cue", statement.cue)
    yield from _of("speaker", _words(statement.speaker))
    yield from _of("addressee", _words(statement.addressee))
    for relay in statement.via:
        yield from _of("via", _words(relay))


def _of(part: str, span: Span | None, label: str = "") -> Iterator[Mark]:
    if span:
        yield Mark(span.start, span.stop, part, label)


def _words(voice: Voice | None) -> Span | None:
    return voice.span if voice else None


def _signs(marks: Sequence[Mark], coloured: bool) -> list[tuple[int, str]]:
    """What is put into the text and where; what ends at a place stands before what begins there."""
    ends = [(mark.stop, "" if coloured else PARTS[mark.part].closing) for mark in reversed(marks)]
    starts = [(mark.start, _opening(mark, coloured)) for mark in marks]
    ordered = [(at, 0, sign) for at, sign in ends] + [(at, 1, sign) for at, sign in starts]
    return [(at, sign) for at, _, sign in sorted(ordered, key=lambda each: each[:2]) if sign]


def _opening(mark: Mark, coloured: bool) -> str:
    label = f"{mark.label} " if mark.label else ""
    return label if coloured else PARTS[mark.part].opening + label
