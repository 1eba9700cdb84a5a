"""The graph as one interactive page: what is drawn, where it stands, and the page that shows it."""
