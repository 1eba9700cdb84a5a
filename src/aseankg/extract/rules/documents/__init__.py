"""Mentions of documents and initiatives, by their titles and by what a text says of them."""
