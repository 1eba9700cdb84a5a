"""Governments by their states: "Pemerintah Indonesia", "the Thai government", "the Government of Japan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.fields import head_phrases
from aseankg.extract.rules.gazetteer import adjective_state
from aseankg.extract.rules.reading import Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading

_WORDS = WordLists("governments")


def find_governments(reading: Reading) -> None:
    """The reading has the governments that are named with their states, which themselves act in what is told."""
    for index in reading.where(_WORDS.governments):
        found = _with_state(reading, index)
        if found is None or any(_bars(span) for span in reading.overlapping(*found[:2])):
            continue
        first, last, state = found
        article = "the " if state.lower() in _WORDS.with_article else ""
        reading.add(Span(first, last, reading.entity("Organisation", f"Government of {article}{state}"), nested=True))


def _bars(span: Span) -> bool:
    """Whether a mention shows that the words are a part of another name, or a name already."""
    return span.entity.type == "Organisation" or (not span.nested and span.entity.type != "State")


def _with_state(reading: Reading, index: int) -> tuple[int, int, str] | None:
    """The tokens of a government and its state; None where no state stands beside it, or an office follows."""
    keys, indonesian = reading.keys, reading.keys[index] != "government"
    step = index + 1 if indonesian else index + 2 + (keys[index + 2 : index + 3] == ["the"])
    if indonesian or keys[index + 1 : index + 2] == ["of"]:
        state = reading.state_at(step)
        return (index, state.last, state.entity.name) if state is not None else None
    if head_phrases().at(keys, index + 1, len(keys)):
        return None
    before = reading.state_before(index)
    if before is not None:
        return before.first, index + 1, before.entity.name
    adjective = adjective_state(keys[index - 1]) if index else None
    return (index - 1, index + 1, adjective) if adjective is not None else None


def before_government(keys: list[str], first: int) -> int:
    """The token with which the government of a state begins that is named at a token; without one the state itself."""
    begin = first - (first > 0 and keys[first - 1] == "the")
    if begin > 1 and keys[begin - 2 : begin] == ["government", "of"]:
        return begin - 2
    return first - (first > 0 and keys[first - 1] == "pemerintah")


def past_government(keys: list[str], first: int) -> int:
    """The token of the state whose government begins at a token; the same one where none does."""
    if keys[first : first + 2] == ["government", "of"]:
        return first + 2 + (keys[first + 2 : first + 3] == ["the"])
    return first + (keys[first : first + 1] == ["pemerintah"])
