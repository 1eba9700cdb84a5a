"""Mentions of summits and other meetings: which of them count, and which event of the graph each one is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.around_names import has_chair, is_first_of_what, is_predicate
from aseankg.extract.rules.events.event_names import asean_first, printed_name
from aseankg.extract.rules.events.event_phrases import find_phrases, phrase_starts
from aseankg.extract.rules.events.event_titles import compose_title
from aseankg.extract.rules.events.introduced_events import introduced_event, short_name
from aseankg.extract.rules.events.meeters import print_parties
from aseankg.extract.rules.events.series_alike import are_same, is_short_for
from aseankg.extract.rules.events.summits import is_cut_off, is_of_a_field, is_of_apec, names_summit
from aseankg.extract.rules.events.translations import join_translation
from aseankg.extract.rules.events.with_three import goes_by_three, series_with_three
from aseankg.extract.rules.phrases.event_phrase import EventPhrase, shared_parts
from aseankg.extract.rules.reading.capitals import in_title_case
from aseankg.extract.rules.reading.lexicon import loose_key
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, PARTIES, PLACES, Span
from aseankg.extract.rules.reading.series import (
    ASEAN_PLUS_THREE,
    PLUS_THREE,
    known_series,
    print_partner,
    print_series,
    reordered_series,
    summit_series,
)
from aseankg.extract.rules.text.numbers import print_ordinal
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Entry
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("events")
_SUMMITS: Final = WordLists("summits")
_TABLES: Final = WordTables("events")


def find_events(reading: Reading) -> None:
    """The reading has its events: each edition one entity, bare mentions with the series that they belong to."""
    reach = 0
    for index in reading.where(phrase_starts()):
        sentence = reading.sentence_of(index)
        phrases = find_phrases(reading, sentence, index) if index >= reach else ()
        phrase = next((phrase for phrase in phrases if _is_event(reading, phrase)), None)
        if phrase is not None:
            _add(reading, phrase)
            reach = min(phrase.last, sentence.last)


def _add(reading: Reading, phrase: EventPhrase) -> None:
    """Add the events of a phrase; what stands within their name is a part of it."""
    if phrase.before is not None:
        _add(reading, phrase.before)
    for span in reading.overlapping(phrase.first, phrase.last):
        if span.entity.type not in EVENTS:
            span.nested = True
    entities = _entities(reading, phrase)
    for span in reading.overlapping(phrase.first, phrase.last):
        if span.entity.type == "Organisation" and span.entity.name == entities[0].series:
            span.entity = entities[0]  # the body goes by the name of its meeting, which is meant
    join_translation(reading, phrase, entities)
    for entity in entities:
        if len(entities) > 1:
            entity.twins = tuple(other for other in entities if other is not entity)
        reading.add(Span(phrase.first, phrase.last, entity))


def _is_event(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a phrase says which event it means, and is no group of events."""
    if phrase.occasion:
        return True
    if any(span.entity.type in EVENTS for span in reading.overlapping(phrase.head, phrase.head + 1)):
        return False  # a session with a partner
    if phrase.kind == "Summit":
        return names_summit(reading, phrase)
    if reading.keys[phrase.head + 1 : phrase.head + 2] in (["partner"], ["partners"]):
        return False
    if not phrase.ordinals and not _SUMMITS.collective.isdisjoint(reading.keys[phrase.head + 1 : phrase.last]):
        return False  # "Pertemuan Terkait Lainnya"
    if reading.keys[phrase.head] in _WORDS.only_numbered:
        return _is_counted(reading, phrase) and phrase.named and reading.capitals[phrase.head]
    if reading.keys[phrase.head] in _WORDS.by_people and not phrase.people:
        return False
    if reading.keys[phrase.head] in _WORDS.only_on and phrase.head in (phrase.first, phrase.last - 1):
        return False
    if reading.keys[phrase.head] == "assembly":
        return bool(phrase.ordinals) and reading.key_before(phrase.head) == "general"
    if phrase.open or _is_place_alone(reading, phrase):
        return False
    if reading.keys[phrase.head + 1 : phrase.head + 2] == ["of"] and _is_of_asean_alone(reading, phrase):
        return False
    if phrase.ordinals:
        return bool(phrase.parts) or _numbered_before(reading, phrase) is not None
    return _is_meeting(reading, phrase)


def _is_counted(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a number or year makes an event of a phrase: prizes are given by their year, and only held somewhere."""
    if phrase.ordinals or not phrase.year or reading.keys[phrase.head] not in _WORDS.prizes:
        return bool(phrase.ordinals or phrase.year)
    return reading.key_before(phrase.first - (reading.key_before(phrase.first) == "the")) in _WORDS.at_prizes


def _is_chaired_body(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a meeting without a number has a chair, "Ketua X", "chair of X", as the body of that name has.

    It is the meeting itself where the text elsewhere tells of it by its acronym.
    """
    if phrase.ordinals or phrase.year or not has_chair(reading, phrase.first):
        return False
    acronym = frozenset({short_name(reading, phrase.first, phrase.last).lower()})
    return all(has_chair(reading, index) for index in reading.where(acronym, phrase.last))


def _is_of_asean_alone(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a name is only the beginning of one: "the 10th Meeting of the ASEAN", of which more is not read."""
    return printed_name(reading, phrase).removeprefix("the ") in ("Meeting of ASEAN", "Meeting of the ASEAN")


def _is_place_alone(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a meeting goes by a place alone, "the Singapore Meeting", which is one told of before."""
    if phrase.ordinals or phrase.indonesian or phrase.first == phrase.head or reading.keys[phrase.head] != "meeting":
        return False
    if phrase.last > phrase.head + 1:
        return False
    return any(s.entity.type in PLACES and s.last == phrase.head for s in reading.spans_at(phrase.first))


def _numbered_before(reading: Reading, phrase: EventPhrase) -> Entity | None:
    """The numbered meeting spoken of last, of whose series a bare "16th meeting" is another edition."""
    if not any(text[0].isdigit() for text in reading.texts[phrase.first : phrase.last]):
        return None
    meetings = (span.entity for span in reading.earlier(phrase.first, "Meeting"))
    return next((meeting for meeting in meetings if meeting.ordinal), None)


def _summit_before(reading: Reading, phrase: EventPhrase) -> Entity | None:
    """A numbered summit named before a bare "second summit", where all such are of one series, its own."""
    summits = {s.entity.series: s.entity for s in reading.earlier(phrase.first, "Summit") if s.entity.ordinal}
    return next(iter(summits.values())) if phrase.ordinals and len(summits) == 1 else None


def _is_meeting(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a phrase without a number names one meeting."""
    parts = {part.lower() for part in phrase.parts}
    if _WORDS.not_in_name & parts or (_WORDS.by_people & parts and not phrase.people):
        return False
    told = phrase.fields or bool(short_name(reading, phrase.first, phrase.last))  # "pertemuan pejabat tinggi (SOM)"
    if not (phrase.named or (phrase.people and told)):
        return False
    before = reading.key_before(phrase.first)
    called = not _WORDS.called.isdisjoint(reading.keys[max(0, phrase.first - 2) : phrase.first])
    if (
        (before in _WORDS.predicating and not called)
        or "pemimpin" in phrase.parts
        or is_predicate(reading, phrase.first)
    ):
        return False
    alone = "-".join(phrase.parts) in _WORDS.forums and not phrase.people
    alone = alone and not (phrase.year and reading.keys[phrase.head] in _WORDS.fairs)
    if (phrase.people and _of_one_state(reading, phrase)) or is_cut_off(reading, phrase):
        return False
    if before in _WORDS.plural or alone or _is_body(reading, phrase):
        return _series_of(reading, phrase) is not None and before in _WORDS.series
    own = reading.tokens[phrase.head].is_capitalised or goes_by_three(reading, phrase)
    return own or (phrase.people and (phrase.fields or phrase.named)) or _series_of(reading, phrase) is not None


def _of_one_state(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether one state alone stands in a name: its ministers meet others who are not named."""
    inside = {span.entity for span in reading.overlapping(phrase.first, phrase.last) if span.entity.type in PARTIES}
    return len(inside) == 1 and next(iter(inside)).type == "State"


def _is_body(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a name is that of an organisation that the graph knows: "Pacific Islands Forum"."""
    if _TABLES.english_heads.get(reading.keys[phrase.head]) is None or reading.keys[phrase.head] in _WORDS.only_events:
        return False
    return any(
        span.entity.type == "Organisation" and span.last >= phrase.head + 1 for span in reading.spans_at(phrase.first)
    )


def _series_of(reading: Reading, phrase: EventPhrase) -> Entry | None:
    """The series that a meeting's printed name, its English form, or their words in another order belong to."""
    names = _names(reading, phrase, printed_name(reading, phrase))
    entry = known_series(reading.lexicon, *names) or reordered_series(reading.lexicon, *names)
    others = not _WORDS.forums.isdisjoint(phrase.parts) and "ASEAN" not in phrase.parts
    return None if others and entry is not None and entry.name.startswith("ASEAN ") else entry  # "SOM" of APEC


def _series_with_three(reading: Reading, phrase: EventPhrase) -> str:
    """The series of ASEAN Plus Three by the name that ASEAN's own has in the graph; "" where that has none."""
    printed = printed_name(reading, phrase)
    plain = printed.replace(ASEAN_PLUS_THREE, "ASEAN")
    entry = known_series(reading.lexicon, *_names(reading, phrase, plain)) if plain != printed else None
    return entry.name.replace("ASEAN", ASEAN_PLUS_THREE, 1) if entry and entry.name.startswith("ASEAN ") else ""


def _names(reading: Reading, phrase: EventPhrase, printed: str) -> tuple[str, ...]:
    """The names by which a series may be known whose meeting is printed so."""
    if phrase.indonesian:
        small = _WORDS.bridges | _WORDS.levels
        words = [word for word in printed.replace("-", " ").split() if word.lower() not in small]
        label, bare = " ".join(words), " ".join(words[1:])
        short = short_name(reading, phrase.first, phrase.last)
        return label, bare, _title(reading, phrase), f"{bare} Meeting", short
    head = reading.texts[phrase.first]
    english = reading.keys[phrase.last - 1] in _TABLES.english_heads
    ending = reading.texts[phrase.last - 1] if english else ""
    parts = " ".join(phrase.parts)
    parts = parts if ASEAN_PLUS_THREE in printed else parts.replace(ASEAN_PLUS_THREE, "ASEAN")
    own = phrase.title, printed, f"{parts} {ending}", f"{head} {parts}"
    if reading.keys[phrase.head] in _WORDS.other_kinds:
        return own  # "ASEAN Ministers' Roundtable"
    return *own, f"{parts} Meeting", parts if "Ministers" in parts else ""


def _title(reading: Reading, phrase: EventPhrase) -> str:
    """The English name of a meeting without its ordinal."""
    if phrase.title:
        return phrase.title
    last = phrase.name_last or phrase.last
    name = compose_title(reading, phrase.head, last) if phrase.indonesian else asean_first(reading, phrase)
    return print_series(in_title_case(reading.lexicon, name))


def _entities(reading: Reading, phrase: EventPhrase) -> list[Entity]:
    """The events of a phrase: two for "38th and 39th", else one."""
    if phrase.occasion:
        return [reading.entity("Meeting", phrase.parts[0])]
    if len(sharing := shared_parts(phrase)) > 1:
        return [entity for parts in sharing for entity in _entities(reading, replace(phrase, parts=parts, ordinals=[]))]
    kind, series, foreign = _kind_and_series(reading, phrase)
    quality = next((quality for quality in phrase.qualities if quality), "")
    if phrase.sides and kind == "Meeting" and series.startswith("ASEAN "):
        series = f"{print_parties(['ASEAN', *phrase.sides])} {series.removeprefix('ASEAN ')}"
    series = f"{quality} {series}" if quality and quality not in series.split() else series
    entry = known_series(reading.lexicon, series)
    entry = entry or (reordered_series(reading.lexicon, series) if quality else None)
    series = entry.name if entry and quality else series
    if kind == "Meeting" and _is_chaired_body(reading, phrase):
        return [reading.entity("Organisation", series)]
    if phrase.year and reading.published and phrase.year != reading.published[:4]:
        return [of_year(reading, kind, series, phrase.year, entry)]
    numbers = () if _is_first_of_its_kind(reading, phrase) else phrase.ordinals
    found = [edition_of(reading, kind, series, number, entry) for number in numbers or (None,)]
    for entity in found:
        entity.foreign = foreign
        entity.sides = phrase.sides or entity.sides
    return found


def _is_first_of_its_kind(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether an event is the first one of which something is true: "the first ASEAN Summit since the war"."""
    if phrase.ordinals != [1]:
        return False
    return reading.keys[phrase.head].endswith("summits") or is_first_of_what(reading, phrase.first, phrase.last)


def of_year(reading: Reading, kind: str, series: str, year: str, entry: Entry | None) -> Entity:
    """The event of a series in another year than that of the text: the edition that the graph knows alone then."""
    editions = [e for e in reading.lexicon.editions.get(entry.thing if entry else "", ()) if e.first[:4] == year]
    if len(editions) == 1 and editions[0].ordinal:
        return edition_of(reading, kind, series, editions[0].ordinal, entry)
    event = reading.entity(kind, f"{series} {year}")
    event.first = event.last = year
    event.planned = year > reading.published if reading.published else None
    return event


def _kind_and_series(reading: Reading, phrase: EventPhrase) -> tuple[str, str, bool]:
    """The type of an event, its series without qualities, and whether another organisation than ASEAN holds it."""
    parts = phrase.parts
    leaders = any(part.lower() in _WORDS.leaders for part in parts)
    if leaders and reading.keys[phrase.head] in _WORDS.beside_leaders:
        leaders = False
    if leaders and not _WORDS.other_leaders.isdisjoint(part.lower() for part in parts):
        return "Meeting", _title(reading, phrase), False  # "ASEAN Young Leaders Summit"
    if leaders and not phrase.indonesian and "on" in parts:
        return "Summit", _title(reading, phrase), False  # "Special ASEAN Leaders' Meeting on X"
    if phrase.kind == "Summit" or (leaders and "Economic" not in parts) or is_of_apec(parts):
        plain = [part for part in parts if part.lower().strip("\u2019'") != "leaders"]
        base = None if plain else _summit_before(reading, phrase)
        if base is not None:
            return "Summit", base.series, base.foreign
        if is_of_a_field(reading, phrase, plain):
            return "Meeting", _title(reading, phrase), False
        series, foreign = summit_series(_with_hyphens(reading, plain), leaders and phrase.kind == "Meeting")
        return "Summit", series, foreign
    retreat = _retreat_of(reading, phrase)
    if retreat:
        return phrase.kind, retreat, False
    other = _numbered_before(reading, phrase) if phrase.ordinals and not parts else None
    beside = reading.keys[phrase.head] in _WORDS.other_kinds  # "the 5th AMEM dialogue with Japan"
    if other is None and len(parts) == 1 and parts[0].isupper() and not beside:
        other = introduced_event(reading, parts[0])
    if other is not None:
        return phrase.kind, other.series, other.foreign
    if goes_by_three(reading, phrase):
        return phrase.kind, series_with_three(reading, phrase.first), False
    entry = _series_of(reading, phrase)
    if entry is not None:
        other_name = _other_name(reading, phrase, entry)
        return phrase.kind, other_name or _full_name(reading, phrase, entry), False
    with_three = _series_with_three(reading, phrase)
    if with_three:
        return phrase.kind, with_three, False
    foreign = not any("ASEAN" in part or "ASCN" in part for part in parts)
    title = _title(reading, phrase)
    return phrase.kind, _longer_series(reading, title) if foreign and phrase.ordinals else title, foreign


def _longer_series(reading: Reading, title: str) -> str:
    """The series named before of which only the end is told, "the 6th Annual Meeting"; the end itself for others."""
    ending = f" {title}"
    return next((e.series for e in reversed(reading.entities.values()) if e.series.endswith(ending)), title)


def _retreat_of(reading: Reading, phrase: EventPhrase) -> str:
    """The series of the retreat of a known series, "AMM Retreat", "Retret AMM"; "" for other events."""
    if reading.keys[phrase.head] not in _WORDS.retreats:
        return ""
    if phrase.title:
        return phrase.title
    name = " ".join(phrase.parts)
    entry = known_series(reading.lexicon, name, f"{name} Meeting")
    return f"{entry.name.removesuffix(' Meeting')} Retreat" if entry and entry.name.endswith(" Meeting") else ""


def _known_edition(reading: Reading, kind: str, series: str, number: int) -> Entity | None:
    """The event of the text with this number whose series has the same words, or is the same by another name."""
    numbered = (e for e in reading.entities.values() if e.ordinal == number and e.type == kind and e.series)
    return next((event for event in numbered if are_same(reading.lexicon, event.series, series)), None)


def _with_hyphens(reading: Reading, parts: list[str]) -> list[str]:
    """States and bodies that meet, as names of summits join them: "China-Japan-South Korea", "ASEAN", "GCC-China"."""
    others = [part for part in parts if part != "ASEAN"]
    known = all(
        part.isupper() or any((kind, part.casefold()) in reading.entities for kind in BODIES) for part in others
    )
    if len(others) < 2 or not known or set(others) == PLUS_THREE:
        return parts
    joined = "-".join(others if "ASEAN" not in parts else map(print_partner, others))
    return ["ASEAN", joined] if "ASEAN" in parts else [joined]


def _other_name(reading: Reading, phrase: EventPhrase, entry: Entry) -> str:
    """The name of a series without its field that the text and the graph have: "ASEAN Ministerial Meeting"; or ""."""
    title = "" if phrase.title else _title(reading, phrase)
    known = reading.lexicon.lookup("Series", title) if title else None
    same = known is not None and known.thing == entry.thing
    return known.text if known and same and set(loose_key(title)) < set(loose_key(entry.name)) else ""


def _full_name(reading: Reading, phrase: EventPhrase, entry: Entry) -> str:
    """The name of a series, its first acronym in full where the text has that name, by itself or of another edition."""
    first, _, rest = entry.name.partition(" ")
    known = reading.lexicon.lookup("Initiative", first) if first.isupper() and first != "ASEAN" else None
    if known is None:
        return entry.name
    longer = f"{known.name} {rest}"
    inside = (span for span in reading.overlapping(phrase.first, phrase.last) if span.last - span.first > 1)
    written = reading.lexicon.lookup("Series", longer) == entry and any(s.entity.thing == known.thing for s in inside)
    return longer if written or any(event.series == longer for event in reading.entities.values()) else entry.name


def edition_of(reading: Reading, kind: str, series: str, number: int | None, entry: Entry | None) -> Entity:
    """The event of a series with a number, or without one, with what the graph knows of it."""
    if number and (same := _known_edition(reading, kind, series, number)) is not None:
        if is_short_for(same.series, series):
            same.series, same.name = series, f"{print_ordinal(number)} {series}"
        return same
    editions = reading.lexicon.editions.get(entry.thing if entry and number else "", ())
    known = next((edition for edition in editions if edition.ordinal == number), None)
    name = f"{print_ordinal(number)} {series}" if number else series
    entity = reading.entity(kind, name, known.thing if known else None)
    entity.series, entity.ordinal = series, number
    if known and not entity.first:
        entity.first, entity.last = known.first, known.last
    return entity
