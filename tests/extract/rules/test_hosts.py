"""Who hosts events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "text", ["Singapore hosted the 32nd ASEAN Summit.", "The 32nd ASEAN Summit was hosted by Singapore."]
)
def test_host(text: str) -> None:
    assert said(read(text), "hosts") == {("Singapore", "hosts", "32nd ASEAN Summit", "asserted")}


def test_host_of_a_summit_to_come_is_planned() -> None:
    assert said(baca("Singapura akan menjadi tuan rumah KTT ke-33 ASEAN."), "hosts") == {
        ("Singapore", "hosts", "33rd ASEAN Summit", "planned")
    }


def test_host_who_is_not_is_negated() -> None:
    assert said(read("Myanmar will not host the 33rd ASEAN Summit."), "hosts") == {
        ("Myanmar", "hosts", "33rd ASEAN Summit", "negated")
    }


def test_asean_itself_hosts_nothing() -> None:
    assert said(read("ASEAN hosted the 32nd ASEAN Summit."), "hosts") == set()


def test_host_of_listed_summits() -> None:
    found = said(read("Singapore hosted the 32nd ASEAN Summit and the 7th East Asia Summit."), "hosts")
    assert {fact[2] for fact in found} == {"32nd ASEAN Summit", "7th East Asia Summit"}


def test_host_of_the_event_spoken_of() -> None:
    text = "Leaders looked ahead to the 33rd ASEAN Summit. Singapore will host them in November."
    assert said(read(text), "hosts") == {("Singapore", "hosts", "33rd ASEAN Summit", "planned")}


def test_host_of_what_a_pronoun_means() -> None:
    text = "The next one is the 33rd ASEAN Summit. Singapore, Chair of ASEAN in this very busy year, will host it."
    assert said(read(text), "hosts") == {("Singapore", "hosts", "33rd ASEAN Summit", "planned")}


def test_person_hosts() -> None:
    found = said(
        read("SINGAPORE - President Joko Widodo will host the leaders for a special in-person summit."), "hosts"
    )
    assert found == {("Joko Widodo", "hosts", "Special ASEAN Summit", "planned")}


def test_host_of_something_else_hosts_no_event() -> None:
    text = "KTT ke-32 ASEAN dimulai. Thailand akan menjadi tuan rumah pusat penelitian tersebut."
    assert said(baca(text), "hosts") == set()
