"""The days that weekdays stand for, by the day of a text and the words beside them: "Friday next week"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.date_pattern import is_ambiguous_weekday, weekday_number

if TYPE_CHECKING:
    import re

_WEEKS: Final = frozenset({"week", "pekan", "minggu"})
_AFTER: Final = frozenset({"next", "coming", "depan", "mendatang"})
_LAST: Final = frozenset({"last", "past", "lalu"})
"""Words beside a weekday: for a week, and for what is after or before the day of the text."""


def days_between_weekdays(match: re.Match[str], today: date) -> tuple[str, str | None] | None:
    """The last two such days that begin up to the day of the text, or the next ones: "from Monday to Wednesday"."""
    if is_ambiguous_weekday(match["w1"]) and is_ambiguous_weekday(match["w2"]):
        return None
    first = _weekday_near(weekday_number(match["w1"]), _sides(match["w1q"], match["wl"]), today)
    last = first + timedelta((weekday_number(match["w2"]) - first.weekday()) % 7)
    return first.isoformat(), last.isoformat()


def day_of_weekday(match: re.Match[str], today: date) -> date | None:
    """The last such day up to the day of the text, or the next one after it."""
    words = _sides(match["rq"], match["rl"])
    sunday = match["rw"] == "Minggu" and not match["rl"]  # with a small letter, or "Minggu lalu", it is a week
    if is_ambiguous_weekday(match["rw"]) and "hari" not in words and not sunday:
        return None
    return _weekday_near(weekday_number(match["rw"]), words, today)


def _sides(*words: str | None) -> set[str]:
    """The words beside a weekday."""
    return {word for some in words if some for word in some.lower().split()}


def _weekday_near(weekday: int, words: set[str], today: date) -> date:
    """The weekday before or after that of a text, or of this, the last or the next week, as words beside it tell."""
    if words & _WEEKS:
        weeks = 1 if words & _AFTER else -1 if words & _LAST else 0
        return today + timedelta(weekday - today.weekday() + 7 * weeks)
    if words & _AFTER:
        return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)
    back = (today.weekday() - weekday) % 7
    return today - timedelta(back or (7 if words & _LAST else 0))
