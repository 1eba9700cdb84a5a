"""What was announced about a thing and no source reports done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.questions import term
from aseankg.brief.writer import Timed
from aseankg.namespaces import ASEAN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.brief.model import Phrase, Section
    from aseankg.brief.record import Fact
    from aseankg.brief.writer import Writer

_PLANS_OF = ("plannedHost", "plannedChair", "partOfSeries", "dcterms:subject")


def planned(writer: Writer) -> Section | None:
    """What was announced for after the end of the record, and for earlier days without any report since."""
    lines = [*_planned_meetings(writer), *_expected_documents(writer), *_planned_participations(writer)]
    ahead = [line for line in lines if line.date >= writer.until[: len(line.date)]]
    past = [line for line in lines if line not in ahead]
    coming = plans_question(
        writer, f"""FILTER(?property != asean:plannedStartDate || STR(?value) >= "{writer.until}")"""
    )
    end = writer.words.date(writer.until)
    return writer.section(
        "planned",
        writer.listed("plans", coming, writer.oldest(ahead), end=end),
        None if ahead else writer.of_record("none_planned", coming, end=end),
        writer.listed("plans_past", plans_question(writer), writer.oldest(past)),
    )


def never_held(writer: Writer, meeting: str) -> bool:
    """Whether sources only plan a meeting, and none reports it as held."""
    record = writer.record
    stated = {fact.value for fact in record.values(meeting, "meetingStatus")}
    done = ASEAN + "Held" in stated or record.values(meeting, "startDate")
    return not done and bool(stated or record.values(meeting, "plannedStartDate"))


def plans_question(writer: Writer, more: str = "") -> str:
    """The query for plans that name the thing, with no outcome."""
    thing = term(writer.thing)
    return writer.ask.query(
        f"""SELECT DISTINCT ?plan ?property ?value ?source {{
        {{ {thing} ?p ?plan }} UNION {{ ?plan ?q {thing} }}
        VALUES ?property {{ asean:plannedStartDate asean:expectedAt asean:status }}
        GRAPH ?source {{ ?plan ?property ?value }} ?source a asean:Source
        FILTER(?property != asean:status || ?value = asean:Planned)
        FILTER NOT EXISTS {{ ?plan asean:meetingStatus asean:Held }}
        FILTER NOT EXISTS {{ ?plan asean:adoptedAt|asean:adoptedBy|asean:documentDate ?done }}
        FILTER NOT EXISTS {{ ?plan asean:participant ?who ; asean:atMeeting ?at .
        ?came asean:participant ?who ; asean:atMeeting ?at ; asean:status asean:Confirmed }} {more} }}"""
    )


def _planned_meetings(writer: Writer) -> Iterable[Timed]:
    record = writer.record
    for fact in record.subjects(writer.thing, *_PLANS_OF):
        date = record.best(fact.value, "plannedStartDate")
        if record.is_a(fact.value, "Meeting") and never_held(writer, fact.value) and date:
            when = writer.when(date, record.best(fact.value, "plannedEndDate"))
            meeting = writer.bare(fact.value, fact.sources)
            yield _timed(date, writer.words.fill("plan_meeting", meeting=meeting, when=when))


def _expected_documents(writer: Writer) -> Iterable[Timed]:
    record = writer.record
    for fact in record.subjects(writer.thing, "dcterms:subject", "establishes", "signedBy"):
        done = record.values(fact.value, "adoptedAt", "adoptedBy", "documentDate")
        for meeting in [] if done else record.values(fact.value, "expectedAt"):
            named = writer.name(meeting.value, meeting.sources)
            line = writer.words.fill("plan_document", document=writer.bare(fact.value, fact.sources), meeting=named)
            yield _timed(writer.date_of(meeting.value), line)


def _planned_participations(writer: Writer) -> Iterable[Timed]:
    record = writer.record
    there: set[str] = set()
    coming: dict[str, Fact] = {}
    for fact in record.subjects(writer.thing, "participant"):
        stated = {status.value.removeprefix(ASEAN) for status in record.values(fact.value, "status")}
        for meeting in record.values(fact.value, "atMeeting"):
            if "Confirmed" in stated:
                there.add(meeting.value)
            else:
                coming[meeting.value] = meeting
    for iri, meeting in coming.items():
        if iri not in there:
            line = writer.words.fill("plan_participation", meeting=writer.name(iri, meeting.sources))
            yield _timed(writer.date_of(iri), line)


def _timed(date: Fact | None, line: Phrase) -> Timed:
    return Timed(date.value if date else "", line)
