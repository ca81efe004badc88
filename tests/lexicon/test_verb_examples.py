"""The engine reads the examples beside the reporting verbs, and finds nothing said in the non-examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rawi.analyse import analyse
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.lexicon.verbs import readings
from rawi.model import Article, Statement

EXAMPLES = rows("statements/verb_examples.tsv")
NON_EXAMPLES = tuple(row for row in EXAMPLES if row["non_example"] != "-")

READ_RIGHT = 0.94
"""The share of examples read with their cue and their content; it is raised as the engine learns."""
LEFT_ALONE = 0.99
"""The share of non-examples in which the verb is not taken for one that reports."""


def statements(text: str, lemma: str) -> list[Statement]:
    """The statements of a sentence whose cue is a form of the verb; a doubled cue may be either word."""
    found = analyse(Article("an-example", text)).statements
    return [one for one in found if one.cue and _is_form(one.cue.text, lemma)]


def _is_form(cue: str, lemma: str) -> bool:
    return any(reading.verb.lemma == lemma for reading in readings(fold(cue)))


def _is_read(row: Mapping[str, str]) -> bool:
    doubled = ["قال"] if "قائلا" in row["example"] else []
    lemmas = [row["lemma"], *doubled]
    return any(one.content.text == row["content"] for lemma in lemmas for one in statements(row["example"], lemma))


def _share(results: Iterable[bool]) -> float:
    kept = list(results)
    return sum(kept) / len(kept)


def _told(share: float, wrong: list[str]) -> str:
    return f"{share:.3f}; not so: {'، '.join(wrong)}"


def test_the_examples_are_read_with_their_cue_and_what_is_said() -> None:
    right = {row["lemma"]: _is_read(row) for row in EXAMPLES}
    share = _share(right.values())
    assert share >= READ_RIGHT, _told(share, [lemma for lemma, is_right in right.items() if not is_right])


def test_the_non_examples_are_left_alone() -> None:
    alone = {row["lemma"]: not statements(row["non_example"], row["lemma"]) for row in NON_EXAMPLES}
    share = _share(alone.values())
    assert share >= LEFT_ALONE, _told(share, [lemma for lemma, is_alone in alone.items() if not is_alone])
