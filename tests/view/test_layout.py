from __future__ import annotations

from itertools import combinations
from math import dist
from time import process_time

import pytest

from aseankg.view.elements import Elements
from aseankg.view.layout import place_around, place_nodes

Pairs = list[tuple[str, str]]


def ring(size: int, name: str = "n") -> tuple[list[str], Pairs]:
    nodes = [f"{name}{place}" for place in range(size)]
    return nodes, list(zip(nodes, nodes[1:] + nodes[:1], strict=True))


def place(nodes: list[str], pairs: Pairs) -> dict[str, tuple[float, float]]:
    return place_nodes(nodes, pairs, dict.fromkeys(nodes, 8.0))


def test_same_graph_always_gets_the_same_positions(elements: Elements) -> None:
    nodes = [node.iri for node in elements.nodes]
    pairs = [(edge.subject, edge.object) for edge in elements.edges]
    assert place(nodes, pairs) == place(nodes, list(reversed(pairs)))


@pytest.mark.parametrize("size", [1, 2, 3, 60])
def test_symbols_do_not_cover_each_other(size: int) -> None:
    points = place(*ring(size))
    assert all(dist(first, second) >= 16 for first, second in combinations(points.values(), 2))


def test_parts_that_nothing_joins_stand_apart() -> None:
    first, second = ring(12, "a"), ring(7, "b")
    points = place(first[0] + second[0] + ["alone"], first[1] + second[1])
    groups = [[points[node] for node in group] for group in (first[0], second[0], ["alone"])]
    assert all(dist(a, b) > 60 for one, other in combinations(groups, 2) for a in one for b in other)


def test_many_single_things_fill_a_square() -> None:
    points = place([str(number) for number in range(100)], [])
    width, height = (max(values) - min(values) for values in zip(*points.values(), strict=True))
    assert 0.5 < width / height < 2


def test_nothing_has_no_positions() -> None:
    assert place([], []) == {}
    assert place_around({}, [], []) == {}


def test_others_stand_around_on_the_side_of_what_they_are_joined_to() -> None:
    placed = {"left": (-300.0, 0.0), "right": (300.0, 0.0)}
    others = [f"{side}-{number}" for side in placed for number in range(20)]
    points = place_around(placed, others, [(other.split("-")[0], other) for other in others])
    assert all(dist(point, (0, 0)) > 300 for point in points.values())
    assert all(dist(first, second) > 40 for first, second in combinations(points.values(), 2))
    assert sum((points[other][0] > 0) == other.startswith("right") for other in others) >= 34


def test_1500_nodes_are_placed_within_two_seconds() -> None:
    nodes, pairs = ring(1500)
    pairs += [(nodes[place % 7], node) for place, node in enumerate(nodes)]
    start = process_time()
    place(nodes, pairs)
    assert process_time() - start < 2
