"""States by which those go whom somebody meets: "talks with the leaders of X and Y", "her Japanese counterpart"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.pairs import is_near, leader_before
from aseankg.extract.rules.phrases.asides import past_asides
from aseankg.extract.rules.reading.reading import BODIES, Span
from aseankg.extract.rules.text.fields import field_of_minister, read_field
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("encounters")
_UNION: Final = "European Union"
_FAR: Final = 10
"""Tokens between the "with" of a meeting and the first state, and from there to the next."""
_HOLDING_NEAR: Final = 5
"""Tokens before a meeting within which the verb of those who hold it stands."""


def pair_with_states(reading: Reading, first: int, last: int, *, noun: bool) -> list[Span]:
    """Who has the meeting whose words stand between two tokens, and the states that stand for those behind them.

    Of a noun the states may stand alone, "held talks with X"; of a verb those must be told whom they send.
    """
    if noun and _WORDS.holding.isdisjoint(reading.keys[max(0, first - _HOLDING_NEAR) : first]):
        return []
    states = _states_behind(reading, last, alone=noun)
    subject = _subject(reading, first) if states else None
    return [] if subject is None else [subject, *states]


def _subject(reading: Reading, first: int) -> Span | None:
    """Who is named right before a token, or last where a pronoun stands there."""
    before = leader_before(reading, first)
    if before is not None:
        return before if is_near(reading, past_asides(reading, before.last, first), first) else None
    sentence = reading.sentence_of(first)
    pronouns = reading.where(_WORDS.pronouns, sentence.first, first)
    if not pronouns or not is_near(reading, pronouns[-1] + 1, first):
        return None
    earlier = reading.sentence_of(max(0, sentence.first - 1))
    named = list(reading.earlier(sentence.first, "Person", since=earlier.first))
    return named[0] if len({span.entity for span in named}) == 1 else None


def _states_behind(reading: Reading, index: int, *, alone: bool) -> list[Span]:
    """The states listed behind a token, with the words for those whom they send; without any where they may be."""
    sentence, keys, found = reading.sentence_of(index - 1), reading.keys, list[Span]()
    step, sent, any_of = index, False, False
    while step < min(index + _FAR * (len(found) + 1), sentence.last):
        span = next((span for span in reading.spans_at(step) if span.entity.type in BODIES), None)
        adjective = adjective_state(keys[step]) if span is None and reading.capitals[step] else None
        if span is not None and span.entity.name == "ASEAN":
            step, any_of = span.last, True
        elif span is not None and (span.entity.type == "State" or span.entity.name == _UNION):
            found.append(span)
            step = span.last
        elif adjective is not None:
            found.append(Span(step, step + 1, reading.entity("State", adjective)))
            step += 1
        elif field_of_minister(keys[step]) or keys[step] in _WORDS.sent:
            step, sent = step + 1, True
        elif keys[step] in _WORDS.before_states:
            step, any_of = step + 1, any_of and keys[step] not in _WORDS.such_as
        elif (field := read_field(keys, step, sentence.last))[1]:
            step = field[0]
        else:
            break
    if any_of or not found or not (alone or sent) or _goes_on(reading, sentence, step):
        return []
    for span in found:
        if span.last == span.first + 1 and span not in reading.spans_at(span.first):
            reading.add(span)
    return found


def _goes_on(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether the name of something or somebody goes on at a token: "with Japan | Airlines", "with Japan's | firms"."""
    if reading.tokens[index - 1].is_possessive:
        return True
    return index < sentence.last and reading.capitals[index] and index not in reading.date_tokens


def with_person(reading: Reading, people: tuple[Span, ...], pairs: list[tuple[Span, ...]]) -> tuple[Span, ...]:
    """Who meets; for a state the one of its people whom the text elsewhere names as met by the same one."""
    if people[-1].entity.type != "State":
        return people
    for pair in pairs:
        if people[0].entity in (span.entity for span in pair):
            others = (span for span in pair if span.entity is not people[0].entity and span.entity.type == "Person")
            for other in others:
                if any(office.body == people[-1].entity.name for office in reading.offices_held(other.entity)):
                    return people[0], other
    return people
