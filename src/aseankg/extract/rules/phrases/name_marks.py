"""Marks and years within a name: hyphens of compounds, strokes and points, and the years of a plan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import BODIES
from aseankg.extract.rules.text.name_kinds import WRITTEN
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("chunks")
_YEAR: Final = len("2018")
_YEARS: Final = re.compile(r"\d{4}(?:-\d{4})?")
_PERIOD: Final = re.compile(r"\d{4}-\d{4}")


def is_compound(reading: Reading, index: int) -> bool:
    """Whether a word behind a hyphen is the rest of one in a name, "Inter-governmental Body", "Hak-hak Pekerja"."""
    following = reading.tokens[index + 1 : index + 2]
    written = reading.starts[index] == reading.ends[index - 1]
    if written and reading.keys[index] == reading.keys[index - 2]:
        return True
    if any(span.entity.type == "City" and span.first < index for span in reading.holding(index)):
        return True  # "Cha-am"
    if reading.keys[index - 2] not in _WORDS.prefixes and reading.keys[index] not in _WORDS.suffixes:
        return False
    return written and bool(following) and following[0].is_capitalised


def is_joint(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a mark joins two words of a name: it is written right behind the first."""
    if reading.texts[index] == "/" and index + 1 < sentence.last:
        return reading.keys[index - 1] in _WORDS.stroked and reading.keys[index + 1] in _WORDS.stroked
    if reading.texts[index] not in WRITTEN or index + 1 >= sentence.last:
        return False
    if reading.texts[index] == ".":
        return reading.texts[index - 1].isdigit() and reading.texts[index + 1].isdigit()
    return index == 0 or reading.starts[index] == reading.ends[index - 1] or _is_between_parties(reading, index)


def _is_between_parties(reading: Reading, index: int) -> bool:
    """Whether a dash with spaces around it stands between two who share something: "Laos - Malaysia Partnership"."""
    if reading.texts[index] not in "-\u2013":
        return False
    sides = (*reading.spans_before(index), *reading.spans_at(index + 1))
    return len({span.entity.name for span in sides if span.entity.type in BODIES}) > 1


def is_span_of_years(reading: Reading, index: int) -> bool:
    """Whether the years of a plan stand at a token: "River Action Plan (RAP) | 2016-2025"."""
    return _YEARS.match("".join(reading.texts[index : index + 3]).replace("\u2013", "-")) is not None


def is_of_plan(reading: Reading, first: int, index: int, step: int) -> bool:
    """Whether years behind a joining word end the name of a plan: "Plan for the End of X by 2030", "for 2025-2028"."""
    year, before = reading.texts[step], reading.texts[index - 1]
    if reading.keys[index] in ("for", "untuk"):
        return _PERIOD.fullmatch("".join(reading.texts[step : step + 3]).replace("\u2013", "-")) is not None
    if not year.isdigit() or len(year) != _YEAR:
        return False
    if reading.keys[index] == "to" and before.isdigit():
        return len(before) == _YEAR
    aimed = not _WORDS.before_subjects.isdisjoint(reading.keys[first:index])
    return aimed and reading.keys[index] == "by" and year > (reading.published or year)[:_YEAR]


def dotted_end(reading: Reading, index: int) -> int:
    """The token after a state with full stops that begins at a token, "U.S."; 0 where none does."""
    if reading.texts[index + 1 : index + 2] != ["."]:
        return 0
    return next((s.last for s in reading.spans_at(index) if s.entity.type == "State" and s.last > index + 1), 0)


def listed_name_end(reading: Reading, index: int) -> int:
    """The token after a known name with a comma that is the subject of a longer one: "Accord on One Sea, One Plan"."""
    spans = (span for span in reading.spans_at(index) if "," in reading.texts[span.first : span.last])
    return next((span.last for span in spans), 0)


def is_hyphen(reading: Reading, index: int) -> bool:
    """Whether a token is a hyphen that joins the word before it to what follows."""
    return reading.texts[index : index + 1] == ["-"] and reading.starts[index] == reading.ends[index - 1]
