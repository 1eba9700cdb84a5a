"""Programmes that are lists: a line with a day, and below it what is on then: "Wednesday, 12 May:", "- Attend X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import EVENTS, Entity
from aseankg.extract.rules.text.tokens import BULLETS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("day_lists")
_VERB_NEAR: Final = 2
"""Tokens from the mark of an item within which its verb stands."""


def find_days_of_lists(facts: Facts) -> None:
    """Add on which day the events of such a list are, and that the one whose programme it is attends them."""
    reading, day, person = facts.reading, "", None
    for sentence in reading.sentences:
        heading = _day_of_line(reading, sentence)
        if heading:
            day = heading
        elif reading.texts[sentence.first] not in BULLETS:
            day, person = "", _whose_programme(reading, sentence)
        elif day:
            _add_item(facts, sentence, day, person)


def _day_of_line(reading: Reading, sentence: Sentence) -> str:
    """The day that a line gives and nothing else; "" for other lines."""
    words = (i for i in range(sentence.first, sentence.last) if reading.tokens[i].is_word)
    if sentence.first not in reading.date_tokens or not reading.date_tokens.issuperset(words):
        return ""
    start, end = reading.starts[sentence.first], reading.ends[sentence.last - 1]
    days = [date.first for date in reading.dates if start <= date.start < end and not date.last]
    return days[0] if len(days) == 1 and len(days[0]) == WHOLE_DAY else ""


def _whose_programme(reading: Reading, sentence: Sentence) -> Entity | None:
    """The one person in a line that says that a programme follows: "Agenda Presiden X adalah sebagai berikut:"."""
    keys = reading.keys[sentence.first : sentence.last]
    if reading.texts[sentence.last - 1] != ":" or _WORDS.programmes.isdisjoint(keys):
        return None
    inside = reading.overlapping(sentence.first, sentence.last)
    people = {span.entity for span in inside if span.entity.type == "Person"}
    return people.pop() if len(people) == 1 else None


def _add_item(facts: Facts, sentence: Sentence, day: str, person: Entity | None) -> None:
    """Add the day of the events of an item, but for those whose days are told, and who attends them."""
    reading = facts.reading
    verbs = (signal for signal in reading.triggers(sentence) if signal.kind == "attend")
    attended = any(verb.first <= sentence.first + _VERB_NEAR for verb in verbs)
    for span in reading.overlapping(sentence.first, sentence.last):
        event, words = span.entity, (span.first, span.last)
        if event.type not in EVENTS or span.nested:
            continue
        ahead = bool(reading.published) and day >= (reading.published or "")  # a programme is of what is to come
        modality = "planned" if event.planned or ahead else "asserted"
        if not facts.days(event):
            facts.add(event, "held_on", day, modality, words, implied=True)
        if attended and person is not None:
            facts.add(person, "attends", event, modality, words, implied=True)
