"""Where lists of noun phrases end: at marks, verbs, dates, people, and words that begin another clause."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.nominals import (
    can_be_degree,
    can_be_verb,
    is_degree,
    is_homograph,
    is_verb,
    subject_nouns,
)
from aseankg.extract.rules.reading.reading import EVENTS_AND_PEOPLE, OWNERS
from aseankg.extract.rules.text.tokens import HYPHENS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("phrases")
_ON: Final = frozenset({"on", "atas"})
_GROUNDS: Final = ("the basis", "the principle", "dasar", "asas", "prinsip")
"""Nouns behind "on" for what something is done by: "on the basis of equality"."""
_ARTICLES: Final = frozenset({"a", "an", "the"})
_FROM: Final = frozenset({"from", "dari"})
_RANGE_NEAR: Final = 2
"""Tokens before a list within which the "from" stands that makes it a range."""
_LONGEST_BRACKET: Final = 8
_NEAR: Final = 6
"""Tokens behind a preposition of place within which a list goes on."""


def list_end(reading: Reading, first: int, last: int) -> int:
    """The token after a list: a mark, a word that begins another clause, a verb, a date, an event or a person."""
    index = first
    while index < last:
        if _ends(reading, index, first):
            break
        if reading.texts[index] == "(":
            index = _past_bracket(reading, index, last)
        else:
            index += 1
    return min(index, last)


def _past_bracket(reading: Reading, index: int, last: int) -> int:
    closing = (i for i in range(index + 1, min(index + _LONGEST_BRACKET, last)) if reading.texts[i] == ")")
    return next(closing, last) + 1


def parts_range(reading: Reading, first: int, index: int, last: int) -> bool:
    """Whether a list goes on at a word that parts a range: "from food security to transport and trade"."""
    up_to = index + 1 < last and reading.keys[index] in _WORDS.up_to
    return up_to and not _FROM.isdisjoint(reading.keys[max(0, first - _RANGE_NEAR) : index])


def is_first_of_states(reading: Reading, last: int) -> bool:
    """Whether a phrase is cut off behind the first one of several states: "entry of A | , B and C into the group"."""
    if last + 1 >= len(reading.keys) or not is_joint(reading, last) or reading.state_at(last + 1) is None:
        return False
    return any(span.entity.type == "State" for span in reading.spans_before(last))


def says_more(reading: Reading, index: int, said: set[int]) -> bool:
    """Whether "and" goes on with another statement: a signal stands behind it, or a verb as in "and builds on".

    Or a state with its verb: "Indonesia raised haze and Thailand dwelt on dengue".
    """
    following = reading.keys[index + 1 : index + 3]
    state = reading.state_at(index + 1) if any(reading.capitals[index + 1 : index + 2]) else None
    if state is not None and (state.last in said or is_verb(reading, state.last)):
        return True
    verb = len(following) > 1 and following[0].endswith("s") and following[1] in ("on", "upon", "to", "with")
    return (verb and following[0] not in subject_nouns()) or index + 1 in said


def announces_list(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase is only a noun for issues, behind which a list says which ones: "issues, including X"."""
    step = last + (reading.keys[last : last + 1] == [","])
    nouns = (reading.keys[last - 1], reading.keys[first])
    opened = not _WORDS.first_openers.isdisjoint(reading.keys[step : step + 1])
    return opened and not _WORDS.announcing.isdisjoint(nouns)


def bracket_within(reading: Reading, index: int, last: int) -> int:
    """The token behind a bracket that a phrase goes on behind: "(M&E) | framework"; 0 where it ends before it."""
    behind = _past_bracket(reading, index, last) if reading.texts[index] == "(" else last
    if behind >= last or not reading.tokens[behind].is_word:
        return 0
    key = reading.keys[behind]
    closed = key in _WORDS.stops or key in _WORDS.leading or is_joint(reading, behind)
    return 0 if closed or _breaks(reading, behind) else behind


def _ends(reading: Reading, index: int, first: int) -> bool:
    key = reading.keys[index]
    if key in _WORDS.stops and not _belongs_to_phrase(reading, index, first):
        return True
    if index in reading.date_tokens and not reading.overlapping(index, index + 1):
        return True
    if key == "yang" and not _is_short_clause(reading, index):
        return True
    if key in _ON and " ".join(reading.keys[index + 1 : index + 3]).startswith(_GROUNDS):
        return True
    if key in _ARTICLES and index > first and reading.keys[index - 1] in subject_nouns():
        return True  # "consider tourism | a pillar of the economy"
    if key == "following" and index > first and reading.keys[index - 1] not in _WORDS.leading:
        return True
    if key == "to" and index > first and reading.texts[index - 1] != "-" and not _goes_with_to(reading, index):
        return True
    for span in reading.spans_at(index):
        if span.entity.type in EVENTS_AND_PEOPLE:
            return True
    return index > first and _breaks(reading, index)


def _belongs_to_phrase(reading: Reading, index: int, first: int) -> bool:
    """Whether a word that ends lists elsewhere is a part of a phrase: of a compound, "rules-based", or of a name."""
    if index > first and (reading.texts[index - 1] in HYPHENS or is_dash_within(reading, index)):
        return True
    if reading.keys[index : index + 2] == ["at", "sea"]:
        return True
    return _goes_on_behind(reading, index, first) or _ends_name(reading, index, first)


def _ends_name(reading: Reading, index: int, first: int) -> bool:
    """Whether a word with a capital belongs to the name that the one before it begins: "Timur Tengah"."""
    return index > first and reading.capitals[index] and reading.capitals[index - 1]


def _breaks(reading: Reading, index: int) -> bool:
    """Whether a verb, or a quality that no noun follows, shows that the phrase before it has ended."""
    key = reading.keys[index]
    if not _can_break(key) or is_joint(reading, index - 1) or reading.texts[index - 1] in HYPHENS:
        return False
    if key.endswith("ed") and not _WORDS.after_participles.isdisjoint(reading.keys[index + 1 : index + 2]):
        return True
    if key.isdigit() and reading.source.language == "id":
        return True
    if is_homograph(key) and any(span.entity.type in OWNERS for span in reading.spans_before(index)):
        return not reading.tokens[index - 1].is_possessive and key.endswith("s")
    after_noun = reading.keys[index - 1] in subject_nouns()
    if after_noun and (is_degree(reading, index) or key.endswith("ly")):
        return True
    led = reading.keys[index - 1] in _WORDS.leading or reading.tokens[index - 1].is_possessive
    return is_verb(reading, index) and not led


@lru_cache(maxsize=65536)
def _can_break(key: str) -> bool:
    """Whether a word, by itself, can show that the phrase before it has ended."""
    return key.isdigit() or key.endswith(("ed", "ly")) or is_homograph(key) or can_be_verb(key) or can_be_degree(key)


def _goes_with_to(reading: Reading, index: int) -> bool:
    """Whether a noun takes "to": "access to", or a new item begins with it: "and to"."""
    return reading.keys[index - 1] in _WORDS.with_to or is_joint(reading, index - 1)


def _goes_on_behind(reading: Reading, index: int, first: int) -> bool:
    """Whether a preposition belongs to its noun, or only says where: "solidarity within the group, and X"."""
    if index == first:
        return False
    if reading.keys[index] == "dengan" and reading.keys[index - 1] in _WORDS.with_dengan:
        return True
    if reading.keys[index] == "pada" and reading.keys[index - 1] in _WORDS.with_pada:
        return True
    if reading.keys[index] not in _WORDS.bounds:
        return False
    return any(is_joint(reading, step) for step in range(index + 2, min(index + _NEAR, len(reading.keys))))


def _is_short_clause(reading: Reading, index: int) -> bool:
    """Whether "yang" and one adjective qualify a noun: "pertumbuhan yang berkelanjutan"."""
    following = reading.keys[index + 1 : index + 3]
    if len(following) < 2 or is_verb(reading, index + 1) or following[0] in _WORDS.stops:
        return False
    if following[0] in _WORDS.indonesian_degrees:
        return False
    return following[1] in (",", ".", "dan", "serta", ";") or following[1] in _WORDS.places_before


def is_dash_within(reading: Reading, index: int) -> bool:
    """Whether a token is a dash between two words without spaces: "Thailand\u2013Cambodia border"."""
    if reading.texts[index] != "\u2013":
        return False
    return reading.ends[index - 1] == reading.starts[index] and reading.starts[index + 1 : index + 2] == [
        reading.ends[index]
    ]


def is_joint(reading: Reading, index: int) -> bool:
    """Whether a comma, "and" or the like stands at a token."""
    return reading.keys[index] in _WORDS.joints
