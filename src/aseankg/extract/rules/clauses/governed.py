"""What a verb governs of the subjects and works behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.list_ends import announces_list
from aseankg.extract.rules.phrases.nominals import is_adjective, is_pursuing, is_verb
from aseankg.extract.rules.phrases.phrases import skip_lead
from aseankg.extract.rules.reading.reading import CONTENT, WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_NEAR: Final = 4
"""Tokens behind a verb within which the name of an initiative or document that it is about begins."""
OBJECT_NEAR: Final = 14
"""Tokens behind a verb within which what it is about begins."""
_WHEN_NEAR: Final = 2
"""Tokens before a subject within which the word stands that makes it one after which something is."""
_DUTY_NEAR: Final = 5
"""Tokens before a verb within which the auxiliary of a wish stands."""
_ITEM_NEAR: Final = 8
"""Tokens behind one of several subjects within which the next one begins."""
_WORDS: Final = WordLists("governed")
_PHRASES: Final = WordLists("phrases")
_TOPICS: Final = WordLists("topics")
_FRAMING: Final = frozenset({"of", "with", "to", "in"})
_WHICH: Final = frozenset({"which"})
_DOING: Final = re.compile(r"pe\w{4,}an|\w{3,}(?:[st]ion|ment|ance|asi|ing|ly)")
"""Nouns of doing, and adverbs."""
_ENDING: Final = frozenset(
    {"attend", "host", "held", "adopt", "sign", "launch", "chair", "implement", "join", "prioritise"}
    | {"represent", "handover"}
)
"""Signals behind which a list of subjects does not go on."""


def governed(clause: Clause, items: list[Span], trigger: Trigger, strict: bool = False) -> list[Span]:
    """The subjects that a verb governs: those up to the next verb of another kind, else the first with its list."""
    items = [item for item in takewhile(lambda item: not _is_agent(clause, item), items) if not _is_frame(clause, item)]
    if not items:
        return []
    led = _is_led_to(clause, trigger.last, items[0].first)  # "they pledged to implement the charter"
    begin = items[0].first if led else trigger.last
    ends = (
        other.first for other in endings(clause) if other.first > (begin if other.kind == "implement" else trigger.last)
    )
    limit = min([*ends, _told_next(clause, trigger)])
    if not clause.keys.isdisjoint(_WHICH):
        aside, resumed = _aside(clause, trigger)
        items = [item for item in items if not aside < item.first < resumed]
    inside = [item for item in items if item.first < limit and not _says_when(clause, item)]
    told = [item for item in inside if not announces_list(clause.reading, item.first, item.last)]
    inside = told or inside
    return (
        inside
        if inside or strict
        else [span for span in clause.group(items[0], CONTENT) if span.first >= items[0].first]
        if items
        else []
    )


def _aside(clause: Clause, trigger: Trigger) -> tuple[int, int]:
    """The "which" of a relative clause behind a verb that names no items, and the token behind it: "X, which may"."""
    keys = clause.reading.keys
    for index in clause.at(_WHICH):
        if (
            index > trigger.last
            and keys[index - 1] == ","
            and keys[index + 1 : index + 2]
            and keys[index + 1] not in _WORDS.naming
        ):
            return index, next((i for i in range(index, clause.last) if keys[i] == ","), clause.last)
    return clause.last, clause.last


def _told_next(clause: Clause, trigger: Trigger) -> int:
    """The token at which a clause goes on to tell something else: "will review X, Qin said, | adding that".

    What is told of something behind "whose" is none of it either, nor what is replaced.
    """
    keys = clause.reading.keys
    adding = (i for i in clause.at(_WORDS.adding) if i > trigger.last and keys[i + 1 : i + 2] in (["that"], ["bahwa"]))
    owned = (i for i in clause.at(_WORDS.of_others) if i > trigger.last)
    return min(next(adding, clause.sentence.last), next(owned, clause.sentence.last))


def _is_agent(clause: Clause, item: Span) -> bool:
    """Whether an initiative is told to have done something: "reports sent by the ASEAN Community"."""
    first = item.first - (clause.reading.key_before(item.first) in _PHRASES.articles)
    return item.entity.type == "Initiative" and clause.reading.key_before(first) in _WORDS.agents


def _is_frame(clause: Clause, item: Span) -> bool:
    """Whether a work is only that under which something is done: "cooperation in the framework of the plan"."""
    keys, before = clause.reading.keys, item.first - 1
    before -= keys[before] in _PHRASES.articles
    framed = keys[before] in _WORDS.frames or (keys[before] in _FRAMING and keys[before - 1] in _WORDS.frames)
    return framed and item.entity.type in WORKS


def _says_when(clause: Clause, item: Span) -> bool:
    """Whether a subject only says after what something is so: "new jobs after the pandemic"."""
    before = clause.reading.keys[max(clause.first, item.first - _WHEN_NEAR) : item.first]
    return not _WORDS.after.isdisjoint(before) and "," not in before


def is_duty(clause: Clause, trigger: Trigger) -> bool:
    """Whether it is only said what should be done: "they should be able to discuss X"."""
    before = clause.reading.keys[max(clause.first, trigger.first - _DUTY_NEAR) : trigger.first]
    return not _WORDS.duties.isdisjoint(before)


def endings(clause: Clause) -> Iterator[Trigger]:
    """The signals behind which a list of subjects does not go on, but for those that are nouns of it."""
    keys = clause.reading.keys
    return (other for other in clause.signals(*_ENDING) if _WORDS.nouns.isdisjoint(keys[other.first : other.last]))


def within_reach(clause: Clause, trigger: Trigger) -> list[Span]:
    """The items behind a verb, each near it or the one before; works only right behind it or the work before.

    Of words that lead a phrase any number may stand before a work: "welcomed progress in the talks on the code"; and
    of nouns that are tied to it: "noted the entry into force of the treaty and the full operation of the network".
    """
    reached: list[Span] = []
    right_behind, limit = trigger.last + _NEAR, trigger.last + OBJECT_NEAR
    that = "that" in clause.reading.keys[trigger.last - 1 : trigger.last + 1]
    if that and trigger.kind == "react" and clause.by_issuers:
        return [
            item for item in clause.after(trigger.last, *CONTENT) if item.entity.type in WORKS or item.first <= limit
        ]
    for item in clause.after(trigger.last, *CONTENT):
        if item.first > limit:
            break
        near = item.entity.type == "Topic" or item.first <= right_behind
        behind = reached[-1].last if reached else trigger.last
        if near or _is_led_to(clause, trigger.last, item.first) or _is_tied(clause, behind, item.first):
            reached.append(item)
            right_behind = item.last + _NEAR if item.entity.type != "Topic" else right_behind
        limit = max(limit, item.last + _ITEM_NEAR)
    if trigger.kind != "react" or not reached:
        return reached
    listed = clause.group(reached[0], CONTENT)  # what stands apart from the first one is reacted to no more
    return [item for item in reached if item in listed or _is_tied_to_last(clause, reached, item)]


def _is_tied_to_last(clause: Clause, items: list[Span], work: Span) -> bool:
    """Whether a work goes on a list with nouns that are tied to it: "welcomed X and | the full operation of Y"."""
    before = next((item for item in reversed(items) if item.last <= work.first), None)
    return before is not None and work.entity.type in WORKS and _is_tied(clause, before.last, work.first)


def _is_tied(clause: Clause, first: int, last: int) -> bool:
    """Whether only nouns with prepositions stand before a work, of verbs participles: "and the progress made in"."""
    reading, keys = clause.reading, clause.reading.keys
    tie = last - 1 - (keys[last - 1] in _PHRASES.articles)
    if keys[tie] not in _WORDS.ties or clause.bare_noun in keys[first:last]:
        return False
    for index in range(first, last):
        if (keys[index] == "," and index > first) or keys[index] in _WORDS.untied:
            return False
        participle = keys[index + 1] in _WORDS.ties or keys[index + 1] in _WORDS.agents
        if is_verb(reading, index) and (not participle or keys[index - 1] in _PHRASES.joints):
            return False
    return True


def _is_led_to(clause: Clause, first: int, last: int) -> bool:
    """Whether only words that lead a phrase stand before a work: "to speed up the early operationalisation of"."""
    if skip_lead(clause.reading, first, last) == last:
        return True
    return all(_leads(key) for key in clause.reading.keys[first:last])


@lru_cache(maxsize=65536)
def _leads(key: str) -> bool:
    known = key in _PHRASES.leading or key in _PHRASES.light or key in _PHRASES.indonesian_light or key in _TOPICS.verbs
    return known or is_pursuing(key) or is_adjective(key) or key in _WORDS.speeds or bool(_DOING.fullmatch(key))
