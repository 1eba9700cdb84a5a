"""Who published a text, as its head or foot says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aseankg.extract.extraction import THIS_DOCUMENT
from aseankg.extract.rules.gazetteer import agency, short_name
from aseankg.extract.rules.ministries import ministry_of
from aseankg.extract.rules.reading import Entity, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Reading

_NAME = r"[A-Z][\w.&'\u2019-]*(?:[ ](?:of|the|and|dan|for|[A-Z][\w.&'\u2019-]*)){0,7}"
_FOOT = (
    re.compile(rf"(?:Selengkapnya|Read more|Source|Sumber)\s*:?\s+(?P<name>{_NAME})\s*$"),
    re.compile(rf"\(?\s*(?:Sumber|Source)\s*:\s*(?:\w+/)?(?P<name>{_NAME})\s*\)\s*(?:$|\n)"),
    re.compile(
        rf"(?:Issued|Released|Published|Dikeluarkan|Diterbitkan)\s+(?:by|oleh)\s+(?:the\s+)?(?P<name>{_NAME})\s*\.?\s*$"
    ),
    re.compile(rf"[(\[]\s*(?P<name>{_NAME})\s*[)\]]\s*\.?\s*$"),
    re.compile(rf"\n\s*(?:[-\u2013—]\s*)?(?P<name>{_NAME})\s*$"),
)
_BEHIND_PLACE = re.compile(rf"(?m:^)\s*[A-Z][\w ]{{2,20}},\s+(?P<name>{_NAME})\s+(?:-|\u2013|—)")
_RELEASE = r"(?i:siaran pers|press release|press statement|media release|media statement|news release|keterangan pers)"
_HEAD = (
    re.compile(r"\((?P<name>[A-Z][A-Za-z.]{2,20}(?: News)?)\)\s*(?:-|\u2013|—)"),
    re.compile(r"(?m:^)\s*(?P<name>[A-Z][A-Za-z0-9-]*\.(?:CO\.ID|COM|com|co\.id|ID|id|net|NET))\s*(?:,|-|\u2013|—)"),
    _BEHIND_PLACE,
    re.compile(r"(?m:^)\s*(?P<name>[A-Z][A-Za-z.]{1,20}),\s[^\n]{4,25}?\s(?:-|\u2013|—)"),
    re.compile(r"[.,)]\s*/(?P<name>[A-Z][\w .-]{1,20})/"),
    re.compile(rf"\A\s*(?P<name>[^\n]{{5,110}}?)\s*\n\s*{_RELEASE}"),
)
_DOMAIN = re.compile(r"(?P<name>[\w-]+)\.(?:co\.id|com|id|net)", re.IGNORECASE)
_ACRONYM = 5
"""Letters up to which a name in capitals is an acronym."""
_HEAD_TOKENS = 12
_HEAD_LENGTH = 220
_FOOT_LENGTH = 140
_DAY = re.compile(
    r"\d|\b(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)

_WORDS = WordLists("publisher")


def find_publisher(reading: Reading) -> Entity | None:
    """The organisation that a text names as its publisher, added to its mentions; None where it names none."""
    foot = max(0, len(reading.text.rstrip()) - _FOOT_LENGTH)
    matches = [(pattern.search(reading.text, 0, _HEAD_LENGTH), pattern is _BEHIND_PLACE) for pattern in _HEAD]
    matches += [(pattern.search(reading.text, foot), False) for pattern in _FOOT]
    found = (_publisher(reading, match, certain) for match, certain in matches if match)
    return next((entity for entity in found if entity is not None), None)


def add_publication(facts: Facts, publisher: Entity | None) -> None:
    """Add who published the text, and when."""
    reading = facts.reading
    if reading.published and reading.tokens:
        words = (0, min(_HEAD_TOKENS, len(reading.tokens)))
        facts.add(THIS_DOCUMENT, "published_on", reading.published, "asserted", words)
    if publisher is not None:
        span = next(span for span in reading.spans if span.entity is publisher)
        facts.add(THIS_DOCUMENT, "published_by", publisher, "asserted", (span.first, span.last))


def _publisher(reading: Reading, match: re.Match[str], certain: bool) -> Entity | None:
    """The organisation of a match, unless the words are no name or name none that publishes.

    Where the place alone makes it `certain`, any name publishes that is not one of something else.
    """
    if _DAY.search(match["name"]):
        return None
    first, last = reading.token_at(match.start("name")), reading.token_at(match.end("name") - 1) + 1
    inside = reading.overlapping(first, last)
    name = _full_name(reading, match["name"], first, last)
    if name is None:
        bodies = (s.entity for s in inside if s.entity.type == "Organisation" and first <= s.first and s.last <= last)
        return next((body for body in bodies if body.name != "ASEAN"), None)
    if not name and certain and all(span.nested or span.entity.type == "Organisation" for span in inside):
        name = match["name"]
    if not name:
        return None
    for span in inside:
        span.nested = True
    entity = reading.entity("Organisation", name, reading.lexicon.thing_of("Organisation", name))
    # It says nothing, and so takes part in nothing that the text tells.
    reading.add(Span(first, last, entity, nested=True))
    return entity


def _full_name(reading: Reading, name: str, first: int, last: int) -> str | None:
    """The name of a known agency, of a body of the graph, or of one whose name says that it publishes.

    Empty where the words are known to be no name.
    """
    known = agency(name.removesuffix(" News"))
    if known is not None:
        return known
    if domain := _DOMAIN.fullmatch(name):
        words = domain["name"].replace("-", " ")
        return words if len(words) <= _ACRONYM else words.title()
    entry = reading.lexicon.lookup("Organisation", name)
    if entry is not None:
        return short_name("Organisation", entry.name)
    if _names_other(reading, first, last):
        return None
    ministry = ministry_of(reading, first, last)
    if ministry is not None:
        return ministry.name
    return name if _WORDS.bodies.intersection(reading.keys[first:last]) else ""


def _names_other(reading: Reading, first: int, last: int) -> bool:
    """Whether another organisation than ASEAN is named within the words."""
    inside = (s for s in reading.overlapping(first, last) if s.first >= first and s.last <= last)
    return any(s.entity.type == "Organisation" and s.entity.name != "ASEAN" for s in inside)
