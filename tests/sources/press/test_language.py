"""The language of a text, told by its little words."""

from __future__ import annotations

import pytest

from aseankg.sources.press.language import detect_language

ENGLISH = """The ministers will meet in Vientiane on Tuesday, and the spokesperson said that they had not yet agreed on
the text of the statement. It is expected to be adopted at the end of the meeting."""
INDONESIAN = """Para menteri akan bertemu di Vientiane pada hari Selasa, dan juru bicara mengatakan bahwa mereka belum
menyepakati naskah pernyataan itu. Naskah tersebut akan disahkan oleh para menteri pada akhir pertemuan."""
MALAY = """Menteri-menteri dijangka bertemu di Vientiane pada hari Selasa kerana persetujuan belum dicapai. Mesyuarat
itu akan diadakan bersama setiausaha agung, iaitu pada hari Khamis, kata beliau."""


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (INDONESIAN, "id"), (MALAY, "ms")])
def test_language_of_a_text_is_told(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2018 -- 20/4",
        "ASEAN Leaders Vision",
        "Les ministres se réuniront à Vientiane mardi, a déclaré le porte-parole, et le texte sera adopté.",
        "De ministers komen dinsdag bijeen in Vientiane, zo meldt de woordvoerder, en de tekst is nog niet klaar.",
        "Ang mga ministro ay magpupulong sa Vientiane sa Martes, ayon sa tagapagsalita ng kagawaran.",
        "Các bộ trưởng sẽ gặp nhau tại Viêng Chăn vào thứ Ba, người phát ngôn cho biết.",
        "รัฐมนตรีจะประชุมกันที่เวียงจันทน์ในวันอังคาร",
    ],
)
def test_text_without_sentences_or_in_another_language_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


def test_mixed_text_has_the_language_of_its_greater_part() -> None:
    assert detect_language(INDONESIAN + ENGLISH[:80]) == "id"
    assert detect_language(ENGLISH + INDONESIAN[:80]) == "en"


def test_english_titles_do_not_make_an_indonesian_text_english() -> None:
    titles = 'Dokumen itu adalah "Statement on the Protection of the Rights of Workers" dan "Vision for the Region". '
    assert detect_language(titles + INDONESIAN) == "id"
