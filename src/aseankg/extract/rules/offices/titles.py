"""Titles of offices as sentences write them: a head, what it is qualified by, its field, and its state or body."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.offices.minister_chairs import read_chair_of_ministers
from aseankg.extract.rules.offices.som_leaders import read_som_leader
from aseankg.extract.rules.offices.title_bodies import (
    OPEN,
    accredited,
    behind_name,
    body_after,
    body_before,
    community_behind,
    field_and_state,
    full_ministry,
    is_of_asean,
    is_of_state,
    is_sent,
    ministry_before,
    names_follow,
    past_new,
    past_title_form,
    state_behind_comma,
    units_behind,
)  # fmt: skip
from aseankg.extract.rules.offices.title_qualities import is_before_name, qualities_before, quality_behind
from aseankg.extract.rules.people.holders import PLURALS
from aseankg.extract.rules.people.open_titles import (
    field_before,
    field_behind,
    field_behind_indonesian,
    field_in_brackets,
    is_body,
    is_office_word,
)  # fmt: skip
from aseankg.extract.rules.text.fields import field_phrases, head_phrases, read_field, small_beginnings
from aseankg.extract.rules.text.gazetteer import adjectives
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_TABLES: Final = WordTables("titles")
_WORDS: Final = WordLists("titles")
_WITH_FIELD: Final = ("Minister", "Secretary", "Undersecretary", "Ambassador", "Adviser", "Commissioner")
"""Heads of those who can have a field."""
_ALONE: Final = ("Cabinet Secretary",)
"""Offices without a field."""
_FIELD_BEHIND: Final = (*_WITH_FIELD, "of State", "Director-General")
"""Heads of those who can have a field in lower case behind theirs."""
_LEADING: Final = ("President", "Speaker", "Governor", "Premier")
"""Heads of states and places that lead other bodies too: "President of the Asian Development Bank"."""
_LEADING_BODIES: Final = (
    "Chair", "Co-Chair", "Vice Chair", "Head", "Commander", "Executive Director", "Secretary-General",
    "Director-General", "Chief Executive",
)  # fmt: skip
"""Heads behind which an acronym is the body that they lead."""
_SECOND: Final = " II"
"""The end of the field of a second minister: "Minister of Finance II"."""
_MINISTRIES: Final = frozenset({"ministry", "kementerian"})
_ADJECTIVE: Final = "Presidential"
_OF_ASEAN: Final = (["sekretaris", "jenderal"], ["sekjen"])
"""Heads in lower case that with "ASEAN" behind them are an office: there is but one such."""


@dataclass(frozen=True, slots=True)
class Title:
    """An office as it is written, from `first` up to `last`."""

    first: int
    last: int
    base: str
    """Its English name without the state or body."""
    body: str
    """Its state or body, as far as the title says it."""
    stated: bool
    """Whether the title says it."""
    open_body: bool = False
    """Whether its body is read as it is printed, at the end of the title."""
    shown: int = 0
    """The token after its own words, where the ministry behind its field is left out; 0 where nothing is."""
    to: str = ""
    """Whom its holder is sent to: "Ambassador to ASEAN"."""


@cache
def title_starts() -> frozenset[str]:
    """The words that a title can begin with, but for names of states and organisations."""
    return frozenset(
        {
            *head_phrases().starts,
            *field_phrases().starts,
            *_TABLES.qualifiers,
            *PLURALS,
            *[adjective.partition(" ")[0] for adjective in adjectives()],
            "government",
        }
    )


def find_title(reading: Reading, sentence: Sentence, index: int) -> Title | None:
    """The title whose first word is a token: its state, a quality, a field or the head."""
    if not reading.tokens[index].is_word or index in reading.date_tokens:
        return None
    for base, read in (("SOM Leader", read_som_leader), ("Chair", read_chair_of_ministers)):
        found = read(reading, sentence, index)
        if found is not None:
            return Title(index, found[0], base, found[1], stated=True)
    draft = _read_head(reading, sentence, index)
    if draft is None:
        return None
    _read_behind(reading, sentence, draft)
    _read_field_of_body(reading, sentence, draft)
    return _finish(reading, sentence, draft)


@dataclass(slots=True)
class _Draft:
    """A title while it is read: from `first`, its words behind the state in front from `start`, up to `last`."""

    first: int
    start: int
    last: int
    head: str
    body: str
    field: str
    qualities: list[str]
    quality: str = ""
    behind: str = ""
    to: str = ""
    shown: int = 0

    @property
    def base(self) -> str:
        return _TABLES.heads[self.head]


def _read_head(reading: Reading, sentence: Sentence, index: int) -> _Draft | None:
    """The title up to its head, and the quality and short form behind it."""
    start, body = body_before(reading, index)
    if start < sentence.last and not reading.capitals[start] and reading.keys[start] not in small_beginnings():
        return None
    position, field = _field_before(reading, sentence, start, bool(body))
    qualities: list[str] = []
    if not field:
        position, qualities = qualities_before(reading, sentence, start, bool(body))
        ministry = ministry_before(reading, position)
        if ministry is not None:
            position, field = ministry
        elif qualities:
            position, field = _field_before(reading, sentence, position, bool(body))
    supported = bool(body or field or (qualities and reading.capitals[start]))
    found = _head_at(reading, sentence, position, supported, begin=start)
    if found is None and qualities and not field:
        # "Deputi Bidang Ekonomi": what can say more of an office is one itself.
        position, qualities = start, []
        found = _head_at(reading, sentence, position, bool(body))
    if found is None:
        return None
    draft = _Draft(index, start, found[0], found[1], body, field, qualities)
    if field and draft.base not in _WITH_FIELD and not field.startswith("the "):
        return None
    draft.last = past_title_form(reading, draft.last, draft.base)
    draft.last, draft.quality = quality_behind(reading.keys, draft.last, sentence.last)
    draft.last = past_new(reading, draft.last)
    return draft


def _read_behind(reading: Reading, sentence: Sentence, draft: _Draft) -> None:
    """The field, the state or body, and whom the holder is sent to, behind the head of a title."""
    base = draft.base
    if not draft.field and (base not in _ALONE or draft.qualities):
        draft.last, draft.field = _field_after(reading, sentence, draft.last, base)
        if draft.field and reading.texts[draft.last : draft.last + 1] == ["Kedua"]:
            draft.last, draft.qualities = draft.last + 1, ["Second", *draft.qualities]
        name = f"{base} of {draft.field}"
        draft.last = past_title_form(reading, draft.last, name) if draft.field else draft.last
    draft.last, draft.to = accredited(reading, draft.last, base)
    own = draft.last
    draft.last, draft.behind = body_after(reading, sentence, draft.last, base)
    if draft.field and draft.behind.startswith(("Ministry", "Coordinating Ministry")):
        draft.shown = own
    if not draft.to:
        draft.last, draft.to = accredited(reading, draft.last, base)
    told = "Minister" in base or draft.field.startswith("the Ministry of ")
    if draft.field and not (draft.body or draft.behind) and told:
        draft.last, draft.behind = state_behind_comma(reading, sentence, draft.first, draft.last)


def _read_field_of_body(reading: Reading, sentence: Sentence, draft: _Draft) -> None:
    """The field behind the body of a title: "ASEAN Secretary-General for ...", "Malaysia's Foreign Ministry"."""
    keys, fields = reading.keys, draft.base.endswith(OPEN)
    if draft.behind and not draft.field and reading.tokens[draft.last - 1].is_possessive:
        draft.last, draft.field = ministry_before(reading, draft.last) or (draft.last, "")
    following = keys[draft.last] if draft.last < sentence.last else ""
    last, field = community_behind(reading, draft.last) if fields and draft.behind else (draft.last, "")
    if field:
        draft.field = field
    elif fields and following == "for" and (draft.behind or draft.field.startswith("the ")):
        last, field = field_behind(reading, sentence, draft.last)
        if field:
            draft.field = ", ".join(part for part in (field, draft.field.removeprefix("the ")) if part)
    elif fields and following == "untuk" and not draft.to:
        last, field = read_field(keys, draft.last + 1, sentence.last)
        if not field or keys[last : last + 1] in (["dan"], ["&"], ["serta"], [","]):
            last, field = field_behind_indonesian(reading, sentence, draft.last + 1)
        if field:
            draft.field = ", ".join(part for part in (draft.field, field) if part)
    draft.last = last if field else draft.last
    if keys[draft.last : draft.last + 2] == ["ad", "interim"]:
        draft.last, draft.qualities = draft.last + 2, ["Acting", *draft.qualities]
    second = reading.texts[draft.last : draft.last + 1] == ["II"]
    if draft.field and (second or draft.field.endswith(_SECOND)):
        draft.last += second
        draft.field, draft.qualities = draft.field.removesuffix(_SECOND), ["Second", *draft.qualities]


def _finish(reading: Reading, sentence: Sentence, draft: _Draft) -> Title | None:
    """The title that was read, with the parts of a ministry behind it; None where its words are no office."""
    base = draft.base
    last, units, owner = units_behind(reading, sentence, draft.last, base)
    field, behind = draft.field, draft.behind or owner
    field, behind = full_ministry(reading, last, field, behind)
    alone = bool(field) and not behind and not units and not field.startswith("the ")
    open_body = alone and (is_body(field) or (field.isupper() and base in _LEADING_BODIES))
    if open_body:
        field, behind = "", field
    if "Minister" in base and ("ASEAN" in (draft.body, behind) or is_of_asean(reading, draft.first)):
        return None  # "Menteri Luar Negeri ASEAN" are the ministers of all its states.
    stated = bool(draft.body or behind or draft.to or units)
    vague = draft.head in _WORDS.vague_heads and not (field or stated or draft.qualities or draft.quality)
    if vague or (draft.head in _WORDS.sent_heads and not draft.to):
        return None
    if draft.first != draft.start and not stated and not draft.qualities:
        return None
    name = ", ".join([_compose(base, draft.qualities, draft.quality, field), *units])
    return Title(draft.first, last, name, draft.body or behind, stated, open_body, draft.shown, draft.to)


def _compose(base: str, qualities: list[str], quality: str, field: str) -> str:
    name = f"{base}{quality}" if quality.startswith("-") else f"{quality} {base}".strip()
    name = " ".join([*qualities, name]).replace("Deputy President", "Vice President")
    if not field or (" of " in base and base not in OPEN):
        return name
    if field == _ADJECTIVE or base == "Adviser":
        return f"{field} {name}"
    joint = "for" if (base.startswith("Director") or " of " in base) and not field.startswith("the ") else "of"
    return f"{name} {joint} {field}"


def _field_before(reading: Reading, sentence: Sentence, index: int, has_body: bool) -> tuple[int, str]:
    """The token after the field in "Trade and Industry Minister", where a head follows it."""
    if index >= sentence.last:
        return index, ""
    last, field = read_field(reading.keys, index, sentence.last)
    if not reading.tokens[index].is_capitalised:
        # "Thailand's trade minister", "trade minister Ali Musa"
        office = (
            index < last < sentence.last and reading.keys[last] in _WORDS.after_field and reading.texts[last].islower()
        )
        told = has_body or names_follow(reading, sentence, last + 1) or is_of_state(reading, last + 1)
        return (last, field) if office and told else (index, "")
    if index < last < sentence.last and reading.keys[last] in _WORDS.after_field:
        return last, field
    return field_before(reading, sentence, index)


def _head_at(
    reading: Reading, sentence: Sentence, index: int, supported: bool, begin: int | None = None
) -> tuple[int, str] | None:
    """The token after the head of an office, and its words; heads in lower case need support, or a name beside them.

    Its qualities, if any, begin at `begin`.
    """
    found = head_phrases().at(reading.keys, index, sentence.last) if index < sentence.last else []
    if not found:
        plural = _plural_head(reading, sentence, index)
        named = plural and (names_follow(reading, sentence, plural[0]) or _is_person(reading, plural[0]))
        return plural if supported or named else None
    last, head = found[0]
    if reading.tokens[index].is_capitalised or (supported and head in _WORDS.lower_heads):
        return found[0]
    fielded = reading.keys[last : last + 1] in (["of"], ["for"]) or is_office_word(reading.keys[index - 1])
    if supported and head in _WORDS.after_field and fielded:
        return found[0]
    if _is_person(reading, last):
        return found[0]
    first = index if begin is None else begin
    return found[0] if _beside_name(reading, sentence, first, index, last, supported) else None


def _is_person(reading: Reading, index: int) -> bool:
    """Whether the name of a known person begins at a token."""
    return any(span.entity.type == "Person" for span in reading.spans_at(index))


def _beside_name(reading: Reading, sentence: Sentence, begin: int, first: int, last: int, supported: bool) -> bool:
    """Whether an office in lower case stands beside a name, or where its field or body shows it to be one.

    "juru bicara Kepresidenan Budi Santoso", "Mei Ling, deputy director general of the Trade Department"; its head
    stands from `first` up to `last`.
    """
    keys, tokens = reading.keys, reading.tokens
    if keys[first - 1] in _WORDS.plurals or last >= sentence.last:
        return False
    apposed = reading.texts[begin - 1] == "," or (keys[begin - 1] in ("the", "a") and reading.texts[begin - 2] == ",")
    apposed = apposed or (tokens[begin - 1].is_possessive and reading.texts[begin - 3 : begin - 1] == [",", "the"])
    if keys[last - 1] in _WORDS.common_heads and not (apposed and keys[last - 1] in _WORDS.vague_heads):
        return False
    if apposed and keys[last - 1] in _WORDS.after_field and field_and_state(reading, sentence, last):
        return True
    step = last + 1 if reading.source.language != "id" and keys[last] in ("of", "at", "for", "in") else last
    closed = reading.texts[last] == "(" and reading.texts[last + 2 : last + 3] == [")"]
    step = past_new(reading, last + 3 if closed else step)
    step = step + 1 if keys[step : step + 1] == ["the"] else step
    named = step < sentence.last and tokens[step].is_capitalised and tokens[step].is_word
    if named and step not in reading.date_tokens:
        if reading.source.language == "id" or step > last:
            bodies = [span for span in reading.spans_at(step) if span.entity.name == "ASEAN"]
            return keys[first:last] in _OF_ASEAN or not any(
                span.last < sentence.last and not tokens[span.last].is_capitalised for span in bodies
            )
        if supported and not reading.spans_at(step):
            return True
    if reading.source.language != "id" and step == last and names_follow(reading, sentence, last):
        return True
    # "Thailand's caretaker prime minister, Somchai Rattana, said"
    supported = supported or keys[first - 1] in _WORDS.owners or tokens[first - 1].is_possessive
    end, field = read_field(keys, last + 1, sentence.last) if keys[last] in ("of", "for") else (last, "")
    if (field or " ".join(keys[first:last]) not in _WORDS.vague_heads) and behind_name(reading, sentence, begin):
        return True
    end = end if field else last
    if keys[first] in _WORDS.sent_anywhere and is_sent(reading, first + 1) and (apposed or supported):
        return True
    supported = supported or (keys[begin - 1] == "a" and begin < first and is_before_name(reading, end))
    parted = end + 2 < sentence.last and reading.texts[end] == ","
    return supported and parted and tokens[end + 1].is_capitalised and tokens[end + 2].is_capitalised


def _plural_head(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str] | None:
    """The same for the office of several people named behind it: "Malaysian Deputy Prime Ministers A and B"."""
    for last in range(index + 1, min(index + 3, sentence.last)):
        following = reading.tokens[last : last + 1]
        if reading.keys[last - 1].endswith("s") and following and following[0].is_capitalised:
            head = " ".join([*reading.keys[index : last - 1], reading.keys[last - 1].removesuffix("s")])
            vague = head in _WORDS.vague_heads and head != "minister"
            if head in _TABLES.heads and not vague and reading.tokens[index].is_capitalised:
                return last, head
    return None


def _field_after(reading: Reading, sentence: Sentence, index: int, base: str) -> tuple[int, str]:
    """The token after the field that follows a head: "of Foreign Affairs", "Luar Negeri", ", Ministry of Trade"."""
    keys, step = reading.keys, index
    last, field = field_in_brackets(reading, sentence, index)
    if field:
        return last, field
    within = not _WORDS.within.isdisjoint(keys[index : index + 1]) and keys[index + 1 : index + 2] == ["the"]
    while step < sentence.last and (keys[step] in _WORDS.before_field or (within and step == index)):
        if keys[step] == "," and keys[step + 1 : step + 2] not in (["ministry"], ["kementerian"]):
            break
        step += 1
    last, field = index, ""
    ministry = not _MINISTRIES.isdisjoint(keys[index:step])
    following = keys[index : index + 1]
    lower = base.endswith(_FIELD_BEHIND) and reading.texts[index - 1].islower() and following in (["of"], ["for"])
    lower = lower or (base == "Spokesperson" and following == ["pemerintah"])
    if lower or reading.tokens[min(step, sentence.last - 1)].is_capitalised:
        last, field = read_field(keys, step, sentence.last)
        if field and last < sentence.last and keys[last] in _WORDS.after_field:
            # "Minister of Trade and Foreign Minister X": the last field is that of the next office.
            joints = [i for i in range(step, last) if keys[i] in ("and", "&")]
            last, field = read_field(keys, step, joints[-1]) if joints else (last, field)
        if field and ministry:
            field = f"the Ministry of {field}"
        if within and not field.startswith("the "):
            last, field = index, ""
    if base in OPEN:
        # What the lists do not know, or know only the beginning of, is read as it is printed.
        if reading.source.language == "id" and keys[index : index + 1] not in (["of"], ["for"]):
            goes_on = not field or keys[last : last + 1] in (["dan"], ["&"], ["serta"], [","])
            goes_on = goes_on or (base != "Minister" and last < sentence.last and is_office_word(keys[last]))
            stop, printed = field_behind_indonesian(reading, sentence, index) if goes_on else (index, "")
        else:
            stop, printed = field_behind(reading, sentence, step - 1 if ministry else index)
            printed = f"the Ministry of {printed}" if ministry and printed else printed
        last, field = (stop, printed) if stop > last and printed else (last, field)
    elif base in _LEADING:
        stop, printed = field_behind(reading, sentence, index)
        if reading.source.language == "id":
            stop, printed = field_behind_indonesian(reading, sentence, index)
        last, field = (stop, printed) if is_body(printed) else (last, field)
    return (last, field) if field else (index, "")
