"""Who takes part in the event that a text is about, by what he tells of it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, said

EVENT = "6th ASEAN Defence Ministers' Meeting"
DEFENCE = {
    "en": "The 6th ASEAN Defence Ministers' Meeting was held in Manila on 1 May 2018. ",
    "id": "Pertemuan Menteri Pertahanan ASEAN ke-6 berlangsung di Manila pada 1 Mei 2018. ",
}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Indonesian Defence Minister Prabowo Subianto said the region needs trust.", "en", "Prabowo Subianto"),
        ('"We need trust," Singaporean Defence Minister Ng Eng Hen told reporters.', "en", "Ng Eng Hen"),
        ("According to Malaysian Deputy Defence Minister Liew Chin Tong, talks were open.", "en", "Liew Chin Tong"),
        ("Menteri Pertahanan RI Prabowo Subianto menilai kerja sama makin erat.", "id", "Prabowo Subianto"),
        ('"Kita perlu saling percaya," kata Menhan Prabowo Subianto.', "id", "Prabowo Subianto"),
    ],
)
def test_ministers_of_its_field_who_tell_of_a_meeting_take_part(text: str, language: str, name: str) -> None:
    assert attendance(DEFENCE[language] + text, language, EVENT) == {(name, "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Indonesian Health Minister Terawan Agus Putranto said hospitals are ready.", "en"),
        ("Defence Ministry spokesman Dahnil Simanjuntak said the region needs trust.", "en"),
        ("Former Defence Minister Ryamizard Ryacudu said the region needs trust.", "en"),
        ("Japanese Defence Minister Taro Kono said the region needs trust.", "en"),
        ("In Kuala Lumpur, Indonesian Defence Minister Prabowo Subianto said the region needs trust.", "en"),
        ("Ships were bought by Indonesian Defence Minister Prabowo Subianto.", "en"),
        ("Menteri Kesehatan RI Terawan Agus Putranto mengatakan rumah sakit siap.", "id"),
        ("Juru bicara Kementerian Pertahanan Dahnil Simanjuntak mengatakan kapal siap.", "id"),
    ],
)
def test_who_holds_another_office_or_tells_nothing_does_not(text: str, language: str) -> None:
    assert attendance(DEFENCE[language] + text, language, EVENT) == set()


def test_who_stayed_away_or_is_stood_in_for_does_not() -> None:
    absent = "Indonesian Defence Minister Prabowo Subianto was absent. Prabowo Subianto said he was ill."
    assert attendance(DEFENCE["en"] + absent, event=EVENT) == {("Prabowo Subianto", "negated")}
    other = "Deputy Defence Minister Bondan Widiawan represented Defence Minister Prabowo Subianto. Prabowo said so."
    assert ("Prabowo Subianto", "asserted") not in attendance(DEFENCE["en"] + other, event=EVENT)


@pytest.mark.parametrize(
    "text",
    [
        "MANILA, 2 May 2018 - The 6th ASEAN Defence Ministers' Meeting will be held here. ",
        "The 6th ASEAN Defence Ministers' Meeting was held in Manila on 1 May 2017. ",
        "Ships are old. The budget is there. The house agreed. Many came. " + DEFENCE["en"],
    ],
)
def test_nobody_takes_part_by_telling_where_the_text_is_about_something_else(text: str) -> None:
    text += "Indonesian Defence Minister Prabowo Subianto said new ships will be bought."
    assert attendance(text, event=EVENT) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Philippine President Ferdinand Marcos Jr. stressed food security.", {("Ferdinand Marcos Jr.", "asserted")}),
        ("South Korean President Lee Myung-bak stressed food security.", set()),
        ("Foreign Minister Retno Marsudi stressed food security.", set()),
    ],
)
def test_leaders_of_members_who_tell_of_a_summit_take_part(text: str, found: set[tuple[str, str]]) -> None:
    began = "The 32nd ASEAN Summit ended in Manila on 28 April 2018. "
    assert attendance(began + text) == found


def test_speakers_of_a_webinar_are_those_whom_the_text_quotes() -> None:
    text = (
        'Hal itu dibahas dalam webinar "Sungai Bersih untuk ASEAN" yang digelar di Jakarta, Rabu (2/5/2018). '
        "Menurut peneliti Budi Santoso, sungai perlu dijaga."
    )
    assert {fact[0] for fact in said(baca(text), "attends")} == {"Budi Santoso"}


def test_expert_quoted_on_another_meeting_is_not_there() -> None:
    text = "KTT ke-32 ASEAN digelar di Singapura, Rabu (2/5/2018). Menurut peneliti Budi Santoso, sungai perlu dijaga."
    assert said(baca(text), "attends") == set()


def test_leader_of_a_state_whom_a_text_on_a_webinar_quotes_is_not_there() -> None:
    text = 'Webinar "Sungai Bersih untuk ASEAN" digelar, Rabu (2/5/2018). "Jaga sungai," kata Presiden Joko Widodo.'
    assert said(baca(text), "attends") == set()
