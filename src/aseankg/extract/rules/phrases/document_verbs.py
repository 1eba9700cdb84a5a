"""Whether a verb of adopting or signing is about what a text describes without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.asides import past_aside
from aseankg.extract.rules.phrases.nominals import is_verb
from aseankg.extract.rules.reading.reading import EVENTS, WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("plain_documents")
ACTIVE: Final = frozenset({"adopt", "sign", "close-with", "result"})
_PASSIVE: Final = frozenset({"adopt-by", "sign-by"})
GOVERNING: Final = ACTIVE | _PASSIVE
_SUBJECT_NEAR: Final = 16
"""Tokens before a passive verb within which the document stands that begins the sentence."""
_ISSUED_NEAR: Final = 4
"""Tokens behind a text within which the event stands at which it is issued."""
_ASIDE: Final = 8
"""Tokens of words between commas that part a verb from its document: "signed, one after the other, a declaration"."""
_RELATIVE_NEAR: Final = 8
"""Tokens behind "which" within which the verb of its clause stands."""


def governing_verbs(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, tuple[int, int]]]:
    """The kind and tokens of each word of adopting or signing of a sentence."""
    for trigger in reading.triggers(sentence):
        if trigger.kind in GOVERNING:
            yield trigger.kind, (trigger.first, trigger.last)


def governs(reading: Reading, kind: str, verb: tuple[int, int], first: int, last: int) -> bool:
    """Whether a verb stands right beside what it is done to, auxiliaries apart."""
    if _is_inverted(reading, verb[0], last):
        return True
    if kind in ACTIVE:
        return first - 1 <= past_aside(reading, verb[1], verb[1] + _ASIDE) <= first
    between = range(last, verb[0])
    if reading.sentence_of(first).first == first and last <= verb[0] <= last + _SUBJECT_NEAR:
        return not any(s.entity.type in WORKS for i in between for s in reading.spans_at(i))
    return last <= verb[0] <= last + 2 and all(not reading.tokens[i].is_capitalised for i in between)


def is_issued_by_event(reading: Reading, first: int, last: int) -> bool:
    """Whether a joint text is one in which those who meet say something: "in a joint statement after the 5th AMM"."""
    keys, step = reading.keys, last
    joint = not _WORDS.joint.isdisjoint(keys[first:last])
    opened = first - (reading.key_before(first) in _WORDS.indefinite)
    if not joint or reading.key_before(opened) not in _WORDS.within:
        return False
    while step < len(keys) and step < last + _ISSUED_NEAR and keys[step] in _WORDS.issuing:
        step += 1
    return step > last and any(span.entity.type in EVENTS for span in reading.spans_at(step))


def _is_inverted(reading: Reading, verb: int, last: int) -> bool:
    """Whether a verb is that of the relative clause behind what it is done to: "a statement which they adopted"."""
    relative = last + (reading.keys[last : last + 1] == [","])
    if not relative < verb <= relative + _RELATIVE_NEAR or reading.keys[relative] not in _WORDS.relative:
        return False
    between = range(relative + 1, verb)
    if any(is_verb(reading, i) or (reading.texts[i].islower() and reading.keys[i].endswith("ed")) for i in between):
        return False
    return not any(span.entity.type in WORKS for i in between for span in reading.spans_at(i))
