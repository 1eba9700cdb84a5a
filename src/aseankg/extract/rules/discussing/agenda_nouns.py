"""Nouns by which agendas are told: "the issues raised at X", "a key issue at X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.discussing.agendas import before_article
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("subjects")
_PHRASES: Final = WordLists("phrases")
_DOERS: Final = WordLists("doers")
_DOMINATED_NEAR: Final = 5
"""Tokens behind a verb of dominating within which the noun for the event stands."""


def is_of_event(clause: Clause, trigger: Trigger) -> bool:
    """Whether a verb of dominating has an event as its object: "haze dominated the 9th ASEAN Summit".

    And whether issues "at" something, raised "by" somebody, or the focus "of" it, are those of an event or of those
    who meet: "X was a key issue at the summit".
    """
    keys, last = clause.reading.keys, trigger.last - 1
    if is_noun_of_issues(clause, trigger):
        words = keys[trigger.first : last]
        if _PHRASES.at_events.isdisjoint(words[1:4]):
            return True
        named = any(trigger.first < event.first < last for event in clause.events())
        return named or clause.bare_noun in words or not _DOERS.together.isdisjoint(words)
    placed = keys[last] in _PHRASES.at_events and keys[last - 1] in _PHRASES.matters
    if keys[last] not in _WORDS.dominating and not placed:
        return True
    named = any(before_article(clause, event.first) <= last for event in clause.after(trigger.last, *EVENTS))
    return named or clause.bare_noun in keys[trigger.last : trigger.last + _DOMINATED_NEAR]


def is_noun_of_issues(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal begins with a noun for issues, "the issues at EVENT are", and no verb."""
    return trigger.kind == "discuss" and clause.reading.keys[trigger.first] in _PHRASES.matters
