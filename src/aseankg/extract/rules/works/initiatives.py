"""Initiatives: who launched them, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import body_meant, pointed_to
from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.verbs import find_verbs
from aseankg.extract.rules.discourse.who_meets import group_words
from aseankg.extract.rules.phrases.name_marks import is_hyphen
from aseankg.extract.rules.reading.reading import ACTORS, BODIES, EVENTS, WORKS, Entity, Span
from aseankg.extract.rules.text.heading import DASHES
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.works.adopted_documents import goes_on_to, is_noun
from aseankg.extract.rules.works.adoption import is_welcomed, on_another_day, says_so
from aseankg.extract.rules.works.initiative_parts import PART_RULES, add_pillars

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("initiatives")
_ADOPTION: Final = WordLists("adoption")
_TALKING: Final = ("discuss", "state", "prioritise", "attend", "host", "chair")
_OTHERWISE: Final = (*_TALKING, "adopt", "sign")
"""Signals behind which an event is no longer where something is launched."""
_NAMED: Final = (*EVENTS, *WORKS)
_INITIATIVE_NEAR: Final = 14
_ORGANISATION_NEAR: Final = 3
"""Tokens between a verb of launching and what is launched."""
_APPOSED: Final = 9
"""Tokens between an organisation and a verb of launching that tell what kind of body it is."""
_MEMBERS: Final = (["member"], ["members"])
"""What "founding" right before only qualifies."""
_JOINTS: Final = ([",", "and"], [",", "dan"])
"""What stands before a day on which something else is done."""
_BEHIND_DAY: Final = 2
"""Tokens, a comma and an article, between the day of a participle and its subject."""
_POINTING: Final = 2
"""Tokens of a noun that points back and its article or pronoun: "The Fund", "Dana tersebut"."""
_FRONTED: Final = 3
"""Tokens of a clause within which a verb of launching stands before its subject: "Sejak dibentuk pada 2018, X"."""
_BARE_NEAR: Final = 6
"""Tokens behind a passive verb of launching within which the bare noun stands for the event spoken of."""
_GROUP_NEAR: Final = 3
"""Tokens before a verb of launching within which those who meet stand as its subject."""
_TOLD_NEAR: Final = 2
"""Tokens before a noun for launching within which the verb stands that tells of it: "saw the | launch of"."""
_MONTH: Final = len("2018-04")
_FOUNDED: Final = "1967"
"""The year of the Bangkok Declaration, by which ASEAN was established."""
_PROPOSED_NEAR: Final = 8
"""Tokens between a noun for launching and the verb by which that is only proposed: "pembentukan X diusulkan"."""
_DAY_NEAR: Final = 18
"""Tokens behind a launch within which its day stands."""


@needs()
def find_initiatives(facts: Facts, clause: Clause) -> None:
    """Add what the clause says is launched or begins, and which initiatives make up another."""
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)
    if not clause.keys.isdisjoint(_WORDS.pillars):
        add_pillars(facts, clause)


def _launch(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    launched = _launched(clause, trigger)
    if launched is None or not says_so(clause, trigger) or _is_proposed(clause, trigger, launched):
        return
    words = extent(launched, trigger)
    event, day = _launching(clause, trigger, launched), _launching_day(clause, trigger, launched)
    listed = clause.group(launched, ("Initiative",)) if launched.entity.type == "Initiative" else []
    if event is not None and not _is_of_another_month(event, day):
        for work in listed:
            facts.add(work.entity, "launched_at", event, _modality(clause, trigger, event), extent(work, trigger))
    if day is not None:
        words = (words[0], max(words[1], day.last))
        modality = _modality(clause, trigger, None, day)
        for work in listed or [launched]:
            facts.add(work.entity, "launched_on", day.date.first, modality, words)
    _founded_by(facts, clause, trigger, launched)


def _begin(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """When the initiative right before a verb of coming into being begins: "The X Community is in place by 2015"."""
    reading, named = clause.reading, clause.before(trigger.first, "Initiative")
    if not named and trigger.first >= clause.first + _POINTING:
        meant = pointed_to(clause, trigger.first, "Initiative")
        fits = _WORDS.beginning.issuperset(reading.keys[clause.first + _POINTING : trigger.first])
        if meant is not None and fits:  # "The Programme | started in 2012"
            _begun(facts, clause, trigger, meant)
    behind = (reading.acronym_end(named[0].last) or named[0].last) if named else trigger.first
    if not named or not _WORDS.beginning.issuperset(reading.keys[behind : trigger.first]):
        return
    article = reading.key_before(named[0].first) in _WORDS.articles
    before = reading.key_before(named[0].first - article)
    alone = before in _WORDS.before_whole or named[0].first == clause.first
    if before in _WORDS.parts_of or not (alone or reading.source.language == "en"):
        return  # "talks on the X Community", "harga X"
    _begun(facts, clause, trigger, named[0])


def _begun(facts: Facts, clause: Clause, trigger: Trigger, work: Span) -> None:
    """Add the day on which an initiative begins by a verb."""
    reading, day = clause.reading, _launching_day(clause, trigger, work)
    if day is not None:
        words = clause.extent(work, trigger, day)
        ahead = not _WORDS.ending.isdisjoint(reading.keys[trigger.last : day.first])
        ahead = ahead and (reading.published or "").startswith(day.date.first)
        modality = "planned" if ahead else _modality(clause, trigger, None, day)
        facts.add(work.entity, "launched_on", day.date.first, modality, words)


def _start(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The same of a verb of beginning that events have, too: "the X Programme, which started in 2012"."""
    if clause.reading.keys[trigger.first] in _WORDS.starting:
        _begin(facts, clause, trigger)


def _is_proposed(clause: Clause, trigger: Trigger, launched: Span) -> bool:
    """Whether a noun for launching only tells of a proposal: "proposed the establishment of X"."""
    keys = clause.reading.keys
    proposing = clause.signals("initiate", "initiate-to", "initiate-by")
    before = [t for t in proposing if t.first < trigger.first <= t.last + 2 and keys[t.first] not in _WORDS.announcing]
    if not is_noun(clause, trigger):  # "proposed to set up X"
        return any(t.kind == "initiate" for t in before)
    behind = [t for t in proposing if launched.last <= t.first <= launched.last + _PROPOSED_NEAR]
    return bool(before) or any(t.kind == "initiate-by" and keys[t.first] not in _WORDS.proposals for t in behind)


def _is_of_another_month(event: Entity, day: ClauseDate | None) -> bool:
    """Whether an event is held in another month than the day on which something is launched."""
    if day is None or not event.first:
        return False
    first, last, told = event.first[:_MONTH], (event.last or event.first)[:_MONTH], day.date.first[:_MONTH]
    return not first[: len(told)] <= told[: len(first)] <= last[: len(told)]


def _modality(clause: Clause, trigger: Trigger, event: Entity | None, day: ClauseDate | None = None) -> str:
    """How a clause puts a launch; what a day before that of the text brought was no plan any more."""
    modality = "asserted" if event is None and is_welcomed(clause, trigger) else clause.modality(trigger, event)
    if modality == "asserted" and not _WORDS.meant.isdisjoint(
        clause.reading.keys[max(0, trigger.first - 2) : trigger.first]
    ):
        return "planned"
    published = clause.reading.published
    if day is not None and published is not None:
        first = day.date.first
        if modality == "asserted" and first > published[: len(first)]:
            return "planned"
        past = first < published[: len(first)] and not clause.has("not")
        modality = "asserted" if past and modality == "planned" else modality
    return modality


def _launching_day(clause: Clause, trigger: Trigger, launched: Span) -> ClauseDate | None:
    """The day, month or year right beside a verb of launching: behind it or what it launches, or right before it."""
    end = max(trigger.last, launched.last) + _DAY_NEAR
    fronted = _fronted_day(clause, trigger)
    if fronted is not None:
        return fronted
    named = [span for span in clause.spans if span.entity.type in _NAMED]
    return next(
        (
            day
            for day in clause.dates
            if trigger.first - 2 <= day.first <= min(end, _foreseen(clause, trigger))
            and not day.date.last
            and not _is_of_proposal(clause, trigger, day)
            and clause.reading.texts[max(0, day.first - 2) : day.first] not in _JOINTS
            and not any(span.first <= day.first < span.last for span in named)
        ),
        None,
    )


def _is_of_proposal(clause: Clause, trigger: Trigger, day: ClauseDate) -> bool:
    """Whether a day before a launch is that of a proposal: "X, proposed by Japan in 2012, was launched at Y"."""
    proposed = (other.last for other in clause.signals("initiate-by"))
    return day.last <= trigger.first and any(end <= day.first for end in proposed)


def _fronted_day(clause: Clause, trigger: Trigger) -> ClauseDate | None:
    """The day that a clause begins with, where launching is its first verb: "In 1967, five states founded ASEAN"."""
    day = next(iter(clause.dates), None)
    if day is None or day.date.last or day.last > trigger.first or day.first > clause.first + _FRONTED:
        return None
    if not DASHES.isdisjoint(clause.reading.texts[day.last : trigger.first]):
        return None  # of the dateline
    verb = next(iter(find_verbs(clause)), None)
    return day if verb is not None and verb.first <= trigger.first <= verb.last else None


def _founded_by(facts: Facts, clause: Clause, trigger: Trigger, launched: Span) -> None:
    """Who founded an initiative: "was established by Thailand"; not the whole of ASEAN, nor its leaders.

    An organisation is founded by several states.
    """
    founders = _founders(clause, trigger) if trigger.kind == "launch" else _behind_by(clause, trigger)
    alone = launched.entity.type == "Organisation" and len(founders) == 1
    for actor in () if alone else founders:
        facts.add(
            launched.entity, "initiated_by", actor.entity, clause.modality(trigger), extent(launched, actor, trigger)
        )


def _founders(clause: Clause, trigger: Trigger) -> list[Span]:
    """The states and bodies that are the subject of a verb of founding: "Thailand has set up the River Fund"."""
    if is_noun(clause, trigger) or clause.reading.keys[trigger.first] not in _WORDS.founding:
        return []
    before = clause.before(trigger.first, *ACTORS)
    between = clause.reading.keys[before[0].last : trigger.first] if before else []
    if not before or not _WORDS.auxiliaries.issuperset(between):
        return []
    return [span for span in clause.group(before[0], BODIES) if span.entity.name != "ASEAN"]


def _behind_by(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who stands behind the "by" of a passive verb of launching, or right behind an Indonesian one."""
    if clause.reading.keys[trigger.last - 1] in _WORDS.founded:
        begins = [trigger.last] + [role.last for role in clause.of("Role") if role.first == trigger.last]
        right = [s for s in clause.after(trigger.last, *ACTORS) if s.first in begins]
        if right and right[0].entity.name != "ASEAN":
            return clause.group(right[0], ACTORS)
    keys, end = clause.reading.keys, min(trigger.last + 2, clause.last)
    near = (i for i in range(trigger.last - 1, end) if keys[i] in _WORDS.by)
    far = (i for i in range(end, clause.last - 1) if keys[i] in _WORDS.by and clause.reading.state_at(i + 1))
    opener = next(near, None) or next(far, None)
    actors = [s for s in clause.after(opener, *ACTORS) if s.first <= opener + 4] if opener is not None else []
    return clause.group(actors[0], ACTORS) if actors and actors[0].entity.name != "ASEAN" else []


def _launching(clause: Clause, trigger: Trigger, launched: Span) -> Entity | None:
    """The event at which something is launched: named behind the verb or as what launches, or meant by a bare noun."""
    limit = _foreseen(clause, trigger)
    named = [s for s in clause.after(trigger.first, *EVENTS) if s.first < limit and _is_setting(clause, trigger, s)]
    told = not is_noun(clause, trigger) or _is_told(clause, trigger)
    if not named and told and (trigger.kind == "launch" or trigger.last <= launched.first):
        named = [span for span in clause.before(trigger.first, *EVENTS) if _leads_to(clause, span, trigger)]
    keys, passive = clause.reading.keys, trigger.kind == "launch-by"
    behind = keys[trigger.last : min(trigger.last + _BARE_NEAR, clause.last)] if passive else []
    subject = keys[clause.first : trigger.first]
    meant = told and (clause.bare_noun in subject or clause.bare_noun in behind or _is_there(clause, trigger))
    spoken = clause.event if meant and not named else None
    if spoken is not None and limit == clause.last and on_another_day(clause, spoken):
        return None
    return named[0].entity if named else spoken


def _foreseen(clause: Clause, trigger: Trigger) -> int:
    """The token behind a launch at which it is told when that was decided: "X was launched, | as agreed in 2019"."""
    keys = clause.reading.keys
    behind = (i for i in clause.at(_WORDS.decided) if i > trigger.last and keys[i - 1] in _WORDS.as_what)
    return next(behind, clause.last)


def _is_there(clause: Clause, trigger: Trigger) -> bool:
    """Whether a launch is one on the occasion spoken of, or by those who meet: "On the same occasion", "leaders"."""
    near = clause.reading.keys[max(clause.first, trigger.first - _GROUP_NEAR) : trigger.first]
    meet = trigger.kind == "launch" and not is_noun(clause, trigger) and not group_words().isdisjoint(near)
    return meet or not clause.keys.isdisjoint(_WORDS.occasions)


def _is_told(clause: Clause, trigger: Trigger) -> bool:
    """Whether an event or those at it are said to have seen or decided a launch: "the meeting marked the launch of".

    Or the event ended with it.
    """
    near = clause.reading.keys[max(clause.first, trigger.first - _TOLD_NEAR) : trigger.first]
    return not _WORDS.telling.isdisjoint(near)


def _leads_to(clause: Clause, event: Span, trigger: Trigger) -> bool:
    """Whether nothing is discussed or wanted between an event and what it launches."""
    between = (other.first for other in clause.signals(*_TALKING) if event.last <= other.first < trigger.first)
    return all(clause.reading.keys[first] in _WORDS.telling for first in between)


def _is_setting(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event behind a verb is where something is launched, and no other verb leads to it."""
    there = not _WORDS.settings.isdisjoint(clause.reading.keys[max(trigger.last, event.first - 2) : event.first])
    if not _ADOPTION.sequence.isdisjoint(clause.reading.keys[trigger.last : event.first]):
        return False  # "was founded after X joined the forum"
    others = _OTHERWISE if there else (*_OTHERWISE, "plan")
    return not any(trigger.last < other.first < event.first for other in clause.signals(*others))


def _launched(clause: Clause, trigger: Trigger) -> Span | None:
    """The initiative, or the organisation right beside a verb, that is launched."""
    kinds = ("Initiative", "Organisation")
    passive = trigger.kind == "launch-by"
    chosen = clause.before(trigger.first, *kinds) if passive else clause.after(trigger.last, *kinds)
    chosen = [span for span in chosen if not (_does(clause, span) or _is_older(clause, span))]
    for place, span in enumerate(chosen):
        first, last = (span.last, trigger.first) if passive else (trigger.last, span.first)
        between = clause.reading.keys[first:last]
        if not passive and between[:1] == [","]:
            continue  # "Ahead of the launch, X will host"
        apposed = passive and _is_apposed(between)
        owned = not _WORDS.owned.isdisjoint(clause.reading.keys[max(clause.first, span.first - 2) : span.first])
        if _is_cut(clause, span) or (span.entity.type == "Organisation" and (belongs(clause, span) and not apposed)):
            continue
        if passive and owned and (span.entity.type == "Organisation" or place + 1 < len(chosen)) and not apposed:
            continue  # "X, an initiative of Y, was launched"
        if _is_behind_document(clause, first, last):
            continue
        if is_noun(clause, trigger) and not goes_on_to(clause, trigger, span):
            continue
        near = apposed or len(between) <= (_INITIATIVE_NEAR if span.entity.type == "Initiative" else _ORGANISATION_NEAR)
        if near and _WORDS.others.isdisjoint(between) and between[:1] not in _MEMBERS:
            return span
    if not passive or chosen:
        return None
    fronted = trigger.first <= clause.first + _FRONTED or clause.reading.keys[trigger.first - 1] in _WORDS.since
    fronted = fronted or (clause.reading.source.language == "id" and bool(clause.before(trigger.first, *EVENTS)))
    behind = [span for span in clause.after(trigger.last, *kinds) if fronted and _is_subject(clause, span)]
    if behind:
        return behind[0]
    return pointed_to(clause, trigger.first, "Initiative") or body_meant(clause, trigger.first)


def _is_apposed(between: list[str]) -> bool:
    """Whether words tell what a body is that was launched: "the River Centre, | a body for fish that was | set up"."""
    if between[:1] != [","] or len(between) > _APPOSED or "," in between[1:]:
        return False
    return not _WORDS.bodies.isdisjoint(between) and not _WORDS.relative.isdisjoint(between[-2:])


def _is_behind_document(clause: Clause, first: int, last: int) -> bool:
    """Whether a document that itself is launched stands between two tokens."""
    return any(first <= document.first < last for document in clause.of("OutcomeDocument"))


def _does(clause: Clause, span: Span) -> bool:
    """Whether an organisation right behind a passive verb is who did that: "yang digagas Kementerian X ini"."""
    done = (other.last for other in clause.signals("initiate-by", "launch-by") if other.last <= span.first)
    return span.entity.type == "Organisation" and span.first in done


def _is_older(clause: Clause, span: Span) -> bool:
    """Whether a span is ASEAN where a clause tells of another year than that in which it was founded."""
    days = [day.date.first for day in clause.dates]
    return span.entity.name == "ASEAN" and bool(days) and not any(day.startswith(_FOUNDED) for day in days)


def _is_cut(clause: Clause, span: Span) -> bool:
    """Whether a name goes on behind an organisation: "the ASEAN Digital Hub", "the EU-ASEAN Blue Book"."""
    reading = clause.reading
    hyphen = span.entity.type == "Organisation" and is_hyphen(reading, span.last)
    return span.last < clause.last and (hyphen or reading.capitals[span.last])


def _is_subject(clause: Clause, span: Span) -> bool:
    """Whether an initiative stands behind a fronted participle, or an organisation behind its day and a comma."""
    keys, ends = clause.reading.keys, [day.last for day in clause.dates if day.last <= span.first]
    comma = span.first - 1 - (keys[span.first - 1] == "the")
    apart = bool(ends) and keys[comma] == "," and "," not in keys[ends[-1] : comma]
    return span.entity.type == "Initiative" or apart or (bool(ends) and span.first - ends[-1] <= _BEHIND_DAY)


_RULES: Final = {
    "launch": _launch,
    "launch-by": _launch,
    "into-being": _begin,
    "held": _start,
    **PART_RULES,
}
