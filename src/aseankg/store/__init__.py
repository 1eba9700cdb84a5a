"""The store, and the only door to pyoxigraph."""
