"""A knowledge graph of ASEAN cooperation in which every fact names its source."""
