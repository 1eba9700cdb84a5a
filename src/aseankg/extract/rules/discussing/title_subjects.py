"""What the titles of documents say: their subjects, and the meeting that issues them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import extent
from aseankg.extract.rules.phrases.document_verbs import is_issued_by_event
from aseankg.extract.rules.reading.named_things import known_or_new
from aseankg.extract.rules.reading.reading import CONTENT, EVENTS, WORKS, Span
from aseankg.extract.rules.text.name_kinds import is_forum, kind_and_head
from aseankg.extract.rules.text.tokens import HYPHENS, name_words
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.topics.title_topics import (
    first_joint,
    is_general_behind,
    names_subjects,
    own_end,
    title_joint,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Reading

_TITLES: Final = WordLists("topics")
_WORDS: Final = WordLists("title_subjects")


def find_title_subjects(facts: Facts) -> None:
    """Add what the titles of works, and the names of events that are held on some subject, say."""
    for span in facts.reading.spans:
        if span.nested or not names_subjects(facts.reading, span):
            continue
        relation = "covers_topic" if span.entity.type in WORKS else "discusses"
        modality = "planned" if span.entity.planned else "asserted"
        for subject in _named_in(facts, span):
            if subject.name.lower() not in _WORDS.regions and not is_forum(subject.name):
                facts.add(span.entity, relation, subject, modality, extent(span))
        if span.entity.type in WORKS and (work := _carried_out(facts.reading, span)) is not None:
            facts.add(span.entity, "implements", work, modality, extent(span))
        if span.entity.type in WORKS and span.entity.whole is not None:
            facts.add(span.entity, relation, span.entity.whole, modality, extent(span))  # an instrument of a treaty
        event = _issuing(facts.reading, span) if span.entity.type in WORKS else None
        if event is not None and not facts.values(span.entity.name, "adopted_at"):
            at = "planned" if event.planned else "asserted"
            facts.add(span.entity, "adopted_at", event, at, extent(span))


def _carried_out(reading: Reading, span: Span) -> Entity | None:
    """The work that a title ends with and is to implement: "Action Plan to Implement the Rivers Consensus"."""
    keys = reading.keys
    for index in reading.where(_WORDS.implementing, span.first + 1, span.last):
        step = index + 1
        while step < span.last and keys[step] in _WORDS.before_implemented:
            step += 1
        inside = (s.entity for s in reading.spans_at(step) if s.entity.type in WORKS and s.last <= span.last)
        named = next(inside, None)
        kind = kind_and_head(keys[step : span.last])[0] if step < span.last else None
        if named is not None or kind not in WORKS:
            return named
        entity = known_or_new(reading, kind, reading.words(step, span.last))
        reading.add(Span(step, span.last, entity, nested=True))
        return entity
    return None


def _named_in(facts: Facts, span: Span) -> list[Entity]:
    """The subjects in a title; new ones of a document that the graph knows only where nothing else tells of one."""
    printed, known = list(_printed(facts.reading, span)), list(_in_full_title(facts.reading, span))
    if span.entity.thing is None or not (known or facts.values(span.entity.name, "covers_topic")):
        return printed + known
    return [subject for subject in printed if subject.type != "Topic" or subject.thing is not None] + known


def _printed(reading: Reading, span: Span) -> Iterator[Entity]:
    """The subjects that stand in a title as it is printed."""
    first = title_joint(reading, span)
    inside = [inner for inner in reading.overlapping(span.first, span.last) if inner.nested]
    named = [inner for inner in inside if inner.entity.type in WORKS]
    if first is None and any(inner.last - inner.first >= span.last - span.first - 1 for inner in named):
        return  # "the X Agreement" is X, and no text on it
    start, end = (first, span.last) if first else (span.first, first_joint(reading, span) or own_end(reading, span))
    for inner in inside:
        opens = inner.entity.type == "Topic" and inner.first == start == span.first  # "human rights declaration"
        within = opens or start < inner.first < end
        if inner.entity.type not in CONTENT or inner.entity is span.entity or not within:
            continue
        owned = first is None and inner.entity.type in WORKS
        if owned and not _WORDS.owned.isdisjoint(reading.keys[span.first : inner.first]):
            continue  # "Charter of the X Network"
        if inner.first - 1 > span.first and reading.texts[inner.first - 1] in HYPHENS:
            continue  # "China-ASEAN Free Trade Area"
        if any(
            other.first < inner.first and inner.last <= other.last for other in inside if other.entity.type == "Topic"
        ):
            continue
        general = first is not None and is_general_behind(reading, inner)
        headed = inner.last < span.last and reading.keys[inner.last] in _WORDS.heads
        if not _is_part_of_longer(reading, inner, span) or ((general or headed) and inner.entity.type == "Topic"):
            yield inner.entity


def _is_part_of_longer(reading: Reading, inner: Span, span: Span) -> bool:
    """Whether a name within a title is a part of a longer one: "Tourism" in "Tourism Marketing Strategy"."""
    if inner.last >= span.last:
        return inner.last > span.last
    following = reading.tokens[inner.last]
    return following.is_word and following.is_capitalised and following.key not in _TITLES.title_ends


def _in_full_title(reading: Reading, span: Span) -> Iterator[Entity]:
    """The subjects in the full title of a document that the graph knows, as far as the text names them elsewhere."""
    if span.entity.thing is None:
        return
    tokens, index = name_words(span.entity.name), 1
    while index < len(tokens):
        begins = tokens[index - 1].key in _WORDS.before_subjects
        found = reading.lexicon.longest(tokens, index, len(tokens)) if begins else None
        index = found[0] if found else index + 1
        for entry in found[1] if found else ():
            named = reading.entities.get((entry.type, entry.name.casefold())) if entry.type == "Topic" else None
            if named is not None:
                yield named


def _issuing(reading: Reading, span: Span) -> Entity | None:
    """The meeting whose statement a document is by its title: "Joint Communiqu\u00e9 of the 45th Meeting"."""
    below = _line_beside(reading, span)
    if below is not None:
        return below
    inside = (s for s in reading.overlapping(span.first, span.last) if s.last == span.last)
    step = span.last + 2 if reading.keys[span.last + 1 : span.last + 2] == ["the"] else span.last + 1
    if is_issued_by_event(reading, span.first, span.last):
        near = (
            s.entity for i in range(span.last + 1, step + 3) for s in reading.spans_at(i) if s.entity.type in EVENTS
        )
        return next(near, None)
    behind = reading.spans_at(step) if reading.keys[span.last : span.last + 1] in (["of"], ["from"]) else ()
    found = [other for other in (*inside, *behind) if other.entity.type in EVENTS]
    event = min(found, key=lambda other: other.first, default=None)
    if event is None or _is_only_said(reading.keys[span.first : event.first]):
        return None
    index = event.first
    while index > span.first and reading.keys[index - 1] in _WORDS.of:
        index -= 1
    issued = index > span.first and reading.keys[index - 1] in _WORDS.issued
    return event.entity if issued else None


def _line_beside(reading: Reading, span: Span) -> Entity | None:
    """The meeting that is a line of its own beside that of a title: "Joint Media Statement" - "The 44th Meeting"."""
    words = reading.keys[span.first : span.last]
    if _is_only_said(words) or words[-1] not in _WORDS.issued or not _is_line(reading, span):
        return None
    line = reading.sentence_of(span.first)
    first = line.last + (reading.keys[line.last : line.last + 1] == ["the"])
    beside = (*reading.spans_at(first), *(reading.spans_before(line.first) if line.first else ()))
    return next((s.entity for s in beside if s.entity.type in EVENTS and _is_line(reading, s)), None)


def _is_only_said(words: list[str]) -> bool:
    """Whether a title is that of what is only said to the press, and not by all who meet or by their chair."""
    return not _WORDS.said.isdisjoint(words) and words[0] not in _WORDS.speakers


def _is_line(reading: Reading, span: Span) -> bool:
    """Whether a name is a whole line of the titles, its article apart."""
    line = reading.sentence_of(span.first)
    article = span.first > line.first and reading.keys[line.first] == "the"
    ended = all(key in _WORDS.line_ends for key in reading.keys[span.last : line.last])
    return span.first == line.first + article and ended and line.last <= reading.title_end
