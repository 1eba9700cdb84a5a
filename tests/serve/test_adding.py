"""What a reviewer adds: held to the same checks as what readers deliver, accepted, with what introduces new things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aseankg.errors import UsageError
from aseankg.extract.place import Place
from aseankg.serve.adding import Addition, End, NewThing, Saying, add, form_at, kinds_at, offered_relations, types_at
from aseankg.serve.changes import Relink, relink
from aseankg.serve.things import Things
from aseankg.sources.press.claims import Claim
from aseankg.sources.press.text import PressText
from tests.serve.conftest import CLAIMS, GUEST, IDS, SOURCE, SUMMIT, TEXT, read

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
        claims: tuple[Claim, ...] = CLAIMS,
        text: PressText = TEXT,
        **third: str,
    ) -> Addition:
        start = TEXT.text.index(words)
        said = Saying(relation, subject, value, modality, start, start + len(words), **third)
        return add(claims, said, text, SOURCE, place, things)

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
    labels = [value for _, name, value in new(addition) if name == "label" and value]
    assert labels == ["Data governance@en"]


@pytest.mark.parametrize("language", ["id", "en", "und"])
@pytest.mark.parametrize("name", ["Tata kelola data", "tata Kelola data"])
def test_name_that_the_reviewer_gives_is_the_english_one(adds: Adds, language: str, name: str) -> None:
    text = replace(TEXT, text=TEXT.text.replace("Keamanan siber", "Tata kelola data"), language=language)
    words = "<b>Keamanan siber"
    addition = adds("discusses", SUMMIT, NewThing(name, "Topic"), words=words, text=text)
    labels = [value for _, prop, value in new(addition) if prop == "label" and value]
    assert labels == [f"{name}@en"]
    assert claim_of(addition).decision == "accepted"


def test_thing_of_the_graph_with_this_name_is_meant(adds: Adds) -> None:
    addition = adds("attends", NewThing("joko  WIDODO", "Person"), SUMMIT, words="Malaysia tidak hadir")
    assert (addition.claim, new(addition)) == (IDS[1], [])


def test_new_series_is_introduced_with_its_name(adds: Adds) -> None:
    addition = adds("in_series", SUMMIT, "ASEAN Youth Meeting")
    assert ("series/asean-youth-meeting", "label", "ASEAN Youth Meeting@en") in new(addition)
    assert {claim.decision for claim in addition.outcome.claims if claim.subject.startswith("series/")} == {"accepted"}


def test_thing_that_other_claims_introduce_can_be_named(adds: Adds) -> None:
    addition = adds("has_role", GUEST, "post/spokesperson-kemlu", words="Ayu Larasati, seorang peneliti")
    decided = {claim.id for claim in addition.outcome.claims if claim.decision}
    assert decided == {IDS[4], IDS[5], addition.claim}


POST = "post/spokesperson-kemlu"
TENURE = "tenure/ayu-larasati-spokesperson-kemlu"


def test_day_of_an_office_says_that_somebody_holds_the_post_too(adds: Adds) -> None:
    addition = adds("role_start", GUEST, "2018-04-01", post=POST)
    claim = claim_of(addition)
    assert (claim.subject, claim.property, claim.object) == (TENURE, "startDate", "2018-04-01")
    assert new(addition) == [(GUEST, "post", POST)]
    again = adds("role_end", GUEST, "2019-04-01", post=POST, claims=addition.outcome.claims)
    assert (claim_of(again).subject, claim_of(again).property) == (TENURE, "endDate")
    assert len(again.outcome.claims) == len(addition.outcome.claims) + 1


def test_former_post_stays_a_former_one(adds: Adds) -> None:
    held = adds("had_role", GUEST, POST, words="seorang peneliti")
    addition = adds("role_end", GUEST, "2018-04-01", post=POST, claims=held.outcome.claims)
    assert [claim.property for claim in addition.outcome.claims if claim.object == POST] == ["formerPost"]


def test_denied_post_is_not_accepted_with_its_day(adds: Adds) -> None:
    denied = read(13, (GUEST, "post", POST), "seorang peneliti", "negated")
    addition = adds("role_start", GUEST, "2018-04-01", post=POST, claims=(*CLAIMS, denied))
    decided = {claim.modality: claim.decision for claim in addition.outcome.claims if claim.object == POST}
    assert decided == {"negated": "", "asserted": "accepted"}


def test_tenure_is_the_one_on_the_day_of_the_text(adds: Adds) -> None:
    said = adds("role_end", "person/arrmanatha-nasir", "2018-06-01", post=POST)
    assert claim_of(said).subject == "tenure/arrmanatha-nasir-spokesperson-kemlu"
    assert new(said) == [("person/arrmanatha-nasir", "post", POST)]


def test_meeting_is_kept_where_the_relation_may_hold_at_one(adds: Adds) -> None:
    assert claim_of(adds("prioritises", "state/sg", "topic/cybersecurity", meeting=SUMMIT)).meeting == SUMMIT
    assert claim_of(adds("hosts", "state/sg", SUMMIT, meeting=SUMMIT)).meeting == ""
    with pytest.raises(UsageError, match="letters or digits"):
        adds("prioritises", "state/sg", "topic/cybersecurity")


def test_text_says_things_of_itself(adds: Adds) -> None:
    claim = claim_of(adds("published_on", "", "2018-04-29", words="29 April 2018"))
    assert (claim.subject, claim.property, claim.object) == (f"source/{SOURCE}", "dcterms:issued", "2018-04-29")


def test_theme_is_a_text_in_the_language_of_the_press_text(adds: Adds) -> None:
    once = adds("has_theme", SUMMIT, " Tangguh  dan Inovatif")
    assert claim_of(once).object == "Tangguh dan Inovatif@id"
    assert adds("has_theme", SUMMIT, "Tangguh dan Inovatif ", claims=once.outcome.claims).claim == once.claim


def test_what_was_relinked_can_be_added_again(adds: Adds, things: Things) -> None:
    once = adds("hosts", "state/sg", SUMMIT)
    moved = relink(once.outcome.claims, Relink(once.claim, "object", "state/id"), things)
    again = adds("hosts", "state/sg", SUMMIT, claims=moved.claims)
    hosts = {claim.id: claim.object for claim in again.outcome.claims if claim.property == "hostedBy"}
    assert hosts == {once.claim: "state/id", again.claim: "state/sg"}


def test_thing_is_introduced_once(adds: Adds) -> None:
    guest = NewThing("Budi Santosa", "Person")
    once = adds("attends", guest, SUMMIT)
    twice = adds(
        "has_role", guest, NewThing("Envoy of Rivers", "Role"), words="Malaysia tidak hadir", claims=once.outcome.claims
    )
    thrice = adds(
        "had_role", guest, NewThing("Envoy of Rivers", "Role"), words="Keamanan siber", claims=twice.outcome.claims
    )
    rows = [(claim.subject, claim.property) for claim in thrice.outcome.claims if claim.property in ("a", "postIn")]
    assert len(rows) == len(set(rows))


def test_thing_whose_introduction_was_rejected_is_refused_and_nothing_is_added(adds: Adds) -> None:
    claims = tuple(replace(claim, decision="rejected") if claim.subject == GUEST else claim for claim in CLAIMS)
    with pytest.raises(UsageError, match="what introduces it was rejected"):
        adds("had_role", GUEST, POST, claims=claims)


def test_question_of_a_new_thing_stays_beside_the_note(adds: Adds) -> None:
    addition = adds("held_in", SUMMIT, NewThing("Atambua", "City"))
    notes = {claim.property: claim.note for claim in addition.outcome.claims if claim.subject == "city/atambua"}
    assert notes["locatedIn"] == "which state or province? (added in the review)"
    assert notes["a"] == "added in the review"


@pytest.mark.parametrize(
    ("relation", "subject", "value", "problem"),
    [
        ("befriends", "state/sg", SUMMIT, "no such relation"),
        ("attends", "state/sg", "city/jakarta", "not a thing of the kinds that fit here"),
        ("attends", "state/xx", SUMMIT, "no such thing"),
        ("attends", "nobody", SUMMIT, "not a thing"),
        ("attends", "", SUMMIT, "letters or digits"),
        ("attends", NewThing("Budi", "Topic"), SUMMIT, "Budi: a new Topic cannot stand here"),
        ("attends", NewThing("Budi", "Dragon"), SUMMIT, "Budi: a new Dragon cannot stand here"),
        ("attends", NewThing("Atlantis", "State"), SUMMIT, "Atlantis: a new State cannot stand here"),
        ("attends", NewThing("THIS_DOCUMENT", "Person"), SUMMIT, "cannot stand here"),
        ("attends", NewThing(" ", "Person"), SUMMIT, "letters or digits"),
        ("attends", NewThing("a\0b", "Person"), SUMMIT, "letters or digits"),
        ("has_theme", SUMMIT, "x" * 501, "letters or digits"),
        ("in_series", SUMMIT, "x" * 501, "letters or digits"),
        ("covers_topic", NewThing("Rivers", "Initiative"), NewThing("Rivers", "Topic"), "the same name"),
        ("succeeds", "person/joko-widodo", GUEST, "no such relation"),
        ("start_date", SUMMIT, "20180428", "must be a date"),
        ("start_date", SUMMIT, "2018-W17-6", "must be a date"),
        ("start_date", SUMMIT, "2018-13", "must be a date"),
        ("start_date", SUMMIT, "yesterday", "must be a date"),
        ("has_theme", SUMMIT, " ", "letters or digits"),
        ("followed_by", SUMMIT, SUMMIT, "both ends have the same name"),
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
    comma = TEXT.text.index(",")
    with pytest.raises(UsageError, match="no words of the text were chosen"):
        add(CLAIMS, replace(said, start=comma, end=comma + 2), TEXT, SOURCE, place, things)


def test_every_relation_tells_what_fits_at_its_ends() -> None:
    relations = offered_relations()
    for relation in relations.values():
        for end in ("subject", "object", "meeting", "post"):
            assert bool(kinds_at(relation, end)) is (form_at(relation, end) == "thing")
    assert form_at(relations["published_on"], "subject") == ""
    assert form_at(relations["in_series"], "object") == "series"
    assert [name for name, relation in relations.items() if form_at(relation, "meeting")] == [
        "represents",
        "prioritises",
    ]
    assert [name for name, relation in relations.items() if form_at(relation, "post")] == ["role_start", "role_end"]


def test_what_the_graph_cannot_say_is_not_offered() -> None:
    relations = offered_relations()
    assert "succeeds" not in relations
    assert kinds_at(relations["hosts"], "subject") == {"state", "organisation"}
    assert types_at(relations["has_role"], "subject") == ("Person",)
    assert types_at(relations["attends"], "subject") == ("Person", "Organisation")
    assert types_at(relations["prioritises"], "meeting") == ()


def test_rejected_claim_that_is_added_again_has_the_new_words(adds: Adds) -> None:
    claims = tuple(replace(claim, decision="rejected") if claim.id == IDS[0] else claim for claim in CLAIMS)
    addition = adds("held_in", SUMMIT, "city/singapore", words="Joko Widodo menghadiri KTT itu", claims=claims)
    claim = claim_of(addition)
    assert (claim.id, claim.surface, claim.decision) == (IDS[0], "Joko Widodo menghadiri KTT itu", "accepted")
    assert not addition.known
    again = adds("held_in", SUMMIT, "city/singapore", words="Malaysia tidak hadir", claims=addition.outcome.claims)
    assert (again.claim, claim_of(again).surface, again.known) == (IDS[0], "Malaysia tidak hadir", False)


def test_words_of_what_was_read_stay(adds: Adds) -> None:
    addition = adds("held_in", SUMMIT, "city/singapore", words="Malaysia tidak hadir")
    assert (claim_of(addition).surface, addition.known) == (CLAIMS[0].surface, True)


def test_name_of_a_thing_of_another_type_is_no_new_one(adds: Adds) -> None:
    with pytest.raises(UsageError, match="this is the name of state/my; choose that"):
        adds("attends", NewThing("malaysia", "Organisation"), SUMMIT)
