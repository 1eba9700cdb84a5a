"""Lines and datelines at the head of a text."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.dates.dates import read_dates
from aseankg.extract.rules.text.heading import HeadLine, closing_lines, read_head
from aseankg.extract.rules.text.tokens import Tokens, tokenise


def words(text: str, tokens: Tokens, lines: list[HeadLine]) -> list[list[str]]:
    return [[text[tokens.starts[p.first] : tokens.ends[p.last - 1]] for p in line.pieces] for line in lines]


def head(text: str) -> list[list[str]]:
    tokens = tokenise(text)
    days = [(date.start, date.end) for date in read_dates(text, tokens, "2018-05-02")[0]]
    return words(text, tokens, read_head(text, tokens, days))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("JAKARTA, May 2 (X News) -- The leaders met.", ["JAKARTA", "May 2", "X News"]),
        (
            "Jakarta, Warta.com, Rabu (2/5/2018) \u2013 Para menteri bertemu.",
            ["Jakarta", "Warta.com", "Rabu (2/5/2018)"],
        ),
        ("MANILA, May 2. /XYZ/. The leaders met.", ["MANILA", "May 2", "XYZ"]),
        ("SINGAPORE: The leaders met.", ["SINGAPORE"]),
        ("JAKARTA \u2014The leaders met.", ["JAKARTA"]),
        ("Warta.com - 02/05/2018, 14:49 WIB", ["Warta.com", "02/05/2018", "14:49 WIB"]),
    ],
)
def test_pieces_of_a_dateline(text: str, pieces: list[str]) -> None:
    assert head(text) == [pieces]


@pytest.mark.parametrize("text", ["The leaders met in Manila - again.", "On 5-6 May the leaders met.", ""])
def test_sentences_have_no_dateline(text: str) -> None:
    assert head(text) == []


def test_closing_lines_go_up_to_the_text() -> None:
    text = "The leaders met.\n\nMINISTRY OF TRADE\nSINGAPORE\n2 MAY 2018"
    tokens = tokenise(text)
    found = closing_lines(text, tokens, [(text.index("2 MAY"), len(text))])
    assert words(text, tokens, found) == [["2 MAY 2018"], ["SINGAPORE"], ["MINISTRY OF TRADE"]]
