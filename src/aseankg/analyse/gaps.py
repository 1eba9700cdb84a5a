"""What is missing against closed lists: numbers of a series, years of a government, dates and places of things."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.analyse.closed_lists import GOVERNMENTS, NUMBERS, RULES, SECOND_SOURCES
from aseankg.analyse.governments import read_governed_years
from aseankg.namespaces import ASEAN, reference
from aseankg.query.names import best_labels
from aseankg.query.order import natural_order
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.store.local import LocalStore

_ORDINALS = """
SELECT DISTINCT ?series ?ordinal WHERE {{
  ?thing asean:partOfSeries ?series ; asean:ordinal ?ordinal . {restriction}
  FILTER(DATATYPE(?ordinal) = xsd:integer)
}}
"""
_EACH = """
SELECT ?thing (EXISTS {{ {has} }} AS ?complete) WHERE {{
  {{ SELECT DISTINCT ?thing WHERE {{ BIND("{day}" AS ?today) {each} {restriction} }} }}
}}
"""
_CORROBORATED = """
SELECT ?thing (COUNT(DISTINCT ?source) > 1 AS ?complete) WHERE {{
  ?thing a asean:{kind} . {restriction}
  GRAPH ?source {{ ?thing ?property ?value }}
  ?source a asean:Source .
}}
GROUP BY ?thing
"""


@dataclass(frozen=True)
class Item:
    """Something that a list should hold: its name, and its ``KIND/ID`` where it is a thing of the graph."""

    label: str
    id: str = ""


@dataclass(frozen=True)
class Gap:
    """A closed list: what it lists, of which thing where it is one's own, how much it should hold, what is missing."""

    title: str
    of: Item | None
    expected: int
    missing: tuple[Item, ...]

    @property
    def found(self) -> int:
        """How much of the list was found."""
        return self.expected - len(self.missing)

    @property
    def ranges(self) -> str:
        """What is missing in a few words: numbers that follow each other as a range, all else by name."""
        runs: list[list[str]] = []
        for label in (item.label for item in self.missing):
            if runs and label.isdigit() and runs[-1][-1].isdigit() and int(label) == int(runs[-1][-1]) + 1:
                runs[-1].append(label)
            else:
                runs.append([label])
        return ", ".join(run[0] if len(run) == 1 else f"{run[0]}\u2013{run[-1]}" for run in runs)


def find_gaps(store: LocalStore, kind: str | None, day: str, language: str, history: bool = True) -> list[Gap]:
    """Every closed list as it should stand on a day, complete or not, about all things or those of one class.

    Without `history`, former governments are left aside: a graph as it stood on a day does not hold what was over.
    """
    restriction = f"?thing a <{kind}> ." if kind is not None else ""
    gaps = [*_number_gaps(store, restriction, language)]
    if history and kind in (None, ASEAN + "Tenure"):
        gaps += _government_gaps(store, day, language)
    for name, titles in SECOND_SOURCES.items():
        query = _CORROBORATED.format(kind=name, restriction=restriction)
        gaps += _each_gaps(store, titles[language], query, language)
    for rule in RULES:
        query = _EACH.format(each=rule.each, has=rule.has, restriction=restriction, day=day)
        gaps += _each_gaps(store, rule.titles[language], query, language)
    return gaps


def _number_gaps(store: LocalStore, restriction: str, language: str) -> Iterator[Gap]:
    """For each series the numbers up to its last: whatever has a number was preceded by those below it."""
    numbers: defaultdict[str, set[int]] = defaultdict(set)
    for series, ordinal in read_rows(store, _ORDINALS.format(restriction=restriction)):
        numbers[series].add(int(ordinal))
    labels = best_labels(store, numbers, language)
    for series in sorted(numbers, key=lambda series: labels[series]):
        last = max(numbers[series])
        missing = tuple(Item(str(number)) for number in range(1, last) if number not in numbers[series])
        yield Gap(NUMBERS[language], Item(labels[series], reference(series)), last, missing)


def _government_gaps(store: LocalStore, day: str, language: str) -> Iterator[Gap]:
    governed = read_governed_years(store, int(day[:4]) if day[:4].isdecimal() else 0)
    labels = best_labels(store, governed, language)
    for state in sorted(governed, key=lambda state: labels[state]):
        years = governed[state]
        missing = tuple(Item(str(year)) for year, known in years.items() if not known)
        yield Gap(GOVERNMENTS[language], Item(labels[state], reference(state)), len(years), missing)


def _each_gaps(store: LocalStore, title: str, query: str, language: str) -> Iterator[Gap]:
    """The list of all things of a kind, if there are any; missing are those that the query finds incomplete."""
    rows = read_rows(store, query)
    if rows:
        missing = [thing for thing, complete in rows if complete != "true"]
        labels = best_labels(store, missing, language)
        items = (Item(labels[thing], reference(thing)) for thing in sorted(missing, key=natural_order))
        yield Gap(title, None, len(rows), tuple(items))
