"""When organisations were founded, as the words around their names tell."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    "text",
    [
        "The figures come from the River Council, an international body that was launched in March 2009.",
        "Established in March 2009 after the river treaty came into force, the River Council has ten members.",
    ],
)
def test_body_that_words_beside_its_name_say_to_be_founded(text: str) -> None:
    assert said(read(text), "launched_on") == {("River Council", "launched_on", "2009-03", "asserted")}


def test_body_behind_another_part_of_a_sentence_is_not_what_was_founded() -> None:
    text = "The fund was established in March 2009, as the papers show, and the River Council grew."
    assert said(read(text), "launched_on") == set()


@pytest.mark.parametrize("words", ["proposed to set up", "proposed the establishment of"])
def test_what_somebody_only_proposes_is_not_founded(words: str) -> None:
    text = f"Thailand {words} the River Fund at the 32nd ASEAN Summit on 28 April 2018."
    assert said(read(text), "launched_at", "launched_on") == set()
