"""A text being read: what the graph knows by name, the signals of the two languages, and the things found so far."""
