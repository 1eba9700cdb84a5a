"""What names are the names of, by their nouns."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.text.name_kinds import is_forum, kind_and_head


@pytest.mark.parametrize("name", ["ASEAN Rivers Forum", "Asean-Japan Rivers Committee"])
def test_forum_is_no_initiative(name: str) -> None:
    assert is_forum(name)
    assert not is_forum("ASEAN Rivers Network")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("food and nutrition report", "OutcomeDocument"),
        ("science and technology fund", "Initiative"),
        ("clean rivers", None),
    ],
)
def test_head_can_stand_behind_the_first_and(name: str, kind: str | None) -> None:
    assert kind_and_head(name.split())[0] == kind


@pytest.mark.parametrize(
    "keys",
    [
        ["universitas", "sungai", "besar"],
        ["royal", "river", "police"],
        ["river", "police", "force"],
        ["eminent", "persons", "group"],
        ["mahkamah", "sungai"],
        ["confederation", "of", "river", "industry"],
    ],
)
def test_bodies_of_learning_order_and_law_are_organisations(keys: list[str]) -> None:
    assert kind_and_head(keys)[0] == "Organisation"


@pytest.mark.parametrize("noun", ["parliaments", "banks", "departments", "organisations"])
def test_plural_names_no_body(noun: str) -> None:
    assert kind_and_head(["river", noun]) == (None, 0)
