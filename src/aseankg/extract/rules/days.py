"""When events are held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as calendar_date
from datetime import timedelta
from typing import TYPE_CHECKING

from aseankg.extract.rules.clauses import Clause, ClauseDate, entities, same_breath
from aseankg.extract.rules.discourse import BRIEFING, CEREMONY
from aseankg.extract.rules.reading import EVENTS, Entity
from aseankg.extract.rules.verbs import find_verbs
from aseankg.extract.rules.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Reading, Span
    from aseankg.extract.rules.verbs import Verb

_WORDS = WordLists("days")
_TABLES = WordTables("days")
_DOING = ("adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by", "start", "initiate")
"""Signals between an event and a date that show that the date is not the event's."""
_HEAD_LENGTH = 120
_HEAD_TOKENS = 14
_NEAR = 9
_NEXT = 3
"""Tokens between a date and the "at" of an event behind it."""
_NAMED = ("City", "State", "Person", "Role", "Organisation")
_FAR = 24
"""Tokens between an event and a date that says more of it."""
_OBJECT = 5
"""Tokens behind a verb that can hold the noun for its object."""
_BEHIND = 6
"""Tokens behind an event that can say that it opens or closes on the day before."""
_OF_WHOLE = {"Opening": "start_date", "Closing": "end_date"}
"""What the day of a ceremony is of the event that it belongs to, by the first word of its name."""
_SUBJECT = 3
"""Tokens before a verb whose subject is only pointed to."""
_DASHES = frozenset("-\u2013—")


def find_days(facts: Facts, clause: Clause) -> None:
    """Add the days that the clause gives for an event, and note whether it was put off."""
    for trigger in clause.signals("postpone"):
        near = clause.after(trigger.last, *EVENTS) or clause.before(trigger.first, *EVENTS)
        put_off = entities(clause.group(near[0], EVENTS)) if near else [clause.event] if clause.event else []
        for event in put_off:
            event.postponed = True
    verbs = find_verbs(clause) if clause.dates else []
    for day in clause.dates:
        if day.date.bare_year or _in_head(clause, day):
            continue
        shown = _next_week(clause, day)
        moved = _is_new_day(clause, day)
        for event in with_ceremonies(clause, _events_of(clause, day, verbs)):
            _add(facts, clause, event, shown)
            days = {date for date in (shown.date.first, shown.date.last) if date}
            if moved:
                event.moved |= days
            elif clause.has("postpone") or _was_meant(clause):
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
    if not date.weekday or not published or date.first >= published or {"last", "lalu"} & set(words):
        return day
    if not any(signal.first < day.first for signal in clause.signals("plan")):
        return day
    first, last = (_week_after(one) if one else None for one in (date.first, date.last))
    return replace(day, date=replace(date, first=first or date.first, last=last))


def _week_after(day: str) -> str:
    return (calendar_date.fromisoformat(day) + timedelta(7)).isoformat()


def with_ceremonies(clause: Clause, events: list[Entity]) -> list[Entity]:
    """Events with the ceremonies named in the same clause, which take place then and there too."""
    endings = tuple(f" of the {event.name}" for event in events)
    ceremonies = [span.entity for span in clause.of("Meeting") if span.entity.name.endswith(endings)] if events else []
    return list(dict.fromkeys([*events, *ceremonies]))


def _add(facts: Facts, clause: Clause, event: Entity, day: ClauseDate) -> None:
    date = day.date
    modality = _modality(clause, event, day)
    words = (min(day.first, clause.first), day.last)
    if date.last:
        facts.add(event, "start_date", date.first, modality, words)
        facts.add(event, "end_date", date.last, _end_modality(facts.reading, date.last, modality), words)
        event.first, event.last = date.first, date.last
    else:
        facts.add(event, _relation(clause, day, event), date.first, modality, words)
        which = _OF_WHOLE.get(event.name.partition(" ")[0])
        if event.whole is not None and which and not event.whole.first:
            facts.add(event.whole, which, date.first, modality, words)
        if len(date.first) == 10 and not event.first:
            event.first = event.last = date.first
    if modality != "negated":
        event.planned = _is_ahead(facts.reading, event, modality)


def _relation(clause: Clause, day: ClauseDate, event: Entity) -> str:
    """Whether a single day is the first or last one of an event, by the words before it."""
    keys = clause.reading.keys
    if clause.has("postpone"):
        return "held_on"
    if CEREMONY in event.name or event.whole is not None:
        return "held_on"
    which = _counted(clause, day)
    if which:
        return f"{which}_date"
    parts = {
        _OF_WHOLE.get(span.entity.name.partition(" ")[0]) for span in clause.events() if span.entity.whole is event
    }
    if parts - {None}:
        return next(iter(parts - {None})) or "held_on"
    if _WORDS.until.intersection(keys[max(clause.first, day.first - 3) : day.first]):
        return "end_date"
    behind = next((span.last for span in clause.events() if span.entity is event and span.first > day.first), None)
    near = (
        keys[behind : min(behind + _BEHIND, clause.last)]
        if behind
        else keys[max(clause.first, day.first - 12) : day.first]
    )
    for key in near if behind else reversed(near):
        if key in _WORDS.opening:
            return "start_date"
        if key in _WORDS.closing:
            return "end_date"
    return "held_on"


def _counted(clause: Clause, day: ClauseDate) -> str:
    """Whether a day is said to be the first or last one: "on the last day, 8 May"."""
    keys = clause.reading.keys
    for index in range(max(clause.first, day.first - 4), day.first - 1):
        which = _TABLES.counted_days.get(f"{keys[index]} {keys[index + 1]}")
        if which:
            return {"first": "start", "last": "end"}[which]
    return ""


def _was_meant(clause: Clause) -> bool:
    """Whether the day that a clause gives was meant before and is no more: "originally", "first scheduled"."""
    keys = clause.reading.keys
    once = any(keys[i] == "first" and keys[i + 1] in _WORDS.meant for i in range(clause.first, clause.last - 1))
    return once or not clause.keys.isdisjoint(_WORDS.once)


def _is_new_day(clause: Clause, day: ClauseDate) -> bool:
    """Whether the event of the clause was put off to a day, and not from it."""
    if not clause.has("postpone") and "instead" not in clause.keys:
        return False
    before = clause.reading.keys[max(clause.first, day.first - 2) : day.first]
    return "instead" in clause.keys or not _WORDS.new_day.isdisjoint(before)


def _events_of(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> list[Entity]:
    """The events that a date belongs to: the one whose name it stands behind, or what its verb is about."""
    earlier = clause.before(day.first, *EVENTS)
    verb = next((verb for verb in reversed(verbs) if verb.last <= day.first), None)
    if _starts_something(clause, day):
        return []
    named = [span for span in clause.events() if span.first == day.last]
    if named and clause.reading.keys[day.first - 1] in _WORDS.articles:
        return same_breath(named, named[0])
    if earlier and (verb is None or verb.last <= earlier[0].first) and _is_beside(clause, earlier[0], day):
        return [] if _is_other_edition(clause, earlier[0]) else same_breath(earlier, earlier[0])
    if _is_enclosed(clause, day):
        return []
    if earlier and verb is None and day.first - earlier[0].last <= _NEAR:
        return same_breath(earlier, earlier[0])
    if verb is None and _counted(clause, day) and clause.event is not None:
        return [clause.event.whole or clause.event, *entities(clause.after(day.last, *EVENTS))]
    if verb is None:
        return _events_behind(clause, day, verbs)
    later = clause.after(day.last, *EVENTS)
    if later and later[0].first - day.last <= _NEXT and _stands_at(clause, later[0], meeting=verb.happens):
        return entities(clause.group(later[0], EVENTS))
    if not verb.happens or _first_time(clause, verb) or _is_told(clause, day):
        return []
    if earlier and not _cut(clause, earlier[0].last, day.first):
        if _is_other_edition(clause, earlier[0]):
            return []
        # "A and B will be held on ..." gives the day of both.
        shared = any(earlier[0].last <= signal.first for signal in clause.signals("held", "plan"))
        return entities(clause.group(earlier[0], EVENTS)) if shared else same_breath(earlier, earlier[0])
    if later and not earlier and (later[0].first - day.last <= _NEAR or _stands_at(clause, later[0], meeting=True)):
        return entities(clause.group(later[0], EVENTS))
    if earlier or later or clause.event is None:
        return []
    return [clause.event] if _speaks_of_event(clause, verb) else []


def _events_behind(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> list[Entity]:
    """The events of a clause that a date begins: of the first verb, or at which something is said or done."""
    later = clause.after(day.last, *EVENTS)
    verb = next((verb for verb in verbs if verb.first >= day.last), None)
    if later:
        event = later[0]
        if _cut(clause, day.last, event.first) or _on_the_way(clause, day.last, event.first):
            return []
        told = verb is not None and verb.first < event.first and not verb.happens
        if told and not _stands_at(clause, event):
            return []
        return entities(clause.group(event, EVENTS))
    if clause.event is None or (verb is not None and not verb.happens) or clause.events():
        return []
    return [clause.event] if verb is not None and _speaks_of_event(clause, verb) else []


def _stands_at(clause: Clause, event: Span, *, meeting: bool = False) -> bool:
    """Whether something is said or done at an event: "at the 40th ASEAN Summit"; `meeting`, "for the summit" too."""
    keys, before = clause.reading.keys, event.first - 1
    key = keys[before - 1 if keys[before] in ("the", "a", "an") else before]
    return key in _WORDS.at or (meeting and key in ("for", "untuk"))


def _is_told(clause: Clause, day: ClauseDate) -> bool:
    """Whether a day is that on which something was told the press, where the clause names no press briefing."""
    near = clause.reading.keys[max(clause.first, day.first - _NEAR) : day.first]
    return not _WORDS.press.isdisjoint(near) and all(span.entity.name != BRIEFING for span in clause.events())


def _is_beside(clause: Clause, event: Span, day: ClauseDate) -> bool:
    """Whether a date says more of an event: nothing but places and small words stand between them."""
    reading = clause.reading
    places = {i for span in clause.of(*_NAMED) for i in range(span.first, span.last)}
    for index in range(event.last, day.first):
        token = reading.tokens[index]
        small = token.key in _WORDS.light or not token.is_word
        if not (small or index in places or token.is_capitalised or index in reading.date_tokens):
            return False
        if token.text in (";", ":"):
            return False
    return day.first - event.last <= _FAR and not (_is_enclosed(clause, day) and not _adjoins(clause, event, day))


def _is_enclosed(clause: Clause, day: ClauseDate) -> bool:
    """Whether a span of days stands in brackets of its own: "Ministers' Meeting (8-10 January)"."""
    texts = clause.reading.texts
    return bool(day.date.last) and "(" in (texts[day.first], texts[day.first - 1] if day.first else "")


def _adjoins(clause: Clause, event: Span, day: ClauseDate) -> bool:
    return day.first - event.last <= 1


def _is_other_edition(clause: Clause, event: Span) -> bool:
    """Whether a day is that of another edition than the one named: "the previous edition of the AMM"."""
    keys = clause.reading.keys
    return not _WORDS.earlier_editions.isdisjoint(keys[max(clause.first, event.first - 4) : event.first])


def _first_time(clause: Clause, verb: Verb) -> bool:
    """Whether a verb tells of the first time that something was held."""
    keys = clause.reading.keys
    if not _WORDS.meant.isdisjoint(keys[verb.first : verb.last]):
        return False
    return "first" in keys[max(clause.first, verb.first - 2) : verb.first] or "pertama kali" in " ".join(
        keys[max(clause.first, verb.first - 3) : verb.last + 2]
    )


def _starts_something(clause: Clause, day: ClauseDate) -> bool:
    """Whether something goes on since a day: "mulai 1 Januari"."""
    return not day.date.last and clause.reading.keys[day.first - 1] in _WORDS.since and day.first > clause.first


def _speaks_of_event(clause: Clause, verb: Verb) -> bool:
    """Whether a clause that names no event says when the one spoken of is held."""
    if clause.of("OutcomeDocument") or clause.has("adopt", "adopt-by", "sign", "sign-by", "launch-by"):
        return False
    reading, noun = clause.reading, clause.bare_noun
    object_ = reading.keys[verb.last : min(verb.last + _OBJECT, clause.last)]
    if _WORDS.pronouns.intersection(object_[:1]):
        return True
    named = bool(object_) and (reading.tokens[verb.last].is_capitalised or object_[0] in _WORDS.articles)
    if (named or _is_transitive(clause, verb)) and noun not in object_:
        return False
    if noun is not None:
        return not _names_another(clause, noun)
    if clause.has("start", "end") or not clause.keys.isdisjoint(_WORDS.chairmanship):
        return False
    # Without a noun for the event the verb stands at once: "It will be held ...", "Digelar di ...".
    return clause.has("held", "host") and verb.first - clause.first <= _SUBJECT


def _names_another(clause: Clause, noun: str) -> bool:
    """Whether a name behind an Indonesian noun tells that another event is meant: "pertemuan Organisasi X"."""
    reading = clause.reading
    if reading.source.language != "id":
        return False
    index = reading.keys.index(noun, clause.first)
    return index + 1 < clause.last and reading.tokens[index + 1].is_capitalised


def _is_transitive(clause: Clause, verb: Verb) -> bool:
    """Whether a verb says of somebody that he holds something, which stands behind it: "menggelar", "will hold"."""
    keys = clause.reading.keys
    if keys[verb.first].startswith("me"):
        return True
    hosting = any(signal.first == verb.first for signal in clause.signals("host")) or keys[verb.first] in _WORDS.holding
    return hosting and keys[verb.first - 1] not in _WORDS.being


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


def _modality(clause: Clause, event: Entity, day: ClauseDate) -> str:
    """Planned where the day lies after that of the text, or the words say so."""
    date = day.date
    signals = clause.signals("held", "host", "attend")
    earlier = [signal for signal in signals if signal.last <= day.first]
    trigger = next(iter([*reversed(earlier), *signals]), None)
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
    """Whether a date stands in the head of the text, before anything is said."""
    return any(line.first <= day.first < line.last for line in clause.reading.head)
