"""Names that only say more of something else: states of offices, places and groups, people who are stood in for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("belonging")
_BEFORE_ARTICLE: Final = (["from", "the"], ["of", "the"], ["to", "the"], ["at", "the"], ["in", "the"])
_STOOD_IN_NEAR: Final = 9
"""Tokens behind a verb of standing in within which the name of the other begins, his office among them."""


def belongs(clause: Clause, span: Span) -> bool:
    """Whether a state or organisation is only a part of an office, place or group: "of Thailand", "in Singapore"."""
    if span.entity.type == "Person":
        return False
    return qualifies(clause, span) or _is_governed(clause, span)


def qualifies(clause: Clause, span: Span) -> bool:
    """Whether a state or organisation only says more of an office or of the noun behind it: "Myanmar's junta"."""
    if clause.reading.tokens[span.last - 1].is_possessive or _owns_behind(clause, span):
        return True
    if span.last < clause.last and clause.reading.keys[span.last] in _WORDS.modified:
        return True
    return belongs_to_office(clause, span)


def belongs_to_office(clause: Clause, span: Span) -> bool:
    """Whether a state or organisation is a part of the name of an office."""
    return any(role.first <= span.first < role.last for role in clause.of("Role"))


def _owns_behind(clause: Clause, span: Span) -> bool:
    """Whether a name that ends with s is a possessive, and an office its own: "Laos' | Prime Minister"."""
    apostrophe = clause.reading.keys[span.last - 1].endswith("s") and clause.reading.texts[span.last : span.last + 1]
    return apostrophe in (["'"], ["\u2019"]) and any(role.first == span.last + 1 for role in clause.of("Role"))


def _is_governed(clause: Clause, span: Span) -> bool:
    """Whether a preposition or a noun before a list of names makes them say of what, where or with whom."""
    keys, first = clause.reading.keys, clause.group(span, ("State", "City", "Organisation"))[0]
    if first is not span and keys[first.first - 1] == "anggota" and first.entity.name == "ASEAN":
        return False  # "negara anggota ASEAN, Sekretariat ASEAN"
    step = first.first - (keys[first.first - 2 : first.first] in _BEFORE_ARTICLE)
    if keys[step - 1] == "of" and step > clause.first + 1 and keys[step - 2] in _WORDS.governments:
        step -= 2  # "the Government of Laos" is no part of what stands before it
        step -= keys[step - 1] == "the"
    before = keys[step - 1] if step > clause.first else ""
    if before == "(" and any(s.entity.type == "Person" for s in clause.reading.spans_before(first.first - 1)):
        return True
    if before == ",":
        return any(city.last == first.first - 1 for city in clause.of("City"))
    whole = span.entity.type == "City" and keys[max(0, step - 2) : step] == ["city", "of"]
    return before in _WORDS.belonging and not whole


def names_relative(clause: Clause, actor: Span) -> bool:
    """Whether somebody is only named to say who another is: "istri Presiden X", "the wife of President X"."""
    first = min((r.first for r in clause.of("Role") if r.last == actor.first), default=actor.first)
    keys = clause.reading.keys[max(clause.first, first - 2) : first]
    of = keys[-1:] in (["of"], ["for"])
    return (of or first < actor.first) and not _WORDS.relatives.isdisjoint(keys[:-1] if of else keys[-1:])


def are_grouped(clause: Clause, left: Span, right: Span) -> bool:
    """Whether two mentions are listed, and the first is none whom the second stands in for."""
    listed = are_listed(clause.reading, left, right)
    return listed and not ("represent" in clause.kinds and is_stood_in_for(clause, left))


def is_stood_in_for(clause: Clause, span: Span) -> bool:
    """Whether another stands in for somebody: "Representing President X, Minister Y attended", not for a state."""
    if span.entity.type != "Person":
        return False
    bodies = [s.first for s in clause.of("State", "Organisation") if s.first < span.first and not qualifies(clause, s)]
    near = (s.last for s in clause.signals("represent") if s.last <= span.first <= s.last + _STOOD_IN_NEAR)
    return any(all(first < last for first in bodies) for last in near)
