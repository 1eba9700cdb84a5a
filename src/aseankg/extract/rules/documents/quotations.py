"""Documents and initiatives whose titles stand in quotation marks: 'a declaration titled "One Community"'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.documents.chunks import is_motto
from aseankg.extract.rules.reading.named_things import known_or_new
from aseankg.extract.rules.reading.reading import WORKS, Span
from aseankg.extract.rules.text.name_kinds import name_kind, noun_kind
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("quotations")
_MARKS: Final = {'"': '"\u201d', "\u201c": '\u201d"', "\u2018": "\u2019'", "'": "'\u2019", "«": "»"}
"""Marks that open a quotation, each with those that can close it."""
_LONGEST: Final = 26
_NOUN_NEAR: Final = 5
"""Tokens before "titled" within which the noun stands that says what is titled."""


def find_quotations(reading: Reading) -> None:
    """The reading has the documents and initiatives whose quoted titles or the nouns before them show to be such."""
    for sentence in reading.sentences:
        reach, before = sentence.first, None
        inside = reading.texts[sentence.first : sentence.last]
        if _MARKS.keys().isdisjoint(inside):
            continue
        for index in [index for index, text in enumerate(inside, sentence.first) if text in _MARKS]:
            last = _closed(reading, sentence, index) if index >= reach else 0
            if last:
                kind = _kind(reading, index, last, before)
                before = (kind, last) if kind else None
                if kind:
                    _add(reading, index + 1, last, kind)
                reach = last + 1


def _closed(reading: Reading, sentence: Sentence, opened: int) -> int:
    """The mark that ends a quoted title, which begins with a capital letter and is no sentence; 0 for others."""
    texts, tokens = reading.texts, reading.tokens
    first = opened + 1
    if first >= sentence.last or reading.starts[first] > reading.ends[opened] or not tokens[first].is_capitalised:
        return 0
    if opened and reading.ends[opened - 1] == reading.starts[opened]:
        return 0
    ends = (i for i in range(first, min(first + _LONGEST, sentence.last)) if texts[i] in _MARKS[texts[opened]])
    last = next((i for i in ends if reading.starts[i] == reading.ends[i - 1]), 0)
    words = [i for i in range(first, last) if tokens[i].is_word and len(texts[i]) > 3]
    capitals = sum(tokens[i].is_capitalised for i in words)
    ended = tokens[last - 1].is_word or texts[last - 1] == ")"
    return last if len(words) > 1 and capitals * 2 > len(words) and ended else 0


def _kind(reading: Reading, opened: int, last: int, before: tuple[str, int] | None) -> str:
    """What a quoted title is: by the noun that it is said to be the title of, or by its own; in a list as the first."""
    if is_motto(reading, opened + 1):
        return ""
    cue = next((i for i in range(opened - 1, max(0, opened - 3), -1) if reading.keys[i] in _WORDS.titled), 0)
    nouns = reversed(reading.keys[max(0, cue - _NOUN_NEAR) : cue])
    said = next((kind for noun in nouns if (kind := _said(noun)) in WORKS), None)
    if said is None and opened:
        said = _named_beside(reading, opened)
    if said is not None:
        return said
    kind = name_kind(reading.keys[opened + 1 : last]) or ""
    plain = kind == "OutcomeDocument" or not {",", ":"}.intersection(reading.texts[opened + 1 : last])
    if kind in WORKS and plain:
        return kind
    listed = before is not None and all(key in _WORDS.listing for key in reading.keys[before[1] + 1 : opened])
    return before[0] if before is not None and listed else ""


def _named_beside(reading: Reading, opened: int) -> str | None:
    """What a noun right before a title, a comma at most between them, says that it is: 'the paper "Clean Rivers"'."""
    index = opened - 1 - (reading.texts[opened - 1] == ",")
    if index < opened - 1 and not _WORDS.within.isdisjoint(reading.keys[max(0, index - 2) : index]):
        return None  # 'said in a statement, "..."'
    kind = _said(reading.keys[index])
    if kind == "Initiative":
        return kind if index == opened - 1 else None
    return kind if kind == "OutcomeDocument" else None


def _said(noun: str) -> str | None:
    """What a noun says that its titles are."""
    return "OutcomeDocument" if noun in _WORDS.documents else noun_kind(noun)


def _add(reading: Reading, first: int, last: int, kind: str) -> None:
    covered = [span for span in reading.overlapping(first, last) if not span.nested]
    if any(span.first < first or span.last > last for span in covered):
        return
    if any(span.first == first and span.last == last and span.entity.type == kind for span in covered):
        return
    for span in covered:
        span.nested = True
    reading.add(Span(first, last, known_or_new(reading, kind, reading.words(first, last))))
