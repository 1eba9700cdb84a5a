"""Ids of new things: readable, stable, and different where names are."""

from __future__ import annotations

import re

import pytest

from aseankg.extract.slugs import slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Erywan Yusof", "erywan-yusof"),
        ("Nguyễn Phú Trọng", "nguyen-phu-trong"),
        ("Đà Nẵng", "da-nang"),
        ("ASEAN Leaders\u2019 Vision", "asean-leaders-vision"),
        ("KTT ASEAN ke-42", "ktt-asean-42"),
    ],
)
def test_name_becomes_plain_words(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_long_names_that_begin_alike_differ() -> None:
    left, right = (slug("Statement on " + "many things " * 6 + end) for end in ("and more", "and less"))
    assert left != right
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", left)
    assert len(left) < 70


def test_name_in_another_script_is_its_hash() -> None:
    assert re.fullmatch("[0-9a-f]{6}", slug("อาเซียน"))
    assert slug("อาเซียน") != slug("กรุงเทพ")


def test_part_of_an_id_has_no_hash() -> None:
    assert slug("A title with many more words", longest=12, hashed=False) == "a-title-with"


def test_word_without_an_end_is_cut() -> None:
    assert slug("x" * 50, longest=10, hashed=False) == "x" * 10


def test_part_of_an_id_is_not_cut_behind_a_joining_word() -> None:
    name = "Ministry of Transportation of the Republic"
    assert slug(name, longest=30, hashed=False) == "ministry-of-transportation"
    assert slug("of the", longest=3, hashed=False) != ""
