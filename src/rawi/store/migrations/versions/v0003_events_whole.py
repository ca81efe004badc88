"""Events gain medium, duration, evidence, times and when_value; those already kept, what their rows prove of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# Reading does not touch an article that is there already, so nothing but this gives its events anything.
_PROVED = (
    "INSERT INTO evidence (article, event, position, start, stop) SELECT article, position, 0, start, stop FROM events",
    "INSERT INTO datings (article, event, position, time)"
    " SELECT article, position, 0, time FROM events WHERE time IS NOT NULL",
    "UPDATE events SET when_value = (SELECT times.value FROM times"
    " WHERE times.article = events.article AND times.position = events.time)",
)


def upgrade() -> None:
    """From a ledger of events with one span and at most one time each."""
    for name in ("medium", "duration", "when_value"):
        op.add_column("events", sa.Column(name, sa.Text))
    _parts_of_events("evidence", "start", "stop")
    _parts_of_events("datings", "time")
    for statement in _PROVED:
        op.execute(statement)


def _parts_of_events(table: str, *counts: str) -> None:
    op.create_table(
        table,
        sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("event", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in counts),
    )
