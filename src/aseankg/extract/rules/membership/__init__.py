"""Who belongs to organisations and networks."""
