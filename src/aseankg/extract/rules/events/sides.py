"""Partners of ASEAN at a summit that goes by a common noun: "Russia and the ASEAN leaders held their first summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.meeters import begin_of_region
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, Span
from aseankg.extract.rules.reading.series import PLUS_THREE
from aseankg.extract.rules.text.gazetteer import adjective_state, leader_state
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("sides")
_GAP: Final = 14
"""Tokens between two who hold a summit: offices, names of persons, "and the ten leaders of"."""
_HELD_NEAR: Final = 6
"""Tokens before a summit within which the verb of those who hold it stands."""
_WITH_NEAR: Final = 7
"""Tokens behind a summit, where and when it is, within which "with" stands."""
_NEIGHBOURS: Final = {"Australia", "New Zealand"}
_REGION: Final = 4
"""Tokens of the longest name of the region of ASEAN: "South-East Asian"."""
_TWO: Final = 2

Side = tuple[int, int, str]
"""The tokens of one who can hold a summit with others, and his state or body."""


def take_sides(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase of a summit without a name takes in that of ASEAN and of the partners told beside it."""
    if found.kind != "Summit" and not (found.parts and found.people):
        return
    words = {part.lower().strip("\u2019'") for part in found.parts}
    behind_with = not _WORDS.with_others.isdisjoint(reading.keys[found.head + 1 : found.last])
    of_asean = found.parts == ["ASEAN"] and not found.ordinals and _is_with_party(reading, found)
    if not (words <= _WORDS.plain or behind_with or of_asean) or reading.keys[found.head] in _WORDS.several:
        return
    partners = _partners_with(reading, sentence, found)
    if of_asean and partners:
        found.parts = []
    elif of_asean:
        return
    partners = partners or _partners_before(reading, sentence, found)
    if not partners and _is_of_asean_alone(reading, sentence, found):
        found.parts, found.named = ["ASEAN", *found.parts], True
        return
    if not partners:
        found.of_others = not behind_with and _is_of_others(reading, sentence, found)
        return
    _take_ordinal(reading, found)
    found.parts = ["ASEAN", *partners, *(part for part in found.parts if part.lower().strip("\u2019'") in _WORDS.plain)]
    found.sides, found.named = tuple(partners), True
    if behind_with:
        found.last = found.head + 1


def _is_with_party(reading: Reading, found: EventPhrase) -> bool:
    """Whether a state or body stands right behind the "with" of ASEAN's summit: "KTT ASEAN | dengan Jepang"."""
    keys = reading.keys
    joined = keys[found.last : found.last + 1] != [] and keys[found.last] in _WORDS.with_others
    return joined and any(span.entity.type in BODIES for span in reading.spans_at(found.last + 1))


def find_held_with(reading: Reading) -> None:
    """A noun for an event and the partner with whom it was held mean the one spoken of: "the meeting with Russia"."""
    held = {span.entity: span for span in reversed(reading.spans) if span.entity.sides}
    for index in reading.where(_WORDS.nouns) if held else ():
        sentence, pointed = reading.sentence_of(index), reading.key_before(index) in _WORDS.definite
        known = pointed or reading.source.language == "id"
        told = not _WORDS.with_others.isdisjoint(reading.keys[index + 1 : index + 2])
        if not known or not told or not reading.free(index, index + 1):
            continue
        group = next(_groups(reading, index + 2, sentence.last), [])
        if group and _joins(reading, index + 2, group[0][0]):
            named = {*_names(group)} - {"ASEAN"}
            same = (event for event, span in held.items() if named == {*event.sides} and span.first < index)
            if (event := next(same, None)) is not None:
                reading.add(Span(index, index + 1, event))


def _take_ordinal(reading: Reading, found: EventPhrase) -> None:
    """The phrase takes in the ordinal in words behind an Indonesian noun: "KTT | pertama mereka"."""
    for index in (found.last, found.last - 1) if found.indonesian and not found.ordinals else ():
        number = ordinal_at(reading.keys, reading.texts, index)
        if number is not None and index > found.head:
            found.ordinals, found.last = [number[0]], max(found.last, number[1])
            return


def _partners_with(reading: Reading, sentence: Sentence, found: EventPhrase) -> list[str]:
    """The partners behind the "with" of a summit: "a special summit with the US president"."""
    keys = reading.keys
    near = range(found.head + 1, min(found.last + _WITH_NEAR, sentence.last))
    place = next((i for i in near if keys[i] in _WORDS.with_others), None)
    if place is None or not all(_says_where(reading, found, i) for i in range(found.last, place)):
        return []
    group = next(_groups(reading, place + 1, sentence.last), [])
    if not group or not _joins(reading, place + 1, group[0][0]):
        return []
    names = list(dict.fromkeys(name for _, _, name in group))
    groups = [_names(side) for side in _groups(reading, sentence.first, found.first)]
    before = [name for side in groups for name in side]
    behind = next(_sides(reading, group[-1][1], sentence.last), None)
    if "ASEAN" in names:
        others = (name for name in (groups[-1] if groups else ()) if name != "ASEAN")
        names = list(dict.fromkeys([*others, *(name for name in names if name != "ASEAN")]))
    elif not before and behind is not None and behind[2] == "ASEAN":
        pass  # "At a summit with X, ASEAN leaders said"
    elif (
        "ASEAN" not in before
        and "ASEAN" not in found.parts
        and not (found.indonesian and ("Organisation", "asean") in reading.entities)
    ):
        return []
    return names if are_partners(names) else []


def _says_where(reading: Reading, found: EventPhrase, index: int) -> bool:
    """Whether a token behind a summit only says where and when it is, or how many it was."""
    key = reading.keys[index]
    plain = key in _WORDS.where or reading.capitals[index] or index in reading.date_tokens
    return plain or (found.indonesian and ordinal_at(reading.keys, reading.texts, index) is not None)


def _is_of_asean_alone(reading: Reading, sentence: Sentence, found: EventPhrase) -> bool:
    """Whether ASEAN's leaders, and nobody else, are told to hold a summit: "ASEAN leaders held a summit in X"."""
    keys, sides = reading.keys, [*_sides(reading, sentence.first, found.first)]
    if found.indonesian or found.kind != "Summit" or not sides or any(found.qualities) or found.ordinals:
        return False
    if sides[-1][2] != "ASEAN" or (len(sides) > 1 and _joins(reading, sides[-2][1], sides[-1][0])):
        return False
    before, end = keys[max(sides[-1][1], found.first - _HELD_NEAR) : found.first], sides[-1][1]
    held = not _WORDS.holding.isdisjoint(before) and before[-1] in _WORDS.indefinite
    led = keys[end] in _WORDS.leaders or not _WORDS.leaders.isdisjoint(keys[max(0, sides[-1][0] - _HELD_NEAR) : end])
    alone = keys[found.last : found.last + 1] != [] and keys[found.last] in _WORDS.behind_alone
    return held and led and alone and _WORDS.wishing.isdisjoint(before)


def _is_of_others(reading: Reading, sentence: Sentence, found: EventPhrase) -> bool:
    """Whether states without ASEAN are told to hold a summit: "Indonesia and Malaysia held their first summit"."""
    groups = [group for group in _groups(reading, sentence.first, found.first) if len({*_names(group)}) >= _TWO]
    if not groups or "ASEAN" in _names(groups[-1]):
        return False
    attended = not _WORDS.attending.isdisjoint(reading.keys[groups[-1][-1][1] : found.first])
    return not attended and not any(found.qualities) and _is_theirs(reading, found, groups[-1][-1][1])


def _partners_before(reading: Reading, sentence: Sentence, found: EventPhrase) -> list[str]:
    """The partners who with ASEAN are the subject of a clause that tells of a summit behind them."""
    groups = (group for group in _groups(reading, sentence.first, found.first) if len({*_names(group)}) >= _TWO)
    group = next((group for group in reversed(list(groups)) if "ASEAN" in _names(group)), None)
    if group is None or any(span.entity.type in EVENTS for span in reading.overlapping(group[0][0], found.first)):
        return []
    if not _is_theirs(reading, found, group[-1][1]):
        return []
    names = [name for name in dict.fromkeys(_names(group)) if name != "ASEAN"]
    return names if are_partners(names) else []


def _names(group: list[Side]) -> list[str]:
    return [name for _, _, name in group]


def _is_theirs(reading: Reading, found: EventPhrase, end: int) -> bool:
    """Whether a summit is that of those who are named up to a token: a special one, theirs, or one that they hold."""
    keys = reading.keys
    before = keys[max(end, found.first - _HELD_NEAR) : found.first]
    if not _WORDS.wishing.isdisjoint(before) or not _WORDS.counts.isdisjoint(before[-1:]):
        return False
    named = "the" in before[-1:] and keys[found.last : found.last + 1] != ["between"]
    held = not (_WORDS.holding.isdisjoint(before) and _WORDS.attending.isdisjoint(before)) and not named
    met = not _WORDS.purposes.isdisjoint(before) and not _WORDS.meeting.isdisjoint(keys[end - 1 : found.first])
    if any(found.qualities):
        return not found.ordinals or held
    owned = not _WORDS.their.isdisjoint((*before[-1:], *keys[found.last : found.last + _TWO]))
    return held or met or owned


def _groups(reading: Reading, first: int, last: int) -> Iterator[list[Side]]:
    """Those between two tokens who are named one beside the other, with only offices and joining words between."""
    group: list[Side] = []
    for side in _sides(reading, first, last):
        if group and not _joins(reading, group[-1][1], side[0]):
            yield group
            group = []
        group.append(side)
    if group:
        yield group


def _joins(reading: Reading, first: int, last: int) -> bool:
    """Whether only offices, names and words that join those who meet stand between two tokens."""
    within = range(first, last)
    return len(within) <= _GAP and all(reading.capitals[i] or reading.keys[i] in _WORDS.joints for i in within)


def _sides(reading: Reading, first: int, last: int) -> Iterator[Side]:
    """The states and bodies between two tokens, also as adjectives and by their leaders, that can hold a summit."""
    index = first
    while index < last:
        side = _side_at(reading, index, last)
        if side is not None:
            yield side
        index = side[1] if side is not None else index + 1


def _side_at(reading: Reading, index: int, last: int) -> Side | None:
    """The one who begins at a token and ends before another."""
    for span in reading.spans_at(index):
        if span.entity.type in BODIES and span.last <= last:
            return index, span.last, span.entity.name
        if span.entity.type == "Person" and (state := leader_state(span.entity.name)):
            return index, span.last, state
    for length in range(_TWO, _REGION + 1):
        if index + length <= last and begin_of_region(reading.keys, index + length) == index:
            return index, index + length, "ASEAN"
    if not reading.capitals[index]:
        return None
    state = adjective_state(reading.keys[index]) or leader_state(reading.texts[index])
    return (index, index + 1, state) if state else None


def are_partners(names: Sequence[str]) -> bool:
    """Whether ASEAN holds summits with these: with one of them, or with the three of ASEAN Plus Three."""
    known = all(name.lower() in _WORDS.partners for name in names)
    return known and (len(names) == 1 or {*names} in (PLUS_THREE, _NEIGHBOURS))
