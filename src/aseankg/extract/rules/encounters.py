"""Meetings and calls of two people: "President A met today with Prime Minister B", "a phone call with B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.holders import state_served
from aseankg.extract.rules.reading import BODIES, EVENTS, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Entity, Reading

_WORDS = WordLists("encounters")
CALL = "Telephone call"
_BILATERAL = frozenset({"bilateral"})
_BARE_CALL = frozenset({"call"})
_HEAD = 4
"""Sentences of the head of a text, its title among them, in which it tells what it is about."""
_VERB = 5
"""Tokens before the word for a telephone within which the verb of speaking stands."""
_FAR = 12
"""Tokens between the words for a meeting and those who meet, the offices left out."""


def name_encounters(reading: Reading) -> None:
    """Calls are those of the people beside them; who meets whom in the head of the text is a meeting of the two."""
    _name_calls(reading)
    _name_talks(reading)
    for sentence in reading.sentences[:_HEAD]:
        if _WORDS.meeting.isdisjoint(reading.keys[sentence.first : sentence.last]):
            continue
        inside = reading.overlapping(sentence.first, sentence.last)
        if any(span.entity.type in EVENTS for span in inside):
            continue
        for index in range(sentence.first + 1, sentence.last):
            if reading.keys[index] in _WORDS.meeting and reading.free(index, index + 1):
                _meet(reading, index)
    _name_again(reading)


def _name_calls(reading: Reading) -> None:
    """Each call is that of the people beside it; one without any is the only one that the text tells of."""
    calls = [span for span in reading.spans if span.entity.name == CALL]
    for span in calls:
        pair = _pair_at(reading, span.first, span.last)
        noun = "Phone call" if reading.keys[span.first] == "phone" else CALL
        span.entity = _encounter(reading, noun, *pair) if pair else span.entity
    named = {span.entity for span in calls if span.entity.parties}
    for span in calls:
        span.entity = next(iter(named)) if len(named) == 1 else span.entity


def _name_talks(reading: Reading) -> None:
    """The reading has the calls that a verb tells of, "A and his counterpart B spoke by telephone", and "the call"."""
    told: set[Entity] = set()
    for index in reading.where(_WORDS.phones):
        sentence = reading.sentence_of(index)
        verb = next(
            (i for i in range(index - 1, max(index - _VERB, sentence.first), -1) if reading.keys[i] in _WORDS.speaking),
            0,
        )
        if not verb or not reading.free(verb, index + 1):
            continue
        pair = _pair_before(reading, verb) or _pair_at(reading, verb, index + 1)
        if pair is not None:
            event = _encounter(reading, CALL, *pair)
            told.add(event)
            reading.add(Span(verb, index + 1, event, told=True))
    for index in reading.where(_BARE_CALL) if len(told) == 1 else ():
        if reading.key_before(index) == "the" and reading.free(index, index + 1):
            reading.add(Span(index, index + 1, next(iter(told))))


def _pair_before(reading: Reading, index: int) -> tuple[Entity, Entity] | None:
    """The two people before a token, where "and" joins them and nothing but an office stands between."""
    sentence = reading.sentence_of(index)
    people = [span for span in reading.earlier(index, "Person") if span.first >= sentence.first][:2]
    if len(people) < 2 or people[0].entity is people[1].entity or not _is_near(reading, people[0].last, index):
        return None
    between = reading.keys[people[1].last : people[0].first]
    joined = not {"and", "dan"}.isdisjoint(between) and _is_near(reading, people[1].last, people[0].first)
    return (people[1].entity, people[0].entity) if joined else None


def _meet(reading: Reading, index: int) -> None:
    """Add the meeting of the two people around a verb or noun at a token."""
    last = index + 1
    sentence = reading.sentence_of(index)
    while last < sentence.last and (reading.keys[last] in _WORDS.between or last in reading.date_tokens):
        last += 1
    pair = _pair_at(reading, index, last)
    if pair is not None and (last > index + 1 or reading.keys[index] in _WORDS.transitive):
        first, end = _noun_of_visit(reading, index, last)
        reading.add(Span(first, end, _encounter(reading, "Meeting", *pair), told=True))


def _noun_of_visit(reading: Reading, index: int, last: int) -> tuple[int, int]:
    """The tokens of the visit that somebody is paid, "a | courtesy call | from"; else the verb or noun itself."""
    visit = [i for i in range(index + 1, last) if reading.keys[i] in _WORDS.visits]
    return (visit[0], visit[-1] + 1) if visit else (index, index + 1)


def _name_again(reading: Reading) -> None:
    """The bilateral meeting of a text that tells of a single encounter is that one."""
    met = {span.entity for span in reading.spans if span.entity.parties and CALL not in span.entity.name}
    for index in reading.where(_BILATERAL) if len(met) == 1 else ():
        first = index - 1 if reading.key_before(index) == "pertemuan" else index
        meeting = reading.keys[index + 1 : index + 2] == ["meeting"] or first < index
        last = index + 1 if first < index else index + 2
        if meeting and reading.free(first, last):
            reading.add(Span(first, last, next(iter(met))))


def _pair_at(reading: Reading, first: int, last: int) -> tuple[Entity, Entity] | None:
    """The person before some tokens and the one behind them, nothing but offices, days and small words between."""
    sentence = reading.sentence_of(first)
    before = next(reading.earlier(first, "Person"), None)
    people = [s for s in reading.overlapping(last, sentence.last) if s.entity.type == "Person" and not s.nested]
    behind = min(people, key=lambda span: span.first, default=None)
    if before is None or behind is None or before.first < sentence.first or before.entity is behind.entity:
        return None
    if not (_is_near(reading, before.last, first) and _is_near(reading, last, behind.first)):
        return None
    return before.entity, behind.entity


def _is_near(reading: Reading, first: int, last: int) -> bool:
    """Whether only offices, states, days and small words stand between two tokens."""
    covered = {
        i
        for span in reading.overlapping(first, last)
        if span.entity.type in ("Role", *BODIES)
        for i in range(span.first, span.last)
    }
    open_ = [i for i in range(first, last) if i not in covered | reading.date_tokens]
    small = all(reading.keys[i] in _WORDS.small or reading.tokens[i].is_capitalised for i in open_)
    return small and len(open_) <= _FAR


def _encounter(reading: Reading, noun: str, one: Entity, other: Entity) -> Entity:
    """The meeting or call of two people; one and the same whoever is named first, or under the name of their states."""
    known = reading.entities.get(("Meeting", f"{noun} between {other.name} and {one.name}".casefold()))
    titled = _named_by_states(reading, one, other) if noun == "Meeting" else None
    event = known or titled or reading.entity("Meeting", f"{noun} between {one.name} and {other.name}")
    event.parties = (one, other)
    return event


def _named_by_states(reading: Reading, one: Entity, other: Entity) -> Entity | None:
    """The meeting in the head of the text that is named by the states of two people: "Japan-Laos Meeting"."""
    states = [state.name for person in (one, other) if (state := state_served(reading, person)) is not None]
    names = tuple(f"{'-'.join(pair)} " for pair in (states, states[::-1]) if len(pair) == len((one, other)))
    last = reading.sentences[min(_HEAD, len(reading.sentences)) - 1].last
    told = (span.entity for span in reading.ordered() if span.entity.type == "Meeting" and span.first < last)
    return next((event for event in told if event.name.startswith(names)), None) if names else None
