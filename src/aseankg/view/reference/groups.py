"""The groups in which the page tells the terms: each class belongs to one, and each property to that of its subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN

if TYPE_CHECKING:
    from aseankg.sources.ontology.terms import Term

# A class belongs to the first group that names it or a class above it.
HEADS: dict[str, tuple[str, ...]] = {
    "meetings": ("Meeting", "MeetingSeries", "Status"),
    "documents": ("OutcomeDocument", "Commitment", "OperativeVerb"),
    "initiatives": ("Initiative",),
    "actors": ("Actor", "Competence"),
    "roles": ("Post", "Tenure", "Membership", "MembershipStatus", "Participation", "Capacity"),
    "places": ("Place",),
    "topics": ("Topic", "Pillar"),
    "sources": ("Source", "Claim", "Modality", "Preference"),
}
TABLES, GENERAL = "tables", "general"
GROUPS = (*HEADS, TABLES, GENERAL)


@dataclass(frozen=True)
class Group:
    """One group with its terms: classes as a tree told line by line, properties and individuals by name."""

    key: str
    classes: tuple[Term, ...]
    properties: tuple[Term, ...]
    individuals: tuple[Term, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms, in the order of the page."""
        return self.classes + self.properties + self.individuals


def group_terms(terms: Iterable[Term]) -> list[Group]:
    """The groups that have any terms, in the order of `GROUPS`."""
    known = {term.iri: term for term in terms}
    places = {iri: group_of(term, known) for iri, term in known.items()}
    groups = []
    for key in GROUPS:
        members = [term for term in known.values() if places[term.iri] == key]
        if members:
            groups.append(_group(key, members))
    return groups


def group_of(term: Term, known: Mapping[str, Term]) -> str:
    """The group, one of `GROUPS`, to which a term belongs."""
    if term.kind == "class":
        return _group_of_class(term, known)
    if term.kind == "individual":
        named = term.named("type") + _referring(term.iri, known)
    else:
        named = term.named("domain") or term.named("range")
    groups = [group_of(known[iri], known) for iri in named if iri in known]
    if groups:
        return groups[0]
    return TABLES if term.kind == "annotation" else GENERAL


def ancestors(term: Term, known: Mapping[str, Term]) -> list[str]:
    """The IRIs of a class and of the known ones above it, nearest first; a defined class lies below its parts."""
    found = [term.iri]
    for iri in found:
        if iri in known:
            above = known[iri].named("subClassOf") + known[iri].named("equivalentClass")
            found += [
                other for other in above if other in known and known[other].kind == "class" and other not in found
            ]
    return found


def _group_of_class(term: Term, known: Mapping[str, Term]) -> str:
    above = ancestors(term, known)
    heads = ((key, ASEAN + head) for key, names in HEADS.items() for head in names)
    return next((key for key, head in heads if head in above), GENERAL)


def _referring(iri: str, known: Mapping[str, Term]) -> list[str]:
    """The classes of individuals that name this one: a scheme belongs with its concepts."""
    return sorted(
        cls
        for other in known.values()
        if other.kind == "individual" and any(getattr(value, "iri", None) == iri for _, value in other.statements)
        for cls in other.named("type")
    )


def _group(key: str, members: list[Term]) -> Group:
    heads = [ASEAN + head for head in HEADS.get(key, ())]

    def place(term: Term) -> tuple[int, str]:
        return heads.index(term.iri) if term.iri in heads else len(heads), term.iri

    classes = {term.iri: term for term in members if term.kind == "class"}
    return Group(
        key,
        classes=tuple(classes[iri] for iri, _ in tree(classes, place)),
        properties=tuple(term for term in members if term.kind not in ("class", "individual")),
        individuals=tuple(term for term in members if term.kind == "individual"),
    )


def tree(
    classes: Mapping[str, Term], order: Callable[[Term], tuple[int, str]] = lambda term: (0, term.iri)
) -> list[tuple[str, int]]:
    """The classes, each once and directly below the nearest class above it among them, with their depth."""
    below: dict[str, list[str]] = {}
    for term in sorted(classes.values(), key=order):
        below.setdefault(next(iter(ancestors(term, classes)[1:]), ""), []).append(term.iri)
    lines: dict[str, int] = {}

    def tell(iri: str, depth: int) -> None:
        lines[iri] = depth
        for child in below.get(iri, ()):
            if child not in lines:
                tell(child, depth + 1)

    # Classes in a circle lie below no other; they are told too.
    for root in [*below.get("", ()), *sorted(classes)]:
        if root not in lines:
            tell(root, 0)
    return list(lines.items())
