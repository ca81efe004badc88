"""Where a prediction and the gold part, each with the rule that made it or the cue that was missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bench.gold import Gold, GoldDocument, Record
from bench.scoring import Figures, Row, load_scorer
from rawi.lexicon.letters import fold

__all__ = ["KINDS", "Mistake", "direct_figures", "grouped", "mistakes"]

KINDS = (
    "miss", "extra", "who", "edge", "act", "addressee", "mode", "via", "via wrong", "parent",
    "parent wrong", "said_on",
)  # fmt: skip
"""By weight: not found, found wrongly, wrong speaker, wrong edges, a wrong field."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: its kind, the document, the statement's id there, its group, and the words."""

    kind: str
    doc: str
    id: str
    group: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind.upper():13} {self.doc} {self.id} [{self.group}] {self.words}"


@dataclass(frozen=True, slots=True)
class _Paired:
    """One document with the scorer's pairing: gold index to predicted index and word overlap."""

    scorer: Any
    document: GoldDocument
    predicted: list[Record]
    pairs: dict[int, tuple[int, float]]

    def matched(self) -> Iterator[tuple[Record, Record, float]]:
        """Each gold statement that counts, its prediction, and how far their words overlap."""
        for at, (other, overlap) in sorted(self.pairs.items()):
            gold = self.document.statements[at]
            if not gold.get("optional"):
                yield gold, self.predicted[other], overlap

    def gold_of(self) -> dict[str, str]:
        """The gold id of each matched prediction."""
        gold = self.document.statements
        return {self.predicted[other]["id"]: gold[at]["id"] for at, (other, _) in self.pairs.items()}

    def same(self, actor: Record | None, accepted: list[str | None]) -> bool:
        """Whether the scorer takes the predicted actor for one of the accepted ones."""
        return bool(self.scorer.same_actor(actor, accepted, self.document.record["actors"]))


def mistakes(gold: Gold, rows: Iterable[Row]) -> list[Mistake]:
    """Every mistake in the rows, by document, in the order of the gold."""
    return [mistake for paired in _paired(gold, rows) for mistake in _of_document(paired)]


def grouped(found: Iterable[Mistake], kind: str) -> list[tuple[str, int]]:
    """How many mistakes of one kind each rule or cue made, most first."""
    return Counter(mistake.group for mistake in found if mistake.kind == kind).most_common()


def direct_figures(gold: Gold, rows: Iterable[Row]) -> Figures:
    """Direct quotations alone: precision, recall, and how many of those found have the right speaker."""
    count: Counter[str] = Counter()
    for paired in _paired(gold, rows):
        hits = {other for other, _ in paired.pairs.values()}
        direct = [at for at, said in enumerate(paired.predicted) if said.get("mode") == "direct"]
        count["predicted"] += len(direct)
        count["right"] += sum(at in hits for at in direct)
        count["gold"] += sum(_is_direct(said) for said in paired.document.statements)
        for said, other, _ in paired.matched():
            if _is_direct(said):
                count["found"] += 1
                count["who"] += paired.same(other.get("speaker"), said["actor"])
    shares = {"p": ("right", "predicted"), "r": ("found", "gold"), "who": ("who", "found")}
    return {name: round(count[part] / (count[whole] or 1), 4) for name, (part, whole) in shares.items()}


def _is_direct(said: Record) -> bool:
    return said["mode"] == "direct" and not said.get("optional")


def _paired(gold: Gold, rows: Iterable[Row]) -> Iterator[_Paired]:
    scorer = load_scorer(gold.scorer)
    statements = {row["doc"]: row["statements"] for row in rows}
    for document in gold.documents:
        predicted = statements.get(document.id, [])
        pairs = scorer.match(document.statements, predicted, document.text)
        yield _Paired(scorer, document, predicted, pairs)


def _of_document(paired: _Paired) -> Iterator[Mistake]:
    yield from _missed(paired)
    yield from _extra(paired)
    gold_of = paired.gold_of()
    for gold, said, overlap in paired.matched():
        for kind, words in _wrong_fields(paired, gold, said, overlap, gold_of):
            yield Mistake(kind, paired.document.id, gold["id"], _rule(said, kind), words)


def _missed(paired: _Paired) -> Iterator[Mistake]:
    for at, gold in enumerate(paired.document.statements):
        if at not in paired.pairs and not gold.get("optional"):
            cue = gold["cue"]["text"] if gold["cue"] else "no cue"
            yield Mistake("miss", paired.document.id, gold["id"], fold(cue), _short(gold["content"]["text"]))


def _extra(paired: _Paired) -> Iterator[Mistake]:
    hits = {other for other, _ in paired.pairs.values()}
    for at, said in enumerate(paired.predicted):
        if at not in hits:
            cue = said["cue"]["text"] if said.get("cue") else "no cue"
            words = f"{cue} … {_short(said['content']['text'])}"
            yield Mistake("extra", paired.document.id, said["id"], _rule(said), words)


def _wrong_fields(
    paired: _Paired, gold: Record, said: Record, overlap: float, gold_of: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """The mistakes in one matched statement, judged as the scorer judges, with the words that show."""
    if not paired.same(said.get("speaker"), gold["actor"]):
        yield "who", f"gold {_listed(gold['actor'])} predicted {_name(said.get('speaker'))}"
    if overlap < paired.scorer.TIGHT:
        yield "edge", f"gold «{_ends(gold)}» predicted «{_ends(said)}»"
    if said.get("act") not in gold["act"]:
        yield (
            "act",
            f"gold {_listed(gold['act'])} predicted {said.get('act')}: {_short(said['content']['text'])}",
        )
    if _decided(gold["addressee"]) and not paired.same(said.get("addressee"), gold["addressee"]):
        yield "addressee", f"gold {_listed(gold['addressee'])} predicted {_name(said.get('addressee'))}"
    if not gold.get("parent") and gold["mode"] and said.get("mode") != gold["mode"]:
        yield "mode", f"gold {gold['mode']} predicted {said.get('mode')}: {_short(gold['content']['text'])}"
    yield from _wrong_via(paired, gold, said)
    yield from _wrong_parent(gold, said, gold_of)
    if gold.get("said_on") and said.get("said_on") != gold["said_on"]:
        yield "said_on", f"gold {gold['said_on']} predicted {said.get('said_on')}"


def _wrong_via(paired: _Paired, gold: Record, said: Record) -> Iterator[tuple[str, str]]:
    via = said.get("via") or []
    words = f"gold {_listed(gold['via'])} predicted {_listed(via)}"
    if gold["via"]:
        if not any(_meet(paired, one, gold["via"]) for one in via):
            yield "via", words
    elif via and not any(_meet(paired, one, gold.get("via_optional", [])) for one in via):
        yield "via wrong", words


def _meet(paired: _Paired, one: str, pool: list[str]) -> bool:
    """Whether a medium's words hold, or are held by, those of one in the pool."""
    mine = set(paired.scorer.fold(one).split())
    theirs = [set(paired.scorer.fold(other).split()) for other in pool]
    return any(mine <= other or other <= mine for other in theirs)


def _wrong_parent(gold: Record, said: Record, gold_of: dict[str, str]) -> Iterator[tuple[str, str]]:
    parent = gold_of.get(said.get("parent") or "")
    words = f"gold {gold.get('parent')} predicted {parent or said.get('parent')}"
    if gold.get("parent"):
        if parent != gold["parent"]:
            yield "parent", words
    elif said.get("parent") and parent != gold.get("parent_optional"):
        yield "parent wrong", words


def _rule(said: Record, field: str = "") -> str:
    """The rule that filled a field, where the reasons name it, else the one that made the statement."""
    prefix = f"{'speaker' if field == 'who' else field}: "
    named = [reason for reason in said.get("reasons", []) if reason.startswith(prefix)]
    return named[0].removeprefix(prefix) if named else said.get("rule") or "-"


def _decided(accepted: list[str | None]) -> bool:
    return None not in accepted and any(accepted)


def _name(actor: Record | None) -> str:
    return actor["name"] if actor else "nobody"


def _listed(names: list[str | None]) -> str:
    return " / ".join(name or "nobody" for name in names) or "none"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 70 else line[:69] + "…"


def _ends(said: Record) -> str:
    words = said["content"]["text"].split()
    return " ".join(words) if len(words) <= 10 else " ".join([*words[:4], "…", *words[-5:]])
