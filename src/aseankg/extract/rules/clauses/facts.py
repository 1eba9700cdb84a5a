"""The facts of a text, gathered clause by clause."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from aseankg.extract.extraction import Fact
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import Entity, Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from aseankg.extract.rules.clauses.clauses import Clause

    Find: TypeAlias = "Callable[[Facts, Clause], None]"

_RELIABILITY: Final = {
    "published_on": 0.95, "published_by": 0.95, "has_role": 0.95, "start_date": 0.9, "end_date": 0.9, "held_in": 0.9,
    "member_of": 0.9, "adopted_on": 0.85, "signed_by": 0.85, "held_on": 0.8, "has_theme": 0.8, "in_series": 0.8,
    "chairs": 0.8, "part_of": 0.8, "hosts": 0.7, "attends": 0.65, "discusses": 0.65, "adopted_at": 0.65,
    "covers_topic": 0.5, "prioritises": 0.4,
}  # fmt: skip
"""The share of the claims of a relation right in 120 texts that no rule had been written for, 0.95 at most."""
_SELDOM: Final = 0.75
"""The same for the relations of which fewer than ten claims were read there, all taken together."""
_IMPLIED: Final = 0.85
"""What is left of it where the text does not name both ends in one clause."""
_OF_WHOLES: Final = ("part_of", "followed_by", "attends")
_YEAR, _MONTH = len("2018"), len("2018-04")
DAYS: Final = frozenset({"held_on", "start_date", "end_date"})
"""The relations of an event to its days."""
_HANGING: Final = frozenset({"held_in", "attends", "hosts", "chairs", "discusses", "adopted_at", "part_of"})


class Finder(NamedTuple):
    """What adds the facts of a clause that it knows, and what a clause holds at least one of where it can add any."""

    find: Find
    needed: frozenset[str]
    """Kinds of signals and types of mentions; none where it is asked about every clause."""


def needs(*needed: str) -> Callable[[Find], Finder]:
    """A finder that is asked only about the clauses that hold a signal or a mention of one of some kinds, if any."""
    return lambda find: Finder(find, frozenset(needed))


def _is_within(relation: str, subject: Entity | str, value: Entity | str) -> bool:
    """Whether one of two events is a ceremony of the other, which none follows, or one that has no parts.

    Or whether a body only holds the event that bears its name.
    """
    if isinstance(subject, str) or isinstance(value, str):
        return False
    if relation == "attends":
        named = subject.type == "Organisation" and subject.name != "ASEAN" and not value.parties
        return named and subject.name in value.name
    if relation == "part_of":
        return value.whole is not None
    return subject.whole is value or value.whole is subject


@dataclass(slots=True)
class Floor:
    """Who spoke last at an event of which a text tells, and the last paragraph that says so."""

    speaker: Entity
    event: Entity
    paragraph: int


@dataclass(slots=True)
class Facts:
    """The facts found so far, each once; of two that differ in modality alone the negated one stays, or the first."""

    reading: Reading
    found: dict[tuple[str, str, str], Fact] = field(default_factory=dict)
    lengths: dict[str, tuple[Entity, int, tuple[int, int]]] = field(default_factory=dict)
    """How many days events last, by their names, and the tokens that say so."""
    together: list[tuple[Entity, Entity, bool]] = field(default_factory=list)
    """Events that are held in one place, and whether on one day too."""
    floor: Floor | None = None
    _values: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """What is known at the other end of each relation of a name."""

    def add(
        self,
        subject: Entity | str,
        relation: str,
        value: Entity | str,
        modality: str,
        tokens: tuple[int, int],
        *,
        meeting: Entity | None = None,
        implied: bool = False,
    ) -> None:
        """Add one fact, said by the words between two tokens; `implied` where no clause names both ends."""
        left = subject if isinstance(subject, str) else subject.name
        right = value if isinstance(value, str) else value.name
        if left == right or (relation in _OF_WHOLES and _is_within(relation, subject, value)):
            return
        known = self.found.get((left, relation, right))
        if known is None or (known.modality != "negated" and modality == "negated"):
            start, end = self.reading.starts[tokens[0]], self.reading.ends[max(tokens[1] - 1, tokens[0])]
            at = meeting.name if meeting else None
            confidence = _confidence(relation, implied)
            self.put(Fact(left, relation, right, modality, start, end, confidence, at))

    def put(self, fact: Fact) -> None:
        """Add one fact, or put it in the place of the one that says the same of the same."""
        key = (fact.subject, fact.relation, fact.object)
        if key not in self.found:
            self._values.setdefault(key[:2], []).append(fact.object)
        self.found[key] = fact

    def last(self, relation: str) -> Fact | None:
        """The fact of this kind that was found last."""
        return next((fact for key, fact in reversed(self.found.items()) if key[1] == relation), None)

    def discard(self, subject: str, relation: str, value: str) -> None:
        """Take one fact back."""
        if self.found.pop((subject, relation, value), None) is not None:
            self._values[subject, relation].remove(value)

    def values(self, subject: str, relation: str) -> list[str]:
        """What is known at the other end of a relation."""
        return [*self._values.get((subject, relation), ())]

    def days(self, event: Entity) -> list[str]:
        """The days that are known of an event."""
        return [value for left, name, value in self.found if left == event.name and name in DAYS]

    def words(self, fact: Fact) -> tuple[int, int]:
        """The tokens that say a fact."""
        return self.reading.token_at(fact.start), self.reading.token_at(fact.end - 1) + 1


@cache
def _confidence(relation: str, implied: bool) -> float:
    return round(_RELIABILITY.get(relation, _SELDOM) * (_IMPLIED if implied else 1), 2)


def settle_plans(facts: Facts) -> None:
    """What hangs on an event still to come is planned, and so is what a document not yet adopted is about."""
    today = facts.reading.published or "9999"
    ahead = {s.entity.name for s in facts.reading.spans if _is_ahead(s.entity, today)} | _told_ahead(facts)
    if facts.reading.published is None:
        ahead |= _plan_later_days(facts)
    ahead |= _parts_of(facts, ahead)
    ahead |= _listed_with(facts, ahead)
    for key, fact in facts.found.items():
        hanging = key[1] in _HANGING and (key[0] in ahead or key[2] in ahead)
        if fact.modality == "asserted" and hanging:
            facts.found[key] = fact._replace(modality="planned")
    adopted: dict[str, set[str]] = {}
    for (subject, relation, _), fact in facts.found.items():
        if relation == "adopted_at":
            adopted.setdefault(subject, set()).add(fact.modality)
    for key, fact in facts.found.items():
        if fact.modality == "asserted" and key[1] == "covers_topic" and adopted.get(key[0]) == {"planned"}:
            facts.found[key] = fact._replace(modality="planned")


def _parts_of(facts: Facts, events: set[str]) -> set[str]:
    """The events that are parts of some others, and of which no day is told on which they were held."""
    days = (fact for fact in facts.found.values() if fact.relation in DAYS and fact.modality == "asserted")
    over = {day.subject for day in days}
    return {part for part, relation, whole in facts.found if relation == "part_of" and whole in events} - over


def _listed_with(facts: Facts, events: set[str]) -> set[str]:
    """The events of which no day is known that somebody is told to attend in the same words as some others."""
    told: dict[tuple[str, int, int], set[str]] = {}
    for fact in facts.found.values() if events else ():
        if fact.relation == "attends" and fact.modality != "negated":
            told.setdefault((fact.subject, fact.start, fact.end), set()).add(fact.object)
    listed = {event for group in told.values() if len(group & events) > 1 for event in group}
    dated = {span.entity.name for span in facts.reading.spans if span.entity.first} if listed - events else set()
    return listed - dated


def _told_ahead(facts: Facts) -> set[str]:
    """The events of which the text gives days on which they are to be held or to begin, and no other ones."""
    told: dict[str, set[str]] = {}
    for (event, relation, _), fact in facts.found.items():
        if relation in DAYS and (relation != "end_date" or fact.modality == "asserted"):
            told.setdefault(event, set()).add(fact.modality)
    return {event for event, modalities in told.items() if modalities == {"planned"}}


def _plan_later_days(facts: Facts) -> set[str]:
    """The events that begin in a later month than that of the first day in a text without its own, now planned."""
    days = [day.first for day in facts.reading.dates if len(day.first) == WHOLE_DAY]
    told = days[0][:_MONTH] if days else "9999"
    first: dict[str, str] = {}
    for event, relation, day in facts.found:
        if relation in DAYS:
            first[event] = min(first.get(event, day), day)
    years = {told[:_YEAR], str(int(told[:_YEAR]) + 1)}  # a text of a day long past tells of what came after it
    later = {event for event, day in first.items() if day[:_MONTH] > told[: len(day)] and day[:_YEAR] in years}
    for key, fact in facts.found.items():
        if key[0] in later and key[1] in DAYS and fact.modality == "asserted":
            facts.found[key] = fact._replace(modality="planned")
    return later


def _is_ahead(event: Entity, today: str) -> bool:
    return (bool(event.planned) and event.first > today) or (event.postponed and today == "9999")


def settle_postponed(facts: Facts) -> None:
    """The days that events were put off from are denied; those after them, or said to be the new ones, stay."""
    for event in {span.entity for span in facts.reading.spans if span.entity.postponed}:
        days = {key: fact for key, fact in facts.found.items() if key[0] == event.name and key[1] in DAYS}
        ends = [value for _, relation, value in days if relation == "end_date"]
        groups = sorted({value for _, relation, value in days if relation != "end_date"})
        others = {value for _, _, value in days} - event.old if event.old else ()
        new = {value[:7] for value in event.moved or others or groups[1:][-1:]}
        for key, fact in days.items():
            old = key[2] in event.old and key[2] not in event.moved
            if (old and event.moved) or (key[2][:7] not in new and (old or fact.modality == "planned")):
                facts.found[key] = fact._replace(modality="negated")
            elif key[2] in event.moved and key[2] not in ends and fact.modality == "asserted":
                facts.found[key] = fact._replace(modality="planned")
        if not any(facts.found[key].modality == "asserted" for key in days):
            _plan_places(facts, event)


def _plan_places(facts: Facts, event: Entity) -> None:
    """Where an event that was put off is held is planned, since no day is told on which it was."""
    for place in facts.values(event.name, "held_in"):
        fact = facts.found[event.name, "held_in", place]
        if fact.modality == "asserted":
            facts.found[event.name, "held_in", place] = fact._replace(modality="planned")


def settle_days(facts: Facts) -> None:
    """Single days and months within the days already known of an event are no facts of their own.

    Nor is the day of the text, "today", where the text gives another day. A ceremony lasts no span of days.
    """
    for ceremony in {span.entity.name for span in facts.reading.spans if span.entity.whole is not None}:
        for relation in ("start_date", "end_date"):
            for value in facts.values(ceremony, relation):
                facts.discard(ceremony, relation, value)
    for subject, relation, value in [key for key in facts.found if key[1] in ("start_date", "held_on")]:
        starts, ends = facts.values(subject, "start_date"), facts.values(subject, "end_date")
        if relation == "start_date" and ends and min(starts) < value <= min(ends):
            # "X opened the summit, which lasts from ... to ..., on its second day"
            facts.discard(subject, relation, value)
        if relation != "held_on":
            continue
        others = [day for day in facts.values(subject, "held_on") if day != value]
        exact = any(day.startswith(value) or value == facts.reading.published for day in others)
        within = any(first[: len(value)] <= value <= last for first in starts for last in ends)
        if exact or within or value in starts or value in ends:
            facts.discard(subject, relation, value)
