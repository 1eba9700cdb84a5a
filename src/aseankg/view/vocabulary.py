"""What the ontology says about its own terms: names, subclasses, inverses and planned properties."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, DCTERMS, OWL, PREFIXES, RDF, RDFS, SKOS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aseankg.view.facts import Fact

TYPE = RDF + "type"
LABEL = RDFS + "label"
PREFERRED_LABEL = SKOS + "prefLabel"
ALTERNATIVE_LABEL = SKOS + "altLabel"
NAMING = (LABEL, PREFERRED_LABEL, ALTERNATIVE_LABEL)
TITLE = DCTERMS + "title"
PLANNED = ASEAN + "Planned"
PILLAR = ASEAN + "Pillar"
_INVERSE = OWL + "inverseOf"
_PLANNED_PROPERTY = ASEAN + "plannedProperty"
_SYMMETRIC = OWL + "SymmetricProperty"

# Things of these classes describe the graph; they are not what it is about.
_DESCRIBING_CLASSES = frozenset({ASEAN + "Source", ASEAN + "Claim", SKOS + "ConceptScheme"})
_DESCRIBING_NAMESPACES = (
    OWL,
    RDF,
    RDFS,
    *(PREFIXES[prefix] for prefix in ("dcat", "geo", "prov", "spdx", "void")),
)


@dataclass(frozen=True)
class Vocabulary:
    """The terms of the ontology, as far as the picture needs them."""

    labels: Mapping[str, Mapping[str, str]]
    parents: Mapping[str, frozenset[str]]
    inverses: Mapping[str, str]
    symmetric: frozenset[str]
    planned: frozenset[str]

    def ancestors(self, cls: str) -> frozenset[str]:
        """A class and all classes above it."""
        found: set[str] = set()
        waiting = [cls]
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                waiting += self.parents.get(current, frozenset())
        return frozenset(found)

    def most_specific(self, classes: Iterable[str]) -> list[str]:
        """Those of `classes` that stand above no other of them, sorted."""
        given = set(classes)
        above = {parent for cls in given for parent in self.ancestors(cls) - {cls}}
        return sorted(given - above)


def read_vocabulary(facts: Iterable[Fact]) -> Vocabulary:
    """The vocabulary that the facts of a store declare."""
    labels: dict[str, list[Fact]] = defaultdict(list)
    parents: dict[str, set[str]] = defaultdict(set)
    inverses: dict[str, str] = {}
    symmetric = {SKOS + "related", OWL + "sameAs"}
    planned = set()
    for fact in facts:
        if fact.predicate in (LABEL, PREFERRED_LABEL):
            labels[fact.subject].append(fact)
        elif fact.predicate == RDFS + "subClassOf":
            parents[fact.subject].add(fact.value.text)
        elif fact.predicate == _INVERSE:
            inverses[fact.subject] = fact.value.text
        elif fact.predicate == _PLANNED_PROPERTY:
            planned.add(fact.value.text)
        elif fact.predicate == TYPE and fact.value.text == _SYMMETRIC:
            symmetric.add(fact.subject)
    return Vocabulary(
        labels={subject: choose_labels(found) for subject, found in labels.items()},
        parents={cls: frozenset(found) for cls, found in parents.items()},
        inverses={name: other for name, other in inverses.items() if inverses.get(other) != name or name < other},
        symmetric=frozenset(symmetric),
        planned=frozenset(planned),
    )


def choose_labels(facts: Iterable[Fact]) -> dict[str, str]:
    """One label for each language: the one with the most sources, then the first by alphabet."""
    chosen: dict[str, Fact] = {}
    for fact in facts:
        language = (fact.value.language or "").lower()
        known = chosen.get(language)
        if known is None or _rank(fact) < _rank(known):
            chosen[language] = fact
    return {language: fact.value.text for language, fact in sorted(chosen.items())}


def is_thing(iri: str, cls: str) -> bool:
    """Whether the graph is about a thing with this class, rather than described by it."""
    if cls in _DESCRIBING_CLASSES or cls.startswith(_DESCRIBING_NAMESPACES):
        return False
    return cls == PILLAR or not iri.startswith(ASEAN)


def _rank(fact: Fact) -> tuple[int, str]:
    return -len(fact.sources), fact.value.text
