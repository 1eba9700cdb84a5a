"""Whose an English office is: of a state in a possessive, of an ASEAN body, and nobody's "under" it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Philippines' President Ramon Cruz spoke.", "Ramon Cruz", "President of Philippines"),
        ("The Philippines\u2019 Foreign Minister Ramon Cruz ate.", "Ramon Cruz",
         "Minister of Foreign Affairs of Philippines"),
        ("Ramon Cruz, the executive director of the ASEAN Fish Center, spoke.", "Ramon Cruz",
         "Executive Director of ASEAN Fish Center"),
        ("Under President Joko Widodo, trade grew.", "Joko Widodo", "President of Indonesia"),
        ("Under Secretary Ramon Cruz spoke.", "Ramon Cruz", "Undersecretary"),
        ("Japanese Finance Minister Eva von der Lahn spoke.", "Eva von der Lahn", "Minister of Finance of Japan"),
    ],
)  # fmt: skip
def test_office(text: str, name: str, office: str) -> None:
    assert (name, "has_role", office, "asserted") in said(read(text), "has_role")
