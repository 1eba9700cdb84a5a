"""Extractions as JSON: written and read back, and what others deliver without offsets."""

from __future__ import annotations

import json

import pytest

from aseankg.errors import InputError
from aseankg.extract.extraction import Extraction, Mention
from aseankg.extract.scoring import from_json, to_json
from aseankg.sources.press.text import PressText
from tests.extract.texts import MENTIONS, MUSA, TEXT, extraction, fact

FULL = extraction(
    fact("Musa Hitam", "represents", "Malaysia", "of Malaysia", meeting="32nd ASEAN Summit", confidence=0.7),
    fact("32nd ASEAN Summit", "held_in", "Singapore", "in Singapore", "planned"),
)


def test_extraction_survives_being_written() -> None:
    assert from_json(to_json("summit", FULL), "x.json", TEXT) == FULL


def test_json_is_in_the_form_that_is_scored() -> None:
    found = json.loads(to_json("summit", FULL))
    assert found["id"] == "summit"
    assert found["entities"][0] == {
        "surface": "Musa Hitam", "type": "Person", "canonical": "Musa Hitam", "start": 0, "end": 10
    }  # fmt: skip
    assert {key: found["facts"][1][key] for key in "spo"} == {
        "s": "32nd ASEAN Summit",
        "p": "held_in",
        "o": "Singapore",
    }
    assert found["facts"][1]["modality"] == "planned"


def test_surface_is_one_entity_wherever_it_stands() -> None:
    again = Mention(30, 40, "Musa Hitam", "Person", "Musa Hitam")
    found = json.loads(to_json("x", Extraction((MUSA, again), ())))
    assert [entity["also"] for entity in found["entities"]] == [[[30, 40]]]
    assert from_json(json.dumps(found), "x.json", TEXT).mentions == (MUSA, again)


def test_entity_without_offsets_is_looked_for() -> None:
    text = PressText("x.txt", "ASEAN met.\nThe ASEAN\nSummit of ASEAN.", "en")
    entities = [{"surface": name, "type": "Summit", "canonical": name} for name in ("ASEAN Summit", "ASEAN")]
    found = from_json(json.dumps({"entities": entities, "facts": []}), "x.json", text)
    assert [(one.start, one.end) for one in found.mentions] == [(0, 5), (15, 20), (15, 27), (31, 36)]


def test_fact_without_offsets_needs_its_words() -> None:
    said = {"s": "Musa Hitam", "p": "attends", "o": "x"}
    found = from_json(json.dumps({"entities": [], "facts": [{**said, "surface": "spoke in"}]}), "x.json", TEXT)
    assert (found.facts[0].start, found.facts[0].end, found.facts[0].modality) == (39, 47, "asserted")
    with pytest.raises(InputError, match=r"x\.json: fact 1: needs start and end, or surface"):
        from_json(json.dumps({"entities": [], "facts": [said]}), "x.json", TEXT)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("{", "x.json: not JSON"),
        ("[" * 100_000, "x.json: not JSON"),
        ("[]", 'x.json: must be one object with the lists "entities" and "facts"'),
        ('{"entities": [], "facts": {}}', "x.json: must be one object"),
        ('{"entities": [1], "facts": []}', "x.json: entity 1: must be an object"),
        ('{"entities": [{"surface": 1}], "facts": []}', "entity 1: surface must be a text"),
        ('{"entities": [{"surface": "x", "start": 1}], "facts": []}', "entity 1: start and end must be whole numbers"),
        ('{"entities": [{"surface": "x", "also": 1}], "facts": []}', "entity 1: start and end must be whole numbers"),
        ('{"entities": [{"surface": "Jakarta"}], "facts": []}', 'entity 1: "Jakarta" is not in summit.txt'),
        ('{"entities": [{"surface": " "}], "facts": []}', 'entity 1: " " is not in summit.txt'),
        ('{"entities": [], "facts": [{"start": 1, "end": 2, "p": "x"}]}', "fact 1: s must be a text"),
        (
            '{"entities": [], "facts": [{"s": "a", "p": "b", "o": "c", "start": 1, "end": 2, "confidence": "high"}]}',
            "fact 1: confidence must be a number",
        ),
    ],
)
def test_what_is_not_in_this_form_is_named(data: str, problem: str) -> None:
    with pytest.raises(InputError) as raised:
        from_json(data, "x.json", TEXT)
    assert problem in str(raised.value)


def test_all_mentions_are_kept() -> None:
    assert from_json(to_json("x", Extraction(MENTIONS, ())), "x.json", TEXT).mentions == MENTIONS
