"""How sentences name summits and other meetings: in English with the head last, in Indonesian with the head first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.english_events import read_english
from aseankg.extract.rules.events.indonesian_events import english_head, read_indonesian
from aseankg.extract.rules.phrases.event_phrase import EventPhrase, in_name_mark, known_part
from aseankg.extract.rules.text.fields import head_words, read_field
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_TABLES: Final = WordTables("events")
_WORDS: Final = WordLists("events")
PREPARATORY: Final = "Preparatory meeting"
_OF_PRIZES: Final = ("Award ceremony",)
_SUMMITS: Final = ("summit", "summits")
TRANSFER: Final = "Ceremony for the Transfer of Office"
TRANSFER_IN_FULL: Final = f"{TRANSFER} of the Secretary-General of ASEAN"


@cache
def phrase_starts() -> frozenset[str]:
    """The heads of events, and the first words of occasions."""
    starts = _occasions().starts
    return frozenset({*_TABLES.english_heads, *_TABLES.indonesian_heads, *starts, "serah", "transfer"})


@cache
def _occasions() -> Phrases:
    return Phrases(_TABLES.occasions.items())


def find_phrases(reading: Reading, sentence: Sentence, index: int) -> Iterator[EventPhrase]:
    """The ways to read the words around a head that stands at a token, or of an occasion that begins there."""
    key = reading.keys[index]
    indonesian, english = key in _TABLES.indonesian_heads, key in _TABLES.english_heads
    occasion = _occasion(reading, sentence, index)
    if occasion is not None:
        yield occasion
        return
    phrase = _in_indonesian(reading, sentence, index) if indonesian else None
    if phrase is not None and english and not phrase.parts and reading.capitals[index - 1]:
        named_before = read_english(reading, sentence, index)  # "AEM | Retreat ke-29"
        if named_before is not None and named_before.first < index:
            yield named_before
    named = english_head(reading, phrase) if phrase else 0
    if phrase is not None and named:
        if phrase.ordinals and (inside := read_english(reading, sentence, named)) is not None:
            inside.name_first, inside.first, inside.ordinals = inside.first, index, phrase.ordinals
            yield inside
    elif phrase is not None:
        yield phrase
    phrase = read_english(reading, sentence, index) if english and not _goes_on(reading, sentence, index) else None
    if phrase is not None:
        yield phrase


def _in_indonesian(reading: Reading, sentence: Sentence, index: int) -> EventPhrase | None:
    """The Indonesian reading of the words behind a noun, if there is one."""
    key, following = reading.keys[index], reading.keys[index + 1 : index + 3]
    if _names_summit(reading, index):
        return read_indonesian(reading, sentence, index, _past_short_form(reading, index + 3), "Summit")
    if following == ["puncak", "ktt"]:
        return None  # "pertemuan puncak | KTT ASEAN"
    if key in ("pertemuan", "konferensi") and following[:1] == ["puncak"]:
        return read_indonesian(reading, sentence, index, index + 2, "Summit")
    if key in _WORDS.meetings and _is_kind(reading, index + 1):
        return read_indonesian(reading, sentence, index, index + 2, "Meeting")
    if (
        following[:1] == ["ktt"]
        or following == ["-", key]
        or reading.key_before(index) in _WORDS.halls
        or _names_summit(reading, index + 1)
        or _is_of_named(reading, sentence, index)
        or (reading.source.language != "id" and key in _TABLES.english_heads)
    ):
        return None
    return read_indonesian(reading, sentence, index, index + 1, _TABLES.indonesian_heads[key])


def _names_summit(reading: Reading, index: int) -> bool:
    """Whether the long form of "KTT" begins at a token: "pertemuan | Konferensi Tingkat Tinggi"."""
    return reading.keys[index : index + 3] in (["konferensi", "tingkat", "tinggi"], ["konperensi", "tingkat", "tinggi"])


def _is_kind(reading: Reading, index: int) -> bool:
    """Whether the noun for a meeting of some kind stands at a token, behind one of any: "Pertemuan | Retreat"."""
    key = reading.keys[index]
    known = _TABLES.indonesian_heads.get(key) == "Meeting" and key not in _WORDS.meetings
    return known and not _names_summit(reading, index)


def _is_of_named(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether those who meet are named behind a noun: "pertemuan Menteri Perdagangan A dan Menteri Keuangan B"."""
    keys, office = reading.keys, index + 1
    while office < sentence.last and keys[office] in _WORDS.before_named:
        office += 1
    if office >= sentence.last or keys[office] not in head_words():
        return False
    name, _ = read_field(keys, office + 1, sentence.last)
    state = known_part(reading, name, ending=False) if name < sentence.last else None
    name = state.last if state is not None else name
    end = name
    while end < sentence.last and reading.capitals[end] and keys[end] not in _WORDS.before_named:
        end += 1
    joined = keys[end : end + 1] in (["dan"], ["dengan"]) and not head_words().isdisjoint(keys[end + 1 : end + 2])
    return end > name and joined


def _occasion(reading: Reading, sentence: Sentence, index: int) -> EventPhrase | None:
    """An event that goes by its own words alone, even in lower case: "press briefing", "upacara pembukaan"."""
    keys = reading.keys
    transfer = _transfer_of_office(keys, index)
    if transfer is not None:
        return transfer
    for end, name in _occasions().at(keys, index, sentence.last)[:1]:
        if (named := _named_occasion(reading, sentence, (index, end), name)) is not None:
            return named
        if name == PREPARATORY and reading.capitals[end - 1]:
            break  # "the ASEAN Preparatory Meeting"
        return EventPhrase(index, end, "Meeting", index, parts=[name], occasion=True)
    if keys[index : index + 4] == ["transfer", "of", "office", "ceremony"]:
        return EventPhrase(index, index + 4, "Meeting", index, parts=[TRANSFER], occasion=True)
    return None


def _named_occasion(reading: Reading, sentence: Sentence, tokens: tuple[int, int], name: str) -> EventPhrase | None:
    """The event whose English name ends with an occasion: "5th ASEAN River Ceremony", "Leaders' Gala Dinner"; or None.

    It has a number or tells who meets, and prizes go by their name too.
    """
    head = tokens[1] - 1
    if not reading.capitals[head] or reading.keys[head] not in _TABLES.english_heads:
        return None
    phrase = read_english(reading, sentence, head)
    if phrase is None or not phrase.named or phrase.first == tokens[0]:
        return None
    return phrase if phrase.ordinals or phrase.people or name in _OF_PRIZES else None


def _transfer_of_office(keys: list[str], index: int) -> EventPhrase | None:
    """The handing over of the office of the Secretary-General; that of a chair is an item of a meeting's agenda."""
    first = index + 1 if keys[index] in ("upacara", "acara", "seremoni") else index
    if keys[first : first + 3] != ["serah", "terima", "jabatan"]:
        return None
    for words in (["sekretaris", "jenderal", "asean"], ["sekjen", "asean"]):
        if keys[first + 3 : first + 3 + len(words)] == words:
            return EventPhrase(index, first + 3 + len(words), "Meeting", index, parts=[TRANSFER_IN_FULL], occasion=True)
    if first > index or ("sekjen" not in keys and "jenderal" not in keys):
        return None
    return EventPhrase(index, first + 3, "Meeting", index, parts=[TRANSFER], occasion=True)


def _past_short_form(reading: Reading, index: int) -> int:
    """The token after "(KTT)" or "atau KTT" behind the long form."""
    if reading.texts[index : index + 3] == ["(", "KTT", ")"]:
        return index + 3
    return index + 2 if reading.keys[index : index + 2] == ["atau", "ktt"] else index


def _goes_on(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether "Summit" is only a part of a longer name: "East Asia Summit Foreign Ministers' Meeting"."""
    step = index + 1
    if reading.texts[step : step + 1] == ["("] and reading.texts[step + 2 : step + 3] == [")"]:
        step += 3
    for position in range(step, min(step + 4, sentence.last)):
        token = reading.tokens[position]
        if token.key in _TABLES.english_heads:
            # "Summit Meeting" is one noun, as "Summit Retreat", the retreat of a meeting another event.
            behind = token.key == "exercise" or (token.key == "retreat" and reading.keys[index] not in _SUMMITS)
            return token.is_capitalised and (position > step or behind)
        if token.key in ("related", "/") or not (token.is_capitalised or in_name_mark(token.text)):
            return False
    return False
