"""What states put first, told by nouns: "its priorities include X", "has made X a priority"."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    "told",
    ["Malaysia's priorities include food security.", "Malaysia has made food security a priority of its chairmanship.",
     "Malaysia considers food security a top priority.", "Malaysia put food security at the top of its agenda.",
     "Malaysia attached high priority to food security."],
)  # fmt: skip
def test_state_puts_a_subject_first(told: str) -> None:
    assert {fact[:3] for fact in said(read(told), "prioritises")} == {("Malaysia", "prioritises", "Food security")}


@pytest.mark.parametrize(
    "told", ["Farmers made food security a top priority.", "Analysts consider food security a priority for Malaysia."]
)
def test_what_others_put_first(told: str) -> None:
    assert said(read(f"The 32nd ASEAN Summit opened. {told}"), "prioritises", "discusses") == set()


def test_signatory_and_who_has_yet_to_sign() -> None:
    text = "Malaysia is a signatory to the Bali Concord. Cambodia has yet to sign the Bali Concord."
    found = {(who, modality) for _, _, who, modality in said(read(text), "signed_by")}
    assert found == {("Malaysia", "asserted"), ("Cambodia", "negated")}


@pytest.mark.parametrize(
    "text",
    ["Minister Ana Cruz represented Singapore's Prime Minister Lee Hsien Loong at the 32nd ASEAN Summit.",
     "Minister Ana Cruz attended the 32nd ASEAN Summit as a representative of Prime Minister Lee Hsien Loong.",
     "On behalf of Lee Hsien Loong, Prime Minister of Singapore, Minister Ana Cruz spoke at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_person_and_not_the_state_of_the_office_is_stood_in_for(text: str) -> None:
    found = {fact[:3] for fact in said(read(text), "represents", "attends")}
    assert found == {
        ("Ana Cruz", "represents", "Lee Hsien Loong"),
        ("Ana Cruz", "attends", "32nd ASEAN Summit"),
    }
