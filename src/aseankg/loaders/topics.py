"""Quads of the topics as a SKOS concept scheme."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.loaders.rows import row_facts
from aseankg.namespaces import BASE, ONTOLOGY_GRAPH, RDF, RDFS, SKOS, thing_iri
from aseankg.sources.project import Project
from aseankg.terms import Iri, Literal, Quad

SCHEME = BASE + "topics"


def topic_quads(project: Project) -> Iterator[Quad]:
    """The whole scheme, in the graph of ontology and topics; what each source says of a topic is in its own graph."""
    for predicate, value in (
        (RDF + "type", Iri(SKOS + "ConceptScheme")),
        (RDFS + "label", Literal("Topics of ASEAN cooperation", "en")),
        (RDFS + "label", Literal("Topik kerja sama ASEAN", "id")),
    ):
        yield Quad(SCHEME, predicate, value, ONTOLOGY_GRAPH)
    for row in project.rows["topics"]:
        topic = thing_iri("topic", row.key[0])
        yield Quad(topic, SKOS + "inScheme", Iri(SCHEME), ONTOLOGY_GRAPH)
        if not row.cells["broader"]:
            yield Quad(topic, SKOS + "topConceptOf", Iri(SCHEME), ONTOLOGY_GRAPH)
        for predicate, value in row_facts(project, row):
            yield Quad(topic, predicate, value, ONTOLOGY_GRAPH)
