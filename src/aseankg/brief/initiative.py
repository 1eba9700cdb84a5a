"""The dossier of an initiative."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aseankg.brief.closing import gap
from aseankg.brief.members import membership_sentences
from aseankg.brief.shared import (
    commitment_lines,
    document_line,
    english_names,
    meetings_bearing_name,
    named_question,
)

if TYPE_CHECKING:
    from aseankg.brief.model import Section, Sentence
    from aseankg.brief.record import Fact
    from aseankg.brief.writer import Writer

_MOST_MEETINGS = 5
_MOST_OF_ITS_OWN = 12


def initiative_sections(writer: Writer) -> list[Section | None]:
    """What it is and where it comes from, its members, documents and meetings."""
    return [
        writer.section("what", writer.kind(), writer.names(), *writer.topics_and_pillars(), writer.page()),
        writer.section("origins", *_origins(writer)),
        writer.section("lead", *_lead(writer)),
        writer.section("members", *membership_sentences(writer, writer.thing)),
        writer.section("national", *_national(writer)),
        writer.section("commitments", *_documents(writer)),
        writer.section("meetings", *_meetings(writer)),
    ]


def initiative_gaps(writer: Writer) -> list[Sentence | None]:
    """What an incoming chair would ask, and no source answers."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    set_up = record.subjects(thing, "establishes", "dcterms:subject") or record.values(thing, "implements")
    agenda = [fact for fact in record.subjects(thing, "dcterms:subject") if record.is_a(fact.value, "Meeting")]
    return [
        _gap(writer, "no_start", "startYear", "startDate", "launchedAt"),
        _gap(writer, "no_launch", "launchedAt"),
        gap(writer, "no_founding", ask.names(thing, "establishes", "dcterms:subject"), set_up),
        _gap(writer, "no_proposer", "proposedBy"),
        _gap(writer, "no_lead", "ledBy", "coordinatedBy"),
        gap(writer, "no_members", ask.ask("initiative-members", initiative=thing), record.subjects(thing, "memberOf")),
        gap(
            writer,
            "no_nationals",
            ask.ask("national-implementations", initiative=thing),
            record.subjects(thing, "nationalImplementationOf") or not record.is_a(thing, "RegionalInitiative"),
        ),
        gap(writer, "no_commitments", ask.ask("commitments-on", about=thing), record.subjects(thing, "concerns")),
        gap(writer, "no_agenda_of", ask.names(thing, "dcterms:subject"), agenda),
    ]


def _gap(writer: Writer, key: str, *names: str) -> Sentence | None:
    return gap(writer, key, writer.ask.gives(writer.thing, *names), writer.record.values(writer.thing, *names))


def _origins(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    dossier = ask.ask("initiative-dossier", initiative=thing)
    start, end = record.best(thing, "startDate", "startYear"), record.best(thing, "endDate")
    launches = [writer.meeting_named(fact) for fact in record.values(thing, "launchedAt")]
    set_up = record.subjects(thing, "establishes")
    about = [fact for fact in record.subjects(thing, "dcterms:subject") if record.is_a(fact.value, "OutcomeDocument")]
    return [
        writer.said("began", dossier, when=writer.when(start)),
        writer.said("launched", dossier, meetings=writer.words.listed(launches)),
        writer.actors("proposed", dossier, "proposedBy"),
        writer.said("set_up_by", dossier, documents=writer.things(set_up)),
        writer.listed(
            "about_it",
            ask.names(thing, "dcterms:subject"),
            writer.oldest(document_line(writer, fact) for fact in about),
        ),
        writer.said("carries_out", dossier, things=writer.things(record.values(thing, "implements"))),
        writer.said("national_of", dossier, things=writer.things(record.values(thing, "nationalImplementationOf"))),
        writer.said("takes_over", dossier, things=writer.things(record.values(thing, "succeeds"))),
        writer.said("taken_over", dossier, things=writer.things(record.subjects(thing, "succeeds"))),
        writer.said("ended", ask.gives(thing, "endDate"), when=writer.when(end)),
    ]


def _lead(writer: Writer) -> list[Sentence | None]:
    dossier = writer.ask.ask("initiative-dossier", initiative=writer.thing)
    places = writer.record.values(writer.thing, "implementedIn")
    return [
        writer.actors("led", dossier, "ledBy"),
        writer.actors("coordinated", dossier, "coordinatedBy"),
        writer.said("carried_out_in", dossier, places=writer.things(places)),
    ]


def _national(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    lines = []
    for fact in record.subjects(thing, "nationalImplementationOf"):
        states = writer.things(record.values(fact.value, "implementedIn"))
        name = writer.bare(fact.value, fact.sources)
        lines.append(writer.words.fill("national_in", initiative=name, states=states) if states else name)
    nationals = ask.ask("national-implementations", initiative=thing)
    others = [writer.dated(fact.value, fact.sources) for fact in record.subjects(thing, "implements")]
    return [
        writer.listed("nationals", nationals, lines),
        writer.listed("implementers", ask.ask("what-implements", thing=thing), writer.oldest(others)),
    ]


def _documents(writer: Writer) -> list[Sentence | None]:
    lines = commitment_lines(writer, writer.record.subjects(writer.thing, "concerns"))
    question = writer.ask.ask("commitments-on", about=writer.thing)
    return [writer.listed("commitments_on", question, writer.newest(lines))]


def _meetings(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    own = [fact for fact in record.subjects(thing, "dcterms:subject") if record.is_a(fact.value, "Meeting")]
    sentences = [
        writer.listed(
            "subject_of_meetings",
            ask.names(thing, "dcterms:subject"),
            writer.newest(writer.meeting(fact.value, fact.sources) for fact in own),
        )
    ]
    bearing = [
        writer.meeting(fact.value, fact.sources) for fact in meetings_bearing_name(writer, english_names(writer))
    ]
    sentences.append(writer.some("own_meetings", named_question(writer, "Meeting"), bearing, _MOST_OF_ITS_OWN))
    named: defaultdict[str, list[Fact]] = defaultdict(list)
    topics = record.values(thing, "addressesTopic")
    record.load_naming(fact.value for fact in topics)
    for topic in topics:
        named[topic.value] = record.subjects(topic.value, "agendaTopic")
    for topic in topics:
        lines = [writer.meeting(fact.value, fact.sources) for fact in named[topic.value]]
        key = "topic_meetings" if len(lines) > _MOST_MEETINGS else "topic_meetings_all"
        slots = {"number": len(lines)} if len(lines) > _MOST_MEETINGS else {}
        question = ask.names(topic.value, "agendaTopic")
        label = (writer.topic(topic)._replace(sources=()),)
        sentences.append(writer.listed(key, question, writer.newest(lines, _MOST_MEETINGS), topic=label, **slots))
    return sentences
