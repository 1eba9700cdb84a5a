"""Facts become claims with ids that last; what is known of them is never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aseankg.extract.claims import Reading, make_claims, merge_claims
from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact, Mention
from aseankg.extract.known import KnownNames
from aseankg.reason.graph import BuiltGraph
from aseankg.sources.press.claims import Claim
from tests.extract.texts import ENVOY as ENVOY_MENTION
from tests.extract.texts import MENTIONS, MUSA, NEXT, TEXT, fact, mention

Make = Callable[..., Reading]
SOURCE = "new-source"
ENVOY, SUMMIT = "Special Envoy of Malaysia", "32nd ASEAN Summit"


@pytest.fixture
def make(tiny_graph: BuiltGraph, known: KnownNames) -> Make:
    """A function that makes the claims of some facts."""

    def made(*facts: Fact, mentions: tuple[Mention, ...] = MENTIONS) -> Reading:
        return make_claims(TEXT, Extraction(mentions, facts), tiny_graph.project, known, SOURCE)

    return made


def said(reading: Reading) -> list[str]:
    """The claims in short, but for the introductions."""
    return [
        " ".join(filter(None, claim.says[:5]))
        for claim in reading.claims
        if claim.property not in ("a", "label", "postIn", "meetingStatus", "ordinal")
    ]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (fact("Musa Hitam", "attends", SUMMIT, "spoke"), "person/musa-hitam attended meeting/asean-summit-32 asserted"),
        (fact("Malaysia", "hosts", SUMMIT, "spoke", "planned"), "meeting/asean-summit-32 hostedBy state/my planned"),
        (fact(SUMMIT, "held_on", "2018-04", "spoke"), "meeting/asean-summit-32 startDate 2018-04 asserted"),
        (fact(SUMMIT, "has_theme", "One Vision", "spoke"), "meeting/asean-summit-32 theme One Vision@en asserted"),
        (
            fact(SUMMIT, "in_series", "ASEAN Summit", "spoke"),
            "meeting/asean-summit-32 partOfSeries series/asean-summit asserted",
        ),
        (fact(THIS_DOCUMENT, "published_on", "2018", "spoke"), "source/new-source dcterms:issued 2018 asserted"),
        (
            fact("Musa Hitam", "represents", "Malaysia", "spoke", meeting=SUMMIT),
            "person/musa-hitam onBehalfOf state/my asserted meeting/asean-summit-32",
        ),
        (
            fact("Musa Hitam", "attends", SUMMIT, "spoke", "negated", meeting=SUMMIT),
            "person/musa-hitam attended meeting/asean-summit-32 negated",
        ),
    ],
)
def test_fact_becomes_a_claim(make: Make, one: Fact, expected: str) -> None:
    assert said(make(one)) == [expected]


def test_claim_holds_its_evidence(make: Make) -> None:
    (claim,) = make(fact("Malaysia", "attends", SUMMIT, "spoke in", confidence=0.756)).claims
    assert (claim.start, claim.end, claim.surface, claim.confidence) == (39, 47, "spoke in", 0.76)
    assert (claim.decision, claim.text_hash) == ("", TEXT.sha256)


def test_same_claim_read_twice_is_one(make: Make) -> None:
    reading = make(fact(SUMMIT, "held_on", "2018", "spoke"), fact(SUMMIT, "start_date", "2018", "Haze"))
    assert said(reading) == ["meeting/asean-summit-32 startDate 2018 asserted"]


def test_new_things_are_introduced_where_first_mentioned(make: Make) -> None:
    reading = make(fact(SUMMIT, "discusses", "Haze", "was discussed"))
    introductions = [claim for claim in reading.claims if claim.subject == "topic/haze"]
    assert [(claim.property, claim.object) for claim in introductions] == [
        ("a", "Topic"), ("label", "Haze@en"), ("label", "")
    ]  # fmt: skip
    assert {claim.surface for claim in introductions} == {"Haze"}
    assert len({claim.id for claim in introductions}) == 3


def test_new_body_of_a_new_post_is_introduced_too(tiny_graph: BuiltGraph, known: KnownNames) -> None:
    board = mention("Special Envoy of Malaysia", "Organisation", "Haze Board")
    post = mention("Special Envoy of Malaysia", "Role", "Envoy of the Haze Board")
    holds = fact("Musa Hitam", "has_role", "Envoy of the Haze Board", "Special Envoy", confidence=0.7)
    reading = make_claims(TEXT, Extraction((*MENTIONS, board, post), (holds,)), tiny_graph.project, known, SOURCE)
    assert ("organisation/haze-board", "a", "Organisation", 0.7) in {
        (claim.subject, claim.property, claim.object, claim.confidence) for claim in reading.claims
    }
    assert {claim.object for claim in reading.claims if claim.property == "postIn"} == {"organisation/haze-board"}


def test_nearest_things_are_named_where_a_thing_is_new(tiny_graph: BuiltGraph, known: KnownNames) -> None:
    misspelt = MUSA._replace(name="Djoko Widodo")
    attends = fact("Djoko Widodo", "attends", SUMMIT, "spoke")
    found = Extraction((*MENTIONS[1:], misspelt), (attends,))
    reading = make_claims(TEXT, found, tiny_graph.project, known, SOURCE)
    assert {claim.nearest for claim in reading.claims} == {"person/joko-widodo"}


def test_term_of_office_is_said_of_the_tenure(make: Make) -> None:
    reading = make(
        fact("Musa Hitam", "has_role", ENVOY, "Special Envoy"), fact("Musa Hitam", "role_start", "2018", "spoke")
    )
    assert said(reading) == [
        "person/musa-hitam post post/special-envoy-of-malaysia asserted",
        "tenure/musa-hitam-special-envoy-of-malaysia startDate 2018 asserted",
    ]


def test_term_is_that_of_the_post_held_and_not_of_a_former_one(make: Make) -> None:
    former = fact("Musa Hitam", "had_role", ENVOY, "spoke")
    held = fact("Musa Hitam", "has_role", "Speaker", "Special Envoy")
    term = fact("Musa Hitam", "role_start", "2018", "spoke in")
    assert "tenure/musa-hitam-special-envoy-of-malaysia startDate 2018 asserted" in said(make(former, term))
    speaker = ENVOY_MENTION._replace(name="Speaker", start=0, end=4, surface="Musa")
    reading = make(former, held, term, mentions=(*MENTIONS, speaker))
    assert "tenure/musa-hitam-speaker startDate 2018 asserted" in said(reading)


def test_term_of_an_office_that_nobody_names_is_left_out(make: Make) -> None:
    term = fact("Musa Hitam", "role_start", "2018", "spoke")
    assert make(term) == Reading((), (term,))


def test_relation_of_a_thing_to_itself_is_left_out(make: Make) -> None:
    assert make(fact(SUMMIT, "part_of", SUMMIT, "spoke")) == Reading((), ())


def test_ids_do_not_depend_on_what_the_graph_calls_a_thing(tiny_graph: BuiltGraph, known: KnownNames) -> None:
    renamed = MUSA._replace(name="Tan Sri Musa Hitam", thing="person/lee-hsien-loong")
    facts = [fact(name, "attends", SUMMIT, "spoke") for name in (MUSA.name, renamed.name)]
    ids = [
        [claim.id for claim in make_claims(TEXT, Extraction(found, (one,)), tiny_graph.project, known, SOURCE).claims]
        for one, found in zip(facts, (MENTIONS, (renamed, *MENTIONS[1:])), strict=True)
    ]
    assert ids[0] == ids[1]


def test_things_named_by_the_same_words_keep_claims_of_their_own(tiny_graph: BuiltGraph, known: KnownNames) -> None:
    twins = [NEXT._replace(name=f"{number} ASEAN Summit") for number in ("58th", "59th")]
    facts = tuple(fact(twin.name, "held_in", "Singapore", "in Singapore") for twin in twins)
    found = Extraction((*MENTIONS, *twins), facts)
    claims = make_claims(TEXT, found, tiny_graph.project, known, SOURCE).claims
    held = {claim.subject for claim in claims if claim.property == "heldIn"}
    named = {claim.subject for claim in claims if claim.property == "label"}
    assert held == named == {"meeting/asean-summit-58", "meeting/asean-summit-59"}


def test_ids_are_in_the_order_of_the_text(make: Make) -> None:
    reading = make(
        fact(SUMMIT, "discusses", "Haze", "was discussed"), fact("Musa Hitam", "has_role", ENVOY, "Special Envoy")
    )
    assert [claim.start for claim in reading.claims] == sorted(claim.start for claim in reading.claims)


def decided(claim: Claim) -> Claim:
    """A claim that a reviewer relinked and accepted."""
    return replace(claim, subject="person/lee-hsien-loong", decision="accepted", note="the same man")


def test_second_reading_changes_nothing(make: Make) -> None:
    read = make(fact("Musa Hitam", "attends", SUMMIT, "spoke"), fact(SUMMIT, "discusses", "Haze", "was discussed"))
    known = [decided(claim) if claim.property == "attended" else claim for claim in read.claims]
    assert merge_claims(known, read.claims) == known


def test_new_reading_adds_only_what_is_new(make: Make) -> None:
    first = make(fact("Malaysia", "attends", SUMMIT, "spoke")).claims
    both = make(fact("Malaysia", "attends", SUMMIT, "spoke"), fact(SUMMIT, "held_on", "2018", "in Singapore")).claims
    assert merge_claims(map(decided, first), both) == [decided(first[0]), both[1]]


def test_claim_that_is_read_elsewhere_in_the_text_is_not_doubled(make: Make) -> None:
    known = make(fact("Malaysia", "attends", SUMMIT, "spoke")).claims
    again = make(fact("Malaysia", "attends", SUMMIT, "Haze")).claims
    assert merge_claims(known, again) == list(known)


def test_claim_that_is_not_read_any_more_stays(make: Make) -> None:
    known = make(fact("Malaysia", "attends", SUMMIT, "spoke")).claims
    assert merge_claims(known, ()) == list(known)
