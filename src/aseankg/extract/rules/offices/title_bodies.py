"""States and bodies of offices: what stands before a head or behind it, and whom its holder is sent to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.open_titles import (
    field_behind_indonesian,
    is_ministry,
    is_office_word,
    last_of_body,
    unit_behind,
)
from aseankg.extract.rules.people.people import in_headline, named_below
from aseankg.extract.rules.reading.reading import BODIES, PARTIES, PLACES
from aseankg.extract.rules.text.fields import head_phrases, read_field
from aseankg.extract.rules.text.gazetteer import adjective_state, own_ministry
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_TABLES: Final = WordTables("titles")
_WORDS: Final = WordLists("titles")
OPEN: Final = (
    "Minister", "Secretary", "Director-General", "Director", "Head", "Commissioner", "Undersecretary", "Coordinator",
    "Chair", "Executive Director", "Commander", "Chief", "Representative", "Chief Executive", "Co-Chair",
    "Secretary-General", "Deputy", "Assistant Deputy", "Regional Secretary", "Special Staff", "Expert Staff",
    "Member", "Executive Secretary", "Permanent Secretary", "Cabinet Secretary", "High Representative",
    "Special Envoy", "Spokesperson", "Adviser", "Secretary of State", "Minister of State",
    "Secretary of Foreign Affairs", "Officer", "Vice Chair", "Assistant", "Chief of Staff", "Special Representative",
    "Parliamentary Secretary", "General Secretary", "Negotiator", "Secretary General", "Inspector General",
    "Country Coordinator", "Minister Counsellor", "Counsellor", "President Director", "President Commissioner",
    "General Manager", "Chief Operating Officer", "Chief Financial Officer", "Chief Technology Officer",
    "Chief Economist", "Controller", "Manager",
)  # fmt: skip
"""Heads behind which any capitalised words are the field or the body."""
_ACCREDITED: Final = (
    "Ambassador",
    "Envoy",
    "Special Envoy",
    "Permanent Representative",
    "Representative",
    "High Commissioner",
    "Adviser",
)
"""Heads of those who are sent to a state or body."""
_TERRITORIAL: Final = ("Governor", "Mayor", "Regent", "Chief of Police", "Chief Executive")
"""Heads whose body is a place below the state."""
_PLACES_BEHIND: Final = ("Governor", "Mayor", "Regent")
"""Those of them whose place need not be known."""
_LONGEST_PLACE: Final = 3
"""Words that the name of such a place has at most."""
_SHORTEST: Final = 2
_LOUDEST: Final = 7
"""Letters that the acronym of a body has more and fewer of."""
_STOPS: Final = (",", ";", ".", ")")
"""Marks behind a state that ends an office."""
_OWN: Final = " of Indonesia"
_MARKS: Final = "'\u2019"
"""Marks within names: "O'Brien"."""
_UNITS: Final = 2
"""How many parts of a ministry an office names: a department and the ministry."""


def units_behind(reading: Reading, sentence: Sentence, index: int, base: str) -> tuple[int, list[str], str]:
    """The token after the parts of a ministry that an English office is in, their names, and their state."""
    units: list[str] = []
    state = ""
    while base in OPEN and reading.source.language != "id" and not state and len(units) < _UNITS:
        last, unit, state = unit_behind(reading, sentence, index)
        if last == index:
            break
        index = last
        units.append(unit)
    return index, units, state


def body_before(reading: Reading, index: int) -> tuple[int, str]:
    """The token after a state that stands before an English office, and the state: "Brunei's", "Indonesian", "US"."""
    if reading.source.language == "id":
        return index, ""
    named = reading.state_at(index)
    long = named is not None and named.last > index + 1  # "Lao PDR", which "Lao" begins
    for last in (index + 2, index + 1) if reading.capitals[index] and not long else ():
        state = adjective_state(" ".join(reading.keys[index:last]))
        if state:
            return _past_newness(reading, last), state
    for span in reading.spans_at(index):
        if span.entity.type == "State" or (span.entity.name == "ASEAN" and not span.nested):
            plural = reading.texts[span.last : span.last + 1] in (["'"], ["\u2019"])
            return _past_newness(reading, span.last + plural), span.entity.name  # "the Philippines' President"
        if span.entity.type in ("Organisation", "Initiative") and _heads_on(reading, span.last):
            return span.last, span.entity.name
        if span.entity.type == "City" and _is_territorial(reading, span.last):
            return span.last, span.entity.name
    if is_own_acronym(reading, index):
        return index + 1, reading.texts[index]
    return index, ""


def is_own_acronym(reading: Reading, index: int) -> bool:
    """Whether a token is the acronym of a body that no list has, right before an office of it: "DOT Undersecretary"."""
    text = reading.texts[index]
    if not (text.isupper() and text.isalpha() and _SHORTEST < len(text) < _LOUDEST):
        return False
    following = reading.tokens[index + 1 : index + 2]
    if reading.source.language == "id" or not following or reading.keys[index] in _WORDS.no_bodies:
        return False
    if not following[0].text.istitle():
        return False
    return following[0].key in _WORDS.after_acronyms or (
        following[0].key in _TABLES.qualifiers
        and reading.keys[index + 2 : index + 3] != ["minister"]
        and bool(reading.keys[index + 2 : index + 3])
        and reading.keys[index + 2] in _WORDS.after_acronyms
    )


def _is_territorial(reading: Reading, index: int) -> bool:
    """Whether the head of an office of a place stands at a token: "Governor", "Chief Executive"."""
    head = head_phrases().at(reading.keys, index, len(reading.keys))
    if not head and reading.keys[index : index + 1] and reading.keys[index] in _TABLES.qualifiers:
        return _is_territorial(reading, index + 1)  # "Vice Mayor"
    return bool(head) and _TABLES.heads[head[0][1]] in _TERRITORIAL


def _past_newness(reading: Reading, index: int) -> int:
    """The token after words in lower case that say how long an office is held: "Laos' newly appointed | ambassador"."""
    while reading.keys[index : index + 1] and reading.texts[index] in _WORDS.newness:
        index += 1
    return index


def _heads_on(reading: Reading, index: int) -> bool:
    """Whether a capitalised head or quality stands right behind an organisation: "UN Secretary-General"."""
    token = reading.tokens[index : index + 1]
    if token and not token[0].is_capitalised:
        head = head_phrases().at(reading.keys, index, len(reading.keys))
        return bool(head) and head[0][1] in _WORDS.lower_heads and head[0][1] != "ambassador"
    if not token or reading.tokens[index - 1].is_possessive:
        return bool(token) and reading.keys[index] in head_phrases().starts
    return reading.keys[index] in _TABLES.qualifiers or reading.keys[index] in head_phrases().starts


def behind_name(reading: Reading, sentence: Sentence, first: int) -> bool:
    """Whether two words that can be a name stand before an office with a comma: "Mei Ling, his press secretary"."""
    owned = reading.tokens[first - 1].is_possessive and reading.keys[first - 2] == "the"
    comma = first - 3 if owned else first - 1 - (reading.keys[first - 1] in _WORDS.apposing)
    tokens = reading.tokens[max(comma - 2, sentence.first) : comma]
    named = (
        len(tokens) > 1 and tokens[1].is_word and all(token.is_capitalised or token.text in _MARKS for token in tokens)
    )
    place = any(span.entity.type in PLACES for span in reading.spans_before(comma))
    return named and reading.texts[comma] == "," and not place


def names_follow(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether two words that can be names stand at a token: "foreign minister Anand Srisuk"."""
    tokens = reading.tokens[index : min(index + 2, sentence.last)]
    plain = all(token.is_capitalised and token.is_word and not is_office_word(token.key) for token in tokens)
    return len(tokens) > 1 and plain and not reading.overlapping(index, index + 2)


def past_new(reading: Reading, index: int) -> int:
    """The token after an Indonesian "baru", new, between an office and its body: "Sekjen baru | ASEAN"."""
    followed = index + 1 < len(reading.keys) and reading.capitals[index + 1]
    return index + 1 if followed and reading.texts[index] == "baru" else index


def accredited(reading: Reading, index: int, base: str) -> tuple[int, str]:
    """The token after whom an envoy is sent to, and the name: "to Laos", "untuk ASEAN"."""
    if base not in _ACCREDITED or reading.keys[index : index + 1] not in (["to"], ["untuk"]):
        return index, ""
    step = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    for span in reading.spans_at(step):
        if span.entity.type in BODIES:
            return span.last, span.entity.name
    return index, ""


def is_sent(reading: Reading, index: int) -> bool:
    """Whether "to" and a state or body stand at a token, to which somebody is sent."""
    return bool(accredited(reading, index, _ACCREDITED[0])[1])


def body_after(reading: Reading, sentence: Sentence, index: int, base: str) -> tuple[int, str]:
    """The token after the state or body of an office, and its name: "of Viet Nam", "Malaysia", "RI"."""
    keys, step, indonesian = reading.keys, index, reading.source.language == "id"
    while step < sentence.last and not reading.spans_at(step) and keys[step] in _WORDS.before_body:
        step += 1
    if indonesian and step > index and keys[index] in ("in", "at", "on", "di", "pada"):
        return index, ""
    number = ordinal_at(keys, reading.texts, step) if step > index and not reading.spans_at(step) else None
    if number is not None and any(span.entity.type == "Organisation" for span in reading.spans_at(number[1])):
        step = number[1]  # "Chairman of the 40th | ASEAN Standing Committee"
    if keys[step : step + 1] == ["ri"] and any(s.entity.type == "Organisation" for s in reading.spans_before(step + 1)):
        return step + 1, "Indonesia"  # the end of the name of the ministry that the office is at
    for span in sorted(reading.spans_at(step), key=lambda found: -found.last):
        if span.entity.type == "State" and not indonesian and step > index:
            last = last_of_body(reading, span.last, sentence.last)
            if last > span.last:
                return last, f"{reading.words(span.last, last)} of {span.entity.name}"
        bare = span.entity.type == "State" and not reading.tokens[span.last - 1].is_possessive
        if not bare and not indonesian and any(is_ministry(other) for other in reading.spans_at(span.last)):
            return index, ""  # "at Indonesia's Ministry of X" is the unit of an office
        if step == index and not indonesian and not bare:
            continue
        if span.entity.name == "ASEAN" and keys[span.last : span.last + 1] == ["-"]:
            # "Ketua SOM ASEAN-Indonesia": the one of the state.
            states = [other for other in reading.spans_at(span.last + 1) if other.entity.type == "State"]
            last = last_of_body(reading, step, sentence.last) if states else 0
            if states and last > states[0].last:
                return last, reading.words(step, last)
            if states:
                return states[0].last, states[0].entity.name
        if span.entity.name == "ASEAN" and not indonesian and step > index:
            last = last_of_body(reading, span.last, sentence.last)
            if last > span.last:
                return last, reading.words(span.first, last)  # "director of the ASEAN Studies Centre"
        if span.entity.type in PARTIES:
            known = span.entity.type == "Organisation" and span.entity.name != "ASEAN"
            own = known and indonesian and reading.keys[span.last : span.last + 1] in (["ri"], ["indonesia"])
            state = reading.state_at(span.last) if known and indonesian and not own else None
            if state is not None and span.entity.name.startswith("Ministry"):
                return state.last, f"{own_ministry(span.entity.name).removesuffix(_OWN)} of {state.entity.name}"
            return span.last + own, span.entity.name
        if span.entity.type == "City" and base in _TERRITORIAL:
            return span.last, span.entity.name
    if base in _TERRITORIAL and indonesian:
        told = not in_headline(reading, index) or named_below(reading, index)  # "Kapolri Periksa Persiapan KTT"
        end, place = field_behind_indonesian(reading, sentence, index) if told else (index, "")
        return (index, "") if _begins_full_name(reading, index, end) else (end, place)
    return _unknown_place(reading, sentence, index, base)


def _begins_full_name(reading: Reading, index: int, end: int) -> bool:
    """Whether one word that no list has as a place is the first of two of a name: "Wali Kota | Fadly Amran hadir"."""
    behind = reading.tokens[end : end + 2]
    alone = end == index + 1 and len(behind) == 2 and behind[0].is_word and behind[0].is_capitalised
    return alone and not (behind[1].is_word and behind[1].is_capitalised) and not reading.overlapping(index, end)


def _unknown_place(reading: Reading, sentence: Sentence, index: int, base: str) -> tuple[int, str]:
    """The token after the place that an English office is of, which no list has: "Governor of Kampot | , said"."""
    first = index + 1
    if base not in _PLACES_BEHIND or reading.keys[index : index + 1] != ["of"] or reading.spans_at(first):
        return index, ""
    last = first
    while last < min(first + _LONGEST_PLACE, sentence.last) and reading.capitals[last] and not reading.spans_at(last):
        last += 1
    named = last < sentence.last and reading.capitals[last]
    return (index, "") if last == first or named else (last, reading.words(first, last))


def state_behind_comma(reading: Reading, sentence: Sentence, first: int, index: int) -> tuple[int, str]:
    """The token after the state in "X, Minister for Transport, Singapore," and its name; no list goes on from it."""
    texts, joined = reading.texts, reading.keys[first - 1] in ("and", "/")
    if texts[index : index + 1] != [","] or not (joined or texts[first - 1] == ","):
        return index, ""
    state = reading.state_at(index + 1)
    if state is None:
        return index, ""
    if state.last < sentence.last and not (texts[state.last] in _STOPS or texts[state.last].islower()):
        return index, ""
    listed = any(span.entity.type == "State" for step in (1, 2) for span in reading.spans_at(state.last + step))
    return (index, "") if listed else (state.last, state.entity.name)


def field_and_state(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a field in lower case and its state stand behind a head: "minister of foreign affairs of Indonesia"."""
    keys = reading.keys
    if keys[index : index + 1] not in (["of"], ["for"]):
        return False
    last, field = read_field(keys, index + 1, sentence.last)
    if not field or last >= sentence.last or keys[last] not in ("of", "for", "in"):
        return False
    step = last + 2 if keys[last + 1 : last + 2] == ["the"] else last + 1
    return any(span.entity.type == "State" for span in reading.spans_at(step))


def community_behind(reading: Reading, index: int) -> tuple[int, str]:
    """The token after the community that an office of ASEAN is for, "untuk Komunitas Ekonomi ASEAN", and its name."""
    if reading.keys[index : index + 1] not in (["for"], ["untuk"]):
        return index, ""
    step = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    communities = (s for s in reading.spans_at(step) if s.entity.type == "Initiative")
    span = next((s for s in communities if s.entity.name.endswith("Community")), None)
    return (span.last, span.entity.name) if span is not None else (index, "")


def is_of_state(reading: Reading, index: int) -> bool:
    """Whether "of" and a state stand at a token."""
    step = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    of = reading.keys[index : index + 1] == ["of"]
    return of and any(span.entity.type == "State" for span in reading.spans_at(step))


def is_of_asean(reading: Reading, first: int) -> bool:
    """Whether what begins at a token is that of ASEAN, and so of all its states."""
    return any(span.entity.name == "ASEAN" for span in reading.spans_before(first))


def ministry_before(reading: Reading, index: int) -> tuple[int, str] | None:
    """The token after "foreign ministry" before a spokesperson or official, and its English name."""
    last, field = read_field(reading.keys, index, min(index + 4, len(reading.keys)))
    if reading.keys[index : index + 1] == ["government"]:
        return index + 1, "the Government"
    if field and reading.keys[last : last + 1] == ["ministry"] and reading.keys[last + 1 : last + 2] != ["of"]:
        return last + 1, f"the Ministry of {field}"
    return None


def full_ministry(reading: Reading, last: int, field: str, behind: str) -> tuple[str, str]:
    """The field and body of an office at a ministry that goes by its acronym: "Juru Bicara Kemlu"."""
    ministries = (s.entity.name for s in reading.spans_before(last) if reading.words(s.first, s.last) == field)
    name, _, state = next(ministries, "").rpartition(" of ")
    return (f"the {name}", behind or state) if name.startswith("Ministry of ") else (field, behind)


def past_title_form(reading: Reading, index: int, base: str) -> int:
    """The token after the short form of an office in brackets: "Perdana Menteri (PM)"."""
    bracket = reading.texts[index : index + 1] == ["("] and reading.texts[index + 2 : index + 3] == [")"]
    return index + 3 if bracket and _TABLES.heads.get(reading.keys[index + 1]) == base else index
