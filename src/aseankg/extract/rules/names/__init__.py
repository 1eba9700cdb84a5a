"""Mentions by name: what the graph knows, places, acronyms and shorter forms."""
