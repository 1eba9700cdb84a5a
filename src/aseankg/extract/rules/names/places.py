"""Places that the graph does not know: what stands behind "in" right after an event or a word such as "held"."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import EVENTS, Span
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("places")
_LONGEST: Final = 3


def find_places(reading: Reading) -> None:
    """The reading has the places that only their position shows to be such."""
    for index in reading.where(_leading(), 1, len(reading.tokens) - 1):
        if _leads_to_place(reading, index):
            add_place(reading, index + 1)


def add_place(reading: Reading, first: int) -> None:
    """The reading has the place whose name begins at a token, if one can."""
    stop = first
    while stop < len(reading.tokens) and _in_name(reading, stop):
        stop += 1
    if 0 < stop - first <= _LONGEST and reading.free(first, stop) and _is_place(reading, first, stop):
        reading.add(Span(first, stop, reading.entity("City", reading.words(first, stop))))


def _leads_to_place(reading: Reading, index: int) -> bool:
    """Whether the name of a place stands behind a token: "held in X", "the island of X", "pulau X"."""
    key = reading.keys[index]
    if key in ("in", "di"):
        return _is_held(reading, index)
    if key == "of":
        return reading.keys[index - 1] in _WORDS.settlements
    return key in _WORDS.pulau and not reading.tokens[index].is_capitalised


@cache
def _leading() -> frozenset[str]:
    """The words behind which the name of a place can stand."""
    return _WORDS.pulau | {"in", "di", "of"}


def _is_place(reading: Reading, first: int, stop: int) -> bool:
    """Whether capitalised words can name a place: they are no house, body or time, and of no state: "Lao capital"."""
    if adjective_state(reading.keys[first]) is not None and stop == first + 1:
        return False
    return reading.keys[first] not in _WORDS.no_places and _WORDS.houses.isdisjoint(reading.keys[first:stop])


def join_places(reading: Reading) -> None:
    """Two places side by side are one; an island or a province after a comma only says where a place lies."""
    places = [span for span in reading.ordered() if span.entity.type == "City" and not span.nested]
    for left, right in pairwise(places):
        gap = reading.text[reading.end_of_name(left.last) : reading.starts[right.first]]
        wide = [span for span in (left, right) if span.entity.name.casefold() in _WORDS.islands]
        if left.last == right.first and len(wide) == 1:
            wide[0].nested = True  # "Nusa Dua Bali", "Bali Nusa Dua"
        elif left.last == right.first and not left.nested and "\n" not in gap:
            left.nested = right.nested = True
            entity = reading.entity("City", reading.words(left.first, right.last))
            reading.add(Span(left.first, right.last, entity))
        elif (right.entity.thing or "").startswith("province/") and reading.texts[left.last : right.first] == [","]:
            right.nested = True


def _is_held(reading: Reading, index: int) -> bool:
    """Whether an event, or a word for holding one, stands right before a token, or an event in brackets does."""
    index -= reading.key_before(index) == ")"
    if any(span.entity.type in EVENTS for span in reading.spans_before(index)):
        return True
    return reading.key_before(index) in _WORDS.held


def _in_name(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    return token.is_word and token.is_capitalised and index not in reading.date_tokens and not token.text.isupper()
