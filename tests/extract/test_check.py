"""Whatever delivers an extraction, it is held to its text and to the graph."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aseankg.errors import InputError
from aseankg.extract.check import check_extraction
from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact, Mention
from aseankg.extract.known import KnownNames
from tests.extract.texts import HAZE, MALAYSIA, MENTIONS, MUSA, SINGAPORE, TEXT, extraction, fact

ATTENDS = fact("Musa Hitam", "attends", "32nd ASEAN Summit", "spoke")


def problem(known: KnownNames, found: Extraction) -> str:
    """What is wrong with an extraction."""
    with pytest.raises(InputError) as raised:
        check_extraction(TEXT, found, known)
    return str(raised.value)


def test_good_extraction_passes(known: KnownNames) -> None:
    facts = [
        ATTENDS,
        fact("32nd ASEAN Summit", "held_in", "Singapore", "in Singapore"),
        fact("32nd ASEAN Summit", "held_on", "2018-04-28", "spoke"),
        fact("32nd ASEAN Summit", "has_theme", "Any words", "spoke"),
        fact("32nd ASEAN Summit", "in_series", "ASEAN Summit", "spoke"),
        fact("Musa Hitam", "represents", "Malaysia", "of Malaysia", meeting="32nd ASEAN Summit"),
        fact(THIS_DOCUMENT, "published_on", "2018", "spoke"),
    ]
    check_extraction(TEXT, extraction(*facts), known)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (MUSA._replace(end=500), "0 to 500 is no passage of a text of 78 characters"),
        (MUSA._replace(start=-1), "-1 to 10 is no passage"),
        (MUSA._replace(surface="Musa"), 'the text has "Musa Hitam" from 0 to 10'),
        (MUSA._replace(type="Persn"), 'no such type: "Persn"; nearest: Person'),
        (MUSA._replace(name=" "), '"" is no name'),
        (MUSA._replace(name="Musa\x1b[31m"), "is no name"),
        (MUSA._replace(thing="state/my"), "state/my is no Person"),
        (MUSA._replace(thing="person/nobody"), "the graph has no person/nobody"),
        (MUSA._replace(thing="person/x> ?p ?o"), "the graph has no person/x> ?p ?o"),
    ],
)
def test_mention_is_held_to_text_and_graph(known: KnownNames, wrong: Mention, told: str) -> None:
    found = problem(known, Extraction((wrong,), ()))
    assert found.startswith('summit.txt: mention 1, "Mus')
    assert told in found


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (ATTENDS._replace(start=70, end=90), "70 to 90 is no passage"),
        (ATTENDS._replace(start=9, end=9), "9 to 9 is no passage"),
        (ATTENDS._replace(relation="atends"), 'no such relation: "atends"; nearest: attends'),
        (ATTENDS._replace(modality="maybe"), 'modality "maybe" is none of asserted, planned, negated'),
        (ATTENDS._replace(confidence=1.5), "confidence 1.5 is not between 0 and 1"),
        (ATTENDS._replace(subject="Musa"), 'nothing is mentioned under the name of its subject, "Musa"'),
        (ATTENDS._replace(object="Singapore"), 'its object, "Singapore", is City, must be Summit or Meeting'),
        (ATTENDS._replace(meeting="Haze"), 'no meeting is mentioned under the name "Haze"'),
        (ATTENDS._replace(relation="published_on", object="2018"), "its subject must be THIS_DOCUMENT"),
        (fact("32nd ASEAN Summit", "held_on", "28 April", "spoke"), "its object must be a date, such as 2018, 2018-04"),
        (fact("32nd ASEAN Summit", "held_on", "2018-02-30", "spoke"), "its object must be a date"),
        (fact("32nd ASEAN Summit", "has_theme", " ", "spoke"), "its object is no text"),
    ],
)  # fmt: skip
def test_fact_is_held_to_its_relation(known: KnownNames, wrong: Fact, told: str) -> None:
    found = problem(known, extraction(wrong))
    assert found.startswith("summit.txt: fact 1, ")
    assert told in found


def test_line_break_in_a_surface_counts_as_a_space(known: KnownNames) -> None:
    text = replace(TEXT, text=TEXT.text.replace("Musa Hitam", "Musa\nHitam"))
    check_extraction(text, Extraction(MENTIONS, ()), known)


def test_name_of_several_types_fits_by_any(known: KnownNames) -> None:
    both = (*MENTIONS, SINGAPORE._replace(type="State", thing="state/sg"))
    hosts = fact("Singapore", "hosts", "32nd ASEAN Summit", "spoke")
    check_extraction(TEXT, Extraction(both, (hosts,)), known)


def test_all_problems_are_told_up_to_a_bearable_number(known: KnownNames) -> None:
    found = problem(known, Extraction((MALAYSIA._replace(type="x"),) * 30, ())).splitlines()
    assert len(found) == 21
    assert found[-1] == "and 10 more"


def test_new_thing_need_not_be_in_the_graph(known: KnownNames) -> None:
    check_extraction(TEXT, Extraction((HAZE,), ()), known)
