"""Documents and initiatives whose titles stand in quotation marks."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    "text",
    ['Leaders issued a statement titled "Rivers for All Our People".',
     "Leaders adopted a declaration entitled 'Rivers for All Our People'.",
     "Leaders adopted two documents, namely \u201cRivers for All Our People\u201d and others."],
)  # fmt: skip
def test_noun_before_a_title_says_what_it_is(text: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {"Rivers for All Our People"}


def test_words_in_lower_case_belong_to_a_quoted_title() -> None:
    found = named(baca('Mereka mengesahkan "Visi Sungai yang Bersih dan Ramah".'), "OutcomeDocument")
    assert set(found) == {"Visi Sungai yang Bersih dan Ramah"}


def test_quoted_titles_of_a_list_are_all_adopted() -> None:
    text = 'The 32nd ASEAN Summit adopted the "Rivers Declaration", the "Rivers for All People" and the "Lakes Plan".'
    found = {fact[0] for fact in said(read(text), "adopted_at")}
    assert found == {"Rivers Declaration", "Rivers for All People", "Lakes Plan"}


@pytest.mark.parametrize(
    "text",
    ['They met under the theme "A Vision for All Rivers".', 'He spoke on "Cooperation, Trade and the Community".',
     '"The Plan is good," he said.', 'They called it "Big River".', 'It is about "the Rivers Plan'],
)  # fmt: skip
def test_other_quotations_are_no_titles(text: str) -> None:
    found = read(text)
    assert set(named(found, "OutcomeDocument")) <= {"Rivers Plan"}
    assert named(found, "Initiative") == {}


def test_noun_right_before_a_title_says_what_it_is() -> None:
    found = named(read('The Joint Communication "Asia and Us: a River for Growth" was praised.'), "OutcomeDocument")
    assert list(found) == ["Asia and Us: a River for Growth"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Leaders issued a statement, "Together for Clean Rivers", today.', "en"),
        ('They endorsed the paper "Together for Clean Rivers".', "en"),
        ('Mereka mengesahkan dokumen "Together for Clean Rivers".', "id"),
    ],
)
def test_title_right_behind_its_noun(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "OutcomeDocument")) == {"Together for Clean Rivers"}


def test_programme_right_before_its_title() -> None:
    assert set(named(baca('Program "Desa Pintar Bersih" besar.'), "Initiative")) == {"Desa Pintar Bersih"}
    assert named(read('He led the programme, "Together for Clean Rivers", he said.'), "Initiative") == {}


def test_statement_in_which_somebody_says_what_is_quoted_has_no_title() -> None:
    text = 'He said in a statement, "Together for Clean Rivers", that he would come.'
    assert named(read(text), "OutcomeDocument") == {}
