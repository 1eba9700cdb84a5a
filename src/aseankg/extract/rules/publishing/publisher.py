"""Who published a text, as its head or foot says."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.extraction import THIS_DOCUMENT
from aseankg.extract.rules.dates.text_day import closes_text, ends_telling, is_own_day, is_told
from aseankg.extract.rules.people.ministries import ministry_of
from aseankg.extract.rules.publishing.letterheads import find_letterheads, is_day, is_place, labels, without_article
from aseankg.extract.rules.reading.reading import Entity, Span
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.gazetteer import agency, own_ministry, short_name
from aseankg.extract.rules.text.heading import DASHES, HeadLine, Piece, is_item
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.dates.dates import DateMention
    from aseankg.extract.rules.reading.reading import Reading

_DOMAIN: Final = re.compile(
    r"(?:www\.)?(?P<name>[\w-]+)\.(?:co\.id|com|id|net|org|tv|news|co|info|my|sg|vn|ph|th)", re.I
)
_ACRONYM: Final = 5
"""Letters up to which a name in capitals is an acronym."""
_WITH_WEEKDAY: Final = re.compile(r"\w{4,} ?\(\d+[/.-]\d+[/.-](?:\d\d){1,2}\)")
"""A day in full as Indonesian texts give their own: "Senin (5/4/2021)"."""
_WEEKDAY_LENGTH: Final = 8
"""Characters before a day within which its weekday begins."""
_OPENING: Final = 6
"""Tokens at the beginning of a text within which a colon ends who published it."""
_CLOSING: Final = 3
"""Sentences at the end among which stands the one that says who issued the text."""
_HEAD_TOKENS: Final = 12
_NAME_TOKENS: Final = 14
_SENTENCE_ENDS: Final = frozenset(".!?\"*'\u201d\u2019")
_LEADERS: Final = (["prime", "minister"], ["president"], ["vice", "president"], ["deputy", "prime", "minister"])
_BRACKETS: Final = {")": "(", "]": "["}

_WORDS: Final = WordLists("publisher")


@cache
def _issued() -> Phrases:
    return plain_phrases(_WORDS.issued)


@cache
def _received() -> Phrases:
    return plain_phrases(_WORDS.received)


def find_publisher(reading: Reading) -> Entity | None:
    """The organisation that a text names as its publisher, added to its mentions; None where it names none."""
    for first, last, free in _places_of_names(reading):
        entity = _publisher(reading, first, last, free=free)
        if entity is not None:
            return entity
    return None


def add_publication(facts: Facts, publisher: Entity | None) -> None:
    """Add who published the text, and when."""
    reading = facts.reading
    if reading.published and reading.tokens and _is_dated(reading):
        words = (0, min(_HEAD_TOKENS, len(reading.tokens)))
        facts.add(THIS_DOCUMENT, "published_on", reading.published, "asserted", words)
    if publisher is not None:
        span = next(span for span in reading.spans if span.entity is publisher)
        facts.add(THIS_DOCUMENT, "published_by", publisher, "asserted", (span.first, span.last))


def _is_dated(reading: Reading) -> bool:
    """Whether the day of the text is given as such: with it, in its head, lead or foot, and not in a later sentence."""
    if reading.source.published:
        return True
    lines = [(reading.starts[line.first], reading.ends[line.last - 1]) for line in reading.head]
    lines += [(reading.starts[line.first], reading.ends[line.last - 1]) for line in reading.closing]
    title = reading.text.find("\n")
    days = [date for date in reading.dates if date.first == reading.published]
    if (
        any(_is_in_lead(reading, day) for day in days)
        or any(is_own_day(reading.text[day.start : day.end]) for day in days)
        or any(ends(reading.text, day.start, day.end) for day in days for ends in (ends_telling, closes_text))
        or any(is_told(reading.text, day.start) for day in days if day.resolved and not day.weekday)
    ):
        return True
    closes_title = (day for day in days if day.end < title and not reading.text[day.end : title].strip(" )"))
    return any(closes_title) or any(any(start <= day.start < end for start, end in lines) for day in days)


def _is_in_lead(reading: Reading, day: DateMention) -> bool:
    """Whether a day stands in the first paragraph below the title as Indonesian texts give their own."""
    lead = next((s for s in reading.sentences if s.first >= reading.title_end), reading.sentences[0])
    last = max(s.last for s in reading.sentences if s.paragraph == lead.paragraph)
    inside = reading.starts[lead.first] <= day.start < reading.ends[last - 1]
    near = reading.text[max(0, day.start - _WEEKDAY_LENGTH) : day.end + 1]
    return inside and day.last is None and _WITH_WEEKDAY.search(near) is not None


def _places_of_names(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Where publishers stand, the surest place first: tokens, and whether any name there is that of a publisher."""
    for line in reading.head:
        yield from _media(reading, line)
    yield from _opening_address(reading)
    for line in reading.head:
        yield from _in_dateline(reading, line)
    for line in reading.closing:
        yield from _labelled(reading, line)
    yield from _closing_mark(reading)
    yield from _closing_sentence(reading)
    for line in reading.head:
        yield from _labelled(reading, line)
    yield from find_letterheads(reading, reading.closing)
    yield from find_letterheads(reading, reading.head)
    yield from _receiver(reading)


def _media(reading: Reading, line: HeadLine) -> Iterator[tuple[int, int, bool]]:
    """News agencies, papers and addresses in a dateline, beside a day, or at the end of a title."""
    dated = any(is_day(reading, piece) for piece in line.pieces)
    placed = [piece for piece in line.pieces if is_place(reading, piece)]
    for piece in line.pieces:
        if piece.before == ":" and _names_person(reading, line, piece):
            continue
        alone = len(line.pieces) - len(placed) == 1
        signs = not line.whole or dated or alone or piece.before in ("-", "\u2013", "—", "|", "(", "/")
        if signs and _medium(reading.words(piece.first, piece.last)):
            yield piece.first, piece.last, False


def _opening_address(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """The paper or release that a text begins with: "Harian.com, Jakarta Para ...", "MFA Press Release: ..."."""
    address = _DOMAIN.match(reading.text)
    if address is not None and reading.text[address.end() : address.end() + 1] == ",":
        yield 0, reading.token_at(address.end() - 1) + 1, False
    colon = next((i for i in range(1, min(_OPENING, len(reading.texts))) if reading.texts[i] == ":"), 0)
    if colon and agency(reading.words(0, colon)):
        yield 0, colon, False


def _names_person(reading: Reading, line: HeadLine, piece: Piece) -> bool:
    """Whether the piece before says that a person follows: "Editor: Ani"."""
    before = next((other for other in line.pieces if other.last + 1 == piece.first), None)
    return before is not None and reading.keys[before.last - 1] in _WORDS.people


def _labelled(reading: Reading, line: HeadLine) -> Iterator[tuple[int, int, bool]]:
    """What stands behind "Source:", "Issued by" and the like."""
    keys = reading.keys
    for piece in line.pieces:
        found = labels().at(keys, piece.first, piece.last)
        if line.whole and piece.after == ":" and piece.last == piece.first + 1 and keys[piece.first] in _WORDS.people:
            # "Pewarta: Biro Hanoi, Harian Nusa": the paper of who wrote stands last.
            yield from ((other.first, other.last, False) for other in reversed(line.pieces) if other.first > piece.last)
        if not found or not line.whole:
            yield from _before_label(reading, piece) if line.whole and piece is line.pieces[0] else ()
            continue
        end = found[0][0]
        if end < piece.last:
            yield without_article(reading, end), piece.last, False
        elif piece.after == ":":
            free = " ".join(keys[piece.first : end]) in _WORDS.sources
            behind = [other for other in line.pieces if other.first > end]
            if len(behind) > 1 and keys[behind[0].first] in _WORDS.units:
                yield from ((other.first, other.last, False) for other in reversed(behind))
            yield from ((other.first, other.last, free) for other in behind)


def _before_label(reading: Reading, piece: Piece) -> Iterator[tuple[int, int, bool]]:
    """Whose release a line says that a text is: "RIVER AGENCY PRESS RELEASE"."""
    for index in range(piece.first + 1, piece.last):
        if reading.keys[index] in _WORDS.label_starts and any(
            end == piece.last for end, _ in labels().at(reading.keys, index, piece.last)
        ):
            yield without_article(reading, piece.first), index, False
            return


def _in_dateline(reading: Reading, line: HeadLine) -> Iterator[tuple[int, int, bool]]:
    """Names in brackets, between strokes, or beside a place and a day, in a dateline."""
    pieces = line.pieces
    placed = [is_place(reading, piece) for piece in pieces]
    dated = [is_day(reading, piece) for piece in pieces]
    if line.whole:
        last = pieces[-1] if any(placed) and any(dated) else None
        if (
            last is not None
            and last.before in DASHES
            and not (placed[-1] or dated[-1])
            and all(place or day for place, day in zip(placed[:-1], dated[:-1], strict=True))
        ):
            yield last.first, last.last, True
        return
    for index, piece in sorted(enumerate(pieces), key=lambda numbered: numbered[1].before != "("):
        if placed[index] or dated[index] or piece.last - piece.first > _NAME_TOKENS:
            continue
        enclosed = (piece.before, piece.after) in (("(", ")"), ("/", "/"))
        rest = all(dated[index + 1 :])
        behind_place = index > 0 and placed[index - 1] and piece.before in (",", "-", "\u2013", "|", "/")
        before_place = piece.after == "/" and any(placed[index + 1 : index + 2])
        barred = "|" in (piece.before, piece.after) and (any(placed) or any(dated))
        free = (enclosed and rest and index > 0) or behind_place or before_place or barred
        yield piece.first, piece.last, free


def _closing_mark(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """The name in brackets or behind a dash right after the last sentence: "(PNA)", "- Bernama"."""
    texts, last = reading.texts, len(reading.texts)
    while last and texts[last - 1] in ".*/":
        last -= 1
    closed = last > 0 and texts[last - 1] in _BRACKETS
    openings = {_BRACKETS[texts[last - 1]]} if closed else DASHES
    last -= closed
    mark = next((i for i in range(last - 1, max(0, last - 2 - _NAME_TOKENS), -1) if texts[i] in openings), 0)
    before = mark - 1
    while before > 0 and texts[before] in DASHES:
        before -= 1
    if before < 1 or not _ends_sentence(reading, before) or is_item(reading.placed, reading.text, mark):
        return
    first = mark + 1
    found = labels().at(reading.keys, first, last)
    first = found[0][0] if found else first
    yield first, last, False
    parts = [i for i in range(first, last) if texts[i] in "/,|;"]
    dated = not reading.date_tokens.isdisjoint(range(first, last))  # "(Harian Nusa, 2 May 2018)"
    for begin, end in zip([first, *(part + 1 for part in parts)], [*parts, last], strict=True):
        yield begin, end, dated


def _closing_sentence(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Who issued the text, as one of its last sentences says: "This release was issued by X, Y"."""
    keys = reading.keys
    for sentence in reversed(reading.sentences[-_CLOSING:]):
        for index in reading.where(_issued().starts, sentence.first, sentence.last):
            if _WORDS.itself.isdisjoint(keys[max(0, index - 4) : index]):
                continue
            for end, _ in _issued().at(keys, index, sentence.last):
                marks = [i for i in range(end, sentence.last) if reading.texts[i] in ",."]
                for begin, stop in reversed(list(zip([end, *(mark + 1 for mark in marks)], marks, strict=False))):
                    yield without_article(reading, begin), stop, False


def _ends_sentence(reading: Reading, index: int) -> bool:
    """Whether a sentence or a line ends with a token."""
    gap = reading.text[reading.ends[index] : reading.starts[index + 1]]
    return reading.texts[index] in _SENTENCE_ENDS or "\n" in gap


def _receiver(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """The medium that says that it received a release: "dari rilis yang diterima X"."""
    for index in reading.where(_received().starts):
        for end, _ in _received().at(reading.keys, index, len(reading.keys)):
            yield from ((end, stop, False) for stop in (end + 3, end + 2, end + 1) if _is_medium(reading, end, stop))


def _is_medium(reading: Reading, first: int, last: int) -> bool:
    return last <= len(reading.tokens) and _medium(reading.words(first, last)) is not None


def _medium(name: str) -> str | None:
    """The name of the news agency, paper or site that goes by some words."""
    known = agency(name) if len(name) > _ACRONYM or not name.islower() else None
    if known and (name.isupper() or len(name) >= _ACRONYM or known.casefold() == name.casefold()):
        return known
    domain = _DOMAIN.fullmatch(name)
    if domain is None or known == "":
        return None
    site = agency(domain["name"]) or agency(domain["name"].replace("-", " "))
    words = domain["name"].replace("-", " ")
    return site or (words if len(words) <= _ACRONYM else words.title())


def _publisher(reading: Reading, first: int, last: int, *, free: bool) -> Entity | None:
    """The organisation that some tokens name, unless they are no name or that of something else.

    Where the place alone makes it certain, any name is `free` to be a publisher's.
    """
    while first < last and not reading.tokens[first].is_word:
        first += 1
    while last - first > 2 and reading.texts[last - 2] == "/" and len(reading.texts[last - 1]) < _ACRONYM:
        last -= 2  # the sign of who wrote: "Warta Nusa/R2"
    while first < last and reading.texts[last - 1].isdigit() and agency(reading.words(first, last)) is None:
        last -= 1
    first = _past_unit(reading, first, last)
    if not 0 < last - first <= _NAME_TOKENS or not reading.date_tokens.isdisjoint(range(first, last)):
        return None
    inside = reading.overlapping(first, last)
    name = _full_name(reading, first, last)
    if not name and free and name is not None and _is_new_name(reading, first, last):
        name = reading.words(first, last)
    if not name:
        return None
    for span in inside:
        span.nested = True
    entity = reading.entity("Organisation", name, reading.lexicon.thing_of("Organisation", name))
    # It says nothing, and so takes part in nothing that the text tells.
    reading.add(Span(first, last, entity, nested=True))
    return entity


def _past_unit(reading: Reading, first: int, last: int) -> int:
    """The token at which the name of a body begins behind that of its unit: "Biro Humas | Kementerian Sungai"."""
    if first >= last or reading.keys[first] not in _WORDS.units:
        return first
    if not _WORDS.studies.isdisjoint(reading.keys[first:last]):
        return first  # a centre of its own
    inside = reading.overlapping(first + 1, last)
    bodies = [s.first for s in inside if s.first > first and s.last == last and _can_publish(s.entity)]
    heads = [index for index in range(first + 1, last - 1) if reading.keys[index] in _WORDS.heads]
    return next(iter(bodies or heads), first)


def _can_publish(entity: Entity) -> bool:
    return entity.type == "Organisation" and entity.name != "ASEAN"


def _full_name(reading: Reading, first: int, last: int) -> str | None:
    """The name of a known medium, of a body of the graph, or of one whose name says that it publishes.

    Empty where nothing tells, None where the words are known to name something else.
    """
    words = reading.words(first, last)
    known = _medium(words)
    if known or agency(words) == "":
        return known
    if all(key in _WORDS.generic for key in reading.keys[first:last]):
        return None
    last -= last - first > 1 and _is_service(reading, first, last)
    bare = without_article(reading, first)
    entry = reading.lexicon.lookup("Organisation", reading.words(bare, last)) if bare < last else None
    if entry is not None:
        short = short_name("Organisation", entry.name)
        own = reading.source.language == "id" and not {"ministry", "department"} & {*reading.keys[bare:last]}
        return None if short == "ASEAN" else own_ministry(short) if own else short
    office = _office_of_leader(reading, first, last)
    if office is not None:
        return office
    longer = _longer_name(reading, first, last)
    if longer is not None:
        return longer.name
    inside = [s for s in reading.overlapping(first, last) if first <= s.first and s.last <= last]
    if any(span.entity.type not in ("Organisation", "State", "City", "Topic") for span in inside if not span.nested):
        return None
    ministry = ministry_of(reading, first, last)
    if ministry is not None:
        return ministry.name
    whole = [s for s in inside if s.entity.type == "Organisation" and s.last - s.first > (last - first) // 2]
    if whole:
        return None if whole[0].entity.name == "ASEAN" else whole[0].entity.name
    keys = reading.keys
    labelled = any(
        labels().at(keys, index, last) for index in range(first + 1, last) if keys[index] in _WORDS.label_starts
    )
    says_so = not labelled and not _WORDS.bodies.isdisjoint(keys[first:last])
    return words if says_so and _is_new_name(reading, first, last) else ""


def _is_service(reading: Reading, first: int, last: int) -> bool:
    """Whether words are the news of an organisation that writes itself: "ILO News"."""
    owner = reading.lexicon.lookup("Organisation", reading.words(first, last - 1))
    return reading.keys[last - 1] == "news" and owner is not None


def _longer_name(reading: Reading, first: int, last: int) -> Entity | None:
    """The body whose name goes on in the next line with "and"; None for others."""
    if reading.keys[last : last + 1] not in (["dan"], ["and"]):
        return None
    over = (span for span in reading.spans_at(first) if span.last > last and not span.nested)
    return next((span.entity for span in over if _can_publish(span.entity)), None)


def _office_of_leader(reading: Reading, first: int, last: int) -> str | None:
    """The office that serves a leader, with its state or the one that alone has such a leader here; None for others."""
    leader = next((words for words in _LEADERS if reading.keys[first : first + len(words)] == words), None)
    if leader is None or reading.keys[first + len(leader) : first + len(leader) + 1] != ["office"]:
        return None
    title = " ".join(word.capitalize() for word in leader)
    named = [s.entity.name for s in reading.overlapping(first, last) if s.entity.type == "State"]
    held = {office.body for office in reading.held.values() if office.name == f"{title} of {office.body}"}
    state = next(iter(named or (held if len(held) == 1 else ())), "")
    return f"{title}'s Office of {state}" if state else f"{title}'s Office"


def _is_new_name(reading: Reading, first: int, last: int) -> bool:
    """Whether words can be a name that nothing else is called by."""
    if not any(mark.isupper() for mark in reading.texts[first]) or any(map(str.isdigit, reading.texts[first:last])):
        return False
    return all(
        span.nested or span.entity.type == "Organisation" or span.last - span.first < last - first
        for span in reading.overlapping(first, last)
    )
