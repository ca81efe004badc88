"""Statements gain a confidence and a hedge; those already kept were not weighed, and count as sure."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """From a ledger without them."""
    op.add_column("statements", sa.Column("confidence", sa.Float, nullable=False, server_default="1"))
    op.add_column("statements", sa.Column("hedge", sa.Text))
