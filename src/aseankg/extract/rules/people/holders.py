"""Who holds an office that a text mentions, and which post of the graph that is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.honorifics import past_rank, past_short_form
from aseankg.extract.rules.reading.reading import BODIES, EVENTS
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Office
    from aseankg.extract.rules.reading.reading import Entity, Reading, Span
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("holders")
_PEOPLE: Final = WordLists("people")
_COUNTERPARTS: Final = WordLists("counterparts")
PLURALS: Final = ("ministers", "presidents", "ambassadors", "governors", "mayors")
"""Last words of offices of several people."""
_BETWEEN_TWO: Final = (["-"], ["and"], ["dan"])
"""What may stand between the names of two who hold two offices."""
_CHAIR: Final = "chair"
_NEAR: Final = 5
"""Words of other offices, and small ones, that may stand between a name with a comma and an office."""
_LED_NEAR: Final = 6
"""Tokens between a delegation, or the beginning of a sentence, and the office of who leads it."""
_COUNTERPART_NEAR: Final = 2
"""Tokens from a counterpart to his state: "rekannya dari | Laos"."""
_TEAM_NEAR: Final = 4
"""Tokens before an office within which a team that works for its holder stands, and "member" before that."""
_BEHIND: Final = 15
"""Tokens that may stand between an office and the name behind it."""


def holder_of(reading: Reading, sentence: Sentence, first: int, last: int) -> Entity | None:
    """Who holds the office of a mention: the name right after it, or before it with "," or "as" between."""
    if _is_served(reading, first):
        return None
    last = max(last, reading.titles.get(first, last))  # behind the ministry that the mention leaves out
    people = [span for span in reading.people if sentence.first <= span.first < sentence.last]
    enclosed = _enclosing(reading, people, first, last)
    if enclosed is not None:
        return enclosed.entity
    behind = next((span for span in people if _follows(reading, span, last)), None)
    pair = _pair_behind(reading, people, first, last) if len(people) > 1 else None
    if pair is not None:
        return pair.entity
    named = next((span for span in people if span.last == first - 1), None)
    if named is not None and reading.keys[first - 1] in _WORDS.links and _is_joint(reading, last):
        return named.entity  # "President A as Chair of B and Prime Minister C"
    # "A, juru bicara Presiden B"
    speaks = reading.keys[first] in _WORDS.speaking and not _WORDS.served.isdisjoint(reading.keys[first:last])
    if behind is not None and not ((speaks or reading.texts[last] == ",") and _is_apposition(reading, people, first)):
        return None if _is_in_team(reading, first, behind.entity) else behind.entity
    # "Deputy Prime Minister and Foreign Minister X" holds both, "the President and Prime Minister X" one.
    linked = first > 0 and reading.keys[first - 1] in _WORDS.links  # "A sebagai Ketua X dan Sekjen B"
    second = None
    if _is_joint(reading, last) and not linked:
        second = reading.titles.get(last + 1) or _past_chair_of_event(reading, last + 1)
    alone = reading.keys[max(0, first - 1)] in ("the", "para") and not _names_state(reading, first)
    if second is not None and not alone:
        following = next((span for span in people if _follows(reading, span, second)), None)
        if following is not None or not _is_apposition(reading, people, first):
            return following.entity if following is not None else None
    before = _joined_to(reading, first)
    if before is not None and _is_apposition(reading, people, before):
        return holder_of(reading, sentence, before, reading.titles[before])
    meant = [span for span in reading.earlier(first, "Person", since=sentence.first) if span.anaphor]
    nearest = max((s for s in (*people, *meant[:1]) if s.last <= first), key=lambda span: span.last, default=None)
    if nearest is not None and nearest.anaphor and reading.texts[nearest.last] == ",":
        return None  # "According to the Minister, the President ..."
    if nearest is not None and nearest.anaphor and reading.key_before(nearest.first) in _WORDS.escorting:
        return None  # "Others who came with the President are the Minister of X and ..."
    if nearest is None or not _links(reading, nearest.last, first):
        return None
    if _is_only_quoted(reading, nearest, last) or _serves_another(reading, nearest, first, last):
        return None
    # In "President A, Sultan of B" the second office begins the next item of a list.
    told = not _WORDS.links.isdisjoint(reading.keys[max(0, first - 2) : first])
    listed = reading.texts[past_state(reading, nearest.last)] == "," and _has_office_elsewhere(
        reading, nearest, first, last
    )
    return None if listed and not told else nearest.entity


def _past_chair_of_event(reading: Reading, index: int) -> int | None:
    """The token after the chair of an event, which is no office: "Minister of X and | Chair of the 5th AMM, Y"."""
    if not reading.keys[index].startswith(_CHAIR) or reading.keys[index + 1 : index + 2] != ["of"]:
        return None
    step = index + 2 + (reading.keys[index + 2 : index + 3] == ["the"])
    return next((span.last for span in reading.spans_at(step) if span.entity.type in EVENTS), None)


def _is_only_quoted(reading: Reading, person: Span, last: int) -> bool:
    """Whether who spoke before is only named as the source of what is told of an office: "kata Budi, Presiden akan"."""
    short = person.last == person.first + 1 and reading.texts[person.last : person.last + 1] == [","]
    closed = reading.texts[last : last + 1] in ([","], ["."], [")"])
    return short and not closed and _named_before(reading, person)


def _serves_another(reading: Reading, person: Span, first: int, last: int) -> bool:
    """Whether an office behind a name and a comma is of another state than all those that its bearer has.

    "In the talks with Minister A of X, the Minister of Y said"
    """
    if reading.texts[first - 1] != "," and reading.keys[first - 1] not in _WORDS.articles:
        return False
    lookup = reading.lexicon.lookup
    served = {office.body for office in reading.offices_held(person.entity) if lookup("State", office.body)}
    states = {span.entity.name for span in reading.overlapping(first, last) if span.entity.type == "State"}
    states |= {state for state in map(adjective_state, reading.keys[first:last] if served else ()) if state}
    return bool(states) and bool(served) and states.isdisjoint(served)


def _enclosing(reading: Reading, people: list[Span], first: int, last: int) -> Span | None:
    """The name right before an office in brackets: "moderated by A (Chair of B), C (Member of D)"."""
    if reading.texts[first - 1 : first] != ["("] or reading.texts[last : last + 1] != [")"]:
        return None
    return next((span for span in people if span.last == first - 1), None)


def _is_served(reading: Reading, first: int) -> bool:
    """Whether an office is only that of whom the one named beside it serves: "adviser to the President X"."""
    if reading.key_before(first) != "the":
        return False
    before = reading.keys[max(0, first - 3) : first]
    return " ".join(before[1:]) in _WORDS.serving and before[0] in _WORDS.aides


def _is_in_team(reading: Reading, first: int, named: Entity) -> bool:
    """Whether an office is that of whom a team works, and one of it is named: "anggota Tim Pers Presiden Budi".

    Without "member" he is one of it who is not known to be in office: "Tim Pers Presiden | Budi Santoso".
    """
    start = max(0, first - _TEAM_NEAR)
    team = next((i for i in range(start, first) if reading.keys[i] in _WORDS.teams), start)
    if team > start and reading.keys[team - 1] in _WORDS.team_members:
        return True
    titled = all(reading.capitals[i] for i in range(team, first)) and team + 1 < first
    return titled and reading.keys[team] in _WORDS.teams and named.thing is None


def _pair_behind(reading: Reading, people: list[Span], first: int, last: int) -> Span | None:
    """Who has an office that is named with another one before two names: "the President and Vice President A and B"."""
    joint = _is_joint(reading, last)
    begin = first if joint else _joined_to(reading, first)
    end = reading.titles.get(last + 1) if joint else last
    if begin is None or end is None:
        return None
    pairs = ((left, right) for left, right in pairwise(people) if _follows(reading, left, end))
    left, right = next(pairs, (None, None))
    if left is None or right is None or reading.keys[left.last : right.first] not in _BETWEEN_TWO:
        return None
    return left if joint else right


def _joined_to(reading: Reading, first: int) -> int | None:
    """The first token of the office that another one is joined to: "X, Minister of A, and Second Minister of B"."""
    joint = first - 1
    if joint < 0 or not (_is_joint(reading, joint) or _is_enclosed(reading, first)):
        return None
    ends = (joint, joint - 1) if reading.texts[joint - 1] == "," else (joint,)
    return next((begin for begin, last in reading.titles.items() if last in ends), None)


def _is_enclosed(reading: Reading, first: int) -> bool:
    """Whether marks alone stand around an office: "Budi, Director-General for Trade, SEOM Leader of Indonesia."."""
    last = reading.titles.get(first, 0)
    return reading.texts[first - 1] == "," and (reading.texts[last : last + 1] or ["."])[0] in (",", ".")


def _is_joint(reading: Reading, index: int) -> bool:
    """Whether a word that may join two offices of one person stands at a token."""
    return index < len(reading.keys) and reading.keys[index] in _WORDS.joints


def _names_state(reading: Reading, first: int) -> bool:
    """Whether an office begins with its state: "the Thai Deputy Prime Minister and Foreign Minister X"."""
    state = any(span.entity.type == "State" for span in reading.spans_at(first))
    return state or adjective_state(reading.keys[first]) is not None


def post_of(reading: Reading, holder: Entity, base: str) -> Office | None:
    """The post of this kind that the graph says the person held, the one nearest to the day of the text."""
    offices = [office for office in reading.lexicon.offices.get(holder.thing or "", ()) if _is_kind(office.name, base)]
    day = reading.published or "9999"
    started = [office for office in offices if office.first[:10] <= day]
    return max(started or offices, key=lambda office: office.first, default=None)


def state_served(reading: Reading, person: Entity) -> Entity | None:
    """The state of an office that the text has somebody hold."""
    bodies = (office.body.casefold() for office in reading.offices_held(person))
    states = (reading.entities.get(("State", body)) for body in bodies)
    return next((state for state in states if state is not None), None)


def state_of(reading: Reading, sentence: Sentence, holder: Entity) -> str:
    """The state named right behind a person: "Naoto Kan of Japan", "Lim Jock Hoi dari Brunei Darussalam"."""
    for span in reading.people:
        if span.entity is not holder or not sentence.first <= span.first < sentence.last:
            continue
        step = past_state(reading, past_retired(reading, span.last))
        step -= step > span.last and reading.texts[step - 1] == ")"
        states = (s for s in reading.spans_before(step) if s.first > span.last and s.entity.type == "State")
        if (state := next(states, None)) is not None:
            return state.entity.name
        if (state := _state_of_counterpart(reading, span.first)) is not None:
            return state.entity.name
    return ""


def _state_of_counterpart(reading: Reading, first: int) -> Span | None:
    """The state before a name whose bearer is somebody's counterpart from there: "rekannya dari Laos, | Budi"."""
    comma = first - (reading.texts[first - 1 : first] == [","])
    state = reading.state_before(comma)
    if state is None or state.first < _COUNTERPART_NEAR:
        return None
    source, counterpart = reading.keys[state.first - 1], reading.keys[state.first - _COUNTERPART_NEAR]
    return state if source in _COUNTERPARTS.sources and counterpart in _COUNTERPARTS.counterparts else None


def owner_of(reading: Reading, sentence: Sentence, first: int) -> str:
    """The state or body whose office it is by the word before: "its prime minister", "his aide", "the bloc's chair"."""
    before = reading.key_before(first)
    if before in _WORDS.of_group and reading.tokens[first - 1].is_possessive:
        return "ASEAN"
    if before in ("its", "their"):
        bodies = reading.earlier(first, *BODIES, since=sentence.first)
        return next((span.entity.name for span in bodies), "")
    if before in ("his", "her"):
        offices = reading.earlier(first, "Role", since=sentence.first)
        return next((span.entity.body for span in offices), "")
    return ""


def led_for(reading: Reading, sentence: Sentence, first: int) -> str:
    """The state whose delegation the holder of an office leads: "The Malaysian delegation was led by the Minister".

    Or "Led by the Minister of X, the Malaysian delegation ...", "Minister X led the Malaysian delegation".
    """
    keys = reading.keys
    for index in reading.where(_WORDS.delegations, sentence.first, sentence.last):
        if first < index <= first + _BEHIND:
            near = keys[max(first, index - _LED_NEAR) : index]
            if not _WORDS.leading.isdisjoint(near) and (state := _state_of_group(reading, index)):
                return state
        since, until = (index + 1, first) if index < first else (max(sentence.first, first - _LED_NEAR), first)
        led = until - since <= _LED_NEAR and not _WORDS.led_by.isdisjoint(keys[since:until])
        if led and (state := _state_of_group(reading, index)):
            return state
    return ""


def _state_of_group(reading: Reading, index: int) -> str:
    """The state of a delegation at a token: "Malaysian delegation", "delegasi Malaysia", "delegation of Malaysia"."""
    step = index + 1 + (reading.keys[index + 1 : index + 2] in (["of"], ["from"], ["dari"]))
    step += reading.keys[step : step + 1] == ["the"]
    named = reading.state_before(index) or reading.state_at(step)
    return named.entity.name if named is not None else adjective_state(reading.key_before(index)) or ""


def past_state(reading: Reading, index: int) -> int:
    """The token after the state or "(Ret.)" that a name ends with: "X of the Philippines"; else the same token."""
    if reading.keys[index : index + 1] not in (["of"], ["from"], ["dari"], ["asal"], ["("]):
        return index
    if (past := past_retired(reading, index)) > index:
        return past
    step = index + 2 if reading.keys[index + 1 : index + 2] == ["the"] else index + 1
    last = next((span.last for span in reading.spans_at(step) if span.entity.type == "State"), index)
    return last + 1 if last > index and reading.texts[index] == "(" else last


def past_retired(reading: Reading, index: int) -> int:
    """The token after a bracket that tells of a retired officer: "Letjen TNI (Purn.) | X"; else the same token."""
    if reading.texts[index : index + 1] != ["("] or _WORDS.retired.isdisjoint(reading.keys[index + 1 : index + 2]):
        return index
    return next((i + 1 for i in range(index + 2, index + 4) if reading.texts[i : i + 1] == [")"]), index)


def _is_apposition(reading: Reading, people: list[Span], first: int) -> bool:
    """Whether an office stands right behind a name and a comma: "A, Minister of X, B, Minister of Y"."""
    first -= 1 if reading.tokens[first - 1].is_possessive and reading.keys[first - 2] == "the" else 0
    while reading.keys[first - 1] in _WORDS.articles and first > 1:
        first -= 1
    if reading.texts[first - 1 : first] != [","]:
        return False
    return any(past_state(reading, span.last) == first - 1 and not _has_office(reading, span) for span in people)


def _follows(reading: Reading, person: Span, last: int) -> bool:
    """Whether a name stands behind an office, with honorifics at most between them."""
    if person.first < last:
        return False
    last = past_short_form(reading, last)  # "Departemen Luar Negeri (Deplu) RI"
    if not last <= person.first <= last + _BEHIND:
        return False
    between = reading.keys[past_rank(reading, last) : person.first]
    if "," in between and person.last == person.first + 1 and _named_before(reading, person):
        return False  # "In talks with the President, Powell said ...": the other has been named in full
    if "," in between and reading.texts[person.last : person.last + 1] == ["("] and person.last + 1 in reading.titles:
        return False  # "present were the Minister, A (Member of B)"
    return all(_goes_between(key) for key in between)


def _goes_between(key: str) -> bool:
    """Whether a word may stand between an office and the name behind it."""
    return key in _WORDS.between or key in _PEOPLE.honorifics or key in _PEOPLE.ministries


def _named_before(reading: Reading, person: Span) -> bool:
    """Whether a mention is not the first of the person."""
    return any(span.entity is person.entity and span.first < person.first for span in reading.people)


def _links(reading: Reading, first: int, last: int) -> bool:
    """Whether the words between a name and an office say that the one holds the other."""
    first = past_state(reading, first)
    between = reading.keys[first:last]
    if between[:1] in ([","], ["("]):
        plain = all(key in _WORDS.joining or _qualifies(reading, i) for i, key in enumerate(between, first))
        return plain and (len(between) <= _NEAR or _WORDS.joining.issuperset(between))
    if len(between) > 12 or not _WORDS.links & set(between[-4:]):
        return False
    if any(first <= span.first < last for span in reading.people):
        return False
    # "Indonesia adalah Ketua APEC": a state has the office.
    link = next(i for i in range(last - 1, first - 1, -1) if reading.keys[i] in _WORDS.links)
    if reading.texts[link - 1] == ",":
        return False  # "X said that, as Chair of Y, Z ..."
    if not all(reading.keys[i] in _WORDS.joining or _qualifies(reading, i) for i in range(link + 1, last)):
        return False
    return not any(span.entity.type == "State" and not span.nested for span in reading.overlapping(first, link))


def _qualifies(reading: Reading, index: int) -> bool:
    """Whether a word behind a name and a comma can belong to the office: it has a capital, or is a number, "14th"."""
    token = reading.tokens[index]
    if token.is_possessive and reading.keys[index - 1] == "the":
        return True  # "Ali Musa, the ministry's spokesman"
    return token.is_number or (token.is_capitalised and token.key not in ("and", "dan"))


def _has_office(reading: Reading, person: Span) -> bool:
    """Whether an office stands right before a name and its honorifics, with a comma at most: "Menteri X, A"."""
    first = person.first
    while first > 0 and (reading.keys[first - 1] in _PEOPLE.honorifics or reading.keys[first - 1] in (".", "e")):
        first -= 1
    if any(span.entity.type == "Role" for span in reading.spans_before(first)):
        return True
    if reading.source.language != "id" or reading.texts[first - 1 : first] != [","]:
        return False
    office = next((begin for begin, last in reading.titles.items() if last == first - 1), 0)
    if not office or reading.texts[office - 1] != ",":
        return office > 0
    return any(span.last == office - 1 and _has_office(reading, span) for span in reading.people)


def _has_office_elsewhere(reading: Reading, person: Span, first: int, last: int) -> bool:
    """Whether a person has an office right before his name, and it is not of the same state as one behind it."""
    if not _has_office(reading, person):
        return False
    states = {span.entity.name for span in reading.overlapping(first, last) if span.entity.type == "State"}
    bodies = {office.body for office in reading.offices_held(person.entity) if office.body}
    apposed = reading.texts[last : last + 1] in ([","], ["."]) and reading.source.language != "id"
    return not apposed or (bool(states) and bool(bodies) and states.isdisjoint(bodies))


def _is_kind(post: str, base: str) -> bool:
    """Whether the title of a post, without the ministry that it is in, begins with that of an office."""
    plain = post.split(", ")[0].replace("Minister for", "Minister of").lower()
    return plain.startswith(base.lower()) and ("foreign" in base.lower()) == ("foreign" in plain)
