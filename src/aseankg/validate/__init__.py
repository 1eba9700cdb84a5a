"""Whether the graph is as it should be; everything found adds to one report."""
