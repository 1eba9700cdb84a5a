"""Accepting, rejecting, undeciding and relinking, as changes of a list of claims."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aseankg.errors import UsageError
from aseankg.serve.changes import Outcome, Relink, decide, relink
from aseankg.serve.needs import Hindrance, form_of
from aseankg.serve.things import Things
from aseankg.sources.press.claims import Claim
from tests.serve.conftest import CLAIMS, GUEST, IDS, PACT, SUMMIT, read


def decisions(outcome: Outcome) -> dict[int, str]:
    """The claims that have a decision, by their number."""
    return {number: claim.decision for number, claim in enumerate(outcome.claims, 1) if claim.decision}


def number(*numbers: int) -> list[str]:
    return [IDS[one - 1] for one in numbers]


def test_decision_changes_that_claim_alone(things: Things) -> None:
    outcome = decide(CLAIMS, number(1), "rejected", things)
    assert decisions(outcome) == {1: "rejected"}
    assert outcome.changed == (IDS[0],)


def test_accepting_accepts_what_introduces_the_things_named(things: Things) -> None:
    outcome = decide(CLAIMS, number(7), "accepted", things)
    assert decisions(outcome) == {5: "accepted", 6: "accepted", 7: "accepted"}


def test_accepting_a_class_accepts_a_name_with_it(things: Things) -> None:
    assert decisions(decide(CLAIMS, number(9), "accepted", things)) == {9: "accepted", 10: "accepted"}


def test_second_name_stays_undecided_where_one_is_accepted(things: Things) -> None:
    more = (*CLAIMS, replace(CLAIMS[5], id="99999-a", object="Ayu L.@id"))
    first = decide(more, number(6), "accepted", things)
    second = decide(first.claims, number(7), "accepted", things)
    assert second.claims[-1].decision == ""


def test_claim_whose_introduction_was_rejected_is_refused(things: Things) -> None:
    rejected = decide(CLAIMS, number(5), "rejected", things)
    outcome = decide(rejected.claims, number(7), "accepted", things)
    assert outcome.refused == {IDS[6]: Hindrance("rejected", GUEST)}
    assert outcome.changed == ()


def test_claim_without_object_is_refused_and_the_others_are_not(things: Things) -> None:
    outcome = decide(CLAIMS, IDS, "accepted", things)
    assert outcome.refused == {IDS[7]: Hindrance("object")}
    assert len(decisions(outcome)) == len(CLAIMS) - 1


def test_taking_an_introduction_back_undecides_what_leans_on_it(things: Things) -> None:
    accepted = decide(CLAIMS, number(7, 1), "accepted", things)
    outcome = decide(accepted.claims, number(5), "rejected", things)
    assert decisions(outcome) == {1: "accepted", 5: "rejected"}


def test_unknown_claim_is_an_error(things: Things) -> None:
    with pytest.raises(UsageError, match="no claim has the id nope"):
        decide(CLAIMS, ["nope"], "accepted", things)


def test_relinked_claim_is_undecided_and_keeps_the_old_thing_among_the_nearest(things: Things) -> None:
    accepted = decide(CLAIMS, number(3), "accepted", things)
    outcome = relink(accepted.claims, Relink(IDS[2], "object", "state/sg"), things)
    claim = outcome.claims[2]
    assert (claim.object, claim.decision, claim.nearest) == ("state/sg", "", "person/lee-hsien-loong")
    assert outcome.changed == (IDS[2],)


def test_relinking_everywhere_changes_every_end_that_names_the_old_thing(things: Things) -> None:
    outcome = relink(CLAIMS, Relink(IDS[0], "subject", "meeting/asean-summit-31", everywhere=True), things)
    assert not any(SUMMIT in (claim.subject, claim.object, claim.meeting) for claim in outcome.claims)


def test_new_thing_that_is_a_known_one_loses_its_introduction(things: Things) -> None:
    outcome = relink(CLAIMS, Relink(IDS[4], "subject", "person/arrmanatha-nasir"), things)
    assert decisions(outcome) == {5: "rejected", 6: "rejected"}
    assert outcome.claims[6].subject == outcome.claims[7].subject == "person/arrmanatha-nasir"
    assert outcome.claims[4].subject == GUEST


@pytest.mark.parametrize(
    ("numbered", "end", "value", "problem"),
    [
        (1, "object", "topic/cybersecurity", "not a thing of the kinds"),
        (1, "object", "city/atlantis", "no such thing in the graph"),
        (1, "object", "singapore", "not a thing of the kinds"),
        (1, "object", "", "1 to 500 characters"),
        (1, "object", "city/sin\ngapore", "1 to 500 characters"),
        (1, "meaning", "city/jakarta", "no claim has the id"),
        (11, "object", "2018-02-30", "no such date"),
        (11, "object", "20180430", "no such date"),
        (11, "object", "2018-W17-6", "no such date"),
        (10, "object", "Pact without a language", "TEXT@LANGUAGE"),
    ],
)
def test_value_that_does_not_fit_is_refused(things: Things, numbered: int, end: str, value: str, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        relink(CLAIMS, Relink(IDS[numbered - 1], end, value), things)


def test_date_and_name_can_be_corrected(things: Things) -> None:
    assert relink(CLAIMS, Relink(IDS[10], "object", "2019-04"), things).claims[10].object == "2019-04"
    named = relink(CLAIMS, Relink(IDS[9], "object", "Pact on Personal Data@en"), things)
    assert named.claims[9].object == "Pact on Personal Data@en"


def test_new_thing_may_take_another_new_things_place(things: Things) -> None:
    claim = replace(CLAIMS[0], id="99999-b", property="dcterms:subject", object="document/concept-note-ascn")
    outcome = relink((*CLAIMS, claim), Relink("99999-b", "object", PACT), things)
    assert outcome.claims[-1].object == PACT


def test_form_of_an_object_follows_its_property(things: Things) -> None:
    forms = {claim.property: form_of(claim, "object", things) for claim in CLAIMS}
    assert forms["a"] == "class"
    assert forms["label"] == "name"
    assert forms["documentDate"] == "date"
    assert forms["heldIn"] == "thing"
    assert form_of(replace(CLAIMS[0], property="theme", object="Resilient@en"), "object", things) == "text"
    assert form_of(replace(CLAIMS[0], property="meetingStatus", object=""), "object", things) == "term"
    assert form_of(replace(CLAIMS[0], property="postIn", object=""), "object", things) == "thing"
    assert form_of(replace(CLAIMS[0], property="ordinal", object="33"), "object", things) == "text"


def next_summit() -> list[Claim]:
    """A meeting that the text announces, with what the graph asks of a meeting."""
    words, name = "tahun depan", "meeting/asean-summit-34"
    says = [("a", "OrdinarySummit"), ("label", "34th ASEAN Summit@en"), ("meetingStatus", ""), ("ordinal", "34")]
    claims = [read(30 + number, (name, *said), words) for number, said in enumerate(says)]
    return [*claims, read(40, (name, "partOfSeries", "series/asean-summit"), words)]


def test_new_thing_is_accepted_with_what_the_graph_asks_of_its_kind(things: Things) -> None:
    claims = next_summit()
    outcome = decide(claims, [claims[4].id], "accepted", things)
    assert [claim.decision for claim in outcome.claims] == ["accepted", "accepted", "", "accepted", "accepted"]


def test_term_is_chosen_from_the_ontologys_own(things: Things) -> None:
    claims = next_summit()
    with pytest.raises(UsageError, match="not one of Cancelled, Held"):
        relink(claims, Relink(claims[2].id, "object", "Soon"), things)
    assert relink(claims, Relink(claims[2].id, "object", "Planned"), things).claims[2].object == "Planned"
