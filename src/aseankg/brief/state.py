"""The dossiers of member states and of partners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.belonging import cities, memberships, read_standings, standing
from aseankg.brief.chairing import chairing, roles_at
from aseankg.brief.closing import gap
from aseankg.brief.holders import holder_sentences, no_holder
from aseankg.brief.shared import document_line, english_names, meetings_bearing_name, named_question
from aseankg.brief.writer import Timed
from aseankg.namespaces import ASEAN

if TYPE_CHECKING:
    from aseankg.brief.model import Section, Sentence
    from aseankg.brief.record import Fact
    from aseankg.brief.writer import Writer

_MOST = 12


def state_sections(writer: Writer) -> list[Section | None]:
    """The dossier of a member state: its standing, who holds its posts, what it chaired, belongs to and leads."""
    return [
        writer.section("standing", *standing(writer), writer.names()),
        writer.section("holders", *holder_sentences(writer), _bodies(writer)),
        writer.section("chairs", *chairing(writer)),
        writer.section("memberships", memberships(writer), *cities(writer)),
        writer.section("initiatives", *leads(writer)),
        writer.section("documents", signed(writer)),
        writer.section("priorities", *_priorities(writer)),
    ]


def partner_sections(writer: Writer) -> list[Section | None]:
    """The dossier of a partner: its standing since when, summits held, what they adopted, what it belongs to."""
    meetings = meetings_bearing_name(writer, english_names(writer))
    return [
        writer.section("standing", *standing(writer), writer.names()),
        writer.section("summits", *_named_meetings(writer, meetings)),
        writer.section("documents", _meeting_documents(writer, meetings), signed(writer)),
        writer.section("memberships", memberships(writer)),
        writer.section("initiatives", *leads(writer)),
        writer.section("chairs", *chairing(writer)),
        writer.section("holders", *holder_sentences(writer)),
    ]


def state_gaps(writer: Writer) -> list[Sentence | None]:
    """What no source tells of a member state."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    summits = [meeting for meeting in roles_at(writer) if record.is_a(meeting, "Summit")]
    return [
        no_holder(writer),
        gap(writer, "no_chaired", ask.ask("summits-hosted-by", state=thing), summits),
        _no_leads(writer),
        gap(writer, "no_signed", ask.ask("documents-signed-by", actor=thing), record.subjects(thing, "signedBy")),
    ]


def partner_gaps(writer: Writer) -> list[Sentence | None]:
    """What no source tells of a partner."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    meetings = meetings_bearing_name(writer, english_names(writer))
    summits = [fact for fact in meetings if record.is_a(fact.value, "Summit")]
    return [
        gap(writer, "no_standing", ask.ask("memberships-of", member=thing), read_standings(writer)),
        gap(writer, "no_partner_summits", named_question(writer, "Summit"), summits),
        _no_leads(writer),
        gap(writer, "no_signed", ask.ask("documents-signed-by", actor=thing), record.subjects(thing, "signedBy")),
        no_holder(writer),
    ]


def _no_leads(writer: Writer) -> Sentence | None:
    names = ("ledBy", "coordinatedBy", "proposedBy")
    question = writer.ask.names(writer.thing, *names)
    return gap(writer, "no_leads", question, writer.record.subjects(writer.thing, *names))


def _bodies(writer: Writer) -> Sentence | None:
    bodies = writer.record.subjects(writer.thing, "ofState")
    return writer.said("bodies", writer.ask.names(writer.thing, "ofState"), things=writer.things(bodies))


def leads(writer: Writer) -> list[Sentence | None]:
    """The initiatives that it leads, coordinates, proposed or carries out."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    proposed = ask.ask("initiatives-proposed-by", proposer=thing)
    return [
        writer.said("leads", ask.names(thing, "ledBy"), things=writer.things(record.subjects(thing, "ledBy"))),
        writer.said(
            "coordinates",
            ask.names(thing, "coordinatedBy"),
            things=writer.things(record.subjects(thing, "coordinatedBy")),
        ),
        writer.said("proposes", proposed, things=writer.things(record.subjects(thing, "proposedBy"))),
        writer.said(
            "carries",
            ask.names(thing, "implementedIn"),
            things=writer.things(record.subjects(thing, "implementedIn")),
        ),
    ]


def signed(writer: Writer) -> Sentence | None:
    """The documents that it signed, the newest first."""
    facts = writer.record.subjects(writer.thing, "signedBy")
    lines = [writer.dated(fact.value, fact.sources) for fact in facts]
    return writer.some("signed_documents", writer.ask.ask("documents-signed-by", actor=writer.thing), lines, _MOST)


def _priorities(writer: Writer) -> list[Sentence | None]:
    """What it put first at meetings."""
    record = writer.record
    lines = []
    for fact in record.subjects(writer.thing, "participant"):
        stated = {status.value for status in record.values(fact.value, "status")}
        meeting, topics = record.best(fact.value, "atMeeting"), record.values(fact.value, "prioritisedTopic")
        if meeting and topics:
            key = "prioritised_at" if ASEAN + "Confirmed" in stated else "prioritised_at_planned"
            date = writer.date_of(meeting.value)
            line = writer.words.fill(key, meeting=writer.bare(meeting.value), topics=writer.topics(topics))
            lines.append(Timed(date.value if date else "", line))
    question = writer.ask.ask("prioritised-topics", state=writer.thing)
    return [writer.listed("priorities", question, writer.newest(lines))]


def _named_meetings(writer: Writer, meetings: list[Fact]) -> list[Sentence | None]:
    """Summits and other meetings whose names bear its name."""
    record = writer.record
    held = [fact for fact in meetings if record.values(fact.value, "startDate")]
    summits = [fact for fact in held if record.is_a(fact.value, "Summit")]
    others = [writer.meeting(fact.value, fact.sources) for fact in held if fact not in summits]
    lines = [writer.meeting(fact.value, fact.sources) for fact in summits]
    return [
        writer.listed("partner_summits", named_question(writer, "Summit"), writer.newest(lines)),
        writer.some("partner_meetings", named_question(writer, "Meeting"), others, _MOST),
    ]


def _meeting_documents(writer: Writer, meetings: list[Fact]) -> Sentence | None:
    """What the meetings that bear its name adopted."""
    record = writer.record
    record.load_naming(fact.value for fact in meetings)
    documents = {
        document.value: document for meeting in meetings for document in record.subjects(meeting.value, "adoptedAt")
    }
    lines = [document_line(writer, fact, "at_meeting") for fact in documents.values()]
    question = named_question(writer, "Meeting", "?document", "?document asean:adoptedAt ?meeting")
    return writer.some("partner_documents", question, lines, _MOST)
