"""Fields and bodies of offices that no list has: runs of capitalised words behind a head, or before "Minister"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.honorifics import past_rank
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading, Span
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("open_titles")
_PEOPLE: Final = WordLists("people")
_TABLES: Final = WordTables("titles")
_OTHERS: Final = ("Person", "State", *EVENTS)
_LONGEST: Final = 14
_SHORTEST: Final = 2
"""Letters that an acronym of a body has more of."""
_LOCAL: Final = (["kota"], ["kabupaten"], ["provinsi"])
_BEFORE: Final = 6
"""Tokens that a field before "Minister" may have."""
_ABSTRACT: Final = re.compile(
    r"(?:pe|ke)\w{4,}(?<!m)an|\w{3,}(?:asi|usi|itas|logi|nomi|isme|ional|ternal)"
    r"|\w{3,}(?:tion|sion|ship|ology|ism|ics|ility|urity|ional|ical)s?|\w{5,}ments?"
)
"""Nouns and adjectives that say by their form that they are no names: "perlindungan", "regional", "management"."""


@lru_cache(maxsize=65536)
def is_office_word(key: str) -> bool:
    """Whether a word belongs to fields and bodies of offices, by the lists or by its form; none of them is a name."""
    if key in _WORDS.no_forms:
        return False
    listed = key in _field_words() or key in _WORDS.nouns or key in _WORDS.body_ends or key in _WORDS.bodies
    return listed or key in _WORDS.units or _ABSTRACT.fullmatch(key) is not None


@lru_cache(maxsize=1)
def _field_words() -> frozenset[str]:
    return frozenset(word for field in _TABLES.fields for word in field.split()) - _WORDS.english_joints


def field_behind(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str]:
    """The token after "of Digital Development" or "for Health and Family Welfare" behind a head, and the field.

    It ends with the last of the words that fields are made of; a run without any is one only behind a name and a comma.
    """
    if reading.keys[index : index + 1] not in (["of"], ["for"]):
        return index, ""
    first = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    number = ordinal_at(reading.keys, reading.texts, first)
    if number is not None and number[1] > first + 1:
        return index, ""  # "Chairman of the Thirty-First ASEAN Standing Committee"
    last = _before_name(reading, first, _run(reading, first, sentence.last, _WORDS.english_joints))
    quiet = reading.texts[index].islower() and reading.keys[index - 1] not in _WORDS.chairs  # of meetings, too
    known = [i for i in range(first, last) if is_office_word(reading.keys[i]) or (quiet and _is_acronym(reading, i))]
    behind_name = reading.texts[max(sentence.first, index - 4) : index].count(",") > 0
    behind_name = behind_name and _WORDS.groups.isdisjoint(reading.keys[last : last + 1])
    if known and not _is_of_body(reading.keys[first:last]):
        last = last if _ends_before_state(reading, known[-1] + 1, last) else known[-1] + 1
    elif not (known or behind_name):
        last = first
    longer = any(span.last > last and span.entity.type == "Organisation" for span in reading.spans_at(first))
    if last == first or longer:
        return index, ""
    name = reading.text[reading.starts[first] : reading.end_of_name(last)]
    return last, " ".join(name.split()).split(" (")[0]


def _ends_before_state(reading: Reading, first: int, last: int) -> bool:
    """Whether words behind those of a field are an "and" and the last of it: "Energy | and Posts | of Malaysia"."""
    behind = last + 2 if reading.keys[last + 1 : last + 2] == ["the"] else last + 1
    joined = last == first + 2 and reading.keys[first] in ("and", "&") and reading.keys[last : last + 1] == ["of"]
    return joined and any(span.entity.type == "State" for span in reading.spans_at(behind))


def _is_of_body(keys: list[str]) -> bool:
    """Whether words name a body and what it deals with: "Committee on Peace and Order"."""
    return "on" in keys and not _WORDS.bodies.isdisjoint(keys)


def _is_acronym(reading: Reading, index: int) -> bool:
    """Whether a word is the acronym of a body, "Director-General of the RDA", or the rest of one, "RDA-Plus"."""
    if reading.texts[index - 1] == "-":
        return _is_acronym(reading, index - 2)
    text = reading.texts[index]
    return text.isupper() and len(text) > _SHORTEST


def _before_name(reading: Reading, first: int, last: int) -> int:
    """The token before the name in "Economic Affairs Budi Santoso and ...": two words of no office behind one of it."""
    for index in range(first + 1, last - 2):
        plain = [reading.tokens[i].is_capitalised and not is_office_word(reading.keys[i]) for i in (index, index + 1)]
        if all(plain) and is_office_word(reading.keys[index - 1]) and reading.keys[index + 2] in _WORDS.english_joints:
            return index
    return last


def field_behind_indonesian(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str]:
    """The same behind an Indonesian head, up to a comma and a name or up to the name: "Dinas Pariwisata, Budi"."""
    last = _run(reading, index, sentence.last, _WORDS.indonesian_joints)
    known = any(
        span.last >= last > index + (span.entity.name == "ASEAN") and span.entity.type in ("Organisation", "Initiative")
        for span in reading.spans_at(index)
    )
    if last == index or known or reading.keys[index] in _WORDS.of_any:
        return index, ""
    stop = _name_end(reading, index, last)
    within = any(_ends_run(span, index) and span.entity.type == "Organisation" for span in reading.spans_at(last))
    if stop and not within and not _is_parted(reading, index, last):
        # The name of who holds the office can follow without a mark.
        last = next((i + 1 for i in range(stop - 1, index - 1, -1) if _ends_body(reading, i)), index)
    return (last, reading.words(index, last).split(" (")[0]) if last > index else (index, "")


def _is_parted(reading: Reading, first: int, last: int) -> bool:
    """Whether the name of who holds an office stands behind its field with a mark between them, or is known."""
    if any(span.entity.type == "Person" for span in reading.spans_at(last)):
        return True
    behind = reading.tokens[last + 1 : last + 2]
    if not behind or any(reading.keys[i] in _WORDS.indonesian_joints for i in range(first + 1, last)):
        return False
    return reading.keys[last] in _PEOPLE.honorifics or (reading.texts[last] == "," and behind[0].is_capitalised)


def _name_end(reading: Reading, first: int, last: int) -> int:
    """The end of the first of the parts between joining words that ends with no word of offices; 0 if none does."""
    for index in range(first, last):
        ends = index + 1 == last or reading.keys[index + 1] in _WORDS.indonesian_joints
        joint = reading.keys[index] in _WORDS.indonesian_joints or reading.texts[index] == ")"
        if ends and not joint and not _ends_body(reading, index):
            return index + 1
    return 0


def field_before(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str]:
    """The token of the head behind "Digital Development and Information" that stands before "Minister"."""
    for step in range(index, min(index + _BEFORE, sentence.last)):
        token = reading.tokens[step]
        if token.key in _WORDS.heads_behind and token.is_capitalised:
            headed = " ".join(reading.keys[index : step + 1]) in _TABLES.heads  # "Union Minister"
            return (step, reading.words(index, step)) if step > index and not headed else (index, "")
        if step > index and token.text in ("and", "&"):
            continue
        if not (token.is_capitalised or (step > index and token.key == ",")) or token.is_possessive:
            return index, ""
        if token.key in _WORDS.no_fields or token.key in _TABLES.qualifiers or step in reading.date_tokens:
            return index, ""
        if any(span.entity.type != "Topic" for span in reading.overlapping(step, step + 1)):
            return index, ""
    return index, ""


def field_in_brackets(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str]:
    """The token after the field in "Deputy Secretary General (Trade)", and the field."""
    if reading.texts[index : index + 1] != ["("]:
        return index, ""
    closed = next((i for i in range(index + 1, min(index + 8, sentence.last)) if reading.texts[i] == ")"), index)
    short = closed == index + 2 and reading.keys[index + 1] in _TABLES.heads  # "Wakil Presiden (Wapres)"
    if closed < index + 2 or short or not is_office_word(reading.keys[closed - 1]):
        return index, ""
    return closed + 1, reading.words(index + 1, closed)


def unit_behind(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str, str]:
    """The token after the part of a ministry that an office is in, its name, and the state that stands with it.

    ", Ministry of Trade & Industry, Malaysia", "at Vietnam's Ministry of Foreign Affairs", "under the Trade Ministry".
    """
    keys = reading.keys
    if keys[index : index + 1] not in ([","], ["of"], ["at"], ["in"], ["under"], ["from"], ["with"]):
        return index, "", ""
    first = index + 2 if keys[index + 1 : index + 2] == ["the"] else index + 1
    last = leaders_office(reading, first)
    if last > first:
        return _with_state(reading, sentence, last, reading.words(first, last))
    for span in reading.spans_at(first):
        if is_ministry(span):
            states = [s.entity.name for s in reading.overlapping(first, span.last) if s.entity.type == "State"]
            state = next((name for name in states if span.entity.name.endswith(f" of {name}")), "")
            return span.last, span.entity.name.removesuffix(f" of {state}") if state else span.entity.name, state
    owner, start = reading.state_at(first), first
    if owner is not None:
        start, state = owner.last, owner.entity.name
        for ministry in filter(is_ministry, reading.spans_at(start)):
            return ministry.last, ministry.entity.name.removesuffix(f" of {state}"), state
    last = _run(reading, start, sentence.last, _WORDS.english_joints)
    nouns = [i for i in range(start, last) if is_office_word(keys[i]) or reading.texts[i] == ")"]
    last = nouns[-1] + 1 if nouns else start
    if not _WORDS.schools.isdisjoint(keys[start:last]):
        return index, "", ""  # "director of the X Centre at Y University"
    units = [i for i in range(start, last) if keys[i] in _WORDS.units]
    if not units or (units[0] > start and units[0] + 1 < last and keys[units[0] + 1] not in ("of", "for", "(")):
        return index, "", ""
    name = reading.words(start, last).split(" (")[0]
    return (last, name, owner.entity.name) if owner is not None else _with_state(reading, sentence, last, name)


def _with_state(reading: Reading, sentence: Sentence, last: int, name: str) -> tuple[int, str, str]:
    """The token after the state behind a part of a ministry, the name of the part, and the state."""
    keys = reading.keys
    step = last + 1 if keys[last : last + 1] in (["of"], [","], ["in"]) else last
    step = step + 1 if step > last and keys[step : step + 1] == ["the"] else step
    after = reading.state_at(step)
    if after is None or (keys[last] == "," and not closes(reading, sentence, after.last)):
        return last, name, ""
    return after.last, name, after.entity.name


def leaders_office(reading: Reading, first: int) -> int:
    """The token after the office that works for a leader: "Office of the President", "Prime Minister's Office"."""
    keys = reading.keys
    if keys[first : first + 1] == ["office"]:
        step = first + 3 if keys[first + 2 : first + 3] == ["the"] else first + 2
        return (_past_leader(keys, step) if keys[first + 1 : first + 2] == ["of"] else 0) or first
    last = _past_leader(keys, first)
    owned = (
        last > first
        and keys[last : last + 1] in (["office"], ["department"])
        and reading.tokens[last - 1].is_possessive
    )
    return last + 1 if owned else first


def _past_leader(keys: list[str], index: int) -> int:
    """The token after the head of a leader's office; 0 where none begins at a token."""
    if index >= len(keys) or keys[index] not in _first_of_leaders():
        return 0
    two = min(index + 2, len(keys))
    return next((last for last in (two, index + 1) if " ".join(keys[index:last]) in _WORDS.leaders), 0)


@cache
def _first_of_leaders() -> frozenset[str]:
    """The words that the heads of leaders' offices begin with."""
    return frozenset(leader.split()[0] for leader in _WORDS.leaders)


def works_for_leader(reading: Reading, index: int) -> bool:
    """Whether the leader whose office is named at a token is only the one that another office works for."""
    step = index - (reading.key_before(index) == "the")
    behind = step > 1 and reading.keys[step - 2 : step] == ["office", "of"]
    return behind or (reading.keys[index] not in ("office", "department") and leaders_office(reading, index) > index)


def is_ministry(span: Span) -> bool:
    """Whether a mention is of a ministry, read to its end."""
    return span.entity.type == "Organisation" and span.entity.name.startswith(("Ministry", "Department"))


def closes(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a state behind a comma ends there: nothing of its own follows it."""
    following = reading.tokens[index : index + 1]
    return index >= sentence.last or not following or not following[0].is_capitalised


def _ends_body(reading: Reading, index: int) -> bool:
    """Whether a word can be the last of the Indonesian name of a field or body: no name of a person follows it."""
    key, text = reading.keys[index], reading.texts[index]
    if is_office_word(key) or (text.isupper() and len(key) > 1) or key.startswith("kemen"):
        return True
    if reading.keys[index - 1] in _WORDS.before_places:
        return True
    return any(span.entity.type in ("City", "Organisation") for span in reading.spans_before(index + 1))


def run_of_names(reading: Reading, first: int, limit: int, indonesian: bool) -> int:
    """The token after a run of capitalised words with the joining words of a language between them."""
    return _run(reading, first, limit, _WORDS.indonesian_joints if indonesian else _WORDS.english_joints)


def last_of_body(reading: Reading, first: int, limit: int) -> int:
    """The token after capitalised words that end with the noun of a body, "National Assembly"; else `first`.

    And after what that deals with: "Committee | on Trade, Tourism and Culture".
    """
    last = index = first
    while index < limit and reading.keys[index] not in _PEOPLE.honorifics:
        token = reading.tokens[index]
        if not (token.is_capitalised or (index > first and token.key in _WORDS.english_joints)):
            break
        index += 1
        if token.key in _WORDS.bodies and index > first + 1:
            last = index
    on = last > first and _is_of_body(reading.keys[first : last + 1])
    return max(last, _run(reading, first, limit, _WORDS.english_joints)) if on else last


def is_body(name: str) -> bool:
    """Whether a run of words names an organisation, and no field."""
    return not _WORDS.bodies.isdisjoint(name.lower().split())


def _run(reading: Reading, first: int, limit: int, joints: frozenset[str]) -> int:
    """The token after a run of capitalised words with joining words between them; a state or name ends it."""
    index = last = first
    if reading.keys[first : first + 1] and reading.keys[first] in joints - _WORDS.field_nouns:
        return first
    while index < min(limit, first + _LONGEST):
        token = reading.tokens[index]
        if any(_ends_run(span, first) for span in reading.spans_at(index)):
            break
        if token.is_word and token.is_capitalised and index not in reading.date_tokens:
            honorific = token.key in _PEOPLE.honorifics and not (index == first and token.text.isupper())
            honorific = honorific and token.key != "royal"  # "the Royal Customs Department"
            barred = token.key in _WORDS.no_fields and not _is_field_still(reading, first, index)
            if honorific or barred or past_rank(reading, index) > index or _begins_next(reading, first, index, joints):
                break
            last = index + 1
            if token.is_possessive:
                break
        elif reading.has_acronym(index):
            return index + 3 if index > first else first
        elif index > first and reading.texts[index] == "(" and reading.keys[index + 3 : index + 4] in _LOCAL:
            index += 2  # "Dinas Pariwisata (Dispar) Kota X"
        elif token.key not in joints or (token.text == "," and not _lists_on(reading, first, index, limit)):
            break
        index += 1
    return last


def _is_field_still(reading: Reading, first: int, index: int) -> bool:
    """Whether such a word belongs to a field after all: "Foreign", "for ASEAN Affairs", "Ditjen Kerja Sama ASEAN"."""
    if reading.keys[index] != "asean":
        return reading.keys[index] == "foreign"
    if reading.source.language == "id":
        return index > first and is_office_word(reading.keys[index - 1])
    following = reading.tokens[index + 1 : index + 2]
    return bool(following) and following[0].is_capitalised and is_office_word(following[0].key)


def _ends_run(span: Span, first: int) -> bool:
    """Whether a mention is no part of a field: a person, a state, an event, the body behind it, or ASEAN in full."""
    if span.entity.type == "Organisation":
        return span.last > span.first + 1 if span.entity.name == "ASEAN" else span.first > first
    return span.entity.type in _OTHERS


def _begins_next(reading: Reading, first: int, index: int, joints: frozenset[str]) -> bool:
    """Whether another office, or the ministry that the field belongs to, begins behind a joining word."""
    if index == first:
        return reading.keys[index] in _WORDS.heads and reading.keys[index] not in _WORDS.served
    if reading.keys[index - 1] not in joints:
        return False
    return reading.keys[index] in _WORDS.heads or reading.keys[index] in ("ministry", "department")


def _lists_on(reading: Reading, first: int, comma: int, limit: int) -> bool:
    """Whether a comma stands within a list of fields: capitalised words and an "and" follow it.

    Those that a body deals with need not be known: "Committee on Peace, Order and Trust".
    """
    known = not _is_of_body(reading.keys[first:comma])
    for index in range(comma + 1, min(comma + 7, limit - 1)):
        token = reading.tokens[index]
        if token.key in ("and", "&", "dan"):
            before = reading.keys[first:comma]  # two words can be the name of somebody who is listed next
            plain = index == comma + 2 or "and" in before or (index == comma + 1 and "," in before)
            plain = plain or is_office_word(reading.keys[comma + 1])
            fits = is_office_word(reading.keys[index + 1]) if known else plain and reading.capitals[index + 1]
            fits = fits or (known and _ends_before_state(reading, index, index + 2))
            return fits and reading.keys[index + 1] not in _WORDS.units
        if not token.is_capitalised and token.text != ",":
            return False
        if any(token.key in words for words in (_WORDS.bodies, _WORDS.units, _WORDS.heads, _WORDS.heads_behind)):
            return False
        if any(span.entity.type in ("Person", "State") for span in reading.spans_at(index)):
            return False
    return False
