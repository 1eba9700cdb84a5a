"""When events are held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as calendar_date
from datetime import timedelta
from typing import TYPE_CHECKING

from aseankg.extract.rules.clauses import Clause, ClauseDate, entities, same_breath
from aseankg.extract.rules.discourse import BRIEFING, CEREMONY
from aseankg.extract.rules.reading import EVENTS, Entity
from aseankg.extract.rules.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.dates import DateMention
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Reading

_WORDS = WordLists("days")
_TABLES = WordTables("days")
_DOING = ("adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by", "start", "initiate")
"""Signals between an event and a date that show that the date is not the event's."""
_HEAD_LENGTH = 120
_HEAD_TOKENS = 14
_NEAR = 9
_DASHES = frozenset("-\u2013—")


def find_days(facts: Facts, clause: Clause) -> None:
    """Add the days that the clause gives for an event, and note whether it was put off."""
    for trigger in clause.signals("postpone"):
        near = clause.after(trigger.last, *EVENTS) or clause.before(trigger.first, *EVENTS)
        put_off = near[0].entity if near else clause.event
        if put_off is not None:
            put_off.postponed = True
    for day in clause.dates:
        if day.date.bare_year or _in_head(clause, day) or _of_saying(clause, day):
            continue
        shown = _next_week(clause, day)
        moved = _is_new_day(clause, day)
        for event in with_ceremonies(clause, _events_of(clause, day)):
            _add(facts, clause, event, shown)
            days = {date for date in (shown.date.first, shown.date.last) if date}
            if moved:
                event.moved |= days
            elif clause.has("postpone") or not clause.keys.isdisjoint(_WORDS.once):
                event.old |= days
    _count_days(facts, clause)


def _count_days(facts: Facts, clause: Clause) -> None:
    """Events named behind "on the first day" or "on the last day" of the event spoken of are held then."""
    spoken, keys = clause.event, clause.reading.keys
    if spoken is None or not spoken.first or clause.keys.isdisjoint(("day", "hari")):
        return
    for index in range(clause.first, clause.last - 1):
        pair = f"{keys[index]} {keys[index + 1]}"
        which = _TABLES.counted_days.get(pair)
        date = {"first": spoken.first, "last": spoken.last}.get(which or "", "")
        for event in entities(clause.after(index, *EVENTS)) if len(date) == 10 else []:
            if event is not spoken and not event.first:
                ahead = bool(clause.reading.published) and date > (clause.reading.published or "")
                facts.add(event, "held_on", date, "planned" if ahead else "asserted", (index, index + 2))


def _next_week(clause: Clause, day: ClauseDate) -> ClauseDate:
    """A bare weekday behind "will" and the like is the one after the text; otherwise the date as it is."""
    published, date = clause.reading.published, day.date
    words = clause.reading.keys[day.first : day.last]
    if not date.weekday or date.last or not published or date.first >= published or {"last", "lalu"} & set(words):
        return day
    if not any(signal.first < day.first for signal in clause.signals("plan")):
        return day
    later = (calendar_date.fromisoformat(date.first) + timedelta(7)).isoformat()
    return replace(day, date=replace(date, first=later))


def with_ceremonies(clause: Clause, events: list[Entity]) -> list[Entity]:
    """Events with the ceremonies named in the same clause, which take place then and there too."""
    endings = tuple(f" of the {event.name}" for event in events)
    ceremonies = [span.entity for span in clause.of("Meeting") if span.entity.name.endswith(endings)] if events else []
    return list(dict.fromkeys([*events, *ceremonies]))


def _add(facts: Facts, clause: Clause, event: Entity, day: ClauseDate) -> None:
    date = day.date
    modality = _modality(clause, event, date)
    words = (min(day.first, clause.first), day.last)
    if date.last:
        facts.add(event, "start_date", date.first, modality, words)
        facts.add(event, "end_date", date.last, _end_modality(facts.reading, date.last, modality), words)
        event.first, event.last = date.first, date.last
    else:
        facts.add(event, _relation(clause, day, event), date.first, modality, words)
        if len(date.first) == 10 and not event.first:
            event.first = event.last = date.first
    if modality != "negated":
        event.planned = _is_ahead(facts.reading, event, modality)


def _relation(clause: Clause, day: ClauseDate, event: Entity) -> str:
    """Whether a single day is the first or last one of an event, by the words before it."""
    keys = clause.reading.keys
    if clause.has("postpone"):
        return "held_on"
    if CEREMONY in event.name:
        return "held_on"
    if _WORDS.until.intersection(keys[max(clause.first, day.first - 3) : day.first]):
        return "end_date"
    if any(span.entity is event and span.first > day.first for span in clause.events()):
        return "held_on"
    for key in reversed(keys[max(clause.first, day.first - 12) : day.first]):
        if key in _WORDS.opening:
            return "start_date"
        if key in _WORDS.closing:
            return "end_date"
    return "held_on"


def _is_new_day(clause: Clause, day: ClauseDate) -> bool:
    """Whether the event of the clause was put off to a day, and not from it."""
    if not clause.has("postpone") and "instead" not in clause.keys:
        return False
    before = clause.reading.keys[max(clause.first, day.first - 2) : day.first]
    return "instead" in clause.keys or not _WORDS.new_day.isdisjoint(before)


def _of_saying(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date tells when something was said, and not when an event is."""
    keys, events = clause.reading.keys, clause.events()
    if day.date.weekday and not _beside_event(clause, day):
        return True
    if any(span.entity.name == BRIEFING for span in events):
        return False
    near = keys[max(clause.first, day.first - _NEAR) : day.first]
    if _WORDS.saying.intersection(keys[day.last : day.last + 4]) or _WORDS.press.intersection(near):
        return True
    if not day.date.last and _WORDS.since.intersection(near[-1:]):
        return True
    if not events and _WORDS.moving.intersection(near):
        return True
    named = any(day.first - _NEAR < span.last <= day.first for span in events)
    return day.date.resolved and not named and bool(_WORDS.saying.intersection(near))


def _beside_event(clause: Clause, day: ClauseDate) -> bool:
    """Whether an event, or the word that says that it is held, stands right before or behind a date."""
    if any(day.first - 5 <= signal.last <= day.first for signal in clause.signals("held")):
        return True
    return any(
        day.first - 4 <= span.last <= day.first or day.last <= span.first <= day.last + 4 for span in clause.events()
    )


def _events_of(clause: Clause, day: ClauseDate) -> list[Entity]:
    """The events that a date belongs to: the nearest before it, else those after it, else the one spoken of."""
    earlier, later = clause.before(day.first, *EVENTS), clause.after(day.last, *EVENTS)
    if earlier and not _cut(clause, earlier[0].last, day.first):
        # "A and B will be held on ..." gives the day of both.
        shared = any(signal.first >= earlier[0].last for signal in clause.signals("held", "plan"))
        return entities(clause.group(earlier[0], EVENTS)) if shared else same_breath(earlier, earlier[0])
    if later and not _cut(clause, day.last, later[0].first) and not _on_the_way(clause, day.last, later[0].first):
        return entities(clause.group(later[0], EVENTS))
    if earlier or later or clause.event is None:
        return []
    return [clause.event] if _speaks_of_event(clause) else []


def _speaks_of_event(clause: Clause) -> bool:
    """Whether a clause that names no event says when the one spoken of is held."""
    if clause.of("OutcomeDocument") or clause.has("adopt", "adopt-by", "sign", "sign-by", "launch-by"):
        return False
    if clause.bare_noun is None and (clause.has("start", "end") or not clause.keys.isdisjoint(_WORDS.chairmanship)):
        return False
    return clause.has("held", "host") or clause.bare_noun is not None


def _on_the_way(clause: Clause, first: int, last: int) -> bool:
    """Whether words between a date and an event tell of going there: "On Monday X left to attend the summit"."""
    keys = clause.reading.keys
    for signal in clause.signals("attend"):
        if first <= signal.first < last:
            going = not _WORDS.attending_then.isdisjoint(keys[signal.first : signal.last])
            if not going or not _WORDS.to_attend.isdisjoint(keys[max(first, signal.first - 2) : signal.first]):
                return True
    return False


def _cut(clause: Clause, first: int, last: int) -> bool:
    """Whether words between a date and an event show that the date is not the event's."""
    if any(first <= span.first < last for span in clause.of("OutcomeDocument", "Initiative")):
        return True
    return any(first <= signal.first < last for signal in clause.signals(*_DOING))


def _modality(clause: Clause, event: Entity, date: DateMention) -> str:
    """Planned where the day lies after that of the text, or the words say so."""
    trigger = next(iter(clause.signals("held", "host", "attend")), None)
    said = clause.modality(trigger)
    if said == "negated" and trigger is not None and trigger.kind == "attend":
        # Who stays away does not say that it is not held.
        said = "planned" if event.planned else "asserted"
    today = (clause.reading.published or "")[: len(date.first)]
    if said == "negated" or not today or date.first == today:
        return said
    return "planned" if date.first > today else "asserted"


def _end_modality(reading: Reading, last: str, modality: str) -> str:
    return "planned" if reading.published and last > reading.published and modality != "negated" else modality


def _is_ahead(reading: Reading, event: Entity, modality: str) -> bool:
    if reading.published and len(event.first) == 10:
        return event.first > reading.published or (event.first == reading.published and modality == "planned")
    return modality == "planned"


def _in_head(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date stands in the head of the text, before anything is said, or in a dateline further on."""
    reading, first = clause.reading, day.first
    opening = range(clause.sentence.first, first)
    if len(opening) < _HEAD_TOKENS and not any(_is_said(reading, index) for index in opening):
        if not _DASHES.isdisjoint(reading.texts[day.last : day.last + 2]):
            return True
        if any(reading.texts[index] in _DASHES and first - index > 2 for index in opening):
            return False
    if first >= _HEAD_TOKENS or reading.tokens[first].start >= _HEAD_LENGTH:
        return False
    if first and reading.keys[first - 1] in ("on", "in", "pada"):
        return False
    return not any(_is_said(reading, index) for index in range(first))


def _is_said(reading: Reading, index: int) -> bool:
    """Whether a token is a word in lower case: heads have capitals, but for the addresses of news sites."""
    token = reading.tokens[index]
    if not token.is_word or index in reading.date_tokens:
        return False
    if index and reading.texts[index - 1] == "." and reading.tokens[index - 1].end == token.start:
        return False
    return not token.is_capitalised and not token.text[0].isdigit()
