"""Measurements: accuracy on annotated articles, speed."""
