"""Days and places that one sentence gives for the meeting of a few people that a later one tells of.

"Minister A held two meetings in Manila on Friday. The first was with Minister B."
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, entities
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.days import in_head
from aseankg.extract.rules.events.calls import CALL
from aseankg.extract.rules.reading.reading import Entity
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts

_CARRIED: Final = WordLists("carried_days")
_VENUES: Final = WordLists("venues")


@dataclass(slots=True)
class _Told:
    """What a sentence tells of a day up to that of the text: the day, and the only city named with it."""

    day: ClauseDate
    place: Entity | None


@dataclass(slots=True)
class MetDays:
    """The days and places of such meetings; clauses are read in the order of the text."""

    _dated: Clause | None = None
    """The last clause with days."""
    _found: list[tuple[Entity, _Told]] = field(default_factory=list)

    def read(self, clause: Clause) -> None:
        """Note the meetings of a clause without a day of its own, and the clause itself if it gives days."""
        if clause.dates:
            self._dated = clause if clause.first >= clause.reading.title_end else self._dated
        elif self._dated is not None and self._dated.sentence is not clause.sentence and "Meeting" in clause.holds:
            met = [span.entity for span in clause.events() if span.entity.parties]
            told = _told_by(self._dated) if met and not _is_apart(clause) else None
            self._found += [(event, told) for event in met if told is not None]

    def add(self, facts: Facts) -> None:
        """Add the days found, and the places, as those of meetings of which the text gives none."""
        for event, told in self._found:
            words = (told.day.first, told.day.last)
            if facts.days(event) or event.planned:
                continue
            facts.add(event, "held_on", told.day.date.first, "asserted", words, implied=True)
            if told.place is not None and CALL not in event.name and not facts.values(event.name, "held_in"):
                facts.add(event, "held_in", told.place, "asserted", words, implied=True)


def _is_apart(clause: Clause) -> bool:
    """Whether a clause tells of a meeting to come, of another time or in a place of its own."""
    return clause.has("plan", "not") or not clause.keys.isdisjoint(_CARRIED.earlier) or bool(_cities(clause))


def _told_by(clause: Clause) -> _Told | None:
    """The only day of a clause, or that of the text among some, if nothing is to come on it."""
    today, days = clause.reading.published, [day for day in clause.dates if not in_head(clause, day)]
    days = [day for day in days if day.date.first == today] or days
    if today is None or clause.has("plan") or len({day.date.first for day in days}) != 1:
        return None
    if days[0].date.last or len(days[0].date.first) < WHOLE_DAY or days[0].date.first > today:
        return None
    cities = _cities(clause)
    return _Told(days[0], cities[0] if len(cities) == 1 else None)


def _cities(clause: Clause) -> list[Entity]:
    """The cities that a clause says something to be done in."""
    located = (city for city in clause.of("City") if clause.reading.key_before(city.first) in _VENUES.within)
    return entities(located)
