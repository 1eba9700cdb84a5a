"""What a clause tells only as what somebody denies: "denied that he would skip the summit", "membantah kabar bahwa"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause

_WORDS: Final = WordLists("denials")
_NEAR: Final = 4
"""Tokens behind a verb of denying within which the word stands that brings in what is denied."""


def is_denied(clause: Clause, position: int) -> bool:
    """Whether what stands at a token is denied by somebody: between them nothing new begins."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.denying):
        opened = not _WORDS.openers.isdisjoint(keys[index + 1 : min(index + 1 + _NEAR, position)])
        if opened and _WORDS.ending.isdisjoint(keys[index:position]):
            return True
    return False
