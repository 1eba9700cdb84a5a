"""Mentions of summits and other meetings: which of them count, and which event of the graph each one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.event_phrases import EventPhrase, find_phrases, phrase_starts
from aseankg.extract.rules.numbers import ordinal_at, print_ordinal
from aseankg.extract.rules.reading import EVENTS, Span
from aseankg.extract.rules.series import known_series, summit_series
from aseankg.extract.rules.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.lexicon import Entry
    from aseankg.extract.rules.reading import Entity, Reading
    from aseankg.extract.rules.tokens import Sentence

_WORDS = WordLists("events")
_TABLES = WordTables("events")


def find_events(reading: Reading) -> None:
    """The reading has its events: each edition one entity, bare mentions with the series that they belong to."""
    starts = phrase_starts()
    for sentence in reading.sentences:
        index = sentence.first
        while index < sentence.last:
            if reading.keys[index] not in starts:
                index = _by_acronym(reading, sentence, index) or index + 1
                continue
            phrases = find_phrases(reading, sentence, index)
            phrase = next((phrase for phrase in phrases if _is_event(reading, phrase)), None)
            if phrase is not None:
                _add(reading, phrase)
            index = max(index + 1, phrase.last if phrase else 0)


def _by_acronym(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after "55th AMM" or "AMM ke-55", once that edition is added; 0 where there is none."""
    text = reading.texts[index]
    entry = reading.lexicon.lookup("Series", text) if text.isupper() and len(text) > 2 else None
    if entry is None or not reading.tokens[index].is_word:
        return 0
    first, last, number = index, index + 1, None
    if index > sentence.first and (before := ordinal_at(reading.keys, reading.texts, index - 1)):
        first, number = index - 1, before[0]
    elif last + 1 < sentence.last and (behind := ordinal_at(reading.keys, reading.texts, last)):
        number, last = behind
    if number is None or not reading.free(first, last):
        return 0
    kind = "Summit" if entry.name.endswith("Summit") else "Meeting"
    reading.add(Span(first, last, _edition(reading, kind, entry.name, number, entry)))
    return last


def _add(reading: Reading, phrase: EventPhrase) -> None:
    """Add the events of a phrase; what stands within their name is a part of it."""
    for span in reading.overlapping(phrase.first, phrase.last):
        if span.entity.type not in EVENTS:
            span.nested = True
    entities = _entities(reading, phrase)
    for entity in entities:
        if len(entities) > 1:
            entity.twins = tuple(other for other in entities if other is not entity)
        reading.add(Span(phrase.first, phrase.last, entity))


def _is_event(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a phrase says which event it means, and is no group of events."""
    if phrase.occasion:
        return True
    if phrase.kind == "Summit":
        if not phrase.ordinals and _WORDS.collective.intersection(part.lower() for part in phrase.parts):
            return False
        lone = len(phrase.parts) == 1 and _holds_none(reading, phrase.parts[0])
        return (phrase.named or bool(phrase.ordinals) or any(phrase.qualities)) and not lone
    if reading.keys[phrase.head + 1 : phrase.head + 2] in (["partner"], ["partners"]):
        return False
    before = reading.keys[phrase.first - 1] if phrase.first else ""
    if not phrase.named or ((before in _WORDS.plural or phrase.parts == ["ASEAN"]) and not phrase.ordinals):
        return False
    parts = {part.lower() for part in phrase.parts}
    if _WORDS.not_in_name & parts or "pemimpin" in phrase.parts:
        return False
    if reading.tokens[phrase.head].is_capitalised or phrase.ordinals or _WORDS.meeting_words & parts:
        return True
    return _series_of(reading, phrase) is not None


def _holds_none(reading: Reading, name: str) -> bool:
    """Whether a part of a name is a state, or an adjective of a region, which alone holds no summit."""
    return ("State", name.casefold()) in reading.entities or name.lower() in _WORDS.adjectives


def _series_of(reading: Reading, phrase: EventPhrase) -> Entry | None:
    """The series of the graph that a meeting's printed name, or its English form, belongs to."""
    head = reading.texts[phrase.first]
    english = reading.keys[phrase.last - 1] in _TABLES.english_heads
    ending = reading.texts[phrase.last - 1] if english else ""
    words = " ".join(phrase.parts)
    ministers = words if "Ministers" in words else ""
    return known_series(reading.lexicon, f"{words} {ending}", f"{head} {words}", f"{words} Meeting", ministers)


def _entities(reading: Reading, phrase: EventPhrase) -> list[Entity]:
    """The events of a phrase: two for "38th and 39th", else one."""
    if phrase.occasion:
        return [reading.entity("Meeting", phrase.parts[0])]
    leaders = any(part.lower() in ("leaders", "leaders\u2019", "leaders'", "pemimpin") for part in phrase.parts)
    kind, parts = phrase.kind, phrase.parts
    if kind == "Summit" or (leaders and "Economic" not in parts) or "APEC" in parts:
        kind = "Summit"
        plain = [part for part in parts if part.lower().strip("\u2019'") != "leaders"]
        series, foreign = summit_series(plain, leaders and phrase.kind == "Meeting")
        entry = known_series(reading.lexicon, series)
    else:
        entry = _series_of(reading, phrase)
        series = entry.name if entry else _printed(reading, phrase)
        foreign = entry is None and not any("ASEAN" in part or "ASCN" in part for part in parts)
    quality = next((quality for quality in phrase.qualities if quality), "")
    if quality:
        series, entry = f"{quality} {series}", known_series(reading.lexicon, f"{quality} {series}")
    found = [_edition(reading, kind, series, number, entry) for number in phrase.ordinals or (None,)]
    for entity in found:
        entity.foreign = foreign
    return found


def _edition(reading: Reading, kind: str, series: str, number: int | None, entry: Entry | None) -> Entity:
    editions = reading.lexicon.editions.get(entry.thing if entry else "", ())
    known = next((edition for edition in editions if number and edition.ordinal == number), None)
    name = f"{print_ordinal(number)} {series}" if number else series
    entity = reading.entity(kind, name, known.thing if known else None)
    entity.series, entity.ordinal = series, number
    if known and not entity.first:
        entity.first, entity.last = known.first, known.last
    return entity


def _printed(reading: Reading, phrase: EventPhrase) -> str:
    """The name of a meeting as it is printed, without ordinals and acronyms."""
    pieces: list[str] = []
    index = phrase.first
    while index < phrase.last and reading.texts[index] != "(":
        number = ordinal_at(reading.keys, reading.texts, index) if phrase.ordinals else None
        if number and number[1] <= phrase.last:
            index = number[1]
            continue
        token = reading.tokens[index]
        joined = pieces and index > phrase.first and token.start == reading.tokens[index - 1].end
        # "the 19th Conferences" are one edition, as "the 19th Conference" is.
        text = token.text.removesuffix("s") if index == phrase.head and phrase.ordinals else token.text
        pieces.append(text if joined or not pieces else f" {text}")
        index += 1
    return "".join(pieces)
