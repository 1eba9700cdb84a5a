"""Documents that are spoken of again: by "they", by a noun, in a title, or as further ones."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read, said

SUMMIT = "32nd ASEAN Summit"


def _adopted(text: str, language: str = "en", published: str = "2018-04-20") -> set[str]:
    return {fact[0] for fact in said(read(text, published, language), "adopted_at") if fact[2] == SUMMIT}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They drafted the Rivers Accord and the Lakes Plan. Both will be signed at the 32nd ASEAN Summit.", "en"),
        (
            "They drafted the Rivers Accord and the Lakes Plan; they go for adoption at the 32nd ASEAN Summit.",
            "en",
        ),
        ("Mereka menyusun Rivers Accord dan Lakes Plan. Keduanya akan diteken pada KTT ke-32 ASEAN.", "id"),
    ],
)
def test_pronoun_for_several_documents(text: str, language: str) -> None:
    assert _adopted(text, language) == {"Rivers Accord", "Lakes Plan"}


def test_pronoun_for_people_or_for_one_document_means_no_documents() -> None:
    assert _adopted("Joko Widodo met Lee Hsien Loong. They will be adopted at the 32nd ASEAN Summit.") == set()
    assert _adopted("They drafted the Rivers Accord and the River Fund. Both will be signed here.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They reviewed the Rivers Accord. Its signature is expected at the 32nd ASEAN Summit.", "en"),
        ("They read the Rivers Accord. Leaders adopted the accord on 28 April at the 32nd ASEAN Summit.", "en"),
        ("Mereka membahas Rivers Accord. Naskahnya disetujui para pemimpin pada KTT ke-32 ASEAN.", "id"),
    ],
)  # fmt: skip
def test_document_that_a_noun_means(text: str, language: str) -> None:
    assert _adopted(text, language, "2018-05-02" if "April" in text else "2018-04-20") == {"Rivers Accord"}


def test_new_paper_is_none_that_was_named() -> None:
    assert _adopted("They read the Rivers Accord. One paper will come out of the 32nd ASEAN Summit.") == set()


def test_further_documents_are_adopted_as_those_announced_before() -> None:
    text = (
        "Leaders signed two texts at the 32nd ASEAN Summit. The first is the Rivers Accord.\n\nThe talks were long. "
        "Besides, there are two other texts:\n\n- the Lakes Plan;\n\n- the Fish Charter."
    )
    assert _adopted(text, published="2018-05-02") == {"Rivers Accord", "Lakes Plan", "Fish Charter"}


def test_parties_of_a_document_that_was_counted_sign_it() -> None:
    text = "Two texts were signed. The first was the Memorandum of Understanding between Japan and Canada on Lakes."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Japan", "Canada"}


def test_document_of_a_title_is_the_only_one_of_its_kind_below() -> None:
    text = (
        "Japan signs fish memorandum\n\nMANILA, 2 May 2018 - Japan signed the Memorandum of Understanding on Lake Fish."
    )
    assert set(named(read(text), "OutcomeDocument").values()) == {"Memorandum of Understanding on Lake Fish"}
    other = text.replace("fish memorandum", "memorandum on haze")
    assert "memorandum on haze" in {name.lower() for name in named(read(other), "OutcomeDocument").values()}
    text += " It also signed the Memorandum of Understanding on Rivers."
    assert len(set(named(read(text), "OutcomeDocument").values())) > 1


def test_negation_before_a_colon_denies_nothing_behind_it() -> None:
    text = "The Rivers Accord is not new: leaders adopted the accord at the 32nd ASEAN Summit."
    assert {fact[3] for fact in said(read(text), "adopted_at")} == {"asserted"}
