"""Events of a list that have their noun together: "the 10th ASEAN-Japan and the 9th ASEAN-China Summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.event_phrase import EventPhrase, known_part, party_name
from aseankg.extract.rules.meeters import print_parties
from aseankg.extract.rules.numbers import ordinal_at

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading
    from aseankg.extract.rules.tokens import Sentence

_JOINTS: Final = ("and", "&", ",")
_DASHES: Final = ("-", "\u2013", "/")


def read_sharing(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase has those of the numbered events before it that go by its noun and by their parties alone."""
    if found.before is not None or not found.ordinals:
        return
    phrase, rest = found, _rest(reading, found)
    while (before := _event_before(reading, sentence, phrase, rest)) is not None:
        phrase.before = before
        phrase = before


def joint_of_numbered(reading: Reading, first: int, head: int) -> int | None:
    """The last "and" before a noun between two numbered names, each with its parties; None where none is."""
    if ordinal_at(reading.keys, reading.texts, first) is None:
        return None
    for index in range(head - 1, first, -1):
        step = index + 1 + (reading.keys[index + 1] == "the")
        number = ordinal_at(reading.keys, reading.texts, step) if reading.keys[index] in _JOINTS else None
        if number and known_part(reading, index - 1, ending=True) and known_part(reading, number[1], ending=False):
            return step
    return None


def _event_before(reading: Reading, sentence: Sentence, found: EventPhrase, rest: str) -> EventPhrase | None:
    """The numbered event of parties alone before a phrase, "the 10th ASEAN-Japan | and 9th ASEAN-China Summit"."""
    stop = found.first - (reading.key_before(found.first) == "the")
    joint = stop - 1
    if joint <= sentence.first or reading.keys[joint] not in _JOINTS:
        return None
    stop = joint - (reading.texts[joint - 1] == ",")
    first, parties = stop, list[str]()
    while first > sentence.first:
        span = known_part(reading, first - 1, ending=True)
        if span is not None:
            parties.insert(0, party_name(reading, span))
            first = span.first
        elif reading.texts[first - 1] in _DASHES:
            first -= 1
        else:
            break
    number = ordinal_at(reading.keys, reading.texts, first - 1) if parties and first > sentence.first else None
    if number is None or number[1] != first or all(("State", name.casefold()) in reading.entities for name in parties):
        return None
    before = EventPhrase(first - 1, stop, found.kind, found.head, ordinals=[number[0]], parts=parties, named=True)
    if found.kind == "Meeting":
        before.title = f"{print_parties(parties)} {rest}"
        before.people, before.fields = found.people, found.fields
    return before


def _rest(reading: Reading, found: EventPhrase) -> str:
    """The words of a name behind its parties, up to its noun: "Transport Ministers' Meeting"."""
    steps = range(found.head, found.first, -1)
    step = next((i for i in steps if known_part(reading, i - 1, ending=True) or _ends_summit(reading, i)), found.head)
    return reading.words(step, found.head + 1).removesuffix("s")


def _ends_summit(reading: Reading, index: int) -> bool:
    """Whether a summit whose states send those who meet ends before a token: "East Asia Summit | River Ministers"."""
    return reading.key_before(index) == "summit"
