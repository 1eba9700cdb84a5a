"""States that coordinate ASEAN's relations with a partner: "Singapore, country coordinator for ASEAN-EU relations"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.reading.reading import BODIES, EVENTS_AND_PEOPLE, Span
from aseankg.extract.rules.text.tokens import HYPHENS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("coordinators")
_OFFICE: Final = "Country Coordinator for ASEAN-"
_BARRING: Final = (*EVENTS_AND_PEOPLE, "Role")
"""What such an office is no part of."""
_BEFORE: Final = 6
_BEHIND: Final = 8
"""Tokens before such an office, and behind it, within which the state stands that has it."""


def find_coordinators(reading: Reading) -> None:
    """The reading has the offices of those who coordinate the relations with a partner."""
    for index in reading.where(_WORDS.coordinators):
        first = index - (reading.key_before(index) in _WORDS.countries)
        step = index + 1
        while step < len(reading.keys) and reading.keys[step] in _WORDS.joints:
            step += 1
        partner = _partner(reading, step) if step > index + 1 else None
        if partner is None or (first == index and reading.source.language != "id"):
            continue
        last = partner.last
        while last < len(reading.keys) and reading.keys[last] in _WORDS.relations:
            last += 1
        covered = reading.overlapping(first, last)
        if any(span.entity.type in _BARRING for span in covered):
            continue
        for span in covered:
            span.nested = True
        name = f"{_OFFICE}{partner.entity.name} Dialogue Relations"
        reading.add(Span(first, last, reading.entity("Role", name)))


def _partner(reading: Reading, index: int) -> Span | None:
    """The partner of ASEAN that is named with it from a token on: "ASEAN-EU"; or alone, "the EU"."""
    step = index
    asean = next((span for span in reading.spans_at(index) if span.entity.name == "ASEAN"), None)
    if asean is not None:
        step = asean.last
        if reading.texts[step : step + 1] == [] or reading.texts[step] not in HYPHENS:
            return None
        step += 1
    named = (span for span in reading.spans_at(step) if span.entity.type in BODIES and span.entity.name != "ASEAN")
    return next(named, None)


@needs("Role")
def find_coordinating(facts: Facts, clause: Clause) -> None:
    """Add which state the clause says coordinates the relations with a partner."""
    for role in clause.of("Role"):
        if role.entity.name.startswith(_OFFICE) and (state := _state_of(clause, role)) is not None:
            former = not _WORDS.former.isdisjoint(clause.reading.keys[max(clause.first, role.first - 3) : role.first])
            relation = "had_role" if former else "has_role"
            facts.add(state.entity, relation, role.entity, "asserted", extent(state, role))


def _state_of(clause: Clause, role: Span) -> Span | None:
    """The state that has an office: before it with "is" or "as" between, or behind it where words say so."""
    keys = clause.reading.keys
    before = next(iter(clause.before(role.first, "State")), None)
    if before is not None and role.first - before.last <= _BEFORE:
        between = keys[before.last : role.first]
        if between and _WORDS.linking.issuperset(between):
            return before
    behind = next(iter(clause.after(role.last, "State")), None)
    if behind is None or behind.first - role.last > _BEHIND:
        return None
    between, opened = keys[role.last : behind.first], not _WORDS.links.isdisjoint(keys[clause.first : role.first])
    fronted = opened and role.first <= clause.first + 2 and between == [","]
    return behind if fronted or (between and _WORDS.held_by.issuperset(between)) else None
