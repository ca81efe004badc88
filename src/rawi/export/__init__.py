"""The ledger in other forms: JSON lines, a dossier."""
