"""What may not be read is reported, not skipped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rawi.errors import MissingInput, ReadError
from rawi.read import read, read_all
from rawi.read.sources import unreadable

as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")


@as_root
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    locked = tmp_path / "locked.txt"
    locked.write_text("قال الوزير إن القمة ستعقد غدا.", encoding="utf-8")
    locked.chmod(0)
    with pytest.raises(MissingInput, match=r"locked\.txt: no permission"):
        next(read(locked))


@as_root
def test_a_folder_without_permission_does_not_stop_the_others(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    (tmp_path / "open.txt").write_text("قال الوزير إن القمة ستعقد غدا.", encoding="utf-8")
    failures: list[ReadError] = []
    assert [article.id for article in read_all([tmp_path], failures.append)] == ["open"]
    assert [failure.source for failure in failures] == [str(closed)]


def test_the_systems_refusals_are_put_in_words() -> None:
    assert "no permission" in str(unreadable("locked.txt", PermissionError(13, "Permission denied")))
    assert "Input/output error" in str(unreadable("disk.txt", OSError(5, "Input/output error")))
