"""Which edition a mention means that gives no number."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read


def test_numbered_edition_of_the_text_is_meant() -> None:
    found = named(read("The ASEAN Summit ended. The 40th ASEAN Summit was long."), "Summit")
    assert set(found.values()) == {"40th ASEAN Summit"}


def test_edition_on_a_day_of_the_text_is_meant() -> None:
    found = named(read("The ASEAN Summit met on 14 November 2017.", "2018-04-01"), "Summit")
    assert set(found.values()) == {"31st ASEAN Summit"}


def test_edition_nearest_to_the_text_is_meant() -> None:
    assert set(named(baca("KTT ASEAN telah usai."), "Summit").values()) == {"32nd ASEAN Summit"}


def test_no_edition_is_meant_where_all_are_far() -> None:
    assert set(named(read("The ASEAN Summit ended.", "2005-01-01"), "Summit").values()) == {"ASEAN Summit"}


def test_text_without_a_day_means_no_edition() -> None:
    assert set(named(read("The ASEAN Summit ended.", None), "Summit").values()) == {"ASEAN Summit"}


def test_edition_of_the_graph_is_given_as_its_thing() -> None:
    (mention,) = [m for m in read("The ASEAN Summit ended.").mentions if m.type == "Summit"]
    assert mention.thing == "meeting/asean-summit-32"
