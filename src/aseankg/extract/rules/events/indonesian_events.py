"""Names of events as Indonesian writes them: the noun first, then ordinals, qualities, those who meet, and parties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.english_subjects import past_subject_of_body
from aseankg.extract.rules.events.event_titles import past_in_charge, vocabulary
from aseankg.extract.rules.events.meeters import print_parties
from aseankg.extract.rules.events.meeting_partners import take_partners
from aseankg.extract.rules.events.shared_nouns import read_sharing_behind
from aseankg.extract.rules.events.sides import take_sides
from aseankg.extract.rules.people.people import in_headline
from aseankg.extract.rules.phrases.event_phrase import (
    EventPhrase,
    in_name_mark,
    is_year,
    joins_parties,
    known_part,
    party_name,
    past_acronym,
    read_year,
    take_subject,
)
from aseankg.extract.rules.reading.reading import PARTIES
from aseankg.extract.rules.text.fields import field_of_minister, read_field, title_words
from aseankg.extract.rules.text.numbers import ordinal_at, roman
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading, Span
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("events")
_TABLES: Final = WordTables("events")
_VERB: Final = re.compile(r"(?:me[mnlrwy]|di|ber|ter)[a-z]{3,}")
"""Forms of verbs, of which none is a part of a name."""
_PARTIES: Final = "Conference of the Parties"
_BRACKET: Final = 14
"""Tokens of a bracket with another name."""
_FAR: Final = 6
"""Tokens between those who meet and their party: "dari 10 negara anggota"."""


def read_indonesian(reading: Reading, sentence: Sentence, first: int, start: int, kind: str) -> EventPhrase:
    """The phrase whose noun ends before a token."""
    keys, texts = reading.keys, reading.texts
    # "Pertemuan Retreat Menlu ASEAN" is a retreat.
    head = start - 1 if keys[start - 1] in _TABLES.indonesian_heads else first
    found = EventPhrase(first, start, kind, head, indonesian=True)
    index = start
    while index < sentence.last and index not in reading.date_tokens:
        if kind == "Summit" and keys[index : index + 2] == ["perdana", "menteri"]:
            break  # no first one
        number = ordinal_at(keys, texts, index) or _roman_at(reading, index, found)
        if number:
            # "KTT Peringatan ke-40" is held for the 40th anniversary.
            if _counts(reading, index, found) and found.qualities[-1:] != ["Commemorative"]:
                found.ordinals.append(number[0])
            index = found.last = number[1]
        elif bare := _bare_number(reading, index, found):
            found.ordinals.append(bare)
            index = found.last = index + 1
        elif _joins_ordinals(reading, sentence, index, found):
            index += 1
        elif _names_again(reading, index):
            found.name_last = found.last
            index = found.last = index + 2
        elif joins_parties(reading, index):
            index += 1
        elif (step := _part(reading, sentence, index, found) or _past_short_name(reading, index)) is not None:
            index = step
        else:
            break
    _read_alternative(reading, sentence, found)
    _read_agreement(reading, sentence, found)
    _read_body(reading, sentence, found)
    take_subject(reading, sentence, found)
    take_sides(reading, sentence, found)
    take_partners(reading, sentence, found)
    found.last = past_acronym(reading, sentence, found.last)
    found.name_last = found.name_last or found.last
    read_year(reading, sentence, found)
    return read_sharing_behind(reading, sentence, found)


def _read_agreement(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase takes in the agreement whose parties meet: "Konferensi Para Pihak (COP-9) ASEAN Agreement on X"."""
    parties = next((i for i in range(found.head, found.last) if reading.keys[i : i + 2] == ["para", "pihak"]), None)
    step = past_acronym(reading, sentence, parties + 2) if parties is not None else sentence.last
    while step < sentence.last and (number := ordinal_at(reading.keys, reading.texts, step)):
        found.ordinals.extend([number[0]] if not found.ordinals else [])
        step = past_acronym(reading, sentence, number[1])
    step += reading.keys[step : step + 1] in (["pada"], ["untuk"], ["dari"], ["terhadap"], ["atas"])
    agreements = (s for s in reading.spans_at(step) if s.entity.type == "OutcomeDocument" and s.last <= sentence.last)
    agreement = next(agreements, None) if step < sentence.last else None
    if agreement is not None:
        found.title = f"{_PARTIES} to the {agreement.entity.name}"
        found.last, found.named, found.people, found.fields = agreement.last, True, True, True


def _read_body(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The phrase goes by the English name of the body that meets: "pertemuan ke-5 Joint Committee (JC) on Rivers"."""
    heads = [i for i in range(found.head + 1, found.last) if reading.keys[i] in _WORDS.bodies and reading.capitals[i]]
    if not heads or not found.ordinals or found.kind != "Meeting" or found.title:
        return
    first = next((i for i in range(found.head + 1, heads[-1]) if _begins_body(reading, i)), heads[-1])
    own = not any(field_of_minister(key) or key in _WORDS.meeters for key in reading.keys[first : heads[-1]])
    if first == heads[-1] or not own or known_part(reading, heads[-1], ending=True) is not None:
        return
    name, subject = reading.words(first, heads[-1] + 1), past_acronym(reading, sentence, heads[-1] + 1)
    last = past_subject_of_body(reading, sentence, subject)
    if last > subject:
        name, found.last = f"{name} {reading.words(subject, last)}", max(found.last, last)
    behind = [span for span in reading.overlapping(subject, found.last) if span.entity.type in PARTIES]
    parties = [party_name(reading, span) for span in behind if last == subject]  # "Joint Committee | ASEAN-Rusia"
    found.title = f"{print_parties(parties)} {name} Meeting" if parties else f"Meeting of the {name}"


def _begins_body(reading: Reading, index: int) -> bool:
    """Whether a token is the first capitalised word behind a noun and its number."""
    return reading.capitals[index] and ordinal_at(reading.keys, reading.texts, index) is None


def _counts(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether an ordinal is that of an edition: "pertemuan pertama" is the first meeting of many."""
    key = reading.keys[index]
    digits = key in ("ke", "perdana") or any(mark.isdigit() for mark in key)
    behind = reading.capitals[index + 1 : index + 2]
    named = found.kind == "Summit" and behind == [True]  # "KTT pertama Asia Timur"
    return digits or named or bool(found.parts) or reading.tokens[index].is_capitalised


def english_head(reading: Reading, found: EventPhrase) -> int:
    """The head of the English name that an Indonesian noun stands before, "pertemuan ASEAN Ministers Meeting"; or 0."""
    for index in range(found.head + 1, found.last):
        key, capital = reading.keys[index], reading.tokens[index].is_capitalised
        if found.people and _TABLES.english_heads.get(key) == "Summit":
            continue  # "Pertemuan Menteri Energi East Asia Summit"
        if key == "assembly" and any(span.entity.type == "Organisation" for span in reading.holding(index)):
            continue
        if capital and key in _TABLES.english_heads and index > found.head + 1:
            same = found.kind == "Meeting" or _TABLES.english_heads[key] == "Summit"
            ends = _past_ordinals(reading, index + 1) == found.last
            return index if same and (key not in _TABLES.indonesian_heads or ends) else 0
    return 0


def _past_ordinals(reading: Reading, index: int) -> int:
    """The token after the ordinals that stand at a token."""
    while index < len(reading.keys) and (number := ordinal_at(reading.keys, reading.texts, index)):
        index = number[1]
    return index


def _joins_ordinals(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> bool:
    """Whether an "and" joins two ordinals, "ke-38 dan ke-39", or a "yang" brings in the first: "KTT yang ke-38"."""
    joints = ("dan", "and", "serta", "/", "&") if found.ordinals else ("yang",)
    if reading.keys[index] not in joints or index + 1 >= sentence.last:
        return False
    return ordinal_at(reading.keys, reading.texts, index + 1) is not None or _bare_number(reading, index + 1, found) > 0


def _bare_number(reading: Reading, index: int, found: EventPhrase) -> int:
    """The number without "ke" behind another ordinal and an "and": the 29 of "ke-28 dan 29"; 0 for anything else."""
    text = reading.texts[index]
    joined = reading.keys[index - 1] in ("dan", "and", "serta", "/", "&")
    follows = bool(found.ordinals) and text.isdecimal() and int(text) == found.ordinals[-1] + 1
    return int(text) if joined and follows else 0


def _roman_at(reading: Reading, index: int, found: EventPhrase) -> tuple[int, int] | None:
    text = reading.texts[index]
    named = bool(found.parts) or len(text) > 1 or reading.texts[index + 1 : index + 2] == ["ASEAN"]
    behind_acronym = len(text) > 1 and reading.texts[index - 1] == ")"  # "(AMMY) XI"
    number = roman(text) if (found.kind == "Summit" and named) or behind_acronym else None
    return (number, index + 1) if number else None


def _past_short_name(reading: Reading, index: int) -> int | None:
    """The token after an acronym in brackets within a name that goes on: "(AEC) Council", "(AS)-ASEAN"; or None."""
    end = reading.acronym_end(index) or _past_other_name(reading, index)
    if not 0 < end < len(reading.tokens):
        return None
    behind = reading.tokens[end]
    joined = in_name_mark(behind.text) and known_part(reading, end + 1, ending=False) is not None
    goes_on = behind.is_capitalised or joined or ordinal_at(reading.keys, reading.texts, end) is not None
    return end if goes_on and end not in reading.date_tokens else None


def _past_other_name(reading: Reading, index: int) -> int:
    """The token after a bracket with the name in another language before an ordinal: "(River Council/RC) | ke-18"."""
    if reading.texts[index] != "(":
        return 0
    end = next((i + 1 for i in range(index, min(index + _BRACKET, len(reading.texts))) if reading.texts[i] == ")"), 0)
    return end if end < len(reading.texts) and ordinal_at(reading.keys, reading.texts, end) else 0


def _names_again(reading: Reading, index: int) -> bool:
    """Whether a mark brings in the acronym of a series, which names the event again: "menlu ASEAN/AMM"."""
    acronym = "".join(reading.texts[index + 1 : index + 2]) if reading.texts[index] == "/" else ""
    return acronym.isupper() and reading.lexicon.lookup("Series", acronym) is not None


def _read_alternative(reading: Reading, sentence: Sentence, found: EventPhrase) -> None:
    """The number of an event stands behind its second name: "AEC Council atau Dewan Masyarakat Ekonomi ke-22"."""
    index = past_acronym(reading, sentence, found.last)
    if found.ordinals or not found.named or reading.keys[index : index + 1] != ["atau"]:
        return
    index += 1
    while index < sentence.last and reading.tokens[index].is_capitalised:
        index += 1
    found.name_last = found.last
    number = ordinal_at(reading.keys, reading.texts, index) if index < sentence.last else None
    if number:
        found.ordinals.append(number[0])
        found.last = number[1]


def _part(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> int | None:
    """The token after a part of a name; None where the name has ended."""
    token, keys = reading.tokens[index], reading.keys
    if token.key == "tahun" and any(map(is_year, reading.texts[index + 1 : index + 2])):
        return None
    if token.key in _TABLES.qualities or (token.key == "luar" and keys[index + 1 : index + 2] == ["biasa"]):
        found.qualities.append(_TABLES.qualities.get(token.key, ""))
        found.last = index + 1
        return _past_anniversary(reading, index + 1) if found.qualities[-1] == "Commemorative" else index + 1
    known = known_part(reading, index, ending=False)
    separated = index > found.first and not in_name_mark(reading.texts[index - 1])
    if known is not None and (_is_party(reading, known, found) or not separated or not found.named):
        found.parts.append(party_name(reading, known))
        found.named, found.last = True, known.last
        return known.last
    if token.text == "/" and (found.people or found.ordinals) and known_part(reading, index + 1, ending=False) is None:
        return None  # "Pertemuan Menlu ASEAN ke-52 | /Post Ministerial Conferences"
    if in_name_mark(token.text):
        plus = token.text == "+" and reading.texts[index + 1 : index + 2] == ["3"]
        return index + 1 if plus or reading.starts[index] == reading.ends[index - 1] else None
    if found.people and (stop := _past_field(reading, index, found)):
        return stop
    if _counts_acronym(reading, index, found):
        found.ordinals.append(int(token.text))
        found.last = index + 1
        return index + 1
    if _is_number_part(reading, index, found) or _is_name_part(reading, index, found, separated):
        found.parts.append(token.text)
        found.named = found.named or token.is_capitalised
        found.last = index + 1
        return index + 1
    return _past_meeting_word(reading, sentence, index, found)


def _past_anniversary(reading: Reading, index: int) -> int:
    """The token after what a summit is held for, "50 Tahun Hubungan", before the parties; the same where none is."""
    step = index
    while step < len(reading.keys) and (reading.texts[step].isdecimal() or reading.keys[step] in _WORDS.anniversaries):
        step += 1
    named = step > index and known_part(reading, step, ending=False) is not None
    return step if named else index


def _is_party(reading: Reading, known: Span, found: EventPhrase) -> bool:
    """Whether a name behind other words of a name is that of a party: a state is one where a hyphen joins another."""
    mark = "".join(reading.texts[known.last : known.last + 1])
    joined = in_name_mark(mark) and known_part(reading, known.last + 1, ending=False) is not None
    english = reading.key_before(known.first) == "in"  # "Lokakarya Smart Cities in Indonesia"
    return known.entity.type != "State" or english or (joined and found.kind == "Meeting")


def _past_field(reading: Reading, index: int, found: EventPhrase) -> int:
    """The token after the field of those who meet: "menteri luar negeri"; 0 where there is none."""
    stop, name = read_field(reading.keys, index, len(reading.keys))
    if not name or reading.keys[stop - 1] == "digital":
        return 0
    found.parts.extend(reading.texts[index:stop])
    found.fields, found.last = True, stop
    return stop


def _past_meeting_word(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> int | None:
    """The token after words in lower case by which kinds of meetings, or those who meet, are called."""
    key = reading.keys[index]
    if reading.keys[index : index + 2] == ["di", "bidang"]:
        return index + 1 if _continues(reading, index + 1, found) else None
    if found.people and (step := past_in_charge(reading.keys, index)):
        stop, _ = read_field(reading.keys, step, sentence.last)
        found.last = max(stop, step)
        return found.last
    if key in _WORDS.bridges and (key != "bidang" or not _continues(reading, index, found)):
        return _past_bridge(reading, sentence, index, found)
    behind_party = key == "bersama" and known_part(reading, index - 1, ending=True) is not None
    if found.kind == "Meeting" and not behind_party and (key in vocabulary() or field_of_minister(key)):
        found.people = found.people or key in _WORDS.meeters or bool(field_of_minister(key))
        found.fields = found.fields or bool(field_of_minister(key))
        found.parts.append(reading.texts[index])
        found.last = index + 1
        return index + 1
    return index + 1 if _continues(reading, index, found) else None


def _past_bridge(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> int | None:
    """The token after "dari 10 negara anggota", "se-", "para" and the like, where a party or those who meet follow."""
    if reading.keys[index] == "dan" and found.ordinals and found.parts and reading.texts[index - 1].isdecimal():
        return None  # "Pertemuan Dewan X ASEAN ke-8 | dan Dewan Y ASEAN ke-5"
    step = index
    while step < min(index + _FAR, sentence.last):
        key = reading.keys[step]
        known = known_part(reading, step, ending=False) if step > index else None
        if known is not None and (found.people or found.kind == "Summit"):
            numbered = ordinal_at(reading.keys, reading.texts, known.last) is not None
            if numbered and found.ordinals:
                return None  # "Menteri Pertahanan ASEAN (ADMM) ke-11 dan ADMM-Plus ke-4"
            joined = reading.keys[index] in ("dan", "serta") and not numbered
            return None if joined and (known.entity.name == "ASEAN" or found.kind == "Meeting") else step
        if key in _WORDS.meeters or (step == index + 1 and _joins_fields(reading, index, found)):
            return step
        if key not in _WORDS.bridges and key != "-" and not reading.texts[step].isdigit():
            return None
        step += 1
    return None


def _joins_fields(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether an "and" joins two capitalised words before the party of a name: "Forum Bisnis | dan Investasi ASEAN"."""
    if reading.keys[index] != "dan" or found.people or not reading.capitals[index - 1] or _has_party(reading, found):
        return False
    noun = reading.keys[index + 1] in _TABLES.indonesian_heads or not reading.capitals[index + 1]
    return not noun and known_part(reading, index + 2, ending=False) is not None


def _is_number_part(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether a token is the "3", "tiga" or "plus" of a name: "ASEAN+3", "ASEAN Plus Tiga"."""
    token = reading.tokens[index]
    if token.text.isdigit():
        return len(token.text) != 4 and (in_name_mark(reading.texts[index - 1]) or reading.key_before(index) == "plus")
    return token.key in ("plus", "tiga", "three", "satu", "one") and found.named


def _counts_acronym(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether a token is the number of an edition behind the acronym of its series: the 15 of "Konferensi MATM-15"."""
    if (
        not reading.texts[index].isdecimal()
        or reading.texts[index - 1] != "-"
        or found.ordinals
        or len(found.parts) != 1
    ):
        return False
    acronym = found.parts[0].isalpha() and found.parts[0].isupper() and len(found.parts[0]) > len("KTT")
    return acronym and known_part(reading, index - 2, ending=True) is None


def _is_name_part(reading: Reading, index: int, found: EventPhrase, separated: bool) -> bool:
    """Whether a capitalised word belongs to a name."""
    token = reading.tokens[index]
    if not token.is_word or token.text.isdigit() or not token.is_capitalised:
        return False
    if field_of_minister(token.key) or token.key in _WORDS.meeters:
        found.people = True
    if in_headline(reading, index) and _ends_in_headline(reading, index, found):
        return False
    if found.kind == "Summit" and found.named and token.key in _WORDS.office_starts:
        return False  # "KTT ASEAN | Presiden Budi"
    elsewhere = any(span.entity.type in ("City", "Person", "State", "Role") for span in reading.spans_at(index))
    return not (elsewhere and separated)


def _ends_in_headline(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether a capitalised word of a title is a verb, or stands behind the party that ends the name."""
    key, loud = reading.keys[index], reading.texts[index].isupper()
    if key in _WORDS.headline_verbs and not loud:
        return True
    if key in vocabulary() or key in title_words() or loud:
        return False
    return bool(_VERB.fullmatch(key)) or (found.named and _has_party(reading, found))


def _has_party(reading: Reading, found: EventPhrase) -> bool:
    inside = reading.overlapping(found.head, found.last)
    return any(span.entity.type in PARTIES for span in inside)


def _continues(reading: Reading, index: int, found: EventPhrase) -> bool:
    """Whether "bidang", "tentang" and the like go on the name of a meeting."""
    if reading.keys[index] not in _WORDS.subject_joints or not found.named or found.kind != "Meeting":
        return False
    return index + 1 < len(reading.tokens) and reading.tokens[index + 1].is_capitalised
