"""What somebody says at an event, and goes on to say there."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

CAME = "Joko Widodo menghadiri KTT ke-32 ASEAN di Singapura. "
SPOKE = CAME + "Dalam pertemuan tersebut, Joko Widodo menekankan pentingnya food security. "


def discussed(text: str, language: str = "id") -> set[str]:
    return {what for event, _, what, _ in said(read(text, language=language), "discusses") if event[:4] == "32nd"}


@pytest.mark.parametrize(
    "text",
    ["Pada kesempatan tersebut, Joko Widodo menekankan pentingnya haze.",
     "Dalam intervensinya, Joko Widodo menyoroti pentingnya haze.",
     "Dalam pertemuan itu Indonesia menyampaikan perkembangan haze.",
     "Pada kesempatan yang sama, Indonesia melaporkan upaya pencegahan haze.",
     "Dalam kesempatan ini, Joko Widodo mengusulkan penanganan haze.",
     "Lebih lanjut, Joko Widodo menekankan pentingnya haze dalam pertemuan tersebut."],
)  # fmt: skip
def test_what_is_said_on_an_occasion_there_is_discussed(text: str) -> None:
    (subject,) = discussed(CAME + text)
    assert "haze" in subject.lower()


@pytest.mark.parametrize(
    "text",
    ["Dalam kesempatan terpisah, Joko Widodo menekankan pentingnya haze.",
     "Usai pertemuan, Joko Widodo menekankan pentingnya haze.",
     "Sebelum pertemuan, Joko Widodo menyoroti isu haze.",
     "Kepada wartawan, Joko Widodo juga menyoroti haze."],
)  # fmt: skip
def test_what_is_said_elsewhere_is_not(text: str) -> None:
    assert discussed(CAME + text) == set()


@pytest.mark.parametrize(
    "text",
    ["Joko Widodo juga mendorong penguatan maritime cooperation.",
     "Ia juga menyoroti maritime cooperation.",
     "\n\nSelain itu, Joko Widodo menekankan pentingnya maritime cooperation.",
     "Indonesia juga mengusulkan maritime cooperation.",
     "Thailand juga menegaskan komitmen terhadap maritime cooperation."],
)  # fmt: skip
def test_who_spoke_there_goes_on_to(text: str) -> None:
    assert discussed(SPOKE + text) == {"Food security", "Maritime cooperation"}


@pytest.mark.parametrize(
    "text",
    ["Usai pertemuan, Joko Widodo juga menyoroti maritime cooperation.",
     "Pada 4 Mei 2018 di Jakarta, Joko Widodo juga menekankan pentingnya maritime cooperation.",
     "Prabowo Subianto mendorong penguatan maritime cooperation.",
     "\n\nIndonesia mendorong penguatan maritime cooperation.",
     "Joko Widodo bertemu Lee Hsien Loong. Joko Widodo juga menekankan pentingnya maritime cooperation."],
)  # fmt: skip
def test_what_is_said_at_another_time_or_by_others_is_not_discussed_there(text: str) -> None:
    assert discussed(SPOKE + text) == {"Food security"}


def test_who_spoke_there_goes_on_to_in_english() -> None:
    text = "Joko Widodo attended the 32nd ASEAN Summit. At the summit, Joko Widodo stressed the importance of haze. "
    assert discussed(text + "He also called for food security.", "en") == {"Haze", "Food security"}


def test_what_others_are_asked_to_discuss_is_said_by_who_asks_them() -> None:
    text = "Prabowo Subianto mendorong ASEAN untuk memberikan perhatian pada haze."
    assert discussed(CAME + text) == set()
    assert discussed(CAME + "Dalam pertemuan itu, " + text) == {"Haze"}


def test_who_speaks_there_of_no_subject_has_the_floor() -> None:
    text = "Dalam pertemuan tersebut, Joko Widodo menekankan tiga hal. "
    assert discussed(CAME + text) == set()
    assert discussed(CAME + text + "Ia juga menyoroti haze.") == {"Haze"}
