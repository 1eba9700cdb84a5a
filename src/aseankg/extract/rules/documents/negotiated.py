"""Agreements that are still negotiated, which are initiatives and no documents yet: "talks on a Free Trade Pact"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading, Span

_WORDS: Final = WordLists("negotiated")
_DOCUMENT: Final = "OutcomeDocument"
_NEAR: Final = 8
"""Tokens before an agreement, and behind it, within which the word stands that tells that it is negotiated."""
_SIGNING: Final = frozenset({"adopt-by", "sign", "sign-by", "accession", "launch", "launch-by"})
"""Signals that tell that there is an agreement."""
_BEGUN: Final = frozenset({"adopt", "launch", "launch-by"})
"""Those of them that need be no more than the beginning or the wish of one that is negotiated."""


def find_negotiated(reading: Reading) -> None:
    """The reading has the agreements of its text that nobody has signed yet as initiatives."""
    spans = [span for span in reading.spans if span.entity.type == _DOCUMENT and not span.entity.thing]
    agreements = [span for span in spans if span.entity.name.lower().split()[-1] in _WORDS.agreements]
    named = {span.entity.name for span in agreements}
    for name in named if agreements else ():
        mentions = [span for span in agreements if span.entity.name == name]
        if any(_is_negotiated(reading, span) for span in mentions) and not any(_is_made(reading, s) for s in mentions):
            initiative = reading.entity("Initiative", name)
            for span in mentions:
                span.entity = initiative


def _is_negotiated(reading: Reading, span: Span) -> bool:
    """Whether words beside an agreement tell that it is negotiated, or only to come."""
    sentence = reading.sentence_of(span.first)
    before = reading.keys[max(sentence.first, span.first - _NEAR) : span.first]
    behind = reading.keys[span.last : min(sentence.last, span.last + _NEAR)]
    return not _WORDS.negotiating.isdisjoint((*before, *behind)) or not _WORDS.coming.isdisjoint(before[-2:])


def _is_made(reading: Reading, span: Span) -> bool:
    """Whether the sentence tells that an agreement is in force, is only changed, or was signed."""
    sentence = reading.sentence_of(span.first)
    keys = reading.keys[sentence.first : sentence.last]
    kinds = {trigger.kind for trigger in reading.triggers(sentence)}
    # "Want to conclude the X, still negotiated".
    made = kinds if _WORDS.negotiating.isdisjoint(keys) else kinds - _BEGUN
    return "adopt" in made or not _SIGNING.isdisjoint(made) or not _WORDS.made.isdisjoint(keys)
