"""Names, as readers write them."""

from __future__ import annotations

import pytest

from aseankg.query.names import best_labels, normalise, read_names
from aseankg.store.local import LocalStore

ASCN = "https://w3id.org/aseankg/id/initiative/ascn"


@pytest.mark.parametrize(
    ("written", "normalised"),
    [
        ("KTT ASEAN ke-32", "ktt asean 32"),
        ("32nd ASEAN Summit", "32 asean summit"),
        ("Chairman\u2019s Statement", "chairmans statement"),
        ("Chairman's  Statement", "chairmans statement"),
        ("Đà Nẵng", "da nang"),
        ("Timor-Leste", "timor leste"),
        ("Joint Communiqué", "joint communique"),
        ("keempat", "keempat"),
    ],
)
def test_case_accents_punctuation_and_ordinals_make_no_difference(written: str, normalised: str) -> None:
    assert normalise(written) == normalised


def test_thai_vowels_are_no_accents() -> None:
    assert normalise("กรุงเทพ") == "กรุงเทพ"
    assert normalise("กี่") != normalise("กู่")


def test_topics_are_things_and_classes_are_not(summit: LocalStore) -> None:
    named = {name.thing for name in read_names(summit)}
    assert "https://w3id.org/aseankg/topic/cybersecurity" in named
    assert not any(thing.endswith(("#Meeting", "#heldIn", "#Planned")) for thing in named)


def test_pillars_are_things(summit: LocalStore) -> None:
    assert any(name.thing.endswith("#APSC") for name in read_names(summit))


@pytest.mark.parametrize(
    ("language", "label"), [("en", "ASEAN Smart Cities Network"), ("id", "Jaringan Kota Cerdas ASEAN")]
)
def test_label_is_in_the_language_asked_for(summit: LocalStore, language: str, label: str) -> None:
    assert best_labels(summit, [ASCN], language) == {ASCN: label}


def test_label_falls_back_to_english_and_then_to_the_prefixed_name(summit: LocalStore) -> None:
    base = "https://w3id.org/aseankg/id/"
    labels = best_labels(summit, [f"{base}person/joko-widodo", f"{base}person/nobody"], "id")
    assert list(labels.values()) == ["Joko Widodo", "person:nobody"]
