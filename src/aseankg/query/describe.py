"""One thing in words: its names, classes and facts, with their sources."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, GEO, RDF, RDFS, SKOS
from aseankg.query.classes import classes_of
from aseankg.query.evidence import read_evidence, read_plans, shows
from aseankg.query.facts import read_sources, statements_joining, statements_on
from aseankg.query.names import best_labels
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.query.evidence import Evidence
    from aseankg.query.facts import Source, Statement
    from aseankg.store.local import LocalStore

_TYPE = RDF + "type"
_NAMES = (RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel")
# Inferred from what joins two things; beside it they would only repeat it.
_SHORT_FORMS = frozenset((ASEAN + "attended", ASEAN + "participatesIn"))
_INVERSE_WORDS = {"en": "is “{}” of", "id": "adalah “{}” dari"}
_POINT = re.compile(r"POINT\s*\(\s*(\S+)\s+(\S+)\s*\)", re.IGNORECASE)
_INVERSES = "SELECT ?one ?other WHERE { { ?one owl:inverseOf ?other } UNION { ?other owl:inverseOf ?one } }"


@dataclass(frozen=True, slots=True)
class Part:
    """One of the things or values that a joining thing joins, in words."""

    statement: Statement
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement in words, read from the thing that was asked about."""

    statement: Statement
    incoming: bool
    label: str
    text: str
    parts: tuple[Part, ...]
    evidence: tuple[Evidence, ...] = ()
    """The accepted claims that became this statement."""

    @property
    def other(self) -> str | None:
        """The IRI of the thing at the other end; None for a value."""
        if self.incoming:
            return self.statement.subject
        return self.statement.value if self.statement.is_thing else None

    @property
    def planned(self) -> bool:
        """Whether this was announced beforehand, which does not say that it was done."""
        name = self.statement.property.removeprefix(ASEAN)
        values = {self.statement.value, *(part.statement.value for part in self.parts)}
        return name == "expectedAt" or name.startswith("planned") or ASEAN + "Planned" in values


@dataclass(frozen=True, slots=True)
class Claim:
    """An accepted claim in words that became no statement: a denial, or a plan or relation that has no property."""

    evidence: Evidence
    subject: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Description:
    """A thing with its narrowest classes, its names, its other facts, and their sources as first named."""

    iri: str
    label: str
    classes: tuple[Fact, ...]
    names: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]


def describe(store: LocalStore, thing: str, language: str = "en") -> Description:
    """All that the graph holds on a thing, worded in `language` where there are words in it."""
    statements = statements_on(store, thing)
    joining = statements_joining(store, {_other(statement, thing) for statement in statements})
    inverses = {row[0]: row[1] for row in read_rows(store, _INVERSES)}
    kept = [one for one in statements if not _repeats(one, thing, statements, joining, inverses)]
    words = _Words(store, [*kept, *(part for parts in joining.values() for part in parts)], inverses, language)
    facts = [words.fact(statement, thing, joining.get(_other(statement, thing), [])) for statement in kept]
    facts, claims = _with_evidence(store, thing, facts, language)
    facts.sort(key=lambda fact: (fact.incoming, fact.label, fact.statement.property, fact.text, fact.other or ""))
    narrowest = classes_of(store, [thing]).get(thing, [])
    own = [fact for fact in facts if not fact.incoming]
    classes = tuple(fact for fact in own if fact.statement.property == _TYPE and fact.other in narrowest)
    names = tuple(fact for prop in _NAMES for fact in own if fact.statement.property == prop)
    others = tuple(fact for fact in facts if fact.incoming or fact.statement.property not in (_TYPE, *_NAMES))
    label = best_labels(store, [thing], language)[thing]
    sources = _sources(store, [*classes, *names, *others], claims)
    return Description(thing, label, classes, names, others, claims, sources)


def _with_evidence(
    store: LocalStore, thing: str, facts: list[Fact], language: str
) -> tuple[list[Fact], tuple[Claim, ...]]:
    """The facts with the claims that they came of, and the other claims on the thing."""
    joins = {fact.other for fact in facts if fact.parts and fact.other}
    found = read_evidence(store, {thing, *joins})
    plans = read_plans(store) if found else {}
    shown = [
        replace(fact, evidence=tuple(one for one in found if shows(one, fact.statement, _joined(fact), plans)))
        for fact in facts
    ]
    told = {one for fact in shown for one in fact.evidence}
    left = [one for one in found if one not in told and thing in (one.subject, one.value, one.meeting)]
    named = {iri for one in left for iri in (one.subject, one.property, *([one.value] if one.is_thing else []))}
    labels = best_labels(store, named, language)
    claims = (Claim(one, labels[one.subject], labels[one.property], labels.get(one.value, one.value)) for one in left)
    return shown, tuple(claims)


def _joined(fact: Fact) -> list[Statement]:
    return [part.statement for part in fact.parts]


class _Words:
    """The labels that some statements need, and the statements worded with them."""

    def __init__(self, store: LocalStore, statements: list[Statement], inverses: dict[str, str], language: str) -> None:
        things = {one.value for one in statements if one.is_thing} | {one.subject for one in statements}
        properties = {one.property for one in statements}
        self._labels = best_labels(store, things | properties | inverses.keys(), language)
        self._inverses = inverses
        self._inverse_words = _INVERSE_WORDS[language]

    def fact(self, statement: Statement, thing: str, joined: list[Statement]) -> Fact:
        """The statement as read from the thing, with what the other end joins."""
        incoming = statement.subject != thing
        parts = tuple(Part(one, self._labels[one.property], self._text(one)) for one in joined)
        text = self._labels[statement.subject] if incoming else self._text(statement)
        return Fact(statement, incoming, self._property(statement.property, incoming), text, parts)

    def _property(self, iri: str, incoming: bool) -> str:
        if not incoming:
            return self._labels[iri]
        if iri in self._inverses:
            return self._labels[self._inverses[iri]]
        return self._inverse_words.format(self._labels[iri])

    def _text(self, statement: Statement) -> str:
        if statement.is_thing:
            return self._labels[statement.value]
        point = _POINT.fullmatch(statement.value) if statement.property == GEO + "asWKT" else None
        return f"{point[2]}, {point[1]}" if point else statement.value


def _other(statement: Statement, thing: str) -> str:
    """The end of a statement that is not the thing."""
    return statement.value if statement.subject == thing else statement.subject


def _repeats(
    statement: Statement,
    thing: str,
    statements: Iterable[Statement],
    joining: dict[str, list[Statement]],
    inverses: dict[str, str],
) -> bool:
    """Whether an inferred statement only says again what another says with its source."""
    if statement.origin != "inferred":
        return False
    if statement.property in _SHORT_FORMS:
        other = _other(statement, thing)
        return any(other == part.value for parts in joining.values() for part in parts)
    ends = {(one.subject, one.value) for one in statements if one.origin != "inferred" and one.is_thing}
    if statement.is_thing and (statement.subject, statement.value) in ends:
        return True
    turned = (statement.value, inverses.get(statement.property), statement.subject)
    return any((one.subject, one.property, one.value) == turned for one in statements)


def _sources(store: LocalStore, facts: list[Fact], claims: Iterable[Claim]) -> tuple[Source, ...]:
    named = dict.fromkeys(
        source for fact in facts for statement in (fact.statement, *_joined(fact)) for source in statement.sources
    )
    named |= dict.fromkeys(claim.evidence.source for claim in claims)
    catalogue = read_sources(store, named)
    return tuple(catalogue[source] for source in named if source in catalogue)
