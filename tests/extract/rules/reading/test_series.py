"""The series that a summit's name belongs to."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.reading.series import known_series, summit_series
from tests.extract.rules.texts import baca, named, small_lexicon


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (["ASEAN"], "ASEAN Summit"), ([], "ASEAN Summit"), (["Asia", "Timur"], "East Asia Summit"),
        (["ASEAN", "South Korea"], "ASEAN-Republic of Korea Summit"), (["Japan", "ASEAN"], "ASEAN-Japan Summit"),
        (["ASEAN", "dan", "Japan"], "ASEAN-Japan Summit"), (["ASEAN", "3"], "ASEAN Plus Three Summit"),
    ],
)  # fmt: skip
def test_series_of_asean(parts: list[str], name: str) -> None:
    assert summit_series(parts, leaders=False) == (name, False)


@pytest.mark.parametrize(
    ("parts", "name"),
    [(["G20"], "G20 Summit"), (["APEC", "2018"], "APEC Economic Leaders' Meeting"), (["IMT-GT"], "IMT-GT Summit")],
)
def test_series_of_other_organisations_are_foreign(parts: list[str], name: str) -> None:
    assert summit_series(parts, leaders=False) == (name, True)


def test_meeting_of_leaders_is_no_summit_by_name() -> None:
    assert summit_series(["ASEAN"], leaders=True) == ("ASEAN Leaders' Meeting", False)


def test_first_known_series_counts() -> None:
    entry = known_series(small_lexicon(), "Nothing", "", "East Asia Summit")
    assert entry is not None
    assert entry.name == "East Asia Summit"


def test_growth_triangle_with_its_acronym_in_brackets() -> None:
    text = "Mereka memimpin KTT ke-15 Indonesia-Malaysia-Thailand Growth Triangle (IMT-GT)."
    assert set(named(baca(text), "Summit").values()) == {"15th IMT-GT Summit"}
