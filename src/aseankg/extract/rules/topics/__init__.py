"""Mentions of subjects: what a text lists, and what titles hold."""
