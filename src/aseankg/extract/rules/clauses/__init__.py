"""Clauses: what stands in them, how they say it, who does what in them, and the facts that they tell."""
