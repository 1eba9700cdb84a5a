"""Noun phrases: where they begin and end, what is listed together, and what their nouns show them to be."""
