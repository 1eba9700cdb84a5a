"""What is listed together: names with only separators and offices between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.governments import before_government
from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("clauses")


def are_listed(reading: Reading, left: Span, right: Span) -> bool:
    """Whether only separators and offices stand between two mentions, and a separator does."""
    first, last = left.last, right.first
    last = before_government(reading.keys, last) if right.entity.type == "State" else last
    if last <= first:
        return left.first == right.first
    offices = [s for s in reading.overlapping(first, last) if s.entity.type in ("Role", "State")]
    covered = {i for span in offices for i in range(span.first, span.last)}
    covered.update(i for span in offices for i in _beside_office(reading, span))
    if "(" in reading.texts[first:last]:
        covered |= _in_brackets(reading, first, last)
    between = [i for i in range(first, last) if i not in covered]
    if not between:
        return False
    unknown = [i for i in between if reading.keys[i] not in _WORDS.separators]
    if left.entity.type in WORKS:
        unknown = [
            i for i in unknown if reading.texts[i] not in _WORDS.quotes and reading.keys[i] not in _WORDS.articles
        ]
    if left.entity.type in EVENTS:
        unknown = [i for i in unknown if not (_repeats(reading, left, i) or reading.keys[i] in _WORDS.related)]
    if not unknown or left.entity.type != "Person" or right.entity.type != "Person":
        return not unknown
    # What the rules know no office by is one still where only capitalised words stand between two people.
    keys = reading.keys
    separated = any(keys[i] in _WORDS.strong_separators for i in between)
    return separated and all(reading.tokens[i].is_capitalised or keys[i] in _WORDS.in_offices for i in unknown)


def _repeats(reading: Reading, left: Span, index: int) -> bool:
    """Whether the preposition before an event stands before the next one too: "took part in A and | in the B"."""
    keys = reading.keys
    before = left.first - 1 - (reading.key_before(left.first) == "the")
    return keys[index] == keys[before] in _WORDS.repeated and keys[index - 1] in _WORDS.separators


def _beside_office(reading: Reading, office: Span) -> Iterator[int]:
    """The tokens that say as what and when somebody holds an office, "as Chair of ASEAN 2025", or whose he is."""
    if office.entity.type == "State":
        owns = reading.keys[office.last - 1].endswith("s") and reading.texts[office.last] in _WORDS.quotes
        yield from [office.last] if owns else []
        return
    if reading.key_before(office.first) in _WORDS.as_holder:
        yield office.first - 1
    if reading.texts[office.last : office.last + 1] and reading.texts[office.last].isdigit():
        yield office.last


def _in_brackets(reading: Reading, first: int, last: int) -> set[int]:
    """The tokens between two others that stand in brackets, with the brackets, where one is opened there."""
    texts = reading.texts
    opened = texts.index("(", first)
    closed = next((i for i in range(opened, last) if texts[i] == ")"), None)
    return set() if closed is None else set(range(opened, closed + 1))
