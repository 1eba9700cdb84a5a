"""Chairs that change hands: "the ASEAN chairmanship passed from A to B", "A menyerahkan keketuaan ADMM kepada B"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.offices.body_chairs import is_for_later_year
from aseankg.extract.rules.people.holders import state_served
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, Entity, Span
from aseankg.extract.rules.reading.triggers import Trigger
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts

_WORDS: Final = WordLists("handovers")
_DAYS: Final = WordLists("days")
_CEREMONY: Final = "Handover"
"""How the names of ceremonies begin at which something changes hands."""
_BODIES: Final = ("Organisation", "Initiative")
_CHAIR_NEAR: Final = 6
"""Tokens between a verb and the chair behind it, or before it."""
_OWNER_NEAR: Final = 3
"""Tokens between a chair and the body or meeting behind it whose chair it is."""
_PARTY_NEAR: Final = 6
"""Tokens between "to" or "from" and the name of who takes or gives a chair, his office among them."""


@needs("handover", "Meeting")
def find_handovers(facts: Facts, clause: Clause) -> None:
    """Add who gives a chair away, and who takes it over."""
    for trigger in (*clause.signals("handover"), *_ceremonies(clause)):
        chair = _chair_at(clause, trigger)
        body = None if chair is None else _body_of(facts, clause, chair)
        if chair is None or body is None or clause.modality(trigger) == "negated":
            continue
        giver, taker = _parties(clause, trigger, passive=chair < trigger.first)
        if taker is not None and (party := _as_party(clause, taker)) is not None:
            facts.add(party, "chairs", body, _modality(clause, trigger, chair, body), extent(trigger, taker))
        if giver is not None and (party := _as_party(clause, giver)) is not None:
            facts.add(party, "chairs", body, "asserted", extent(trigger, giver))


def _ceremonies(clause: Clause) -> list[Trigger]:
    """The ceremonies of a clause at which something is handed over, as the signals that their words are."""
    named = (span for span in clause.of("Meeting") if span.entity.name.startswith(_CEREMONY))
    return [Trigger("handover", span.first, span.last) for span in named]


def _chair_at(clause: Clause, trigger: Trigger) -> int | None:
    """The word for the chair that a verb hands over: behind it, or before a passive or "passed"."""
    chairs = clause.at(_WORDS.chairs)
    behind = next((i for i in chairs if trigger.last <= i < trigger.last + _CHAIR_NEAR), None)
    if behind is not None or clause.reading.keys[trigger.first] not in _WORDS.passing:
        return behind
    before = (i for i in reversed(chairs) if i < trigger.first)
    return next((i for i in before if trigger.first - _past_owner(clause, i) <= _CHAIR_NEAR), None)


def _past_owner(clause: Clause, chair: int) -> int:
    """The token after a word for a chair, or after the body behind it whose chair it is."""
    behind = (s for s in clause.of(*_BODIES) if chair < s.first <= chair + _OWNER_NEAR)
    owner = next((span for span in behind if _is_beside(clause, chair, span)), None)
    return owner.last if owner is not None else chair


def _body_of(facts: Facts, clause: Clause, chair: int) -> Entity | None:
    """The body or meeting whose chair changes hands; where it is not named, the one whose chair was told of last."""
    owner = _owner(clause, chair)
    if owner is not None:
        return owner
    texts, keys = clause.reading.texts, clause.reading.keys
    beside = texts[max(0, chair - 1)], *texts[chair + 1 : chair + 2]
    unknown = any(text.isupper() and len(text) > 1 for text in beside)
    others = (_owner(clause, other) for other in clause.at(_WORDS.chairs) if other != chair)
    owned = keys[chair + 1 : chair + 2] and keys[chair + 1] in _WORDS.of
    if unknown or owned or keys[chair] in _WORDS.posts or any(other and other.name != "ASEAN" for other in others):
        return None
    asean = clause.reading.entity("Organisation", "ASEAN", "organisation/asean")
    return _body_that_meets(clause) or _body_told_of(facts) or asean


def _body_told_of(facts: Facts) -> Entity | None:
    """The body, no event, of which the text has told last who has its chair."""
    told, things = facts.last("chairs"), facts.reading.entities
    bodies = (things.get((kind, told.object.casefold())) for kind in _BODIES) if told is not None else ()
    return next((body for body in bodies if body is not None), None)


def _body_that_meets(clause: Clause) -> Entity | None:
    """The body of the event spoken of, where another than ASEAN holds it: "the General Assembly of the AIPA"."""
    events = {event for span in clause.events() for event in (span.entity, span.entity.whole)} | {clause.event}
    meant = {event for event in events if event is not None and event.type == "Meeting"}
    held = (span for span in clause.reading.ordered() if span.entity in meant and not span.nested)
    parts = (part for span in held for part in clause.reading.overlapping(span.first, span.last) if part.nested)
    return next((part.entity for part in parts if part.entity.type in _BODIES and part.entity.name != "ASEAN"), None)


def _owner(clause: Clause, chair: int) -> Entity | None:
    """What stands right before or behind a word for a chair: "the ADMM chairmanship", "keketuaan ASEAN"."""
    owners = [s for s in clause.of(*EVENTS, "Organisation", "Initiative") if not s.entity.name.startswith(_CEREMONY)]
    before = (span for span in owners if span.last == chair)
    behind = (span for span in owners if chair < span.first <= chair + _OWNER_NEAR and _is_beside(clause, chair, span))
    owner = next(before, None) or next(behind, None)
    return owner.entity if owner is not None else _owner_by_acronym(clause, chair)


def _owner_by_acronym(clause: Clause, chair: int) -> Entity | None:
    """Those who meet in a series, by the acronym right beside a word for their chair: "the ADMM chairmanship"."""
    reading = clause.reading
    for index in (chair - 1, chair + 1):
        if clause.first <= index < clause.last and reading.texts[index].isupper() and reading.free(index, index + 1):
            series = reading.lexicon.lookup("Series", reading.texts[index])
            if series is not None:
                thing = reading.lexicon.thing_of("Organisation", reading.texts[index])
                body = reading.entity("Organisation", series.name, thing)
                reading.add(Span(index, index + 1, body))
                return body
    return None


def _is_beside(clause: Clause, chair: int, body: Span) -> bool:
    return _WORDS.of.issuperset(clause.reading.keys[chair + 1 : body.first])


def _parties(clause: Clause, trigger: Trigger, *, passive: bool) -> tuple[Span | None, Span | None]:
    """Who gives the chair away, and who takes it; the subject does what an active verb says."""
    told = not (passive or _begins_clause(clause, trigger))
    subject = _nearest_party(clause.before(trigger.first, *ACTORS)) if told else None
    agent = next((span for span in clause.after(trigger.last, *ACTORS) if span.first == trigger.last), None)
    if clause.reading.keys[trigger.first] in _WORDS.taking:
        source = agent if clause.reading.keys[trigger.last - 1] in _WORDS.sources else None
        return source or _behind(clause, trigger, _WORDS.sources), subject
    return _behind(clause, trigger, _WORDS.sources) or subject or agent, _behind(clause, trigger, _WORDS.receivers)


def _begins_clause(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun for a handover begins what is told beside something else: "A chairs X, and the handover is"."""
    keys, first = clause.reading.keys, trigger.first
    if keys[first] not in _WORDS.nouns:
        return False
    first -= keys[first - 1] in _DAYS.articles
    return first - 1 > clause.first and keys[first - 1] in _WORDS.joining and keys[first - 2] == ","


def _nearest_party(actors: list[Span]) -> Span | None:
    """The nearest state of some actors, which stand the nearest first; where there is none, the nearest of them."""
    return next((span for span in actors if span.entity.type == "State"), None) or next(iter(actors), None)


def _behind(clause: Clause, trigger: Trigger, words: frozenset[str]) -> Span | None:
    """Who is named behind "to" or "from" behind a verb: the state, also within an office, else the person."""
    for index in clause.at(words):
        near = [span for span in clause.spans if index < span.first <= index + _PARTY_NEAR]
        states = [span for span in near if span.entity.type == "State"]
        people = [span for span in near if span.entity.type == "Person"]
        if index >= trigger.last and (states or people):
            return (states or people)[0]
    return None


def _as_party(clause: Clause, span: Span) -> Entity | None:
    """The state that has a chair: the one named, or that of the person who hands it over or takes it for his state."""
    if span.entity.type == "State":
        return span.entity
    return state_served(clause.reading, span.entity)


def _modality(clause: Clause, trigger: Trigger, chair: int, body: Entity) -> str:
    """How somebody has a chair that he takes over: that of ASEAN, or one for a later year, is still to come."""
    held = clause.reading.keys[trigger.first] in _WORDS.holding
    if is_for_later_year(clause, chair) or (body.name == "ASEAN" and not held):
        return "planned"
    return "planned" if clause.modality(trigger) == "planned" else "asserted"
