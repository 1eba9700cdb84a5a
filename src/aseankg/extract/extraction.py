"""What an extractor delivers, whoever it is: the project's own rules, a language model, a colleague."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from aseankg.sources.press.text import PressText

THIS_DOCUMENT = "THIS_DOCUMENT"
"""The name under which a text speaks of itself."""


class Mention(NamedTuple):
    """A name or short phrase in the text, and what it stands for."""

    start: int
    end: int
    surface: str
    """The words as written, from `start` to `end`."""
    type: str
    """One of `aseankg.sources.press.relations.TYPES`."""
    name: str
    """The English name of the thing; mentions of one type and name stand for one thing."""
    thing: str | None = None
    """``KIND/ID`` of the thing in the graph; None where the graph has none."""


class Fact(NamedTuple):
    """One relation that the text states, between the names of two mentions, or of one and a date or a theme."""

    subject: str
    relation: str
    """One of `aseankg.sources.press.relations.RELATIONS`."""
    object: str
    modality: str
    """``asserted``, ``planned`` or ``negated``."""
    start: int
    end: int
    """The words that say so."""
    confidence: float = 0.9
    meeting: str | None = None
    """The meeting at which it holds, for facts about taking part: for whom, with which priority."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything that was read in one text."""

    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]


class Extractor(Protocol):
    """Anything that reads a text."""

    def extract(self, text: PressText) -> Extraction:
        """The mentions and facts of a text, in the order of the text."""
