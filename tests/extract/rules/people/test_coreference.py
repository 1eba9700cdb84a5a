"""Later mentions by office or pronoun, and ceremonies."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read, said

SUMMIT = "32nd ASEAN Summit"


def test_bare_office_is_who_holds_it() -> None:
    found = read("President Joko Widodo arrived. The President attended the 32nd ASEAN Summit.")
    assert ("Joko Widodo", "attends", SUMMIT, "asserted") in said(found, "attends")


def test_pronoun_is_who_was_spoken_of_last() -> None:
    found = baca("Presiden Joko Widodo tiba. Ia menghadiri KTT ke-32 ASEAN.")
    assert ("Joko Widodo", "attends", SUMMIT, "asserted") in said(found, "attends")


def test_office_of_another_state_is_somebody_else() -> None:
    found = read("President Joko Widodo arrived. The President of Philippines attended the 32nd ASEAN Summit.")
    assert "Joko Widodo" not in {fact[0] for fact in said(found, "attends")}


def test_pronoun_is_no_mention() -> None:
    assert "Ia" not in named(baca("Presiden Joko Widodo tiba. Ia berbicara."), "Person")


def test_opening_ceremony_is_that_of_the_summit() -> None:
    found = named(read("The 32nd ASEAN Summit began. The opening ceremony was short."), "Meeting")
    assert found == {"opening ceremony": "Opening ceremony of the 32nd ASEAN Summit"}


def test_ceremony_without_summit_is_no_event() -> None:
    assert "opening ceremony" not in {
        m.surface for m in read("The opening ceremony was short.").mentions if m.type == "Person"
    }
    assert said(read("The opening ceremony was in Manila."), "held_in") == set()


def test_office_that_two_hold_is_neither_of_them() -> None:
    text = (
        "Malaysian Prime Minister Abdul Rahman met Thai Prime Minister Somchai Dee. "
        "The Prime Minister attended the 32nd ASEAN Summit."
    )
    assert not [fact for fact in said(read(text), "attends") if fact[2] == "32nd ASEAN Summit"]


def test_pronoun_that_begins_a_sentence_is_the_subject_of_the_one_before() -> None:
    found = read("Ali Musa, Thailand's new ambassador to ASEAN, met Surin Pitsuwan. He succeeds Somchai Rattana.")
    assert {fact[:3] for fact in said(found, "succeeds")} == {("Ali Musa", "succeeds", "Somchai Rattana")}
