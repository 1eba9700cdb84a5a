"""Who stands in for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.attendance import belongs
from aseankg.extract.rules.clauses import Clause, extent
from aseankg.extract.rules.facts import LIKELY
from aseankg.extract.rules.reading import ACTORS

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger


_TAKING_PART = ("diwakili", "represented")
"""First words of signals that say of who stands in that he takes part."""


def find_deputies(facts: Facts, clause: Clause) -> None:
    """Add who the clause says stands in for a person, a state or an organisation."""
    for trigger in clause.signals("represent"):
        _represent(facts, clause, trigger)
    for trigger in clause.signals("represent-by"):
        _represented_by(facts, clause, trigger)


def _represent(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    deputies, principals = clause.before(trigger.first, "Person"), clause.after(trigger.last, *ACTORS)
    if deputies and principals and principals[0].first <= trigger.last + 6:
        words, modality = extent(deputies[0], principals[0]), _modality(clause, trigger)
        facts.add(deputies[0].entity, "represents", principals[0].entity, modality, words, meeting=clause.event)


def _represented_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    deputies = [span for span in clause.after(trigger.last, "Person") if span.first <= trigger.last + 12]
    named = (span.entity for span in clause.before(trigger.first, *ACTORS) if not belongs(clause, span))
    principal = next(named, clause.people[-1] if clause.people else None)
    if deputies and principal is not None:
        words = extent(trigger, deputies[0])
        facts.add(deputies[0].entity, "represents", principal, _modality(clause, trigger), words, meeting=clause.event)
        if clause.event is not None and clause.one_event and clause.reading.keys[trigger.first] in _TAKING_PART:
            modality = clause.modality(None, clause.event)
            facts.add(deputies[0].entity, "attends", clause.event, modality, words, confidence=LIKELY)


def _modality(clause: Clause, trigger: Trigger) -> str:
    """Whether somebody is still to stand in; that the other does not come is no denial of it."""
    return "planned" if clause.modality(trigger) == "planned" else "asserted"
