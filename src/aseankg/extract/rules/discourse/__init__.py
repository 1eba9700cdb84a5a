"""What a text speaks of from one sentence to the next: the event that is meant, and those who take part."""
