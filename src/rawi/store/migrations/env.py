"""Alembic's entry: the connection comes from ``rawi.store.migrate``, and with it the transaction."""

from __future__ import annotations

from alembic import context

from rawi.store.migrate import VERSION_TABLE

context.configure(connection=context.config.attributes["connection"], version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
