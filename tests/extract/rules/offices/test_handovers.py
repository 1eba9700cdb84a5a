"""Chairs that change hands."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, read, said, small_lexicon


def test_chair_handed_over() -> None:
    assert said(read("Singapore handed over the chairmanship of ASEAN to Thailand."), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted"),
        ("Thailand", "chairs", "ASEAN", "planned"),
    }


def test_chair_of_a_meeting_that_changes_hands_is_not_that_of_asean() -> None:
    found = said(read("Malaysia handed over the ADMM chairmanship to Singapore."), "chairs")
    assert not {fact for fact in found if fact[2] == "ASEAN"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ASEAN chairmanship passed from Singapore to Thailand.", "en"),
        ("Keketuaan ASEAN diserahkan Singapura kepada Thailand.", "id"),
        ("Keketuaan ASEAN berpindah dari Singapura ke Thailand.", "id"),
        ("Singapura menyerahkan kepemimpinan ASEAN kepada Perdana Menteri Thailand Somchai Dee.", "id"),
        ("Thailand receives the ASEAN gavel from Singapore.", "en"),
    ],
)
def test_chair_that_passes_from_one_to_another(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted"),
        ("Thailand", "chairs", "ASEAN", "planned"),
    }


def test_chair_that_a_state_holds_is_told_as_it_is() -> None:
    assert said(baca("Tahun ini Malaysia memegang keketuaan ASEAN."), "chairs") == {
        ("Malaysia", "chairs", "ASEAN", "asserted")
    }


def test_chair_of_a_network_that_changes_hands() -> None:
    text = "Malaysia menyerahkan keketuaan ASEAN Smart Cities Network kepada Singapura."
    assert said(baca(text), "chairs") == {
        ("Malaysia", "chairs", "ASEAN Smart Cities Network", "asserted"),
        ("Singapore", "chairs", "ASEAN Smart Cities Network", "asserted"),
    }


def test_chair_for_a_later_year_is_planned() -> None:
    text = "Malaysia menyerahkan keketuaan ASEAN Smart Cities Network untuk 2020 kepada Singapura."
    assert ("Singapore", "chairs", "ASEAN Smart Cities Network", "planned") in said(baca(text), "chairs")


def test_leader_who_takes_the_chair_takes_it_for_his_state() -> None:
    text = "President Joko Widodo of Indonesia received the ASEAN chairmanship."
    assert ("Indonesia", "chairs", "ASEAN", "planned") in said(read(text), "chairs")


def test_chair_that_somebody_failed_to_take_is_nobodys() -> None:
    assert not said(baca("Myanmar urung memegang keketuaan ASEAN."), "chairs")


def test_other_things_that_are_handed_over_are_no_chair() -> None:
    assert not said(read("Malaysia handed a letter to the chair of a farm in Thailand."), "chairs")


def test_chair_that_is_taken_over_from_another_state() -> None:
    found = said(read("Japan takes over from Malaysia as chair of ASEAN."), "chairs")
    assert found == {("Japan", "chairs", "ASEAN", "planned"), ("Malaysia", "chairs", "ASEAN", "asserted")}


@pytest.mark.parametrize(
    "told",
    ["Japan holds the presidency of its parliament.", "The chairmanship of the panel passed from Japan to Malaysia."],
)
def test_chair_of_something_unknown_is_not_that_of_asean(told: str) -> None:
    assert said(read(f"ASEAN met. {told}"), "chairs") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The chairmanship of the ASEAN Council on Rivers passed from Singapore to Thailand.", "en"),
        ("Upacara serah terima keketuaan ASEAN Council on Rivers dari Singapura kepada Thailand digelar.", "id"),
    ],
)
def test_chair_of_a_body_passes_from_one_to_another(text: str, language: str) -> None:
    found = said(read(text, language=language), "chairs")
    assert {fact[:3] for fact in found} == {
        ("Singapore", "chairs", "ASEAN Council on Rivers"),
        ("Thailand", "chairs", "ASEAN Council on Rivers"),
    }


def test_chair_of_those_who_meet_in_a_series_by_its_acronym() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN Ministers on Rivers Meeting", "series/amri", "AMRI"))
    text = PressText("own.txt", "Malaysia handed over the AMRI chairmanship to Singapore.", "en")
    assert {fact[:3] for fact in said(RuleExtractor(lexicon).extract(text), "chairs")} == {
        ("Malaysia", "chairs", "ASEAN Ministers on Rivers Meeting"),
        ("Singapore", "chairs", "ASEAN Ministers on Rivers Meeting"),
    }


def test_state_to_which_a_chair_is_to_be_transferred_has_it_later() -> None:
    found = said(read("Singapore held a ceremony to transfer the ASEAN chairmanship to Thailand."), "chairs")
    assert ("Thailand", "chairs", "ASEAN", "planned") in found


def test_chair_of_the_body_whose_meeting_is_spoken_of() -> None:
    text = "The 3rd Meeting of the World Bank ended. The chairmanship was handed over to Japan."
    assert {(who, body) for who, _, body, _ in said(read(text), "chairs")} == {("Japan", "World Bank")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Thailand chairs ASEAN from 1 January 2019, and the handover of the chairmanship is set for November.", "en"),
     ("Thailand memimpin ASEAN mulai 1 Januari 2019, dan serah terima keketuaan dijadwalkan pada November.", "id")],
)  # fmt: skip
def test_who_is_told_of_before_a_handover_gives_nothing_away(text: str, language: str) -> None:
    assert said(read(text, "2018-10-30", language), "chairs") == {("Thailand", "chairs", "ASEAN", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Singapore has chaired ASEAN since 1 January.", "en"),
     ("Singapura memegang keketuaan ASEAN sejak 1 Januari.", "id")],
)  # fmt: skip
def test_chair_held_since_a_day_without_its_year_is_held_already(text: str, language: str) -> None:
    assert said(read(text, "2018-10-30", language), "chairs") == {("Singapore", "chairs", "ASEAN", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Menteri Perdagangan Anita Lopez mengambil alih jabatan Sekjen ASEAN dari Bapak Budi Hartono.",
        "Menteri Perdagangan Anita Lopez hadir usai serah terima jabatan dari Bapak Budi Hartono.",
        "Bapak Budi Hartono bicara usai serah terima jabatan dari dirinya kepada Menteri Perdagangan Anita Lopez.",
    ],
)
def test_indonesian_office_handed_over(text: str) -> None:
    assert said(baca(text), "succeeds") == {("Anita Lopez", "succeeds", "Budi Hartono", "asserted")}


def test_office_handed_over_by_people_with_honorifics() -> None:
    text = "Menlu menyaksikan serah terima jabatan Sekretaris Jenderal ASEAN dari Dr. Ken Sato kepada Dr. Ali Musa."
    assert said(baca(text), "succeeds") == {("Ali Musa", "succeeds", "Ken Sato", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo menyerahkan jabatan Sekretaris Jenderal ASEAN kepada Lee Hsien Loong.", "id"),
        ("Joko Widodo handed over the office of Secretary-General of ASEAN to Lee Hsien Loong.", "en"),
    ],
)
def test_office_that_somebody_hands_to_another(text: str, language: str) -> None:
    found = said(read(text, language=language), "succeeds")
    assert found == {("Lee Hsien Loong", "succeeds", "Joko Widodo", "asserted")}


def test_who_is_there_when_an_office_is_handed_over_had_it_not() -> None:
    text = "Joko Widodo menghadiri serah terima jabatan Sekretaris Jenderal ASEAN kepada Lee Hsien Loong."
    assert said(baca(text), "succeeds") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("ASEAN Smart Cities Network chairmanship passed to Japan. Malaysia handed the chairmanship over.", "en"),
     ("Keketuaan ASEAN Smart Cities Network berpindah ke Jepang. Malaysia dibantu selama memegang keketuaan.", "id")],
)  # fmt: skip
def test_chair_without_its_body_is_that_told_of_last(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "chairs")} == {"ASEAN Smart Cities Network"}


def test_chair_of_no_body_told_of_is_that_of_asean() -> None:
    found = said(read("ASEAN met. Malaysia handed the chairmanship over to the Philippines."), "chairs")
    assert {fact[2] for fact in found} == {"ASEAN"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The chairmanship of the ASEAN Smart Cities Network will pass to the Philippines.", "en"),
     ("Keketuaan ASEAN Smart Cities Network akan diserahterimakan kepada Filipina.", "id")],
)  # fmt: skip
def test_chair_of_an_initiative_that_passes_on(text: str, language: str) -> None:
    assert ("Philippines", "chairs", "ASEAN Smart Cities Network", "planned") in said(
        read(text, language=language), "chairs"
    )
