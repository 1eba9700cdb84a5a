"""Later words for a document that the text has named: "the statement", "that pact", "deklarasi bersama itu"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.documents.plain_documents import past_document
from aseankg.extract.rules.phrases.nominals import is_verb
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("later_documents")
_TABLES: Final = WordTables("later_documents")
_REFERENCES: Final = WordLists("back_references")
_PLAIN: Final = WordLists("plain_documents")
_CHUNKS: Final = WordLists("chunks")
_DOCUMENT: Final = "OutcomeDocument"
_ACT_NEAR: Final = 3
"""Tokens before a document within which the noun stands for adopting it."""
_MOST_QUALITIES: Final = 5
_STEM: Final = 4
"""Letters that words of one stem share."""
_ANY: Final = "document"


def find_later_documents(reading: Reading) -> None:
    """The reading has the words that mean a document named before, where only one can be meant."""
    if not any(span.entity.type == _DOCUMENT for span in reading.spans):
        return
    _join_titles(reading)
    indonesian = reading.source.language == "id"
    for index in reading.where(_nouns()):
        free = reading.free(index, index + 1)
        named = None if free else _bare_name(reading, index, indonesian=indonesian)
        if not free and named is None:
            continue
        first, last = _pointed_after(reading, index) if indonesian else _pointed_before(reading, index)
        if not last or (free and not reading.free(first, last)):
            continue
        meant = _meant(reading, index, first)
        if meant is not None and named is not None:
            named.entity = meant
        elif meant is not None:
            reading.add(Span(first, last, meant, anaphor=True))


def _bare_name(reading: Reading, index: int, *, indonesian: bool) -> Span | None:
    """The name with a noun for a document beside a word that points back: "the Joint | Declaration"."""
    for span in reading.spans_at(index) if indonesian else reading.spans_before(index + 1):
        beside = reading.keys[span.last : span.last + 1] if indonesian else reading.keys[span.first - 1 : span.first]
        if span.entity.type == _DOCUMENT and span.entity.thing is None and not _WORDS.pointing.isdisjoint(beside):
            return span
    return None


def _join_titles(reading: Reading) -> None:
    """A document that a title tells of in lower case is the only one of its kind below it."""
    documents = [span for span in reading.spans if span.entity.type == _DOCUMENT and not span.nested]
    below = list(dict.fromkeys(span.entity for span in documents if span.first >= reading.title_end))
    for span in documents:
        nouns = [_TABLES.nouns[key] for key in reading.keys[span.first : span.last] if key in _TABLES.nouns]
        if span.last > reading.title_end or not nouns or reading.capitals[span.last - 1]:
            continue
        fitting = [entity for entity in below if _fits(nouns[0], entity) and entity is not span.entity]
        if span.entity not in below and len(fitting) == 1 and _shares_subject(reading, span, fitting[0].name):
            span.entity = fitting[0]


def _shares_subject(reading: Reading, span: Span, name: str) -> bool:
    """Whether a document has no subject, or a word of it stands in another name: "memorandum on floods" and "Flood"."""
    about = reading.where(_PLAIN.about, span.first, span.last)
    begins = {word[:_STEM] for word in name.lower().split()}
    return not about or any(key[:_STEM] in begins for key in reading.keys[about[0] + 1 : span.last] if key[_STEM - 1 :])


@cache
def _nouns() -> frozenset[str]:
    return frozenset(_TABLES.nouns)


def _pointed_after(reading: Reading, index: int) -> tuple[int, int]:
    """The tokens of an Indonesian noun, its qualities and a word that points back; (0, 0) where there is none.

    A bare noun does so that a sentence begins with, before a passive verb: "MoU ditandatangani oleh X".
    """
    keys, step = reading.keys, index + 1
    while step < min(len(keys), index + _MOST_QUALITIES) and _says_which(keys[step]):
        step += 1
    if step < len(keys) and keys[step].startswith("di") and is_verb(reading, step):
        return (index, step) if reading.sentence_of(index).first == index else (0, 0)
    pointing = step < len(keys) and keys[step] in _WORDS.pointing and reading.key_before(index) not in _WORDS.several
    return (index, step + 1) if pointing else (0, 0)


def _says_which(key: str) -> bool:
    """Whether an Indonesian word behind a noun says what kind of document it is: "dokumen | setebal | 12 | halaman"."""
    return key in _WORDS.qualities_behind or key.isdigit()


def _pointed_before(reading: Reading, index: int) -> tuple[int, int]:
    """The tokens of an English noun with its qualities behind "the" or "that", with nothing that it is about behind."""
    keys, first = reading.keys, index
    while first > max(1, index - _MOST_QUALITIES) and _is_quality(reading, first - 1):
        first -= 1
    if first == 0 or keys[first - 1] not in _WORDS.pointing:
        return 0, 0
    last = max(past_document(keys, step) for step in range(first, index + 1))
    goes_on = keys[last : last + 1] and keys[last] in _WORDS.going_on and last + 1 not in reading.date_tokens
    if goes_on and keys[last] == "by" and not _CHUNKS.acts.isdisjoint(keys[max(0, first - _ACT_NEAR) : first]):
        goes_on = False  # "the signing of the document by X"
    if goes_on or reading.texts[last : last + 1] in (["-"], ["("]):
        return 0, 0
    capital = last < len(keys) and reading.tokens[last].is_word and reading.capitals[last]
    return (0, 0) if capital or reading.tokens[last - 1].is_possessive else (first, last)


def _is_quality(reading: Reading, index: int) -> bool:
    """Whether a token before a noun says what kind of document it is: "the 28 | - | point document"."""
    key = reading.keys[index]
    if key in _WORDS.pointing:
        return False
    return key in _WORDS.qualities or key in _PLAIN.qualities or key.isdigit() or key == "-"


def _meant(reading: Reading, index: int, first: int) -> Entity | None:
    """The document named last that a noun fits; none where the same sentence names another, or others have the noun."""
    noun = _TABLES.nouns[reading.keys[index]]
    fitting = [span for span in reading.earlier(first, _DOCUMENT) if _fits(noun, span.entity)]
    if not fitting:
        return _within_another(reading, noun, first)
    last = fitting[0]
    sentence = reading.sentence_of(last.first)
    beside = [span.entity for span in fitting if span.first >= sentence.first]
    if any(other is not last.entity for other in beside) or last.entity.whole is not None:
        return None
    others = reading.where(frozenset({reading.keys[index]}), last.last, first)
    return None if any(_is_another(reading, other) for other in others) else last.entity


def _within_another(reading: Reading, noun: str, first: int) -> Entity | None:
    """The document that was only named within the name of another: "Guidelines on the X Pact"."""
    inner = (s for s in reversed(reading.ordered()) if s.nested and s.last <= first and s.entity.type == _DOCUMENT)
    return next((span.entity for span in inner if noun != _ANY and _fits(noun, span.entity)), None)


def _is_another(reading: Reading, index: int) -> bool:
    """Whether a noun that no document is named by stands for another text of its kind: "said in a statement"."""
    return not any(span.entity.type == _DOCUMENT for span in reading.holding(index))


def _fits(noun: str, document: Entity) -> bool:
    """Whether a document is of the kind that a noun stands for."""
    words = document.name.lower().split()
    about = (place for place, word in enumerate(words) if place and word in _REFERENCES.subject_openers)
    kinds = {_TABLES.nouns[word] for word in words[: next(about, len(words))] if word in _TABLES.nouns}
    return noun == _ANY or noun in kinds or any(_TABLES.wider.get(kind) == noun for kind in kinds)
