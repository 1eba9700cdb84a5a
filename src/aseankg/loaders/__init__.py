"""Rows in, quads out: no files, no store."""
