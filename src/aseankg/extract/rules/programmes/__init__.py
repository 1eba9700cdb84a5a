"""What events are part of, what they follow, and their themes."""
