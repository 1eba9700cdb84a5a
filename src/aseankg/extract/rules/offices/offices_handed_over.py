"""Offices that a noun says to be handed over: "the handover of office from A to B", "serah terima jabatan"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.honorifics import before_honorifics
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("tenure")
_HANDOVERS: Final = WordLists("handovers")


def hand_over(facts: Facts, clause: Clause) -> None:
    """Who hands an office over to whom; who is not named behind the noun is the one spoken of before it."""
    keys = clause.reading.keys
    if clause.keys.isdisjoint(_handing().starts):
        return
    for index in clause.at(_handing().starts):
        end = next((last for last, _ in _handing().at(keys, index, clause.last)), 0)
        people = clause.after(end, "Person") if end else []
        older = next((span.entity for span in people if _follows(clause, span, _HANDOVERS.sources)), None)
        newer = next((span.entity for span in people if _follows(clause, span, _WORDS.takers)), None)
        spoken = [span.entity for span in clause.before(index, "Person")[:1]] or clause.people[-1:]
        if spoken and older is None and not _WORDS.selves.isdisjoint((keys[index], *keys[end : clause.last])):
            older = spoken[0]
        elif spoken and newer is None:
            newer = spoken[0]
        if older is not None and newer is not None and older is not newer:
            facts.add(newer, "succeeds", older, "asserted", (index, end))


@cache
def _handing() -> Phrases:
    """The nouns for handing an office over."""
    return plain_phrases(_WORDS.handing)


def _follows(clause: Clause, person: Span, words: frozenset[str]) -> bool:
    """Whether one of some words stands before a name, with honorifics and an office at most between them."""
    index = before_honorifics(clause, person.first)
    index = next((span.first for span in clause.reading.spans_before(index) if span.entity.type == "Role"), index)
    return clause.reading.key_before(index) in words
