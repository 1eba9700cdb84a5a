"""Events that a clause names only as what something is a part of, counted from, ahead of, prepared for or done at."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.reading.reading import EVENTS, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("days")
_PART_NEAR: Final = 5
"""Tokens before an event within which "part of" stands."""
_OPENING: Final = 3
"""Words of the longest opening of a clause about what comes before or after an event."""
_HELD_NEAR: Final = 3
"""Tokens behind an event within which the verb stands that says that it is held."""
_PREPARED: Final = 3
"""Tokens before an event within which the word stands that makes it one that is prepared."""


def is_whole(clause: Clause, event: Span) -> bool:
    """Whether an event is only named as what another one is a part of: "a meeting, part of the summit"."""
    keys = clause.reading.keys
    words = keys[max(clause.first, event.first - _PART_NEAR) : event.first]
    if not any(" ".join(words[i : i + 2]) in _WORDS.parts_of for i in range(len(words) - 1)):
        return False
    return _WORDS.relatives.isdisjoint(keys[event.last : event.last + 2])  # what follows tells of the event itself


def is_counted_from(clause: Clause, event: Span) -> bool:
    """Whether right before an event it is told how long before or after it something was: "a day before the summit"."""
    before = _words_before(clause, event)
    before = [*before[:-2], "before"] if before[-2:] == ["ahead", "of"] else before
    return not _WORDS.anchors.isdisjoint(before[-1:]) and not _WORDS.spans_of_time.isdisjoint(before[-2:-1])


def is_before_or_after(clause: Clause, event: Span, position: int) -> bool:
    """Whether a clause only begins with what came before or after an event, and tells of another thing at a token."""
    if is_ahead(clause, event, position):
        return True
    opened = not _WORDS.opening.isdisjoint(clause.reading.keys[event.last : event.last + 2])
    return not opened and _is_led_to(clause, event, position, _WORDS.behind)


def is_ahead(clause: Clause, event: Span, position: int) -> bool:
    """Whether a clause only begins with what comes before an event: "Ahead of the summit, ministers met on Monday"."""
    return _is_led_to(clause, event, position, _WORDS.ahead)


def is_beside(clause: Clause, event: Span) -> bool:
    """Whether a clause tells of another meeting at an event: "On the sidelines of the summit, bilateral talks on X"."""
    near = clause.reading.keys[max(clause.first, event.first - _PART_NEAR) : event.first]
    return not _WORDS.sidelines.isdisjoint(near) and (
        clause.other_event or not clause.keys.isdisjoint(_WORDS.bilateral)
    )


def is_adjunct(clause: Clause, event: Span) -> bool:
    """Whether an event only says when something else was: "held ahead of the summit", "which followed the 5th AMM"."""
    before = _words_before(clause, event)
    if before[-1:] == ["at"] and not _WORDS.at_another.isdisjoint(before[-2:-1]):
        return bool(clause.before(event.first, *EVENTS))  # "the issues raised at X"
    return before[-1:] != [] and (before[-1] in _WORDS.neighbours or _is_opened(before, _WORDS.behind | _WORDS.ahead))


def is_accompanied(clause: Clause, event: Span) -> bool:
    """Whether a clause tells that others are held beside an event: "Together with the AMM, X was held"."""
    before = _words_before(clause, event)
    return len(before) <= _PART_NEAR and _is_opened(before, _WORDS.together_with)


def is_left_aside(clause: Clause, event: Span) -> bool:
    """Whether a clause begins with an event beside which it tells of another: "Besides the summit, the AMM is ..."."""
    if clause.keys.isdisjoint(_WORDS.besides):
        return False
    opening = clause.reading.keys[clause.first : event.first]
    return len(opening) <= _PART_NEAR and not _WORDS.besides.isdisjoint(opening)


def is_attended_elsewhere(clause: Clause, event: Span) -> bool:
    """Whether an event is only that which those attend who meet: "a meeting of officials attending | the 14th ARF"."""
    before = _words_before(clause, event)
    if _WORDS.attending.isdisjoint(before[-1:]):
        return False
    return any(noun in bare_nouns() and behind in _WORDS.of_those for noun, behind in pairwise(before))


def is_held_beside(clause: Clause, event: Span) -> bool:
    """Whether another event is told to be held together with one: "X was held back-to-back with | the AMM"."""
    if not any(signal.last < event.first for signal in clause.signals("held")):
        return False
    if not _WORDS.relatives.isdisjoint(clause.reading.keys[event.last : event.last + 2]):
        return False  # what follows tells of the event itself
    return _is_opened(_words_before(clause, event), _WORDS.together_with)


def _is_led_to(clause: Clause, event: Span, position: int, openings: frozenset[str]) -> bool:
    """Whether one of some openings stands before an event in the beginning of a clause that goes on up to a token."""
    reading, before = clause.reading, _words_before(clause, event)
    if not _is_opened(before, openings):
        return False
    if not _WORDS.relatives.isdisjoint(reading.keys[event.last : event.last + 2]):
        return False  # what follows tells of the event itself
    comma = next((i for i in range(event.last, position) if reading.texts[i] == ","), position)
    apart = clause.covered(*PLACES) | reading.date_tokens
    told = [i for i in range(comma, position - 1) if i not in apart and reading.tokens[i].is_word]
    return event.first - clause.first <= _PART_NEAR and len(told) > 1


def _is_opened(words: list[str], openings: frozenset[str]) -> bool:
    """Whether some words end with one of some openings."""
    return not openings.isdisjoint(" ".join(words[-count:]) for count in range(1, _OPENING + 1))


def _words_before(clause: Clause, event: Span) -> list[str]:
    before = clause.reading.keys[clause.first : event.first]
    return before[:-1] if before[-1:] == ["the"] else before


def is_only_wished(clause: Clause, event: Span) -> bool:
    """Whether it is only wished or supposed that an event is held: "proposed that | the forum be held", "jika KTT"."""
    keys, near = clause.reading.keys, range(event.last, event.last + _HELD_NEAR)
    held = next((signal.first for signal in clause.signals("held") if signal.first in near), 0)
    if not held or not _WORDS.relatives.isdisjoint(keys[event.last : held]) or "," in keys[event.last : held]:
        return False  # "urged the forum, held in X, to act"
    step = event.first
    while step > clause.first + 1 and keys[step - 1] in _WORDS.before_wished:
        step -= 1
    before = clause.reading.key_before(step)
    return before in _WORDS.wishing or before in _WORDS.supposing


def is_prepared(clause: Clause, event: Span) -> bool:
    """Whether an event is only what something is done for ahead of it: "to discuss preparations for the summit"."""
    return not _WORDS.preparing.isdisjoint(
        clause.reading.keys[max(clause.first, event.first - _PREPARED) : event.first]
    )


def is_at_ceremony(clause: Clause, event: Span) -> bool:
    """Whether something is done in a ceremony, which is held when it is done: "took office in a ceremony"."""
    keys, before = clause.reading.keys, event.first - 1
    if "ceremony" not in event.entity.name.lower():
        return False
    before -= keys[before] in _WORDS.articles
    return keys[before] in _WORDS.at or keys[before] in _WORDS.with_words


def stands_at(clause: Clause, event: Span, *, meeting: bool = False) -> bool:
    """Whether something is said or done at an event: "at the 40th ASEAN Summit"; `meeting`, "for the summit" too."""
    keys, before = clause.reading.keys, event.first - 1
    before -= keys[before] in ("the", "a", "an")
    beside = keys[before] == "of" and clause.reading.key_before(before) in _WORDS.fringes
    return beside or keys[before] in _WORDS.at or (meeting and keys[before] in ("for", "untuk"))
