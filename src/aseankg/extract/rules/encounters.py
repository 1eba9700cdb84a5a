"""Meetings and calls of two people: "President A met today with Prime Minister B", "a phone call with B"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading import BODIES, EVENTS, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Entity, Reading

_WORDS: Final = WordLists("encounters")
_CALL: Final = "Telephone call"
_BILATERAL: Final = frozenset({"bilateral"})
_BARE_CALL: Final = frozenset({"call"})
_OF_PEOPLE: Final = ("Role", *BODIES)
_HEAD: Final = 4
"""Sentences of the head of a text, its title among them, in which it tells what it is about."""
_VERB: Final = 5
"""Tokens before the word for a telephone within which the verb of speaking stands."""
_FAR: Final = 12
"""Tokens between the words for a meeting and those who meet, the offices left out."""


def name_encounters(reading: Reading) -> None:
    """Calls are those of the people beside them; who meets whom in the head of the text is a meeting of the two."""
    _name_calls(reading)
    _name_talks(reading)
    _name_bilaterals(reading)
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
    _name_after_title(reading)


def _name_after_title(reading: Reading) -> None:
    """The only encounter that the text tells of is the meeting of two states that its title names, if any."""
    met = {span.entity for span in reading.spans if span.entity.parties}
    title = _bilateral_of_title(reading) if len(met) == 1 else None
    if title is not None:
        title.parties = next(iter(met)).parties
        for span in reading.spans:
            span.entity = title if span.entity in met else span.entity


def _bilateral_of_title(reading: Reading) -> Entity | None:
    """The meeting of two states in the lines before the first sentence: "X-Y Foreign Ministers' Meeting"."""
    for span in reading.spans:
        if span.entity.type in EVENTS and not span.nested and span.last <= reading.title_end:
            inside = {part.entity for part in reading.overlapping(span.first, span.last) if part.nested}
            if len(inside) > 1 and all(part.type == "State" for part in inside):
                return span.entity
    return None


def _name_calls(reading: Reading) -> None:
    """Each call is that of the people beside it; one without any is the only one that the text tells of."""
    calls = [span for span in reading.spans if span.entity.name == _CALL]
    for span in calls:
        pair = _pair_at(reading, span.first, span.last) or _pair_between(reading, span.last)
        noun = "Phone call" if reading.keys[span.first] == "phone" else _CALL
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
            event = _encounter(reading, _CALL, *pair)
            told.add(event)
            reading.add(Span(verb, index + 1, event, told=True))
    for index in reading.where(_BARE_CALL) if len(told) == 1 else ():
        if reading.key_before(index) == "the" and reading.free(index, index + 1):
            reading.add(Span(index, index + 1, next(iter(told))))


def _people_in(reading: Reading, first: int, last: int) -> list[Span]:
    """The people named from one token up to another."""
    return [s for s in reading.overlapping(first, last) if s.entity.type == "Person" and not s.nested]


def _pair_between(reading: Reading, index: int) -> tuple[Entity, Entity] | None:
    """The two people behind "between" at a token, "between President A and B", nothing but offices beside them."""
    sentence = reading.sentence_of(index - 1)
    if index >= sentence.last or reading.keys[index] not in _WORDS.among:
        return None
    people = _people_in(reading, index, sentence.last)[:2]
    if len(people) < 2 or not _is_near(reading, index + 1, people[0].first):
        return None
    near = _is_near(reading, people[0].last, people[1].first) and people[0].entity is not people[1].entity
    return (people[0].entity, people[1].entity) if near else None


def _name_bilaterals(reading: Reading) -> None:
    """The reading has the bilateral meetings of two people, "A held a bilateral meeting with President B"."""
    for index in reading.where(_BILATERAL):
        first, last = _bilateral_at(reading, index)
        pair = _pair_told(reading, first, last) if first < last else None
        if pair is not None and reading.free(first, last):
            reading.add(Span(first, last, _encounter(reading, "Bilateral meeting", *pair)))


def _pair_told(reading: Reading, first: int, last: int) -> tuple[Entity, Entity] | None:
    """The two people whose bilateral meeting some tokens tell of, also "on the sidelines of X between A and B"."""
    sentence = reading.sentence_of(first)
    among = next((i for i in range(last, min(last + _FAR, sentence.last)) if reading.keys[i] in _WORDS.among), last)
    apart = among if not _people_in(reading, last, among) else last
    return _pair_between(reading, apart) or _pair_with(reading, first, last) or _pair_before(reading, first)


def _pair_with(reading: Reading, first: int, last: int) -> tuple[Entity, Entity] | None:
    """The person behind the "with" behind some tokens, and the one named before them in their sentence, or behind."""
    sentence = reading.sentence_of(first)
    if last >= sentence.last or reading.keys[last] not in _WORDS.with_whom:
        return None
    before = list(reading.earlier(first, "Person", since=sentence.first))[:1]
    behind = _people_in(reading, last, sentence.last)
    people = list(dict.fromkeys(span.entity for span in (*before, *behind)))
    near = bool(behind) and _is_near(reading, last, behind[0].first)
    return (people[0], people[1]) if near and len(people) > 1 else None


def _bilateral_at(reading: Reading, index: int) -> tuple[int, int]:
    """The tokens of "bilateral meeting" or "pertemuan bilateral" around "bilateral"; none for other nouns."""
    if reading.key_before(index) == "pertemuan":
        return index - 1, index + 1
    noun = not _WORDS.bilateral.isdisjoint(reading.keys[index + 1 : index + 2])
    return index, index + 2 if noun else index


def _pair_before(reading: Reading, index: int) -> tuple[Entity, Entity] | None:
    """The two people before a token, where "and" joins them and nothing but an office stands between."""
    sentence = reading.sentence_of(index)
    people = list(reading.earlier(index, "Person", since=sentence.first))[:2]
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
    first = index
    while reading.keys[index] in _WORDS.visits and reading.keys[first - 1] in _WORDS.visits:
        first -= 1  # "paid a | courtesy call | on"
    visit = [i for i in range(index + 1, last) if reading.keys[i] in _WORDS.visits]
    return (visit[0], visit[-1] + 1) if visit else (first, index + 1)


def _name_again(reading: Reading) -> None:
    """The bilateral meeting of a text that tells of a single encounter is that one."""
    met = {span.entity for span in reading.spans if span.entity.parties and _CALL not in span.entity.name}
    for index in reading.where(_BILATERAL) if len(met) == 1 else ():
        first, last = _bilateral_at(reading, index)
        if first < last and reading.free(first, last):
            reading.add(Span(first, last, next(iter(met))))


def _pair_at(reading: Reading, first: int, last: int) -> tuple[Entity, Entity] | None:
    """The person before some tokens and the one behind them, nothing but offices, days and small words between."""
    sentence = reading.sentence_of(first)
    before = next(reading.earlier(first, "Person"), None)
    people = _people_in(reading, last, sentence.last)
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
        if span.entity.type in _OF_PEOPLE
        for i in range(span.first, span.last)
    }
    open_ = [i for i in range(first, last) if i not in covered | reading.date_tokens]
    small = all(reading.keys[i] in _WORDS.small or reading.tokens[i].is_capitalised for i in open_)
    return small and len(open_) <= _FAR


def _encounter(reading: Reading, noun: str, one: Entity, other: Entity) -> Entity:
    """The meeting or call of two people; one and the same whoever of them is named first."""
    known = reading.entities.get(("Meeting", f"{noun} between {other.name} and {one.name}".casefold()))
    event = known or reading.entity("Meeting", f"{noun} between {one.name} and {other.name}")
    event.parties = (one, other)
    return event
