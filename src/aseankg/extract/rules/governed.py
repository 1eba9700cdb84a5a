"""What a verb governs of the subjects and works behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.phrases import announces_list, skip_lead
from aseankg.extract.rules.reading import CONTENT
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses import Clause
    from aseankg.extract.rules.reading import Span
    from aseankg.extract.rules.triggers import Trigger

_NEAR = 4
"""Tokens behind a verb within which the name of an initiative or document that it is about begins."""
OBJECT_NEAR = 14
"""Tokens behind a verb within which what it is about begins."""
_WHEN_NEAR = 2
"""Tokens before a subject within which the word stands that makes it one after which something is."""
_ITEM_NEAR = 8
"""Tokens behind one of several subjects within which the next one begins."""
_WORDS = WordLists("governed")
_ENDING = frozenset(
    {"attend", "host", "held", "adopt", "sign", "launch", "chair", "implement", "join", "prioritise"}
    | {"represent", "handover"}
)
"""Signals behind which a list of subjects does not go on."""


def governed(clause: Clause, items: list[Span], trigger: Trigger, strict: bool = False) -> list[Span]:
    """The subjects that a verb governs: those up to the next verb of another kind, else the first with its list."""
    if not items:
        return []
    ends = (other.first for other in endings(clause) if other.first > trigger.last)
    limit = min(ends, default=clause.last)
    inside = [item for item in items if item.first < limit and not _says_when(clause, item)]
    told = [item for item in inside if not announces_list(clause.reading, item.first, item.last)]
    inside = told or inside
    return (
        inside
        if inside or strict
        else [span for span in clause.group(items[0], CONTENT) if span.first >= items[0].first]
    )


def _says_when(clause: Clause, item: Span) -> bool:
    """Whether a subject only says after what something is so: "new jobs after the pandemic"."""
    before = clause.reading.keys[max(clause.first, item.first - _WHEN_NEAR) : item.first]
    return not _WORDS.after.isdisjoint(before) and "," not in before


def endings(clause: Clause) -> Iterator[Trigger]:
    """The signals behind which a list of subjects does not go on, but for those that are nouns of it."""
    return (other for other in clause.signals(*_ENDING) if clause.reading.keys[other.first] not in _WORDS.nouns)


def within_reach(clause: Clause, trigger: Trigger) -> list[Span]:
    """The items behind a verb, each near it or the one before; works only right behind it or the work before.

    Of words that lead a phrase any number may stand before a work: "welcomed progress in the talks on the code".
    """
    reached: list[Span] = []
    right_behind, limit = trigger.last + _NEAR, trigger.last + OBJECT_NEAR
    for item in clause.after(trigger.last, *CONTENT):
        if item.first > limit:
            break
        near = item.entity.type == "Topic" or item.first <= right_behind
        if near or skip_lead(clause.reading, trigger.last, item.first) == item.first:
            reached.append(item)
            right_behind = item.last + _NEAR if item.entity.type != "Topic" else right_behind
        limit = max(limit, item.last + _ITEM_NEAR)
    return reached
