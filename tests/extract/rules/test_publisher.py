"""Who published a text, and when."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

BODY = "The leaders agreed on clean rivers."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Jakarta (ANTARA) - {BODY}", "Antara"),
        (f"MANILA, May 2 (PNA) -- {BODY}", "Philippine News Agency"),
        (f"REPUBLIKA.CO.ID, JAKARTA -- {BODY}", "Republika"),
        (f"{BODY}\n\nIssued by the Ministry of Foreign Affairs of Malaysia", "Ministry of Foreign Affairs of Malaysia"),
        (f"{BODY}\n\nSource: Bernama", "Bernama"),
        (f"{BODY}\n\nASEAN Secretariat", "ASEAN Secretariat"),
        (f"{BODY}\n\nRivers News Desk", "Rivers News Desk"),
    ],
)
def test_publisher(text: str, name: str) -> None:
    assert {fact[2] for fact in said(read(text), "published_by")} == {name}


@pytest.mark.parametrize("text", [BODY, f"{BODY}\n\nAnita Lopez", f"{BODY}\n\nMonday"])
def test_other_words_are_no_publisher(text: str) -> None:
    assert said(read(text), "published_by") == set()


def test_day_of_publication_is_that_of_the_dateline() -> None:
    found = said(read(f"Jakarta, 2 May 2018 - {BODY}", None), "published_on")
    assert found == {("THIS_DOCUMENT", "published_on", "2018-05-02", "asserted")}


def test_given_day_of_publication_counts() -> None:
    assert {fact[2] for fact in said(read(BODY, "2018-06-01"), "published_on")} == {"2018-06-01"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"SUNGAI-TIMUR.COM, MAKASSAR - {BODY}", "Sungai Timur"),
        (f"SNN.co.id - {BODY}", "SNN"),
        (f"A title\n\nJakarta, Warta Sungai \u2013 {BODY}", "Warta Sungai"),
        (f"{BODY} [Direktorat Sungai dan Danau]", "Direktorat Sungai dan Danau"),
        (f"Jakarta (ANTARA News) - {BODY}", "Antara"),
    ],
)
def test_publisher_by_domain_place_and_brackets(text: str, name: str) -> None:
    assert {fact[2] for fact in said(read(text), "published_by")} == {name}


def test_place_in_a_dateline_publishes_nothing() -> None:
    assert said(read(f"Bandung, Indonesia \u2013 {BODY}"), "published_by") == set()


def test_publisher_signs_nothing() -> None:
    text = "MANILA, May 2 (Bernama) -- Leaders signed the Bali Concord at the 32nd ASEAN Summit."
    assert said(read(text), "signed_by") == set()


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("BERNAMA, April 29, 2018 - The leaders met.", "Bernama"),
        ("MANILA, April 29. /TASS/. The leaders met.", "TASS"),
        ("Ministry of Trade\nPress Release\n\nThe leaders met.", "Ministry of Trade"),
        ("KEMENTERIAN PERDAGANGAN\nSIARAN PERS\n\nPara pemimpin bertemu.", "Ministry of Trade of Indonesia"),
    ],
)
def test_publisher_by_the_form_of_the_head(text: str, publisher: str) -> None:
    assert {value for _, _, value, _ in said(read(text), "published_by")} == {publisher}
