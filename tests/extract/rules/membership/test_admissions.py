"""Which states were taken in by a body that their sentence need not name."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

SPOKEN = {"en": "ASEAN has grown. ", "id": "ASEAN bertambah besar. "}


@pytest.mark.parametrize(
    ("text", "language", "members"),
    [
        ("It is the first enlargement since Cambodia was admitted in 1999.", "en", {"Cambodia"}),
        ("Brunei was added to the circle in 1984.", "en", {"Brunei"}),
        ("Cambodia, admitted in 1999, is the latest country to have become a member.", "en", {"Cambodia"}),
        ("Cambodia, this year's host, was the last nation to join.", "en", {"Cambodia"}),
        ("The last country to join before was Cambodia, in 1999.", "en", {"Cambodia"}),
        ("Filipina yang diterima pada 1999 kini maju.", "id", {"Philippines"}),
        ("Anggota terbaru adalah Filipina.", "id", {"Philippines"}),
        ("Negara terakhir yang bergabung adalah Filipina.", "id", {"Philippines"}),
        ("Negara terakhir yang berbicara adalah Filipina.", "id", set()),
        ("Cambodia was the last country to sign the Bali Concord.", "en", set()),
        ("The report on Cambodia was accepted in 1999.", "en", set()),
        ("Japan was the last country to speak.", "en", set()),
    ],
)
def test_states_that_were_taken_in(text: str, language: str, members: set[str]) -> None:
    found = said(read(SPOKEN[language] + text, language=language), "member_of")
    assert {(who, body) for who, _, body, _ in found} == {(name, "ASEAN") for name in members}


def test_state_of_no_body_spoken_of() -> None:
    assert said(read("Cambodia was admitted in 1999."), "member_of") == set()
