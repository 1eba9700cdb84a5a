from __future__ import annotations

import re
from importlib.resources import files
from itertools import pairwise

import pytest

from aseankg.namespaces import ASEAN
from aseankg.view.elements import Elements
from aseankg.view.styles import OTHER, STYLES, Style, family_of

PAPER = {"light": "#fbfaf7", "dark": "#14181e"}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("family", STYLES)
@pytest.mark.parametrize("paper", PAPER)
def test_border_stands_out_from_the_paper(family: str, paper: str) -> None:
    colours = getattr(STYLES[family], paper)
    assert contrast(colours[1], PAPER[paper]) >= 3


def test_no_two_kinds_look_alike() -> None:
    def look(style: Style) -> tuple[str, bool, str]:
        return style.shape, style.light[0] == "#ffffff", style.light[1]

    assert len({look(style) for style in STYLES.values()}) == len(STYLES)


def test_same_shape_differs_in_lightness_too() -> None:
    for shape in {style.shape for style in STYLES.values()}:
        fills = sorted(luminance(style.light[0]) for style in STYLES.values() if style.shape == shape)
        assert all(second - first > 0.1 for first, second in pairwise(fills)), shape


def test_class_belongs_to_the_family_above_it(elements: Elements) -> None:
    assert family_of(ASEAN + "OrdinarySummit", elements.vocabulary) == "Meeting"
    assert family_of(ASEAN + "Ministry", elements.vocabulary) == "Organisation"
    assert family_of("http://example.org/Thing", elements.vocabulary) == OTHER


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "panel"), ("ink", "paper"), ("ink", "planned-soft"), ("ink", "soft"),
        ("muted", "panel"), ("muted", "paper"), ("muted", "soft"),
        ("accent", "panel"), ("accent", "accent-soft"), ("planned", "panel"),
    ],
)  # fmt: skip
def test_text_can_be_read_in_both_themes(theme: int, ink: str, ground: str) -> None:
    style = (files("aseankg.view") / "assets" / "page.css").read_text("utf-8")
    block = re.findall(r":root(?::not\(\.on-paper\))? \{(.*?)\}", style, re.DOTALL)[theme]
    colours = dict(re.findall(r"--([\w-]+): (#\w{6});", block))
    assert contrast(colours[ink], colours[ground]) >= 4.5
