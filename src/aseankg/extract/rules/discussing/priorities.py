"""What states, organisations and people want first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.doers import Doer, acts, doer_of, is_asked
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.governed import governed
from aseankg.extract.rules.phrases.nominals import is_verb
from aseankg.extract.rules.phrases.phrases import skip_lead
from aseankg.extract.rules.phrases.signal_nouns import is_noun
from aseankg.extract.rules.reading.reading import CONTENT, EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("priorities")
_ANDS: Final = frozenset({"and", "dan", "serta"})
_CHAIRS: Final = frozenset({("chairmanship", "of"), ("presidency", "of")})
"""Words before a state by which what it does as chair has priorities."""
_NEAR: Final = 9
"""Tokens behind what says that something has priority within which that begins."""
_KNOWN_NEAR: Final = 25
"""The same behind a state, of what the graph knows."""
_OWNER_NEAR: Final = 4
"""Tokens between a state and its priorities: "Japan's three top"."""
_SET_NEAR: Final = 8
"""Tokens between a state and the priorities that it sets."""
_OPENER_NEAR: Final = 16
"""Tokens behind priorities within which the list of them is opened: "as chair of the association are"."""


@needs("prioritise")
def find_priorities(facts: Facts, clause: Clause) -> None:
    """Add what the clause says to have priority."""
    for trigger in clause.signals("prioritise"):
        if is_noun(clause.reading, trigger) or clause.reading.key_before(trigger.first) in _WORDS.serving:
            continue  # "menjadikan X sebagai | prioritas"
        if _WORDS.nouns.isdisjoint(clause.reading.keys[trigger.first : trigger.last]):
            _add_wanted(facts, clause, trigger, _agent(clause, trigger))
        elif (owner := _owner(clause, trigger)) is None:
            _add_wanted(facts, clause, trigger, None)
        else:
            _add_owned(facts, clause, trigger, owner)


def _owner(clause: Clause, trigger: Trigger) -> Span | None:
    """The state whose priorities a noun means: "Japan's top priorities", "prioritas Indonesia", "its priorities"."""
    keys = clause.reading.keys
    if keys[clause.first] in _WORDS.for_whom and (owner := clause.reading.state_at(clause.first + 1)):
        return owner
    behind = clause.after(trigger.last, "State")
    if behind and behind[0].first <= trigger.last + 1:
        return behind[0]
    before = next(iter(clause.before(trigger.first, "State")), None)
    if before is None or not _WORDS.its.isdisjoint(keys[max(clause.first, trigger.first - 2) : trigger.first]):
        return before
    chair = tuple(keys[max(0, before.first - 2) : before.first])
    owns = clause.reading.tokens[before.last - 1].is_possessive or chair in _CHAIRS
    return before if owns and trigger.first - before.last <= _OWNER_NEAR else None


def _add_owned(facts: Facts, clause: Clause, trigger: Trigger, owner: Span) -> None:
    """Add what the priorities of a state are told to be: behind them, or before "is a priority of"."""
    opens = owner.first == clause.first + 1  # "For Japan, this is a priority"
    copula = _copula(clause, trigger.first if opens else min(owner.first, trigger.first))
    if copula:
        items = [item for item in clause.before(copula, *CONTENT) if item.last > copula - _NEAR]
    else:
        items = _listed(clause, trigger)
    wish(facts, clause, trigger, Doer(owner.first, owner.last, owner.entity), items)


def _listed(clause: Clause, trigger: Trigger) -> list[Span]:
    """What stands behind the verb or mark that opens the list of priorities, which can be the signal's last word."""
    openers = (i for i in clause.at(_WORDS.openers) if trigger.last - 1 <= i < trigger.last + _OPENER_NEAR)
    opener = next(openers, None)
    items = clause.after(opener, *CONTENT) if opener is not None else []
    return items if opener is not None and items and items[0].first <= opener + _NEAR else []


def _copula(clause: Clause, index: int) -> int:
    """The verb of "is a top priority of"; 0 where none stands right before a token, articles and qualities apart."""
    keys, step = clause.reading.keys, index - 1
    while step > clause.first and keys[step] in _WORDS.before_priority:
        step -= 1
    predicate = step > clause.first and keys[step] in _WORDS.being and keys[step - 1] not in _WORDS.relative
    return step if predicate else 0


def _add_wanted(facts: Facts, clause: Clause, trigger: Trigger, agent: Doer | None) -> None:
    """What a state wants first; a person or organisation wants it first only where it is called a priority."""
    listed = _listed(clause, trigger)
    items = listed or clause.after(trigger.last, *CONTENT)
    doer = agent or _named(clause, doer_of(clause, trigger.first))
    if not items or doer is None or doer.entity is None or clause.before(trigger.first, *EVENTS):
        return
    known = doer.first >= trigger.last and items[0].entity.thing is not None
    if not listed and items[0].first > trigger.last + (_KNOWN_NEAR if known else _NEAR):
        return
    if _is_wanted(clause, trigger, doer, items[0]):
        wish(facts, clause, trigger, doer, items)


def _is_wanted(clause: Clause, trigger: Trigger, doer: Doer, item: Span) -> bool:
    keys = clause.reading.keys
    if doer.first >= trigger.last:
        return keys[trigger.first] not in _WORDS.passives or not _WORDS.copulas.isdisjoint(keys[doer.last : item.first])
    if is_state(doer) and (wants(clause, doer, trigger) or _sets(clause, doer, trigger)):
        return True
    told = not _WORDS.priorities.isdisjoint(keys[trigger.first : trigger.last])
    person = doer.entity is not None and doer.entity.type == "Person"
    return (told and person) or ((told or person) and not is_state(doer) and acts(clause, doer, trigger.first))


def _agent(clause: Clause, trigger: Trigger) -> Doer | None:
    """The state right behind a signal, "didorong Indonesia"."""
    span = next((span for span in clause.after(trigger.last, "State") if span.first <= trigger.last + 1), None)
    return Doer(span.first, span.last, span.entity) if span else None


def _sets(clause: Clause, doer: Doer, trigger: Trigger) -> bool:
    """Whether a state says what its priorities are: "has named three priorities"."""
    between = clause.reading.keys[doer.last : trigger.first]
    return len(between) <= _SET_NEAR and not _WORDS.setting.isdisjoint(between)


def _named(clause: Clause, doer: Doer | None) -> Doer | None:
    """A subject that stands for those who meet as the organisation that it names."""
    bodies = (span for span in clause.of("Organisation") if doer and span.first == doer.first)
    body = next(bodies, None)
    return Doer(body.first, body.last, body.entity) if body else doer


def wish(facts: Facts, clause: Clause, trigger: Trigger, doer: Doer, items: list[Span]) -> None:
    """Add what somebody wants of what stands behind a signal."""
    for item in governed(clause, items, trigger):
        if doer.entity is not None:
            words = (min(doer.first, trigger.first, item.first), max(item.last, trigger.last))
            facts.add(doer.entity, "prioritises", item.entity, "asserted", words, meeting=clause.event)


def stresses(clause: Clause, doer: Doer, trigger: Trigger, items: list[Span]) -> list[Span]:
    """The items right behind a verb by which a person says what matters to him: "she stressed the importance of X"."""
    keys = clause.reading.keys
    if doer.entity is None or doer.entity.type != "Person" or trigger.kind != "state":
        return []
    spoken = not _WORDS.speaking.isdisjoint(keys[doer.last : trigger.first]) or acts(clause, doer, trigger.first)
    if not spoken or _WORDS.stressing.isdisjoint(keys[trigger.first : trigger.last]):
        return []
    begin = skip_lead(clause.reading, trigger.last, items[0].last)
    listed = clause.group(items[0], CONTENT)
    return [item for item in listed if item.first >= begin] if items[0].first == begin else []


def wants(clause: Clause, doer: Doer, trigger: Trigger) -> bool:
    """Whether a state is the subject of a verb of wanting right behind it, or the owner of a commitment."""
    keys = clause.reading.keys
    if "whose" in keys[doer.last : trigger.first]:
        return False  # "support for the secretariat, whose tasks will grow under X"
    if not _WORDS.duties.isdisjoint(keys[doer.last : trigger.first]) or _is_of_another(clause, trigger):
        return False
    if clause.reading.key_before(doer.first) in _WORDS.people:
        return False  # "oposisi Myanmar mendesak"
    if trigger.kind == "pursue" and keys[trigger.first].endswith("ed"):
        return False  # "Japan raised its aid for X"
    agreed = not _WORDS.unwanting.isdisjoint(keys[doer.last : trigger.first + 1])
    if agreed or is_asked(clause, doer, trigger) or _is_one_of_two(clause, doer):
        return False
    if doer.first > clause.first and keys[doer.first - 1] in _WORDS.wills:
        return True
    return is_subject_of(clause, doer, trigger, "state", "prioritise", "pursue")


def _is_one_of_two(clause: Clause, doer: Doer) -> bool:
    """Whether a subject is the last of several: "A and B agreed to", which is no wish of one alone."""
    return doer.first > clause.first and clause.reading.keys[doer.first - 1] in _ANDS


def _is_of_another(clause: Clause, trigger: Trigger) -> bool:
    """Whether a state only wants another one to do something: "hopes the US will", "berharap AS memberi"."""
    behind = trigger.last + (clause.reading.keys[trigger.last : trigger.last + 1] in (["that"], ["agar"], ["bahwa"]))
    actors = [span for span in clause.reading.spans_at(behind) if span.entity.type in ("State", "Person")]
    return clause.reading.keys[behind] in _WORDS.others or any(is_verb(clause.reading, span.last) for span in actors)


def will_owner(clause: Clause, trigger: Trigger) -> Doer | None:
    """The state whose commitment or support a noun is: "Japan's strong commitment to"."""
    if clause.reading.keys[trigger.first] not in _WORDS.wills:
        return None
    within = (span for span in clause.of("State") if trigger.first < span.first and span.last < trigger.last)
    if (owner := next(within, None)) is not None:
        return Doer(owner.first, owner.last, owner.entity)  # "the commitment of Japan to", "komitmen Jepang terhadap"
    span = next(iter(clause.before(trigger.first, "State")), None)
    near = span is not None and trigger.first - span.last <= _OWNER_NEAR
    if span is not None and clause.reading.key_before(span.first) in _WORDS.of:
        return None  # "a statement in support of Myanmar's commitment to X"
    owns = span is not None and near and clause.reading.tokens[span.last - 1].is_possessive
    return Doer(span.first, span.last, span.entity) if span is not None and owns else None


def is_subject_of(clause: Clause, doer: Doer, trigger: Trigger, *kinds: str) -> bool:
    """Whether a signal of these kinds, up to a given one, is a verb right behind a subject."""
    verbs = (s for s in clause.signals(*kinds) if doer.last <= s.first <= trigger.first)
    return any(clause.reading.keys[s.first] not in _WORDS.wills and acts(clause, doer, s.first) for s in verbs)


def is_state(doer: Doer) -> bool:
    """Whether a subject is a state."""
    return doer.entity is not None and doer.entity.type == "State"
