"""OWL 2 consistency by HermiT, which owlready2 carries and Java runs.

owlready2 reads no Turtle and is handed N-Triples. Dates known to the year or month, days and WKT points lie outside the
OWL 2 datatype map (OWL 2 Structural Specification, section 4), and HermiT takes a web address with letters beyond ASCII
for malformed, which XML Schema allows: it is not shown the triples that hold these.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from aseankg.namespaces import GEO, XSD
from aseankg.store.local import LocalStore

if TYPE_CHECKING:
    from rdflib import Graph

_HIDDEN = tuple(
    f"^^<{datatype}> .".encode() for datatype in (XSD + "date", XSD + "gYearMonth", XSD + "gYear", XSD + "anyURI", GEO + "wktLiteral")
)


@dataclass(frozen=True)
class Consistency:
    """Whether the graph is consistent; None where it could not be checked, and why."""

    consistent: bool | None
    detail: str


def check_consistency(store: LocalStore, ontology: Graph) -> Consistency:
    """HermiT's answer for the ontology with all that the sources state."""
    if shutil.which("java") is None:
        return Consistency(None, "OWL consistency was not checked: Java, which runs HermiT, is not installed")
    import owlready2

    facts = store.ntriples().splitlines()
    shown = [fact for fact in facts if not fact.endswith(_HIDDEN)]
    world = owlready2.World()
    loaded = world.get_ontology("http://aseankg.invalid/checked")
    loaded.load(fileobj=BytesIO(ontology.serialize(format="nt", encoding="utf-8") + b"\n".join(shown) + b"\n"))
    try:
        with loaded:
            owlready2.sync_reasoner_hermit(world, debug=0)
    except owlready2.OwlReadyInconsistentOntologyError:
        return Consistency(False, "HermiT finds a contradiction between the facts and the ontology's axioms")
    except owlready2.OwlReadyJavaError as error:
        cause = next((line for line in str(error).splitlines() if "Exception" in line), str(error))
        return Consistency(False, f"HermiT stopped before it had an answer: {cause}")
    impossible = sorted(str(found.name) for found in world.inconsistent_classes())
    if impossible:
        return Consistency(False, f"HermiT finds that nothing can be a {', '.join(impossible)}")
    hidden = len(facts) - len(shown)
    return Consistency(True, f"HermiT finds no contradiction (not shown to it: {hidden} dates, coordinates and web addresses)")
