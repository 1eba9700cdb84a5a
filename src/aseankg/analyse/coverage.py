"""What the graph holds per class, year and state: how many things, from how many sources, how lately read.

Things count by the sources that state anything of them. Nothing found means that no evidence was found, never that
there was nothing to find.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from aseankg.analyse.gaps import find_gaps
from aseankg.analyse.hierarchy import class_tree, read_parents, subclasses
from aseankg.namespaces import ASEAN
from aseankg.query.classes import class_iri
from aseankg.query.names import best_labels
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aseankg.analyse.gaps import Gap
    from aseankg.store.local import LocalStore

# What is counted by year and by state; they overlap little, and their subclasses are in the list of classes.
KINDS = tuple(
    ASEAN + name
    for name in (
        "Summit", "MinisterialMeeting", "OutcomeDocument", "Initiative", "Organisation", "Person", "Tenure",
        "Membership", "Participation", "Commitment", "Place",
    )
)  # fmt: skip

_EVIDENCE = """
SELECT ?thing (COUNT(DISTINCT ?source) AS ?sources) (MAX(?issuedOn) AS ?published) (MAX(?readOn) AS ?read) WHERE {
  { SELECT DISTINCT ?thing ?source WHERE { GRAPH ?source { ?thing ?property ?value } ?source a asean:Source } }
  OPTIONAL { ?source dcterms:issued ?issued }
  OPTIONAL { ?source asean:retrievedOn ?retrieved }
  BIND(COALESCE(STR(?issued), "") AS ?issuedOn)
  BIND(COALESCE(STR(?retrieved), "") AS ?readOn)
}
GROUP BY ?thing
"""
_CLASSES = """
SELECT ?thing ?class WHERE {
  ?thing a ?class
  FILTER(STRSTARTS(STR(?class), STR(asean:)) && ?class NOT IN (asean:Source, asean:Claim))
}
"""
_YEARS = "SELECT ?thing ?year WHERE { ?thing asean:year ?year FILTER(DATATYPE(?year) = xsd:integer) }"
_STATES = """
SELECT DISTINCT ?thing ?state WHERE {
  ?thing asean:hostedBy|asean:ofState|asean:implementedIn|asean:proposedBy|asean:signedBy|asean:chairedBy
    |asean:participant|asean:locatedIn|(asean:heldIn/asean:locatedIn?)|(asean:member/asean:locatedIn?)
    |((asean:post|(^asean:holder/asean:post)|((asean:signedBy|asean:participant)/^asean:holder/asean:post))
      /asean:postIn/asean:ofState?) ?state .
  ?state a asean:State .
}
"""
_MEMBERS = """
SELECT DISTINCT ?state WHERE {
  ?membership asean:memberOf organisation:asean ; asean:membershipStatus asean:Member ; asean:member ?state .
}
"""
_SOURCES = "SELECT (COUNT(?source) AS ?sources) (MAX(STR(?read)) AS ?newest) WHERE { ?source asean:retrievedOn ?read }"


class Evidence(NamedTuple):
    """How many sources speak of a thing, and on which day the newest of them was published and read."""

    sources: int
    published: str
    read: str


@dataclass(frozen=True)
class Tally:
    """How many things there are, how many of them from one source alone, and the newest publication and reading."""

    things: int = 0
    one_source: int = 0
    published: str = ""
    read: str = ""

    @property
    def more_sources(self) -> int:
        """How many things two or more sources speak of."""
        return self.things - self.one_source


@dataclass(frozen=True)
class ClassRow:
    """A class, how deep it lies below the widest one listed, and what there is of it."""

    iri: str
    label: str
    depth: int
    tally: Tally


@dataclass(frozen=True)
class State:
    """A state, and whether it is a member of ASEAN."""

    iri: str
    label: str
    member: bool


@dataclass(frozen=True)
class Coverage:
    """What there is, and what is missing; cells without a thing are not in `by_year` and `by_state`."""

    things: int
    sources: int
    read: str
    classes: tuple[ClassRow, ...]
    kinds: dict[str, str]
    """The label of each class that is counted by year and state."""
    by_year: dict[tuple[str, int], Tally]
    by_state: dict[tuple[str, str], Tally]
    states: tuple[State, ...]
    gaps: tuple[Gap, ...]

    @property
    def years(self) -> range:
        """From the first to the last year that has anything."""
        years = [year for _, year in self.by_year]
        return range(min(years), max(years) + 1) if years else range(0)


def measure_coverage(
    store: LocalStore, kind: str | None = None, language: str = "en", day: str | None = None
) -> Coverage:
    """The coverage of the whole graph, or of one class with its subclasses.

    What is missing is told as of `day`, where the graph is one as it stood then; without it, as of the day on which
    the newest source was read.
    """
    evidence = {thing: Evidence(int(number), *dates) for thing, number, *dates in read_rows(store, _EVIDENCE)}
    of_class = _group(store, _CLASSES, evidence)
    parents = read_parents(store, of_class)
    only = class_iri(store, kind) if kind is not None else None
    if only is not None:
        of_class = {iri: of_class[iri] for iri in subclasses(only, parents) if iri in of_class}
    kinds = [iri for iri in ((only,) if only else KINDS) if iri in of_class]
    labels = best_labels(store, of_class, language)
    by_year = _cross(kinds, of_class, _group(store, _YEARS, evidence), evidence)
    by_state = _cross(kinds, of_class, _group(store, _STATES, evidence), evidence)
    ((sources, read),) = read_rows(store, _SOURCES)
    return Coverage(
        things=len(frozenset().union(*of_class.values())),
        sources=int(sources),
        read=read,
        classes=tuple(
            ClassRow(iri, labels[iri], depth, _tally(of_class[iri], evidence))
            for iri, depth in class_tree(of_class, parents, labels)
        ),
        kinds={iri: labels[iri] for iri in kinds},
        by_year={(iri, int(year)): tally for (iri, year), tally in by_year.items()},
        by_state=by_state,
        states=_read_states(store, {state for _, state in by_state}, language),
        gaps=tuple(find_gaps(store, only, day or read, language, history=day is None)),
    )


def _group(store: LocalStore, query: str, evidence: Mapping[str, Evidence]) -> dict[str, set[str]]:
    """The things that sources speak of, by what the query pairs them with."""
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for thing, group in read_rows(store, query):
        if thing in evidence:
            groups[group].add(thing)
    return groups


def _tally(things: Iterable[str], evidence: Mapping[str, Evidence]) -> Tally:
    told = [evidence[thing] for thing in things]
    return Tally(
        things=len(told),
        one_source=sum(each.sources == 1 for each in told),
        published=max((each.published for each in told), default=""),
        read=max((each.read for each in told), default=""),
    )


def _cross(
    kinds: Iterable[str],
    of_class: Mapping[str, set[str]],
    groups: Mapping[str, set[str]],
    evidence: Mapping[str, Evidence],
) -> dict[tuple[str, str], Tally]:
    return {
        (kind, group): _tally(common, evidence)
        for kind in kinds
        for group, things in sorted(groups.items())
        if (common := things & of_class.get(kind, set()))
    }


def _read_states(store: LocalStore, found: set[str], language: str) -> tuple[State, ...]:
    """Members first, each group by name; members are listed whether anything is found of them or not."""
    members = {state for (state,) in read_rows(store, _MEMBERS)}
    labels = best_labels(store, members | found, language)
    states = [State(iri, label, iri in members) for iri, label in labels.items()]
    return tuple(sorted(states, key=lambda state: (not state.member, state.label)))
