"""Marks and years within a name."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


def test_number_with_a_point_belongs_to_a_name() -> None:
    assert set(named(read("They praised the River Policy 2.0. It works."), "Initiative")) == {"River Policy 2.0"}


@pytest.mark.parametrize("name", ["Mutual River Arrangement on Dams", "Rivers Plan of Action (2016-2020)"])
def test_arrangements_and_the_years_of_a_plan(name: str) -> None:
    assert set(named(read(f"They praised the {name}."), "OutcomeDocument")) == {name}


def test_prefix_with_a_word_in_lower_case_belongs_to_a_name() -> None:
    found = read("They met the ASEAN Inter-governmental Commission on Rivers.")
    assert ("Organisation", "ASEAN Inter-governmental Commission on Rivers") in {
        (m.type, m.name) for m in found.mentions
    }


def test_dash_with_spaces_joins_two_states() -> None:
    found = read("They praised the Thailand \u2013 Malaysia River Partnership, set up in 2004.")
    assert list(named(found, "Initiative").values()) == ["Thailand \u2013 Malaysia River Partnership"]


def test_reduplicated_noun_goes_on_a_name() -> None:
    text = "Mereka mengesahkan Deklarasi ASEAN tentang Hak-hak Nelayan di Manila."
    assert "Deklarasi ASEAN tentang Hak-hak Nelayan" in named(baca(text), "OutcomeDocument")
