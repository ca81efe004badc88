"""What several rooms are tested with: an analysis made by hand, with something in every field; databases."""

from __future__ import annotations

import datetime as dt
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from rawi.model import (
    Act,
    Actor,
    ActorKind,
    Analysis,
    Article,
    Document,
    Event,
    Grain,
    Mode,
    Span,
    Statement,
    Status,
    Time,
    Voice,
    When,
    Zone,
    ZoneKind,
)

TITLE = "القاهرة والخرطوم تبحثان القمة المقبلة"
BODY = (
    "قال وزير الخارجية المصري سامح شكري، أمس الثلاثاء، لنظيرته السودانية إن بلاده ترحب بالمشاركة في القمة،"
    " وفقا لوكالة النيل.\nوأكد: «نطالب بوقف التصعيد في أوكرانيا»."
)
TEXT = f"{TITLE}\n{BODY}"
PUBLISHED = dt.date(2021, 12, 8)


def span(words: str) -> Span:
    """Where words stand in the article."""
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


SHOUKRY = Actor("person:sameh-shoukry", "سامح شكري", ActorKind.PERSON, ("سامح شكري", "وزير الخارجية المصري"))
MAHDI = Actor("person:mariam-al-mahdi", "مريم الصادق المهدي", ActorKind.PERSON, ("نظيرته السودانية",))
AGENCY = Actor("medium:nile", "وكالة النيل", ActorKind.MEDIUM, ("وكالة النيل",))
YESTERDAY = Time(span("أمس الثلاثاء"), "2021-12-07", Grain.DAY, "weekday_of_the_past", "published")
TUESDAY = When(dt.date(2021, 12, 7), dt.date(2021, 12, 8), Grain.DAY, YESTERDAY)


def welcoming() -> Statement:
    return Statement(
        id="s1",
        content=span("بلاده ترحب بالمشاركة في القمة"),
        cue=span("قال"),
        speaker=Voice(SHOUKRY, span("وزير الخارجية المصري سامح شكري")),
        addressee=Voice(MAHDI, span("نظيرته السودانية")),
        mode=Mode.INDIRECT,
        act=Act.SUPPORT,
        via=(Voice(AGENCY, span("وكالة النيل")),),
        parent=None,
        said_on=dt.date(2021, 12, 7),
        rule="verb_and_complementizer",
        reasons=("said_on_beside_cue",),
        chain=("وكالة النيل", "سامح شكري"),
        said_on_span=YESTERDAY.span,
        confidence=0.97,
    )


def demanding() -> Statement:
    return Statement(
        id="s2",
        content=span("نطالب بوقف التصعيد في أوكرانيا"),
        cue=span("أكد"),
        speaker=Voice(SHOUKRY),
        addressee=None,
        mode=Mode.DIRECT,
        act=Act.DEMAND,
        via=(),
        parent="s1",
        said_on=None,
        rule="verb_and_quotation",
        chain=("سامح شكري",),
        confidence=0.55,
        hedge="conditional",
    )


@pytest.fixture(scope="session")
def article() -> Article:
    return Article(
        id="cairo",
        text=TEXT,
        source="articles/cairo.txt",
        outlet="بوابة النيل",
        url="https://example.org/cairo",
        title=span(TITLE),
        published=PUBLISHED,
        fetched=dt.datetime(2021, 12, 8, 9, 30, tzinfo=dt.UTC),
    )


@pytest.fixture(scope="session")
def analysis(article: Article) -> Analysis:
    title, body = Zone(ZoneKind.TITLE, 0, len(TITLE)), Zone(ZoneKind.BODY, len(TITLE) + 1, len(TEXT))
    summit = Event(
        kind="call",
        parties=(Voice(SHOUKRY, span("سامح شكري")), Voice(MAHDI)),
        forum="الاتحاد الأفريقي",
        place=None,
        when=TUESDAY,
        status=Status.HELD,
        span=span("القمة المقبلة"),
        rule="trigger",
        medium="phone",
        evidence=(span("القمة المقبلة"), span("القمة،")),
        times=(YESTERDAY,),
        when_value="2021-12-07",
    )
    return Analysis(
        document=Document(article, TEXT, (title, body)),
        statements=(welcoming(), demanding()),
        actors=(SHOUKRY, MAHDI),
        times=(YESTERDAY,),
        events=(summit,),
    )


_numbers = count(1)


def _programs() -> Path | None:
    on_path = shutil.which("initdb")
    found = [Path(on_path)] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _account() -> str | None:
    """The account under which the server runs: it refuses to be root's."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a running PostgreSQL server."""
    programs, account = _programs(), _account()
    if programs is None:
        pytest.skip("PostgreSQL: initdb is not installed")
    with tempfile.TemporaryDirectory(prefix="rawi-pg-") as directory:
        data = Path(directory) / "data"
        if account:
            shutil.chown(directory, account)
        run = {"user": account, "cwd": directory, "check": True, "stdout": subprocess.DEVNULL}
        cluster = ["--username=rawi", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        control = [programs / "pg_ctl", "-D", data, "-w", "-l", Path(directory) / "log"]
        options = f"-c listen_addresses= -c unix_socket_directories={directory} -c fsync=off"
        try:
            subprocess.run([programs / "initdb", "-D", data, *cluster], **run)
            subprocess.run([*control, "-o", options, "start"], **run)
        except subprocess.CalledProcessError as failure:
            pytest.skip(f"PostgreSQL: no server can be started here ({failure})")
        try:
            yield f"postgresql://rawi@/postgres?host={directory}"
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], **run)


@pytest.fixture(scope="session")
def new_place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """A function of ``sqlite`` or ``postgresql`` that gives the path or URL of an empty database."""

    def place(kind: str) -> str:
        if kind == "sqlite":
            return str(tmp_path_factory.mktemp("desk") / "news.db")
        server, name = request.getfixturevalue("server"), f"desk{next(_numbers)}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {name}".encode())
        return f"{server}&options=-csearch_path%3D{name}"

    return place


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, new_place: Callable[[str], str]) -> str:
    """The path or URL of a database that holds nothing."""
    return new_place(request.param)
