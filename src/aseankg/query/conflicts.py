"""Where sources disagree: a thing, a property that holds one value at a time, and values that exclude each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from aseankg.namespaces import ASEAN, INFERRED_GRAPH, ONTOLOGY_GRAPH, SOURCES_GRAPH
from aseankg.query.agreement import Value, agree, disputed, merge_spellings, read_companions
from aseankg.query.classes import class_iri
from aseankg.query.entity import resolve
from aseankg.query.names import best_labels
from aseankg.query.order import natural_order
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aseankg.query.agreement import Pairs
    from aseankg.store.local import LocalStore

# Neither owl:FunctionalProperty nor sh:maxCount says this: both would make a fault of the graph out of two sources
# that differ, where the disagreement itself is what is recorded.
ONE_AT_A_TIME = tuple(
    ASEAN + name
    for name in (
        "chairedBy", "cohortYear", "documentDate", "endDate", "entryIntoForce", "geonamesId", "heldIn", "hostedBy",
        "iso3166_2", "legallyBinding", "locatedIn", "meetingStatus", "membershipStatus", "operativeVerb", "ordinal",
        "startDate", "startYear", "theme",
    )
)  # fmt: skip
# A document may be adopted at two meetings; announced for one and adopted at another, plan and outcome differ.
_WITH_PLANS = (*ONE_AT_A_TIME, ASEAN + "adoptedAt")
_PLANNED = ASEAN + "Planned"

SOURCES_DIFFER = "sources differ"
PLANS_DIFFER = "plans differ"
OUTCOME_DIFFERS = "plan and outcome differ"

_JOINS = "|".join(
    f"asean:{name}" for name in ("holder", "post", "member", "memberOf", "participant", "atMeeting", "inDocument")
)
_PLANS = "SELECT ?property ?planned WHERE { ?property asean:plannedProperty ?planned }"
_STATED = f"""
SELECT ?thing ?property ?value (STR(DATATYPE(?value)) AS ?datatype) (LANG(?value) AS ?language) ?source WHERE {{{{
  VALUES ?property {{{{ {{properties}} }}}}
  {{restriction}}
  GRAPH ?source {{{{ ?thing ?property ?value }}}}
  FILTER(?source NOT IN (<{INFERRED_GRAPH}>, <{ONTOLOGY_GRAPH}>, <{SOURCES_GRAPH}>))
}}}}
"""
_PREFERENCES = """
SELECT ?thing ?property ?source ?reason WHERE {
  ?preference asean:onSubject ?thing ; asean:onProperty ?property ; asean:preferredSource ?source .
  OPTIONAL { ?preference asean:reason ?reason }
}
"""


class Preference(NamedTuple):
    """The source that people follow where sources differ, and why."""

    source: str
    reason: str


@dataclass(frozen=True)
class StatedValue:
    """A value in dispute, with the sources that give it; `preferred` is None where nobody has decided."""

    property: str
    value: Value
    label: str
    sources: tuple[str, ...]
    preferred: bool | None = None


@dataclass(frozen=True)
class Conflict:
    """Values that exclude each other: what was planned, then the preferred one, then those that most sources give."""

    thing: str
    label: str
    property: str
    difference: str
    values: tuple[StatedValue, ...]
    preference: Preference | None = None


# For each thing and property: each value, and the sources that give it.
Stated = dict[tuple[str, str], dict[Value, frozenset[str]]]


def find_conflicts(
    store: LocalStore, kind: str | None = None, thing: str | None = None, language: str = "en", plans: bool = False
) -> list[Conflict]:
    """The conflicts, by thing and property: of all things, of those of one class, or of one thing.

    Those of one thing include what its tenures, memberships, participations and paragraphs are in dispute about. With
    `plans` also where plans differ from each other or from what came about; these are no conflicts.
    """
    planned = {row[0]: row[1] for row in read_rows(store, _PLANS)}
    restriction = _restriction(store, kind, thing)
    done = _read_stated(store, _WITH_PLANS, restriction)
    foreseen = _read_stated(store, [planned[name] for name in _WITH_PLANS if name in planned], restriction)
    companions = read_companions(store)
    preferences = read_preferences(store)
    found = list(_outcome_conflicts(done, companions, preferences))
    if plans:
        found += _plan_conflicts(done, foreseen, planned, companions)
    return _labelled(store, sorted(found, key=_order), language)


def _restriction(store: LocalStore, kind: str | None, thing: str | None) -> str:
    parts = []
    if kind is not None:
        parts.append(f"?thing a <{class_iri(store, kind)}> .")
    if thing is not None:
        iri = resolve(store, thing)
        parts.append(f"{{ VALUES ?thing {{ <{iri}> }} }} UNION {{ ?thing {_JOINS} <{iri}> }}")
    return "\n  ".join(parts)


def _read_stated(store: LocalStore, properties: Iterable[str], restriction: str) -> Stated:
    sources: defaultdict[tuple[str, str], defaultdict[Value, set[str]]] = defaultdict(lambda: defaultdict(set))
    names = " ".join(f"<{name}>" for name in properties)
    for thing, name, *value, source in read_rows(store, _STATED.format(properties=names, restriction=restriction)):
        sources[thing, name][Value(*value)].add(source)
    return {
        key: merge_spellings({value: frozenset(saying) for value, saying in said.items()})
        for key, said in sources.items()
    }


def read_preferences(store: LocalStore) -> dict[tuple[str, str], Preference]:
    """The source that people follow for a property of a thing."""
    return {(thing, name): Preference(*rest) for thing, name, *rest in read_rows(store, _PREFERENCES)}


def _outcome_conflicts(
    done: Stated, companions: Pairs, preferences: Mapping[tuple[str, str], Preference]
) -> Iterator[Conflict]:
    for (thing, name), said in done.items():
        if name not in ONE_AT_A_TIME:
            continue
        actual = {value: sources for value, sources in said.items() if value.text != _PLANNED}
        preference = preferences.get((thing, name))
        values = [_stated(name, value, said, preference) for value in disputed(actual, companions)]
        if values:
            yield _conflict(thing, name, SOURCES_DIFFER, values, preference)


def _plan_conflicts(
    done: Stated, foreseen: Stated, planned: Mapping[str, str], companions: Pairs
) -> Iterator[Conflict]:
    for (thing, name), said in foreseen.items():
        values = [_stated(name, value, said) for value in disputed(said, companions)]
        if values:
            yield _conflict(thing, name, PLANS_DIFFER, values)
    for (thing, name), said in done.items():
        plan_name = planned.get(name, name)
        plan = {value: sources for value, sources in said.items() if value.text == _PLANNED}
        actual = {value: sources for value, sources in said.items() if value not in plan}
        plan |= foreseen.get((thing, plan_name), {})
        if actual:
            missed = [value for value in plan if not any(agree(value, came, companions) for came in actual)]
            values = [_stated(plan_name, value, plan) for value in missed]
            if values:
                values += [_stated(name, value, actual) for value in actual]
                yield _conflict(thing, name, OUTCOME_DIFFERS, values)


def _stated(
    name: str, value: Value, said: Mapping[Value, frozenset[str]], preference: Preference | None = None
) -> StatedValue:
    preferred = None if preference is None else preference.source in said[value]
    return StatedValue(name, value, value.text, tuple(sorted(said[value])), preferred)


def _conflict(
    thing: str, name: str, difference: str, values: list[StatedValue], preference: Preference | None = None
) -> Conflict:
    def rank(stated: StatedValue) -> tuple[bool, bool, int, Value]:
        return stated.property == name, not stated.preferred, -len(stated.sources), stated.value

    return Conflict(thing, thing, name, difference, tuple(sorted(values, key=rank)), preference)


def _labelled(store: LocalStore, conflicts: list[Conflict], language: str) -> list[Conflict]:
    values = {stated.value.text for conflict in conflicts for stated in conflict.values if stated.value.is_thing}
    labels = best_labels(store, values | {conflict.thing for conflict in conflicts}, language)

    def named(stated: StatedValue) -> StatedValue:
        return replace(stated, label=labels[stated.value.text]) if stated.value.is_thing else stated

    return [
        replace(conflict, label=labels[conflict.thing], values=tuple(map(named, conflict.values)))
        for conflict in conflicts
    ]


def _order(conflict: Conflict) -> tuple[list[tuple[int, str]], str, str]:
    return natural_order(conflict.thing), conflict.property, conflict.difference
