"""Who stands for a state: as its representative, at the head of its delegation, or in place of somebody."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

ENDED = {"en": "The 32nd ASEAN Summit ended. ", "id": "KTT ke-32 ASEAN berakhir. "}


def stands_for(text: str, language: str) -> set[tuple[str, str]]:
    return {(who, whom) for who, _, whom, _ in said(read(ENDED[language] + text, language=language), "represents")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thailand's representative at the summit was Trade Minister Ali Musa.", "en"),
        ("Trade Minister Ali Musa, the representative of Thailand, spoke.", "en"),
        ("Representing Thailand at the 32nd ASEAN Summit was Trade Minister Ali Musa.", "en"),
        ("Trade Minister Ali Musa led Thailand's delegation to the 32nd ASEAN Summit.", "en"),
        ("The delegation of Thailand to the 32nd ASEAN Summit was headed by Trade Minister Ali Musa.", "en"),
        ("Thailand came. Its delegation to the summit was led by Trade Minister Ali Musa.", "en"),
        ("Wakil Thailand adalah Menteri Perdagangan Ali Musa.", "id"),
        ("Yang mewakili Thailand Menteri Perdagangan Ali Musa.", "id"),
        ("Thailand ikut. Delegasinya dipimpin Menteri Perdagangan Ali Musa.", "id"),
        ("Menteri Perdagangan Ali Musa selaku ketua delegasi Thailand menghadiri KTT ke-32 ASEAN.", "id"),
    ],
)
def test_who_stands_for_a_state(text: str, language: str) -> None:
    assert stands_for(text, language) == {("Ali Musa", "Thailand")}


def test_several_stand_for_one_state() -> None:
    text = "Thailand was represented by Trade Minister Ali Musa and Labour Minister Ben Tan."
    assert stands_for(text, "en") == {("Ali Musa", "Thailand"), ("Ben Tan", "Thailand")}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("President Joko Widodo stayed home. Trade Minister Ali Musa went in his place.", "Joko Widodo"),
        ("Thailand did not send its prime minister; Trade Minister Ali Musa came in his place.", "Thailand"),
        ("In place of President Joko Widodo came Trade Minister Ali Musa.", "Joko Widodo"),
    ],
)
def test_who_comes_in_the_place_of_another(text: str, whom: str) -> None:
    assert stands_for(text, "en") == {("Ali Musa", whom)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Trade Minister Ali Musa led the delegations of Thailand and Japan to the 32nd ASEAN Summit.", "en"),
        ("President Joko Widodo stayed home. Trade Minister Ali Musa took his place at the table.", "en"),
        ("Ali Musa, the Permanent Representative of Thailand to ASEAN, spoke.", "en"),
        ("The sales representative of Thailand was Minister Ali Musa.", "en"),
        ("Wakil Presiden Indonesia adalah Jusuf Kalla.", "id"),
    ],
)
def test_who_does_not(text: str, language: str) -> None:
    assert stands_for(text, language) == set()
