"""Events that only tell where a work comes from: "the Plan, which the leaders had adopted at the 10th Summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.reading import WORKS
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause
    from aseankg.extract.rules.reading import Span

_WORDS = WordLists("origins")
_MAKING = ("adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by")
_VERB_NEAR = 10
"""Tokens from the word that brings in where a work comes from to its verb, and from there to the event."""
_AT_NEAR = 4
"""Tokens before an event within which the preposition stands: "at the recent 10th Summit"."""


def is_origin(clause: Clause, event: Span) -> bool:
    """Whether a work named before an event was made there, told beside what the clause says."""
    keys, verbs = clause.reading.keys, clause.signals(*_MAKING)
    verb = next((verb.first for verb in reversed(verbs) if verb.last <= event.first <= verb.last + _VERB_NEAR), None)
    if verb is None or _WORDS.at.isdisjoint(keys[max(verb, event.first - _AT_NEAR) : event.first]):
        return False
    if any(span.last == verb for span in clause.of(*WORKS)):
        return True
    return not _WORDS.relatives.isdisjoint(keys[max(clause.first, verb - _VERB_NEAR) : verb])
