"""Meetings that no noun names: "the health ministers of ASEAN met in X", "Minister X met his ASEAN counterparts"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.event_phrase import known_part, past_acronym
from aseankg.extract.rules.event_titles import print_people
from aseankg.extract.rules.events import edition_of
from aseankg.extract.rules.fields import field_of_minister, ministers_by_one_word, read_field
from aseankg.extract.rules.meeters import begin_of_region, is_body_that_meets, is_field, read_parties
from aseankg.extract.rules.numbers import ordinal_at
from aseankg.extract.rules.reading import EVENTS, PARTIES, Span
from aseankg.extract.rules.series import known_series, print_partner, print_series
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Entity, Reading
    from aseankg.extract.rules.tokens import Sentence

_WORDS: Final = WordLists("gatherings")
_EVENTS: Final = WordLists("events")
_TIMES: Final = WordLists("discourse")
_HOLDERS: Final = ("Organisation", "Initiative")
_PARTS: Final = (*PARTIES, "Topic", "Role")
"""Types of those who hold meetings of their own: councils, networks."""
_COMMITTEES: Final = ("Committee", "Commission")
"""Last words of bodies by which their meetings go behind "of the"."""
_FAR: Final = 9
"""Tokens behind a verb of meeting within which "for a retreat" begins."""
_PREPARED: Final = 8
"""Tokens before an event within which a word for preparing it stands."""
_NEAR: Final = 5
"""Tokens between those who meet and their verb, and between a verb and what is held."""


def find_gatherings(reading: Reading) -> None:
    """The reading has the meetings of ASEAN's ministers, among themselves or with another minister, told by a verb."""
    if not _tells_of_meeting(reading):
        return
    for index in reading.where(_starts()):
        sentence = reading.sentence_of(index)
        named = [s for s in reading.overlapping(sentence.first, sentence.last) if s.entity.type in EVENTS]
        if named and not _prepare_for(reading, index, min(span.first for span in named)):
            continue
        if not is_of_another_year(reading, sentence):
            _gather(reading, sentence, index)
            _meet_counterparts(reading, sentence, index)


def find_held_by_bodies(reading: Reading) -> None:
    """The reading has the meetings that a body holds by their number: "the council held its 16th annual meeting"."""
    if not _tells_of_meeting(reading):
        return
    for span in reading.spans:
        if span.entity.ordinal and reading.key_before(span.first) in _WORDS.its:
            _name_by_owner(reading, span)
    for span in list(reading.spans):
        if span.entity.type in _HOLDERS and not span.nested and is_body_that_meets(span.entity.name):
            _gather_body(reading, span)


def _tells_of_meeting(reading: Reading) -> bool:
    """Whether a text has any word for meeting."""
    return bool(reading.where(_WORDS.verbs) or reading.where(_WORDS.nouns))


def _prepare_for(reading: Reading, index: int, event: int) -> bool:
    """Whether those who meet, at a token, do so ahead of the event that is the first one named behind them."""
    return index < event and not _WORDS.preparing.isdisjoint(reading.keys[max(index, event - _PREPARED) : event])


@cache
def _starts() -> frozenset[str]:
    """The words for ministers, also "menlu" and the like, for senior officials, and for counterparts of ministers."""
    return _WORDS.ministers | _WORDS.officials | _WORDS.counterparts | ministers_by_one_word()


def is_of_another_year(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells of an earlier or later year or month, and so of another meeting than the text."""
    first, last = sentence.first, sentence.last
    others = reading.where(_WORDS.other, first, last)
    return any(not _TIMES.periods.isdisjoint(reading.keys[max(first, i - 1) : min(i + 2, last)]) for i in others)


def _gather(reading: Reading, sentence: Sentence, index: int) -> None:
    """Add the meeting of the ministers at a token, where a verb behind them says that they meet."""
    group = _english_group(reading, sentence, index) or _indonesian_group(reading, sentence, index)
    if group is None:
        return
    first, end, people = group
    if not _WORDS.subordinate.isdisjoint(reading.keys[max(sentence.first, first - _NEAR) : first]):
        return  # "since the foreign ministers met", which was another time
    last, noun, number = _past_verb(reading, sentence, end)
    if last:
        _add(reading, first, last, f"ASEAN {people} {noun}", number)


def _gather_body(reading: Reading, body: Span) -> None:
    """Add the meeting that a council or committee holds, by its number: "the committee held its 16th meeting"."""
    sentence = reading.sentence_of(body.first)
    enclosed = reading.texts[body.first - 1 : body.first] == ["("] and reading.texts[body.last : body.last + 1] == [")"]
    last, noun, number = _past_verb(reading, sentence, body.last + enclosed)
    if last and number:
        plain = noun in ("Meeting", "Retreat")
        plain = plain and not body.entity.name.endswith(_COMMITTEES)
        series = print_series(f"{body.entity.name} {noun}") if plain else f"{noun} of the {body.entity.name}"
        _add(reading, body.first, last, series, number)


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


def _english_group(reading: Reading, sentence: Sentence, index: int) -> tuple[int, int, str] | None:
    """The tokens and people of "ASEAN health ministers", "senior officials of ASEAN", "ministers of health of X"."""
    if reading.keys[index] not in ("ministers", "officials"):
        return None
    first = index
    while first > sentence.first and _is_of_field(reading, first - 1):
        first -= 1
    stop, field = read_field(reading.keys, first, index)
    step, senior = index + 1, reading.keys[index] == "officials"
    if senior:
        if reading.key_before(first) != "senior":
            return None
        first, stop = first - 1, index
    elif not field and reading.keys[step : step + 1] in (["of"], ["for"]):
        step, field = read_field(reading.keys, step + 1, sentence.last)
    people = _print_group(field, senior=senior)
    before = known_part(reading, first - 1, ending=True) if first > sentence.first else None
    begin = begin_of_region(reading.keys, max(first, sentence.first))
    if begin is not None and begin >= sentence.first and stop == index:
        return begin, step, people
    if before is not None and before.entity.name == "ASEAN" and stop == index:
        return before.first, past_acronym(reading, sentence, step), people
    if not (field or senior) or reading.keys[step : step + 1] not in (["of"], ["from"]):
        return None
    end, parties = read_parties(reading, sentence, step + 1)
    return (first, end, people) if parties == ["ASEAN"] else None


def _is_of_field(reading: Reading, index: int) -> bool:
    """Whether a word is one of a field of ministers, and of no party's name; "senior" is of a rank."""
    key = reading.keys[index]
    return is_field(key) and key != "senior" and not known_part(reading, index, ending=True)


def _indonesian_group(reading: Reading, sentence: Sentence, index: int) -> tuple[int, int, str] | None:
    """The tokens and the people of "para menteri kesehatan negara-negara ASEAN", "para menlu ASEAN"."""
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
    party = known_part(reading, step, ending=False) if step < sentence.last else None
    if party is None or party.entity.name != "ASEAN":
        return None
    return index, past_acronym(reading, sentence, party.last), _print_group(field, senior=senior and not beside)


def _print_group(field: str, *, senior: bool) -> str:
    """Those who meet as the names of their meetings begin: "Health Ministers", "Senior Officials"."""
    return f"Senior {print_people(field, 'officials')}" if senior else print_people(field, "ministers")


def _past_verb(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str, int | None]:
    """The token after a verb of meeting, or after "held their 12th meeting", what is held, and its number.

    The token is 0 where they meet somebody.
    """
    keys, step = reading.keys, index
    while step < min(index + _NEAR, sentence.last) and keys[step] in _WORDS.before_verb:
        step += 1
    if step >= sentence.last or not (keys[step] in _WORDS.verbs or keys[step] in _WORDS.holding):
        return 0, "", None
    last, noun, number = step + 1, "Meeting", None
    if keys[step] in _WORDS.holding or not _WORDS.its.isdisjoint(keys[last : last + 1]):
        last, noun, number = _held(reading, sentence, last)
        if not last:
            return 0, "", None
    elif times := _times_met(reading, sentence, last):
        last, number = times
    elif _meet_for_retreat(reading, sentence, last):
        noun = "Retreat"
    alone = last >= sentence.last or keys[last] in _WORDS.behind or not reading.tokens[last].is_word
    return (last, noun, number) if alone or last in reading.date_tokens else (0, "", None)


def _times_met(reading: Reading, sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The token after, and the number in, "for the 8th time", "untuk kedelapan kalinya"; None where none is told."""
    first = index + 1 if reading.keys[index : index + 1] in (["for"], ["untuk"]) else index
    first += reading.keys[first : first + 1] == ["the"]
    number = ordinal_at(reading.keys, reading.texts, first) if index < first < sentence.last else None
    told = number is not None and not _WORDS.times.isdisjoint(reading.keys[number[1] : number[1] + 1])
    return (number[1] + 1, number[0]) if number and told else None


def _held(reading: Reading, sentence: Sentence, first: int) -> tuple[int, str, int | None]:
    """The token after what is held, which begins at a token, "their 12th annual meeting", its name, and its number.

    The token is 0 where nothing that has a name is held.
    """
    keys = reading.keys
    found = next((i for i in range(first, min(first + _NEAR, sentence.last)) if keys[i] in _WORDS.nouns), None)
    if found is None:
        return 0, "", None
    noun = "Retreat" if keys[found] in _EVENTS.retreats else "Session" if keys[found] == "session" else "Meeting"
    told = (ordinal_at(keys, reading.texts, i) for i in range(first, found))
    before = next((one for one in told if one and _WORDS.bare.issuperset(keys[one[1] : found])), None)
    if before:
        return found + 1, " ".join([*map(str.capitalize, keys[before[1] : found]), noun]), before[0]
    number, last = ordinal_at(keys, reading.texts, found + 1) or (None, found + 1)
    return last, noun, number


def _meet_for_retreat(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether those who meet do so "for a retreat", which stands behind where and when they do."""
    near = range(index, min(index + _FAR, sentence.last - 2))
    return any(reading.keys[i] in _WORDS.purposes and reading.keys[i + 2] in _EVENTS.retreats for i in near)


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
    person = next(reading.earlier(verb, "Person"), None) if verb else None
    if verb is None or person is None or person.first < sentence.first:
        return
    office = _office_of(reading, person.entity)
    if office is not None:
        partner = "" if office.body.lower() in _WORDS.members else f"-{print_partner(office.body)}"
        field = office.name.removesuffix(f" of {office.body}").partition(" of ")[2]
        _add(reading, verb, index + 1, f"ASEAN{partner} {print_people(field, 'ministers')} Meeting")


def _office_of(reading: Reading, person: Entity) -> Entity | None:
    """The office of a minister of a state, as the text tells it."""
    offices = (office for office in reading.offices_held(person) if office.body)
    known = (office for office in offices if reading.lexicon.lookup("State", office.body))
    return next((office for office in known if office.name.startswith("Minister of ")), None)


def _add(reading: Reading, first: int, last: int, series: str, number: int | None = None) -> None:
    """Add the meeting told by some tokens, with its number if it has one; what they name is a part of it."""
    inside = reading.overlapping(first, last)
    if any(span.entity.type not in _PARTS for span in inside):
        return
    for span in inside:
        span.nested = True
    entry = known_series(reading.lexicon, series)
    event = edition_of(reading, "Meeting", entry.name if entry else series, number, entry)
    reading.add(Span(first, last, event, told=True))
