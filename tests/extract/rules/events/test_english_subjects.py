"""Names of meetings with what they are on, whom they are of, and what brackets within them say."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read

EN = "Officials spoke at {} in Singapore."


def names(text: str, language: str = "en") -> set[str]:
    """The meetings that a text names."""
    return set(named(read(text, language=language), "Meeting").values())


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("the 6th ASEAN Children's Forum", "6th ASEAN Children's Forum"),
        ("the ASEAN People's Dialogue", "ASEAN People's Dialogue"),
        ("the 34th ASEAN Directors-General of Rivers Meeting", "34th ASEAN Directors-General of Rivers Meeting"),
        ("the ASEAN Rivers Fund Board of Trustees Meeting", "Meeting of the ASEAN Rivers Fund Board of Trustees"),
        ("the ASEAN Working Group on Rivers Meeting", "Meeting of the ASEAN Working Group on Rivers"),
        ("the ASEAN Ad-hoc Rivers Meeting", "ASEAN Ad-Hoc Rivers Meeting"),
        ("the 5th ASEAN+3 (China, Japan and Korea) Rivers Conference", "5th ASEAN Plus Three Rivers Conference"),
        ("the 6th RIVA (River Innovation for ASEAN) Symposium", "6th RIVA Symposium"),
        ("the 14th Meeting of the High-Level Task Force on the ASEAN Community's Post-2025 Vision (HLTF-ACV)",
         "14th Meeting of the High-Level Task Force on the ASEAN Community's Post-2025 Vision"),
        ("the 7th ASEAN Coordinating Committee on Micro, Small and Medium Rivers (ACCR) Meeting",
         "7th Meeting of the ASEAN Coordinating Committee on Micro, Small and Medium Rivers"),
        ("the 16th Rivers Meeting Responsible for Dams", "16th Rivers Meeting Responsible for Dams"),
        ("the 13th ASEAN Working Group on Clean Rivers", "13th Meeting of the ASEAN Working Group on Clean Rivers"),
    ],
)  # fmt: skip
def test_name_of_a_meeting_is_read_whole(printed: str, name: str) -> None:
    assert names(EN.format(printed)) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Officials came to the Institute of Rivers and Dams Dialogue in Bangkok.",
        "Officials came to the Department of Dams Workshop in Bangkok.",
        "Officials won the ASEAN River Award 2018 in Bangkok.",
        "Officials drank ASEAN River Tea in Bangkok.",
        "Officials watched the ASEAN Games in Bangkok.",
        "Officials receive Training on River Law in Bangkok.",
        "Officials spoke of ASEAN-led Meeting Mechanisms.",
    ],
)
def test_end_of_a_name_and_prizes_are_no_meetings(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (EN.format("the ASEAN-Japan River Ministers' Luncheon"), "en", "ASEAN-Japan River Ministers' Luncheon"),
        (EN.format("the ASEAN River Ministers' Working Breakfast"), "en", "ASEAN River Ministers' Working Breakfast"),
        (EN.format("the ASEAN River Awards Ceremony"), "en", "ASEAN River Awards Ceremony"),
        (EN.format("the 5th ASEAN River Awards"), "en", "5th ASEAN River Awards"),
        (EN.format("the ASEAN River Award 2018"), "en", "ASEAN River Award 2018"),
        (EN.format("the 9th ASEAN River Games"), "en", "9th ASEAN River Games"),
        (EN.format("the 23rd Round of River Negotiations"), "en", "23rd Round of River Negotiations"),
        ("ASEAN River Games ke-9 digelar di Bangkok.", "id", "9th ASEAN River Games"),
        ("ASEAN Expo 2018 digelar di Bangkok.", "id", "ASEAN Expo 2018"),
    ],
)
def test_meals_prizes_games_and_rounds(text: str, language: str, name: str) -> None:
    assert names(text, language) == {name}


def test_retreat_of_leaders_is_no_summit() -> None:
    found = read("They came to the ASEAN Leaders' Retreat in Bangkok.")
    assert named(found, "Summit") == {}
    assert set(named(found, "Meeting").values()) == {"ASEAN Leaders' Retreat"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sidang Tingkat Menteri ASEAN di bidang Lingkungan Hidup ke-15 dibuka.",
         "15th ASEAN Ministerial Meeting on Environment"),
        ("Pertemuan ke-19 Joint River Committee (JRC) ASEAN-Jepang dibuka.",
         "19th ASEAN-Japan Joint River Committee Meeting"),
        ("Sidang ke-75 ASEAN Committee on Rivers, Dams and Lakes (CRDL) dibuka.",
         "75th Meeting of the ASEAN Committee on Rivers, Dams and Lakes"),
        ("Forum Bisnis dan Investasi ASEAN dibuka.", "ASEAN Business and Investment Forum"),
        ("Pertemuan SOM Sungai (SOM-RIVA) dibuka.", "Sungai Senior Officials' Meeting"),
    ],
)  # fmt: skip
def test_indonesian_names_are_read_whole(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


@pytest.mark.parametrize("number", ["3/49", "1/54"])
def test_numbers_of_officials_who_prepare_a_meeting_belong_to_the_name(number: str) -> None:
    found = named(read(f"They came to the ASEAN River Officials' Meeting (RIOM) {number} in Bangkok."), "Meeting")
    assert set(found) == {f"ASEAN River Officials' Meeting (RIOM) {number}"}


def test_meeting_of_a_partner_with_a_number_is_the_dialogue_of_that_number() -> None:
    found = baca("Pertemuan ke-24 ASEAN-Jepang dibuka. 24th ASEAN-Japan Dialogue membahas sungai.")
    assert set(named(found, "Meeting").values()) == {"24th ASEAN-Japan Dialogue"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (EN.format("the Training Course on River Law"), "en", {"Training Course on River Law"}),
        (EN.format("the River Training"), "en", set()),
        (EN.format("the ASEAN River Conference (ARC) with Canada"), "en", {"ASEAN River Conference with Canada"}),
        (EN.format("the 36th ASEAN River Meeting (ARM)/Post Ministerial Conferences"), "en",
         {"36th ASEAN River Meeting", "Post Ministerial Conferences"}),
        (EN.format("the ASEAN River Forum Secretariat"), "en", set()),
        ("Pertemuan Menlu ASEAN ke-52/Post Ministerial Conferences dibuka.", "id",
         {"52nd ASEAN Foreign Ministers' Meeting", "Post Ministerial Conferences"}),
        ("Konferensi ke-14 Menteri ASEAN yang Bertanggung Jawab di Bidang Perikanan dibuka.", "id",
         {"14th ASEAN Ministerial Conference on Fisheries"}),
    ],
)  # fmt: skip
def test_courses_and_names_with_others_behind_them(text: str, language: str, name: set[str]) -> None:
    assert names(text, language) == name


def test_event_behind_what_another_one_is_on() -> None:
    found = EN.format("the High-Level Meeting on the Promotion of Rivers and the Workshop on River Science")
    assert names(found) == {"High-Level Meeting on the Promotion of Rivers", "Workshop on River Science"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (EN.format("the 5th ASEAN Ministers Responsible for Rivers (AMRR) Meeting"),
         "5th ASEAN Ministers Responsible for Rivers Meeting"),
        (EN.format("the First Meeting of the ASEAN Ministers of Riverine Law"),
         "1st Meeting of the ASEAN Ministers of Riverine Law"),
        (EN.format("the 4th ASEAN Experts' Working Group (EWG) on Rivers Meeting"),
         "4th Meeting of the ASEAN Experts' Working Group on Rivers"),
        (EN.format("the Special ASEAN-Japan Meeting of Ministers of Defence"),
         "Special ASEAN-Japan Defence Ministers' Meeting"),
        (EN.format("the Joint Workshop on a Rivers-based Approach"), "Joint Workshop on a Rivers-Based Approach"),
    ],
)  # fmt: skip
def test_fields_and_bodies_behind_marks(text: str, name: str) -> None:
    assert names(text) == {name}


def test_retreat_of_a_summit_is_a_session_of_it() -> None:
    found = read("They came to the 32nd ASEAN Summit and the Leaders' Retreat in Singapore.")
    assert "Retreat session of the 32nd ASEAN Summit" in named(found, "Meeting").values()
    assert named(read("They came to the 26th ASEAN Summit Retreat."), "Summit") == {
        "26th ASEAN Summit": "26th ASEAN Summit"
    }


def test_summit_of_a_field_is_called_so_in_translation() -> None:
    assert names("KTT Bisnis dan Investasi ASEAN dibuka.", "id") == {"ASEAN Business and Investment Summit"}
