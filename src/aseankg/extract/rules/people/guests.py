"""Names that a state or body behind "from" shows to be such: "X, and Y from Japan", "Nadia dari ACE menekankan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.phrases.nominals import has_verb_form

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence


def is_guest(reading: Reading, sentence: Sentence, first: int, index: int) -> bool:
    """Whether words with capitals up to the "from" at a token name somebody who comes from there.

    They stand in a list with people and before a state, or begin a sentence on what somebody of a body does.
    """
    if index - first < 2:
        return False
    if first == sentence.first and reading.title_end <= first:
        behind = index + 1 + (reading.keys[index + 1 : index + 2] == ["the"])
        body = next((span for span in reading.spans_at(behind) if span.entity.type == "Organisation"), None)
        return body is not None and body.entity.name != "ASEAN" and _does(reading, sentence, body.last)
    if not any(span.entity.type == "State" for span in reading.spans_at(index + 1)):
        return False
    listed = reading.keys[first - 1] in (",", "and", "dan", "serta")
    return listed and any(s.entity.type == "Person" for i in range(sentence.first, first) for s in reading.spans_at(i))


def _does(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a verb stands at a token: "menekankan", "stressed"."""
    return index < sentence.last and has_verb_form(reading.keys[index], reading.source.language == "id")
