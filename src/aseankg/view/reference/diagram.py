"""The class diagram as boxes, rows and lines with their positions, ready to be written as SVG."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.view.reference.cards import build_cards
from aseankg.view.reference.placing import CROSSING, PlacedCard, column_width, place_column
from aseankg.view.reference.routes import (
    Course,
    Link,
    assign_tracks,
    choose_gaps,
    gutter_width,
    plot,
    track_position,
)

if TYPE_CHECKING:
    from aseankg.sources.ontology.terms import Term

_EDGE, _BEND, _ARROW = 2, 5, 7


@dataclass(frozen=True)
class Line:
    """A relation as an SVG path that ends in an arrowhead, in the colour of its target's group."""

    term: str
    target: str
    group: str
    path: str
    arrow: str


@dataclass(frozen=True)
class Diagram:
    """All that is drawn, and the room it needs."""

    width: int
    height: int
    cards: tuple[PlacedCard, ...]
    lines: tuple[Line, ...]


Point = tuple[int, int]


def draw_diagram(terms: Iterable[Term]) -> Diagram:
    """The class diagram of the own terms of an ontology; the same terms always give the same drawing."""
    columns = build_cards(terms)
    widths = [column_width(cards) for cards in columns]
    rough = [place_column(cards, number, 0, 0, {}) for number, cards in enumerate(columns)]
    gaps = choose_gaps(_courses(rough), {number: _gaps(cards) for number, cards in enumerate(rough)})
    crowds = [Counter(place for (column, _), place in gaps.items() if column == n) for n in range(len(columns))]
    settled = [place_column(cards, n, 0, 0, crowds[n]) for n, cards in enumerate(columns)]
    crossings = _crossing_heights(gaps, settled)
    courses = _courses(settled)
    tracks = assign_tracks(courses, crossings)
    tracks += [[] for _ in range(len(columns) + 1 - len(tracks))]
    lefts = _left_edges(widths, tracks)
    placed = [place_column(cards, n, lefts[n], widths[n], crowds[n]) for n, cards in enumerate(columns)]
    cards = tuple(card for column in placed for card in column)
    lowest = [card.y + card.height for card in cards] + list(crossings.values())
    return Diagram(
        width=lefts[-1] + widths[-1] + gutter_width(len(tracks[-1])),
        height=max(lowest, default=0) + CROSSING,
        cards=cards,
        lines=tuple(_lines(courses, placed, tracks, lefts, crossings)),
    )


def _courses(columns: Sequence[Sequence[PlacedCard]]) -> list[Course]:
    targets = _targets(columns)
    return [
        plot(Link(row.iri, (number, row.y), row.row.target, targets[row.row.target]), len(columns))
        for number, cards in enumerate(columns)
        for card in cards
        for row in card.rows
        if row.row and row.row.drawn and row.row.target in targets
    ]


def _targets(columns: Sequence[Sequence[PlacedCard]]) -> dict[str, tuple[int, int]]:
    """Where each class stands: as head of a card, or else as the first row that names it."""
    found: dict[str, tuple[int, int]] = {}
    for number, cards in enumerate(columns):
        for card in cards:
            for row in card.rows:
                if row.row is None:
                    found[row.iri] = (number, row.y)
                elif row.row.kind == "class":
                    found.setdefault(row.iri, (number, row.y))
    return found


def _gaps(cards: Sequence[PlacedCard]) -> list[tuple[int, int]]:
    """The spaces above, between and below the cards of a column, as heights from and to."""
    edges = [0, *(edge for card in cards for edge in (card.y, card.y + card.height))]
    end = edges[-1]
    return list(zip(edges[0::2], [*edges[1::2], end], strict=True))


def _crossing_heights(
    gaps: dict[tuple[int, str], int], columns: Sequence[Sequence[PlacedCard]]
) -> dict[tuple[int, str], int]:
    """The height of each line through a gap, between the heights that rows can have."""
    taken: Counter[tuple[int, int]] = Counter()
    heights = {}
    for (column, target), place in sorted(gaps.items()):
        top = _gaps(columns[column])[place][0]
        heights[column, target] = top + CROSSING - 2 + CROSSING * taken[column, place]
        taken[column, place] += 1
    return heights


def _left_edges(widths: Sequence[int], tracks: Sequence[Sequence[str]]) -> list[int]:
    edges, x = [], 0
    for number, width in enumerate(widths):
        x += gutter_width(len(tracks[number]))
        edges.append(x)
        x += width
    return edges


def _lines(
    courses: Iterable[Course],
    columns: Sequence[Sequence[PlacedCard]],
    tracks: Sequence[Sequence[str]],
    lefts: Sequence[int],
    crossings: dict[tuple[int, str], int],
) -> Iterator[Line]:
    groups = _groups(columns)
    widths = [cards[0].width if cards else 0 for cards in columns]
    for course in courses:
        link = course.link
        corners = _corners(course, tracks, lefts, widths, crossings)
        yield Line(link.term, link.target, groups[link.target], _path(corners), _arrow(corners))


def _groups(columns: Sequence[Sequence[PlacedCard]]) -> dict[str, str]:
    """The group of the card on which a line to each class ends."""
    found: dict[str, str] = {}
    for card in (card for cards in columns for card in cards):
        for row in card.rows:
            found.setdefault(row.iri, card.card.group)
    return found | {card.card.iri: card.card.group for cards in columns for card in cards}


def _corners(
    course: Course,
    tracks: Sequence[Sequence[str]],
    lefts: Sequence[int],
    widths: Sequence[int],
    crossings: dict[tuple[int, str], int],
) -> list[Point]:
    link = course.link
    first, last = course.gutters[0], course.gutters[-1]
    (start, y), (end, goal) = link.start, link.end
    corners = [(lefts[start] + (widths[start] if first > start else 0), y)]
    turns = [*(crossings[column, link.target] for column in course.crossed), goal]
    for gutter, turn in zip(course.gutters, turns, strict=True):
        left = lefts[gutter - 1] + widths[gutter - 1] if gutter else 0
        x = track_position(left, tracks[gutter].index(link.target))
        corners += [(x, corners[-1][1]), (x, turn)]
    return [*corners, (lefts[end] + (widths[end] + _EDGE if last > end else -_EDGE), goal)]


def _path(corners: Sequence[Point]) -> str:
    """A path with rounded corners, by which the eye sees the way a line turns into a track that others share."""
    points = [point for number, point in enumerate(corners) if number == 0 or point != corners[number - 1]]
    parts = [f"M{points[0][0]} {points[0][1]}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        bend = min(_BEND, _length(before, corner) // 2, _length(corner, after) // 2)
        near, far = _towards(corner, before, bend), _towards(corner, after, bend)
        parts.append(f"L{near[0]} {near[1]}Q{corner[0]} {corner[1]} {far[0]} {far[1]}")
    return "".join([*parts, f"L{points[-1][0]} {points[-1][1]}"])


def _length(one: Point, other: Point) -> int:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(point: Point, goal: Point, step: int) -> Point:
    """The point so many pixels from one to another that lies straight beside, above or below it."""
    (x, y), (to_x, to_y) = point, goal
    return x + step * ((to_x > x) - (to_x < x)), y + step * ((to_y > y) - (to_y < y))


def _arrow(corners: Sequence[Point]) -> str:
    (from_x, _), (x, y) = corners[-2:]
    back = x - _ARROW if x > from_x else x + _ARROW
    return f"{x},{y} {back},{y - 4} {back},{y + 4}"
