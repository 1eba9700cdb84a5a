"""Texts for tests, and what is read in them."""

from __future__ import annotations

from aseankg.extract.extraction import Extraction, Fact, Mention
from aseankg.sources.press.text import PressText

TEXT = PressText(
    "summit.txt", "Musa Hitam, Special Envoy of Malaysia, spoke in Singapore. Haze was discussed.", "en", "2018-04-30"
)


def mention(surface: str, kind: str, name: str | None = None, thing: str | None = None) -> Mention:
    """A mention of the first occurrence of some words."""
    start = TEXT.text.index(surface)
    return Mention(start, start + len(surface), surface, kind, name or surface, thing)


def fact(subject: str, relation: str, value: str, surface: str, modality: str = "asserted", **cells: object) -> Fact:
    """A fact that some words of the text say; `cells` may name confidence and meeting."""
    start = TEXT.text.index(surface)
    return Fact(subject, relation, value, modality, start, start + len(surface), **cells)  # type: ignore[arg-type]


MUSA = mention("Musa Hitam", "Person")
ENVOY = mention("Special Envoy of Malaysia", "Role")
MALAYSIA = mention("Malaysia", "State", thing="state/my")
SINGAPORE = mention("Singapore", "City", thing="city/singapore")
HAZE = mention("Haze", "Topic")
SUMMIT = mention("spoke", "Summit", "32nd ASEAN Summit", "meeting/asean-summit-32")
NEXT = mention("discussed", "Summit", "33rd ASEAN Summit")
MENTIONS = (MUSA, ENVOY, MALAYSIA, SUMMIT, SINGAPORE, HAZE, NEXT)


def extraction(*facts: Fact) -> Extraction:
    """All mentions, and some facts."""
    return Extraction(MENTIONS, facts)
