"""Offices: their titles, who holds them since when, and who has the chair of a body."""
