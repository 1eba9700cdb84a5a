"""Qualities of offices: "Deputy", "Second" and "Acting" before a head, "terpilih" behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.fields import head_phrases
from aseankg.extract.rules.text.words import WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_TABLES: Final = WordTables("titles")


def qualities_before(reading: Reading, sentence: Sentence, index: int, has_body: bool) -> tuple[int, list[str]]:
    """The token after "Deputy", "Second" and the like, and what they say."""
    found: list[str] = []
    while index < sentence.last and (quality := _TABLES.qualifiers.get(reading.keys[index])):
        head = head_phrases().at(reading.keys, index, sentence.last)
        if head and head[0][0] > index + 1:
            break  # "State Counsellor" is an office of its own.
        if not (reading.tokens[index].is_capitalised or found or has_body or _is_before_head(reading, sentence, index)):
            break
        if quality == "Under" and reading.keys[index + 1 : index + 2] not in (["secretary"], ["-"]):
            break  # "Under President X, ..."
        found.append(quality)
        index = _past_acting(reading, index, quality)
    return index, found


def _is_before_head(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a quality in lower case stands behind a comma and right before a head: "X, the deputy minister of Y"."""
    first = index - (reading.key_before(index) in ("the", "a"))
    if reading.key_before(index) == "a" and reading.keys[index + 1 : index + 2] and is_before_name(reading, index + 2):
        return bool(head_phrases().at(reading.keys, index + 1, sentence.last))
    if first <= sentence.first or reading.texts[first - 1] != ",":
        return False
    step = _past_acting(reading, index, _TABLES.qualifiers[reading.keys[index]])
    step += reading.keys[step : step + 1] == ["government"]
    return bool(head_phrases().at(reading.keys, step, sentence.last))


def is_before_name(reading: Reading, index: int) -> bool:
    """Whether two words with capitals stand between commas from a token on: "a deputy governor | , Long Dara, said"."""
    texts = reading.texts[index : index + 4]
    return len(texts) > 3 and texts[0] + texts[3] == ",," and all(reading.capitals[index + 1 : index + 3])


def _past_acting(reading: Reading, index: int, quality: str) -> int:
    """The token after a quality: after "Pelaksana Tugas (Plt.)" too."""
    index += 1
    if quality == "Deputy" and reading.keys[index : index + 1] == ["to"]:
        return index + 2 if reading.keys[index + 1 : index + 2] in (["the"], ["his"], ["her"]) else index + 1
    if reading.texts[index : index + 1] == ["-"] and reading.keys[index + 1 : index + 2] != ["elect"]:
        index += 1
    if quality != "Acting":
        return index
    if reading.keys[index - 1] == "pelaksana" and reading.keys[index : index + 1] in (["tugas"], ["harian"]):
        index += 1
    if reading.texts[index : index + 1] == ["("] and ")" in reading.texts[index + 2 : index + 4]:
        index = reading.texts.index(")", index) + 1
    return index + 1 if reading.texts[index : index + 1] == ["."] else index


def quality_behind(keys: list[str], index: int, last: int) -> tuple[int, str]:
    """The token after a quality behind a head, "terpilih" and "-elect", and what it says."""
    if index < last and (quality := _TABLES.qualities_after.get(keys[index])):
        return index + 1, quality
    if index + 1 < last and keys[index] == "-" and keys[index + 1] in ("elect", "designate"):
        return index + 2, f"-{keys[index + 1]}"
    return index, ""
