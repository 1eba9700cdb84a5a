"""Events that a common noun alone names: "a workshop on X was held in Y", "menggelar seminar tentang X di Y"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.names.places import add_place
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, PLACES, WORKS, Span
from aseankg.extract.rules.text.words import WordLists, WordTables
from aseankg.extract.rules.topics.title_topics import add_title_topics

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("plain_events")
_TABLES: Final = WordTables("plain_events")
_QUOTES: Final = {'"': '"\u201d', "\u201c": '\u201d"', "\u2018": "\u2019"}
"""Marks that open the title of an event, each with those that can close it."""
_BOUNDS: Final = (*PLACES, *ACTORS)
"""What ends the words for what an event is about."""
_IN: Final = frozenset({"in", "di"})
_ANY: Final = ("Meeting", "Event", "Gathering", "Talks", "Consultations", "Celebration")
"""Nouns by which every event can be told of again."""
_DAY: Final = 2
"""Tokens behind a place within which the day stands on which something is there."""
_MODIFIERS: Final = 6
"""Tokens between an article and its noun."""
_WISH: Final = 4
"""Tokens before an event within which the verb of those who only wish for it stands."""
_SCENE: Final = 2
"""Tokens before an occasion within which the "at" stands."""
_BEFORE: Final = 10
"""Tokens before an event within which the verb of those who hold it stands."""
_BEHIND: Final = 24
"""Tokens behind an event within which the verb stands that says that it was held."""
_DATELINE: Final = 8
"""Tokens of a sentence that can be its dateline."""
_SUBJECT: Final = 10
"""Tokens of what an event is about."""
_TITLE: Final = 24
"""Tokens of its title."""


def find_plain_events(reading: Reading) -> None:
    """The reading has the events told of by a common noun that the text says to be held somewhere or some day."""
    found: dict[str, list[Span]] = {}
    for index in reading.where(_nouns()):
        noun = _noun_at(reading, index)
        if index < reading.title_end or not reading.free(index, index + 1):
            continue
        bounds = _in_indonesian(reading, index) if reading.source.language == "id" else _in_english(reading, index)
        if bounds is None or (noun in found and not _is_brought_in(reading, bounds[0])):
            continue
        known = [span for spans in found.values() for span in spans]
        if _is_held(reading, *bounds) and not _is_named(reading, bounds, noun, known):
            found.setdefault(noun, []).append(_add(reading, index, bounds, noun))
    for index in reading.where(_nouns()) if found else ():
        told = [span.entity for span in found.get(_noun_at(reading, index), ()) if span.first < index]
        if told and reading.free(index, index + 1) and _points_back(reading, index):
            reading.add(Span(index, index + 1, told[-1]))


@cache
def _nouns() -> frozenset[str]:
    """The nouns that events are called by, in both languages."""
    return frozenset(_TABLES.nouns)


def _noun_at(reading: Reading, index: int) -> str:
    """The English noun of an event whose own stands at a token; a meal goes by when it is had: "jamuan makan siang"."""
    midday = not _WORDS.midday.isdisjoint(reading.keys[index + 1 : index + 3])
    noun = _TABLES.nouns[reading.keys[index]]
    return "Luncheon" if noun == "Dinner" and midday else noun


def _is_brought_in(reading: Reading, first: int) -> bool:
    """Whether an article brings in the event that begins at a token, as one of which nothing was said before."""
    return reading.key_before(first) in _WORDS.indefinite


def _add(reading: Reading, index: int, bounds: tuple[int, int], noun: str) -> Span:
    """The event whose noun stands at a token, modifiers around it, which is added with what it is about."""
    (first, last), sentence = bounds, reading.sentence_of(bounds[0])
    end = _past_subject(reading, sentence, last)
    of_asean = any(map(_is_asean, reading.overlapping(first, last)))
    noun = f"ASEAN {noun.lower()}" if of_asean else noun
    event = reading.entity("Meeting", _name(reading, sentence, last, noun, end))
    inside = reading.overlapping(first, end)
    for span in inside:
        span.nested = True
        _free_places(reading, end, span.last)
    if end > last and not any(span.entity.type == "Topic" and span.last <= end for span in inside):
        add_title_topics(reading, last + 1, end)
    span = reading.add(Span(first, end, event))
    if not _IN.isdisjoint(reading.keys[end : end + 1]):
        add_place(reading, end + 1)
    if end > last:
        reading.add(Span(first, last, event, nested=True))
    if last > first + 1:
        reading.add(Span(index, index + 1, event, nested=True))
    return span


def _free_places(reading: Reading, first: int, last: int) -> None:
    """Places between two tokens are part of nothing: what goes on over the end of an event was read too far."""
    for span in reading.overlapping(first, last):
        if span.entity.type in PLACES:
            span.nested = False


def _in_english(reading: Reading, index: int) -> tuple[int, int] | None:
    """The tokens from the first modifier behind an article that brings it in up to the noun at a token.

    Some nouns need none behind a verb of holding.
    """
    several = reading.keys[index] in _WORDS.without_article
    behind = reading.keys[index + 1 : index + 2]
    if reading.capitals[index] and index > reading.sentence_of(index).first:
        return None  # a name
    if not (_WORDS.no_events.isdisjoint(behind) and _nouns().isdisjoint(behind)):
        return None  # "a seminar room", "a dinner | reception"
    for first in range(index - 1, max(index - _MODIFIERS, reading.sentence_of(index).first) - 1, -1):
        key = reading.keys[first]
        if several and key in _WORDS.holding:
            return first + 1, index + 1  # "held | bilateral talks"
        if key in _WORDS.indefinite or (key == "the" and _is_described(reading, index)):
            return first + 1, index + 1
        if key in _WORDS.outside or not (reading.tokens[first].is_word or key in ("-", "")):
            return None
    return None


def _is_described(reading: Reading, index: int) -> bool:
    """Whether what stands behind a noun with "the" says which event it means: "the latest workshop | on X"."""
    described = not _WORDS.describing.isdisjoint(reading.keys[index + 1 : index + 2])
    return described and _TABLES.nouns[reading.keys[index]].lower() not in _WORDS.general


def _in_indonesian(reading: Reading, index: int) -> tuple[int, int] | None:
    """The tokens of a noun and the words in lower case that go on its name, where none points back to an event."""
    last, sentence = index + 1, reading.sentence_of(index)
    if not _WORDS.of_press.isdisjoint(reading.keys[last : last + 1]):
        return None  # "konferensi pers"
    while last < sentence.last and _goes_on(reading, last):
        last += 1
    while reading.keys[last - 1] in _WORDS.joints:
        last -= 1
    pointed = not _WORDS.pointers.isdisjoint(reading.keys[last : last + 1])
    return None if pointed or reading.key_before(index) in _WORDS.outside else (index, last)


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a word goes on the name of an event in Indonesian: "seminar | keamanan | kawasan"."""
    key = reading.keys[index]
    known = any(span.entity.type != "Topic" for span in reading.spans_at(index))
    if any(map(_is_asean, reading.spans_at(index))):
        return True
    ends = key in _nouns() or key in _WORDS.ending or key in _WORDS.held or key in _WORDS.titled or key in _WORDS.about
    return reading.texts[index].islower() and not (known or ends or index in reading.date_tokens)


def _is_asean(span: Span) -> bool:
    """Whether a mention among the words for an event only says that it is one of ASEAN: "lokakarya | ASEAN"."""
    return span.entity.name == "ASEAN"


def _is_held(reading: Reading, first: int, last: int) -> bool:
    """Whether the sentence of a noun and its modifiers says where or when the event is, and that it is held."""
    sentence, keys = reading.sentence_of(first), reading.keys
    inside = reading.overlapping(first, last)
    if any(span.last > last or not (span.entity.type == "Topic" or _is_asean(span)) for span in inside):
        return False
    wished = not _WORDS.wishes.isdisjoint(keys[max(sentence.first, first - _WISH) : first])
    if wished or not _is_placed(reading, sentence):
        return False
    told = _is_brought_in(reading, first) or keys[last : last + 1] == ["yang"]
    if told and _says_where_and_when(reading, last, sentence):
        return True
    before, behind = keys[max(sentence.first, first - _BEFORE) : first], keys[last : min(last + _BEHIND, sentence.last)]
    held = not (_WORDS.holding.isdisjoint(before) and _WORDS.held.isdisjoint(behind)) or _is_scene(reading, first, last)
    return held or _is_placed_by_itself(reading, sentence, _past_subject(reading, sentence, last))


def _is_scene(reading: Reading, first: int, last: int) -> bool:
    """Whether something is said to be done at an occasion whose words stand between two tokens: "at a ceremony"."""
    occasion = not _WORDS.occasions.isdisjoint(reading.keys[first:last])
    return occasion and not _WORDS.scenes.isdisjoint(reading.keys[max(0, first - _SCENE) : first])


def _is_placed(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells a place or a day, other than in the dateline that it begins with."""
    inside = reading.overlapping(sentence.first, sentence.last)
    places = (span.first for span in inside if span.entity.type in PLACES and not span.nested)
    if any(reading.key_before(first) in _WORDS.before_places for first in places):
        return True
    return any(index in reading.date_tokens for index in range(sentence.first + _DATELINE, sentence.last))


def _says_where_and_when(reading: Reading, last: int, sentence: Sentence) -> bool:
    """Whether both a place and a day right behind it say where and when an event is: "a workshop begun in X on Y"."""
    behind = reading.overlapping(last, sentence.last)
    places = [s.last for s in behind if s.entity.type in PLACES and reading.key_before(s.first) in _IN and not s.nested]
    return any(not reading.date_tokens.isdisjoint(range(place, place + _DAY)) for place in places[:1])


def _is_placed_by_itself(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Whether where or when an event is stands right behind it: "a special meeting | on Sunday in Phuket"."""
    step = last + 1
    if step >= sentence.last or reading.keys[last] not in _WORDS.before_places:
        return False
    return step in reading.date_tokens or any(span.entity.type in PLACES for span in reading.spans_at(step))


def _is_named(reading: Reading, bounds: tuple[int, int], noun: str, found: list[Span]) -> bool:
    """Whether an event with a name stands in the sentence, or one that the noun can mean in the text."""
    new = noun not in _ANY and (_is_brought_in(reading, bounds[0]) or bounds[1] > bounds[0] + 1)
    about = _is_about(reading, bounds[1])
    general = noun.lower() in _WORDS.general and not (new or about or _is_scene(reading, *bounds))
    described = about or bounds[1] > bounds[0] + 1
    first, last = _item(reading, reading.sentence_of(bounds[0]), bounds)
    apart = new and _is_apart(reading, bounds[0])
    others = {span.entity for span in found}
    for span in reading.spans:
        if span.entity.type in EVENTS and not span.nested and span.entity not in others:
            near = first <= span.first < last and not apart
            same = noun.lower() in span.entity.name.lower() and (span.first > bounds[0] or not described)
            if general or near or same:
                return True
    return False


def _is_apart(reading: Reading, first: int) -> bool:
    """Whether an event that begins at a token is none that was named before it: "opened a seminar", "by a forum"."""
    before = reading.key_before(first - _is_brought_in(reading, first))
    return before in _WORDS.holding or before in _WORDS.held or before in _WORDS.before_new


def _item(reading: Reading, sentence: Sentence, bounds: tuple[int, int]) -> tuple[int, int]:
    """The tokens of the item of a list that an event stands in, between semicolons; those of its sentence elsewhere."""
    semicolons = [i for i in range(sentence.first, sentence.last) if reading.texts[i] == ";"]
    first = max((i + 1 for i in semicolons if i < bounds[0]), default=sentence.first)
    return first, min((i for i in semicolons if i >= bounds[1]), default=sentence.last)


def _is_about(reading: Reading, index: int) -> bool:
    """Whether a word at a token brings in what an event is about, and no day."""
    return not _WORDS.about.isdisjoint(reading.keys[index : index + 1]) and index + 1 not in reading.date_tokens


def _name(reading: Reading, sentence: Sentence, last: int, noun: str, end: int) -> str:
    """What an event is called: by its title, by what it is about, which ends before a token, or by where it is."""
    title = _title(reading, sentence, last)
    if title:
        return f'{noun} "{title}"'
    if end > last:
        topics = (span for span in reading.spans_at(last + 1) if span.entity.type == "Topic" and span.last == end)
        topic = next((span.entity.name for span in topics), reading.words(last + 1, end))
        return f"{noun} on {topic[0].lower() if topic[1:2].islower() else topic[0]}{topic[1:]}"
    inside = (span for span in reading.overlapping(last, sentence.last) if span.entity.type in PLACES)
    place = next((s.entity.name for s in inside if reading.key_before(s.first) in _IN), "")
    return f"{noun} in {place}" if place else noun


def _title(reading: Reading, sentence: Sentence, last: int) -> str:
    """The quoted title of an event whose noun ends before a token, no work any more; "" where none stands there."""
    step = last + (not _WORDS.titled.isdisjoint(reading.keys[last : last + 1]))
    closing = _QUOTES.get("".join(reading.texts[step : step + 1]), "")
    ends = range(step + 2, min(step + _TITLE, sentence.last)) if closing else ()
    stop = next((i for i in ends if reading.texts[i] in closing), 0)
    for span in reading.overlapping(step + 1, stop):
        span.nested = span.nested or span.entity.type in WORKS
    return reading.words(step + 1, stop) if stop else ""


def _past_subject(reading: Reading, sentence: Sentence, last: int) -> int:
    """The token after what an event is about whose noun ends before a token; the same one where nothing says so."""
    if not _is_about(reading, last):
        return last
    index = last + 1
    while index < min(last + _SUBJECT, sentence.last):
        key = reading.keys[index]
        if key in _WORDS.ending or key in _WORDS.held or index in reading.date_tokens:
            break
        if any(span.entity.type in _BOUNDS for span in reading.spans_at(index)):
            break
        index += 1
    while index > last + 1 and reading.keys[index - 1] in _WORDS.joints:
        index -= 1
    return index if index > last + 1 else last


def _points_back(reading: Reading, index: int) -> bool:
    """Whether a noun means the event that was spoken of: "the workshop", "seminar tersebut"."""
    before, behind = reading.key_before(index), reading.keys[index + 1 : index + 2]
    if reading.source.language != "id":
        return before in _WORDS.definite
    return before not in _WORDS.outside and _WORDS.adjectives.isdisjoint(behind)
