"""Documents and initiatives that a text calls by a part of their names, "the Bali Concord", or by other names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import WORKS
from aseankg.extract.rules.text.name_kinds import is_number
from aseankg.extract.rules.text.tokens import name_words
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading, Span

_WORDS: Final = WordLists("short_forms")


def join_short_forms(reading: Reading) -> None:
    """A name that the graph does not know and that is a part of one other name of the text means the same thing."""
    for kind in WORKS:
        spans = [span for span in reading.spans if span.entity.type == kind and not span.nested]
        found = list(dict.fromkeys(span.entity for span in spans))
        whole = {short: full for short in found if (full := _full_name(short, found)) is not None}
        whole |= _other_names(reading, spans, whole)
        for span in spans:
            while span.entity in whole:
                span.entity = whole[span.entity]
    _join_short_events(reading)


def _join_short_events(reading: Reading) -> None:
    """A meeting that a part of the name of the only one named before it means: "the Roundtable Meeting".

    Or by its number a part of that of the only one with this number.
    """
    named: list[Entity] = []
    spans = [span for span in reading.spans if span.entity.type == "Meeting" and not span.nested]
    numbered = {span.entity for span in spans if span.entity.ordinal}
    for span in spans if len(numbered) > 1 else ():
        same = [other for other in numbered if other.ordinal == span.entity.ordinal and _ends(span.entity, other)]
        span.entity = same[0] if len(same) == 1 else span.entity
    for span in sorted(spans, key=lambda span: span.first):
        again = span.entity.ordinal is None and reading.keys[span.first - 1 : span.first + 1] != ["the", "asean"]
        again = again and reading.key_before(span.first) == "the" and span.entity not in named
        full = _full_name(span.entity, named) if again else None
        span.entity = full or span.entity
        if span.entity not in named:
            named.append(span.entity)


def _ends(short: Entity, full: Entity) -> bool:
    """Whether the series of an event is only the end of that of another: "Partnership Conference"."""
    own = short.thing is not None or short.series.startswith("ASEAN")
    return bool(short.series) and not own and full.series.endswith(f" {short.series}")


def _other_names(reading: Reading, spans: list[Span], whole: dict[Entity, Entity]) -> dict[Entity, Entity]:
    """Names that are said to be those of the thing before them: "the X Plan, also known as the Y Plan"."""
    found: dict[Entity, Entity] = {}
    for left, right in pairwise(sorted(spans, key=lambda span: span.first)):
        between = reading.keys[left.last : right.first]
        known = set(between) <= _WORDS.fillers and not _WORDS.called.isdisjoint(between)
        if (
            known
            and left.entity is not right.entity
            and not {left.entity, right.entity} & (whole.keys() | found.keys())
        ):
            first, second = left.entity, right.entity
            found |= {first: second} if first.thing is None and second not in found.values() else {second: first}
    return {name: thing for name, thing in found.items() if name.thing is None}


def _full_name(short: Entity, found: list[Entity]) -> Entity | None:
    """The only other thing whose longer name a name shortens; None where there is none, or more than one."""
    if short.thing is not None:
        return None
    fuller = [other for other in found if other is not short and _shortens(short.name, other.name)]
    return fuller[0] if len(fuller) == 1 else None


def _shortens(short: str, full: str) -> bool:
    """Whether a name leaves out what another one begins with, its owner, or ends with, its subject or number."""
    left, right = _keys(short), _keys(full)
    if len(left) < 2 or len(left) >= len(right):
        return False
    for first in range(len(right) - len(left) + 1):
        last = first + len(left)
        if right[first:last] == left and _WORDS.joining.isdisjoint(right[:first]):
            return last == len(right) or right[last] in _WORDS.joining or is_number(right[last])
    return False


def _keys(name: str) -> list[str]:
    return [token.key for token in name_words(name) if token.is_word and token.key != "the"]
