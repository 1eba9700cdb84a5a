"""Summits that go by a common noun and those who hold them."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Edition
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon

JAPAN = "ASEAN-Japan Summit"


@pytest.mark.parametrize(
    ("text", "summit"),
    [
        ("Japan and the ASEAN leaders held their first summit in Manila on Monday.", f"1st {JAPAN}"),
        ("ASEAN and Japan held their first-ever summit in Manila on Monday.", f"1st {JAPAN}"),
        ("Japanese Premier Ichiro Ito and the leaders of ASEAN held their 3rd summit in Manila.", f"3rd {JAPAN}"),
        ("The leaders of ASEAN and Japan will hold a summit in Manila on Friday.", JAPAN),
        ("Leaders of Japan and ASEAN met in Manila on Monday for a summit on trade.", JAPAN),
        ("ASEAN and Japan on Monday raised their ties at a commemorative summit in Manila.", f"Commemorative {JAPAN}"),
        ("ASEAN leaders met the Japanese prime minister for a special summit in Manila.", f"Special {JAPAN}"),
        ("Southeast Asian leaders ended a special summit with Japan in Manila on Monday.", f"Special {JAPAN}"),
        ("ASEAN and Japan held their fourth leaders' meeting in Manila.", f"4th {JAPAN}"),
        ("ASEAN and its partner Japan held their first summit in Manila.", f"1st {JAPAN}"),
        ("Japan and ASEAN on Monday held the first summit between the two sides in Manila.", f"1st {JAPAN}"),
        ("Japan's premier will host ASEAN leaders for a special summit in Tokyo.", f"Special {JAPAN}"),
        ("At a summit with Japan in Manila on Monday, ASEAN leaders spoke of trade.", JAPAN),
        ("South-east Asian leaders closed their annual summit with Japan in Manila on Monday.", JAPAN),
        ("ASEAN leaders held a summit with their counterparts from Japan in Manila.", JAPAN),
    ],
)  # fmt: skip
def test_summit_of_asean_and_those_who_hold_it(text: str, summit: str) -> None:
    assert set(named(read(text), "Summit").values()) == {summit}


@pytest.mark.parametrize(
    ("text", "summit"),
    [
        ("Jepang dan para pemimpin ASEAN menggelar KTT pertama mereka di Manila.", f"1st {JAPAN}"),
        ("ASEAN dan Jepang mempererat hubungan dalam KTT peringatan di Manila.", f"Commemorative {JAPAN}"),
        ("ASEAN dan Jepang menggelar pertemuan puncak keempat di Manila.", f"4th {JAPAN}"),
        ("Para pemimpin negara Asia Tenggara mengakhiri KTT khusus dengan Jepang di Manila.", f"Special {JAPAN}"),
        ("Para pemimpin ASEAN menggelar KTT dengan Jepang di Manila.", JAPAN),
        ("Jepang mengadakan pertemuan puncak bersama dengan ASEAN di Manila.", JAPAN),
    ],
)
def test_indonesian_summit_of_asean_and_those_who_hold_it(text: str, summit: str) -> None:
    assert set(named(baca(text), "Summit").values()) == {summit}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN and Japan hope to hold a summit one day.",
        "Since 2005, ASEAN and Japan have held two summits.",
        "Indonesia and Malaysia held their first summit in Jakarta. ASEAN was on the agenda.",
        "Trade between ASEAN and Japan has grown, and a summit is far away.",
        "ASEAN and the Asian Bank held their first summit in Manila.",
    ],
)
def test_no_summit_of_asean_with_a_partner(text: str) -> None:
    assert JAPAN not in " ".join(named(read(text), "Summit").values())
    assert "Indonesia" not in text or named(read(text), "Summit") == {}


@pytest.mark.parametrize(
    ("text", "summit"),
    [
        ("Japan and ASEAN signed the pact at the 14th summit in Bali.", "14th ASEAN Summit"),
        ("ASEAN leaders discussed Japan at their 20th summit in Manila.", "20th ASEAN Summit"),
        ("Japan and ASEAN agreed at the 12th ASEAN Summit to go on.", "12th ASEAN Summit"),
    ],
)
def test_summits_of_asean_alone(text: str, summit: str) -> None:
    assert set(named(read(text), "Summit").values()) == {summit}


def test_those_who_hold_a_summit_take_part_and_are_no_hosts() -> None:
    english = said(read("Japan and ASEAN held their first summit in Manila on Monday."), "attends", "hosts")
    indonesian = said(baca("Jepang dan ASEAN menggelar KTT khusus di Manila, Senin."), "attends", "hosts")
    assert english == {("Japan", "attends", f"1st {JAPAN}", "asserted")}
    assert indonesian == {("Japan", "attends", f"Special {JAPAN}", "asserted")}


def test_noun_with_the_partner_means_the_event_that_it_held() -> None:
    found = read(
        "Ministers spoke of the East Asia Summit in Manila. Japan and ASEAN held their first summit on Monday. "
        "He called the meeting with the Japanese premier useful."
    )
    assert named(found, "Summit")["meeting"] == f"1st {JAPAN}"


def test_what_both_do_is_done_at_the_event_that_they_held() -> None:
    found = read(
        "Japan and ASEAN held their first summit in Manila on Monday.\n\n"
        "Earlier the East Asia Summit opened in Manila.\n\nASEAN and Japan signed the Bali Concord."
    )
    assert ("Bali Concord", "adopted_at", f"1st {JAPAN}", "asserted") in said(found, "adopted_at")


@pytest.mark.parametrize(
    ("text", "summits"),
    [
        ("ASEAN leaders held a summit in Manila on Monday.", {"ASEAN Summit"}),
        ("The leaders of the ten ASEAN states ended a two-day summit in Manila on Monday.", {"ASEAN Summit"}),
        ("ASEAN leaders attended a summit in Beijing on Monday.", set()),
        ("ASEAN leaders hope to hold a summit in Manila.", set()),
        ("ASEAN leaders held a summit with business in Manila.", set()),
    ],
)
def test_summit_that_the_leaders_of_asean_hold(text: str, summits: set[str]) -> None:
    found = {name.partition(" ")[2] if name[0].isdigit() else name for name in named(read(text), "Summit").values()}
    assert found == summits


def test_special_summit_is_the_one_that_both_were_told_to_hold() -> None:
    found = read("Japan and ASEAN held a summit in Manila on Monday. The ASEAN-Japan Special Summit was short.")
    assert set(named(found, "Summit").values()) == {f"Special {JAPAN}"}


@pytest.mark.parametrize(
    ("text", "summit"),
    [
        ("Joko Widodo menghadiri KTT khusus ASEAN dengan Jepang di Manila.", f"Special {JAPAN}"),
        ("Joko Widodo menghadiri KTT ASEAN bersama Jepang di Manila.", JAPAN),
        ("Joko Widodo menghadiri KTT Khusus ASEAN bersama istrinya di Manila.", "Special ASEAN Summit"),
    ],
)
def test_partner_behind_the_summit_of_asean(text: str, summit: str) -> None:
    assert set(named(baca(text), "Summit").values()) == {summit}


def test_summit_of_both_is_an_edition_only_where_the_day_says_so() -> None:
    lexicon = small_lexicon()
    lexicon.editions["series/asean-japan-summit"] = [
        Edition("meeting/japan-20", f"20th {JAPAN}", 20, "2018-05-09", "2018-05-09")
    ]
    extractor = RuleExtractor(lexicon)
    near = PressText("own.txt", "Japan and ASEAN held a summit in Manila on Monday.", "en", "2018-05-02")
    same = PressText("own.txt", "Japan and ASEAN held a summit in Manila on 9 May.", "en", "2018-05-20")
    assert set(named(extractor.extract(near), "Summit").values()) == {JAPAN}
    assert set(named(extractor.extract(same), "Summit").values()) == {f"20th {JAPAN}"}
    assert said(extractor.extract(same), "attends") == {("Japan", "attends", f"20th {JAPAN}", "asserted")}
