"""Documents that are granted an endorsement or approval."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_PLAN = "ASEAN River Declaration"
_EVENT = "31st ASEAN Summit"


@pytest.mark.parametrize(
    "words",
    ["received the endorsement of the", "won the full approval of the leaders at the",
     "was given the green light by the",
     "met with the approval of the", "got the nod at the", "has obtained the consent of the"],
)  # fmt: skip
def test_what_an_event_grants_is_adopted_there(words: str) -> None:
    assert said(read(f"The {_PLAN} {words} {_EVENT}."), "adopted_at") == {(_PLAN, "adopted_at", _EVENT, "asserted")}


@pytest.mark.parametrize(
    ("words", "modality"),
    [("will receive the endorsement of", "planned"), ("did not receive the endorsement of", "negated")],
)
def test_what_an_event_is_to_grant_or_did_not(words: str, modality: str) -> None:
    found = said(read(f"The {_PLAN} {words} the 33rd ASEAN Summit."), "adopted_at")
    assert {fact[3] for fact in found} == {modality}


@pytest.mark.parametrize(
    "words",
    [
        "is awaiting the endorsement of",
        "received the thanks of",
        "received approval in principle at",
        "lost the support of",
    ],
)
def test_what_is_not_granted_is_not_adopted(words: str) -> None:
    assert said(read(f"The {_PLAN} {words} the {_EVENT}."), "adopted_at") == set()


@pytest.mark.parametrize(
    "words",
    ["mendapat restu", "memperoleh pengesahan dari para pemimpin pada", "telah mendapatkan persetujuan dalam",
     "mengantongi lampu hijau dari"],
)  # fmt: skip
def test_what_an_indonesian_text_says_to_be_granted(words: str) -> None:
    found = said(baca(f"Deklarasi Sungai ASEAN {words} KTT ke-31 ASEAN."), "adopted_at")
    assert {fact[2:] for fact in found} == {(_EVENT, "asserted")}


def test_what_an_indonesian_text_says_to_be_awaited() -> None:
    assert said(baca("Deklarasi Sungai ASEAN menunggu restu KTT ke-31 ASEAN."), "adopted_at") == set()
