"""Who takes part in the event that a text is about, by what he tells of it: "Minister X said", "according to X"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.named_partners import is_for_partners
from aseankg.extract.rules.discourse.participants import first_of_text
from aseankg.extract.rules.discourse.passing import days_apart
from aseankg.extract.rules.reading.reading import EVENTS, Entity
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("tellers")
_TABLES: Final = WordTables("tellers")
_ACTING: Final = WordLists("acting")
_ATTENDANCE: Final = WordLists("attendance")
_VENUES: Final = WordLists("venues")
_SIDES: Final = WordLists("sides")
_HEADS: Final = ("President of ", "Prime Minister of ", "Sultan of ")
_MINISTER: Final = re.compile(r"(?:Deputy |Vice |Second |Acting )?(?:Minister|Secretary) (?:of|for) (.+?)(?: of .*)?$")
_FOREIGN: Final = re.compile(r"Foreign Ministers|Ministerial (?:Meeting|Conference)s?(?: Retreat)?$|Regional Forum$")
"""In the names of meetings: those of foreign ministers."""
_PANELS: Final = re.compile(r"Webinar|Seminar|Symposium|Panel|Public Lecture")
"""In the names of meetings: those of which a text quotes the speakers."""
_STEM: Final = 6
"""Letters by which the field of a minister is told in the name of a meeting: "transp" of "Transportation"."""
_LEAD: Final = 3
"""Sentences behind the title in one of which the event is named that a text is about."""
_FAR: Final = 40
"""Days from that of a text within which an event lies that is told of as news."""
_TAKING_PART: Final = ("attends", "chairs", "hosts")
_HELD: Final = ("held_in", "held_on", "start_date", "end_date", "attends", "adopted_at")


@dataclass(slots=True)
class Tellers:
    """Those whom a text quotes, with the words that say so; clauses are read in the order of the text."""

    _found: dict[str, tuple[Entity, tuple[int, int]]] = field(default_factory=dict)
    _cities: dict[str, list[str]] = field(default_factory=dict)
    """Where they do so, as the clause begins with."""
    _ahead: set[Entity] = field(default_factory=set)
    """The events of which a clause says that they will be held."""

    def read(self, clause: Clause) -> None:
        """Note who tells something in a clause, and which events are still to be held."""
        for held in clause.signals("held") if "plan" in clause.kinds else ():
            if clause.is_promised(held):
                self._ahead.update(span.entity for span in clause.before(held.first, *EVENTS)[:1])
        if clause.keys.isdisjoint(_telling()):
            return
        near = (span for span in clause.of("City") if span.first == clause.first + 1)
        cities = [span.entity.name for span in near if clause.reading.keys[clause.first] in _VENUES.within]
        for person in clause.of("Person"):
            self._cities.setdefault(person.entity.name, cities)
            self._found.setdefault(person.entity.name, (person.entity, (person.first, person.last)))

    def add(self, facts: Facts) -> None:
        """Add that ministers and leaders take part in what the text is about, if it is held and nothing else told."""
        if not self._found:
            return
        events = first_of_text(facts.reading)
        if not events or events[0] in self._ahead:
            return
        if not (_is_held(facts, events[0]) and _is_told_first(facts.reading, events[0])):
            return
        kinds = {span.entity.name: span.entity.type for span in facts.reading.spans}
        told = {
            subject
            for subject, relation, value in facts.found
            if relation in _TAKING_PART and (value == events[0].name or kinds.get(value) == "Summit")
        }
        told.update(value for _, relation, value in facts.found if relation == "represents")
        held = facts.values(events[0].name, "held_in")
        for person, words in self._found.values():
            cities = self._cities[person.name]
            if held and cities and held[0] not in cities:
                continue  # "In London, X said"
            offices = facts.values(person.name, "has_role") if person.name not in told else []
            fits = any(_fits(office, events[0]) for office in offices)
            leads = any(office.startswith(_HEADS) for office in offices)
            fits = fits or not (leads or person.name in told or _PANELS.match(events[0].name) is None)
            for event in events if fits else ():
                facts.add(person, "attends", event, "asserted", words, implied=True)


@cache
def _telling() -> frozenset[str]:
    """The verbs of telling, and the words that bring in who told something."""
    return _ATTENDANCE.telling | _ATTENDANCE.quoting | _ACTING.speaking | _WORDS.telling


def _is_told_first(reading: Reading, event: Entity) -> bool:
    """Whether an event is named in the title or one of the first sentences, and lies near the day of the text."""
    first = next(span.first for span in reading.ordered() if span.entity is event)
    before = sum(reading.title_end <= sentence.first <= first for sentence in reading.sentences)
    return before <= _LEAD and days_apart(reading, event.first, event.last) <= _FAR


def _is_held(facts: Facts, event: Entity) -> bool:
    """Whether a text tells of an event as one that was or is held, and nothing of it as to come."""
    return not event.planned and any(
        event.name in (subject, value) and relation in _HELD and fact.modality == "asserted"
        for (subject, relation, value), fact in facts.found.items()
    )


def _is_of_those(state: str, event: Entity) -> bool:
    """Whether people of a state come to an event: those of partners to none that is ASEAN's alone."""
    alone = "ASEAN" in event.name and state not in event.name and not is_for_partners(event.name)
    return not (alone and state.lower() in _SIDES.partners)


def _fits(office: str, event: Entity) -> bool:
    """Whether those meet at an event who hold such an office: heads of state at summits, ministers of its field."""
    if event.type == "Summit":
        return office.startswith(_HEADS) and _is_of_those(office.partition(" of ")[2], event)
    named = _MINISTER.match(office)
    if named is None or not _is_of_those(office.rpartition(" of ")[2], event):
        return False
    fields = named[1].lower().split()
    if fields[0] in _WORDS.foreign:
        return _FOREIGN.search(event.name) is not None
    name = event.name.lower()
    stems = (_TABLES.fields.get(key, key)[:_STEM] for key in re.findall(r"[a-z]+", named[1].lower()))
    return any(stem in name for stem in stems if len(stem) > 3)
