"""Later mentions by the acronym that stands in brackets behind a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.event_phrase import is_year
from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Span
from aseankg.extract.rules.text.name_kinds import is_forum
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_EDITIONS: Final = WordLists("editions")
_OR: Final = ([",", "or"], [",", "atau"])
"""Words between a name and its acronym without brackets: "the ASEAN Regional Forum, or ARF, opened"."""
_JOINTS: Final = (["-"], ["\u2013"], ["/"])
"""Marks between a name in brackets and its acronym: "(the 15th ASEAN Health Ministers Meeting/AHMM)"."""
_FORUM: Final = " Forum"
"""How the names of meetings end whose acronym is that of the body that meets."""
_PARTIES: Final = "Conference of the Parties to the "
"""How the names of meetings begin that end with that of an agreement."""
_BODIES: Final = (*WORKS, "Organisation")
_NAMED: Final = (*EVENTS, *_BODIES)
_NOUNS: Final = ("KTT",)
"""Acronyms that are nouns for events, and mean one only by what stands beside them."""


def find_acronyms(reading: Reading) -> None:
    """The reading has the mentions by acronyms that the text itself introduces."""
    introduced = {
        words: (_bearer(reading, span, words[0]), span)
        for span in reversed(reading.ordered())
        if span.entity.type in _NAMED and not span.nested
        for words in (*_with_bare(_acronym(reading, span)), *_of_series(reading, span))
        if words
    }
    if not introduced:
        return
    lengths = sorted({len(words) for words in introduced}, reverse=True)
    starts = {words[0] for words in introduced}
    for index, text in enumerate(reading.texts):
        for length in lengths if text in starts else ():
            words = tuple(reading.texts[index : index + length])
            span, named = introduced.get(words, (None, None))
            end = index + len(words)
            if span is None or named is None or index < span.last or not _stands_alone(reading, index, end):
                continue
            # "The next ARF" is no body, whose acronym that of the meeting mostly is.
            counted = named.entity.type in EVENTS and reading.key_before(index) in _EDITIONS.next_before
            _add(reading, index, end, named if counted else _spelled(reading, span, text))
            break


def _of_series(reading: Reading, span: Span) -> list[tuple[str, ...]]:
    """The acronyms by which the series of a numbered event is known, of which any one alone means that event."""
    if span.entity.type not in EVENTS or not span.entity.ordinal:
        return []
    entry = reading.lexicon.lookup("Series", span.entity.series)
    return [(acronym,) for acronym in reading.lexicon.acronyms.get(entry.name, ())] if entry else []


def _spelled(reading: Reading, span: Span, acronym: str) -> Span:
    """The mention at the end of one whose initials its acronym is: the fund in "Piagam River Basin Fund (RBF)"."""
    for inner in reading.overlapping(span.first + 1, span.last):
        words = reading.texts[inner.first : inner.last]
        initials = "".join(text[0] for text in words[: words.index("(")] if text[0].isupper()) if "(" in words else ""
        work = inner.entity.type in WORKS and not is_forum(inner.entity.name)
        if work and inner.last == span.last and initials == acronym:
            return inner
    return span


def _add(reading: Reading, first: int, last: int, span: Span) -> None:
    for other in reading.overlapping(first, last):
        other.nested = True
    reading.add(Span(first, last, span.entity))


def _acronym(reading: Reading, span: Span) -> tuple[str, ...]:
    """The words of the acronym in brackets that the name of a mention ends with; none for others."""
    behind = reading.texts[span.last : span.last + 3]
    if span.entity.type in EVENTS and behind[:1] in _JOINTS and behind[2:] == [")"] and behind[1].isupper():
        return (behind[1],)
    if behind[:2] in _OR and _is_acronym(behind[2:]):
        return (behind[2],)
    last = _before_number(reading, span)
    if reading.texts[last - 1] != ")":
        return ()
    opened = next((i for i in range(last - 2, span.first, -1) if reading.texts[i] == "("), None)
    if opened is None or reading.acronym_end(opened) != last:
        return ()
    return tuple(reading.texts[opened + 1 : last - 1])


def _with_bare(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """An acronym, and it alone where it has the number of an event: "AMM ke-40"."""
    numbered = words[1:2] == ("ke",) and words[0] not in _NOUNS
    return (words, words[:1]) if numbered else (words,)


def _before_number(reading: Reading, span: Span) -> int:
    """The token after the name of an event without the number or year that it ends with, "Pertemuan X (PX) | ke-7"."""
    if is_year(reading.texts[span.last - 1]):
        return span.last - 1
    number = span.last - 2
    while number > span.first and reading.texts[number] in _JOINTS[0]:
        number -= 1
    numbered = reading.keys[number] == "ke" and reading.texts[span.last - 1].isdigit()
    return number if numbered and not span.entity.name.endswith(_FORUM) else span.last


def _is_acronym(texts: list[str]) -> bool:
    """Whether a word is in capitals, and longer than an initial."""
    return bool(texts) and len(texts[0]) > 1 and texts[0].isupper()


def _bearer(reading: Reading, span: Span, acronym: str) -> Span:
    """What an acronym stands for: an event, or the body that its name ends with, "Meeting of the Asian X (AX)"."""
    if span.entity.type not in EVENTS:
        return span
    agreement = span.entity.name.partition(_PARTIES)[2]
    if agreement and acronym in _initials(agreement):
        document = reading.entity("OutcomeDocument", agreement, reading.lexicon.thing_of("OutcomeDocument", agreement))
        return Span(span.first, span.last, document)
    inside = (part for part in reading.overlapping(span.first, span.last) if part.nested and part.first > span.first)
    bodies = (part for part in inside if part.entity.type in _BODIES and part.last >= span.last - 3)
    return next(
        (part for part in bodies if acronym == part.entity.name or acronym in _initials(part.entity.name)), span
    )


def _initials(name: str) -> tuple[str, ...]:
    letters = [word[0] for word in name.replace("-", " ").split()]
    return "".join(letters), "".join(filter(str.isupper, letters))


def _stands_alone(reading: Reading, first: int, last: int) -> bool:
    """Whether an acronym is no part of a longer name."""
    covering = reading.overlapping(first, last)
    return all(other.nested or (other.first >= first and other.last <= last) for other in covering)
