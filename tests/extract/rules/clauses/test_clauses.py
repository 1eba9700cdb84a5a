"""Clauses and how they put things."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.clauses.clauses import Clause, read_clauses
from aseankg.extract.rules.events.events import find_events
from aseankg.extract.rules.names.known import find_known
from aseankg.extract.rules.reading.reading import open_reading
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, read, said, small_lexicon

LEXICON = small_lexicon()


def clauses(text: str, language: str = "en") -> list[Clause]:
    reading = open_reading(PressText("own.txt", text, language, "2018-05-02"), LEXICON)
    find_known(reading)
    find_events(reading)
    return list(read_clauses(reading))


def test_clause_ends_before_while() -> None:
    assert len(clauses("Thailand agreed while Malaysia left.")) == 2


def test_states_joined_by_and_are_a_group() -> None:
    (clause,) = clauses("Thailand, Malaysia and the Philippines met Japan.")
    group = clause.group(clause.of("State")[1], ("State",))
    assert [span.entity.name for span in group] == ["Thailand", "Malaysia", "Philippines"]


def test_nearest_mentions_come_first() -> None:
    (clause,) = clauses("Thailand and Malaysia met Japan.")
    assert [span.entity.name for span in clause.before(clause.last, "State")] == ["Japan", "Malaysia", "Thailand"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Thailand attended.", "asserted"), ("Thailand will be attending.", "planned"),
        ("Thailand is expected to be attending.", "planned"), ("Thailand was not attending.", "negated"),
        ("Thailand failed to be attending.", "negated"), ("Not long ago, said Thailand, it attended.", "asserted"),
    ],
)  # fmt: skip
def test_modality_in_english(text: str, modality: str) -> None:
    (clause,) = clauses(text)
    (trigger,) = clause.signals("attend")
    assert clause.modality(trigger) == modality


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Thailand menghadiri rapat.", "asserted"), ("Thailand akan menghadiri rapat.", "planned"),
        ("Thailand tidak menghadiri rapat.", "negated"), ("Thailand batal menghadiri rapat.", "negated"),
        ("Thailand belum menghadiri rapat.", "negated"), ("Thailand berencana menghadiri rapat.", "planned"),
    ],
)  # fmt: skip
def test_modality_in_indonesian(text: str, modality: str) -> None:
    (clause,) = clauses(text, "id")
    (trigger,) = clause.signals("attend")
    assert clause.modality(trigger) == modality


def test_event_known_to_be_past_is_not_planned() -> None:
    (clause,) = clauses("Thailand will be attending the 32nd ASEAN Summit.")
    event = clause.events()[0].entity
    event.planned = False
    assert clause.modality(clause.signals("attend")[0], event) == "asserted"


def test_bare_noun_points_back() -> None:
    assert clauses("The meeting was long.")[0].bare_noun == "meeting"
    assert clauses("The 32nd ASEAN Summit was long.")[0].bare_noun is None


def test_signal_within_a_name_is_none() -> None:
    (clause,) = clauses("The 51st ASEAN Ministerial Meeting ended.")
    assert [trigger.kind for trigger in clause.triggers] == ["held"]


def test_plan_in_a_quotation_is_none_outside_it() -> None:
    text = '"Kami akan menyampaikan salam," kata Presiden Joko Widodo dalam KTT ke-30 ASEAN di Manila, Rabu (2/5/2018).'
    found = said(baca(text), "held_in", "held_on")
    assert [modality for *_, modality in found] == ["asserted"] * 2


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The two-day forum began.", "forum"),
        ("They spoke of a forum.", None),
        ("He told the news conference all.", None),
    ],
)
def test_nouns_that_point_back_only_with_a_word_that_points(text: str, noun: str | None) -> None:
    reading = open_reading(PressText("own.txt", text, "en", "2018-05-02"), small_lexicon())
    assert next(read_clauses(reading)).bare_noun == noun


def test_what_is_also_to_be_done_is_planned() -> None:
    text = "The Rivers Treaty is also to be signed by Thailand."
    assert {fact[3] for fact in said(read(text), "signed_by")} == {"planned"}


def test_not_only_denies_nothing() -> None:
    text = "KTT ke-32 ASEAN tidak hanya membahas haze, tetapi juga ketahanan pangan."
    assert ("32nd ASEAN Summit", "discusses", "Haze", "asserted") in said(baca(text), "discusses")
    text = "The 32nd ASEAN Summit did not discuss haze."
    assert said(read(text), "discusses") == {("32nd ASEAN Summit", "discusses", "Haze", "negated")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit in Manila ended without a communique.", "en"),
     ("KTT ke-40 ASEAN di Manila berakhir tanpa komunike.", "id")],
)  # fmt: skip
def test_without_denies_nothing_before_it(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_in")
    assert found == {("40th ASEAN Summit", "held_in", "Manila", "asserted")}


def test_title_tells_of_plans_by_the_bare_verb() -> None:
    text = "Malaysia, Japan to hold 40th ASEAN Summit today\n\nThey said so."
    assert {fact[3] for fact in said(read(text), "held_on")} == {"planned"}


def test_clause_does_not_end_within_a_date() -> None:
    found = said(baca("Sehari sebelumnya, Selasa (1/5), Joko Widodo menghadiri KTT ke-32 ASEAN."), "held_on")
    assert found == {("32nd ASEAN Summit", "held_on", "2018-05-01", "asserted")}


@pytest.mark.parametrize("text", ["Thailand Partnership Grows\n\n;", "Reuters and Bernama. ;"])
def test_text_that_ends_with_a_mark_of_lists(text: str) -> None:
    assert said(read(text), "attends") == set()


def test_what_was_only_meant_to_be_is_planned() -> None:
    told = {("Joko Widodo", "attends", "32nd ASEAN Summit", "planned")}
    assert said(read("President Joko Widodo was supposed to attend the 32nd ASEAN Summit."), "attends") == told
    assert said(baca("Presiden Joko Widodo sedianya menghadiri KTT ke-32 ASEAN."), "attends") == told
    assert said(baca("Presiden Joko Widodo diundang menghadiri KTT ke-32 ASEAN."), "attends") == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The G20 Summit will, for the first time, be attended by Retno Marsudi.", "en"),
        ("Lee Hsien Loong will host Retno Marsudi at the G20 Summit.", "en"),
        ("The G20 Summit later this year is attended by Retno Marsudi.", "en"),
    ],
)
def test_plan_before_words_between_commas(text: str, language: str) -> None:
    assert ("Retno Marsudi", "attends", "G20 Summit", "planned") in said(read(text, language=language), "attends")


@pytest.mark.parametrize(
    ("text", "language"),
    [("They ate ahead of the close of the G20 Summit in Manila.", "en"),
     ("Mereka makan menjelang berakhirnya KTT G20 di Manila.", "id")],
)  # fmt: skip
def test_event_that_nears_its_end_is_not_ahead(text: str, language: str) -> None:
    assert said(read(text, language=language), "held_in") == {("G20 Summit", "held_in", "Manila", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Japan hopes the 40th ASEAN Summit takes place in Manila.", "en"),
        ("Jepang berharap KTT ke-40 ASEAN digelar di Manila.", "id"),
    ],
)
def test_what_somebody_hopes_is_planned(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_in")
    assert found == {("40th ASEAN Summit", "held_in", "Manila", "planned")}
