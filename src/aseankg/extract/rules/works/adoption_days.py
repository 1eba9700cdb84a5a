"""When documents are adopted or signed: the day that a clause of it gives, or that stands behind their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, extent
from aseankg.extract.rules.clauses.verbs import find_verbs
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, Span
from aseankg.extract.rules.text.heading import DASHES
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.works.adopted_documents import is_inverted, is_noun, named_treaty

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.clauses.verbs import Verb
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("adoption")
_DAYS: Final = WordLists("days")
_DOCUMENT: Final = "OutcomeDocument"
_ONLY_DAY_NEAR: Final = 40
_DAY_NEAR: Final = 18
"""Tokens behind a document and its verb within which the day of adoption stands, where it is the only one and else."""
_YEAR: Final = len("2018")
_BEFORE: Final = 4
"""Tokens between such a day and the verb behind it."""
_YEAR_NEAR: Final = 7
"""Tokens behind a verb, or two before it, within which a month or year is that of adoption."""


def add_days_behind_names(facts: Facts, clause: Clause) -> None:
    """Add the days and years that stand behind the names of documents: "the Bali Declaration of 1976"."""
    for day in clause.dates:
        lead = day.first - 1
        named = _named_before(clause, lead) if clause.reading.keys[lead] in _WORDS.dating else None
        if named is None or not _is_past(clause, day):
            continue
        lasting = not _WORDS.lasting.isdisjoint(clause.reading.keys[named.first : named.last])
        if lasting and not facts.values(named.entity.name, "adopted_on"):
            facts.add(named.entity, "adopted_on", day.date.first, "asserted", extent(named, day))


def add_days_dated_back(facts: Facts, clause: Clause) -> None:
    """Add the days to which documents are told to go back: "The treaty goes back to February 1976"."""
    for index in clause.at(_WORDS.back):
        day = next((day for day in clause.dates if day.first == index + 2), None)
        told = clause.reading.key_before(index) in _WORDS.dating_back
        if day is None or not told or clause.reading.keys[index + 1] != "to":
            continue
        named = next(iter(clause.before(index, _DOCUMENT)), None) or named_treaty(clause, index)
        if named is not None and _is_past(clause, day):
            facts.add(named.entity, "adopted_on", day.date.first, "asserted", (clause.first, day.last))


def add_days_of_events(facts: Facts) -> None:
    """Add the day of each event that lasted no longer as that of what was adopted there and has no day of its own."""
    for fact in [fact for fact in facts.found.values() if fact.relation == "adopted_at"]:
        days = facts.values(fact.object, "held_on")
        if fact.modality != "asserted" or len(days) != 1 or facts.values(fact.subject, "adopted_on"):
            continue
        told = facts.found[fact.object, "held_on", days[0]].modality == "asserted"
        if told and len(days[0]) == WHOLE_DAY and not facts.values(fact.object, "start_date"):
            facts.add(fact.subject, "adopted_on", days[0], "asserted", facts.words(fact), implied=True)


def _is_past(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date is one that lies before the text; a span of years is that of a plan."""
    first, today = day.date.first, clause.reading.published or "9999"
    spans_on = not DASHES.isdisjoint(clause.reading.texts[day.last : day.last + 1])
    return not day.date.last and first < today[: len(first)] and not spans_on


def _named_before(clause: Clause, index: int) -> Span | None:
    """The document whose name, or acronym in brackets, ends before a token."""
    reading = clause.reading
    short = index > 3 and reading.texts[index - 1] == ")" and reading.has_acronym(index - 3)
    ends = (index, index - 3) if short else (index,)
    return next((s for end in ends for s in reading.spans_before(end) if s.entity.type == _DOCUMENT), None)


def add_day(facts: Facts, clause: Clause, trigger: Trigger, document: Span, modality: str) -> None:
    """The day of adoption, where one stands near the verb and not in a name; a month or year right behind the verb."""
    if any(len(day) == WHOLE_DAY for day in facts.values(document.entity.name, "adopted_on")):
        return
    days = [day for day in clause.dates if _is_of_adoption(clause, trigger, document, day)]
    day = next((day for day in days if not _is_of_dateline(clause, day)), next(iter(days), None))
    if day is not None:
        modality = _modality_on(clause, trigger, document, day, modality)
        facts.add(document.entity, "adopted_on", day.date.first, modality, extent(day, trigger))


def _is_of_dateline(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date stands before the dash or bracket that a dateline ends with: "MANILA, May 2 - Leaders"."""
    ended = clause.reading.texts[day.last : day.last + 1]
    return ended == [")"] or not DASHES.isdisjoint(ended)


def _is_of_adoption(clause: Clause, trigger: Trigger, document: Span, day: ClauseDate) -> bool:
    """Whether a date is that on which a document is adopted by a verb."""
    if day.date.last or is_in_name(clause, day) or _is_of_title(clause, day, document):
        return False
    if _is_aim(clause, trigger, document, day):
        return False
    if len(day.date.first) < WHOLE_DAY and not _is_right_behind(clause, trigger, document, day):
        return False
    end = max(document.last, trigger.last)
    days = [other for other in clause.dates if len(other.date.first) == len(day.date.first)]
    if day.first > end + (_DAY_NEAR if len(days) > 1 else _ONLY_DAY_NEAR):
        return False
    if not _WORDS.saying.isdisjoint(clause.reading.keys[end : day.first]):
        return False  # "adopted X, he said on Monday"
    verbs = find_verbs(clause) if is_noun(clause, trigger) else []
    if any(_is_of_another(clause, verb) for verb in verbs if end <= verb.first < day.first):
        return False  # "the adoption of X will continue what begins on Monday"
    beside = trigger.first - _BEFORE <= day.last or _leads(clause, trigger, document, day)
    return beside and not _is_part(clause, day)


def _is_of_another(clause: Clause, verb: Verb) -> bool:
    """Whether a verb tells something else than that an adoption takes place, or is to."""
    return _WORDS.taking_place.isdisjoint(clause.reading.keys[verb.first : verb.last])


def _modality_on(clause: Clause, trigger: Trigger, document: Span, day: ClauseDate, modality: str) -> str:
    """How what a verb tells is so on a day: what lies ahead is planned, and what was said of a past day is done."""
    first, published = day.date.first, clause.reading.published
    if published is None:
        return modality
    if modality == "planned" and len(first) == WHOLE_DAY and is_inverted(clause, trigger, document):
        return "asserted" if first < published else modality
    if modality == "planned" and first[:_YEAR] < published[:_YEAR]:
        return "asserted"
    return "planned" if modality == "asserted" and first > published[: len(first)] else modality


def _is_part(clause: Clause, day: ClauseDate) -> bool:
    """Whether a clause names a day within a month or year, which then only says which document is meant."""
    first = day.date.first
    others = [other for other in clause.dates if len(other.date.first) > len(first)]
    acts = [act.first for act in clause.signals("launch", "adopt", "sign")] if others else []
    within = (other.first for other in others if other.date.first.startswith(first))
    return any(not any(day.first < act < other for act in acts) for other in within)


def _is_of_title(clause: Clause, day: ClauseDate, document: Span) -> bool:
    """Whether a year right beside a document tells which one it is: "approved the 2021 River Work Plan", "RP 2021"."""
    if day.first == document.last and len(day.date.first) == _YEAR:
        return True
    return day.last == document.first and clause.reading.key_before(day.first) not in _WORDS.before_years


def _is_aim(clause: Clause, trigger: Trigger, document: Span, day: ClauseDate) -> bool:
    """Whether a year to come is that for which a document is: "issued the Declaration on One Community in | 2015"."""
    reading, year = clause.reading, day.date.first
    ahead = len(year) == _YEAR and year > (reading.published or year)[:_YEAR]
    named = ahead and document.last < day.first <= document.last + 2
    return named and document.first > trigger.first and clause.modality(trigger) == "asserted"


def _is_right_behind(clause: Clause, trigger: Trigger, document: Span, day: ClauseDate) -> bool:
    """Whether a month or year stands beside a verb or its document, with only an event right before it between."""
    end = trigger.last if trigger.kind.endswith("-by") else max(document.last, trigger.last)
    events = any(end <= span.first < day.first and span.last < day.first - 1 for span in clause.events())
    texts = clause.reading.texts
    if clause.reading.key_before(day.first) in _WORDS.not_of_years:
        return False  # "which guides X from 2021"
    if any(span.last == day.first - 1 <= trigger.first for span in clause.of("Initiative")):
        return False  # "on the way to the Community in 2015, including the signing of X"
    if not DASHES.isdisjoint((*texts[day.first - 1 : day.first], *texts[day.last : day.last + 1])):
        return False  # a span of years is that of a plan
    before = trigger.first - 2 <= day.last <= trigger.first
    before = before and _WORDS.joining.isdisjoint(clause.reading.keys[day.last : trigger.first])
    near = trigger.last - 1 <= day.first <= end + _YEAR_NEAR and not events
    beside = before or near or _only_names_between(clause, end, day.first)
    return beside or _leads(clause, trigger, document, day)


def _leads(clause: Clause, trigger: Trigger, document: Span, day: ClauseDate) -> bool:
    """Whether a date leads to a verb of adopting, and no other verb parts them.

    It begins the clause, "On 8 May leaders of ten states signed X", or something else happened then with the adoption:
    "was founded on 8 May, when they signed X", "ended on 8 May with the signing of X".
    """
    if day.last > trigger.first or any(line.first <= day.first < line.last for line in clause.reading.head):
        return False
    if any(day.last <= other.first < trigger.first for other in clause.dates):
        return False
    keys, verbs = clause.reading.keys, find_verbs(clause)
    joined = not _WORDS.when.isdisjoint(keys[day.last : trigger.first])
    listed = not is_inverted(clause, trigger, document)  # "On 8 May they signed X and adopted Y"
    alike = {other.first for other in clause.signals("adopt", "sign", "launch") if listed and day.last <= other.first}
    others = [other for other in clause.before(trigger.first, _DOCUMENT) if other.entity is not document.entity]
    if any(not any(first < other.first for first in alike) for other in others):
        return False
    between = [verb for verb in verbs if day.last <= verb.first < trigger.first]
    if not all(verb.first in alike or (joined and keys[verb.first] in _DAYS.closing) for verb in between):
        return False
    told = keys[day.last : day.last + 2] == [",", "when"]
    dated = told or not _WORDS.before_years.isdisjoint(keys[max(0, day.first - 1) : day.first + 1])
    if len(day.date.first) < WHOLE_DAY and not dated:
        return False  # it can be a part of a name
    before = next((verb for verb in reversed(verbs) if verb.last <= day.first), None)
    return before is None or (joined and keys[before.first] not in _WORDS.saying)


def _only_names_between(clause: Clause, first: int, last: int) -> bool:
    """Whether only who adopts, and where, stands between two tokens: "agreed by leaders of X in Y in April 2018"."""
    named = clause.covered(*EVENTS, *ACTORS, "City", "Role")
    keys = clause.reading.keys
    return first <= last and all(i in named or keys[i] in _WORDS.beside_day for i in range(first, last))


def is_in_name(clause: Clause, day: ClauseDate) -> bool:
    """Whether a date is part of a name."""
    return any(span.first <= day.first < span.last for span in clause.spans)
