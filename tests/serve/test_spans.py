"""The text cut where claims begin and end."""

from __future__ import annotations

from aseankg.serve.spans import cut_text
from tests.serve.conftest import CLAIMS, IDS, TEXT


def test_pieces_together_are_the_text() -> None:
    assert "".join(piece for piece, _, _ in cut_text(TEXT.text, CLAIMS)) == TEXT.text


def test_pieces_of_a_claim_are_its_words_even_after_a_character_outside_the_basic_plane() -> None:
    pieces = cut_text(TEXT.text, CLAIMS)
    for claim in CLAIMS:
        assert "".join(text for text, over, _ in pieces if claim.id in over) == TEXT.text[claim.start : claim.end]


def test_claim_ends_where_its_last_piece_does() -> None:
    pieces = cut_text(TEXT.text, CLAIMS)
    assert sorted(name for _, _, ending in pieces for name in ending) == IDS
    assert all(set(ending) <= set(over) for _, over, ending in pieces)


def test_text_without_claims_is_one_piece() -> None:
    assert cut_text("Nothing.", []) == [("Nothing.", [], [])]
