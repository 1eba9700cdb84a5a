"""Ministries and departments by the fields behind their noun, with the state that they belong to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.open_titles import closes, is_office_word, run_of_names
from aseankg.extract.rules.reading.reading import BODIES, Span
from aseankg.extract.rules.text.fields import read_field
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_TABLES: Final = WordTables("ministries")
_PARTS: Final = (*BODIES, "Topic")
_JOINTS: Final = ("and", "dan", "serta")


def find_ministries(reading: Reading) -> None:
    """The reading has the ministries that are named by a noun and their fields: "Kementerian Kesehatan Kamboja"."""
    for sentence, places in reading.sentences_with(ministry_nouns()):
        for index in places:
            if index < sentence.last - 1 and reading.capitals[index]:
                _read_ministry(reading, sentence, index)


@cache
def ministry_nouns() -> frozenset[str]:
    """The nouns that begin the name of a ministry."""
    return frozenset(_TABLES.nouns)


def is_of_all(keys: list[str], last: int) -> bool:
    """Whether a name that ends before a token stands for the bodies of all states: "Kementerian Digital se-ASEAN"."""
    return keys[last : last + 3] == ["se", "-", "asean"]


def ministry_of(reading: Reading, first: int, last: int) -> Entity | None:
    """The ministry that a name stands for, in English and with its state; None for other bodies."""
    keys = reading.keys
    head = next((i for i in range(first, last) if keys[i] in ("ministry", "kementerian")), None)
    field = _field_of_ministry(keys, first, last, head) if head is not None else ""
    if head is None or not field:
        return None
    states = [span.entity.name for span in reading.overlapping(first, last) if span.entity.type == "State"]
    state = states[0] if states else "Indonesia" if keys[head] == "kementerian" else ""
    return _entity(reading, f"Ministry of {field}", state)


def _read_ministry(reading: Reading, sentence: Sentence, head: int) -> None:
    keys = reading.keys
    indonesian = keys[head].startswith("ke") or keys[head].endswith("en")
    if not indonesian and keys[head + 1] not in ("of", "for"):
        return
    first = head + 1 if indonesian else head + 2
    coordinating = keys[first : first + 1] == ["koordinator"]
    first = first + 1 if coordinating else first
    first = first + 1 if keys[first : first + 1] == ["the"] else first
    stop = run_of_names(reading, first, sentence.last, indonesian)
    stop = next(
        (i - 1 for i in range(first + 1, stop) if keys[i] in _TABLES.nouns and not reading.tokens[i - 1].is_word), stop
    )
    last = next((i + 1 for i in range(stop - 1, first - 1, -1) if _ends_field(reading, i)), first)
    covered = reading.overlapping(head, last)
    begin, end, state = _owner(reading, sentence, head, last)
    whole = any(span.first <= head and span.last >= max(last, end) and span.entity.type != "State" for span in covered)
    known = whole and (not state or begin == head)  # not of the state that is named before it
    if last == first or known or is_of_all(keys, last) or (not indonesian and _is_inner(reading, sentence, head)):
        return
    field_last, field = read_field(keys, first, last)
    if field and keys[field_last:last] and keys[field_last] in _JOINTS and reading.texts[field_last + 1].isupper():
        last = field_last  # "Kementerian Luar Negeri | dan BRIN"
    noun = _TABLES.nouns[keys[head]]
    kind = f"Coordinating {noun}" if coordinating else noun
    name = f"{kind} of {field if field_last == last else reading.words(first, last)}".split(" (")[0]
    if any(span.entity.type not in _PARTS for span in covered):
        return
    state = state or ("Indonesia" if indonesian and reading.source.language == "id" else "")
    entity = _entity(reading, name, state)
    for span in reading.overlapping(begin, end):
        span.nested = True
        if span.entity.type == "Organisation" and span.first == head:
            span.entity = entity  # "Kementerian Luar Negeri Kamboja": not the one that the graph calls so
    reading.add(Span(begin, end, entity))


def _is_inner(reading: Reading, sentence: Sentence, head: int) -> bool:
    """Whether another name ends with the noun: "the Asia-Pacific Department of the ..."."""
    before = reading.tokens[head - 1]
    if head == sentence.first or not before.is_capitalised or before.is_possessive or before.key == "the":
        return False
    return not reading.spans_before(head) and adjective_state(before.key) is None


def _ends_field(reading: Reading, index: int) -> bool:
    text = reading.texts[index]
    acronym = text.isupper() and len(text) > 1  # an initial is none
    return is_office_word(reading.keys[index]) or text == ")" or acronym


def _owner(reading: Reading, sentence: Sentence, head: int, last: int) -> tuple[int, int, str]:
    """The tokens of a ministry with its state before or behind it, and the state."""
    keys, step = reading.keys, last
    for span in reading.spans_before(head):
        if span.entity.type == "State" and span.first >= sentence.first:
            return span.first, last, span.entity.name
    adjective = adjective_state(keys[head - 1]) if head > sentence.first else None
    if adjective is not None:
        return head - 1, last, adjective
    if keys[step : step + 1] in (["of"], [","], ["negara"], ["republik"]):
        step += 1
    if step > last and keys[step : step + 1] == ["the"]:
        step += 1
    behind = reading.state_at(step)
    if behind is None or (keys[last] == "," and not _ends_with(reading, sentence, behind.last)):
        return head, last, ""
    return head, behind.last, behind.entity.name


def _ends_with(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a state behind a comma is the last word of the name: neither a name nor another item follows."""
    return closes(reading, sentence, index + (reading.texts[index : index + 1] == [","]))


def _entity(reading: Reading, ministry: str, state: str) -> Entity:
    name = f"{ministry} of {state}" if state else ministry
    entry = reading.lexicon.lookup("Organisation", name)
    return reading.entity("Organisation", name, entry.thing if entry else None)


def _field_of_ministry(keys: list[str], first: int, last: int, head: int) -> str:
    """The field behind the word for a ministry, or else before it."""
    step = head + 1
    while step < last and keys[step] in ("of", "for", "the"):
        step += 1
    _, field = read_field(keys, step, last)
    for start in range(first, head):
        if field:
            break
        stop, field = read_field(keys, start, head)
        field = field if stop == head else ""
    return field
