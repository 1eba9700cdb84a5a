"""Pages served on this machine alone: the review of what was read in a press text."""
