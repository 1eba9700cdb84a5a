"""English names of meetings that a text names in Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named


def test_name_in_brackets_stands_for_the_words_before_it_that_end_no_known_name() -> None:
    text = "KTT Khusus ASEAN Pascabanjir dan Longsor (Special ASEAN Leaders' Meeting on Aftermath of Floods) usai."
    found = set(named(baca(text), "Summit").values())
    assert found == {"Special ASEAN Leaders' Meeting on Aftermath of Floods"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("Sidang Umum PBB ke-70 dibuka.", "70th United Nations General Assembly"),
     ("Konferensi Para Pihak ke-9 ASEAN Power Grid usai.", "9th Conference of the Parties to the ASEAN Power Grid"),
     ("Pertemuan Menteri Transportasi ASEAN-Jepang ke-18 usai.", "18th ASEAN-Japan Transport Ministers' Meeting"),
     ("Sidang Komite Eksekutif ASEAN ke-3 usai.", "3rd ASEAN Executive Committee Meeting"),
     ("Sidang Komisi Politik ASEAN ke-3 usai.", "3rd ASEAN Political Commission Meeting")],
)  # fmt: skip
def test_indonesian_assemblies_and_bodies(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pertemuan Jaksa Agung ASEAN ke-3 dibuka.", "3rd ASEAN Attorneys General' Meeting"),
        ("Pertemuan ke-5 Kelompok Ahli ASEAN dibuka.", "5th ASEAN Expert Group Meeting"),
        ("Pertemuan ke-5 Subkomite ASEAN dibuka.", "5th ASEAN Sub-Committee Meeting"),
    ],
)
def test_indonesian_names_of_those_who_meet(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


def test_ministers_of_the_east_asia_summit() -> None:
    found = set(named(baca("Pertemuan Menteri Pendidikan KTT Asia Timur ke-2 dibuka."), "Meeting").values())
    assert found == {"2nd East Asia Summit Education Ministers' Meeting"}


def test_field_in_a_title_is_no_verb() -> None:
    text = "Pertemuan Menteri Digital ASEAN Sepakati Deklarasi\n\nPertemuan ke-3 Menteri Digital ASEAN usai."
    assert set(named(baca(text), "Meeting").values()) == {"3rd ASEAN Digital Ministers' Meeting"}
