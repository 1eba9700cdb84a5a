"""What an extractor delivered, held to its text, whoever delivered it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aseankg.errors import InputError
from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact, Mention
from aseankg.query.visible import quoted
from aseankg.sources.nearest import nearest
from aseankg.sources.press.forms import KINDS_OF_TYPE, kind_of
from aseankg.sources.press.relations import DATE, MEETINGS, MODALITIES, RELATIONS, SERIES, TEXT, TYPES
from aseankg.sources.press.text import PressText
from aseankg.sources.tables import date_problem

if TYPE_CHECKING:
    from aseankg.extract.known import KnownNames

_NONE: frozenset[str] = frozenset()
_MOST_TOLD = 20
_LONGEST_WORDS = 80


def check_extraction(text: PressText, extraction: Extraction, names: KnownNames) -> None:
    """Nothing, when all of it can be trusted; raises `InputError` with each mention and fact that cannot."""
    existing = names.existing(one.thing for one in extraction.mentions if one.thing is not None)
    problems = [
        f"mention {number}, {_words(mention.surface)}: {problem}"
        for number, mention in enumerate(extraction.mentions, 1)
        for problem in _mention_problems(text, mention, existing)
    ]
    types = types_of_names(extraction.mentions)
    problems += [
        f"fact {number}, {_words(f'{fact.subject} {fact.relation} {fact.object}')}: {problem}"
        for number, fact in enumerate(extraction.facts, 1)
        for problem in fact_problems(text, fact, types)
    ]
    if problems:
        more = f"\nand {len(problems) - _MOST_TOLD} more" if len(problems) > _MOST_TOLD else ""
        raise InputError("\n".join(f"{text.name}: {problem}" for problem in problems[:_MOST_TOLD]) + more)


def _mention_problems(text: PressText, mention: Mention, existing: set[str]) -> Iterator[str]:
    yield from _span_problems(text, mention.start, mention.end)
    if not mention.name.strip() or not mention.name.isprintable():
        yield f"{_words(mention.name)} is no name"
    if " ".join(text.text[mention.start : mention.end].split()) != " ".join(mention.surface.split()):
        yield f"the text has {_words(text.text[mention.start : mention.end])} from {mention.start} to {mention.end}"
    if mention.type not in TYPES:
        yield f"no such type: {_words(mention.type)}" + _near(mention.type, TYPES)
    elif mention.thing is not None:
        if kind_of(mention.thing) not in KINDS_OF_TYPE[mention.type]:
            yield f"{mention.thing} is no {mention.type}"
        elif mention.thing not in existing:
            yield f"the graph has no {mention.thing}"


def types_of_names(mentions: Iterable[Mention]) -> dict[str, set[str]]:
    """As what each name is mentioned."""
    types = defaultdict[str, set[str]](set)
    for mention in mentions:
        types[mention.name].add(mention.type)
    return types


def fact_problems(text: PressText, fact: Fact, types: dict[str, set[str]]) -> Iterator[str]:
    """Why a fact cannot be trusted, where `types` is what each name is mentioned as."""
    yield from _span_problems(text, fact.start, fact.end)
    if fact.modality not in MODALITIES:
        yield f"modality {_words(fact.modality)} is none of {', '.join(MODALITIES)}"
    if not 0 <= fact.confidence <= 1:
        yield f"confidence {fact.confidence} is not between 0 and 1"
    if fact.meeting is not None and types.get(fact.meeting, set()).isdisjoint(MEETINGS):
        yield f"no meeting is mentioned under the name {_words(fact.meeting)}"
    relation = RELATIONS.get(fact.relation)
    if relation is None:
        yield f"no such relation: {_words(fact.relation)}" + _near(fact.relation, RELATIONS)
        return
    if relation.subjects:
        if types.get(fact.subject, _NONE).isdisjoint(relation.subjects):
            yield from _end_problems("subject", fact.subject, relation.subjects, types)
    elif fact.subject != THIS_DOCUMENT:
        yield f"its subject must be {THIS_DOCUMENT}"
    if DATE in relation.objects:
        if date_problem(fact.object):
            yield f"its object must be a date, such as 2018, 2018-04 or 2018-04-28, not {_words(fact.object)}"
    elif TEXT in relation.objects or SERIES in relation.objects:
        if not fact.object.strip() or not fact.object.isprintable():
            yield f"its object is no text: {_words(fact.object)}"
    elif types.get(fact.object, _NONE).isdisjoint(relation.objects):
        yield from _end_problems("object", fact.object, relation.objects, types)


def _end_problems(end: str, name: str, wanted: tuple[str, ...], types: dict[str, set[str]]) -> Iterator[str]:
    """Why an end of a fact, that is mentioned as none of what is wanted, cannot be trusted."""
    found = types.get(name)
    if found is None:
        yield f"nothing is mentioned under the name of its {end}, {_words(name)}" + _near(name, types)
    else:
        yield f"its {end}, {_words(name)}, is {' and '.join(sorted(found))}, must be {' or '.join(wanted)}"


def _span_problems(text: PressText, start: int, end: int) -> Iterator[str]:
    if not 0 <= start < end <= len(text.text):
        yield f"{start} to {end} is no passage of a text of {len(text.text)} characters"


def _near(name: str, names: Iterable[str]) -> str:
    found = nearest(name, names)
    return f"; nearest: {', '.join(found)}" if found else ""


def _words(text: str) -> str:
    words = " ".join(text.split())
    return quoted(words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…")
