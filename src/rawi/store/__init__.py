"""The desk's memory: one schema, its migrations, and its queries."""
