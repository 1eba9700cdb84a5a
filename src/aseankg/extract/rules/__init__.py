"""The extractor that works by rules: what the graph knows by name, how press texts are written, when things happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aseankg.extract.known import KnownNames
    from aseankg.extract.rules.extractor import RuleExtractor


def open_extractor(known: KnownNames) -> RuleExtractor:
    """An extractor that knows the names of a graph; opening it takes longer than reading a text."""
    from aseankg.extract.rules.extractor import RuleExtractor
    from aseankg.extract.rules.lexicon import read_lexicon

    return RuleExtractor(read_lexicon(known))
