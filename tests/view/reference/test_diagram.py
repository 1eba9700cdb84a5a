from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations, pairwise

import pytest

from aseankg.sources.ontology.terms import Ontology
from aseankg.view.reference.diagram import Diagram, draw_diagram
from aseankg.view.reference.placing import PlacedCard

Segment = tuple[tuple[int, int], tuple[int, int]]


@pytest.fixture(scope="module")
def diagram(ontology: Ontology) -> Diagram:
    return draw_diagram(ontology.terms)


def segments(path: str) -> list[Segment]:
    """The straight parts of a path, bends cut across."""
    points = [(int(x), int(y)) for x, y in re.findall(r"(-?\d+) (-?\d+)", path)]
    return [(one, other) for one, other in pairwise(points) if one != other]


def apart(one: PlacedCard, other: PlacedCard) -> bool:
    return (
        one.x + one.width < other.x
        or other.x + other.width < one.x
        or one.y + one.height < other.y
        or other.y + other.height < one.y
    )


def overlap(one: Segment, other: Segment) -> bool:
    """Whether two straight lines run along each other for a stretch."""
    for axis in (0, 1):
        if one[0][axis] == one[1][axis] == other[0][axis] == other[1][axis]:
            (a, b), (c, d) = (sorted(point[1 - axis] for point in line) for line in (one, other))
            return min(b, d) - max(a, c) > 0
    return False


def test_cards_do_not_touch(diagram: Diagram) -> None:
    assert all(apart(one, other) for one, other in combinations(diagram.cards, 2))


def test_no_line_runs_over_a_card(diagram: Diagram) -> None:
    for line in diagram.lines:
        for (x1, y1), (x2, y2) in segments(line.path):
            for card in diagram.cards:
                inside_x = max(min(x1, x2), card.x + 1) < min(max(x1, x2), card.x + card.width - 1) or (
                    x1 == x2 and card.x < x1 < card.x + card.width
                )
                inside_y = max(min(y1, y2), card.y + 1) < min(max(y1, y2), card.y + card.height - 1) or (
                    y1 == y2 and card.y < y1 < card.y + card.height
                )
                assert not (inside_x and inside_y), f"{line.term} runs over {card.card.name}"


def test_lines_to_different_classes_never_run_along_each_other(diagram: Diagram) -> None:
    parts = [(line.target, part) for line in diagram.lines for part in segments(line.path)]
    clashes = [(a, b) for (a, one), (b, other) in combinations(parts, 2) if a != b and overlap(one, other)]
    assert clashes == []


def test_all_lies_within_the_drawing(diagram: Diagram) -> None:
    points = [point for line in diagram.lines for part in segments(line.path) for point in part]
    assert all(0 <= x <= diagram.width and 0 <= y <= diagram.height for x, y in points)
    assert all(card.x + card.width <= diagram.width for card in diagram.cards)
    assert all(card.y + card.height <= diagram.height for card in diagram.cards)


def test_every_line_ends_at_the_side_of_its_target(diagram: Diagram) -> None:
    sides = {(card.x - 2, row.y) for card in diagram.cards for row in card.rows}
    sides |= {(card.x + card.width + 2, row.y) for card in diagram.cards for row in card.rows}
    assert all(segments(line.path)[-1][1] in sides for line in diagram.lines)


def test_diagram_is_legible_beside_the_contents_on_a_laptop(diagram: Diagram) -> None:
    room = 1060
    assert 12 * room / max(diagram.width, room) >= 10.8, "the text of the diagram is scaled below 10.8 px"


def test_ontology_without_classes_gives_an_empty_drawing(read: Callable[[str], Ontology]) -> None:
    empty = draw_diagram(read("").terms)
    assert (empty.cards, empty.lines) == ((), ())
