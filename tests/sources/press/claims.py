"""Claims for tests, and the miniature project's table of them."""

from __future__ import annotations

import zlib
from dataclasses import replace

from aseankg.layout import Layout
from aseankg.sources.press.claims import Claim, ClaimsTable, format_claims, open_claims

SOURCE = "nusantara-summit-32-2018-04-30"
HASH = "74ba05b9ea8f26ca6077e9f35deee35a362e74e2883a462971e570c98793f01d"

# What is in the miniature project's tables.
JOKO, MUSA, SUMMIT, PRESIDENT = (
    "person/joko-widodo",
    "person/musa-hitam",
    "meeting/asean-summit-32",
    "post/president-id",
)


def claim(subject: str, name: str, value: str, modality: str = "asserted", **cells: object) -> Claim:
    """An accepted claim; `cells` changes it."""
    made = Claim(
        id=f"x-{zlib.crc32(repr((subject, name, value, modality)).encode()):08x}",
        subject=subject,
        property=name,
        object=value,
        modality=modality,
        meeting="",
        start=10,
        end=20,
        surface="words",
        confidence=0.9,
        decision="accepted",
        text_hash=HASH,
    )
    return replace(made, **cells)  # type: ignore[arg-type]


def table(layout: Layout) -> ClaimsTable:
    """The table that the miniature project has."""
    return open_claims(layout.press / f"{SOURCE}.csv", layout.root)


def write(layout: Layout, *claims: Claim, source: str = SOURCE) -> None:
    """A claims table of the project holds these claims and no others."""
    layout.press.mkdir(exist_ok=True)
    (layout.press / f"{source}.csv").write_bytes(format_claims(claims))
