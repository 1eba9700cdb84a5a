"""How the lines of the class diagram run: along the gutters between columns, and through the gaps between cards.

All lines to one target share a track in each gutter they pass, as trains do; lines to different targets never share
one, and no line crosses a card.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

TRACK, _MARGIN, _ARROW = 7, 10, 12


@dataclass(frozen=True)
class Link:
    """A relation from a row of one column to a row, its target, in a column."""

    term: str
    start: tuple[int, int]
    target: str
    end: tuple[int, int]


@dataclass(frozen=True)
class Course:
    """What a link passes: its gutters in order, and between each two of them the column that it crosses."""

    link: Link
    gutters: tuple[int, ...]

    @property
    def crossed(self) -> list[int]:
        """The columns that are crossed, in order: column n lies between gutters n and n + 1."""
        return [min(pair) for pair in zip(self.gutters, self.gutters[1:], strict=False)]


def plot(link: Link, columns: int) -> Course:
    """The gutters of a link; within a column it runs along the outer side."""
    start, end = link.start[0], link.end[0]
    if start < end:
        return Course(link, tuple(range(start + 1, end + 1)))
    if start > end:
        return Course(link, tuple(range(start, end, -1)))
    return Course(link, (start if 2 * start < columns - 1 else start + 1,))


def choose_gaps(courses: Iterable[Course], gaps: Mapping[int, Sequence[tuple[int, int]]]) -> dict[tuple[int, str], int]:
    """For each column crossed and each target, the gap (by its place in the column) nearest to the target."""
    return {
        (column, course.link.target): min(
            range(len(gaps[column])),
            key=lambda place, column=column, y=course.link.end[1]: (_distance(gaps[column][place], y), place),  # type: ignore[misc]
        )
        for course in courses
        for column in course.crossed
    }


def _distance(gap: tuple[int, int], y: int) -> int:
    top, bottom = gap
    return max(top - y, y - bottom, 0)


def assign_tracks(courses: Iterable[Course], crossings: Mapping[tuple[int, str], int]) -> list[list[str]]:
    """For each gutter the targets whose tracks it holds, from left to right, with few crossings."""
    courses = list(courses)
    count = max((max(course.gutters) for course in courses), default=-1) + 1
    visits: list[dict[str, list[tuple[int, bool]]]] = [defaultdict(list) for _ in range(count)]
    for course in courses:
        heights = [course.link.start[1], *(crossings[column, course.link.target] for column in course.crossed)]
        heights.append(course.link.end[1])
        sides = _sides(course)
        for place, gutter in enumerate(course.gutters):
            joins = visits[gutter][course.link.target]
            joins += [(heights[place], sides[place][0]), (heights[place + 1], sides[place][1])]
    return [_ordered(gutter) for gutter in visits]


def _sides(course: Course) -> list[tuple[bool, bool]]:
    """For each gutter whether the line comes from the left and whether it leaves to the left."""
    start, end = course.link.start[0], course.link.end[0]
    if start == end:
        left = course.gutters[0] > start
        return [(left, left)]
    return [(start < end, end < start)] * len(course.gutters)


def _ordered(visits: Mapping[str, list[tuple[int, bool]]]) -> list[str]:
    """The tracks of a gutter, neighbours swapped until that no longer saves a crossing."""
    tracks = sorted(visits)
    swapped = True
    while swapped:
        swapped = False
        for place in range(len(tracks) - 1):
            left, right = visits[tracks[place]], visits[tracks[place + 1]]
            if _crossings(right, left) < _crossings(left, right):
                tracks[place : place + 2] = [tracks[place + 1], tracks[place]]
                swapped = True
    return tracks


def _crossings(left: list[tuple[int, bool]], right: list[tuple[int, bool]]) -> int:
    """How often two tracks cross that lie in this order: what joins the left one from the right runs over the right."""
    return _cut({y for y, from_left in left if not from_left}, right) + _cut({y for y, side in right if side}, left)


def _cut(heights: set[int], track: list[tuple[int, bool]]) -> int:
    top, bottom = min(y for y, _ in track), max(y for y, _ in track)
    return sum(top <= y <= bottom for y in heights)


def gutter_width(tracks: int) -> int:
    """The width of a gutter with so many tracks, arrowheads at both sides included."""
    return 2 * _MARGIN + _ARROW + TRACK * max(0, tracks - 1) if tracks else _MARGIN


def track_position(left: int, place: int) -> int:
    """Where a track runs in a gutter that begins at `left`."""
    return left + _MARGIN + _ARROW // 2 + TRACK * place
