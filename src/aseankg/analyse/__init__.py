"""What the shape of the graph says."""
