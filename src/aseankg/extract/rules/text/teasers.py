"""Lines that point to other articles, "Baca juga: ...", "Related stories": what they say is no part of the text."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from aseankg.extract.rules.text.words import WordLists

_WORDS: Final = WordLists("teasers")
_MARK: Final = re.compile(r"[^\n]")


def without_teasers(text: str) -> str:
    """The text with spaces for what only points to other articles, so that offsets stay as they are.

    That is the rest of the line, or bracket, behind "Baca juga:" or "Read also:", or where nothing stands there the
    lines up to the next blank one or the next that ends with a full stop.
    """
    lowered = text.lower()
    if not any(label in lowered for label in _WORDS.labels):
        return text
    return _pattern().sub(lambda found: _MARK.sub(" ", found.group()), text)


@cache
def _pattern() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, _WORDS.labels), key=len, reverse=True))
    no_sentence = r"[^\n]*[^.\s][ \t]*"
    begins_line = rf"^[ \t>*\-\u2013\u2022(\[]*(?i:{labels})\b[ \t]*(?::|(?=[A-Z\"\u201c]{no_sentence}$)|$)"
    below = rf"[ \t]*\n(?:{no_sentence}(?:\n|\Z))+"
    bracketed = rf"\((?i:{labels})[ \t]*:[^)\n]*\)"
    behind = rf"(?:{begins_line}|\b(?i:{labels})[ \t]*:)(?:{below}|[^\n]*)"
    return re.compile(rf"{bracketed}|{behind}", re.MULTILINE)
