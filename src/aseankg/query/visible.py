"""Text that cannot move a terminal's cursor, colour it or hide what it says."""

from __future__ import annotations

import unicodedata

# Characters that change the direction of all that follows them on the line (UAX #9, section 2).
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ESCAPED_CATEGORIES = frozenset(("Cc", "Cs", "Co", "Zl", "Zp"))
_NARROW_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str) -> str:
    """What a user wrote, as a message on one line repeats it."""
    return f'"{show_controls(text)}"'


def show_controls(text: str) -> str:
    """The text with control characters, line ends and changes of direction written as escapes."""
    if text.isprintable():
        return text
    return "".join(_show_control(character) for character in text)


def _show_control(character: str) -> str:
    if unicodedata.category(character) not in _ESCAPED_CATEGORIES and character not in _DIRECTIONS:
        return character
    return _NARROW_ESCAPES.get(character) or character.encode("unicode_escape").decode("ascii")
