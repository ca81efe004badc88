"""What link finds is kept: stories, copies, utterances; and what a person decided on the sameness of actors."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """From a ledger of articles that know nothing of each other."""
    op.create_table(
        "stories",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("central", sa.Text, nullable=False),
        sa.Column("since", sa.Date),
        sa.Column("until", sa.Date, index=True),
    )
    op.create_table(
        "story_articles",
        sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("story", sa.Text, nullable=False, index=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("founds", sa.Text, nullable=False, index=True),
    )
    op.create_table(
        "copies",
        sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("text", sa.Text, nullable=False, index=True),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_table(
        "utterances",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("speaker", sa.Text, nullable=False),
        sa.Column("origins", sa.JSON, nullable=False),
    )
    op.create_table(
        "reports",
        sa.Column("utterance", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("statement", sa.Text),
        sa.Column("speaker", sa.Text),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("stop", sa.Integer, nullable=False),
        sa.Column("verdict", sa.Text),
    )
    op.create_table(
        "rulings",
        sa.Column("one", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, primary_key=True),
        sa.Column("same", sa.Boolean, nullable=False),
    )
    op.create_table("linked", sa.Column("state", sa.Text, primary_key=True))
