from __future__ import annotations

from typing import NamedTuple

import pytest

from aseankg.analyse.project import neighbourhood, project


class Relation(NamedTuple):
    subject: str
    predicate: str
    object: str


CHAIN = [Relation("document", "adoptedAt", "meeting"), Relation("meeting", "heldIn", "city"), Relation("a", "b", "c")]


def test_two_relations_between_the_same_things_stay_two() -> None:
    relations = [Relation("state", "hostedBy", "meeting"), Relation("state", "chairedBy", "meeting")]
    assert sorted(project(["state", "meeting"], relations).edges(keys=True)) == [
        ("state", "meeting", "chairedBy"),
        ("state", "meeting", "hostedBy"),
    ]


def test_relation_to_something_else_adds_no_node() -> None:
    assert list(project(["document"], CHAIN).nodes) == ["document"]


@pytest.mark.parametrize(
    ("depth", "found"), [(0, {"city"}), (1, {"city", "meeting"}), (2, {"city", "meeting", "document"})]
)
def test_neighbourhood_counts_relations_whichever_way_they_point(depth: int, found: set[str]) -> None:
    graph = project(["document", "meeting", "city", "a", "c"], CHAIN)
    assert neighbourhood(graph, "city", depth) == found
