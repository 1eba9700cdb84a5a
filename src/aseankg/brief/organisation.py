"""The dossier of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.belonging import memberships
from aseankg.brief.closing import gap
from aseankg.brief.holders import holder_sentences, no_holder
from aseankg.brief.members import membership_sentences
from aseankg.brief.state import leads, signed

if TYPE_CHECKING:
    from aseankg.brief.model import Phrase, Section, Sentence
    from aseankg.brief.writer import Writer

_MOST = 12


def organisation_sections(writer: Writer) -> list[Section | None]:
    """Where it stands, who holds its posts, who belongs to it, what it convenes, adopts and leads."""
    return [
        writer.section("what", writer.kind(), writer.names(), *writer.topics_and_pillars(), writer.page()),
        writer.section("structure", *_structure(writer)),
        writer.section("holders", *holder_sentences(writer)),
        writer.section("members", *membership_sentences(writer, writer.thing)),
        writer.section("convened", *_convened(writer)),
        writer.section("documents", _adopted(writer), signed(writer)),
        writer.section("initiatives", *leads(writer)),
        writer.section("memberships", memberships(writer), _attended(writer)),
    ]


def organisation_gaps(writer: Writer) -> list[Sentence | None]:
    """What no source tells of the organisation."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    # ASEAN and its like are part of nothing.
    above = record.is_a(thing, "RegionalOrganisation") or record.values(
        thing, "subOrganisationOf", "reportsTo", "ofState"
    )
    return [
        gap(writer, "no_parent", ask.gives(thing, "subOrganisationOf", "reportsTo", "ofState"), above),
        gap(writer, "no_founding", ask.names(thing, "establishes"), record.subjects(thing, "establishes")),
        no_holder(writer),
        gap(writer, "no_series", ask.ask("meeting-series", body=thing), record.subjects(thing, "convenedBy")),
        gap(
            writer,
            "no_leads",
            ask.names(thing, "ledBy", "coordinatedBy", "proposedBy"),
            record.subjects(thing, "ledBy", "coordinatedBy", "proposedBy"),
        ),
    ]


def _structure(writer: Writer) -> list[Sentence | None]:
    record, thing = writer.record, writer.thing
    structure = writer.ask.ask("body-structure", body=thing)
    reporting = record.subjects(thing, "reportsTo")
    key = "reporting_bodies_1" if len(reporting) == 1 else "reporting_bodies"
    return [
        writer.said("part_of_body", structure, things=writer.things(record.values(thing, "subOrganisationOf"))),
        writer.said("reports_to", structure, things=writer.things(record.values(thing, "reportsTo"))),
        writer.said("organ_of", structure, things=writer.things(record.values(thing, "ofState"))),
        writer.said("set_up_by", structure, documents=writer.things(record.subjects(thing, "establishes"))),
        writer.said("sub_bodies", structure, things=writer.things(record.subjects(thing, "subOrganisationOf"))),
        writer.said(key, structure, things=writer.things(reporting)),
    ]


def _convened(writer: Writer) -> list[Sentence | None]:
    """Each series of meetings with the latest that was held."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    series = record.subjects(thing, "convenedBy")
    record.load_naming(fact.value for fact in series)
    lines: list[Phrase] = []
    for fact in series:
        meetings = record.subjects(fact.value, "partOfSeries")
        held = [meeting for meeting in meetings if record.values(meeting.value, "startDate")]
        latest = writer.newest([writer.meeting(meeting.value, meeting.sources, after=", ") for meeting in held], 1)
        name = writer.bare(fact.value, fact.sources)
        lines.append(writer.words.fill("series_line", series=name, meeting=latest[0]) if latest else name)
    hosted = record.subjects(thing, "hostedBy", "chairedBy")
    return [
        writer.listed("convenes", ask.ask("meeting-series", body=thing), lines),
        writer.some(
            "hosts",
            ask.names(thing, "hostedBy", "chairedBy"),
            [writer.meeting(fact.value, fact.sources) for fact in hosted],
            _MOST,
        ),
    ]


def _adopted(writer: Writer) -> Sentence | None:
    facts = writer.record.subjects(writer.thing, "adoptedBy")
    lines = [writer.dated(fact.value, fact.sources) for fact in facts]
    return writer.some("adopted_by_it", writer.ask.ask("what-a-body-adopted", body=writer.thing), lines, _MOST)


def _attended(writer: Writer) -> Sentence | None:
    """The meetings in which it is confirmed to have taken part."""
    record = writer.record
    meetings = []
    for fact in record.subjects(writer.thing, "participant"):
        stated = {status.value.rpartition("#")[2] for status in record.values(fact.value, "status")}
        meetings += record.values(fact.value, "atMeeting") if "Confirmed" in stated else []
    named = writer.words.listed([writer.meeting_named(meeting) for meeting in meetings])
    return writer.said("attended", writer.ask.names(writer.thing, "participant"), meetings=named)
