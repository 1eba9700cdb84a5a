"""Lines that point to other articles."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.text.teasers import without_teasers
from tests.extract.rules.texts import baca, read, said

LEAD = "KTT ke-40 ASEAN digelar di Manila."


@pytest.mark.parametrize(
    "teaser",
    [
        "Baca juga: KTT ke-31 ASEAN Digelar di Bandung",
        "Baca Juga : KTT ke-31 ASEAN Digelar di Bandung",
        'Simak juga "KTT ke-31 ASEAN Digelar di Bandung"',
        "BACA JUGA:\nKTT ke-31 ASEAN Digelar di Bandung\nKTT ke-30 ASEAN Digelar di Surabaya",
        "Berita terkait\n- KTT ke-31 ASEAN Digelar di Bandung\n- KTT ke-30 ASEAN Digelar di Surabaya\n",
        "Mereka pulang. Baca juga: KTT ke-31 ASEAN Digelar di Bandung",
    ],
)
def test_other_articles_say_nothing_of_this_one(teaser: str) -> None:
    found = said(baca(f"{LEAD}\n\n{teaser}\n\nKTT itu dihadiri Joko Widodo."), "held_in", "attends")
    assert {fact[:3] for fact in found} == {
        ("40th ASEAN Summit", "held_in", "Manila"),
        ("Joko Widodo", "attends", "40th ASEAN Summit"),
    }


@pytest.mark.parametrize("label", ["Read also:", "ALSO READ:", "Related stories\n*", "See also"])
def test_english_labels(label: str) -> None:
    text = f"The 40th ASEAN Summit was held in Manila.\n\n{label} The 31st ASEAN Summit Held in Bandung\n"
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Manila"}


@pytest.mark.parametrize(
    "text",
    ["Mereka membaca juga menulis.", "They read also\nthe 31st statement.", "See also the ministers' report.",
     "Mereka baca juga KTT ke-31 ASEAN."],
)  # fmt: skip
def test_sentences_with_the_same_words_stay(text: str) -> None:
    assert without_teasers(text) == text


def test_offsets_stay() -> None:
    text = f"Baca juga: Lain\n{LEAD}"
    plain = without_teasers(text)
    assert plain == text.replace("Baca juga: Lain", " " * len("Baca juga: Lain"))


def test_teaser_in_brackets_ends_with_them() -> None:
    text = "They agreed on a plan (see also: the ASEAN Charter). Joko Widodo attended the 40th ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo"}


def test_sentence_that_begins_like_a_teaser_is_read() -> None:
    text = "Berita terkait KTT ke-40 ASEAN di Manila itu disampaikan Presiden Joko Widodo."
    assert {fact[2] for fact in said(baca(text), "held_in")} == {"Manila"}


def test_lines_to_other_articles_end_where_sentences_begin() -> None:
    text = f"Baca juga:\nKTT ke-31 ASEAN Digelar di Bandung\n{LEAD}\n"
    assert {fact[2] for fact in said(baca(text), "held_in")} == {"Manila"}
