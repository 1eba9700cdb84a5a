"""Text as it is written: the words of the two languages, tokens, numbers, the head, and names that all know."""
