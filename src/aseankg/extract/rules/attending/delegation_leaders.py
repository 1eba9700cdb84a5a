"""Who leads a delegation: he takes part in the event to which it was sent, and stands for the state that sent it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.delegations import events_of_delegation, senders_of, teams_in
from aseankg.extract.rules.clauses.belonging import is_stood_in_for
from aseankg.extract.rules.clauses.clauses import Clause, extent
from aseankg.extract.rules.discourse.participants import begin_of, with_companions
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("acting")
_HEAD_NEAR: Final = 4
"""Tokens behind a delegation, its state among them, within which the name of its head begins."""
_VERB_NEAR: Final = 5
"""Tokens between a verb of leading and the delegation."""


def find_delegation_leaders(facts: Facts, clause: Clause) -> None:
    """Who leads a delegation to an event, and who goes with him: "leading the Malaysian delegation is X"."""
    keys = clause.reading.keys
    for index in (*clause.at(_WORDS.delegations), *teams_in(clause)):
        passive = next((signal for signal in clause.signals("chair-by") if signal.first > index), None)
        near = (i for i in range(max(clause.first, index - _VERB_NEAR), index) if keys[i] in _WORDS.leading)
        verb = next((i for i in near if keys[i + 1] != "of"), None)
        if verb is None and passive is None:
            _head_delegation(facts, clause, index)
            continue
        verb, noun = index if verb is None else verb, index
        index = index if passive is None else passive.last
        behind = passive is not None or not _WORDS.behind.isdisjoint(keys[index + 1 : index + 3])
        people = clause.after(index, "Person") if behind else clause.before(verb, "Person")
        people = [span for span in people if not is_stood_in_for(clause, span)]
        for event in events_of_delegation(clause, index):
            modality = clause.modality(None, event)
            for person in with_companions(clause, clause.group(people[0], ("Person",))) if people else []:
                facts.add(person.entity, "attends", event, modality, extent(person))
            if people:
                _stand_for(facts, clause, noun, people[0], modality)
        return


def _stand_for(facts: Facts, clause: Clause, noun: int, leader: Span, modality: str) -> None:
    """Add that who leads a delegation stands for the one state or body that sent it; "its delegation" for the last."""
    sent = senders_of(clause, noun)
    if not sent and (clause.reading.keys[noun] in _WORDS.theirs or clause.reading.key_before(noun) == "its"):
        before = clause.reading.sentence_of(max(0, clause.sentence.first - 1)).first
        sent = [span.entity for span in clause.reading.earlier(noun, "State", since=before)]
    if len(set(sent)) == 1:
        facts.add(leader.entity, "represents", sent[0], modality, extent(leader), meeting=clause.event)


def _head_delegation(facts: Facts, clause: Clause, index: int) -> None:
    """Who is the head of a delegation, "X, head of the Malaysian delegation", takes part where it was sent."""
    keys = clause.reading.keys
    near = range(index - 1, max(clause.first, index - _VERB_NEAR) - 1, -1)
    noun = next((i for i in near if keys[i] in _WORDS.heads), None)
    if noun is None:
        return
    before = [
        span for span in clause.before(noun, "Person")[:1] if _WORDS.before_heads.issuperset(keys[span.last : noun])
    ]
    behind = [span for span in clause.after(index, "Person")[:1] if begin_of(clause, span) <= index + _HEAD_NEAR]
    if behind and keys[noun] in _WORDS.several_heads:
        behind = clause.group(behind[0], ("Person",))
    for event in events_of_delegation(clause, index):
        for person in before or behind:
            modality = clause.modality(None, event)
            facts.add(person.entity, "attends", event, modality, extent(person), implied=True)
            if len(before or behind) == 1:
                _stand_for(facts, clause, index, person, modality)
