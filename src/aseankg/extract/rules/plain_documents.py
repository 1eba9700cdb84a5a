"""Documents that a text describes in lower case: "a joint declaration on X", "makalah konsep tentang Y"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from aseankg.extract.rules.chunks import document_nouns, known_or_new
from aseankg.extract.rules.reading import EVENTS, Span
from aseankg.extract.rules.words import Phrases, WordLists, list_words

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading
    from aseankg.extract.rules.tokens import Sentence

_WORDS = WordLists("plain_documents")
_ADOPTING = frozenset({"adopt", "adopt-by", "sign", "sign-by"})
_LONGEST = 16
_LATER = 3
"""Sentences, with its own, for which a word of adopting counts."""


def find_plain_documents(reading: Reading) -> None:
    """The reading has the documents described in and right behind sentences that speak of adopting or signing."""
    recent = 0
    for sentence in reading.sentences:
        recent -= 1
        if not plain_heads().intersection(reading.keys[sentence.first : sentence.last]):
            continue
        if any(trigger.kind in _ADOPTING for trigger in reading.triggers(sentence)):
            recent = _LATER
        index = sentence.first if recent > 0 else sentence.last
        while index < sentence.last:
            last = _of_event(reading, sentence, index)
            if last:
                name = reading.words(index, last)
                name = name[0].upper() + name[1:]
                head = _heads().at(reading.keys, index, sentence.last)[0][0]
                reading.add(Span(index, head, reading.entity("OutcomeDocument", name)))
                index = head
                continue
            last = _phrase(reading, sentence, index)
            if last:
                for span in reading.overlapping(index, last):
                    span.nested = True
                reading.add(Span(index, last, known_or_new(reading, "OutcomeDocument", reading.words(index, last))))
            index = max(last, index + 1)


@cache
def _heads() -> Phrases:
    return Phrases((head, head) for head in list_words("plain_documents", "heads"))


def is_plain_document(keys: list[str], first: int, last: int) -> bool:
    """Whether a document in lower case begins at a token."""
    return bool(_heads().at(keys, first, last))


@cache
def plain_heads() -> frozenset[str]:
    """The first words of documents in lower case."""
    return frozenset(head.split()[0] for head in _WORDS.heads)


def _phrase(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token after a described document that begins here: a head and what it is about; 0 where there is none."""
    keys = reading.keys
    heads = _heads().at(keys, first, sentence.last)
    if not heads or reading.tokens[first].is_capitalised or not reading.free(first, heads[0][0]):
        return 0
    behind = index = end = heads[0][0]
    if behind < sentence.last and reading.tokens[behind].is_capitalised and reading.keys[behind] in document_nouns():
        return 0
    about = False
    while index < min(sentence.last, first + _LONGEST):
        about = about or (keys[index] in _WORDS.about and _named_so_far(reading, behind, index))
        if reading.texts[index] == "(" and reading.texts[index + 2 : index + 3] == [")"]:
            index = end = index + 3
            continue
        if about and (listed := _list_end(reading, sentence, index)):
            end = listed
            break
        if _stops(reading, index) and not _joins(reading, sentence, index, about):
            break
        index = end = index + 1
    while end > behind and (keys[end - 1] in _WORDS.about or keys[end - 1] in _WORDS.not_last):
        end -= 1
    named = any(reading.tokens[i].is_capitalised for i in range(behind, end))
    return end if (about or named) and end > behind else 0


def _of_event(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token after "joint statement of the 11th Meeting", which names a document by its event; 0 for others."""
    heads = _heads().at(reading.keys, first, sentence.last)
    if not heads or reading.tokens[first].is_capitalised or not reading.free(first, heads[0][0]):
        return 0
    step = heads[0][0]
    if reading.keys[step : step + 1] not in (["of"], ["from"]):
        return 0
    step += 2 if reading.keys[step + 1 : step + 2] == ["the"] else 1
    return next((s.last for s in reading.spans_at(step) if s.entity.type in EVENTS and s.entity.ordinal), 0)


def _named_so_far(reading: Reading, first: int, last: int) -> bool:
    """Whether only a name stands between the head of a description and "on": no verb, as in "the plan calls for"."""
    return all(reading.tokens[i].is_capitalised or not reading.tokens[i].is_word for i in range(first, last))


def _list_end(reading: Reading, sentence: Sentence, comma: int) -> int:
    """The token after a list of single words that begins before a comma: "perempuan, perdamaian, dan keamanan"."""
    keys, index = reading.keys, comma
    while index + 2 < sentence.last and keys[index] == "," and reading.tokens[index + 1].is_word:
        if keys[index + 1] in ("and", "dan"):
            return index + 3
        if keys[index + 2] in ("and", "dan") and index + 4 < sentence.last:
            return index + 4
        index += 2
    return 0


def _stops(reading: Reading, index: int) -> bool:
    """Whether a token ends a description: a mark or verb, a date, an event."""
    if reading.keys[index] in _WORDS.ends or index in reading.date_tokens:
        return True
    return any(span.entity.type in EVENTS for span in reading.spans_at(index))


def _joins(reading: Reading, sentence: Sentence, index: int, about: bool) -> bool:
    """Whether an "and" joins two parts of one subject, and not two documents."""
    if reading.keys[index] not in ("dan", "and") or not about:
        return False
    following = index + 2 if reading.keys[index + 1 : index + 2] in (["a"], ["an"], ["the"]) else index + 1
    return following >= sentence.last or not _heads().at(reading.keys, following, sentence.last)
