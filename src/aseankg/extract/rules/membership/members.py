"""Which states belong to organisations, and which cities to networks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.days.days_ahead import is_told_for_later
from aseankg.extract.rules.membership.joining_years import is_dated, joined_later
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("members")
_CLAUSES: Final = WordLists("clauses")
_BODIES: Final = ("Organisation", "Initiative")
_MEMBERS: Final = ("State", "City", "Organisation")
_BESIDE: Final = 3
"""Tokens before a body within which "besides" stands."""
_LEAST: Final = 3
"""States that a list which stands beside the name of a body alone has at least."""
_PHRASE: Final = 7
"""Tokens that a noun phrase about members can hold: "the ten current members of the forum"."""
_FAR: Final = 9
"""Tokens between a member and what says that it is one."""
_ACTING: Final = ("attend", "attend-by", "sign", "sign-by")
_OF_NEAR: Final = 4
"""Tokens behind a noun for those who take part within which the body begins."""
_MARKS: Final = frozenset("-\u2013—(:")
"""Marks that open a list of members."""


@needs(*_MEMBERS, "member", "join")
def find_members(facts: Facts, clause: Clause) -> None:
    """Add the members that the clause names, of an organisation, of ASEAN or of the network spoken of."""
    opened = not clause.keys.isdisjoint(_opening_words())
    for group in _groups(clause) if opened and len(clause.of(*_MEMBERS)) > 1 else ():
        body = _body_of_list(clause, group)
        if body is not None:
            _add_all(facts, clause, group, body, clause.modality(None) if clause.has("not") else "asserted")
    if not clause.keys.isdisjoint(_WORDS.participants):
        _spell_out(facts, clause)
    for trigger in clause.signals("member", "join"):
        _join(facts, clause, trigger)
    if not clause.keys.isdisjoint(_WORDS.admitting) and not clause.keys.isdisjoint(_WORDS.member):
        _admit(facts, clause)
    _cities_of_network(facts, clause)


def _groups(clause: Clause) -> Iterator[list[Span]]:
    """The lists of states, cities and organisations of a clause, and those that stand alone."""
    last, texts = clause.first, clause.reading.texts
    for span in clause.of(*_MEMBERS):
        if span.first >= last:
            group = clause.group(span, _MEMBERS)
            group = group[group.index(span) :]
            # What stands in brackets behind a name is a list of its own.
            opened = (i for i in range(1, len(group)) if "(" in texts[group[i - 1].last : group[i].first])
            group = group[: next(opened, None)]
            last = group[-1].last
            yield group


def _add_all(facts: Facts, clause: Clause, group: list[Span], body: Span, modality: str) -> None:
    of_states = body.entity.name == "ASEAN"
    group = [member for member in group if member.entity.type == "State" or not of_states]
    if all(member.entity.type == "Organisation" for member in group):
        return
    for member in group:
        if member.entity is not body.entity and member.entity.name != "ASEAN":
            facts.add(member.entity, "member_of", body.entity, modality, clause.extent(body, *group))


def _body_of_list(clause: Clause, group: list[Span]) -> Span | None:
    """The body that a list behind it, or behind a noun for its members, is told to have as members.

    Where its members are those of another body and more, "the ten ASEAN states with China", it is not the other one.
    """
    if len(group) < 2:
        return None
    opened = _opener(clause, group[0].first)
    if opened is None:
        return None
    if opened[0] == "opening":
        opened = _counted(clause, opened[1]) or opened
    body = _opened_body(clause, group, *opened)
    others = [span.entity for span in clause.of(*_BODIES) if opened[1] <= span.first <= group[0].first]
    return body if body is not None and body.entity not in others and not _is_beside(clause, body) else None


def _is_beside(clause: Clause, body: Span) -> bool:
    """Whether the members of a body are told of only as those whom others join: "besides the ASEAN members, it has"."""
    before = clause.reading.keys[max(clause.first, body.first - _BESIDE) : body.first]
    return not _WORDS.besides.isdisjoint(before)


def _opened_body(clause: Clause, group: list[Span], kind: str, start: int) -> Span | None:
    """The body of a list that words which begin at a token open."""
    spoken = clause.has(*_ACTING)
    noun = _member_noun(clause, start)
    if noun is not None and not (spoken and kind == "includes"):
        owner = _body_of_phrase(clause, noun, start)
        return owner if owner or clause.reading.keys[noun] in _WORDS.owned else _body_before(clause, noun, group)
    if (spoken and kind != "opening") or (kind != "comprises" and len(group) < _LEAST):
        return None
    return _subject(clause, start, kind)


def _opener(clause: Clause, first: int) -> tuple[str, int] | None:
    """How a list that begins at a token is opened, and the token at which the words that open it begin."""
    keys, step = clause.reading.keys, first
    while step > clause.first and keys[step - 1] in _WORDS.before_names:
        step -= 1
    step = marked = _past_members_of_another(clause, first if _is_body(clause, first) else step)
    while marked > clause.first and keys[marked - 1] in _MARKS:
        marked -= 1
    for start in range(max(clause.first, marked - 4), marked):
        for kind, phrases in _openers().items():
            if any(end == marked for end, _ in phrases.at(keys, start, marked)):
                return kind, _past_marks(clause, start)
    of_state = any(span.entity.type == "State" for span in clause.reading.spans_at(first))
    if of_state and keys[step - 1] in _WORDS.member and step > clause.first:
        return "opening", step
    return ("opening", _past_marks(clause, marked)) if marked < step else None


def _counted(clause: Clause, end: int) -> tuple[str, int] | None:
    """How a list is opened whose members are counted before a token: "consists of ten countries | namely"."""
    comprises = _openers()["comprises"]
    for start in clause.at(comprises.starts):
        for last, _ in comprises.at(clause.reading.keys, start, end) if end - _PHRASE <= start < end else ():
            if last < end and all(_in_phrase(clause, i) and not _is_body(clause, i) for i in range(last, end)):
                return "comprises", _past_marks(clause, start)
    return None


def _past_members_of_another(clause: Clause, first: int) -> int:
    """The token at which the members of a body begin that a list goes on from: "the ten ASEAN states with | China"."""
    joined = clause.reading.key_before(first) in _WORDS.beside_members
    if not joined and not _is_body(clause, first):
        return first
    step = first - joined
    while step > clause.first and _in_phrase(clause, step - 1):
        step -= 1
    return step if any(_is_body(clause, index) for index in range(step, first + 1 - joined)) else first


@cache
def _openers() -> dict[str, Phrases]:
    """The phrases that open a list of members, by what they say of it."""
    kinds = {"opening": _WORDS.opening, "includes": _WORDS.includes, "comprises": _WORDS.comprises}
    return {kind: plain_phrases(phrases) for kind, phrases in kinds.items()}


@cache
def _opening_words() -> frozenset[str]:
    """The words and marks without one of which nothing opens a list."""
    return _WORDS.member | _MARKS.union(*(phrases.starts for phrases in _openers().values()))


def _past_marks(clause: Clause, index: int) -> int:
    """The token behind the noun phrase that stands before a token: marks, adverbs and "which" left out."""
    keys = clause.reading.keys
    while index > clause.first and keys[index - 1] in _WORDS.between:
        index -= 1
    return index


def _spell_out(facts: Facts, clause: Clause) -> None:
    """All the members of a body, in lists of several kinds: "The participants of X are the ASEAN states, A and B"."""
    keys = clause.reading.keys
    for noun in (i for i in range(clause.first, clause.last) if keys[i] in _WORDS.participants):
        near = (s for s in clause.spans if s.entity.type in _BODIES and noun < s.first <= noun + _OF_NEAR)
        body = next(near, None)
        if body is None or not _WORDS.of.issuperset(keys[noun + 1 : body.first]):
            continue
        if _WORDS.are.isdisjoint(keys[body.last : body.last + 1]):
            continue
        members, end = list["Span"](), body.last + 1
        for span in clause.after(end, *_MEMBERS):
            if not all(_in_list(clause, index) for index in range(end, span.first)):
                break
            members += [span] if span.entity.type == "State" or len(members) > 1 else []
            end = max(end, span.last)
        if len(members) >= _LEAST:
            _add_all(facts, clause, members, body, clause.modality(None) if clause.has("not") else "asserted")


def _in_list(clause: Clause, index: int) -> bool:
    """Whether a token only joins or heads lists of members: "the ten states of", "namely", "and the partners"."""
    key = clause.reading.keys[index]
    return key in _WORDS.in_lists or key in _WORDS.in_phrases or key.isdigit() or _is_body(clause, index)


def _member_noun(clause: Clause, end: int) -> int | None:
    """The word for members in the noun phrase that ends right before a token."""
    keys = clause.reading.keys
    for index in range(end - 1, max(clause.first, end - _PHRASE) - 1, -1):
        if keys[index] in _WORDS.member or (keys[index] in _WORDS.owned and _is_owned(clause, index)):
            return index
        if not _in_phrase(clause, index):
            return None
    return None


def _in_phrase(clause: Clause, index: int) -> bool:
    """Whether a token can belong to a noun phrase for the members of a body: "the ten ASEAN states"."""
    key = clause.reading.keys[index]
    return key in _WORDS.in_phrases or key in _WORDS.member or _is_body(clause, index) or key.isdigit()


def _is_owned(clause: Clause, noun: int) -> bool:
    """Whether the name of a body owns a noun, adjectives and numbers between: "ASEAN's five largest economies"."""
    keys, index = clause.reading.keys, noun
    while index > clause.first and keys[index - 1] in _WORDS.in_phrases and not _is_body(clause, index - 1):
        index -= 1
    return any(span.last == index and clause.reading.tokens[index - 1].is_possessive for span in clause.of(*_BODIES))


def _is_body(clause: Clause, index: int) -> bool:
    return any(span.first <= index < span.last for span in clause.of(*_BODIES))


def _body_of_phrase(clause: Clause, noun: int, end: int) -> Span | None:
    """The body within a noun phrase for its members: "ASEAN's members", "the members of ASEAN", "anggota ASEAN"."""
    behind = [span for span in clause.after(noun, *_BODIES) if span.last <= end]
    before = [span for span in clause.before(noun, *_BODIES) if span.last >= noun - 4]
    return next(iter(behind or before), None)


def _body_before(clause: Clause, noun: int, group: list[Span]) -> Span | None:
    """The body that the text named last, of states or with a list of cities of cities: "The other members are ..."."""
    kind = "Initiative" if group and group[0].entity.type == "City" else "Organisation"
    named = clause.before(noun, kind) or clause.reading.earlier(noun, kind)
    return next((span for span in named if kind == "Initiative" or span.entity.name.lower() in _WORDS.bodies), None)


def _subject(clause: Clause, end: int, kind: str) -> Span | None:
    """The body that is the subject of a verb of having members, or that a list behind it only spells out."""
    bodies = clause.before(end, *_BODIES)
    if not bodies:
        return None
    body, keys = bodies[-1] if kind == "includes" else bodies[0], clause.reading.keys
    between = keys[body.last : end]
    if clause.reading.tokens[body.last - 1].is_possessive or not _WORDS.others_of.isdisjoint(between):
        return None
    if kind == "opening":
        # "The Dialogue Partners of ASEAN" are others, "the leaders of ASEAN" are its own.
        of = keys[body.first - 1] == "of"
        others = _WORDS.beside if of else _WORDS.beside | _WORDS.others_of
        return body if body.last == end and keys[body.first - 1 - of] not in others else None
    if kind == "includes" and (body.first - clause.first > 4 or keys[body.first - 1] in _WORDS.with_words):
        return None
    return body if not [span for span in clause.of("State", *EVENTS) if body.last <= span.first < end] else None


def _join(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """States and cities before "joined", "are members of" and the like, with the body right behind or before."""
    bodies = [body for body in clause.after(trigger.last, *_BODIES) if body.first <= trigger.last + 4]
    if not bodies and trigger.kind == "member":
        bodies = [body for body in clause.before(trigger.first, *_BODIES) if body.last >= trigger.first - 3]
    dated = trigger.kind == "join" and is_dated(clause, trigger.last)
    if not bodies and (trigger.kind == "member" or dated) and not clause.of(*_BODIES):
        bodies = [span for span in [_body_before(clause, trigger.first, clause.of("State"))] if span is not None]
    if not bodies or _goes_on(clause, bodies[0], trigger):
        return
    body = bodies[0]
    end = min(trigger.first, body.first) if body.first >= clause.first else trigger.first
    members = [span for span in clause.before(end, *_MEMBERS) if span.entity is not body.entity]
    if clause.reading.keys[trigger.first] == "keanggotaan":
        members = [span for span in clause.after(trigger.last, *_MEMBERS) if span.first == trigger.last != body.first]
    elif not members:
        members = _behind_fronted(clause, trigger, body)
    elif not _linked(clause, members[0], end):
        return
    if not members:
        return
    modality = clause.modality(trigger)
    sought = _is_sought(clause, max(clause.first, members[0].first - 3), trigger.first)
    modality = "planned" if modality == "asserted" and (sought or is_told_for_later(clause, trigger)) else modality
    _add_all(facts, clause, clause.group(members[0], _MEMBERS), body, modality)
    last = max(trigger.last, body.last)
    if trigger.kind == "join" and is_dated(clause, last):
        _add_all(facts, clause, joined_later(clause, last), body, modality)


def _admit(facts: Facts, clause: Clause) -> None:
    """Whom a body takes in as a member: "ASEAN admitted A as its eleventh member"."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.admitting):
        bodies = [body for body in clause.before(index, *_BODIES)[:1] if body.last >= index - _BESIDE]
        state = clause.reading.state_at(index + 1)
        if not bodies or state is None or state.last >= len(keys):
            continue
        noun = next((i for i in clause.at(_WORDS.member) if i > state.last), state.last)
        phrase = all(_in_phrase(clause, i) or _is_counted(clause, i) for i in range(state.last + 1, noun))
        if keys[state.last] in _WORDS.becoming and noun > state.last and phrase:
            before = {s.kind for s in clause.signals("plan", "not") if bodies[0].last <= s.first <= index}
            modality = "negated" if "not" in before else "planned" if before else "asserted"
            _add_all(facts, clause, [state], bodies[0], modality)


def _is_counted(clause: Clause, index: int) -> bool:
    """Whether an article or ordinal stands at a token: "a member", "the eleventh member"."""
    keys = clause.reading.keys
    return keys[index] in ("a", "an") or ordinal_at(keys, clause.reading.texts, index) is not None


def _is_sought(clause: Clause, first: int, last: int) -> bool:
    """Whether a word of wanting to be a member stands between two tokens, and names no plan that is a document."""
    documents = {signal.first for signal in clause.signals("written_plan")}
    return any(first <= index < last and index not in documents for index in clause.at(_WORDS.seeking))


def _behind_fronted(clause: Clause, trigger: Trigger, body: Span) -> list[Span]:
    """The state that a clause tells of behind "As a member of ASEAN," with which it begins."""
    keys, end = clause.reading.keys, max(body.last, trigger.last)
    while keys[end : end + 1] and keys[end] in _WORDS.owned:
        end += 1
    if keys[clause.first] not in _CLAUSES.as_holder or keys[end : end + 1] != [","]:
        return []
    return [span for span in clause.after(end, "State") if span.first <= end + 2]


def _goes_on(clause: Clause, body: Span, trigger: Trigger) -> bool:
    """Whether the name of a body only qualifies a noun: "joined ASEAN leaders"."""
    reading, behind = clause.reading, body.last
    if trigger.kind != "join" or not trigger.last <= behind < clause.last or not reading.tokens[behind].is_word:
        return trigger.kind == "join" and behind < clause.last and reading.texts[behind] in "+-"
    if reading.keys[behind] in ("in", "on") and behind + 1 in reading.date_tokens:
        return False
    return reading.keys[behind] not in _WORDS.after_joined


def _linked(clause: Clause, member: Span, end: int) -> bool:
    """Whether nothing but a copula, a verb of wanting and words without content stand between a member and a token."""
    keys = clause.reading.keys
    if end - member.last > _FAR or keys[member.first - 1] in _WORDS.with_words:
        return False
    return all(
        keys[index] in _WORDS.linking
        or keys[index] in _WORDS.seeking
        or index in clause.reading.date_tokens
        or ordinal_at(keys, clause.reading.texts, index) is not None
        or keys[index].isdigit()
        for index in range(member.last, end)
    )


def _is_where(clause: Clause, city: Span) -> bool:
    """Whether something is only done in a city, or a province after a comma says where a place lies."""
    keys = clause.reading.keys
    before = city.first - 1
    while before > clause.first and keys[before] in _WORDS.before_names:
        before -= 1
    return keys[before] in _WORDS.locatives or (city.entity.thing or "").startswith("province/")


def _cities_of_network(facts: Facts, clause: Clause) -> None:
    """The cities listed where the text speaks of a network: "pilot cities", "joined by"."""
    keys = clause.reading.keys
    if clause.network is None or clause.keys.isdisjoint(_WORDS.network):
        return
    pilot = max((index for index in clause.at(_WORDS.pilot)), default=None)
    if clause.events() and pilot is None:
        return
    cities = [city for city in clause.of("City") if not _is_where(clause, city)]
    cities = [city for city in cities if not clause.events() or (pilot is not None and city.first > pilot)]
    cities = [city for city in cities if _WORDS.others.isdisjoint(keys[max(clause.first, city.first - 6) : city.first])]
    if len(cities) < 2:
        return
    modality = clause.modality(None)
    modality = "planned" if modality == "asserted" and _is_sought(clause, clause.first, clause.last) else modality
    for city in cities:
        facts.add(city.entity, "member_of", clause.network, modality, extent(*cities))
