"""The events at which something is said or done: "at the summit", "dalam pertemuan itu"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Entity

_WORDS: Final = WordLists("acting")
_CLAUSES: Final = WordLists("clauses")


def settings_of(clause: Clause, words: frozenset[str] | None = None) -> list[tuple[Entity, int]]:
    """The events at which something is done, each with the preposition before it; or others than "at" and the like."""
    words = _WORDS.settings if words is None else words
    keys = clause.reading.keys
    found: list[tuple[Entity, int]] = []
    for span in clause.events():
        near = range(max(clause.first, span.first - 3), span.first)
        before = [i for i in near if keys[i] in words or _is_phase(keys, i)]
        found += [(span.entity, before[-1])] if before else []
    if clause.bare_noun is not None and clause.event is not None and not found:
        for index in range(clause.first + 1, clause.last):
            if keys[index] == clause.bare_noun:
                before = [i for i in range(max(clause.first, index - 2), index) if keys[i] in words]
                before = [i for i in before if keys[i] not in _WORDS.afterwards or _stands_alone(clause, index)]
                found += [(clause.event, before[-1])] if before else []
    return found


@cache
def during_or_after() -> frozenset[str]:
    """The prepositions before an event at which, or right after which, something is said."""
    return _WORDS.settings | _WORDS.afterwards


def does_there(between: list[str]) -> bool:
    """Whether the words between somebody and "at the EVENT" say what he did there: "met his counterparts", "was"."""
    begin = 3 if between[1:3] in (["his", "counterparts"], ["her", "counterparts"]) and between[0] == "and" else 0
    told = _WORDS.doing.isdisjoint(between[begin : begin + 1])
    return not told and (len(between) <= begin + 1 or between[-1] not in _WORDS.done_elsewhere)


def _stands_alone(clause: Clause, noun: int) -> bool:
    """Whether no other noun makes a noun that of another event: "after the meeting", not "usai acara sosialisasi"."""
    behind = clause.reading.tokens[noun + 1 : noun + 2]
    return not behind or not behind[0].is_word or behind[0].key in _CLAUSES.pointers_behind | _WORDS.before_places


def _is_phase(keys: list[str], index: int) -> bool:
    """Whether a noun for a part of an event stands at a token, before "of": "on the last | day | of the summit"."""
    return keys[index] in _WORDS.phases and keys[index + 1] == "of"


def is_between_commas(clause: Clause, event: Entity, first: int) -> bool:
    """Whether an event at which something is done stands with the word at a token between commas: "X, dalam KTT, "."""
    keys = clause.reading.keys
    ends = (clause.reading.acronym_end(span.last) or span.last for span in clause.events() if span.entity is event)
    return keys[first - 1] == "," and any(keys[end : end + 1] == [","] for end in ends)
