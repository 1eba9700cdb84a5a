"""English names of meetings that a text names in Indonesian, put together from their parts.

"Pertemuan Tahunan Menteri Kesehatan ASEAN-Jepang" is the "ASEAN-Japan Health Ministers' Annual Meeting".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.event_phrase import party_name
from aseankg.extract.rules.reading.reading import PARTIES
from aseankg.extract.rules.reading.series import print_partner
from aseankg.extract.rules.text.fields import field_of_minister, read_field
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading, Span

_WORDS: Final = WordLists("event_titles")
_TABLES: Final = WordTables("event_titles")
_QUALITIES: Final = WordTables("events")
_PLUS: Final = frozenset({"plus", "+"})
_THREE: Final = frozenset({"three", "tiga", "3"})
_ASSEMBLY, _CONFERENCE = "General Assembly", "Conference of the Parties"
"""Bodies that are meetings themselves."""


@dataclass(slots=True)
class _Parts:
    """What the words of a name say: who meets, and what kind of meeting it is."""

    parties: list[str] = field(default_factory=list)
    joined: bool = False
    """Whether a mark joins the next party to the last one."""
    partner: bool = False
    """Whether the last party is an organisation that is one of ASEAN's partners."""
    people: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)
    subject: str = ""

    def add_party(self, name: str, *, equal: bool) -> None:
        """One more party or word of a name; equals are joined by a hyphen."""
        if self.parties == ["ASEAN"] and self.joined and name.startswith("ASEAN "):
            self.parties = [name]  # "ASEAN-COCI"
        elif name == "ASEAN" and self.parties and self.parties[-1].endswith(" to ASEAN"):
            pass  # "Komite Wakil Tetap ASEAN"
        elif name == "ASEAN" and self.partner:
            self.parties[-1] = f"ASEAN-{self.parties[-1]}"  # "Menteri Luar Negeri Uni Eropa dan ASEAN"
        elif self.parties and (self.joined or equal):
            self.parties[-1] = f"{self.parties[-1]}-{name}"
        else:
            self.parties.append(name)
        self.joined = self.partner = False

    def title(self, kind: str) -> str:
        """The English name: "ASEAN Health Ministers' Annual Meeting on X"."""
        if _CONFERENCE in self.bodies:
            return " to the ".join(filter(None, (_CONFERENCE, " ".join(self.parties))))
        kind = "" if _ASSEMBLY in self.bodies else kind
        kind = "Meeting" if kind == "Forum" and any(name.endswith("Ministers") for name in self.people) else kind
        ministerial = self.people == ["Ministers"]
        people = "" if ministerial else " and ".join(f"{name}'" for name in self.people)
        if kind == "Meeting" and any(not _WORDS.own_kinds.isdisjoint(name.lower().split()) for name in self.parties):
            kind = ""  # "Pertemuan AEM Retreat"
        adjectives = dict.fromkeys([*self.adjectives, *(["Ministerial"] if ministerial else [])])
        name = " ".join(word for word in (*self.parties, *self.bodies, people, *adjectives, kind) if word)
        return f"{name} on {self.subject}" if self.subject else name


def compose_title(reading: Reading, head: int, last: int) -> str:
    """The English name of the meeting whose Indonesian noun stands at a token and whose name ends before another."""
    parts, index = _Parts(), head + 1
    while index < last:
        index = _read(reading, parts, index, last)
    if parts.people and not parts.parties:
        parts.parties.append("ASEAN")
    return parts.title(_TABLES.heads.get(reading.keys[head], "Meeting"))


def print_people(field: str, people: str) -> str:
    """Those who meet as names of meetings print them: "Foreign Ministers'"."""
    return f"{_of_ministers(field)} {people.title()}'".strip()


@cache
def vocabulary() -> frozenset[str]:
    """Every word that kinds, people and bodies of meetings are called by."""
    told = (phrase for phrase, meaning in _TABLES.adjectives.items() if meaning)
    phrases = (*told, *_TABLES.people, *_TABLES.bodies)
    return frozenset(word for phrase in phrases for word in phrase.split()) - _WORDS.joints


def _read(reading: Reading, parts: _Parts, index: int, last: int) -> int:
    """The token after the part of a name that begins at a token, once the parts have it."""
    keys, texts = reading.keys, reading.texts
    if texts[index] == "(":
        return next((i + 1 for i in range(index, last) if texts[i] == ")"), last)
    number = ordinal_at(keys, texts, index)
    if number and number[1] <= last:
        return number[1]
    if keys[index] in _PLUS and keys[index + 1 : index + 2] and keys[index + 1] in _THREE and parts.parties:
        parts.parties[-1] += " Plus Three"
        return index + 2
    span = _named(reading, index, last)
    if span is not None:
        partner = print_partner(span.entity.name)
        inside = keys[index - 1] == "in"  # "Lokakarya Smart Cities in Indonesia"
        equal = not inside and (span.entity.type == "State" or partner != span.entity.name)
        name = f"in {span.entity.name}" if inside else party_name(reading, span)
        parts.add_party(partner if equal else name, equal=equal)
        parts.partner = equal and span.entity.type == "Organisation"
        return span.last
    if keys[index] == "yang" and (step := past_in_charge(keys, index)):
        return _read_subject(reading, parts, step, last)
    if keys[index] in _WORDS.subject and not parts.subject and (parts.parties or parts.people or parts.bodies):
        return _read_subject(reading, parts, index + 1, last)
    return _read_words(reading, parts, index, last)


def past_in_charge(keys: list[str], index: int) -> int:
    """The token after "yang membidangi", "yang bertanggung jawab di bidang", at a token; 0 for other words."""
    if keys[index : index + 2] == ["yang", "membidangi"]:
        return index + 2
    if keys[index : index + 3] != ["yang", "bertanggung", "jawab"]:
        return 0
    step = index + 3
    while step < len(keys) and keys[step] in _WORDS.in_charge:
        step += 1
    return step


def _named(reading: Reading, index: int, last: int) -> Span | None:
    """The state, organisation or initiative whose name begins at a token, within the name of the meeting."""
    spans = [span for span in reading.spans_at(index) if span.entity.type in PARTIES and span.last <= last]
    return max(spans, key=lambda span: span.last, default=None)


def _read_words(reading: Reading, parts: _Parts, index: int, last: int) -> int:
    keys = reading.keys
    office = field_of_minister(keys[index])
    if office:
        parts.people.append(f"{_of_ministers(office)} Ministers")
        return index + 1
    people = _people().at(keys, index, last)
    if people:
        return _read_people(reading, parts, *people[0], last)
    for end, summit in _summits().at(keys, index, last):
        parts.add_party(summit, equal=False)
        return end
    for phrases, kept in ((_bodies(), parts.bodies), (_adjectives(), parts.adjectives)):
        for end, word in phrases.at(keys, index, last)[:1]:
            if kept is parts.adjectives and keys[index - 1] in _TABLES.bodies:
                parts.bodies[-1] = f"{word} {parts.bodies[-1]}".strip()  # "Komite Bersama", Joint Committee
            else:
                _keep(kept, word, joined=keys[index - 1] == "dan")
            return end
    stop, name = read_field(keys, index, last)
    if name:
        if keys[index - 1] in _TABLES.bodies and parts.bodies:
            parts.bodies[-1] = f"{_of_ministers(name)} {parts.bodies[-1]}"  # "Komisi Politik", Political Commission
        else:
            _keep(parts.adjectives, _of_ministers(name), joined=keys[index - 1] == "dan")
        return stop
    token = reading.tokens[index]
    if keys[index] in _QUALITIES.qualities:
        return index + 1  # which stands before the whole name: "Special ..."
    if keys[index] == "kawasan" and token.is_capitalised:
        parts.adjectives.append("Regional")  # "Forum Kawasan ASEAN"
    elif not token.is_word:
        parts.joined = parts.joined or (token.text in "-\u2013/" and reading.starts[index] == reading.ends[index - 1])
    elif token.is_capitalised and token.key != "the":
        parts.add_party(_TABLES.words.get(keys[index], token.text), equal=False)
    return index + 1


def _keep(kept: list[str], word: str, *, joined: bool) -> None:
    """One more word for what is kept, joined to the last one by an "and": "Bisnis dan Investasi"."""
    if word and kept and joined:
        kept[-1] = f"{kept[-1]} and {word}"
    elif word:
        kept.append(word)


def _read_people(reading: Reading, parts: _Parts, index: int, people: str, last: int) -> int:
    """The token after the field of those who meet, once the parts have them: "menteri kesehatan"."""
    step = index
    while step < last and reading.keys[step] in ("bidang", "urusan", "para"):
        step += 1
    stop, name = read_field(reading.keys, step, last)
    parts.people.append(f"{_of_ministers(name)} {people}" if name else people)
    return stop if name else index


def _read_subject(reading: Reading, parts: _Parts, index: int, last: int) -> int:
    """What a meeting is about: a field or topic by its English name, or the words as they stand."""
    if index >= last:
        return index
    _, name = read_field(reading.keys, index, last)
    topic = next((span for span in reading.spans_at(index) if span.entity.type == "Topic"), None)
    stop = next((i for i in range(index, last) if ordinal_at(reading.keys, reading.texts, i)), last)
    parts.subject = name or (topic.entity.name if topic else reading.words(index, stop))
    return stop


def _of_ministers(name: str) -> str:
    return _TABLES.ministers.get(name, name)


@cache
def _people() -> Phrases:
    return Phrases(_TABLES.people.items())


@cache
def _summits() -> Phrases:
    return Phrases(_TABLES.summits.items())


@cache
def _bodies() -> Phrases:
    return Phrases(_TABLES.bodies.items())


@cache
def _adjectives() -> Phrases:
    return Phrases(_TABLES.adjectives.items())
