"""The dossier of a thing, chosen by its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.belonging import ASEAN_ITSELF
from aseankg.brief.closing import about_sources, closing_sections
from aseankg.brief.document import document_gaps, document_sections
from aseankg.brief.initiative import initiative_gaps, initiative_sections
from aseankg.brief.meeting import meeting_gaps, meeting_sections
from aseankg.brief.model import Brief, named_sources
from aseankg.brief.organisation import organisation_gaps, organisation_sections
from aseankg.brief.record import Record
from aseankg.brief.state import partner_gaps, partner_sections, state_gaps, state_sections
from aseankg.brief.writer import Writer
from aseankg.errors import UsageError
from aseankg.namespaces import ASEAN, reference
from aseankg.query.entity import resolve_among
from aseankg.query.facts import read_sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from aseankg.brief.model import Section, Sentence
    from aseankg.store.local import LocalStore

CLASSES = ("Initiative", "State", "Organisation", "Meeting", "OutcomeDocument")
_WRITERS: dict[str, tuple[Callable[[Writer], list[Section | None]], Callable[[Writer], list[Sentence | None]]]] = {
    "initiative": (initiative_sections, initiative_gaps),
    "state": (state_sections, state_gaps),
    "partner": (partner_sections, partner_gaps),
    "organisation": (organisation_sections, organisation_gaps),
    "meeting": (meeting_sections, meeting_gaps),
    "document": (document_sections, document_gaps),
}


def write_brief(
    store: LocalStore, text: str, language: str = "en", day: str | None = None, options: tuple[str, ...] = ()
) -> Brief:
    """The dossier of the thing that `text` names, in `language`; `day` where the store is as of one.

    `options` end each command that is shown as the question behind a sentence. Raises `UsageError` for a thing of
    which no dossier is written.
    """
    thing = resolve_among(store, text, CLASSES)
    record = Record(store, language)
    kind = _kind(record, thing)
    writer = Writer(record, thing, day or record.published or record.read, options)
    write_sections, write_gaps = _WRITERS[kind]
    record.load([thing])
    record.load_naming([thing])
    told = write_sections(writer)
    gaps = [*write_gaps(writer), *about_sources(writer, told)]
    closing = closing_sections(writer, gaps, by_name=kind in ("partner", "initiative"))
    planned = any(section and section.key == "planned" for section in told)
    sections = tuple(one for one in [*told, *closing[planned:]] if one)
    catalogue = read_sources(store, named_sources(sections))
    return Brief(
        thing=thing,
        title=record.label(thing),
        kind=kind,
        language=language,
        until=writer.until,
        read=record.read,
        as_of=day,
        sections=sections,
        sources=tuple(catalogue[source] for source in named_sources(sections)),
    )


def _kind(record: Record, thing: str) -> str:
    """The kind of dossier for a thing."""
    if record.is_a(thing, "Meeting"):
        return "meeting"
    if record.is_a(thing, "Initiative"):
        return "initiative"
    if record.is_a(thing, "OutcomeDocument"):
        return "document"
    standings = _standings(record, thing)
    if record.is_a(thing, "State"):
        return "state" if "Member" in standings else "partner"
    if record.is_a(thing, "Organisation"):
        return "partner" if standings else "organisation"
    kinds = ", ".join(record.classes(thing)) or "nothing of the graph"
    raise UsageError(
        f"{reference(thing)} is of the class {kinds}; briefs are written of initiatives, states, partners, summits "
        "and other meetings, documents and organisations"
    )


def _standings(record: Record, thing: str) -> set[str]:
    """What a state or organisation is or was to ASEAN."""
    record.load_naming([thing])
    return {
        status.value.removeprefix(ASEAN)
        for fact in record.subjects(thing, "member")
        if any(whole.value == ASEAN_ITSELF for whole in record.values(fact.value, "memberOf"))
        for status in record.values(fact.value, "membershipStatus")
    }
