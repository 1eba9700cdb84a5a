"""Later mentions by office or pronoun: "the Prime Minister", "Presiden", "he"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.holders import holder_of
from aseankg.extract.rules.reading.reading import Entity, Span
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("coreference")
_OPENING: Final = 5
"""Tokens of a sentence within which its subject begins, its office apart."""


def resolve_people(reading: Reading) -> None:
    """Offices that stand for the person who holds them, and pronouns, are mentions of that person."""
    holders: dict[str, Entity] = {}
    heads: dict[str, set[Entity]] = {}
    unstated: dict[str, Entity] = {}
    offices: dict[tuple[Entity, str], Entity] = {}
    bare: list[Span] = []
    for span in [span for span in reading.spans if span.entity.type == "Role" and not span.nested]:
        holder = holder_of(reading, reading.sentence_of(span.first), span.first, span.last)
        if holder is not None:
            holders.setdefault(span.entity.name, holder)
            offices.setdefault((holder, _head(span.entity)), span.entity)
            heads.setdefault(_head(span.entity), set()).add(holder)
            if not _says_where(reading, span):
                unstated.setdefault(_head(span.entity), holder)
        else:
            bare.append(span)
    for span in bare:
        head = _head(span.entity)
        holder = holders.get(span.entity.name)
        if holder is None and not _says_where(reading, span):
            holder = unstated.get(head)
            if holder is None and not span.entity.body and len(heads.get(head, ())) == 1:
                (holder,) = heads[head]
        if holder is not None:
            reading.add(Span(span.first, span.last, holder, anaphor=True))
            if not span.entity.body:
                span.entity = offices.get((holder, head), span.entity)
    _resolve_pronouns(reading)


def _head(role: Entity) -> str:
    return role.name.split(" of ")[0]


def _says_where(reading: Reading, span: Span) -> bool:
    if adjective_state(reading.keys[span.first]):
        return True
    inside = reading.overlapping(span.first, span.last)
    return any(other.entity.type == "State" and other.first >= span.first for other in inside)


def _resolve_pronouns(reading: Reading) -> None:
    """A pronoun stands for the person spoken of last."""
    pronouns = reading.where(_WORDS.pronouns)
    if not pronouns:
        return
    people = [span for span in reading.ordered() if span.entity.type == "Person"]
    position, last = 0, None
    for index in pronouns:
        while position < len(people) and people[position].first <= index:
            last = people[position].entity
            position += 1
        meant = _subject_before(reading, people[:position], index) or last
        if meant is not None:
            reading.add(Span(index, index + 1, meant, anaphor=True))


def _subject_before(reading: Reading, people: list[Span], index: int) -> Entity | None:
    """Who the sentence right before one that a pronoun begins opens with: "X met Y. She ..." is about X."""
    sentence = reading.sentence_of(index)
    if index != sentence.first or not index:
        return None
    before = reading.sentence_of(index - 1)
    first = next((span for span in people if span.first >= before.first), None)
    near = first is not None and first.first <= before.first + _OPENING
    return first.entity if first is not None and near and before.paragraph == sentence.paragraph else None
