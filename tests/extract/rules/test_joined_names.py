"""Whether an "and" joins the parts of one name or stands between two."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named


def test_two_bodies_of_which_the_first_ends_with_its_noun() -> None:
    text = "Seminar itu diadakan Harvest Foundation dan Lake River Institute."
    assert set(named(baca(text), "Organisation")) == {"Harvest Foundation", "Lake River Institute"}
