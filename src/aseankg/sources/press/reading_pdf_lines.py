"""Lines of a PDF's page: characters that stand on one baseline, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

_RAISED = 0.5
"""How far from the baseline a character of the same line may stand, in its heights, as in raised endings of numbers."""
CELL = " | "
_WORD_GAP = 0.2
_CELL_GAP = 3.0
"""Gaps from which on there is a space, and another cell of a table, in heights of the characters."""


class Character(NamedTuple):
    """A character and its place on the page, in points from the left and from the bottom."""

    text: str
    left: float
    right: float
    base: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, and its place."""

    text: str
    left: float
    right: float
    base: float
    height: float
    first_word: float
    """The width of its first word."""


def find_lines(characters: Iterable[Character]) -> list[Line]:
    """The lines of a page, in the order of its content."""
    lines: list[list[tuple[str, Character]]] = []
    last: Character | None = None
    space = False
    for character in characters:
        if character.text.isspace():
            space = True
            continue
        if last is not None and _follows(last, character):
            lines[-1].append((_between(last, character, space), character))
        else:
            lines.append([("", character)])
        last, space = character, False
    return [_make_line(line) for line in lines]


def _follows(last: Character, character: Character) -> bool:
    height = max(last.height, character.height)
    return abs(character.base - last.base) < _RAISED * height and character.left > last.right - height


def _between(last: Character, character: Character, space: bool) -> str:
    """What stands between two characters of a line; `space` tells whether the page has a space there."""
    gap, height = character.left - last.right, max(last.height, character.height)
    if gap > _CELL_GAP * height:
        return CELL
    return " " if space or gap > _WORD_GAP * height else ""


def _make_line(line: list[tuple[str, Character]]) -> Line:
    characters = [character for _, character in line]
    ends = next((index for index, (space, _) in enumerate(line) if space), len(line))
    return Line(
        text="".join(space + character.text for space, character in line),
        left=characters[0].left,
        right=max(character.right for character in characters),
        base=_middle(character.base for character in characters),
        height=_middle(character.height for character in characters),
        first_word=characters[ends - 1].right - characters[0].left,
    )


def _middle(values: Iterable[float]) -> float:
    ordered = sorted(values)
    return ordered[len(ordered) // 2]
