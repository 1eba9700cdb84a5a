"""Which event a day is that of: the one whose name it stands behind, or that its verb tells of."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import (
    is_at_ceremony,
    is_attended_elsewhere,
    is_before_or_after,
    is_counted_from,
    is_held_beside,
    is_left_aside,
    is_prepared,
    is_whole,
    stands_at,
)
from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, entities, same_breath
from aseankg.extract.rules.clauses.verbs import is_of_course
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.advisories import tells_when
from aseankg.extract.rules.days.beside_days import end_of_event, is_beside_event, is_enclosed
from aseankg.extract.rules.days.inner_events import are_in_places_of_their_own, brings, event_of_its_own, held_within
from aseankg.extract.rules.days.other_days import (
    begins_anew,
    is_first_time,
    is_in_clause_of_time,
    is_led_up_to,
    is_of_relative,
    is_of_saying,
    is_of_term,
    is_of_what_was_before,
    is_other_than_named,
    is_told,
    runs,
)
from aseankg.extract.rules.discourse.discourse import means_summit
from aseankg.extract.rules.discourse.who_meets import kind_of_group
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, WORKS, Entity
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.verbs import Verb
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("days")
_TABLES: Final = WordTables("days")
_COUNTS: Final = WordTables("dates")
_POINTERS: Final = WordLists("clauses")
_DOING: Final = ("adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by", "start", "initiate")
"""Signals between an event and a date that show that the date is not the event's."""
_COUNTED_NEAR: Final = 4
"""Tokens before a day, or its event, within which the words stand that count it: "on the last day, | 8 May"."""
_DONE: Final = ("adopt", "adopt-by", "sign", "sign-by", "launch-by")
_NEAR: Final = 9
_NEXT: Final = 3
"""Tokens between a date and the "at" of an event behind it."""
_OBJECT: Final = 5
"""Tokens behind a verb that can hold the noun for its object."""
_SIDE: Final = 2
"""Tokens between "on the sidelines of" and the event."""
_SUBJECT: Final = 3
"""Tokens before a verb whose subject is only pointed to."""


def events_of(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> list[Entity]:
    """The events that a date belongs to: the one whose name it stands behind, or what its verb is about."""
    found = _events_of(clause, day, verbs)
    return [event for event in found if not _meet_beside(clause, event)] if not day.date.last else found


def _meet_beside(clause: Clause, event: Entity) -> bool:
    """Whether people only meet on the sidelines of an event, which lasts for days: "on Monday beside the summit"."""
    ends = [] if clause.has(*_DONE) else [signal.last for signal in clause.signals("beside")]
    return any(s.entity is event and any(end <= s.first <= end + _SIDE for end in ends) for s in clause.spans)


def _events_of(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> list[Entity]:
    """The same, with those beside which people only meet."""
    if clause.event is not None and tells_when(clause):
        return [clause.event]
    keys = clause.reading.keys
    for signal in clause.signals("follow-by", "precede-by"):
        if signal.first < day.first < signal.last:  # "followed on Monday by X"
            behind = clause.after(signal.last, *EVENTS)
            return entities(clause.group(behind[0], EVENTS)) if behind else []
    earlier = clause.before(day.first, *EVENTS)
    if day.date.last:
        earlier = [span for span in earlier if not span.entity.parties]  # two people meet on one day
    verb = next((verb for verb in reversed(verbs) if verb.last <= day.first), None)
    if verb is not None and not verb.happens and not _WORDS.reporting.isdisjoint(keys[verb.last : day.first]):
        verb = None  # "X said that on 5 May the summit ..."
    if day.date.last and not earlier and are_in_places_of_their_own(clause, clause.events_after(day.last)):
        return []
    if not _WORDS.other_ones.isdisjoint(keys[max(0, day.first - 2) : day.first]):
        return []
    if _starts_something(clause, day) and not is_held_since(clause, day):
        return []
    if not _WORDS.told_at.isdisjoint(keys[day.last : day.last + 1]):
        return []
    if clause.event is not None and keys[day.last : day.last + 1] == [clause.bare_noun]:
        return meant_events(clause, clause.event)  # "Thursday's summit", "the 28 March meeting"
    dated = [span for span in clause.events() if span.first == day.last]
    if dated and clause.reading.key_before(day.first) in _WORDS.articles:
        return same_breath(dated, dated[0])
    if is_of_saying(clause, earlier, day) or is_of_term(clause, day):
        return []
    if begins_anew(clause, day):
        return entities(span for span in clause.after(day.last, *EVENTS)[:1] if stands_at(clause, span))
    if earlier and _is_anchor(clause, earlier[0]):
        return entities(clause.after(day.last, *EVENTS)[:1])
    if earlier and is_of_what_was_before(clause, day):
        return []
    aside = (is_left_aside, is_held_beside, is_attended_elsewhere)
    earlier = [span for span in earlier if not any(stands_aside(clause, span) for stands_aside in aside)]
    if earlier and (own := event_of_its_own(clause, earlier[0], day)) is not None:
        return entities(clause.group(own, EVENTS))
    if (inner := held_within(clause, earlier, day)) is not None:
        return inner
    if earlier and (verb is None or verb.last <= earlier[0].first) and is_beside_event(clause, earlier[0], day):
        return [] if is_other_than_named(clause, earlier[0]) else _listed(clause, earlier[0], day)
    earlier = [span for span in earlier if not is_whole(clause, span)] or earlier
    if is_enclosed(clause, day) or (earlier and is_before_or_after(clause, earlier[0], day.first)):
        return []
    if not earlier and clause.event is not None and _is_beside_noun(clause, day):
        return meant_events(clause, clause.event)
    if earlier and verb is None and day.first - earlier[0].last <= _NEAR:
        return _listed(clause, earlier[0], day)
    if verb is None and counted(clause, day) and clause.event is not None:
        return [clause.event.whole or clause.event, *entities(clause.after(day.last, *EVENTS))]
    if verb is None:
        return _events_behind(clause, day, verbs)
    return _events_of_verb(clause, day, verb, earlier)


def _events_of_verb(clause: Clause, day: ClauseDate, verb: Verb, earlier: list[Span]) -> list[Entity]:
    """The events that a verb before a day is about: those named before the day, or behind it, or spoken of."""
    later = clause.events_after(day.last)
    led = [] if earlier else [span for span in later if _is_told_while_led(clause, verb, span)]
    if led:
        return same_breath(led, led[0])
    aside = (is_prepared, is_counted_from, is_led_up_to)
    later = [] if later and any(stands_aside(clause, later[0]) for stands_aside in aside) else later
    later = [] if later and earlier and verb.happens and _meet_beside(clause, later[0].entity) else later
    told = bool(earlier) and earlier[0].told
    if not (later or told) and not _POINTERS.indefinite.isdisjoint(clause.reading.keys[verb.last : verb.last + 1]):
        return []  # "urged X to hold | a workshop on 5 May"
    if later and _follows(clause, day, later[0]) and stands_at(clause, later[0], meeting=verb.happens):
        return entities(clause.group(later[0], EVENTS))
    if later and is_at_ceremony(clause, later[0]):
        return entities(later[:1])
    first = bool(earlier) and earlier[0].entity.ordinal == 1
    if earlier and is_in_clause_of_time(clause, earlier[0], verb):
        return []
    happens = verb.happens or (bool(earlier) and runs(clause, verb, earlier[0]))
    if not happens or (is_first_time(clause, verb) and not first) or is_told(clause, day):
        return []
    held = any(signal.first == verb.first for signal in clause.signals("held", *_DOING))
    if earlier and not _cut(clause, verb.last if held else end_of_event(clause, earlier[0]), day.first):
        if is_other_than_named(clause, earlier[0]):
            return []
        return _listed(clause, earlier[0], day)
    with_later = bool(later) and clause.reading.key_before(later[0].first) in _WORDS.with_words
    if later and not earlier and not with_later and _is_subject(clause, verb):
        return [clause.event] if clause.event is not None else []
    near = later and later[0].first - day.last <= _NEAR
    if near and any(day.last <= signal.first < later[0].first for signal in clause.signals("host")):
        return []  # "commended X for hosting the Games in May and thanked Y for hosting the 5th Forum"
    if later and not earlier and (near or stands_at(clause, later[0], meeting=True)):
        return entities(clause.group(later[0], EVENTS))
    if earlier or later or clause.event is None:
        return []
    return meant_events(clause, clause.event) if _speaks_of_event(clause, verb, day) else []


def _is_subject(clause: Clause, verb: Verb) -> bool:
    """Whether the noun that points back to an event stands right before a verb: "The meeting | runs until Friday"."""
    keys, noun = clause.reading.keys, clause.bare_noun
    if noun is None or noun not in keys[clause.first : min(clause.first + _SUBJECT, verb.first)]:
        return False
    behind = keys.index(noun, clause.first) + 1
    return all(keys[i] in _POINTERS.pointers_behind or keys[i] in _WORDS.before_held for i in range(behind, verb.first))


def _listed(clause: Clause, event: Span, day: ClauseDate) -> list[Entity]:
    """The events listed up to a day, "A and B will be held on 5 May"; the last one where a day is that of each."""
    group = listed_events(clause, event)
    own = any(group[0].first < other.first < event.last for other in clause.dates)
    enclosed = "(" in clause.reading.texts[event.last : day.first + 1]
    return entities([other for other in group if other.first == event.first] if own or enclosed else group)


def listed_events(clause: Clause, event: Span) -> list[Span]:
    """The events listed together with one, without those that they are only a part of."""
    same = (s for s in clause.events() if s.entity is event.entity and s.last == event.first - 1)
    event = next(same, event)  # the full name before an acronym: "19th Post Ministerial Conference - PMC"
    group = clause.group(event, EVENTS)
    return [s for s in group if s.first == event.first or not (is_whole(clause, s) or is_left_aside(clause, s))]


def meant_events(clause: Clause, spoken: Entity) -> list[Entity]:
    """The event spoken of; the last two that the text named for "both meetings", three for "ketiga acara itu"."""
    reading, noun = clause.reading, clause.bare_noun
    pointing = None if noun is None else reading.key_before(reading.keys.index(noun, clause.first))
    words = clause.keys & _WORDS.all_of_them if pointing is None else {pointing}
    number = max((int(_TABLES.several.get(word, 1)) for word in words), default=1)
    if number == 1:
        return [spoken]
    kinds = ("Summit",) if means_summit(clause) else EVENTS
    named = dict.fromkeys(span.entity for span in clause.reading.earlier(clause.first, *kinds))
    return list(named)[:number] if len(named) >= number else [spoken]


def _is_beside_noun(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date says more of the noun that points back to an event: "their meeting in Manila on Wednesday"."""
    keys, noun = clause.reading.keys, clause.bare_noun
    if noun is None or noun in _WORDS.told_at or noun not in keys[max(clause.first, day.first - _NEAR) : day.first]:
        return False
    light, capitals = _WORDS.light | {","}, clause.reading.capitals
    step = day.first - 1
    while step > clause.first and (keys[step] in light or capitals[step]) and keys[step] != noun:
        step -= 1
    return keys[step] == noun and clause.reading.key_before(step) not in _WORDS.anchors


def _events_behind(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> list[Entity]:
    """The events of a clause that a date begins: of the first verb, or at which something is said or done."""
    later = clause.events_after(day.last)
    verb = next((verb for verb in verbs if verb.first >= day.last), None)
    if later and is_at_ceremony(clause, later[0]):
        return entities(later[:1])
    if later:
        event = later[0]
        there = stands_at(clause, event, meeting=len(day.date.first) < WHOLE_DAY)
        if (_cut(clause, day.last, event.first) and not there) or _on_the_way(clause, day.last, event.first):
            return []
        if is_counted_from(clause, event):
            return []
        told = verb is not None and verb.first < event.first and not (verb.happens or brings(clause, verb, event))
        told = told and not (verb is not None and runs(clause, verb, event))
        reported = verb is not None and not _WORDS.reporting.isdisjoint(clause.reading.keys[verb.last : event.first])
        if told and (reported or not there or is_told(clause, day)):
            return []
        return entities(clause.group(event, EVENTS))
    if clause.event is None or (verb is not None and not verb.happens) or clause.events():
        return []
    return [clause.event] if verb is not None and _speaks_of_event(clause, verb, day) else []


def _follows(clause: Clause, day: ClauseDate, event: Span) -> bool:
    """Whether an event stands right behind a day and a place, "last May in Manila, at the ASEAN Summit"."""
    places = clause.covered(*PLACES)
    between = [i for i in range(day.last, event.first) if i not in places and clause.reading.tokens[i].is_word]
    if any(clause.reading.keys[i] in _POINTERS.pointers_behind for i in between[:1]):
        return False  # "the text signed on 5 May is on the agenda of X", "yang diteken pada 5 Mei itu"
    apart = "," in clause.reading.texts[max(day.last, event.first - _NEXT) : event.first]
    return len(between) <= (_NEAR if apart else _NEXT)


def _is_told_while_led(clause: Clause, verb: Verb, event: Span) -> bool:
    """Whether something is said by who leads or attends an event then: "said on Monday, as he opened the summit"."""
    keys, before = clause.reading.keys, event.first - 1
    before -= keys[before] in _WORDS.articles
    if keys[verb.first] not in _WORDS.telling or keys[before] not in _WORDS.leading:
        return False
    return not _WORDS.meanwhile.isdisjoint(keys[max(verb.last, before - _NEXT) : before])


def _is_anchor(clause: Clause, event: Span) -> bool:
    """Whether a clause tells how long before or after an event something was: "Two days before the summit, ..."."""
    keys, counted_from = clause.reading.keys, clause.reading.keys[clause.first : event.first]
    near = keys[max(clause.first, event.first - 2) : event.first]
    if keys[event.last : event.last + 1] in (["yang"], ["which"]):
        return False  # what follows tells of the event itself
    return not _WORDS.anchors.isdisjoint(near) and not _WORDS.spans_of_time.isdisjoint(counted_from)


def _starts_something(clause: Clause, day: ClauseDate) -> bool:
    """Whether something goes on since a day: "mulai 1 Januari"."""
    return not day.date.last and clause.reading.key_before(day.first) in _WORDS.since and day.first > clause.first


def is_held_since(clause: Clause, day: ClauseDate) -> bool:
    """Whether an event is said to go on since a day, with which it began: "yang berlangsung sejak Rabu"."""
    since, places = day.first - 1, clause.covered(*PLACES)
    ends = [signal.last for signal in clause.signals("held") if signal.last <= since]
    behind = range(max(ends, default=since), since)
    light = _WORDS.light.union(_WORDS.of_length, _COUNTS.counts, {","})
    held = bool(ends) and all(i in places or clause.reading.keys[i] in light for i in behind)
    return held and _starts_something(clause, day)


def _speaks_of_event(clause: Clause, verb: Verb, day: ClauseDate) -> bool:
    """Whether a clause that names no event says when the one spoken of is held."""
    reading, noun = clause.reading, clause.bare_noun
    opened = noun is not None and noun in reading.keys[clause.first : verb.first] and verb.last <= day.first
    works = [span for span in clause.of("OutcomeDocument") if not opened or span.first < day.first]
    acts = [signal for signal in clause.signals(*_DONE) if not opened or signal.first < day.first]
    if works or any(not is_of_course(clause, act.first) for act in acts) or is_of_relative(clause, verb.first):
        return False
    if _is_met(clause, verb):
        return True
    object_ = reading.keys[verb.last : min(verb.last + _OBJECT, clause.last)]
    if _WORDS.pronouns.intersection(object_[:1]):
        return True
    dated = verb.last in reading.date_tokens
    named = bool(object_) and not dated and (reading.capitals[verb.last] or object_[0] in _WORDS.articles)
    if (named or _is_transitive(clause, verb)) and noun not in object_:
        return False
    if noun is not None:
        return not _names_another(clause, noun)
    course = is_of_course(clause, verb.first)
    if (clause.has("start", "end") and not course) or not clause.keys.isdisjoint(_WORDS.chairmanship):
        return False
    # Without a noun for the event the verb stands at once: "It will be held ...", "Digelar di ...".
    return (
        (course or clause.has("held", "host"))
        and verb.first - clause.first <= _SUBJECT
        and is_left_out(clause, verb.first)
    )


def _is_met(clause: Clause, verb: Verb) -> bool:
    """Whether a clause says when those meet whose event was spoken of: "The leaders are to meet on 8 April"."""
    reading, event = clause.reading, clause.event
    if event is None or reading.keys[verb.first] not in _WORDS.meeting or kind_of_group(clause) != event.type:
        return False
    if reading.key_before(verb.first) == "had":
        return False  # others had met before
    first = verb.last + (reading.keys[verb.last : verb.last + 1] == ["on"])
    return first in reading.date_tokens


def is_left_out(clause: Clause, verb: int) -> bool:
    """Whether no noun stands before a verb as its subject: "It will be held", "Digelar"."""
    keys, dated = clause.reading.keys, clause.reading.date_tokens
    return all(keys[i] in _WORDS.before_held or i in dated for i in range(clause.first, verb))


def _names_another(clause: Clause, noun: str) -> bool:
    """Whether another thing is meant: "the summit's outcomes", or of a named party: "pertemuan Organisasi X"."""
    reading = clause.reading
    index = reading.keys.index(noun, clause.first)
    if reading.source.language != "id" or reading.tokens[index].is_possessive:
        return reading.tokens[index].is_possessive
    return index + 1 < clause.last and reading.tokens[index + 1].is_capitalised


def _is_transitive(clause: Clause, verb: Verb) -> bool:
    """Whether a verb says of somebody that he holds something, which stands behind it: "menggelar", "will hold"."""
    keys = clause.reading.keys
    if keys[verb.first].startswith("me"):
        return True
    hosting = any(signal.first == verb.first for signal in clause.signals("host")) or keys[verb.first] in _WORDS.holding
    return hosting and clause.reading.key_before(verb.first) not in _WORDS.being


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
    if any(first <= span.first < last for span in clause.of(*WORKS)):
        return True
    return any(first <= signal.first < last for signal in clause.signals(*_DOING))


def counted(clause: Clause, day: ClauseDate) -> str:
    """Whether a day is said to be the first or last one, "on the last day, 8 May": "start", "end" or ""."""
    return counted_before(clause, day.first)


def counted_before(clause: Clause, position: int) -> str:
    """Whether the words before a token are for a first or last day, "on the last day | of": "start", "end" or ""."""
    near = pairwise(clause.reading.keys[max(clause.first, position - _COUNTED_NEAR) : position])
    told = (_TABLES.counted_days[pair] for pair in map(" ".join, near) if pair in _TABLES.counted_days)
    return {"first": "start", "last": "end"}.get(next(told, ""), "")
