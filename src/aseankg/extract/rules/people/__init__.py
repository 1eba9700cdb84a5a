"""Mentions of people: their names, the offices that they hold, and later words for them."""
