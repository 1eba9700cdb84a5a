from __future__ import annotations

from collections.abc import Callable

from aseankg.namespaces import ASEAN
from aseankg.sources.ontology.terms import Ontology, Term
from aseankg.view.reference.groups import GENERAL, TABLES, ancestors, group_of, group_terms, tree

Read = Callable[[str], Ontology]


def known(terms: dict[str, Term]) -> dict[str, Term]:
    return {term.iri: term for term in terms.values()}


def test_every_class_belongs_to_a_group_with_a_name(terms: dict[str, Term]) -> None:
    strays = [name for name, term in terms.items() if term.kind == "class" and group_of(term, known(terms)) == GENERAL]
    assert strays == [], "name these, or classes above them, in view/reference/groups.py HEADS"


def test_every_term_is_told_once(ontology: Ontology) -> None:
    told = [term.iri for group in group_terms(ontology.terms) for term in group.terms]
    assert sorted(told) == [term.iri for term in ontology.terms]


def test_terms_follow_their_class(terms: dict[str, Term]) -> None:
    places = {name: group_of(terms[name], known(terms)) for name in ("Summit", "heldIn", "Held", "State", "pillar")}
    assert places == {
        "Summit": "meetings",
        "heldIn": "meetings",
        "Held": "meetings",
        "State": "actors",
        "pillar": "topics",
    }


def test_scheme_belongs_with_its_concepts(terms: dict[str, Term]) -> None:
    assert group_of(terms["operative-verb-ladder"], known(terms)) == "documents"


def test_annotation_without_a_class_describes_tables(terms: dict[str, Term]) -> None:
    assert group_of(terms["languageTagged"], known(terms)) == TABLES


def test_defined_class_lies_below_its_parts(terms: dict[str, Term]) -> None:
    assert ASEAN + "Participation" in ancestors(terms["ConfirmedParticipation"], known(terms))


def test_tree_tells_each_class_below_the_nearest(read: Read) -> None:
    ontology = read("""asean:A a owl:Class . asean:C a owl:Class ; rdfs:subClassOf asean:A .
        asean:B a owl:Class ; rdfs:subClassOf asean:C . asean:D a owl:Class ; rdfs:subClassOf asean:A .""")
    lines = tree({term.iri: term for term in ontology.terms})
    assert [(iri.removeprefix(ASEAN), depth) for iri, depth in lines] == [("A", 0), ("C", 1), ("B", 2), ("D", 1)]


def test_classes_in_a_circle_are_still_told(read: Read) -> None:
    ontology = read("asean:A a owl:Class ; rdfs:subClassOf asean:B . asean:B a owl:Class ; rdfs:subClassOf asean:A .")
    assert [term.iri for group in group_terms(ontology.terms) for term in group.classes] == [ASEAN + "A", ASEAN + "B"]
