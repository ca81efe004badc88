"""A desk's database, empty: every test of the store runs on SQLite and on a PostgreSQL server of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, text

from rawi.store import connect, writing

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
    """The URL of a running PostgreSQL server, without a database."""
    pytest.importorskip("psycopg", reason="PostgreSQL: psycopg is not installed")
    programs, account = _programs(), _account()
    if programs is None:
        pytest.skip("PostgreSQL: initdb is not installed")
    with tempfile.TemporaryDirectory(prefix="rawi-pg-") as directory:
        data = Path(directory) / "data"
        if account:
            shutil.chown(directory, account)
        run = {"user": account, "cwd": directory, "check": True, "stdout": subprocess.DEVNULL}
        initdb = [
            programs / "initdb",
            "-D",
            data,
            "-U",
            "rawi",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        ]
        subprocess.run(initdb, **run)
        options = f"-c listen_addresses= -c unix_socket_directories={directory} -c fsync=off"
        control = [programs / "pg_ctl", "-D", data, "-w", "-l", Path(directory) / "log"]
        subprocess.run([*control, "-o", options, "start"], **run)
        try:
            yield f"postgresql://rawi@/{{database}}?host={directory}"
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], **run)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The path or URL of a database that holds nothing."""
    if request.param == "sqlite":
        return str(tmp_path / "news.db")
    server = request.getfixturevalue("server")
    name = f"desk{next(_numbers)}"
    admin = create_engine(server.format(database="postgres").replace("postgresql:", "postgresql+psycopg:"))
    with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()
    return server.format(database=name)


@pytest.fixture
def engine(place: str) -> Iterator[Engine]:
    engine = connect(place)
    yield engine
    engine.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes."""
    with writing(engine).begin() as connection:
        yield connection
