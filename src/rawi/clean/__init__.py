"""From an article to a document: characters levelled, zones marked, nothing deleted."""
