"""The day of a text: that of its dateline, else of its first words or its last line."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from aseankg.extract.rules.dates.calendar_days import is_bracketed, month_of, number, safe, single_day
from aseankg.extract.rules.dates.date_pattern import is_ambiguous_weekday, month_number, weekday_number
from aseankg.extract.rules.text.words import WordLists

_WORDS: Final = WordLists("text_day")

_HEAD: Final = 420
"""Characters at the beginning in which a dateline stands."""
_TOLD: Final = 130
"""Characters before a day in which a word says that something was told on it."""
_TAIL: Final = 160
"""Characters at the end in which a closing date stands."""
_TODAY: Final = ("today", "hari ini", "this morning", "this afternoon", "this evening")
_IN_FULL: Final = re.compile(r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu),? \d.* \d{4}", re.I)
_ENDS: Final = re.compile(r"\.(?:\s|$)|,? [\"\u201c]")
_COPYRIGHT: Final = re.compile(r"(?:copyright|\u00a9)[^\n]*?\b((?:19|20)\d\d)\b", re.I)
_ENCLOSED: Final = re.compile(r"[.!?\"\u201d\n]\s*[(\[][^()\[\]\n]*$")
_NEAR_YEARS: Final = (0, 1, -1, 2)
"""Years from one that a text names in which it can be of, the likeliest first."""
_MIDYEAR: Final = 6
_LINE: Final = 60
"""Characters of a line that holds a closing date and hardly more."""


def find_text_day(
    text: str,
    matches: list[re.Match[str]],
    lines: list[tuple[int, int, bool]],
    years: list[int],
    *,
    guess: bool,
    known: int | None,
) -> date | None:
    """The day of the text: the one in its head, else a full one in its first words, else one alone at its end."""
    printed = _COPYRIGHT.search(text, max(0, len(text) - _TAIL))
    years = [known] if known is not None else [*map(int, printed.groups() if printed else ()), *years]
    found = [
        (match, single_day(match, years) or _day_without_year(match, matches, years if guess or known else [], known))
        for match in matches
    ]
    days = [(match, day) for match, day in found if day is not None]
    head = [(match, day) for match, day in days if match.start() <= _HEAD]
    for match, day in head:
        if _in_dateline(text, match, lines) or _in_title(text, match, matches):
            return day
    for match, day in days:
        if (
            _is_today(text, match.start())
            or ends_telling(text, *match.span())
            or (is_bracketed(match) and is_told(text, match.start()))
        ):
            return day
    for match, day in head:
        if is_bracketed(match):
            return day
    for match in reversed(matches):
        if match.start() < len(text) - _TAIL:
            break
        first = text.rfind("\n", 0, match.start()) + 1
        last = single_day(match, years)
        alone = first and len(text[first:].split("\n", 1)[0]) < _LINE
        if last is not None and (alone or closes_text(text, *match.span())):
            return last
    return None


def closes_text(text: str, start: int, end: int) -> bool:
    """Whether a day stands in the bracket that a text ends with, behind who published it: "(Harian, 2 May 2018)"."""
    return bool(_ENCLOSED.search(text, max(0, start - _LINE), start) and not text[end:].strip(")]. \n"))


def _is_today(text: str, start: int) -> bool:
    """Whether a text says of a day in full that it is its own: "today, Thursday, 1 November"."""
    return bool(re.search(r"\b(?:today|hari ini),?\s*\(?$", text[max(0, start - 12) : start], re.IGNORECASE))


def ends_telling(text: str, start: int, end: int) -> bool:
    """Whether a day in full ends an Indonesian sentence that says something: "ujarnya di X, Senin, 5 April 2021."."""
    if text[max(0, start - 2) : start] != ", " or not _IN_FULL.fullmatch(text[start:end]):
        return False
    return _ENDS.match(text, end) is not None and is_told(text, start)


def is_own_day(words: str) -> bool:
    """Whether the words of a date say "today" and give the day as well."""
    return bool(re.match(r"(?:today|hari ini)\b.*\d", words, re.IGNORECASE | re.DOTALL))


def is_told(text: str, start: int) -> bool:
    """Whether a day is that on which somebody said or released what a text tells: "ujarnya, Senin (5/4)"."""
    before = text[max(0, start - _TOLD) : start]
    sentence = re.split(r"[.!?][\s\"\u201d]+(?=[A-Z\"\u201c])|\n", before)[-1]
    return not _WORDS.telling.isdisjoint(re.findall(r"\w+", sentence.lower()))


def _day_without_year(
    match: re.Match[str], matches: list[re.Match[str]], years: list[int], known: int | None
) -> date | None:
    """A day without its year: in the year that another date gives, that is known, or that its weekday tells of some."""
    day, month = match["b1"] or match["c1"], match["bm"] or match["cm"]
    if not day or match["by"] or match["cy"] or match["c2"]:
        return None
    told = _day_in_month_told(match, matches)
    if told is not None or not years:
        return told
    if known is not None:
        return safe(known, month_number(month), number(day))
    named = (weekday_number(other["rw"]) for other in matches if other["rw"] and not is_ambiguous_weekday(other["rw"]))
    weekday = next(named, None)
    latest = sorted(set(years), reverse=True)  # what it tells of lies before it
    near = [year + offset for offset in _NEAR_YEARS for year in latest]
    days = [found for year in near if (found := safe(year, month_number(month), number(day)))]
    return next((found for found in days if found.weekday() == weekday), None)


def _day_in_month_told(match: re.Match[str], matches: list[re.Match[str]]) -> date | None:
    """A day without its year, in the year that another date of the text gives with the same month."""
    day, month = match["b1"] or match["c1"], match["bm"] or match["cm"]
    # Days of the same month, as of an event that the text is about; the month alone can be of years before.
    told = (month_of(other) for other in matches if not other["dy"])
    year = next((year for year, name in told if year and month_number(name) == month_number(month)), None)
    return safe(int(year), month_number(month), number(day)) if year else None


def _in_title(text: str, match: re.Match[str], matches: list[re.Match[str]]) -> bool:
    """Whether a day closes the title in brackets, and the text says "today"."""
    title = text.find("\n")
    enclosed = text[: match.start()].endswith("(") and text[match.end() : title].strip() == ")"
    return title > 0 and enclosed and any((other["relative"] or "").lower() in _TODAY for other in matches)


def _in_dateline(text: str, match: re.Match[str], lines: list[tuple[int, int, bool]]) -> bool:
    """Whether a day stands in a dateline, or on a line of the head that it begins or that little follows on."""
    line = next((line for line in lines if line[0] <= match.start() < line[1]), None)
    if line is None:
        return False
    start, _, whole = line
    if not whole and re.search(r"\b(?:on|from|until|pada|tanggal)\s*$", text[start : match.start()]):
        return False
    after = text[match.end() : match.end() + 12]
    ends = re.match(r"[\s,)]*(?:[-\u2013—:|]|$|\n|\.\s*/|,?\s*\d{1,2}[:.]\d\d|\()", after)
    return bool(ends) or start == match.start() or not whole


def find_anchor(text: str, matches: list[re.Match[str]]) -> date | None:
    """About when a text is that does not say so: the first month with a year, else the first year in no name."""
    for match in matches:
        year, month = month_of(match)
        if year:
            return date(int(year), month_number(month), 1)
    for match in matches:
        if match["y"] and not text[match.end() + 1 : match.end() + 2].isupper():
            return date(int(match["y"]), _MIDYEAR, 1)
    return None
