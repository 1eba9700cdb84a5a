"""Who signs documents."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.doers import BY, doer_of
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.listed import offices_at
from aseankg.extract.rules.people.honorifics import before_honorifics
from aseankg.extract.rules.phrases.governments import before_government, past_government
from aseankg.extract.rules.reading.reading import BODIES, Span
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.works.signature_lists import signers_in_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("signers")
_DOCUMENT: Final = "OutcomeDocument"
_END: Final = attrgetter("last")
_SIGNER_NEAR: Final = 8
"""Tokens before a verb within which the state or body stands that signs."""
_GROUP_NEAR: Final = 3
"""Tokens before a verb within which those who meet stand as its subject."""
_PARTY_NEAR: Final = 12
"""Tokens behind a document within which "by" or "with" stands before who signs it."""
_PERSON_NEAR: Final = 6
_BODY_NEAR: Final = 3
"""Tokens behind such a word within which people, their offices apart, and states and bodies begin."""
_LISTED_NEAR: Final = 12
"""Tokens behind such a word within which the list begins of those who were counted: "by four states, namely"."""
_DOCUMENT_NEAR: Final = 2
"""Tokens before a document behind which who joins it, or the noun for that, ends: "accession of X | to the"."""

_CLEFT: Final = 3
"""Tokens of a clause within which "yang" and its verb stand where who signs follows: "Yang meneken X ialah Y"."""


@needs("accession")
def find_accessions(facts: Facts, clause: Clause) -> None:
    """Add who joins a document by a noun for it: "the accession of Japan to X", "Japan's accession to X"."""
    for trigger in clause.signals("accession"):
        wished = not _WORDS.wished.isdisjoint(clause.reading.keys[clause.first : trigger.first])
        for document in clause.after(trigger.last, _DOCUMENT)[: 0 if wished else 1]:
            for state in _joining(clause, trigger, document):
                words = clause.extent(state, trigger, document)
                facts.add(document.entity, "signed_by", state.entity, clause.modality(trigger), words)


def _joining(clause: Clause, trigger: Trigger, document: Span) -> list[Span]:
    """Who stands between a noun for joining and its document, else whose the noun is."""
    between = [span for span in clause.after(trigger.last, *BODIES) if span.last < document.first]
    owned = clause.reading.tokens[trigger.first - 1].is_possessive
    owners = [span for span in clause.before(trigger.first, *BODIES) if owned and span.last == trigger.first]
    reach = between[-1].last if between else trigger.last
    chosen = between or owners
    return _together(clause, chosen[0]) if chosen and document.first <= reach + _DOCUMENT_NEAR else []


def signers_of(clause: Clause, trigger: Trigger, document: Span, *, noun: bool) -> list[Span]:
    """Who signs: those that the clause tells of, else those between whom the document is by its name.

    `noun`: whether the signal is one, "the signing of".
    """
    told = list(_told_signers(clause, trigger, document, noun=noun)) or signers_in_lines(clause)
    told = told or parties_of(clause, document)
    return [*told, *_gapped(clause, max(trigger.last, document.last))] if told else told


def _gapped(clause: Clause, position: int) -> list[Span]:
    """The states that are told to have done the same at another time: "China signed in 2003, | Australia in 2005"."""
    keys, days = clause.reading.keys, {day.first for day in clause.dates}
    return [
        span
        for span in clause.after(position, "State")
        if keys[span.first - 1] in _WORDS.gapping
        and keys[span.last : span.last + 1]
        and keys[span.last] in _WORDS.before_days
        and not days.isdisjoint((span.last + 1, span.last + 2))
    ]


def parties_of(clause: Clause, document: Span) -> list[Span]:
    """The states and bodies of a name: "Memorandum of Understanding between A and B"."""
    keys, found = clause.reading.keys, list[Span]()
    step = next((i for i in range(document.first, document.last) if keys[i] in _WORDS.between), document.last) + 1
    while step < document.last:
        step = past_government(keys, step + (keys[step] == "the"))
        party = max((s for s in clause.reading.spans_at(step) if s.entity.type in BODIES), key=_END, default=None)
        behind = party.last if party is not None else document.last
        if party is None or (behind < document.last and clause.reading.capitals[behind]):
            break
        found.append(party)
        if behind >= document.last or keys[behind] not in _WORDS.joints:
            break
        step = behind + 1
    return found


def _told_signers(clause: Clause, trigger: Trigger, document: Span, *, noun: bool) -> Iterator[Span]:
    """Who signs: the subject of an active verb and who it is signed with; else who stands behind "by" or "between"."""
    if _is_active(clause, trigger, noun=noun) and not _is_cleft(clause, trigger):
        chosen = _subjects(clause, trigger)
        group = _together(clause, chosen[0]) if chosen else []
        yield from (span for span in group if not _only_sees(clause, span))
        yield from _behind(clause, document.last, _WORDS.partners)
        return
    if trigger.kind == "sign-by" and not _WORDS.behalf.isdisjoint(clause.reading.keys[trigger.last : trigger.last + 2]):
        # "signed on behalf of X by Y and on behalf of Z by W"
        for index in (i for i in clause.at(BY) if i >= trigger.last):
            yield from _right_behind(clause, index)[:1]
        for index in (i for i in clause.at(_WORDS.behalf) if i >= trigger.last):
            yield from (span for span in clause.after(index, *BODIES)[:1] if span.first <= index + _BODY_NEAR)
        return
    if trigger.kind == "sign-by":
        chosen = _right_behind(clause, trigger.last, places=False)
        between = range(trigger.last, chosen[0].first if chosen else trigger.last)
        if not _WORDS.witnessing.isdisjoint([clause.reading.keys[index] for index in between]):
            chosen = []  # "signed in the presence of X"
        if any(_is_of_another(clause, index) for index in between):
            chosen = []
        if chosen and not clause.reading.date_tokens.intersection(range(trigger.last, chosen[0].first)):
            yield from clause.with_listed(_together(clause, chosen[0]))
            return
    openers = _WORDS.copulas if _is_cleft(clause, trigger) else _WORDS.doers
    yield from _behind(clause, max(document.last, trigger.last), openers)


def _only_sees(clause: Clause, person: Span) -> bool:
    """Whether somebody is named behind a word for those who only see others sign: "Witnessed by X, Y signed"."""
    first = _begins(clause, person)
    return not _WORDS.witnessing.isdisjoint(clause.reading.keys[max(clause.first, first - 3) : first])


def _subjects(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who an active verb of signing has as its subject, the nearest first: people, or else states and bodies.

    States that the verb belongs to go before people whom another verb has: "X said that Japan signed".
    """
    people = [span for span in clause.before(trigger.first, "Person") if span.first >= clause.first]
    people = clause.principals(people) or people
    bodies = [span for span in clause.before(trigger.first, *BODIES) if _acts(clause, trigger, span)]
    doer = doer_of(clause, trigger.first) if people else None
    if doer is None:
        return people or bodies
    if doer.entity is None and not _joins(clause, people[0].last, doer.first, trigger.first):
        return []
    return [s for s in bodies if s.entity is doer.entity and s.entity.name != "ASEAN"] or people


def _joins(clause: Clause, first: int, group: int, verb: int) -> bool:
    """Whether the leaders or ministers who sign do so with who ends at a token, or another verb is theirs.

    So they do in "X and the leaders signed", and not in "at the forum, which X chaired, the leaders signed".
    """
    between = clause.reading.keys[first:group]
    joined = "," not in between and not (_WORDS.partners | _WORDS.joints).isdisjoint(between)
    return joined or group < verb - _GROUP_NEAR


def _is_active(clause: Clause, trigger: Trigger, *, noun: bool) -> bool:
    """Whether who signs stands before: of "signed on Monday" only where the document does not."""
    if trigger.kind in ("sign", "adopt"):
        return not noun
    bare = trigger.last == trigger.first + 2 and clause.reading.keys[trigger.last - 1] in _WORDS.settings
    return bare and not clause.before(trigger.first, _DOCUMENT)


def _together(clause: Clause, span: Span) -> list[Span]:
    """Those listed together: people with people, states with bodies."""
    group = clause.group(span, ("Person",) if span.entity.type == "Person" else BODIES)
    return [*group, *_for_others(clause, group[-1]), *_beside_members(clause, group[-1])]


def _beside_members(clause: Clause, body: Span) -> list[Span]:
    """Those listed behind the members of a body: "the ASEAN | Member States, Japan and India"."""
    keys, step = clause.reading.keys, body.last
    while step < clause.last and keys[step] in _WORDS.members:
        step += 1
    if step == body.last or step >= clause.last or keys[step] not in _WORDS.joints:
        return []
    states = [span for span in clause.after(step, *BODIES)[:1] if span.first <= step + _BODY_NEAR - 1]
    between = keys[step : states[0].first] if states else []
    return clause.group(states[0], BODIES) if states and set(between) <= _WORDS.joints | _WORDS.articles else []


def _for_others(clause: Clause, person: Span) -> list[Span]:
    """Those listed behind whom somebody signs for: "X on behalf of Japan and Y on behalf of Laos", "X for Japan"."""
    last = person.last
    alone = _WORDS.standing_for.isdisjoint(clause.reading.keys[last : last + 1])
    signals = clause.signals("represent") if alone else ()
    step = next((signal.last for signal in signals if last <= signal.first <= last + 1), last + (not alone))
    bodies = clause.after(step, *BODIES) if step > last else []
    if not bodies or bodies[0].first > step + _BODY_NEAR:
        return []
    mates = [s for s in clause.after(bodies[0].last, "Person") if _begins(clause, s) <= bodies[0].last + _BODY_NEAR]
    return [mates[0], *_for_others(clause, mates[0])] if mates else []


def _acts(clause: Clause, trigger: Trigger, span: Span) -> bool:
    """Whether a state or body stands near before a verb as its subject, and not as a place."""
    near = span.last >= trigger.first - _SIGNER_NEAR and not clause.reading.tokens[span.last - 1].is_possessive
    near = near and clause.reading.texts[span.first - 1] != "(" and not _is_of_body(clause, span)
    near = near and clause.reading.key_before(span.first) not in _WORDS.standing_for
    return near and not _is_place(clause, _together(clause, span)[0])


def _is_of_body(clause: Clause, span: Span) -> bool:
    """Whether a state only says of where a body is that signs: "Thai | agencies", "badan pembangunan | Swiss"."""
    keys = clause.reading.keys
    if clause.reading.source.language == "id":
        return not _WORDS.bodies.isdisjoint(keys[max(clause.first, span.first - _BODY_NEAR) : span.first])
    near = keys[span.last : min(span.last + _BODY_NEAR, clause.last)]
    return adjective_state(keys[span.last - 1]) is not None and not _WORDS.bodies.isdisjoint(near)


def _is_place(clause: Clause, span: Span) -> bool:
    """Whether a state or body stands behind a preposition of place: not with its government, nor as a counterpart's."""
    keys = clause.reading.keys
    first = before_government(keys, span.first)
    before = clause.reading.key_before(first)
    return before in _WORDS.places and not (before in _WORDS.origins and keys[first - 2] in _WORDS.counterparts)


def _behind(clause: Clause, position: int, openers: frozenset[str]) -> Iterator[Span]:
    """Those who stand behind "by", "with" or "between" near a token."""
    keys = clause.reading.keys
    for index in range(position, min(position + _PARTY_NEAR, clause.last)):
        if keys[index] in openers and not _is_of_another(clause, index):
            chosen = _right_behind(clause, index)
            if chosen and _WORDS.witnessing.isdisjoint(keys[index : chosen[0].first]):
                yield from _together(clause, chosen[0])
            return


def _is_of_another(clause: Clause, index: int) -> bool:
    """Whether "by" belongs to another verb than one of signing: "The signing of X was attended | by Y"."""
    verb = clause.reading.key_before(index)
    passive = verb.startswith("di") if clause.reading.source.language == "id" else verb.endswith("ed")
    return clause.reading.keys[index] in BY and passive and verb not in _WORDS.doing


def _right_behind(clause: Clause, position: int, *, places: bool = True) -> list[Span]:
    """The people, or else states and bodies, that begin right behind a token, or are listed there by their number."""
    named = [span for span in clause.after(position, "Person") if _begins(clause, span) <= position + _PERSON_NEAR]
    if not named:
        bodies = [span for span in clause.after(position, *BODIES) if span.first <= position + _BODY_NEAR]
        bodies = [span for span in bodies if clause.reading.texts[span.first - 1] != "("]  # "by Hasan Karim (Brunei)"
        named = [span for span in bodies if places or not _is_place(clause, span)]
    return _listed(clause, position) or named or _by_offices(clause, position)


def _by_offices(clause: Clause, position: int) -> list[Span]:
    """The states whose ministers or leaders stand behind a token without their names: "by the prime ministers of X"."""
    first = position + (not BY.isdisjoint(clause.reading.keys[position : position + 1]))
    while first < clause.last and clause.reading.keys[first] in _WORDS.articles:
        first += 1
    return [span for span in offices_at(clause, first) if span.entity.type == "State"]


def _begins(clause: Clause, person: Span) -> int:
    """The token at which somebody is named, with the office before: "the Director of X, Dr. Y" too."""
    first = before_honorifics(clause, person.first)
    ends = (person.first, first, first - (clause.reading.key_before(first) == ","))
    return min((role.first for role in clause.of("Role") if role.last in ends), default=person.first)


def _listed(clause: Clause, position: int) -> list[Span]:
    """Those behind a token whose number is told before their names: "by four states, namely A", "oleh 4 negara: A"."""
    keys, last = clause.reading.keys, min(position + _LISTED_NEAR, clause.last)
    opener = next((i for i in range(position, last) if keys[i] in _WORDS.listing), None)
    if opener is None or _WORDS.counted.isdisjoint(keys[position:opener]):
        return []
    people = [span for span in clause.after(opener, "Person") if _begins(clause, span) <= opener + _BODY_NEAR]
    return people or [span for span in clause.after(opener, *BODIES) if span.first <= opener + _BODY_NEAR]


def _is_cleft(clause: Clause, trigger: Trigger) -> bool:
    """Whether who signs stands behind "is": "The signatories to X are Y", "Signing X were Y", "Yang menekennya Y"."""
    keys = clause.reading.keys
    asked = trigger.first <= clause.first + _CLEFT and keys[trigger.first - 1] == "yang"
    fronted = trigger.first == clause.first and keys[trigger.first] in _WORDS.fronted and keys[trigger.last - 1] != "of"
    return keys[trigger.first] in _WORDS.signatories or ((asked or fronted) and trigger.kind == "sign")
