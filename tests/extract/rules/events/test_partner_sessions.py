"""Sessions of the Post Ministerial Conference with one partner."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

SESSION = "ASEAN Post Ministerial Conference 10+1 Session with"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ASEAN PMC+1 with Japan was held in Manila.", "ASEAN PMC+1 with Japan"),
        ("The PMC 10+1 Session with Japan was held in Manila.", "PMC 10+1 Session with Japan"),
        ("The ASEAN Post Ministerial Conference (PMC) Plus One Session with Japan was held in Manila.",
         "ASEAN Post Ministerial Conference (PMC) Plus One Session with Japan"),
        ("The ASEAN Post-Ministerial Conference with Japan was held in Manila.",
         "ASEAN Post-Ministerial Conference with Japan"),
    ],
)  # fmt: skip
def test_session_is_named_with_its_partner(text: str, words: str) -> None:
    found = read(text)
    assert named(found, "Meeting") == {words: f"{SESSION} Japan"}
    assert said(found, "held_in") == {(f"{SESSION} Japan", "held_in", "Manila", "asserted")}


def test_session_in_indonesian_begins_with_its_noun() -> None:
    found = baca("Retno Marsudi memimpin Pertemuan ASEAN PMC+1 dengan Jepang di Manila.")
    assert named(found, "Meeting") == {"Pertemuan ASEAN PMC+1 dengan Jepang": f"{SESSION} Japan"}
    assert said(found, "chairs") == {("Retno Marsudi", "chairs", f"{SESSION} Japan", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN Post Ministerial Conference was held in Manila with ministers of Japan.",
        "The ASEAN Post Ministerial Conference 10+1 Sessions with Japan and Thailand were held in Manila.",
        "The ASEAN Post Ministerial Conference 10+1 Sessions with the Dialogue Partners were held in Manila.",
        "The ASEAN PMC 10+1 Sessions with Japan, Thailand and Myanmar were held in Manila.",
        "Retno Marsudi chaired the PMC with ASEAN partners in Manila.",
        "Retno Marsudi chaired the PMC with the ASEAN Secretariat in Manila.",
        "The ASEAN PMC with Japan Rivers Institute was held in Manila.",
    ],
)
def test_conference_without_one_partner_is_no_session(text: str) -> None:
    assert not any(name.startswith(SESSION) for name in named(read(text), "Meeting").values())


def test_meeting_in_a_statement_on_the_sessions_is_the_one_named_last() -> None:
    text = (
        "Chairman's Statement on the ASEAN Post Ministerial Conference +1 Sessions\n\n"
        "1. The ASEAN Post Ministerial Conference +1 Sessions were held in Manila. The Meeting discussed trade.\n\n"
        "2. The ASEAN PMC+1 with Japan was chaired by Retno Marsudi. The Meeting discussed food security, as it had at "
        "the 12th East Asia Summit. The Meeting agreed to work on disaster management.\n"
    )
    found = {(fact[0], fact[2]) for fact in said(read(text), "discusses")}
    assert found == {
        ("ASEAN Post Ministerial Conference", "Trade"),
        (f"{SESSION} Japan", "Food security"),
        (f"{SESSION} Japan", "Disaster management"),
    }


def test_state_that_does_something_behind_the_session_is_no_partner_of_it() -> None:
    found = named(read("At the ASEAN PMC+1 with Japan, Thailand proposed a fund."), "Meeting")
    assert found == {"ASEAN PMC+1 with Japan": f"{SESSION} Japan"}


def test_next_session_is_not_the_one_that_a_statement_goes_on_with() -> None:
    text = (
        "Chairman's Statement on the ASEAN Post Ministerial Conference\n\n"
        "1. The ASEAN Post Ministerial Conference was held. We look forward to the next ASEAN PMC+1 with Japan.\n\n"
        "2. The Meeting discussed food security.\n"
    )
    found = {(fact[0], fact[2]) for fact in said(read(text), "discusses")}
    assert found == {("ASEAN Post Ministerial Conference", "Food security")}
