"""What things are called: all their names, and the best one in a language."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from aseankg.namespaces import shorten
from aseankg.query.classes import class_iri
from aseankg.query.rows import read_rows, values_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.store.local import LocalStore

_NAMES = """
SELECT ?thing ?name (LANG(?name) AS ?language) ?property WHERE {{
  VALUES ?property {{ rdfs:label skos:prefLabel dcterms:title skos:altLabel }}
  {restriction}
  ?thing ?property ?name .
  FILTER(ISIRI(?thing) && ISLITERAL(?name))
  FILTER NOT EXISTS {{
    ?thing a ?schema .
    VALUES ?schema {{
      owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty owl:Ontology skos:ConceptScheme
    }}
  }}
  FILTER(!STRSTARTS(STR(?thing), STR(asean:)) || EXISTS {{ ?thing a asean:Pillar }})
}}
"""
_LABELS = """
SELECT ?thing ?label (LANG(?label) AS ?language) WHERE {{
  {things}
  ?thing rdfs:label|skos:prefLabel|dcterms:title ?label
}}
"""
_ORDINAL = re.compile(r"\b(?:ke[\s-]*(\d+)|(\d+)(?:st|nd|rd|th))\b")
# The straight apostrophe, the typographic ones, the letter, and the accents that are typed for them.
_APOSTROPHES = str.maketrans("", "", "'\u2019\u2018\u02bc\u0060\u00b4")
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_LETTERS = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe"})
_MOST_NORMALISED = 65536


class _Kept(dict[int, str]):
    """Characters as names keep them, by their code points: letters, marks and numbers as they are, others as spaces."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kept = self[code] = character if unicodedata.category(character)[0] in "LMN" else " "
        return kept


_KEPT = _Kept()


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one thing."""

    thing: str
    text: str
    language: str
    preferred: bool


@lru_cache(maxsize=_MOST_NORMALISED)
def normalise(text: str) -> str:
    """A name without what readers write differently: case, accents, punctuation, the form of ordinals.

    Only marks on Latin, Greek and Cyrillic letters are accents: those of Thai, Lao, Khmer and Burmese are letters.
    """
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold())
    numbered = _ORDINAL.sub(r"\1\2", plain.translate(_LETTERS))
    return " ".join(unicodedata.normalize("NFC", numbered).translate(_KEPT).split())


def read_names(store: LocalStore, kind: str | None = None) -> list[Name]:
    """Every name of every thing, or of those of one class; the ontology's own terms are no things, pillars are."""
    restriction = f"?thing a <{class_iri(store, kind)}> ." if kind else ""
    rows = read_rows(store, _NAMES.format(restriction=restriction))
    names = [
        Name(thing, text, language, preferred=not named_by.endswith("#altLabel"))
        for thing, text, language, named_by in rows
    ]
    return sorted(names, key=lambda name: (name.thing, not name.preferred, name.language, name.text))


def best_labels(store: LocalStore, things: Iterable[str], language: str) -> dict[str, str]:
    """A label for each thing: in `language`, else in English, else in any, else its prefixed name."""
    labels: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    wanted = sorted(set(things))
    for block in values_blocks(wanted):
        for thing, label, tag in read_rows(store, _LABELS.format(things=block)):
            labels[thing].append((_rank(tag, language), label))
    return {thing: min(labels[thing])[1] if thing in labels else shorten(thing) for thing in wanted}


def _rank(tag: str, language: str) -> int:
    order = [language, "en", ""]
    return order.index(tag) if tag in order else len(order)
