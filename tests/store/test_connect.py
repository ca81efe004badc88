"""Opening a desk: made, migrated, or refused with a word on why."""

from __future__ import annotations

import dataclasses
import os
import pwd
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, make_url, text

from rawi.errors import DeskError
from rawi.model import Analysis
from rawi.store import connect, keys, load, printable, schema, write, writing
from rawi.store.migrate import HEAD, VERSION_TABLE


def test_a_new_desk_has_the_newest_schema(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar() == HEAD


def test_the_migrations_lead_to_the_schema(engine: Engine) -> None:
    def ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
        return not (kind == "table" and str(name).startswith(("statement_search", VERSION_TABLE)))

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, schema.metadata) == []


def test_the_newest_revision_is_the_one_the_code_knows() -> None:
    scripts = (Path(schema.__file__).parent / "migrations" / "versions").glob("v*.py")
    assert max(script.stem[1:5] for script in scripts) == HEAD


def test_opening_it_again_keeps_what_it_holds(place: str, analysis: Analysis) -> None:
    first = connect(place)
    with writing(first).begin() as connection:
        write(connection, analysis)
    first.dispose()
    second = connect(place, create=False)
    with second.connect() as connection:
        assert len(keys(connection)) == 1
    second.dispose()


LINKED = ("stories", "story_articles", "copies", "utterances", "reports", "rulings", "linked")
ADDED = {
    "0004": tuple(f"DROP TABLE {table}" for table in LINKED),
    "0003": (
        *(f"ALTER TABLE events DROP COLUMN {column}" for column in ("medium", "duration", "when_value")),
        *(f"DROP TABLE {table}" for table in ("evidence", "datings")),
    ),
    "0002": tuple(f"ALTER TABLE statements DROP COLUMN {column}" for column in ("confidence", "hedge")),
}
"""What takes away again what a revision added, the newest first."""


def brought_up_from(revision: str, place: str, analysis: Analysis) -> Analysis:
    """The analysis out of a desk that was left behind at a revision and opened again."""
    engine = connect(place)
    with writing(engine).begin() as connection:
        write(connection, analysis)
        for statement in (statement for added, undoing in ADDED.items() if added > revision for statement in undoing):
            connection.execute(text(statement))
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '{revision}'"))
    engine.dispose()
    newer = connect(place)
    with newer.connect() as connection:
        (key,) = keys(connection)
        kept = load(connection, key)
        assert connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar() == HEAD
    newer.dispose()
    return kept


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_a_desk_of_an_older_version_keeps_its_articles(place: str, analysis: Analysis, revision: str) -> None:
    kept = brought_up_from(revision, place, analysis)
    assert (kept.document, kept.actors, kept.times) == (analysis.document, analysis.actors, analysis.times)


def test_statements_from_before_their_confidence_count_as_sure(place: str, analysis: Analysis) -> None:
    kept = brought_up_from("0001", place, analysis).statements
    assert [(said.id, said.confidence, said.hedge) for said in kept] == [("s1", 1.0, None), ("s2", 1.0, None)]


def test_events_from_before_their_evidence_have_what_their_rows_prove(place: str, analysis: Analysis) -> None:
    (event,) = analysis.events
    undated = dataclasses.replace(event, when=None, times=(), when_value=None)
    kept = brought_up_from("0002", place, dataclasses.replace(analysis, events=(event, undated)))
    proved = dataclasses.replace(event, medium=None, duration=None, evidence=(event.span,))
    assert kept.events == (proved, dataclasses.replace(undated, medium=None, evidence=(event.span,)))
    assert kept.statements == analysis.statements


def test_a_desk_of_a_newer_version_is_refused(place: str) -> None:
    engine = connect(place)
    with writing(engine).begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(DeskError, match="newer version of Rawi"):
        connect(place)


def test_a_database_that_holds_something_else_is_left_alone(place: str) -> None:
    engine = connect(place)
    with writing(engine).begin() as connection:
        connection.execute(text(f"DROP TABLE {VERSION_TABLE}"))
        before = inspect(connection).get_table_names()
    engine.dispose()
    with pytest.raises(DeskError, match="holds something else"):
        connect(place)
    assert "articles" in before


def test_an_empty_database_is_no_desk_to_ask(place: str) -> None:
    with pytest.raises(DeskError, match=r"there is no such desk|this database is empty"):
        connect(place, create=False)


def test_asking_a_desk_that_is_not_there_makes_none(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="there is no such desk; `rawi read PATH"):
        connect(tmp_path / "news.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_directory_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=f"{tmp_path}: this is a directory; name a file"):
        connect(tmp_path)


def test_a_text_is_no_desk_and_is_left_alone(tmp_path: Path) -> None:
    article = tmp_path / "cairo.txt"
    article.write_text("قال الوزير إن القمة مستمرة. " * 50, encoding="utf-8")
    before = article.read_bytes()
    with pytest.raises(DeskError, match=r"cairo\.txt: the desk cannot be opened: file is not a database"):
        connect(article)
    assert article.read_bytes() == before


def test_no_desk_in_a_directory_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="make it first"):
        connect(tmp_path / "nowhere" / "news.db")


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Root may read everything; while this test runs, it is someone else."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(pwd.getpwnam("nobody").pw_uid)
    yield
    os.seteuid(was)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that everyone may look into."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_no_permission_to_read_the_desk(public_folder: Path, request: pytest.FixtureRequest) -> None:
    (public_folder / "news.db").touch(mode=0o000)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(DeskError, match=r"news\.db: the desk cannot be opened"):
        connect(public_folder / "news.db")


def test_no_permission_to_look_into_its_directory(public_folder: Path, request: pytest.FixtureRequest) -> None:
    (public_folder / "closed").mkdir(mode=0o000)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(DeskError, match=r"closed/news\.db: the desk cannot be opened: Permission denied"):
        connect(public_folder / "closed" / "news.db")


def test_a_desk_that_may_only_be_read_can_be_asked(public_folder: Path, request: pytest.FixtureRequest) -> None:
    desk = public_folder / "news.db"
    connect(desk).dispose()
    desk.chmod(0o444)
    request.getfixturevalue("ordinary_user")
    engine = connect(desk)
    with engine.connect() as connection:
        assert keys(connection) == []
    engine.dispose()


@pytest.mark.parametrize("url", ["mysql://host/news", "oracle://x", "gopher://x/y"])
def test_another_kind_of_database(url: str) -> None:
    with pytest.raises(DeskError, match="no such kind of desk"):
        connect(url)


def test_what_is_no_url() -> None:
    with pytest.raises(DeskError, match="no database URL"):
        connect("postgresql://user:secret@host:port/x")


def test_a_server_that_does_not_answer_and_its_password_stays_unsaid(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(DeskError, match="cannot be opened") as refusal:
        connect(f"postgresql://user:secret@/news?host={tmp_path}")
    assert "secret" not in str(refusal.value)


def test_a_password_is_not_printed() -> None:
    assert printable(make_url("postgresql://user:secret@host/news")) == "postgresql://user:***@host/news"


def test_a_migration_that_fails_leaves_nothing(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise DeskError("no more room")

    with monkeypatch.context() as patch, pytest.raises(DeskError, match="no more room"):
        patch.setattr("alembic.op.execute", fail)
        connect(place)
    engine = connect(place)
    assert inspect(engine).has_table("articles")
    engine.dispose()
