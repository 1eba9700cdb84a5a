"""Names of the graph: the one thing that a name stands for, and those that it may."""

from __future__ import annotations

import pytest

from aseankg.extract.extraction import Extraction
from aseankg.extract.known import SERIES_TYPE, KnownNames, link_mentions
from aseankg.namespaces import AKG
from aseankg.store.memory import MemoryStore
from tests.extract.texts import HAZE, MALAYSIA, MUSA, SINGAPORE


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("Summit", "ktt ke 32 asean", {"meeting/asean-summit-32"}),
        ("City", "Singapore", {"city/singapore"}),
        ("State", "Singapore", {"state/sg"}),
        ("City", "banyuwangi regency", {"regency/banyuwangi"}),
        (SERIES_TYPE, "ASEAN Summit", {"series/asean-summit"}),
        ("Person", "Nobody", set()),
    ],
)  # fmt: skip
def test_name_stands_for_things_of_its_type(known: KnownNames, kind: str, name: str, expected: set[str]) -> None:
    assert known.called(kind, name) == expected


def test_mention_is_linked_by_its_name_or_else_its_surface(known: KnownNames) -> None:
    mentions = (
        MALAYSIA._replace(thing=None),
        SINGAPORE._replace(thing=None, name="The Lion City"),
        HAZE,
    )
    linked = link_mentions(Extraction(mentions, ()), known).mentions
    assert [one.thing for one in linked] == ["state/my", "city/singapore", None]


@pytest.mark.parametrize(
    ("kind", "surface", "name"),
    [("Role", "President of Indonesia", "President of Malaysia"), ("City", "Singapore", "Port of Singapore")],
)  # fmt: skip
def test_words_that_say_less_than_the_name_link_nothing(known: KnownNames, kind: str, surface: str, name: str) -> None:
    mention = SINGAPORE._replace(type=kind, surface=surface, name=name, thing=None)
    assert link_mentions(Extraction((mention,), ()), known).mentions == (mention,)


def test_office_is_linked_by_words_that_say_whose_it_is(known: KnownNames) -> None:
    mention = SINGAPORE._replace(type="Role", surface="President of Indonesia", name="Head of Indonesia", thing=None)
    (linked,) = link_mentions(Extraction((mention,), ()), known).mentions
    assert linked.thing == "post/president-id"


def test_link_that_is_there_stays(known: KnownNames) -> None:
    mention = MUSA._replace(name="Joko Widodo", thing="person/lee-hsien-loong")
    assert link_mentions(Extraction((mention,), ()), known).mentions == (mention,)


def test_nearest_are_of_the_same_type(known: KnownNames) -> None:
    assert known.nearest("Person", "Djoko Widodo") == ("person/joko-widodo",)
    assert known.nearest("City", "Djoko Widodo") == ()


def test_graph_without_the_class_knows_nothing() -> None:
    assert KnownNames(MemoryStore()).called("Person", "Joko Widodo") == set()


def test_graph_has_what_it_names_and_what_it_tells_of_without_a_name() -> None:
    store = MemoryStore()
    told = f'<{AKG}city/x> rdfs:label "X" . <{AKG}meeting/y> rdfs:seeAlso <{AKG}city/x> .'
    store.add_turtle(f"@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . {told}".encode(), "urn:g")
    known = KnownNames(store).existing(["city/x", "meeting/y", "meeting/z", "meeting", "meeting/y> ?p ?o"])
    assert known == {"city/x", "meeting/y"}
