"""What is put on the agendas of events: which event it is that discusses, and whether it still will."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import is_before_or_after, is_beside, is_whole
from aseankg.extract.rules.clauses.clauses import Clause, extent, same_breath
from aseankg.extract.rules.clauses.governed import endings, governed
from aseankg.extract.rules.clauses.origins import is_origin
from aseankg.extract.rules.discourse.discourse import whole_event
from aseankg.extract.rules.discourse.who_meets import kind_of_group
from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Entity, Span
from aseankg.extract.rules.text.name_kinds import is_same_forum
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.topics.topics import opening_end

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_LEAD_NEAR: Final = 1
"""Paragraphs behind the one that tells what is discussed within which the event is named."""
_OWNER_NEAR: Final = 3
"""Tokens behind a word for an agenda within which it is told whose it is."""
_POINTED_NEAR: Final = 2
"""Tokens before a noun for what is said at an event within which it is told whose it is: "his opening | remarks"."""
_AFTER_NEAR: Final = 2
"""Tokens before a noun for an event within which the word stands that makes it over."""
_FOR: Final = frozenset({"for", "untuk"})
_RELATIVES: Final = frozenset({"which", "yang", "both", "keduanya"})
_CLOSING: Final = frozenset({'"', "\u201d"})
"""Marks with which a quotation ends."""
_WORDS: Final = WordLists("subjects")
_NAME_WORD: Final = re.compile(r"\w+|-")


def at_event(clause: Clause, trigger: Trigger) -> bool:
    """Whether the clause says before a verb, or within it, at which event it is done: "briefed the summit on"."""
    if clause.before(trigger.last, *EVENTS):
        return True
    return points_back(clause, trigger)


def points_back(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun before a verb points to the event spoken of, or to what is done there: "pada kesempatan itu"."""
    keys = clause.reading.keys
    if clause.bare_noun is not None:
        noun = next((i for i in range(clause.first, trigger.first) if keys[i] == clause.bare_noun), 0)
        return noun > 0 and _WORDS.afterwards.isdisjoint(keys[max(clause.first, noun - _AFTER_NEAR) : noun])
    occasion = next(iter(clause.at(_WORDS.occasions)), trigger.first)
    if occasion >= trigger.first:
        return False
    behind = occasion + 1 + (keys[occasion + 1] == "yang")
    before = keys[max(clause.first, occasion - _POINTED_NEAR) : occasion]
    return not _WORDS.pointing.isdisjoint((*before, keys[occasion], keys[behind]))


def is_said_at_event(clause: Clause, items: list[Span]) -> bool:
    """Whether an event stands right behind what somebody speaks of, at which he does: "stressed X | at the summit"."""
    last = items[-1].last if items else clause.last
    if clause.reading.keys[last : last + 1] == [] or clause.reading.keys[last] not in _WORDS.said_at:
        return False
    named = next((span.first for span in clause.after(last, *EVENTS)), 0)
    return before_article(clause, named) == last or clause.reading.keys[last + 1] == clause.bare_noun


def _is_finalised_elsewhere(clause: Clause, trigger: Trigger) -> bool:
    """Whether something is said to be finished, but at no event: "The agreement is being finalised"."""
    passive = trigger.kind == "discuss-by"
    finalised = passive and not _WORDS.finalising.isdisjoint(clause.reading.keys[trigger.first : trigger.last])
    return finalised and not clause.events() and clause.bare_noun is None


def put_on_agenda(
    facts: Facts,
    clause: Clause,
    trigger: Trigger,
    items: list[Span],
    *,
    implied: bool = False,
    event: Entity | None = None,
) -> None:
    """What those who meet talk about or state together is on their agenda, but not what that is good for.

    They are those of the event that the clause tells of, if none is given.
    """
    if _is_finalised_elsewhere(clause, trigger):
        return
    aim = _aim(clause, trigger.last)
    for item in governed(clause, [item for item in items if item.first < aim], trigger):
        for at in _wholes(clause, [event] if event else _discussing(clause, trigger) or _led_to(clause)):
            if _is_elsewhere(clause, trigger, at) or is_same_forum(at.name, item.entity.name):
                continue
            modality = clause.modality(trigger, at)
            if modality == "asserted" and at.planned is None and _is_ahead(clause, trigger):
                modality = "planned"
            facts.add(at, "discusses", item.entity, modality, extent(item, trigger), implied=implied)


def _is_elsewhere(clause: Clause, trigger: Trigger, event: Entity) -> bool:
    """Whether it is told what will be discussed, and the event spoken of is over, so that another one is meant."""
    told = not clause.events() and _WORDS.agendas.isdisjoint(clause.reading.keys[trigger.first : trigger.last])
    return told and clause.is_promised(trigger) and clause.is_over(event)


def _aim(clause: Clause, position: int) -> int:
    """The word behind a token with which it is told what something is good for, or the end."""
    keys, behind = clause.reading.keys, (i for i in clause.at(_WORDS.purposes) if i > position)
    aims = (i for i in behind if keys[i] != "so" or _WORDS.behind_so.isdisjoint(keys[i + 1 : i + 2]))
    return next(aims, clause.sentence.last)


def _is_ahead(clause: Clause, trigger: Trigger) -> bool:
    """Whether a clause says what is on an agenda now, and so of what is still to come: "X is on the agenda"."""
    keys = clause.reading.keys
    if _WORDS.agendas.isdisjoint(keys[trigger.first : trigger.last]):
        return False
    return not _WORDS.now.isdisjoint(keys[max(clause.first, trigger.first - 2) : trigger.last + 1])


def _discussing(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The events that discuss: those named before the signal, else meant there by a bare noun, else those behind it."""
    earlier = clause.before(trigger.last, *EVENTS)  # "the agenda of the summit includes" too
    behind = clause.after(trigger.last, *EVENTS)
    later = [span for span in behind if not (is_origin(clause, span) or _is_told_of_item(clause, trigger, span))]
    earlier = [span for span in earlier if not is_whole(clause, span)] or earlier
    if clause.by_issuers:  # what they noted that was issued at another event is discussed at their own
        earlier = [span for span in earlier if span.first < clause.triggers[0].first]
    if earlier and (is_before_or_after(clause, earlier[0], trigger.first) or is_beside(clause, earlier[0])):
        return []
    if earlier and not is_of_relative_clause(clause, earlier[0], trigger.first):
        return [event for event in same_breath(earlier, earlier[0]) if not _is_ceremony(event)]
    of_two = is_of_two(clause, clause.first, trigger.last)
    spoken = [clause.event, *clause.event.twins] if clause.event and not (of_two or _is_ceremony(clause.event)) else []
    near = clause.reading.keys[trigger.last : trigger.last + _OWNER_NEAR]
    owned = "of" in near and clause.bare_noun in near  # "ranked high on the agenda | of the meeting"
    if owned or points_back(clause, trigger):
        return spoken
    spoken = spoken if clause.one_event else []
    if later and _is_told_by(clause, trigger, later[0]):
        return same_breath(later, later[0])
    places = _WORDS.at_events | _WORDS.agents if trigger.kind == "discuss-by" else _WORDS.at_events
    if not _CLOSING.isdisjoint(clause.reading.texts[trigger.last : later[0].first] if later else ()):
        places = places | _WORDS.after_events
    meet = next((i for i in clause.at(_WORDS.meeting_for) if i >= trigger.last), clause.last)  # "when they meet for"
    steps = [(event, before_article(clause, event.first)) for event in later]
    later = [e for e, step in steps if clause.reading.keys[step] in places or (meet < step and _is_for(clause, step))]
    ends = (other.first for other in endings(clause) if other.first != meet)
    if later and not any(trigger.first < end < later[0].first for end in ends):
        return same_breath(later, later[0])
    return spoken


def _is_for(clause: Clause, index: int) -> bool:
    """Whether "for" or "untuk" stands at a token."""
    return clause.reading.keys[index] in _FOR


def _is_told_of_item(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event is only told of in a relative clause of what is discussed: "the plan, which X had at EVENT"."""
    texts, keys = clause.reading.texts, clause.reading.keys
    return any(texts[i] == "," and keys[i + 1] in _RELATIVES for i in range(trigger.last, event.first - 1))


def is_of_relative_clause(clause: Clause, event: Span, position: int) -> bool:
    """Whether an event is only told of in a relative clause of what stands before: "The meeting, which followed X".

    That is a noun that points back, or a work: "The plan, which the leaders adopted at X, was welcomed".
    """
    reading, texts, keys = clause.reading, clause.reading.texts, clause.reading.keys
    comma = next((i for i in range(clause.first + 1, event.first) if texts[i] == ","), 0)
    work = any(span.entity.type in WORKS for span in reading.spans_before(comma))
    apposed = work and keys[comma + 1] in _WORDS.indefinite  # "the plan, a result of X,"
    told = apposed or keys[comma + 1] in _WORDS.which
    relative = comma > 0 and (work or keys[comma - 1] == clause.bare_noun) and told
    return relative and "," in texts[event.last : position]


def _led_to(clause: Clause) -> list[Entity]:
    """The first event of the text, where ministers or leaders are told to discuss something before it is named."""
    if clause.event is not None or clause.other_event or clause.events():
        return []
    named = [s for s in clause.reading.ordered() if s.entity.type in EVENTS and not s.nested]
    if not named or named[0].first < clause.last or named[0].entity.type != kind_of_group(clause):
        return []
    theirs = any(noun in named[0].entity.name.lower() for noun in _WORDS.meeting)
    near = clause.reading.sentence_of(named[0].first).paragraph - clause.sentence.paragraph <= _LEAD_NEAR
    return same_breath(named, named[0]) if theirs and near else []


def _is_told_by(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event right behind a signal discusses: "On food security, the summit agreed", "menjadi agenda KTT"."""
    if trigger.kind == "discuss-by":
        return before_article(clause, event.first) < trigger.last
    return trigger.kind == "cover" and event.first <= opening_end(clause.reading, trigger) + 2


def _wholes(clause: Clause, events: list[Entity]) -> list[Entity]:
    """The meetings that events are sessions of: what is discussed there is on the agenda of the meeting."""
    return list(dict.fromkeys([whole_event(clause.reading, event) for event in events]))


def is_of_two(clause: Clause, first: int, last: int) -> bool:
    """Whether words name two parties, "the two ministers", though the event spoken of is one of many."""
    keys = clause.reading.keys[first:last]
    two = "keduanya" in keys or any(pair[0] in _WORDS.both and pair[1] in _WORDS.parties for pair in pairwise(keys))
    return two and clause.event is not None and _WORDS.bilateral.isdisjoint(_NAME_WORD.findall(clause.event.name))


def before_article(clause: Clause, index: int) -> int:
    """The token before the articles and the like that stand before another one."""
    step = index - 1
    while step > clause.first and clause.reading.keys[step] in _WORDS.articles:
        step -= 1
    return step


def _is_ceremony(event: Entity) -> bool:
    """Whether an event is one at which nothing is discussed."""
    return not _WORDS.ceremonies.isdisjoint(event.name.lower().split())
