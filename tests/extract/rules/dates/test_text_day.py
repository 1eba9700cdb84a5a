"""The day of a text."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Sungai itu bersih, kata Menteri di Bandung, Kamis, 16 Juni 2016. Para menteri pulang.", {"2016-06-16"}),
        ('"Sungai itu bersih," ujar Menteri di Bandung, Senin, 11 Juli 2016.', {"2016-07-11"}),
        ("Para menteri akan bertemu di Bandung, Kamis, 16 Juni 2016.", set()),
        ("Menteri mengatakan sidang pada Kamis, 16 Juni 2016, membahas sungai.", set()),
    ],
)
def test_day_that_ends_what_somebody_says_in_full(text: str, days: set[str]) -> None:
    assert {fact[2] for fact in said(read(text, None, "id"), "published_on")} == days


@pytest.mark.parametrize("line", ["Bandung\n2016.06.16", "16-June-2016 18:30", "Press release | Date: 16/06/2016"])
def test_line_with_a_day_between_points_strokes_and_labels(line: str) -> None:
    text = f"The ministers meet\n\n{line}\n\nThe ministers met on clean rivers."
    assert {fact[2] for fact in said(read(text, None), "published_on")} == {"2016-06-16"}
