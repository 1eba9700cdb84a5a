"""Who holds or held which office, since when, until when, and after whom."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.offices.body_chairs import meeting_of
from aseankg.extract.rules.offices.offices_handed_over import hand_over
from aseankg.extract.rules.people.holders import PLURALS, holder_of, state_served
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Reading, Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("tenure")
_DAYS: Final = WordLists("days")
_CHAIRED: Final = WordLists("body_chairs")
_PEOPLE: Final = WordLists("people")
_CHAIRS: Final = ("Chair of ", "Co-Chair of ")
_YEARS_NEAR: Final = 8
"""Tokens behind an office within which the years stand that it was held in."""
_PLANNED_NEAR: Final = 6
"""Tokens before a verb of succeeding within which "will" is its own."""
_END_NEAR: Final = 3
"""Tokens behind a verb of ending within which the last day of a term begins."""
_HOLDER_NEAR: Final = 6
"""Tokens behind a verb of taking over within which the other holder is named."""
_POST_NEAR: Final = 14
"""The same where the office is named before him."""
_DIGITS: Final = 4
"""Those of a year."""


@needs()
def find_tenure(facts: Facts, clause: Clause) -> None:
    """Add the offices of a clause with their holders, their first and last days, and who took over from whom."""
    for role in clause.of("Role"):
        holder = holder_of(clause.reading, clause.sentence, role.first, role.last)
        newer = _taken_over(clause, role)
        if newer is not None:
            facts.add(newer.entity, "has_role", role.entity, "asserted", (role.first, role.last))
        elif holder is not None and not _is_hoped(clause, role):
            relation = "had_role" if _is_past(clause, role, holder) else "has_role"
            for person in _holders(clause, role, holder):
                facts.add(person, relation, role.entity, "asserted", (role.first, role.last))
                _chair(facts, clause, role, person, relation)
        elif (former := _of_last_post(clause, role)) is not None:
            facts.add(former, "had_role", role.entity, "asserted", (role.first, role.last))
    if clause.dates:
        _from_to(facts, clause)
        _end_of_term(facts, clause)
    hand_over(facts, clause)
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)


def _chair(facts: Facts, clause: Clause, role: Span, person: Entity, relation: str) -> None:
    """Who has the office of the chair of an organisation chairs it, and of one of states so does his state."""
    body = clause.reading.entities.get(("Organisation", role.entity.body.casefold()))
    names = {chair + role.entity.body for chair in _CHAIRS}
    if body is not None and relation == "has_role" and role.entity.name in names:
        later = not _WORDS.to_come.isdisjoint(clause.reading.keys[role.last : role.last + 1])
        body = meeting_of(clause, body)
        facts.add(person, "chairs", body, "planned" if later else "asserted", (role.first, role.last))
        state = state_served(clause.reading, person) if body.name in _CHAIRED.of_states else None
        if state is not None:
            facts.add(state, "chairs", body, "asserted", (role.first, role.last), implied=True)


def _holders(clause: Clause, role: Span, holder: Entity) -> list[Entity]:
    """Who holds an office: all who are named behind a plural, "Deputy Prime Ministers A and B"."""
    first = clause.after(role.last, "Person")[:1]
    if not first or first[0].entity is not holder or not clause.reading.keys[role.last - 1].endswith(PLURALS):
        return [holder]
    roles = clause.of("Role")
    others = {other.entity for other in roles if other.first == role.first} - {role.entity}
    group = clause.group(first[0], ("Person",))
    people = [span.entity for span in group if not any(role.last <= other.first < span.first for other in roles)]
    return [person for person in people if others.isdisjoint(clause.reading.offices_held(person))]


def _taken_over(clause: Clause, role: Span) -> Span | None:
    """Who has an office that the clause says he took over from another: "X replaces Y as Secretary-General"."""
    for trigger in clause.signals("succeed"):
        newer, older = clause.before(trigger.first, "Person"), clause.after(trigger.last, "Person")
        if (
            newer
            and older
            and older[0].last <= role.first
            and not _WORDS.taking.isdisjoint(clause.reading.keys[older[0].last : role.first])
        ):
            return newer[0]
    return None


def _is_hoped(clause: Clause, role: Span) -> bool:
    """Whether an office is one that somebody is only to get or put up for: "akan menjadi", "nominated as"."""
    before = clause.reading.keys[max(clause.first, role.first - 2) : role.first]
    return not _WORDS.hoped.isdisjoint((*before[-1:], " ".join(before)))


def _is_past(clause: Clause, role: Span, holder: Entity) -> bool:
    """Whether an office is told to have been held before, or the one that it is joined to: "former A and B"."""
    ended = (signal.last for signal in clause.signals("end"))  # "stepped down | as X"
    if _is_former(clause, role) or _was(clause, role, holder) or role.first - 1 in ended:
        return True
    joined = clause.reading.key_before(role.first) in ("and", "dan")
    left = next((other for other in clause.of("Role") if joined and other.last == role.first - 1), None)
    if left is None or holder_of(clause.reading, clause.sentence, left.first, left.last) is not holder:
        return False
    return _is_past(clause, left, holder)


def _is_former(clause: Clause, role: Span) -> bool:
    """Whether an office is one held before: "former X", "the then X", "X until 2013", "mantan X", "X saat itu"."""
    keys = clause.reading.keys
    before = keys[max(clause.first, role.first - 3) : role.first]
    after = keys[role.last : min(role.last + 3, clause.last)]
    before = [] if " ".join(before[-2:]) in _WORDS.last_ones else before  # "X, dan terakhir Presiden Y"
    before = before[len(before) - before[::-1].index(",") :] if "," in before else before
    if before[-1:] and before[-1].islower() and before[-1] not in _WORDS.former and before[-1] not in _WORDS.serving:
        before = [key for key in before if key not in _WORDS.adverbs]  # "never met Minister X"
    if not _WORDS.former.isdisjoint([*before, keys[role.first]]) or not _WORDS.former_after.isdisjoint(after):
        return True
    beside = role.first - 1 - (clause.reading.key_before(role.first) == "-")
    after_that = keys[beside] == "then" and keys[beside - 1] in _WORDS.before_then
    if clause.sentence.first < beside and keys[beside] in _WORDS.right_before and not after_that:
        return True
    last_two = keys[max(clause.first, role.first - 2) : role.first]
    if keys[clause.first] in _WORDS.earlier and not _WORDS.holding.isdisjoint(last_two):
        return True
    if not _WORDS.in_office.isdisjoint((" ".join(before[-3:-1]), " ".join(before[-2:]))):
        return True
    return not _WORDS.at_that_time.isdisjoint((" ".join(after[:2]), " ".join(after))) or _has_ended(clause, role)


def _was(clause: Clause, role: Span, holder: Entity) -> bool:
    """Whether somebody named before an office is told to have held it: "X was Y", "yang saat itu Y"."""
    first = role.first - (clause.reading.key_before(role.first) in _WORDS.owners)
    first -= first < role.first and clause.reading.key_before(first) == "the"
    before = clause.reading.keys[max(clause.first, first - 3) : first]
    beside = (" ".join(before[-2:]), *before[-1:])
    was = not _WORDS.was.isdisjoint(beside) and (before[-2:-1] == ["had"] or clause.keys.isdisjoint(_WORDS.lasting))
    if not was and _WORDS.at_that_time.isdisjoint((*beside, " ".join(before[-3:-1]))):
        return False
    return any(person.entity is holder for person in clause.before(role.first, "Person"))


def _has_ended(clause: Clause, role: Span) -> bool:
    """Whether the second of two years behind an office is over: "from 2009 to 2014", "periode 2003-2007"."""
    texts, published = clause.reading.texts, clause.reading.published
    near = texts[role.last : min(role.last + _YEARS_NEAR, clause.last)]
    years = [text for text in near if len(text) == _DIGITS and text.isdecimal()]
    if published is None or len(years) < 2 or not years[0] < years[1] < published[:_DIGITS]:
        return False
    between = range(role.last, role.last + near.index(years[0]))
    return all(clause.reading.keys[i] in _WORDS.before_term or not texts[i][0].islower() for i in between)


def _of_last_post(clause: Clause, role: Span) -> Entity | None:
    """Who is spoken of where his earlier office is told: "Jabatan terakhirnya Duta Besar", "Her last post was"."""
    keys, index = clause.reading.keys, role.first
    while index > clause.first and keys[index - 1] in _WORDS.being:
        index -= 1
    near = keys[max(clause.first, index - 2) : index]
    told = not (_WORDS.former | _WORDS.right_before).isdisjoint(near) and not _WORDS.posts.isdisjoint(near)
    return _spoken_of(clause) if told else None


def _succeed(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who took over from whom; the older holder had the office that the newer one has."""
    left = clause.before(trigger.first, "Person")
    first = left[0].entity if left else _spoken_of(clause)
    # An office that only points back to the newer holder stands between the two.
    right = [span for span in clause.after(trigger.last, "Person") if span.entity is not first or not span.anaphor]
    if right and clause.reading.tokens[right[0].last - 1].is_possessive:
        return  # "It follows X's visit."
    near = _POST_NEAR if clause.reading.keys[trigger.last - 1] in _WORDS.before_post else _HOLDER_NEAR
    if first is None or not right or right[0].first > trigger.last + near or right[0].entity is first:
        return
    active = trigger.kind == "succeed"
    pointed = not [span for span in clause.before(trigger.first, "Person") if not span.anaphor]
    if active and pointed and _serves_elsewhere(clause.reading, first, right[0].entity):
        return  # "He replaces Y", who has never had an office of his kind
    newer, older = (first, right[0].entity) if active else (right[0].entity, first)
    words = extent(trigger, right[0])
    told = ((newer, "has_role"), (older, "has_role"), (newer, "had_role"))
    roles = next((roles for who, relation in told if (roles := facts.values(who.name, relation))), [])
    named = _as_office(clause, right[0]) or _taken_up(clause, newer, extent(trigger))
    held = facts.values(older.name, "has_role")
    if named is None and any(role in (f"Deputy {own}", f"Vice {own}") for role in roles[:1] for own in held):
        if clause.events() or clause.has("attend", "represent"):
            return  # "Vice President X replaced President Y at the summit"
        roles = []
    if named is not None:
        roles = [named.entity.name] if named.entity.body else []
    for role in roles[:1]:
        if _serves_another(facts, older, role):
            break
        facts.discard(older.name, "has_role", role)
        facts.add(older, "had_role", role, "asserted", words)
    modality = clause.modality(trigger) if active else "asserted"
    ahead = any(signal.first >= trigger.first - _PLANNED_NEAR for signal in clause.signals("plan"))
    if modality == "planned" and not ahead:
        modality = "asserted"  # "X, who will serve until 2027, succeeds Y"
    facts.add(newer, "succeeds", older, modality, words)


def _serves_elsewhere(reading: Reading, newer: Entity, older: Entity) -> bool:
    """Whether the office that the text has somebody hold is none of those that another is known to have held."""
    held = [office for office in reading.offices_held(newer) if office.body]
    known = [office.name for office in reading.lexicon.offices.get(older.thing or "", ())]
    return bool(held and known) and not any(office.name in known for office in held)


def _serves_another(facts: Facts, person: Entity, role: str) -> bool:
    """Whether all offices that the text gives somebody are of other states or bodies than an office."""
    offices = facts.reading.entities
    bodies = {
        office: offices["Role", office.casefold()].body for office in (*facts.values(person.name, "has_role"), role)
    }
    return len(bodies) > 1 and role in bodies and list(bodies.values()).count(bodies[role]) == 1


def _as_office(clause: Clause, older: Span) -> Span | None:
    """The office that somebody takes over, where it is named behind both: "X succeeds Y, Minister of Z, as Chair"."""
    keys = clause.reading.keys
    behind = (role for role in clause.of("Role") if role.first > older.last)
    return next((r for r in behind if not _WORDS.taking.isdisjoint(keys[r.first - 2 : r.first])), None)


def _taken_up(clause: Clause, newer: Entity, verb: tuple[int, int]) -> Span | None:
    """The office of a body that somebody takes up before his predecessor is named: "X took office as Y after Z"."""
    people = [span for span in clause.before(verb[0], "Person") if span.entity is newer]
    roles = clause.before(verb[0], "Role") if people else []
    return next(
        (role for role in roles if people[0].last < role.first and role.entity.body and _is_taken(clause, role)), None
    )


def _is_taken(clause: Clause, role: Span) -> bool:
    """Whether "as" or "sebagai" stands before an office."""
    near = clause.reading.keys[max(clause.first, role.first - 2) : role.first]
    return not _WORDS.taking.isdisjoint(near)


def _limit(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The first or last day of an office behind "took office", "masa jabatannya berakhir" and the like."""
    people = clause.before(trigger.first, "Person")
    person = people[0].entity if people else _told_behind(clause, trigger) or _spoken_of(clause)
    if clause.reading.keys[trigger.first] in _WORDS.named and not (people and _is_subject(clause, people[0], trigger)):
        return  # "Kota X ditunjuk pada 2018"
    others = (other.first for other in clause.signals("start", "end") if other.first > trigger.first)
    limit = min(others, default=clause.last)
    days = [day for day in clause.dates if trigger.first <= day.first < limit]
    if person is None or not days or _is_of_event(clause, people[0].last if people else clause.first, trigger):
        return
    if trigger.kind == "start" and len(days) > 1 and _is_until(clause, days[0], days[1]):
        _add(facts, person, "role_end", days[1], extent(trigger, days[1]))
    ending = not _WORDS.ending.isdisjoint(clause.reading.keys[trigger.last : days[0].first])
    ends = trigger.kind == "end" or ending or clause.reading.key_before(days[0].first) in _DAYS.until
    relation = "role_end" if ends else "role_start"
    if not _WORDS.terms.isdisjoint(clause.reading.keys[trigger.first : trigger.last]):
        # The term that is stated counts, and not the day on which its holder came into the office.
        for day in facts.values(person.name, relation):
            facts.discard(person.name, relation, day)
    _add(facts, person, relation, days[0], extent(trigger, days[0]), meant=clause.modality(trigger) == "planned")


def _told_behind(clause: Clause, trigger: Trigger) -> Entity | None:
    """Who is named behind the day with which a clause begins: "Since taking office on 1 January, X has ..."."""
    day = next((day for day in clause.dates if day.first >= trigger.last), None)
    if day is None or trigger.first > clause.first + 1 or clause.reading.texts[day.last : day.last + 1] != [","]:
        return None
    return next((span.entity for span in clause.after(day.last, "Person")), None)


def _is_of_event(clause: Clause, first: int, trigger: Trigger) -> bool:
    """Whether it is an event that begins or ends: "X, who leads the delegation to the meeting, which ends tomorrow"."""
    named = [span.first for span in clause.events()] + clause.at(bare_nouns())
    return any(first <= index < trigger.first for index in named)


def _is_subject(clause: Clause, person: Span, trigger: Trigger) -> bool:
    """Whether only adverbs and commas stand between somebody and a verb."""
    between = clause.reading.keys[person.last : trigger.first]
    return all(key in _PEOPLE.adverbs or key == "," for key in between)


def _from_to(facts: Facts, clause: Clause) -> None:
    """From when to when somebody held a post: "held the post from 2008 to 2012"."""
    served = not clause.keys.isdisjoint(_WORDS.office)
    for span in [day for day in clause.dates if served and _lasts_years(day)]:
        before = clause.reading.key_before(span.first)
        people = (
            [other.entity for other in clause.before(span.first, "Person")[:1]] or _both(clause) or clause.people[-1:]
        )
        for person in people if before in _WORDS.since or before in _WORDS.periods else ():
            _add(facts, person, "role_start", span, extent(span))
            _add_day(facts, person, "role_end", span.date.last or "", extent(span))
    for left, right in pairwise(clause.dates):
        before = clause.reading.key_before(left.first)
        if not _is_until(clause, left, right) or not (before in _WORDS.since or before in _WORDS.periods):
            continue
        if not (served or _ends_office(clause, left.first - 1)):
            continue
        for person in [span.entity for span in clause.before(left.first, "Person")[:1]] or _both(clause):
            _add(facts, person, "role_start", left, extent(left, right))
            _add(facts, person, "role_end", right, extent(left, right))


def _end_of_term(facts: Facts, clause: Clause) -> None:
    """Until when somebody is in office whose term ends: "The term of X as Secretary-General ended on 31 December"."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.bare_ends):
        people = clause.before(index, "Person")
        day = next((day for day in clause.dates if index < day.first <= index + _END_NEAR), None)
        if people and day is not None and not _WORDS.terms.isdisjoint(keys[clause.first : index]):
            _add(facts, people[0].entity, "role_end", day, extent(people[0], day))


def _lasts_years(day: ClauseDate) -> bool:
    """Whether two days that are read as one lie in different years, as those of a term do and of an event do not."""
    last = day.date.last or ""
    return bool(last) and last[:_DIGITS] != day.date.first[:_DIGITS]


def _ends_office(clause: Clause, index: int) -> bool:
    """Whether an office that somebody named before it holds ends before a token: "X, Secretary-General | from 2003"."""
    roles = (role for role in clause.of("Role") if role.last == index and not role.entity.name.startswith(_CHAIRS))
    return any(clause.before(role.first, "Person") for role in roles)


def _both(clause: Clause) -> list[Entity]:
    """The two people whom the text named last, where a clause speaks of both."""
    if clause.keys.isdisjoint(_WORDS.both):
        return []
    return list(dict.fromkeys(span.entity for span in clause.reading.earlier(clause.first, "Person")))[:2]


def _is_until(clause: Clause, left: ClauseDate, right: ClauseDate) -> bool:
    """Whether only "to" or "hingga" stands between two dates."""
    between = [key for key in clause.reading.keys[left.last : right.first] if key not in _WORDS.units]
    return len(between) == 1 and between[0] in _WORDS.up_to


def _spoken_of(clause: Clause) -> Entity | None:
    return clause.people[-1] if clause.people else None


def _add(
    facts: Facts, person: Entity, relation: str, day: ClauseDate, words: tuple[int, int], *, meant: bool = False
) -> None:
    _add_day(facts, person, relation, day.date.first, words, meant=meant)


def _add_day(
    facts: Facts, person: Entity, relation: str, first: str, words: tuple[int, int], *, meant: bool = False
) -> None:
    published = facts.reading.published
    today = published[: len(first)] if published else ""
    ahead = first > today or (meant and first == today) if published else meant
    modality = "planned" if ahead else "asserted"
    facts.add(person, relation, first, modality, words)


_RULES: Final = {"succeed": _succeed, "succeed-by": _succeed, "start": _limit, "end": _limit}
