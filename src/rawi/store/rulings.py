"""What a person decided on the sameness of actors: it overrules every rule, and lasts."""

from __future__ import annotations

from sqlalchemy import Connection, and_, delete, insert, select

from rawi.store import linked

__all__ = ["rule", "rulings"]


def rulings(connection: Connection) -> dict[frozenset[str], bool]:
    """All decisions by the two ids that they are on: True where these are one actor."""
    table = linked.rulings.c
    rows = connection.execute(select(table.one, table.other, table.same).order_by(table.one, table.other))
    return {frozenset((one, other)): same for one, other, same in rows}


def rule(connection: Connection, one: str, other: str, same: bool | None) -> None:
    """Keep a decision in the place of an older one on the same two ids; None takes it back.

    Raises ValueError when both ids are one.
    """
    if one == other:
        raise ValueError(f"{one!r} is one id; a decision is on two")
    first, second = sorted((one, other))
    table = linked.rulings
    connection.execute(delete(table).where(and_(table.c.one == first, table.c.other == second)))
    if same is not None:
        connection.execute(insert(table), {"one": first, "other": second, "same": same})
