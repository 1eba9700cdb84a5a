"""Names of meetings as texts print them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE, print_partner
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Reading, Span

_WORDS: Final = WordLists("events")
_TABLES: Final = WordTables("events")
_THREE: Final = re.compile(r"\bASEAN ?\+ ?(?:3|[Tt]hree)\b|\bASEAN (?:3|[Pp]lus 3)(?= [A-Z])|\bASEAN PLUS THREE\b")
"""ASEAN Plus Three as texts write it, also where a page has lost the plus."""
_BEHIND: Final = re.compile(r"^ASEAN\b(.*) (?:[Pp]lus|\+) ?(?:[Tt]hree|3)$")
"""A name behind which that stands: "ASEAN Health Ministers' Meeting | Plus Three"."""


def printed_name(reading: Reading, phrase: EventPhrase) -> str:
    """The name of a meeting as it is printed, without ordinals, acronyms and the form that it takes."""
    pieces: list[str] = []
    index, last = max(phrase.first, phrase.name_first), phrase.name_last or phrase.last
    begin = index
    while index < last:
        number = ordinal_at(reading.keys, reading.texts, index) if phrase.ordinals else None
        if reading.texts[index] == "(":
            index = next((i + 1 for i in range(index, phrase.last) if reading.texts[i] == ")"), phrase.last)
            continue
        if number and number[1] <= phrase.last:
            index = number[1]
            continue
        named = reading.spans_at(index)
        asean = next((span for span in named if span.entity.name == "ASEAN"), None) if named else None
        state = next((span for span in named if _is_acronym(reading, span)), None) if named else None
        dash = "-" in reading.texts[index - 1 : index + 1] or "\u2013" in reading.texts[index - 1 : index + 1]
        joined = pieces and index > begin and (dash or reading.starts[index] == reading.ends[index - 1])
        text = print_partner(state.entity.name) if state else _print_word(reading, phrase, index)
        text = asean.entity.name if asean else text
        part = asean or state
        text = "-" if text == "\u2013" else text
        if text:
            pieces.append(text if joined or not pieces else f" {text}")
        index = min(part.last, last) if part else index + 1
    return _BEHIND.sub(rf"{ASEAN_PLUS_THREE}\1", _THREE.sub(ASEAN_PLUS_THREE, "".join(pieces)))


def asean_first(reading: Reading, phrase: EventPhrase) -> str:
    """The name as ASEAN prints it, itself before its partner: "U.S.-ASEAN Dialogue" is the ASEAN-United States one."""
    name = printed_name(reading, phrase)
    partner, dash, rest = name.partition("-ASEAN ")
    lookup = reading.lexicon.lookup
    entry = (lookup("State", partner) or lookup("Organisation", partner)) if dash else None
    printed = print_partner(entry.name) if entry is not None else ""
    bodies = (span.entity.name for span in reading.overlapping(phrase.first, phrase.last))
    if entry is None or (entry.type != "State" and printed == entry.name) or any("-ASEAN " in body for body in bodies):
        return name
    return f"ASEAN-{printed} {rest}"


def _is_acronym(reading: Reading, span: Span) -> bool:
    """Whether a mention is the acronym of a state: "ROK", "U.S."."""
    texts = reading.texts[span.first : span.last]
    return span.entity.type == "State" and "".join(texts).isupper() and len(texts) in (1, 4)


def _print_word(reading: Reading, phrase: EventPhrase, index: int) -> str:
    """A word as names print it: with a capital, and the noun of a numbered meeting in the singular."""
    token = reading.tokens[index]
    if token.key in _WORDS.forms or (token.key == "the" and index == phrase.first):
        return ""
    if token.text == "&":
        return "and"
    # "the 19th Conferences" are one edition, as "the 19th Conference" is, and so is each of "A and B Meetings".
    # Games and awards are called so.
    one = index == phrase.head and (phrase.ordinals or phrase.before) and token.key not in _WORDS.prizes
    text = token.text[:-1] if one and token.key[:-1] in _TABLES.english_heads else token.text
    small = phrase.indonesian or token.is_capitalised or token.key in _WORDS.small
    return text if small else text[:1].upper() + text[1:]
