"""Words in one language: templates filled, lists joined, dates written out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aseankg.brief import english, indonesian
from aseankg.brief.model import Phrase, Run, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SLOT = re.compile(r"\{(\w+)\}")
LANGUAGES = {"en": english, "id": indonesian}
_PROPER = re.compile(r".[A-Z]|.+[^A-Za-z](?!States?\b)[A-Z]")
# Words with which names end that English gives an article, whatever follows after "of", "for" or a comma.
_WITH_ARTICLE = frozenset(
    """
    accord agenda agreement area arrangement assembly assessment association authority bank blueprint board body
    briefing campaign center centre centres ceremony charter commission committee communique communiqué community
    conference consensus consultation convention council court declaration department dialogue dinner directorate
    emirates expo facility federation festival force forum foundation framework fund grid group guidelines hub
    initiative institute institution instrument islands kingdom link market masterplan mechanism meeting meetings
    memorandum ministry movement nations netherlands network note office organisation organization outlook paper
    parliament parties partnership philippines pipeline plan platform process program programme project protocol
    release report republic reserve resolution resolutions retreat review roadmap rules scheme secretariat seminar
    series ship standards statement states strategy sub-committee subregion summit symposium system team terms
    treaty triangle understanding union vision window workplan workshop zone
    """.split()  # noqa: SIM905 - a paragraph of words is easier to read and to mend
)
_YEARS = re.compile(r"[\d-]+")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
_HEAD_ENDS = re.compile(r",| [(\u2013-]| (?:of|for|on|in|to|towards|against|between|with|and|at|concerning|under)\b")

# Places of paragraphs that bear no number, as the column `paragraph` writes them.
_PARAGRAPHS = {
    "preamble": re.compile(r"preamble"),
    "paragraph_of_preamble": re.compile(r"preamble (?P<number>\d+)"),
    "paragraph_unnumbered": re.compile(r"unnumbered"),
    "paragraph_counted": re.compile(r"(?P<number>\d+)(?:st|nd|rd|th) \(unnumbered\)"),
}


class Wording:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = LANGUAGES[language]

    def text(self, key: str, **slots: object) -> str:
        """A template as plain text."""
        return str(self._words.TEXTS[key].format(**slots))

    def has(self, key: str) -> bool:
        """Whether there is such a template."""
        return key in self._words.TEXTS

    def fill(self, key: str, **slots: Phrase | str | int) -> Phrase:
        """A template with phrases in its slots; the first letter is a capital."""
        runs: list[Run] = []
        for number, part in enumerate(_SLOT.split(self._words.TEXTS[key])):
            slot = slots[part] if number % 2 else part
            runs += slot if isinstance(slot, tuple) else [Run(str(slot))]
        return tidy(runs)

    def sentence(self, key: str, **slots: Phrase | str | int) -> Phrase:
        """A template with phrases in its slots, begun with a capital."""
        first, *rest = self.fill(key, **slots)
        return (first._replace(text=first.text[:1].upper() + first.text[1:]), *rest)

    def listed(self, phrases: Sequence[Phrase]) -> Phrase:
        """The phrases as a list in running text."""
        runs: list[Run] = []
        for number, phrase in enumerate(phrases):
            if number:
                last = number == len(phrases) - 1
                comma = self._words.LAST_COMMA if len(phrases) > 2 else " "
                between = f"{comma}{self._words.AND} " if last else ", "
                runs.append(Run(between))
            runs += phrase
        return tidy(runs)

    def named(self, label: str) -> str:
        """A name as it stands within a sentence: in English with its article, where it takes one."""
        if self.language != "en":
            return label
        if label.startswith("The "):
            return f"the {label[4:]}"
        head = [word for word in _HEAD_ENDS.split(label)[0].split() if not _YEARS.fullmatch(word)] or [label]
        takes_one = head[-1].casefold() in _WITH_ARTICLE or bool(_ORDINAL.match(label))
        return f"the {label}" if takes_one else label

    def paragraph(self, number: str) -> str:
        """A paragraph by its number, or by the place that the tables give for one that bears none."""
        for key, pattern in _PARAGRAPHS.items():
            if found := pattern.fullmatch(number):
                return self.text(key, **found.groupdict())
        return self.text("paragraph", number=number)

    def topic(self, label: str) -> str:
        """A topic as it stands within a sentence: without a capital, unless it holds a proper name."""
        return label if _PROPER.match(label) else label[:1].lower() + label[1:]

    def date(self, value: str) -> str:
        """A day, month or year written out: ``28 April 2018``; what is no date stays as it is."""
        if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", value):
            return value
        year, *rest = value.split("-")
        month = f"{self._words.MONTHS[int(rest[0]) - 1]} " if rest and 1 <= int(rest[0]) <= 12 else ""
        day = f"{int(rest[1])} " if len(rest) > 1 else ""
        return f"{day}{month}{year}"

    def when(self, start: str, end: str = "") -> str:
        """When something was: ``on 28 April 2018``, ``in April 2018``, ``from 25 to 28 April 2018``."""
        if end and end != start:
            return self.text("from_to", start=self._shortened(start, end), end=self.date(end))
        return self.text(("in_year", "in_month", "on_day")[start.count("-")] if start[:1].isdigit() else "on_day",
                         date=self.date(start))  # fmt: skip

    def since(self, value: str) -> str:
        """``since 1977``."""
        return self.text("since", date=self.date(value))

    def quoted(self, text: str) -> str:
        """A text between quotation marks."""
        return f"“{text}”"

    def join_dates(self, values: Iterable[str]) -> str:
        """Dates that are each given by some source: ``2023 or 2024``."""
        return f" {self._words.OR} ".join(self.date(value) for value in values)

    def _shortened(self, start: str, end: str) -> str:
        """The first of two days without the month and year that the other repeats."""
        written = self.date(start)
        if start.count("-") == end.count("-") == 2 and start[:7] == end[:7]:
            return written.split(" ")[0]
        return written.removesuffix(f" {start[:4]}") if start.count("-") and start[:4] == end[:4] else written
