"""Who takes part, as lists tell: a line such as "Present were:" or "Anggota delegasi berasal dari:" above items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.listed import actors_listed
from aseankg.extract.rules.discourse.participants import first_of_text
from aseankg.extract.rules.discussing.agenda_items import opener_of, past_mark
from aseankg.extract.rules.reading.reading import BODIES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading, Span
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("listed_attendees")


@needs("Person", *BODIES)
def find_listed_attendees(facts: Facts, clause: Clause) -> None:
    """Add those whom an item names, where the line above the list says that they are at the event spoken of."""
    reading, sentence = clause.reading, clause.sentence
    start = past_mark(reading, sentence)
    if start is None or clause.first != sentence.first:
        return
    opener = opener_of(reading, sentence)
    if opener is None or not _opens(reading, opener):
        return
    events = [clause.event] if clause.event is not None else first_of_text(reading)
    for actor in actors_listed(clause, start)[0] if events else ():
        if actor.entity.name != "ASEAN" and not _is_where_unit_is(clause, actor, start):
            modality = "planned" if events[0].planned else "asserted"
            facts.add(actor.entity, "attends", events[0], modality, (actor.first, actor.last), implied=True)


def _is_where_unit_is(clause: Clause, actor: Span, start: int) -> bool:
    """Whether a ministry behind a comma only says where the unit before it is: "Ditjen X, | Kementerian Y"."""
    behind = actor.first > start and clause.reading.texts[actor.first - 1] == ","
    bodies = (span for span in clause.reading.spans_before(actor.first - 1) if span.entity.type == "Organisation")
    return behind and actor.entity.name.startswith("Ministry") and any(bodies)


def _opens(reading: Reading, opener: Sentence) -> bool:
    """Whether a line ends with a word for those who come and a colon, and no other verb stands between."""
    if reading.texts[opener.last - 1] != ":":
        return False
    coming = reading.where(_WORDS.coming, opener.first, opener.last)
    if not coming or not _WORDS.absent.isdisjoint(reading.keys[opener.first : opener.last]):
        return False
    behind = range(coming[-1] + 1, opener.last - 1)
    return all(reading.keys[i] in _WORDS.announcing or reading.keys[i].isdigit() or reading.holding(i) for i in behind)
