"""An extraction as JSON: the form in which others deliver claims, and in which extractors are scored.

``{"id", "entities": [{surface, type, canonical, thing, start, end, also}], "facts": [{s, p, o, modality, meeting,
start, end, confidence}]}``. `also` holds the further places of a surface, ``[start, end]`` each. Of what others
deliver, `thing`, `also`, `meeting` and `confidence` may be absent; an entity without `start` and `end` is mentioned
wherever its surface stands in the text; a fact without them needs `surface`, the words that say so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from aseankg.errors import InputError
from aseankg.extract.extraction import Extraction, Fact, Mention
from aseankg.sources.press.text import PressText

_CONFIDENCE = 0.9
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def to_json(name: str, extraction: Extraction) -> str:
    """The JSON of what was read in the text with this name; one entity for each different surface."""
    entities: dict[tuple[str, ...], dict[str, Any]] = {}
    for mention in extraction.mentions:
        surface = " ".join(mention.surface.split())
        entity = entities.setdefault((surface, mention.type, mention.name), _entity(mention, surface))
        if entity["start"] != mention.start:
            entity.setdefault("also", []).append([mention.start, mention.end])
    facts = [_fact(fact) for fact in extraction.facts]
    lists = (f'"entities": {_lines(entities.values())}', f'"facts": {_lines(facts)}')
    return ",\n ".join((f'{{"id": {_ENCODER.encode(name)}', *lists)) + "}"


def _lines(found: Iterable[dict[str, Any]]) -> str:
    """A JSON list, each of its objects on a line of its own."""
    lines = ",\n  ".join(map(_ENCODER.encode, found))
    return f"[\n  {lines}\n ]" if lines else "[]"


def from_json(data: str, name: str, text: PressText) -> Extraction:
    """The extraction in a file called `name`; raises `InputError` where it is not in this form."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: not JSON ({error})") from error
    entities, facts = _list(found, "entities", name), _list(found, "facts", name)
    mentions = [
        mention
        for number, entity in enumerate(entities, 1)
        for mention in _mentions(_Item(entity, f"{name}: entity {number}"), text)
    ]
    mentions.sort(key=lambda mention: (mention.start, mention.end))
    read = (_Item(fact, f"{name}: fact {number}") for number, fact in enumerate(facts, 1))
    return Extraction(tuple(mentions), tuple(_read_fact(fact, text) for fact in read))


class _Item:
    """One entity or fact, whose missing or mistyped keys are named."""

    def __init__(self, found: object, where: str) -> None:
        if not isinstance(found, dict):
            raise InputError(f"{where}: must be an object")
        self._found = found
        self.where = where

    def text(self, key: str, default: str | None = None) -> str:
        value = self._found.get(key, default)
        if not isinstance(value, str):
            raise InputError(f"{self.where}: {key} must be a text")
        return value

    def optional(self, key: str) -> str | None:
        return self.text(key) if self._found.get(key) is not None else None

    def number(self, key: str, default: float) -> float:
        value = self._found.get(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise InputError(f"{self.where}: {key} must be a number")
        return value

    def spans(self) -> Iterator[tuple[int, int]]:
        """The passages that it names by their offsets."""
        if "start" in self._found or "end" in self._found:
            yield self._offsets([self._found.get("start"), self._found.get("end")])
        also = self._found.get("also", [])
        for pair in also if isinstance(also, list) else [None]:
            yield self._offsets(pair)

    def _offsets(self, pair: object) -> tuple[int, int]:
        match pair:
            case [int(start), int(end)]:
                return start, end
        raise InputError(f"{self.where}: start and end must be whole numbers")


def _entity(mention: Mention, surface: str) -> dict[str, Any]:
    entity = {"surface": surface, "type": mention.type, "canonical": mention.name}
    if mention.thing is not None:
        entity["thing"] = mention.thing
    return entity | {"start": mention.start, "end": mention.end}


def _fact(fact: Fact) -> dict[str, Any]:
    said: dict[str, Any] = {"s": fact.subject, "p": fact.relation, "o": fact.object, "modality": fact.modality}
    if fact.meeting is not None:
        said["meeting"] = fact.meeting
    return said | {"start": fact.start, "end": fact.end, "confidence": fact.confidence}


def _list(found: object, key: str, name: str) -> list[object]:
    if not isinstance(found, dict) or not isinstance(found.get(key), list):
        raise InputError(f'{name}: must be one object with the lists "entities" and "facts"')
    listed: list[object] = found[key]
    return listed


def _mentions(entity: _Item, text: PressText) -> Iterator[Mention]:
    surface = entity.text("surface")
    spans = list(entity.spans()) or list(_occurrences(surface, text))
    if not spans:
        raise InputError(f'{entity.where}: "{surface}" is not in {text.name}')
    for start, end in spans:
        yield Mention(start, end, surface, entity.text("type"), entity.text("canonical"), entity.optional("thing"))


def _read_fact(fact: _Item, text: PressText) -> Fact:
    start, end = next(_passages(fact, text))
    return Fact(
        subject=fact.text("s"),
        relation=fact.text("p"),
        object=fact.text("o"),
        modality=fact.text("modality", "asserted"),
        start=start,
        end=end,
        confidence=fact.number("confidence", _CONFIDENCE),
        meeting=fact.optional("meeting"),
    )


def _passages(fact: _Item, text: PressText) -> Iterator[tuple[int, int]]:
    yield from fact.spans()
    surface = fact.optional("surface")
    if surface is None:
        raise InputError(f"{fact.where}: needs start and end, or surface, the words of the text that say so")
    yield from _occurrences(surface, text)
    raise InputError(f'{fact.where}: "{surface}" is not in {text.name}')


def _occurrences(surface: str, text: PressText) -> Iterable[tuple[int, int]]:
    """Where some words stand in a text as whole words; line breaks count as spaces."""
    words = r"\s+".join(map(re.escape, surface.split()))
    if not words:
        return ()
    return (found.span() for found in re.finditer(rf"(?<!\w){words}(?!\w)", text.text))
