"""When events are held."""
