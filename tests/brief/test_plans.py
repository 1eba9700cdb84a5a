"""What was announced and no source reports done."""

from __future__ import annotations

from aseankg.brief.closing import changed
from aseankg.brief.plans import planned
from aseankg.namespaces import thing_iri
from tests.brief.conftest import words, writer_of

STATE = thing_iri("state", "xx")
HEAD = """
PREFIX a: <https://w3id.org/aseankg/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


def meeting(name: str, date: str, status: str, more: str = "") -> str:
    """A meeting that the state was to host."""
    return f"""
<https://w3id.org/aseankg/id/meeting/{name}> a a:Meeting ; rdfs:label "Meeting {name}"@en ; a:meetingStatus a:{status} ;
  a:plannedHost <{STATE}> ; a:plannedStartDate "{date}"^^xsd:date {more} ."""


def told(turtle: str) -> list[str]:
    section = planned(writer_of(HEAD + turtle, STATE, "2020-06-30"))
    return [words(part) for one in section.sentences for part in (one.phrase, *one.items)] if section else []


def test_what_lies_ahead_stands_before_what_came_to_nothing_known() -> None:
    assert told(meeting("a", "2020-11-10", "Planned") + meeting("b", "2019-05-01", "Planned")) == [
        "Announced for after the end of the record, 30 June 2020:",
        "Meeting a, to be held on 10 November 2020",
        "Announced for an earlier day, with no source found that reports it done:",
        "Meeting b, to be held on 1 May 2019",
    ]


def test_what_was_held_is_no_plan() -> None:
    held = meeting("a", "2020-05-10", "Held", '; a:startDate "2020-05-11"^^xsd:date')
    assert told(held) == ["No source found announces anything for after the end of the record, 30 June 2020."]


def test_last_year_tells_what_was_held_and_what_was_only_announced() -> None:
    turtle = meeting("a", "2020-05-10", "Held", '; a:startDate "2020-05-11"^^xsd:date')
    writer = writer_of(HEAD + turtle + meeting("b", "2020-01-02", "Planned"), STATE, "2020-06-30")
    section = changed(writer, by_name=False)
    assert section is not None
    assert [words(item) for item in section.sentences[0].items] == [
        "2 January 2020: Meeting b was announced for this date",
        "11 May 2020: Meeting a was held",
    ]


def test_leap_day_has_a_year_before_it() -> None:
    section = changed(writer_of(HEAD + meeting("a", "2019-02-28", "Planned"), STATE, "2020-02-29"), by_name=False)
    assert section is not None
    assert words(section.sentences[0].phrase) == "Dated from 28 February 2019 to 29 February 2020:"
