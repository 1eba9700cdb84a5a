"""Those who meet as the subject of a clause: "The ministers", "Para pemimpin"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import print_people
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.fields import field_of_minister, ministers_by_one_word, read_field
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Entity, Reading

_NOUNS: Final = WordTables("clauses")
_WORDS: Final = WordLists("discourse")
_DOERS: Final = WordLists("doers")
_TITLES: Final = WordLists("title_subjects")
_DASHES: Final = frozenset("-\u2013\u2014")
SPEAKERS: Final = 4
"""Tokens of a sentence within which those who issue a text stand as its subject: "4. We", "The Meeting"."""
_TITLE_LINES: Final = 4
"""Lines of a title of which one can say that a statement follows."""
_MARKS: Final = frozenset("-\u2019':")
_LEAD: Final = 3
"""The last paragraph that can begin with a dateline, titles counted."""
SUBJECT: Final = 4
"""Tokens of a clause within which those who meet, or officials, stand as its subject."""
_PHRASE: Final = 14
"""Tokens of a clause within which the comma stands that ends the phrase that it opens with."""
_FIELD: Final = 5
"""Tokens of the longest field before the noun of ministers."""


@cache
def group_words() -> frozenset[str]:
    """The words for those who meet, English ones in the plural."""
    return frozenset(_NOUNS.groups)


def kind_of_group(clause: Clause) -> str:
    """The type of event that those meet at who are the subject of a clause: "The ministers", "Para pemimpin"."""
    if clause.first != clause.sentence.first or clause.keys.isdisjoint(group_words()):
        return ""
    opening = clause.at(group_words())
    first = subject_start(clause)
    near = [i for i in opening if first <= i < first + SUBJECT and _is_plural(clause.reading.keys, i)]
    if near and clause.reading.keys[near[0] - 1] in _WORDS.heads_of_government:
        return "Summit"  # "The prime | ministers"
    return _NOUNS.groups[clause.reading.keys[near[0]]] if near else ""


def subject_start(clause: Clause) -> int:
    """Where the subject of a clause can begin: behind the comma of an opening phrase, "On food security, they".

    Or behind the dash of a dateline: "HANOI, 12 May (VNA) - The ministers".
    """
    keys, first = clause.reading.keys, clause.first
    if clause.sentence.paragraph <= _LEAD and clause.reading.texts[first].isupper():
        first = _past_dateline(clause)
    if keys[first] not in _WORDS.phrase_openers:
        return first
    return next((i + 1 for i in range(first + 1, min(first + _PHRASE, clause.last)) if keys[i] == ","), first)


def _past_dateline(clause: Clause) -> int:
    """The token behind the dash of the dateline that a clause begins with, its first one without a dateline."""
    reading, first = clause.reading, clause.first
    dashes = [i for i in range(first + 1, min(first + _PHRASE, clause.last)) if reading.texts[i] in _DASHES]
    spaced = [i for i in dashes if reading.starts[i] > reading.ends[i - 1]]
    return spaced[0] + 1 + (spaced[0] + 1 in dashes) if spaced else first


def ministers_meant(clause: Clause) -> str:
    """The ministers that a clause tells of by their field, as names of their meetings print them; "" for none.

    "The | foreign ministers | discussed X" is about what the "Foreign Ministers'" Meeting discussed.
    """
    keys = clause.reading.keys
    for index in clause.at(_minister_words()):
        behind, field = _field_of(keys, index, clause.first, clause.last)
        some = behind < clause.last and keys[behind] in _WORDS.of_some and _is_of_state(clause, behind)
        if field and not some:
            return print_people(field, "ministers")
    return ""


def _field_of(keys: list[str], index: int, first: int, last: int) -> tuple[int, str]:
    """The token behind the ministers whose noun stands at a token, and their field; "" for none or for one alone."""
    if keys[index] == "ministers":
        for start in range(max(first, index - _FIELD), index):
            stop, field = read_field(keys, start, index)
            if stop == index:
                return index + 1, field
        return (
            read_field(keys, index + 2, last) if keys[index + 1 : index + 2] in (["of"], ["for"]) else (index + 1, "")
        )
    if keys[index - 1] not in _WORDS.all:
        return index + 1, ""
    field = field_of_minister(keys[index])
    return (index + 1, field) if field else read_field(keys, index + 1, last)


def _is_of_state(clause: Clause, index: int) -> bool:
    """Whether a state stands behind a preposition: "the foreign ministers of | Malaysia"."""
    return clause.reading.state_at(index + 1 + (clause.reading.keys[index + 1 : index + 2] == ["the"])) is not None


@cache
def _minister_words() -> frozenset[str]:
    return frozenset({"ministers", "menteri"}) | ministers_by_one_word()


def _is_plural(keys: list[str], index: int) -> bool:
    """Whether a noun stands for several people: "leaders", "para menteri"."""
    return keys[index].endswith("s") or keys[max(0, index - 1)] in _WORDS.all


def has_line_of_statement(reading: Reading) -> bool:
    """Whether a line of the titles says by itself that those who meet issue the text: "Co-Chairs' Statement"."""
    for line in reading.sentences[:_TITLE_LINES]:
        words = [key for key in reading.keys[line.first : line.last] if key not in _MARKS]
        short = line.last <= reading.title_end and len(words) <= _FIELD
        if short and words[-1] in _TITLES.issued and (words[0] in _TITLES.speakers or _TITLES.said.isdisjoint(words)):
            return True
    return False


def is_of_issuers(clause: Clause, spoke: bool) -> bool:
    """Whether those who issue a text speak in a clause, "We", "The Meeting"; and "they" where they did before it."""
    opening = clause.reading.keys[clause.first : min(clause.first + SPEAKERS, clause.last)]
    if spoke and not (_WORDS.they.isdisjoint(opening) and _WORDS.it.isdisjoint(opening[:1])):
        return True
    if clause.first != clause.sentence.first or not _WORDS.we.isdisjoint(opening):
        return not _WORDS.we.isdisjoint(opening)
    nouns = {*opening} & {*group_words(), *_NOUNS.bare_nouns}
    return any(clause.reading.capitals[clause.first + opening.index(noun)] for noun in nouns)


def adopting_event(clause: Clause, met: Entity) -> Entity:
    """Where those who meet do what a clause tells, behind a meeting of two: there, but for what only all adopt.

    "On the sidelines A met B. The ministers adopted X" tells of the event that the two met beside.
    """
    if not clause.has("adopt") or not clause.keys.isdisjoint(_DOERS.both):
        return met
    earlier = (span.entity for span in clause.reading.earlier(clause.first, *EVENTS))
    return next((event for event in earlier if not (event.parties or event.foreign)), met)
