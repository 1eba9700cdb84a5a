"""Who holds an office that a passive tells of: "Jabatan Ketua X dipegang Y", "the post of X is held by Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("held_posts")
_HELD_NEAR: Final = 8
"""Tokens behind an office within which the verb stands that says who holds it."""
_POST_NEAR: Final = 14
"""Tokens before an office, or before its other name, within which the word for a post stands."""


@needs("Role")
def find_held_posts(facts: Facts, clause: Clause) -> None:
    """Add who holds the offices that are the subject of a passive."""
    for verb in clause.at(_WORDS.held):
        role = next((span for span in reversed(clause.of("Role")) if span.last <= verb), None)
        person = _holder(clause, verb)
        if role is None or person is None or not _is_subject(clause, role, verb):
            continue
        between = clause.reading.keys[role.first - 1 : verb]
        if not _WORDS.later.isdisjoint(between):
            continue
        past = not _WORDS.earlier.isdisjoint(between)
        relation = "had_role" if past else "has_role"
        facts.add(person.entity, relation, role.entity, "asserted", (role.first, role.last))


def _is_subject(clause: Clause, role: Span, verb: int) -> bool:
    """Whether the word for a post stands before an office, and no more than years and adverbs between it and a verb."""
    near = range(role.last, verb)
    keys, dates = clause.reading.keys, clause.reading.date_tokens
    if len(near) > _HELD_NEAR or _WORDS.posts.isdisjoint(keys[max(clause.first, role.first - _POST_NEAR) : role.first]):
        return False
    return all(keys[i] in _WORDS.between or keys[i].isdigit() or i in dates for i in near)


def _holder(clause: Clause, verb: int) -> Span | None:
    """The person whom a verb names as who does it, behind his own office and honorifics."""
    step = verb + 1
    step += clause.reading.keys[step : step + 1] != [] and clause.reading.keys[step] in _WORDS.by
    step = clause.reading.titles.get(step, step)
    people = clause.after(step, "Person")[:1]
    if not people or clause.reading.keys[step : people[0].first].count(",") > 0:
        return None
    return people[0] if people[0].first <= step + 1 else None
