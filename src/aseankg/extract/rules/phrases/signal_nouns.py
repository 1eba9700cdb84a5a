"""Which signals are no verbs where they stand: nouns behind an article, and words of names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.nominals import is_homograph
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("topics")
_PHRASES: Final = WordLists("phrases")
_VERBS_OR_NOUNS: Final = frozenset({"discuss", "state", "react", "pursue"})


def is_noun(reading: Reading, trigger: Trigger) -> bool:
    """Whether a signal is none: an article makes it a noun, "a review", or it stands in a name, "ASEAN Matters:"."""
    if trigger.kind == "field" and reading.tokens[trigger.first].is_capitalised:
        return trigger.first != reading.sentence_of(trigger.first).first
    before = reading.key_before(trigger.first)
    if trigger.kind == "pursue":
        if _is_within_name(reading, trigger.first):
            return True
        behind = reading.texts[trigger.last : trigger.last + 1]
        if behind == ["-"] or (is_homograph(reading.keys[trigger.first]) and before not in _WORDS.before_homographs):
            return True
        if behind == ["for"]:
            return True  # "respect for international law"
    if (
        trigger.kind == "discuss"
        and trigger.last == trigger.first + 1
        and reading.keys[trigger.last : trigger.last + 1] == ["of"]
    ):
        return True  # "Review of cooperation"
    noun = reading.keys[trigger.first] in _PHRASES.agendas or reading.keys[trigger.first] in _WORDS.stances
    if before == "of" and reading.keys[max(0, trigger.first - 2)] in _WORDS.spells:
        return False  # "after two days of talks on X"
    theirs = before in _WORDS.theirs and reading.keys[trigger.first] in _PHRASES.talks  # "in their talks on X"
    if noun or theirs or trigger.kind not in _VERBS_OR_NOUNS:
        return False
    return trigger.last - trigger.first < 3 and before in _WORDS.before_nouns


def _is_within_name(reading: Reading, index: int) -> bool:
    """Whether a word has a capital within a sentence behind another one: "Safety and | Built Infrastructure"."""
    first = max(reading.title_end, reading.sentence_of(index).first + 1)
    return index >= first and reading.capitals[index] and reading.tokens[index - 1].is_word
