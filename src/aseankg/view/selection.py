"""Which part of the graph is drawn: all of it, what lies around one thing, what a query constructs, or some classes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.query.classes import class_iri
from aseankg.query.entity import resolve
from aseankg.view.elements import Elements, narrow, read_elements
from aseankg.view.facts import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.store.local import LocalStore, Triple
    from aseankg.view.folds import Edge


@dataclass(frozen=True)
class Selection:
    """What is asked for; with nothing given, everything."""

    focus: str | None = None
    depth: int | None = None
    query: str | None = None
    types: tuple[str, ...] = ()
    # How many things around what is asked for are in the page too, to be called up one by one.
    reserve: int = 0
    # How many things a page holds at most, the best connected ones.
    most: int = 20_000

    def check(self) -> None:
        """Nothing, when the parts fit together; otherwise `UsageError`."""
        if self.query is not None and self.focus is not None:
            raise UsageError("--query and --focus exclude each other; give one of them")
        if self.depth is not None and self.focus is None:
            raise UsageError("--depth needs --focus ENTITY to count from")
        if self.depth is not None and self.depth < 0:
            raise UsageError(f"--depth {self.depth}: give 0 or more")
        if self.most < 1:
            raise UsageError(f"--most {self.most}: give 1 or more")


def select_elements(store: LocalStore, selection: Selection) -> tuple[Elements, str | None]:
    """The picture that is asked for, and the IRI of the node that it is centred on."""
    selection.check()
    constructed = store.triples(selection.query) if selection.query is not None else []
    whole = read_elements(store, constructed)
    kept = frozenset(node.iri for node in whole.nodes)
    lines = None
    centre = None
    if selection.query is not None:
        lines = _constructed_lines(whole, constructed)
        kept &= _constructed_things(constructed, lines)
    elif selection.focus is not None:
        centre = _find(store, whole, selection.focus)
        kept = _around(whole, centre, 1 if selection.depth is None else selection.depth)
    if selection.types:
        wanted = {class_iri(store, name) for name in selection.types}
        kept &= {
            node.iri for node in whole.nodes if node.iri == centre or wanted & whole.vocabulary.ancestors(node.cls)
        }
    if not kept:
        raise UsageError("nothing to draw: nothing in the graph is what --query and --type ask for")
    chosen = _best_connected(whole, kept, centre, selection.most)
    near = _reserve(whole, chosen, selection.reserve) if centre is not None and not selection.types else frozenset()
    return replace(narrow(whole, chosen | near, lines), reserve=near, left_out=len(kept) - len(chosen)), centre


def _best_connected(whole: Elements, kept: frozenset[str], centre: str | None, most: int) -> frozenset[str]:
    """Of too many things those with most relations to the others, and the centre."""
    if len(kept) <= most:
        return kept
    degrees = Counter(
        end for edge in whole.edges if edge.subject in kept and edge.object in kept for end in _ends(edge)
    )
    ranked = sorted(kept - {centre}, key=lambda iri: (-degrees[iri], iri))
    return frozenset(ranked[: most - (centre is not None)]) | ({centre} if centre is not None else frozenset())


def _reserve(whole: Elements, kept: frozenset[str], most: int) -> frozenset[str]:
    """Things one relation away from those that are drawn, the best connected to them first."""
    counts = Counter(
        end for edge in whole.edges if (edge.subject in kept) != (edge.object in kept) for end in _ends(edge)
    )
    ranked = sorted(counts.keys() - kept, key=lambda iri: (-counts[iri], iri))
    return frozenset(ranked[:most])


def _ends(edge: Edge) -> tuple[str, str]:
    return edge.subject, edge.object


def _find(store: LocalStore, whole: Elements, text: str) -> str:
    iri = resolve(store, text)
    if not any(node.iri == iri for node in whole.nodes):
        raise UsageError(f"--focus {text}: is not drawn as a node; name a thing that it connects or describes")
    return iri


def _around(whole: Elements, centre: str, depth: int) -> frozenset[str]:
    from aseankg.analyse.project import neighbourhood, project

    everything = narrow(whole, (node.iri for node in whole.nodes))
    return neighbourhood(project((node.iri for node in whole.nodes), everything.edges), centre, depth)


def _constructed_lines(whole: Elements, constructed: Iterable[Triple]) -> list[Edge]:
    """The edges whose fact, in either direction, or whose folded thing a query names."""
    triples = {(name_of(t.subject), name_of(t.predicate), name_of(t.object)) for t in constructed}
    subjects = {subject for subject, _, _ in triples}
    inverses = {other: name for name, other in whole.vocabulary.inverses.items()}
    return [
        edge
        for edge in whole.edges
        if edge.about in subjects
        or (edge.subject, edge.predicate, edge.object) in triples
        or (edge.object, inverses.get(edge.predicate, edge.predicate), edge.subject) in triples
    ]


def _constructed_things(constructed: Iterable[Triple], lines: Iterable[Edge]) -> frozenset[str]:
    named = {name_of(term) for triple in constructed for term in (triple.subject, triple.object)}
    return frozenset(named | {end for edge in lines for end in (edge.subject, edge.object)})
