"""Bodies of ASEAN by a hyphen and an acronym."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    "text", ["Ketua ASEAN-BAC Budi Santosa hadir.", "Ketua ASEAN-BAC, Budi Santosa, hadir dalam KTT ke-32 ASEAN."]
)
def test_office_of_a_body_with_an_acronym_is_not_that_of_asean(text: str) -> None:
    found = baca(text)
    assert said(found, "has_role") == {("Budi Santosa", "has_role", "Chair of ASEAN-BAC", "asserted")}
    assert said(found, "chairs") == {("Budi Santosa", "chairs", "ASEAN-BAC", "asserted")}
    assert named(found, "Organisation")["ASEAN-BAC"] == "ASEAN-BAC"


def test_acronym_before_an_office() -> None:
    found = said(read("ASEAN-BAC Chair Budi Santosa attended the 32nd ASEAN Summit."), "has_role")
    assert found == {("Budi Santosa", "has_role", "Chair of ASEAN-BAC", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN-GCC Framework was discussed.",
        "The ASEAN-EU talks began.",
        "The ASEAN-OSHNET met.",
        "ASEAN-Japan ties grew.",
    ],
)
def test_names_that_go_on_partners_and_networks_are_no_such_bodies(text: str) -> None:
    assert not any(name.startswith("ASEAN-") for name in named(read(text), "Organisation"))


def test_body_of_which_an_office_is_told_is_meant_without_it_too() -> None:
    found = read("ASEAN-BAC met. The Chair of ASEAN-BAC, Budi Santosa, spoke.")
    assert named(found, "Organisation")["ASEAN-BAC"] == "ASEAN-BAC"
    assert [mention.start for mention in found.mentions if mention.name == "ASEAN-BAC"] == [0, 28]


@pytest.mark.parametrize("text", ["ASEAN-GCC signed the Rivers Agreement.", "The ASEAN-LED talks began."])
def test_partner_or_word_behind_the_hyphen_makes_no_body(text: str) -> None:
    assert not any(name.startswith("ASEAN-") for name in named(read(text), "Organisation"))


def test_spaced_hyphen_joins_nothing() -> None:
    assert said(read("ASEAN - established on 8 August 1967 - grew."), "launched_on") == {
        ("ASEAN", "launched_on", "1967-08-08", "asserted")
    }
    assert "ASEAN-BAC" not in named(read("ASEAN - BAC Chair Budi Santosa spoke."), "Organisation").values()
