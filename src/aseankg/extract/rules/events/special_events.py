"""Special and commemorative events by a shorter name: "the special summit", once named with its partner."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading, Span

_QUALITIES: Final = ("Special ", "Commemorative ")
_PLAIN: Final = ("Special ASEAN Summit", "Commemorative ASEAN Summit")
_ASEAN: Final = frozenset({"asean"})


def join_special(reading: Reading) -> dict[str, Entity]:
    """A special or commemorative event without its partner or subject is the one that the text names with it.

    What comes back are the special summits by what they are called without that, where no numbered one is called so.
    """
    _join_special_meeting(reading)
    summits = {span.entity for span in reading.spans if span.entity.type == "Summit" and not span.entity.ordinal}
    plain = {event for event in summits if event.name in _PLAIN}
    full = [event for event in summits - plain if event.name.startswith(_QUALITIES)]
    if len(full) == 1 and not _are_listed(reading, plain, full[0]):
        for span in reading.spans:
            span.entity = full[0] if span.entity in plain else span.entity
    qualified = {event.series.partition(" ")[2]: event for event in full}
    for span in reading.spans if qualified else ():
        if span.entity.sides and not span.entity.ordinal:
            span.entity = qualified.get(span.entity.name, span.entity)
    numbered = {span.entity.series for span in reading.spans if span.entity.ordinal} if qualified else set[str]()
    return {name: event for name, event in qualified.items() if name not in numbered}


def _are_listed(reading: Reading, plain: set[Entity], full: Entity) -> bool:
    """Whether the text tells of a summit without a partner beside that with one: "KTT Khusus A dan KTT Khusus A-B".

    ASEAN's own is another one than that of ASEAN Plus Three.
    """
    spans = [span for span in reading.ordered() if span.entity in plain or span.entity is full]
    of_asean = any(reading.where(_ASEAN, span.first, span.last) for span in spans if span.entity in plain)
    apart = of_asean and ASEAN_PLUS_THREE in full.name
    return apart or any(
        left.entity is not right.entity and (left.first == right.first or _are_of_one_list(reading, left, right))
        for left, right in pairwise(spans)
    )


def _are_of_one_list(reading: Reading, left: Span, right: Span) -> bool:
    """Whether two mentions stand in one list of one sentence."""
    return right.first < reading.sentence_of(left.first).last and are_listed(reading, left, right)


def _join_special_meeting(reading: Reading) -> None:
    """A meeting without a number is the special one of the same series where the text names that one."""
    special = {s.entity.name: s.entity for s in reading.spans if s.entity.name.startswith("Special ") and not s.nested}
    special |= {f"Special {s.entity.name}": named for s in reading.spans if s.told and (named := _retreat(reading, s))}
    for name in [name for name in special if " on " in name]:
        special.setdefault(name.partition(" on ")[0], special[name])
    for span in reading.spans if special else ():
        named = special.get(f"Special {span.entity.name}")
        if named is not None and span.entity.type == named.type == "Meeting":
            span.entity = named


def _retreat(reading: Reading, span: Span) -> Entity | None:
    """The retreat that the text names, where a verb tells that those met who hold it: "Menlu ASEAN berkumpul"."""
    name = f"{span.entity.name.removesuffix(' Meeting')} Retreat"
    return None if span.entity.ordinal else reading.entities.get(("Meeting", name.casefold()))
