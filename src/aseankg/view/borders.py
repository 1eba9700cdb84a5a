"""Coasts and borders of the region, for the map: from Natural Earth's public data, as the package's bundle holds them.

The bundle is made when the package is built (see `package.json`); without it a map has its grid and places alone.
"""

from __future__ import annotations

import gzip
import json
from functools import cache
from importlib.resources import files
from typing import Any

Point = tuple[float, float]
Ring = list[Point]

_FILE = "countries-50m.json.gz"
# West, south, east and north of what the map shows.
REGION = (84.0, -14.0, 150.0, 32.0)
# Degrees between two points that the map tells apart, and the area of the smallest island that it draws.
_GRAIN = 0.02
_LEAST_AREA = 0.004
# ISO 3166-1: the numbers that Natural Earth gives, and the codes that states have here.
_CODES = {
    "036": "au", "096": "bn", "104": "mm", "116": "kh", "156": "cn", "356": "in", "360": "id", "392": "jp", "410": "kr",
    "418": "la", "458": "my", "608": "ph", "626": "tl", "702": "sg", "704": "vn", "764": "th",
}  # fmt: skip


@cache
def read_borders() -> list[Any] | None:
    """Each land's state code, or nothing, and its rings, as whole steps of a grain from point to point; or None."""
    file = files("aseankg.view") / "bundle" / _FILE
    if not file.is_file():
        return None
    return region_borders(json.loads(gzip.decompress(file.read_bytes())))


def region_borders(topology: dict[str, Any]) -> list[Any]:
    """What of a TopoJSON of countries lies in the region."""
    arcs = [_arc(topology, arc) for arc in topology["arcs"]]
    lands = []
    for country in topology["objects"]["countries"]["geometries"]:
        rings = [_clip(_ring(arcs, numbers)) for polygon in _polygons(country) for numbers in polygon]
        packed = [_pack(ring) for ring in rings if len(ring) > 2 and _area(ring) > _LEAST_AREA]
        if packed:
            lands.append([_CODES.get(str(country.get("id")), ""), packed])
    return sorted(lands, key=lambda land: (land[0], land[1]))


def _arc(topology: dict[str, Any], steps: list[list[int]]) -> Ring:
    """The points of an arc, whose numbers are steps on a grid (TopoJSON 1.0, 2.1.3)."""
    (across, down), (left, top) = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    points = []
    for step in steps:
        x, y = x + step[0], y + step[1]
        points.append((x * across + left, y * down + top))
    return points


def _polygons(country: dict[str, Any]) -> list[list[list[int]]]:
    if country["type"] == "Polygon":
        return [country["arcs"]]
    return list(country["arcs"]) if country["type"] == "MultiPolygon" else []


def _ring(arcs: list[Ring], numbers: list[int]) -> Ring:
    """The points of a ring; a negative number means an arc backwards (TopoJSON 1.0, 2.1.4)."""
    points: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points[:-1]


def _clip(ring: Ring) -> Ring:
    """What of a ring lies in the region (Sutherland and Hodgman's way, one side after the other)."""
    for axis, limit, sign in ((0, REGION[0], 1), (1, REGION[1], 1), (0, REGION[2], -1), (1, REGION[3], -1)):
        kept: Ring = []
        for place, point in enumerate(ring):
            before = ring[place - 1]
            inside, was_inside = (sign * (each[axis] - limit) >= 0 for each in (point, before))
            if inside != was_inside:
                share = (limit - before[axis]) / (point[axis] - before[axis])
                kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
            if inside:
                kept.append(point)
        ring = kept
    return ring


def _area(ring: Ring) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def _pack(ring: Ring) -> list[int]:
    """First point, then steps, in grains; points that fall on the one before are left out."""
    packed: list[int] = []
    last = (0, 0)
    for x, y in ring:
        point = (round(x / _GRAIN), round(y / _GRAIN))
        if point != last or not packed:
            packed += [point[0] - last[0], point[1] - last[1]]
        last = point
    return packed
