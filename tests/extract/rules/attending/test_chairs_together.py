"""Two or more who lead an event together."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_both_of_two_chairs_lead() -> None:
    text = "Lee Hsien Loong and President Joko Widodo co-chaired the 21st ASEAN-Japan Summit."
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Lee Hsien Loong", "Joko Widodo"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit began. Prime Minister Lee Hsien Loong and President Joko Widodo served as co-chairs.",
        "Prime Minister Lee Hsien Loong and President Joko Widodo co-chaired the 32nd ASEAN Summit.",
    ],
)
def test_two_who_share_the_chair(text: str) -> None:
    found = said(read(text), "chairs")
    assert {who for who, _, what, _ in found if what == "32nd ASEAN Summit"} == {"Lee Hsien Loong", "Joko Widodo"}


def test_chairs_of_a_meeting_are_listed() -> None:
    text = (
        "The 31st ASEAN Summit was over. Co-chairs of the summit were Mr. Ali Hasan, Minister of Trade of Malaysia; "
        "Mr. Budi Santoso, Minister of Trade of Indonesia; and Mr. Chen Lin, Minister of Trade of Singapore."
    )
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Ali Hasan", "Budi Santoso", "Chen Lin"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Minister Ken Sato met Minister Ali Musa. The two co-chaired the 21st ASEAN-Japan Summit.", "en"),
        ("Minister Ken Sato met Minister Ali Musa. Both ministers chaired the 21st ASEAN-Japan Summit.", "en"),
        (
            "Menlu Ken Sato bertemu Menteri Perdagangan Ali Musa. Keduanya memimpin KTT ASEAN-Jepang ke-21.",
            "id",
        ),
    ],
)
def test_two_told_of_before_are_the_chairs(text: str, language: str) -> None:
    found = said(read(text, language=language), "chairs")
    assert found == {(who, "chairs", "21st ASEAN-Japan Summit", "asserted") for who in ("Ken Sato", "Ali Musa")}


def test_two_who_chair_the_event_spoken_of_together() -> None:
    text = "The 40th ASEAN Summit was held today. Joko Widodo co-chaired the Summit with Lee Hsien Loong."
    found = {fact[:3] for fact in said(read(text), "chairs")}
    assert found == {(who, "chairs", "40th ASEAN Summit") for who in ("Joko Widodo", "Lee Hsien Loong")}


def test_two_who_chair_by_the_participle_before_one_of_them() -> None:
    text = "Co-chairing the 21st ASEAN-Japan Summit with President Joko Widodo, Prime Minister Lee Hsien Loong spoke."
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Lee Hsien Loong", "Joko Widodo"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Menteri Perdagangan Ali Musa bersama Menteri Tenaga Kerja Tan Wei memimpin KTT ke-32 ASEAN.", "id"),
        ("Trade Minister Ali Musa and Labour Minister Tan Wei chaired the 32nd ASEAN Summit.", "en"),
    ],
)
def test_two_who_lead_together(text: str, language: str) -> None:
    assert {fact[0] for fact in said(read(text, language=language), "chairs")} == {"Ali Musa", "Tan Wei"}


@pytest.mark.parametrize(
    "text",
    [
        "Trade Minister Ana Cruz and Joko Widodo, who hosts the bank, presided together over the 32nd ASEAN Summit.",
        "Minister Ana Cruz and President Joko Widodo jointly presided over the 32nd ASEAN Summit.",
    ],
)  # fmt: skip
def test_two_who_preside_together(text: str) -> None:
    assert {(who, what) for who, _, what, _ in said(read(text), "chairs")} == {
        ("Ana Cruz", "32nd ASEAN Summit"),
        ("Joko Widodo", "32nd ASEAN Summit"),
    }


def test_menjadi_ketua_bersama() -> None:
    text = "Pertemuan Menteri Kesehatan ASEAN ke-14 digelar. Menteri Kesehatan Filipina Ana Cruz menjadi ketua bersama."
    assert {who for who, *_ in said(baca(text), "chairs")} == {"Ana Cruz"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit was co-chaired by Minister Ana Cruz, an envoy of Thailand, and by Minister Tan Wei.",
        "Minister Ana Cruz will co-chair the 32nd ASEAN Summit, at a hotel in Manila, together with Minister Tan Wei.",
    ],
)
def test_the_other_one_is_told_further_behind(text: str) -> None:
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Ana Cruz", "Tan Wei"}


def test_who_is_only_met_does_not_lead_with_another() -> None:
    text = "Minister Ana Cruz will co-chair the 32nd ASEAN Summit, after a lunch with Minister Tan Wei."
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Ana Cruz"}
