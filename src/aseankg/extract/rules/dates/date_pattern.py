"""The pattern of dates in English and Indonesian, and the numbers of the months and weekdays."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aseankg.extract.rules.text.tokens import Token

_WORDS: Final = WordLists("dates")
_TABLES: Final = WordTables("dates")

YEAR_GROUPS: Final = ("ny", "wy", "ay1", "ay2", "by", "cy1", "cy", "dy", "iy", "sy", "py", "qy", "y")
"""The groups of the pattern that hold years."""
_SHORT: Final = 3
"""Letters of the short names of weekdays."""

_DAY: Final = r"(?:[0-3]?\d)(?:st|nd|rd|th)?(?!:\d)"
_DASH: Final = (
    r"(?:\s*(?:-|\u2013|—|&|s/d|s\.?d\.?|,?\s(?:and|dan))\s*"
    r"|\s+(?:to|through|thru|until|till|up\s+to|hingga|sampai(?:\s+dengan)?)\s+)(?:(?:the|tanggal|WEEKDAY),?\s+)*"
)
_YEAR_DIGITS: Final = 4
_YEAR: Final = r"(?:19[5-9]\d|20[0-4]\d)"
# Words right before a month that is a date without its year.
_BEFORE_MONTH: Final = (
    "until", "till", "by", "since", "for", "of", "from", "to", "early", "late", "mid", "during",
    "hingga", "sampai", "sejak", "awal", "pertengahan", "akhir", "dari", "ke", "selama", "menjadi",
)  # fmt: skip
# Behind a day without a year: the direction, or the year, from that of the text.
_SIDE: Final = r"lalu|mendatang|yang\s+(?:lalu|akan\s+datang)|(?:last|this|next)\s+year|tahun\s+(?:ini|lalu|depan)"
# Behind a weekday: that before or after the text, or that of a week.
_SIDES: Final = (
    r"lalu|kemarin|depan|mendatang|ini|(?:pekan|minggu)\s+(?:ini|lalu|depan)|(?:of\s+)?(?:last|this|next)\s+week"
)
# "Tuesday (April 5)", "Selasa (5/4)", "Selasa, 5/4" and "Selasa sore (5/4/2016)"; "Senin-Rabu (4-6/4)"
_BRACKETED: Final = r"""
    (?:\b(?:(?:on|hari|pada)\s+)?(?:WEEKDAY)(?:DASH(?:WEEKDAY))?\b,?\s*)?
      \(\s*(?P<q1>\d{1,2})(?:/(?P<qm1>\d{1,2}))?\s*[-\u2013]\s*
        (?P<q2>\d{1,2})/(?P<qm2>\d{1,2})(?:/(?P<qy>\d{2,4}))?\s*\)
  | \b(?:(?:on|last|hari|pada)\s+)?(?P<bracketed>WEEKDAY)\b(?:\s+(?:pagi|siang|sore|petang|malam))?,?\s*
      \(\s*(?:(?P<nm>MONTH)\s+(?P<nd>\d{1,2})|(?P<nd2>\d{1,2})\s+(?P<nm2>MONTH))(?:,?\s+(?P<ny>YEAR))?\s*\)
  | \b(?:(?:on|hari|pada)\s+)?(?P<weekday>WEEKDAY)\b(?:\s+(?:pagi|siang|sore|petang|malam))?,?\s*
      (?:\(\s*|(?<=[\s,]))(?P<wd>\d{1,2})[/.-](?P<wm>\d{1,2})(?:[/.-](?P<wy>\d{4}|\d{2}))?(?![\d:])(?:\s*\))?
"""
# a: "6-7 September 2016", "30 April to 2 May"; b: "6 September 2016"; c: "September 6-8, 2016"; d: "September 2016"
_ABSOLUTE: Final = r"""
    \b(?:
      (?:(?:WEEKDAY),?\s+(?:tanggal\s+)?)?(?P<a1>DAY)(?:,\s*DAY)*(?:(?:\s+of)?\s+(?P<am1>MONTH))?(?:,?\s+(?P<ay1>YEAR))?DASH
        (?P<a2>DAY)(?:\s+of)?\s+(?P<am2>MONTH)(?:,?\s*(?P<ay2>YEAR))?
    | (?:(?:WEEKDAY),?\s+(?:tanggal\s+)?)?(?P<b1>DAY)(?:(?:\s+of)?\s+|-)(?P<bm>MONTH)
        (?:(?:,?\s*|-)(?P<by>YEAR)|\s+(?P<bs>SIDE))?
    | (?:(?P<cp>last|next|this)\s+)?(?:(?:WEEKDAY),?\s+)?(?P<cm>MONTH)\s+(?P<c1>DAY)
        (?:,\s*\d{1,2}(?!\d))*(?:,?\s+(?P<cy1>YEAR))?
        (?:DASH(?:(?P<cm2>MONTH)\s+)?(?P<c2>DAY)(?:\s+(?P<cm3>MONTH))?)?
        (?:,?\s+(?P<cy>YEAR)|\s+(?P<cs>SIDE))?(?!\d|\s*[-\u2013]\s*\d{4})
    | (?P<dm>MONTH),?\s+(?:of\s+)?(?P<dy>YEAR)
    | (?P<iy>YEAR)[-/.](?P<im>\d\d)[-/.](?P<id>\d\d)
    | (?:(?P<sw>WEEKDAY),?\s+|(?<![\w/]\.)(?<![/-]))(?P<sd>\d{1,2})(?P<mark>[/.-])(?P<sm>\d{1,2})(?P=mark)(?P<sy>\d{4})
    | (?P<y>YEAR)
    )\b
  | (?:\(\s*|(?<=,\s)(?=[\d/]+\s\([A-Z]))(?P<pd>\d{1,2})/(?P<pm>\d{1,2})(?:/(?P<py>\d{2,4}))?(?:\s*\)|(?=\s\())
"""
_RELATIVE: Final = r"""
    \b(?P<relative>
      sehari\s+(?:(?:sebelum|setelah|sesudah)nya|kemudian)|keesokan\s+hari(?:nya)?|hari\s+berikutnya
    | (?:the|a)\s+day\s+(?:earlier|later|(?:before|after)(?!\s+(?!on\b|in\b|at\b)\w))
    | the\s+(?:next|following|previous)\s+day
    | the\s+day\s+(?:after\s+tomorrow|before\s+yesterday)
    | hari\s+ini|(?:(?<!sehari\s)kemarin|besok)(?:\s+(?:pagi|siang|sore|petang|malam))?|esok(?:\s+hari)?|lusa
    | today|(?:yesterday|tomorrow)(?:\s+(?:morning|afternoon|evening|night))?|tonight
    | (?:pagi|siang|sore|petang)\s+(?:ini|tadi|nanti)|malam\s+(?:ini|nanti)|this\s+(?:morning|afternoon|evening)
    | (?<=\bin\s)the\s+(?:morning|afternoon|evening)(?!\s+(?:of|session))|(?:pagi|siang|sore|petang|malam)nya
    | (?:tadi|nanti)\s+(?:pagi|siang|sore|petang)|nanti\s+malam
    | (?:that|the\s+same)\s+day|hari\s+(?:yang\s+(?:sama|bersamaan)|itu\s+(?:juga|pula))
    | (?:last|yesterday)\s+(?:night|evening)|tadi\s+malam|semalam
    | (?P<nago>NUMBER)\s+(?:days?\s+(?P<back>ago)|hari\s+(?:yang\s+)?(?:lalu|silam))
    | (?P<weeks>(?:(?:a|one)\s+week|(?P<nw>NUMBER)\s+weeks)\s+(?:earlier|later)
        |(?:sepekan|seminggu)\s+(?:kemudian|(?:sebelum|setelah|sesudah)nya))
    | (?P<non>NUMBER)\s+(?:days\s+(?:earlier|later)|hari\s+(?:sebelumnya|kemudian|(?:setelah|sesudah)nya))
    | (?P<nmy>NUMBER)\s+(?:(?:month|year)s\s+ago|(?:bulan|tahun)\s+(?:yang\s+)?(?:lalu|silam))
    | a\s+(?:month|year)\s+ago|se(?:bulan|tahun)\s+(?:yang\s+)?(?:lalu|silam)
    | (?:last|this|next)\s+(?:month|year)|(?:bulan|tahun)\s+(?:ini|lalu|depan|mendatang)
    | (?:(?P<w1q>on|from|pada|hari|mulai|dari|next|last|this)\s+)?(?P<w1>WEEKDAY)DASH(?P<w2>WEEKDAY)
        (?:\s+(?P<wl>SIDES))?
    | (?:(?P<rq>(?:this\s+|the\s+)?(?:coming|past)|last|next|this|on|pada|hari)\s+)?(?P<rw>WEEKDAY)
        (?!\s+(?:pertama|kedua|ketiga|keempat|terakhir)\b)(?:\s+(?P<rl>SIDES))?
    | (?:(?:in|pada|bulan)\s+)?(?P<ym>MONTH)\s+(?:tahun\s+(?:lalu|ini|depan)|(?:last|this|next)\s+year)
    | (?P<rm>MONTH)(?:\s+(?P<rn>mendatang|depan|nanti|lalu|ini))
    | (?:(?:this|next|last|in|pada|bulan)\s+|BEHIND)(?P<rb>MONTH)(?:\s+(?:mendatang|depan|nanti|lalu|ini))?(?!,?\s+\d)
        (?:(?=\s+(?:and|dan|&)\s+(?P<rbm>MONTH)\s+(?P<rby>YEAR)))?
    )\b
"""
# A bare name is a date only when printed with a capital; "may" is a verb even before a number.
_MAY: Final = re.compile(r"\bmay\b")
_LOWER: Final = re.compile(r"\b(?:may|mar|jan|dec|sat|sun|mon|wed|minggu|sep)\b")


def match_date(text: str, start: int) -> re.Match[str] | None:
    """What reads like a date and begins at a character."""
    match = _pattern().match(text, start)
    if match is None or _LOWER.fullmatch(match.group()) or _MAY.search(match.group()):
        return None
    return match


def can_begin(tokens: Sequence[Token], index: int) -> bool:
    """Whether a number, or a word that can begin a date, does by the next word: trying the long pattern takes time.

    A number goes on from none of these words, but from a bracket.
    """
    token, key = tokens[index], tokens[index].key
    if index > 1 and token.is_number and tokens[index - 1].text == "-" and tokens[index - 2].key == "ke":
        return False  # "AMM ke-5, 22-23 Juli"
    if index + 1 == len(tokens):
        return True
    behind = tokens[index + 1]
    if key in _TABLES.counts or (token.is_number and len(key) != _YEAR_DIGITS):
        return behind.key in _WORDS.behind_counts or behind.key in _TABLES.months
    if key in _WORDS.ambiguous_weekdays and len(key) == _SHORT and behind.is_capitalised:
        return behind.key in date_starts()  # "Sun Chanthol"
    if key not in _WORDS.leads:
        return True
    if behind.is_number:
        return key == "("
    return behind.key in date_starts() or behind.key in _WORDS.behind_leads


def begins_date(token: Token) -> bool:
    """Whether a token is a number or a word that can begin a date."""
    return token.is_number or token.key in date_starts()


@cache
def date_starts() -> frozenset[str]:
    """The words and marks that can begin a date."""
    return frozenset({*_TABLES.months, *_TABLES.weekdays, *_TABLES.counts, *_WORDS.starts})


def is_until(words: str) -> bool:
    """Whether some words stand between the first and the last day of a span."""
    return words in _WORDS.until


def weekdays() -> Iterable[str]:
    """The names of the weekdays."""
    return _TABLES.weekdays


def months() -> Iterable[str]:
    """The names of the months."""
    return _TABLES.months


def month_number(name: str) -> int:
    """1 for January, as any of its names."""
    return int(_TABLES.months[name.lower().rstrip(".")])


def weekday_number(name: str) -> int:
    """0 for Monday, as any of its names."""
    return int(_TABLES.weekdays[name.lower()])


def count(name: str) -> int:
    """2 for "two", as any of its names."""
    return int(_TABLES.counts[name.lower()])


def is_ambiguous_weekday(name: str) -> bool:
    """Whether a weekday alone can mean something else: "minggu" is a week too."""
    return name.lower() in _WORDS.ambiguous_weekdays


@cache
def _pattern() -> re.Pattern[str]:
    pattern = f"{_BRACKETED} | {_ABSOLUTE} | {_RELATIVE}"
    month = rf"(?:{_either(_TABLES.months)})\b\.?"
    parts = {
        "SIDES": _SIDES, "SIDE": _SIDE, "DASH": _DASH, "WEEKDAY": _either(_TABLES.weekdays), "MONTH": month,
        "DAY": _DAY, "YEAR": _YEAR, "NUMBER": _either(_TABLES.counts),
        "BEHIND": "|".join(rf"(?<=\b{word}[\s-])" for word in _BEFORE_MONTH),
    }  # fmt: skip
    for name, part in parts.items():
        pattern = pattern.replace(name, part)
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE | re.ASCII)


def _either(words: dict[str, str]) -> str:
    """Any of some words, the longest first; the look at the first letter spares trying each of them in vain."""
    initials = "".join(sorted({word[0] for word in words}))
    return rf"(?=[{initials}])(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"
