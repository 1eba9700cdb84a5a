"""Press texts: what they hold, the claims read from them, and what reviewers decided."""
