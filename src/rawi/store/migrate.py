"""The schema's versions: which one a database has, and the way from there to the present one."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table

from rawi.errors import DeskError

__all__ = ["HEAD", "VERSION_TABLE", "is_current", "migrate"]

HEAD = "0004"
"""The newest revision under ``migrations/versions``; known here so that an open desk needs no Alembic."""

VERSION_TABLE = "rawi_version"
"""The table in which Alembic notes the revision, and by which a database is known to be a desk."""

_SCRIPTS = Path(__file__).parent / "migrations"


def is_current(connection: Connection, name: str, create: bool) -> bool:
    """Whether a database is a desk of the present schema; if not, it is one to make or to migrate.

    Raises DeskError when it may not be made, holds something else, or was written by a newer Rawi.
    """
    revision = _revision(connection)
    if revision == HEAD:
        return True
    if revision is None and inspect(connection).get_table_names():
        raise DeskError(f"{name}: this database holds something else; name another one for the desk")
    if revision is None and not create:
        raise DeskError(f"{name}: this database is empty; `rawi read PATH --desk …` fills one")
    if revision is not None and revision not in _known():
        raise DeskError(f"{name}: the desk was written by a newer version of Rawi; upgrade Rawi to read it")
    return False


def migrate(connection: Connection) -> None:
    """Bring a database to the present schema, inside the caller's transaction."""
    # Alembic takes 0.3 s to import; a desk that is up to date does without.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.execute(select(column("version_num")).select_from(table(VERSION_TABLE))).scalar()


def _known() -> set[str]:
    return {script.stem.split("_")[0].lstrip("v") for script in (_SCRIPTS / "versions").glob("v*.py")}
