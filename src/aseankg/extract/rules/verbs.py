"""The verbs of a clause: by signals, by the forms of the two languages, and by lists where no form shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from aseankg.extract.rules.nominals import is_verb
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause

_WORDS = WordLists("verb_forms")
_HAPPENING = frozenset({
    "held", "host", "host-by", "attend", "attend-by", "chair", "chair-by", "act", "act-by", "postpone", "absent",
    "begin-with",
})  # fmt: skip
"""Signals that tell of an event itself: that it is held, where and by whom, or that somebody is there."""
_OTHER = frozenset({
    "adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by", "initiate", "initiate-by", "implement", "join",
    "succeed", "succeed-by", "represent", "represent-by", "start", "end", "handover",
})  # fmt: skip
"""Signals that tell of something else that is done."""
_PAST = re.compile(r"[a-z]{2,}ed")


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
        known = signal.kind in _HAPPENING or signal.kind in _OTHER or meant
        if not known or not _WORDS.no_verbs.isdisjoint(keys[signal.first : signal.last]):
            continue
        # Who leads an organisation leads no event.
        leads = signal.kind == "chair" and any(s.first == signal.last for s in clause.of("Organisation"))
        moves = signal.kind != "held" and not _WORDS.moving.isdisjoint(keys[signal.first : signal.last])
        happens = signal.kind not in _OTHER and not leads and not moves
        if happens or signal.first not in found:
            found[signal.first] = Verb(signal.first, signal.last, happens)
        covered.update(range(signal.first, signal.last))
    for span in clause.spans:
        if span.entity.type != "Topic":
            covered.update(range(span.first, span.last))
    for index in range(clause.first, clause.last):
        if index in covered or index in reading.date_tokens:
            continue
        if keys[index] in _WORDS.happening:
            found[index] = Verb(index, index + 1, True)
        elif _is_form(clause, index):
            found[index] = Verb(index, index + 1, False)
    return [found[index] for index in sorted(found)]


def _is_form(clause: Clause, index: int) -> bool:
    """Whether a word is a finite verb of one of the two languages, as far as its form or a list tells."""
    reading = clause.reading
    key, before = reading.keys[index], reading.keys[index - 1] if index > clause.first else ""
    if reading.capitals[index] or key in _WORDS.no_verbs:
        return False
    if _is_listed(key) or is_verb(reading, index):
        return True
    return _is_past(key) and before not in _WORDS.before_nouns


@lru_cache(maxsize=65536)
def _is_listed(key: str) -> bool:
    return key in _WORDS.saying or key in _WORDS.moving or key in _WORDS.others


@lru_cache(maxsize=65536)
def _is_past(key: str) -> bool:
    return key not in _WORDS.no_past and _PAST.fullmatch(key) is not None
