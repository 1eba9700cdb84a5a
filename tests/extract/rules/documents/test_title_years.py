"""Years, compounds and parties within the names of documents."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


def _documents(text: str, language: str = "en", published: str = "2018-05-02") -> set[str]:
    return set(named(read(text, published, language), "OutcomeDocument"))


@pytest.mark.parametrize(
    "name",
    ["Rivers Roadmap for the End of Open Dumping by 2030", "Rivers Fund Action Plan 2020 to 2025",
     "Note on a Rules-based Lake Order", "Cha-am Hua Hin Statement on Lakes", "Letter of Intent on Lake Fish"],
)  # fmt: skip
def test_what_belongs_to_a_name(name: str) -> None:
    assert _documents(f"Ministers adopted the {name} and went home.") == {name}


@pytest.mark.parametrize("words", ["by 2016", "by May 2030", "by consensus"])
def test_when_or_how_something_is_adopted_is_no_part_of_its_name(words: str) -> None:
    assert _documents(f"Ministers adopted the Rivers Roadmap for Clean Ports {words}.") == {
        "Rivers Roadmap for Clean Ports"
    }


def test_year_behind_a_name_without_an_aim_is_that_of_the_sentence() -> None:
    assert _documents("Ministers want the Rivers Charter by 2030.") == {"Rivers Charter"}


def test_english_name_ends_before_an_indonesian_and() -> None:
    found = set(named(baca("Lakes Action Plan dan Rivers Declaration akan disahkan."), "OutcomeDocument"))
    assert found == {"Lakes Action Plan", "Rivers Declaration"}


def test_ministries_are_parties_within_a_name() -> None:
    name = "Agreement between the Ministry of Transport of Japan and the Fish Centre on Lake Ferries"
    assert _documents(f"They signed the {name}.") == {name}
    assert _documents("The Ministry of Transport of Japan welcomed the Lake Ferries Plan.") == {"Lake Ferries Plan"}


def test_years_that_a_plan_is_for_end_its_name() -> None:
    found = named(read("They adopted the River Plan of Action for 2019-2022, which is long."), "OutcomeDocument")
    assert set(found) == {"River Plan of Action for 2019-2022"}
    found = named(read("They adopted the River Plan of Action for 2019, which is long."), "OutcomeDocument")
    assert set(found) == {"River Plan of Action"}
