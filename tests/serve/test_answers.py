"""What the page is told: sentences' parts, what stands against a claim, and what else a name may stand for."""

from __future__ import annotations

import pytest

from aseankg.errors import UsageError
from aseankg.serve.answers import Answers
from tests.serve.conftest import GUEST, IDS, PACT, SUMMIT, Table


def test_things_are_named_in_both_languages(answers: Answers) -> None:
    told = answers.claims()
    assert told["things"][SUMMIT]["labels"] == {"en": "32nd ASEAN Summit", "id": "KTT ke-32 ASEAN"}
    assert told["things"][SUMMIT]["class"] == "OrdinarySummit"
    assert told["terms"]["heldIn"] == {"en": "held in", "id": "diadakan di"}
    assert told["terms"]["OrdinarySummit"]["en"] == "Ordinary ASEAN Summit"


def test_new_thing_is_named_by_its_claims(answers: Answers) -> None:
    told = answers.claims()["things"]
    assert told[GUEST] == {
        "labels": {"en": "Ayu Larasati", "id": "Ayu Larasati"}, "class": "Person", "known": False, "new": True,
    }  # fmt: skip
    assert told[PACT]["class"] == "Agreement"


def test_name_still_to_be_filled_in_or_rejected_names_nothing(answers: Answers, table: Table) -> None:
    table.edit(9, property="label", object="")
    assert answers.claims()["things"][PACT]["labels"]["id"] == "Pact on Data"
    table.edit(10, decision="rejected")
    assert answers.claims()["things"][PACT]["labels"] == {}


def test_claim_tells_what_stands_against_it_and_what_is_near(answers: Answers) -> None:
    claims = {claim["id"]: claim for claim in answers.claims()["claims"]}
    assert claims[IDS[7]]["hindrance"] == ["object", ""]
    assert claims[IDS[7]]["near"] == {"subject": [], "object": ["post/spokesperson-kemlu"]}
    assert claims[IDS[11]]["ends"] == ["subject", "object", "meeting"]
    assert claims[IDS[1]]["ends"] == ["subject", "object"]


def test_decision_gives_the_claims_as_they_are_then(answers: Answers, table: Table) -> None:
    version = answers.claims()["version"]
    told = answers.decide({"version": version, "ids": [IDS[6], IDS[7]], "decision": "accepted"})
    assert set(told["changed"]) == {IDS[4], IDS[5], IDS[6]}
    assert told["refused"] == {IDS[7]: ["object", ""]}
    assert told["version"] == answers.version()["version"] != version
    assert table.decisions()[IDS[6]] == "accepted"


def test_accepted_introduction_tells_what_leans_on_it(answers: Answers) -> None:
    version = answers.version()["version"]
    told = answers.decide({"version": version, "ids": [IDS[6]], "decision": "accepted"})
    claims = {claim["id"]: claim for claim in told["claims"]}
    assert claims[IDS[4]]["dependents"] == [IDS[5], IDS[6]]


@pytest.mark.parametrize(
    "asked",
    [
        {"ids": [], "decision": "accepted"},
        {"version": "x", "ids": "all", "decision": "accepted"},
        {"version": "x", "ids": [1], "decision": "accepted"},
        {"version": "x", "ids": [], "decision": "perhaps"},
    ],
)
def test_malformed_decision_is_refused(answers: Answers, asked: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        answers.decide(asked)


def test_malformed_relink_is_refused(answers: Answers) -> None:
    with pytest.raises(UsageError, match="are needed"):
        answers.relink({"version": "x", "claim": IDS[0], "end": "object"})


@pytest.mark.parametrize(("text", "first"), [("Jakarta", "city/jakarta"), ("singapura", "city/singapore")])
def test_search_finds_what_fits_by_any_name(answers: Answers, text: str, first: str) -> None:
    told = answers.search({"claim": IDS[0], "end": "object", "text": text})
    assert told["found"][0] == first
    assert {name.partition("/")[0] for name in told["found"]} <= {"city", "state", "regency", "province", "place"}
    assert told["things"][first]["known"]


def test_search_finds_by_identifier_and_among_the_new_things(answers: Answers) -> None:
    assert answers.search({"claim": IDS[0], "end": "object", "text": "state/id"})["found"] == ["state/id"]
    assert answers.search({"claim": IDS[1], "end": "subject", "text": "larasati"})["found"] == [GUEST]


def test_classes_of_a_new_thing_are_those_of_its_kind(answers: Answers) -> None:
    told = answers.search({"claim": IDS[8], "end": "object"})
    assert "ConceptNote" in told["found"]
    assert "Person" not in told["found"]
    assert told["terms"]["ConceptNote"]["id"]


def test_terms_of_a_property_are_all_offered(answers: Answers, table: Table) -> None:
    table.edit(11, property="meetingStatus", object="")
    told = answers.search({"claim": IDS[10], "end": "object"})
    assert told["found"] == ["Cancelled", "Held", "Planned", "Postponed"]
    assert told["terms"]["Held"]["id"]


def test_search_for_no_claim_is_refused(answers: Answers) -> None:
    with pytest.raises(UsageError, match="no such claim"):
        answers.search({"claim": "nope", "text": "Jakarta"})
