"""Verbs of discussing with another subject than those who meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.doers import is_asked
from aseankg.extract.rules.discussing.agendas import at_event
from aseankg.extract.rules.phrases.nominals import is_verb
from aseankg.extract.rules.reading.triggers import discussing_verbs
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.doers import Doer
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("other_subjects")
_SUBJECTS: Final = WordLists("subjects")
_PHRASES: Final = WordLists("phrases")
_TALKING: Final = "ber"
"""Beginning of Indonesian verbs of talking."""


def is_of_others(clause: Clause, trigger: Trigger, doer: Doer | None) -> bool:
    """Whether a verb need not be one of discussing, as it has no known subject: "companies turned to solar power".

    Or others only ask those who meet to discuss something: "activists urged the leaders to discuss haze".
    """
    if doer is not None:
        return doer.entity is None and is_asked(clause, doer, trigger)
    if at_event(clause, trigger):
        return False
    keys = clause.reading.keys
    spoken = keys[trigger.first] in _SUBJECTS.speaking and clause.reading.key_before(trigger.first) in _WORDS.alone
    ambiguous = keys[trigger.first] in _WORDS.ambiguous or keys[trigger.first] in _SUBJECTS.finalising
    if ambiguous and not spoken and is_of_talks(clause, trigger.first):
        return False
    heard = clause.reading.key_before(trigger.first) in _PHRASES.hearing  # "students exchanged | views on X"
    return spoken or ambiguous or _has_other_subject(clause, trigger.first - heard)


def is_of_talks(clause: Clause, verb: int) -> bool:
    """Whether a noun for talks or for a part of them is the subject of a verb: "Talk then turned to X"."""
    noun = _subject_noun(clause, verb)
    return noun >= clause.first and clause.reading.keys[noun] in _WORDS.talks


def _subject_noun(clause: Clause, verb: int) -> int:
    """The last word of the subject right before a verb, auxiliaries and adverbs between them; before the clause: none.

    A clause between commas parts a subject from its verb: "the declaration, adopted in 1971, speaks of X".
    """
    keys, step = clause.reading.keys, verb - 1
    if keys[step] == ",":
        step = next((i - 1 for i in range(step - 1, clause.first, -1) if keys[i] == ","), step)
    while step >= clause.first and (keys[step] in _WORDS.before_verbs or keys[step].endswith("ly")):
        step -= 1
    return step


def _has_other_subject(clause: Clause, verb: int) -> bool:
    """Whether a noun is the subject of a verb that means none of those who meet: "economists discussed X"."""
    reading, keys, step = clause.reading, clause.reading.keys, _subject_noun(clause, verb)
    if step < clause.first or not reading.tokens[step].is_word or step in reading.date_tokens:
        return False
    passive = keys[verb].endswith("ed") and keys[verb - 1] in _WORDS.passive
    talking = keys[verb] in discussing_verbs() or keys[verb] in _SUBJECTS.focusing or keys[verb].startswith(_TALKING)
    active = talking or is_verb(reading, verb)
    closed = keys[step] in _PHRASES.leading or keys[step] in _PHRASES.stops or keys[step] in _PHRASES.joints
    return active and not (passive or closed or keys[step] in _WORDS.talking or reading.texts[step].isupper())
