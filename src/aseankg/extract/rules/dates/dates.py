"""Dates as press texts write them, resolved from the day of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from aseankg.extract.rules.dates.calendar_days import begun_by, full_year, is_bracketed, number, safe, single_day
from aseankg.extract.rules.dates.date_pattern import (
    YEAR_GROUPS,
    can_begin,
    count,
    date_starts,
    is_until,
    match_date,
    month_number,
)
from aseankg.extract.rules.dates.text_day import find_anchor, find_text_day
from aseankg.extract.rules.dates.weekday_days import day_of_weekday, days_between_weekdays
from aseankg.extract.rules.text.heading import read_head

if TYPE_CHECKING:
    from aseankg.extract.rules.text.tokens import Tokens


_OFFSETS: Final = {
    "after tomorrow": 2, "before yesterday": -2,
    "kemarin": -1, "yesterday": -1, "last": -1, "tadi malam": -1, "semalam": -1, "besok": 1, "esok": 1, "tomorrow": 1,
    "lusa": 2,
}  # fmt: skip
"""Days from that of the text."""
_COUNTED_ON: Final = (
    r"sehari [sk]|keesokan|hari (?:yang|itu|berikut)|that day"
    r"|(?:the|a) (?:next |following |previous |same )?day(?! after tomorrow| before yesterday)"
    r"|the (?:morning|afternoon|evening)|(?:pagi|siang|sore|petang|malam)nya"
)
"""What is counted from the day named last."""
_ON_THE_SAME: Final = r"same|that|sama|itu|morning|noon|evening|^(?:pagi|siang|sore|petang|malam)nya"
_BEFORE: Final = r"sebelum|before|earlier|previous"
_BESIDE: Final = 4
"""Characters within which two dates are one: "tomorrow, Saturday"."""

_YEAR, _MONTH = len("2018"), len("2018-04")
_NUMBER: Final = 12
"""Characters before the words for months or years within which a number stands that is not counted by."""
_MANY: Final = re.compile(r"(?:\d|\b(?:tujuh|delapan|sembilan|sepuluh|puluh|belas|ratus|beberapa))\s+$", re.IGNORECASE)
_ONE: Final = re.compile(r"a |se(?:bulan|tahun)")
_SET_APART: Final = re.compile(
    r"\b(?:will|shall|would|to|is|are|since|until|now|today|when|after|akan|bakal|sejak|hingga|sampai|kini|lalu|saat|setelah)\b",
    re.IGNORECASE,
)
"""Words between two dates by which the second one is of no year that the first one gives."""
_ENDS_SENTENCE: Final = re.compile(r"[.!?]\s|\n")
_OPENS: Final = re.compile(
    r"(?:^|[.!?\n][\"\u201d]?\s+|\n)[\"\u201c]?(?:(?:Pada|Di|Dalam|Selama|In|During)\s+)?(?:(?:[Tt]ahun|the year)\s+)?$"
)
"""What stands before a year that a sentence begins with."""
_OPENING: Final = 24
"""Characters of it."""
WHOLE_DAY: Final = len("2018-04-27")
"""Characters of an ISO date that names its day, not its month or year alone."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day, month or year, or the first and last day of a span, as ISO dates."""

    start: int
    end: int
    first: str
    last: str | None = None
    resolved: bool = False
    """Whether the text gave it by weekday or from its own day, and not in full."""
    bare_year: bool = False
    weekday: bool = False
    """Whether only a weekday says it."""


class Dates(NamedTuple):
    """What a text says of days."""

    mentions: list[DateMention]
    """Its dates in order."""
    published: str | None
    """Its own day: as given, else as its dateline says."""
    untold: list[tuple[int, int]]
    """The characters of dates that cannot be told, "July 27" in a text of no year; they are no names."""


def read_dates(
    text: str, tokens: Tokens, published: str | None, known: date | None = None, *, guess: bool = False
) -> Dates:
    """The dates of a text, and its own day.

    Of a text without a day of its own, days without a year lie near `known`, or else near the first month with a year;
    with `guess` the weekday tells the year of a dateline that gives none.
    """
    text = text.replace("\xa0", " ")  # the pattern knows the spaces of ASCII, which makes it fast
    matches = _matches(text, tokens)
    today = date.fromisoformat(published) if published and len(published) == WHOLE_DAY else None
    years = [int(year) for match in matches for year in match.group(*YEAR_GROUPS) if year]
    if today is None:
        head = read_head(text, tokens, [match.span() for match in matches])
        lines = [(tokens.starts[line.first], tokens.ends[line.last - 1], line.whole) for line in head]
        today = find_text_day(text, matches, lines, years, guess=guess, known=known.year if known else None)
    reader = _Reader(today, known or find_anchor(text, matches))
    read = [(match, reader.read(match)) for match in matches]
    found = _in_told_years(text, [mention for _, mention in read if mention is not None])
    untold = [match.span() for match, mention in read if mention is None]
    return Dates(_joined(text, found), today.isoformat() if today else None, untold)


def _matches(text: str, tokens: Tokens) -> list[re.Match[str]]:
    """What reads like a date; tried only at words that can begin one, since the pattern is long."""
    found: list[re.Match[str]] = []
    starts, end = date_starts(), 0
    for index in [i for i, token in enumerate(tokens.words) if token.is_number or token.key in starts]:
        start = tokens.starts[index]
        if start < end or not can_begin(tokens.words, index):
            continue
        match = match_date(text, start)
        if match:
            found.append(match)
            end = match.end()
    return found


class _Reader:
    """Turns matches into dates, in the order of the text; what is relative to an earlier date needs that order."""

    def __init__(self, today: date | None, anchor: date | None) -> None:
        self._today = today
        self._anchor = today or anchor
        self._last: date | None = today
        self._until: date | None = today
        self._full: date | None = None
        self._end = 0

    def read(self, match: re.Match[str]) -> DateMention | None:
        """The date of one match; None where it cannot be told."""
        span = self._relative(match) if match["relative"] else self._absolute(match)
        if span is None:
            return None
        first, last = span
        if last is None and self._today is not None:
            first = begun_by(match, first, self._today.isoformat())
        weekday = bool(match["rw"] or match["w1"])
        if len(first) == WHOLE_DAY and not (weekday and match.start() - self._end < _BESIDE):  # "tomorrow, Saturday"
            self._last, self._until = date.fromisoformat(first), date.fromisoformat(last or first)
        self._end = match.end()
        resolved = bool(match["relative"] or is_bracketed(match))
        return DateMention(match.start(), match.end(), first, last, resolved, bool(match["y"]), weekday)

    def _absolute(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        if match["y"]:
            return match["y"], None
        if match["dm"]:
            return f"{match['dy']}-{month_number(match['dm']):02}", None
        if match["a1"] or match["c2"] or match["q1"]:
            return self._span(match)
        day = single_day(match, [self._anchor.year] if self._anchor else [], self._today)
        if day is None and (match["b1"] or match["c1"]):
            month = month_number(match["bm"] or match["cm"])
            day = self._without_year(
                month, number(match["b1"] or match["c1"]), match["bs"] or match["cs"] or match["cp"]
            )
            listed = self._in_year_before(match)
            day = safe(listed, month, day.day) if day and listed else day
        elif day is not None:
            self._full = day if match["by"] or match["cy"] or match["cy1"] else None
        return (day.isoformat(), None) if day else None

    def _in_year_before(self, match: re.Match[str]) -> int | None:
        """The year of the full date before one without a year in a list of past days: "on 2 May 2013 and 4 May"."""
        full, today = self._full, self._today
        side = match["bs"] or match["cs"] or match["cp"]
        if full is None or today is None or side or full.year >= today.year:
            return None
        gap = match.string[self._end : match.start()]
        later = (month_number(match["bm"] or match["cm"]), number(match["b1"] or match["c1"])) > (full.month, full.day)
        return full.year if later and not (_ENDS_SENTENCE.search(gap) or _SET_APART.search(gap)) else None

    def _without_year(self, month: int, day: int, side: str | None) -> date | None:
        """A day of the year of the text, or of the one that the words beside it mean."""
        words = (side or "").lower()
        year = self._choose_year(None, month)
        if words and self._today:
            year = self._today.year
            whole = re.search(r"year|tahun", words)
            found = safe(year, month, day)
            ahead = found is not None and found > self._today
            behind = found is not None and found < self._today
            direction = _direction(words)
            year += direction if whole or (direction < 0 and ahead) or (direction > 0 and behind) else 0
        return safe(year, month, day)

    def _span(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        """The first and last day of a span; the year of either is that of both, but over a new year."""
        written: str | None
        first_year: str | None
        if match["q1"]:
            last_month = int(match["qm2"])
            first_month = int(match["qm1"] or last_month)
            written, first_year = str(full_year(match["qy"]) or ""), None
            days = match["q1"], match["q2"]
        elif match["a1"]:
            last_month = month_number(match["am2"])
            first_month = month_number(match["am1"]) if match["am1"] else last_month
            written, first_year = match["ay2"] or match["ay1"], match["ay1"] if match["ay2"] else None
            days = match["a1"], match["a2"]
        else:
            first_month = month_number(match["cm"])
            last_month = month_number(match["cm2"] or match["cm3"] or match["cm"])
            written, first_year = match["cy"] or match["cy1"], match["cy1"] if match["cy"] else None
            days = match["c1"], match["c2"]
        year = self._choose_year(written, last_month)
        over_new_year = not first_year and first_month > last_month
        first = safe(int(first_year or year - over_new_year), first_month, number(days[0]))
        return _pair(first, safe(year, last_month, number(days[1])))

    def _choose_year(self, written: str | None, month: int) -> int:
        """The year written; else that of the text, or its neighbour where the month lies closer so."""
        if written:
            return int(written)
        if self._anchor is None:
            return 0
        distance = month - self._anchor.month
        return self._anchor.year + (1 if distance < -8 else -1 if distance > 8 else 0)

    def _relative(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        words = " ".join(match["relative"].lower().split())
        if self._today and self._last and self._last > self._today and "\n" in match.string[self._end : match.start()]:
            self._last = self._until = (
                self._today
            )  # what a new paragraph tells of is not at the time of the plan before it
        if self._last and self._until and _is_counted(words):
            days = 0 if re.search(_ON_THE_SAME, words) else -1 if re.search(_BEFORE, words) else 1
            return ((self._until if days > 0 else self._last) + timedelta(days)).isoformat(), None
        if self._last and match["weeks"]:
            days = 7 * (count(match["nw"]) if match["nw"] else 1) * (-1 if re.search(_BEFORE, words) else 1)
            return (self._last + timedelta(days)).isoformat(), None
        if self._last and match["non"]:
            days = count(match["non"]) * (-1 if re.search(_BEFORE, words) else 1)
            return (self._last + timedelta(days)).isoformat(), None
        if match["rby"]:
            month = month_number(match["rb"])
            return f"{int(match['rby']) - (month > month_number(match['rbm']))}-{month:02}", None
        if self._today is None:
            return self._month_from_anchor(words, match["rm"] or match["rb"])
        if match["w1"]:
            return days_between_weekdays(match, self._today)
        if match["rw"]:
            day = day_of_weekday(match, self._today)
            return (day.isoformat(), None) if day else None
        if match["nago"]:
            return (self._today - timedelta(count(match["nago"]))).isoformat(), None
        if match["ym"]:
            return f"{self._today.year + _direction(words)}-{month_number(match['ym']):02}", None
        if match["rm"] or match["rb"]:
            return self._near_month(words, month_number(match["rm"] or match["rb"]), self._today), None
        if re.search(r"month|bulan|year|tahun", words):
            told = _month_or_year(match, words, self._today)
            return (told, None) if told else None
        offset = next((days for word, days in _OFFSETS.items() if word in words), 0)
        return (self._today + timedelta(offset)).isoformat(), None

    def _month_from_anchor(self, words: str, name: str | None) -> tuple[str, str | None] | None:
        """In a text without its own day, the month before or after the first one that it gives with its year."""
        if self._anchor is None or not name or not _direction(words):
            return None
        return self._near_month(words, month_number(name), self._anchor), None

    def _near_month(self, words: str, month: int, today: date) -> str:
        """The month nearest to the text in the direction that the words give."""
        year = today.year
        direction = _direction(words)
        if direction > 0 and month < today.month:
            year += 1
        elif direction < 0 and month > today.month:
            year -= 1
        elif not direction and not re.search(r"this|ini", words):
            year = self._choose_year(None, month)
        return f"{year}-{month:02}"


def _direction(words: str) -> int:
    return -1 if re.search(r"last|lalu", words) else 1 if re.search(r"next|depan|datang|nanti", words) else 0


def _month_or_year(match: re.Match[str], words: str, today: date) -> str | None:
    """The month or year some of them before a day, "dua tahun lalu", or next to it; None for "10 tahun lalu"."""
    if _MANY.search(match.string[max(0, match.start() - _NUMBER) : match.start()]):
        return None
    steps = -count(match["nmy"]) if match["nmy"] else -1 if _ONE.match(words) else _direction(words)
    return _shift_month(today, steps) if re.search(r"month|bulan", words) else str(today.year + steps)


def _shift_month(day: date, months: int) -> str:
    number = day.year * 12 + day.month - 1 + months
    return f"{number // 12}-{number % 12 + 1:02}"


def _pair(first: date | None, last: date | None) -> tuple[str, str | None] | None:
    if first is None or last is None or last < first:
        return None
    return first.isoformat(), last.isoformat()


def _in_told_years(text: str, found: list[DateMention]) -> list[DateMention]:
    """The dates, a month without its year in that which stands before it: "Last year ... in May".

    Or in that which its sentence begins with: "In 2018, X was held in April and Y in May".
    """
    told: list[DateMention] = []
    year, end = "", 0
    for mention in found:
        year = "" if _ENDS_SENTENCE.search(text, end, mention.start) else year
        end = mention.end
        if len(mention.first) == _YEAR:
            opens = mention.resolved or _OPENS.search(text, max(0, mention.start - _OPENING), mention.start)
            year = mention.first if opens else ""
        elif year and mention.resolved and len(mention.first) == _MONTH:
            mention = replace(mention, first=year + mention.first[_YEAR:])
        else:
            year = ""
        told.append(mention)
    return told


def _joined(text: str, found: list[DateMention]) -> list[DateMention]:
    """The dates, those that "until" or a dash joins as one span, and each day once: "Besok, Kamis (10/10)"."""
    kept: list[DateMention] = []
    for mention in found:
        gap = text[kept[-1].end : mention.start] if kept else ""
        mention = _next_weekday(text, kept[-1], mention) if kept and mention.weekday else mention
        beside = bool(kept) and len(gap) < _BESIDE and "\n" not in gap and gap.strip() != "."
        if beside and _is_counted(text[kept[-1].start : kept[-1].end]) and len(mention.first) == WHOLE_DAY:
            kept[-1] = replace(mention, start=kept[-1].start)  # "on the same day, 28 April"
        elif beside and mention.weekday and kept[-1].bare_year:
            kept[-1] = mention  # "adopted the Rivers Vision 2030 on Wednesday"
        elif beside and (mention.weekday or mention.first == kept[-1].first):
            kept[-1] = replace(kept[-1], end=mention.end)
        elif beside and kept[-1].weekday:
            kept[-1] = _on_weekdays(kept[-1], mention)
        elif kept and _spans(text, kept[-1], mention):
            kept[-1] = replace(kept[-1], end=mention.end, last=mention.first)
        else:
            kept.append(mention)
    return kept


def _on_weekdays(days: DateMention, last: DateMention) -> DateMention:
    """The date that weekdays stand before; of a span of them the last one: "Senin hingga Rabu (9/5)"."""
    if days.last is None or last.last is not None or len(last.first) < WHOLE_DAY:
        return replace(last, start=days.start)
    ends = [date.fromisoformat(day) for day in (days.first, days.last, last.first)]
    if ends[1].weekday() != ends[2].weekday():
        return replace(last, start=days.start)
    return replace(last, start=days.start, first=(ends[2] - (ends[1] - ends[0])).isoformat(), last=last.first)


def _next_weekday(text: str, first: DateMention, last: DateMention) -> DateMention:
    """A weekday that "until" joins to a day before it is the next one from there: "from Sunday (Feb 4) to Tuesday"."""
    if first.last or last.last or len(first.first) < WHOLE_DAY or last.first > first.first:
        return last
    if not is_until(" ".join(text[first.end : last.start].split()).lower()):
        return last
    days = [date.fromisoformat(day) for day in (first.first, last.first)]
    return replace(last, first=(days[0] + timedelta((days[1] - days[0]).days % 7)).isoformat())


def _is_counted(words: str) -> bool:
    """Whether a day is counted from the one named last."""
    return re.match(_COUNTED_ON, " ".join(words.lower().split())) is not None


def _spans(text: str, left: DateMention, right: DateMention) -> bool:
    """Whether two days are the first and last one of a span, or two days one after the other."""
    if left.last or right.last or not len(left.first) == len(right.first) == WHOLE_DAY or left.first >= right.first:
        return False
    between = " ".join(text[left.end : right.start].split()).strip(",").strip().lower()
    if between in ("and", "dan"):
        return date.fromisoformat(right.first) - date.fromisoformat(left.first) == timedelta(1)
    return is_until(between)
