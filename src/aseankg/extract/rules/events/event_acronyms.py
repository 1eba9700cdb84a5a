"""Editions by numbered acronyms, "55th AMM", "Twelfth ATM", "AMM ke-55", "AMM XV", and bodies, "5th Council"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.around_names import is_first_of_what
from aseankg.extract.rules.events.english_subjects import past_subject_of_body
from aseankg.extract.rules.events.events import edition_of, of_year
from aseankg.extract.rules.events.introduced_events import introduced_event
from aseankg.extract.rules.events.meeters import print_parties
from aseankg.extract.rules.phrases.event_phrase import is_year, known_part, party_name
from aseankg.extract.rules.reading.reading import EVENTS_AND_PEOPLE, Span
from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE, known_series, print_partner, print_series
from aseankg.extract.rules.text.numbers import indonesian_ordinals, ordinal_at, ordinal_words, roman, roman_numerals
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading.lexicon import Entry
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("events")
_TABLES: Final = WordTables("events")
_SHORTEST: Final = 3
"""Letters of an acronym."""
_KE: Final = frozenset({"ke"})
_INAUGURAL: Final = frozenset({"inaugural"})
_ROMANS: Final = frozenset(map(str.lower, roman_numerals())) - {"i", "l"}
"""Roman numerals in lower case, but for a word and a letter."""
_BRACKET: Final = re.compile(r" \([^)]*\)")
_DASHES: Final = ("-", "\u2013", "/")
_COP: Final = "COP"
_EAS: Final = "EAS"
_FORUMS: Final = {_EAS: "East Asia Summit", "APT": ASEAN_PLUS_THREE}
"""Those whose states send who meets, by their acronyms."""
_COPS: Final = frozenset(f"cop{number}" for number in range(1, 60))
"""Conferences of parties whose number no space parts from the acronym."""
_CLIMATE: Final = "Conference of the Parties to the UNFCCC"
_COUNTED_FROM: Final = 1994
"""The year before that of the first conference on the climate; there was one a year."""
_LAST_BEFORE_GAP: Final = 25
"""The last conference on the climate before 2020, when there was none: later ones come a year later."""


def find_numbered_acronyms(reading: Reading) -> None:
    """The reading has the events that go by an acronym or a body beside a number."""
    _find_of_parties(reading)
    for index in reading.where(_COPS):
        _add_conference(reading, index, index + 1, int(reading.keys[index].removeprefix(_COP.lower())))
    for index in _beside_numbers(reading):
        _add_edition(reading, reading.sentence_of(index), index)


def _add_conference(reading: Reading, first: int, last: int, number: int) -> None:
    """The reading has a conference of parties: one of the text, or that on the climate of about its year."""
    series = _series_of_conference(reading, number)
    if series and reading.free(first, last):
        entry = known_series(reading.lexicon, series)
        reading.add(Span(first, last, edition_of(reading, "Meeting", series, number, entry)))


def _series_of_conference(reading: Reading, number: int) -> str:
    """The series of a conference of parties that goes by "COP" and a number; "" where none is known."""
    introduced = introduced_event(reading, _COP)
    if introduced is not None and introduced.ordinal in (None, number):
        return introduced.series
    year = _COUNTED_FROM + number + (number > _LAST_BEFORE_GAP)
    near = reading.published is not None and abs(year - int(reading.published[:4])) <= 1
    return _CLIMATE if near else ""


def _beside_numbers(reading: Reading) -> Iterator[int]:
    """The tokens with which an acronym can begin that has a number before it, "55th AMM", or behind, "AMM-55"."""
    last = len(reading.tokens) - 1
    yield from (index + 1 for index in reading.where(ordinal_words(), 0, last))
    yield from (index + 1 for index in reading.where(_INAUGURAL, 0, last))
    for index in reading.where(indonesian_ordinals(), 1):
        yield from (start for start in (index - 3, index - 1) if start >= 0 and _past_capitals(reading, start) == index)
    numbers = [index for index in range(last) if reading.tokens[index].is_number]
    for index in sorted((*numbers, *reading.where(_KE, 0, last))):
        if is_year(reading.texts[index]):
            yield from (
                start for start in (index - 3, index - 1) if start >= 0 and _past_capitals(reading, start) == index
            )
        elif reading.texts[index].isdecimal():
            joined = index > 1 and reading.texts[index - 1] == "-" and _past_capitals(reading, index - 2) == index - 1
            yield from (index - 2,) if joined else ()
            yield from (index - 1,) if index and reading.texts[index - 1] == _COP else ()
        elif reading.keys[index] not in _KE:
            yield index + 1
        elif index:
            yield from (start for start in (index - 3, index - 1) if start >= 0)
    romans = reading.where(_ROMANS, 1)
    yield from (index - 1 for index in romans if reading.texts[index].isupper() and _past_capitals(reading, index - 1))


def _add_edition(reading: Reading, sentence: Sentence, index: int) -> None:
    """The reading has the edition whose acronym or body begins at a token, if one does."""
    if _add_of_parties(reading, sentence, index):
        return
    end = _past_body(reading, sentence, index) or _past_capitals(reading, index)
    if not end or (reading.texts[index] == _EAS and reading.capitals[end : end + 1] == [True]):
        return  # "8th EAS | SOM-ED"
    first, last, number = index, end, None
    if index > sentence.first and (before := _digits_before(reading, index) or _words_before(reading, index)):
        first, number = before
    elif last + 1 < sentence.last and (behind := ordinal_at(reading.keys, reading.texts, last)):
        number, last = behind
    elif last < sentence.last and reading.keys[last] in _ROMANS and reading.texts[last].isupper():
        number, last = roman(reading.texts[last]), last + 1
    elif last < sentence.last and reading.texts[index] == _COP and reading.texts[last].isdecimal():
        number, last = int(reading.texts[last]), last + 1
    elif last + 1 < sentence.last and reading.texts[last] == "-" and reading.texts[last + 1].isdecimal():
        number, last = int(reading.texts[last + 1]), last + 2
    if number and reading.words(index, end) == _COP:
        _add_conference(reading, first, last, number)
        return
    year = "" if number or not _is_edition_of_year(reading, sentence, index, end) else reading.texts[end]
    last = end + 1 if year else last
    if (number is None and not year) or _is_covered(reading, first, last):
        return
    if number and reading.texts[last : last + 1] == ["/"] and "".join(reading.texts[last + 1 : last + 2]).isupper():
        last += 2  # "57th AMM/PMC"
    name = _BRACKET.sub("", reading.text[reading.starts[index] : reading.ends[end - 1]])
    if number and first > 1 and reading.texts[first - 1] == "-" and reading.texts[first - 2].isupper():
        first, name = first - 2, f"{reading.texts[first - 2]}-{name}"  # "SOM-40th AMAF"
    partner = reading.state_at(last) if last == end and reading.keys[end - 1] in ("+", "plus") else None
    if partner is not None:  # "1st AMMTC Plus Japan"
        series, entry = _series_with(reading, index, f"ASEAN-{partner.entity.name}"), None
        last = partner.last
    else:
        series, entry = _series_of_acronym(reading, f"{name[:-1]} Plus" if name.endswith("+") else name)
    if not series:
        return
    named = introduced_event(reading, name)
    kind = named.type if named is not None else "Summit" if series.endswith("Summit") else "Meeting"
    for span in reading.overlapping(first, last):
        span.nested = True
    number = None if number == 1 and is_first_of_what(reading, first, last) else number
    own = not year or year == (reading.published or "")[: len(year)]
    event = edition_of(reading, kind, series, number, entry) if own else of_year(reading, kind, series, year, entry)
    reading.add(Span(first, last, event))


def _is_covered(reading: Reading, first: int, last: int) -> bool:
    """Whether an event or a person stands between two tokens."""
    return any(span.entity.type in EVENTS_AND_PEOPLE for span in reading.overlapping(first, last))


def _find_of_parties(reading: Reading) -> None:
    """The reading has the events that go by their parties and an acronym: "13th ASEAN-Russia SOM", "EAS FMM ke-14"."""
    for index in reading.where(_kinds(), 1):
        sentence = reading.sentence_of(index)
        first, parties = _parties_before(reading, sentence, index)
        kind = _TABLES.behind_parties.get(reading.texts[index]) if parties else None
        before = (_digits_before(reading, first) or _words_before(reading, first)) if first > sentence.first else None
        behind = ordinal_at(reading.keys, reading.texts, index + 1) if index + 1 < sentence.last else None
        number, last = (behind[0], behind[1]) if behind and before is None else (None, index + 1)
        first, number = before or (first, number)
        # "the ARF SOM | Leader", "EAS SOM | -ED"
        named = last < sentence.last and (reading.capitals[last] or reading.texts[last] == "-")
        if kind is None or _is_covered(reading, first, last) or named or (not number and _is_one(reading, parties)):
            continue
        _add_of(reading, (first, last), f"{print_parties(parties)} {kind}", number)


def _is_one(reading: Reading, parties: list[str]) -> bool:
    """Whether those who meet are ASEAN alone, or the officials of one state: "Thailand's SOM"."""
    return len(parties) == 1 and (parties == ["ASEAN"] or ("State", parties[0].casefold()) in reading.entities)


@cache
def _kinds() -> frozenset[str]:
    """The acronyms for meetings of some kind that stand behind parties."""
    return frozenset(map(str.lower, _TABLES.behind_parties))


def _parties_before(reading: Reading, sentence: Sentence, index: int) -> tuple[int, list[str]]:
    """The first token, and the names, of those who meet right before an acronym."""
    step, parties = index, list[str]()
    while step > sentence.first and (
        not parties or reading.texts[step] in _DASHES or reading.texts[step - 1] in _DASHES
    ):
        span = known_part(reading, step - 1, ending=True)
        forum = _FORUMS.get(reading.texts[step - 1])
        if forum is not None:
            parties.insert(0, forum)
            step -= 1
        elif span is not None:
            parties.insert(0, party_name(reading, span))
            step = span.first
        elif reading.texts[step - 1] in _DASHES:
            step -= 1
        else:
            break
    return step, parties


def _add_of_parties(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether the reading has the edition that goes by its parties and an acronym of ASEAN's: "6th | ASEAN-X SOMHD"."""
    before = _digits_before(reading, index) or (_words_before(reading, index) if index else None)
    step, parties = index, list[str]()
    while before and step < sentence.last:
        if parties and _series_with(reading, step, print_parties(parties)):
            break
        span = known_part(reading, step, ending=False)
        if span is not None:
            parties.append(party_name(reading, span))
        elif reading.texts[step] not in _DASHES:
            break
        step = span.last if span is not None else step + 1
    if before is None or not parties or step >= sentence.last or _is_covered(reading, before[0], step + 1):
        return False
    series = _series_with(reading, step, print_parties(parties))
    if series:
        _add_of(reading, (before[0], step + 1), series, before[1])
    return bool(series)


def _add_of(reading: Reading, tokens: tuple[int, int], series: str, number: int | None) -> None:
    """Add the event of a series that some tokens name, whose parties are a part of it."""
    entry = known_series(reading.lexicon, series)
    for span in reading.overlapping(*tokens):
        span.nested = True
    reading.add(Span(*tokens, edition_of(reading, "Meeting", entry.name if entry else series, number, entry)))


def _series_with(reading: Reading, index: int, parties: str) -> str:
    """The series with a partner of the one that an acronym stands for: "6th ASEAN-China | SOMHD"; "" where none is."""
    acronym = reading.texts[index].isupper() and len(reading.texts[index]) > _SHORTEST
    series = _series_of_acronym(reading, reading.texts[index])[0] if acronym else ""
    return series.replace("ASEAN", parties, 1) if "ASEAN" in series.split() and parties != "ASEAN" else ""


def _is_edition_of_year(reading: Reading, sentence: Sentence, first: int, end: int) -> bool:
    """Whether a year behind the acronym of a series makes an edition of it, and of no body's chair.

    The graph has the acronym, or the text does in brackets behind the name of an event.
    """
    before = reading.key_before(first)
    office = before in _WORDS.chairs or before in _WORDS.office_starts or before == "president"
    if end >= sentence.last or not is_year(reading.texts[end]) or office or before == "(":
        return False
    name = reading.words(first, end)
    bracketed = any(
        reading.texts[i - 1 : i + 2] == ["(", name, ")"] for i in reading.where(frozenset({name.lower()}), 1)
    )
    introduced = bracketed and introduced_event(reading, name) is not None
    return introduced or reading.lexicon.lookup("Series", name) is not None


def _digits_before(reading: Reading, index: int) -> tuple[int, int] | None:
    """The token and the number of an ordinal in digits right before a token."""
    number = ordinal_at(reading.keys, reading.texts, index - 1)
    return (index - 1, number[0]) if number and reading.texts[index - 1][0].isdigit() else None


def _words_before(reading: Reading, index: int) -> tuple[int, int] | None:
    """The token and the number of an ordinal in English words right before a token: "Twelfth", "Twenty-Fifth"."""
    first = index - 3 if reading.texts[index - 2] == "-" else index - 1
    number = ordinal_at(reading.keys, reading.texts, first) if first >= 0 else None
    words = reading.keys[index - 1] in ordinal_words() or reading.keys[index - 1] in _INAUGURAL
    told = number is not None and number[1] == index and words
    return (first, number[0]) if told and number else None


def _past_capitals(reading: Reading, index: int) -> int:
    """The token after an acronym that begins at a token, "ADMM-Plus" and "ALMM+3" in full; 0 for other words."""
    text = reading.texts[index]
    if len(text) == 1 and text.isupper() and reading.texts[index + 1 : index + 2] == ["-"]:
        return _past_capitals(reading, index + 2) if index + 2 < len(reading.texts) else 0  # "M-ATM"
    if not (text.isupper() and text.isalpha()):
        mixed = text.isalpha() and text[:2].isupper() and introduced_event(reading, text) is not None
        return index + 1 if mixed else 0  # "AMMin"
    end = index + 3 if _is_of_two(reading, index) else index + 1
    if end == index + 1 and len(text) < _SHORTEST:
        return 0
    if (
        end == index + 1
        and reading.texts[end : end + 1] == ["-"]
        and "".join(reading.texts[end + 1 : end + 2]).isupper()
    ):
        return 0  # an acronym of two parts that nobody knows
    plus = reading.keys[end : end + 2]
    if plus in (["-", "plus"], ["+", "3"], ["plus", "three"], ["plus", "3"]):
        return end + 2
    partner = reading.state_at(end + 1) if plus[:1] in (["+"], ["-"]) and end + 1 < len(reading.texts) else None
    if partner is not None:
        return partner.last  # "ATM+China"
    return end + 1 if plus[:1] in (["+"], ["plus"]) else end


def _is_of_two(reading: Reading, index: int) -> bool:
    """Whether an acronym of two parts begins at a token that is that of a series or body: "M-ATM", "SOM-AMAF"."""
    parts = reading.texts[index : index + 3]
    if parts[1:2] != ["-"] or not parts[-1].isupper():
        return False
    name = "".join(parts)
    return any(reading.lexicon.lookup(kind, name) is not None for kind in ("Series", "Organisation"))


def _past_body(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after a capitalised name that ends with a noun for a body: "ASEAN-India Joint Committee"."""
    if not _digits_before(reading, index):
        return 0
    step = index
    while step < sentence.last and (reading.tokens[step].is_capitalised or reading.texts[step] in "-\u2013("):
        if reading.texts[step] == "(" and not reading.has_acronym(step):
            break
        step += 3 if reading.texts[step] == "(" else 1
    standing = reading.keys[step - 2] == "standing"  # goes by a number, too, and is no meeting
    body = reading.keys[step - 1] in _WORDS.bodies and step - index > 1 and not standing
    return past_subject_of_body(reading, sentence, step) if body else 0


def _series_of_acronym(reading: Reading, name: str) -> tuple[str, Entry | None]:
    """The series that a numbered acronym or body stands for: one of the graph, one of the text, or its own name."""
    entry = reading.lexicon.lookup("Series", name) or reading.lexicon.lookup("Series", f"{name} Meeting")
    if entry is not None:
        return entry.name, entry
    plain = name.removesuffix("+3").removesuffix(" Plus Three").removesuffix(" Plus 3")
    if plain != name:
        three = _series_of_acronym(reading, plain)[0]
        return (three.replace("ASEAN", ASEAN_PLUS_THREE, 1), None) if "ASEAN" in three.split() else ("", None)
    introduced = introduced_event(reading, name)
    if introduced is not None:
        return introduced.series, known_series(reading.lexicon, introduced.series)
    if name == _EAS:
        return _FORUMS[_EAS], known_series(reading.lexicon, _FORUMS[_EAS])
    base, _, partner = name.replace("+", "-").rpartition("-")
    state = reading.lexicon.lookup("State", partner) if base else None
    if state is not None and "ASEAN" in (series := _series_of_acronym(reading, base)[0]).split():
        return series.replace("ASEAN", f"ASEAN-{print_partner(state.name)}", 1), None  # "ATM+China"
    body = reading.lexicon.lookup("Organisation", name)
    if body is not None and " Meeting" in body.name:
        return body.name, None  # officials go by the name of their meeting: "9th SOMY"
    return (print_series(f"{name} Meeting") if " " in name else ""), None
