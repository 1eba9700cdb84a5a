"""Lines that name a publisher as letters do."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import read, said, small_lexicon

BODY = "The leaders agreed on clean rivers."


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"Ministry of Trade, Japan (MOT)\nNews Release, 2 May 2018\n\n{BODY}", "Ministry of Trade of Japan"),
        (f"{BODY}\n\nMinistry of Trade, Industry and Health, Japan", "Ministry of Trade, Industry and Health of Japan"),
        (f"{BODY}\n\nRivers Division, The ASEAN Secretariat", "ASEAN Secretariat"),
        (f"SIARAN PERS\nBiro Humas Kementerian Perdagangan\n\n{BODY}", "Ministry of Trade of Indonesia"),
        (f"ASEAN Secretariat\nNews from our rivers\n\n{BODY}", "ASEAN Secretariat"),
        (f"{BODY}\n\nBiro Pers, Media, dan Informasi Sekretariat Presiden", "Presidential Secretariat of Indonesia"),
        (f"{BODY}\n\nMinistry of Trade \u2013 Spokesperson", "Ministry of Trade"),
        (f"{BODY}\n\nPress contact: Ministry of Trade, Rivers Unit, Oslo", "Ministry of Trade"),
        (f"A title\n\nMay 2, 2018\nMinistry of Trade of Japan\n\n{BODY}", "Ministry of Trade of Japan"),
        (f"A title\nSungai Policy Brief, 2 May 2018\n\n{BODY}", "Sungai Policy Brief"),
        (f"{BODY}\n\nBIRO HUMAS\nKEMENTERIAN PERDAGANGAN\nDAN PERTANIAN", "Ministry of Trade and Agriculture"),
    ],
)  # fmt: skip
def test_line_with_one_body_its_unit_place_and_day(text: str, publisher: str) -> None:
    assert {value for _, _, value, _ in said(read(text), "published_by")} == {publisher}


def test_title_that_ends_with_a_body_names_no_publisher() -> None:
    text = f"Leaders Meet, Rivers Flow, ASEAN Secretariat Closes\n\n{BODY}"
    assert said(read(text), "published_by") == set()


def test_line_with_a_unit_and_no_body_names_no_publisher() -> None:
    assert said(read(f"{BODY}\n\nBiro Pers, Media, dan Informasi"), "published_by") == set()


def test_own_ministry_that_indonesian_prints_without_its_state() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "Ministry of Rivers", "organisation/rivers", "Kementerian Sungai"))
    text = PressText("own.txt", "Para pemimpin bertemu.\n\nKementerian Sungai", "id", "2018-05-02")
    found = said(RuleExtractor(lexicon).extract(text), "published_by")
    assert {value for _, _, value, _ in found} == {"Ministry of Rivers of Indonesia"}
