"""Those who sign for others, and with whom."""

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


def test_partner_with_whom_a_clause_begins() -> None:
    assert _signers("With Japan the leaders signed the Rivers Accord.") == {"Japan"}


def test_partner_of_another_document_signs_not_the_first_one() -> None:
    text = "With Japan the leaders signed the Rivers Accord, with Canada a pact on lakes."
    assert {fact[2] for fact in said(read(text), "signed_by") if fact[0] == "Rivers Accord"} == {"Japan"}
    assert "Canada" not in _signers(text)
