"""Who is welcomed by those who meet, or thanked by them for leading them: he was there, or in the chair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.participants import begin_of
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("thanked")
_NEAR: Final = 6
"""Tokens from a verb of welcoming or thanking to the name: "their sincere appreciation to | H.E. X"."""
_CHAIRED_NEAR: Final = 5
"""Tokens from what somebody is thanked "for" to the word that says that he led: "for his able | chairmanship"."""


@needs("Person")
def find_thanked(facts: Facts, clause: Clause) -> None:
    """Add who is welcomed at the event spoken of, and who is thanked there for chairing it, by those who met."""
    event = clause.event
    if event is None or event.planned or not clause.one_event or clause.events():
        return
    for index in clause.at(_WORDS.welcoming):
        people = _named_behind(clause, index)
        between = clause.reading.keys[index + 1 : begin_of(clause, people[0])] if people else ["."]
        for person in clause.group(people[0], ("Person",)) if _WORDS.presence.issuperset(between) else ():
            facts.add(person.entity, "attends", event, "asserted", (index, person.last), implied=True)
    for index in clause.at(_WORDS.chairmanship):
        thanks = next((i for i in clause.at(_WORDS.thanks) if i < index), index)
        reason = next((i for i in clause.at(_WORDS.reasons) if index - _CHAIRED_NEAR <= i < index), index)
        if clause.reading.keys[index + 1] != "." and clause.bare_noun not in clause.reading.keys[index : index + 4]:
            continue  # "for his chairmanship of the task force"
        for person in _named_behind(clause, thanks) if thanks < reason < index else ():
            facts.add(person.entity, "chairs", event, "asserted", extent(person), implied=True)


def _named_behind(clause: Clause, verb: int) -> list[Span]:
    """Who is named near behind a verb of which a group is the subject, and nobody else: "We thanked X"."""
    if clause.before(verb, "Person") or _WORDS.groups.isdisjoint(clause.reading.keys[clause.first : verb]):
        return []
    return [span for span in clause.after(verb, "Person")[:1] if begin_of(clause, span) <= verb + _NEAR]
