from __future__ import annotations

from aseankg.namespaces import ASEAN
from aseankg.view.reference.cards import Card, Row
from aseankg.view.reference.placing import PITCH, column_width, gap_height, place_column, text_width

CARDS = [
    Card(
        ASEAN + "Meeting",
        "meetings",
        (Row("class", ASEAN + "Summit", 0), Row("relation", ASEAN + "heldIn", target=ASEAN + "Place")),
    ),
    Card(ASEAN + "Topic", "topics", ()),
]


def test_cards_stand_below_each_other() -> None:
    upper, lower = place_column(CARDS, 0, 0, 200, {})
    assert upper.y + upper.height < lower.y


def test_rows_lie_inside_their_card() -> None:
    for card in place_column(CARDS, 0, 0, 200, {}):
        assert all(card.y < row.y < card.y + card.height for row in card.rows)


def test_rows_of_neighbouring_columns_never_share_a_height() -> None:
    even, odd = (
        {row.y % PITCH for card in place_column(CARDS, column, 0, 200, {1: 3}) for row in card.rows}
        for column in (0, 1)
    )
    assert all(abs(one - other) >= 8 for one in even for other in odd)


def test_gap_grows_with_the_lines_through_it() -> None:
    assert [gap_height(lines, outer=False) for lines in (0, 2, 3, 5)] == [30, 30, 50, 70]
    assert [gap_height(lines, outer=True) for lines in (0, 1, 2)] == [0, 20, 40]


def test_width_fits_the_longest_line() -> None:
    assert column_width(CARDS) >= text_width("heldIn") + text_width("Place")
    assert column_width([]) == 20


def test_bold_text_needs_more_room() -> None:
    assert text_width("Meeting", 13, bold=True) > text_width("Meeting", 13) > text_width("Meeting", 12)
