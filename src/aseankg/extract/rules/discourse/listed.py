"""Who is listed by offices alone: the states of "the prime ministers of A and B and the King of C"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.discourse.participants import is_only_forum, nearest_actors
from aseankg.extract.rules.people.honorifics import is_of_honorific
from aseankg.extract.rules.reading.reading import ACTORS, BODIES
from aseankg.extract.rules.text.fields import title_words
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Reading, Span

_WORDS: Final = WordLists("listed")
_DELEGATIONS: Final = WordLists("delegations")
_PEOPLE: Final = WordLists("people")
_OFFICES: Final = ("Person", "Role", *BODIES)


@cache
def _between_names() -> frozenset[str]:
    """The words that may stand between the names of such a list: of offices, honorifics and people who are sent."""
    joints = _WORDS.joints | _WORDS.separators | _WORDS.heads
    return joints | _DELEGATIONS.envoys | _DELEGATIONS.of_those | title_words() | _PEOPLE.honorifics


def actors_listed(clause: Clause, first: int) -> tuple[list[Span], int]:
    """The actors listed from a token on, and the token after the last of them.

    People stand for themselves. Where an office or those who are sent have no name, their state or body takes part.
    """
    reading, index, end = clause.reading, first, first
    found: list[Span] = []
    waiting: list[Span] = []
    while index < clause.last:
        span = _named_at(clause, index)
        if span is None:
            if reading.keys[index] in _WORDS.separators and not _begins_person(clause, index + 1):
                found, waiting = [*found, *waiting], []
            elif not (_joins(reading, index) or (index > first and reading.capitals[index])):
                break  # a name that is not known tells of nobody
            index += 1
        elif span.entity.type == "Person":
            found, waiting = [*found, span], []
            index = end = _past_apposition(clause, span.last)
        else:
            inside = [s for s in clause.of(*BODIES) if span.first <= s.first < span.last]
            waiting += [body for body in inside if not is_only_forum(body.entity)]
            index = end = reading.acronym_end(span.last) or span.last
    return [*found, *waiting], end


def offices_at(clause: Clause, first: int) -> list[Span]:
    """The actors listed by their offices from a token on; none where only states or bodies are named there."""
    listed, _ = actors_listed(clause, first)
    return listed if listed and _has_office(clause, first, listed[0]) else []


def listed_before(clause: Clause, position: int, *, bare: bool = False) -> list[Span]:
    """The actors listed by their offices as the subject of what stands at a token; states alone too if `bare`.

    They are all that stands between it and the begin of the clause, a comma or a relative.
    """
    starts = [clause.first, *(index + 1 for index in clause.at(_WORDS.before_subjects) if index + 1 < position)]
    for start in starts:
        listed, end = actors_listed(clause, start)
        between = clause.reading.keys[_past_others(clause, end, position) : position]
        if listed and end <= position and _WORDS.auxiliaries.issuperset(between):
            alone = bare and clause.reading.key_before(start) != ","
            return listed if alone or _has_office(clause, start, listed[0]) else []
    return []


def _joins(reading: Reading, index: int) -> bool:
    """Whether a token may stand between the names of a list."""
    return reading.keys[index] in _between_names() or is_of_honorific(reading.keys, index)


def _past_others(clause: Clause, first: int, last: int) -> int:
    """The token behind those of whom only a noun tells at the end of a list: "and other delegates | were"."""
    others = first < last and clause.reading.keys[first] in _WORDS.separators
    while others and first < last and clause.reading.keys[first] in _between_names():
        first += 1
    return first


def _has_office(clause: Clause, start: int, first: Span) -> bool:
    """Whether the first of those listed from a token on is a person, or named by an office or those who are sent."""
    if first.entity.type == "Person" or any(start <= r.first <= first.first < r.last for r in clause.of("Role")):
        return True
    return not (_WORDS.heads | _DELEGATIONS.envoys).isdisjoint(clause.reading.keys[start : first.first])


def _named_at(clause: Clause, index: int) -> Span | None:
    """The longest mention of somebody, a body or an office that begins at a token."""
    named = (s for s in clause.reading.spans_at(index) if s.entity.type in _OFFICES and not (s.nested or s.anaphor))
    return max(named, key=lambda span: span.last, default=None)


def _begins_person(clause: Clause, index: int) -> bool:
    return any(span.entity.type == "Person" for span in clause.reading.spans_at(index))


def _past_apposition(clause: Clause, last: int) -> int:
    """The token after the office between commas behind a name, or whom he is of; the same where none stands there."""
    if clause.reading.keys[last : last + 1] and clause.reading.keys[last] in _DELEGATIONS.sources:
        body = next((s for s in clause.of(*BODIES) if last < s.first <= last + 2), None)  # "Ana Cruz of the WHO"
        return body.last if body is not None else last
    office = clause.reading.titles.get(last + 1, 0) if clause.reading.texts[last : last + 1] == [","] else 0
    return office or last


def likewise(clause: Clause, position: int) -> list[Span]:
    """Those of whom the same is said behind a token: "X attended, as did Y", "demikian pula Y"."""
    keys = clause.reading.keys
    for index in clause.at(_likewise_phrases().starts):
        ends = _likewise_phrases().at(keys, index, clause.last) if index >= position else []
        named = [*clause.of("Role"), *clause.of(*ACTORS)] if ends else []
        if any(end <= span.first <= end + 1 for end, _ in ends for span in named):
            return nearest_actors(clause, clause.after(ends[0][0], *ACTORS))
    return []


@cache
def _likewise_phrases() -> Phrases:
    return plain_phrases(_WORDS.likewise)
