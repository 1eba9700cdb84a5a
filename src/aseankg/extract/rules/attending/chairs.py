"""Who leads events, by verbs of leading and words for being in the chair."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.chaired_by import chaired_by, state_within
from aseankg.extract.rules.attending.event_chairs import find_chairs_of_events
from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.clauses import Clause, entities, same_breath
from aseankg.extract.rules.clauses.doers import before_relative, both_meant
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.listed import actors_listed
from aseankg.extract.rules.discourse.participants import begin_of, past_office
from aseankg.extract.rules.offices.body_chairs import means_asean
from aseankg.extract.rules.people.honorifics import before_honorifics
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns, is_bare, means_another
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, Entity, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("chairs")
_CLAUSES: Final = WordLists("clauses")
_BARE_NEAR: Final = 5
"""Tokens behind a verb of leading among which the noun for the event spoken of stands."""
_OBJECT_NEAR: Final = 4
"""Tokens between a verb of leading and what is led."""
_OPENING: Final = 2
"""Tokens before a participle that a clause begins with: "Co-chairing", "After chairing"."""
_TWO: Final = 2
"""Those who lead an event together."""
_OFFICE_NEAR: Final = 2
"""Tokens between an office and the verb of leading that it does."""
_ASIDE: Final = 16
"""Tokens that an aside between what is led, or who leads it, and the next word on that has at most."""
_NEAR: Final = 10
"""Tokens behind an event within which its "is" stands, and behind "with" within which the name begins of who chairs."""


@needs("State", "Person", "chair", "chair-by", "chair-as")
def find_chairs(facts: Facts, clause: Clause) -> None:
    """Add who the clause says leads an event."""
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)
    for trigger in clause.signals("chair-as"):
        _serve_as_chair(facts, clause, trigger)
    find_chairs_of_events(facts, clause)
    _with_as_chair(facts, clause)


def _chair(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who is the subject of a verb of leading chairs the event behind it, or the one that a bare noun there means."""
    keys = clause.reading.keys
    if means_asean(keys, trigger.last) or not _leads_event(clause, trigger):
        return
    leaders = _leaders(clause, trigger) or _by_office(clause, trigger)
    if not leaders:
        return
    led = clause.after(trigger.last, *EVENTS) or _before_relative(clause, trigger)
    ahead = range(trigger.last, min(trigger.last + _BARE_NEAR, clause.last))
    near = takewhile(lambda index: keys[index] not in _WORDS.of_others, ahead)
    it = keys[trigger.last : trigger.last + 1] == ["it"] or any(first == trigger.last for _, first in leaders)
    bare = trigger.last if it else None
    bare = next((i for i in near if _means_event(keys, i)), bare)
    if led and _is_other_meeting(clause, trigger, led[0]):
        return
    if led and bare is not None and bare < led[0].first and keys[bare + 1] in _WORDS.telling_more:
        led = []  # "chairs the summit, which consists of a plenary session and X"
    spoken = [clause.event] if clause.event and bare is not None else []
    end = max(trigger.last, led[0].last) if led else (bare or trigger.last) + 1
    for event in entities(clause.group(led[0], EVENTS)) if led else spoken:
        for leader, first in (*leaders, *_chairs_with(clause, trigger, end)):
            words = (first, min(trigger.last + 1, clause.last))
            facts.add(leader, "chairs", event, clause.modality(trigger, event), words)


def _is_other_meeting(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether what is led is a meeting for or beside an event: "memimpin rapat delegasi untuk KTT", "di sela KTT"."""
    keys = clause.reading.keys
    near = range(trigger.last, min(trigger.last + _OBJECT_NEAR, event.first))
    noun = next((i for i in near if keys[i] in _WORDS.events or keys[i] in bare_nouns()), event.first)
    return not _WORDS.beside.isdisjoint(keys[noun : event.first])


def _means_event(keys: list[str], index: int) -> bool:
    """Whether a bare noun stands for the event spoken of, that somebody chairs; not "kedua forum"."""
    noun = keys[index] in _WORDS.events or (keys[index] in bare_nouns() and is_bare(keys, index))
    return noun and keys[index - 1] not in _WORDS.both and not means_another(keys, index)


def _before_relative(clause: Clause, trigger: Trigger) -> list[Span]:
    """The event that a relative clause right behind it says somebody chairs: "the summit, which A chaired"."""
    keys = clause.reading.keys
    named = clause.before(trigger.first, *EVENTS)[:1]
    behind = keys[named[0].last : named[0].last + 2] if named else []
    return [] if _WORDS.relatives.isdisjoint(behind) else named


def _leaders(clause: Clause, trigger: Trigger) -> list[tuple[Entity, int]]:
    """Who does what a verb of leading says, each with the token at which that is told; no organisation does."""
    behind = _fronted(clause, trigger)
    if behind is not None:
        return [(behind.entity, begin_of(clause, behind))]
    position = before_relative(clause, trigger.first)
    actors = [span for span in clause.before(position, *ACTORS) if not belongs(clause, span)]
    actor = next((span for span in clause.principals(actors) or actors if not _ends_office(clause, span)), None)
    if actor is None:
        return [(person, clause.first) for person in both_meant(clause)]
    if actor.entity.type == "Organisation":
        return []
    together = not _WORDS.jointly.isdisjoint(clause.reading.keys[max(clause.first, trigger.first - 2) : trigger.last])
    if together and actor.entity.type == "Person":
        return [(person.entity, person.first) for person in clause.before(position, "Person")[:2]]
    return [(span.entity, span.first) for span in _pair(clause, actor)]


def _pair(clause: Clause, actor: Span) -> list[Span]:
    """Who leads, and the one named before with whom he does so: "A bersama B memimpin", "A and B chaired"."""
    group = [span for span in clause.group(actor, (actor.entity.type,)) if span.last <= actor.last]
    if _is_alone(clause, actor):
        return [actor]
    between = clause.reading.keys[group[-2].last : actor.first] if len(group) == _TWO else []
    return group if not _WORDS.pairing.isdisjoint(between) else [actor]


def _is_alone(clause: Clause, actor: Span) -> bool:
    """Whether a verb of one stands right behind a name, which begins another sentence than those before it."""
    return not _WORDS.of_one.isdisjoint(clause.reading.keys[past_office(clause, actor) : clause.last][:1])


def _by_office(clause: Clause, trigger: Trigger) -> list[tuple[Entity, int]]:
    """The state whose office does what a verb says, nobody named with it: "Indonesia's Minister of Health chaired"."""
    keys = clause.reading.keys
    roles = [role for role in clause.before(trigger.first, "Role") if role.last >= trigger.first - _OFFICE_NEAR]
    first = roles[0].first - (keys[roles[0].first - 1] == "the") if roles else 0
    subject = bool(roles) and keys[first - 1] not in _WORDS.before_others
    state = state_within(clause, roles[0]) if subject else None
    return [(state.entity, first)] if state is not None else []


def _ends_office(clause: Clause, actor: Span) -> bool:
    """Whether a state behind a comma only ends the office of whoever is named before: "A, Minister of X, Laos"."""
    if actor.entity.type != "State" or clause.reading.key_before(actor.first) != ",":
        return False
    return any(role.last <= actor.first for role in clause.of("Role")) and bool(clause.before(actor.first, "Person"))


def _fronted(clause: Clause, trigger: Trigger) -> Span | None:
    """Who is named behind the comma of what somebody does first: "Co-chairing the meeting with B, A said"."""
    keys = clause.reading.keys
    begin = clause.reading.key_before(trigger.first) if trigger.first > clause.first else ""
    gerund = keys[trigger.last - 1] == "chairing" or keys[trigger.first] == "presiding"
    opened = gerund and trigger.first <= clause.first + _OPENING
    opened = opened or (begin == "yang" and trigger.first == clause.first + 1)  # "Yang memimpin sidang ialah A"
    opened = opened or trigger.first == clause.sentence.first  # "Memimpin sidang, A berkata"
    if not (opened or begin in _WORDS.besides):
        return None
    commas = [i for i in range(trigger.last, clause.last) if keys[i] == ","]
    inverted = [i for i in clause.at(_WORDS.copulas) if trigger.last < i]  # "Chairing the meeting was A"
    inverted += [trigger.last - 1] if begin == "yang" else []  # "Yang memimpin A"
    commas = [] if begin == "yang" else commas
    offices = {role.first: role.last for role in clause.of("Role")}
    starts = {start for i in (*commas, *inverted) for start in (i + 1, offices.get(i + 1, i + 1))}
    people = [span for span in clause.after(trigger.last, "Person", "State") if not belongs(clause, span)]
    return next((span for span in people if not starts.isdisjoint(_beginnings(clause, span))), None)


def _beginnings(clause: Clause, span: Span) -> set[int]:
    """The tokens at which a mention can begin: its own, and those of the honorifics before it."""
    return set(range(before_honorifics(clause, span.first), span.first + 1))


def _leads_event(clause: Clause, trigger: Trigger) -> bool:
    """Whether a word is a verb, and what it has as its object no organisation: not "the chair of", "chairs ASEAN"."""
    led = clause.after(trigger.last, *EVENTS, "Organisation")[:1]
    if led and led[0].entity.type == "Organisation" and led[0].first <= trigger.last + _OBJECT_NEAR:
        return False
    if led and not _WORDS.preparing.isdisjoint(clause.reading.keys[trigger.last : led[0].first]):
        return False  # "led the preparations for the summit"
    if clause.reading.keys[trigger.first] in _WORDS.leading:
        return _is_right_behind(clause, trigger)
    before = clause.reading.keys[max(clause.first, trigger.first - 3) : trigger.first]
    noun = clause.reading.keys[trigger.last : trigger.last + 1] == ["of"] or "menjadi" in before  # "menjadi co-chair"
    if noun and clause.reading.keys[trigger.first] in _WORDS.nouns:
        return False
    if clause.reading.keys[trigger.first] != "chair" or clause.reading.key_before(trigger.first) in _WORDS.before_verb:
        return True
    return any(span.entity.type in ACTORS for span in clause.reading.spans_before(trigger.first))


def _is_right_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether an event, or a noun that points back to it, stands right behind a verb: "led the 5th Meeting"."""
    reading = clause.reading
    first = trigger.last + (reading.keys[trigger.last : trigger.last + 1] == ["the"])
    if reading.keys[trigger.last : trigger.last + 1] == ["it"]:
        return True
    named = next((span.last for span in clause.events() if span.first == first), 0)
    bare = first + 1 if clause.bare_noun in reading.keys[first : first + 1] else 0
    return (named or bare) > 0 and not reading.tokens[(named or bare) - 1].is_possessive


def _serve_as_chair(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who is said to be in the chair: "X and Y served as co-chairs", "with X in the chair"."""
    before = [] if _is_told_by_another(clause, trigger) else clause.before(trigger.first, "Person")
    people = _named_behind(clause, trigger) or before or _states_before(clause, trigger)
    people = [*people[:1], *_through_whom(clause, trigger)]
    keys, events = clause.reading.keys, clause.events()[:1]
    if not _WORDS.delegations.isdisjoint(keys[trigger.last : trigger.last + 1]):
        return  # "bertindak selaku ketua | delegasi"
    if keys[trigger.last : trigger.last + 1] == ["of"]:
        events = _chaired_behind(clause, trigger)
        if not events and clause.bare_noun not in keys[trigger.last : trigger.last + _BARE_NEAR]:
            return  # "X and Y were the co-chairs of the council"
    if not events and clause.bare_noun is None and trigger.first == clause.first and _follows_another(clause):
        return  # "The news came from a preparatory meeting. In the chair was X."
    event = events[0].entity if events else clause.event if clause.one_event or _is_just_named(clause) else None
    for person in [*clause.group(people[0], (people[0].entity.type,)), *people[1:]] if people else []:
        if event is not None and not (person is not people[0] and _is_alone(clause, person)):
            words = (min(person.first, trigger.first), max(person.last, trigger.last))
            ahead = "will" in keys[trigger.last : person.first]
            facts.add(person.entity, "chairs", event, "planned" if ahead else clause.modality(trigger, event), words)


def _is_told_by_another(clause: Clause, trigger: Trigger) -> bool:
    """Whether who is named before a word for being in the chair only tells of it: "Menurut X, | rapat ... ketua"."""
    texts, first = clause.reading.texts, clause.first
    return clause.reading.keys[first] in _WORDS.according and "," in texts[first : trigger.first]


def _is_just_named(clause: Clause) -> bool:
    """Whether the sentence before named an event."""
    before = next(clause.reading.earlier(clause.first, *EVENTS), None)
    return before is not None and clause.reading.sentence_of(before.first).last >= clause.sentence.first


def _through_whom(clause: Clause, trigger: Trigger) -> list[Span]:
    """The person through whom a state is in the chair: "Indonesia memegang pimpinan sidang | melalui X"."""
    through = clause.reading.keys[trigger.last : trigger.last + 1] in (["melalui"], ["through"])
    return clause.after(trigger.last, "Person")[:1] if through else []


def _states_before(clause: Clause, trigger: Trigger) -> list[Span]:
    """The state that is said to be in the chair: "Malaysia was in the chair", "ended with Malaysia in the chair"."""
    keys = clause.reading.keys
    for state in clause.before(trigger.first, "State")[:1]:
        group = clause.group(state, ("State",))
        opens = keys[clause.first : group[0].first] in ([], ["the"])
        first = group[0].first - (keys[group[0].first - 1] == "the")
        beside = first > clause.first + 1 and state.last == trigger.first and keys[first - 1] in _WORDS.holding_with
        if beside or (opens and _WORDS.copulas.issuperset(keys[state.last : trigger.first])):
            return group
    return []


def _chaired_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """The event that stands right behind a word for being in the chair: "in the chair of | the 5th AMM"."""
    keys = clause.reading.keys
    return [span for span in clause.events() if keys[trigger.last : span.first] in (["of"], ["of", "the"])][:1]


def _follows_another(clause: Clause) -> bool:
    """Whether the sentence before told of another event than the one spoken of, without a name."""
    reading, last = clause.reading, clause.sentence.first
    before = reading.sentence_of(last - 1).first if last else 0
    nouns = (i for i in reading.where(bare_nouns(), before, last) if not reading.holding(i))
    return any(means_another(reading.keys, i) for i in nouns)


def _named_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who is named behind a word for being in the chair: "Two shared the chair: X and Y", "in the chair of Z was X"."""
    keys, last = clause.reading.keys, trigger.last
    for event in _chaired_behind(clause, trigger):
        last = next((i for i in clause.at(_WORDS.before_chairs) if event.last <= i < event.last + _NEAR), last)
    last += not _WORDS.before_chairs.isdisjoint(keys[last : last + 1])
    if keys[last : last + 1] == ["of"] or (keys[last : last + 1] and keys[last] in _WORDS.pairing):
        return []  # "X was in the chair and Y was her deputy", "X was elected chairman of the meeting and Y"
    return [span for span in actors_listed(clause, last)[0] if span.entity.type == "Person"][:1]


def _with_as_chair(facts: Facts, clause: Clause) -> None:
    """Who an event is held with as its chair: "was held, with Minister X as Chairman", "dengan X sebagai ketua"."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.event_chairs):
        as_chair = keys[index - 1] in _CLAUSES.as_holder and _WORDS.behind_chair.issuperset(keys[index + 1 : index + 2])
        people = [s for s in clause.before(index, "Person") if _stands_at(clause, s, index - 1)] if as_chair else []
        held = clause.before(people[0].first, *EVENTS) if people else []
        with_him = people and keys[begin_of(clause, people[0]) - 1] in _WORDS.holding_with
        spoken = [clause.event] if clause.event is not None and clause.bare_noun is not None else []
        for event in (same_breath(held, held[0]) if held else spoken) if with_him else ():
            words = (people[0].first, index + 1)
            facts.add(people[0].entity, "chairs", event, clause.modality(None, event), words)


def _stands_at(clause: Clause, person: Span, position: int) -> bool:
    """Whether a token follows a name, and what between commas says who that is: "with X, Department of Y, | as"."""
    texts, last = clause.reading.texts, past_office(clause, person)
    aside = texts[person.last] == texts[position - 1] == "," and position - person.last <= _ASIDE
    return last >= position - 1 or (aside and not clause.keys.isdisjoint(_WORDS.holding_with))


def _chairs_with(clause: Clause, trigger: Trigger, position: int) -> list[tuple[Entity, int]]:
    """Who is named behind a token as one with whom another chairs: "co-chaired the meeting | with X"."""
    keys = clause.reading.keys
    jointly = not _WORDS.jointly.isdisjoint(keys[max(clause.first, trigger.first - 2) : trigger.last])
    far = _ASIDE if jointly else 1  # "will co-chair it, at a hotel in the capital, with X"
    near = [i for i in clause.at(_WORDS.together) if position <= i < position + far]
    near = [i for i in near if i == position or keys[i - 1] in (",", "together", "jointly")]
    people = [span for span in clause.after(position, "Person") if near and span.first < near[0] + _NEAR]
    if far > 1:
        people = [span for span in people if begin_of(clause, span) <= near[0] + _OFFICE_NEAR]
    return [(span.entity, span.first) for span in people[:1]]


_RULES: Final = {"chair": _chair, "chair-by": chaired_by}
