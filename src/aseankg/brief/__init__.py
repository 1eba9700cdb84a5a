"""Dossiers: what the graph holds on a thing, in sentences of which each names its sources and its question."""
