"""What people wrote: tables, their description and the ontology, read and checked, not yet RDF."""
