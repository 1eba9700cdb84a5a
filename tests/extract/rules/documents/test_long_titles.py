"""Titles of documents that go on behind their capitals."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They adopted the Rivers Declaration on the care of fish in Manila.",
         "Rivers Declaration on the care of fish"),
        ("They adopted the Joint Statement on safe rivers.", "Joint Statement on safe rivers"),
        ("They signed the Rivers Accord on Protecting the fish of the lakes on Friday.",
         "Rivers Accord on Protecting the fish of the lakes"),
    ],
)  # fmt: skip
def test_title_goes_on_with_what_it_is_about(text: str, title: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {title}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mereka mengesahkan Deklarasi Sungai tentang perlindungan ikan di Manila.",
         "Deklarasi Sungai tentang perlindungan ikan"),
        ("Mereka mengesahkan “Pernyataan Sungai tentang peran warga sebagai penjaga ikan untuk mencapai tujuan”.",
         "Pernyataan Sungai tentang peran warga sebagai penjaga ikan untuk mencapai tujuan"),
    ],
)  # fmt: skip
def test_title_goes_on_in_indonesian_and_up_to_the_end_of_a_quotation(text: str, title: str) -> None:
    assert set(named(read(text, language="id"), "OutcomeDocument")) == {title}


@pytest.mark.parametrize(
    "text",
    [
        "They signed the Rivers Accord on Friday.",
        "They signed the Rivers Accord on the sidelines of talks.",
        "They signed the Rivers Accord on behalf of their states.",
        "They signed the Rivers Accord on the second day.",
        "“The Rivers Accord is for all,” they said.",
    ],
)
def test_title_does_not_go_on_with_when_where_or_for_whom_it_is_signed(text: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {"Rivers Accord"}
