"""Names that a state or body behind "from" shows to be such."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    "text", ["Tala Rimba dari Sekretariat ASEAN menekankan hal itu.", "Tala Rimba dari Sekretariat ASEAN hadir."]
)
def test_name_before_a_body_and_a_verb(text: str) -> None:
    assert set(named(baca(f"Mereka bertemu. {text}"), "Person")) == {"Tala Rimba"}


def test_name_before_a_body_and_a_verb_in_english() -> None:
    assert set(named(read("They met. Tala Rimba from the ASEAN Secretariat stressed that."), "Person")) == {
        "Tala Rimba"
    }


@pytest.mark.parametrize(
    "text",
    ["Dukungan Penuh dari ASEAN menunjukkan hal itu.", "Dukungan dari Sekretariat ASEAN menunjukkan hal itu.",
     "Tala Rimba dari Sekretariat ASEAN."],
)  # fmt: skip
def test_something_else_comes_from_a_body(text: str) -> None:
    assert named(baca(f"Mereka bertemu. {text}"), "Person") == {}
