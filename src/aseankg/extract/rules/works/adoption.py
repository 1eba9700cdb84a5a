"""Which documents are adopted or signed, where, when and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import is_counted_from
from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, same_breath
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.discourse.discourse import BRIEFING, CEREMONY
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, Entity, Span
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.works.adopted_documents import (
    OTHERWISE,
    OUTCOME,
    SIGNING,
    accedes,
    concludes,
    documents_of,
    is_adjacent,
    is_inverted,
    is_noun,
)
from aseankg.extract.rules.works.adoption_days import add_day, add_days_behind_names, add_days_dated_back, is_in_name
from aseankg.extract.rules.works.signers import parties_of, signers_of

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Announced
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("adoption")
_DOCUMENT: Final = "OutcomeDocument"
_ADOPTING: Final = frozenset({"adopt", "adopt-by", "launch", "launch-by", *OUTCOME})
_TELLING: Final = _ADOPTING | SIGNING
_OF_VERBS: Final = _TELLING | OTHERWISE | {"plan"}
"""Signals that are verbs where no noun for an act is one."""
_ENDING_LIST: Final = OTHERWISE | {"react"}
"""Signals behind which no documents stand any more that were announced."""
_DISCUSSED_NEAR: Final = 4
"""Tokens behind a verb within which the one stands by which something is only to be discussed: "disetujui untuk"."""
_SUBJECT_NEAR: Final = 4
"""Tokens before a verb within which the meeting stands that adopts."""
_ARTICLE: Final = 2
"""Tokens of an article and a quality between a verb and what it lists."""
_ORDINAL_NEAR: Final = 3
"""Tokens of a clause among which stands which one of several documents it names: "The second is ..."."""
_URGED_NEAR: Final = 12
"""Tokens before a verb of adopting within which the verb stands by which others are called on to do that."""
_MINISTERS_NEAR: Final = 12
"""Tokens before a verb of adopting within which those stand who meet at no summit."""
_LONG_BEFORE: Final = 2
"""Months before the text in which no event was of which it tells without its days."""
_MONTH: Final = len("2018-04")
_YEAR: Final = len("2018")
_ORIGIN_NEAR: Final = 3
"""Tokens before a document within which the word stands by which something else goes back to it."""
_AGREED_NEAR: Final = 7
"""Tokens before a verb of adopting within which the one stands that makes it done: "met in X to sign"."""


@needs(_DOCUMENT, *_TELLING)
def find_adoption(facts: Facts, clause: Clause) -> None:
    """Add the documents that the clause says are adopted or signed."""
    told = () if clause.kinds.isdisjoint(_TELLING) else clause.triggers
    for trigger in [trigger for trigger in told if trigger.kind in _TELLING and says_so(clause, trigger)]:
        for document in documents_of(clause, trigger):
            if not accedes(clause, trigger):
                _adopt(facts, clause, trigger, document)
            if trigger.kind in SIGNING or concludes(clause, trigger, document):
                _signed_by(facts, clause, trigger, document)
                if document.entity.whole is not None:  # an instrument of a treaty
                    _signed_by(facts, clause, trigger, document, document.entity.whole)
            else:
                for event in _events(clause, trigger):
                    ahead = clause.modality(trigger, event) == "planned"
                    document.entity.planned = ahead and document.entity.planned is not False
    if clause.reading.keys[clause.first : clause.first + 1] == ["so"]:
        _adopt_alike(facts, clause)
    if clause.dates:
        add_days_behind_names(facts, clause)
        add_days_dated_back(facts, clause)
    if clause.announced is not None and not clause.has("adopt", "adopt-by", "sign", "sign-by"):
        _adopt_listed(facts, clause, clause.announced)


def _adopt_alike(facts: Facts, clause: Clause) -> None:
    """Add the document of which the same is said as of the one before it: "So will the X Programme"."""
    auxiliary = clause.reading.keys[clause.first + 1 : clause.first + 2]
    document = next(iter(clause.of(_DOCUMENT)), None)
    before = next(clause.reading.earlier(clause.first, _DOCUMENT), None)
    if document is None or before is None or _WORDS.auxiliaries.isdisjoint(auxiliary):
        return
    for subject, relation, value in list(facts.found):
        if subject == before.entity.name and relation in ("adopted_at", "adopted_on"):
            modality = facts.found[subject, relation, value].modality
            facts.add(document.entity, relation, value, modality, (document.first, document.last), implied=True)


def says_so(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal tells of adopting: no part of a longer one, and no noun in what is only wanted or discussed."""
    kinds = {trigger.kind, f"{trigger.kind}-by"}
    if any(t.kind in kinds and t.first < trigger.first and trigger.last <= t.last for t in clause.triggers):
        return False
    keys = clause.reading.keys
    if not _WORDS.leading_on.isdisjoint(keys[trigger.last : trigger.last + 1]):
        return _WORDS.discussing.isdisjoint(keys[trigger.last + 1 : trigger.last + _DISCUSSED_NEAR])
    if not is_noun(clause, trigger):
        return not _is_urged(clause, trigger)
    wanted = any(other.kind in OTHERWISE and other.first < trigger.first for other in clause.triggers)
    near = keys[max(clause.first, trigger.first - _SUBJECT_NEAR) : trigger.first]
    return not wanted and _WORDS.wishing.isdisjoint(near)


def _is_urged(clause: Clause, trigger: Trigger) -> bool:
    """Whether somebody only calls on others to adopt something: "urged all states to sign", "mengajak X mengadopsi"."""
    keys = clause.reading.keys
    urging = [i for i in clause.at(_WORDS.urging) if trigger.first - _URGED_NEAR <= i < trigger.first]
    if trigger.kind not in ("adopt", "sign") or all(keys[i - 1] in _WORDS.being for i in urging):
        return False  # "the leaders will be asked to adopt X"
    return keys[trigger.first - 1] in _WORDS.before_urged or clause.reading.source.language == "id"


def _adopt(facts: Facts, clause: Clause, trigger: Trigger, document: Span) -> None:
    alone = document.entity.whole is not None and not clause.events()  # states join treaties when they like
    alone = alone or _is_origin_of_something(clause, document)
    for spoken_of in () if alone else _events(clause, trigger):
        event = spoken_of if spoken_of.type == "Summit" else _summit_of_leaders(clause, trigger) or spoken_of
        spoken = not clause.events() and (
            on_another_day(clause, event)
            or _is_elsewhere(facts, clause, trigger, event)
            or _is_by_others(clause, trigger, event)
            or is_welcomed(clause, trigger)
            or _is_of_publisher(clause, trigger)
        )
        told = _is_told_behind(clause, trigger, document) and _is_of_another_year(clause, event)
        if spoken or told or _was_done_before(clause, trigger, document, event):
            continue
        modality = _modality(clause, trigger, event)
        facts.add(document.entity, "adopted_at", event, modality, clause.extent(document, trigger))
    if _is_origin_of_something(clause, document):
        return
    joined = document.entity.name.lower() in _WORDS.joined and _by_one_state(clause, trigger)
    if not (joined and trigger.kind == "sign"):
        add_day(facts, clause, trigger, document, _modality(clause, trigger))


def _is_origin_of_something(clause: Clause, document: Span) -> bool:
    """Whether a document is only what something goes back to, and neither where nor when it came is told."""
    before = clause.reading.keys[max(clause.first, document.first - _ORIGIN_NEAR) : document.first]
    return not (clause.events() or clause.dates or _WORDS.going_back.isdisjoint(before))


def _is_of_publisher(clause: Clause, trigger: Trigger) -> bool:
    """Whether a relative only tells which body issued a work: "Mengutip X yang | diterbitkan Y"."""
    behind = trigger.last + (clause.reading.keys[trigger.last : trigger.last + 1] == ["oleh"])
    bodies = (span for span in clause.of(*BODIES) if span.first == behind and span.entity.name != "ASEAN")
    return clause.reading.key_before(trigger.first) == "yang" and next(bodies, None) is not None


def _summit_of_leaders(clause: Clause, trigger: Trigger) -> Entity | None:
    """The summit named last, where the clause names no event and leaders do something: "para pemimpin menyetujui"."""
    near = clause.reading.keys[max(clause.first, trigger.first - _MINISTERS_NEAR) : trigger.first]
    if _WORDS.leaders.isdisjoint(near) or clause.events() or clause.bare_noun is not None:
        return None
    summits = (span.entity for span in clause.reading.earlier(clause.first, "Summit"))
    return next((summit for summit in summits if not summit.foreign), None)


def _is_by_others(clause: Clause, trigger: Trigger, event: Entity) -> bool:
    """Whether those do something who do not meet at the event spoken of: ministers at no summit, leaders only there."""
    near = clause.reading.keys[max(clause.first, trigger.first - _MINISTERS_NEAR) : trigger.first]
    ministers, leaders = not _WORDS.ministers.isdisjoint(near), not _WORDS.leaders.isdisjoint(near)
    return clause.bare_noun is None and (ministers if event.type == "Summit" else leaders and not ministers)


def _is_told_behind(clause: Clause, trigger: Trigger, document: Span) -> bool:
    """Whether only a relative clause tells of adopting: "the meeting reviewed the Plan, which was adopted in 2014"."""
    events = all(event.last <= document.first for event in clause.events())
    return events and document.last <= trigger.first and is_inverted(clause, trigger, document)


def _was_done_before(clause: Clause, trigger: Trigger, document: Span, event: Entity) -> bool:
    """Whether a year right behind a participle is not the event's: "At the summit they recalled X, adopted in 2010"."""
    behind = [day for day in clause.dates if trigger.last <= day.first <= trigger.last + _SUBJECT_NEAR]
    if not behind or document.last > trigger.first or any(s.first < trigger.first < s.last for s in clause.spans):
        return False
    apart = [s for s in clause.events() if s.last <= document.first or "," in _between(clause, behind[0], s)]
    held, day = event.first[:_MONTH] or (clause.reading.published or "")[:_YEAR], behind[0].date.first
    return bool(held) and len(apart) == len(clause.events()) and held[: len(day)] != day[: len(held)]


def _between(clause: Clause, day: ClauseDate, event: Span) -> list[str]:
    return clause.reading.texts[day.last : event.first]


def _is_of_another_year(clause: Clause, event: Entity) -> bool:
    """Whether all days that a clause gives lie in other years than an event."""
    year = (event.first or clause.reading.published or "")[:4]
    days = [day.date.first for day in clause.dates if not is_in_name(clause, day)]
    return bool(days) and bool(year) and not any(day.startswith(year) for day in days)


def _is_elsewhere(facts: Facts, clause: Clause, trigger: Trigger, event: Entity) -> bool:
    """Whether something is adopted in another city than that of the event spoken of."""
    cities = {span.entity.name for span in clause.after(trigger.last, "City")}
    known = facts.values(event.name, "held_in") if cities else []
    told = {name for name in known if ("City", name.casefold()) in facts.reading.entities}
    return bool(told) and cities.isdisjoint(told)


def _modality(clause: Clause, trigger: Trigger, event: Entity | None = None) -> str:
    """How a clause puts an adoption; the verb of a noun stands behind it: "penandatanganan X diharapkan"."""
    modality = "asserted" if event is None and is_welcomed(clause, trigger) else clause.modality(trigger, event)
    if clause.reading.keys[trigger.last - 1] in _WORDS.lacking:
        return "negated"  # "ended without X"
    if modality == "asserted" and _is_purpose(clause, trigger):
        return "planned"
    meant = is_noun(clause, trigger) and any(signal.first > trigger.last for signal in clause.signals("plan"))
    return "planned" if modality == "asserted" and meant and event is None else modality


def is_welcomed(clause: Clause, trigger: Trigger) -> bool:
    """Whether what a noun tells of is said to have been welcomed: "looked forward to X and | welcomed the signing of".

    Others can stand before it in a list.
    """
    verb = next((i for i in reversed(clause.at(_WORDS.welcoming)) if i < trigger.first), None)
    if verb is None or not is_noun(clause, trigger):
        return False
    others = [other for other in clause.triggers if other.kind in _OF_VERBS and verb < other.first < trigger.first]
    return all(is_noun(clause, other) for other in others)


def _is_purpose(clause: Clause, trigger: Trigger) -> bool:
    """Whether a document is only meant to be adopted: "is due for adoption", "ready to sign", "untuk disahkan"."""
    reading = clause.reading
    before = reading.keys[max(clause.first, trigger.first - _AGREED_NEAR) : trigger.first]
    aimed = not _WORDS.aiming.isdisjoint(before[-1:]) and not trigger.kind.startswith("launch")
    ready = aimed and _WORDS.agreeing.isdisjoint(before)
    return ready or reading.keys[trigger.first] in _WORDS.purposes


def on_another_day(clause: Clause, event: Entity) -> bool:
    """Whether a clause gives only days, months or years in which the event spoken of is not held."""
    first, last = event.first, event.last or event.first
    if not first:
        first = last = (clause.reading.published or "")[:4]
    days = [day.date.first for day in clause.dates if not is_in_name(clause, day)]
    if not event.first and any(_is_long_before(day, clause.reading.published) for day in days):
        return True
    fits = (first[: len(day)] <= day[: len(first)] <= last[: len(day)] for day in days)
    return bool(days) and bool(first) and not any(fits)


def _is_long_before(day: str, today: str | None) -> bool:
    """Whether a day lies two months or more before that of the text."""
    if len(day) < WHOLE_DAY or today is None:
        return False
    (year, month), (now, this) = (map(int, date.split("-")[:2]) for date in (day, today))
    return (now - year) * 12 + this - month >= _LONG_BEFORE


def _adopt_listed(facts: Facts, clause: Clause, announced: Announced) -> None:
    """The documents that an earlier clause announced: "adopted the following:", "two documents"."""
    others = (t.first for t in clause.triggers if t.kind in _ENDING_LIST and not _opens_list(clause, t))
    limit, day = min((*others, *clause.at(_WORDS.amending)), default=clause.last), announced.day
    event = announced.event or clause.event
    modality = "planned" if event is not None and event.planned else announced.modality
    single = not _WORDS.ordinals.isdisjoint(clause.reading.keys[clause.first : clause.first + _ORDINAL_NEAR])
    for document in clause.of(_DOCUMENT)[: 1 if single else None]:
        words = (document.first, document.last)
        if document.first < limit and event is not None:
            facts.add(document.entity, "adopted_at", event, modality, words, implied=True)
        if document.first < limit and day is not None:
            facts.add(document.entity, "adopted_on", day.date.first, announced.modality, words, implied=True)
        for signer in parties_of(clause, document) if document.first < limit and announced.signed else ():
            facts.add(document.entity, "signed_by", signer.entity, announced.modality, words, implied=True)


def _opens_list(clause: Clause, trigger: Trigger) -> bool:
    """Whether a verb only goes on with documents that were announced: "These include the X Declaration"."""
    documents = clause.of(_DOCUMENT)
    listing = clause.reading.keys[trigger.first] in _WORDS.announcing and bool(documents)
    return listing and trigger.last <= documents[0].first <= trigger.last + _ARTICLE


def _events(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The events at which something is adopted: the nearest of the clause, ceremonies last, else the one spoken of."""
    if any(_is_afterwards(clause, trigger, span) for span in clause.events()):
        return []
    found = [span for span in clause.events() if span.entity.name != BRIEFING and _is_setting(clause, trigger, span)]
    earlier = any(span.first < trigger.first for span in found)
    if not earlier and _does_itself(clause, trigger):
        found = []
    if not found:
        spoken = (_named_for(clause) or clause.event) if _is_meant(clause, trigger) else None
        return [spoken.whole or spoken] if spoken else []
    summits = [span for span in found if CEREMONY not in span.entity.name] or found
    return same_breath(found, min(summits, key=lambda span: abs(span.first - trigger.first)))


def _named_for(clause: Clause) -> Entity | None:
    """The event in the name of a document of the clause, "the Joint Statement of the 5th AMM"; None where none is."""
    keys, works = clause.reading.keys, clause.of(_DOCUMENT)
    for span in clause.spans if works else ():
        if span.entity.type in EVENTS and any(work.first < span.first < work.last for work in works):
            before = keys[max(0, span.first - 2) : span.first]
            return span.entity if _WORDS.addressing.isdisjoint(before) else None
    return None


def _does_itself(clause: Clause, trigger: Trigger) -> bool:
    """Whether a bare noun for the event spoken of is the subject: "the meeting adopted", "adopted by the meeting"."""
    keys = clause.reading.keys
    near = keys[max(clause.first, trigger.first - _SUBJECT_NEAR) : trigger.first]
    near += keys[trigger.last : trigger.last + 2] if trigger.kind.endswith("-by") else []
    return clause.bare_noun in near


def _is_afterwards(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event is told of only as what came before or after: "joined the forum after it signed the treaty"."""
    return not _WORDS.sequence.isdisjoint(clause.reading.keys[event.last : trigger.first])


def _is_setting(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event of the clause can be where something is adopted: not whom it is addressed to."""
    keys = clause.reading.keys
    before = keys[max(0, event.first - 2) : event.first]
    if not _WORDS.about.isdisjoint(before):
        return False
    if not _WORDS.addressing.isdisjoint(before):
        return event.last <= trigger.first and _is_purpose(clause, trigger)  # "submitted to X for adoption"
    if trigger.last <= event.first and is_counted_from(clause, event):
        return False
    if event.last <= trigger.first and _is_of_participle(clause, trigger, event):
        return False
    if any(trigger.last <= other.first < event.first and _has_own(clause, trigger, other) for other in clause.triggers):
        return False
    between = keys[trigger.last : event.first]
    return _WORDS.mandate.isdisjoint(between) and _WORDS.forwarding.isdisjoint(between)


def _is_of_participle(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event before a verb is that of an earlier document: "In line with X adopted at | Y, they signed Z"."""
    participles = [other for other in clause.signals("adopt-by", "sign-by") if other.last <= event.first]
    if not participles or trigger.kind.endswith("-by"):
        return False
    documents = clause.before(participles[-1].first, _DOCUMENT)
    return bool(documents) and is_adjacent(clause, documents[0], participles[-1])


def _has_own(clause: Clause, trigger: Trigger, other: Trigger) -> bool:
    """Whether a later signal of adopting is about another document: "X, signed in 2005, and Y, signed at the forum"."""
    documents = (span.first for span in clause.of(_DOCUMENT))
    return other.kind in _TELLING and any(trigger.last <= first < other.first for first in documents)


def _is_meant(clause: Clause, trigger: Trigger) -> bool:
    """Whether a clause without an event tells of the one spoken of: of no other time, and no state's own step."""
    keys = clause.reading.keys
    if _does_itself(clause, trigger):
        return True
    if not _WORDS.mandate.isdisjoint(keys[trigger.last : clause.last]) and clause.events():
        return False
    if not _WORDS.elsewhen.isdisjoint(keys[clause.first : clause.first + 2]):
        return False
    return clause.bare_noun is not None or not (is_noun(clause, trigger) or _by_one_state(clause, trigger))


def _by_one_state(clause: Clause, trigger: Trigger) -> bool:
    """Whether one state alone adopts or signs something, which no meeting does: "Indonesia has not yet adopted X"."""
    if trigger.kind not in ("adopt", "sign"):
        return False
    states = [span for span in clause.before(trigger.first, "State") if span.last >= trigger.first - _SUBJECT_NEAR]
    return len(states) == 1 and len(clause.group(states[0], BODIES)) == 1


def _signed_by(facts: Facts, clause: Clause, trigger: Trigger, document: Span, treaty: Entity | None = None) -> None:
    """Add who signs a document, or the treaty that it is an instrument of.

    The whole of ASEAN only beside another party, for its leaders are not it.
    """
    signers = signers_of(clause, trigger, document, noun=is_noun(clause, trigger))
    parties = any(signer.entity.type in BODIES and signer.entity.name != "ASEAN" for signer in signers)
    for signer in signers if parties else [s for s in signers if s.entity.name != "ASEAN"]:
        words = clause.extent(signer, document, trigger)
        facts.add(treaty or document.entity, "signed_by", signer.entity, _modality(clause, trigger), words)
