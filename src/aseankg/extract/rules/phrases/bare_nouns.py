"""Bare nouns: the words by which a text goes on to speak of an event without naming it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.date_pattern import months, weekdays
from aseankg.extract.rules.phrases.nominals import has_verb_form
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("clauses")
_TABLES: Final = WordTables("clauses")
_PLAIN: Final = frozenset({"acara", "kegiatan", "event"})
"""Nouns that with a place behind them mean any event there."""
_POINTED_BEHIND: Final = (["itu"], ["ini"], ["tersebut"], ["tadi"])
"""Words behind counted nouns, "dua KTT | itu", which make them those spoken of."""
_SUMMITS: Final = frozenset({"summit", "ktt"})
_OTHER_YEARS: Final = frozenset({("last", "year"), ("next", "year"), ("tahun", "lalu"), ("tahun", "depan")})
"""Words before a noun, "last year's summit", or behind it, that make it an event of another year."""
_POINTED_NEAR: Final = 8
"""Tokens behind a noun within which the word stands that points to it: "sidang di X, Y, itu"."""
_PREPARED: Final = 3
"""Tokens before a noun within which the word stands that makes it an event that is only prepared."""
_ACRONYM: Final = 3
"""Letters that one has at least."""
_QUALIFIED: Final = 7
"""Tokens before a noun within which its article stands: "a follow-up informal meeting"."""


@cache
def bare_nouns() -> frozenset[str]:
    """The nouns that point back to an event without naming it."""
    return frozenset(_TABLES.bare_nouns)


def is_bare(keys: list[str], index: int) -> bool:
    """Whether a noun can point back to an event; of some only with a word that points: "the forum", "forum itu"."""
    if keys[index].endswith("ing") and keys[max(0, index - 1)] in _WORDS.being:
        return False  # "leaders are gathering in X"
    if not _WORDS.preparing.isdisjoint(keys[max(0, index - _PREPARED) : index]):
        return False  # "they discussed preparations for | the summit"
    if keys[index] == "acara" and keys[max(0, index - 1)] in _WORDS.agenda_words:
        return False  # "mata acara"
    if keys[index] not in _WORDS.pointed:
        return True
    before, behind = keys[max(0, index - 4) : index], keys[index + 1 : index + 2]
    if _WORDS.opening_marks.issuperset(before[-1:]) and behind and _is_verb(behind[0]):
        return True  # "Retreat akan membahas X."
    named = not _WORDS.press_before.isdisjoint(before[-1:])
    return not named and not (_WORDS.pointers.isdisjoint(before) and _WORDS.pointers_behind.isdisjoint(behind))


def _is_verb(key: str) -> bool:
    """Whether a word right behind a noun makes it the subject of a sentence."""
    return key in _WORDS.behind_subjects or has_verb_form(key, indonesian=True)


def points(keys: list[str], index: int, last: int) -> bool:
    """Whether a noun is said to be known, by its article or a word behind it: "the meeting", "sidang di X itu"."""
    if keys[index] in _PLAIN:
        return False
    behind = keys[index + 1 : min(index + _POINTED_NEAR, last)]
    return keys[index - 1] in _WORDS.pointers or not _WORDS.pointers_behind.isdisjoint(behind)


def means_another(keys: list[str], index: int) -> bool:
    """Whether a bare noun stands for another event than the one spoken of: "a meeting with X", "the next summit"."""
    beside = (*keys[max(0, index - 1) : index], *keys[index + 1 : index + 2])
    if not (_WORDS.next_ones.isdisjoint(beside) and _WORDS.other_bodies.isdisjoint(beside)):
        return True
    if keys[index + 1 : index + 2] == ["of"] and not _WORDS.other_bodies.isdisjoint(keys[index + 2 : index + 4]):
        return True  # "the meeting of BRICS officials"
    pointed = (index > 1 and keys[index - 2] in _WORDS.pointers) or keys[index + 1 : index + 2] in _POINTED_BEHIND
    if keys[index - 1] in _WORDS.counts and not pointed:
        return True
    if keys[index] in _SUMMITS and _has_own_name(keys, index):
        return True
    if _is_on_subject(keys, index):
        return True
    second = keys[index + 1 : index + 2] == ["kedua"] and keys[index + 2 : index + 3] != ["itu"]
    if second or _is_new(keys, index):
        return True
    behind = keys[index + 1 : index + 3]
    if not (_WORDS.taking_place.isdisjoint(behind) or _WORDS.welcoming.isdisjoint(keys[max(0, index - 2) : index])):
        return True  # "welcomed the talks held in X", "menyambut baik pertemuan yang digelar di X"
    if tuple(keys[index - 2 : index]) in _OTHER_YEARS or tuple(behind) in _OTHER_YEARS:
        return True
    if index + 2 < len(keys) and (ordinal_at(keys, keys, index + 1) or _has_ordinal(keys, index)):
        return True
    if keys[index] in _PLAIN and behind[:1] in (["di"], ["in"], ["at"]):
        return True
    if not _WORDS.of_delegation.isdisjoint(behind[:1]):
        return True
    if behind[:1] == ["\u201c"] or (keys[index] in _PLAIN and behind[:1] == ['"']):
        return True  # "membuka acara | "Updates from the Region""
    by_doing = behind[:1] == ["dengan"] and len(behind) > 1 and has_verb_form(behind[1], indonesian=True)
    by_doing = by_doing or (len(behind) > 1 and behind[1] in _WORDS.mottoes)  # "KTT dengan tema X itu"
    led = index > 1 and keys[index - 1] == "the" and keys[index - 2] in _WORDS.leading  # "chaired the summit with X"
    return behind[:1] != [] and behind[0] in _WORDS.of_others and behind != ["antara", "lain"] and not (by_doing or led)


def is_of_body(reading: Reading, noun: int) -> bool:
    """Whether a noun for an event is that of another body right behind it: "the meeting of the X Council"."""
    first = noun + 1
    while reading.keys[first : first + 1] and reading.keys[first] in _WORDS.of_body:
        first += 1
    bodies = [span for span in reading.spans_at(first) if span.entity.type == "Organisation"]
    indonesian = reading.source.language == "id"
    if indonesian and any(span.entity.type == "Role" for span in reading.spans_at(noun + 1)):
        return True  # "pertemuan Presiden X dan Perdana Menteri Y"
    headed = first < len(reading.keys) and reading.keys[first] in _WORDS.body_heads and reading.capitals[first]
    if not (bodies or headed) or "\n" in reading.text[reading.ends[noun] : reading.starts[first]]:
        return False
    return headed or any("ASEAN" not in body.entity.name for body in bodies)


def is_of_unknown(reading: Reading, noun: int) -> bool:
    """Whether an acronym that nothing knows says whose meeting it is, "the RPX meeting", or a name does of the next.

    In Indonesian it stands behind: "pertemuan RPX".
    """
    place = noun + 1 if reading.source.language == "id" else noun - 1
    if not 0 <= place < len(reading.texts) or reading.texts[noun].isupper():
        return False
    text, held = reading.texts[place], reading.holding(place)
    if text.isupper() and text.isalpha() and len(text) >= _ACRONYM and not held:
        return True
    after_next = 0 < place < noun and reading.keys[place - 1] in _WORDS.next_ones
    another = after_next and reading.capitals[place] and reading.keys[place] not in weekdays()
    return another and not any(span.entity.name == "ASEAN" or span.entity.type in EVENTS for span in held)


def _is_on_subject(keys: list[str], index: int) -> bool:
    """Whether a noun with a word that says more of it is on some subject: "the ministerial meeting on trade"."""
    plain = index == 0 or keys[index - 1] in _WORDS.pointers or keys[index + 1 : index + 2] != ["on"]
    subject = [] if plain else keys[index + 2 : index + 3]
    if not subject or subject[0] in _WORDS.behind_on or subject[0][0].isdigit():
        return False
    return subject[0] not in weekdays() and subject[0] not in months()


def _has_own_name(keys: list[str], index: int) -> bool:
    """Whether a summit goes by its field or its aim: "the climate summit", "KTT Iklim", "Summit for Democracy"."""
    aimed = keys[index + 1 : index + 2] == ["for"]
    behind = keys[index + 2 : index + 3] if aimed else keys[index + 1 : index + 2] if keys[index] == "ktt" else []
    return not _WORDS.own_fields.isdisjoint((*keys[max(0, index - 1) : index], *behind))


def _is_new(keys: list[str], index: int) -> bool:
    """Whether an article brings in a meeting not spoken of yet: "led a preparatory meeting", not "it was a meeting"."""
    if keys[index] not in _WORDS.new:
        return False
    near = range(index - 1, max(index - _QUALIFIED, 0), -1)
    article = next((i for i in near if keys[i] in _WORDS.bounds), 0)
    return article > 0 and keys[article] in _WORDS.indefinite and keys[article - 1] not in _WORDS.copulas


def _has_ordinal(keys: list[str], index: int) -> bool:
    """Whether an ordinal stands before a noun; Indonesian ones stand behind, and "kedua acara" are both of them."""
    return index > 0 and not keys[index - 1].startswith("ke") and ordinal_at(keys, keys, index - 1) is not None
