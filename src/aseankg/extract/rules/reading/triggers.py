"""The words that signal what a clause says, in English and Indonesian, and how it says it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.date_pattern import weekdays
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.inflection import active_forms, passive_forms
from aseankg.extract.rules.text.name_kinds import work_nouns
from aseankg.extract.rules.text.words import WordLists, list_section, list_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Read = Callable[[list[str], int, int], int]

_WORDS: Final = WordLists("phrases")
_GOVERNING: Final = frozenset({"pursue", "discuss", "state", "react"})
_DISCUSSING: Final = frozenset({"discuss", "contain", "pursue"})
_TO: Final = frozenset({"to"})
_BY: Final = frozenset({"by", "dengan", "oleh"})
_ARTICLES: Final = frozenset({"the", "a", "this", "that"})
_TALK_NEAR: Final = 10
"""Tokens between a word of talking and its "about"."""
_AGENT_NEAR: Final = 10
"""Tokens behind "followed" or "devoted" within which its "by" or "to" stands."""
_AMONG_NEAR: Final = 12
"""Tokens behind the noun of "among the matters" within which the verb stands: "on which they dwelt was"."""
_HEARD_NEAR: Final = 4
"""Tokens behind a verb of hearing, "among" or "commitment" within which the noun or "to" stands that belongs to it."""
_TASKED_NEAR: Final = 14
"""Tokens behind a verb of tasking within which the "to" stands behind who is tasked."""
_CLOSED_NEAR: Final = 20
"""Tokens behind a verb of ending a meeting within which the "with" stands that brings in what it adopts."""
_RAISED_NEAR: Final = 8
"""Tokens behind a verb of raising ties within which its "to" stands, and before it those within which they do."""
_PREDICATE_NEAR: Final = 7
"""Tokens behind a verb of being within which the noun stands for what is discussed."""
_ANNOUNCED_NEAR: Final = 8
"""Tokens between "issues" and the "such as" or colon that lists them."""
_COPULA_NEAR: Final = 24
"""The same between a noun for what is discussed "at" an event and its "is" or "include": the event among them."""
_GRANT: Final = 3
"""Tokens of the longest noun for what a document is granted: "seal of approval"."""


@dataclass(slots=True)
class Trigger:
    """A signal word or phrase: its kind, and the tokens that it takes."""

    kind: str
    """The name of its list in words.toml; one in ``-by`` has its doer behind it: "dihadiri oleh"."""
    first: int
    last: int


def find_triggers(keys: list[str], places: list[int], first: int, last: int) -> list[Trigger]:
    """The signals that begin at some tokens; of those that begin together every one of the longest."""
    phrases, reading_on, alike, found = _phrases(), _reading_on(), _read_alike(), list[Trigger]()
    for index in places:
        key = keys[index]
        if key == "form" and keys[index - 1] in _ARTICLES:
            continue  # "in the form of a call"
        if key in _WORDS.represented and (end := _past_agent(keys, index + 1, last)):
            found.append(Trigger("represent-by", index, end))  # "was represented this year by X"
            continue
        issues = key == "issues" and not _WORDS.behind_issues.isdisjoint(keys[index + 1 : index + 2])
        for end, kind in phrases.at(keys, index, last):
            if issues and kind == "adopt":
                continue  # "Issues discussed were X"
            if kind == "discuss-by" and index == first and end < last and keys[end] in _WORDS.inverted:
                found.append(Trigger("discuss", index, end + 1))  # "Also on the table are X"
            else:
                found.append(Trigger(kind, index, _past_inversion(keys, end, last) if kind == "discuss" else end))
        if key not in reading_on:
            continue
        for kind, read in alike.get(key, ()):
            if end := read(keys, index + 1, last):
                found.append(Trigger(kind, index, end))
        agreed = key in _WORDS.agreements and not _WORDS.more.isdisjoint(keys[index + 1 : index + 3])
        noun = agreed or key in _WORDS.agendas or (key in _WORDS.matters and _is_at_event(keys, index))
        begin = index if noun else _noun_before(keys, index) if key in _WORDS.dealt_with else None
        if begin is not None and (end := _past_copula(keys, index + 1, last)):
            found.append(Trigger("discuss", begin, end))
        if key in _WORDS.purposes and (end := _past_copula(keys, index + 1, last)):
            found.append(Trigger("contain", end - 1, end))
        if index == first and key in _WORDS.among and (end := _past_among(keys, index + 1, last)):
            found.append(Trigger("discuss", index, end))
        if key in _WORDS.raising and (end := _past_ties(keys, index, first, last)):
            found.append(Trigger("launch", index, end))
        if key in _WORDS.followed and (end := _past_agent(keys, index + 1, last)):
            found.append(Trigger("precede-by" if key == "preceded" else "follow-by", index, end))
        if key in _WORDS.announcing and (end := _announced(keys, index, last)):
            found.append(Trigger("field", index, end))
        if key in _WORDS.said_of and (end := _past_predicate(keys, index, last)):
            found.append(Trigger("discuss-by", index, end))
    return found


def _past_predicate(keys: list[str], index: int, last: int) -> int:
    """The token behind what says of a subject that it is discussed: "is on Monday's agenda", "jadi salah satu bahasan".

    Behind "is" and the like only words that say how much it is stand before the noun; 0 where none follows.
    """
    listed = keys[index] == "on"
    if listed and keys[max(0, index - 1)] in _WORDS.with_on:
        return 0  # "they agreed on an agenda"
    nouns = _WORDS.agenda_nouns if listed else _WORDS.discussed
    for step in range(index + 1, min(index + _PREDICATE_NEAR, last)):
        if not listed and _is_at_event(keys, step):
            return step + 2  # "was one of the key issues at"
        if keys[step] in nouns:
            return 0 if listed and keys[step + 1 : step + 2] == ["for"] else step + 1
        if keys[step] in _WORDS.ends_predicate if listed else keys[step] not in _WORDS.before_discussed:
            return 0
    return 0


def _is_at_event(keys: list[str], index: int) -> bool:
    """Whether a noun for what is discussed goes on with where: "the issues | at", "the main focus | of"."""
    nouns = _WORDS.focuses if keys[index + 1 : index + 2] == ["of"] else _WORDS.matters
    return keys[index] in nouns and not _WORDS.at_events.isdisjoint(keys[index + 1 : index + 2])


def _noun_before(keys: list[str], index: int) -> int | None:
    """The noun of which a participle says that it is discussed: "the | issues raised", "topics to be covered"."""
    noun = index - 3 if keys[index - 2 : index] == ["to", "be"] else index - 1
    return noun if noun >= 0 and keys[noun] in _WORDS.matters else None


def _past_grant(keys: list[str], index: int, last: int) -> int:
    """The token behind what a document is granted, and by or where: "received the endorsement of", "got the nod at".

    Articles and what says more of it may stand before the noun; 0 where something else is received.
    """
    while index < last and keys[index] in _WORDS.before_grants:
        index += 1
    end = next((end for end in range(min(index + _GRANT, last), index, -1) if _grants(keys, index, end)), 0)
    if not end or end >= last or keys[end : end + 2] == ["in", "principle"]:
        return 0
    behind = keys[end] in _WORDS.behind_grants
    return end + behind if behind or keys[index] in _WORDS.indonesian_grants else 0


def _grants(keys: list[str], first: int, last: int) -> bool:
    return " ".join(keys[first:last]) in _WORDS.grants


def _past_inversion(keys: list[str], end: int, last: int) -> int:
    """The token behind the verb of "discussed by the ministers were X"; without such a one the end of the signal."""
    if end < last and keys[end] == "by":
        return _past_copula(keys, end + 1, last) or end
    return end + 1 if end < last and keys[end] in _WORDS.copulas else end


def _past_about(keys: list[str], index: int, last: int) -> int:
    """The token behind the "about" of "spoke by phone with X about Y"; 0 where none follows, or a day does."""
    for step in range(index, min(index + _TALK_NEAR, last - 1)):
        if keys[step] in _WORDS.breaks and keys[step] not in ("by", "oleh", "dengan"):
            return 0
        following = keys[step + 1]
        other = following.isdigit() or following in weekdays() or following in _WORDS.on_others
        if keys[step] in _WORDS.about and not other:
            return step + 1
    return 0


def _past_among(keys: list[str], index: int, last: int) -> int:
    """The token behind the verb of "Among the matters on which they dwelt was X"; 0 where no such one follows."""
    near = range(index, min(index + _HEARD_NEAR, last))
    noun = next((i for i in near if keys[i] in _WORDS.announcing or keys[i] in _WORDS.discussed), last)
    verb = next((i for i in range(noun + 1, min(noun + _AMONG_NEAR, last)) if keys[i] in _WORDS.inverted), 0)
    return verb + 1 if verb and "," not in keys[index:verb] else 0


def _past_committed(keys: list[str], index: int, last: int) -> int:
    """The token behind the "to" of "the commitment of X to Y", a few words on; 0 where none follows."""
    return _past_first(keys, index, min(index + _HEARD_NEAR, last - 1), _WORDS.committed)


def _past_heard(keys: list[str], index: int, last: int) -> int:
    """The token behind the "about" of "heard a report about X", "exchanged views with A on X"; 0 where none follows."""
    noun = next((step for step in range(index, min(index + _HEARD_NEAR, last)) if keys[step] in _WORDS.heard), 0)
    return _past_about(keys, noun + 1, last) if noun and "," not in keys[index:noun] else 0


def _past_to(keys: list[str], index: int, last: int) -> int:
    """The token behind the "to" of "devoted Tuesday's session to X", a few words on; 0 where none follows."""
    return _past_first(keys, index, min(index + _AGENT_NEAR, last), _TO)


def _past_tasked(keys: list[str], index: int, last: int) -> int:
    """The token behind the "to" of "tasked senior officials to do X", "called on them to"; 0 where none is asked."""
    if index >= last or keys[index] == "to" or (keys[index - 1] in _WORDS.calling and keys[index] not in _WORDS.called):
        return 0
    end = _past_first(keys, index, min(index + _TASKED_NEAR, last), _TO)
    return 0 if end and keys[end - 2] == "-" else end  # "people-to-people"


def _past_agent(keys: list[str], index: int, last: int) -> int:
    """The token behind the "by" of "followed on Monday by X", a few words on; 0 where none follows."""
    return _past_first(keys, index, min(index + _AGENT_NEAR, last), _BY)


def _past_first(keys: list[str], index: int, end: int, words: frozenset[str]) -> int:
    """The token behind the first of some words behind a token; 0 where none, or a comma or break before it, follows."""
    found = next((step for step in range(index + 1, end) if keys[step] in words), 0)
    between = keys[index:found]
    if "(" in between and keys[index + between.index("(") + 1].isdigit():
        between.remove("(")  # "dilanjutkan pada Jumat (30/11) dengan X"
    return found + 1 if found and _WORDS.breaks.isdisjoint(between) and "," not in between else 0


def _past_ties(keys: list[str], index: int, first: int, last: int) -> int:
    """The token behind the "to" of "raised their ties to a partnership", "ties were raised to"; 0 for other things."""
    near = range(index + 1, min(index + _RAISED_NEAR, last))
    if keys[index] in _WORDS.becoming:  # "the dialogue partnership has become a strategic partnership"
        before = keys[max(first, index - _RAISED_NEAR) : index]
        return index + 1 if keys[index + 1 : index + 2] == ["a"] and not _WORDS.raised.isdisjoint(before) else 0
    to = next((step for step in near if keys[step] in ("to", "menjadi")), 0)
    return to + 1 if to and not _WORDS.raised.isdisjoint(keys[max(first, index - _RAISED_NEAR) : to]) else 0


def _past_with(keys: list[str], index: int, last: int) -> int:
    """The token behind the "with" of "ended their meeting in X with a joint statement"; 0 where none follows."""
    for step in range(index + 1, min(index + _CLOSED_NEAR, last - 1)):
        if keys[step] in ("with", "dengan"):
            return step + 1
        if keys[step] in _WORDS.breaks and keys[step] != "(":
            return 0
    return 0


def _past_copula(keys: list[str], index: int, last: int) -> int:
    """The token behind the verb that says what is on an agenda or was discussed; 0 where none stands near."""
    placed = index < last and keys[index] in _WORDS.at_events
    step, end = index + placed, min(index + (_COPULA_NEAR if placed else _ANNOUNCED_NEAR), last)
    while step < end:
        if keys[step] == "(" and placed:
            step = next((i for i in range(step, end) if keys[i] == ")"), end)
        elif keys[step] in _WORDS.before_copula:
            return 0
        elif keys[step] in _WORDS.copulas and keys[step + 1 : step + 2] != ["discussed"]:
            return step + 1
        step += 1
    return 0


def _past_contents(keys: list[str], index: int, last: int) -> int:
    """The token behind the verb of "the aim of the River Fund is", "isi deklarasi itu ialah"; 0 for other things."""
    end = _past_copula(keys, index, last)
    return 0 if work_nouns().isdisjoint(keys[index:end]) else end


def _announced(keys: list[str], noun: int, last: int) -> int:
    """The token after the "such as", "antara lain" or colon behind a noun that announces a list; 0 where none is."""
    for index in range(noun + 1, min(noun + _ANNOUNCED_NEAR, last)):
        if keys[index] in _WORDS.announcing or keys[index] in _WORDS.breaks:
            return 0
        if keys[index] in _WORDS.first_openers:
            while index < last and (keys[index] == ":" or keys[index] in _WORDS.openers):
                index += 1
            return index
    return 0


@cache
def governing_verbs() -> frozenset[str]:
    """The bare forms of the English verbs that signal a subject behind them: "discuss", "step" of "step up"."""
    phrases = ((phrase, kind) for phrase, kind in list_table("verbs", "active") if kind in _GOVERNING)
    return frozenset(phrase.split()[0] for phrase, kind in phrases if kind == "pursue" or " " not in phrase)


@cache
def discussing_verbs() -> frozenset[str]:
    """The forms of the English verbs that signals of discussing begin with: "discuss", "dwelt" of "dwelt on"."""
    verbs = {phrase.split()[0] for phrase, kind in list_table("verbs", "active") if kind == "discuss"}
    return _WORDS.hearing.union(form for verb in verbs for form in active_forms(verb))


@cache
def trigger_starts() -> frozenset[str]:
    """The words that a signal begins with."""
    return _phrases().starts | _reading_on()


@cache
def _reading_on() -> frozenset[str]:
    """Those behind which the words some tokens on tell whether they are one."""
    read_on = (_WORDS.agendas, _WORDS.agreements, _WORDS.purposes, _WORDS.announcing, _WORDS.among, _WORDS.raising)
    nouns = (_WORDS.focuses, _WORDS.matters, _WORDS.dealt_with)
    return _WORDS.followed.union(*read_on, *nouns, _WORDS.said_of, list(_read_alike()))


@cache
def _read_alike() -> dict[str, tuple[tuple[str, Read], ...]]:
    """Words behind which a signal ends where a function finds it to, each with the kinds of these signals."""
    rows: tuple[tuple[frozenset[str], str, Read], ...] = (
        (_WORDS.closing, "close-with", _past_with),
        (_WORDS.results, "result", _past_copula),
        (_WORDS.devoting, "discuss", _past_to),
        (_WORDS.tasking, "state", _past_tasked),
        (_WORDS.contents, "field", _past_contents),
        (_WORDS.hearing, "discuss", _past_heard),
        (_WORDS.committing, "state", _past_committed),
        (_WORDS.talks, "discuss", _past_about),
        (_WORDS.granted, "adopt-by", _past_grant),
    )
    found: dict[str, tuple[tuple[str, Read], ...]] = {}
    for words, kind, read in rows:
        for word in sorted(words):
            found[word] = (*found.get(word, ()), (kind, read))
    return found


@cache
def _phrases() -> Phrases:
    return Phrases(dict.fromkeys(_signals()))


def _with_adverbs(phrase: str) -> Iterator[str]:
    """The forms of a passive phrase with an adverb: "was also reached", "dihadiri pula oleh", "chaired jointly by"."""
    if " was " in phrase:
        yield from (phrase.replace(" was ", f" was {adverb} ") for adverb in _WORDS.adverbs)
    verb, _, rest = phrase.partition(" ")
    if rest == "oleh" and verb.startswith("di"):
        yield from (f"{verb} {adverb} oleh" for adverb in _WORDS.before_doers)
    if phrase.endswith("ed by"):
        yield from (f"{phrase.removesuffix(' by')} {adverb} by" for adverb in _WORDS.before_by)


def _signals() -> Iterator[tuple[str, str]]:
    """All signal phrases with their kinds: as they are listed, and the forms of the verbs listed by their bare form."""
    for kind, phrases in list_section("triggers").items():
        yield from ((form, kind) for phrase in phrases for form in (phrase, *_with_adverbs(phrase)))
    for phrase, kind in list_table("verbs", "active"):
        yield from ((form, kind) for form in active_forms(phrase))
        verb, _, rest = phrase.partition(" ")
        adverbs = _WORDS.within_verbs if kind in _DISCUSSING and rest in _WORDS.prepositions else ()
        yield from ((form, kind) for adverb in adverbs for form in active_forms(f"{verb} {adverb} {rest}"))
    for phrase, kind in list_table("verbs", "passive"):
        yield from ((form, f"{kind}-by") for form in passive_forms(phrase))
