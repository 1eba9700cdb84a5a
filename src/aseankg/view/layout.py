"""Where the nodes stand, computed beforehand: the same graph gives the same picture, at once."""

from __future__ import annotations

import random
from collections import defaultdict
from contextlib import contextmanager
from itertools import product
from math import atan2, ceil, cos, hypot, pi, sin, sqrt
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import igraph

Point = tuple[float, float]

_SEED = 20180428
# Width and height that a node is given on average, and the gap between parts that nothing connects.
_SPACING = 78.0
_GAP = 110.0
# How far the points of a part are moved towards an even spread, from 0 to 1.
_EVENNESS = 0.6
# Steps of the forces: enough to settle a few hundred nodes; with more, as many as a second allows, since each step
# weighs every pair. Above so many nodes that too few steps are left, igraph's grid of near ones is used, with fewer
# steps the more there are.
_MOST_STEPS = 500
_PAIRS_IN_ALL = 430_000_000
_EXACT_FORCES = 2000
_NODES_IN_ALL = 2_500_000
# Rounds in which what overlaps is parted, fewer of them above 5,000 nodes.
_MOST_ROUNDS, _LEAST_ROUNDS = 30, 6
_NODES_PARTED = 150_000
# How many of the best connected nodes get room for their names, and the size of that room.
_HUBS = 30
_NAME = (250.0, 62.0)
_CLEARANCE = 6.0
# Side of the squares in which near ones are looked for: most things find theirs in the nine around them.
_CELL = 40.0
# Room around a node for what it is joined to.
_ROOM, _MOST_ROOM = 3.5, 22.0


def place_nodes(nodes: Sequence[str], pairs: Iterable[tuple[str, str]], radii: Mapping[str, float]) -> dict[str, Point]:
    """A position for each node: parts that hang together are drawn by force, apart from each other."""
    import igraph

    number = {node: place for place, node in enumerate(nodes)}
    links = sorted({_ordered(number[first], number[last]) for first, last in pairs if first != last})
    graph = igraph.Graph(n=len(nodes), edges=links)
    parts = sorted((sorted(part) for part in graph.connected_components()), key=lambda part: (-len(part), part))
    drawn = [_draw_part(graph.induced_subgraph(part), [radii[nodes[place]] for place in part]) for part in parts]
    placed: dict[str, Point] = {}
    for part, points in zip(parts, _pack(drawn), strict=True):
        placed.update({nodes[place]: point for place, point in zip(part, points, strict=True)})
    return {node: placed[node] for node in nodes}


def place_around(
    placed: Mapping[str, Point], others: Iterable[str], pairs: Iterable[tuple[str, str]]
) -> dict[str, Point]:
    """Positions for others on rings around what is placed, each on the side of those that it is joined to."""
    waiting = sorted(others)
    joined: dict[str, list[Point]] = defaultdict(list)
    for first, last in pairs:
        for one, other in ((first, last), (last, first)):
            if one in placed and other not in placed:
                joined[other].append(placed[one])
    xs, ys = [x for x, _ in placed.values()], [y for _, y in placed.values()]
    middle_x, middle_y = (
        (min(xs, default=0.0) + max(xs, default=0.0)) / 2,
        (min(ys, default=0.0) + max(ys, default=0.0)) / 2,
    )
    radius = max((hypot(x - middle_x, y - middle_y) for x, y in placed.values()), default=0.0) + 2 * _SPACING

    def side(node: str) -> float:
        across = sum(x - middle_x for x, _ in joined[node])
        down = sum(y - middle_y for _, y in joined[node])
        return atan2(down, across)

    around: dict[str, Point] = {}
    while waiting:
        room = max(1, int(2 * pi * radius / _SPACING))
        # Each ring takes every so manieth of those that wait, so that all rings are filled from all sides.
        step = -(-len(waiting) // room)
        ring = sorted(waiting[::step], key=lambda node: (side(node), node))
        turns = [side(node) - 2 * pi * place / len(ring) for place, node in enumerate(ring)]
        # Turned so that all together stand as near to their sides as they can.
        turn = atan2(sum(map(sin, turns)), sum(map(cos, turns)))
        for place, node in enumerate(ring):
            angle = 2 * pi * place / len(ring) + turn
            around[node] = (middle_x + radius * cos(angle), middle_y + radius * sin(angle))
        waiting = sorted(set(waiting) - set(ring))
        radius += _SPACING
    return around


def _ordered(first: int, last: int) -> tuple[int, int]:
    return (first, last) if first < last else (last, first)


def _draw_part(graph: igraph.Graph, radii: Sequence[float]) -> list[Point]:
    """Positions of one connected part, around its own centre."""
    size = graph.vcount()
    if size == 1:
        return [(0.0, 0.0)]
    dice = random.Random(_SEED)  # noqa: S311 - a picture, not a secret
    degrees = graph.degree()
    with _dice_for_igraph(dice):
        layout = graph.layout_fruchterman_reingold(
            # A line to a well connected node pulls less, so that what it connects does not fall on it.
            weights=[1 / sqrt(min(degrees[edge.source], degrees[edge.target])) for edge in graph.es],
            seed=[[dice.uniform(-1, 1) * sqrt(size), dice.uniform(-1, 1) * sqrt(size)] for _ in range(size)],
            start_temp=sqrt(size),
            niter=min(_MOST_STEPS, _NODES_IN_ALL // size if size > _EXACT_FORCES else _PAIRS_IN_ALL // size**2),
            grid="nogrid" if size <= _EXACT_FORCES else "grid",
        )
    points = _scale(_even_out([(float(x), float(y)) for x, y in layout]), _SPACING * sqrt(size))
    hubs = sorted(range(size), key=lambda place: (-degrees[place], place))[:_HUBS]
    rooms = [radius + min(_MOST_ROOM, _ROOM * sqrt(degree)) for radius, degree in zip(radii, degrees, strict=True)]
    return _centre(_part_overlaps(points, rooms, {hub for hub in hubs if degrees[hub] > 4}))


@contextmanager
def _dice_for_igraph(dice: random.Random) -> Iterator[None]:
    """Within, igraph draws its chances from these dice; afterwards from Python's own again, as by default."""
    import igraph

    igraph.set_random_number_generator(dice)
    try:
        yield
    finally:
        igraph.set_random_number_generator(random)


def _even_out(points: list[Point]) -> list[Point]:
    """The points moved outwards from their midst towards an even spread, so that no crowd stands there."""
    middle_x, middle_y = median(x for x, _ in points), median(y for _, y in points)
    distances = [hypot(x - middle_x, y - middle_y) for x, y in points]
    farthest = max(distances)
    evened = []
    for (x, y), distance, rank in zip(points, distances, _ranks(distances), strict=True):
        # In an even spread over a disc, the share of points within a distance grows with its square.
        wanted = (1 - _EVENNESS) * distance + _EVENNESS * farthest * sqrt(rank)
        stretch = wanted / distance if distance else 1.0
        evened.append((middle_x + (x - middle_x) * stretch, middle_y + (y - middle_y) * stretch))
    return evened


def _ranks(values: list[float]) -> list[float]:
    """From 0 for the least value to 1 for the largest."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    for rank, place in enumerate(order):
        ranks[place] = rank / max(1, len(values) - 1)
    return ranks


def _scale(points: list[Point], side: float) -> list[Point]:
    """The points with the area of a square of this side."""
    width = max(x for x, _ in points) - min(x for x, _ in points)
    height = max(y for _, y in points) - min(y for _, y in points)
    factor = side / max(sqrt(width * height), max(width, height) / 2, 1e-9)
    return [(x * factor, y * factor) for x, y in points]


def _centre(points: list[Point]) -> list[Point]:
    middle_x = (max(x for x, _ in points) + min(x for x, _ in points)) / 2
    middle_y = (max(y for _, y in points) + min(y for _, y in points)) / 2
    return [(x - middle_x, y - middle_y) for x, y in points]


def _part_overlaps(points: list[Point], rooms: Sequence[float], hubs: set[int]) -> list[Point]:
    """The points pushed apart until symbols, and the names of hubs, no longer cover each other, if they can be."""
    spread = [list(point) for point in points]
    for _ in range(max(_LEAST_ROUNDS, min(_MOST_ROUNDS, _NODES_PARTED // max(1, len(points))))):
        moved = _push_names(spread, sorted(hubs))
        for first, last in _overlapping_pairs(spread, rooms):
            moved |= _push_symbols(spread, first, last, rooms[first] + rooms[last] + _CLEARANCE)
        if not moved:
            break
    return [(x, y) for x, y in spread]


def _overlapping_pairs(points: list[list[float]], rooms: Sequence[float]) -> list[tuple[int, int]]:
    """Pairs that stand too near to each other; the one with more room looks for the other, as far as it must."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, (x, y) in enumerate(points):
        cells[int(x // _CELL), int(y // _CELL)].append(place)
    pairs = []
    for place, (x, y) in enumerate(points):
        room = rooms[place]
        reach = ceil((2 * room + _CLEARANCE) / _CELL)
        column, row = int(x // _CELL), int(y // _CELL)
        for right, down in product(range(-reach, reach + 1), repeat=2):
            for other in cells.get((column + right, row + down), ()):
                if (rooms[other], other) < (room, place):
                    left, top = points[other]
                    if hypot(x - left, y - top) < room + rooms[other] + _CLEARANCE:
                        pairs.append((other, place))
    return pairs


def _push_symbols(points: list[list[float]], first: int, last: int, wanted: float) -> bool:
    across, down = points[last][0] - points[first][0], points[last][1] - points[first][1]
    distance = hypot(across, down)
    if distance >= wanted:
        return False
    if distance < 1e-6:
        # Two on the same spot part in a direction that depends on nothing but their numbers.
        across, down, distance = cos(first + last), sin(first + last), 1.0
        push = wanted / 2
    else:
        push = (wanted - distance) / 2
    for place, sign in ((first, -1), (last, 1)):
        points[place][0] += sign * across / distance * push
        points[place][1] += sign * down / distance * push
    return True


def _push_names(points: list[list[float]], hubs: list[int]) -> bool:
    """Whether hubs were moved, up or down, because their names would have covered each other."""
    moved = False
    for first, last in ((a, b) for a in hubs for b in hubs if a < b):
        across, down = points[last][0] - points[first][0], points[last][1] - points[first][1]
        if abs(across) < _NAME[0] and abs(down) < _NAME[1]:
            push = (_NAME[1] - abs(down)) / 4 * (1 if down >= 0 else -1)
            points[first][1] -= push
            points[last][1] += push
            moved = moved or abs(push) > 0.5
    return moved


def _pack(parts: list[list[Point]]) -> list[list[Point]]:
    """The parts in rows, the largest first, as wide as makes the whole most nearly square."""
    sizes = [_size(part) for part in parts]
    area = sum((width + _GAP) * (height + _GAP) for width, height in sizes)
    widest = max((width for width, _ in sizes), default=0.0)
    choices = [_in_rows(parts, sizes, max(widest, sqrt(area) * share)) for share in (0.0, 1.0, 1.1, 1.25)]
    return min(choices, key=lambda placed: max(_size([point for part in placed for point in part] or [(0.0, 0.0)])))


def _in_rows(parts: list[list[Point]], sizes: list[Point], widest: float) -> list[list[Point]]:
    placed = []
    left = top = row_height = 0.0
    for part, (width, height) in zip(parts, sizes, strict=True):
        if left > 0 and left + width > widest:
            left, top, row_height = 0.0, top + row_height + _GAP, 0.0
        placed.append([(x + left + width / 2, y + top + height / 2) for x, y in part])
        left += width + _GAP
        row_height = max(row_height, height)
    return placed


def _size(part: list[Point]) -> tuple[float, float]:
    xs, ys = [x for x, _ in part], [y for _, y in part]
    return max(xs) - min(xs), max(ys) - min(ys)
