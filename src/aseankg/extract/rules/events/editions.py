"""Which edition a mention means that gives no number."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.events.counted_editions import find_counted, number_told, ordinal_digits
from aseankg.extract.rules.events.events import edition_of
from aseankg.extract.rules.events.held_together import join_held_together
from aseankg.extract.rules.events.series_alike import named_alike
from aseankg.extract.rules.events.special_events import join_special
from aseankg.extract.rules.events.year_editions import find_of_years, is_of_next_year, name_by_year
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Span
from aseankg.extract.rules.reading.series import words_of
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.numbers import indonesian_ordinals, ordinal_at, ordinal_words, print_ordinal
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Edition
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("editions")
_CLAUSES: Final = WordLists("clauses")
_MINISTERS: Final = (["the", "ministers"], ["the", "leaders"], ["the", "senior"])
_SUMMITS: Final = frozenset({"summit", "ktt"})
_BESIDE: Final = 6
"""Tokens beside a mention within which its month or year stands."""
_MONTH: Final = len("2018-04")
_STEPS: Final = 3
"""Editions by which one that digits alone count, "the 35th", can be before or after the one named."""
_LISTED: Final = 12
"""Tokens before a mention within which the "such as" of a list stands."""
_NEAR: Final = 75
"""Days between a text and the meeting that it speaks of without saying which."""


def settle_editions(reading: Reading) -> None:
    """Each event without a number is the numbered one of its series in the text; else the edition nearest in time."""
    _find_bare_summits(reading)
    number_told(reading)
    numbered: dict[tuple[str, ...], Entity] = {}
    dated = set[Span]()
    for span in reading.ordered():
        if span.entity.ordinal and span.entity.series:
            numbered.setdefault(words_of(reading.lexicon, span.entity.series), span.entity)
    special = join_special(reading)
    for span in list(reading.spans):
        if span.entity.type not in EVENTS or span.entity.ordinal:
            continue
        if span.entity.name in special and not _months_beside(reading, span):
            span.entity = special[span.entity.name]
        known = numbered.get(words_of(reading.lexicon, span.entity.series)) or named_alike(reading, span, numbered)
        if known is None and _is_general(reading, span):
            span.nested = True  # nothing is told of an edition
            continue
        known = known or _edition_of(reading, span, numbered)
        known.sides = known.sides or span.entity.sides
        other = _of_another_month(reading, span, known)
        if other is not None:
            span.entity = other
            dated.add(span)
            continue
        span.entity = known
        _add_twins(reading, span)
    for span in [s for s in reading.spans if s.entity.type in EVENTS and s.entity.ordinal and s not in dated]:
        _settle_next(reading, span)
        _settle_first(reading, span)
    _find_other_editions(reading)
    find_of_years(reading)
    _find_editions_alone(reading)
    find_counted(reading)
    name_by_year(reading)
    join_held_together(reading)
    for span in reading.spans:
        _settle_plan(reading, span.entity)


@cache
def _general_around() -> Phrases:
    return plain_phrases(_WORDS.general_around)


@cache
def _general_before() -> Phrases:
    return plain_phrases(_WORDS.general_before)


def _is_general(reading: Reading, span: Span) -> bool:
    """Whether a known series is spoken of and no edition: "forums such as the X", "the X, which meets every year"."""
    if not span.entity.series or reading.lexicon.lookup("Series", span.entity.series) is None:
        return False
    sentence, keys = reading.sentence_of(span.first), reading.keys
    around = reading.where(_general_around().starts, sentence.first, sentence.last)
    if any(_general_around().at(keys, i, sentence.last) for i in around):
        return True
    if _is_founded(keys[max(sentence.first, span.first - 3) : span.first]):
        return True
    listed = reading.where(_general_before().starts, max(sentence.first, span.first - _LISTED), span.first)
    return any(_general_before().at(keys, i, span.first) for i in listed)


def _is_founded(before: list[str]) -> bool:
    """Whether words before a series tell that it is founded or belonged to: "founded the X", "members of the X"."""
    before = before[:-1] if before[-1:] == ["the"] else before
    if before[-1:] == ["of"]:
        return not _WORDS.belonging.isdisjoint(before)
    return not _WORDS.founding.isdisjoint(before[-1:])


def _add_twins(reading: Reading, span: Span) -> None:
    """The reading has the summits beside one that several are meant with: those of one breath, or of the same days."""
    event = span.entity
    if reading.keys[span.last - 1] != "summits" or not event.ordinal:
        return
    if not event.twins and event.first:
        entry = reading.lexicon.lookup("Series", event.series)
        for edition in reading.lexicon.editions.get(entry.thing if entry else "", ()):
            if (edition.first, edition.last) == (event.first, event.last) and edition.ordinal != event.ordinal:
                twin = edition_of(reading, event.type, event.series, edition.ordinal, entry)
                event.twins, twin.twins = (*event.twins, twin), (event,)
    for twin in event.twins:
        reading.add(Span(span.first, span.last, twin))


def _find_bare_summits(reading: Reading) -> None:
    """The reading has ASEAN's summit by its noun alone, "the Summit", "KTT", where it names ASEAN and no summit."""
    bare = reading.where(_SUMMITS, 1, len(reading.keys) - 2)
    if not bare or ("Organisation", "asean") not in reading.entities:
        return
    if any(span.entity.type == "Summit" for span in reading.spans) or reading.where(_CLAUSES.other_bodies):
        return
    entry = reading.lexicon.lookup("Series", "ASEAN Summit")
    for index in bare:
        before = reading.tokens[index - 1]
        named = reading.capitals[index] or before.key in _WORDS.yearly
        if not named or before.is_possessive or not reading.free(index, index + 1):
            continue  # "last year's Summit" is another one
        bracketed = reading.texts[index + 2] == "("  # "KTT mendatang (ke-33)"
        number = ordinal_at(reading.keys, reading.texts, index + 3) if bracketed else None
        event = edition_of(reading, "Summit", "ASEAN Summit", number[0] if number else None, entry)
        reading.add(Span(index - (before.key in _WORDS.next_before), index + 1, event))


def is_other_edition(reading: Reading, span: Span) -> bool:
    """Whether a mention only counts from the edition that the text is about: "the next meeting", "the first Forum"."""
    keys = reading.keys
    if not _others_before().isdisjoint(keys[max(0, span.first - 1) : span.first + 1]):
        return True
    if not _others_behind().isdisjoint(keys[span.last - 1 : span.last + 1]):
        return True
    counted = keys[span.first] in ordinal_words() or keys[span.last - 1] in indonesian_ordinals()
    return span.last <= span.first + 2 and counted


@cache
def _others_before() -> frozenset[str]:
    """The words before a mention that make it another edition than that of the text."""
    return _WORDS.next_before | _WORDS.previous_before


@cache
def _others_behind() -> frozenset[str]:
    """The words behind it that do so."""
    return _WORDS.next_behind | _WORDS.previous_behind


def _find_other_editions(reading: Reading) -> None:
    """The reading has the editions that a noun counts from the only one named before: "the next meeting"."""
    for index in reading.where(_WORDS.nouns):
        kind = "Summit" if reading.keys[index] in _SUMMITS else "Meeting"
        found = _counted(reading, index) if reading.free(max(0, index - 1), index + 2) else None
        base = _only_edition(reading, index, kind) if found else None
        if found is None or base is None:
            continue
        first, last, number, step = found
        number = number or (base.ordinal or 0) + step
        if number < 1 or number == base.ordinal or not _fits(reading.keys[index], base):
            continue
        event = edition_of(reading, kind, base.series, number, reading.lexicon.lookup("Series", base.series))
        event.foreign = base.foreign
        if event.planned is None and step:
            event.planned = step > 0
        reading.add(Span(first, last, event))


def _only_edition(reading: Reading, index: int, kind: str) -> Entity | None:
    """The only numbered event of a type named before a token; None where there are several."""
    spans = (span for span in reading.earlier(index, kind) if span.entity.ordinal)
    named = {span.entity for span in spans if not is_other_edition(reading, span)}
    base = named.pop() if len(named) == 1 else None
    return None if base is None or base.foreign else base


def _fits(noun: str, event: Entity) -> bool:
    """Whether a noun can mean a meeting of a series: any "meeting", but a "forum" only what is called so."""
    return noun in _WORDS.general or noun in event.series.lower()


def _counted(reading: Reading, index: int) -> tuple[int, int, int, int] | None:
    """The tokens of a noun with the word that counts, its number, and the steps from the edition of the text."""
    keys, before = reading.keys, reading.keys[index - 1]
    behind = "".join(keys[index + 1 : index + 2])
    if index < 2 or before == "-" or (behind in _WORDS.of_others and keys[index + 2 : index + 4] not in _MINISTERS):
        return None
    if keys[index - 2] in _WORDS.articles:
        if before in _others_before():
            return index - 1, index + 1, 0, 1 if before in _WORDS.next_before else -1
        number = ordinal_at(keys, reading.texts, index - 1) if reading.tokens[index].is_capitalised else None
        if number and before in ordinal_words():
            return index - 1, index + 1, number[0], 0
    if behind in _others_behind():
        return index, index + 2, 0, 1 if behind in _WORDS.next_behind else -1
    return None


def _settle_next(reading: Reading, span: Span) -> None:
    """A mention behind "the next" or "the previous edition of" means the edition after or before that of the text."""
    event = span.entity
    before = [key for key in reading.keys[max(0, span.first - 4) : span.first] if key not in ("edition", "of", "the")]
    behind = reading.keys[span.last : span.last + 1]
    after = (before[-1:] and before[-1] in _WORDS.next_before) or (behind and behind[0] in _WORDS.next_behind)
    after = after or is_of_next_year(reading, span)
    earlier = (before[-1:] and before[-1] in _WORDS.previous_before) or (behind and behind[0] in _WORDS.previous_behind)
    number = (event.ordinal or 0) + (1 if after else -1)
    if not (after or earlier) or not number:
        return
    if not any(ordinal_at(reading.keys, reading.texts, index) for index in range(span.first, span.last)):
        entry = reading.lexicon.lookup("Series", event.series)
        span.entity = edition_of(reading, event.type, event.series, number, entry)
        span.anaphor = False


def _settle_first(reading: Reading, span: Span) -> None:
    """A series that "was first held" somewhere, "pertama kali digelar", means its first edition there."""
    event, index = span.entity, span.last
    if span.anaphor:
        return
    while reading.keys[index : index + 1] and reading.keys[index] in _WORDS.before_first:
        index += 1
    told = reading.keys[index : index + 2]
    if told[:1] not in (["first"], ["pertama"]) or _WORDS.held_first.isdisjoint(told[1:]):
        return
    if not any(ordinal_at(reading.keys, reading.texts, i) for i in range(span.first, span.last)):
        entry = reading.lexicon.lookup("Series", event.series)
        span.entity = edition_of(reading, event.type, event.series, 1, entry)


@cache
def _counting() -> frozenset[str]:
    """The words and digits that alone count an edition in English."""
    return ordinal_words() | ordinal_digits()


def _find_editions_alone(reading: Reading) -> None:
    """The reading has the editions that an ordinal without a noun counts: "the first was in X, the second in Y"."""
    for index in reading.where(_counting(), 1):
        last = index + 2 if reading.keys[index + 1 : index + 2] in (["one"], ["edition"]) else index + 1
        if reading.keys[index - 1] != "the" or not _is_told(reading, index, last) or _is_of_several(reading, index):
            continue
        numbered = [span.entity for span in reading.earlier(index, *EVENTS) if span.entity.ordinal]
        number = ordinal_at(reading.keys, reading.texts, index)
        if not number or len({event.series for event in numbered}) != 1 or not reading.free(index, last):
            continue
        base = numbered[0]
        if reading.keys[index] in ordinal_digits() and abs(number[0] - (base.ordinal or 0)) > _STEPS:
            continue
        if not base.foreign:
            entry = reading.lexicon.lookup("Series", base.series)
            reading.add(Span(index, last, edition_of(reading, base.type, base.series, number[0], entry)))


def _is_of_several(reading: Reading, index: int) -> bool:
    """Whether an ordinal tells one of several things that were counted right before: "Two workshops ... The first"."""
    before = reading.sentence_of(reading.sentence_of(index).first - 1)
    return not _WORDS.several.isdisjoint(reading.keys[before.first : index])


def _is_told(reading: Reading, first: int, last: int) -> bool:
    """Whether an edition without a noun is said to be held, or stands behind another one of which that was said."""
    behind = reading.keys[last : last + 2]
    if reading.keys[first] in ordinal_digits():
        told = bool(behind) and (behind[0] in _WORDS.auxiliaries or behind[0] in _WORDS.before_places)
        return told and first not in reading.date_tokens and reading.keys[first - 2] not in _WORDS.not_before
    if not _WORDS.auxiliaries.isdisjoint(behind[:1]) and not _WORDS.held_first.isdisjoint(behind[1:]):
        return True
    before = next(reading.earlier(first, *EVENTS, since=reading.sentence_of(first).first), None)
    return behind[:1] == ["in"] and before is not None and is_other_edition(reading, before)


def _edition_of(reading: Reading, span: Span, numbered: dict[tuple[str, ...], Entity]) -> Entity:
    """The edition that an event is, noted for its series; the event itself where none is near.

    One that a verb tells of is an edition only where the text gives its days: ministers also meet besides.
    """
    event = span.entity
    edition = _nearest(reading, event, dated=span.told or bool(event.sides))
    if edition is None:
        return event
    name = f"{print_ordinal(edition.ordinal)} {event.series}" if edition.ordinal else edition.name
    entity = reading.entity(event.type, name, edition.thing)
    entity.series, entity.first, entity.last, entity.sides = event.series, edition.first, edition.last, event.sides
    entity.ordinal = edition.ordinal if event.type == "Summit" else None
    numbered[words_of(reading.lexicon, event.series)] = entity
    return entity


def _of_another_month(reading: Reading, span: Span, known: Entity) -> Entity | None:
    """The edition in the month or year right beside a mention, where that of the text was in another one.

    None where no month or year stands there, or the days of neither are known.
    """
    settled = len(known.first) == WHOLE_DAY
    if span.nested or (known.ordinal and not settled):
        return None
    months = _months_beside(reading, span)
    if len(months) != 1 or (not settled and len(months[0]) < _MONTH):
        return None
    if settled and (known.first.startswith(months[0]) or known.last.startswith(months[0])):
        return None
    entry = reading.lexicon.lookup("Series", known.series)
    editions = [e for e in reading.lexicon.editions.get(entry.thing if entry else "", ()) if e.ordinal]
    there = [edition for edition in editions if edition.first.startswith(months[0])]
    if len(there) == 1:
        return edition_of(reading, known.type, known.series, there[0].ordinal, entry)
    return reading.entity(known.type, f"{known.series} {months[0][:4]}") if settled else None


def _months_beside(reading: Reading, span: Span) -> list[str]:
    """The months and years that stand beside a mention, and the month of a day right behind it and its places."""
    behind, sentence = _past_places(reading, span), reading.sentence_of(span.first)
    first = reading.starts[max(sentence.first, span.first - _BESIDE)]
    last = reading.ends[min(max(span.last + _BESIDE, behind + 1), sentence.last) - 1]
    near = [day for day in reading.dates if first <= day.start < last and day.last is None]
    attached = reading.starts[behind] if behind < len(reading.keys) else -1
    return [day.first[:_MONTH] for day in near if len(day.first) < WHOLE_DAY or day.start == attached]


def _past_places(reading: Reading, span: Span) -> int:
    """The token after the places that stand behind a mention: "the ASEAN Summit in Phnom Penh, Cambodia, | in 2022"."""
    index = span.last
    while index < len(reading.keys):
        place = next((other for other in reading.spans_at(index) if other.entity.type in PLACES), None)
        if place is None and reading.keys[index] not in _WORDS.before_times:
            break
        index = place.last if place is not None else index + 1
    return index


def _nearest(reading: Reading, event: Entity, *, dated: bool) -> Edition | None:
    """The edition whose days the text names, else the one nearest to the day of the text; none where all are far."""
    entry = None if event.foreign else reading.lexicon.lookup("Series", event.series)
    known = reading.lexicon.editions.get(entry.thing, ()) if entry else ()
    # Of two summits back to back the later one is meant.
    editions = sorted((e for e in known if len(e.first) == WHOLE_DAY), key=lambda edition: -(edition.ordinal or 0))
    days = [day.first for day in reading.dates if len(day.first) == WHOLE_DAY and day.first != reading.published]
    for edition in editions:
        if any(edition.first <= day <= max(edition.last, edition.first) for day in days):
            return edition
    if reading.published is None or not editions or dated:
        return None
    today = date.fromisoformat(reading.published)
    best = min(editions, key=lambda edition: (_days_apart(edition, today), edition.first))
    return best if _days_apart(best, today) <= _NEAR else None


def _days_apart(edition: Edition, today: date) -> int:
    return abs((date.fromisoformat(edition.first) - today).days)


def _settle_plan(reading: Reading, event: Entity) -> None:
    """Whether an event lies ahead of the text, by the days that the graph knows."""
    if event.type in EVENTS and reading.published and len(event.first) == WHOLE_DAY and event.planned is None:
        event.planned = event.first > reading.published
