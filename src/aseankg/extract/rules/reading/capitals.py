"""Names that are printed in capitals, as they are printed within a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.numbers import roman
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Lexicon

_WORDS: Final = WordLists("chunks")
_WORD: Final = re.compile(r"\w+(?:[\u2019']\w+)*")
_WITH_ACRONYMS: Final = ("Organisation", "Initiative", "State", "Series")


def in_title_case(lexicon: Lexicon, name: str) -> str:
    """A name of several words in capitals with those of its words alone; acronyms that the graph knows keep theirs."""
    if not name.isupper() or " " not in name:
        return name
    return _WORD.sub(lambda found: _print_word(lexicon, found.group(), first=not found.start()), name)


def _print_word(lexicon: Lexicon, word: str, *, first: bool) -> str:
    if not first and word.lower() in _WORDS.connectors:
        return word.lower()
    known = any((entry := lexicon.lookup(kind, word)) and entry.text.isupper() for kind in _WITH_ACRONYMS)
    return word if known or word.lower() in _WORDS.acronyms or roman(word) else word[0] + word[1:].lower()
