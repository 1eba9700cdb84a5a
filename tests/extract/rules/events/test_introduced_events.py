"""Events that a text brings in by their names and acronyms, and what goes by these acronyms behind."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize("head", ["dialogue", "consultation"])
def test_dialogue_of_those_who_meet_is_not_their_meeting(head: str) -> None:
    text = f"The 33rd ASEAN Ministers on Rivers Meeting (AMRM) opened. The fifth AMRM {head} with Japan will follow."
    events = set(named(read(text), "Meeting").values())
    assert events == {"33rd ASEAN Ministers on Rivers Meeting", f"5th AMRM {head.title()}"}


def test_meeting_by_its_acronym_is_of_the_series_introduced() -> None:
    text = "The 33rd ASEAN Ministers on Rivers Meeting (AMRM) opened. The fifth AMRM meeting was smaller."
    events = set(named(read(text), "Meeting").values())
    assert events == {"33rd ASEAN Ministers on Rivers Meeting", "5th ASEAN Ministers on Rivers Meeting"}
