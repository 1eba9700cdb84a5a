"""Meetings that only those who meet name: "President A met today with Prime Minister B", "talks with B"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from aseankg.extract.rules.clauses.doers import are_two_people
from aseankg.extract.rules.clauses.pairs import (
    leader_before,
    pair_at,
    pair_before,
    pair_between,
    people_in,
    those_behind,
    two_meant,
)
from aseankg.extract.rules.events.calls import CALL, name_calls
from aseankg.extract.rules.events.gatherings import is_of_another_year
from aseankg.extract.rules.events.partner_states import pair_with_states, with_person
from aseankg.extract.rules.events.title_encounters import name_after_title
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Entity, Reading, Span
from aseankg.extract.rules.text.words import WordLists

_WORDS: Final = WordLists("encounters")
_PLAIN: Final = WordLists("plain_events")
_MEALS: Final = ("Breakfast meeting", "Working breakfast", "Working lunch", "Working dinner")
"""Occasions that are the meeting itself of those who meet over them."""
_WHERE: Final = (*PLACES, *EVENTS)
_AMONG_OTHERS: Final = ["antara", "lain"]
_NONE: Final = frozenset[str]()
_FAR: Final = 12
"""Tokens between the words for a meeting and the "with" or "between" behind them."""
_WISH: Final = 4
"""Tokens before a meeting within which the verb of those who only wish for it stands."""
_RECENT: Final = 3
"""Sentences before one that tells of a meeting without its subject in which that was named."""
_HOLDING_NEAR: Final = 3
"""Tokens before the words for a meeting within which the verb of those who hold it stands, or the "I" who does."""
_BOTH_NEAR: Final = 3
"""Tokens of a sentence within which "both" stands that begins it."""


@dataclass(frozen=True)
class Told:
    """What tells of a meeting: the tokens of its verb or noun, the token after all of it, and who meets.

    `noun` is the token at which the noun begins that goes with a verb, "received | a courtesy call".
    """

    first: int
    last: int
    end: int
    people: tuple[Span, ...]
    verbal: bool
    noun: int

    @property
    def parties(self) -> tuple[Entity, ...]:
        """Those who meet, each once."""
        return tuple(dict.fromkeys([span.entity for span in self.people]))


def name_encounters(reading: Reading) -> None:
    """Calls are those of the people beside them; who meets whom is a meeting of theirs, also where it is told again."""
    name_calls(reading)
    told = _told_by_nouns(reading)
    told += _told_by_verbs(reading, told)
    told.sort(key=lambda one: one.first)
    pairs = [one.people for one in told]
    told = [replace(one, people=with_person(reading, one.people, pairs)) for one in told]
    for one in told:
        _add(reading, one, told)
    if told:
        _name_again(reading)
    name_after_title(reading)


def _add(reading: Reading, told: Told, others: list[Told]) -> None:
    """Add a meeting of those who meet; it is a bilateral one where the text calls it so anywhere."""
    same = [one for one in others if {*one.parties} == {*told.parties}]
    bilateral = any(not _WORDS.bilateral.isdisjoint(reading.keys[one.first : one.end]) for one in same)
    parties = same[0].parties
    names = [f"the {party.name}" if party.type == "Organisation" else party.name for party in parties]
    noun = "Bilateral meeting" if bilateral else "Meeting"
    joint = "with" if any(party.type == "Organisation" for party in parties) else "and"
    event = reading.entity("Meeting", f"{noun} of {', '.join(names[:-1])} {joint} {names[-1]}")
    event.parties = parties
    for span in reading.overlapping(told.first, told.end):
        span.entity = event if span.entity.name in _MEALS else span.entity
    before = [span.entity for span in reading.spans_at(told.first) if span.entity.parties and not span.nested]
    end = told.last if told.verbal else told.end
    reading.add(Span(told.first, end, event, nested=bool(before), told=told.verbal))
    for other in before:
        other.twins = (*other.twins, event)
    for stop in {told.last, told.end} - {end}:
        reading.add(Span(told.first, stop, event, nested=True))
    if told.noun > told.first:
        reading.add(Span(told.noun, told.last, event, nested=True))


def _told_by_nouns(reading: Reading) -> list[Told]:
    """The meetings that a noun tells of: "a meeting with B", "pertemuan antara A dan B", "A and B held talks"."""
    found: list[Told] = []
    for index in reading.where(_WORDS.nouns):
        first, last = _noun_at(reading, index)
        if first == last or not _is_open(reading, first, last):
            continue
        joint = _joint(reading, last)
        people = (
            pair_between(reading, joint) or _pair_behind(reading, last) or _pair_with_subject(reading, first, joint)
        )
        if not people and not _WORDS.holding.isdisjoint(reading.keys[max(0, first - _HOLDING_NEAR) : first]):
            people = pair_before(reading, first) or _two_before(reading, first)
        if not people and joint == last and _is_of_both(reading, first, last):
            people = two_meant(reading, first)
        several = not _WORDS.several.isdisjoint(reading.keys[first:joint])
        found += _told(reading, people, (first, last), first, verbal=False, several=several)
    return found


def _two_before(reading: Reading, index: int) -> list[Span]:
    """The two whom the subject of a sentence means, which "both" or the like begins before a token."""
    first = reading.sentence_of(index).first
    both = next((i for i in range(first, min(first + _BOTH_NEAR, index)) if reading.keys[i] in _WORDS.both), None)
    begun = both is not None and index - first <= _FAR and are_two_people(reading.keys, both)
    return two_meant(reading, first) if begun else []


def _is_of_both(reading: Reading, first: int, last: int) -> bool:
    """Whether a noun is told to be of two spoken of, "their talks", "pertemuan keduanya", and no event is named."""
    sentence = reading.sentence_of(first)
    theirs = reading.key_before(first) == "their" or not _WORDS.both.isdisjoint(reading.keys[last : last + 1])
    inside = reading.overlapping(sentence.first, sentence.last) if theirs else []
    return theirs and all(span.entity.type not in EVENTS for span in inside)


def _is_open(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing else than a working meal stands between two tokens."""
    return reading.free(first, last) or all(s.entity.name in _MEALS for s in reading.overlapping(first, last))


def _pair_behind(reading: Reading, last: int) -> list[Span]:
    """Those named right behind an Indonesian noun: "pertemuan | Presiden A dan B", "pertemuan A dengan B"."""
    if reading.source.language != "id" or not any(s.entity.type in ("Role", "Person") for s in reading.spans_at(last)):
        return []
    people = those_behind(reading, last)
    end = people[-1].last if people else last
    joined = bool(people) and not _WORDS.behind_first.isdisjoint(reading.keys[end : end + 1])
    people += those_behind(reading, end + 1) if joined else []
    return people if len(people) > 1 else []


def _told(
    reading: Reading, people: list[Span], words: tuple[int, int], noun: int, *, verbal: bool, several: bool
) -> list[Told]:
    """The meeting of some people that the words between two tokens tell of; of the first one with each, if several."""
    first, last = words
    if not people or _is_left_out(reading, first):
        return []
    several = several or people[-1].entity.type == "State"
    with_each = [(people[0], other) for other in people[1:]] if several else [tuple(people)]
    return [Told(first, last, max(last, pair[-1].last), pair, verbal, noun) for pair in with_each]


def _noun_at(reading: Reading, index: int) -> tuple[int, int]:
    """The tokens of a noun for a meeting with its qualities, "bilateral meeting"; none where it lacks one it needs."""
    keys, first, last, sentence = reading.keys, index, index + 1, reading.sentence_of(index)
    while last < sentence.last and keys[last] in _WORDS.qualities_behind:
        last += 1
    while first > sentence.first and (keys[first - 1] in _WORDS.qualities or "-" in keys[first - 1 : first + 1]):
        first -= 1
    lacking = keys[index] in _WORDS.qualified and last - first == 1
    return (index, index) if lacking else (first, last)


def _is_left_out(reading: Reading, first: int) -> bool:
    """Whether a meeting that begins at a token is one only wished for, or of another year than that of the text."""
    sentence = reading.sentence_of(first)
    wished = not _PLAIN.wishes.isdisjoint(reading.keys[max(sentence.first, first - _WISH) : first])
    return wished or is_of_another_year(reading, sentence)


def _joint(reading: Reading, last: int) -> int:
    """The token of the word before those who meet, behind where and when they do; the same where none stands there."""
    sentence = reading.sentence_of(last - 1)
    beside = reading.keys[last + 2 : last + 3] and reading.keys[last + 2] in _WORDS.fringes  # "on the margins"
    known = last < sentence.last and (reading.keys[last] in _WORDS.with_whom or reading.keys[last] in _WORDS.among)
    if known and not beside:
        return last
    end = min(last + _FAR, sentence.last)
    joints = (
        i for i in range(last, end) if reading.keys[i] in _WORDS.joints and reading.keys[i : i + 2] != _AMONG_OTHERS
    )
    joint = next(joints, last)
    inside = reading.overlapping(last, joint)
    covered = {i for s in inside if s.entity.type in _WHERE for i in range(s.first, s.last)}
    open_ = [reading.keys[i] for i in range(last, joint) if i not in covered and i not in reading.date_tokens]
    examples = _WORDS.such_as | _WORDS.one_of if not _WORDS.such_as.isdisjoint(open_) else _NONE
    return joint if all(key in _WORDS.between or key in examples for key in open_) else last


def _pair_with_subject(reading: Reading, first: int, joint: int) -> list[Span]:
    """Who has the meeting that begins at a token, and those behind the "with" at another."""
    told = joint < len(reading.keys) and reading.keys[joint] in _WORDS.with_whom
    people = _with_subject(reading, first, joint + 1) if told else []
    return people or (pair_with_states(reading, first, joint + 1, noun=True) if told else [])


def _with_subject(reading: Reading, first: int, last: int) -> list[Span]:
    """Who has the meeting whose words stand between two tokens, and those behind these."""
    behind = those_behind(reading, last)
    own = _is_adjunct(reading, first) and len(behind) > 1 and _is_apart(reading, *behind[-2:])
    subject = behind.pop() if own else _subject(reading, first, behind) if behind else None
    if subject is None or subject.entity in {span.entity for span in behind}:
        return []
    return [subject, *behind]


def _subject(reading: Reading, first: int, behind: list[Span]) -> Span | None:
    """Who has a meeting with others: the person named last before it in its sentence, or behind them, or before it."""
    sentence = reading.sentence_of(first)
    before = leader_before(reading, first)
    if before is not None:
        return None if "who" in reading.keys[before.last : first] else before
    later = people_in(reading, behind[-1].last, sentence.last)
    if later and (_is_adjunct(reading, first) or _is_of_speaker(reading, first)):
        return later[0]
    since = sentence.first
    for _ in range(_RECENT if behind[0].entity.type == "Person" else 0):
        since = reading.sentence_of(max(0, since - 1)).first
        named = list(reading.earlier(first, "Person", since=since))
        if named:
            return named[0] if len({span.entity for span in named}) == 1 else None
    return None


def _is_adjunct(reading: Reading, first: int) -> bool:
    """Whether the words for a meeting stand in what a sentence begins with, its subject behind: "After meeting B"."""
    since = reading.sentence_of(first).first
    opened = not _WORDS.openers.isdisjoint(reading.keys[since:first])
    return opened and next(reading.earlier(first, "Person", since=since), None) is None


def _is_apart(reading: Reading, person: Span, other: Span) -> bool:
    """Whether a comma and no "and" parts two people: "In a meeting with B, | A said"."""
    between = reading.keys[person.last : other.first]
    return "," in between and _WORDS.joining.isdisjoint(between)


def _told_by_verbs(reading: Reading, nouns: list[Told]) -> list[Told]:
    """The meetings that a verb tells of where no noun does: "A met B", "A bertemu dengan B", "A and B met"."""
    taken = {one.first for one in nouns}
    found: list[Told] = []
    for index in reading.where(_WORDS.meeting):
        last = _past_between(reading, index)
        if not (reading.free(index, index + 1) and taken.isdisjoint(range(index, last))):
            continue
        people = _pair_of_verb(reading, index, last) if _takes_object(reading, index, last) else []
        noun, end = _noun_of_visit(reading, index, last)
        if not people and reading.keys[index] in _WORDS.mutual and _ends_at(reading, index + 1):
            people = pair_before(reading, index) or _two_before(reading, index)
            end = _past_manner(reading, index)
        several = not _WORDS.several.isdisjoint(reading.keys[index:last])
        found += _told(reading, people, (index, end), noun, verbal=True, several=several)
    return found


def _pair_of_verb(reading: Reading, index: int, last: int) -> list[Span]:
    """Who does what a verb says, and those behind its words; of an adjunct, "after meeting B", the subject of all."""
    people = pair_at(reading, index, last)
    own = reading.key_before(index) in _WORDS.openers or _is_of_speaker(reading, index)
    people = _with_subject(reading, index, last) if own and not people else people
    plain = not people and reading.keys[index] in _WORDS.mutual
    return pair_with_states(reading, index, last, noun=False) if plain else people


def _is_of_speaker(reading: Reading, index: int) -> bool:
    """Whether what is told at a token is what somebody says of himself: "I | met B"."""
    return not _WORDS.first_person.isdisjoint(reading.keys[max(0, index - _HOLDING_NEAR) : index])


def _past_between(reading: Reading, index: int) -> int:
    """The token after a verb, and after the words for when and how, and the "with", that stand behind it."""
    last, sentence = index + 1, reading.sentence_of(index)
    while last < sentence.last and (reading.keys[last] in _WORDS.between or last in reading.date_tokens):
        last += 1
    joint = _joint(reading, index + 1)
    return max(last, joint + 1) if joint > index + 1 else last


def _past_manner(reading: Reading, index: int) -> int:
    """The token after a verb and the words for how those before it meet: "bertemu secara bilateral"."""
    last, sentence = index + 1, reading.sentence_of(index)
    while last < sentence.last and reading.keys[last] in _WORDS.manner:
        last += 1
    return last


def _takes_object(reading: Reading, index: int, last: int) -> bool:
    """Whether the other one can stand behind a verb and its words up to a token: at once, or behind "with" or "on"."""
    key, behind = reading.keys[index], reading.keys[index + 1 : last]
    if key in _WORDS.calling:
        return behind == ["on"] and not _asks(reading, last)
    if key in _WORDS.receiving and reading.key_before(index) in _WORDS.passive:
        return not _WORDS.by.isdisjoint(behind)
    return key in _WORDS.transitive or not _WORDS.with_whom.isdisjoint(behind)


def _asks(reading: Reading, first: int) -> bool:
    """Whether those behind "called on" at a token are asked to do something: "called on President X | to act"."""
    people = those_behind(reading, first)
    return bool(people) and not _WORDS.asking.isdisjoint(reading.keys[people[-1].last : people[-1].last + 1])


def _ends_at(reading: Reading, index: int) -> bool:
    """Whether nobody whom those before a verb meet stands behind it: "A and B met | in Manila"."""
    sentence = reading.sentence_of(index - 1)
    alone = index >= sentence.last or index in reading.date_tokens
    return alone or reading.keys[index] in _WORDS.behind_mutual


def _noun_of_visit(reading: Reading, index: int, last: int) -> tuple[int, int]:
    """The tokens of the visit that somebody is paid, "a | courtesy call | from"; else the verb itself."""
    visit = [i for i in range(index + 1, last) if reading.keys[i] in _WORDS.visits]
    return (visit[0], visit[-1] + 1) if visit else (index, index + 1)


def _name_again(reading: Reading) -> None:
    """The reading has the later mentions of such meetings: "the talks", "pertemuan itu"."""
    met = [span for span in reading.ordered() if span.entity.parties and CALL not in span.entity.name]
    for index in reading.where(_WORDS.again, met[0].last):
        first, last = _noun_at(reading, index) if reading.keys[index] not in _WORDS.qualified else (index, index + 1)
        if reading.free(first, last) and _points(reading, first, last):
            event = _spoken_of(reading, first)
            if event is not None and _fits(reading, index, event):
                bilateral = not _WORDS.bilateral.isdisjoint(reading.keys[first:last])
                reading.add(Span(first, last, _as_bilateral(reading, event) if bilateral else event))


def _as_bilateral(reading: Reading, event: Entity) -> Entity:
    """The same meeting, which is called a bilateral one from its first mention on."""
    name = event.name.replace("Meeting of ", "Bilateral meeting of ", 1)
    bilateral = reading.entity("Meeting", name)
    bilateral.parties = event.parties
    for span in reading.spans:
        span.entity = bilateral if span.entity is event else span.entity
    return bilateral


def _points(reading: Reading, first: int, last: int) -> bool:
    """Whether a noun is said to be known: "the talks", "pertemuan itu", "dalam pertemuan,"."""
    keys, sentence = reading.keys, reading.sentence_of(first)
    behind = keys[last] if last < sentence.last else "."
    if behind in _WORDS.pointing_behind:
        return True
    if behind in _WORDS.of_others and last not in reading.date_tokens:
        return False
    before = reading.key_before(first) if first > sentence.first else ""
    if before in _WORDS.pointing:
        return True
    return (before in _WORDS.at and behind == ",") or (not before and behind in _WORDS.course)


def _spoken_of(reading: Reading, index: int) -> Entity | None:
    """The meeting of some people that is the last event named before a token, those of its own sentence left out."""
    aside = -1
    for span in reading.earlier(index, *EVENTS):
        if span.entity.parties:
            return span.entity if aside in (-1, reading.sentence_of(span.first).first) else None
        sentence = reading.sentence_of(span.first).first
        if aside not in (-1, sentence):
            return None
        aside = sentence
    return None


def _fits(reading: Reading, index: int, event: Entity) -> bool:
    """Whether a meeting can be told of by a noun: only what was called a visit or call before is one."""
    noun = reading.keys[index]
    told = (reading.keys[span.first : span.last] for span in reading.spans if span.entity is event)
    return noun not in _WORDS.qualified or any(noun in keys for keys in told)
