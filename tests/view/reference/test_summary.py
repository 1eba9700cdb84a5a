from __future__ import annotations

from collections.abc import Callable

from aseankg.namespaces import ASEAN, RDFS
from aseankg.sources.ontology.alignments import Alignment
from aseankg.sources.ontology.terms import Ontology
from aseankg.view.reference.entries import Knowledge, make_entry
from aseankg.view.reference.pieces import Anchors
from aseankg.view.reference.summary import climb_ladder, count_axioms, count_terms, list_alignments

ELI = "http://data.europa.eu/eli/ontology#"
Read = Callable[[str], Ontology]


def test_terms_are_counted_by_kind(read: Read) -> None:
    ontology = read("asean:A a owl:Class . asean:B a owl:Class . asean:p a owl:DatatypeProperty .")
    assert count_terms(ontology.terms) == [("classes", 2), ("datatypeProperties", 1)]


def test_axiom_between_two_terms_counts_once(read: Read) -> None:
    ontology = read("""asean:A a owl:Class ; owl:disjointWith asean:B . asean:B a owl:Class ; rdfs:subClassOf asean:C .
        asean:C a owl:Class . asean:p a owl:ObjectProperty , owl:FunctionalProperty ; owl:inverseOf asean:q .
        asean:q a owl:ObjectProperty .""")
    counts = dict(count_axioms(ontology.terms))
    assert counts == {
        "count-disjointWith": 1, "count-subClassOf": 1, "count-inverseOf": 1, "count-FunctionalProperty": 1,
    }  # fmt: skip


def test_ladder_climbs_by_number(read: Read) -> None:
    ontology = read("".join(f"asean:v{n} a owl:NamedIndividual ; asean:strength {n} .\n" for n in (10, 9, 1)))
    anchors, nothing = Anchors(ontology.terms, ()), Knowledge({}, {}, {}, {})
    entries = [make_entry(term, "documents", 0, anchors, nothing) for term in ontology.terms]
    assert [(step, entry.name) for step, entry in climb_ladder(entries)] == [(1, "v1"), (9, "v9"), (10, "v10")]


def test_alignments_are_listed_under_their_vocabulary() -> None:
    broad = Alignment(ASEAN + "Act", "broader", ELI + "LegalResource", RDFS + "subClassOf", ELI, "eli:LegalResource")
    (line,) = list_alignments({broad.term: [broad]}, Anchors([], []))
    assert (line.vocabulary, line.ours.text, line.relation) == (ELI, "Act", "broader")
    assert (line.theirs.text, line.theirs.href) == ("eli:LegalResource", broad.other)
    assert line.predicate == "rdfs:subClassOf"
