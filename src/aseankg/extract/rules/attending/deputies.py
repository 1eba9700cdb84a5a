"""Who stands in for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.delegations import attend_for
from aseankg.extract.rules.clauses.belonging import belongs, qualifies
from aseankg.extract.rules.clauses.clauses import Clause, entities, extent, same_breath
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.participants import begin_of, first_of_text, is_only_forum, is_owner, past_office
from aseankg.extract.rules.people.honorifics import before_honorifics
from aseankg.extract.rules.reading.reading import ACTORS, BODIES, EVENTS, Entity
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("deputies")
_ACTING: Final = WordLists("acting")
_HANDOVERS: Final = WordLists("handovers")
_PEOPLE: Final = WordLists("people")
_FAR: Final = 18
"""Tokens behind "represented by" within which the name of who stands in begins."""
_DENIED_NEAR: Final = 2
"""Tokens before a verb of standing in within which a negation counts for it."""
_FRONTED_NEAR: Final = 2
"""Tokens from the comma behind whom somebody stands in for, on which he or his office is named."""
_COPULA_NEAR: Final = 10
"""Tokens behind a representative, an event among them, within which the verb of being stands."""
_PRINCIPAL_NEAR: Final = 8
"""Tokens behind a verb of standing in within which the name of the other begins, his office among them."""
_SENT_NEAR: Final = 3
"""Tokens behind a verb of sending within which those stand who are sent."""


@needs("Person", "represent", "represent-by")
def find_deputies(facts: Facts, clause: Clause) -> None:
    """Add who the clause says stands in for a person, a state or an organisation."""
    for trigger in clause.signals("represent"):
        _represent(facts, clause, trigger)
    for trigger in clause.signals("represent-by"):
        _represented_by(facts, clause, trigger)
    for person in clause.of("Person"):
        _delegate(facts, clause, person)
    for index in clause.at(_WORDS.representatives):
        _representative(facts, clause, index)


def _delegate(facts: Facts, clause: Clause, person: Span) -> None:
    """Who is the delegate of a body that stands right before him: "Delegasi Kementerian Kesehatan Laos Dr. X"."""
    keys = clause.reading.keys
    for body in clause.reading.spans_before(before_honorifics(clause, person.first)):
        before = keys[max(clause.first, body.first - 1) : body.first]
        if body.entity.type in BODIES and before and before[0] in _ACTING.delegates:
            facts.add(person.entity, "represents", body.entity, "asserted", extent(body, person), meeting=clause.event)


def _representative(facts: Facts, clause: Clause, index: int) -> None:
    """Who is told to be the representative of a state: "X, Thailand's representative", "Wakil Indonesia adalah X"."""
    reading, keys = clause.reading, clause.reading.keys
    step = index + 1 + (keys[index + 1 : index + 2] in (["of"], ["from"], ["dari"]))
    step += keys[step : step + 1] == ["the"]
    before, behind = reading.state_before(index), reading.state_at(step)
    if any(span.entity.type == "Role" and span.first < index for span in reading.holding(index)):
        return  # "the Permanent Representative of Indonesia"
    led = index == clause.first or keys[index - 1] in _WORDS.before_representatives
    owned = before is not None and reading.tokens[before.last - 1].is_possessive
    state = before if owned else behind if led else None
    if state is None:
        return
    first, last = min(state.first, index), max(state.last, index + 1)
    copula = next((i for i in clause.at(_WORDS.copulas) if last <= i <= last + _COPULA_NEAR), None)
    named = clause.after(copula, "Person")[:1] if copula is not None else []
    named = [span for span in named if copula is not None and begin_of(clause, span) <= copula + _FRONTED_NEAR]
    start = first - (reading.key_before(first) in ("the", "as"))
    named = named or [span for span in clause.before(start, "Person")[:1] if past_office(clause, span) >= start - 1]
    for person in named:
        words = extent(person, state)
        facts.add(person.entity, "represents", state.entity, clause.modality(None), words, meeting=clause.event)


def _represent(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who is named before a signal stands in for who is named behind it, and may take part in an event so."""
    principal = _principal(clause, trigger)
    named = [span for span in clause.before(trigger.first, "Person") if not is_owner(clause, span)]
    deputies = named or _fronted(clause, trigger, principal)
    if not deputies or principal is None or principal is deputies[0].entity:
        return
    behind = next((span for span in clause.after(trigger.last, *ACTORS) if span.entity is principal), None)
    events = _events_of(clause, trigger, behind.last if behind is not None else trigger.last)
    for deputy in clause.group(deputies[0], ("Person",)):
        modality = "negated" if _is_denied(clause, trigger) else _modality(clause, trigger)
        words = extent(deputy, behind or trigger)
        facts.add(deputy.entity, "represents", principal, modality, words, meeting=clause.event)
        for event in events:
            facts.add(deputy.entity, "attends", event, clause.modality(trigger, event), words, implied=True)


def _is_denied(clause: Clause, trigger: Trigger) -> bool:
    """Whether a negation right before a verb says that somebody does not stand in: "tidak mewakili"."""
    return any(trigger.first - _DENIED_NEAR <= signal.first < trigger.first for signal in clause.signals("not"))


def _events_of(clause: Clause, trigger: Trigger, last: int) -> list[Entity]:
    """The events at which somebody stands in for another, who is named up to a token: those behind, or spoken of."""
    named = clause.after(last, *EVENTS)[:1]
    if named or clause.events():
        near = (s for s in named if clause.reading.keys[s.first - 1] in _ACTING.settings or s.first <= last + 3)
        return entities(near)
    acts = clause.reading.keys[trigger.first] in _WORDS.acting or clause.bare_noun is not None
    return clause.scene if acts and clause.one_event else []


def _fronted(clause: Clause, trigger: Trigger, principal: Entity | None) -> list[Span]:
    """Who stands in by what a sentence begins with: "Representing the President, Minister X said"."""
    if trigger.first > clause.first + 1:
        return []
    ends = (past_office(clause, span) for span in clause.after(trigger.last, *ACTORS) if span.entity is principal)
    keys, named = clause.reading.keys, next(ends, trigger.last)
    named -= keys[named - 1] == ","
    there = next((span.last for span in clause.after(named, *EVENTS) if span.first <= named + _FRONTED_NEAR), named)
    named = there if keys[there : there + 1] and keys[there] in _WORDS.copulas else named
    comma = keys[named : named + 1] == [","] or not _WORDS.copulas.isdisjoint(keys[named : named + 1])
    comma = comma or clause.reading.key_before(trigger.first) == "yang"  # "Yang mewakili Indonesia X"
    people = [span for span in clause.after(named, "Person") if span.first <= named + _FAR] if comma else []
    roles = [role.first for role in clause.of("Role") if people and named < role.first < people[0].first]
    # "On behalf of the leaders, we thank President X" is said by somebody else.
    return people if people and min([*roles, begin_of(clause, people[0])]) <= named + _FRONTED_NEAR else []


def _principal(clause: Clause, trigger: Trigger) -> Entity | None:
    """For whom somebody stands in: who is named behind the verb, or whom its ending points back to."""
    behind = clause.reading.keys[trigger.last : trigger.last + 1]
    after = trigger.last + 1
    owns = behind == ["her"] and after < clause.last and clause.reading.keys[after] not in _ACTING.settings
    if behind in (["him"], ["her"]) and not (owns and clause.reading.tokens[after].is_word):
        return clause.people[-1] if clause.people else None
    if clause.reading.keys[trigger.last - 1] in _WORDS.stead:
        spoken = next(clause.reading.earlier(clause.first, "Person", "State", since=clause.sentence.first), None)
        return spoken.entity if spoken is not None else clause.people[-1] if clause.people else None
    if clause.reading.keys[trigger.first] in _WORDS.him:
        return clause.people[-1] if clause.people and _WORDS.offices.isdisjoint(behind) else None
    principals = clause.after(trigger.last, *ACTORS)
    officers = [person for person in principals if person.entity.type == "Person"][:1]
    owned = bool(principals) and qualifies(clause, principals[0])
    if owned and officers and begin_of(clause, officers[0]) <= trigger.last + 1:
        principals = officers  # "represented | Malaysia's Foreign Minister X"
    near = (
        principals and principals[0].first <= trigger.last + _PRINCIPAL_NEAR and _HANDOVERS.sources.isdisjoint(behind)
    )
    return principals[0].entity if near else None


def _represented_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who is named behind a signal stands in for who is named before it, and takes part in his stead."""
    if clause.reading.keys[trigger.first] in _WORDS.gerunds and trigger.first == clause.first:
        return  # "Sending X shows that ..."
    deputies = [span for span in clause.after(trigger.last, "Person") if span.first <= trigger.last + _FAR]
    if deputies and (_gets_office(clause, deputies[0]) or not _is_sent(clause, trigger, deputies[0])):
        return
    if deputies and any(signal.first >= deputies[0].last for signal in clause.signals("represent")):
        return  # "menunjuk X untuk mewakili Y"
    named = (span for span in clause.before(trigger.first, *ACTORS) if not belongs(clause, span))
    principal = next(named, None)
    stands_for = principal.entity if principal else clause.people[-1] if clause.people else None
    named_events = clause.events()
    elsewhere = clause.reading.keys[trigger.first] in _WORDS.sending and not _ends_behind(clause, deputies)
    scene = clause.scene if clause.one_event and not elsewhere else []
    events = same_breath(named_events, named_events[0]) if named_events else scene
    if deputies and stands_for is not None:
        words = extent(trigger, deputies[0])
        for deputy in clause.group(deputies[0], ("Person",)):
            modality = _modality(clause, trigger)
            facts.add(deputy.entity, "represents", stands_for, modality, words, meeting=clause.event)
        sender = [principal] if principal is not None and principal.entity.type == "State" else []
        for event in events if clause.reading.keys[trigger.first] in _WORDS.taking_part else ():
            for there in (*clause.group(deputies[0], ("Person",)), *sender):
                facts.add(there.entity, "attends", event, _at(clause, trigger, event), words, implied=True)
    elif principal is not None and clause.reading.keys[trigger.first] in _WORDS.sending:
        _send(facts, clause, trigger, principal)
    elif principal is not None and _is_by_office(clause, trigger):
        bodies = clause.group(principal, BODIES) if principal.entity.type in BODIES else []
        for event in events:
            attend_for(facts, clause, bodies, event)


def _ends_behind(clause: Clause, deputies: list[Span]) -> bool:
    """Whether nothing is told of somebody who is sent but that: "sent X.", "sent X instead", not "sent X a letter"."""
    last = past_office(clause, deputies[0]) if deputies else clause.last
    behind = clause.reading.keys[last : min(last + 1, clause.last)]
    return bool(deputies) and _WORDS.behind_sent.issuperset(behind)


def _is_by_office(clause: Clause, trigger: Trigger) -> bool:
    """Whether those who stand in for a body are told by their office alone: "A was represented by its minister"."""
    near = clause.reading.keys[trigger.last : trigger.last + _SENT_NEAR + 1]
    offices = any(trigger.last <= role.first <= trigger.last + _SENT_NEAR for role in clause.of("Role"))
    return offices or not _WORDS.envoys.isdisjoint(near)


def _is_sent(clause: Clause, trigger: Trigger, person: Span) -> bool:
    """Whether somebody or his office stands right behind a verb of sending; true of every other verb."""
    offices = [role.first for role in clause.of("Role") if trigger.last <= role.first < person.first]
    # Not "sent his congratulations to X", but "sent an envoy, X".
    near = min([*offices, person.first]) <= max(trigger.last + 1, _past_envoy(clause, trigger.last))
    return near or clause.reading.keys[trigger.first] not in _WORDS.sending


def _past_envoy(clause: Clause, index: int) -> int:
    """The token behind a noun for who is sent, and what brings in his name: "a special envoy, | X"; or itself."""
    keys, first = clause.reading.keys, index
    while index < clause.last and keys[index] in _WORDS.before_envoys:
        index += 1
    if _WORDS.envoys.isdisjoint(keys[index : index + 1]):
        return first
    index += 1
    way = keys[index : index + 1] in (["to"], ["ke"])
    event = next((span for span in clause.events() if way and index < span.first <= index + _FRONTED_NEAR), None)
    index = index if event is None else event.last
    while index < clause.last and keys[index] in _WORDS.behind_envoys:
        index += 1
    return index


def _gets_office(clause: Clause, person: Span) -> bool:
    """Whether somebody is named for an office, and not sent: "menunjuk X sebagai Menteri Y"."""
    named = clause.reading.keys[person.last : person.last + 1]
    offices = clause.of("Role") if named and named[0] in _PEOPLE.as_what else ()
    return any(person.last < role.first <= person.last + 2 for role in offices)


def _send(facts: Facts, clause: Clause, trigger: Trigger, sender: Span) -> None:
    """States take part through those they send: "A and B sent their ministers", to the event named or spoken of."""
    if sender.entity.type not in BODIES or clause.modality(trigger) == "negated":
        return
    named = [span.entity for span in clause.events()[:1] if span.first > trigger.last]
    sent = clause.reading.keys[trigger.last : trigger.last + _SENT_NEAR]
    scene = clause.scene if clause.one_event else first_of_text(clause.reading)
    spoken = scene if not clause.events() and not _WORDS.envoys.isdisjoint(sent) else []
    for event in named or spoken[:1]:
        senders = [span for span in clause.group(sender, BODIES) if not is_only_forum(span.entity)]
        attend_for(facts, clause, senders, event)


def _at(clause: Clause, trigger: Trigger, event: Entity) -> str:
    """How a clause puts that somebody stands in at an event: not as denied, since that is said of the other."""
    modality = clause.modality(trigger, event)
    return modality if modality != "negated" else "planned" if event.planned else "asserted"


def _modality(clause: Clause, trigger: Trigger) -> str:
    """Whether somebody is still to stand in; that the other does not come is no denial of it."""
    return "planned" if clause.modality(trigger) == "planned" else "asserted"
