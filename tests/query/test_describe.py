"""One thing in words, each fact with its sources."""

from __future__ import annotations

import pytest

from aseankg.query.describe import Description, Fact, describe
from aseankg.store.local import LocalStore

BASE = "https://w3id.org/aseankg/"


def on(store: LocalStore, thing: str, language: str = "en") -> Description:
    return describe(store, f"{BASE}id/{thing}", language)


def facts(description: Description, label: str) -> list[Fact]:
    return [fact for fact in description.facts if fact.label == label]


def sources(fact: Fact) -> set[str]:
    return {source.removeprefix(BASE + "source/") for source in fact.statement.sources}


def test_fact_has_all_its_sources_and_a_difference_stays(summit: LocalStore) -> None:
    dates = {fact.text: sources(fact) for fact in facts(on(summit, "meeting/asean-summit-32"), "start date")}
    assert dates == {
        "2018-04-27": {"kemlu-briefing-2018"},
        "2018-04-28": {"chairmans-statement-32", "smart-city-news"},
    }


def test_only_the_narrowest_class_is_told(summit: LocalStore) -> None:
    assert [fact.text for fact in on(summit, "meeting/asean-summit-32").classes] == ["Ordinary ASEAN Summit"]


def test_names_are_told_apart_from_facts(summit: LocalStore) -> None:
    description = on(summit, "initiative/ascn")
    assert {fact.text for fact in description.names} == {
        "ASEAN Smart Cities Network",
        "Jaringan Kota Cerdas ASEAN",
        "ASCN",
    }
    assert not facts(description, "name")


def test_incoming_fact_takes_the_label_of_the_inverse_property(summit: LocalStore) -> None:
    adopted = facts(on(summit, "meeting/asean-summit-32"), "adopted")
    assert len(adopted) == 2
    assert all(fact.incoming and sources(fact) == {"chairmans-statement-32"} for fact in adopted)


@pytest.mark.parametrize(
    ("language", "label"), [("en", "is “launched at” of"), ("id", "adalah “diluncurkan pada” dari")]
)
def test_incoming_fact_without_inverse_is_worded(summit: LocalStore, language: str, label: str) -> None:
    (launched,) = facts(on(summit, "meeting/asean-summit-32", language), label)
    assert launched.other == BASE + "id/initiative/ascn"


def test_inferred_fact_is_marked_and_has_no_source(summit: LocalStore) -> None:
    (located,) = [fact for fact in facts(on(summit, "regency/banyuwangi"), "located in") if fact.text == "Indonesia"]
    assert (located.statement.origin, located.statement.sources) == ("inferred", ())


def test_short_form_does_not_repeat_what_joins(summit: LocalStore) -> None:
    description = on(summit, "person/lee-hsien-loong")
    assert not facts(description, "attended")
    assert facts(description, "is “participant” of")


def test_planned_participation_is_planned_and_confirmed_is_not(summit: LocalStore) -> None:
    found = facts(on(summit, "meeting/asean-summit-32"), "is “at meeting” of")
    planned = {fact.parts[0].text: fact.planned for fact in found}
    assert planned == {"Indonesia": True, "Joko Widodo": True, "Lee Hsien Loong": False}


def test_expected_document_and_planned_host_are_planned(summit: LocalStore) -> None:
    assert all(fact.planned for fact in facts(on(summit, "meeting/asean-summit-32"), "is “expected at” of"))
    assert all(fact.planned for fact in facts(on(summit, "meeting/asean-summit-33"), "planned host"))


@pytest.mark.parametrize(
    ("thing", "label", "told"),
    [
        ("person/joko-widodo", "is “holder” of", ["Joko Widodo", "President of Indonesia", "2014-10-20", "2024-10-20"]),
        (
            "organisation/asean",
            "is “member of” of",
            ["Indonesia", "Association of Southeast Asian Nations", "Member", "1967-08-08"],
        ),
        ("regency/banyuwangi", "has geometry", ["-8.2325, 114.35755"]),
        (
            "initiative/ascn",
            "is “concerns” of",
            ["Chairman's Statement of the 32nd ASEAN Summit", "12", "endorsed", "ASEAN Smart Cities Network"],
        ),
    ],
)
def test_what_joins_things_is_unfolded(summit: LocalStore, thing: str, label: str, told: list[str]) -> None:
    assert [part.text for part in facts(on(summit, thing), label)[0].parts] == told


def test_sources_are_those_of_the_catalogue(summit: LocalStore) -> None:
    (source,) = on(summit, "person/joko-widodo").sources
    assert source[1:] == (
        "Press briefing before the 32nd ASEAN Summit",
        "Ministry of Foreign Affairs of Indonesia",
        "2018-04-20",
        "",
    )


def test_topic_and_source_can_be_described(summit: LocalStore) -> None:
    topic = describe(summit, BASE + "topic/cybersecurity")
    assert [fact.statement.origin for fact in facts(topic, "broader")] == ["ontology"]
    source = describe(summit, BASE + "source/smart-city-news")
    assert source.label == "Kota cerdas Indonesia"
    assert {fact.statement.origin for fact in source.facts} == {"catalogue"}
