"""A text cut where claims begin and end, so that each piece is marked as a whole."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.sources.press.claims import Claim

Piece = tuple[str, list[str], list[str]]


def cut_text(text: str, claims: Iterable[Claim]) -> list[Piece]:
    """The text in pieces: its characters, the ids of the claims whose words it is among, and of those that end here."""
    over: dict[int, list[str]] = {}
    spans = [(claim.start, claim.end, claim.id) for claim in claims]
    cuts = sorted({0, len(text), *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    place = {cut: number for number, cut in enumerate(cuts)}
    ending: dict[int, list[str]] = {}
    for start, end, name in spans:
        for number in range(place[start], place[end]):
            over.setdefault(number, []).append(name)
        ending.setdefault(place[end] - 1, []).append(name)
    return [
        (text[start:end], over.get(number, []), ending.get(number, []))
        for number, (start, end) in enumerate(pairwise(cuts))
    ]
