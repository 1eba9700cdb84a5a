"""Agendas told by nouns: the issues raised at an event, its topics and focus, and what was a key issue there."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_OPENED = "The 32nd ASEAN Summit opened in Singapore."


def discussed(text: str) -> set[str]:
    """What an event is told to discuss."""
    return {fact[2] for fact in said(read(text), "discusses")}


@pytest.mark.parametrize(
    "text",
    ["Issues discussed at the 32nd ASEAN Summit were food security and haze.",
     "Among the issues raised at the 32nd ASEAN Summit were food security and haze.",
     "Key issues at the 32nd ASEAN Summit include food security and haze.",
     "The agenda of the 18th ASEAN Telecommunications Ministers Meeting (TELMIN) includes food security and haze.",
     "Topics at the 9th ASEAN Ministerial Meeting on Drug Matters included food security and haze.",
     "The main focus of the 32nd ASEAN Summit was food security and haze.",
     f"{_OPENED} Issues discussed included food security and haze.",
     f"{_OPENED} Other issues raised by the leaders were food security and haze.",
     f"{_OPENED} The focus of the meeting was on food security and haze.",
     f"{_OPENED} Topics to be covered include food security and haze.",
     "The 32nd ASEAN Summit covered food security and haze.",
     "The 32nd ASEAN Summit devoted a session to food security and haze.",
     "The 32nd ASEAN Summit identified food security and haze as priority areas for cooperation."],
)  # fmt: skip
def test_nouns_for_what_an_event_discusses(text: str) -> None:
    assert discussed(text) == {"Food security", "Haze"}


@pytest.mark.parametrize(
    "text",
    ["Food security will be the main issue at the 32nd ASEAN Summit.",
     "Food security was one of the key issues at the 32nd ASEAN Summit.",
     f"{_OPENED} Food security was among the main issues at the meeting.",
     "Governor Adi Wijaya briefed the 32nd ASEAN Summit on food security."],
)  # fmt: skip
def test_what_is_said_to_be_an_issue_at_an_event(text: str) -> None:
    assert discussed(text) == {"Food security"}


@pytest.mark.parametrize(
    "told",
    ["Food security is a key issue in the region, analysts say.", "The issues at the border are haze and dams.",
     "The main focus of the ASEAN Smart Cities Network is food security.", "Issues raised in the media included haze.",
     "The focus of his visit was food security.", "Areas covered by the agreement include food security.",
     "Police in the city covered food security.", "Haze is an issue for all of us, a farmer said.",
     "At the G20 Summit the main issue was food security."],
)  # fmt: skip
def test_issues_of_something_else_are_on_no_agenda_of_it(told: str) -> None:
    found = said(read(f"{_OPENED} {told}"), "discusses")
    assert {fact for fact in found if fact[0] == "32nd ASEAN Summit"} == set()


def test_an_event_issues_a_statement_where_that_is_no_noun() -> None:
    found = said(read("The 32nd ASEAN Summit issues a statement on food security."), "adopted_at")
    assert {fact[2] for fact in found} == {"32nd ASEAN Summit"}
