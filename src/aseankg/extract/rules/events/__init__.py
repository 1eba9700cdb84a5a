"""Mentions of summits and other meetings: how the two languages name them, and which edition each one is."""
