"""Whether an "and" joins the parts of one name or stands between two."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read


def test_two_bodies_of_which_the_first_ends_with_its_noun() -> None:
    text = "Seminar itu diadakan Harvest Foundation dan Lake River Institute."
    assert set(named(baca(text), "Organisation")) == {"Harvest Foundation", "Lake River Institute"}


def test_short_form_of_a_kind_of_documents_begins_another_name() -> None:
    found = {mention.name for mention in read("They signed the Rivers Protocol and MoU on Lakes.").mentions}
    assert {"Rivers Protocol", "MoU on Lakes"} <= found


def test_capitals_of_a_preamble_begin_no_name() -> None:
    found = named(read("MINDFUL of the Manila Water Blueprint, they agreed."), "OutcomeDocument")
    assert set(found.values()) == {"Manila Water Blueprint"}
