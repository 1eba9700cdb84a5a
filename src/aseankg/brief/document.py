"""The dossier of an outcome document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.closing import gap
from aseankg.brief.members import membership_sentences
from aseankg.brief.questions import term
from aseankg.brief.shared import commitment_lines, paragraph_lines

if TYPE_CHECKING:
    from aseankg.brief.model import Section, Sentence
    from aseankg.brief.writer import Writer


def document_sections(writer: Writer) -> list[Section | None]:
    """What it is, where it was adopted, who is bound by it, what it does."""
    return [
        writer.section("what", writer.kind(), writer.names(), *writer.topics_and_pillars(), writer.page()),
        writer.section("adoption", *_adoption(writer)),
        writer.section("parties", *_parties(writer)),
        writer.section("lineage", *_lineage(writer)),
        writer.section("commitments", *_commitments(writer)),
        writer.section("announced", _expected(writer)),
    ]


def document_gaps(writer: Writer) -> list[Sentence | None]:
    """What no source tells of the document."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    adopted = record.values(thing, "adoptedAt", "adoptedBy")
    bound = any(fact.value == "true" for fact in record.values(thing, "legallyBinding"))
    treaty = bound or any(record.is_a(thing, kind) for kind in ("Treaty", "Agreement", "Protocol"))
    force = record.values(thing, "entryIntoForce") or not treaty
    signed = record.values(thing, "signedBy") or not treaty
    return [
        gap(writer, "no_date", ask.gives(thing, "documentDate"), record.values(thing, "documentDate")),
        gap(writer, "no_adoption", ask.gives(thing, "adoptedAt", "adoptedBy"), adopted),
        gap(writer, "no_binding", ask.gives(thing, "legallyBinding"), record.values(thing, "legallyBinding")),
        gap(writer, "no_force", ask.gives(thing, "entryIntoForce"), force),
        gap(writer, "no_signatories", ask.ask("signatories-of", document=thing), signed),
        gap(writer, "no_topics", ask.gives(thing, "addressesTopic"), record.values(thing, "addressesTopic")),
        gap(writer, "no_commitments", ask.ask("commitments-on", about=thing), record.subjects(thing, "concerns")),
    ]


def _adoption(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    meetings = [writer.meeting_named(fact) for fact in record.values(thing, "adoptedAt")]
    binding = record.best(thing, "legallyBinding")
    key = "binding" if binding and binding.value == "true" else "not_binding"
    stated = writer.plain(writer.words.text(key), binding.sources if binding else ())
    return [
        writer.said("dated", ask.gives(thing, "documentDate"), date=writer.value(record.best(thing, "documentDate"))),
        writer.said("adopted_at", ask.gives(thing, "adoptedAt"), meetings=writer.words.listed(meetings)),
        writer.said(
            "adopted_by", ask.gives(thing, "adoptedBy"), actors=writer.things(record.values(thing, "adoptedBy"))
        ),
        writer.said("as_it_is", ask.gives(thing, "legallyBinding"), text=stated),
        writer.said(
            "in_force", ask.gives(thing, "entryIntoForce"), when=writer.when(record.best(thing, "entryIntoForce"))
        ),
    ]


def _parties(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    signatories = sorted(record.values(thing, "signedBy"), key=lambda fact: record.label(fact.value))
    sentences = [
        writer.said("signatories", ask.ask("signatories-of", document=thing), actors=writer.things(signatories))
    ]
    for fact in record.subjects(thing, "implements"):
        if record.subjects(fact.value, "memberOf"):
            named = writer.bare(fact.value, fact.sources)
            sentences.append(writer.said("parties_of", ask.names(thing, "implements"), initiative=named))
            sentences += membership_sentences(writer, fact.value)
    return sentences


def _lineage(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    lineage = ask.ask("document-lineage", document=thing)
    carrying = [fact for fact in record.subjects(thing, "implements") if not record.subjects(fact.value, "memberOf")]
    return [
        writer.said("supersedes", lineage, things=writer.things(record.values(thing, "supersedes"))),
        writer.said("superseded", lineage, things=writer.things(record.subjects(thing, "supersedes"))),
        writer.said("establishes", lineage, things=writer.things(record.values(thing, "establishes"))),
        writer.said(
            "is_about",
            ask.gives(thing, "dcterms:subject"),
            things=writer.things(record.values(thing, "dcterms:subject")),
        ),
        writer.listed(
            "implementers",
            ask.ask("what-implements", thing=thing),
            writer.oldest(writer.dated(fact.value, fact.sources) for fact in carrying),
        ),
    ]


def _commitments(writer: Writer) -> list[Sentence | None]:
    thing = writer.thing
    question = writer.ask.query(
        f"""SELECT ?paragraph ?verb ?thing ?source {{ GRAPH ?source {{ ?commitment asean:inDocument {term(thing)} ;
        asean:paragraph ?paragraph ; asean:operativeVerb ?verb ; asean:concerns ?thing }} }} ORDER BY ?paragraph"""
    )
    on_it = commitment_lines(writer, writer.record.subjects(thing, "concerns"))
    return [
        writer.listed("commitments_in", question, paragraph_lines(writer, thing, named=False)),
        writer.listed("commitments_on", writer.ask.ask("commitments-on", about=thing), writer.newest(on_it)),
    ]


def _expected(writer: Writer) -> Sentence | None:
    meetings = [writer.meeting_named(fact) for fact in writer.record.values(writer.thing, "expectedAt")]
    question = writer.ask.gives(writer.thing, "expectedAt")
    return writer.said("expected_at", question, meetings=writer.words.listed(meetings))
