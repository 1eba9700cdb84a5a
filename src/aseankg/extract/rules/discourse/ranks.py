"""Which events ministers and leaders can be meant to take part in: none of senior officials alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Entity

_WORDS: Final = WordLists("discourse")
_OFFICIALS: Final = ("Senior Officials", "Senior Official ", "Preparatory")
_TAKING_PART: Final = ("attend", "attend-by", "act", "act-by", "gather")
_VERB_NEAR: Final = 3
"""Tokens from the noun for those who adopt something up to the verb."""
_HEADS: Final = ("President of ", "Prime Minister of ", "Sultan of ", "King of ")


def is_of_officials(event: Entity) -> bool:
    """Whether an event is one of senior officials."""
    return any(words in event.name for words in _OFFICIALS)


def is_for_heads(clause: Clause) -> bool:
    """Whether a clause names the office of a head of state or government."""
    return any(role.entity.name.startswith(_HEADS) for role in clause.of("Role"))


def is_for_principals(clause: Clause) -> bool:
    """Whether a clause tells that ministers, leaders or a head of government take part in an event, or adopt there."""
    keys = clause.reading.keys
    people = [i for i in clause.at(_WORDS.principals) if keys[i] != "menteri" or keys[i - 1] == "para"]
    if clause.has(*_TAKING_PART):
        return is_for_heads(clause) or bool(people)
    return any(people[0] < verb.first <= people[0] + _VERB_NEAR for verb in clause.signals("adopt") if people)
