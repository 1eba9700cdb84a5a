"""Subjects, initiatives and documents within the titles of documents."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.event_phrase import is_year
from aseankg.extract.rules.phrases.nominals import (
    can_qualify,
    has_verb_form,
    is_built_on_subject,
    is_value,
    is_weak,
    stands_alone,
)
from aseankg.extract.rules.phrases.phrases import listed_phrases, skip_lead
from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Span
from aseankg.extract.rules.text.name_kinds import kind_and_head
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.topics.topics import is_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("topics")
_PHRASES: Final = WordLists("phrases")
_TITLES: Final = WordLists("title_subjects")
_ANDS: Final = frozenset({"and", "dan"})
_COMMA: Final = frozenset({","})
_CONTENT: Final = frozenset({"Topic", "Initiative"})


def find_title_topics(reading: Reading) -> None:
    """The reading has the subjects that titles name, "Declaration on X"; of two of one document the first counts."""
    titles: dict[Entity, list[tuple[int, int]]] = {}
    for span in list(reading.spans):
        if not span.nested and names_subjects(reading, span):
            joint = title_joint(reading, span)
            if joint is not None and joint > span.first:
                titles.setdefault(span.entity, []).append((joint + 1, span.last))
    for parts in titles.values():
        if not any(_is_titled(reading, first, last) for first, last in parts):
            add_title_topics(reading, *parts[0])


def names_subjects(reading: Reading, span: Span) -> bool:
    """Whether the name of a mention can say what it is about: that of a work, or of an event held on some subject."""
    kind = span.entity.type
    return kind in WORKS or (kind in EVENTS and _is_occasion(reading, span))


def _is_occasion(reading: Reading, span: Span) -> bool:
    """Whether an event is one of those that are held on some subject, "Special Meeting on X", and no standing one."""
    words = reading.keys[span.first : span.last]
    if _WORDS.occasions.isdisjoint(words) or not _WORDS.standing.isdisjoint(words):
        return False
    return title_joint(reading, span) is not None


def title_joint(reading: Reading, span: Span) -> int | None:
    """The "on" of a title behind which its subject stands; none where it says on what something has an impact."""
    joint = first_joint(reading, span)
    return joint if joint and _WORDS.impacts.isdisjoint(reading.keys[span.first : joint]) else None


def first_joint(reading: Reading, span: Span) -> int | None:
    """The first "on" of a title; without one its first "for"."""
    first, end = span.first, own_end(reading, span)
    joints = [*reading.where(_WORDS.title_joints, first, end), *reading.where(_WORDS.title_aims, first, end)]
    if not joints:
        return None
    bodies = [s for s in reading.overlapping(first, span.last) if s.entity.type == "Organisation"]
    names = {i for body in bodies if body.first > first for i in range(body.first + 1, body.last)}
    return next((i for i in joints if i not in names), None)  # not "Centre for Rivers"


def own_end(reading: Reading, span: Span) -> int:
    """The token after a title, before the numbered meeting that it names, whose own name says on what it always is."""
    inside = reading.overlapping(span.first + 1, span.last)
    meetings = (s.first for s in inside if s.entity.type in EVENTS and s.first > span.first)
    meetings = (first for first in meetings if reading.texts[first][0].isdigit())
    return min(meetings, default=span.last)


def add_title_topics(reading: Reading, index: int, end: int) -> None:
    """Add the subjects of a title, those that the graph knows by their names there, else the words themselves.

    Behind "for" much else can stand than the noun for a policy: "Guide for Members".
    """
    begin = _subject_start(reading, index, end)
    if index < begin < end and _add_named(reading, begin, end):
        return
    behind = _known_end(reading, begin, end) or begin + 1
    until = next((i for i in range(behind, end) if _ends_title(reading, i)), end)
    while until > behind and _is_time(reading, until - 1):
        until -= 1  # "on Rural Roads | 2015-2020"
    aimed = reading.keys[index - 1] in _WORDS.title_aims
    for first, last in _phrases_of(reading, begin, until):
        if not aimed or is_built_on_subject(reading, first, last):
            _add_nested(reading, first, last)


def _is_time(reading: Reading, index: int) -> bool:
    """Whether a year, or a mark beside one, says for when a work is: not the year of "ASEAN Pasca-2015"."""
    before = reading.keys[max(0, index - 2) : index]
    year = is_year(reading.texts[index]) and _TITLES.before_years.isdisjoint(before)
    return year or not reading.tokens[index].is_word


def _phrases_of(reading: Reading, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The subjects that stand between two tokens of a title: "Disaster Management" and "Emergency Response"."""
    if _is_one_list(reading, first, last):
        yield first, last
        return
    for begin, end in listed_phrases(reading, first, last):
        begin -= reading.keys[begin - 1] in _TITLES.qualities and reading.keys[begin - 2] != "to"
        halves = pairwise([begin - 1, *reading.where(_ANDS, begin, end), end])
        parts = [(before + 1, behind) for before, behind in halves]
        apart = all(behind - start > 1 and is_built_on_subject(reading, start, behind) for start, behind in parts)
        values = [i for i in range(begin, end) if reading.tokens[i].is_word and reading.keys[i] not in _ANDS]
        if len(values) > 1 and "," in reading.texts[begin:end] and all(is_value(reading.keys[i]) for i in values):
            yield from ((i, i + 1) for i in values)  # "for Peace, Prosperity and Partnership"
            continue
        yield from parts if apart else [(begin, end)]


def _is_one_list(reading: Reading, first: int, last: int) -> bool:
    """Whether words between commas all tell of one subject: "Avian Influenza Prevention, Control and Response".

    Of the second one, a single word that is no subject itself, and of the commas this is seen.
    """
    commas = reading.where(_COMMA, first, last)
    if not commas or commas[0] < first + 2:
        return False
    word = commas[0] + 1
    behind = reading.keys[word + 1 : word + 2]
    single = reading.capitals[word] and bool(behind) and (behind[0] in _ANDS or behind[0] == ",")
    known = stands_alone(reading.keys[word]) or is_value(reading.keys[word])
    return single and not (known or reading.lexicon.lookup("Topic", reading.texts[word]))


def _subject_start(reading: Reading, index: int, end: int) -> int:
    """Where the subject of a title begins; one that the graph knows can begin with a verb: "Counter Terrorism"."""
    if _known_end(reading, index, end):
        return index
    begin = skip_lead(reading, index, end)
    doing = reading.source.language == "id" and begin + 1 < end and has_verb_form(reading.keys[begin], indonesian=True)
    return skip_lead(reading, begin + 1, end) if doing else begin  # "tentang Merangkul | Budaya Pencegahan"


def _known_end(reading: Reading, index: int, end: int) -> int:
    """The token behind the subject that the graph knows by the words that begin at a token; 0 without one."""
    found = reading.lexicon.longest(reading.tokens, index, end)
    return found[0] if found is not None and any(entry.type == "Topic" for entry in found[1]) else 0


def _add_named(reading: Reading, first: int, last: int) -> bool:
    """Whether the rest of a title is the name of a work, which is added: "on the Adoption of the ASEAN Charter"."""
    kind, head = kind_and_head(reading.keys[first:last])
    if kind is None or first + head + 1 < last or head == 0:
        return False
    reading.add(Span(first, last, reading.entity(kind, reading.words(first, last)), nested=True))
    return True


def _ends_title(reading: Reading, index: int) -> bool:
    """Whether a word or mark stands behind the subject of a title; the hyphen of a compound does not."""
    if reading.keys[index] not in _WORDS.title_ends or reading.keys[index - 1] in _PHRASES.with_in:
        return False
    return reading.texts[index] != "-" or reading.ends[index - 1] < reading.starts[index]


def _is_titled(reading: Reading, first: int, last: int) -> bool:
    """Whether names that stand within a phrase already say what it is about."""
    named = (span for span in reading.overlapping(first, last) if span.entity.type in _CONTENT and span.nested)
    begin = _subject_start(reading, first, last)
    return any(_is_whole(reading, span, begin, last) for span in named)


def _is_whole(reading: Reading, span: Span, begin: int, last: int) -> bool:
    """Whether a name within a title is no part of a longer phrase, as in "Sustainable Tourism Development"."""
    if span.first > begin and _goes_on(reading, span, span.first - 1):
        return False
    if span.last >= last or not _goes_on(reading, span, span.last):
        return True
    return span.first == begin and is_general_behind(reading, span)


def is_general_behind(reading: Reading, span: Span) -> bool:
    """Whether the noun behind a subject makes no other one of it: "Haze | Issues", but not "Energy | Cooperation"."""
    one = span.last == span.first + 1 and can_qualify(reading.keys[span.first])
    return reading.keys[min(span.last, len(reading.keys) - 1)] in (_TITLES.issues if one else _TITLES.general)


def _goes_on(reading: Reading, span: Span, index: int) -> bool:
    """Whether a word beside a name within a title belongs to a longer phrase: "Tourism | Development"."""
    if reading.capitals[index]:
        return True
    closed = reading.keys[index] in _WORDS.title_ends or reading.keys[index] in _PHRASES.joints
    plain = reading.tokens[index].is_word and not reading.keys[index].isdigit()
    return span.entity.type == "Topic" and plain and not closed


def _add_nested(reading: Reading, first: int, last: int) -> None:
    """Add a subject within a title."""
    found = reading.lexicon.longest(reading.tokens, first, last)
    known = next((entry for entry in found[1] if entry.type in ("Topic", "Initiative")), None) if found else None
    if found and known and (found[0] == last or reading.keys[found[0]] in _PHRASES.leading):
        reading.add(Span(first, found[0], reading.entity(known.type, known.name, known.thing), nested=True))
        return
    surface = reading.words(first, last)
    entry = reading.lexicon.lookup("Topic", surface)
    if entry is None and is_weak(reading, first, last):
        return  # "Declaration on Strategic Partnership", "Convention on the Law of the Sea"
    alone = last - first == 1 and stands_alone(reading.keys[first])
    if entry or ((alone or last - first > 1) and is_subject(reading, first, last, in_title=True)):
        name = entry.name if entry else _as_subject(surface)
        reading.add(Span(first, last, reading.entity("Topic", name, entry.thing if entry else None), nested=True))


def _as_subject(surface: str) -> str:
    """The words of a title as a subject is printed: small but for the first letter and what has capitals within."""
    words = [word if any(map(str.isupper, word[1:])) else word.lower() for word in surface.split()]
    name = " ".join(words)
    return name[0].upper() + name[1:]
