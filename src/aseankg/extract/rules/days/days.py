"""When events are held."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, entities
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.verbs import find_verbs
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.advisories import tells_when
from aseankg.extract.rules.days.cancelled import is_done
from aseankg.extract.rules.days.day_events import counted, counted_before, events_of, is_held_since, meant_events
from aseankg.extract.rules.days.days_ahead import next_year, was_meant, was_meant_for
from aseankg.extract.rules.days.lengths import days_after, lasts_hours, told_length
from aseankg.extract.rules.days.other_days import before_event
from aseankg.extract.rules.discourse.discourse import CEREMONY
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Entity
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.dates.dates import DateMention
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("days")
_TABLES: Final = WordTables("days")
_DAY: Final = frozenset({"day", "hari"})
_PAIR: Final = 2
"""Events of which two days are those of each: "were held on 12 and 14 May respectively"."""
_YEAR: Final = len("2018")
_SPAN_NEAR: Final = 160
"""Tokens before a clause within which the days are told that it counts: "from 5 to 6 May. On the second day, X"."""
_DELAY_NEAR: Final = 4
"""Tokens before a verb of putting off within which the word stands that makes it past: "after having been"."""
_PART_NEAR: Final = 3
"""Tokens before a year among which the words stand for a part of it: "the first | quarter of 2018"."""
_BEHIND: Final = 6
"""Tokens behind an event that can say that it opens or closes on the day before."""
_BEFORE: Final = 12
"""Tokens before a day within which the word stands that says that an event opens or closes on it."""
_VERB: Final = 6
"""Tokens before an event within which such a verb stands: "wound up the two-day | 36th AMM"."""
_NEXT: Final = 2
"""Tokens behind a day within which the verb stands that says what began then: "today opened the 5th X"."""
_TOLD: Final = ("held", "host", "chair", "attend", "gather", "act")
"""Signals that tell of an event on its day."""
_OF_WHOLE: Final = {"Opening": "start_date", "Closing": "end_date"}
"""What the day of a ceremony is of the event that it belongs to, by the first word of its name."""


@needs()
def find_days(facts: Facts, clause: Clause) -> None:
    """Add the days that the clause gives for an event, and note whether it was put off."""
    put_offs = [signal for signal in clause.signals("postpone") if is_done(clause, signal.first)]
    put_offs = [signal for signal in put_offs if not _was_before(clause, signal)]
    for trigger in put_offs:
        near = clause.after(trigger.last, *EVENTS) or clause.before(trigger.first, *EVENTS)
        spoken = meant_events(clause, clause.event) if clause.event else []
        put_off = entities(clause.group(near[0], EVENTS)) if near else spoken
        for event in put_off:
            event.postponed = True
    verbs = find_verbs(clause) if clause.dates else []
    for day in clause.dates:
        if (in_head(clause, day) and not tells_when(clause)) or (
            day.date.bare_year and not _is_year_of_event(clause, day)
        ):
            continue
        shown = next_year(clause, day, verbs)
        moved = _is_new_day(clause, day)
        for event, own in _shared_out(clause, events_of(clause, day, verbs), shown):
            if day.date.bare_year and facts.days(event):
                continue
            if _is_misdated(clause, event, own):
                event.first, event.last, event.thing, event.planned = "", "", None, None
            if _is_of_another_time(clause, event, own) and not was_meant_for(clause, own.first):
                continue
            _add(facts, clause, event, own)
            days = {date for date in (own.date.first, own.date.last) if date}
            if moved:
                event.moved |= days
            elif put_offs or was_meant(clause):
                event.old |= days
        _add_counted(facts, clause, shown)
    _count_days(facts, clause)


def _was_before(clause: Clause, signal: Trigger) -> bool:
    """Whether an event was put off before what a clause tells: "After being twice | postponed, it was held in May"."""
    return not _WORDS.behind.isdisjoint(
        clause.reading.keys[max(clause.first, signal.first - _DELAY_NEAR) : signal.first]
    )


def _shared_out(clause: Clause, events: list[Entity], day: ClauseDate) -> list[tuple[Entity, ClauseDate]]:
    """Some events, each with its day: of two that were "on 12 and 14 May respectively" each has one of the two."""
    if len(events) != _PAIR or clause.keys.isdisjoint(_WORDS.respectively):
        return [(event, day) for event in with_ceremonies(clause, events)]
    if not day.date.last:
        places = [date.first for date in clause.dates]
        return [(events[places.index(day.first)], day)] if len(places) == _PAIR else [(event, day) for event in events]
    dates = (replace(day.date, first=date, last=None) for date in (day.date.first, day.date.last))
    return [(event, replace(day, date=date)) for event, date in zip(events, dates, strict=True)]


def _is_of_another_time(clause: Clause, event: Entity, day: ClauseDate) -> bool:
    """Whether a day that is past lies in another year than an event, or a month is not its own, which is known."""
    date, published = day.date.first, clause.reading.published
    if not event.first or event.postponed or published is None or date > published:
        return False
    if len(date) < WHOLE_DAY and len(event.first) == WHOLE_DAY:
        return not event.first.startswith(date) and not event.last.startswith(date)
    apart = abs(int(date[:_YEAR]) - int(event.first[:_YEAR]))
    return date[:_YEAR] != event.last[:_YEAR] and apart > (len(event.first) > _YEAR)


def _is_misdated(clause: Clause, event: Entity, day: ClauseDate) -> bool:
    """Whether an event is told to be over that the graph knows by the same name on a day still to come."""
    published, date = clause.reading.published, day.date.last or day.date.first
    if published is None or len(date) < WHOLE_DAY or event.postponed or not date <= published < event.first:
        return False
    return date[:_YEAR] != event.first[:_YEAR] and clause.has(*_TOLD) and not clause.has("plan", "not", "postpone")


def _is_year_of_event(clause: Clause, day: ClauseDate) -> bool:
    """Whether a year alone says when something is held: "will be held in Manila in 2020", "KTT ke-40 pada 2020"."""
    keys = clause.reading.keys
    before = [key for key in keys[max(clause.first, day.first - _PART_NEAR) : day.first] if key not in ("of", "-")]
    if _WORDS.in_year.isdisjoint((keys[day.first], *before[-1:])) and _WORDS.year_parts.isdisjoint(before[-1:]):
        return False
    ends = [signal.last for signal in clause.signals("held", "host-by")] + [event.last for event in clause.events()]
    for chair in clause.at(_WORDS.chairmanship)[-1:]:
        # "It hands the chairmanship to X, which hosts the summit in 2026" tells when the summit is held.
        hosted = [signal.first for signal in clause.signals("host") if signal.first > chair]
        ends = [event.last for event in clause.events() if hosted and hosted[0] < event.first]
    behind = max((end for end in ends if end <= day.first), default=None)
    places, small = clause.covered(*PLACES), _WORDS.light | _WORDS.of_month | _WORDS.year_parts | {",", "-"}
    return behind is not None and all(keys[i] in small or i in places for i in range(behind, day.first))


def _count_days(facts: Facts, clause: Clause) -> None:
    """Events named behind "on the first day" or "on the second day" of what was spoken of are held then."""
    if not clause.events() or clause.keys.isdisjoint(_DAY):
        return
    spoken, keys, ends = clause.event, clause.reading.keys, _days_spoken_of(clause)
    for index in range(clause.first, clause.last - 1) if ends else ():
        pair = f"{keys[index]} {keys[index + 1]}"
        which, later = _TABLES.counted_days.get(pair), int(_TABLES.later_days.get(pair, 0))
        date = ends.get(which or "", days_after(ends["first"], later) if later and not clause.dates else "")
        own = keys[index + 2 : index + 3] in (["of"], ["dari"])  # "on the first day of the 5th X"
        for event in entities(clause.after(index + 2, *EVENTS)) if date and not own else []:
            if event is not spoken and not event.first:
                ahead = bool(clause.reading.published) and date > (clause.reading.published or "")
                facts.add(event, "held_on", date, "planned" if ahead else "asserted", (index, index + 2))


def _days_spoken_of(clause: Clause) -> dict[str, str]:
    """The first and last day of the event spoken of, else those that the text told right before; {} for none."""
    reading, spoken = clause.reading, clause.event
    if spoken is not None and len(spoken.first) == len(spoken.last) == WHOLE_DAY:
        return {"first": spoken.first, "last": spoken.last}
    near = range(reading.starts[max(0, clause.first - _SPAN_NEAR)], reading.starts[clause.first])
    told = [date for date in reading.dates if date.last and date.start in near]
    return {"first": told[-1].first, "last": told[-1].last or ""} if told else {}


def _add_counted(facts: Facts, clause: Clause, day: ClauseDate) -> None:
    """A day is the first or last one of the event behind it that says so: "on Friday, the last day of the 40th AMM".

    So is the only day of a clause that tells what is done on the last day of an event.
    """
    if clause.keys.isdisjoint(_DAY):
        return
    keys, step = clause.reading.keys, _past_small(clause, day.last)
    which = _TABLES.counted_days.get(" ".join(keys[step : step + 2]))
    told_days = {date.date.first for date in clause.dates if not in_head(clause, date)}
    if which is None and len(told_days) == 1:
        told = (i for i in range(step, clause.last - 2) if " ".join(keys[i : i + 2]) in _TABLES.counted_days)
        step = next(told, step)
        which = _TABLES.counted_days.get(" ".join(keys[step : step + 2]))
    if step == day.last or which is None or len(day.date.first) < WHOLE_DAY:
        return
    behind = _past_small(clause, step + 2)
    for event in entities(span for span in clause.events() if span.first == behind):
        relation = {"first": "start_date", "last": "end_date"}[which]
        facts.add(event, relation, day.date.first, _modality(clause, event, day), (day.first, behind))


def _past_small(clause: Clause, index: int) -> int:
    """The token after a comma and small words."""
    while index < clause.last - 1 and clause.reading.keys[index] in _WORDS.before_dated:
        index += 1
    return index


def _lasting(clause: Clause, date: DateMention, relation: str) -> DateMention:
    """A first or last day as one of the days that an event lasts: "the two-day summit opens on Monday"."""
    days = told_length(clause) if len(date.first) == WHOLE_DAY and relation in _OF_WHOLE.values() else 0
    if not days:
        return date
    first = date.first if relation == "start_date" else days_after(date.first, 1 - days)
    return replace(date, first=first, last=days_after(first, days - 1))


def with_ceremonies(clause: Clause, events: list[Entity]) -> list[Entity]:
    """Events with the ceremonies named in the same clause, which take place then and there too."""
    meetings = clause.of("Meeting") if events else []
    endings = tuple([f" of the {event.name}" for event in events]) if meetings else ()
    ceremonies = [span.entity for span in meetings if span.entity.name.endswith(endings)]
    return list(dict.fromkeys([*events, *ceremonies]))


def _add(facts: Facts, clause: Clause, event: Entity, day: ClauseDate) -> None:
    relation = "" if day.date.last else _relation(clause, day, event)
    date = _lasting(clause, day.date, relation)
    later = _days_since_first(clause, day) if relation in ("held_on", "end_date") else 0
    if later:
        relation, date = "start_date", replace(date, first=days_after(date.first, -later))
    modality = _modality(clause, event, ClauseDate(day.first, day.last, date))
    words = (min(day.first, clause.first), day.last)
    if date.last:
        facts.add(event, "start_date", date.first, modality, words)
        facts.add(event, "end_date", date.last, _end_modality(facts.reading, date.last, modality), words)
        event.first, event.last = date.first, date.last
    elif relation == "held_on" or not facts.values(event.name, relation):  # what was said before counts
        facts.add(event, relation, date.first, modality, words)
        which = day_of_whole(event)
        if event.whole is not None and which and not event.whole.first:
            facts.add(event.whole, which, date.first, modality, words)
        if relation == "end_date" and (event.first < date.first if event.first else not clause.has("plan")):
            event.last = date.first if len(date.first) == WHOLE_DAY else event.last
            return  # what has begun, or goes on "until tomorrow", is not ahead, whenever it ends
        if len(date.first) == WHOLE_DAY and not (event.first and event.whole is None):
            event.first = event.last = date.first  # a ceremony has only that of its event as yet
    if modality != "negated":
        event.planned = _is_ahead(facts.reading, event, modality)


def day_of_whole(part: Entity) -> str | None:
    """What the day of a ceremony is of the event that it belongs to; None where it is no opening or closing."""
    return _OF_WHOLE.get(part.name.partition(" ")[0])


def _relation(clause: Clause, day: ClauseDate, event: Entity) -> str:
    """Whether a single day is the first or last one of an event, by the words before it."""
    keys = clause.reading.keys
    if clause.has("postpone") or lasts_hours(clause):
        return "held_on"
    if CEREMONY in event.name or event.whole is not None:
        return "held_on"
    which = counted(clause, day) or _counted_of_event(clause, day, event)
    if which:
        # "On the last day, 8 May, the leaders meet at X": the day is the last one of another event.
        of_another = any(span.entity is event and span.first > day.first for span in clause.events())
        return "held_on" if of_another and event is not clause.event else f"{which}_date"
    if is_held_since(clause, day):
        return "start_date"
    parts = {
        day_of_whole(span.entity)
        for span in clause.events()
        if span.entity.whole is not None and (event == span.entity.whole or event in span.entity.whole.twins)
    }
    if parts - {None}:
        return next(iter(parts - {None})) or "held_on"
    if _WORDS.until.intersection(keys[max(clause.first, day.first - 3) : day.first]):
        return "end_date"
    named = [span for span in clause.events() if span.entity is event]
    later = next((span for span in named if span.first > day.first), None)
    behind = later.last if later is not None else None
    if behind is not None and any(behind <= other.first < behind + _BEHIND for other in clause.dates):
        behind = clause.last  # what is said behind the event is of that day
    listed = clause.group(named[-1], EVENTS) if named else []
    begin = min([day.first - _BEFORE, *[span.first - _VERB for span in listed[:1]]])
    held = [signal.first for signal in clause.signals("held") if listed and listed[-1].last <= signal.first < day.first]
    begin = held[-1] if held else begin  # "opened X, which was held on Monday"
    near = (
        [
            *keys[day.last : day.last + _NEXT],
            keys[before_event(clause, later)],
            *keys[behind : min(behind + _BEHIND, clause.last)],
        ]
        if behind and later is not None
        else keys[max(clause.first, begin) : _before_month(clause, day)]
    )
    near = [key for last, key in zip(["", *near], near, strict=False) if last != "behind"]  # "behind closed doors"
    if not behind:
        told = f" {' '.join(near)} ".replace(" under way ", " underway ")
        moment = any(f" {words} " in told for words in _WORDS.moments)
        near = [] if moment else [key for key in told.split() if key not in _WORDS.articles]
        # What "began with" an event is another one, and so is what was "before the opening".
        around = zip(["", *near], near, [*near[1:], ""], strict=False)
        with_others = _WORDS.with_words | _WORDS.of_series
        near = [key for last, key, next_ in around if last not in _WORDS.anchors and next_ not in with_others]
    for key in near if behind else reversed(near):
        if key in _WORDS.opening:
            return "start_date"
        if key in _WORDS.closing:
            return "end_date"
    return "held_on"


def _counted_of_event(clause: Clause, day: ClauseDate, event: Entity) -> str:
    """Whether the words before an event are for its first or last day, "on the last day of | the 5th X"."""
    spans = (span for span in clause.before(day.first, *EVENTS) if span.entity is event)
    first = next((span.first for span in spans), None) if not clause.keys.isdisjoint(_DAY) else None
    return counted_before(clause, first) if first is not None else ""


def _days_since_first(clause: Clause, day: ClauseDate) -> int:
    """How many days after the first one of the event of a clause a day is: "on 5 May, the second day of the summit"."""
    events = clause.events()
    if len(day.date.first) < WHOLE_DAY or clause.keys.isdisjoint(_DAY) or len(entities(events)) > 1:
        return 0
    first = min([day.first, *[event.first for event in events]]) - _BEHIND
    near = pairwise(clause.reading.keys[max(clause.first, first) : min(day.last + _BEHIND, clause.last)])
    return next((int(_TABLES.later_days[pair]) for pair in map(" ".join, near) if pair in _TABLES.later_days), 0)


def _before_month(clause: Clause, day: ClauseDate) -> int:
    """The token that a day begins with, or of a month the words for a part of it: "the end of April", "akhir April"."""
    first, keys = day.first, clause.reading.keys
    while len(day.date.first) < WHOLE_DAY and first > clause.first and keys[first - 1] in _WORDS.of_month:
        first -= 1
    return first


def _is_new_day(clause: Clause, day: ClauseDate) -> bool:
    """Whether the event of the clause was put off to a day, and not from it."""
    if not clause.has("postpone") and "instead" not in clause.keys:
        return False
    before = clause.reading.keys[max(clause.first, day.first - 2) : day.first]
    return "instead" in clause.keys or not _WORDS.new_day.isdisjoint(before)


def _modality(clause: Clause, event: Entity, day: ClauseDate) -> str:
    """Planned where the day lies after that of the text, or the words say so."""
    date = day.date
    signals = clause.signals("held", "host", "host-by", "attend")
    earlier = [signal for signal in signals if signal.last <= day.first]
    trigger = next(iter([*reversed(earlier), *signals]), None)
    said = clause.modality(trigger)
    ahead = (s for s in clause.signals("plan") if s.first < day.first and not clause.quoted_apart(s, day.first))
    if trigger is None and said == "planned" and not any(ahead):
        # What is prepared or expected at an event, or wished in a quotation, is not the event.
        said = "asserted"
    if trigger is not None and clause.has_before(trigger, unfulfilled()):
        return "negated"
    if said == "negated" and _is_new_day(clause, day):
        said = "planned"  # "will not be held in May and was put off to June"
    if said == "negated" and trigger is not None and trigger.kind == "attend":
        # Who stays away does not say that it is not held.
        said = "planned" if event.planned else "asserted"
    today = (clause.reading.published or "")[: len(date.first)]
    month = len(date.first) < WHOLE_DAY and date.first == today
    if month and not _WORDS.later.isdisjoint(clause.reading.keys[max(0, day.first - 1) : day.last]):
        return "planned"
    if said == "negated" or not today or date.first == today:
        return said
    past = "negated" if was_meant_for(clause, day.first) else "asserted"
    return "planned" if date.first > today else past


@cache
def unfulfilled() -> Phrases:
    """Phrases before a signal that tell that it did not come about: "should have | started on Monday"."""
    return plain_phrases(_WORDS.unfulfilled)


def _end_modality(reading: Reading, last: str, modality: str) -> str:
    return "planned" if reading.published and last > reading.published and modality != "negated" else modality


def _is_ahead(reading: Reading, event: Entity, modality: str) -> bool:
    if reading.published and len(event.first) == WHOLE_DAY:
        return event.first > reading.published or (event.first == reading.published and modality == "planned")
    return modality == "planned"


def in_head(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date stands in the head of the text, before anything is said."""
    return any(line.first <= day.first < line.last for line in clause.reading.head)
