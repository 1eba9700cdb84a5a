"""Forms of English verbs."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.text.inflection import active_forms, passive_forms


@pytest.mark.parametrize(
    ("phrase", "forms"),
    [("discuss", ["discuss", "discusses", "discussed", "discussing"]),
     ("take up", ["take up", "takes up", "took up", "taken up", "taking up"]),
     ("raise", ["raise", "raises", "raised", "raising"]),
     ("have talks on", ["have talks on", "has talks on", "had talks on", "having talks on"])],
)  # fmt: skip
def test_active_forms(phrase: str, forms: list[str]) -> None:
    assert active_forms(phrase) == forms


def test_passive_forms() -> None:
    assert {"was taken up", "been taken up", "is taken up", "were also taken up"} <= set(passive_forms("take up"))


def test_forms_of_a_verb_that_begins_with_be() -> None:
    assert {"is pleased with", "were pleased with", "been pleased with"} <= set(active_forms("be pleased with"))
