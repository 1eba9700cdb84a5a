"""A knowledge graph of ASEAN cooperation in which every fact names its source."""

from aseankg.knowledge_graph import KnowledgeGraph, open  # noqa: A004 - `aseankg.open` reads as it should

__all__ = ["KnowledgeGraph", "open"]
