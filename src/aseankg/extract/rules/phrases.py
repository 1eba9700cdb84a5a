"""Lists of noun phrases: where each one begins and ends, by the closed-class words around them and by word endings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading

_WORDS = WordLists("phrases")
_ACTIVE = re.compile(r"me(?:m|n|ng|ny|r|l|w|y)?[a-z]{4,}")
"""Indonesian verbs in the active voice."""
_PASSIVE = re.compile(r"di[a-z]{3,}kan")
"""Indonesian verbs in the passive voice, as far as their form alone tells."""
_PARTICIPLE = re.compile(r"[a-z]{3,}ed")
_STOPPING = frozenset({"Summit", "Meeting", "Person", "Role"})
"""Mentions that no phrase of a list goes on with."""
_PLACES = frozenset({"City", "State", "Organisation"})
_LONGEST_BRACKET = 8


def listed_phrases(reading: Reading, first: int, last: int) -> list[tuple[int, int]]:
    """The tokens of each phrase of a list that begins at a token, without what qualifies it by place or party.

    Where a phrase only announces a list, "issues such as", the list counts in its place.
    """
    end = _end(reading, first, last)
    found = _split(reading, first, end)
    behind = _past_opener(reading, end, last)
    if behind < last and found:
        more = listed_phrases(reading, behind, last)
        found = found[:-1] + more if more and _announces(reading, *found[-1]) else found + more
    return found


def _past_opener(reading: Reading, index: int, last: int) -> int:
    """The token after "such as", "antara lain" and the like where a list begins with it; else the end."""
    step = index
    while step < last and reading.keys[step] in _WORDS.openers:
        step += 1
    return step if step > index else last


def _announces(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase says no more than that there are issues, challenges or fields."""
    return reading.keys[last - 1] in _WORDS.announcing or reading.keys[first] in _WORDS.announcing


def _split(reading: Reading, first: int, end: int) -> list[tuple[int, int]]:
    """The phrases between two tokens."""
    marks = [i for i in range(first, end) if _is_joint(reading, i)]
    if marks and all(reading.keys[mark] == "," for mark in marks):
        # A list ends with "and"; a comma alone begins something else.
        marks, end = [], marks[0]
    found: list[tuple[int, int]] = []
    begin = first
    for place, mark in enumerate(marks):
        following = marks[place + 1] if place + 1 < len(marks) else end
        if _separates(reading, begin, mark, following, marks):
            found.append((begin, mark))
            begin = mark + 1
    found.append((begin, end))
    return [(start, _cut(reading, start, stop)) for start, stop in found if start < stop]


def is_verb(reading: Reading, index: int) -> bool:
    """Whether the form of an Indonesian word makes it a verb."""
    if reading.source.language != "id":
        return False
    key = reading.keys[index]
    if key in _WORDS.no_verbs or reading.tokens[index].is_capitalised:
        return False
    return bool(_ACTIVE.fullmatch(key) or _PASSIVE.fullmatch(key))


def _end(reading: Reading, first: int, last: int) -> int:
    """The token after a list: a mark, a word that begins another clause, a verb, a date, an event or a person."""
    index = first
    while index < last and not _ends(reading, index, first):
        if reading.texts[index] == "(":
            index = _past_bracket(reading, index, last)
        else:
            index += 1
    return min(index, last)


def _past_bracket(reading: Reading, index: int, last: int) -> int:
    closing = (i for i in range(index + 1, min(index + _LONGEST_BRACKET, last)) if reading.texts[i] == ")")
    return next(closing, last) + 1


def _ends(reading: Reading, index: int, first: int) -> bool:
    key = reading.keys[index]
    if key in _WORDS.stops or (index in reading.date_tokens and not reading.overlapping(index, index + 1)):
        return True
    if key == "yang" and not _is_short_clause(reading, index):
        return True
    if key == "to" and index > first and not _goes_with_to(reading, index):
        return True
    participle = index > first and _PARTICIPLE.fullmatch(key)
    if participle and not _WORDS.after_participles.isdisjoint(reading.keys[index + 1 : index + 2]):
        return True
    if is_verb(reading, index) and index > first and not _is_joint(reading, index - 1):
        return True
    return any(span.entity.type in _STOPPING for span in reading.spans_at(index))


def _goes_with_to(reading: Reading, index: int) -> bool:
    """Whether a noun takes "to": "access to", or a new item begins with it: "and to"."""
    return reading.keys[index - 1] in _WORDS.with_to or _is_joint(reading, index - 1)


def _is_short_clause(reading: Reading, index: int) -> bool:
    """Whether "yang" and one adjective qualify a noun: "pertumbuhan yang berkelanjutan"."""
    following = reading.keys[index + 1 : index + 3]
    if len(following) < 2 or is_verb(reading, index + 1) or following[0] in _WORDS.stops:
        return False
    return following[1] in (",", ".", "dan", "serta", ";") or following[1] in _WORDS.places_before


def _is_joint(reading: Reading, index: int) -> bool:
    return reading.keys[index] in _WORDS.joints


def _separates(reading: Reading, first: int, mark: int, following: int, marks: list[int]) -> bool:
    """Whether a comma or an "and" ends a phrase; an "and" also joins the two halves of one."""
    keys = reading.keys
    if keys[mark] in _WORDS.always or keys[mark - 1] in _WORDS.joints or mark == first:
        return True
    behind = mark + 1
    if keys[behind] in _WORDS.anew or is_verb(reading, behind) or behind == following:
        return True
    if reading.lexicon.lookup("Topic", reading.words(first, mark)):
        return True
    left, right = mark - first, following - behind
    listing = any(keys[other] == "," for other in marks if other < mark)
    last = mark == marks[-1]
    if listing and last:
        return True
    if left < 2:
        return False
    return right > 1 and (right > 2 or left > 1)


def _cut(reading: Reading, first: int, last: int) -> int:
    """The token after a phrase that ends before the place or party that qualifies it: "food security | in ASEAN"."""
    for index in range(first + 1, last):
        if reading.texts[index] == "(":
            return index
        if reading.keys[index] in _WORDS.parties and index > first + 1:
            return index
        if reading.keys[index] in _WORDS.places_before and index > first + 1 and _is_place(reading, index + 1, last):
            return index
    return last


def _is_place(reading: Reading, index: int, last: int) -> bool:
    """Whether a place, a region or a body stands at a token, an article before it apart."""
    step = index + 1 if index < last and reading.keys[index] in _WORDS.articles else index
    if step >= last:
        return True
    if reading.keys[step] in _WORDS.regions:
        return True
    return any(span.entity.type in _PLACES for span in reading.spans_at(step))
