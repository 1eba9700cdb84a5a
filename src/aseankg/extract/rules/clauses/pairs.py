"""Those who meet or speak: the people and bodies around the words for a meeting or call."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.asides import past_asides
from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("encounters")
_BESIDE: Final = ("Role", "Organisation", *PLACES, *EVENTS)
"""What may stand between a word for a meeting and who meets: offices, and where it is."""
_PAIR: Final = 2
_BACK: Final = 2
"""Sentences before one that tells of two people, in which they are named."""
_FAR: Final = 12
"""Tokens between the words for a meeting and those who meet, the offices left out."""


def people_in(reading: Reading, first: int, last: int) -> list[Span]:
    """The people named from one token up to another, in order."""
    found = [s for s in reading.overlapping(first, last) if s.entity.type == "Person" and not s.nested]
    return sorted(found, key=lambda span: span.first)


def is_near(reading: Reading, first: int, last: int) -> bool:
    """Whether only offices, places, events, days and small words stand between two tokens."""
    covered = {
        i
        for span in reading.overlapping(first, last)
        if span.entity.type in _BESIDE
        for i in range(span.first, span.last)
    }
    open_ = [i for i in range(first, last) if i not in covered | reading.date_tokens]
    small = all(reading.keys[i] in _WORDS.small or reading.tokens[i].is_capitalised for i in open_)
    return small and len(open_) <= _FAR


def those_behind(reading: Reading, index: int) -> list[Span]:
    """The people listed behind a token, nothing but their offices before each; or the body that stands there."""
    sentence = reading.sentence_of(index - 1)
    people = people_in(reading, index, sentence.last)
    if not people or not is_near(reading, index, people[0].first):
        return _body_at(reading, index)
    if reading.tokens[people[0].last - 1].is_possessive:
        return []
    listed = people[:1]
    for person in people[1:]:
        if not are_listed(reading, listed[-1], person) or not _WORDS.saying.isdisjoint(
            reading.keys[person.last : person.last + 1]
        ):
            break
        listed.append(person)
    return listed


def _body_at(reading: Reading, index: int) -> list[Span]:
    """The body that stands at a token, its article apart, if it is one that meets: "the Committee of X"."""
    while index < len(reading.keys) and reading.keys[index] in _WORDS.before_bodies:
        index += 1
    found = (span for span in reading.spans_at(index) if span.entity.type == "Organisation" and not span.nested)
    return [span for span in found if is_body(span.entity)][:1]


def is_body(entity: Entity) -> bool:
    """Whether an organisation is a committee or the like, which meets others as one."""
    return not _WORDS.bodies.isdisjoint(entity.name.lower().split())


def pair_between(reading: Reading, index: int) -> list[Span]:
    """The two people behind "between" or the like at a token, nothing but offices beside them."""
    sentence = reading.sentence_of(index - 1)
    if index >= sentence.last or reading.keys[index] not in _WORDS.among:
        return []
    people = people_in(reading, index, sentence.last)[:2]
    if len(people) < 2 or not is_near(reading, index + 1, people[0].first):
        return []
    near = is_near(reading, people[0].last, people[1].first) and people[0].entity is not people[1].entity
    return people if near else []


def pair_before(reading: Reading, index: int) -> list[Span]:
    """The two people before a token, where "and" joins them and nothing but an office stands between."""
    sentence = reading.sentence_of(index)
    people = list(reading.earlier(index, "Person", since=sentence.first))[:2]
    if len(people) < 2 or people[0].entity is people[1].entity or not is_near(reading, people[0].last, index):
        return []
    between = reading.keys[people[1].last : people[0].first]
    titled = index < reading.title_end and "," in between  # "A, B to meet in Manila"
    joined = (titled or not _WORDS.joining.isdisjoint(between)) and is_near(reading, people[1].last, people[0].first)
    return people[::-1] if joined else []


def two_meant(reading: Reading, index: int) -> list[Span]:
    """The two whom "their" or "the two leaders" before a token means: those named in its sentence, or just before."""
    sentence = reading.sentence_of(index)
    people = list(reading.earlier(index, "Person", since=sentence.first))
    before = sentence
    for _ in range(0 if people else _BACK):
        before = reading.sentence_of(max(0, before.first - 1))
        if before.paragraph == sentence.paragraph and len({span.entity for span in people}) < _PAIR:
            people = list(reading.earlier(sentence.first, "Person", since=before.first))
    named = {span.entity: span for span in people}
    return list(named.values())[::-1] if len(named) == _PAIR else []


def leader_before(reading: Reading, index: int) -> Span | None:
    """The person named last before a token in its sentence, or whom that one accompanies: "X, accompanied by Y"."""
    people = list(reading.earlier(index, "Person", since=reading.sentence_of(index).first))
    for person, before in pairwise(people):
        if not _WORDS.company.isdisjoint(reading.keys[before.last : person.first]):
            return before
        if not are_listed(reading, before, person):
            break
    return people[0] if people else None


def pair_at(reading: Reading, first: int, last: int) -> list[Span]:
    """The person before some tokens and those behind them, nothing but offices, days and small words between."""
    sentence = reading.sentence_of(first)
    nearest = next(reading.earlier(first, "Person", since=sentence.first), None)
    before = leader_before(reading, first)
    if nearest is None or not is_near(reading, past_asides(reading, nearest.last, first), first):
        bodies = reading.earlier(first, "Organisation", since=sentence.first)
        before = next((span for span in bodies if is_body(span.entity) and is_near(reading, span.last, first)), None)
    behind = those_behind(reading, last) if before is not None else []
    if before is None or not behind or "Person" not in {before.entity.type, behind[0].entity.type}:
        return []
    return [] if before.entity in {span.entity for span in behind} else [before, *behind]
