"""Meetings that no noun names: "the health ministers of ASEAN met in X", "Minister X met his ASEAN counterparts"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import print_people
from aseankg.extract.rules.events.events import edition_of
from aseankg.extract.rules.events.leaders_met import leaders_met
from aseankg.extract.rules.events.meeters import is_body_that_meets, print_parties, read_parties
from aseankg.extract.rules.events.meeting_partners import is_of_field, partners_behind
from aseankg.extract.rules.events.ministers import Group, group_at, person_before_and
from aseankg.extract.rules.events.sides import are_partners
from aseankg.extract.rules.phrases.event_phrase import known_part
from aseankg.extract.rules.reading.reading import EVENTS, PARTIES, Span
from aseankg.extract.rules.reading.series import known_series, print_series
from aseankg.extract.rules.text.fields import ministers_by_one_word
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("gatherings")
_EVENTS: Final = WordLists("events")
_QUALITIES: Final = WordTables("events")
_TIMES: Final = WordLists("discourse")
_SIDES: Final = WordLists("sides")
_LEADERS: Final = WordLists("leaders_met")
_HOLDERS: Final = ("Organisation", "Initiative")
_PARTS: Final = (*PARTIES, "Topic", "Role")
"""Types of those who hold meetings of their own: councils, networks."""
_COMMITTEES: Final = ("Committee", "Commission")
"""Last words of bodies by which their meetings go behind "of the"."""
_MINISTERS: Final = "Ministers"
"""Last word of a forum of ministers that the graph knows as a body, "ASEAN Economic Ministers"."""
_FAR: Final = 9
"""Tokens behind a verb of meeting within which "for a retreat" begins."""
_PREPARED: Final = 8
"""Tokens before an event within which a word for preparing it stands."""
_NOUN_NEAR: Final = 9
"""Tokens before the "with" of those who are met within which the noun for the meeting stands."""
_PURPOSE_NEAR: Final = 16
"""Tokens behind those who meet within which what they meet for begins."""
_AT_NEAR: Final = 30
"""Tokens behind those who meet within which the "at" of their meeting stands."""
_NEAR: Final = 5
"""Tokens between those who meet and their verb, and between a verb and what is held."""


@dataclass(frozen=True, slots=True)
class _Held:
    """What those who meet hold: the token after it, what it is, its number, and their partners."""

    last: int
    noun: str
    number: int | None
    partners: tuple[str, ...]


def find_gatherings(reading: Reading) -> None:
    """The reading has the meetings of ASEAN's ministers, among themselves or with another minister, told by a verb."""
    if not _tells_of_meeting(reading):
        return
    for index in reading.where(_starts()):
        sentence = reading.sentence_of(index)
        if _is_first_told(reading, sentence, index) and not is_of_another_year(reading, sentence):
            _gather(reading, sentence, index)
            _meet_counterparts(reading, sentence, index)
    for index in reading.where(_LEADERS.leaders):
        sentence = reading.sentence_of(index)
        if not is_of_another_year(reading, sentence) and _is_first_told(reading, sentence, index):
            met = leaders_met(reading, sentence, index)
            if met is not None:
                first, last, series, partners = met
                _add(reading, first, last, series, None, partners)


def find_held_by_bodies(reading: Reading) -> None:
    """The reading has the meetings that a body holds by their number: "the council held its 16th annual meeting"."""
    if not _tells_of_meeting(reading):
        return
    for span in reading.spans:
        if span.entity.ordinal and reading.key_before(span.first) in _WORDS.its:
            _name_by_owner(reading, span)
    for span in list(reading.spans):
        if span.nested or span.entity.type not in _HOLDERS:
            continue
        if is_body_that_meets(span.entity.name) or span.entity.name.endswith(_MINISTERS):
            _gather_body(reading, span)


def _tells_of_meeting(reading: Reading) -> bool:
    """Whether a text has any word for meeting."""
    return bool(reading.where(_WORDS.verbs) or reading.where(_WORDS.nouns) or reading.where(_LEADERS.verbs))


def _is_first_told(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a sentence names no event, or those who meet, at a token, do so ahead of the one that it names."""
    named = [s for s in reading.overlapping(sentence.first, sentence.last) if s.entity.type in EVENTS]
    return not named or _prepare_for(reading, index, min(span.first for span in named))


def _prepare_for(reading: Reading, index: int, event: int) -> bool:
    """Whether those who meet, at a token, do so ahead of the event that is the first one named behind them."""
    return index < event and not _WORDS.preparing.isdisjoint(reading.keys[max(index, event - _PREPARED) : event])


@cache
def _starts() -> frozenset[str]:
    """The words for ministers, also "menlu" and the like, for senior officials, and for counterparts of ministers."""
    return _WORDS.ministers | _WORDS.officials | _WORDS.counterparts | ministers_by_one_word()


def is_of_another_year(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells of an earlier or later year or month, and so of another meeting than the text.

    What it tells behind the name of an event is of that one.
    """
    first, last = sentence.first, sentence.last
    others = reading.where(_WORDS.other, first, last)
    if others:
        named = (span.first for span in reading.overlapping(first, last) if span.entity.type in EVENTS)
        others = [index for index in others if index < min(named, default=last)]
    return any(not _TIMES.periods.isdisjoint(reading.keys[max(first, i - 1) : min(i + 2, last)]) for i in others)


def _gather(reading: Reading, sentence: Sentence, index: int) -> None:
    """Add the meeting of the ministers at a token, where a verb behind or before them says that they meet."""
    group = group_at(reading, sentence, index)
    if group is None:
        return
    before = range(max(sentence.first, group.first - _NEAR), group.first)
    if any(reading.keys[i] in _WORDS.subordinate and not reading.texts[i].isupper() for i in before):
        return  # "since the foreign ministers met", which was another time; "AS" is a state
    beside = person_before_and(reading, group.first)
    office = _office_of(reading, beside, group.field) if beside is not None else None
    partners = _partners_of(office)
    if beside is not None and not partners:
        return  # "the president and the foreign ministers met"
    if (held := _past_verb(reading, sentence, group.end, group)) is not None:
        partners = partners or held.partners
        _add(reading, group.first, held.last, group.series(partners, held.noun), held.number, partners)
    elif (met := _met_by(reading, sentence, group)) is not None:
        _add(reading, *met)
    elif (at := _held_at(reading, sentence, group)) is not None:
        first, held = at
        _add(reading, first, held.last, group.series(held.partners, held.noun), held.number, held.partners)


def _gather_body(reading: Reading, body: Span) -> None:
    """Add the meeting that a body holds, by its number or quality: "the committee held its 16th, a special meeting"."""
    sentence = reading.sentence_of(body.first)
    enclosed = reading.texts[body.first - 1 : body.first] == ["("] and reading.texts[body.last : body.last + 1] == [")"]
    held = _past_verb(reading, sentence, body.last + enclosed)
    told = reading.keys[body.last : held.last] if held is not None else ()
    quality = next((_QUALITIES.qualities[key] for key in told if key in _QUALITIES.qualities), "")
    if held is not None and (held.number or quality):
        plain, noun = held.noun in ("Meeting", "Retreat"), held.noun
        plain = plain and not body.entity.name.endswith(_COMMITTEES)
        series = print_series(f"{body.entity.name} {noun}") if plain else f"{noun} of the {body.entity.name}"
        _add(reading, body.first, held.last, series if held.number else f"{quality} {series}", held.number)


def _name_by_owner(reading: Reading, span: Span) -> None:
    """A numbered event that its qualities alone name is that of the body before it: "X ... its 6th annual meeting"."""
    if set(span.entity.series.lower().split()) - _WORDS.bare:
        return
    sentence = reading.sentence_of(span.first)
    owner = next(reading.earlier(span.first, *_HOLDERS, since=sentence.first), None)
    if owner is not None:
        of_asean = owner.entity.name == "ASEAN"
        series = f"ASEAN {span.entity.series}" if of_asean else f"{span.entity.series} of the {owner.entity.name}"
        entry = known_series(reading.lexicon, series)
        span.entity = edition_of(reading, "Meeting", entry.name if entry else series, span.entity.ordinal, entry)


def _past_verb(reading: Reading, sentence: Sentence, end: int, group: Group | None = None) -> _Held | None:
    """What those named up to a token are told to hold: "met", "held their 12th meeting"; None where it is no meeting.

    Those whom ministers meet count where they are ministers of the same field, of partners.
    """
    keys, step = reading.keys, end
    while step < min(end + _NEAR, sentence.last) and _can_be_before_verb(reading, step):
        step += 1
    if step >= sentence.last or not (keys[step] in _WORDS.verbs or keys[step] in _WORDS.holding):
        return None
    last, noun = step + 1, "Meeting"
    last += last < sentence.last and keys[last] in _WORDS.behind_verb  # "bertatap | muka"
    number: int | None = None
    if keys[step] in _WORDS.holding or not _WORDS.its.isdisjoint(keys[last : last + 1]):
        held = _held(reading, sentence, last)
        if held is None and keys[step] in _WORDS.holding:
            return None
        last, noun, number = held or (last, noun, number)
    elif times := _times_met(reading, sentence, last):
        last, number = times
    elif _meet_for_retreat(reading, sentence, last):
        noun = "Retreat"
    partners = () if group is None else group.partners or partners_behind(reading, sentence, last, group.field)
    alone = last >= sentence.last or keys[last] in _WORDS.behind or not reading.tokens[last].is_word
    return _Held(last, noun, number, partners) if partners or alone or last in reading.date_tokens else None


def _held_at(reading: Reading, sentence: Sentence, group: Group) -> tuple[int, _Held] | None:
    """The first token of, and the meeting, at which the subject of a sentence does something: "agreed at a meeting".

    None where others are told to hold it, or which one it is was told before.
    """
    keys = reading.keys
    if any(not _can_be_before_subject(reading, i) for i in range(sentence.first, group.first)):
        return None
    english = reading.source.language != "id"
    for index in range(group.end, min(group.end + _AT_NEAR, sentence.last - 1)):
        if keys[index] not in _WORDS.settings or (english and keys[index + 1] not in _WORDS.articles):
            continue
        first = index + 1 + (keys[index + 1] in _WORDS.articles)
        held = _held(reading, sentence, first)
        if held is None or any(not _is_quality(reading, i) for i in range(first, held[0] - 1)):
            continue
        last, noun, number = held
        partners = group.partners or partners_behind(reading, sentence, last, group.field)
        if partners or last >= sentence.last or _is_apart(reading, last):
            return first, _Held(last, noun, number, partners)
    return None


def _can_be_before_subject(reading: Reading, index: int) -> bool:
    """Whether a token before those who meet is of the dateline, or an article of theirs."""
    plain = reading.keys[index] in _WORDS.before_met or not reading.tokens[index].is_word
    return plain or reading.capitals[index] or index in reading.date_tokens


def _is_quality(reading: Reading, index: int) -> bool:
    """Whether a token says of what kind a meeting is, or how long it is: "a two-day informal | meeting"."""
    key = reading.keys[index]
    known = key in _WORDS.kinds_before or key in _WORDS.kinds_behind or key in _WORDS.bare or key == "-"
    return known or ordinal_at(reading.keys, reading.texts, index) is not None


def _is_apart(reading: Reading, index: int) -> bool:
    """Whether what a noun for a meeting says ends before a token, with where or when it is."""
    return reading.keys[index] in _WORDS.behind_meeting or index in reading.date_tokens


def _can_be_before_verb(reading: Reading, index: int) -> bool:
    """Whether a word, or a day, can stand between those who meet and their verb: "on Thursday met"."""
    return reading.keys[index] in _WORDS.before_verb or index in reading.date_tokens


def _times_met(reading: Reading, sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The token after, and the number in, "for the 8th time", "untuk kedelapan kalinya"; None where none is told."""
    first = index + 1 if reading.keys[index : index + 1] in (["for"], ["untuk"]) else index
    first += reading.keys[first : first + 1] == ["the"]
    number = ordinal_at(reading.keys, reading.texts, first) if index < first < sentence.last else None
    told = number is not None and not _WORDS.times.isdisjoint(reading.keys[number[1] : number[1] + 1])
    return (number[1] + 1, number[0]) if number and told else None


def _held(reading: Reading, sentence: Sentence, first: int) -> tuple[int, str, int | None] | None:
    """The token after what is held, which begins at a token, "their 12th annual meeting", its name, and its number.

    None where nothing that has a name is held.
    """
    keys = reading.keys
    found = next((i for i in range(first, min(first + _NEAR, sentence.last)) if keys[i] in _WORDS.nouns), None)
    if found is None or not _WORDS.of_others.isdisjoint(keys[first:found]):
        return None
    noun = "Retreat" if keys[found] in _EVENTS.retreats else "Session" if keys[found] == "session" else "Meeting"
    told = (ordinal_at(keys, reading.texts, i) for i in range(first, found))
    before = next((one for one in told if one and _WORDS.bare.issuperset(keys[one[1] : found])), None)
    if before:
        return found + 1, " ".join([*map(str.capitalize, keys[before[1] : found]), noun]), before[0]
    number, last = ordinal_at(keys, reading.texts, found + 1) or (None, found + 1)
    while last < sentence.last and keys[last] in _WORDS.kinds_behind and reading.source.language == "id":
        last += 1
    return last, noun, number


def _meet_for_retreat(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether those who meet do so "for a retreat", which stands behind where and when they do."""
    near = range(index, min(index + _FAR, sentence.last - 2))
    return any(reading.keys[i] in _WORDS.purposes and reading.keys[i + 2] in _EVENTS.retreats for i in near)


def _met_by(reading: Reading, sentence: Sentence, group: Group) -> tuple[int, int, str, None, tuple[str, ...]] | None:
    """The tokens, series and partner of the meeting of a minister with those of ASEAN: "X met the ASEAN ministers"."""
    keys, step = reading.keys, group.first
    while step > sentence.first and keys[step - 1] in _WORDS.before_met:
        step -= 1
    joined = keys[step] in _SIDES.with_others
    verb = step - 1
    if joined and keys[verb] not in _WORDS.verbs:
        near = range(verb, max(verb - _NOUN_NEAR, sentence.first), -1)
        verb = next((i for i in near if keys[i] in _WORDS.nouns or keys[i] in _WORDS.talks), sentence.first)
        apart = (i for i in range(verb + 1, step) if keys[i] not in _WORDS.behind and not reading.capitals[i])
        if any(i not in reading.date_tokens for i in apart):
            return None
    elif keys[verb] not in _WORDS.verbs:
        return None
    person = next(reading.earlier(verb, "Person", since=sentence.first), None)
    office = None if person is None else _office_of(reading, person.entity, group.field)
    if office is None or verb <= sentence.first:
        return None
    partners = _partners_of(office)
    if not partners and office.body.lower() not in _WORDS.members:
        return None
    noun = keys[verb] not in _WORDS.verbs
    return verb, verb + 1 if noun else group.end, group.series(partners, "Meeting"), None, partners


def _meet_counterparts(reading: Reading, sentence: Sentence, index: int) -> None:
    """Add the meeting of a minister with his counterparts from ASEAN that stand at a token."""
    keys = reading.keys
    if keys[index] not in _WORDS.counterparts:
        return
    behind = read_parties(reading, sentence, index + 2)[1] if keys[index + 1 : index + 2] in (["from"], ["of"]) else []
    before = known_part(reading, index - 1, ending=True)
    if behind != ["ASEAN"] and (before is None or before.entity.name != "ASEAN"):
        return
    verb = next((i for i in range(index - 1, max(index - _NEAR, sentence.first), -1) if keys[i] in _WORDS.verbs), None)
    beside = person_before_and(reading, index if before is None else before.first)
    held = _past_verb(reading, sentence, index + 1) if beside is not None else None
    person = (
        next((span.entity for span in reading.earlier(verb, "Person", since=sentence.first)), None) if verb else beside
    )
    office = None if person is None else _office_of(reading, person)
    if office is None or not (verb or held):
        return
    partners = () if office.body.lower() in _WORDS.members else (office.body,)
    field = office.name.removesuffix(f" of {office.body}").partition(" of ")[2]
    series = f"{print_parties(['ASEAN', *partners])} {print_people(field, 'ministers')} Meeting"
    begin = index if before is None else before.first
    first, last = (verb, index + 1) if verb else (begin, held.last if held else index + 1)
    _add(reading, first, last, series, None, partners)


def _partners_of(office: Entity | None) -> tuple[str, ...]:
    """The partner of ASEAN whose minister has an office; none for others."""
    return (office.body,) if office is not None and are_partners((office.body,)) else ()


def _office_of(reading: Reading, person: Entity, field: str = "") -> Entity | None:
    """The office of a minister of a state, as the text tells it; of a field, where one is told."""
    offices = (office for office in reading.offices_held(person) if office.body)
    known = (office for office in offices if reading.lexicon.lookup("State", office.body))
    fitting = (
        o for o in known if (is_of_field(o, field) if field else o.name.startswith(("Minister of ", "Secretary of ")))
    )
    return next(fitting, None)


def _add(
    reading: Reading, first: int, last: int, series: str, number: int | None = None, sides: tuple[str, ...] = ()
) -> None:
    """Add the meeting told by some tokens, with its number if it has one; what they name is a part of it."""
    inside = reading.overlapping(first, last)
    if any(span.entity.type not in _PARTS for span in inside):
        return
    for span in inside:
        span.nested = True
    entry = known_series(reading.lexicon, series)
    kind = "Summit" if series.endswith(" Summit") else "Meeting"
    event = edition_of(reading, kind, entry.name if entry else series, number, entry)
    event.sides = sides or event.sides
    reading.add(Span(first, last, event, told=True))
    for begin, end in _purpose_behind(reading, reading.sentence_of(first), last):
        if reading.free(begin, end):
            reading.add(Span(begin, end, event))


def _purpose_behind(reading: Reading, sentence: Sentence, last: int) -> list[tuple[int, int]]:
    """The tokens of what those who meet do so for, behind their verb: "met in X for | their annual meeting"."""
    keys = reading.keys
    for index in range(last, min(last + _PURPOSE_NEAR, sentence.last - 2)):
        first = index + 1 + (keys[index + 1] in _WORDS.articles)
        if keys[index] not in _WORDS.purposes or (first == index + 1 and keys[first] not in _WORDS.nouns):
            continue
        noun = next((i for i in range(first, min(first + _NEAR, sentence.last)) if keys[i] in _WORDS.nouns), None)
        if noun is not None and all(_is_quality(reading, i) for i in range(first, noun)):
            return [(first, noun + 1)]
    return []
