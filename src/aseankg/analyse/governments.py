"""The years in which nobody is known to have headed the government of a member state."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aseankg.namespaces import PREFIXES
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aseankg.store.local import LocalStore

# Which post heads a government is constitutional law, not in the graph: presidents of Singapore and Viet Nam do not,
# those of Indonesia and the Philippines do; where it changed hands between posts, each is named.
_POSTS = {
    "bn": ("sultan-bn", "prime-minister-bn"),
    "id": ("president-id", "acting-president-id"),
    "kh": ("prime-minister-kh",),
    "la": ("prime-minister-la",),
    "mm": (
        "president-mm", "acting-president-mm", "prime-minister-mm", "chairman-slorc-mm", "chairman-spdc-mm",
        "chairman-sac-mm",
    ),
    "my": ("prime-minister-my",),
    "ph": ("president-ph", "prime-minister-ph"),
    "sg": ("prime-minister-sg",),
    "th": ("prime-minister-th", "acting-prime-minister-th"),
    "tl": ("prime-minister-tl",),
    "vn": ("prime-minister-vn",),
}  # fmt: skip

_JOINED = """
SELECT ?state (MIN(SUBSTR(STR(?start), 1, 4)) AS ?year) WHERE {
  ?membership asean:memberOf organisation:asean ; asean:membershipStatus asean:Member ; asean:member ?state ;
    asean:startDate ?start .
}
GROUP BY ?state
"""
_TENURES = """
SELECT ?post ?tenure ?start ?end ?seen WHERE {{
  VALUES ?post {{ {posts} }}
  ?tenure asean:post ?post .
  OPTIONAL {{ ?tenure asean:startDate ?start }}
  OPTIONAL {{ ?tenure asean:endDate ?end }}
  OPTIONAL {{ ?tenure asean:attestedOn ?seen }}
}}
"""


@dataclass
class _Span:
    """The years in which sources let a tenure begin and end, or show its holder in the post."""

    starts: set[int] = field(default_factory=set)
    ends: set[int] = field(default_factory=set)
    seen: set[int] = field(default_factory=set)


def read_governed_years(store: LocalStore, until: int) -> dict[str, dict[int, bool]]:
    """For each member state each year since it joined, and whether a head of its government is known."""
    spans = _read_spans(store)
    years = {}
    for state, joined in read_rows(store, _JOINED):
        governed = _governed(spans, _POSTS.get(state.rpartition("/")[2], ()), until)
        if joined.isdecimal() and int(joined) <= until:
            years[state] = {year: year in governed for year in range(int(joined), until + 1)}
    return years


def _read_spans(store: LocalStore) -> dict[str, dict[str, _Span]]:
    posts = " ".join(f"<{PREFIXES['post']}{post}>" for posts in _POSTS.values() for post in posts)
    spans: defaultdict[str, defaultdict[str, _Span]] = defaultdict(lambda: defaultdict(_Span))
    for post, tenure, start, end, seen in read_rows(store, _TENURES.format(posts=posts)):
        span = spans[post.removeprefix(PREFIXES["post"])][tenure]
        for years, date in ((span.starts, start), (span.ends, end), (span.seen, seen)):
            if date[:4].isdecimal():
                years.add(int(date[:4]))
    return {post: dict(tenures) for post, tenures in spans.items()}


def _governed(spans: dict[str, dict[str, _Span]], posts: Iterable[str], until: int) -> set[int]:
    return {year for post in posts for year in _held(list(spans.get(post, {}).values()), until)}


def _held(tenures: list[_Span], until: int) -> Iterator[int]:
    """The years in which a post was held; one whose end no source gives counts until the next begins."""
    starts = sorted(start for tenure in tenures for start in tenure.starts)
    for tenure in tenures:
        yield from tenure.seen | tenure.ends
        if tenure.starts:
            first = min(tenure.starts)
            following = min((start for start in starts if start > max(tenure.starts)), default=until)
            yield from range(first, max(tenure.ends, default=following) + 1)
