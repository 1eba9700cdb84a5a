"""Those who sign for others."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


def _signers(text: str, language: str = "en") -> set[str]:
    return {fact[2] for fact in said(read(text, language=language), "signed_by")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Rivers Accord was signed by Joko Widodo for Indonesia and Lee Hsien Loong for Singapore.", "en"),
        ("Rivers Accord diteken Joko Widodo untuk Indonesia dan Lee Hsien Loong untuk Singapura.", "id"),
    ],
)
def test_all_who_sign_for_somebody(text: str, language: str) -> None:
    assert _signers(text, language) == {"Joko Widodo", "Lee Hsien Loong"}


def test_who_signs_for_a_state_is_alone_where_nobody_is_listed() -> None:
    text = "The Rivers Accord was signed by Joko Widodo for Indonesia, and he met Lee Hsien Loong."
    assert _signers(text) == {"Joko Widodo"}
