"""Those who sign something together, in a row or a line for each."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read, said

ALL = {"Hasan Karim", "Chan Sarun", "Budi Hartono"}
MET = {"en": "The ministers met in Manila. ", "id": "Para menteri bertemu di Manila. "}


def _signers(text: str, language: str = "en") -> set[str]:
    return {fact[2] for fact in said(read(MET[language] + text, language=language), "signed_by")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The Rivers Accord was signed by Ministers Hasan Karim (Malaysia), Chan Sarun (Cambodia) and Budi Hartono "
      "(Indonesia).", "en"),
     ("The Rivers Accord was signed by Hasan Karim of Malaysia, Chan Sarun of Cambodia and Budi Hartono of Indonesia.",
      "en"),
     ("Signing the Rivers Accord were Hasan Karim of Malaysia, Chan Sarun of Cambodia and Budi Hartono of Indonesia.",
      "en"),
     ("They adopted the Rivers Accord. The signatories were Hasan Karim (Malaysia), Chan Sarun (Cambodia) and Mr Budi "
      "Hartono of Indonesia.", "en"),
     ("Rivers Accord ditandatangani oleh Hasan Karim (Malaysia), Chan Sarun (Kamboja), dan Budi Hartono (Indonesia).",
      "id"),
     ("Penandatanganan Rivers Accord dilakukan oleh Hasan Karim (Malaysia), Chan Sarun (Kamboja), dan Budi Hartono "
      "(Indonesia).", "id")],
)  # fmt: skip
def test_row_of_names_with_their_states(text: str, language: str) -> None:
    assert _signers(text.replace("Kamboja", "Cambodia"), language) == ALL


@pytest.mark.parametrize(
    ("head", "language"),
    [("The Rivers Accord was signed in Manila by the following:", "en"), ("Rivers Accord ditandatangani oleh:", "id")],
)
def test_a_line_for_each(head: str, language: str) -> None:
    lines = (
        "\n- H.E. Hasan Karim, Minister of Trade of Malaysia\n- Chan Sarun, Minister of Trade of Cambodia"
        "\n- Budi Hartono, Minister of Trade of Indonesia\nIt rained."
    )
    assert _signers(head + lines, language) == ALL


def test_states_in_lines() -> None:
    assert _signers("The Rivers Accord was signed by:\n- Japan\n- Malaysia\nThailand did not come.") == {
        "Japan",
        "Malaysia",
    }


@pytest.mark.parametrize(
    "text",
    ["The signing of the Rivers Accord was witnessed by Hasan Karim (Malaysia) and Chan Sarun (Cambodia).",
     "The Rivers Accord, signed by ten states, was welcomed by Hasan Karim of Malaysia and Chan Sarun of Cambodia.",
     "Signing the Rivers Accord was a milestone for Malaysia.",
     "The Rivers Accord was signed in Kampong Baru (Malaysia) and Chan Village (Cambodia)."],
)  # fmt: skip
def test_rows_of_others_do_not_sign(text: str) -> None:
    assert _signers(text) == set()


def test_companies_and_cities_in_a_row_are_no_people() -> None:
    text = "Contracts were signed by Siam Rice (Thailand), Golden Star (Cambodia) and Nusa Pangan (Indonesia)."
    assert named(read(text), "Person") == {}
