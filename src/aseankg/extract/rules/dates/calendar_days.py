"""The days that dates written in full, or with the year left out, stand for."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Final

from aseankg.extract.rules.dates.date_pattern import YEAR_GROUPS, month_number, weekday_number

_SINCE: Final = re.compile(r"\b(?:since|sejak)\s+$", re.IGNORECASE)
_SINCE_NEAR: Final = 10
"""Characters before a day within which the word stands for what goes on since then."""
_LEAP_DAY: Final = "-02-29"
_YEAR: Final = len("2018")
_NEAR_DAYS: Final = 45
"""Days from that of a text within which a day lies that it gives by two numbers."""


def begun_by(match: re.Match[str], first: str, today: str) -> str:
    """A day or month; of the year before where something goes on since then that lies ahead: "since January"."""
    if first <= today or any(match.group(*YEAR_GROUPS)) or first.endswith(_LEAP_DAY):
        return first
    since = _SINCE.search(match.string, max(0, match.start() - _SINCE_NEAR), match.start())
    return f"{int(first[:_YEAR]) - 1}{first[_YEAR:]}" if since else first


def is_bracketed(match: re.Match[str]) -> bool:
    """Whether a day stands as Indonesian texts give the day of what they tell, most often their own: "Senin (5/4)"."""
    return bool(match["wd"] or match["pd"] or match["bracketed"])


def single_day(match: re.Match[str], years: list[int], near: date | None = None) -> date | None:
    """The day of a date that is one and gives its year, or has its weekday and a year among these.

    Of two numbers that can be read in either order the day is meant that is near the day of the text.
    """
    if match["bracketed"]:
        day, month = int(match["nd"] or match["nd2"]), month_number(match["nm"] or match["nm2"])
        if match["ny"]:
            return safe(int(match["ny"]), month, day)
        return _guess_year(day, month, weekday_number(match["bracketed"]), years)
    if match["wd"] or match["pd"]:
        day, month = int(match["wd"] or match["pd"]), int(match["wm"] or match["pm"])
        year = full_year(match["wy"] or match["py"])
        weekday = weekday_number(match["weekday"]) if match["weekday"] else None
        if year:
            return _numeric(year, month, day, weekday)
        return _in_either_order(day, month, weekday, years, near if _is_english(match) else None)
    if match["b1"] and match["by"]:
        return safe(int(match["by"]), month_number(match["bm"]), number(match["b1"]))
    if match["c1"] and (match["cy"] or match["cy1"]) and not match["c2"]:
        return safe(int(match["cy"] or match["cy1"]), month_number(match["cm"]), number(match["c1"]))
    if match["iy"]:
        return safe(int(match["iy"]), int(match["im"]), int(match["id"]))
    if match["sy"]:
        weekday = weekday_number(match["sw"]) if match["sw"] else None
        return _numeric(int(match["sy"]), int(match["sm"]), int(match["sd"]), weekday)
    return None


def _numeric(year: int, month: int, day: int, weekday: int | None) -> date | None:
    """The day of numbers alone: day and month, or as Americans write, where else there is no such day or weekday."""
    days = [found for found in (safe(year, month, day), safe(year, day, month)) if found]
    return next((found for found in days if found.weekday() == weekday), days[0] if days else None)


def _in_either_order(day: int, month: int, weekday: int | None, years: list[int], near: date | None) -> date | None:
    """The day of two numbers; month and day, as Americans write, where the weekday agrees with that alone.

    So too where it agrees with both, and that one alone is near a day.
    """
    found = _guess_year(day, month, weekday, years)
    agrees = found is not None and found.weekday() == weekday
    if weekday is None or (agrees and not _is_far(found, near)):
        return found
    other = _guess_year(month, day, weekday, years)
    if other is None or other.weekday() != weekday:
        return found
    return found if agrees and _is_far(other, near) else other


def _is_english(match: re.Match[str]) -> bool:
    """Whether an English weekday stands beside numbers; Indonesian texts never write the month first."""
    return (match["weekday"] or "").lower().endswith("day")


def _is_far(day: date | None, near: date | None) -> bool:
    """Whether a day lies months from another one."""
    return day is not None and near is not None and abs((day - near).days) > _NEAR_DAYS


def _guess_year(day: int, month: int, weekday: int | None, years: list[int]) -> date | None:
    """The day in a year that the text names, of which the weekday is right; else in the first one that it names."""
    days = [found for year in years for candidate in (year, year - 1) if (found := safe(candidate, month, day))]
    for found in days:
        if weekday is not None and found.weekday() == weekday:
            return found
    return days[0] if days else None


def month_of(match: re.Match[str]) -> tuple[str | None, str]:
    """The year and month of a date that gives both."""
    for year, month in (("ay2", "am2"), ("by", "bm"), ("cy", "cm"), ("cy1", "cm"), ("dy", "dm")):
        if match[year]:
            return match[year], match[month]
    return None, ""


def number(text: str) -> int:
    """5 for "5th"."""
    return int(re.sub(r"\D", "", text))


def full_year(text: str | None) -> int | None:
    """2018 for "18" and "2018"; None for none."""
    if not text:
        return None
    return int(text) + 2000 if len(text) == 2 else int(text)


def safe(year: int, month: int, day: int) -> date | None:
    """The day of these numbers, where there is one and the year is near ours."""
    if not 1900 < year < 2100 or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)
