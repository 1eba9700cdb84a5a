"""Lines that the dossiers of several kinds hold: documents, commitments, meetings by name, holders of posts."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from aseankg.brief.model import Phrase
from aseankg.brief.record import Fact
from aseankg.brief.writer import Timed
from aseankg.namespaces import ASEAN
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aseankg.brief.writer import Writer

_VERBS = "verb-"
# Meetings, and the series that they belong to, by their labels in English.
_MEETING_NAMES = """
SELECT ?meeting ?named ?name WHERE {
  { ?meeting a asean:Meeting ; rdfs:label ?name BIND(?meeting AS ?named) }
  UNION { ?meeting asean:partOfSeries ?named . ?named rdfs:label ?name }
  FILTER(LANG(?name) = "en")
}
"""


def document_line(writer: Writer, fact: Fact, key: str = "adopted_short") -> Timed:
    """A line that names a document with its date and where it was adopted."""
    at = writer.record.values(fact.value, "adoptedAt")
    adopted = writer.words.fill(key, meetings=writer.things(at)) if at else ()
    return writer.dated(fact.value, fact.sources, adopted)


def commitment_lines(writer: Writer, commitments: Iterable[Fact]) -> Iterator[Timed]:
    """Lines that say which paragraph of which document does what, dated like the document."""
    record = writer.record
    commitments = list(commitments)
    record.load(fact.value for fact in commitments)
    for fact in commitments:
        document, verb = record.best(fact.value, "inDocument"), verb_of(writer, fact.value)
        number = record.best(fact.value, "paragraph")
        if document and verb and number:
            date = writer.date_of(document.value)
            line = writer.words.fill(
                "commitment_line",
                verb=verb,
                paragraph=writer.words.paragraph(number.value),
                document=writer.commas(writer.name(document.value, fact.sources), writer.value(date)),
            )
            yield Timed(date.value if date else "", line)


def paragraph_lines(writer: Writer, document: str, named: bool) -> list[Phrase]:
    """What the paragraphs of a document do, in their order; with the document's name where `named`."""
    record = writer.record
    found = []
    for fact in record.subjects(document, "inDocument"):
        number, verb = record.best(fact.value, "paragraph"), verb_of(writer, fact.value)
        things = writer.words.listed([_concerned(writer, one) for one in record.values(fact.value, "concerns")])
        if number and verb and things:
            slots = {"document": writer.name(document)} if named else {}
            key = "paragraph_of_line" if named else "paragraph_line"
            paragraph = writer.words.paragraph(number.value)
            line = writer.words.sentence(key, paragraph=paragraph, verb=verb, things=things, **slots)
            found.append((len(number.value), number.value, line))
    return [line for *_, line in sorted(found)]


def _concerned(writer: Writer, fact: Fact) -> Phrase:
    if writer.record.is_a(fact.value, "Topic") or "/topic/" in fact.value:
        return (writer.topic(fact),)
    return writer.name(fact.value, fact.sources)


def verb_of(writer: Writer, commitment: str) -> str:
    """What a paragraph does to something, in the past tense; empty where that is not stated."""
    fact = writer.record.best(commitment, "operativeVerb")
    key = fact.value.removeprefix(ASEAN).removeprefix(_VERBS) if fact else ""
    return writer.words.text(key) if writer.words.has(key) else ""


def meetings_bearing_name(writer: Writer, names: Iterable[str]) -> list[Fact]:
    """The meetings whose own name, or that of their series, holds one of some names as words of its own.

    The sources are those that give the meeting, or the series to it, the name. The South China Sea is not China's.
    """
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)(?! Sea\b)" for name in names) or r"(?!)")
    found: defaultdict[str, set[str]] = defaultdict(set)
    for meeting, named, name in read_rows(writer.record.store, _MEETING_NAMES):
        if pattern.search(name):
            found[meeting].add(named)
    record = writer.record
    record.load(found.keys() | {named for bearers in found.values() for named in bearers})
    facts = []
    for meeting, bearers in sorted(found.items()):
        own = record.named_sources(meeting) if meeting in bearers else ()
        series = [fact for fact in record.values(meeting, "partOfSeries") if fact.value in bearers]
        sources = set(own).union(*(fact.sources for fact in series))
        if sources:
            facts.append(Fact(meeting, tuple(sorted(sources))))
    return facts


def named_question(writer: Writer, kind: str, found: str = "?meeting", more: str = "") -> str:
    """The query for meetings of a class whose name, or that of their series, bears the name of the thing."""
    return writer.ask.query(
        f"""SELECT DISTINCT {found} ?name {{ ?meeting a asean:{kind} .
        {{ ?meeting rdfs:label ?name }} UNION {{ ?meeting asean:partOfSeries/rdfs:label ?name }}
        FILTER(LANG(?name) = "en" && REGEX(?name, "{name_pattern(writer)}")) {more} }}"""
    )


def name_pattern(writer: Writer) -> str:
    """The regular expression, in a SPARQL string, for names that bear the name of the thing."""
    return "|".join(f"\\\\b{name}\\\\b" for name in english_names(writer) if re.fullmatch(r"[\w .-]+", name))


def english_names(writer: Writer) -> list[str]:
    """What the thing is called in English, acronyms included, in the order of how often it is said."""
    facts = writer.record.values(writer.thing, "rdfs:label", "skos:altLabel")
    return [fact.value for fact in facts if fact.language == "en" and len(fact.value) > 1]
