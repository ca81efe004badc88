"""Whatever holds articles, read: text, pages, feeds, tables."""
