"""What the graph states about things, read when first needed, and the best value where sources differ."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from aseankg.namespaces import ASEAN, RDF, term_iri
from aseankg.query.agreement import Value, agree, read_companions
from aseankg.query.classes import classes_of
from aseankg.query.conflicts import read_preferences
from aseankg.query.facts import statements_about, statements_naming
from aseankg.query.names import best_labels
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.query.conflicts import Preference
    from aseankg.query.facts import Statement
    from aseankg.store.local import LocalStore

_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")
_READ = "SELECT (MAX(STR(?day)) AS ?read) WHERE { ?source asean:retrievedOn ?day }"
_ISSUED = "SELECT ?source ?issued WHERE { ?source dcterms:issued ?issued }"


class Fact(NamedTuple):
    """What a property gives: a thing or a value, and the sources that state it."""

    value: str
    sources: tuple[str, ...]
    language: str = ""
    disputed: bool = False


class Record:
    """The graph's statements on things, each kept once it was read; inferred ones are read by name alone."""

    def __init__(self, store: LocalStore, language: str) -> None:
        self.store = store
        self.language = language
        self._about: dict[str, list[Statement]] = {}
        self._naming: dict[str, list[Statement]] = {}
        self._labels: dict[str, str] = {}
        self._classes: dict[str, list[str]] = {}
        self._companions = read_companions(store)
        self._preferences = read_preferences(store)
        self._issued = {row[0]: row[1] for row in sorted(read_rows(store, _ISSUED))}
        self.published = max(self._issued.values(), default="")
        ((self.read,),) = read_rows(store, _READ)

    def load(self, things: Iterable[str]) -> None:
        """What is stated about the things is read, with the labels of all that it names."""
        wanted = set(things) - self._about.keys()
        self._about |= {thing: [] for thing in wanted}
        found = statements_about(self.store, wanted)
        for statement in found:
            self._about[statement.subject].append(statement)
        self._learn_labels(wanted | {one.value for one in found if one.is_thing})

    def load_naming(self, things: Iterable[str]) -> None:
        """What names the things is read, with all that is stated about what names them."""
        wanted = set(things) - self._naming.keys()
        self._naming |= {thing: [] for thing in wanted}
        found = statements_naming(self.store, wanted)
        for statement in found:
            self._naming[statement.value].append(statement)
        self.load({one.subject for one in found})

    def values(self, thing: str, *names: str) -> list[Fact]:
        """What sources give for some properties of a thing, those that most sources give first."""
        self.load([thing])
        properties = {term_iri(name) for name in names}
        found = [
            Fact(one.value, one.sources, one.language)
            for one in self._about[thing]
            if one.property in properties and one.sources
        ]
        return sorted(_merged(found), key=lambda fact: (-len(fact.sources), self.label(fact.value), fact.value))

    def subjects(self, thing: str, *names: str) -> list[Fact]:
        """The things of which sources say that some properties of theirs name this one, by label."""
        self.load_naming([thing])
        properties = {term_iri(name) for name in names}
        found = [Fact(one.subject, one.sources) for one in self._naming[thing] if one.property in properties]
        return sorted((fact for fact in _merged(found) if fact.sources), key=lambda fact: self.label(fact.value))

    def inferred_subjects(self, thing: str, name: str) -> list[str]:
        """The things of which a property that follows from others names this one."""
        self.load_naming([thing])
        return sorted({one.subject for one in self._naming[thing] if one.property == term_iri(name)})

    def best(self, thing: str, *names: str) -> Fact | None:
        """The value to tell where one is true: of the preferred source, else what most sources agree on.

        A day is told before the month or year that agrees with it; `disputed` says that another source excludes it.
        """
        self.load([thing])
        for name in names:
            iri = term_iri(name)
            stated = [one for one in self._about[thing] if one.property == iri and one.sources]
            if stated:
                return self._choose(stated, self._preferences.get((thing, iri)))
        return None

    def _choose(self, stated: list[Statement], preference: Preference | None) -> Fact:
        values = {one: self._value(one) for one in stated}

        def support(one: Statement) -> int:
            saying = {
                source
                for other in stated
                if agree(values[one], values[other], self._companions) and len(other.value) <= len(one.value)
                for source in other.sources
            }
            return len(saying)

        best = max(
            stated,
            key=lambda one: (
                preference is not None and preference.source in one.sources,
                support(one),
                len(one.sources),
                one.value,
            ),
        )
        disputed = any(not agree(values[best], values[other], self._companions) for other in stated)
        return Fact(best.value, best.sources, best.language, disputed)

    def _value(self, statement: Statement) -> Value:
        if statement.is_thing:
            return Value(statement.value)
        dated = _DATE.fullmatch(statement.value) and not statement.language
        kind = ("gYear", "gYearMonth", "date")[statement.value.count("-")] if dated else "string"
        return Value(statement.value, term_iri(f"xsd:{kind}"), statement.language)

    def label(self, iri: str) -> str:
        """What a thing is called; a text stays as it is."""
        if "://" in iri and iri not in self._labels:
            self._learn_labels([iri])
        return self._labels.get(iri, iri)

    def named_sources(self, thing: str) -> tuple[str, ...]:
        """The sources that give a thing the name by which it is called here."""
        facts = self.values(thing, "rdfs:label", "skos:prefLabel")
        fitting = [fact for fact in facts if fact.value == self.label(thing)]
        return fitting[0].sources if fitting else ()

    def classes(self, thing: str) -> list[str]:
        """The narrowest classes of a thing, as the ontology names them."""
        if thing not in self._classes:
            self._classes[thing] = classes_of(self.store, [thing]).get(thing, [])
        return [kind.removeprefix(ASEAN) for kind in self._classes[thing]]

    def is_a(self, thing: str, kind: str) -> bool:
        """Whether a thing is of a class or of one below it."""
        self.load([thing])
        return any(one.property == RDF + "type" and one.value == ASEAN + kind for one in self._about[thing])

    def newest(self, sources: Iterable[str]) -> str:
        """When the newest of some sources was published; empty where none says."""
        return max((self._issued.get(source, "") for source in sources), default="")

    def _learn_labels(self, things: Iterable[str]) -> None:
        unknown = {thing for thing in things if "://" in thing} - self._labels.keys()
        if unknown:
            self._labels |= best_labels(self.store, unknown, self.language)


def _merged(facts: Iterable[Fact]) -> list[Fact]:
    """Each value once, with the sources of all the properties that give it."""
    sources: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in facts:
        sources[fact.value, fact.language] |= set(fact.sources)
    return [Fact(value, tuple(sorted(saying)), language) for (value, language), saying in sources.items()]
