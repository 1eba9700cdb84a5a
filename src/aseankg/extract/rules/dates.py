"""Dates as press texts write them, resolved from the day of the text."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from aseankg.extract.rules.date_pattern import (
    YEAR_GROUPS,
    count,
    date_starts,
    is_ambiguous_weekday,
    match_date,
    month_number,
    weekday_number,
)
from aseankg.extract.rules.heading import read_head

if TYPE_CHECKING:
    from aseankg.extract.rules.tokens import Token

_HEAD = 420
"""Characters at the beginning in which a dateline stands."""
_TAIL = 160
"""Characters at the end in which a closing date stands."""

_OFFSETS = {
    "kemarin": -1, "yesterday": -1, "last": -1, "tadi malam": -1, "semalam": -1, "besok": 1, "esok": 1, "tomorrow": 1,
    "lusa": 2,
}  # fmt: skip
"""Days from that of the text."""
_NEAR_YEARS = (0, 1, -1, 2)
"""Years from one that a text names in which it can be of, the likeliest first."""
_MIDYEAR = 6
_LINE = 60
"""Characters of a line that holds a closing date and hardly more."""


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


def read_dates(
    text: str, tokens: list[Token], published: str | None, known: date | None = None, *, guess: bool = False
) -> tuple[list[DateMention], str | None]:
    """The dates of a text in order, and the day of the text: as given, else as its dateline says.

    Of a text without a day of its own, days without a year lie near `known`, or else near the first month with a year;
    with `guess` the weekday tells the year of a dateline that gives none.
    """
    matches = _matches(text, tokens)
    today = date.fromisoformat(published) if published and len(published) == 10 else None
    years = [int(year) for match in matches for name in YEAR_GROUPS if (year := match[name])]
    if today is None:
        head = read_head(text, tokens, [match.span() for match in matches])
        lines = [(tokens[line.first].start, tokens[line.last - 1].end, line.whole) for line in head]
        today = _dateline(text, matches, lines, [known.year] if known else years, guess=guess)
    reader = _Reader(today, known or _anchor(text, matches))
    found = [mention for match in matches if (mention := reader.read(match))]
    return _without_covered(found), today.isoformat() if today else None


def _matches(text: str, tokens: list[Token]) -> list[re.Match[str]]:
    """What reads like a date; tried only at words that can begin one, since the pattern is long."""
    found: list[re.Match[str]] = []
    starts = date_starts()
    end = 0
    for token in tokens:
        if token.start < end or not (token.key in starts or token.text[0].isdigit()):
            continue
        match = match_date(text, token.start)
        if match:
            found.append(match)
            end = match.end()
    return found


def _dateline(
    text: str, matches: list[re.Match[str]], lines: list[tuple[int, int, bool]], years: list[int], *, guess: bool
) -> date | None:
    """The day of the text: the one in its head, else a full one in its first words, else one alone at its end."""
    for match in matches:
        if match.start() > _HEAD:
            break
        day = _single_day(match, years) or _day_without_year(match, matches, years, guess=guess)
        if day is not None and (_is_bracketed(match) or _in_dateline(text, match, lines)):
            return day
    for match in reversed(matches):
        if match.start() < len(text) - _TAIL:
            break
        first = text.rfind("\n", 0, match.start()) + 1
        day = _single_day(match, years)
        if day is not None and first and len(text[first:].split("\n", 1)[0]) < _LINE:
            return day
    return None


def _day_without_year(
    match: re.Match[str], matches: list[re.Match[str]], years: list[int], *, guess: bool
) -> date | None:
    """A day without its year, in the year that another date of the text gives, or that its weekday tells."""
    day, month = match["b1"] or match["c1"], match["bm"] or match["cm"]
    if not day or match["by"] or match["cy"] or match["c2"]:
        return None
    told = _day_in_month_told(match, matches)
    if told is not None or not guess:
        return told
    named = (weekday_number(other["rw"]) for other in matches if other["rw"] and not is_ambiguous_weekday(other["rw"]))
    weekday = next(named, None)
    near = [year + offset for offset in _NEAR_YEARS for year in years]
    days = [found for year in near if (found := _safe(year, month_number(month), _number(day)))]
    return next((found for found in days if found.weekday() == weekday), None)


def _day_in_month_told(match: re.Match[str], matches: list[re.Match[str]]) -> date | None:
    """A day without its year, in the year that another date of the text gives with the same month."""
    day, month = match["b1"] or match["c1"], match["bm"] or match["cm"]
    # Days of the same month, as of an event that the text is about; the month alone can be of years before.
    told = (_month(other) for other in matches if not other["dy"])
    year = next((year for year, name in told if year and month_number(name) == month_number(month)), None)
    return _safe(int(year), month_number(month), _number(day)) if year else None


def _anchor(text: str, matches: list[re.Match[str]]) -> date | None:
    """About when a text is that does not say so: the first month with a year, else the first year in no name."""
    for match in matches:
        year, month = _month(match)
        if year:
            return date(int(year), month_number(month), 1)
    for match in matches:
        if match["y"] and not text[match.end() + 1 : match.end() + 2].isupper():
            return date(int(match["y"]), _MIDYEAR, 1)
    return None


def _month(match: re.Match[str]) -> tuple[str | None, str]:
    """The year and month of a date that gives both."""
    for year, month in (("ay2", "am2"), ("by", "bm"), ("cy", "cm"), ("cy1", "cm"), ("dy", "dm")):
        if match[year]:
            return match[year], match[month]
    return None, ""


def _is_bracketed(match: re.Match[str]) -> bool:
    """Whether a day stands as Indonesian texts give the day of what they tell, most often their own: "Senin (5/4)"."""
    return bool(match["wd"] or match["pd"] or match["bracketed"])


def _in_dateline(text: str, match: re.Match[str], lines: list[tuple[int, int, bool]]) -> bool:
    """Whether a day stands in a dateline, or on a line of the head that it begins or that little follows on."""
    line = next((line for line in lines if line[0] <= match.start() < line[1]), None)
    if line is None:
        return False
    start, _, whole = line
    if re.search(r"\b(?:on|from|until|pada|tanggal)\s*$", text[start : match.start()]):
        return False
    after = text[match.end() : match.end() + 12]
    ends = re.match(r"[\s,)]*(?:[-\u2013—:|]|$|\n|\.\s*/|,?\s*\d{1,2}[:.]\d\d|\()", after)
    return bool(ends) or start == match.start() or not whole


def _single_day(match: re.Match[str], years: list[int]) -> date | None:
    if match["bracketed"]:
        day, month = int(match["nd"] or match["nd2"]), month_number(match["nm"] or match["nm2"])
        return _guess_year(day, month, weekday_number(match["bracketed"]), years)
    if match["wd"] or match["pd"]:
        day, month = int(match["wd"] or match["pd"]), int(match["wm"] or match["pm"])
        year = _full_year(match["wy"] or match["py"])
        weekday = weekday_number(match["weekday"]) if match["weekday"] else None
        return _numeric(year, month, day, weekday) if year else _guess_year(day, month, weekday, years)
    if match["b1"] and match["by"]:
        return _safe(int(match["by"]), month_number(match["bm"]), _number(match["b1"]))
    if match["c1"] and (match["cy"] or match["cy1"]) and not match["c2"]:
        return _safe(int(match["cy"] or match["cy1"]), month_number(match["cm"]), _number(match["c1"]))
    if match["iy"]:
        return _safe(int(match["iy"]), int(match["im"]), int(match["id"]))
    if match["sy"]:
        weekday = weekday_number(match["sw"]) if match["sw"] else None
        return _numeric(int(match["sy"]), int(match["sm"]), int(match["sd"]), weekday)
    return None


def _numeric(year: int, month: int, day: int, weekday: int | None) -> date | None:
    """The day of numbers alone: day and month, or as Americans write, where else there is no such day or weekday."""
    days = [found for found in (_safe(year, month, day), _safe(year, day, month)) if found]
    return next((found for found in days if found.weekday() == weekday), days[0] if days else None)


def _guess_year(day: int, month: int, weekday: int | None, years: list[int]) -> date | None:
    """The day in a year that the text names, of which the weekday is right; else in the first one that it names."""
    days = [found for year in years for candidate in (year, year - 1) if (found := _safe(candidate, month, day))]
    for found in days:
        if weekday is not None and found.weekday() == weekday:
            return found
    return days[0] if days else None


class _Reader:
    """Turns matches into dates, in the order of the text; what is relative to an earlier date needs that order."""

    def __init__(self, today: date | None, anchor: date | None) -> None:
        self._today = today
        self._anchor = today or anchor
        self._last: date | None = today

    def read(self, match: re.Match[str]) -> DateMention | None:
        """The date of one match; None where it cannot be told."""
        span = self._relative(match) if match["relative"] else self._absolute(match)
        if span is None:
            return None
        first, last = span
        if len(first) == 10:
            self._last = date.fromisoformat(first)
        resolved = bool(match["relative"] or _is_bracketed(match))
        return DateMention(
            match.start(), match.end(), first, last, resolved, bool(match["y"]), bool(match["rw"] or match["w1"])
        )

    def _absolute(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        if match["y"]:
            return match["y"], None
        if match["dm"]:
            return f"{match['dy']}-{month_number(match['dm']):02}", None
        if match["a1"] or match["c2"] or match["q1"]:
            return self._span(match)
        day = _single_day(match, [self._anchor.year] if self._anchor else [])
        if day is None and (match["b1"] or match["c1"]):
            month = month_number(match["bm"] or match["cm"])
            day = self._without_year(
                month, _number(match["b1"] or match["c1"]), match["bs"] or match["cs"] or match["cp"]
            )
        return (day.isoformat(), None) if day else None

    def _without_year(self, month: int, day: int, side: str | None) -> date | None:
        """A day of the year of the text, or of the one that the words beside it mean."""
        words = (side or "").lower()
        year = self._choose_year(None, month)
        if words and self._today:
            year = self._today.year
            whole = re.search(r"year|tahun", words)
            found = _safe(year, month, day)
            ahead = found is not None and found > self._today
            behind = found is not None and found < self._today
            direction = _direction(words)
            year += direction if whole or (direction < 0 and ahead) or (direction > 0 and behind) else 0
        return _safe(year, month, day)

    def _span(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        """The first and last day of a span; the year of either is that of both, but over a new year."""
        if match["q1"]:
            last_month = int(match["qm2"])
            first_month = int(match["qm1"] or last_month)
            written, first_year = str(_full_year(match["qy"]) or ""), None
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
        first = _safe(int(first_year or year - over_new_year), first_month, _number(days[0]))
        return _pair(first, _safe(year, last_month, _number(days[1])))

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
        if self._last and re.match(r"sehari s|(?:the|a) (?:next |following |previous )?day", words):
            earlier = re.search(r"sebelum|before|earlier|previous", words)
            return (self._last + timedelta(-1 if earlier else 1)).isoformat(), None
        if self._today is None:
            return None
        if match["w1"]:
            return _weekdays(match, self._today)
        if match["rw"]:
            day = _weekday(match, self._today)
            return (day.isoformat(), None) if day else None
        if match["nago"]:
            return (self._today - timedelta(count(match["nago"]))).isoformat(), None
        if match["ym"]:
            return f"{self._today.year + _direction(words)}-{month_number(match['ym']):02}", None
        if match["rm"] or match["rb"]:
            return self._near_month(words, month_number(match["rm"] or match["rb"]), self._today), None
        if re.search(r"month|bulan", words):
            return _shift_month(self._today, _direction(words)), None
        if re.search(r"year|tahun", words):
            return str(self._today.year + _direction(words)), None
        offset = next((days for word, days in _OFFSETS.items() if word in words), 0)
        return (self._today + timedelta(offset)).isoformat(), None

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


def _weekdays(match: re.Match[str], today: date) -> tuple[str, str | None] | None:
    """The last two such days that begin up to the day of the text: "from Monday to Wednesday"."""
    if is_ambiguous_weekday(match["w1"]) and is_ambiguous_weekday(match["w2"]):
        return None
    first = today - timedelta((today.weekday() - weekday_number(match["w1"])) % 7)
    last = first + timedelta((weekday_number(match["w2"]) - first.weekday()) % 7)
    return first.isoformat(), last.isoformat()


def _weekday(match: re.Match[str], today: date) -> date | None:
    """The last such day up to the day of the text, or the next one after it."""
    words = {(match["rq"] or "").lower(), (match["rl"] or "").lower()}
    if is_ambiguous_weekday(match["rw"]) and "hari" not in words:
        return None
    weekday = weekday_number(match["rw"])
    if words & {"next", "depan", "mendatang"}:
        return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)
    back = (today.weekday() - weekday) % 7
    if words & {"last", "lalu"}:
        back = back or 7
    return today - timedelta(back)


def _direction(words: str) -> int:
    return -1 if re.search(r"last|lalu", words) else 1 if re.search(r"next|depan|datang", words) else 0


def _shift_month(day: date, months: int) -> str:
    number = day.year * 12 + day.month - 1 + months
    return f"{number // 12}-{number % 12 + 1:02}"


def _pair(first: date | None, last: date | None) -> tuple[str, str | None] | None:
    if first is None or last is None or last < first:
        return None
    return first.isoformat(), last.isoformat()


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _full_year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + 2000 if len(text) == 2 else int(text)


def _safe(year: int, month: int, day: int) -> date | None:
    if not 1900 < year < 2100 or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _without_covered(found: list[DateMention]) -> list[DateMention]:
    """The dates without a weekday that only repeats the day beside it ("Besok, Kamis (10/10)" is one day)."""
    kept: list[DateMention] = []
    for mention in found:
        if kept and mention.start - kept[-1].end < 4 and (mention.weekday or mention.first == kept[-1].first):
            kept[-1] = replace(kept[-1], end=mention.end)
            continue
        if kept and mention.start - kept[-1].end < 4 and kept[-1].weekday:
            kept[-1] = replace(mention, start=kept[-1].start)
            continue
        kept.append(mention)
    return kept
