"""What a press text says: mentions of things and facts about them, with where in the text they stand."""
