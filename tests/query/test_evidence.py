"""Facts show the claims that they came of; claims that became no fact are told apart, and clutter nothing else."""

from __future__ import annotations

from aseankg.analyse.compare import compare_graphs
from aseankg.analyse.coverage import measure_coverage
from aseankg.layout import Layout
from aseankg.namespaces import AKG
from aseankg.query.describe import Description, describe
from aseankg.query.search import search
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.store.memory import MemoryStore
from tests.sources.press.claims import JOKO, PRESIDENT, SUMMIT, claim, write

SUMMIT_31 = "meeting/asean-summit-31"


def on(store: MemoryStore, thing: str) -> Description:
    """All that is known of a thing."""
    return describe(store, AKG + thing)


def evidence(description: Description) -> dict[str, list[str]]:
    """For each label of a fact with claims, the words that say so."""
    return {fact.label: [one.surface for one in fact.evidence] for fact in description.facts if fact.evidence}


def test_fact_shows_the_words_that_say_so(tiny_graph: BuiltGraph) -> None:
    assert evidence(on(tiny_graph.store, SUMMIT)) == {
        "agenda topic": ["was on the agenda"],
        "is “at meeting” of": ["spoke there", "for Malaysia"],
    }


def test_evidence_stands_at_the_other_end_too(tiny_graph: BuiltGraph) -> None:
    (fact,) = [fact for fact in on(tiny_graph.store, "person/musa-hitam").facts if fact.evidence]
    assert [(one.surface, one.start, one.end) for one in fact.evidence] == [
        ("spoke there", 172, 183), ("for Malaysia", 184, 196)
    ]  # fmt: skip


def test_class_and_name_show_theirs(tiny_graph: BuiltGraph) -> None:
    musa = on(tiny_graph.store, "person/musa-hitam")
    assert [one.surface for fact in (*musa.classes, *musa.names) for one in fact.evidence] == ["Musa Hitam"] * 2


def test_denial_is_a_claim_and_no_fact(tiny_graph: BuiltGraph) -> None:
    najib = on(tiny_graph.store, "person/najib-razak")
    assert [(one.label, one.text, one.evidence.surface) for one in najib.claims] == [
        ("attended", "32nd ASEAN Summit", "did not attend")
    ]
    assert [source.publisher for source in najib.sources] == ["Meja Berita Nusantara"]


def test_plan_shows_at_the_planned_form_alone(tiny: Layout) -> None:
    write(
        tiny,
        claim(SUMMIT_31, "startDate", "2017-11-13", "planned", surface="is to open"),
        claim(JOKO, "attended", SUMMIT_31, "planned", surface="will travel"),
    )
    summit = on(build_graph(tiny).store, SUMMIT_31)
    assert evidence(summit) == {"planned start date": ["is to open"], "is “at meeting” of": ["will travel"]}
    assert summit.claims == ()


def test_tenure_shows_post_and_dates(tiny: Layout) -> None:
    write(
        tiny,
        claim(JOKO, "post", PRESIDENT, surface="President Joko Widodo"),
        claim("tenure/joko-widodo-president-id", "startDate", "2014-10-20", surface="since October 2014"),
    )
    joko = on(build_graph(tiny).store, JOKO)
    assert evidence(joko)["is “holder” of"] == ["President Joko Widodo", "since October 2014"]


def test_claims_are_no_facts_of_what_they_mention(tiny_graph: BuiltGraph) -> None:
    for thing in (SUMMIT, "state/my", "person/najib-razak"):
        assert not [fact for fact in on(tiny_graph.store, thing).facts if "claim" in fact.label]


def test_claim_itself_can_be_shown(tiny_graph: BuiltGraph) -> None:
    shown = on(tiny_graph.store, "claim/nusantara-summit-32-2018-04-30-00210-3e11cd")
    assert {fact.label: fact.text for fact in shown.facts}["surface form"] == "did not attend"


def test_claims_are_not_searched_counted_or_compared(tiny: Layout, tiny_graph: BuiltGraph) -> None:
    assert [hit.reference for hit in search(tiny_graph.store, "Najib Razak")] == ["person/najib-razak"]
    assert len(search(tiny_graph.store, "Najib Razak", kind="Claim")) == 2
    assert "Claim" not in {row.iri.rpartition("#")[2] for row in measure_coverage(tiny_graph.store).classes}
    write(tiny)
    entered = [change.thing for change in compare_graphs(build_graph(tiny).store, tiny_graph.store, "en")]
    assert "person/najib-razak" in entered
    assert not [thing for thing in entered if thing.startswith("claim/")]
