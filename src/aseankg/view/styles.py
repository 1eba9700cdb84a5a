"""How kinds of things look: each has a shape and a colour of its own, so that neither is needed to tell them apart.

The colours are Paul Tol's "muted" scheme, which people with any kind of colour blindness can tell apart
(https://personal.sron.nl/~pault/), with borders that keep 3:1 contrast to the paper (WCAG 2.2, 1.4.11).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN

if TYPE_CHECKING:
    from aseankg.view.vocabulary import Vocabulary


@dataclass(frozen=True)
class Style:
    """A shape of vis-network, and the colours of fill and border on light and on dark paper."""

    shape: str
    light: tuple[str, str]
    dark: tuple[str, str]


OTHER = "Other"
STYLES: dict[str, Style] = {
    "Meeting": Style("dot", ("#3f3a9b", "#2a2570"), ("#8f8bea", "#c9c7f7")),
    "MeetingSeries": Style("dot", ("#ffffff", "#3f3a9b"), ("#1b2129", "#a5a2f0")),
    "OutcomeDocument": Style("square", ("#44aa99", "#22705f"), ("#44aa99", "#9adccf")),
    "Initiative": Style("diamond", ("#cc6677", "#8f3345"), ("#d9788a", "#f2bcc5")),
    "Organisation": Style("hexagon", ("#117733", "#0a4d20"), ("#4caf6e", "#a6dfb8")),
    "State": Style("star", ("#ddbb55", "#86691a"), ("#e3c76b", "#f5e6b3")),
    "Person": Style("triangle", ("#aa4499", "#742a67"), ("#c76db9", "#ebbfe4")),
    "Post": Style("triangleDown", ("#ffffff", "#882255"), ("#1b2129", "#d977a5")),
    "Place": Style("triangleDown", ("#88ccee", "#37789b"), ("#6fb6da", "#c6e6f6")),
    "Topic": Style("square", ("#ffffff", "#77772a"), ("#1b2129", "#c2c25c")),
    "Pillar": Style("star", ("#882255", "#5a1238"), ("#c4538b", "#efb3d0")),
    OTHER: Style("hexagon", ("#d9dde2", "#5f6b78"), ("#4a5563", "#a9b4c0")),
}


def family_of(cls: str, vocabulary: Vocabulary) -> str:
    """The kind of thing, a key of `STYLES`, that a class belongs to."""
    above = vocabulary.ancestors(cls)
    return next((family for family in STYLES if ASEAN + family in above), OTHER)
