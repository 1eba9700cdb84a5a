"""Where the cards of the class diagram stand, in whole pixels, so that every machine draws the same.

Rows of neighbouring columns never share a height: lines that leave them side by side cannot run into each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aseankg.view.reference.cards import Card, Row

HEAD, PITCH, FOOT = 24, 20, 6
_HEAD_SIZE, _ROW_SIZE, INDENT, PADDING, _BETWEEN = 13, 12, 12, 10, 10
_LEAST_GAP, CROSSING = 30, 10
# Advance widths of DejaVu Sans, in thousandths of its size, which no usual interface font exceeds.
_WIDTHS = {
    character: width
    for width, characters in {
        280: "ijl", 320: "IJ. ", 360: "f", 400: "t-", 440: "r", 520: "_", 560: "cszL", 600: "kvxyF", 680: "K",
        720: "ABCRVXZ", 760: "HNU", 800: "DGOQ", 840: "w", 880: "M", 1000: "mW",
    }.items()
    for character in characters
}  # fmt: skip
_OTHER_WIDTH = 640


@dataclass(frozen=True)
class PlacedRow:
    """A row and the height of its middle; `head` marks the title of the card."""

    iri: str
    y: int
    row: Row | None = None


@dataclass(frozen=True)
class PlacedCard:
    """A card with its box and its rows, the title first."""

    card: Card
    x: int
    y: int
    width: int
    height: int
    rows: tuple[PlacedRow, ...]


def text_width(text: str, size: int = _ROW_SIZE, bold: bool = False) -> int:
    """The room that a text needs, in any usual font."""
    thousandths = sum(_WIDTHS.get(character, _OTHER_WIDTH) for character in text)
    return -(-thousandths * size * (115 if bold else 100) // 100_000)


def column_width(cards: Sequence[Card]) -> int:
    """The width that the longest line of a column needs."""
    heads = [text_width(card.name, _HEAD_SIZE, bold=True) for card in cards]
    rows = [_row_width(row) for card in cards for row in card.rows]
    return max([*heads, *rows, 0]) + 2 * PADDING


def _row_width(row: Row) -> int:
    if row.kind == "class":
        return text_width(row.name) + (row.depth + 1) * INDENT
    if row.kind == "value":
        return text_width(row.name) + INDENT
    return text_width(row.name) + _BETWEEN + text_width(row.target_name)


def place_column(
    cards: Sequence[Card], number: int, left: int, width: int, crossings: Mapping[int, int]
) -> list[PlacedCard]:
    """The cards of a column below each other, with room for so many lines above each (by place; after the last too)."""
    y = PITCH // 2 * (number % 2)
    placed = []
    for place, card in enumerate(cards):
        y += gap_height(crossings.get(place, 0), outer=place == 0)
        rows = [PlacedRow(card.iri, y + HEAD // 2)]
        rows += [PlacedRow(row.iri, y + HEAD + PITCH * line + PITCH // 2, row) for line, row in enumerate(card.rows)]
        height = HEAD + PITCH * len(card.rows) + FOOT
        placed.append(PlacedCard(card, left, y, width, height, tuple(rows)))
        y += height
    return placed


def gap_height(lines: int, outer: bool) -> int:
    """The height of a gap through which so many lines run; it keeps the rows of a column in step."""
    if outer:
        return _up_to_pitch((lines + 1) * CROSSING) if lines else 0
    return _LEAST_GAP + _up_to_pitch(max(0, (lines + 1) * CROSSING - _LEAST_GAP))


def _up_to_pitch(height: int) -> int:
    return -(-height // PITCH) * PITCH
