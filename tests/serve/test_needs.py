"""What must be settled before a claim can be accepted, and in which order claims are read."""

from __future__ import annotations

from dataclasses import replace

from aseankg.serve.needs import Hindrance, Needs, in_reading_order, kinds_for, things_of
from aseankg.serve.things import Things
from aseankg.sources.press.claims import Claim
from tests.serve.conftest import CLAIMS, GUEST, IDS, SUMMIT, read


def with_decisions(**decisions: str) -> list[Claim]:
    """The claims, of which c5 stands for the fifth, with some decisions."""
    return [replace(claim, decision=decisions.get(f"c{number}", "")) for number, claim in enumerate(CLAIMS, 1)]


def hindrance(things: Things, number: int, **decisions: str) -> Hindrance | None:
    needs = Needs(with_decisions(**decisions), things)
    return needs.hindrance(needs.claims[IDS[number - 1]])


def test_claim_about_known_things_needs_nothing(things: Things) -> None:
    assert hindrance(things, 2) is None


def test_claim_without_an_object_cannot_be_accepted(things: Things) -> None:
    assert hindrance(things, 8) == Hindrance("object")
    assert Hindrance("object").forbids


def test_claim_about_a_new_thing_is_hindered_once_its_introduction_is_rejected(things: Things) -> None:
    assert hindrance(things, 7) is None
    assert hindrance(things, 7, c5="rejected") == Hindrance("rejected", GUEST)
    assert hindrance(things, 7, c6="rejected") == Hindrance("rejected", GUEST)


def test_accepted_claim_tells_that_nothing_accepted_introduces_what_it_names(things: Things) -> None:
    assert hindrance(things, 7, c7="accepted", c5="accepted") == Hindrance("introduced", GUEST)
    assert hindrance(things, 7, c7="accepted", c5="accepted", c6="accepted") is None


def test_thing_that_is_nowhere_is_told_and_does_not_forbid(things: Things) -> None:
    claim = replace(CLAIMS[1], subject="person/nobody-knows")
    found = Needs([claim], things).hindrance(claim)
    assert found == Hindrance("unknown", "person/nobody-knows")
    assert not found.forbids


def test_thing_of_a_kind_that_the_property_does_not_take_is_told(things: Things) -> None:
    claim = replace(CLAIMS[0], object="topic/cybersecurity")
    assert Needs([claim], things).hindrance(claim) == Hindrance("unfit", "topic/cybersecurity")


def test_tenure_is_introduced_by_the_claim_that_names_holder_and_post(things: Things) -> None:
    holds = read(20, (GUEST, "post", "post/spokesperson-kemlu"), "seorang peneliti")
    starts = read(21, ("tenure/ayu-larasati-spokesperson-kemlu-2018", "startDate", "2018"), "seorang peneliti")
    needs = Needs([holds, starts], things)
    assert needs.required(starts) == [(starts.subject, [holds])]
    needs.decide(holds, "accepted")
    needs.decide(starts, "accepted")
    assert [claim.id for claim in needs.dependents(holds)] == [starts.id]


def test_introductions_stand_before_the_first_claim_that_names_the_thing() -> None:
    claims = in_reading_order(reversed(CLAIMS))
    order = [claim.id for claim in claims]
    assert order[:4] == IDS[:4]
    assert set(order[4:6]) == set(IDS[4:6])
    assert order.index(IDS[8]) < order.index(IDS[10])
    assert sorted(order) == IDS


def test_date_text_and_class_are_no_things() -> None:
    assert things_of(CLAIMS[4]) == [GUEST]
    assert things_of(CLAIMS[10]) == ["document/pact-on-data"]
    assert things_of(CLAIMS[11]) == ["state/id", "topic/cybersecurity", SUMMIT]


def test_each_end_knows_what_kinds_fit(things: Things) -> None:
    assert kinds_for(CLAIMS[4], "subject", things) == {"person"}
    assert "city" in kinds_for(CLAIMS[0], "object", things)
    assert kinds_for(CLAIMS[11], "meeting", things) == {"meeting"}
    assert kinds_for(replace(CLAIMS[7], property="postIn"), "object", things) == {"state", "organisation"}


def test_denied_post_introduces_no_tenure(things: Things) -> None:
    denied = read(20, (GUEST, "post", "post/spokesperson-kemlu"), "seorang peneliti", "negated")
    starts = read(21, ("tenure/ayu-larasati-spokesperson-kemlu-2018", "startDate", "2018"), "seorang peneliti")
    assert Needs([denied, starts], things).required(starts) == []


def test_new_meeting_that_was_held_needs_a_day(things: Things) -> None:
    talks = "meeting/talks"
    status = read(20, (talks, "meetingStatus", "Held"), "seorang peneliti")
    new = read(21, (talks, "a", "Meeting"), "seorang peneliti")
    day = read(22, (talks, "startDate", "2018"), "seorang peneliti")
    assert Needs([status, new], things).hindrance(status) == Hindrance("undated", talks)
    assert Needs([status, new, day], things).hindrance(status) is None
    assert Needs([status, new, replace(day, decision="rejected")], things).hindrance(status) is not None
    planned = replace(status, object="Planned")
    assert Needs([planned, new], things).hindrance(planned) is None


def test_thing_is_rejected_with_its_class(things: Things) -> None:
    assert not Needs(CLAIMS, things).is_rejected(GUEST)
    rejected = [replace(claim, decision="rejected") if claim.property == "a" else claim for claim in CLAIMS]
    assert Needs(rejected, things).is_rejected(GUEST)
    assert not Needs(rejected, things).is_rejected("state/sg")
