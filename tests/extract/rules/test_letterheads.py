"""Lines that name a publisher as letters do."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

BODY = "The leaders agreed on clean rivers."


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"Ministry of Trade, Japan (MOT)\nNews Release, 2 May 2018\n\n{BODY}", "Ministry of Trade of Japan"),
        (f"{BODY}\n\nMinistry of Trade, Industry and Health, Japan", "Ministry of Trade, Industry and Health of Japan"),
        (f"{BODY}\n\nRivers Division, The ASEAN Secretariat", "ASEAN Secretariat"),
        (f"SIARAN PERS\nBiro Humas Kementerian Perdagangan\n\n{BODY}", "Ministry of Trade of Indonesia"),
        (f"ASEAN Secretariat\nNews from our rivers\n\n{BODY}", "ASEAN Secretariat"),
    ],
)
def test_line_with_one_body_its_unit_place_and_day(text: str, publisher: str) -> None:
    assert {value for _, _, value, _ in said(read(text), "published_by")} == {publisher}


def test_title_that_ends_with_a_body_names_no_publisher() -> None:
    text = f"Leaders Meet, Rivers Flow, ASEAN Secretariat Closes\n\n{BODY}"
    assert said(read(text), "published_by") == set()
