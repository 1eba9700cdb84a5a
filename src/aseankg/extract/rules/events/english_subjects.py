"""What English names of events and bodies are on, and whom they are of, behind their noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.meeters import are_meeters
from aseankg.extract.rules.phrases.event_phrase import in_name_mark, known_part
from aseankg.extract.rules.reading.reading import PLACES, WORKS
from aseankg.extract.rules.text.fields import head_phrases
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("events")
_SUMMITS: Final = WordLists("summits")
_TABLES: Final = WordTables("events")
_DASHES: Final = ("-", "\u2013", "\u2014")
_SMALL: Final = ("the", "a", "an", "and", "in", "to", "responsible")
"""Words in lower case within what a meeting is about."""
_NAMED: Final = ("Organisation", *WORKS)
_LISTED: Final = 9
"""Tokens behind a comma within which the "and" of a list of subjects stands."""
_ITEM: Final = 4
"""Tokens of one such subject, with the comma before it."""


def past_subject(reading: Reading, sentence: Sentence, index: int, found: EventPhrase) -> int:
    """The token after "on X" or "for the X of Y" that belongs to the name of a meeting."""
    end, words = index, list[str]()
    if reading.has_acronym(index) and reading.keys[index + 3 : index + 4] in (["on"], ["for"], ["with"]):
        index += 3
    if index >= sentence.last or reading.keys[index] not in _WORDS.before_subject:
        return end
    while index < sentence.last and (index not in reading.date_tokens or is_joined(reading, index)):
        token = reading.tokens[index]
        if reading.has_acronym(index):
            if reading.keys[index + 3 : index + 4] == ["and"]:
                break  # "Meeting of the Mayors (MOM) and the Mayors' Forum"
            index += 3
            continue
        if _is_apart(reading, index) or _leads_on(reading, index) or token.key in _WORDS.title_verbs:
            break
        if token.is_word and token.is_capitalised:
            person = any(span.entity.type in ("Person", "Role") for span in reading.spans_at(index))
            others = person or _begins_states(reading, index) or head_phrases().at(reading.keys, index, sentence.last)
            if others and reading.keys[index - 1] == "with":
                break
            below = "\n" in reading.text[reading.ends[index - 1] : reading.starts[index]]
            if (below or reading.keys[index - 1] in ("in", "of", "at")) and _begins_place(reading, index):
                break
            end = _past_named(reading, index)
            found.parts.extend([*words, *reading.texts[index:end]])
            found.named, found.people = True, found.people or are_meeters(token.key)
            index, words = end, []
            continue
        if token.is_number and end == index - 1 and reading.texts[end] == "-":
            end = index + 1  # "on COVID-19", "Post-2025"
        elif end == index - 1 and token.is_word and is_joined(reading, index):
            end = index + 1  # "Rights-based"
        elif token.key in _SMALL or token.key in _WORDS.before_subject or lists_on(reading, sentence, index):
            words.append(token.text)
        elif not in_name_mark(token.text) or reading.starts[index] > reading.ends[index - 1]:
            break
        index += 1
    return end


def past_subject_of_body(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token after what a body is on by its name, "Working Group | on Coastal Environment"; else itself."""
    begin = first + 2 if reading.keys[first + 1 : first + 2] == ["the"] else first + 1
    named = reading.capitals[begin : begin + 1] == [True] and begin not in reading.date_tokens
    last = step = first
    while named and reading.keys[first] in ("on", "for") and step < sentence.last:
        where = reading.keys[step - 1] in ("in", "at") and _begins_place(reading, step)
        joined = reading.keys[step] in _WORDS.small or reading.texts[step] == "-" or is_joined(reading, step)
        if where or not (reading.capitals[step] or joined or lists_on(reading, sentence, step)):
            break
        step += 1
        last = step if reading.capitals[step - 1] else last
    return last


def _begins_place(reading: Reading, index: int) -> bool:
    return any(span.entity.type in PLACES for span in reading.spans_at(index))


def _past_named(reading: Reading, index: int) -> int:
    """The token after a word, or after the body whose name it begins: "Committee of Permanent Representatives to X"."""
    named = (s.last for s in reading.spans_at(index) if s.entity.type == "Organisation")
    end = max(named, default=index + 1)
    return end - 3 if reading.texts[end - 1] == ")" and reading.has_acronym(end - 3) else end


def is_joined(reading: Reading, index: int) -> bool:
    """Whether a hyphen joins a token to the capitalised word before it: the year of "Post-2025 Vision"."""
    hyphen = reading.texts[index - 1] == "-" and reading.starts[index] == reading.ends[index - 1]
    return hyphen and reading.capitals[index - 2]


def _begins_states(reading: Reading, index: int) -> bool:
    """Whether several states are listed from a token on, told beside an event: "the ADMM-Plus with | A and B"."""
    state = reading.state_at(index)
    if state is None or reading.keys[state.last : state.last + 1] not in ([","], ["and"]):
        return False
    return reading.state_at(state.last + 1) is not None


def lists_on(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether a comma parts subjects of one name, up to its "and": "on Science, | Technology, and Innovation"."""
    if reading.texts[index] != ",":
        return False
    for step in range(index + 1, min(index + _LISTED, sentence.last)):
        if reading.keys[step] in ("and", "dan"):
            listed = step > index + 1 or "," in reading.texts[max(0, index - _ITEM) : index]
            return listed and step + 1 < sentence.last and reading.capitals[step + 1]
        named = any(span.entity.type != "Topic" for span in reading.spans_at(step))
        if named or not (reading.capitals[step] or reading.texts[step] in (",", "in")):
            return False
    return False


def _is_apart(reading: Reading, index: int) -> bool:
    """Whether a mark brings in another name: "AMM/PMC", "Meeting of X - Joint Statement"; a party behind it none."""
    token, behind = reading.tokens[index], "".join(reading.texts[index + 1 : index + 2])
    step = index + 2 if reading.keys[index + 1 : index + 2] and reading.keys[index + 1] in _WORDS.others else index + 1
    if token.key in ("and", "&") and not _SUMMITS.collective.isdisjoint(reading.keys[step : step + 1]):
        return True  # "and Its Related Meetings"
    if token.key == "and" and behind == "the" and _names_event(reading, index + 2):
        return True  # "on Sports and the Workshop on Science"
    spaced = token.text in _DASHES and reading.starts[index] > reading.ends[index - 1]
    return (token.text == "/" and behind.isupper()) or (spaced and known_part(reading, index + 1, ending=False) is None)


def _names_event(reading: Reading, index: int) -> bool:
    """Whether capitalised words from a token on have the noun of an event among them."""
    step = index
    while step < len(reading.keys) and reading.capitals[step]:
        if reading.keys[step] in _TABLES.english_heads:
            return True
        step += 1
    return False


def _leads_on(reading: Reading, index: int) -> bool:
    """Whether a "to" begins something else than the body or agreement whose committee or parties stand before it."""
    if reading.keys[index] != "to" or reading.keys[index - 1] == "parties":
        return False  # "Conference of the Parties to the X Agreement"
    step = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    return not any(span.entity.type in _NAMED for span in reading.spans_at(step))
