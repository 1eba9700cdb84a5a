"""Text with links in it, as the template prints it: every name that the page explains leads to its place there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from aseankg.namespaces import ASEAN, shorten

if TYPE_CHECKING:
    from aseankg.sources.ontology.expressions import Expression
    from aseankg.sources.ontology.terms import Term

_MENTION = re.compile(r"(asean:[A-Za-z][\w-]*)")
_OWN_WORK = "aseankg core vocabulary"


class Piece(NamedTuple):
    """A run of text: with a link, set apart by a kind, or to be told in both languages by its key among the texts."""

    text: str
    href: str = ""
    kind: str = ""
    key: str = ""


Pieces = list[Piece]


class Anchors:
    """The place on the page of each term that it explains."""

    def __init__(self, own: Iterable[Term], foreign: Iterable[Term]) -> None:
        self._places: Mapping[str, str] = {term.iri: anchor(term.iri) for term in (*own, *foreign)}

    def name(self, iri: str) -> Piece:
        """A name, bare where it is our own, that leads to its entry or else to its own address."""
        text = iri.removeprefix(ASEAN) if iri.startswith(ASEAN) else shorten(iri)
        href = "#" + self._places[iri] if iri in self._places else web_address(iri)
        return Piece(text, href, "name")

    def prefixed(self, iri: str) -> Piece:
        """A name with its prefix, as a query has it."""
        return self.name(iri)._replace(text=shorten(iri))

    def expression(self, expression: Expression) -> Pieces:
        """An expression whose names lead to their entries."""
        return [Piece(part, kind="word") if isinstance(part, str) else self.name(part.iri) for part in expression]

    def text(self, text: str) -> Pieces:
        """A text in which each mention of a term leads to its entry."""
        return [self._mention(part) for part in _MENTION.split(text) if part]

    def source(self, value: object) -> Piece:
        """The source of a definition, with a link where it has an address."""
        iri = str(getattr(value, "iri", ""))
        if iri:
            return Piece(_short_address(iri), web_address(iri), "source")
        return Piece("", key="ownTerm") if value == _OWN_WORK else Piece(str(value))

    def _mention(self, part: str) -> Piece:
        iri = ASEAN + part.removeprefix("asean:")
        return self.prefixed(iri) if part.startswith("asean:") and iri in self._places else Piece(part)


def anchor(iri: str) -> str:
    """The anchor of a term: its local name if it is our own."""
    if iri.startswith(ASEAN):
        return iri.removeprefix(ASEAN)
    return "foreign-" + shorten(iri).replace(":", "-")


def web_address(iri: str) -> str:
    """The IRI if a browser may be led there, or nothing."""
    return iri if iri.startswith(("https://", "http://")) else ""


def _short_address(iri: str) -> str:
    short = shorten(iri)
    if short != iri:
        return short
    parts = urlsplit(iri)
    return f"{parts.netloc}{parts.path}".rstrip("/").removeprefix("www.")
