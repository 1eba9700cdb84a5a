"""Which phrases with the noun of a summit name one, and which are meetings of a field that only go by that noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import PARTIES, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("summits")
_EVENTS: Final = WordLists("events")
_CLAUSES: Final = WordLists("clauses")
_SERIES: Final = WordLists("series")
_NAMED: Final = (*PARTIES, *PLACES)
_BODY: Final = 5
"""Tokens of the name of a body within which "ASEAN" shows it to be of that."""


def names_summit(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a phrase says which summit it means, and is no group of them and no part of a longer name."""
    if phrase.sides or phrase.of_others:
        return not phrase.of_others
    parts = {part.lower() for part in phrase.parts}
    if _is_any(reading, phrase) or (phrase.parts and phrase.parts[0].lower() in _WORDS.counts):
        return False
    if not phrase.ordinals and not _WORDS.collective.isdisjoint(parts):
        return False
    general = not phrase.parts or reading.key_before(phrase.first) in _WORDS.unspecific
    if general and not phrase.ordinals and reading.keys[phrase.head] == "summits":
        return False  # "earlier Commemorative Summits", "annual ASEAN-Japan Summits"
    if _is_of_other_body(reading, phrase) or is_cut_off(reading, phrase):
        return False
    lone = len(phrase.parts) == 1 and _holds_none(reading, phrase.parts[0])
    return (phrase.named or bool(phrase.ordinals) or any(phrase.qualities)) and not lone


def is_of_a_field(reading: Reading, phrase: EventPhrase, parts: list[str]) -> bool:
    """Whether a summit is named for a field, not for a partner: "ASEAN Business and Investment Summit".

    Those of business and the like are no summits of leaders, whoever holds them: "APEC CEO Summit".
    """
    if phrase.sides:
        return False
    if not _WORDS.fields.isdisjoint(part.lower() for part in parts):
        return True
    others = [part for part in parts if part != "ASEAN"]
    words = reading.texts[phrase.first : phrase.last]
    if len(others) == len(parts) or not others or not _EVENTS.joining.isdisjoint(words):
        return False
    known = (any((kind, part.casefold()) in reading.entities for kind in _NAMED) for part in others)
    return not any(known) and not any(reading.lexicon.lookup("State", part) for part in others)


def is_of_apec(parts: list[str]) -> bool:
    """Whether a meeting of APEC goes by no field and no ministers, and so is that of its leaders: "APEC meeting"."""
    return "APEC" in parts and all(part == "APEC" or part.lower().strip("\u2019'") in _SERIES.fillers for part in parts)


def _is_any(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a summit in lower case is one of many: "hosts a summit with the leaders"."""
    named = phrase.ordinals or any(phrase.qualities) or reading.capitals[phrase.head]
    with_others = "with" in reading.keys[phrase.head : phrase.last]
    return with_others and not named and reading.key_before(phrase.first) == "a"


def _is_of_other_body(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a summit without a body in its name is another one's: "the Kazan Summit", "3rd Summit of the X"."""
    if phrase.parts or any(phrase.qualities):
        return False
    if phrase.ordinals:
        return _names_holder(reading, phrase.last) or _is_held_by_other(reading, phrase.first)
    if not phrase.named:
        return False
    before = next(reading.earlier(phrase.first, "Summit"), None)
    return before.entity.foreign if before is not None else bool(reading.where(_CLAUSES.other_bodies))


def _names_holder(reading: Reading, index: int) -> bool:
    """Whether "of" and a name that is not ASEAN's stand at a token."""
    if reading.keys[index : index + 1] != ["of"]:
        return False
    index += 2 if reading.keys[index + 1 : index + 2] == ["the"] else 1
    return reading.capitals[index : index + 1] == [True] and reading.keys[index] not in _WORDS.own_holders


def _is_held_by_other(reading: Reading, index: int) -> bool:
    """Whether another body than ASEAN has or holds the summit at a token: "BRICS, whose 17th summit"."""
    step = index
    while step > 0 and reading.keys[step - 1] in _WORDS.before_held:
        step -= 1
    step = step - 3 if reading.key_before(step) == ")" else step  # its acronym in brackets
    if step == index or "asean" in reading.keys[max(0, step - _BODY) : step]:
        return False
    names = (span.entity.name.lower() for span in reading.spans_before(step))
    return reading.key_before(step) in _WORDS.unions or any(not _WORDS.unions.isdisjoint(n.split()) for n in names)


def is_cut_off(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether plain words before an event only end its name: "Future of | Work Summit"."""
    first = phrase.first
    if phrase.indonesian or not phrase.parts or first < 2 or reading.keys[first - 1] != "of":
        return False
    if any(span.entity.type in _NAMED for span in reading.overlapping(first, phrase.last)):
        return False
    before, opens = reading.tokens[first - 2], first - 2 == reading.sentence_of(first).first
    return before.is_capitalised and not opens and before.key not in _WORDS.before_own


def _holds_none(reading: Reading, name: str) -> bool:
    """Whether a part of a name is a state, or an adjective of a region, which alone holds no summit."""
    return ("State", name.casefold()) in reading.entities or name.lower() in _WORDS.adjectives
