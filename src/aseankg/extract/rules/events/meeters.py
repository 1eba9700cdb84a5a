"""Who meets, where English says it in plain words: "a meeting of ASEAN foreign ministers"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import print_people
from aseankg.extract.rules.phrases.event_phrase import EventPhrase, known_part, party_name, past_acronym
from aseankg.extract.rules.reading.reading import PARTIES
from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE, PLUS_THREE, print_partner, print_series
from aseankg.extract.rules.text.fields import read_field, title_words
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("meeters")
_BRACKET: Final = 8
"""Tokens of the bracket in which parties go by another name."""
_REGION: Final = (
    ["southeast", "asian"],
    ["south", "east", "asian"],
    ["south", "-", "east", "asian"],
    ["southeast", "asia"],
    ["south", "east", "asia"],
    ["south", "-", "east", "asia"],
    ["asia", "tenggara"],
)


def begin_of_region(keys: list[str], last: int) -> int | None:
    """The token with which the region of ASEAN begins that is named right before a token; None where it is not."""
    return next((last - len(words) for words in _REGION if keys[max(0, last - len(words)) : last] == words), None)


def are_meeters(key: str) -> bool:
    """Whether a word is a plural noun for those whose meetings have names: "ministers"."""
    return key in _WORDS.people


def is_field(key: str) -> bool:
    """Whether a word is one of those that fields of ministers are called by."""
    return not are_meeters(key) and key not in _WORDS.no_fields and key in title_words()


def before_people(reading: Reading, sentence: Sentence, head: int) -> int:
    """The first token of those who meet, in lower case too, right before a noun: "finance ministers' | meeting"."""
    keys, index = reading.keys, head - 1
    while index > sentence.first and not reading.tokens[index].is_word:
        index -= 1
    if (
        index < sentence.first
        or not (keys[index] in _WORDS.people or keys[index] in _WORDS.kinds)
        or reading.tokens[index].is_capitalised
    ):
        return head
    if keys[index] in _WORDS.kinds and index > sentence.first + 1:
        step = index - 1 - (not reading.tokens[index - 1].is_word)
        index = step if keys[step] in _WORDS.people and not reading.tokens[step].is_capitalised else index
    while index > sentence.first and (is_field(keys[index - 1]) or keys[index - 1] in _WORDS.ranks):
        index -= 1
    return index


def read_those_who_meet(reading: Reading, sentence: Sentence, found: EventPhrase) -> bool:
    """Whether who meets stands behind "of", once the phrase has it: "meeting of the finance ministers from ASEAN"."""
    keys = reading.keys
    joint = keys[found.last] if found.last < sentence.last else ""
    with_others = joint == "with" and found.kind == "Summit"
    if not (joint in ("of", "between", "among") or with_others) or keys[found.head] in _WORDS.plural:
        return False
    if found.kind == "Meeting" and _meets_as_body(reading, found):
        return True
    index, parties = read_parties(reading, sentence, found.last + 1)
    index = _past_bracket(reading, sentence, index) if parties else index
    rank = keys[index] if keys[index : index + 1] and keys[index] in _WORDS.ranks else ""
    stop, field = read_field(keys, index + bool(rank), sentence.last)
    people = keys[stop] if stop < sentence.last and keys[stop] in _WORDS.people else ""
    if people and _is_name_of_body(reading, stop + 1):
        return False
    if people:
        index = stop + 1
        if not field and keys[index : index + 1] == ["of"]:
            end, field = read_field(keys, index + 1, sentence.last)  # "of the Ministers of Foreign Affairs"
            if not field and reading.capitals[index + 1 : index + 2] == [True] and index + 1 < sentence.last:
                end, more = read_parties(reading, sentence, index + 1)
                if not more:
                    return False  # a field that has no name here
            index = end if field else index
        if keys[index : index + 1] in (["of"], ["from"]):
            end, more = read_parties(reading, sentence, index + 1)
            index, parties = (end, [*parties, *more]) if more else (index, parties)
        index, beside = _past_others(reading, sentence, index)
        end, others = _other_side(reading, sentence, index, field)
        if joint == "between" and not others and keys[index : index + 1] == ["and"]:
            return False
        index, parties = (end, [*parties, *others]) if others else (index, parties)
    if not (parties if found.kind == "Summit" else people and (parties or field)):
        return False
    before = [span for span in reading.overlapping(found.first, found.head) if span.entity.type in PARTIES]
    parties = parties or [party_name(reading, span) for span in before]  # "ASEAN-Japan | Meeting of Ministers of X"
    found.parts.extend([*parties, "Leaders"] if people == "leaders" else parties)
    found.named, found.last = True, past_acronym(reading, sentence, index)
    found.people, found.fields = bool(people), bool(field or parties)
    if found.kind == "Meeting":
        who = print_people(field, f"{rank} {people}".strip()) + (beside if people else "")
        noun = "Retreat" if keys[found.head] == "retreat" else "Meeting"
        found.title = f"{print_parties(parties)} {who} {noun}"
    return True


def _past_others(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str]:
    """The token after others who meet with those before a token, and their name: "River Ministers | and Governors"."""
    step = index + 1
    while reading.keys[index : index + 1] == ["and"] and step < sentence.last and reading.capitals[step]:
        if reading.keys[step] in _WORDS.people:
            return step + 1, f" and {reading.words(index + 1, step + 1)}'"
        step += 1
    return index, ""


def _past_bracket(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after the bracket with which parties go by another name: "China and Japan (ASEAN Plus Three/APT)"."""
    if reading.texts[index : index + 1] != ["("]:
        return index
    limit = min(index + _BRACKET, sentence.last)
    return next((i + 1 for i in range(index, limit) if reading.texts[i] == ")"), index)


def _other_side(reading: Reading, sentence: Sentence, index: int, field: str) -> tuple[int, list[str]]:
    """The token after the ministers of others with whom those meet who stand before a token, and their parties."""
    keys, step = reading.keys, index + 1
    if keys[index : index + 1] not in (["and"], ["with"]):
        return index, []
    step += not _WORDS.before_others.isdisjoint(keys[step : step + 1])
    stop, other = read_field(keys, step, sentence.last)
    people = stop < sentence.last and (keys[stop] in _WORDS.others or (other == field and keys[stop] in _WORDS.meeting))
    if not people or keys[stop + 1 : stop + 2] not in (["of"], ["from"]):
        return index, []
    return read_parties(reading, sentence, stop + 2)


def print_parties(parties: list[str]) -> str:
    """Those who meet as names of meetings begin with them, ASEAN first: "ASEAN-Japan", "ASEAN Plus Three"."""
    if set(parties) - {"ASEAN"} == PLUS_THREE:
        return ASEAN_PLUS_THREE
    return "-".join(map(print_partner, sorted(parties, key="ASEAN".__ne__))) or "ASEAN"


def _meets_as_body(reading: Reading, found: EventPhrase) -> bool:
    """Whether a body meets, once the phrase has it: "a meeting of the ASEAN Coordinating Council"."""
    first = found.last + 1 + (reading.keys[found.last + 1 : found.last + 2] == ["the"])
    body = next((span for span in reading.spans_at(first) if span.entity.type == "Organisation"), None)
    if body is None or reading.texts[found.head] != "meeting" or not is_body_that_meets(body.entity.name):
        return False
    found.parts.append(body.entity.name)
    found.named = found.people = found.fields = True
    found.last, found.title = body.last, print_series(f"{body.entity.name} Meeting")
    return True


def is_body_that_meets(name: str) -> bool:
    """Whether a body is one of people who meet: a council, committee or commission."""
    return not _WORDS.bodies.isdisjoint(name.lower().split())


def _is_name_of_body(reading: Reading, index: int) -> bool:
    """Whether the name of a body goes on at a token, behind those who meet: "ASEAN Ministers | on Energy"."""
    step = index
    while step < len(reading.keys) and reading.keys[step] in _WORDS.of_bodies:
        step += 1
    named = reading.tokens[index - 1].is_capitalised and index < step < len(reading.keys)
    return named and reading.tokens[step].is_capitalised


def read_parties(reading: Reading, sentence: Sentence, index: int) -> tuple[int, list[str]]:
    """The token after a list of states and organisations that begins at a token, and their names."""
    end, names, step = index, list[str](), index
    while step < sentence.last:
        span = known_part(reading, step, ending=False)
        region = next((words for words in _REGION if reading.keys[step : step + len(words)] == words), None)
        if span is not None and not (span.entity.type == "Initiative" and span.entity.name.startswith("ASEAN")):
            names.append(party_name(reading, span))
            end = step = past_acronym(reading, sentence, span.last)
        elif region:
            names.append("ASEAN")
            end = step = step + len(region)
        elif reading.capitals[step] and (state := adjective_state(reading.keys[step])):
            names.append(state)
            end = step = step + 1
        elif reading.keys[step] in _WORDS.between or _is_of_members(reading, step):
            step += 1
        else:
            break
    while names and end < sentence.last and reading.keys[end] in _WORDS.members:
        end += 1
    return (end, names) if names else (step, names)


def _is_of_members(reading: Reading, index: int) -> bool:
    """Whether the "of" at a token brings in the body of members named before it: "the ten member countries | of X"."""
    return reading.keys[index] == "of" and reading.key_before(index) in _WORDS.members
