"""Which state, and which leader for it, has the chair of ASEAN or of another organisation or initiative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.clauses import Clause, entities
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.events.introduced_events import introduced_event
from aseankg.extract.rules.people.holders import state_served
from aseankg.extract.rules.phrases.name_marks import is_hyphen
from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Entity, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts

_WORDS: Final = WordLists("body_chairs")
_CLAUSES: Final = WordLists("clauses")
_BODY_NEAR: Final = 3
"""Tokens between a word for a chair and the organisation."""
_STATE_NEAR: Final = 10
"""Tokens between such a word and the state that has the chair."""
_WHOSE_NEAR: Final = 8
"""Tokens before a chair within which "whose country" stands."""
_YEAR_NEAR: Final = 8
"""Tokens between such a word and the year that the chair is for."""
_LATER_NEAR: Final = 6
"""Tokens from such a word on within which a word stands that tells of a time to come."""
_OTHERS: Final = ("Deputy", "Special Envoy", "Speaker", "Vice")
"""How the offices begin of those who do not chair the body that these name."""
_VERB_NEAR: Final = 5
"""Tokens from a verb of opening on within which the summit begins."""
_DIGITS: Final = 4
"""Those of a year."""


@needs("State", "Person")
def find_body_chairs(facts: Facts, clause: Clause) -> None:
    """Add who the clause says has the chair of a body: "Chair of ASEAN", "which chairs ASEAN", "ketua ASCN"."""
    for index in clause.at(_WORDS.chairs):
        if _is_in_other_office(clause, index) or _owns_office(clause, index):
            continue
        body = _body_at(clause, index)
        if body is not None:
            first, last = min(index, body.first), max(index + 1, body.last)
            if _of_event(clause, index, last) or _is_argument(clause, first) or _is_denied(clause, first):
                continue
            if not _WORDS.former.isdisjoint((clause.reading.key_before(first), *clause.reading.keys[last : last + 1])):
                continue  # "selaku Ketua ATM | sebelumnya", "mantan | Ketua ASEAN"
            chairs = _person_beside(clause, first, last, body.entity) or _state_near(clause, index, first)
            _add(facts, clause, index, chairs, meeting_of(clause, body.entity))
            if body.entity.name in _WORDS.of_states:
                _lead_summit(facts, clause, last, [chair for chair in chairs if isinstance(chair, Span)])
            if chairs:
                return
        elif chairs := _chairs_of_asean(clause, index):
            _add(facts, clause, index, chairs, clause.reading.entity("Organisation", "ASEAN", "organisation/asean"))


def _lead_summit(facts: Facts, clause: Clause, last: int, chairs: list[Span]) -> None:
    """Who has the chair of ASEAN leads its summit that the clause says he opens or closes."""
    people = [chair for chair in chairs if chair.entity.type == "Person"]
    for verb in clause.at(_WORDS.leading) if people else ():
        summit = next((span for span in clause.after(verb, "Summit") if span.first <= verb + _VERB_NEAR), None)
        if verb >= last and verb >= people[0].last and summit is not None and not summit.entity.foreign:
            modality = clause.modality(None, summit.entity)
            facts.add(people[0].entity, "chairs", summit.entity, modality, (people[0].first, summit.last))
            return


def _chairs_of_asean(clause: Clause, index: int) -> list[Span | Entity]:
    """Which state has a chair without a body: "will chair the association", "Indonesia's chairmanship in 2023"."""
    if means_asean(clause.reading.keys, index + 1):
        return _state_near(clause, index, index)
    foreign = clause.event is not None and clause.event.foreign
    owned = [] if foreign else _of_whose(clause, index)
    state = _state_with_term(clause, index)
    return owned or ([state] if state is not None else [])


def means_asean(keys: list[str], index: int) -> bool:
    """Whether a noun with its article, "the association", means ASEAN."""
    return keys[index : index + 1] == ["the"] and not _WORDS.asean.isdisjoint(keys[index + 1 : index + 2])


def is_for_later_year(clause: Clause, index: int) -> bool:
    """Whether the year told nearest to a chair is later than that of the text."""
    published, years = clause.reading.published, _years_near(clause, index)
    ahead = (i for i in clause.at(_WORDS.year) if 0 < i < len(clause.reading.keys) - 1 and abs(i - index) < _YEAR_NEAR)
    if any(not _WORDS.coming.isdisjoint(clause.reading.keys[i - 1 : i + 2]) for i in ahead):
        return True  # "tahun depan", "next year"
    return bool(published and years) and years[min(years, key=lambda place: abs(place - index))] > (published or "")[:4]


def _years_near(clause: Clause, index: int) -> dict[int, str]:
    """The years told near a token, in a date or without one, each by its own token."""
    texts = clause.reading.texts
    near = range(max(clause.first, index - _YEAR_NEAR), min(index + _YEAR_NEAR, clause.last))
    bare = {i: texts[i] for i in near if len(texts[i]) == _DIGITS and texts[i].isdecimal()}
    return {day.first: day.date.first[:_DIGITS] for day in clause.dates if day.first in near} | bare


def _add(facts: Facts, clause: Clause, index: int, chairs: list[Span | Entity], body: Entity) -> None:
    """Add that somebody has a chair, which is still to come where the words or a later year say so."""
    planned = any(index - 4 <= signal.first < index for signal in clause.signals("plan"))
    later = not _WORDS.later.isdisjoint(clause.reading.keys[index : min(index + _LATER_NEAR, clause.last)])
    ahead = later or is_for_later_year(clause, index) or (planned and clause.reading.keys[index] not in _WORDS.posts)
    for chair in chairs:
        first, last = (chair.first, chair.last) if isinstance(chair, Span) else (index, index + 1)
        entity = chair.entity if isinstance(chair, Span) else chair
        words = (min(first, index), max(last, index + 1))
        facts.add(entity, "chairs", body, "planned" if ahead else "asserted", words)


def meeting_of(clause: Clause, body: Entity) -> Entity:
    """The one numbered meeting told of by then that a body goes by the name of, "Ketua AMMTC 2023"; else the body."""
    things = entities(span for span in clause.reading.spans if span.first < clause.last)
    meetings = [thing for thing in things if thing.type == "Meeting" and thing.series == body.name and thing.ordinal]
    if len(meetings) == 1:
        return meetings[0]
    introduced = introduced_event(clause.reading, body.name) if body.name.isupper() and body.name != "ASEAN" else None
    return introduced if introduced is not None and introduced.ordinal else body


def _body_at(clause: Clause, index: int) -> Span | None:
    """The organisation near a word for its chair, or the initiative right beside it."""
    covered = clause.covered(*EVENTS)
    for span in clause.spans:
        if (
            span.first in covered
            or _is_in_body(clause, span)
            or _goes_on_to(clause, span, index)
            or (_goes_on(clause, span) if span.first > index else _ends_name(clause, span))
        ):
            continue  # what has "ASEAN" in its name is chaired, and not the association
        near = span.entity.type == "Organisation" and (
            abs(span.first - index) <= _BODY_NEAR or _is_chaired(clause, span, index)
        )
        right_before = span.entity.type == "Initiative" and span.last == index
        beside = index < span.first and span.entity.type in ("Organisation", "Initiative")
        before = span.last <= index and clause.reading.keys[index] not in _WORDS.verbs
        if (before and (near or right_before)) or (beside and _is_beside(clause, index, span)):
            return span
    return None


def _is_in_body(clause: Clause, body: Span) -> bool:
    """Whether a name is only a part of that of another body: "Sekretariat | ASEAN"."""
    wholes = (other for other in clause.reading.holding(body.first) if other is not body)
    return body.nested and any(other.entity.type == "Organisation" for other in wholes)


def _is_chaired(clause: Clause, body: Span, index: int) -> bool:
    """Whether a body is the subject of a passive at a token: "ASEAN yang tahun ini diketuai", "X ... dan diketuai"."""
    keys = clause.reading.keys
    if keys[index] not in _WORDS.passive or body.last > index:
        return False
    begins = body.first == clause.first and keys[index - 1] in _WORDS.ands
    return begins or _WORDS.before_passive.issuperset(keys[body.last : index])


def _goes_on(clause: Clause, body: Span) -> bool:
    """Whether a name is only the beginning of that of a body which nothing knows: "Chair of the ASEAN River Board"."""
    reading, last = clause.reading, body.last
    if is_hyphen(reading, last):
        last += 1  # "ASEAN-BAC"
    if reading.keys[last : last + 1] and reading.keys[last] in _WORDS.fields:
        return True  # "Ketua ASEAN bidang pendidikan"
    if last >= clause.last or not reading.tokens[last].is_word or last in reading.titles:
        return False
    if any(span.entity.type != "Topic" for span in reading.spans_at(last)):
        return False
    return reading.capitals[last] and last not in reading.date_tokens


def _goes_on_to(clause: Clause, body: Span, index: int) -> bool:
    """Whether the acronym of a body of ASEAN stands between its name and a word for a chair: "ASEAN COST chairman"."""
    between = clause.reading.texts[body.last : index] if body.entity.name == "ASEAN" else []
    joined = "and" in clause.reading.keys[body.last : index]
    return not joined and any(text.isupper() and text.isalpha() and len(text) > len("MS") for text in between)


def _ends_name(clause: Clause, body: Span) -> bool:
    """Whether a name is only the end of that of an Indonesian body: "Jejaring Sungai ASEAN diketuai X"."""
    reading, before = clause.reading, body.first - 1
    if reading.source.language != "id" or before <= clause.sentence.first or not reading.tokens[before].is_word:
        return False
    return reading.capitals[before] and not reading.spans_before(body.first) and before not in reading.titles


def _is_beside(clause: Clause, index: int, body: Span) -> bool:
    """Whether only small words, years and a state stand between a word for a chair and the body."""
    if body.first - index > _STATE_NEAR:
        return False
    states = clause.covered("State")
    between = (i for i in range(index + 1, body.first) if i not in states)
    return all(clause.reading.keys[i] in _WORDS.before_body or clause.reading.texts[i].isdigit() for i in between)


def _of_event(clause: Clause, index: int, last: int) -> bool:
    """Whether an event holds a word for a chair, or stands right behind it and its body, and has the chair."""
    return any(
        span.first <= index < span.last or (span.first == last and span.last > index) for span in clause.of(*EVENTS)
    )


def _is_in_other_office(clause: Clause, index: int) -> bool:
    """Whether a word for a chair is part of another office: "Wakil Ketua X", "Utusan Khusus Ketua ASEAN"."""
    return any(role.first <= index < role.last and role.entity.name.startswith(_OTHERS) for role in clause.of("Role"))


def _owns_office(clause: Clause, index: int) -> bool:
    """Whether a chair only has somebody else sent: "the ASEAN Chair's | envoy"."""
    owned = clause.reading.tokens[index].is_possessive
    return owned and not _WORDS.of_chairs.isdisjoint(clause.reading.keys[index + 1 : index + 3])


def _is_argument(clause: Clause, first: int) -> bool:
    """Whether "of the" and the like stand before a chair: somebody deals with it, and is not it."""
    before = clause.reading.keys[max(clause.first, first - 2) : first]
    return before in (["of", "the"], ["with", "the"], ["by", "the"], ["to", "the"])


def _is_denied(clause: Clause, first: int) -> bool:
    """Whether a negation stands before a chair: "failed to take the chair"."""
    return any(first - _BODY_NEAR <= signal.first < first for signal in clause.signals("not"))


def _person_beside(clause: Clause, first: int, last: int, body: Entity) -> list[Span | Entity]:
    """The person whom the words for a chair stand beside, with his state: "X, ASEAN chair", "ASEAN Chair PM X"."""
    keys, step = clause.reading.keys, first
    while step > clause.first and (keys[step - 1] in _WORDS.before_chair or clause.reading.texts[step - 1].isdecimal()):
        step -= 1
    opened = not _CLAUSES.as_holder.isdisjoint(keys[step:first])
    owner = next((s.first - 1 for s in clause.of("State") if s.last == step and keys[s.first - 1] == "of"), step)
    before = [span for span in clause.of("Person") if span.last in (step, owner) and step < first]
    begin = last + ((opened or _opens_apposition(clause, first, last)) and keys[last : last + 1] == [","])
    begin = _past_being(clause, begin)
    begin = clause.reading.titles.get(begin, begin)
    people = [span for span in clause.of("Person") if span.first == begin] or before  # "A, Ketua X B": it is B
    if not people or people[0].anaphor:
        return []
    state = state_served(clause.reading, people[0].entity) if body.name in _WORDS.of_states else None
    return [people[0], state] if state is not None else [people[0]]


def _opens_apposition(clause: Clause, first: int, last: int) -> bool:
    """Whether a chair that a clause begins with is named between two commas: "Ketua X, Presiden A, membuka"."""
    begin = clause.reading.titles.get(last + 1, last + 1)
    names = (span.last for span in clause.of("Person") if span.first == begin)
    begins = first <= clause.first + 1 or clause.reading.key_before(first) in _WORDS.dashes
    return begins and any(clause.reading.keys[end : end + 1] == [","] for end in names)


def _past_being(clause: Clause, index: int) -> int:
    """The token after a verb of being at a token, adverbs before it apart: "Ketua X nanti ialah | Y"; else the same."""
    keys, step = clause.reading.keys, index
    while step < clause.last and keys[step] in _WORDS.before_being:
        step += 1
    return step + 1 if step < clause.last and keys[step] in _WORDS.being else index


def _state_near(clause: Clause, index: int, first: int) -> list[Span | Entity]:
    """The state nearest to a chair; of two as near as each other the one before it.

    Behind "as" and "its" it is the one that the clause speaks of, however far.
    """
    if _whose(clause, first) is not None:
        return _of_whose(clause, first)
    states = [span for span in clause.of("State") if not (_of_person(clause, span) or _is_place(clause, span))]
    if clause.reading.keys[index] in _WORDS.active:
        states = [span for span in states if span.first > index or not belongs(clause, span)]
    office = _state_of_office(clause, index, first)
    if office is not None:
        return [office]
    if clause.reading.keys[index] in _WORDS.owned:
        end = index + 1 + (clause.reading.keys[index + 1 : index + 2] == ["of"])
        if (owner := next((span for span in states if span.first == end), None)) is not None:
            return [owner]  # "X mendukung Keketuaan | Y di ASEAN"
    near = [span for span in states if min(abs(span.first - index), abs(span.last - index)) < _STATE_NEAR]
    if near:
        return [min(near, key=lambda span: abs(span.first - index) + (2 if span.first > index else 0))]
    pointed = not _WORDS.pointing.isdisjoint(clause.reading.keys[max(clause.first, first - 2) : first])
    return [*[span for span in reversed(states) if span.last <= first][:1]] if pointed else []


def _state_of_office(clause: Clause, index: int, first: int) -> Span | None:
    """The state whose office has a chair, nobody named with it: "PM | Vietnam selaku Ketua X", "A's president as"."""
    keys, step = clause.reading.keys, first
    while step > clause.first and keys[step - 1] in _WORDS.before_chair:
        step -= 1
    role = next((role for role in clause.of("Role") if role.last == step < first and keys[index] in _WORDS.posts), None)
    states = (span for span in clause.spans if span.entity.type == "State")
    owners = (s for s in states if role is not None and (role.first <= s.first < role.last or s.last == role.first))
    return next(owners, None)


def _whose(clause: Clause, first: int) -> int | None:
    """The token of "whose country" near before a chair."""
    if clause.keys.isdisjoint(_WORDS.countries):
        return None
    near = (i for i in clause.at(_WORDS.whose) if first - _WHOSE_NEAR <= i < first)
    return next((i for i in near if not _WORDS.countries.isdisjoint(clause.reading.keys[i : i + 2])), None)


def _of_whose(clause: Clause, first: int) -> list[Span | Entity]:
    """The state of somebody by whom a chair is told: "Prime Minister A of X, whose country is the chair"."""
    whose = _whose(clause, first)
    if whose is None:
        return []
    beside = clause.reading.state_before(whose - (clause.reading.keys[whose - 1] == ","))
    people = clause.before(whose, "Person")[:1]
    state = beside.entity if beside else state_served(clause.reading, people[0].entity) if people else None
    return [state] if state is not None else []


def _of_person(clause: Clause, state: Span) -> bool:
    """Whether a state only says whose office it is: "the President of Bangladesh"."""
    roles = (role for role in clause.of("Role") if "chair" not in role.entity.name.lower())
    return any(role.first <= state.first < role.last for role in roles)


def _is_place(clause: Clause, state: Span) -> bool:
    """Whether a state is only where something is, or from whom a chair is taken over: "took it over from | Laos"."""
    before = state.first - 1
    before -= clause.reading.keys[before] == "the"
    return before >= clause.first and clause.reading.keys[before] in _WORDS.before_places


def _state_with_term(clause: Clause, index: int) -> Span | None:
    """The state whose term in the chair, of ASEAN without saying so, is told: "Malaysia's 2025 chairmanship".

    Or of which it is said that it "menjadi ketua pada 2025".
    """
    keys, texts = clause.reading.keys, clause.reading.texts
    foreign = clause.event is not None and clause.event.foreign
    dated = not _WORDS.of_years.isdisjoint(keys[index + 1 : index + 2])
    before, printed = clause.reading.key_before(index), texts[max(index - 1, 0)] if index else ""
    becomes = dated and keys[index] in _WORDS.posts and before in _WORDS.becoming
    if not (becomes or keys[index] in _WORDS.terms) or foreign or not _years_near(clause, index):
        return None
    begin = index - (becomes or (printed.isdecimal() and index > clause.first))
    end = index + 1 + (keys[index + 1 : index + 2] == ["of"])
    owners = [span for span in clause.of("State") if span.last == begin or span.first == end]
    others = [span for span in clause.of(*EVENTS, *WORKS, "Organisation") if span.first <= index + _BODY_NEAR]
    taken = any(span.last > index for span in others) or (printed.isupper() and len(printed) > 1)
    led = keys[index - 1 : index + 2] == ["the", keys[index], "of"] and clause.before(index, *EVENTS)
    return owners[0] if owners and not (taken or led) else None  # "The meeting was held under the chairmanship of X"
