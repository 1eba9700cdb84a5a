"""Which phrases with the noun of a summit name one, and whose it is."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    "text",
    [
        "The BRICS leaders met. He attended the Manila Summit.",
        "The G20 Summit ended. He left the Manila Summit early.",
        "Two summits in Japan end today.",
        "They came to the third Summit of the River Forum.",
        "The River Forum held its 12th summit in Manila.",
        "They joined the African Union (AU), whose 12th summit ended.",
        "The club held the 2018 Future of Rivers Summit.",
    ],
)
def test_words_that_name_no_summit(text: str) -> None:
    found = named(read(text), "Summit").values()
    assert "ASEAN Summit" not in " ".join(found)
    assert not [name for name in found if name != "G20 Summit"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ASEAN is glad of the Manila Summit.", {"32nd ASEAN Summit"}),
        ("They praise him for hosting the ASEAN and East Asia Summits.", {"32nd ASEAN Summit", "East Asia Summit"}),
        ("He came to the Group of Seven Summit.", {"G7 Summit"}),
        ("He came to the 3rd Inner River Basin (IRB) Economic Cooperation Summit.",
         {"3rd Inner River Basin Economic Cooperation Summit"}),
    ],
)  # fmt: skip
def test_names_of_summits(text: str, names: set[str]) -> None:
    assert set(named(read(text), "Summit").values()) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He spoke at the APEC CEO Summit.", {"APEC CEO Summit"}),
        ("The Asia-Pacific Economic Cooperation (Apec) Fish Ministers' Meeting was held.",
         {"Asia-Pacific Economic Cooperation Fish Ministers' Meeting"}),
        ("He spoke at the Japan-ASEAN Expo and Japan-ASEAN Business and Investment Summit.",
         {"ASEAN-Japan Business and Investment Summit", "ASEAN-Japan Expo"}),
    ],
)  # fmt: skip
def test_meetings_that_are_no_summits_of_leaders(text: str, names: set[str]) -> None:
    assert named(read(text), "Summit") == {}
    assert set(named(read(text), "Meeting").values()) == names


def test_meeting_of_apec_alone_is_that_of_its_leaders() -> None:
    found = named(baca("Pertemuan tahunan APEC digelar di Manila."), "Summit")
    assert set(found.values()) == {"APEC Economic Leaders' Meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "Earlier Commemorative Summits were held in Bandung.", "Regular summits are to follow.",
        "Future Special Summits will be held in Manila.", "Previous summits of the leaders were long.",
    ],
)  # fmt: skip
def test_summits_without_a_party_are_none_of_their_own(text: str) -> None:
    assert named(read(text), "Summit") == {}


@pytest.mark.parametrize("word", ["annual", "regular", "future"])
def test_summits_of_a_kind_are_none(word: str) -> None:
    assert named(read(f"They agreed on {word} ASEAN-Japan Summits."), "Summit") == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Leaders attend the special ASEAN and ASEAN Plus Three summits.", "en"),
     ("Leaders attend the Special ASEAN Summit and the Special ASEAN Plus Three Summit.", "en"),
     ("Ia mengikuti KTT Khusus ASEAN dan KTT Khusus ASEAN Plus Three.", "id")],
)  # fmt: skip
def test_two_special_summits_beside_each_other(text: str, language: str) -> None:
    found = {mention.name for mention in read(text, language=language).mentions if mention.type == "Summit"}
    assert found == {"Special ASEAN Summit", "Special ASEAN Plus Three Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The ASEAN Plus One summits began.", "en"), ("The ASEAN+1 Summit began.", "en"),
     ("KTT ASEAN Plus 1 dimulai.", "id"), ("KTT ASEAN Plus Satu dimulai.", "id")],
)  # fmt: skip
def test_summits_of_asean_with_one_partner(text: str, language: str) -> None:
    assert {mention.name for mention in read(text, language=language).mentions if mention.type == "Summit"} == {
        "ASEAN Plus One Summit"
    }


def test_summit_of_asean_plus_three_with_its_partners() -> None:
    text = "The ASEAN Plus Three Summit with China, Japan and South Korea began."
    assert "ASEAN Plus Three Summit" in {mention.name for mention in read(text).mentions}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The virtual 37th ASEAN Summit opened.", {"37th ASEAN Summit"}),
        ("Brunei will host the hybrid 38th and 39th ASEAN Summits.", {"38th ASEAN Summit", "39th ASEAN Summit"}),
        ("The first virtual ASEAN Summit was long.", {"32nd ASEAN Summit"}),
        ("The first ASEAN Summit was long.", {"1st ASEAN Summit"}),
    ],
)
def test_form_of_a_summit_is_no_part_of_its_name(text: str, names: set[str]) -> None:
    assert {mention.name for mention in read(text).mentions if mention.type == "Summit"} == names


def test_summit_of_think_tanks_is_no_summit_of_leaders() -> None:
    found = named(baca("ASEAN Think Tank Summit (ATTS) ke-2 digelar di Jakarta."), "Meeting")
    assert found == {"ASEAN Think Tank Summit (ATTS) ke-2": "2nd ASEAN Think Tank Summit"}
