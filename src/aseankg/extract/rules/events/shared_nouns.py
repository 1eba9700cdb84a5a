"""Events of a list that have their noun together: "the 10th ASEAN-Japan and the 9th ASEAN-China Summit".

Without numbers the noun is in the plural, "the ASEAN-Japan and ASEAN-China Summits", or Indonesian and stands first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import compose_title
from aseankg.extract.rules.events.meeters import print_parties
from aseankg.extract.rules.phrases.event_phrase import EventPhrase, in_name_mark, known_part, party_name, past_acronym
from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE
from aseankg.extract.rules.text.numbers import ordinal_at

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_JOINTS: Final = ("and", "&", ",")
_BEFORE_NEXT: Final = (",", "dan", "serta")
_DASHES: Final = ("-", "\u2013", "/")
_EAST_ASIA: Final = ["east", "asia"]
_PLUS_THREE: Final = (["+", "3"], ["plus", "3"], ["plus", "three"], ["plus", "tiga"])
_OF_ASEAN: Final = ("ASEAN", ASEAN_PLUS_THREE)
"""Those who meet others as ASEAN, by the name that stands first."""


def read_sharing(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase has those of the events before it that go by its noun and by their parties alone."""
    several = reading.keys[found.head].endswith("s") and found.last == found.head + 1
    if found.before is not None or not (found.ordinals or several):
        return
    phrase, rest = found, _rest(reading, found)
    while (before := _event_before(reading, sentence, phrase, rest)) is not None:
        phrase.before = before
        phrase = before


def read_sharing_behind(reading: Reading, sentence: Sentence, found: EventPhrase) -> EventPhrase:
    """The last of the events behind an Indonesian phrase that go by its noun and by their parties alone.

    Each has the one before it: "KTT ASEAN-China | , ASEAN-Jepang | dan ASEAN-India".
    """
    first = next((i for i in range(found.head, found.last) if reading.keys[i] == "asean"), None)
    own = _group_at(reading, sentence, first)[1] if first is not None else []
    if not own or not (found.people or found.kind == "Summit"):
        return found
    rest = ""
    if found.kind == "Meeting":
        title = compose_title(reading, found.head, found.name_last or found.last)
        rest = title.removeprefix(print_parties(own)).lstrip()
    while (behind := _event_behind(reading, sentence, found, rest)) is not None:
        behind.before = found
        found = behind
    return found


def joint_of_names(reading: Reading, first: int, head: int) -> int | None:
    """The token behind the last "and" before a noun that parts two names, each with its parties; None without one.

    Both have a number, or the noun is in the plural and both are of ASEAN.
    """
    numbered = ordinal_at(reading.keys, reading.texts, first) is not None
    several = reading.keys[head].endswith("s") and reading.keys[first] == "asean"
    for index in range(head - 1, first, -1) if numbered or several else ():
        if reading.keys[index] not in _JOINTS:
            continue
        step = index + 1 + (numbered and reading.keys[index + 1] == "the")
        number = ordinal_at(reading.keys, reading.texts, step) if numbered else (0, step)
        if number and known_part(reading, index - 1, ending=True) and _is_group(reading, number[1], numbered=numbered):
            return step
    return None


def _is_group(reading: Reading, index: int, *, numbered: bool) -> bool:
    """Whether a party begins at a token; ASEAN or the East Asia Summit where no number stands before it."""
    if numbered:
        return known_part(reading, index, ending=False) is not None
    span = known_part(reading, index, ending=False)
    named = span is not None and party_name(reading, span) in _OF_ASEAN
    return named or reading.keys[index : index + 2] == _EAST_ASIA


def _event_before(reading: Reading, sentence: Sentence, found: EventPhrase, rest: str) -> EventPhrase | None:
    """The event of parties alone before a phrase, "the 10th ASEAN-Japan | and 9th ASEAN-China Summit"."""
    stop = found.first - (bool(found.ordinals) and reading.key_before(found.first) == "the")
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
    if not parties or all(("State", name.casefold()) in reading.entities for name in parties):
        return None
    ordinals = list[int]()
    if found.ordinals:
        number = ordinal_at(reading.keys, reading.texts, first - 1) if first > sentence.first else None
        if number is None or number[1] != first:
            return None
        first, ordinals = first - 1, [number[0]]
    elif parties[0] not in _OF_ASEAN or parties == found.parts:
        return None
    return _phrase(found, (first, stop), parties, rest, ordinals)


def _event_behind(reading: Reading, sentence: Sentence, found: EventPhrase, rest: str) -> EventPhrase | None:
    """The event of parties alone behind a phrase and a joint: "KTT ASEAN-China | dan ASEAN-Jepang ke-20"."""
    first = found.last
    while first < sentence.last and reading.keys[first] in _BEFORE_NEXT:
        first += 1
    end, parties = _group_at(reading, sentence, first) if first > found.last else (first, [])
    number = ordinal_at(reading.keys, reading.texts, end) if parties and end < sentence.last else None
    end = past_acronym(reading, sentence, number[1] if number else end)
    if parties in ([], ["ASEAN"]) or (parties == ["East Asia"] and number is None):
        return None
    if end < sentence.last and (reading.capitals[end] or in_name_mark(reading.texts[end]) or reading.texts[end] == "("):
        return None
    return _phrase(found, (first, end), parties, rest, [number[0]] if number else [])


def _group_at(reading: Reading, sentence: Sentence, index: int) -> tuple[int, list[str]]:
    """The token after ASEAN and those joined to it that stand at a token, "ASEAN-Jepang", and what they are called."""
    if reading.keys[index : index + 2] in (["asia", "timur"], _EAST_ASIA):
        return index + 2, ["East Asia"]
    parties = list[str]()
    while index < sentence.last:
        span = known_part(reading, index, ending=False)
        if span is None:
            break
        index = span.last
        parties.append(party_name(reading, span))
        if parties == ["ASEAN"] and reading.keys[index : index + 2] in _PLUS_THREE:
            return index + 2, [ASEAN_PLUS_THREE]
        if reading.texts[index : index + 1] == [] or reading.texts[index] not in _DASHES:
            break
        index += 1
    return (index, parties) if parties[:1] and parties[0] in _OF_ASEAN else (index, [])


def _phrase(
    found: EventPhrase, tokens: tuple[int, int], parties: list[str], rest: str, ordinals: list[int]
) -> EventPhrase:
    """The event of some parties that has the noun of a phrase."""
    phrase = EventPhrase(*tokens, found.kind, found.head, ordinals=ordinals, parts=parties, named=True)
    if found.kind == "Meeting":
        phrase.title = f"{print_parties(parties)} {rest}"
        phrase.people, phrase.fields = found.people, found.fields
    return phrase


def _rest(reading: Reading, found: EventPhrase) -> str:
    """The words of a name behind its parties, up to its noun: "Transport Ministers' Meeting"."""
    steps = range(found.head, found.first, -1)
    step = next((i for i in steps if known_part(reading, i - 1, ending=True) or _ends_summit(reading, i)), found.head)
    return reading.words(step, found.head + 1).removesuffix("s")


def _ends_summit(reading: Reading, index: int) -> bool:
    """Whether a summit whose states send those who meet ends before a token: "East Asia Summit | River Ministers"."""
    return reading.key_before(index) == "summit"
