"""From when to when things stand, for the page's time slider; by the rules of `aseankg.reason.asof`.

A span is empty, or its first date, or its first and last; a date known to the year or month stays as short as it is.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aseankg.reason.asof import ATTESTED, COHORT, END, LASTING, STARTS
from aseankg.view.folds import FOLDED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.view.elements import Elements
    from aseankg.view.facts import Fact
    from aseankg.view.folds import Edge

Span = tuple[str, ...]
_DATED = STARTS | {COHORT, END}
_LASTING_LINES = {FOLDED[cls][1] for cls in LASTING & FOLDED.keys()}


def node_spans(elements: Elements) -> dict[str, Span]:
    """The spans of all things of a picture that have one."""
    dated: dict[str, list[Fact]] = defaultdict(list)
    for fact in elements.facts:
        if fact.predicate in _DATED:
            dated[fact.subject].append(fact)
    return {
        node.iri: span_of(dated[node.iri], bool(LASTING & elements.vocabulary.ancestors(node.cls)))
        for node in elements.nodes
        if node.iri in dated
    }


def edge_span(edge: Edge) -> Span:
    """The span of what a line stands for; none for a plain fact, which stands as long as both of its ends."""
    if edge.about is None:
        return ()
    own = [fact for fact in edge.facts if fact.predicate in _DATED]
    return span_of(own, bool(_LASTING_LINES & {fact.predicate for fact in edge.facts}))


def span_of(facts: Iterable[Fact], lasting: bool) -> Span:
    """The earliest beginning, and of what lasts the latest end or, if none is known, the last day it is attested."""
    said: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        said[fact.predicate].add(fact.value.text)
    starts = {text for name in STARTS for text in said[name]} or said[COHORT]
    begin = min(starts, key=_first_day, default="")
    ends = said[END] if lasting else set()
    if lasting and not ends and starts == said[ATTESTED]:
        ends = said[ATTESTED]
    if not ends:
        return (begin,) if begin else ()
    return begin, max(ends, key=_last_day)


def _first_day(text: str) -> str:
    return text + "-01-01"[len(text) - 4 :] if len(text) in (4, 7) else text


def _last_day(text: str) -> str:
    return text + "-12-31"[len(text) - 4 :] if len(text) in (4, 7) else text
