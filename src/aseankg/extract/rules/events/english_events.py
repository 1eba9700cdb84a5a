"""Names of events as English writes them: ordinals, qualities and names, then the noun, then what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.english_subjects import is_joined, lists_on, past_subject
from aseankg.extract.rules.events.meeters import are_meeters, before_people, is_field, read_those_who_meet
from aseankg.extract.rules.events.meeting_partners import take_partners
from aseankg.extract.rules.events.shared_nouns import joint_of_names, read_sharing
from aseankg.extract.rules.events.sides import take_sides
from aseankg.extract.rules.people.open_titles import is_office_word
from aseankg.extract.rules.phrases.event_phrase import (
    EventPhrase,
    in_name_mark,
    joins_parties,
    known_part,
    past_acronym,
    read_year,
    read_year_before,
    take_subject,
)
from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE
from aseankg.extract.rules.text.numbers import indonesian_ordinals, ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("events")
_SUMMITS: Final = WordLists("summits")
_TABLES: Final = WordTables("events")
_SERIES: Final = WordTables("series")
_IN_CAPITALS: Final = ("&", "AND", "ON", "OF", "FOR")
"""Words that join parts of a name in capitals, as they do in lower case."""
_BRACKET: Final = 14
"""Tokens of a bracket within a name."""
_PLUS: Final = (["-", "plus", "-"], ["+", "1", "summit"], ["+", "3", "summit"])
"""What stands behind the "10" of "10-Plus-3 summit" and "10+3 summit"."""


def read_english(reading: Reading, sentence: Sentence, head: int) -> EventPhrase | None:
    """The phrase that a noun ends; what it is about, or who meets, may follow."""
    keys, tokens = reading.keys, reading.tokens
    if (
        keys[head - 1] in _SUMMITS.collective
        or keys[head - 1] == "summit"
        or _names_office(reading, sentence, head + 1)
    ):
        return None  # "and Associated Meetings"
    if _is_first_of_two(reading, head) or _names_hall(reading, sentence, head):
        return None
    if keys[head] == "dialogue" and not _WORDS.behind_dialogue.isdisjoint(keys[head + 1 : head + 2]):
        return None  # "the ASEAN-China Dialogue Relations"
    if head == sentence.first and keys[head : head + 2] == ["meeting", "with"]:
        return None  # "Meeting with the Thai minister, she said": a verb
    first = _leftmost(reading, sentence, head)
    first = joint_of_names(reading, first, head) or first
    joint = _joint_of_summits(reading, first, head)
    begin = first if joint is None else joint + 1
    found = EventPhrase(begin, _past_plus(reading, sentence, head + 1), _TABLES.english_heads[keys[head]], head)
    _read_parts(reading, begin, head, found)
    if keys[found.last - 1] in ("three", "3"):
        found.parts = [ASEAN_PLUS_THREE if part == "ASEAN" else part for part in found.parts]
    if joint is not None:
        found.before = EventPhrase(first, joint, found.kind, head)
        _read_parts(reading, first, joint, found.before)
    capital = tokens[head].is_capitalised or _is_of_body(reading, found)
    if not read_those_who_meet(reading, sentence, found) and capital and found.kind == "Meeting":
        if head == sentence.first and keys[head].endswith("s"):
            return None
        found.last = past_subject(reading, sentence, found.last, found)
    take_subject(reading, sentence, found)
    take_sides(reading, sentence, found)
    take_partners(reading, sentence, found)
    found.last = past_acronym(reading, sentence, found.last)
    found.name_last = found.last
    read_year(reading, sentence, found)
    read_year_before(reading, found)
    read_sharing(reading, sentence, found)
    number = _number_behind(reading, found.last) if found.last < sentence.last else None
    if number is not None:
        found.ordinals.append(number[0])
        found.last = number[1]
    return None if _is_unnamed_first(found) or _ends_name_of_body(reading, begin) else found


def _is_unnamed_first(found: EventPhrase) -> bool:
    """Whether a phrase only counts those of somebody: "the first ministerial meeting of the year"."""
    told = found.named or found.people or found.sides or found.title
    return found.kind == "Meeting" and found.ordinals == [1] and bool(found.parts) and not told


def _ends_name_of_body(reading: Reading, first: int) -> bool:
    """Whether what reads like a name only ends that of a body: "the Centre for | Studies and Dialogue"."""
    before = reading.keys[max(0, first - 2) : first]
    return before[1:] == ["for"] and before[0] in _WORDS.institutes and reading.capitals[first - 2]


def _is_first_of_two(reading: Reading, head: int) -> bool:
    """Whether the noun of an event is a part of the name that the next one ends: "the ASCN | Roundtable Meeting"."""
    step = head + 4 if reading.has_acronym(head + 1) else head + 1
    behind = reading.tokens[step : step + 1]
    named = bool(behind) and behind[0].is_capitalised and reading.tokens[head].is_capitalised
    if reading.keys[head] == "summit" and reading.keys[head + 1 : head + 2] == ["retreat"]:
        return False
    return named and not reading.texts[head].isupper() and behind[0].key in _TABLES.english_heads


def _names_hall(reading: Reading, sentence: Sentence, head: int) -> bool:
    """Whether a house goes by the noun of an event: "the IMPACT Exhibition and Convention Centre"."""
    index = head + 1
    while index < sentence.last and (reading.capitals[index] or reading.keys[index] in ("and", "&")):
        if reading.keys[index] in _WORDS.houses:
            return True
        index += 1
    return False


def _number_behind(reading: Reading, index: int) -> tuple[int, int] | None:
    """The Indonesian ordinal behind an English name, and the token after it: "ASEAN Mayors Forum | kedua"."""
    behind = reading.keys[index + 1 : index + 2]
    counted = reading.keys[index] in indonesian_ordinals() and _WORDS.behind_two.isdisjoint(behind)
    return ordinal_at(reading.keys, reading.texts, index) if reading.keys[index] == "ke" or counted else None


def _joint_of_summits(reading: Reading, first: int, head: int) -> int | None:
    """The "and" between two summits that share their noun, "ASEAN and East Asia Summits"; None elsewhere."""
    keys, texts = reading.keys, reading.texts
    for index in range(first + 1, head - 1) if keys[head] == "summits" else ():
        if keys[index] != "and":
            continue
        numbered = ordinal_at(keys, texts, index + 1) and not ordinal_at(keys, texts, index - 1)
        if numbered and ordinal_at(keys, texts, first):
            return index
        if _is_known_summit(keys[first:index]) and _is_known_summit(keys[index + 1 : head]):
            return index
    return None


def _is_known_summit(keys: list[str]) -> bool:
    """Whether words before "summit" make it one of a series that has a name of its own: "East Asia"."""
    return " ".join(keys) in _SERIES.summits


def _is_of_body(reading: Reading, found: EventPhrase) -> bool:
    """Whether the body that meets stands behind a meeting with a number alone: "the 19th meeting of the X Board"."""
    if found.parts or not found.ordinals or reading.keys[found.last : found.last + 1] != ["of"]:
        return False
    step = found.last + 1 + (reading.keys[found.last + 1 : found.last + 2] == ["the"])
    person = any(span.entity.type == "Person" for span in reading.spans_at(step))
    return any(reading.capitals[step : step + 1]) and not (person or is_office_word(reading.keys[step]))


def _past_plus(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after the "Plus" or "Plus Three" that is the end of a name, also behind an acronym: "(ADMM) Plus"."""
    step = index + 3 if reading.has_acronym(index) else index
    step += reading.texts[step : step + 1] in (["-"], ["\u2013"])
    if reading.keys[step : step + 1] not in (["plus"], ["+"]):
        return index
    behind = "".join(reading.keys[step + 1 : min(step + 2, sentence.last)])
    if behind in ("three", "3"):
        return step + 2
    return index if behind.isdigit() else step + 1  # "Conference (PMC)+1 with X"


def _leftmost(reading: Reading, sentence: Sentence, head: int) -> int:
    """The first token of the name that an English head ends."""
    tokens, texts = reading.tokens, reading.texts
    index = before_people(reading, sentence, head)
    while index > sentence.first:
        known = known_part(reading, index - 1, ending=True)
        if _owns(reading, index):
            break
        if known is not None and known.first >= sentence.first and not tokens[index - 1].is_possessive:
            index = known.first
        elif texts[index - 1] == ")" and (opened := _opening(reading, sentence, index)):
            index = opened
        elif _modifies(reading, sentence, index - 1):
            index -= 1
        else:
            break
    while index < head and (reading.keys[index] in _WORDS.outside or not tokens[index].is_word):
        index += 1
    if reading.keys[index] in _WORDS.forms and reading.key_before(index) in _TABLES.indonesian_heads:
        index += 1  # "pertemuan virtual | ASEAN Labour Ministers Meeting"
    return index


def _opening(reading: Reading, sentence: Sentence, index: int) -> int:
    """The bracket that ends before a token, where it has an acronym, a body, or what one before it is; 0 for others."""
    texts = reading.texts
    first = next((i for i in range(index - 2, max(index - _BRACKET, sentence.first), -1) if texts[i] == "("), 0)
    if not first or reading.has_acronym(first) or known_part(reading, first + 1, ending=True):
        return first
    short = texts[first - 1].isupper() or texts[first - 1] == "3"  # "JASTIP (Japan-ASEAN ...) Symposium"
    words = (i for i in range(first + 1, index - 1) if reading.tokens[i].is_word)
    return first if short and all(reading.capitals[i] or reading.keys[i] in _WORDS.small for i in words) else 0


def _owns(reading: Reading, index: int) -> bool:
    """Whether a state owns what stands at a token: "the Philippines' | ASEAN Summit"."""
    end = index - 1 if reading.texts[index - 1] in "'\u2019" else index
    owner = end < index or reading.texts[index - 1][-1] in "'\u2019"
    return owner and any(span.entity.type == "State" for span in reading.spans_before(end))


def _names_office(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether an office or body goes by the event before it: "Senior Officials Meeting (SOM) Leader"."""
    if reading.texts[index : index + 1] == ["("] and reading.texts[index + 2 : index + 3] == [")"]:
        index += 3
    if index >= sentence.last or not reading.tokens[index].is_capitalised:
        return False
    return reading.keys[index] in _WORDS.offices_behind


def _read_parts(reading: Reading, first: int, last: int, found: EventPhrase) -> None:
    """Tell ordinals, qualities and names apart among the tokens before an English head."""
    index = first
    while index < last:
        number = ordinal_at(reading.keys, reading.texts, index)
        known = known_part(reading, index, ending=False)
        token = reading.tokens[index]
        if number and reading.keys[number[1]] == "anniversary":
            index = number[1] + 1  # "30th Anniversary | ASEAN-Japan Commemorative Summit"
            continue
        if number and number[1] <= last:
            counted = number[0] > 1 or reading.keys[number[1]] not in _WORDS.forms  # "the first virtual summit"
            found.ordinals.extend([number[0]] if counted else [])
            index = number[1]
            continue
        if known is not None and known.last <= last:
            found.parts.append(known.entity.name)
            found.named = True
            index = known.last
            continue
        if token.text == "(":
            index = next((i + 1 for i in range(index, last) if reading.texts[i] == ")"), last)
            continue
        place = next((span for span in reading.spans_at(index) if span.entity.type == "City"), None)
        if place is not None and found.kind == "Summit" and place.last <= last:
            found.named = True
            index = place.last
            continue
        if token.key in _TABLES.qualities:
            found.qualities.append(_TABLES.qualities[token.key])
        elif found.kind == "Summit" and token.key in _WORDS.forms:
            pass
        elif token.is_word and not (token.key in ("and", "ever") and found.ordinals and not found.parts):
            found.parts.append(token.text)
            found.people = found.people or are_meeters(token.key)
            found.fields = found.fields or is_field(token.key)
            found.named = found.named or token.is_capitalised
        index += 1


def _modifies(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a token before an English head, or before its modifiers, modifies it too."""
    token = reading.tokens[index]
    if ordinal_at(reading.keys, reading.texts, index):
        return True
    if index in reading.date_tokens:
        return False
    if token.text.isdigit() and len(token.text) < 3 and reading.keys[index + 1 : index + 4] in _PLUS:
        return True
    if token.text == "3" and reading.key_before(index) in ("asean", "+") and reading.tokens[index + 1].is_capitalised:
        return True  # a page has lost the plus of "ASEAN+3", or has it apart
    if token.text == "+" and reading.texts[index + 1] == "3" and reading.key_before(index) == "asean":
        return True
    if token.text in _IN_CAPITALS:
        return index > sentence.first and _joins(reading, index)
    if token.text == ",":
        return lists_on(reading, sentence, index) and _is_in_subject(reading, sentence, index)
    if token.text == "/" and (reading.texts[index - 1] == ")" or reading.keys[index - 1] in _TABLES.english_heads):
        return False  # "ASEAN Ministerial Meeting (AMM)/ | Post Ministerial Conferences"
    if not token.is_word:
        joined = index == 0 or reading.starts[index] == reading.ends[index - 1]
        return in_name_mark(token.text) and (joined or joins_parties(reading, index))
    if token.is_capitalised and index > sentence.first and reading.keys[index - 1] == "to":
        return False  # a verb in a title: "Minister to Attend ASEAN Summit"
    if token.is_capitalised:
        plural = token.text[-2:] in ("s\u2019", "s'") or token.key in _WORDS.possessive_parts
        plural = plural or token.text[:2].isupper()  # "the ASEAN NTO's Meeting"
        return token.key not in _WORDS.outside and (plural or not token.is_possessive)
    if token.key == "related" and reading.keys[max(0, index - 2) : index] == ["asean", "-"]:
        return True  # "ASEAN-related Foreign Ministers' Meetings"
    if token.key == "ever" and index > sentence.first and _counts(reading, index):
        return True
    if reading.texts[index - 1] == "-" and token.key in _WORDS.no_names:
        return False  # "Bangkok-based | Forum"
    if reading.texts[index - 1] == "-" and not token.is_number and is_joined(reading, index):
        return reading.capitals[index + 1] or reading.texts[index + 1] == "-"  # "Ad-hoc Working Group"
    if token.key in _WORDS.lower_qualities or (
        token.key == "in" and reading.keys[index + 1 : index + 3] == ["-", "person"]
    ):
        return True
    if token.key == "plus" or (token.text.isdigit() and in_name_mark(reading.texts[index - 1])):
        return reading.key_before(index - 1) != "ke"
    return index > sentence.first and _joins(reading, index)


def _counts(reading: Reading, index: int) -> bool:
    """Whether an ordinal stands before the "ever" at a token: "first-ever", "first ever"."""
    before = index - 1 - (reading.texts[index - 1] == "-")
    return ordinal_at(reading.keys, reading.texts, before) is not None


def _is_in_subject(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a comma stands in what a body is on by its name: "Committee on Micro, | Small and Medium Enterprises"."""
    step = index - 1
    while step > sentence.first and (reading.capitals[step] or reading.texts[step] == ","):
        step -= 1
    return step < index - 1 and _joins(reading, step)


def _joins(reading: Reading, index: int) -> bool:
    """Whether a word in lower case joins two parts of an English name: "Trade and Industry", "Ministers on Energy"."""
    key, after = reading.keys[index], reading.tokens[index + 1]
    step = index - 3 if reading.has_acronym(index - 3) else index  # "Working Group (WG) | on Rivers Meeting"
    before = reading.tokens[step - 2 if reading.texts[step - 1] in "'\u2019" and step > 1 else step - 1]
    if key not in ("and", "&", "of", "on", "for", "to") or before.key in _TABLES.english_heads:
        return False
    if before.key in _WORDS.fairs:
        return False
    if key not in ("and", "&"):
        several = before.key == "general" and reading.keys[max(0, index - 3)].endswith("s")  # "Directors-General of X"
        return before.is_capitalised and (several or before.key in _WORDS.governing) and after.is_capitalised
    return all(side.is_word and (side.is_capitalised or side.is_number) for side in (before, after))
