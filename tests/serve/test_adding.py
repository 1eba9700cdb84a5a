"""What a reviewer adds: held to the same checks as what readers deliver, accepted, with what introduces new things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aseankg.errors import UsageError
from aseankg.extract.place import Place
from aseankg.serve.adding import Addition, End, NewThing, Saying, add, form_at, kinds_at, takes_meeting, types_at
from aseankg.serve.things import Things
from aseankg.sources.press.claims import Claim
from aseankg.sources.press.relations import RELATIONS
from tests.serve.conftest import CLAIMS, GUEST, IDS, SOURCE, SUMMIT, TEXT

Adds = Callable[..., Addition]


@pytest.fixture
def adds(things: Things, place: Place) -> Adds:
    """A function that adds what some words of the text say."""

    def say(
        relation: str,
        subject: End,
        value: End,
        words: str = "KTT ke-32 ASEAN ditutup di Singapura",
        modality: str = "asserted",
        meeting: str = "",
        claims: tuple[Claim, ...] = CLAIMS,
    ) -> Addition:
        start = TEXT.text.index(words)
        said = Saying(relation, subject, value, modality, start, start + len(words), meeting)
        return add(claims, said, TEXT, SOURCE, place, things)

    return say


def claim_of(addition: Addition) -> Claim:
    """The claim that was added, or that says what was."""
    return next(claim for claim in addition.outcome.claims if claim.id == addition.claim)


def new(addition: Addition) -> list[tuple[str, str, str]]:
    """What the claims say that were not there before, the added one left out."""
    return [
        (claim.subject, claim.property, claim.object)
        for claim in addition.outcome.claims
        if claim.id not in (*IDS, addition.claim)
    ]


def test_added_claim_is_accepted_with_its_words_and_says_where_it_is_from(adds: Adds) -> None:
    addition = adds("hosts", "state/sg", SUMMIT)
    claim = claim_of(addition)
    assert (claim.subject, claim.property, claim.object) == (SUMMIT, "hostedBy", "state/sg")
    assert (claim.surface, claim.confidence, claim.decision) == ("KTT ke-32 ASEAN ditutup di Singapura", 1, "accepted")
    assert (claim.modality, claim.note, claim.text_hash) == ("asserted", "added in the review", TEXT.sha256)
    assert addition.outcome.changed == (claim.id,)
    assert [one for one in addition.outcome.claims if one.id != claim.id] == list(CLAIMS)


def test_same_words_may_say_several_things(adds: Adds) -> None:
    first = adds("attends", "state/sg", SUMMIT)
    second = adds("attends", "state/id", SUMMIT, claims=first.outcome.claims)
    assert len(second.outcome.claims) == len(CLAIMS) + 2
    assert claim_of(second).subject == "state/id"


def test_what_a_claim_says_already_is_accepted_and_not_said_twice(adds: Adds) -> None:
    addition = adds("held_in", SUMMIT, "city/singapore")
    assert addition.claim == IDS[0]
    assert len(addition.outcome.claims) == len(CLAIMS)
    assert claim_of(addition).decision == "accepted"


def test_added_claim_stays_when_the_text_is_added_to_again(adds: Adds) -> None:
    once = adds("hosts", "state/sg", SUMMIT)
    twice = adds("hosts", "state/sg", SUMMIT, claims=once.outcome.claims)
    assert twice.outcome.claims == once.outcome.claims
    assert twice.outcome.changed == ()


def test_new_thing_is_introduced_and_accepted_with_its_claim(adds: Adds) -> None:
    addition = adds("attends", NewThing("Budi Santosa", "Person"), SUMMIT, modality="planned")
    assert claim_of(addition).modality == "planned"
    assert ("person/budi-santosa", "a", "Person") in new(addition)
    assert ("person/budi-santosa", "label", "Budi Santosa@en") in new(addition)
    introduced = [claim for claim in addition.outcome.claims if claim.subject == "person/budi-santosa"]
    assert {claim.decision for claim in introduced} == {"accepted"}


def test_words_of_the_claim_are_no_name_of_a_new_topic(adds: Adds) -> None:
    addition = adds("discusses", SUMMIT, NewThing("Data governance", "Topic"))
    labels = [value for _, name, value in new(addition) if name == "label"]
    assert labels == ["Data governance@en"]


def test_words_that_are_the_name_are_taken_in_the_language_of_the_text(adds: Adds) -> None:
    addition = adds("discusses", SUMMIT, NewThing("Keamanan siber", "Topic"), words="Keamanan siber")
    assert ("topic/keamanan-siber", "label", "Keamanan siber@id") in new(addition)
    assert ("topic/keamanan-siber", "label", "Keamanan siber@en") not in new(addition)


def test_thing_that_other_claims_introduce_can_be_named(adds: Adds) -> None:
    addition = adds("has_role", GUEST, "post/spokesperson-kemlu", words="Ayu Larasati, seorang peneliti")
    decided = {claim.id for claim in addition.outcome.claims if claim.decision}
    assert decided == {IDS[4], IDS[5], addition.claim}


def test_day_of_an_office_is_said_of_the_post_that_a_claim_gives(adds: Adds) -> None:
    held = adds("has_role", GUEST, "post/spokesperson-kemlu", words="Ayu Larasati, seorang peneliti")
    addition = adds("role_start", GUEST, "2018-04-01", claims=held.outcome.claims)
    claim = claim_of(addition)
    assert (claim.property, claim.object) == ("startDate", "2018-04-01")
    assert claim.subject.startswith("tenure/ayu-larasati-spokesperson-kemlu")
    with pytest.raises(UsageError, match="add first which post the person holds"):
        adds("role_start", GUEST, "2018-04-01")


def test_meeting_is_kept_where_the_relation_may_hold_at_one(adds: Adds) -> None:
    assert claim_of(adds("prioritises", "state/sg", "topic/cybersecurity", meeting=SUMMIT)).meeting == SUMMIT
    assert claim_of(adds("hosts", "state/sg", SUMMIT, meeting=SUMMIT)).meeting == ""


def test_text_says_things_of_itself(adds: Adds) -> None:
    claim = claim_of(adds("published_on", "", "2018-04-29", words="29 April 2018"))
    assert (claim.subject, claim.property, claim.object) == (f"source/{SOURCE}", "dcterms:issued", "2018-04-29")


def test_theme_is_a_text_in_the_language_of_the_press_text(adds: Adds) -> None:
    assert claim_of(adds("has_theme", SUMMIT, "Tangguh dan Inovatif")).object == "Tangguh dan Inovatif@id"


@pytest.mark.parametrize(
    ("relation", "subject", "value", "problem"),
    [
        ("befriends", "state/sg", SUMMIT, "no such relation"),
        ("attends", "state/sg", "city/jakarta", "not a thing of the kinds that fit here"),
        ("attends", "state/xx", SUMMIT, "no such thing"),
        ("attends", "nobody", SUMMIT, "not a thing"),
        ("attends", "", SUMMIT, "not a thing"),
        ("attends", NewThing("Budi", "Topic"), SUMMIT, 'its subject, "Budi", is Topic'),
        ("attends", NewThing("Budi", "Dragon"), SUMMIT, 'its subject, "Budi", is Dragon'),
        ("attends", NewThing("", "Person"), SUMMIT, "1 to 500 characters"),
        ("attends", NewThing("a\nb", "Person"), SUMMIT, "1 to 500 characters"),
        ("start_date", SUMMIT, "2018-13", "must be a date"),
        ("start_date", SUMMIT, "yesterday", "must be a date"),
        ("has_theme", SUMMIT, " ", "no text"),
        ("followed_by", SUMMIT, SUMMIT, "both ends are the same thing"),
    ],
)
def test_what_no_reader_could_deliver_is_refused(
    adds: Adds, relation: str, subject: End, value: End, problem: str
) -> None:
    with pytest.raises(UsageError, match=problem):
        adds(relation, subject, value)


def test_modality_and_place_are_checked(adds: Adds, things: Things, place: Place) -> None:
    with pytest.raises(UsageError, match="modality"):
        adds("hosts", "state/sg", SUMMIT, modality="perhaps")
    said = Saying("hosts", "state/sg", SUMMIT, "asserted", 5, 5)
    for start, end in ((5, 5), (-1, 5), (0, len(TEXT.text) + 1)):
        with pytest.raises(UsageError, match="no passage of a text"):
            add(CLAIMS, replace(said, start=start, end=end), TEXT, SOURCE, place, things)


def test_every_relation_tells_what_fits_at_its_ends() -> None:
    for relation in RELATIONS.values():
        for end in ("subject", "object", "meeting"):
            is_thing = form_at(relation, end) == "thing"
            assert bool(kinds_at(relation, end)) == bool(types_at(relation, end)) == is_thing
    assert form_at(RELATIONS["published_on"], "subject") == ""
    assert form_at(RELATIONS["in_series"], "object") == "series"
    assert [name for name, relation in RELATIONS.items() if takes_meeting(relation)] == ["represents", "prioritises"]
