"""Offices told by that of another: "Foreign Minister X met his Malaysian counterpart, Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.holders import holder_of, post_of
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("counterparts")
_LEADERS: Final = ("President", "Prime Minister")
"""Offices that not every state has: its holder must be known to have it."""
_OFFICES: Final = (*_LEADERS, "Minister", "Deputy", "Coordinating Minister", "Second Minister")
"""How the names of offices begin that states have in common."""


def find_counterpart_offices(reading: Reading) -> None:
    """The reading has the offices of those who are called counterparts of a minister or leader named before."""
    for sentence, places in reading.sentences_with(_WORDS.counterparts):
        for index in places:
            if index > sentence.first:
                _read_office(reading, sentence, index)


def _read_office(reading: Reading, sentence: Sentence, index: int) -> None:
    place = _state_beside(reading, index)
    role = next((span for span in reading.earlier(index, "Role") if span.first >= sentence.first), None)
    if place is None or role is None:
        return
    first, last, state = place
    base = role.entity.name.removesuffix(f" of {role.entity.body}")
    holder = holder_of(reading, sentence, first, last)
    known = role.entity.body not in ("", state) and reading.lexicon.lookup("State", role.entity.body)
    if holder is None or not known or not base.startswith(_OFFICES):
        return
    if any(office.name.startswith(base) and office.body == state for office in reading.offices_held(holder)):
        return  # "rekannya dari Laos, X, Menteri Pertanian dan Kehutanan"
    if base in _LEADERS and post_of(reading, holder, base) is None:
        return
    name = f"{base} of {state}"
    entry = reading.lexicon.lookup("Role", name)
    office = reading.entity("Role", name, entry.thing if entry else None)
    office.body = state
    reading.held.setdefault((holder.name, base.split(" of ")[0]), office)
    reading.add(Span(first, last, office))


def _state_beside(reading: Reading, index: int) -> tuple[int, int, str] | None:
    """The tokens of "Malaysian counterpart", "counterpart from Malaysia" or "rekannya dari Malaysia", and the state."""
    keys, behind = reading.keys, index + 1
    before = reading.state_before(index)
    if before is not None:
        return before.first, behind, before.entity.name
    adjective = adjective_state(keys[index - 1])
    if adjective is not None:
        return index - 1, behind, adjective
    step = behind + 1 if keys[behind : behind + 1] and keys[behind] in _WORDS.sources else behind
    after = reading.state_at(step)
    return (index, after.last, after.entity.name) if after is not None else None
