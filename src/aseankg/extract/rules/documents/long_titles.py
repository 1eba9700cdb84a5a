"""Titles of documents that go on behind their capitals: "the Rivers Declaration on the care of fish", in quotes too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.documents.plain_documents import complement_end
from aseankg.extract.rules.reading.named_things import known_or_new
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("long_titles")
_QUOTED: Final = 30
"""Tokens within which a quotation ends that is no more than a title."""
_DAY_NEAR: Final = 4
"""Tokens behind a title within which a word shows that "on" says when: "on the first day"."""


def find_long_titles(reading: Reading) -> None:
    """The reading has the titles of its documents up to the end of what they are about."""
    for span in [span for span in reading.spans if span.entity.type == "OutcomeDocument" and not span.nested]:
        sentence = reading.sentence_of(span.first)
        end = _quoted_end(reading, sentence, span) or _told_end(reading, sentence, span)
        if end > span.last:
            _prolong(reading, span, end)


def _prolong(reading: Reading, span: Span, last: int) -> None:
    """The title up to a token takes the place of the shorter one."""
    for inner in reading.overlapping(span.first, last):
        inner.nested = True
    reading.add(Span(span.first, last, known_or_new(reading, "OutcomeDocument", reading.words(span.first, last))))


def _quoted_end(reading: Reading, sentence: Sentence, span: Span) -> int:
    """The end of the quotation that a title begins and that goes on with what it is about; 0 where none does."""
    if span.first == sentence.first or reading.texts[span.first - 1] not in _WORDS.opening:
        return 0
    if span.last >= sentence.last or reading.keys[span.last] not in _WORDS.going_on:
        return 0
    near = range(span.last, min(span.last + _QUOTED, sentence.last))
    end = next((i for i in near if reading.texts[i] in _WORDS.closing), 0)
    return end if end and reading.tokens[end - 1].is_word else 0


def _told_end(reading: Reading, sentence: Sentence, span: Span) -> int:
    """The token after what a document is about, where that stands in lower case behind its capitals; 0 for none."""
    first = span.last
    if first + 1 >= sentence.last or not _WORDS.days.isdisjoint(reading.keys[first : first + _DAY_NEAR]):
        return 0
    if reading.keys[first] in _WORDS.about and not reading.capitals[first + 1]:
        return complement_end(reading, sentence, first)
    about = next((i for i in range(first - 2, span.first, -1) if reading.keys[i] in _WORDS.about), 0)
    cut = reading.keys[first - 1].endswith("ing") and about == first - 2
    return complement_end(reading, sentence, about) if cut else 0
