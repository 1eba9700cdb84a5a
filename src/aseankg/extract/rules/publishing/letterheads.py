"""Lines in the head or foot of a text that hold the name of who published it, as letters do."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.date_pattern import begins_date, match_date
from aseankg.extract.rules.people.ministries import ministry_of
from aseankg.extract.rules.reading.reading import PLACES, Span
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.heading import HeadLine, Piece
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("publisher")


def find_letterheads(reading: Reading, lines: list[HeadLine]) -> Iterator[tuple[int, int, bool]]:
    """Lines that hold nothing but an organisation, with its state and a day at most."""
    in_foot = lines is reading.closing
    lines = [line for line in lines if reading.keys[line.first] not in _WORDS.numbers]
    for place, line in enumerate(lines):
        if not line.whole or not line.pieces:
            continue
        body = _only_body(reading, line)
        if body is not None and (in_foot or _heads(reading, lines[:place], line, body)):
            yield body.first, _past_state(reading, line, body.last), False
        yield from _behind_unit(reading, line)
        name, others = line.pieces[0], line.pieces[1:]
        if is_place(reading, name) or is_day(reading, name) or labels().at(reading.keys, name.first, name.last):
            continue
        if not all(is_place(reading, piece) or is_day(reading, piece) for piece in others):
            continue
        following = [other for other in lines[place + 1 : place + 2] if other.whole]
        known = _is_known(reading, name) and (others or following)
        dated = any(is_day(reading, piece) for piece in others)
        medium = dated and not _WORDS.bodies.isdisjoint((reading.keys[name.first], reading.keys[name.last - 1]))
        if not (in_foot or known or medium or _has_label(reading, following)):
            continue
        states = [piece.last for piece in others if is_place(reading, piece)]
        below = lines[max(0, place - 1) : place] if in_foot else lines[place + 1 : place + 2]
        if not others and below and len(below[0].pieces) == 1 and is_place(reading, below[0].pieces[0]):
            states = [below[0].last]
        yield name.first, states[0] if states else name.last, False


def _behind_unit(reading: Reading, line: HeadLine) -> Iterator[tuple[int, int, bool]]:
    """The organisation behind the name of its unit, which commas part: "Biro Pers, Media, dan Informasi | Kantor X"."""
    if reading.keys[line.first] not in _WORDS.units or len(line.pieces) == 1:
        return
    last = line.pieces[-1]
    heads = [i for i in range(last.first, last.last) if reading.keys[i] in _WORDS.heads]
    if heads and heads[-1] + 1 < last.last:
        yield heads[-1], last.last, False


def _only_body(reading: Reading, line: HeadLine) -> Span | None:
    """The one organisation that a line names with no more than its unit, acronym, place and day: "Press Unit, X"."""
    inside = reading.overlapping(line.first, line.last)
    bodies = [span for span in inside if span.entity.type == "Organisation" and not span.nested]
    bodies = bodies[:1] + [span for span in bodies[1:] if _WORDS.units.isdisjoint(reading.keys[span.first : span.last])]
    if len(bodies) != 1 or bodies[0].entity.name == "ASEAN" or bodies[0].first < line.first:
        return None
    first, last = bodies[0].first, bodies[0].last
    before = reading.keys[without_article(reading, line.first) : first]
    unit = not before or not _WORDS.units.isdisjoint(before)
    ends = any(piece.last == last for piece in line.pieces)
    behind = (piece for piece in line.pieces if piece.first >= last)
    alone = all(piece.before == "(" or _adds_nothing(reading, piece) for piece in behind)
    return bodies[0] if unit and ends and alone else None


def _adds_nothing(reading: Reading, piece: Piece) -> bool:
    """Whether a piece behind a body is its place or state, a day, or its unit: "Government of X", "Spokesperson"."""
    keys = reading.keys[piece.first : piece.last]
    state = keys[0] in ("government", "pemerintah", "republik", "republic")
    return state or is_place(reading, piece) or is_day(reading, piece) or not _WORDS.units.isdisjoint(keys)


def _heads(reading: Reading, above: list[HeadLine], line: HeadLine, body: Span) -> bool:
    """Whether a line with a body is a letterhead: the first one, or below one that calls the text a release."""
    dated = bool(above) and all(is_day(reading, piece) for piece in above[-1].pieces)
    if above and not (dated and above[-1].whole):
        return _has_label(reading, above[-1:])
    ministry = ministry_of(reading, body.first, body.last)
    known = body.entity.thing or (ministry and ministry.name.startswith(reading.words(body.first, body.last)))
    return bool(known) or len(line.pieces) > 1


def _past_state(reading: Reading, line: HeadLine, last: int) -> int:
    """The token after the state behind a body and a comma, "Ministry of Trade, Japan"; else that after the body."""
    state = next((piece for piece in line.pieces if piece.first == last + 1 and piece.before == ","), None)
    return state.last if state is not None and reading.state_at(state.first) is not None else last


def _is_known(reading: Reading, piece: Piece) -> bool:
    """Whether a piece is the name of one organisation and no more: no title that begins with one."""
    last = piece.last
    states = (s.first for s in reading.overlapping(piece.first, last) if s.entity.type == "State" and s.last == last)
    end = min(states, default=last)
    while end < last and end > piece.first and reading.keys[end - 1] in ("of", "the"):
        end -= 1
    first = without_article(reading, piece.first)
    bodies = (s for s in reading.overlapping(piece.first, last) if s.entity.type == "Organisation")
    return any(span.first <= first and span.last >= end for span in bodies)


def _has_label(reading: Reading, lines: list[HeadLine]) -> bool:
    """Whether one of some lines says that a release begins: "Press release"."""
    return any(labels().at(reading.keys, line.first, line.last) for line in lines)


def without_article(reading: Reading, first: int) -> int:
    """The token at which a name begins, past the article or preposition before it."""
    return first + 1 if reading.keys[first] in _WORDS.before_publishers else first


def is_day(reading: Reading, piece: Piece) -> bool:
    """Whether a piece is a day or a time of day."""
    keys = reading.keys[piece.first : piece.last]
    if begins_date(reading.tokens[piece.first]) and match_date(reading.text, reading.starts[piece.first]):
        return True
    return all(key[:1].isdigit() or key in _WORDS.clock for key in keys)


def is_place(reading: Reading, piece: Piece) -> bool:
    """Whether a piece is the name of a city or state, or a part of it: "Washington, DC"."""
    if piece.last == piece.first + 1 and reading.keys[piece.first] in _WORDS.of_cities:
        return True
    return any(
        span.entity.type in PLACES and span.first <= piece.first and span.last >= piece.last
        for span in reading.spans_at(piece.first)
    )


@cache
def labels() -> Phrases:
    """What stands before a publisher and a colon, or behind one in a title: "Source", "Press Release"."""
    return plain_phrases(_WORDS.labels)
