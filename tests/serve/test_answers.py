"""What the page is told: sentences' parts, what stands against a claim, and what else a name may stand for."""

from __future__ import annotations

import pytest

from aseankg.errors import UsageError
from aseankg.serve.answers import Answers
from tests.serve.conftest import GUEST, IDS, PACT, SUMMIT, TEXT, Table

SAID = {"relation": "hosts", "subject": "state/sg", "object": SUMMIT, "modality": "asserted", "start": 0, "end": 9}


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


def test_page_is_told_what_can_be_added(answers: Answers) -> None:
    relations = answers.claims()["relations"]
    assert relations["attends"]["subject"] == {"form": "thing", "types": ["Person", "Organisation"]}
    assert relations["published_on"]["subject"] == {"form": "", "types": []}
    assert (relations["end_date"]["object"]["form"], relations["has_theme"]["object"]["form"]) == ("date", "text")


def test_added_claim_is_in_the_table_and_its_words_are_marked(answers: Answers, table: Table) -> None:
    version = answers.version()["version"]
    told = answers.add({"version": version, **SAID})
    claim = table.claims()[told["claim"]]
    assert (claim.property, claim.object, claim.decision) == ("hostedBy", "state/sg", "accepted")
    assert told["changed"] == (claim.id,)
    assert told["version"] == answers.version()["version"] != version
    assert [TEXT.text[:9], [claim.id], [claim.id]] in [list(piece) for piece in told["text"]["pieces"]]


def test_new_thing_can_be_added(answers: Answers, table: Table) -> None:
    new = {"name": "Budi Santosa", "type": "Person"}
    told = answers.add({"version": answers.version()["version"], **SAID, "relation": "attends", "subject": new})
    assert told["things"]["person/budi-santosa"]["new"]
    assert table.claims()[told["claim"]].subject == "person/budi-santosa"


@pytest.mark.parametrize(
    "wrong",
    [{"relation": 1}, {"subject": None}, {"object": {"name": "Budi"}, "start": None}, {"start": "0"}, {"end": None},
     {"subject": {"name": 1, "type": "Person"}}, {"modality": []}, {"meeting": 7}, {"post": []}, {"start": True}],
)  # fmt: skip
def test_malformed_addition_is_refused(answers: Answers, table: Table, wrong: dict[str, object]) -> None:
    before = table.path.read_bytes()
    with pytest.raises(UsageError, match="is needed"):
        answers.add({"version": answers.version()["version"], **SAID, **wrong})
    assert table.path.read_bytes() == before


def test_search_for_a_relation_finds_what_fits_at_its_ends(answers: Answers) -> None:
    told = answers.search({"relation": "attends", "end": "subject", "text": "indonesia", "start": "0"})
    assert told["found"][0] == "state/id"
    assert {name.partition("/")[0] for name in told["found"]} <= {"person", "state", "organisation"}
    found = answers.search({"relation": "attends", "end": "object", "text": "KTT ke-32 ASEAN"})["found"]
    assert found[0] == SUMMIT
    assert answers.search({"relation": "attends", "end": "subject", "text": "larasati"})["found"] == [GUEST]


def test_without_a_text_the_things_of_the_claims_are_found_nearest_first(answers: Answers) -> None:
    asked = {"relation": "attends", "end": "subject"}
    last = str(len(TEXT.text))
    assert answers.search({**asked, "start": "0"})["found"][:2] == ["person/joko-widodo", "person/lee-hsien-loong"]
    assert answers.search({**asked, "start": last})["found"][:2] == ["state/id", GUEST]


def test_search_tells_whose_name_a_text_is(answers: Answers) -> None:
    asked = {"relation": "attends", "end": "subject"}
    assert answers.search({**asked, "text": "joko wido"})["exact"] == []
    assert answers.search({**asked, "text": "INDONESIA"})["exact"] == ["state/id"]
    assert answers.search({**asked, "text": "Ayu Larasati"})["exact"] == [GUEST]
    assert answers.search({**asked, "text": "state/id"})["exact"] == ["state/id"]


@pytest.mark.parametrize(
    "wrong",
    [{"relation": "befriends", "end": "subject"}, {"relation": "attends", "end": "subject", "start": "-1"},
     {"relation": "attends", "end": "subject", "start": "9" * 5000}, {"relation": "attends", "end": "verb"},
     {"relation": "start_date", "end": "object", "text": "jakarta"}],
)  # fmt: skip
def test_search_for_no_relation_is_refused(answers: Answers, wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="one of the relations"):
        answers.search(wrong)


def test_thing_whose_introduction_was_rejected_is_not_offered(answers: Answers, table: Table) -> None:
    asked = {"relation": "attends", "end": "subject", "start": "0"}
    assert GUEST in answers.search(asked)["found"]
    table.edit(5, decision="rejected")
    assert GUEST not in answers.search(asked)["found"]
    assert GUEST not in answers.search({**asked, "text": "larasati"})["found"]
