"""What follows from the facts: rules from the ontology's axioms and from `ontology/rules/`, and OWL consistency."""
