"""Text that cannot disturb a terminal."""

from __future__ import annotations

import pytest

from aseankg.query.visible import quoted, show_controls


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\t", "two\\nlines\\t"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("abc\u202edef", "abc\\u202edef"),
        ("\udcff", "\\udcff"),
        ("ASEAN\u00a0Summit", "ASEAN\u00a0Summit"),
    ],
)
def test_control_characters_are_shown_and_spaces_kept(text: str, shown: str) -> None:
    assert show_controls(text) == shown


def test_quoted_text_stays_on_one_line() -> None:
    assert quoted("a\nb") == '"a\\nb"'
