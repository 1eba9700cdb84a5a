"""The one thing that a name stands for."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from aseankg.errors import AmbiguousNameError, UnknownNameError
from aseankg.query.entity import resolve, resolve_among
from aseankg.store.local import LocalStore

BASE = "https://w3id.org/aseankg/"
SUMMIT = BASE + "id/meeting/asean-summit-32"


@pytest.mark.parametrize(
    "text",
    [
        SUMMIT,
        f"<{SUMMIT}>",
        "meeting:asean-summit-32",
        "meeting/asean-summit-32",
        "32nd ASEAN Summit",
        "KTT ASEAN ke-32",
        "ktt asean ke 32",
        "32ND ASEAN SUMMIT.",
        "asean-summit-32",
    ],
)
def test_thing_is_found_by_identifier_and_by_every_name(summit: LocalStore, text: str) -> None:
    assert resolve(summit, text) == SUMMIT


@pytest.mark.parametrize(
    ("text", "thing"),
    [("ASCN", "id/initiative/ascn"), ("Jokowi", "id/person/joko-widodo"), ("cyber security", "topic/cybersecurity")],
)
def test_acronyms_other_names_and_topics_are_found(summit: LocalStore, text: str, thing: str) -> None:
    assert resolve(summit, text) == BASE + thing


def test_source_is_found_by_title_and_by_id(summit: LocalStore) -> None:
    source = BASE + "source/smart-city-news"
    assert resolve(summit, "Kota cerdas Indonesia") == source
    assert resolve(summit, "source/smart-city-news") == source


def test_ambiguous_name_lists_the_things(summit: LocalStore) -> None:
    with pytest.raises(AmbiguousNameError, match=r"give one of city/singapore \(City\), state/sg \(State\)"):
        resolve(summit, "Singapore")


def test_list_of_ambiguous_things_ends_after_eight() -> None:
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    engine = ox.Store()
    for number in range(10):
        engine.add(ox.Quad(ox.NamedNode(f"{BASE}id/city/{number}"), label, ox.Literal("Kota")))
    with pytest.raises(AmbiguousNameError, match=r"city/0, .*, city/7 and 2 more$"):
        resolve(LocalStore(engine), "Kota")


def test_class_settles_an_ambiguous_name(summit: LocalStore) -> None:
    assert resolve(summit, "Singapore", "State") == BASE + "id/state/sg"


def test_bare_number_is_an_ordinary_summit_where_a_meeting_is_asked_for(summit: LocalStore) -> None:
    assert resolve(summit, "32", "OrdinarySummit") == SUMMIT
    with pytest.raises(UnknownNameError, match="no ordinary ASEAN Summit of number 99"):
        resolve(summit, "99", "Meeting")
    with pytest.raises(UnknownNameError, match='no thing is called "32"'):
        resolve(summit, "32")


@pytest.mark.parametrize("text", ["ASCN", "initiative/ascn"])
def test_thing_of_another_class_is_named_with_its_own(summit: LocalStore, text: str) -> None:
    with pytest.raises(UnknownNameError, match=r"is initiative/ascn \(RegionalInitiative\); a Meeting is needed"):
        resolve(summit, text, "Meeting")


def test_unknown_name_lists_the_nearest(summit: LocalStore) -> None:
    with pytest.raises(UnknownNameError, match=r"nearest: ASEAN Smart Cities Network \(initiative/ascn\)"):
        resolve(summit, "Smart Citys Netwrok")


@pytest.mark.parametrize(
    "text", ["", "  ", "?!", "<a> . } DELETE {", "meeting/nothing", "http://e.x/nothing", "\udcff"]
)
def test_what_names_nothing_is_unknown(summit: LocalStore, text: str) -> None:
    with pytest.raises(UnknownNameError):
        resolve(summit, text)


def test_one_of_some_classes_is_told_from_what_else_has_the_name(summit: LocalStore) -> None:
    thing = resolve_among(summit, "ASCN", ("Meeting", "Initiative"))
    assert thing.endswith("/initiative/ascn")
    assert resolve_among(summit, "Joko Widodo", ("Meeting",)).endswith("/person/joko-widodo")
    assert resolve_among(summit, "person/joko-widodo", ("Meeting",)).endswith("/person/joko-widodo")
    with pytest.raises(UnknownNameError, match=r"no thing is called .ASCM.; nearest: ASCN \(initiative/ascn\)"):
        resolve_among(summit, "ASCM", ("Meeting", "Initiative"))
