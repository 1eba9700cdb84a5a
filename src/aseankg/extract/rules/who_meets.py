"""Those who meet as the subject of a clause: "The ministers", "Para pemimpin"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause

_NOUNS: Final = WordTables("clauses")
_WORDS: Final = WordLists("discourse")
_SUBJECT: Final = 4
"""Tokens of a clause within which those who meet stand as its subject."""
_PHRASE: Final = 14
"""Tokens of a clause within which the comma stands that ends the phrase that it opens with."""


@cache
def group_words() -> frozenset[str]:
    """The words for those who meet, English ones in the plural."""
    return frozenset(_NOUNS.groups)


def kind_of_group(clause: Clause) -> str:
    """The type of event that those meet at who are the subject of a clause: "The ministers", "Para pemimpin"."""
    if clause.first != clause.sentence.first or clause.keys.isdisjoint(group_words()):
        return ""
    opening = clause.at(group_words())
    first = subject_start(clause)
    near = [i for i in opening if first <= i < first + _SUBJECT and _is_plural(clause.reading.keys, i)]
    if near and clause.reading.keys[near[0] - 1] in _WORDS.heads_of_government:
        return "Summit"  # "The prime | ministers"
    return _NOUNS.groups[clause.reading.keys[near[0]]] if near else ""


def subject_start(clause: Clause) -> int:
    """Where the subject of a clause can begin: behind the comma of an opening phrase, "On food security, they"."""
    keys, first = clause.reading.keys, clause.first
    if keys[first] not in _WORDS.phrase_openers:
        return first
    return next((i + 1 for i in range(first + 1, min(first + _PHRASE, clause.last)) if keys[i] == ","), first)


def _is_plural(keys: list[str], index: int) -> bool:
    """Whether a noun stands for several people: "leaders", "para menteri"."""
    return keys[index].endswith("s") or keys[max(0, index - 1)] in _WORDS.all
