"""Words that were broken at the end of a line: which hyphens belong to the word, as far as the text itself tells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+)-$")
_FIRST = re.compile(r"[^\W\d_]+")
_RANGE = re.compile(r"\d[-\u2013]$")


@dataclass(frozen=True)
class Words:
    """The words of a text, and whether its typesetter broke words at the ends of lines."""

    counts: Counter[str]
    hyphenates: bool

    def join(self, text: str, following: str) -> str:
        """Two lines as one; the hyphen at the end of the first goes if it only marks a broken word.

        A hyphen stays in doubt: ``follow-up`` and ``negara-negara`` are broken at their own hyphens.
        """
        broken, first = _BROKEN.search(text), _FIRST.match(following)
        if broken and first:
            return (text if self._has_hyphen(broken[1], first[0]) else text[:-1]) + following
        is_range = _RANGE.search(text) and following[:1].isdigit()
        return text + ("" if is_range or (broken and not first) else " ") + following

    def _has_hyphen(self, left: str, right: str) -> bool:
        left, is_lower = left.casefold(), right.islower()
        right = right.casefold()
        if not is_lower or self.counts[f"{left}-{right}"] or right.startswith(left):
            return True
        if self.counts[left + right]:
            return False
        return not self.hyphenates or (self.counts[left] > 0 and self.counts[right] > 0)


def read_words(lines: list[str]) -> Words:
    """The words of a text, counted without the parts of those that its lines break."""
    counts: Counter[str] = Counter()
    breaks: list[str] = []
    left = ""
    for line in lines:
        words = _WORD.findall(line.casefold())
        if left and words:
            first, *words = words
            breaks.append(left + first)
        broken = _BROKEN.search(line)
        left = broken[1].casefold() if broken else ""
        counts.update(words[:-1] if left else words)
    return Words(counts, any(counts[word] for word in breaks))
