"""Days that a clause gives for something else than the event that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.discourse.discourse import BRIEFING
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.reading.reading import ACTORS
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate
    from aseankg.extract.rules.clauses.verbs import Verb
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("days")
_COUNTS: Final = WordTables("dates")
_VERBS: Final = WordLists("verb_forms")
_NEAR: Final = 9
"""Tokens before a day within which the word stands for what was told the press."""
_NOUN_NEAR: Final = 4
"""Tokens before a relative within which the noun stands that it tells of."""
_PREPARED: Final = 3
"""Tokens before an event within which the word stands that makes it one that something is done for."""
_JOINED_DAYS: Final = (["and", "on"], ["dan", "pada"])
"""Words before a day that something else than before is told of."""


def is_of_what_was_before(clause: Clause, day: ClauseDate) -> bool:
    """Whether a day is that of what was before or after: "the first since on 5 May X joined", "setelah pada Rabu"."""
    keys, first = clause.reading.keys, day.first
    first -= keys[first] not in _WORDS.on and clause.reading.key_before(first) in _WORDS.on
    goes_on = clause.reading.texts[day.last : day.last + 1] not in ([], [","], ["."])
    return goes_on and clause.reading.key_before(first) in _WORDS.anchors


def is_of_saying(clause: Clause, earlier: list[Span], day: ClauseDate) -> bool:
    """Whether a day is that on which somebody spoke of an event or what is done for it: "kata X soal KTT, Jumat"."""
    keys = clause.reading.keys
    if day.date.last or clause.has("held"):
        return False
    told = next((i for i in clause.at(_WORDS.telling) if i < day.first), day.first)
    spoken = [span.first for span in earlier[:1]] or [i for i in clause.at(bare_nouns()) if i < day.first][-1:]
    near = keys[max(told, spoken[0] - _PREPARED) : spoken[0]] if spoken else []
    return not (_WORDS.preparing.isdisjoint(near) and _WORDS.readied.isdisjoint(near))


def is_of_term(clause: Clause, day: ClauseDate) -> bool:
    """Whether a day or month is one from or up to which somebody has a chair: "chairs X for two years, from May"."""
    keys = clause.reading.keys
    chairs = [signal.last for signal in clause.signals("chair") if signal.last <= day.first]
    return bool(chairs) and any(
        keys[i] in _WORDS.of_terms and keys[i - 1] in _COUNTS.counts for i in range(chairs[0], day.first)
    )


def begins_anew(clause: Clause, day: ClauseDate) -> bool:
    """Whether a day says when something else is done by who is named behind it: "will attend X, and on 5 May he"."""
    keys = clause.reading.keys
    if keys[max(clause.first, day.first - 2) : day.first] not in _JOINED_DAYS:
        return False
    people = {span.first for span in (*clause.of("Role"), *clause.of(*ACTORS))}
    return day.last in people or not _WORDS.he.isdisjoint(keys[day.last : day.last + 1])


def is_told(clause: Clause, day: ClauseDate) -> bool:
    """Whether a day is that on which something was told the press, where the clause names no press briefing."""
    near = clause.reading.keys[max(clause.first, day.first - _NEAR) : day.first]
    return not _WORDS.press.isdisjoint(near) and all(span.entity.name != BRIEFING for span in clause.events())


def is_other_than_named(clause: Clause, event: Span) -> bool:
    """Whether another edition than the one named is meant: "the inaugural AMM", "the edition before the 5th"."""
    reading = clause.reading
    before = reading.keys[max(clause.first, event.first - 4) : event.first]
    numbered = any(text[0].isdigit() for text in reading.texts[event.first : event.last])
    return not _WORDS.first_editions.isdisjoint(before) or (numbered and not _WORDS.earlier_editions.isdisjoint(before))


def is_of_relative(clause: Clause, verb: int) -> bool:
    """Whether a verb tells of who or what stands before its relative: "laporan kelompok kerja | yang bersidang"."""
    keys, relative = clause.reading.keys, verb - 1
    while relative > clause.first and keys[relative] in _WORDS.before_held - _WORDS.relatives:
        relative -= 1
    if keys[relative] not in _WORDS.relatives:
        return False
    near = range(max(clause.first, relative - _NOUN_NEAR), relative)
    named = any(span.entity.type != "Topic" for i in near for span in clause.reading.holding(i))
    return bool(near) and not named and bare_nouns().isdisjoint(keys[near.start : near.stop])


def is_first_time(clause: Clause, verb: Verb) -> bool:
    """Whether a verb tells of the first time that something was held."""
    keys = clause.reading.keys
    if not _VERBS.meant.isdisjoint(keys[verb.first : verb.last]):
        return False
    return "first" in keys[max(clause.first, verb.first - 2) : verb.first] or "pertama kali" in " ".join(
        keys[max(clause.first, verb.first - 3) : verb.last + 2]
    )


def is_in_clause_of_time(clause: Clause, event: Span, verb: Verb) -> bool:
    """Whether a verb behind an event tells after or before what else it was: "opened after the rebels met"."""
    keys = clause.reading.keys
    anchor = next((i for i in range(verb.first - 1, event.last, -1) if keys[i] in _WORDS.anchors), None)
    if anchor is None or "," in keys[anchor : verb.first] or anchor + 1 == verb.first:
        return False
    return keys[anchor + 1] not in _WORDS.he  # "ended a day after it began on Monday"


def is_led_up_to(clause: Clause, event: Span) -> bool:
    """Whether an event is only what something was before or after: "the visit ends on Tuesday after the summit"."""
    before = event.first - 1
    before -= clause.reading.keys[before] in _WORDS.articles
    return before > clause.first + 1 and clause.reading.keys[before] in _WORDS.anchors


def runs(clause: Clause, verb: Verb, event: Span) -> bool:
    """Whether who meets begins or ends the event right behind a verb: "Para pemimpin mengakhiri KTT"."""
    word = clause.reading.keys[verb.first]
    return verb.first <= before_event(clause, event) < verb.last and word in _WORDS.opening | _WORDS.closing


def before_event(clause: Clause, event: Span) -> int:
    """The token before an event, articles and how long it lasts apart: "complete | a two-day 5th Summit"."""
    keys, index = clause.reading.keys, event.first - 1
    small = _WORDS.articles.union(_WORDS.of_length, _COUNTS.counts, {"-"})
    while index > clause.first and keys[index] in small:
        index -= 1
    return index
