"""Who can be those that a clause says take part."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, read, said

OPENING = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Foreign Minister Retno Marsudi said that about 500 delegates attended the summit.", "en"),
        ("Menteri Luar Negeri Retno Marsudi mengatakan lebih dari 500 delegasi menghadiri KTT itu.", "id"),
        ("Menteri Luar Negeri Retno Marsudi menyebut ada 29 negara yang mengikuti KTT itu.", "id"),
    ],
)
def test_who_only_tells_of_a_group_does_not_attend(text: str, language: str) -> None:
    assert attendance(OPENING[language] + text, language) == set()


def test_who_tells_of_himself_attends() -> None:
    text = "Menteri Luar Negeri Retno Marsudi menyatakan menghadiri KTT itu."
    assert attendance(OPENING["id"] + text, "id") == {("Retno Marsudi", "asserted")}


def test_who_is_quoted_on_a_group_does_not_attend() -> None:
    text = 'The 32nd ASEAN Summit began. "It is near," said Retno Marsudi, "All leaders will attend the summit."'
    assert attendance(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit will be attended by Japan, said Foreign Minister Retno Marsudi.", "en"),
        ("KTT ke-32 ASEAN akan dihadiri Jepang, kata Menteri Luar Negeri Retno Marsudi.", "id"),
    ],
)
def test_who_only_tells_that_others_attend_is_none_of_them(text: str, language: str) -> None:
    assert {fact[0] for fact in said(read(text, language=language), "attends")} == {"Japan"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo told reporters that the junta would not be invited to the 40th ASEAN Summit.", "en"),
        ("Retno Marsudi mengatakan ketua junta tidak diundang ke KTT ke-40 ASEAN.", "id"),
        ("Retno Marsudi mengatakan bahwa para jenderal akan menghadiri KTT ke-40 ASEAN.", "id"),
        ("Retno Marsudi mengatakan wakilnya akan menghadiri KTT ke-40 ASEAN.", "id"),
    ],
)
def test_who_tells_what_others_do_does_not_do_it(text: str, language: str) -> None:
    assert said(read(text, language=language), "attends") == set()


@pytest.mark.parametrize("told", ["akan menghadiri", "bahwa ia akan menghadiri", "dirinya akan menghadiri"])
def test_who_tells_what_he_does_himself(told: str) -> None:
    found = said(read(f"Retno Marsudi mengatakan {told} KTT ke-40 ASEAN.", language="id"), "attends")
    assert found == {("Retno Marsudi", "attends", "40th ASEAN Summit", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo urged the bankers to boycott the 40th ASEAN Summit.", "en"),
        ("Joko Widodo asked his ministers to attend the 40th ASEAN Summit.", "en"),
        ("Joko Widodo meminta wakilnya menghadiri KTT ke-40 ASEAN.", "id"),
    ],
)
def test_who_asks_others_does_not_do_it(text: str, language: str) -> None:
    assert said(read(text, language=language), "attends") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo was asked to attend the 40th ASEAN Summit.", "en"),
        ("Joko Widodo asked a question and attended the 40th ASEAN Summit.", "en"),
        ("Joko Widodo diminta menghadiri KTT ke-40 ASEAN.", "id"),
    ],
)
def test_who_is_asked_or_asks_for_something_else_attends(text: str, language: str) -> None:
    assert {fact[0] for fact in said(read(text, language=language), "attends")} == {"Joko Widodo"}


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Retno Marsudi attended, and Japan took part as an observer.", "en", {"Retno Marsudi", "Japan"}),
        ("Retno Marsudi hadir, sedangkan Jepang turut serta sebagai pengamat.", "id", {"Retno Marsudi", "Jepang"}),
        ("Retno Marsudi was glad and praised Japan, which came late.", "en", set()),
    ],
)
def test_state_with_a_verb_of_its_own(text: str, language: str, names: set[str]) -> None:
    found = {
        "Jepang" if who == "Japan" and language == "id" else who
        for who, _ in attendance(OPENING[language] + text, language)
    }
    assert found == names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The National Representatives attended, together with the ASEAN Secretariat.", {"ASEAN Secretariat"}),
        ("Japan took part alongside the World Bank.", {"Japan", "World Bank"}),
        ("Japan took part and later acted together with the World Bank in Manila.", {"Japan"}),
    ],
)
def test_bodies_with_whom_others_attend(text: str, bodies: set[str]) -> None:
    assert {who for who, _ in attendance(OPENING["en"] + text)} == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Retno Marsudi attended for the first time.",
        "Retno Marsudi attended for the ASEAN Secretariat.",
    ],
)
def test_who_attends_what_is_spoken_of(text: str) -> None:
    assert attendance(OPENING["en"] + text) == {("Retno Marsudi", "asserted")}


def test_body_listed_behind_the_members_of_asean() -> None:
    text = "KTT ke-32 ASEAN dihadiri para menteri dari negara-negara anggota ASEAN, Sekretariat ASEAN, serta Jepang."
    assert "ASEAN Secretariat" in {who for who, _ in attendance(text, "id")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Joko Widodo's hope is to take part in shaping the 32nd ASEAN Summit.", "en"),
        ("Thailand's Prime Minister Somchai Rattana invited the leaders to attend the 32nd ASEAN Summit.", "en"),
        ("Presiden Filipina Ramon Cruz menyampaikan undangan kepada para tamu untuk menghadiri KTT ke-32 ASEAN.", "id"),
    ],
)
def test_who_owns_what_is_told_of_or_invites_others(text: str, language: str) -> None:
    assert attendance(text, language) == set()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The ASEAN Secretariat and observers from the WHO were also in attendance.",
            {"ASEAN Secretariat", "World Health Organization"},
        ),
        ("The ASEAN Secretariat and representatives of the World Bank attended.", {"ASEAN Secretariat", "World Bank"}),
        ("The cars of the ASEAN Secretariat and guests from Japan attended.", {"Japan"}),
    ],
)
def test_bodies_named_before_the_envoys_of_others(text: str, bodies: set[str]) -> None:
    assert {who for who, _ in attendance(OPENING["en"] + text)} == bodies


def test_state_that_is_not_attending() -> None:
    text = "Japan is not attending amid a crisis."
    assert attendance(OPENING["en"] + text) == {("Japan", "negated")}


def test_members_of_a_body_are_not_the_body() -> None:
    text = "The 32nd ASEAN Summit was attended by the leaders of the ten World Bank member countries."
    assert attendance(text) == set()
