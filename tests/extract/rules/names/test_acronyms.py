"""Later mentions by an acronym that the text introduces."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


def test_acronym_is_what_it_was_introduced_for() -> None:
    found = named(read("They praised the Clean Rivers Declaration (CRD). The CRD is new."), "OutcomeDocument")
    assert found["CRD"] == "Clean Rivers Declaration"


def test_acronym_before_its_introduction_is_no_mention() -> None:
    found = named(read("CRD is new. They praised the Clean Rivers Declaration (CRD)."), "OutcomeDocument")
    assert "CRD" not in found


def test_acronym_of_a_summit() -> None:
    found = named(read("The 7th East Asia Summit (EAS) opened. Later the EAS closed."), "Summit")
    assert found["EAS"] == "7th East Asia Summit"


def test_acronym_of_the_body_that_the_name_of_a_meeting_ends_with() -> None:
    text = "The 7th Annual Meeting of the ASEAN Smart Cities Network (ASCN) was held. Jakarta has joined the ASCN."
    assert named(read(text), "Initiative")["ASCN"] == "ASEAN Smart Cities Network"
    text = "The 7th East Asia Rivers Meeting of the ASEAN Secretariat (EARM) opened. Later the EARM closed."
    assert "EARM" in named(read(text), "Meeting")


def test_acronym_of_two_words() -> None:
    text = "They praised the Clean Rivers Programme (CR Programme). The CR Programme works."
    found = named(read(text), "Initiative")
    assert found["CR Programme"] == "Clean Rivers Programme"


def test_bracket_that_holds_a_title_is_no_acronym() -> None:
    text = "They praised the Rivers Charter (ASEAN Rivers). ASEAN Rivers flow."
    assert "ASEAN Rivers" not in named(read(text), "OutcomeDocument")


def test_acronym_behind_a_name_in_brackets() -> None:
    text = "Pertemuan itu (the 15th ASEAN River Ministers Meeting/ARVMM) usai. ARVMM penting."
    assert set(named(baca(text), "Meeting").values()) == {"15th ASEAN River Ministers Meeting"}
    assert "ARVMM" in named(baca(text), "Meeting")


def test_acronym_with_a_number() -> None:
    text = "The Fifth ASEAN River Meeting (ARVM V) was held. The host of ARVM V was glad."
    assert named(read(text), "Meeting").get("ARVM V") == "5th ASEAN River Meeting"


def test_acronym_of_a_network_is_none_of_its_meeting() -> None:
    text = "The 7th Annual Meeting of the ASEAN Smart Cities Network (ASCN) began. ASCN grows."
    assert "ASCN" not in named(read(text), "Meeting")


def test_acronym_of_a_work_within_a_longer_name_is_that_of_the_work() -> None:
    text = "Mereka menandatangani Piagam ASEAN Smart Cities Network (ASCN). ASCN tumbuh."
    assert named(baca(text), "Initiative")["ASCN"] == "ASEAN Smart Cities Network"


def test_acronym_of_the_body_in_the_name_of_a_summit_is_not_that_of_the_summit() -> None:
    found = named(baca("KTT ke-32 Perhimpunan Bangsa-Bangsa Asia Tenggara (ASEAN) dimulai. ASEAN maju."), "Summit")
    assert "ASEAN" not in found


@pytest.mark.parametrize(
    "text",
    ["Pertemuan Menteri Sungai ASEAN (PMS) ke-7 dimulai. PMS maju.", "The 7th ASEAN Rivers Meeting, or PMS, opened."],
)
def test_acronym_before_the_number_of_a_meeting_or_behind_or(text: str) -> None:
    assert "PMS" in named(read(text, language="id" if "Menteri" in text else "en"), "Meeting")


def test_acronym_that_a_series_is_known_by_means_its_numbered_meeting() -> None:
    text = "Pertemuan Tingkat Menteri ASEAN-Uni Eropa ke-23 dibuka di Bandung. AEMM ditutup kemarin di Jakarta."
    assert named(baca(text), "Meeting")["AEMM"] == "23rd ASEAN-EU Ministerial Meeting"


def test_acronym_that_a_series_is_known_by_means_nothing_where_no_meeting_of_it_has_a_number() -> None:
    assert named(read("The AEMM was founded. The ministers of the AEMM agreed."), "Meeting") == {}


def test_acronym_behind_a_conference_of_parties_is_that_of_their_agreement() -> None:
    text = "The 9th Conference of the Parties to the Clean Rivers Agreement (CRA) ended. They praised the CRA."
    found = read(text)
    assert named(found, "OutcomeDocument")["CRA"] == "Clean Rivers Agreement"
    assert "CRA" not in named(found, "Meeting")


def test_acronym_with_its_number_is_introduced_alone_too() -> None:
    text = "Pertemuan Menteri Sungai ASEAN ke-7 (AMSM ke-7) dibuka. Hasil AMSM memuaskan."
    assert "AMSM" in named(baca(text), "Meeting")
    text = "Konferensi Tingkat Tinggi ke-40 ASEAN (KTT ke-40) dibuka. KTT adalah forum tertinggi."
    assert "KTT" not in named(baca(text), "Summit")


@pytest.mark.parametrize("next_one", ["The next ARM will be held in Manila.", "The following ARM is due in Manila."])
def test_acronym_of_a_meeting_means_the_next_one_behind_next(next_one: str) -> None:
    found = read(f"The 7th ASEAN River Ministers' Meeting (ARM) was held in Jakarta. {next_one}")
    assert named(found, "Meeting")["ARM"].startswith("8th ")
