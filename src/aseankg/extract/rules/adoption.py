"""Which documents are adopted or signed, where, when and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.back_references import pointed_to
from aseankg.extract.rules.clauses import Clause, extent, same_breath
from aseankg.extract.rules.discourse import BRIEFING, CEREMONY
from aseankg.extract.rules.facts import LIKELY
from aseankg.extract.rules.reading import Entity, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("adoption")
_DOCUMENT = "OutcomeDocument"
_SUBJECT_NEAR = 4
"""Tokens before a verb within which the meeting stands that adopts."""
_ONLY_DAY_NEAR = 40
_DAY_NEAR = 18
"""Tokens behind a document and its verb within which the day of adoption stands, where it is the only one and else."""


def find_adoption(facts: Facts, clause: Clause) -> None:
    """Add the documents that the clause says are adopted or signed."""
    adopting, signing = clause.signals("adopt", "adopt-by"), clause.signals("sign", "sign-by")
    for trigger in adopting:
        for document in _documents(clause, trigger, passive=trigger.kind == "adopt-by"):
            _adopt(facts, clause, trigger, document)
            for event in _events(clause, trigger):
                document.entity.planned = clause.modality(trigger, event) == "planned"
    for trigger in signing:
        for document in _documents(clause, trigger, passive=trigger.kind == "sign-by"):
            _adopt(facts, clause, trigger, document)
            _signed_by(facts, clause, trigger, document)
    if clause.adopting is not None and not adopting and not signing:
        _adopt_listed(facts, clause)


def _adopt(facts: Facts, clause: Clause, trigger: Trigger, document: Span) -> None:
    for event in _events(clause, trigger):
        if not clause.events() and _on_another_day(clause, event):
            continue
        modality = clause.modality(trigger, event)
        facts.add(document.entity, "adopted_at", event, modality, clause.extent(document, trigger))
    _adopted_on(facts, clause, trigger, document)


def _on_another_day(clause: Clause, event: Entity) -> bool:
    """Whether a clause gives only days on which the event spoken of is not held."""
    days = [day.date.first for day in clause.dates if len(day.date.first) == 10]
    return bool(days) and len(event.first) == 10 and not any(event.first <= day <= event.last for day in days)


def _adopt_listed(facts: Facts, clause: Clause) -> None:
    """The documents that an earlier clause announced: "adopted the following:", "a number of documents"."""
    documents = clause.of(_DOCUMENT)
    if not documents or clause.event is None:
        return
    modality = "planned" if clause.event.planned else "asserted"
    for document in clause.group(documents[0], (_DOCUMENT,)):
        words = (document.first, document.last)
        facts.add(document.entity, "adopted_at", clause.event, modality, words, confidence=LIKELY)


def _events(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The events at which something is adopted: the nearest of the clause, ceremonies last, else the one spoken of."""
    keys = clause.reading.keys
    found = [
        span
        for span in clause.events()
        if span.entity.name != BRIEFING and _WORDS.addressing.isdisjoint(keys[max(0, span.first - 2) : span.first])
    ]
    earlier = any(span.first < trigger.first for span in found)
    near = clause.reading.keys[max(clause.first, trigger.first - _SUBJECT_NEAR) : trigger.first]
    if not earlier and clause.bare_noun in near:
        found = []
    if not found:
        return [clause.event] if clause.event else []
    summits = [span for span in found if CEREMONY not in span.entity.name] or found
    return same_breath(found, min(summits, key=lambda span: abs(span.first - trigger.first)))


def _documents(clause: Clause, trigger: Trigger, passive: bool) -> list[Span]:
    """The documents that a verb is about: behind an active one; before a passive one, or what words there point to."""
    before, after = clause.before(trigger.first, _DOCUMENT), clause.after(trigger.last, _DOCUMENT)
    if after and not _WORDS.not_itself.isdisjoint(clause.reading.keys[trigger.last : after[0].first]):
        after = []
    chosen = (before or after) if passive else (after or before)
    if chosen:
        return clause.group(chosen[0], (_DOCUMENT,))
    meant = pointed_to(clause, trigger.first, _DOCUMENT) if passive else None
    return [meant] if meant else []


def _adopted_on(facts: Facts, clause: Clause, trigger: Trigger, document: Span) -> None:
    """The day of adoption, where one stands near the verb and not in a name."""
    for day in clause.dates:
        if day.date.last or len(day.date.first) < 10 or any(s.first <= day.first < s.last for s in clause.spans):
            continue
        near = max(document.last, trigger.last) + (_DAY_NEAR if len(clause.dates) > 1 else _ONLY_DAY_NEAR)
        if trigger.first - 4 <= day.last and day.first <= near:
            modality = clause.modality(trigger)
            facts.add(document.entity, "adopted_on", day.date.first, modality, extent(day, trigger))
            return


def _signed_by(facts: Facts, clause: Clause, trigger: Trigger, document: Span) -> None:
    signers = _signers(clause, trigger)
    group = clause.group(signers[0], (signers[0].entity.type,)) if signers else []
    for signer in clause.with_listed(group) if trigger.kind == "sign-by" else group:
        if signer.entity.name != "ASEAN":
            words = clause.extent(signer, document, trigger)
            facts.add(document.entity, "signed_by", signer.entity, clause.modality(trigger), words)


def _signers(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who signs: people, or else states and organisations, before the verb; of a passive one, right behind it."""
    bodies = ("State", "Organisation")
    if trigger.kind == "sign":
        people = clause.before(trigger.first, "Person")
        return clause.principals(people) or people or clause.before(trigger.first, *bodies)
    people = [span for span in clause.after(trigger.last, "Person") if span.first <= trigger.last + 6]
    return people or [span for span in clause.after(trigger.last, *bodies) if span.first <= trigger.last + 3]
