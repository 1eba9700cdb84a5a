"""What a text tells first, and then to have been said at an event: "ASEAN perlu X. Hal itu disampaikan dalam Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discussing.agendas import before_article
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts

_WORDS: Final = WordLists("told_before")


@needs(*EVENTS)
def find_told_before(facts: Facts, clause: Clause) -> None:
    """Add the subjects of a sentence as discussed where the next one begins with that it was said at an event."""
    reading, keys, first = clause.reading, clause.reading.keys, clause.first
    if first in (0, clause.last - 1) or first != clause.sentence.first or not _points_back(keys, first):
        return
    before = reading.sentence_of(first - 1)
    inside = reading.overlapping(before.first, before.last)
    if before.paragraph != clause.sentence.paragraph or any(span.entity.type in EVENTS for span in inside):
        return
    place = next((span for span in clause.events() if keys[before_article(clause, span.first)] in _WORDS.within), None)
    if place is None or _WORDS.verbs.isdisjoint(keys[first : place.first]):
        return
    for item in inside:
        if item.entity.type == "Topic" and not item.nested and (item.raised or item.entity.thing):
            for event in (place.entity, *place.entity.twins):
                modality = "planned" if event.planned else "asserted"
                facts.add(event, "discusses", item.entity, modality, (item.first, item.last), implied=True)


def _points_back(keys: list[str], first: int) -> bool:
    """Whether a sentence begins with what was told: "Hal itu", "Demikian", "Dukungan tersebut", "This"."""
    return keys[first] in _WORDS.that or (keys[first] in _WORDS.nouns and keys[first + 1] in _WORDS.pointing)
