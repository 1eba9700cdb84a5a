"""Who hosts events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.attendance import belongs, is_forum
from aseankg.extract.rules.clauses import Clause, entities, extent
from aseankg.extract.rules.reading import EVENTS
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Span
    from aseankg.extract.rules.triggers import Trigger

_HOSTS = ("State", "Organisation", "City")
_WORDS = WordLists("hosts")
# Words for being host, and not only for holding an event, as "menggelar" is.
_PERSONAL = frozenset({"host", "hosts", "hosted", "hosting", "rumah"})
_DASHES = frozenset("-\u2013—:")
_NEAR = 6
"""Tokens between a state and the signal within which the event need not be named."""


def find_hosts(facts: Facts, clause: Clause) -> None:
    """Add who the clause says hosts an event."""
    for trigger in clause.signals("host"):
        _host(facts, clause, trigger)
    for trigger in clause.signals("host-by"):
        _hosted_by(facts, clause, trigger)


def _host(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    candidates = clause.before(trigger.first, *_HOSTS)
    if not _PERSONAL.isdisjoint(clause.reading.keys[trigger.first : trigger.last]):
        candidates = clause.before(trigger.first, *_HOSTS, "Person")
    host = next((span for span in candidates if _can_host(clause, span)), None)
    later, earlier = clause.after(trigger.last, *EVENTS), clause.before(trigger.first, *EVENTS)
    if host is None:
        return
    named = entities(clause.group(later[0], EVENTS) if later else earlier[:1])
    spoken = [clause.event] if clause.event and _hosts_what_was_named(clause, trigger, host) else []
    for event in named or spoken:
        words = (host.first, trigger.last + 1)
        facts.add(host.entity, "hosts", event, clause.modality(trigger, event), words)


def _can_host(clause: Clause, span: Span) -> bool:
    """Whether something is not only part of an office or a place, a forum, or the place that the text is dated from."""
    dated = span.entity.type == "City" and clause.reading.texts[span.last] in _DASHES
    return not (dated or belongs(clause, span) or is_forum(span.entity))


def _hosts_what_was_named(clause: Clause, trigger: Trigger, host: Span) -> bool:
    """Whether a state right before the signal, or a pronoun behind it, shows that the event spoken of is meant."""
    behind = clause.reading.tokens[trigger.last : clause.last][:1]
    hosted = any(token.is_word and token.key not in (*_WORDS.open_behind, clause.bare_noun) for token in behind)
    if host.entity.type != "State" or hosted:
        return False
    return host.last >= trigger.first - _NEAR or clause.reading.keys[trigger.last : trigger.last + 1] in (
        ["it"],
        ["them"],
    )


def _hosted_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    hosts = clause.after(trigger.last, *_HOSTS)
    earlier = clause.before(trigger.first, *EVENTS)
    spoken = [clause.event] if clause.event else []
    if hosts and hosts[0].first <= trigger.last + 3:
        for event in entities(clause.group(earlier[0], EVENTS)) if earlier else spoken:
            facts.add(hosts[0].entity, "hosts", event, clause.modality(trigger, event), extent(trigger, hosts[0]))
