"""What states sign of a treaty that has a name, "instruments of accession to X", and papers by days or numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("treaty_papers")
_TABLES: Final = WordTables("treaty_papers")
_DOCUMENT: Final = "OutcomeDocument"
_TO: Final = "Accession"
"""What an instrument is of that joins somebody to a treaty."""
_YEAR: Final = 4
"""Digits of one."""
_WITHIN_LAWS: Final = ("Role", "State", "Person")
"""What the name of a law can hold: "Peraturan | Presiden | Nomor 5 Tahun 2018"."""
_RATIFIED_NEAR: Final = 10
"""Tokens between a treaty and the law by which it is ratified."""
_LAWS: Final = Phrases(_TABLES.laws.items())


def find_treaty_papers(reading: Reading) -> None:
    """The reading has the instruments of its treaties, and the texts that only their days or numbers tell."""
    for index in reading.where(_WORDS.instruments):
        _read_instrument(reading, index)
    for index in reading.where(_WORDS.dated):
        _read_dated(reading, index)
    for index in reading.where(_LAWS.starts):
        for last, kind in _LAWS.at(reading.keys, index, len(reading.keys))[:1]:
            _read_law(reading, index, last, kind)


def _read_instrument(reading: Reading, index: int) -> None:
    """Add the instrument by which states join, extend or ratify a treaty that is named there or was before."""
    keys = reading.keys
    step = index + 1 + (keys[index + 1 : index + 2] == ["of"])
    act = _TABLES.acts.get(keys[step]) if step < len(keys) else None
    last, treaty = _treaty_behind(reading, step + 1)
    if act is None or treaty is None:
        return
    plural = "s" if keys[index] == "instruments" else ""
    for span in reading.overlapping(index, last):
        span.nested = True
    entity = reading.entity(_DOCUMENT, f"Instrument{plural} of {act} {'to' if act == _TO else 'of'} the {treaty.name}")
    entity.whole = treaty
    reading.add(Span(index, last, entity))


def _treaty_behind(reading: Reading, index: int) -> tuple[int, Entity | None]:
    """The token after the treaty of an instrument, and the treaty: that named behind it, else the one named last."""
    keys, step = reading.keys, index
    while step < len(keys) and keys[step] in _WORDS.joints:
        step += 1
    named = next((span for span in reading.spans_at(step) if span.entity.type == _DOCUMENT), None)
    if named is not None:
        return named.last, named.entity
    last = step + 1 if step > index and keys[step : step + 1] and keys[step] in _WORDS.treaties else index
    before = (span.entity for span in reading.earlier(index, _DOCUMENT))
    return last, next((e for e in before if not _WORDS.treaties.isdisjoint(e.name.lower().split())), None)


def _read_dated(reading: Reading, index: int) -> None:
    """Add a text of which only the day is told: "a protocol of 15 December 1987"."""
    keys = reading.keys
    if keys[index + 1 : index + 2] == [] or keys[index + 1] not in _WORDS.dating or not reading.free(index, index + 1):
        return
    day = next((day for day in reading.dates if reading.token_at(day.start) == index + 2), None)
    if day is None or len(day.first) != WHOLE_DAY or day.last or reading.key_before(index) not in _WORDS.articles:
        return
    name = reading.words(index, reading.token_at(day.end - 1) + 1)
    reading.add(Span(index, index + 1, reading.entity(_DOCUMENT, name[0].upper() + name[1:])))


def _read_law(reading: Reading, index: int, last: int, kind: str) -> None:
    """Add a law or regulation by its number and year: "Undang-Undang Nomor 26 Tahun 2014", "Law No. 26 of 2014"."""
    keys, step = reading.keys, last
    while step < len(keys) and keys[step] in _WORDS.numbering:
        step += 1
    until = step + 1
    while until < len(keys) and keys[until] in _WORDS.before_years:
        until += 1
    number, year = keys[step : step + 1], keys[until : until + 1]
    told = step > last and until > step + 1 and "".join(number).isdigit() and "".join(year).isdigit()
    inside = reading.overlapping(index, until + 1)
    if (
        any(span.first < index or span.entity.type not in _WITHIN_LAWS for span in inside)
        or not reading.capitals[index]
    ):
        return
    if not told or len(year[0]) != _YEAR:
        return
    for span in inside:
        span.nested = True
    state = reading.state_before(index)
    owner = state.entity.name if state is not None else adjective_state(reading.key_before(index)) or ""
    owner = owner or ("Indonesia" if reading.source.language == "id" else "")
    name = f"{kind} of {owner} No. {number[0]} of {year[0]}" if owner else f"{kind} No. {number[0]} of {year[0]}"
    entity = reading.entity(_DOCUMENT, name)
    entity.first = year[0]
    reading.add(Span(index, until + 1, entity))


@needs(_DOCUMENT)
def find_laws(facts: Facts, clause: Clause) -> None:
    """Add the year of each law that a clause names, and the treaty that is ratified by it."""
    for law in clause.of(_DOCUMENT):
        if not law.entity.first:
            continue
        facts.add(law.entity, "adopted_on", law.entity.first, "asserted", (law.first, law.last))
        treaty = next(iter(clause.before(law.first, _DOCUMENT)), None)
        if treaty is None or law.first - treaty.last > _RATIFIED_NEAR:
            continue
        between = clause.reading.keys[max(clause.first, treaty.first - _RATIFIED_NEAR) : law.first]
        if not (_WORDS.ratifying.isdisjoint(between) or _WORDS.through.isdisjoint(between[-2:])):
            facts.add(law.entity, "implements", treaty.entity, clause.modality(None), (treaty.first, law.last))
