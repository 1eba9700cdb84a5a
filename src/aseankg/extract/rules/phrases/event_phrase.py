"""The words that name an event, whatever the language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import PARTIES
from aseankg.extract.rules.text.fields import read_field
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading, Span
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("event_phrase")
_YEAR: Final = 4
"""Digits of a year."""
_WRITTEN: Final = frozenset("-\u2013+&\u2019'/")


@dataclass(slots=True)
class EventPhrase:
    """The words that name an event: its tokens, the ordinals, and the parts of its name."""

    first: int
    last: int
    kind: str
    """``Summit`` or ``Meeting``, by its head."""
    head: int
    """The token of the head."""
    ordinals: list[int] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    """Words as printed; states and organisations by their English names."""
    qualities: list[str] = field(default_factory=list)
    named: bool = False
    """Whether a capitalised word is among the parts."""
    occasion: bool = False
    """Whether it is an event by itself, such as a press briefing."""
    indonesian: bool = False
    people: bool = False
    """Whether it says who meets: ministers, officials, a council."""
    fields: bool = False
    """Whether it says for what field they meet: "foreign ministers"."""
    name_first: int = -1
    """The first token of its name, where an Indonesian noun with an ordinal stands before it; -1 where none does."""
    name_last: int = 0
    """The token after its name, where a second name or an acronym follows; 0 where none does."""
    year: str = ""
    """The year behind its name: "ASEAN Tourism Forum 2012"."""
    open: bool = False
    """Whether it is a meeting of ministers on a subject that has no known name, and so no known series."""
    before: EventPhrase | None = None
    """The phrase of the event before it that has its noun too: "12th ASEAN | and 2nd East Asia Summits"."""
    sides: tuple[str, ...] = ()
    """The partners of ASEAN whom the text tells beside a noun that has no name."""
    of_others: bool = False
    """Whether others than ASEAN hold the summit that it means."""
    title: str = ""
    """The English name of its series, where its words do not stand in the order of the name."""


def in_name_mark(text: str) -> bool:
    """Whether a mark can stand within a name."""
    return text in _WRITTEN


def known_part(reading: Reading, index: int, ending: bool) -> Span | None:
    """The state, organisation or initiative whose name begins, or ends, at a token."""
    spans = reading.spans_before(index + 1) if ending else reading.spans_at(index)
    return next((span for span in spans if span.entity.type in PARTIES), None)


def joins_parties(reading: Reading, index: int) -> bool:
    """Whether a dash between spaces joins two parties that meet: "KTT ASEAN - Uni Eropa"."""
    if reading.texts[index] not in ("-", "\u2013"):
        return False
    before, behind = known_part(reading, index - 1, ending=True), known_part(reading, index + 1, ending=False)
    return before is not None and behind is not None


def party_name(reading: Reading, span: Span) -> str:
    """A party as names of meetings call it: by its name, but for what goes by its acronym, "RCEP"."""
    text = reading.texts[span.last - 2 if reading.texts[span.last - 1] == ")" else span.first]
    alone = span.last == span.first + 1 or reading.texts[span.last - 1] == ")"
    named = span.entity.type == "Initiative" or span.entity.name.startswith("Ministry ")  # "RCEP", "METI"
    short = named and alone and text.isupper()
    return text if short and not span.entity.name.startswith("ASEAN") else span.entity.name


def read_year(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase takes in the year that stands right behind its name."""
    index = found.last + (reading.keys[found.last : found.last + 1] == ["tahun"])
    if found.ordinals or index >= sentence.last:
        return
    if reading.texts[index + 1 : index + 2] == ["/"] and "".join(reading.texts[index : index + 3 : 2]).isdecimal():
        found.last += 3 if reading.texts[index - 1] == ")" or reading.texts[index - 1].isupper() else 0
        return  # "SEOM 3/49", the third one for the 49th meeting of ministers
    text, behind = reading.texts[index], reading.texts[index + 1 : index + 2]
    if is_year(text) and behind not in (["-"], ["\u2013"], ["/"]):
        found.year, found.last = text, index + 1


def read_year_before(reading: Reading, found: EventPhrase) -> None:
    """The phrase takes the year that stands right before its name, "the 2014 ASEAN Summit", and does not take it in."""
    index = found.first - 1
    if found.ordinals or found.year or index < 1:
        return
    text, before = reading.texts[index], reading.key_before(index)
    if is_year(text) and before in _WORDS.before_year:
        found.year = text


def is_year(text: str) -> bool:
    """Whether a text is a year as events have it behind their names."""
    return len(text) == _YEAR and text.isdecimal() and text[:2] in ("19", "20")


def past_acronym(reading: Reading, sentence: Sentence, end: int) -> int:
    """The token after an acronym in brackets that follows a name."""
    closed = reading.acronym_end(end)
    return closed if 0 < closed <= sentence.last else end


def take_subject(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase of ministers without a field takes in what they meet on, in lower case too: "menteri ASEAN tentang X".

    What they meet on makes another series of it than that of the foreign ministers.
    """
    keys, index = reading.keys, found.last
    told = keys[index : index + 1] and (keys[index] in _WORDS.on or keys[index : index + 2] == ["untuk", "urusan"])
    if not told or index + 1 >= sentence.last or found.fields or found.kind != "Meeting":
        return
    if index + 1 in reading.date_tokens or _WORDS.ministers.isdisjoint(keys[found.first : index]):
        return
    step = index + 2 if keys[index + 1] in _WORDS.before_field else index + 1
    topic = max((span.last for span in reading.spans_at(step) if span.entity.type == "Topic"), default=0)
    field, name = read_field(keys, step, sentence.last)
    found.last = max(topic, field if name else 0) or index
    found.parts.extend(reading.texts[index : found.last])
    found.open = found.last == index
    found.people = found.fields = not found.open


def shared_parts(phrase: EventPhrase) -> list[list[str]]:
    """The parts of each summit of a phrase: of two where ASEAN's own and another share a noun, "KTT A dan A-B"."""
    parts = [part for part in phrase.parts if part.lower() not in ("and", "dan", "serta")]
    both = phrase.kind == "Summit" and len(parts) > 1 and parts[0] == "ASEAN" and parts[1].startswith("ASEAN")
    return [parts[:1], parts[1:]] if both else [phrase.parts]
