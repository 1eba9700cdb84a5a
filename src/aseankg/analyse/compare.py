"""What entered, left and changed between two graphs, such as one graph on two days."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import AKG, BASE, INFERRED_GRAPH, RDF, TOPIC, reference, shorten
from aseankg.query.classes import classes_of
from aseankg.query.names import best_labels
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from aseankg.store.local import LocalStore

_FACTS = f"""
SELECT DISTINCT ?thing ?property ?value WHERE {{
  GRAPH ?graph {{ ?thing ?property ?value }}
  FILTER(?graph != <{INFERRED_GRAPH}> && ?property != <{RDF}type>)
  FILTER(STRSTARTS(STR(?thing), "{AKG}") || STRSTARTS(STR(?thing), "{TOPIC}"))
}}
"""
_UNTOLD = (AKG + "claim/", AKG + "geometry/")


@dataclass(frozen=True, order=True)
class Change:
    """A thing that entered or left, or one of which facts did, each as ``property value``."""

    kind: str
    change: str
    label: str
    thing: str
    entered: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def compare_graphs(before: LocalStore, after: LocalStore, language: str) -> list[Change]:
    """The changes from one graph to the other, sorted by class and name; names come from the graph that has them."""
    old, new = _facts(before), _facts(after)
    labels = _labels(before, old, language) | _labels(after, new, language)
    classes = classes_of(before, old) | classes_of(after, new)

    def change(thing: str, what: str, entered: set[tuple[str, str]], left: set[tuple[str, str]]) -> Change:
        kind = shorten(classes.get(thing, [""])[0]).removeprefix("asean:")
        return Change(kind, what, labels[thing], reference(thing), _worded(entered, labels), _worded(left, labels))

    changes = [change(thing, "entered", set(), set()) for thing in new.keys() - old.keys()]
    changes += [change(thing, "left", set(), set()) for thing in old.keys() - new.keys()]
    changes += [
        change(thing, "changed", new[thing] - old[thing], old[thing] - new[thing])
        for thing in old.keys() & new.keys()
        if old[thing] != new[thing]
    ]
    return sorted(changes)


def _facts(store: LocalStore) -> dict[str, set[tuple[str, str]]]:
    facts: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for thing, predicate, value in read_rows(store, _FACTS):
        if not thing.startswith(_UNTOLD):
            facts[thing].add((predicate, value))
    return facts


def _labels(store: LocalStore, facts: dict[str, set[tuple[str, str]]], language: str) -> dict[str, str]:
    """Labels of the things and of the things that are their values."""
    values = {value for said in facts.values() for _, value in said if value.startswith(BASE)}
    return best_labels(store, facts.keys() | values, language)


def _worded(facts: set[tuple[str, str]], labels: dict[str, str]) -> tuple[str, ...]:
    return tuple(sorted(f"{shorten(name).removeprefix('asean:')} {labels.get(value, value)}" for name, value in facts))
