"""The verbs of a clause: by signals, by the forms of the two languages, and by lists where no form shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.nominals import has_verb_form
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("verb_forms")
_DAYS: Final = WordLists("days")
_HAPPENING: Final = frozenset({
    "held", "host", "host-by", "attend", "attend-by", "chair", "chair-by", "act", "act-by", "postpone", "absent",
    "begin-with",
})  # fmt: skip
"""Signals that tell of an event itself: that it is held, where and by whom, or that somebody is there."""
_OTHER: Final = frozenset({
    "adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by", "initiate", "initiate-by", "implement", "join",
    "succeed", "succeed-by", "represent", "represent-by", "start", "end", "handover",
})  # fmt: skip
"""Signals that tell of something else that is done."""
_PAST: Final = re.compile(r"[a-z]{2,}ed")
_DAY_NEAR: Final = 5
"""Tokens behind a verb within which the day stands that is the first or last one of an event."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of a clause: its tokens, and whether it tells of an event itself."""

    first: int
    last: int
    happens: bool


def find_verbs(clause: Clause) -> list[Verb]:
    """The verbs of a clause in order."""
    reading, keys = clause.reading, clause.reading.keys
    found: dict[int, Verb] = {}
    covered: set[int] = set()
    for signal in clause.triggers:
        meant = signal.kind == "plan" and not _WORDS.meant.isdisjoint(keys[signal.first : signal.last])
        known = (signal.kind in _HAPPENING or signal.kind in _OTHER or meant) and not _is_noun_of(clause, signal)
        if not known or not _WORDS.no_verbs.isdisjoint(keys[signal.first : signal.last]):
            continue
        # Who leads an organisation leads no event.
        leads = signal.kind == "chair" and any(s.first == signal.last for s in clause.of("Organisation"))
        moves = signal.kind != "held" and not _WORDS.moving.isdisjoint(keys[signal.first : signal.last])
        happens = (signal.kind not in _OTHER and not leads and not moves) or is_of_course(clause, signal.first)
        if happens or signal.first not in found:
            found[signal.first] = Verb(signal.first, signal.last, happens)
        covered.update(range(signal.first, signal.last))
    for span in clause.spans:
        if span.entity.type != "Topic":
            covered.update(range(span.first, span.last))
    indonesian = reading.source.language == "id"
    course = [index for index in clause.at(_WORDS.of_course) if is_of_course(clause, index)]
    for index in range(clause.first, clause.last):
        if index in covered or index in reading.date_tokens:
            continue
        becoming = keys[index] in _WORDS.becoming and not _WORDS.venues.isdisjoint(keys[index + 1 : index + 2])
        form = "happening" if becoming or index in course else _form(keys[index], indonesian)
        if not form or _opens_date(clause, index):
            continue
        if form == "happening":
            noun = keys[index].endswith("ing") and clause.reading.key_before(index) in _WORDS.before_nouns
            if not noun and not (keys[index] == "had" and _is_participle(keys[index + 1 : index + 2])):
                found[index] = Verb(index, index + 1, True)
        elif not reading.capitals[index]:
            noun = form == "past" and index > clause.first and keys[index - 1] in _WORDS.before_nouns
            if not noun:
                found[index] = Verb(index, index + 1, False)
    return [found[index] for index in sorted(found)]


def _is_noun_of(clause: Clause, signal: Trigger) -> bool:
    """Whether a signal is a noun for what is done to something that is no event: "the opening of | a centre"."""
    keys, last = clause.reading.keys, signal.last
    if not keys[last - 1].endswith("ing") or keys[last : last + 1] != ["of"]:
        return False
    begins = (last + 1, last + 1 + (keys[last + 1 : last + 2] == ["the"]))
    return clause.reading.key_before(signal.first) == "the" and all(s.first not in begins for s in clause.events())


def is_of_course(clause: Clause, index: int) -> bool:
    """Whether a verb tells on which day an event begins, ends or comes: "concludes in Manila on Friday"."""
    if clause.reading.keys[index] not in _WORDS.of_course or clause.reading.key_before(index) in _WORDS.articles:
        return False
    near = range(index + 1, index + 1 + _DAY_NEAR)
    day = next((day.first for day in clause.dates if day.first in near), None)
    return day is not None and _WORDS.other_courses.isdisjoint(clause.reading.keys[index + 1 : day])


def _opens_date(clause: Clause, index: int) -> bool:
    """Whether a word only says since when, or to when: "berlangsung mulai 10 November", "diundur menjadi Juni"."""
    key, dated = clause.reading.keys[index], index + 1 in clause.reading.date_tokens
    return dated and (key in _DAYS.since or key in _DAYS.new_day)


def _is_participle(behind: list[str]) -> bool:
    """Whether the word behind "had" makes it an auxiliary: "had announced", "had been"."""
    return bool(behind) and (behind[0] in _WORDS.behind_had or _PAST.fullmatch(behind[0]) is not None)


@lru_cache(maxsize=65536)
def _form(key: str, indonesian: bool) -> str:
    """What makes a word a verb: that it tells of an event, a list or its form, or that of the past alone; "" for none.

    By that of the past it is one only where it qualifies no noun.
    """
    if key in _WORDS.happening:
        return "happening"
    if key in _WORDS.no_verbs:
        return ""
    if key in _WORDS.saying or key in _WORDS.moving or key in _WORDS.others or has_verb_form(key, indonesian):
        return "finite"
    return "past" if key not in _WORDS.no_past and _PAST.fullmatch(key) else ""
