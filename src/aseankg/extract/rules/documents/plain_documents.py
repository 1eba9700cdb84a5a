"""Documents that a text describes in lower case: "a joint declaration on X", "nota kesepahaman tentang Y"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.documents.plain_initiatives import first_party, past_parties
from aseankg.extract.rules.phrases.document_verbs import ACTIVE, GOVERNING, governing_verbs, governs, is_issued_by_event
from aseankg.extract.rules.phrases.nominals import is_verb
from aseankg.extract.rules.reading.named_things import known_or_new
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, EVENTS_AND_PEOPLE, Span
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.name_kinds import document_nouns
from aseankg.extract.rules.text.tokens import HYPHENS
from aseankg.extract.rules.text.words import WordLists, WordTables, list_words

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("plain_documents")
_ADOPTION: Final = WordLists("adoption")
_TABLES: Final = WordTables("back_references")
_SEVERAL_NAMES: Final = WordTables("plain_documents")
_NOMINAL: Final = re.compile(r"(?:ke|pe)\w{4,}an(?:nya)?")
"""Indonesian nouns that stand behind a document as its subject."""
_OTHERS: Final = (*EVENTS_AND_PEOPLE, "OutcomeDocument")
_LONGEST: Final = 24
_LIKENED_NEAR: Final = 3
"""Tokens before a noun, its article and quality among them, within which "as" or "menjadi" stands."""
_SEVERAL: Final = 2
"""Initiatives that have documents of one kind, at least."""
_MOST_QUALITIES: Final = 4
_NAMING_NEAR: Final = 10
"""Tokens behind a noun within which the name stands that it is given."""
_APPOSED_NEAR: Final = 8
"""Tokens between a document and what tells what it is, with brackets."""
_LATER: Final = 3
"""Sentences, with its own, for which a word of adopting counts."""


def find_plain_documents(reading: Reading) -> None:
    """The reading has the documents described near words of adopting or signing, or by their numbered events."""
    recent = 0
    for sentence in reading.sentences:
        recent -= 1
        if reading.where(_ADOPTION.counted, sentence.first, sentence.last) and _adopts(reading, sentence):
            recent = _LATER  # "adopted two documents. One is a declaration on ..."
        if not reading.where(_first_words(), sentence.first, sentence.last):
            continue
        if _adopts(reading, sentence):
            recent = _LATER
        _find_in(reading, sentence, adopting=recent > 0)


def find_documents_of_several(reading: Reading) -> None:
    """The reading has the documents of several initiatives that are adopted together: "plans of action for X and Y"."""
    for sentence, places in reading.sentences_with(_several().starts):
        for index in places if _adopts(reading, sentence) else ():
            _add_several(reading, sentence, index)


def _adopts(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence holds a word of adopting or signing."""
    return any(trigger.kind in GOVERNING for trigger in reading.triggers(sentence))


def _find_in(reading: Reading, sentence: Sentence, *, adopting: bool) -> None:
    """Add the documents of a sentence; where nothing is adopted only those named by their events."""
    reach = sentence.first
    for index in reading.where(_heads().starts, sentence.first, sentence.last):
        heads = _heads().at(reading.keys, index, sentence.last) if index >= reach else ()
        behind = heads[0][0] if heads else index
        if not heads or not _is_plain(reading, index, behind, sentence) or _is_apposed(reading, sentence, index):
            continue
        named = _named_behind(reading, sentence, behind)
        if named is not None:
            reading.add(Span(index, behind, named, anaphor=True))
            continue
        behind = _past_years(reading, sentence, behind) if adopting and heads[0][1] == "outcome" else behind
        place = _place_before(reading, index)
        end = _with_parties(reading, sentence, behind) if adopting or place < index else 0
        name = _name_by_event(reading, sentence, index, behind)
        if end and _is_of_another(reading, behind, end):
            end = 0
        elif end:
            first = place if place < index else first_party(reading, sentence, index)
            _add(reading, first, end, reading.words(first, end))
        elif (
            name
            or (adopting and heads[0][1] == "outcome" and _is_object(reading, sentence, index, behind))
            or is_issued_by_event(reading, index, behind)
        ):
            _add(reading, index, behind, name or reading.words(index, behind))
        elif adopting and (start := _subject_before(reading, sentence, index, behind)):
            _add(reading, start, behind, reading.words(start, behind))
        reach = max(end, behind)


def _is_apposed(reading: Reading, sentence: Sentence, first: int) -> bool:
    """Whether it is only told what a document named before is: "the Rivers Charter, namely | a declaration on"."""
    step = first - (reading.key_before(first) in _WORDS.indefinite)
    if reading.key_before(step) not in _WORDS.telling_what or reading.key_before(step - 1) != ",":
        return False
    before = next(reading.earlier(step, "OutcomeDocument", since=sentence.first), None)
    return before is not None and step - before.last <= _APPOSED_NEAR


def _place_before(reading: Reading, first: int) -> int:
    """The token at which the place begins that an English document is called by, "Ha Long | declaration on X"."""
    places = [] if reading.source.language == "id" else reading.spans_before(first)
    cities = (s.first for s in places if s.entity.type == "City" and not reading.tokens[s.last - 1].is_possessive)
    return min(cities, default=first)


def _subject_before(reading: Reading, sentence: Sentence, first: int, last: int) -> int:
    """The token at which the subject before a document that is adopted begins, "human rights | declaration"; 0 else."""
    subjects = [span.first for span in reading.spans_before(first) if span.entity.type == "Topic"]
    start = min(subjects, default=0)
    if not start or reading.source.language == "id" or reading.key_before(start) not in _WORDS.indefinite:
        return 0
    return start if _is_object(reading, sentence, start, last) else 0


def _past_years(reading: Reading, sentence: Sentence, behind: int) -> int:
    """The token after the years that a document is for: "a work programme for 2021-2025 | was approved"."""
    if behind >= sentence.last or reading.keys[behind] not in _WORDS.before_years:
        return behind
    step = behind + 1
    while step < sentence.last and (step in reading.date_tokens or reading.keys[step] in _WORDS.between_years):
        step += 1
    step -= reading.keys[step - 1] in _WORDS.between_years
    return step if step > behind + 1 else behind


def _add_several(reading: Reading, sentence: Sentence, index: int) -> None:
    """Add the documents of several initiatives that are named together: "plans of action for X and Y"."""
    head, name = next(iter(_several().at(reading.keys, index, sentence.last)), (0, ""))
    if not head or reading.keys[head : head + 1] not in (["for"], ["of"], ["untuk"], ["bagi"]):
        return
    found, step = list[Span](), head + 1
    while step < sentence.last:
        step += reading.keys[step] == "the"
        work = next((span for span in reading.spans_at(step) if span.entity.type == "Initiative"), None)
        if work is None:
            break
        found.append(work)
        step = work.last
        while step < sentence.last and reading.keys[step] in _WORDS.joints:
            step += 1
    for work in found if len(found) >= _SEVERAL else ():
        work.nested = True
        first = index if work is found[0] else work.first
        reading.add(Span(first, work.last, known_or_new(reading, "OutcomeDocument", f"{work.entity.name} {name}")))


@cache
def _several() -> Phrases:
    return Phrases(_SEVERAL_NAMES.several.items())


def _named_behind(reading: Reading, sentence: Sentence, behind: int) -> Entity | None:
    """The document whose name stands behind a noun and a word for naming: "a declaration to be called the X Accord"."""
    step, last = behind, min(behind + _NAMING_NEAR, sentence.last)
    while step < last and (reading.keys[step] in _WORDS.naming or reading.keys[step] in _WORDS.before_names):
        step += 1
    if _WORDS.naming.isdisjoint(reading.keys[behind:step]):
        return None
    return next((span.entity for span in reading.spans_at(step) if span.entity.type == "OutcomeDocument"), None)


def _add(reading: Reading, first: int, last: int, name: str) -> None:
    for span in reading.overlapping(first, last):
        span.nested = True
    entity = known_or_new(reading, "OutcomeDocument", name[0].upper() + name[1:])
    reading.add(Span(first, last, entity))


@cache
def _heads() -> Phrases:
    plain = ((head, "head") for head in list_words("plain_documents", "heads"))
    return Phrases((*plain, *((head, "outcome") for head in list_words("plain_documents", "outcomes"))))


def is_plain_document(keys: list[str], first: int, last: int) -> bool:
    """Whether a document in lower case begins at a token."""
    return bool(_heads().at(keys, first, last))


def past_document(keys: list[str], index: int) -> int:
    """The token after the noun for a document that begins at a token, "plan of action" too; the next one for others."""
    return next((last for last, _ in _heads().at(keys, index, len(keys))), index + 1)


@cache
def _first_words() -> frozenset[str]:
    """The first words of documents in lower case."""
    return frozenset(head.split()[0] for head in _WORDS.heads | _WORDS.outcomes)


def _is_plain(reading: Reading, first: int, last: int, sentence: Sentence) -> bool:
    """Whether the words are no name, and no part of one."""
    if not reading.free(first, last) or any(reading.tokens[i].is_capitalised for i in range(first + 1, last)):
        return False
    if reading.keys[last - 1 : last + 1] == ["kerja", "sama"]:
        return False  # "rencana | kerja sama"
    if reading.tokens[first].is_capitalised and first > sentence.first and not reading.texts[first].endswith("U"):
        return False
    if first > sentence.first and reading.texts[first].isupper() and reading.texts[first - 1].isupper():
        return False  # a title in capitals
    if _is_only_said(reading, sentence, first, last) or _is_likened(reading, first):
        return False
    capitals = last < sentence.last and reading.tokens[last].is_capitalised
    return not (capitals and reading.keys[last] in document_nouns())


def _is_likened(reading: Reading, first: int) -> bool:
    """Whether something is only said to be as good as a document: "serves as a blueprint", "menjadi panduan"."""
    before = reading.keys[max(0, first - _LIKENED_NEAR) : first]
    return reading.keys[first] in _WORDS.figurative and not _WORDS.likening.isdisjoint(before)


def _is_only_said(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a statement is one to the press, or what a person or a ministry states."""
    beside = {*reading.keys[first - 1 : first], *reading.keys[last : last + 1]}
    if not beside.isdisjoint(_WORDS.press):
        return True
    if last - first > 1 or reading.keys[first] not in _WORDS.sayings:
        return False
    before = (span for i in range(sentence.first, first) for span in reading.spans_at(i) if not span.nested)
    return any(span.entity.type in ("Person", "Role") for span in before)


def _with_parties(reading: Reading, sentence: Sentence, behind: int) -> int:
    """The token after what a document is about or called, and those between whom it is; 0 where nothing follows."""
    end = complement_end(reading, sentence, behind)
    last = end or behind
    between = last < sentence.last and reading.keys[last] in _WORDS.between
    parties = past_parties(reading, sentence, last) if between else last
    return parties if parties > last else end


def complement_end(reading: Reading, sentence: Sentence, behind: int) -> int:
    """The token after what a document is about or called, which begins at this one; 0 where nothing of it follows."""
    index = behind + 3 if behind + 2 < sentence.last and reading.has_acronym(behind) else behind
    if index >= sentence.last or _stops(reading, sentence, index):
        return 0
    opened = _opens(reading, sentence, index)
    about = reading.keys[index] in _WORDS.about
    begin = index = end = index + about
    while index < min(sentence.last, behind + _LONGEST):
        about = about or reading.keys[index] in _WORDS.about
        if reading.texts[index] == "(" and reading.texts[index + 2 : index + 3] == [")"]:
            index = end = index + 3
            continue
        if about and (listed := _list_end(reading, sentence, index)):
            end = listed
            break
        if _stops(reading, sentence, index) and not _joins(reading, sentence, index, about or opened):
            break
        index = end = index + 1
    while end > begin and (reading.keys[end - 1] in _WORDS.about or reading.keys[end - 1] in _WORDS.not_last):
        end -= 1
    if reading.texts[end - 1] in HYPHENS:
        return 0  # cut within a word: "roadmap for a post-2025 vision"
    named = any(reading.tokens[i].is_capitalised for i in range(begin, end))
    return end if end > begin and (opened or (named and reading.source.language == "id")) else 0


def _is_of_another(reading: Reading, behind: int, end: int) -> bool:
    """Whether a description means a document that has a name: "the agreement on the X Plan", "the plan for it"."""
    if reading.keys[end : end + 1] and reading.keys[end] in _WORDS.spoken_of:
        return True
    named = (s for i in (behind + 1, behind + 2) for s in reading.spans_at(i) if s.entity.type == "OutcomeDocument")
    agreed = reading.keys[behind - 1] in _WORDS.agreed and reading.keys[behind] in _WORDS.about
    return agreed and any(span.last >= end - 1 for span in named)


def _opens(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether the subject of a document begins here: with "on", a name, or an Indonesian noun."""
    key = reading.keys[index]
    if key in _WORDS.about:
        if key in _WORDS.purposes and is_verb(reading, index + 1) and reading.keys[index - 1] in _WORDS.agreed:
            return False
        if key in _WORDS.on_behalf and reading.keys[index - 1] in _WORDS.agreed and reading.state_at(index + 1):
            return False  # "X signed the agreement for Japan"
        following = reading.keys[index + 1 : index + 2]
        return following not in (["the"], ["a"]) or not _name_by_event(reading, sentence, index, index)
    if reading.tokens[index].is_capitalised:
        return True
    known = any(span.entity.type == "Topic" for span in reading.spans_at(index))
    nominal = known or key in _WORDS.subjects or bool(_NOMINAL.fullmatch(key))
    return reading.source.language == "id" and nominal and reading.keys[index - 1] not in _WORDS.loose


def _name_by_event(reading: Reading, sentence: Sentence, first: int, step: int) -> str:
    """The name of a document by its event, "joint statement of the 11th Meeting"; nothing for others."""
    if reading.keys[step : step + 1] not in (["of"], ["from"]):
        return ""
    step += 2 if reading.keys[step + 1 : step + 2] == ["the"] else 1
    events = (s for s in reading.spans_at(step) if s.entity.type in EVENTS and s.entity.ordinal)
    event = next(events, None)
    return reading.words(first, event.last) if event and event.last <= sentence.last else ""


def _is_object(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a document is what is signed or adopted, and not spoken of before: "signed a new joint statement"."""
    keys, start = reading.keys, first
    while start > max(sentence.first, first - _MOST_QUALITIES) and keys[start - 1] in _WORDS.qualities:
        start -= 1
    start -= start > sentence.first and keys[start - 1] in _WORDS.indefinite
    pointing = {*keys[start:first], *keys[last : last + 1]} & _WORDS.spoken_of
    names = [span.entity.name.lower() for span in reading.earlier(first, "OutcomeDocument")]
    kind = _TABLES.nouns.get(keys[first], keys[first])
    known = any(keys[last - 1] in name or kind in map(_TABLES.nouns.get, name.split()) for name in names)
    if known and (pointing or (start == sentence.first and reading.source.language == "id")):
        return False  # "MoU ditandatangani oleh X", of one named before
    if reading.key_before(start) in _WORDS.listing and _ends_with_document(reading, sentence, start - 1):
        return True
    return any(governs(reading, kind, position, start, last) for kind, position in governing_verbs(reading, sentence))


def _ends_with_document(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a document that has a name, with a comma at most behind it, ends before the last "and" of a list."""
    index -= reading.texts[index - 1] == ","
    return index > sentence.first and any(span.entity.type == "OutcomeDocument" for span in reading.spans_before(index))


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


def _stops(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a token ends a description: a mark or verb, a date, an event or person, or "in" before a place."""
    key, before = reading.keys[index], reading.keys[index - 1]
    if key in _WORDS.relating:
        return before not in _WORDS.relations
    if key == "dalam" and not _WORDS.circumstances.isdisjoint(reading.keys[index + 1 : index + 2]):
        return False
    if key in _WORDS.ends or index in reading.date_tokens:
        return True
    if key in ("for", "untuk") and not _WORDS.firsts.isdisjoint(reading.keys[index + 1 : index + 3]):
        return True  # "for the first time"
    if is_verb(reading, index) and key not in _WORDS.about:
        return before not in _WORDS.about and before not in _WORDS.purposes
    following = reading.tokens[index + 1] if index + 1 < sentence.last else None
    if not _WORDS.beside.isdisjoint(reading.keys[index : index + 3]) and key in _WORDS.before_beside:
        return True  # "on the sidelines of"
    if key in _WORDS.before_places and following is not None:
        return following.key not in _WORDS.regions and (following.is_capitalised or key in ("di", "ke"))
    return any(span.entity.type in EVENTS_AND_PEOPLE for span in reading.spans_at(index))


def _is_small(key: str) -> bool:
    """Whether a word only says which document or what kind of one is meant."""
    return key in _WORDS.qualities or key in _WORDS.indefinite


def _joins(reading: Reading, sentence: Sentence, index: int, about: bool) -> bool:
    """Whether an "and" joins two parts of one subject, and not two documents or two clauses."""
    if reading.keys[index] not in ("dan", "and") or not about:
        return False
    following = index + 1
    while following < sentence.last and _is_small(reading.keys[following]):
        following += 1
    if following >= sentence.last or is_verb(reading, following) or reading.keys[following] in _WORDS.about:
        return False
    spans = reading.spans_at(following)
    if reading.keys[following - 1] == "the" and any(span.entity.type in BODIES for span in spans):
        return False
    step = max((s.last for s in spans if s.entity.type in BODIES), default=following)
    if any(span.entity.type in _OTHERS for span in spans):
        return False
    if any(other.kind in ACTIVE for other in reading.triggers(sentence) if other.first == following):
        return False
    until = min(step + 4, sentence.last)
    heads = _heads()
    return not any(heads.at(reading.keys, i, sentence.last) for i in reading.where(heads.starts, following, until))
