"""Who or what a verb has as its subject: a state, a person, a document, or those who meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import named_last
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.phrases.nominals import is_verb
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, PLACES, WORKS, Entity
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("doers")
_ACTING: Final = WordLists("acting")
_TABLES: Final = WordTables("clauses")
_REFERENCES: Final = WordTables("back_references")
BY: Final = frozenset({"by", "oleh"})
"""Words before who does what a passive tells."""
_NEAR: Final = 4
"""Tokens before a verb within which "it" is its subject."""
_BY_NEAR: Final = 9
"""Tokens behind a participle, days apart, within which the "by" stands that belongs to it."""
_MANY_NEAR: Final = 4
"""Tokens before an Indonesian noun for those who meet within which the word stands that makes it mean several."""
_ASKED_NEAR: Final = 7
"""Tokens between a verb of asking and the name of who is asked, his office among them."""
_DEFINED: Final = 5
"""Tokens between a subject and a noun that says what it is for: "is a cooperative"."""


_PAIR: Final = 2
"""People whom "both" can mean."""


@dataclass(frozen=True, slots=True)
class Doer:
    """The subject of a verb: its tokens, and what it is; without it, those who meet."""

    first: int
    last: int
    entity: Entity | None = None
    speaks: bool = False
    """Whether it is "we", who need not be those who meet."""

    @property
    def is_actor(self) -> bool:
        """Whether it is a state, an organisation or a person."""
        return self.entity is not None and self.entity.type in ACTORS

    @property
    def is_work(self) -> bool:
        """Whether it is a document or an initiative."""
        return self.entity is not None and self.entity.type in WORKS


def doer_of(clause: Clause, position: int) -> Doer | None:
    """The nearest before a verb that can be its subject."""
    keys, position = clause.reading.keys, before_relative(clause, min(position, clause.last))
    named = {s.last - 1: s for s in clause.of(*ACTORS, *WORKS, *EVENTS) if s.last <= position}
    covered = {i for span in named.values() for i in range(span.first, span.last)}
    for index in range(position - 1, clause.first - 1, -1):
        if keys[index] in _WORDS.he and _is_aside(keys, index):
            continue
        if index in named:
            if _meets_there(clause, named[index]):
                return Doer(named[index].first, index + 1)
            if _can_do(clause, named[index], position):
                return _as_doer(clause, named[index])
        elif index in covered:
            continue
        elif keys[index] in _WORDS.together and not _belongs(clause, index):
            if not _is_one(clause, index):
                return Doer(index, index + 1)
            if clause.people:
                return Doer(index, index + 1, clause.people[-1])
        elif keys[index] in _TABLES.own_nouns and _is_of_event(clause, index) and not _belongs(clause, index):
            return Doer(index, index + 1)
        elif keys[index] in _WORDS.we:
            return Doer(index, index + 1, speaks=True)
        elif keys[index] in _WORDS.he and clause.people:
            return Doer(index, index + 1, clause.people[-1])
        elif keys[index] == "it" and _means_event(clause, index):
            return Doer(index, index + 1)
        elif (keys[index] == "it" and position - index <= _NEAR) or _points_back(clause, index, position):
            work = named_last(clause, position, *WORKS)
            fits = work is not None and _fits(keys[index], work)
            return Doer(index, index + 1, work.entity) if work and fits else None
    return None


def _meets_there(clause: Clause, span: Span) -> bool:
    """Whether a mention is of the body that meets at the event spoken of: "The Task Force", "AICHR discussed X"."""
    name = span.entity.name
    body = span.entity.type == "Organisation" and not _bodies().isdisjoint(name.split())
    return body and clause.event is not None and name in clause.event.name


@cache
def _bodies() -> frozenset[str]:
    """The words of names of events and of bodies that meet there."""
    return frozenset(_TABLES.own_nouns.values())


def _is_of_event(clause: Clause, index: int) -> bool:
    """Whether a noun means the event spoken of, or the body that meets there: "The Committee", "Simposium itu"."""
    return clause.event is not None and _TABLES.own_nouns[clause.reading.keys[index]] in clause.event.name.title()


def _means_event(clause: Clause, pronoun: int) -> bool:
    """Whether "it" that opens a sentence means the event that the one before told of, and no document or network."""
    reading, sentence = clause.reading, clause.sentence
    if pronoun != sentence.first or pronoun == 0 or clause.by_issuers:
        return clause.by_issuers
    before = reading.sentence_of(pronoun - 1)
    told = {span.entity.type for span in reading.overlapping(before.first, before.last)}
    works = not told.isdisjoint(WORKS) or reading.where(_reference_nouns(), before.first, before.last)
    return not works and (not told.isdisjoint(EVENTS) or bool(reading.where(bare_nouns(), before.first, before.last)))


@cache
def _reference_nouns() -> frozenset[str]:
    """The nouns by which documents and initiatives are meant without their names."""
    return frozenset(_REFERENCES.nouns)


def both_meant(clause: Clause) -> tuple[Entity, ...]:
    """The two whom a clause that begins with "both", "the two will" or "keduanya" means; none for another one.

    They are those who met or spoke by the text, else those whom the last sentence with two people told of.
    """
    both = next((i for i in clause.at(_WORDS.both) if i <= clause.first + 1), None)
    if both is None or not are_two_people(clause.reading.keys, both):
        return ()
    parties = next((span.entity.parties for span in clause.reading.ordered() if span.entity.parties), ())
    told: dict[int, list[Entity]] = {}
    for span in clause.reading.earlier(clause.first, "Person"):
        people = told.setdefault(clause.reading.sentence_of(span.first).first, [])
        people += [span.entity] if span.entity not in people else []
    return parties or next((tuple(people) for people in told.values() if len(people) == _PAIR), ())


def are_two_people(keys: list[str], index: int) -> bool:
    """Whether a word for two stands for people: alone as a subject, or before a noun for them, "the two leaders"."""
    if keys[index] in _WORDS.both_alone:
        return True
    return not _WORDS.behind_both.isdisjoint(keys[index + 1 : index + 2])


def agent_place(clause: Clause, verb: Trigger) -> int | None:
    """The token behind the "by" of a passive, the end of the clause where none follows; None where a verb is active."""
    keys, step = clause.reading.keys, verb.first - 1
    while step > clause.first and keys[step].endswith("ly"):
        step -= 1
    if not keys[verb.last - 1].endswith("ed") or keys[max(step, 0)] not in _WORDS.passive:
        return None
    open_ = [i for i in range(verb.last, clause.last) if i not in clause.reading.date_tokens][:_BY_NEAR]
    return next((index + 1 for index in open_ if keys[index] == "by"), clause.last)


def past_by(clause: Clause, trigger: Trigger) -> int:
    """The token behind a passive, or behind the "oleh" that follows where and when: "dibuka di X, Rabu (2/5), oleh"."""
    told = clause.reading.date_tokens | clause.covered(*PLACES)
    step = trigger.last
    while step < clause.last and (step in told or clause.reading.keys[step] in _ACTING.before_places):
        step += 1
    return step + 1 if clause.reading.keys[step : step + 1] == ["oleh"] else trigger.last


def is_asked(clause: Clause, actor: Span | Doer, verb: Trigger) -> bool:
    """Whether others only ask somebody to do what a verb says: "they urged X to attend", "mendesak X menghadiri"."""
    between = clause.reading.keys[actor.last : verb.first]
    asked = actor.last <= verb.first and between[-1:] in ([], ["to"], ["untuk"], ["agar"])
    return asked and any(actor.first - _ASKED_NEAR <= index < actor.first for index in clause.at(_WORDS.asking))


def past_object(clause: Clause, people: list[Span]) -> list[Span]:
    """The people before a verb, the nearest first, but for those whom another deals with: "X met Y and attended"."""
    if not people or clause.reading.keys[people[0].last] not in _WORDS.ands:
        return people
    group = clause.group(people[0], ("Person",))
    first = min([role.first for role in clause.of("Role") if role.last == group[0].first], default=group[0].first)
    while first > clause.first and (clause.reading.capitals[first - 1] or clause.reading.texts[first - 1] == "."):
        first -= 1
    dealt = clause.reading.key_before(first) in _WORDS.dealing
    return [person for person in people if person.last < first] if dealt else people


def acts(clause: Clause, doer: Doer, position: int) -> bool:
    """Whether a subject stands right before a verb: only its acronym, auxiliaries and adverbs between them.

    Or a few words that say what it is: "the network is a platform for X"; or a relative clause between commas.
    """
    between = clause.reading.keys[clause.reading.acronym_end(doer.last) or doer.last : position]
    if len(between) > 2 and between[0] == between[-1] == "," and between[1] in _WORDS.relatives:
        return True
    defined = len(between) <= _DEFINED and not _WORDS.definitions.isdisjoint((*between[:1], " ".join(between[:2])))
    return defined or all(key in _WORDS.auxiliaries or key.endswith("ly") for key in between)


def before_relative(clause: Clause, position: int) -> int:
    """The comma that a relative clause right before a verb begins with, "X, who came late, said"; else the verb."""
    keys = clause.reading.keys
    if position - 1 <= clause.first or keys[position - 1] != ",":
        return position
    comma = next((i for i in range(position - 2, clause.first, -1) if keys[i] == ","), position)
    return comma if comma < position and keys[comma + 1] in _WORDS.relatives else position


def _is_one(clause: Clause, index: int) -> bool:
    """Whether an Indonesian noun for those who meet means one alone: "Menlu", but not "para Menlu"."""
    before = clause.reading.keys[max(clause.first, index - _MANY_NEAR) : index]
    return clause.reading.keys[index] in _WORDS.singular and _WORDS.several.isdisjoint(before)


def _is_aside(keys: list[str], index: int) -> bool:
    """Whether a pronoun only says between commas who told something: "the group, he said, will"."""
    behind = keys[index + 1 : index + 3]
    return index > 0 and keys[index - 1] == "," and behind[1:] == [","] and behind[0] in _WORDS.aside


def _points_back(clause: Clause, index: int, position: int) -> bool:
    """Whether a noun stands for a document named before, as the subject of what follows."""
    reading, behind = clause.reading, index + 1
    if reading.keys[index] not in _REFERENCES.nouns or _belongs(clause, index):
        return False
    if behind >= position or reading.keys[behind] in _WORDS.after or reading.keys[behind] in _WORDS.pointing:
        return True
    return is_verb(reading, behind)


def _fits(noun: str, work: Span) -> bool:
    """Whether a document or initiative can be what a noun points to; "it" fits any."""
    meant = _REFERENCES.nouns.get(noun, "")
    return meant in ("", "document", "text") or meant in work.entity.name.lower() or noun in work.entity.name.lower()


def _as_doer(clause: Clause, span: Span) -> Doer:
    """A mention as a subject; an organisation stands for those of its states who meet: "ASEAN and its partners"."""
    now = not _WORDS.lasting.isdisjoint(clause.reading.keys[span.last : span.last + 1])
    met = span.entity.name == "ASEAN" and bool(clause.events() or (clause.event is not None and not now))
    return Doer(span.first, span.last, None if met or span.entity.type in EVENTS else span.entity)


def _can_do(clause: Clause, span: Span, position: int) -> bool:
    """Whether a name stands where a subject does: behind no preposition, and owning or qualifying no noun."""
    reading = clause.reading
    if reading.tokens[span.last - 1].is_possessive:
        # "Japan's chairmanship will focus on X"
        chair = not _WORDS.chairs.isdisjoint(reading.keys[span.last : span.last + 1])
        spoken = any(is_verb(reading, index) for index in range(clause.first, span.first))
        return chair and span.entity.type == "State" and not spoken
    if span.entity.type in WORKS and _is_antecedent(clause, span, position):
        return True
    if span.entity.type in WORKS and reading.key_before(position) in _WORDS.besides:
        return False  # "they welcomed the plan, besides discussing X"
    if _belongs(clause, clause.group(span, (span.entity.type,))[0].first):
        return False
    behind = span.last
    if behind >= position:
        return True
    if _is_object(clause, span, position):
        return False
    if not reading.tokens[behind].is_word:
        # An object has its verb before it; a subject that a comma follows has none.
        spoken = any(is_verb(reading, index) for index in range(clause.first, span.first))
        return not spoken and reading.texts[behind] not in "-\u2013/"
    if reading.keys[behind] in _WORDS.ands and span.entity.type in WORKS and behind + 1 < len(reading.keys):
        # "Will sign the treaty and discuss X": the object of another verb.
        return not (is_verb(reading, behind + 1) and any(verb.last <= span.first for verb in clause.triggers))
    return reading.keys[behind] in _WORDS.after or is_verb(reading, behind)


def _is_object(clause: Clause, span: Span, position: int) -> bool:
    """Whether a verb before has a name as its object, which "and" joins to another: "endorsed the plan and raised X".

    A work need not stand right behind the first one.
    """
    reading, step = clause.reading, span.first
    if reading.key_before(position) not in _WORDS.ands or any(is_verb(reading, i) for i in range(span.last, position)):
        return False
    step -= reading.key_before(step) in _WORDS.before
    begin = clause.first if span.entity.type in WORKS else max(step - 1, clause.first)
    return any(is_verb(reading, i) for i in range(begin, step))


def _is_antecedent(clause: Clause, span: Span, position: int) -> bool:
    """Whether a verb is that of the relative clause or apposition behind a name: "the plan, which aims to"."""
    behind = clause.reading.acronym_end(span.last) or span.last
    between = clause.reading.keys[behind:position]
    opener = between[1:2] if between[:1] == [","] else between[:1]
    return "," not in between[1:] and not _WORDS.work_relatives.isdisjoint(opener)


def _belongs(clause: Clause, index: int) -> bool:
    """Whether a preposition makes what begins at a token no subject, an article before it apart."""
    keys, step = clause.reading.keys, index - 1
    while step >= clause.first and keys[step] in _WORDS.before:
        step -= 1
    return step >= clause.first and keys[step] in _WORDS.belonging
