"""What events discuss, what states want, and what documents and initiatives are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import named_last
from aseankg.extract.rules.clauses.clauses import Clause, extent
from aseankg.extract.rules.clauses.doers import Doer, acts, doer_of, is_asked
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.governed import OBJECT_NEAR, governed, is_duty, within_reach
from aseankg.extract.rules.discussing.agenda_nouns import is_noun_of_issues, is_of_event
from aseankg.extract.rules.discussing.agendas import at_event, is_of_two, is_said_at_event, put_on_agenda
from aseankg.extract.rules.discussing.floors import floor_of, is_elsewhere, take_floor
from aseankg.extract.rules.discussing.other_subjects import is_of_others, is_of_talks
from aseankg.extract.rules.discussing.priorities import is_state, is_subject_of, stresses, wants, will_owner, wish
from aseankg.extract.rules.discussing.told_subjects import discussed, is_by_others, stress, welcome
from aseankg.extract.rules.discussing.work_subjects import add_subject
from aseankg.extract.rules.phrases.nominals import is_value, is_verb
from aseankg.extract.rules.phrases.phrases import skip_lead
from aseankg.extract.rules.phrases.signal_nouns import is_noun
from aseankg.extract.rules.reading.reading import ACTORS, CONTENT, EVENTS, WORKS, Span
from aseankg.extract.rules.text.name_kinds import is_forum
from aseankg.extract.rules.text.words import WordLists, WordTables
from aseankg.extract.rules.topics.topics import LISTING, lists_on, opening_end

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_SAID_NEAR: Final = 5
"""Tokens behind the subject that opens a sentence within which those stand who speak on it."""
_AS_NEAR: Final = 4
"""Tokens between "as" and the noun for what something serves as."""
_WHICH_NEAR: Final = 6
"""Tokens behind a document within which the "which" stands that means it."""
_OPENING: Final = 3
"""Tokens of a clause behind which the document begins that it is told from: "According to the | statement"."""
_OWNED_NEAR: Final = 3
"""Tokens between a work and a noun for its parts: "the network has three | tracks:"."""
_JOINTS: Final = frozenset({"and", "dan", ","})
_REGIONS: Final = frozenset({"kawasan", "regional"})
_WORDS: Final = WordLists("subjects")
_TOPICS: Final = WordLists("topics")
_REFERENCES: Final = WordTables("back_references")


@needs()
def find_subjects(facts: Facts, clause: Clause) -> None:
    """Add what the clause says is discussed, wanted or dealt with."""
    for rule, trigger in clause.ruled(_RULES):
        if not is_noun(clause.reading, trigger):
            rule(facts, clause, trigger)


def _discuss(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What an event or those who meet discuss; what one person or state speaks about is on no agenda."""
    items = discussed(clause, trigger)
    if not items or not is_of_event(clause, trigger) or is_duty(clause, trigger):
        return
    before = clause.reading.key_before(trigger.first)
    owed = before == "to" and clause.reading.keys[trigger.first - 2] in _WORDS.owing  # "had to be tackled"
    if before in _WORDS.seldom or (owed and trigger.kind == "discuss-by"):
        return
    if trigger.kind == "discuss-by" and is_by_others(clause, trigger):
        return
    doer = None if trigger.kind == "discuss-by" else doer_of(clause, trigger.first)
    if trigger.kind == "discuss" and not is_noun_of_issues(clause, trigger) and is_of_others(clause, trigger, doer):
        return
    if doer and doer.is_work:
        if is_verb(clause.reading, trigger.first):
            _cover_all(facts, clause, trigger, doer, items)
    elif not (doer and doer.is_actor) or at_event(clause, trigger) or _is_mutual(clause, trigger):
        put_on_agenda(facts, clause, trigger, items)
        if doer and doer.is_actor:
            take_floor(facts, clause, doer)
    elif event := floor_of(facts, clause, doer, trigger):
        put_on_agenda(facts, clause, trigger, items, event=event)
    elif is_state(doer) and clause.reading.keys[trigger.first] in _WORDS.focusing and acts(clause, doer, trigger.first):
        wish(facts, clause, trigger, doer, items)
    elif is_state(doer) and not _WORDS.intending.isdisjoint(clause.reading.keys[doer.last : trigger.first]):
        wish(facts, clause, trigger, doer, items)
        put_on_agenda(facts, clause, trigger, items, implied=True)
    elif raised := _brought_up(clause, doer, trigger, items):
        put_on_agenda(facts, clause, trigger, raised)


def _brought_up(clause: Clause, doer: Doer, trigger: Trigger, items: list[Span]) -> list[Span]:
    """The subjects right behind a verb that a person brings up at the event spoken of: "he briefed them on X"."""
    person = doer.entity is not None and doer.entity.type == "Person" and acts(clause, doer, trigger.first)
    apart = clause.after(trigger.last, "Person") or clause.reading.key_before(trigger.first) == "to"
    apart = apart or is_elsewhere(clause, trigger)
    if not person or apart or clause.reading.keys[trigger.first] in _WORDS.speaking:
        return []
    near = items[0].entity.type == "Topic" and items[0].first == skip_lead(clause.reading, trigger.last, items[0].last)
    return clause.group(items[0], ("Topic",)) if near else []


def _is_mutual(clause: Clause, trigger: Trigger) -> bool:
    """Whether it is on the agenda whoever tells of it, or discussed with others, but not with one person alone."""
    return clause.reading.keys[trigger.first] in _WORDS.mutual and not clause.after(trigger.last, "Person")


def _state(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What somebody says, wants or works on: of a document its subject, of those who meet their agenda, else a wish.

    What is only worked on is on the agenda where the graph knows it as a subject.
    """
    items = governed(clause, within_reach(clause, trigger), trigger, strict=True)
    pursued = trigger.kind == "pursue" and not _is_of_issuers(clause, trigger)
    agenda = [item for item in items if not pursued or item.entity.thing is not None]
    if clause.reading.keys[trigger.first] in _TOPICS.stances and clause.reading.key_before(trigger.first) == "of":
        return  # "as a sign of commitment to peace"
    if items and (owner := will_owner(clause, trigger)):
        wish(facts, clause, trigger, owner, items)
        return
    told = bool(items) or clause.bare_noun is not None
    doer = _stating_work(clause, trigger) or doer_of(clause, trigger.first) if told else None
    if doer and doer.entity is None and is_asked(clause, doer, trigger):
        return
    if doer and doer.is_work:
        if trigger.kind != "react":
            _cover_all(facts, clause, trigger, doer, items)
    elif doer and doer.is_actor:
        _speak(facts, clause, trigger, doer, agenda)
        if not items:
            return
        if is_state(doer) and trigger.kind != "react" and wants(clause, doer, trigger):
            wish(facts, clause, trigger, doer, [item for item in items if not _is_value(clause, item)])
        elif stressed := stresses(clause, doer, trigger, items):
            wish(facts, clause, trigger, doer, stressed)
    elif at_event(clause, trigger) or (not pursued and _is_joint(clause, trigger, doer)):
        put_on_agenda(facts, clause, trigger, agenda, implied=True)


def _speak(facts: Facts, clause: Clause, trigger: Trigger, doer: Doer, agenda: list[Span]) -> None:
    """What somebody says at an event, or goes on to say there, is on its agenda."""
    if at_event(clause, trigger) or is_said_at_event(clause, agenda):
        take_floor(facts, clause, doer)
        put_on_agenda(facts, clause, trigger, agenda, implied=True)
    elif agenda and (event := floor_of(facts, clause, doer, trigger)):
        put_on_agenda(facts, clause, trigger, agenda, implied=True, event=event)


def _is_of_issuers(clause: Clause, trigger: Trigger) -> bool:
    """Whether a verb for an aim tells what those do who issue the text, "We support X", or one of dealing with it."""
    key, before = clause.reading.keys[trigger.first], clause.reading.key_before(trigger.first)
    said = key in _WORDS.encouraging and (before in _WORDS.we or before in _WORDS.issuing or key.endswith("ed"))
    return key in _WORDS.dealing or (clause.by_issuers and said)


def _is_value(clause: Clause, item: Span) -> bool:
    """Whether an item is a value alone, which every state is for: "its commitment to peace and stability"."""
    words = (i for i in range(item.first, item.last) if clause.reading.keys[i] not in _JOINTS)
    return all(is_value(clause.reading.keys[i]) or clause.reading.keys[i] in _REGIONS for i in words)


def _stating_work(clause: Clause, trigger: Trigger) -> Doer | None:
    """The document that a clause begins with, where those who meet state something in it or through it.

    Or the work within the words that announce a list: "the points of the declaration are: X".
    """
    within = (span for span in clause.of(*WORKS) if trigger.first < span.first and span.last <= trigger.last)
    owner = next(within, None)
    if owner and _WORDS.of_work.issuperset(clause.reading.keys[trigger.first + 1 : owner.first]):
        return _as_doer(owner)
    if relative := _through_which(clause, trigger):
        return relative
    first = clause.first + 1
    if clause.reading.keys[clause.first] not in _WORDS.through or first >= clause.last:
        return None
    while first + 1 < clause.last and clause.reading.keys[first] in _WORDS.articles | _WORDS.to:
        first += 1
    named = next((span for span in clause.of(*WORKS) if span.first == first), None)
    meant = clause.reading.keys[first] in _WORDS.meant or clause.reading.keys[first] in _REFERENCES.nouns
    document = named or (named_last(clause, first + 1, "OutcomeDocument") if meant else None)
    doer = doer_of(clause, trigger.first)
    met = doer is not None and not doer.is_work
    return _as_doer(document) if document and met else None


def _through_which(clause: Clause, trigger: Trigger) -> Doer | None:
    """The document of the relative clause that a verb stands in: "the declaration, in which they reaffirm X"."""
    keys = clause.reading.keys
    which = next((i for i in reversed(clause.at(_WORDS.which)) if i < trigger.first), 0)
    if not which or keys[which - 1] not in _WORDS.through:
        return None
    work = next(iter(clause.before(which - 1, "OutcomeDocument")), None)
    return _as_doer(work) if work is not None and which - work.last <= _WHICH_NEAR else None


def _as_doer(work: Span) -> Doer:
    """A mention of a work as what says something."""
    return Doer(work.first, work.last, work.entity)


def _is_joint(clause: Clause, trigger: Trigger, doer: Doer | None) -> bool:
    """Whether those who meet state something together, or it is told of nobody while only one event is spoken of."""
    if doer is None:
        return trigger.kind == "told" and clause.one_event
    return clause.by_issuers or (not doer.speaks and (clause.one_event or trigger.kind != "state"))


def _cover_all(facts: Facts, clause: Clause, trigger: Trigger, doer: Doer, items: list[Span]) -> None:
    """What a work is about: an initiative, or a document about other works, only if the verb stands behind its name."""
    if doer.entity is None or clause.modality(trigger) == "negated" or _is_listed_noun(clause, trigger):
        return
    right_behind = _is_named_before(clause, doer, trigger) or trigger.first < doer.first < trigger.last
    opens = doer.first <= clause.first + _OPENING and clause.reading.keys[clause.first] in _WORDS.through
    said = opens or doer.first > trigger.last
    if doer.entity.type == "Initiative":
        said = opens and clause.reading.keys[clause.first] in _WORDS.means
    if not (right_behind or said) and (doer.entity.type == "Initiative" or trigger.kind == "pursue"):
        return
    about = CONTENT if doer.entity.type != "Initiative" and (right_behind or opens) else ("Topic",)
    for item in governed(clause, items, trigger):
        if item.entity.type in about and not is_forum(item.entity.name):
            add_subject(facts, doer.entity, item, (min(doer.first, item.first), item.last))


def _is_listed_noun(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal is an item of a list that no document says anything in: "DOC, | perlunya COC, dan ..."."""
    key = clause.reading.keys[trigger.first]
    return key.endswith("nya") and clause.reading.key_before(trigger.first) in (",", "dan", "serta")


def _is_named_before(clause: Clause, doer: Doer, trigger: Trigger) -> bool:
    """Whether a name, or "that network" before a verb of content, stands right before a verb."""
    named = any(span.first == doer.first for span in clause.of(*WORKS))
    between = clause.reading.keys[clause.reading.acronym_end(doer.last) or doer.last : trigger.first]
    if trigger.kind == "field" and len(between) <= _OWNED_NEAR and not _WORDS.owning.isdisjoint(between[:1]):
        return True
    return is_subject_of(clause, doer, trigger, *(("contain", "pursue", "state", "field") if named else ("contain",)))


def _cover(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """A subject behind a document and "on", "concerning" or the like, or on which those who meet say something."""
    if end := opening_end(clause.reading, trigger):
        _open(facts, clause, trigger, end)
        return
    subjects, items = clause.before(trigger.first, *WORKS), clause.after(trigger.last, "Topic")
    if not subjects or not items or items[0].first > trigger.last + 8:
        return
    end = clause.reading.acronym_end(subjects[0].last) or subjects[0].last
    between = clause.reading.keys[end : trigger.first]
    if between and (between[0] != "," or not between[1:] or not _WORDS.especially.issuperset(between[1:])):
        return
    for item in clause.group(items[0], CONTENT):
        if item.first >= items[0].first:
            add_subject(facts, subjects[0].entity, item, (subjects[0].first, item.last))


def _list_on(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What a sentence goes on to list of what is discussed, or of what a work names; at what is to come if asked so."""
    if not lists_on(clause.reading, trigger):
        return
    items, asked = clause.after(trigger.last, *CONTENT), clause.reading.sentence_of(clause.sentence.first - 1)
    told = [signal.kind for signal in clause.reading.triggers(asked) if signal.kind in LISTING]
    if told[-1:] == ["contain"]:
        named = (span.entity for span in clause.reading.earlier(clause.first, *WORKS))
        if (work := next(named, None)) is not None:
            for item in items:
                add_subject(facts, work, item, (item.first, item.last))
        return
    promised = not _WORDS.promising.isdisjoint(clause.reading.keys[asked.first : asked.last])
    if not promised or clause.event is None or not clause.is_over(clause.event):
        put_on_agenda(facts, clause, trigger, items)
        return
    events = (span.entity for span in clause.reading.earlier(clause.first, *EVENTS))
    for event in [event for event in events if not clause.is_over(event)][:1]:
        for item in items:
            facts.add(event, "discusses", item.entity, "planned", extent(item, trigger), implied=True)


def _open(facts: Facts, clause: Clause, trigger: Trigger, end: int) -> None:
    """A subject that opens a sentence, "On food security, they agreed", where those who meet say something on it."""
    opened = [item for item in clause.of("Topic") if trigger.last <= item.first < end]
    begun = bool(opened) and opened[0].first == skip_lead(clause.reading, trigger.last, end)
    if begun and doer_of(clause, end + _SAID_NEAR) and not is_of_two(clause, end, end + _SAID_NEAR):
        put_on_agenda(facts, clause, trigger, opened, implied=True)


def _contain(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What a document or initiative deals with: what stands after the verb; without a subject the one named last."""
    items = [span for span in clause.after(trigger.last, *CONTENT) if span.first <= trigger.last + OBJECT_NEAR]
    work = named_last(clause, trigger.first, *WORKS) if _has_owner(clause, trigger) else _used_as(clause, trigger)
    if work:
        for item in governed(clause, items, trigger):
            add_subject(facts, work.entity, item, (item.first, item.last))
        return
    aiming = clause.reading.keys[trigger.first] in _WORDS.aiming
    works = clause.before(trigger.first, *WORKS, *EVENTS) if items and aiming else []
    if works and works[0].entity.type in WORKS:
        for item in governed(clause, items, trigger):
            add_subject(facts, works[0].entity, item, (works[0].first, item.last))
        return
    enabling = clause.reading.keys[trigger.first] in _WORDS.enabling
    doer = doer_of(clause, trigger.first) if items else None
    if items and not enabling and doer is None and not clause.before(trigger.first, *ACTORS, *EVENTS):
        work = named_last(clause, trigger.first, *WORKS)
        doer = _as_doer(work) if work else None
        if doer and not acts(clause, doer, trigger.first):
            return
    if doer and doer.is_work:
        _cover_all(facts, clause, trigger, doer, items)
    elif clause.reading.key_before(trigger.first) in _WORDS.seldom:
        return  # "the summit ought to deal with X"
    elif items and not enabling and not (doer and doer.is_actor) and _is_told_there(clause, trigger, doer):
        put_on_agenda(facts, clause, trigger, items, implied=True)


def _is_told_there(clause: Clause, trigger: Trigger, doer: Doer | None) -> bool:
    """Whether an event, or the talks there, have something as their content: "It is meant to promote X"."""
    it = doer is not None and doer.entity is None and clause.reading.keys[doer.first] == "it"
    return it or at_event(clause, trigger) or is_of_talks(clause, trigger.first)


def _focus(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What a document or initiative, or else a state or an event, has "as its focus": what stands right before that."""
    items = clause.before(trigger.first, "Topic")
    if not items or items[0].last < trigger.first:
        return
    items = clause.group(items[0], ("Topic",))
    doer = doer_of(clause, items[0].first - 1)
    led = clause.reading.key_before(items[0].first) in _WORDS.having_with
    work = next(iter(clause.before(items[0].first, *WORKS)), None)
    work = named_last(clause, items[0].first, *WORKS) if work is None and led else work
    if doer is not None and doer.is_actor and acts(clause, doer, items[0].first - 1):
        wish(facts, clause, trigger, doer, items)
    elif work is not None:
        for item in items:
            add_subject(facts, work.entity, item, (work.first, trigger.last))
    elif doer is not None and doer.entity is None and not doer.speaks:
        put_on_agenda(facts, clause, trigger, items, implied=True)


def _list_in(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The subjects of a document that are told to be named in it, or among the fields of the one named last."""
    items = [item for item in clause.before(trigger.first, "Topic") if item.last == trigger.first]
    keys, behind = clause.reading.keys, trigger.last
    behind += keys[behind : behind + 1] == ["the"]
    work = next((span for span in clause.of("OutcomeDocument") if span.first == behind), None)
    if work is None and keys[trigger.last - 1] in _WORDS.fields and not clause.events():
        before = clause.reading.sentence_of(clause.first - 1)
        work = next(clause.reading.earlier(clause.first, "OutcomeDocument", since=before.first), None)
        work = work if before.paragraph == clause.sentence.paragraph else None
    for item in clause.group(items[0], ("Topic",)) if items and work is not None else ():
        if work is not None and clause.modality(trigger) != "negated":
            add_subject(facts, work.entity, item, (min(item.first, work.first), max(item.last, work.last)))


def _has_owner(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal tells of the aim of what was named last: "its focus is on X", "whose aim is to promote X"."""
    keys = clause.reading.keys
    if keys[trigger.first].endswith("nya"):  # "tujuannya", but of an event that was named behind the work
        last = next(clause.reading.earlier(trigger.first, *EVENTS, *WORKS), None)
        return last is not None and last.entity.type in WORKS
    return trigger.first > clause.first and keys[trigger.first - 1] in _WORDS.owners


def _used_as(clause: Clause, trigger: Trigger) -> Span | None:
    """The work before a noun for what it serves as: "established in 2018 as a cooperative platform for X"."""
    begin = max(clause.first, trigger.first - _AS_NEAR)
    serves = not _WORDS.serving.isdisjoint(clause.reading.keys[begin : trigger.first])
    return next(iter(clause.before(trigger.first, *WORKS)), None) if serves else None


_RULES: Final = {
    "discuss": _discuss,
    "discuss-by": _discuss,
    "state": _state,
    "field": _state,
    "pursue": _state,
    "react": _state,
    "react-by": welcome,
    "state-by": stress,
    "told": _state,
    "cover": _cover,
    "more": _list_on,
    "contain": _contain,
    "contain-by": _focus,
    "listed-in": _list_in,
}
