"""Events that only tell of something else: "the Plan, which the leaders had adopted at the 10th Summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("origins")
_MAKING: Final = ("adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by")
_VERB_NEAR: Final = 10
"""Tokens from the word that brings in where a work comes from to its verb, and from there to the event."""
_AT_NEAR: Final = 4
"""Tokens before an event within which the preposition stands: "at the recent 10th Summit"."""
_MEETING: Final = ("attend", "attend-by", "held", "gather", "host", "chair", "discuss", "discuss-by")
"""Signals of what is done at the event itself."""
_RELATIVE_NEAR: Final = 14
"""Tokens before an event within which the relative pronoun stands."""


def is_origin(clause: Clause, event: Span) -> bool:
    """Whether a work named before an event was made there, told beside what the clause says."""
    keys, verbs = clause.reading.keys, clause.signals(*_MAKING)
    signal = next((verb for verb in reversed(verbs) if verb.last <= event.first <= verb.last + _VERB_NEAR), None)
    if signal is None:
        return False
    verb, by = signal.first, event.first <= signal.last + 1 and keys[signal.last - 1] in _WORDS.by
    if not by and _WORDS.at.isdisjoint(keys[max(verb, event.first - _AT_NEAR) : event.first]):
        return False
    if any(span.last == verb - (keys[verb - 1] == ",") for span in clause.of(*WORKS)):
        return True
    return not _WORDS.relatives.isdisjoint(keys[max(clause.first, verb - _VERB_NEAR) : verb])


def is_of_relative(clause: Clause, event: Span) -> bool:
    """Whether an event is named at the end of a relative clause: "the terms, of which they will take note at X"."""
    keys, at = clause.reading.keys, event.first - 1
    while at > clause.first and keys[at] in _WORDS.articles:
        at -= 1
    near = range(at - 1, max(clause.first, at - _RELATIVE_NEAR), -1)
    which = next((i for i in near if keys[i] in _WORDS.pronouns), 0)
    if not which or keys[at] not in _WORDS.at or "," in keys[which:at]:
        return False
    opened = keys[which] == "yang" or keys[which - 1] in _WORDS.before_pronouns
    return opened and not any(which < signal.first < at for signal in clause.signals(*_MEETING))
