"""Embassies and missions by their states and seats."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("The Embassy of Japan in Jakarta agreed.", "Embassy of Japan in Jakarta", "Embassy of Japan in Jakarta"),
     ("The Malaysian Embassy in Manila agreed.", "Malaysian Embassy in Manila", "Embassy of Malaysia in Manila"),
     ("Japan's Permanent Mission to ASEAN agreed.", "Japan's Permanent Mission to ASEAN",
      "Permanent Mission of Japan to ASEAN")],
)  # fmt: skip
def test_mission_with_its_state(text: str, words: str, name: str) -> None:
    assert named(read(text), "Organisation")[words] == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("KBRI Manila sepakat.", "KBRI Manila", "Embassy of Indonesia in Manila"),
     ("Misi Tetap Malaysia untuk PBB sepakat.", "Misi Tetap Malaysia untuk PBB",
      "Permanent Mission of Malaysia to United Nations")],
)  # fmt: skip
def test_indonesian_mission(text: str, words: str, name: str) -> None:
    assert named(baca(text), "Organisation")[words] == name


def test_mission_without_a_state_is_none() -> None:
    assert named(read("The embassy in Manila agreed. The Embassy agreed."), "Organisation") == {}
