"""Documents and initiatives that a clause means without naming them: "it", "that text", "deklarasi tersebut"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import EVENTS, WORKS
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_TABLES: Final = WordTables("back_references")
_WORDS: Final = WordLists("back_references")
_NAMES: Final = (*EVENTS, *WORKS)
"""What holds the names of documents and initiatives within its own."""
_OPENING: Final = 4
"""Tokens of a clause among which "it" stands where it is its subject: "Once more it stresses"."""


def pointed_to(clause: Clause, position: int, *types: str) -> Span | None:
    """What a pronoun or bare noun before a token points to; None where there is no such word, or nothing that fits."""
    subject = clause.reading.keys[clause.first : position]
    pointing = (i for i, key in enumerate(subject) if key in _TABLES.nouns)
    nouns = [subject[i] for i in pointing if i == 0 or subject[i - 1] not in _WORDS.indefinite]
    if "it" not in subject and not nouns:
        return None
    found = named_last(clause, position, *types)
    if found is None or "it" in subject:
        return found
    general = _WORDS.any_initiative if found.entity.type == "Initiative" else _WORDS.any_document
    if any(_TABLES.nouns[noun] in general for noun in nouns):
        return found
    return found if any(_fits(noun, found) for noun in nouns) else None


def body_meant(clause: Clause, position: int) -> Span | None:
    """The organisation named before that a noun for one at the begin of a clause points to: "The Centre was set up"."""
    reading, first = clause.reading, clause.first
    english = reading.keys[first] in _WORDS.before_bodies
    noun = reading.keys[first + english] if first + english < position else ""
    if noun not in _WORDS.bodies or not (english or reading.keys[first + 1] in _WORDS.behind_bodies):
        return None
    earlier = reading.earlier(first, "Organisation", since=reading.sentence_of(max(clause.sentence.first - 1, 0)).first)
    return next((span for span in earlier if noun in reading.keys[span.first : span.last]), None)


def named_last(clause: Clause, position: int, *types: str) -> Span | None:
    """What a clause without a name is about: what its noun fits; for "it" the paragraph's first; else the last one."""
    reading = clause.reading
    subject = reading.keys[clause.first : position]
    earlier = list(reading.earlier(position, *types))
    for noun in (key for key in subject if key in _TABLES.nouns):
        named = [span for span in (*earlier, *_within_names(clause, position, *types)) if _fits(noun, span)]
        fitting = next((span for span in named if _is_head(noun, span.entity.name)), next(iter(named), None))
        if fitting is not None:
            return fitting
    if not earlier:
        return None
    if "it" not in subject[:_OPENING]:
        return earlier[0]
    near = [span for span in earlier if reading.sentence_of(span.first).paragraph == clause.sentence.paragraph]
    return (near or earlier)[-1]


def _within_names(clause: Clause, position: int, *types: str) -> list[Span]:
    """What was named before a token only within another name: "Conference of Parties to X", "Guidelines for X"."""
    reading = clause.reading
    inner = [s for s in reading.ordered() if s.nested and s.last <= position and s.entity.type in types]
    return [s for s in reversed(inner) if any(o.entity.type in _NAMES for o in reading.holding(s.first))]


def _fits(noun: str, work: Span) -> bool:
    """Whether a noun is in the name of a document or initiative, in its own language or in English."""
    name = work.entity.name.lower()
    return noun in name or _TABLES.nouns[noun] in name


def _is_head(noun: str, name: str) -> bool:
    """Whether a noun says what a name is the name of, and is not only in its subject."""
    words = name.lower().split()
    stop = next((place for place, word in enumerate(words) if place and word in _WORDS.subject_openers), len(words))
    head = " ".join(words[:stop])
    return noun in head or _TABLES.nouns[noun] in head
