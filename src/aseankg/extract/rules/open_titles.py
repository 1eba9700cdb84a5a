"""Fields and bodies of offices that no list has: runs of capitalised words behind a head, or before "Minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading
    from aseankg.extract.rules.tokens import Sentence

_WORDS = WordLists("open_titles")
_PEOPLE = WordLists("people")
_LONGEST = 12
_BEFORE = 6
"""Tokens that a field before "Minister" may have."""


def field_behind(reading: Reading, sentence: Sentence, index: int, nouns: frozenset[str]) -> tuple[int, str]:
    """The token after "of Digital Development" or "for Health and Family Welfare" behind a head, and the field.

    It ends with the last of the nouns that fields are made of; a run without any is one only behind a name and a comma.
    """
    if reading.keys[index : index + 1] not in (["of"], ["for"]):
        return index, ""
    first = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    last = _run(reading, first, sentence.last, _WORDS.english_joints)
    known = [i for i in range(first, last) if reading.keys[i] in nouns or reading.keys[i] in _WORDS.nouns]
    behind_name = reading.texts[max(sentence.first, index - 4) : index].count(",") > 0
    last = known[-1] + 1 if known else last if behind_name else first
    return (last, reading.words(first, last).split(" (")[0]) if last > first else (index, "")


def field_behind_indonesian(reading: Reading, sentence: Sentence, index: int, nouns: frozenset[str]) -> tuple[int, str]:
    """The same behind an Indonesian head, up to a comma and a name or up to a known name: "Dinas Pariwisata, Budi"."""
    last = _run(reading, index, sentence.last, _WORDS.indonesian_joints)
    if last == index or reading.keys[index] in _WORDS.of_any:
        return index, ""
    named = any(span.entity.type == "Person" for span in reading.spans_at(last))
    behind = reading.tokens[last + 1 : last + 2]
    parted = reading.texts[last : last + 1] == [","] and bool(behind) and behind[0].is_capitalised
    named = named or (bool(behind) and reading.keys[last] in _PEOPLE.honorifics)
    words = reading.words(index, last).split(" (")[0]
    if not named and not parted and is_body(words) and reading.texts[last - 1] != ")":
        # The name of who holds the office can follow without a mark.
        last = next((i + 1 for i in range(last - 1, index, -1) if _ends_body(reading, i, nouns)), index)
        words = reading.words(index, last) if last > index else ""
    return (last, words) if named or parted or (words and is_body(words)) else (index, "")


def field_before(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str]:
    """The token of the head behind "Digital Development and Information" that stands before "Minister"."""
    for step in range(index, min(index + _BEFORE, sentence.last)):
        token = reading.tokens[step]
        if token.key in _WORDS.heads_behind and token.is_capitalised:
            return (step, reading.words(index, step)) if step > index else (index, "")
        if not (token.is_capitalised or (step > index and token.key in ("and", "&", ","))) or token.is_possessive:
            return index, ""
        if reading.overlapping(step, step + 1) or token.key in _WORDS.no_fields or step in reading.date_tokens:
            return index, ""
    return index, ""


def _ends_body(reading: Reading, index: int, nouns: frozenset[str]) -> bool:
    """Whether a word can be the last of the Indonesian name of a body."""
    key = reading.keys[index]
    return key in _WORDS.body_ends or key in nouns or (reading.texts[index].isupper() and len(key) > 2)


def is_body(name: str) -> bool:
    """Whether a run of words names an organisation, and no field."""
    return not _WORDS.bodies.isdisjoint(name.lower().split())


def _run(reading: Reading, first: int, limit: int, joints: frozenset[str]) -> int:
    """The token after a run of capitalised words with joining words between them; a state or name ends it."""
    index = last = first
    while index < min(limit, first + _LONGEST):
        token = reading.tokens[index]
        if any(span.entity.type in ("Person", "State", "Summit", "Meeting") for span in reading.spans_at(index)):
            break
        if token.is_word and token.is_capitalised and index not in reading.date_tokens:
            if token.key in _WORDS.no_fields or token.key in _PEOPLE.honorifics:
                break
            last = index + 1
            if token.is_possessive:
                break
        elif reading.has_acronym(index):
            return index + 3
        elif token.key not in joints or (token.text == "," and not _lists_on(reading, index, limit)):
            break
        index += 1
    return last


def _lists_on(reading: Reading, comma: int, limit: int) -> bool:
    """Whether a comma stands within a list of fields: capitalised words and an "and" follow it."""
    for index in range(comma + 1, min(comma + 5, limit - 1)):
        token = reading.tokens[index]
        if token.key in ("and", "&"):
            return index > comma + 1 and reading.tokens[index + 1].is_capitalised
        if not token.is_capitalised and token.text != ",":
            return False
        if any(span.entity.type in ("Person", "State") for span in reading.spans_at(index)):
            return False
    return False
