"""Calendar expressions: found, and resolved to days, weeks, months and years."""
