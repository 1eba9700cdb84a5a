"""Who can be those that a clause says take part or stay away, and at which events."""

from __future__ import annotations

from typing import Final

from aseankg.extract.rules.clauses.around_events import is_adjunct
from aseankg.extract.rules.clauses.belonging import belongs, qualifies
from aseankg.extract.rules.clauses.clauses import Clause, entities, same_breath
from aseankg.extract.rules.clauses.doers import before_relative, past_object
from aseankg.extract.rules.discourse.discourse import BRIEFING
from aseankg.extract.rules.people.honorifics import before_honorifics
from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.phrases.nominals import has_verb_form
from aseankg.extract.rules.reading.reading import ACTORS, BODIES, EVENTS, PLACES, Entity, Reading, Span
from aseankg.extract.rules.text.words import WordLists

_WORDS: Final = WordLists("attendance")
_DOERS: Final = WordLists("doers")
_WHICH: Final = frozenset({"which"})
_SEVERAL: Final = 3
"""Who is named at least in a sentence on those who came."""
_COMPANY_NEAR: Final = 10
"""Tokens behind "accompanied by" within which the name of a companion begins."""


def is_only_forum(entity: Entity) -> bool:
    """Whether an organisation is meant as a forum: it attends and hosts nothing itself."""
    return entity.name in _WORDS.forums


def is_source(clause: Clause, person: Span) -> bool:
    """Whether a person is only quoted: "menurut X", "according to X"."""
    first = min((r.first for r in clause.of("Role") if r.last <= person.first <= r.last + 2), default=person.first)
    keys = clause.reading.keys[max(clause.first, first - 4) : first]
    return keys[-2:] == ["according", "to"] or not _WORDS.sources.isdisjoint(keys[-3:])


def begin_of(clause: Clause, person: Span) -> int:
    """The token at which somebody is named: that of his office or honorific, "Dr", where it stands before the name."""
    first = before_honorifics(clause, person.first)
    return min([role.first for role in clause.of("Role") if first - 1 <= role.last <= first], default=first)


def past_office(clause: Clause, person: Span) -> int:
    """The token after a name and the office between commas behind it: "X, Minister of Y, | said"."""
    texts, first = clause.reading.texts, person.last + 1
    last = clause.reading.titles.get(first, 0) if texts[person.last : first] == [","] else 0
    return last + 1 if last and texts[last : last + 1] == [","] else person.last


def with_companions(clause: Clause, actors: list[Span]) -> list[Span]:
    """Actors with those who accompany them, or whom they accompany: "X, accompanied by Y", "X didampingi Y"."""
    found = list(actors)
    for trigger in clause.signals("company") if actors and actors[0].entity.type == "Person" else ():
        before = clause.before(trigger.first, "Person")[:1]
        after = [s for s in clause.after(trigger.last, "Person") if s.first <= trigger.last + _COMPANY_NEAR][:1]
        sides = [span for side in (before, after) for end in side for span in clause.group(end, ("Person",))]
        found += sides if not set(sides).isdisjoint(actors) else []
    return list(dict.fromkeys(found))


def bodies_alongside(clause: Clause, position: int) -> list[Span]:
    """The bodies with whom those take part of whom a verb before a token says so: "attended, along with the WHO".

    Nothing but the event, places and days stands between.
    """
    signal = next((trigger for trigger in clause.signals("company") if trigger.first >= position), None)
    if signal is None or clause.reading.keys[signal.first] in _WORDS.accompanied:
        return []
    told = clause.covered(*EVENTS, *PLACES) | clause.reading.date_tokens
    plain = _WORDS.where_and_when | _WORDS.separators
    if any(i not in told and clause.reading.keys[i] not in plain for i in range(position, signal.first)):
        return []
    first = signal.last + (clause.reading.keys[signal.last : signal.last + 1] == ["the"])
    beside = next((span for span in clause.of(*BODIES) if span.first == first), None)
    if beside is None or qualifies(clause, beside):
        return []
    return [span for span in clause.group(beside, BODIES) if span.first >= first and not is_only_forum(span.entity)]


def events_for(clause: Clause, position: int) -> list[Entity]:
    """The events that a signal speaks of: the nearest after it, else before it, else the one spoken of."""
    later = clause.after(position, *EVENTS)
    earlier = [span for span in clause.before(position, *EVENTS) if not is_adjunct(clause, span)]
    alone = clause.reading.keys[position : min(position + 1, clause.last)]
    first_told = bool(later) and not (earlier or clause.event or later[0].entity.parties)
    if later and (first_told or _WORDS.next_verbs.isdisjoint(alone)):  # not "is to attend | and hold a meeting with X"
        return entities(clause.group(later[0], EVENTS))
    if earlier:
        return same_breath(earlier, earlier[0])
    event = clause.event
    if clause.past_event is not None and clause.bare_noun is None and not clause.has("plan"):
        # "X was there" after a sentence on the next summit means the meeting that the text is about.
        event = clause.past_event
    if not (clause.one_event or clause.has("plan")):
        return []  # Of several meetings told of, who came may have been at the last; who is to come is at the first.
    if event is None:
        return []
    told = clause.scene if event is clause.event else [event, *event.twins]
    return _of_paragraph(clause, event) or told


def _of_paragraph(clause: Clause, event: Entity) -> list[Entity]:
    """The event that a text is about, to which a paragraph on who came goes back that names none."""
    if clause.bare_noun is not None or len(clause.of(*ACTORS)) < _SEVERAL:
        return []
    before = next(clause.reading.earlier(clause.first, *EVENTS), None)
    if before is None or clause.reading.sentence_of(before.first).paragraph == clause.sentence.paragraph:
        return []
    main = first_of_text(clause.reading)
    return main if main and main[0].type == event.type and bool(main[0].planned) == bool(event.planned) else []


def first_of_text(reading: Reading) -> list[Entity]:
    """The event that the text names first, which it is about, with its twins."""
    told = (span.entity for span in reading.ordered() if span.entity.type in EVENTS)
    first = next((event for event in told if event.name != BRIEFING), None)
    return [first, *first.twins] if first is not None else []


def nearest_actors(clause: Clause, spans: list[Span]) -> list[Span]:
    """The nearest actor with those listed beside it; a state that only says whose office it is does not count."""
    nearest = next((span for span in spans if not belongs(clause, span)), None)
    if nearest is None:
        return []
    return clause.group(nearest, ("Person",) if nearest.entity.type == "Person" else BODIES)


def subjects_of(clause: Clause, position: int) -> list[Span]:
    """Who does what a verb says: people before it, else the state right before it, else who began the sentence."""
    position, which = before_relative(clause, position), _which(clause, position)
    named = [s for s in clause.before(position, "Person") if s.last == position or not is_owner(clause, s)]
    named = [span for span in named if span.first > which]
    people = [person for person in named if not (is_source(clause, person) or only_says(clause, person))]
    people = [person for person in past_object(clause, people) if not speaks_of_others(clause, person.last, position)]
    own = _body_of_its_own(clause, people[0], position) if people else []
    if own:
        return own
    if people:
        sends = not _WORDS.sending.isdisjoint(clause.reading.keys[people[0].last : position])
        return [] if sends else clause.group(people[0], ("Person",))
    bodies = [span for span in clause.before(position, *BODIES) if not belongs(clause, span)]
    if bodies:
        only = _WORDS.only_one.issuperset(clause.reading.keys[bodies[0].last : position])
        near = (only or bodies[0].last >= position - 5) and not is_only_forum(bodies[0].entity)
        return [body for body in clause.group(bodies[0], BODIES) if not is_only_forum(body.entity)] if near else []
    earlier = clause.reading.earlier(clause.first, "Person", since=clause.sentence.first)
    return list(earlier)[-1:] if which < clause.first else []


def _which(clause: Clause, position: int) -> int:
    """The token of the "which" behind an event, before the subject of a verb: "the summit, which X attended"; or -1."""
    which = [i for i in clause.at(_WHICH) if i < position - 1]
    events = clause.before(which[-1], *EVENTS)[:1] if which else []
    return which[-1] if events and events[0].last >= which[-1] - 1 else -1


def _body_of_its_own(clause: Clause, person: Span, position: int) -> list[Span]:
    """The states or bodies right before a verb behind "and", which somebody before has another for: "X came, and A"."""
    bodies = [span for span in clause.before(position, *BODIES)[:1] if span.first > person.last]
    auxiliaries = clause.reading.keys[bodies[0].last : position] if bodies else []
    if not bodies or belongs(clause, bodies[0]) or not _WORDS.auxiliaries.issuperset(auxiliaries):
        return []
    group = [span for span in clause.group(bodies[0], BODIES) if span.first > person.last and not belongs(clause, span)]
    first = group[0].first - (clause.reading.key_before(group[0].first) == "the")
    if is_only_forum(bodies[0].entity) or clause.reading.key_before(first) not in _WORDS.new_clause:
        return []
    return [*clause.group(person, ("Person",)), *group] if are_listed(clause.reading, person, group[0]) else group


def is_owner(clause: Clause, person: Span) -> bool:
    """Whether a name only owns what is told of: "X's opinion", "X's absence"."""
    return clause.reading.tokens[person.last - 1].is_possessive


def speaks_of_others(clause: Clause, first: int, last: int) -> bool:
    """Whether somebody before a verb only tells of others, or asks them to do it: "urged leaders to boycott"."""
    return _asks_others(clause, first, last) or _tells_of_others(clause, first, last)


def _asks_others(clause: Clause, first: int, last: int) -> bool:
    """Whether somebody asks others, who stand behind that verb, to do what another one says; not "was asked to"."""
    keys = clause.reading.keys
    asking = next((index for index in clause.at(_DOERS.asking) if first <= index < last - 1), None)
    invited = (i for i in clause.at(_DOERS.invitations) if first <= i < last - 1 and keys[i + 1] in _DOERS.invited)
    asking = next(invited, None) if asking is None else asking
    if asking is None or keys[asking - 1] in _DOERS.passive:
        return False
    asked = keys[asking + 1 : last]
    return not _WORDS.before_asked.issuperset(asked) and _WORDS.ending_request.isdisjoint(asked)


def _tells_of_others(clause: Clause, first: int, last: int) -> bool:
    """Whether somebody before a verb only tells of others, its subject: "X mengatakan, tiga pemimpin tidak hadir"."""
    keys = clause.reading.keys
    verb = next((i for i in clause.at(_WORDS.telling) if first <= i < last), None)
    if verb is None:  # 'said X, "All leaders will attend"'
        return keys[first : first + 1] == [","] and _counts_others(keys, _past_openers(keys, first, last), last)
    that = next((i + 1 for i in range(verb + 1, last) if keys[i] in _WORDS.that), None)
    told = _past_openers(keys, that or verb + 1, last)
    if _counts_others(keys, told, last):
        return True
    introduced = that is not None or clause.reading.source.language == "id"
    return introduced and told < last and _begins_noun(clause, told)


def _past_openers(keys: list[str], first: int, last: int) -> int:
    """The first token of what is told behind the words that only bring it in."""
    return next((i for i in range(first, last) if keys[i] not in _WORDS.before_told), last)


def _counts_others(keys: list[str], index: int, last: int) -> bool:
    """Whether a word for a group or number of others stands at a token."""
    return index < last and (keys[index] in _WORDS.groups or keys[index].isdigit())


def _begins_noun(clause: Clause, index: int) -> bool:
    """Whether a noun begins at a token behind a verb of telling, and no verb, day, place, or who tells it himself."""
    key, indonesian = clause.reading.keys[index], clause.reading.source.language == "id"
    return not (key in _WORDS.no_others or has_verb_form(key, indonesian) or index in clause.reading.date_tokens)


def only_says(clause: Clause, span: Span) -> bool:
    """Whether somebody only says in English what follows, of somebody else: "X says Y is not invited"."""
    return clause.reading.keys[span.last : span.last + 1] in (["says"], ["said"])
