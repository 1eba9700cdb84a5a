"""How sentences name summits and other meetings: in English with the head last, in Indonesian with the head first."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from aseankg.extract.rules.numbers import ordinal_at, roman
from aseankg.extract.rules.people import in_headline
from aseankg.extract.rules.words import WordLists, WordTables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading import Reading, Span
    from aseankg.extract.rules.tokens import Sentence

_WORDS = WordLists("events")
_TABLES = WordTables("events")
_WRITTEN = frozenset("-\u2013+&\u2019'/")
_TRANSFER = "Ceremony for the Transfer of Office"


@dataclass
class EventPhrase:
    """The words that name an event: its tokens, the ordinals, and the parts of its name."""

    first: int
    last: int
    kind: str
    """``Summit`` or ``Meeting``, by its head."""
    head: int
    """The token of the head."""
    ordinals: list[int] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    """Words as printed; states and organisations by their English names."""
    qualities: list[str] = field(default_factory=list)
    named: bool = False
    """Whether a capitalised word is among the parts."""
    occasion: bool = False
    """Whether it is an event by itself, such as a press briefing."""


@cache
def phrase_starts() -> frozenset[str]:
    """The heads of events, and the first words of occasions."""
    occasions = {words.split()[0] for words in _TABLES.occasions}
    return frozenset({*_TABLES.english_heads, *_TABLES.indonesian_heads, *occasions, "serah", "transfer"})


def find_phrases(reading: Reading, sentence: Sentence, index: int) -> Iterator[EventPhrase]:
    """The ways to read the words around a head that stands at a token, or of an occasion that begins there."""
    key = reading.keys[index]
    indonesian, english = key in _TABLES.indonesian_heads, key in _TABLES.english_heads
    occasion = _occasion(reading, sentence, index)
    if occasion is not None:
        yield occasion
        return
    following = reading.keys[index + 1 : index + 3]
    if key == "konferensi" and following == ["tingkat", "tinggi"]:
        yield _forward(reading, sentence, index, _past_short_form(reading, index + 3), "Summit")
    elif key == "pertemuan" and following[:1] == ["puncak"]:
        yield _forward(reading, sentence, index, index + 2, "Summit")
    elif indonesian and following[:1] != ["ktt"] and (reading.source.language == "id" or not english):
        yield _forward(reading, sentence, index, index + 1, _TABLES.indonesian_heads[key])
    if english and not _goes_on(reading, sentence, index):
        phrase = _backward(reading, sentence, index)
        if phrase is not None:
            yield phrase


def _occasion(reading: Reading, sentence: Sentence, index: int) -> EventPhrase | None:
    """An event that goes by its own words alone, even in lower case: "press briefing", "upacara pembukaan"."""
    keys = reading.keys
    pair = " ".join(keys[index : min(index + 2, sentence.last)])
    if pair in _TABLES.occasions:
        return EventPhrase(index, index + 2, "Meeting", index, parts=[_TABLES.occasions[pair]], occasion=True)
    if keys[index : index + 4] == ["transfer", "of", "office", "ceremony"]:
        return EventPhrase(index, index + 4, "Meeting", index, parts=[_TRANSFER], occasion=True)
    if keys[index : index + 3] == ["serah", "terima", "jabatan"]:
        if keys[index + 3 : index + 6] == ["sekretaris", "jenderal", "asean"]:
            name = f"{_TRANSFER} of the Secretary-General of ASEAN"
            return EventPhrase(index, index + 6, "Meeting", index, parts=[name], occasion=True)
        return EventPhrase(index, index + 3, "Meeting", index, parts=[_TRANSFER], occasion=True)
    return None


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
            return position > step and token.is_capitalised
        if not token.is_capitalised and token.text not in _WRITTEN:
            return False
    return False


def _known_part(reading: Reading, index: int, ending: bool) -> Span | None:
    """The state or organisation whose name begins, or ends, at a token."""
    spans = reading.spans_before(index + 1) if ending else reading.spans_at(index)
    return next((span for span in spans if span.entity.type in ("State", "Organisation")), None)


def _forward(reading: Reading, sentence: Sentence, first: int, start: int, kind: str) -> EventPhrase:
    """An Indonesian phrase: the head, then ordinals, qualities and names."""
    keys = reading.keys
    found = EventPhrase(first, start, kind, first)
    index = start
    while index < sentence.last and index not in reading.date_tokens:
        number = ordinal_at(keys, reading.texts, index) or _roman_at(reading, index, found)
        if number:
            # "pertemuan pertama" is the first meeting of many, and no first edition.
            # "KTT Peringatan ke-40" is held for the 40th anniversary.
            counted = keys[index] != "pertama" or found.parts or kind == "Summit"
            if counted and found.qualities[-1:] != ["Commemorative"]:
                found.ordinals.append(number[0])
            index = found.last = number[1]
        elif _joins_ordinals(reading, sentence, index, found):
            index += 1
        elif (step := _part(reading, index, found)) is not None:
            index = step
        else:
            break
    found.last = _past_acronym(reading, sentence, found.last)
    return found


def _joins_ordinals(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> bool:
    """Whether an "and" joins two ordinals, "ke-38 dan ke-39", or a "yang" brings in the first: "KTT yang ke-38"."""
    joints = ("dan", "and", "serta", "/", "&") if found.ordinals else ("yang",)
    if reading.keys[index] not in joints or index + 1 >= sentence.last:
        return False
    return ordinal_at(reading.keys, reading.texts, index + 1) is not None


def _roman_at(reading: Reading, index: int, found: EventPhrase) -> tuple[int, int] | None:
    text = reading.texts[index]
    number = roman(text) if found.kind == "Summit" and (found.parts or len(text) > 1) else None
    return (number, index + 1) if number else None


def _part(reading: Reading, index: int, found: EventPhrase) -> int | None:
    """The token after a part of an Indonesian name; None where the name has ended."""
    token, keys = reading.tokens[index], reading.keys
    if token.key in _TABLES.qualities or (token.key == "luar" and keys[index + 1 : index + 2] == ["biasa"]):
        found.qualities.append(_TABLES.qualities.get(token.key, ""))
        found.last = index + 1
        return index + 1
    known = _known_part(reading, index, ending=False)
    separated = index > found.first and reading.texts[index - 1] not in _WRITTEN
    if known is not None and (known.entity.type == "Organisation" or not separated or not found.named):
        found.parts.append(known.entity.name)
        found.named, found.last = True, known.last
        return known.last
    if token.text in _WRITTEN:
        return index + 1 if token.start == reading.tokens[index - 1].end else None
    if _is_number_part(reading, index, found) or _is_name_part(reading, index, found, separated):
        found.parts.append(token.text)
        found.named = found.named or token.is_capitalised
        found.last = index + 1
        return index + 1
    return index + 1 if _continues(reading, index, found) else None


def _is_number_part(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether a token is the "3", "tiga" or "plus" of a name: "ASEAN+3", "ASEAN Plus Tiga"."""
    token = reading.tokens[index]
    if token.text.isdigit():
        return len(token.text) != 4 and reading.texts[index - 1] in _WRITTEN
    return token.key in ("plus", "tiga", "three") and found.named


def _is_name_part(reading: Reading, index: int, found: EventPhrase, separated: bool) -> bool:
    """Whether a word belongs to an Indonesian name: it has a capital, or meetings are called so in lower case too."""
    token = reading.tokens[index]
    if not token.is_word or token.text.isdigit():
        return False
    if not token.is_capitalised and (token.key not in _WORDS.meeting_words or found.kind != "Meeting"):
        return False
    if found.kind == "Summit" and found.parts[-1:] == ["ASEAN"] and in_headline(reading, index):
        return False
    elsewhere = any(span.entity.type in ("City", "Person", "State") for span in reading.spans_at(index))
    return not (elsewhere and separated)


def _continues(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether "bidang", "tentang" and the like go on the name of a meeting."""
    if reading.keys[index] not in _WORDS.subject_joints or not found.named or found.kind != "Meeting":
        return False
    return index + 1 < len(reading.tokens) and reading.tokens[index + 1].is_capitalised


def _backward(reading: Reading, sentence: Sentence, head: int) -> EventPhrase | None:
    """An English phrase: ordinals, qualities and names, then the head; what it is about may follow."""
    keys, tokens = reading.keys, reading.tokens
    if keys[head - 1 : head] == ["related"] or _names_office(reading, sentence, head + 1):
        return None
    first = _leftmost(reading, sentence, head)
    found = EventPhrase(first, head + 1, _TABLES.english_heads[keys[head]], head)
    _read_parts(reading, first, head, found)
    if tokens[head].is_capitalised and found.kind == "Meeting":
        found.last = _subject(reading, sentence, head + 1, found)
    found.last = _past_acronym(reading, sentence, found.last)
    if found.last < sentence.last and keys[found.last] == "ke":
        number = ordinal_at(keys, reading.texts, found.last)
        if number:
            found.ordinals.append(number[0])
            found.last = number[1]
    return found


def _leftmost(reading: Reading, sentence: Sentence, head: int) -> int:
    """The first token of the name that an English head ends."""
    tokens, texts = reading.tokens, reading.texts
    index = head
    while index > sentence.first:
        known = _known_part(reading, index - 1, ending=True)
        if known is not None and known.first >= sentence.first and not tokens[index - 1].is_possessive:
            index = known.first
        elif index - 3 > sentence.first and texts[index - 1] == ")" and reading.has_acronym(index - 3):
            index -= 3
        elif _modifies(reading, sentence, index - 1):
            index -= 1
        else:
            break
    while index < head and (reading.keys[index] in _WORDS.outside or not tokens[index].is_word):
        index += 1
    return index


def _names_office(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether an office goes by the event before it: "Senior Officials Meeting (SOM) Leader"."""
    if reading.texts[index : index + 1] == ["("] and reading.texts[index + 2 : index + 3] == [")"]:
        index += 3
    if index >= sentence.last or not reading.tokens[index].is_capitalised:
        return False
    return reading.keys[index] in ("leader", "chair", "chairman", "coordinator", "spokesperson")


def _read_parts(reading: Reading, first: int, last: int, found: EventPhrase) -> None:
    """Tell ordinals, qualities and names apart among the tokens before an English head."""
    index = first
    while index < last:
        number = ordinal_at(reading.keys, reading.texts, index)
        known = _known_part(reading, index, ending=False)
        token = reading.tokens[index]
        if number and number[1] <= last:
            found.ordinals.append(number[0])
            index = number[1]
            continue
        if known is not None and known.last <= last:
            found.parts.append(known.entity.name)
            found.named = True
            index = known.last
            continue
        if token.text == "(":
            index += 3
            continue
        place = next((span for span in reading.spans_at(index) if span.entity.type == "City"), None)
        if place is not None and found.kind == "Summit" and place.last <= last:
            found.named = True
            index = place.last
            continue
        if token.key in _TABLES.qualities:
            found.qualities.append(_TABLES.qualities[token.key])
        elif token.is_word and not (token.key == "and" and found.ordinals and not found.parts):
            found.parts.append(token.text)
            found.named = found.named or token.is_capitalised
        index += 1


def _modifies(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a token before an English head, or before its modifiers, modifies it too."""
    token = reading.tokens[index]
    if ordinal_at(reading.keys, reading.texts, index):
        return True
    if index in reading.date_tokens:
        return False
    if not token.is_word:
        return token.text in _WRITTEN and (index == 0 or token.start == reading.tokens[index - 1].end)
    if token.is_capitalised and index > sentence.first and reading.keys[index - 1] == "to":
        return False  # a verb in a title: "Minister to Attend ASEAN Summit"
    if token.is_capitalised:
        plural = token.text[-2:] in ("s\u2019", "s'") or token.key in _WORDS.possessive_parts
        return token.key not in _WORDS.outside and (plural or not token.is_possessive)
    if token.key in _WORDS.lower_qualities or (
        token.key == "in" and reading.keys[index + 1 : index + 3] == ["-", "person"]
    ):
        return True
    if token.key == "plus" or (token.text.isdigit() and reading.texts[index - 1] in _WRITTEN):
        return True
    return index > sentence.first and _joins(reading, index)


def _joins(reading: Reading, index: int) -> bool:
    """Whether a word in lower case joins two parts of an English name: "Trade and Industry", "Ministers on Energy"."""
    key, before, after = reading.keys[index], reading.tokens[index - 1], reading.tokens[index + 1]
    if key not in ("and", "&", "of", "on", "for", "to") or before.key in _TABLES.english_heads:
        return False
    if key not in ("and", "&"):
        return before.is_capitalised and before.key in _WORDS.governing and after.is_capitalised
    return all(side.is_word and (side.is_capitalised or side.text[0].isdigit()) for side in (before, after))


def _subject(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> int:
    """The token after "on X" or "for the X of Y" that belongs to the name of a meeting."""
    end, words = index, list[str]()
    if index >= sentence.last or reading.keys[index] not in ("on", "for", "of"):
        return index
    while index < sentence.last and index not in reading.date_tokens:
        token = reading.tokens[index]
        if token.is_word and token.is_capitalised:
            place = any(span.entity.type in ("City", "State") for span in reading.spans_at(index))
            if place and reading.keys[index - 1] in ("in", "of", "at"):
                break
            found.parts.extend([*words, token.text])
            found.named = True
            end, words = index + 1, []
        elif token.key in ("on", "for", "of", "the", "and", "in"):
            words.append(token.text)
        elif token.text not in _WRITTEN:
            break
        index += 1
    return end


def _past_acronym(reading: Reading, sentence: Sentence, end: int) -> int:
    """The token after an acronym in brackets that follows a name."""
    return end + 3 if end + 2 < sentence.last and reading.has_acronym(end) else end
