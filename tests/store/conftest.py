"""A desk's database, empty: every test of the store runs on SQLite and on a PostgreSQL server of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine

from rawi.store import connect, writing


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
