"""Meetings that bodies are told to hold."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The ASEAN Rivers Committee held its Special Meeting in Manila.", "en",
         "Special Meeting of the ASEAN Rivers Committee"),
        ("The ASEAN Rivers Committee held its inaugural meeting in Manila.", "en",
         "1st Meeting of the ASEAN Rivers Committee"),
        ("ASEAN Rivers Committee menggelar pertemuan perdananya di Manila.", "id",
         "1st Meeting of the ASEAN Rivers Committee"),
    ],
)  # fmt: skip
def test_body_holds_a_meeting_of_some_kind(text: str, language: str, name: str) -> None:
    assert name in named(read(text, language=language), "Meeting").values()
