"""The dossier of an initiative."""

from __future__ import annotations

from tests.brief.conftest import Told, plain, section


def test_beginnings_cite_each_fact(told: Told) -> None:
    (origins,) = [one for one in told("ASCN").sections if one.key == "origins"]
    said = [plain(one.phrase) for one in origins.sentences]
    assert said[0] == "It began in 2018[profilpelajar-ascn][seasia-ascn-31-cities-2024]."
    assert said[1].startswith("It was launched at the 32nd ASEAN Summit[")


def test_members_stand_by_cohort_and_state(told: Told) -> None:
    assert section(told("ASCN"), "members") == [
        "Cohort of 2018, 3 participants:",
        "Indonesia: Banyuwangi Regency and Jakarta",
        "Singapore: Singapore",
    ]


def test_national_implementation_names_its_state(told: Told) -> None:
    assert "Movement towards 100 Smart Cities, in Indonesia" in section(told("ASCN"), "national")
    assert section(told("gerakan-menuju-100-smart-city"), "origins")[-1] == (
        "It is a national implementation of the ASEAN Smart Cities Network."
    )


def test_meetings_with_its_topics_follow_those_about_itself(told: Told) -> None:
    said = section(told("ASCN"), "meetings")
    assert said[0] == "It was itself on the agenda of these meetings:"
    assert "Meetings that had one of its topics, smart cities, on the agenda:" in said


def test_what_no_source_tells_is_said_to_be_no_denial(told: Told) -> None:
    said = section(told("ASCN"), "unknown")
    assert "No evidence was found of who leads or coordinates it." in said
    assert any(line.endswith("rest on one source alone.") for line in said)


def test_nothing_planned_is_told_of_the_record(told: Told) -> None:
    (said,) = section(told("ASCN"), "planned")
    assert said.startswith("No source found announces anything for after the end of the record")
