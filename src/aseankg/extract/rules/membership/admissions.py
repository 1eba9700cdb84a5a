"""Which states were taken in by a body that their sentence need not name: "the first since A was admitted in 1999"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.membership.joining_years import is_dated
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("admissions")
_MEMBERS: Final = WordLists("members")
_VERB_NEAR: Final = 3
"""Tokens behind a state within which the verb stands that says that it was taken in."""
_YEAR_NEAR: Final = 6
"""Tokens behind that verb within which "in" and a year stand."""
_LATEST_NEAR: Final = 4
"""Tokens between a state and the word that says that no member is newer."""
_APPOSITION: Final = 12
"""Tokens from one comma to the next between which more is told of a state."""
_NOUN_NEAR: Final = 3
"""Tokens behind such a word within which the noun for a member stands."""
_JOINED_NEAR: Final = 8
"""Tokens behind such a noun within which the verb of being stands behind which its name is told."""


@needs("State")
def find_admissions(facts: Facts, clause: Clause) -> None:
    """Add the states that the clause says were taken in, or are the newest members, of the body spoken of."""
    if clause.keys.isdisjoint(_signs()):
        return
    subjects = (s for s in clause.of("State") if clause.reading.key_before(s.first) not in _WORDS.before_others)
    for state in subjects:
        if _was_taken_in(clause, state) or _is_latest(clause, state) or _is_told_behind(clause, state):
            body = _body(clause, state)
            if body is not None:
                for member in clause.group(state, ("State",)):
                    facts.add(member.entity, "member_of", body, "asserted", (member.first, member.last))


@cache
def _signs() -> frozenset[str]:
    """The words without one of which no clause tells of a state that was taken in."""
    return _WORDS.taken_in | _WORDS.latest


def _was_taken_in(clause: Clause, state: Span) -> bool:
    """Whether a verb behind a state says when it was taken in: "A was admitted in 1999"."""
    keys = clause.reading.keys
    near = range(state.last, min(state.last + _VERB_NEAR, clause.last))
    verb = next((i for i in near if keys[i] in _WORDS.taken_in), None)
    if verb is None or not _WORDS.before_verb.issuperset(keys[state.last : verb]):
        return False
    dates = range(verb + 1, min(verb + _YEAR_NEAR, clause.last))
    return any(is_dated(clause, index) for index in dates)


def _is_latest(clause: Clause, state: Span) -> bool:
    """Whether a state is said to be the newest member: "A was the last nation to join", "A, the newest member"."""
    keys = clause.reading.keys
    start = _past_apposition(clause, state.last)
    near = range(start, min(start + _LATEST_NEAR, clause.last))
    latest = next((i for i in near if keys[i] in _WORDS.latest), None)
    between = keys[start:latest] if latest is not None else ["."]
    return latest is not None and _WORDS.before_latest.issuperset(between) and _past_noun(clause, latest) > 0


def _past_apposition(clause: Clause, index: int) -> int:
    """The comma behind what is told of a state between two, "A, this year's chair | , was the last"; or the token."""
    texts = clause.reading.texts
    if texts[index : index + 1] != [","]:
        return index
    near = range(index + 2, min(index + _APPOSITION, clause.last))
    end = next((i for i in near if texts[i] == ","), index)
    return end if _WORDS.latest.isdisjoint(clause.reading.keys[index:end]) else index


def _is_told_behind(clause: Clause, state: Span) -> bool:
    """Whether the newest member is named behind what says so: "The last country to join was A"."""
    keys = clause.reading.keys
    if state.first <= clause.first or keys[state.first - 1] not in _WORDS.copulas:
        return False
    for latest in clause.at(_WORDS.latest):
        end = _past_noun(clause, latest)
        if 0 < end < state.first <= end + _JOINED_NEAR:
            return True
    return False


def _past_noun(clause: Clause, latest: int) -> int:
    """The token behind "last country to join" or "newest member" that begins at a token; 0 for something else.

    In Indonesian the noun stands before: "negara | terakhir yang bergabung".
    """
    keys = clause.reading.keys
    near = range(latest + 1, min(latest + 1 + _NOUN_NEAR, clause.last))
    fronted = clause.reading.key_before(latest) in _WORDS.fronted
    noun = latest - 1 if fronted else next((i for i in near if keys[i] in _WORDS.nouns), None)
    if noun is None or not (fronted or _WORDS.before_nouns.issuperset(keys[latest + 1 : noun])):
        return 0
    end = max(noun, latest) + 1
    behind = keys[end : end + 1 + _NOUN_NEAR]
    following = behind[0] if behind else ""
    joins = following in _WORDS.taken_in or (following in _WORDS.to and not _WORDS.joining.isdisjoint(behind))
    return end if joins or (keys[noun] in _WORDS.members and following not in _WORDS.to) else 0


def _body(clause: Clause, state: Span) -> Entity | None:
    """The body of states that the clause names, or that the text named last before."""
    named = [span for span in clause.of("Organisation") if span.entity.name.lower() in _MEMBERS.bodies]
    earlier = (span for span in clause.reading.earlier(state.first, "Organisation"))
    found = named or [span for span in earlier if span.entity.name.lower() in _MEMBERS.bodies][:1]
    return found[0].entity if found else None
