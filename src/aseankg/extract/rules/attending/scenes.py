"""Who acts at the event that a sentence begins with or names: "Opening the 32nd ASEAN Summit, X called for peace"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.participants import begin_of, is_source
from aseankg.extract.rules.reading.reading import EVENTS, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("attendance")
_ADJUNCT: Final = 5
"""Tokens of a sentence before an event in what it begins with: "Speaking at the EVENT", "Usai menghadiri EVENT"."""
_DOING_NEAR: Final = 3
"""Tokens before an event within which the word stands for what is done there: "Addressing the first session"."""


@needs(*EVENTS)
def find_scenes(facts: Facts, clause: Clause) -> None:
    """Whoever acts "at the Nth Summit" takes part in it."""
    reading = clause.reading
    if clause.has("chair", "not"):
        return
    for event in clause.events():
        before = reading.keys[max(clause.first, event.first - _DOING_NEAR) : event.first]
        there = next((key for key in reversed(before) if key not in _WORDS.before_events), "")
        there = "addressing" if there == "to" and not _WORDS.speeches.isdisjoint(before) else there
        adjunct = event.first <= clause.sentence.first + _ADJUNCT and there in _WORDS.doing_there
        if event.entity.planned or not (adjunct or {"at", "dalam", "during", "pada"}.intersection(before)):
            continue
        end = _past_whole(clause, event)
        comma = next((i for i in range(end, min(end + 7, clause.last)) if reading.texts[i] == ","), None)
        people = [span for span in clause.after(comma or end, "Person") if span.first < end + 14]
        between = range(end, comma or end)
        plain = all(_sets_scene(clause, i) for i in between)
        told = (comma is not None and plain) or (people and _begins_behind(clause, event, people[0]))
        if people and told and not (is_source(clause, people[0]) or _is_of_another(clause, people[0])):
            facts.add(people[0].entity, "attends", event.entity, "asserted", extent(event, people[0]))


def _is_of_another(clause: Clause, person: Span) -> bool:
    """Whether a name only says whose something is, or who told it: "X's proposal", "according to X", "usulan X"."""
    reading, begin = clause.reading, begin_of(clause, person)
    before = reading.tokens[begin - 1]
    governed = before.key in _WORDS.before_owner or (reading.source.language == "id" and before.key.endswith("an"))
    return reading.tokens[person.last - 1].is_possessive or (governed and not before.is_capitalised)


def _past_whole(clause: Clause, event: Span) -> int:
    """The token after an event, and after the one that it is the opening of: "the opening of the 32nd ASEAN Summit"."""
    whole = (span for span in clause.after(event.last, *EVENTS)[:1] if span.entity is event.entity.whole)
    return next((span.last for span in whole), event.last)


def _begins_behind(clause: Clause, event: Span, person: Span) -> bool:
    """Whether a sentence begins with an event, and who acts there stands right behind: "At the meeting Minister X"."""
    offices = [role.first for role in clause.of("Role") if event.last <= role.first and role.last <= person.first]
    opens = clause.reading.keys[clause.sentence.first] in _WORDS.scenes and event.first <= clause.sentence.first + 2
    return opens and min([*offices, person.first]) == event.last


def _sets_scene(clause: Clause, index: int) -> bool:
    """Whether a token behind an event only says where and when it was."""
    reading = clause.reading
    if index in reading.date_tokens or reading.keys[index] in _WORDS.where_and_when or reading.capitals[index]:
        return True
    return any(span.entity.type in PLACES for span in reading.overlapping(index, index + 1))
