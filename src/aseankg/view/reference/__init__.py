"""The reference page of the ontology: one HTML file that explains every term."""
