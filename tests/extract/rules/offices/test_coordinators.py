"""States that coordinate ASEAN's relations with a partner."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_OFFICE = "Country Coordinator for ASEAN-Japan Dialogue Relations"
_BEFORE = "The talks went well. "


@pytest.mark.parametrize(
    "text",
    [
        "Singapore is country coordinator for ASEAN-Japan dialogue relations.",
        "Singapore, as Country Coordinator for ASEAN-Japan Dialogue Relations, led the talks.",
        "As country coordinator of ASEAN-Japan relations, Singapore led the talks.",
        "The job of country coordinator for ASEAN-Japan relations is in Singapore's hands.",
    ],
)
def test_state_that_coordinates_relations(text: str) -> None:
    assert said(read(_BEFORE + text), "has_role") == {("Singapore", "has_role", _OFFICE, "asserted")}


def test_former_coordinator() -> None:
    text = "Singapore, the former country coordinator for ASEAN-Japan relations, led the talks."
    assert said(read(_BEFORE + text), "has_role", "had_role") == {("Singapore", "had_role", _OFFICE, "asserted")}


def test_negara_koordinator() -> None:
    text = "Pembicaraan berjalan baik. Singapura selaku negara koordinator hubungan ASEAN-Jepang memimpin pertemuan."
    assert said(baca(text), "has_role") == {("Singapore", "has_role", _OFFICE, "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Singapore met the project coordinator of ASEAN-Japan programmes.",
     "Singapore spoke to the country coordinator for ASEAN-Japan relations."],
)  # fmt: skip
def test_state_beside_another_coordinator_is_none(text: str) -> None:
    assert not said(read(_BEFORE + text), "has_role")
