"""The place in the head of a text, and what is held there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Entity, Span
from aseankg.extract.rules.text.gazetteer import capital_of, is_foreign_capital
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.venues.venues import is_city

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("dateline")
_GOING: Final = frozenset({"attends", "chairs"})
"""The relations of people and bodies to the events that they go to."""
_DAYS: Final = WordLists("days")
_VENUES: Final = WordLists("venues")
_LINES: Final = 5
"""The first lines and sentences, among which the head of a text stands."""
_DATE_NEAR: Final = 5
"""Tokens behind a place within which its date begins: "Bali, Indonesia, 7 October"."""
_MARK_NEAR: Final = 6
"""Tokens behind a place within which the mark stands that ends a dateline."""
_MARKS: Final = ("-", "\u2013", "—", ":", "(")
_HERE: Final = frozenset({"here", "sini", "today", "ini", "this"})
_TOMORROW: Final = frozenset({"tomorrow", "besok"})


def _dateline_place(reading: Reading) -> Span | None:
    """The place that the text is dated from: the first one, before a date, a dash, a colon or the publisher's name."""
    for sentence in reading.sentences[:_LINES]:
        if sentence.first > reading.title_end:
            return None
        behind = _behind_event(reading, sentence) if sentence.first < reading.title_end else []
        opening = _past_day(reading, sentence.first) if sentence.first < reading.title_end else sentence.first
        for span in (*reading.spans_at(opening), *behind):
            if span.entity.type not in PLACES:
                continue
            near = range(max(0, span.first - 1 - (reading.key_before(span.first) == ",")), span.last + _DATE_NEAR)
            if not reading.date_tokens.isdisjoint(near) or _is_marked(reading, span.last):
                return span
    return None


def _behind_event(reading: Reading, line: Sentence) -> list[Span]:
    """What stands right behind an event in a title: "Statement of the 5th Meeting Bogor, 3 May", "(Bogor, 3 May)"."""
    events = (span for span in reading.overlapping(line.first, line.last) if span.entity.type in EVENTS)
    ends = (span.last + (reading.texts[span.last : span.last + 1] in ([","], ["("])) for span in events)
    return [span for end in ends if end < line.last for span in reading.spans_at(_past_day(reading, end))]


def _past_day(reading: Reading, first: int) -> int:
    """The token behind a day that begins at a token, and its comma: "3-4 April 2018, | Bogor"."""
    while first < len(reading.texts) and first in reading.date_tokens:
        first += 1
    return first + (reading.texts[first : first + 1] == [","])


def _is_marked(reading: Reading, first: int) -> bool:
    """Whether a mark that ends a dateline stands near a token; the hyphen of "Timor-Leste" is none."""
    near = range(first, min(first + _MARK_NEAR, len(reading.texts)))
    marks = (index for index in near if reading.texts[index] in _MARKS)
    return any(reading.texts[i] != "-" or reading.starts[i] > reading.ends[i - 1] for i in marks)


def place_by_dateline(facts: Facts, summit: Entity | None, told: list[Entity]) -> None:
    """Add the place of the head as that of events held "here" or "today", or told beside it, and of the main summit.

    So it is of the events told right behind what was done at them on a day.
    """
    reading = facts.reading
    place = _dateline_place(reading)
    if place is None:
        _date_title_alone(facts)
        return
    _place_of_title(facts, place)
    virtual = not _WORDS.virtual.isdisjoint(reading.keys)
    if not virtual:
        _place_events(facts, reading.sentence_of(place.first), place, here=False)
        for event in told:
            if not facts.values(event.name, "held_in"):
                _add(facts, event, place)
    for index in reading.where(_HERE):
        key, before = reading.keys[index], reading.key_before(index)
        here = key == "here" or (key == "sini" and before == "di") or _means_here(reading, index)
        part = reading.keys[index + 1 : index + 2] if key == "this" else [before]
        today = not virtual and (key == "today" or (key in ("ini", "this") and _is_part_of_day(part)))
        if here or today:
            _place_events(facts, reading.sentence_of(index), place, here=here)
    for index in [] if virtual else reading.where(_TOMORROW):
        _place_at_home(facts, reading.sentence_of(index), place)
    at_home = reading.source.language == "id" and place.entity.name.casefold() in _WORDS.newsrooms
    if not virtual and not at_home:
        for event in (summit, *summit.twins) if summit is not None else ():
            if _goes_on(reading, event):
                _add(facts, event, place)
        _place_summits(facts, place)


def _is_part_of_day(words: list[str]) -> bool:
    """Whether a word beside "this" or "ini" makes it the day of the text: "hari ini", "this morning"."""
    return words == ["hari"] or not _WORDS.parts_of_day.isdisjoint(words)


def _means_here(reading: Reading, index: int) -> bool:
    """Whether a pointer stands beside a noun for the place of the head: "on this island", "di kota ini"."""
    keys = reading.keys
    if keys[index] == "this":
        return keys[index - 1 : index] in (["in"], ["on"]) and not _VENUES.here.isdisjoint(keys[index + 1 : index + 2])
    return keys[index] == "ini" and keys[index - 2 : index - 1] == ["di"] and keys[index - 1] in _VENUES.here


def _place_at_home(facts: Facts, sentence: Sentence, place: Span) -> None:
    """Add the place of the head, a capital, as that of what its state begins on the next day: "Thailand opens X"."""
    inside = facts.reading.overlapping(sentence.first, sentence.last)
    states = (span.entity.name for span in inside if span.entity.type == "State" and not span.nested)
    if all(capital_of(state) != place.entity.name for state in states):
        return
    for event in dict.fromkeys(span.entity for span in inside if span.entity.type in EVENTS and not span.nested):
        if event.planned and event.whole is None and facts.days(event) and not facts.values(event.name, "held_in"):
            _add(facts, event, place)


def _place_summits(facts: Facts, place: Span) -> None:
    """Add the place of the head as that of the summits that go on, unless the text tells of events in other cities."""
    reading = facts.reading
    placed = {fact.object for key, fact in facts.found.items() if key[1] == "held_in" and fact.modality == "asserted"}
    if any(name != place.entity.name and is_city(reading, name) for name in placed):
        return
    summits = dict.fromkeys(span.entity for span in reading.spans if span.entity.type == "Summit" and not span.nested)
    for event in summits:
        if _goes_on(reading, event) and event.whole is None and not facts.values(event.name, "held_in"):
            _add(facts, event, place)


def _goes_on(reading: Reading, event: Entity) -> bool:
    """Whether the day of the text is one of those known of an event."""
    today = reading.published
    return (
        today is not None
        and bool(event.first)
        and not event.planned
        and event.first <= today <= (event.last or event.first)
    )


def _place_events(facts: Facts, sentence: Sentence, place: Span, *, here: bool) -> None:
    """Add the place of the head as that of the events of a sentence: those on the day of the text, or told "here"."""
    for span in facts.reading.overlapping(sentence.first, sentence.last):
        told = span.entity.type in EVENTS and not span.nested
        if told and ((here and not _is_led_to(facts.reading, span)) or _begins_or_ends(facts, span.entity)):
            _add(facts, span.entity, place)


def _is_led_to(reading: Reading, event: Span) -> bool:
    """Whether an event is only what something leads to or is done for: "opened here, a step towards the 5th X"."""
    return not _DAYS.preparing.isdisjoint(reading.keys[max(0, event.first - _DATE_NEAR + 1) : event.first])


def _begins_or_ends(facts: Facts, event: Entity) -> bool:
    """Whether an event is told to begin, to end or to be held on the day of the text: "The 5th X opened today"."""
    today = facts.reading.published in facts.days(event)
    return event.planned is not True and today and "phone" not in event.name.lower()


def _place_of_title(facts: Facts, place: Span) -> None:
    """Add where and when the events of title lines are that say what they issued: "Chairman's Statement of ..."."""
    reading = facts.reading
    head = reading.sentence_of(place.first)
    titled = place.first and head.first <= reading.title_end
    issued = not _WORDS.issued.isdisjoint(reading.keys[: place.first])
    if not titled or not (issued or _is_event_alone(reading, place.first)):
        return
    if not all(_is_heading(reading, index) for index in range(place.first, head.last)):
        return
    _date_title(facts, place, head)
    events = [s for s in reading.overlapping(0, place.first) if s.entity.type in EVENTS and not s.entity.planned]
    events = [event for event in events if not _is_talked_about(reading, event)]
    line = reading.sentence_of(max((span.first for span in events), default=0))  # the nearest with an event
    for event in [span.entity for span in events if span.first >= line.first]:
        _add(facts, event, place)
        for relation, day in [] if facts.days(event) else _days_of_head(reading, place, head):
            facts.add(event, relation, day, "asserted", (place.first, head.last), implied=True)


def _is_event_alone(reading: Reading, head: int) -> bool:
    """Whether the line before a token, or that right before the one it begins, is the name of an event and no more."""
    line = reading.sentence_of(head - 1)
    if reading.texts[line.first] == "(" and line.first:
        line = reading.sentence_of(line.first - 1)  # its short form stands between: "(13th SOMHD)"
    events = [span for span in reading.overlapping(line.first, line.last) if span.entity.type in EVENTS]
    begins = any(span.first - (reading.key_before(span.first) == "the") <= line.first for span in events)
    ends = max((reading.acronym_end(span.last) or span.last for span in events), default=line.first)
    behind = range(ends, min(line.last, head))
    return begins and all(index in reading.date_tokens or not reading.tokens[index].is_word for index in behind)


def _is_talked_about(reading: Reading, event: Span) -> bool:
    """Whether a title is only on an event: "Press Statement of the Philippines on the 5th Summit"."""
    before = event.first - 1 - (reading.key_before(event.first) == "the")
    chaired = not _WORDS.chairs.isdisjoint(reading.keys[:2])  # "Chairman's Statement on the 5th Summit"
    return before >= 0 and not chaired and reading.keys[before] in _WORDS.about


def _date_title(facts: Facts, place: Span, head: Sentence) -> None:
    """Add the day behind the document that a text begins with as that on which it was adopted."""
    document = next((span for span in facts.reading.spans_at(0) if span.entity.type == "OutcomeDocument"), None)
    if document is None or facts.values(document.entity.name, "adopted_on"):
        return
    day = dict(_days_of_head(facts.reading, place, head)).get("held_on")
    if day is not None:
        facts.add(document.entity, "adopted_on", day, "asserted", (place.first, head.last), implied=True)


def _date_title_alone(facts: Facts) -> None:
    """Add the day on a line of its own below the title of what an event issued, where no place stands with it."""
    reading = facts.reading
    document = next((span for span in reading.spans_at(0) if span.entity.type == "OutcomeDocument"), None)
    if document is None or reading.published is None or _WORDS.issued.isdisjoint(reading.keys[: document.last]):
        return
    line = reading.sentence_of(min(document.last, len(reading.keys) - 1))
    if line.first != document.last or line.last > reading.title_end:
        return
    if not reading.date_tokens.issuperset(range(line.first, line.last)):
        return
    words = (line.first, line.last)
    if not facts.values(document.entity.name, "adopted_on"):
        facts.add(document.entity, "adopted_on", reading.published, "asserted", words, implied=True)
    for span in reading.overlapping(0, document.last):
        if span.entity.type in EVENTS and not facts.days(span.entity):
            facts.add(span.entity, "held_on", reading.published, "asserted", words, implied=True)


def _days_of_head(reading: Reading, place: Span, head: Sentence) -> list[tuple[str, str]]:
    """The days beside a place in the head by the relations that they stand for; else the day of the text."""
    first, end = place.first, head.last
    while first > head.first and (first - 1 in reading.date_tokens or reading.texts[first - 1] == ","):
        first -= 1
    while end < reading.title_end and end in reading.date_tokens:  # on a line of its own
        end += 1
    for date in reading.dates:
        told = reading.starts[first] <= date.start < reading.ends[end - 1]
        if told and len(date.first) == WHOLE_DAY:
            return [("start_date", date.first), ("end_date", date.last)] if date.last else [("held_on", date.first)]
    return [("held_on", reading.published)] if reading.published else []


def _is_heading(reading: Reading, index: int) -> bool:
    """Whether a token can stand on a line that gives a place and a day alone."""
    token = reading.tokens[index]
    return index in reading.date_tokens or not token.is_word or token.is_capitalised


def _add(facts: Facts, event: Entity, place: Span) -> None:
    """Add where an event is held, unless the text names a city for it, or a state that is one."""
    known = facts.values(event.name, "held_in")
    if any(is_city(facts.reading, name) for name in known) or (known and is_foreign_capital(place.entity.name, known)):
        return
    for value in known:
        facts.discard(event.name, "held_in", value)
    modality = "planned" if event.planned or _is_only_planned(facts, event) else "asserted"
    facts.add(event, "held_in", place.entity, modality, (place.first, place.last), implied=True)


def _is_only_planned(facts: Facts, event: Entity) -> bool:
    """Whether all that a text tells of who goes to an event lies ahead, though it is on the day of the text."""
    told = [fact for key, fact in facts.found.items() if key[1] in _GOING and key[2] == event.name]
    return bool(told) and all(fact.modality == "planned" for fact in told)
