"""Events of the same days as one whose city is the only one that a text tells events to be held in."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_RIVERS, _LAKES = "5th ASEAN River Forum", "2nd ASEAN Lake Forum"


def _placed(text: str) -> set[tuple[str, str, str]]:
    return {(event, place, modality) for event, _, place, modality in said(read(text), "held_in")}


@pytest.mark.parametrize(
    "days", ["on 30 April 2018", "on 1 May 2018", "from 29 April to 1 May 2018", "on 29 April 2018"]
)
def test_event_of_the_same_days_or_right_beside_them(days: str) -> None:
    text = f"The {_RIVERS} was held in Bandung on 30 April 2018. The {_LAKES} was held {days}."
    assert (_LAKES, "Bandung", "asserted") in _placed(text)


def test_event_that_is_still_to_come() -> None:
    text = f"The {_RIVERS} is being held in Bandung today. The {_LAKES} will be held tomorrow."
    assert (_LAKES, "Bandung", "planned") in _placed(text)


@pytest.mark.parametrize(
    "text",
    [
        f"The {_RIVERS} was held in Bandung on 30 April 2018. The {_LAKES} was held on 3 May 2018.",
        f"The {_RIVERS} was held in Bandung on 30 April 2018. The {_LAKES} is near.",
        f"The {_RIVERS} was held in Bandung on 30 April 2018, the 7th ASEAN Youth Forum in Manila. "
        f"The {_LAKES} was held on 30 April 2018.",
        f"The {_RIVERS} was held in Bandung on 30 April 2018. The {_LAKES} was held online on 30 April 2018.",
        f"The {_RIVERS} was held in Singapore's neighbour on 30 April 2018. The {_LAKES} was held on 30 April 2018.",
    ],
)
def test_event_of_other_days_or_of_no_place(text: str) -> None:
    assert not {place for event, place, _ in _placed(text) if event == _LAKES}


def test_event_of_another_body_lends_no_place() -> None:
    text = "The G20 Summit was held in Bandung on 30 April 2018. The 40th ASEAN Summit began on 1 May 2018."
    assert not {place for event, place, _ in _placed(text) if event == "40th ASEAN Summit"}
