"""One thing in words: its names, classes and facts, with their sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, GEO, RDF, RDFS, SKOS
from aseankg.query.classes import classes_of
from aseankg.query.facts import read_sources, statements_joining, statements_on
from aseankg.query.names import best_labels
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

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
class Description:
    """A thing with its narrowest classes, its names, its other facts, and their sources as first named."""

    iri: str
    label: str
    classes: tuple[Fact, ...]
    names: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]


def describe(store: LocalStore, thing: str, language: str = "en") -> Description:
    """All that the graph holds on a thing, worded in `language` where there are words in it."""
    statements = statements_on(store, thing)
    joining = statements_joining(store, {_other(statement, thing) for statement in statements})
    inverses = {row[0]: row[1] for row in read_rows(store, _INVERSES)}
    kept = [one for one in statements if not _repeats(one, thing, statements, joining, inverses)]
    words = _Words(store, [*kept, *(part for parts in joining.values() for part in parts)], inverses, language)
    facts = [words.fact(statement, thing, joining.get(_other(statement, thing), [])) for statement in kept]
    facts.sort(key=lambda fact: (fact.incoming, fact.label, fact.statement.property, fact.text, fact.other or ""))
    narrowest = classes_of(store, [thing]).get(thing, [])
    own = [fact for fact in facts if not fact.incoming]
    classes = tuple(fact for fact in own if fact.statement.property == _TYPE and fact.other in narrowest)
    names = tuple(fact for prop in _NAMES for fact in own if fact.statement.property == prop)
    others = tuple(fact for fact in facts if fact.incoming or fact.statement.property not in (_TYPE, *_NAMES))
    label = best_labels(store, [thing], language)[thing]
    return Description(thing, label, classes, names, others, _sources(store, [*classes, *names, *others]))


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


def _sources(store: LocalStore, facts: list[Fact]) -> tuple[Source, ...]:
    named = dict.fromkeys(
        source
        for fact in facts
        for statement in (fact.statement, *(part.statement for part in fact.parts))
        for source in statement.sources
    )
    catalogue = read_sources(store, named)
    return tuple(catalogue[source] for source in named if source in catalogue)
