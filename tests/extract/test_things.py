"""What names stand for, and what introduces the things that the graph does not have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aseankg.extract.extraction import Extraction, Fact
from aseankg.extract.known import KnownNames
from aseankg.extract.things import Things, new_things
from aseankg.reason.graph import BuiltGraph
from tests.extract.texts import ENVOY, HAZE, MALAYSIA, MUSA, NEXT, SINGAPORE, SUMMIT, TEXT, fact


@pytest.fixture
def things(tiny_graph: BuiltGraph, known: KnownNames) -> Things:
    """The things of a text that says nothing of them."""
    return with_facts(tiny_graph, known)


def with_facts(tiny_graph: BuiltGraph, known: KnownNames, *facts: Fact, language: str = "en") -> Things:
    """The things of a text that says something of them."""
    mentions = (MUSA, ENVOY, MALAYSIA, SUMMIT, SINGAPORE, HAZE, NEXT)
    text = replace(TEXT, language=language)
    return Things(tiny_graph.project, known, text, Extraction(mentions, facts))


def proposed(things: Things, name: str, kind: str) -> dict[str, str]:
    """What introduces the thing with a name."""
    thing = things.find(name, (kind,))
    assert thing is not None
    return {one.property: one.value for one in things.proposals(thing)}


def test_linked_mention_is_the_thing_of_the_graph(things: Things) -> None:
    found = things.find("Malaysia", ("State", "Organisation"))
    assert found is not None
    assert (found.reference, found.known, found.start) == ("state/my", True, TEXT.text.index("Malaysia"))


def test_new_thing_has_an_id_made_of_its_name(things: Things) -> None:
    found = things.find("Musa Hitam", ("Person",))
    assert found is not None
    assert found.reference == "person/musa-hitam"


def test_thing_that_an_accepted_claim_introduced_is_known(things: Things) -> None:
    found = things.find("Musa Hitam", ("Person",))
    assert found is not None
    assert found.known


def test_new_thing_is_shown_by_all_the_words_for_it(tiny_graph: BuiltGraph, known: KnownNames) -> None:
    head = ENVOY._replace(end=ENVOY.start + len("Special"), surface="Special")
    found = Things(tiny_graph.project, known, TEXT, Extraction((head, ENVOY), ())).find(ENVOY.name, (ENVOY.type,))
    assert found is not None
    assert (found.start, found.end) == (ENVOY.start, ENVOY.end)


def test_name_of_another_type_is_not_found(things: Things) -> None:
    assert things.find("Musa Hitam", ("State",)) is None
    assert things.find("Nobody", ("Person",)) is None


def test_new_ordinary_summit_has_number_and_class(things: Things) -> None:
    assert things.find("33rd ASEAN Summit", ("Summit",)).reference == "meeting/asean-summit-33"  # type: ignore[union-attr]  # fmt: skip
    assert proposed(things, "33rd ASEAN Summit", "Summit") == {
        "a": "OrdinarySummit", "label": "33rd ASEAN Summit@en", "meetingStatus": "", "ordinal": "33"
    }  # fmt: skip


@pytest.mark.parametrize(("modality", "status"), [("asserted", "Held"), ("planned", "Planned"), ("negated", "")])
def test_new_meeting_is_held_only_where_the_text_says_so(
    tiny_graph: BuiltGraph, known: KnownNames, modality: str, status: str
) -> None:
    said = fact("33rd ASEAN Summit", "held_in", "Singapore", "in Singapore", modality)
    assert proposed(with_facts(tiny_graph, known, said), "33rd ASEAN Summit", "Summit")["meetingStatus"] == status


def test_new_post_is_in_the_state_that_its_name_holds(things: Things) -> None:
    assert proposed(things, "Special Envoy of Malaysia", "Role")["postIn"] == "state/my"


@pytest.mark.parametrize(
    ("kind", "name", "cls"),
    [
        ("OutcomeDocument", "ASEAN Declaration on Haze", "Declaration"),
        ("OutcomeDocument", "Chairman's Statement of the 9th Forum", "ChairmansStatement"),
        ("OutcomeDocument", "Joint Communiqué of the Ministers", "JointCommunique"),
        ("OutcomeDocument", "Declarations", "OutcomeDocument"),
        ("Organisation", "Ministry of Haze", "Ministry"),
        ("Organisation", "Haze Watch", "Organisation"),
        ("Summit", "9th Special Summit on Haze", "SpecialSummit"),
        ("Summit", "G20 Summit", "Summit"),
        ("Meeting", "Press Briefing on Haze", "PressBriefing"),
        ("Meeting", "Workshop before the Summit", "Meeting"),
        ("Initiative", "Haze Fund", "Fund"),
        ("City", "Hazeville", "City"),
    ],
)
def test_class_is_the_one_whose_name_the_name_holds(
    tiny_graph: BuiltGraph, known: KnownNames, kind: str, name: str, cls: str
) -> None:
    named = MUSA._replace(type=kind, name=name)
    things = Things(tiny_graph.project, known, TEXT, Extraction((named,), ()))
    assert proposed(things, name, kind)["a"] == cls


def test_new_topic_needs_its_name_in_both_languages(tiny_graph: BuiltGraph, known: KnownNames) -> None:
    for language, english, own in (("en", "Haze@en", ""), ("id", "", "Haze@id")):
        things = with_facts(tiny_graph, known, language=language)
        thing = things.find("Haze", ("Topic",))
        assert thing is not None
        assert [one.value for one in things.proposals(thing)] == ["Topic", english, own]


def test_what_only_the_reviewer_can_tell_is_asked(things: Things) -> None:
    thing = things.find("33rd ASEAN Summit", ("Summit",))
    assert thing is not None
    asked = {one.property: one.note for one in things.proposals(thing) if not one.value}
    assert asked == {"meetingStatus": "Planned, Held, Postponed or Cancelled?"}


def test_series_is_known_by_its_name_or_new(things: Things) -> None:
    assert things.series("ASEAN Summit", 0, 4).known
    new = things.series("Haze Forum", 0, 4)
    assert (new.reference, new.known) == ("series/haze-forum", False)
    assert [one.value for one in things.proposals(new)] == ["MeetingSeries", "Haze Forum@en"]


def test_new_things_come_once_as_first_mentioned(things: Things) -> None:
    haze, summit = things.find("Haze", ("Topic",)), things.find("33rd ASEAN Summit", ("Summit",))
    malaysia = things.find("Malaysia", ("State",))
    assert haze is not None
    assert summit is not None
    assert malaysia is not None
    assert new_things([summit, haze, malaysia, haze]) == [haze, summit]
