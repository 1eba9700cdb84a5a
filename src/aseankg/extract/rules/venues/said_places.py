"""Places at which something was only said of an event: "keterangan pers di X", "ujarnya di X", "Y di X berharap"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.date_pattern import weekdays
from aseankg.extract.rules.reading.reading import EVENTS, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("venues")
_VERBS: Final = WordLists("verb_forms")
_PRESS_NEAR: Final = 5
"""Tokens before a place within which the word for what was told the press stands."""
_SAID_NEAR: Final = 16
"""Tokens between a verb of saying and the place at which something is said, with who says it."""


def of_press(clause: Clause, place: Span) -> bool:
    """Whether something was only told the press at a place: "in a statement in X", "keterangan pers di X"."""
    day = place.last + 1
    weekday = clause.reading.keys[day : day + 1] and clause.reading.keys[day] in weekdays()
    dated = clause.reading.texts[place.last : day] == [","] and (weekday or day in clause.reading.date_tokens)
    near = clause.first if dated and clause.before(place.first, "Person") else place.first - _PRESS_NEAR
    words = clause.reading.keys[max(clause.first, near) : place.first]
    told = words[-1:] in (["in"], ["di"], ["at"]) and not _WORDS.press.isdisjoint(words)
    met = any(event.entity.parties for event in clause.before(place.first, "Meeting"))
    if dated and not met and words[-1:] == ["di"] and clause.before(place.first - 1, "Person"):
        # "X, di Jakarta, Jumat, ..." is where and when X spoke, but not "X tiba di Jakarta, Jumat, ...".
        person = clause.before(place.first - 1, "Person")[0]
        spoken = all(key == "," or key in _WORDS.during for key in clause.reading.keys[person.last : place.first - 1])
        told = told or (spoken and not _acts_there(clause, person, place))
    return told and clause.reading.keys[place.last : place.last + 2] != [",", "where"]


def _acts_there(clause: Clause, person: Span, place: Span) -> bool:
    """Whether somebody opens or attends an event at a place: "KTT dibuka X di Y", "X di Y menghadiri KTT"."""
    passive = clause.signals("act-by", "attend-by", "chair-by")
    if any(signal.last <= person.first and clause.before(signal.first, *EVENTS) for signal in passive):
        return True
    behind = next((i for i in range(place.last, clause.last) if _is_free(clause, i)), clause.last)
    return any(signal.first == behind for signal in clause.signals("act", "attend", "chair"))


def _is_free(clause: Clause, index: int) -> bool:
    """Whether a token behind a place is none of its day or state."""
    told = index in clause.reading.date_tokens or index in clause.covered(*PLACES)
    return not told and clause.reading.tokens[index].is_word


def is_said_there(clause: Clause, place: Span) -> bool:
    """Whether something was only said at a place, where no event was: "ujarnya di Jakarta", "she said in Jakarta"."""
    keys = clause.reading.keys
    said = next((index for index in reversed(clause.at(_saying())) if index < place.first), None)
    if said is None or place.first - said > _SAID_NEAR:
        return False
    if clause.bare_noun in keys[said : place.first] and not clause.before(said, *EVENTS):
        return False  # "kata X usai | pertemuan di Jakarta"
    if keys[said] not in _VERBS.saying:
        named = clause.covered("Person", "Role", *PLACES)
        return all(i in named or keys[i] in _WORDS.beside_saying for i in range(said + 1, place.first))
    named_there = any(said < event.last <= place.first for event in clause.events())
    done = clause.signals("held", "host", "attend", "chair", "act", "act-by", "attend-by")
    told_before = any(said < signal.first < place.first and keys[signal.first] != "usai" for signal in done)
    return not (named_there or told_before)


@cache
def _saying() -> frozenset[str]:
    """The verbs of saying behind which it stands who said something, and where."""
    return _VERBS.saying | _WORDS.said


def speaks_there(clause: Clause, place: Span, event: Span) -> bool:
    """Whether somebody says at a place what follows on an event: "X di Y berharap KTT", "Speaking in Y, X said"."""
    keys = clause.reading.keys
    told = keys[place.last : event.first]
    if keys[clause.first] in _WORDS.speaking_there and not (_WORDS.saying | _WORDS.said).isdisjoint(told):
        return True
    if clause.reading.key_before(place.first - 1) in _WORDS.saying:
        return True  # "X mengatakan | di Y bahwa"
    person = next(iter(clause.before(place.first, "Person")), None)
    speaks = person is not None and keys[person.last + (keys[person.last] == ",")] in _WORDS.within
    return speaks and not _WORDS.saying.isdisjoint(told)
