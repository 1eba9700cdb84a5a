"""Where events are held, and who hosts them."""
