"""Partners whom ASEAN's ministers meet: "met their Japanese counterpart", "held talks with the minister of Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import print_people
from aseankg.extract.rules.events.meeters import read_parties
from aseankg.extract.rules.events.sides import are_partners
from aseankg.extract.rules.phrases.event_phrase import known_part
from aseankg.extract.rules.reading.reading import BODIES
from aseankg.extract.rules.text.fields import field_of_minister, read_field
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("gatherings")
_TABLES: Final = WordTables("gatherings")
_SIDES: Final = WordLists("sides")
_NEAR: Final = 8
"""Tokens behind a verb of meeting within which the word for counterparts stands."""
_ARTICLES: Final = 2
"""Tokens before an office: "with the", "dengan para"."""


def take_partners(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase of a meeting of ASEAN's ministers takes in their partners behind it: "the meeting with X"."""
    index = found.last
    if found.kind != "Meeting" or not found.people or reading.keys[index : index + 1] == []:
        return
    if index >= sentence.last or reading.keys[index] not in _SIDES.with_others or found.parts.count("ASEAN") != 1:
        return
    bodies = [span for span in reading.overlapping(found.first, index) if span.entity.type in BODIES]
    if any(span.entity.name != "ASEAN" for span in bodies):
        return
    fields = (
        field_of_minister(reading.keys[i]) or read_field(reading.keys, i, index)[1] for i in range(found.first, index)
    )
    found.sides = partners_behind(reading, sentence, index, next(filter(None, fields), ""))


def partners_behind(reading: Reading, sentence: Sentence, index: int, field: str) -> tuple[str, ...]:
    """The partners whom ministers of a field meet whose verb or noun ends before a token; none for others."""
    keys = reading.keys
    joined = keys[index : index + 1] != [] and keys[index] in _SIDES.with_others
    first = index + joined
    partners = of_counterparts(reading, sentence, first) or _of_office(reading, sentence, first, field)
    if not partners and joined:
        end, parties = read_parties(reading, sentence, first)
        partners = tuple(parties) if not _goes_on(reading, sentence, end) else ()
    return partners if partners and are_partners(partners) else ()


def _goes_on(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether the name of something else goes on behind a party: "with China | Daily", "with Japan's ambassador"."""
    owned = reading.tokens[index - 1].is_possessive
    return owned or (index < sentence.last and reading.capitals[index] and index not in reading.date_tokens)


def of_counterparts(reading: Reading, sentence: Sentence, first: int) -> tuple[str, ...]:
    """The partners whose ministers are called counterparts: "their Chinese counterpart", "mitra mereka dari Jepang"."""
    keys = reading.keys
    near = range(first, min(first + _NEAR, sentence.last))
    noun = next((i for i in near if keys[i] in _WORDS.mates), None)
    if noun is None or any(not (reading.capitals[i] or _is_between(keys[i])) for i in range(first, noun)):
        return ()
    _, before = read_parties(reading, sentence, first) if noun > first else (first, [])
    if before and "ASEAN" not in before:
        return tuple(before)
    step = noun + 1
    while step < sentence.last and keys[step] in _WORDS.behind_mates:
        step += 1
    return tuple(read_parties(reading, sentence, step)[1]) if step > noun + 1 or keys[step : step + 1] else ()


def _is_between(key: str) -> bool:
    return key in _WORDS.its or key in _WORDS.before_mates


def _of_office(reading: Reading, sentence: Sentence, first: int, field: str) -> tuple[str, ...]:
    """The state of a minister of the same field who is named at a token, an article before him: "Menlu AS X"."""
    keys = reading.keys
    for step in range(first, min(first + _ARTICLES, sentence.last)):
        for span in reading.spans_at(step):
            if span.entity.type == "Role" and span.entity.body and is_of_field(span.entity, field):
                return (span.entity.body,)
        own, end = field_of_minister(keys[step]), step + 1
        if not own and keys[step] == "menteri":
            end, own = read_field(keys, end, sentence.last)
        state = known_part(reading, end, ending=False) if own and end < sentence.last else None
        if state is not None:
            return (state.entity.name,) if _are_alike(own, field) else ()
    end, parties = read_parties(reading, sentence, first)
    stop, own = read_field(keys, end, sentence.last)
    if keys[end : end + 3] == ["secretary", "of", "state"]:
        stop, own = end, "State"
    minister = len(parties) == 1 and keys[stop : stop + 1] in (["minister"], ["secretary"], ["ministers"])
    return tuple(parties) if minister and _are_alike(own, field) else ()


def is_of_field(office: Entity, field: str) -> bool:
    """Whether an office is that of a minister whom ministers of a field meet as one of theirs."""
    head, _, own = office.name.removesuffix(f" of {office.body}").partition(" of ")
    if head not in ("Minister", "Secretary") or not own:
        return False
    return _are_alike(own, field)


def _are_alike(own: str, field: str) -> bool:
    """Whether ministers of two fields meet as ministers of one."""
    fields = [print_people(name, "").strip(" '") for name in (own, field)]
    return len({_TABLES.alike.get(name, name) for name in fields}) == 1
