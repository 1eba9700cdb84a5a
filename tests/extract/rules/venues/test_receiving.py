"""States that show themselves hosts: they open an event, receive those who meet there, or are thanked for it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_EVENT = "5th ASEAN River Forum"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"Malaysia opened the {_EVENT} in Manila.", "en"),
        (f"Malaysia yesterday welcomed the foreign ministers to the {_EVENT}.", "en"),
        (f"Malaysia will receive the leaders of the region for the {_EVENT}.", "en"),
        (f"The {_EVENT} ended. The Ministers thanked the Government of Malaysia for its warm hospitality.", "en"),
        ("Malaysia membuka Forum Sungai ASEAN ke-5, Senin.", "id"),
        ("Malaysia menyambut para pemimpin dalam Forum Sungai ASEAN ke-5.", "id"),
        ("Terima kasih kepada Malaysia atas keramahan selama Forum Sungai ASEAN ke-5.", "id"),
    ],
)
def test_state_that_opens_receives_or_is_thanked(text: str, language: str) -> None:
    assert [fact[0] for fact in said(read(text, language=language), "hosts")] == ["Malaysia"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"The King of Malaysia opened the {_EVENT}.", "en"),
        (f"A protest in Malaysia opened the {_EVENT}.", "en"),
        (f"Malaysia opened the debate at the {_EVENT}.", "en"),
        (f"Malaysia welcomed the outcome of the {_EVENT}.", "en"),
        (f"Malaysia received the ministers' statement at the {_EVENT}.", "en"),
        (f"He thanked Malaysia for its hospitality during his visit, and spoke of the {_EVENT}.", "en"),
        ("Malaysia menyambut keputusan para menteri dalam Forum Sungai ASEAN ke-5.", "id"),
        ("Malaysia menerima keketuaan pada Forum Sungai ASEAN ke-5.", "id"),
    ],
)
def test_other_things_that_a_state_opens_or_receives(text: str, language: str) -> None:
    assert not said(read(text, language=language), "hosts")


def test_host_of_what_is_to_come() -> None:
    found = said(read(f"Malaysia will open the {_EVENT} on 12 May 2018."), "hosts")
    assert {fact[3] for fact in found} == {"planned"}


@pytest.mark.parametrize(
    ("arrangements", "hosts"), [("excellent arrangements", {"Thailand"}), ("financing arrangements", set())]
)
def test_arrangements_that_a_host_is_praised_for(arrangements: str, hosts: set[str]) -> None:
    text = f"The 31st ASEAN Summit was held in 2017. The leaders thanked Thailand for the {arrangements}."
    assert {fact[0] for fact in said(read(text), "hosts")} == hosts
