"""Ministers and officials named by their field and by whom they serve: "health ministers of ASEAN and China"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import print_people
from aseankg.extract.rules.events.meeters import begin_of_region, is_field, print_parties, read_parties
from aseankg.extract.rules.events.sides import are_partners
from aseankg.extract.rules.phrases.event_phrase import known_part, past_acronym
from aseankg.extract.rules.text.fields import field_of_minister, read_field
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("gatherings")
_MEETERS: Final = WordLists("meeters")
_SIDES: Final = WordLists("sides")


@dataclass(frozen=True, slots=True)
class Group:
    """ASEAN's ministers or officials of one field, with those of its partners who are named with them."""

    first: int
    end: int
    field: str
    senior: bool
    partners: tuple[str, ...] = ()

    def series(self, partners: tuple[str, ...], noun: str) -> str:
        """The name of the meeting that they hold with partners."""
        people = print_people(self.field, "officials" if self.senior else "ministers")
        who = f"Senior {people}" if self.senior else people
        return f"{print_parties(['ASEAN', *partners])} {who} {noun}"


def group_at(reading: Reading, sentence: Sentence, index: int) -> Group | None:
    """The ministers or officials whose noun stands at a token; None for those of others than ASEAN."""
    return _in_english(reading, sentence, index) or _in_indonesian(reading, sentence, index)


def _in_english(reading: Reading, sentence: Sentence, index: int) -> Group | None:
    """The tokens and people of "ASEAN health ministers", "senior officials of ASEAN", "ministers of health of X"."""
    if reading.keys[index] not in ("ministers", "officials"):
        return None
    first = index
    while first > sentence.first and _is_of_field(reading, first - 1):
        first -= 1
    first = _first_of_two(reading, sentence, first, index)
    stop, field = read_field(reading.keys, first, index)
    step, senior = index + 1, reading.keys[index] == "officials"
    if senior:
        if reading.key_before(first) != "senior":
            return None
        first, stop = first - 1, index
    elif not field and reading.keys[step : step + 1] in (["of"], ["for"]):
        step, field = read_field(reading.keys, step + 1, sentence.last)
    if stop == index and (before := parties_before(reading, sentence, first)) is not None:
        begin, partners = before
        return Group(begin, past_acronym(reading, sentence, step), field, senior, partners)
    if not (field or senior) or reading.keys[step : step + 1] not in (["of"], ["from"]):
        return None
    end, parties = read_parties(reading, sentence, step + 1)
    others = partners_among(parties)
    return Group(first, end, field, senior, others) if others is not None else None


def _first_of_two(reading: Reading, sentence: Sentence, first: int, index: int) -> int:
    """The token at which a field of two names begins, "science | and technology ministers"; else that of the second."""
    begin = first - 1
    if begin <= sentence.first or reading.keys[begin] not in _WORDS.ands:
        return first
    while begin > sentence.first and _is_of_field(reading, begin - 1):
        begin -= 1
    return begin if read_field(reading.keys, begin, index)[0] == index else first


def partners_among(parties: list[str]) -> tuple[str, ...] | None:
    """The partners among parties; None where ASEAN is none of them, or others are."""
    others = tuple(dict.fromkeys(party for party in parties if party != "ASEAN"))
    if "ASEAN" not in parties or (others and not are_partners(others)):
        return None
    return others


def parties_before(reading: Reading, sentence: Sentence, index: int) -> tuple[int, tuple[str, ...]] | None:
    """The first token of the parties right before a token, and ASEAN's partners among them; None without ASEAN."""
    begin = index
    while begin > sentence.first and (step := _before_party(reading, begin)) < begin:
        begin = step
    begin = max(begin, sentence.first)
    while begin < index and (reading.keys[begin] in _MEETERS.between or not reading.tokens[begin].is_word):
        begin += 1
    end, parties = read_parties(reading, sentence, begin)
    others = partners_among(parties) if end == index and reading.key_before(begin) not in _WORDS.before_places else None
    if others is not None:
        return begin, others
    asean = known_part(reading, index - 1, ending=True) if index > sentence.first else None
    if asean is not None and asean.entity.name == "ASEAN":
        return asean.first, ()
    region = begin_of_region(reading.keys, index)
    return (region, ()) if region is not None and region >= sentence.first else None


def _before_party(reading: Reading, index: int) -> int:
    """The first token of the party, or of the word between parties, that ends before a token; the token for others."""
    region = begin_of_region(reading.keys, index)
    known = known_part(reading, index - 1, ending=True)
    if region is not None or known is not None:
        return region if region is not None else known.first if known is not None else index
    key = reading.keys[index - 1]
    adjective = reading.capitals[index - 1] and adjective_state(key) is not None
    return index - 1 if adjective or key in _MEETERS.between else index


def _is_of_field(reading: Reading, index: int) -> bool:
    """Whether a word is one of a field of ministers, and of no party's name; "senior" is of a rank."""
    key = reading.keys[index]
    return is_field(key) and key != "senior" and not known_part(reading, index, ending=True)


def _in_indonesian(reading: Reading, sentence: Sentence, index: int) -> Group | None:
    """The tokens and the people of "para menteri kesehatan negara-negara ASEAN", "para menlu ASEAN dan China"."""
    if reading.source.language != "id":
        return None
    senior = reading.keys[index] == "pejabat"
    beside = senior and reading.key_before(index - 1) in _WORDS.ministers
    if senior and reading.keys[index + 1 : index + 2] not in (["senior"], ["tinggi"]):
        return None
    step, field = index + 1 + senior, field_of_minister(reading.keys[index])
    if not field:
        step, field = read_field(reading.keys, step, sentence.last)
    if not (field or senior):
        return None
    if reading.texts[step : step + 1] == ["("] and reading.texts[step + 2 : step + 3] == [")"]:
        step += 3  # "para menteri luar negeri (menlu) negara ASEAN"
    while step < sentence.last and (reading.keys[step] in _WORDS.bridges or reading.texts[step].isdecimal()):
        step += 1
    end, parties = read_parties(reading, sentence, step)
    others = partners_among(parties)
    if others is None:
        party = known_part(reading, step, ending=False) if step < sentence.last else None
        if party is None or party.entity.name != "ASEAN":
            return None
        end, others = past_acronym(reading, sentence, party.last), ()
    return Group(index, end, field, senior and not beside, others)


def person_before_and(reading: Reading, index: int) -> Entity | None:
    """Who is named before the "and" before those whose words begin at a token: "Minister X and the ASEAN ministers"."""
    before = _WORDS.before_met - _SIDES.with_others
    while index > 0 and reading.keys[index - 1] in before:
        index -= 1
    if index < 2 or reading.keys[index - 1] not in _WORDS.ands:
        return None
    return next((span.entity for span in reading.spans_before(index - 1) if span.entity.type == "Person"), None)
