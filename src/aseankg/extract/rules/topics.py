"""Subjects: the items that a text lists after verbs such as "discussed", "membahas", "deals with"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aseankg.extract.rules.plain_documents import plain_heads
from aseankg.extract.rules.reading import Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading
    from aseankg.extract.rules.tokens import Sentence
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("topics")
_OPENERS = frozenset({"discuss", "prioritise", "contain"})
_LONGEST = 9
_JOINTS = frozenset({",", "and", "dan", "serta", "&"})
_PREPOSITIONS = frozenset({"with", "on", "about", "of", "for", "upon", "tentang", "mengenai"})
_ABSTRACT = re.compile(r"\w{3,}(?:tion|sion|ism|ity|ment|ance|ence|isme|itas|isasi|asi)|(?:ke|pe)\w{4,}an")
"""Endings of nouns for what is discussed; other single words are too seldom subjects."""
_OWNERS = frozenset({"State", "Organisation"})
_INSIDE = frozenset({"Topic", "State", "Organisation", "City"})
"""What may stand within a subject."""


def find_topics(reading: Reading) -> None:
    """The reading has the subjects listed after verbs that name what is discussed, sought or dealt with."""
    for sentence in reading.sentences:
        for trigger in reading.triggers(sentence):
            if trigger.kind in _OPENERS:
                items = _items(reading, sentence, trigger)
                for first, last in items:
                    _add(reading, first, last, listed=len(items) > 1)


def find_title_topics(reading: Reading) -> None:
    """The reading has the known subjects that titles of documents name: "Declaration on Combating X"."""
    for span in list(reading.spans):
        if span.entity.type != "OutcomeDocument" or span.nested:
            continue
        joint = next((i for i in range(span.first + 1, span.last) if reading.keys[i] in _WORDS.title_joints), None)
        if joint is not None:
            _add_title_topic(reading, joint + 1, span.last)


def _add_title_topic(reading: Reading, index: int, end: int) -> None:
    """Add the subject of a title where nothing but "combating", "cooperation" and the like stands beside it."""
    while index < end and (reading.keys[index] in _WORDS.verbs or reading.keys[index] in _WORDS.leading):
        index += 1
    found = reading.lexicon.longest(reading.tokens, index, end)
    entry = next((e for e in found[1] if e.type in ("Topic", "Initiative")), None) if found else None
    if found is None or entry is None or any(span.last == found[0] for span in reading.spans_at(index)):
        return
    last = found[0]
    if last == end or reading.keys[last] in _WORDS.leading or not reading.tokens[last].is_word:
        reading.add(Span(index, last, reading.entity(entry.type, entry.name, entry.thing), nested=True))


def _items(reading: Reading, sentence: Sentence, trigger: Trigger) -> list[tuple[int, int]]:
    """The tokens of each listed subject after a verb."""
    keys = reading.keys
    start = _skip_lead(reading, trigger.last, sentence.last)
    said = {other.first for other in reading.triggers(sentence)}
    end = start
    while end < sentence.last and not _stops(reading, end) and not _says_more(reading, end, start, said):
        end += 4 if _is_bracketed(reading, end + 1) else 1
    end = min(end, sentence.last)
    marks = [i for i in range(start, end) if keys[i] in _JOINTS]
    items: list[tuple[int, int]] = []
    first = start
    for mark in [*marks, end]:
        if mark < end and not _separates(reading, mark, marks, first):
            continue
        begin = _skip_lead(reading, first, mark)
        if begin < mark:
            items.append((begin, mark))
        first = mark + 1
    return items


def _skip_lead(reading: Reading, index: int, last: int) -> int:
    """The token after articles and list openers, and after the state whose concern the list is."""
    while index < last and _leads(reading, index, last):
        index += 1
    return index


def _leads(reading: Reading, index: int, last: int) -> bool:
    keys = reading.keys
    if keys[index] in _WORDS.leading or keys[index] in _WORDS.listing:
        return True
    if reading.tokens[index].is_possessive:
        return any(span.entity.type in _OWNERS for span in reading.spans_at(index))
    if keys[index] == ",":
        return index + 1 < last and keys[index + 1] in _WORDS.listing
    return _concerned(reading, index)


def _concerned(reading: Reading, index: int) -> bool:
    """Whether a state stands right before a list opener: "perhatian Indonesia antara lain"."""
    after = reading.keys[index + 1 : index + 2]
    if not after or after[0] not in _WORDS.opening:
        return False
    return any(span.entity.type == "State" and span.last == index + 1 for span in reading.spans_at(index))


def _stops(reading: Reading, index: int) -> bool:
    """Whether a token ends a list of subjects: a mark, a verb, a date, an event or a person."""
    if reading.keys[index] in _WORDS.stops:
        return True
    if index in reading.date_tokens and reading.free(index, index + 1):
        return True
    return any(span.entity.type in ("Summit", "Meeting", "Person", "Role") for span in reading.spans_at(index))


def _says_more(reading: Reading, index: int, start: int, said: set[int]) -> bool:
    """Whether "and" goes on with another statement: a signal stands behind it, or a verb as in "and builds on"."""
    if index == start or reading.keys[index] not in _JOINTS:
        return False
    following = reading.keys[index + 1 : index + 3]
    verb = len(following) > 1 and following[0].endswith("s") and following[1] in ("on", "upon", "to", "with")
    return verb or (reading.keys[index] != "," and index + 1 in said)


def _is_bracketed(reading: Reading, index: int) -> bool:
    """Whether one word in brackets stands at a token: it ends no list."""
    return reading.texts[index : index + 1] == ["("] and reading.texts[index + 2 : index + 3] == [")"]


def _separates(reading: Reading, mark: int, marks: list[int], first: int) -> bool:
    """Whether a comma or an "and" ends an item; an "and" also joins the two halves of one."""
    keys = reading.keys
    if keys[mark] in (",", "serta") or keys[mark - 1] == "," or keys[mark + 1] in _PREPOSITIONS:
        return True
    if mark > first and reading.lexicon.lookup("Topic", reading.words(first, mark)):
        return True
    if any(keys[other] == "serta" for other in marks):
        return False
    if any(keys[other] == "," for other in marks):
        return mark == marks[-1] and mark > first
    following = next((other for other in marks if other > mark), mark + 6)
    return mark - first >= 2 and following - mark > 2


def _add(reading: Reading, first: int, last: int, listed: bool) -> None:
    """Add one subject: what the graph knows by these words, else the words themselves; a lone word only in a list."""
    first, last = _trim(reading, first, last)
    if not _is_subject(reading, first, last):
        return
    inside = [span for span in reading.overlapping(first, last) if not span.nested]
    if any(span.entity.type not in _INSIDE or (span.first <= first and span.last >= last) for span in inside):
        return
    surface = reading.words(first, last)
    entry = reading.lexicon.lookup("Topic", surface)
    if last - first < 2 and entry is None and not (listed and _is_noun(reading, first)):
        return
    for span in inside:
        span.nested = True
    name = entry.name if entry else surface[0].upper() + surface[1:]
    reading.add(Span(first, last, reading.entity("Topic", name, entry.thing if entry else None)))


def _is_noun(reading: Reading, index: int) -> bool:
    """Whether a word looks like a noun for what is discussed, or is an acronym."""
    word = reading.texts[index]
    return bool(_ABSTRACT.fullmatch(reading.keys[index])) or (word.isupper() and len(word) > 2)


def _trim(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """An item without the verbs before the subject, and without what cannot end one."""
    while first < last and reading.keys[first] in _WORDS.verbs:
        first = _skip_lead(reading, first + 1, last)
    while last > first and (reading.keys[last - 1] in _WORDS.trailing or not reading.tokens[last - 1].is_word):
        last -= 1
    return first, last


def _is_subject(reading: Reading, first: int, last: int) -> bool:
    """Whether an item is short, of words alone, and says something."""
    keys = reading.keys[first:last]
    if last - first > _LONGEST or all(key in _WORDS.empty for key in keys) or keys[-1] in _WORDS.generic:
        return False
    if keys[0] in plain_heads():
        return False
    if any(not reading.tokens[i].is_word and reading.texts[i] not in "-\u2019'/" for i in range(first, last)):
        return False
    return not reading.tokens[last - 1].is_possessive
