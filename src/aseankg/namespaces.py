"""Prefixes, and the only functions that mint IRIs."""

from __future__ import annotations

BASE = "https://w3id.org/aseankg/"
ASEAN = BASE + "ontology#"
TOPIC = BASE + "topic/"
AKG = BASE + "id/"
SRC = BASE + "source/"
INFERRED_GRAPH = BASE + "graph/inferred"
ONTOLOGY_GRAPH = BASE + "graph/ontology"
SOURCES_GRAPH = BASE + "graph/sources"
DATASET = BASE + "dataset"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
GEO = "http://www.opengis.net/ont/geosparql#"
SCHEMA = "https://schema.org/"

# The kinds of things, each with a prefix of its own: a slash cannot stand in a prefixed name, so that
# `meeting:asean-summit-32` can be pasted into a query and `akg:meeting/asean-summit-32` cannot.
KINDS = (
    "city", "claim", "commitment", "document", "geometry", "initiative", "meeting", "membership", "organisation",
    "participation", "person", "place", "post", "province", "regency", "series", "state", "tenure",
)  # fmt: skip

PREFIXES: dict[str, str] = {kind: f"{AKG}{kind}/" for kind in KINDS} | {
    "akg": AKG,
    "asean": ASEAN,
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": DCTERMS,
    "foaf": "http://xmlns.com/foaf/0.1/",
    "geo": GEO,
    "org": "http://www.w3.org/ns/org#",
    "owl": OWL,
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "spdx": "http://spdx.org/rdf/terms#",
    "src": SRC,
    "topic": TOPIC,
    "void": "http://rdfs.org/ns/void#",
    "xsd": XSD,
}


def thing_iri(kind: str, slug: str) -> str:
    """IRI of a thing: a topic or a source in its own namespace, all others under ``id/KIND/``."""
    if kind == "topic":
        return TOPIC + slug
    if kind == "source":
        return SRC + slug
    return f"{AKG}{kind}/{slug}"


def term_iri(name: str) -> str:
    """IRI of ``prefix:local``, of a bare name of the ontology, or of ``a`` (rdf:type).

    Raises ``KeyError`` with the prefix when it is not one of `PREFIXES`.
    """
    if name == "a":
        return RDF + "type"
    prefix, colon, local = name.partition(":")
    return PREFIXES[prefix] + local if colon else ASEAN + name


def shorten(iri: str) -> str:
    """Prefixed name of an IRI under the longest known namespace, or the IRI itself."""
    matches = [(len(base), prefix) for prefix, base in PREFIXES.items() if iri.startswith(base)]
    if not matches:
        return iri
    length, prefix = max(matches)
    return f"{prefix}:{iri[length:]}"


def article(name: str) -> str:
    """A class's name with its indefinite article."""
    return f"an {name}" if name[:1] in set("AEIO") else f"a {name}"


def reference(iri: str) -> str:
    """``KIND/ID`` of a thing of this graph, as the tables write it, or the IRI itself."""
    for base, kind in ((AKG, ""), (TOPIC, "topic/"), (SRC, "source/")):
        if iri.startswith(base):
            return kind + iri[len(base) :]
    return iri
