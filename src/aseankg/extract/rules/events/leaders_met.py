"""Summits that no noun names: "the leaders of ASEAN met the Chinese premier", "X held talks with the ASEAN leaders"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.meeters import print_parties, read_parties
from aseankg.extract.rules.events.meeting_partners import of_counterparts
from aseankg.extract.rules.events.ministers import parties_before, partners_among, person_before_and
from aseankg.extract.rules.events.sides import are_partners
from aseankg.extract.rules.text.gazetteer import leader_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("leaders_met")
_GATHERINGS: Final = WordLists("gatherings")
_SIDES: Final = WordLists("sides")
_NEAR: Final = 5
"""Tokens between those who meet and their verb, and between a verb of holding and what is held."""
_OFFICES: Final = ("President of ", "Prime Minister of ", "Premier of ", "Chancellor of ")

Met = tuple[int, int, str, tuple[str, ...]]
"""The tokens that tell of a summit, its series, and the partners."""


def leaders_met(reading: Reading, sentence: Sentence, index: int) -> Met | None:
    """The summit of ASEAN's leaders, whose noun stands at a token, with the leaders of partners; None for others."""
    group = _group_at(reading, sentence, index)
    if group is None:
        return None
    first, end, partners = group
    leader = person_before_and(reading, first) if not partners else None
    verb = _past_verb(reading, sentence, end)
    if verb:
        partners = partners or (_led_by(reading, leader) if leader else ()) or _behind(reading, sentence, verb)
        return (first, verb, f"{print_parties(['ASEAN', *partners])} Summit", partners) if partners else None
    verb, partners = _before(reading, sentence, first)
    return (verb, verb + 1, f"{print_parties(['ASEAN', *partners])} Summit", partners) if partners else None


def _group_at(reading: Reading, sentence: Sentence, index: int) -> tuple[int, int, tuple[str, ...]] | None:
    """The tokens of ASEAN's leaders, and the partners whose leaders are named with them."""
    before = parties_before(reading, sentence, index) if reading.keys[index] == "leaders" else None
    if before is not None:
        return before[0], index + 1, before[1]
    step = index + 1
    while step < sentence.last and reading.keys[step] in _WORDS.of_whom:
        step += 1
    end, parties = read_parties(reading, sentence, step)
    others = partners_among(parties) if step > index + 1 or reading.keys[index] == "pemimpin" else None
    return (index, end, others) if others is not None else None


def _led_by(reading: Reading, person: Entity) -> tuple[str, ...]:
    """The partner of ASEAN that somebody leads; none for others."""
    offices = (office for office in reading.offices_held(person) if office.name.startswith(_OFFICES))
    office = next(offices, None)
    state = office.body if office is not None else "" if reading.offices_held(person) else leader_state(person.name)
    return (state,) if state and are_partners((state,)) else ()


def _past_verb(reading: Reading, sentence: Sentence, end: int) -> int:
    """The token after what says that those named up to a token meet: "met", "sat down", "held talks"; 0 for others."""
    keys, step = reading.keys, end
    while step < min(end + _NEAR, sentence.last) and (
        keys[step] in _GATHERINGS.before_verb or step in reading.date_tokens
    ):
        step += 1
    if step >= sentence.last:
        return 0
    if keys[step] in _WORDS.verbs:
        return step + 1 + (keys[step + 1 : step + 2] == ["down"])
    if keys[step] not in _GATHERINGS.holding:
        return 0
    near = range(step + 1, min(step + _NEAR, sentence.last))
    noun = next((i for i in near if keys[i] in _WORDS.nouns), None)
    return 0 if noun is None or not _WORDS.apart.isdisjoint(keys[step:noun]) else noun + 1


def _behind(reading: Reading, sentence: Sentence, last: int) -> tuple[str, ...]:
    """The partners whose leaders are met, behind a verb or noun: "the Chinese premier", "their EU counterparts"."""
    keys = reading.keys
    first = last + (keys[last : last + 1] != [] and keys[last] in _SIDES.with_others)
    partners = of_counterparts(reading, sentence, first)
    first += keys[first : first + 1] in (["the"], ["para"])
    for span in reading.spans_at(first) if not partners else ():
        if span.entity.type == "Role" and span.entity.name.startswith(_OFFICES):
            partners = (span.entity.body,)
        elif span.entity.type == "Person":
            partners = _led_by(reading, span.entity)
    if not partners:
        end, parties = read_parties(reading, sentence, first)
        partners = tuple(parties) if parties and keys[end : end + 1] and keys[end] in _WORDS.heads else ()
    return partners if partners and are_partners(partners) else ()


def _before(reading: Reading, sentence: Sentence, first: int) -> tuple[int, tuple[str, ...]]:
    """The token that says that the leader of a partner meets those of ASEAN, named at another, and the partner."""
    keys, step = reading.keys, first
    while step > sentence.first and keys[step - 1] in _GATHERINGS.before_met:
        step -= 1
    verb = step - 1
    if verb <= sentence.first or not (keys[verb] in _WORDS.verbs or keys[verb] in _WORDS.nouns):
        return 0, ()
    if keys[verb] in _WORDS.nouns and (keys[step] not in _SIDES.with_others or keys[verb - 1] in _WORDS.apart):
        return 0, ()
    person = next(reading.earlier(verb, "Person", since=sentence.first), None)
    return verb, _led_by(reading, person.entity) if person is not None else ()
