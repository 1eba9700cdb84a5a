"""Ceremonies and sessions: what they are called by, and the event that they belong to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_phrases import PREPARATORY, TRANSFER, TRANSFER_IN_FULL
from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Span
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("ceremonies")
_TABLES: Final = WordTables("ceremonies")
_HANDOVERS: Final = WordLists("handovers")
_HANDOVER: Final = "Handover ceremony"
_BESIDE: Final = 5
"""Tokens behind a ceremony within which its event is named: "opening ceremony of the 30th ASEAN Summit"."""
_OF_EVENTS: Final = (
    "Opening ceremony", "Closing ceremony", "Welcoming dinner", "Gala dinner", "Working dinner", "Working lunch",
    "Plenary session", "Retreat session", "Welcoming ceremony",
)  # fmt: skip
_OF_LEADERS: Final = {"Leaders' Retreat": "Retreat session", "Leaders\u2019 Retreat": "Retreat session"}
"""Sessions by those who meet there."""
_OF_WORKS: Final = {
    "Signing ceremony": WORKS,
    "Launching ceremony": WORKS[::-1],
}  # fmt: skip
"""Ceremonies of documents and initiatives, with what they can be of, the likeliest first."""


def name_ceremonies(reading: Reading) -> None:
    """Ceremonies and sessions are those of the event that stands beside them, or else of the text's main summit."""
    _find_openings(reading)
    _name_all(reading)
    _find_bare_openings(reading)


def _name_all(reading: Reading) -> None:
    """The ceremonies of the text have their events."""
    events = [span for span in reading.ordered() if span.entity.type in EVENTS and span.entity.ordinal]
    summits = [span for span in events if span.entity.type == "Summit" and not span.entity.foreign]
    unnamed: list[Span] = []
    for span in list(reading.spans):
        name = span.entity.name
        if name in _OF_LEADERS:
            name = _OF_LEADERS[name]
        if name in _OF_WORKS:
            _name_after_work(reading, span, _OF_WORKS[name])
        elif name == _HANDOVER:
            _name_after_chair(reading, span)
        elif name == PREPARATORY:
            _name_after_prepared(reading, span)
        elif name == TRANSFER:
            span.entity = reading.entities.get(("Meeting", TRANSFER_IN_FULL.casefold()), span.entity)
        elif name in _OF_EVENTS and not _name_after_host(reading, span):
            found = (
                _right_behind(reading, span)
                or _beside(reading, span, events)
                or _named_first(span, summits, events)
                or _main(reading, span, summits)
                or _main(reading, span, events)
            )
            if found is None:
                span.nested = True
                unnamed.append(span)
            else:
                span.entity = _ceremony(reading, name, found.entity)
    for span in unnamed:  # "a gala dinner", of which more is told below
        named = {
            s.entity for s in reading.spans if s.entity.whole and s.entity.name.startswith(f"{span.entity.name} of")
        }
        if len(named) == 1:
            span.entity, span.nested = named.pop(), False


def _find_openings(reading: Reading) -> None:
    """The reading has the ceremonies that "pembukaan" and "opening of" mean where an event stands behind them."""
    for index in reading.where(_openings()):
        key, step = reading.keys[index], index + 1
        while step < len(reading.keys) and reading.keys[step] in _WORDS.before_event:
            step += 1
        events = [span for span in reading.spans_at(step) if span.entity.type in EVENTS]
        named = bool(events) and (key.startswith("pe") or reading.keys[index + 1] == "of")
        if named and reading.free(index, index + 1):
            entity = _ceremony(reading, _TABLES.openings[key], events[0].entity)
            reading.add(Span(index, index + 1, entity))


def _find_bare_openings(reading: Reading) -> None:
    """The reading has "pada pembukaan" and "at the opening" where the text has named a single such ceremony before."""
    for index in reading.where(_openings()):
        before = reading.keys[max(0, index - 2) : index]
        noun = _TABLES.openings[reading.keys[index]]
        if not reading.free(index, index + 1) or _WORDS.settings.isdisjoint(before):
            continue
        named = {span.entity for span in reading.spans if span.entity.name.startswith(f"{noun} of ")}
        if len(named) == 1 and reading.keys[index + 1 : index + 2] != ["of"]:
            reading.add(Span(index, index + 1, next(iter(named))))


@cache
def _openings() -> frozenset[str]:
    return frozenset(_TABLES.openings)


def _ceremony(reading: Reading, name: str, whole: Entity) -> Entity:
    """The ceremony or session of an event."""
    entity = reading.entity("Meeting", f"{name} of the {whole.name}")
    entity.whole = whole
    entity.first, entity.last, entity.planned = whole.first, whole.last, whole.planned
    return entity


def _name_after_chair(reading: Reading, ceremony: Span) -> None:
    """The handing over of a chair is that of the body beside the word for it: "handover ceremony of the ADMM chair"."""
    step = ceremony.last
    while step < len(reading.keys) and (reading.keys[step] in _HANDOVERS.of or reading.keys[step] in _HANDOVERS.chairs):
        step += 1
    body = next((span for span in reading.spans_at(step) if span.entity.type == "Organisation"), None)
    if body is None or _HANDOVERS.chairs.isdisjoint(reading.keys[ceremony.last : body.last + 1]):
        body = _chaired(reading, ceremony)
    if body is None:
        return
    article = "" if body.entity.name == "ASEAN" else "the "
    name = f"{_HANDOVER} of the chairmanship of {article}{body.entity.name}"
    ceremony.entity = reading.entity("Meeting", name)


def _chaired(reading: Reading, ceremony: Span) -> Span | None:
    """The body whose chair the sentence of a ceremony tells of: "the chair of the X Committee passed to A at a ..."."""
    sentence = reading.sentence_of(ceremony.first)
    for index in reading.where(_HANDOVERS.chairs, sentence.first, sentence.last):
        step = index + 1
        while step < sentence.last and reading.keys[step] in _HANDOVERS.of:
            step += 1
        bodies = (span for span in reading.spans_at(step) if span.entity.type == "Organisation" and not span.nested)
        if (body := next(bodies, None)) is not None:
            return body
    return None


def _name_after_prepared(reading: Reading, meeting: Span) -> None:
    """A meeting of preparation is that for the event right behind it, which is a part of its name."""
    step = meeting.last
    while step < len(reading.keys) and reading.keys[step] in _WORDS.prepared:
        step += 1
    event = next((span for span in reading.spans_at(step) if span.entity.type in EVENTS and not span.nested), None)
    if event is not None:
        meeting.entity = reading.entity("Meeting", f"{PREPARATORY} for the {event.entity.name}")
        event.nested = meeting.nested = True
        reading.add(Span(meeting.first, event.last, meeting.entity))


def _name_after_work(reading: Reading, ceremony: Span, kinds: tuple[str, ...]) -> None:
    """A signing or launching is that of the document or initiative spoken of last, or of the one right behind it."""
    sentence = reading.sentence_of(ceremony.first)
    behind = (s for kind in kinds for s in reading.overlapping(ceremony.last, sentence.last) if s.entity.type == kind)
    before = (span for kind in kinds for span in reading.earlier(ceremony.first, kind))
    work = next(behind, None) or next(before, None)
    if work is not None:
        ceremony.entity = reading.entity("Meeting", f"{ceremony.entity.name} of the {work.entity.name}")


def _name_after_host(reading: Reading, ceremony: Span) -> bool:
    """Whether somebody in particular gives a dinner, once it is named so: "a dinner hosted by the ambassador"."""
    if not ceremony.entity.name.endswith("dinner") or reading.keys[ceremony.last : ceremony.last + 2] != [
        "hosted",
        "by",
    ]:
        return False
    behind = reading.overlapping(ceremony.last, reading.sentence_of(ceremony.first).last)
    host = next((span.entity for span in behind if span.entity.type in ("Role", "Person")), None)
    if host is not None:
        article = "the " if host.type == "Role" else ""
        ceremony.entity = reading.entity("Meeting", f"{ceremony.entity.name} hosted by {article}{host.name}")
    return host is not None


def _named_first(ceremony: Span, summits: list[Span], events: list[Span]) -> Span | None:
    """The first summit that is named before a ceremony, or else the first event."""
    return next((span for spans in (summits, events) for span in spans if span.first < ceremony.first), None)


def _main(reading: Reading, ceremony: Span, events: list[Span]) -> Span | None:
    """The first of some events that is named before a ceremony, or in the paragraph of it."""
    paragraph = reading.sentence_of(ceremony.first).paragraph
    return next((s for s in events if reading.sentence_of(s.first).paragraph <= paragraph), None)


def _right_behind(reading: Reading, ceremony: Span) -> Span | None:
    """The event that a ceremony is told to be of, numbered or not: "a welcome ceremony of the G20 summit"."""
    sentence = reading.sentence_of(ceremony.first)
    near = reading.overlapping(ceremony.last, min(ceremony.last + _BESIDE + 2, sentence.last))
    event = next((span for span in near if span.entity.type in EVENTS and not span.nested), None)
    if event is None or event.entity.name in _OF_EVENTS or event.entity.whole is not None:
        return None
    between = reading.keys[ceremony.last : event.first]
    return event if between[-2:] == ["of", "the"] or between[-1:] in (["of"], []) else None


def _beside(reading: Reading, ceremony: Span, events: list[Span]) -> Span | None:
    """The event of a ceremony's own sentence: the one right behind it, else the nearest before."""
    sentence = reading.sentence_of(ceremony.first)
    inside = [span for span in events if sentence.first <= span.first < sentence.last]
    behind = [span for span in inside if ceremony.last <= span.first < ceremony.last + _BESIDE]
    behind = [span for span in behind if "," not in reading.texts[ceremony.last : span.first]]  # no list of events
    before = [span for span in inside if span.first < ceremony.first]
    return behind[0] if behind else before[-1] if before else None
