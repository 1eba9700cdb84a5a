"""The sections with which every dossier ends: plans, the last year, disagreements, and what was not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.differences import differing
from aseankg.brief.plans import never_held, planned
from aseankg.brief.questions import term
from aseankg.brief.shared import name_pattern
from aseankg.namespaces import ASEAN
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.brief.model import Phrase, Section, Sentence
    from aseankg.brief.writer import Writer

# What is dated, beside a thing or joining it to another.
_EVENTS = """
SELECT DISTINCT ?event ?property ?date WHERE {{
  VALUES ?property {{ asean:startDate asean:endDate asean:plannedStartDate asean:documentDate }}
  {{ {thing} ?p ?event }} UNION {{ ?event ?q {thing} }}
  UNION {{ ?commitment asean:concerns {thing} ; asean:inDocument ?event }}
  UNION {{ ?post asean:postIn {thing} . ?event asean:post ?post }} {more}
  ?event ?property ?date .
  FILTER(STR(?date) >= "{start}" && STR(?date) <= "{end}")
}}
"""

_NAMED = """
  UNION {{
    {{ ?event a asean:Meeting ; rdfs:label ?name }} UNION {{ ?event asean:partOfSeries/rdfs:label ?name }}
    FILTER(LANG(?name) = "en" && REGEX(?name, "{pattern}"))
  }}
"""


def closing_sections(writer: Writer, gaps: Iterable[Sentence | None], by_name: bool) -> list[Section | None]:
    """The sections that end a dossier, plans first; `gaps` say what was not found.

    With `by_name` meetings whose names bear that of the thing belong to it too.
    """
    return [planned(writer), changed(writer, by_name), differing(writer), writer.section("unknown", *gaps)]


def gap(writer: Writer, key: str, question: str, found: object) -> Sentence | None:
    """That nothing was found, unless something was."""
    return None if found else writer.of_record(key, question)


def about_sources(writer: Writer, sections: Iterable[Section | None]) -> list[Sentence | None]:
    """How new the sources of some sections are, and how many of their statements rest on one source alone."""
    cited = [run for section in sections if section for one in section.sentences for run in one.runs if run.sources]
    alone = sum(len(run.sources) == 1 for run in cited)
    newest = writer.record.newest(source for run in cited for source in run.sources)
    ask, thing = writer.ask, writer.thing
    date = writer.words.date(newest)
    single = writer.of_record("single", ask.ask("single-sourced-facts", thing=thing), number=len(cited), single=alone)
    return [
        writer.of_record("newest_source", ask.ask("sources-about", thing=thing), date=date) if newest else None,
        single if alone else None,
    ]


def changed(writer: Writer, by_name: bool) -> Section | None:
    """What is dated within the last year of the record."""
    start, end = _year_before(writer.until), writer.until
    more = _NAMED.format(pattern=name_pattern(writer)) if by_name else ""
    query = _EVENTS.format(thing=term(writer.thing), start=start, end=end, more=more)
    question = writer.ask.query(query)
    span = {"start": writer.words.date(start), "end": writer.words.date(end)}
    found = sorted(read_rows(writer.record.store, query), key=lambda row: row[2])
    lines = [_event(writer, event, name.removeprefix(ASEAN), date) for event, name, date in found]
    items = list(dict.fromkeys(line for line in lines if line))
    return writer.section(
        "year", writer.listed("year", question, items, **span) or writer.of_record("none_year", question, **span)
    )


def _event(writer: Writer, event: str, name: str, date: str) -> Phrase:
    """What happened on a day, told with the sources of the day; empty where it is none of its own."""
    record, words = writer.record, writer.words
    sources = next((fact.sources for fact in record.values(event, name) if fact.value == date), ())
    written = words.date(date)
    if not sources:
        return ()
    if record.is_a(event, "Meeting"):
        key = {"startDate": "event_held", "plannedStartDate": "event_planned"}.get(name, "")
        if not key or (key == "event_planned" and not never_held(writer, event)):
            return ()
        return words.fill(key, date=written, thing=writer.name(event, sources))
    if record.is_a(event, "OutcomeDocument"):
        return words.fill("event_document", date=written, thing=writer.bare(event, sources))
    if record.is_a(event, "Membership"):
        return _belonging(writer, event, "event_joined" if name == "startDate" else "event_left", written, sources)
    if record.is_a(event, "Tenure"):
        return _holding(writer, event, "event_took_up" if name == "startDate" else "event_laid_down", written, sources)
    return ()


def _belonging(writer: Writer, event: str, key: str, date: str, sources: tuple[str, ...]) -> Phrase:
    member, whole = writer.record.best(event, "member"), writer.record.best(event, "memberOf")
    status = writer.record.best(event, "membershipStatus")
    if member is None or whole is None or status is None:
        return ()
    standing = writer.words.text(f"a_{status.value.removeprefix(ASEAN)}")
    named = writer.name(whole.value, sources)
    return writer.words.fill(key, date=date, member=writer.name(member.value), standing=standing, whole=named)


def _holding(writer: Writer, event: str, key: str, date: str, sources: tuple[str, ...]) -> Phrase:
    holder, post = writer.record.best(event, "holder"), writer.record.best(event, "post")
    if holder is None or post is None:
        return ()
    whole = writer.bare(post.value, sources)
    return writer.words.fill(key, date=date, member=writer.name(holder.value), whole=whole)


def _year_before(day: str) -> str:
    """The same day a year earlier; the 28th for a leap day."""
    year, rest = int(day[:4]) - 1, day[4:]
    return f"{year:04}{'-02-28' if rest == '-02-29' else rest}"
