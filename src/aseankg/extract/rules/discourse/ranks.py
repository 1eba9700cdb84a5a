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
_HEADS: Final = ("President of ", "Prime Minister of ", "Sultan of ", "King of ")


def is_of_officials(event: Entity) -> bool:
    """Whether an event is one of senior officials."""
    return any(words in event.name for words in _OFFICIALS)


def is_for_heads(clause: Clause) -> bool:
    """Whether a clause names the office of a head of state or government."""
    return any(role.entity.name.startswith(_HEADS) for role in clause.of("Role"))


def is_for_principals(clause: Clause) -> bool:
    """Whether a clause tells that ministers, leaders or a head of government take part in an event."""
    if not clause.has(*_TAKING_PART):
        return False
    if is_for_heads(clause):
        return True
    keys = clause.reading.keys
    return any(keys[i] != "menteri" or keys[i - 1] == "para" for i in clause.at(_WORDS.principals))
