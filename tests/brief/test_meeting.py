"""The dossier of a summit."""

from __future__ import annotations

from aseankg.brief.model import Brief
from tests.brief.conftest import Told, plain, section


def lines(brief: Brief, key: str) -> list[str]:
    return section(brief, key)


def test_date_place_and_theme_are_told_and_that_sources_differ(told: Told) -> None:
    said = lines(told("32nd ASEAN Summit"), "glance")
    assert "It was held on 28 April 2018 (sources differ) in Singapore." in said
    assert "It was hosted by Singapore." in said


def test_each_date_in_dispute_has_its_sources(told: Told) -> None:
    (differ,) = [one for one in told("32nd ASEAN Summit").sections if one.key == "differ"]
    said = next(plain(one.phrase) for one in differ.sentences if "First day of" in plain(one.phrase))
    assert "25 April 2018[cri-id-ktt-32-2018-04-26][theaseanpost-asean-summit-32]" in said
    assert said.count(" April 2018[") == 4


def test_people_are_named_with_the_post_of_that_day(told: Told) -> None:
    said = lines(told("32nd ASEAN Summit"), "participants")
    assert said[1:4] == [
        "Lee Hsien Loong, Prime Minister of Singapore, in the chair",
        "Joko Widodo, President of Indonesia, head of delegation",
        "Musa Hitam, for Malaysia",
    ]
    assert said[4] == "States and organisations reported to have taken part: Indonesia."


def test_plans_stand_apart_and_are_worded_as_plans(told: Told) -> None:
    brief = told("32nd ASEAN Summit")
    announced = lines(brief, "announced")
    assert "Singapore was to host it." in announced
    assert "Indonesia was to put community building and cybersecurity first." in announced
    assert any(line.endswith("reported adopted, signed, issued or noted there") for line in announced)
    done = [line for key in ("glance", "participants", "agenda", "outcomes") for line in lines(brief, key)]
    assert not any("was to" in line for line in done)
    assert not any("cybersecurity first" in line for line in done)


def test_what_was_adopted_and_launched_is_told(told: Told) -> None:
    said = lines(told("32nd ASEAN Summit"), "outcomes")
    assert "Concept Note of the ASEAN Smart Cities Network" in said
    assert said[-1] == "It launched the ASEAN Smart Cities Network."


def test_meeting_before_is_found_by_its_number(told: Told) -> None:
    assert lines(told("32nd ASEAN Summit"), "sequence")[0] == (
        "Before it in its sequence came the 31st ASEAN Summit (13 November 2017)."
    )
    assert "No evidence was found of the meeting after it." in lines(told("32nd ASEAN Summit"), "unknown")
