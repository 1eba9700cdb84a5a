"""The ontology read as a person reads it: its terms, what it says of each, and how they line up with others."""
