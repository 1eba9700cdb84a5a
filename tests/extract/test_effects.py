"""What claims would do: say something new, confirm, contradict."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.extract.effects import CONFIRMS, CONTRADICTS, KNOWN, NEW, OPEN, Effect, find_effects
from aseankg.layout import Layout
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.sources.press.claims import Claim
from tests.sources.press.claims import JOKO, MUSA, PRESIDENT, SOURCE, SUMMIT, claim

PHILSTAR, BRIEFING = "philstar-chairmans-statement-32", "kemlu-briefing-2018-04-20"
NOTE = "document/concept-note-ascn"


def effect(graph: BuiltGraph, one: Claim, source: str = "new-source") -> Effect:
    """The effect of a claim on the miniature graph."""
    return find_effects([one], graph.project, graph.store, source)[0]


@pytest.mark.parametrize(
    ("one", "sources"),
    [
        (claim(SUMMIT, "heldIn", "city/singapore"), {PHILSTAR}),
        (claim(SUMMIT, "startDate", "2018-04-28"), {PHILSTAR, "baodanang-asean-summit-32-2018-04-28"}),
        (claim(SUMMIT, "heldIn", "city/singapore", "planned"), {BRIEFING, "detik-ktt-asean-2018-04-20"}),
        (claim(JOKO, "attended", SUMMIT), {PHILSTAR}),
        (claim(JOKO, "post", PRESIDENT), {BRIEFING, "tempo-jokowi-masa-jabatan-2024-06-05"}),
        (claim(JOKO, "formerPost", PRESIDENT), {BRIEFING, "tempo-jokowi-masa-jabatan-2024-06-05"}),
        (claim("city/jakarta", "memberOf", "initiative/ascn"), {"opengovasia-ascn-concept-note-2018"}),
        (claim(MUSA, "onBehalfOf", "state/my", meeting=SUMMIT), {SOURCE}),
        (claim(MUSA, "label", "Musa Hitam@en"), {SOURCE}),
        (claim("person/najib-razak", "attended", SUMMIT, "negated"), {SOURCE}),
    ],
)
def test_what_sources_say_is_confirmed_and_they_are_named(
    tiny_graph: BuiltGraph, one: Claim, sources: set[str]
) -> None:
    found = effect(tiny_graph, one)
    assert found.kind == CONFIRMS
    assert set(found.sources) >= sources


@pytest.mark.parametrize(
    ("one", "values"),
    [
        (claim(SUMMIT, "heldIn", "city/jakarta"), ("city/singapore",)),
        (claim(SUMMIT, "startDate", "2018-04-30"), ("2018-04-25", "2018-04-26", "2018-04-27", "2018-04-28")),
        (claim(SUMMIT, "heldIn", "city/jakarta", "planned"), ("city/singapore",)),
        (claim(NOTE, "adoptedAt", "meeting/asean-summit-31", "planned"), ("meeting/asean-summit-32",)),
        (claim(JOKO, "attended", SUMMIT, "negated"), ()),
        (claim(NOTE, "adoptedAt", SUMMIT, "negated"), ()),
        (claim("person/najib-razak", "attended", SUMMIT), ()),
    ],
)
def test_contradiction_names_the_other_values(tiny_graph: BuiltGraph, one: Claim, values: tuple[str, ...]) -> None:
    found = effect(tiny_graph, one)
    assert (found.kind, found.values) == (CONTRADICTS, values)
    assert found.sources


@pytest.mark.parametrize(
    "one",
    [
        claim("person/new-person", "a", "Person"),
        claim("person/new-person", "attended", SUMMIT),
        claim(JOKO, "attended", "meeting/asean-summit-31"),
        claim(JOKO, "attended", "meeting/asean-summit-33"),
        claim(SUMMIT, "heldIn", "city/jakarta", "negated"),
        claim(SUMMIT, "startDate", "2018-04"),
        claim(SUMMIT, "theme", "Resilient@en"),
        claim("topic/haze", "label", "Haze@en"),
        claim(SUMMIT, "hostedBy", "state/id", "negated"),
        claim("document/asean-leaders-vision-resilient-innovative-asean", "adoptedAt", "meeting/asean-summit-31"),
    ],
    ids=lambda one: f"{one.property}-{one.modality}",
)
def test_all_else_is_new(tiny_graph: BuiltGraph, one: Claim) -> None:
    assert effect(tiny_graph, one) == Effect(one, NEW)


@pytest.mark.parametrize(("day", "kind"), [("2018-04-30", CONTRADICTS), ("2025-01-01", NEW), (None, NEW)])
def test_second_holder_of_a_post_for_one_contradicts_the_first(
    tiny: Layout, edit: Callable[..., None], day: str | None, kind: str
) -> None:
    edit("posts", "president-id", soleHolder="true")
    graph = build_graph(tiny)
    one = claim(MUSA, "post", PRESIDENT)
    (found,) = find_effects([one], graph.project, graph.store, "new-source", day)
    assert found.kind == kind
    assert found.values == ((JOKO,) if kind == CONTRADICTS else ())


def test_claim_of_this_very_text_is_known(tiny_graph: BuiltGraph) -> None:
    one = claim(MUSA, "attended", SUMMIT)
    assert effect(tiny_graph, one, SOURCE) == Effect(one, KNOWN, (SOURCE,))
    assert effect(tiny_graph, one).kind == CONFIRMS


def test_value_that_is_left_to_the_reviewer_says_nothing_new(tiny_graph: BuiltGraph) -> None:
    one = claim("topic/haze", "label", "")
    assert effect(tiny_graph, one) == Effect(one, OPEN)
