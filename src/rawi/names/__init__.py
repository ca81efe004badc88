"""Names and descriptions in a text, and the actors they stand for."""
