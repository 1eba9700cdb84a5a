"""Who or what a verb has as its subject."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


def facts(text: str, language: str = "en") -> set[tuple[str, str, str]]:
    extraction = read(text, language=language)
    return {fact[:3] for fact in said(extraction, "discusses", "prioritises", "covers_topic")}


def test_name_behind_a_preposition_is_no_subject() -> None:
    text = "The 32nd ASEAN Summit began. Together with Japan the leaders called for food security."
    assert facts(text) == {(SUMMIT, "discusses", "Food security")}


def test_name_that_owns_a_noun_is_no_subject() -> None:
    text = "The 32nd ASEAN Summit began. Ministers praised Japan's offer to promote food security."
    assert not {fact for fact in facts(text) if fact[1] == "prioritises"}


def test_state_is_the_subject_of_its_verb() -> None:
    assert facts("Japan is committed to food security.") == {("Japan", "prioritises", "Food security")}


def test_object_is_no_subject_of_the_next_verb() -> None:
    text = "The 32nd ASEAN Summit began. Leaders praised the ASEAN Charter, and discussed food security."
    assert facts(text) == {(SUMMIT, "discusses", "Food security")}


def test_document_that_a_noun_points_to_is_the_subject() -> None:
    text = "Leaders praised the Rivers Declaration. The declaration also stresses food security."
    assert facts(text) == {("Rivers Declaration", "covers_topic", "Food security")}


def test_noun_points_to_no_document_of_another_kind() -> None:
    text = "Leaders praised the ASEAN Charter. Agreement was reached, the statement said, on promoting food security."
    assert facts(text) == set()


def test_we_are_not_those_who_meet() -> None:
    text = "The 32nd ASEAN Summit ended. We want to promote food security, a farmer said."
    assert facts(text) == set()


@pytest.mark.parametrize(
    "told",
    ["Also discussed by the ministers were food security and haze.",
     "Topping the agenda were food security and haze.",
     "An exchange of views took place on food security and haze.",
     "The leaders spoke at length about food security and haze."],
)  # fmt: skip
def test_inverted_and_parted_ways_of_telling_an_agenda(told: str) -> None:
    found = facts(f"The 32nd ASEAN Summit began. {told}")
    assert found == {(SUMMIT, "discusses", "Food security"), (SUMMIT, "discusses", "Haze")}


def test_agenda_in_indonesian() -> None:
    text = "KTT ke-32 ASEAN dimulai. Agenda lain yang dibicarakan adalah pencemaran sungai."
    found = {fact[:3] for fact in said(baca(text), "discusses")}
    assert found == {(SUMMIT, "discusses", "Pencemaran sungai")}


def test_ceremony_discusses_nothing() -> None:
    text = "The opening ceremony of the 32nd ASEAN Summit began. The leaders agreed to promote food security."
    assert {fact[0] for fact in facts(text) if fact[1] == "discusses"} <= {SUMMIT}


def test_who_tells_something_between_commas_is_no_subject() -> None:
    text = "Joko Widodo spoke. Japan, he said, will focus on food security."
    assert facts(text) == {("Japan", "prioritises", "Food security")}


def test_relative_clause_stands_between_a_subject_and_its_verb() -> None:
    text = "Retno Marsudi, yang mengikuti sidang dari Jakarta, menaruh tekanan pada keamanan data."
    assert facts(text, "id") == {("Retno Marsudi", "prioritises", "Keamanan data")}


def test_name_in_a_relative_clause_is_no_subject_of_what_follows() -> None:
    text = "Retno Marsudi, yang mengunjungi Jepang, menaruh tekanan pada keamanan data."
    assert facts(text, "id") == {("Retno Marsudi", "prioritises", "Keamanan data")}


@pytest.mark.parametrize(
    "text",
    ["The leaders signed the Rivers Declaration, which aims to promote food security.",
     "Ministers came for the signing of the Rivers Declaration (RD), which aims to promote food security.",
     "In Bandung they spoke of the Rivers Declaration that deals with food security."],
)  # fmt: skip
def test_document_is_the_subject_of_the_relative_clause_behind_it(text: str) -> None:
    assert facts(text) == {("Rivers Declaration", "covers_topic", "Food security")}


def test_relative_clause_ends_with_a_comma() -> None:
    text = "The leaders signed the Rivers Declaration, which was drafted in May, and promoted food security."
    assert not {fact for fact in facts(text) if fact[1] == "covers_topic"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("At the 32nd ASEAN Summit, leaders will sign the Rivers Declaration and discuss food security.", "en"),
     ("Pada KTT ke-32 ASEAN, para pemimpin menandatangani Rivers Declaration serta membahas food security.", "id")],
)  # fmt: skip
def test_object_of_one_verb_is_no_subject_of_the_verb_joined_to_it(text: str, language: str) -> None:
    assert facts(text, language) == {(SUMMIT, "discusses", "Food security")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The agenda of the 32nd ASEAN Summit includes food security.", "en"),
     ("Agenda KTT ke-32 ASEAN meliputi food security.", "id"),
     ("Food security menjadi agenda utama KTT ke-32 ASEAN.", "id"),
     ("KTT ke-32 ASEAN mendorong food security.", "id")],
)  # fmt: skip
def test_agenda_of_an_event(text: str, language: str) -> None:
    assert facts(text, language) == {(SUMMIT, "discusses", "Food security")}


def test_document_is_the_subject_of_the_apposition_behind_it() -> None:
    text = "Ministers launched the ASEAN Coral Network, a platform for river tourism."
    assert facts(text) == {("ASEAN Coral Network", "covers_topic", "River tourism")}


def test_event_after_a_quotation_is_the_one_that_it_tells_of() -> None:
    text = '"We discussed food security," he said after the 32nd ASEAN Summit.'
    assert facts(text) == {(SUMMIT, "discusses", "Food security")}
    assert facts("Leaders discussed food security after the 32nd ASEAN Summit.") == set()


def test_those_named_behind_a_verb_are_not_asked_by_one_before_it() -> None:
    text = "Leaders attending the 32nd ASEAN Summit, urging peace, included Joko Widodo and Lee Hsien Loong."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo", "Lee Hsien Loong"}


@pytest.mark.parametrize(
    "text",
    ["The leaders backed Thailand's chairmanship, and welcomed the ASEAN Smart Cities Network.",
     "The meeting found steady progress. It also heard about the ASEAN Smart Cities Network."],
)  # fmt: skip
def test_those_who_meet_are_the_subject_and_no_object_or_network_before(text: str) -> None:
    assert facts(f"The 32nd ASEAN Summit began. {text}") == {(SUMMIT, "discusses", "ASEAN Smart Cities Network")}


def test_it_is_a_network_where_the_sentence_before_told_of_one() -> None:
    text = "The ASEAN Smart Cities Network was launched at the 32nd ASEAN Summit. It discussed food security."
    assert not any(fact[1] == "discusses" for fact in facts(text))
