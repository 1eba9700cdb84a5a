"""The terms that the ontology declares: what a property's values may be, and which names exist."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.errors import InputError
from aseankg.namespaces import ASEAN, shorten
from aseankg.sources.nearest import nearest

if TYPE_CHECKING:
    import rdflib


@dataclass(frozen=True)
class Vocabulary:
    """Declared terms by IRI."""

    classes: frozenset[str]
    object_properties: frozenset[str]
    literal_properties: frozenset[str]
    individuals: frozenset[str]
    ranges: dict[str, str]

    @property
    def properties(self) -> frozenset[str]:
        """All properties."""
        return self.object_properties | self.literal_properties


def read_graph(path: Path) -> rdflib.Graph:
    """The triples of a Turtle file; raises `InputError` with its line where it is malformed."""
    import rdflib
    from rdflib.plugins.parsers.notation3 import BadSyntax

    try:
        return rdflib.Graph().parse(data=path.read_text("utf-8"), format="turtle")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
    except BadSyntax as error:
        # The line that rdflib tells counts a comment twice; the place in the text is right.
        read = error._str[: error._i].rstrip()
        line = read.count(b"\n") + 1
        end = read.rpartition(b"\n")[2].decode("utf-8", "replace").strip()[-40:]
        raise InputError(f"{path}:{line}: not well-formed Turtle: {error._why}, after {end!r}") from error
    except Exception as error:  # rdflib's Turtle parser raises whatever else it stumbles over
        raise InputError(f"{path}: not well-formed Turtle ({' '.join(str(error).split())[:200]})") from error


def read_vocabulary(ontology: rdflib.Graph) -> Vocabulary:
    """The terms that an ontology declares; raises `InputError` for one used undeclared, or that lies below itself."""
    from rdflib import OWL, RDF, RDFS, URIRef

    def typed(*kinds: URIRef) -> frozenset[str]:
        found = (subject for kind in kinds for subject in ontology.subjects(RDF.type, kind))
        return frozenset(str(subject) for subject in found if isinstance(subject, URIRef))

    declared = {str(subject) for subject in ontology.subjects(RDF.type)}
    if unknown := undeclared(ontology, declared):
        raise InputError(f"the ontology uses {unknown}")
    _check_tree(ontology, RDFS.subClassOf)
    _check_tree(ontology, RDFS.subPropertyOf)
    ranges = {
        str(subject): str(value) for subject, value in ontology.subject_objects(RDFS.range) if isinstance(value, URIRef)
    }
    return Vocabulary(
        classes=typed(OWL.Class),
        object_properties=typed(OWL.ObjectProperty),
        literal_properties=typed(OWL.DatatypeProperty, OWL.AnnotationProperty),
        individuals=typed(OWL.NamedIndividual),
        ranges=ranges,
    )


def undeclared(graph: rdflib.Graph, declared: Iterable[str]) -> str | None:
    """What to say of a term of the ontology's namespace that a graph uses and that is not declared; None if all are."""
    known = {iri.removeprefix(ASEAN) for iri in declared if iri.startswith(ASEAN)}
    used = {str(node).removeprefix(ASEAN) for triple in graph for node in triple if str(node).startswith(ASEAN)}
    for name in sorted(used - known):
        near = "".join(f"; nearest: asean:{other}" for other in nearest(name, known)[:1])
        return f"asean:{name}, which is not declared{near}"
    return None


def _check_tree(ontology: rdflib.Graph, below: rdflib.URIRef) -> None:
    """Raise `InputError` where terms lie below each other in a circle, which OWL would take for sameness."""
    above = {
        term: {
            other for parent in ontology.objects(term, below) for other in ontology.transitive_objects(parent, below)
        }
        for term in set(ontology.subjects(below))
    }
    circle = sorted(shorten(str(term)) for term, others in above.items() if term in others)
    if circle:
        raise InputError(f"the ontology's {shorten(str(below))} runs in a circle through {', '.join(circle)}")
