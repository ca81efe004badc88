"""From a path or URL to a database that holds a desk of the present schema."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from rawi.errors import DeskError
from rawi.store.migrate import is_current, migrate

__all__ = ["connect", "printable", "writing"]

_BUSY_SECONDS = 30
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_WRITES = "rawi_writes"


def connect(place: str | Path, *, create: bool = True) -> Engine:
    """The engine of the desk at a path or URL, migrated to the present schema.

    Raises DeskError when there is none and ``create`` is false, when it is no desk, or may not be opened.
    """
    url = _url(str(place))
    name = printable(url)
    if url.drivername == "sqlite":
        _check_file(Path(url.database or ""), create)
    engine = _engine(url)
    try:
        _bring_up_to_date(engine, name, create)
    except DeskError:
        engine.dispose()
        raise
    except (DBAPIError, sqlite3.Error, UnicodeError) as problem:
        engine.dispose()
        raise DeskError(f"{name}: the desk cannot be opened: {_reason(problem)}") from problem
    return engine


def printable(url: URL) -> str:
    """A desk's path, or its URL without the password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ""
    return url.render_as_string(hide_password=True)


def writing(engine: Engine) -> Engine:
    """The same engine, for transactions that write: SQLite locks at their beginning, not half way."""
    return engine.execution_options(**{_WRITES: True})


def _bring_up_to_date(engine: Engine, name: str, create: bool) -> None:
    with engine.connect() as connection:
        if is_current(connection, name, create):
            return
    with writing(engine).begin() as connection:
        migrate(connection)


def _url(place: str) -> URL:
    if "://" not in place:
        return URL.create("sqlite", database=place)
    try:
        url = make_url(place)
    except (ArgumentError, ValueError):
        raise DeskError(f"{place.split('://')[0]}://…: this is no database URL; see docs/cli.md") from None
    driver = _DRIVERS.get(url.drivername.split("+")[0])
    if driver is None:
        raise DeskError(f"{url.drivername}://…: no such kind of desk; give a path or postgresql://…")
    return url.set(drivername=driver)


def _check_file(path: Path, create: bool) -> None:
    try:
        is_folder, exists, has_folder = path.is_dir(), path.exists(), path.absolute().parent.is_dir()
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else problem
        raise DeskError(f"{path}: the desk cannot be opened: {reason}") from problem
    if is_folder:
        raise DeskError(f"{path}: this is a directory; name a file for the desk, such as {path / 'rawi.db'}")
    if not exists and not create:
        raise DeskError(f"{path}: there is no such desk; `rawi read PATH --desk {path}` makes one")
    if not has_folder:
        raise DeskError(f"{path}: there is no directory {path.absolute().parent}; make it first")


def _engine(url: URL) -> Engine:
    try:
        engine = create_engine(url, json_serializer=_json, json_deserializer=orjson.loads)
    except ModuleNotFoundError as missing:
        raise DeskError(f"{url.drivername}: the driver is not installed; install rawi[postgres]") from missing
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    # The driver's own transactions leave CREATE TABLE outside; those of _begin do not.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _reason(problem: Exception) -> str:
    return str(getattr(problem, "orig", None) or problem).strip().splitlines()[0]
