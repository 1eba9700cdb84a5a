"""Who published a text, and when."""
