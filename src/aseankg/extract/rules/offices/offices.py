"""Mentions of offices, named in English with their state or body: the one they state, or that of who holds them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.offices.counterparts import find_counterpart_offices
from aseankg.extract.rules.offices.envoys import join_envoys
from aseankg.extract.rules.offices.title_bodies import is_own_acronym
from aseankg.extract.rules.offices.titles import Title, find_title, title_starts
from aseankg.extract.rules.people.holders import PLURALS, holder_of, led_for, owner_of, past_state, post_of, state_of
from aseankg.extract.rules.people.honorifics import past_rank
from aseankg.extract.rules.people.open_titles import works_for_leader
from aseankg.extract.rules.people.people import find_appositions, read_name
from aseankg.extract.rules.people.short_names import find_short_names
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.reading.reading import EVENTS, OWNERS, Span
from aseankg.extract.rules.text.fields import head_words
from aseankg.extract.rules.text.gazetteer import leader_state, own_ministry, short_name
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Office
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_TITLES: Final = WordLists("titles")
_HOLDERS: Final = WordLists("holders")
_DEPUTIES: Final = WordLists("deputies")
_TENURE: Final = WordLists("tenure")
_NOT_INDONESIAN: Final = (
    "Prime Minister", "King", "Sultan", "Chancellor", "Premier", "Chair", "Governor-General", "Envoy", "Shepherd",
    "Country Coordinator", "Smart City Officer",
)  # fmt: skip
"""Offices that Indonesia does not have, and those in something that several states share."""
_LED: Final = (
    "President", "Prime Minister", "Vice President", "Premier", "Chancellor", "Minister", "Secretary of",
    "Secretary-General",
)  # fmt: skip
"""How the offices begin of those who lead or speak for a state, or lead an organisation."""
_SERVING: Final = (
    "Special Envoy",
    "Envoy",
    "Special Representative",
    "Representative",
    "Adviser",
    "Assistant",
    "Secretary",
)
"""How the offices end of those who serve somebody in office."""
_SEATED: Final = ("Ambassador", "Consul-General", "Chargé d'Affaires", "Representative")
"""Ends of the offices whose holders sit in a city abroad."""
_STAFF: Final = ("Expert Staff", "Special Staff")
"""Those in Indonesian offices, behind which whom they serve stands at once: "Staf Ahli Menteri X"."""
_OTHERS: Final = ("Person", "OutcomeDocument", *EVENTS)
_YEAR: Final = 4
"""Digits of a year, which can stand before an office: "as 2023 ASEAN Chair"."""
_CHAIR: Final = "Chair"
_MINISTRY: Final = " of the Ministry of "
"""In the offices that tell the ministry that they are at, whose state may be left out."""
_FIELD: Final = re.compile(r"\w{3,}(?:tions?|ments?|tures?|tr(?:y|ies)|ics|ings?|ity|ities|ances?|ences?|ism|ports?)")
"""English nouns for what offices are in, as far as their form tells."""
_ANDS: Final = ("and", "&")
_HEAD_NEAR: Final = 8
"""Tokens before its head that an office may have."""
_BY_BODY: Final = {
    ("Minister of Foreign Affairs", "United States"): "Secretary of State",
    ("General Secretary", "ASEAN"): "Secretary-General",
}
"""What offices are called at bodies that call them by another name."""
_ANY_STATES: Final = ("of the Government",)
"""Ends of offices whose state an Indonesian text may have told before."""
_PLACED: Final = ("Governor", "Mayor", "Regent")
"""Offices of places, which no state is taken for."""


def find_offices(reading: Reading) -> None:
    """The reading has its offices, each with its state or body, and the people named beside them."""
    found: list[tuple[Title, Sentence]] = []
    starts, owners = title_starts(), {span.first for span in reading.spans if span.entity.type in OWNERS}
    for sentence, heads in reading.sentences_with(head_words()):
        index = sentence.first
        for head in heads:
            index = max(index, head - _HEAD_NEAR)
            while index <= head:
                begins = reading.keys[index] in starts or index in owners or is_own_acronym(reading, index)
                begins = begins or (reading.keys[min(index + 1, head)] in _ANDS and _begins_fields(reading, index))
                begins = begins and past_rank(reading, index) == index
                named = begins and (
                    reading.key_before(index) in _TITLES.houses  # "Hotel Sultan"
                    or works_for_leader(reading, index)
                )
                title = find_title(reading, sentence, index) if begins and not named else None
                if title is not None:
                    title = _with_seat(reading, title)
                    found.append((title, sentence))
                index = title.last if title else index + 1
    found = _join_served(reading, join_envoys(reading, found))
    reading.titles = {title.first: title.last for title, _ in found}
    for title, sentence in found:
        begin = title.last
        if " ".join(reading.keys[begin : begin + 2]) in _TITLES.meanwhile:  # "Menteri Keuangan saat itu, X"
            begin += 2
        start = _past_copula(reading, begin)
        stated = title.stated or _MINISTRY in title.base
        first = read_name(reading, sentence, start, after_office=start == begin, stated=stated)
        joined = reading.keys[title.first - 1] in _HOLDERS.joints and title.first - 1 in reading.titles.values()
        if first is not None and (joined or reading.keys[title.last - 1].endswith(PLURALS)):
            _read_others(reading, sentence, first.last)
    find_appositions(reading, {title.first for title, _ in found})
    find_short_names(reading)
    titles = {title.first: title for title, _ in found}
    for title, sentence in sorted(found, key=lambda pair: not pair[0].stated):  # "Menlu Minh" is he who is that of X
        if _only_addresses(reading, title) or _leads_event(reading, title):
            continue
        second = titles.get(title.last + 1) or titles.get(title.last + 2)
        _add_office(reading, sentence, _with_state(reading, title, second))
    for span in reading.spans if any(title.to for title, _ in found) else ():
        span.entity = _as_sent(reading, span.entity) if span.entity.type == "Role" else span.entity
    find_counterpart_offices(reading)


def _begins_fields(reading: Reading, index: int) -> bool:
    """Whether the first of two fields stands at a token, unknown but built as one: "Transportation | and Trade"."""
    return reading.capitals[index] and _FIELD.fullmatch(reading.keys[index]) is not None


def _leads_event(reading: Reading, title: Title) -> bool:
    """Whether somebody is only the chair of an event, which is no office: "X, chairperson of the summit"."""
    if title.base != _CHAIR or title.body or reading.keys[title.last : title.last + 1] != ["of"]:
        return False
    first = title.last + 1
    first += reading.keys[first : first + 1] == ["the"]
    named = any(span.entity.type in EVENTS for span in reading.spans_at(first))
    return named or not bare_nouns().isdisjoint(reading.keys[first : first + 1])


def _past_copula(reading: Reading, index: int) -> int:
    """The token after a verb of being behind an office, before who holds it: "Ketua X nanti ialah | Budi Santoso"."""
    step = index
    while reading.keys[step : step + 1] and reading.keys[step] in _HOLDERS.at_present:
        step += 1
    return step + 1 if reading.keys[step : step + 1] and reading.keys[step] in _HOLDERS.copulas else index


def _with_seat(reading: Reading, title: Title) -> Title:
    """The office of an envoy with the city that he sits in, "Duta Besar RI | di Hanoi"; any other office itself."""
    seated = title.base.endswith(_SEATED) and reading.keys[title.last : title.last + 1] in (["di"], ["in"])
    city = next((s for s in reading.spans_at(title.last + 1) if s.entity.type == "City"), None) if seated else None
    return replace(title, last=city.last) if city is not None else title


def _join_served(reading: Reading, found: list[tuple[Title, Sentence]]) -> list[tuple[Title, Sentence]]:
    """The titles of a text, where one that serves another, "Special Envoy of the President of X", takes it in."""
    joined = found[:1]
    for title, sentence in found[1:]:
        before = joined[-1][0]
        joint = reading.keys[before.last : title.first]
        if before.base == "Ambassador" and not before.stated and joint == ["/"]:
            joined[-1] = replace(title, first=before.first), sentence  # "Duta Besar/Wakil Tetap RI untuk PBB"
            continue
        staff = before.base in _STAFF and not joint
        if staff or (not before.stated and " ".join(joint) in _HOLDERS.serving and before.base.endswith(_SERVING)):
            base = " ".join([before.base, *(joint or ("of the",)), title.base])
            joined[-1] = replace(title, first=before.first, base=base), sentence
        else:
            joined.append((title, sentence))
    return joined


def _only_addresses(reading: Reading, title: Title) -> bool:
    """Whether "Ambassador" behind another office and a comma, or before its holder, says how he is addressed."""
    if title.base != "Ambassador" or title.stated:
        return False
    if reading.texts[title.first - 1] == "," and title.first - 1 in reading.titles.values():
        return True
    person = next((span for span in reading.spans_at(title.last) if span.entity.type == "Person"), None)
    return (
        person is not None
        and reading.texts[person.last : person.last + 1] == [","]
        and person.last + 1 in reading.titles
    )


def _with_state(reading: Reading, title: Title, second: Title | None) -> Title:
    """An office with the state of the one that it is joined to, "Prime Minister and Finance Minister of Laos".

    And as one to come where the other is: "Presiden dan Wakil Presiden Terpilih".
    """
    between = reading.keys[title.last : second.first] if second is not None else []
    if (
        second is None
        or title.stated
        or between[-1:] == []
        or between[-1] not in _HOLDERS.joints
        or between[:-1] not in ([], [","])
    ):
        return title
    if title.base == "President" and second.base.endswith("-elect"):
        title = replace(title, base="President-elect")
    if not reading.lexicon.lookup("State", second.body):
        return title
    return replace(title, body=second.body)


def _read_others(reading: Reading, sentence: Sentence, index: int) -> None:
    """The reading has those who are named with the first behind the plural of an office: "Ministers A, B and C"."""
    index = past_state(reading, index)
    while index < sentence.last - 1 and reading.keys[index] in (",", "and", "dan"):
        span = read_name(reading, sentence, index + 1)
        if span is None:
            return
        index = past_state(reading, span.last)


def _add_office(reading: Reading, sentence: Sentence, title: Title) -> None:
    """Add the mention of an office, unless its words are a part of something else."""
    covered = reading.overlapping(title.first, title.last)
    if any(span.entity.type in _OTHERS for span in covered):
        return
    if any(span.entity.type == "Role" and span.first <= title.first and span.last >= title.last for span in covered):
        return
    if any(span.entity.type == "Organisation" and span.first < title.first < span.last for span in covered):
        return  # "Kementerian Koordinator Bidang ..."
    before = reading.spans_before(title.first)
    if title.base in ("Sultan", "King") and not title.stated and any(span.entity.type == "Role" for span in before):
        return  # "Raja Malaysia Sultan X": an honorific.
    holder = holder_of(reading, sentence, title.first, title.last)
    if holder is None and _is_of_many(reading, title):
        return
    held = (holder.name, title.base.split(" of ")[0]) if holder else None
    known = reading.held.get(held) if held and not title.stated else None
    if holder is None and not title.stated:
        known = _only_of_its_kind(reading, title)
    if known is None or not known.name.startswith(title.base):  # "Minister for Law" is another office of his
        post = post_of(reading, holder, title.base) if holder else None
        known = _office(reading, title, post, _body(reading, sentence, title, holder, post))
        if held:
            reading.held.setdefault(held, known)
    if title.base == "Chair" and reading.lexicon.lookup("State", title.body):
        return  # "Brunei's Chairman": of what is not said
    if title.open_body:
        _add_body(reading, title)
    reading.add(Span(title.first, title.shown or title.last, known))
    if title.to and (other := _also_sent_to(reading, title.last)):
        reading.add(Span(title.first, title.last, _office(reading, replace(title, to=other), None, known.body)))
    if holder is not None and known.body and reading.keys[title.last - 1].endswith(PLURALS):
        _add_for_others(reading, sentence, title)


def _only_of_its_kind(reading: Reading, title: Title) -> Entity | None:
    """The only office of the text, with its state or body, that one without them and without a name means."""
    kinds = [office for office in _roles(reading) if office.body and office.name.startswith(f"{title.base} of ")]
    same = {_as_sent(reading, office) for office in kinds}
    return same.pop() if len(same) == 1 else None


def _roles(reading: Reading) -> list[Entity]:
    return [entity for (kind, _), entity in reading.entities.items() if kind == "Role"]


def _as_sent(reading: Reading, office: Entity) -> Entity:
    """The office of an envoy with whom he is sent to, where the text tells that of but one of his state."""
    full = [other for other in _roles(reading) if other.name.startswith(f"{office.name} to ")]
    return full[0] if len(full) == 1 else office


def _also_sent_to(reading: Reading, index: int) -> str:
    """The second state of an envoy's office, "Ambassador to Japan | and to the United States"; "" for none."""
    keys = reading.keys
    if keys[index : index + 1] not in (["and"], ["dan"], ["serta"]):
        return ""
    step = index + 1 + (keys[index + 1 : index + 2] in (["to"], ["untuk"]))
    step += keys[step : step + 1] == ["the"]
    state = reading.state_at(step)
    if state is None or any(reading.capitals[state.last : state.last + 1]):
        return ""
    return state.entity.name


def _add_for_others(reading: Reading, sentence: Sentence, title: Title) -> None:
    """Add the same office of other states, whose holders are named with theirs: "Ministers X of A and Y of B"."""
    people = [span for span in reading.people if title.last <= span.first < sentence.last]
    for left, right in pairwise(people):
        state = state_of(reading, sentence, right.entity)
        if not are_listed(reading, left, right) or not state:
            return
        office = _office(reading, title, None, state)
        reading.held.setdefault((right.entity.name, title.base.split(" of ")[0]), office)
        reading.add(Span(title.first, title.last, office))


def _is_of_many(reading: Reading, title: Title) -> bool:
    """Whether an office without a name is that of many or of anybody: "para Menteri Ekonomi", "kepala negara".

    Nor is "PM" one behind a time of day.
    """
    if reading.keys[title.first : title.first + 2] == ["kepala", "negara"]:
        return not any(
            span.entity.name == "President of Indonesia" for span in reading.spans if span.first < title.first
        )
    before = reading.key_before(title.first)
    counted = before in _TITLES.plurals or (before.isdigit() and len(before) < _YEAR)
    return counted or reading.keys[title.last : title.last + 1] == ["se"] or title.base.startswith("Member")


def _add_body(reading: Reading, title: Title) -> None:
    """Add the mention of the organisation that an office names, where nothing else knows it."""
    starts = range(title.first, title.last)
    first = next((i for i in starts if reading.words(i, title.last).split(" (")[0] == title.body), None)
    if first is not None and not any(s.entity.type == "Organisation" for s in reading.spans_at(first)):
        body = reading.entity("Organisation", title.body, reading.lexicon.thing_of("Organisation", title.body))
        reading.add(Span(first, title.last, body, nested=True))


def _office(reading: Reading, title: Title, post: Office | None, body: str) -> Entity:
    base = title.base
    if reading.source.language == "id":
        body = own_ministry(body)
    known = reading.lexicon.lookup("Organisation", body)
    if known is not None and not known.name.endswith(")") and (body.isupper() or reading.source.language == "id"):
        body = own_ministry(short_name("Organisation", known.name))
    base = _BY_BODY.get((base, body), base)
    if base.endswith("Minister"):
        body = body.removeprefix("Ministry of ")  # "METI Minister"
    name = " ".join([base, *(("of", body) if body else ()), *(("to", title.to) if title.to else ())])
    head, of, field = base.partition("Secretary-General of ")
    if of and body == "ASEAN":
        name = f"{head}Secretary-General of {body} for {field}"
    if (base, body) == ("Special Envoy", "ASEAN"):
        name = "Special Envoy of the ASEAN Chair on Myanmar"  # the only one that ASEAN has had
    if title.to and base.endswith("of the Secretary-General"):
        name = f"{base} of {body} on {title.to}"
    if base.startswith("High Representative") and body == "European Union":
        name = "High Representative of the European Union for Foreign Affairs and Security Policy"  # the only one
    entry = reading.lexicon.lookup("Role", name)
    entity = reading.entity("Role", name, post.post if post else entry.thing if entry else None)
    entity.body = body
    return entity


def _body(reading: Reading, sentence: Sentence, title: Title, holder: Entity | None, post: Office | None) -> str:
    """The state or body of an office: as stated, of the post that its holder has, or of whom it stands in for."""
    body = title.body or (_printed(reading, post.body) if post else "")
    if title.base.endswith("Secretary-General") and body == "ASEAN Secretariat":
        body = "ASEAN"
    if body.startswith("Ministry of ") and " of the Ministry of " in title.base:
        body = body.rpartition(" of ")[2]
    if not body and holder is not None:
        body = state_of(reading, sentence, holder)
    if not body and holder is not None and title.base.startswith(_LED):
        body = leader_state(holder.name)
    if not body and title.base in _PLACED and reading.keys[title.last - 1].endswith("nya"):
        body = next((span.entity.name for span in reading.earlier(title.first, "City")), "")
    named = [span.first for span in reading.people if span.entity is holder and sentence.first <= span.first]
    body = body or _represented(reading, min([*named, title.first])) or owner_of(reading, sentence, title.first)
    body = body or led_for(reading, sentence, title.first)
    if not body and holder is not None and title.base.startswith("Head of the military"):
        body = next((_printed(reading, held.body) for held in _offices_of(reading, holder) if held.body), "")
    if not body and holder is not None and not title.base.endswith(_PLACED):
        # "Lao Deputy Prime Minister and Foreign Minister X": both offices are of the same state.
        held = (role.body for role in reading.offices_held(holder))
        body = next((other for other in held if reading.lexicon.lookup("State", other)), "")
    if not body and title.base in ("Secretary-General", "Deputy Secretary-General"):
        # Those who led ASEAN before are known.
        elsewhere = holder is not None and reading.key_before(title.first) in _TENURE.former
        return "" if elsewhere and not title.base.startswith("Deputy") else "ASEAN"
    if not body and title.base == "First Lady":
        held = (role.entity.body for role in reading.earlier(title.first, "Role", since=sentence.first))
        body = next((state for state in held if state), "")
    at_home = reading.source.language == "id" and not title.base.endswith((*_NOT_INDONESIAN, *_PLACED, *_ANY_STATES))
    if holder is not None and title.base == "President":
        # "Presiden Joe Biden" leads another state, although an Indonesian text does not say which.
        at_home = any(_printed(reading, held.body) == "Indonesia" for held in _offices_of(reading, holder))
    return body or ("Indonesia" if at_home else "")


def _offices_of(reading: Reading, holder: Entity) -> list[Office]:
    return reading.lexicon.offices.get(holder.thing or "", [])


def _printed(reading: Reading, body: str) -> str:
    return short_name("Organisation", short_name("State", reading.lexicon.names.get(body, "")))


def _represented(reading: Reading, first: int) -> str:
    """The state that an office stands in for: "Myanmar diwakili oleh Sekretaris Tetap", or that of whom it does."""
    for index in range(max(0, first - 3), first):
        if reading.keys[index] in _DEPUTIES.standing_in:
            before = [span for last in range(index, index - 4, -1) for span in reading.spans_before(last)]
            state = next((span.entity.name for span in before if span.entity.type == "State"), "")
            begin = reading.sentence_of(first).first
            offices = (s.entity.body for s in reversed(reading.spans) if s.entity.type == "Role" and s.first >= begin)
            return state or next(offices, "")
    return ""
