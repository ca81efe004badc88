"""A corrupted text keeps its annotation: every offset moves to where its words went."""

import pytest
from bench.corruption import CORRUPTIONS, Edit, corrupt_document, rewrite
from bench.gold import GoldDocument

TEXT = "بيروت - أكّد عبد الله أن «المفاوضات مستمرة إلى الغد».\nوقال: «لن نتوقف»."


def document(tmp_path) -> GoldDocument:
    def part(words: str) -> dict:
        start = TEXT.index(words)
        return {"start": start, "end": start + len(words), "text": words}

    said = {"id": "s1", "cue": part("قال"), "content": part("لن نتوقف"), "speaker": None, "mode": "direct"}
    record = {"doc": "a", "file": "a.txt", "actors": {"x": ["عبد الله"]}, "statements": [said]}
    return GoldDocument("a", tmp_path / "a.txt", TEXT, record)


def test_offsets_move_with_what_was_inserted_and_dropped_before_them() -> None:
    moved = rewrite("one two three", [Edit(0, 3, "1"), Edit(8, 13, "thirteen")])
    assert moved.text == "1 two thirteen"
    assert [moved.offset(at) for at in (0, 3, 4, 7, 8, 13)] == [0, 1, 2, 5, 6, 14]


def test_an_offset_inside_what_was_shortened_goes_to_its_end() -> None:
    assert rewrite("abcdef", [Edit(1, 5, "X")]).offset(3) == 2


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_cue_and_content_stand_where_the_annotation_says(name: str, tmp_path) -> None:
    corrupted = corrupt_document(document(tmp_path), CORRUPTIONS[name], tmp_path)
    (said,) = corrupted.statements
    for part in (said["cue"], said["content"]):
        assert corrupted.text[part["start"] : part["end"]] == part["text"]
    assert said["cue"]["text"].replace("ـ", "") == "قال"
    assert said["content"]["text"].replace("ـ", "") == "لن نتوقف"
    assert corrupted.path.read_text(encoding="utf-8") == corrupted.text


def test_the_actors_are_known_by_their_damaged_names_too(tmp_path) -> None:
    corrupted = corrupt_document(document(tmp_path), CORRUPTIONS["glued names"], tmp_path)
    assert corrupted.record["actors"]["x"] == ["عبد الله", "عبدالله"]


def test_the_document_itself_stays_as_it_was(tmp_path) -> None:
    intact = document(tmp_path)
    corrupt_document(intact, CORRUPTIONS["no line breaks"], tmp_path)
    assert intact == document(tmp_path)
