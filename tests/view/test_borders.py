from __future__ import annotations

from typing import Any

import pytest

from aseankg.view.borders import REGION, read_borders, region_borders

# Two lands that share the border at 110° east; the second reaches beyond the region.
TOPOLOGY: dict[str, Any] = {
    "type": "Topology",
    "transform": {"scale": [1, 1], "translate": [100, 0]},
    "arcs": [
        [[10, 0], [0, 10]],
        [[10, 10], [-10, 0], [0, -10], [10, 0]],
        [[10, 10], [90, 0], [0, -10], [-90, 0]],
        [[-80, 40], [5, 0], [0, 5], [-5, -5]],
    ],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "id": "360", "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "id": "999", "arcs": [[[2, 0]]]},
                {"type": "Polygon", "id": "250", "arcs": [[3]]},
            ]
        }
    },
}


def points(steps: list[int]) -> list[tuple[float, float]]:
    x = y = 0
    found = []
    for across, down in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + across, y + down
        found.append((round(x * 0.02, 2), round(y * 0.02, 2)))
    return found


def test_lands_are_told_by_the_codes_of_their_states() -> None:
    assert [code for code, _ in region_borders(TOPOLOGY)] == ["", "id"]


def test_arcs_are_joined_to_rings() -> None:
    rings = dict(region_borders(TOPOLOGY))["id"]
    assert points(rings[0]) == [(110, 0), (110, 10), (100, 10), (100, 0)]


def test_what_lies_beyond_the_region_is_cut_off() -> None:
    rings = dict(region_borders(TOPOLOGY))[""]
    assert {x for x, _ in points(rings[0])} == {110, REGION[2]}


def test_bundled_borders_have_every_state_of_the_region() -> None:
    borders = read_borders()
    if borders is None:
        pytest.skip("this checkout was not built with the browser libraries")
    assert {code for code, _ in borders} >= {"bn", "kh", "id", "la", "mm", "my", "ph", "sg", "th", "tl", "vn"}
