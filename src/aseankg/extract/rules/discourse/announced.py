"""Documents that a clause says to be adopted, or counts, before the text names them one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Announced
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause

_WORDS: Final = WordLists("discourse")
_ADOPTION: Final = WordLists("adoption")
_DOCUMENT: Final = "OutcomeDocument"
_ADOPTING: Final = ("adopt", "adopt-by", "sign", "sign-by")
_FIRST_ITEMS: Final = ("1", "i", "a", "I", "A")
"""What stands before the bracket of the first item of a list."""
_NUMBER: Final = 2
"""Tokens of the number of an item: "1."."""


@dataclass(slots=True)
class Announcements:
    """What was said of documents that the text names behind it, up to where that ends."""

    _now: Announced | None = None
    _last: Announced | None = None

    def at(self, clause: Clause) -> Announced | None:
        """What counts for a clause, at most up to the end of its paragraph."""
        if self._now is not None and self._now.paragraph not in (None, clause.sentence.paragraph):
            self._now = None
        return self._now

    def read(self, clause: Clause) -> None:
        """A clause announces documents, or goes on with those announced, or ends them."""
        goes_on = self._now is not None and lists_on(clause)
        told = _announce(clause) or _announce_more(clause, self._last)
        self._now = told or (self._now if goes_on else None)
        self._last = self._now or self._last


def _announce(clause: Clause) -> Announced | None:
    """What a clause says of documents that were adopted and that the text names behind it, in a list or one by one."""
    said = clause.signals(*_ADOPTING)
    if not said:
        return None
    listed = clause.has("note") or clause.reading.texts[clause.last - 1] == ":" or _begins_list(clause)
    if not (listed or _counts_documents(clause)):
        return None
    days = [day for day in clause.dates if len(day.date.first) == WHOLE_DAY and not day.date.last]
    paragraph = None if listed else clause.sentence.paragraph
    event = clause.event if clause.bare_noun is not None and not clause.events() else None
    signed = said[0].kind.startswith("sign")
    return Announced(clause.modality(said[0]), days[0] if len(days) == 1 else None, paragraph, event, signed)


def _announce_more(clause: Clause, before: Announced | None) -> Announced | None:
    """What was said of documents before, where a clause counts further ones: "Besides, there are three texts:"."""
    more = clause.reading.texts[clause.last - 1] == ":" and not clause.keys.isdisjoint(_WORDS.further)
    if before is None or not more or not _counts_documents(clause):
        return None
    return replace(before, paragraph=None)


def _begins_list(clause: Clause) -> bool:
    """Whether a clause holds the first item of a list that semicolons part: "adopted (i) the Charter; (ii) ..."."""
    texts, last = clause.reading.texts, clause.last
    if texts[last : last + 1] != [";"]:
        return False
    return any(texts[i - 1] in _FIRST_ITEMS for i in range(clause.first + 1, last) if texts[i] == ")")


def lists_on(clause: Clause) -> bool:
    """Whether a clause names a document, or is an item or the number of one in a list, and so no end of it."""
    reading, first = clause.reading, clause.first
    numbered = first > 1 and reading.texts[first - 1] in ".)" and reading.texts[first - 2].isdigit()
    number = reading.texts[first].isdigit() and clause.last - first <= _NUMBER
    return bool(clause.of(_DOCUMENT)) or clause.is_item or numbered or number


def _counts_documents(clause: Clause) -> bool:
    """Whether a clause speaks of several documents and names none: "Two agreements were signed"."""
    keys = clause.reading.keys
    return not clause.of(_DOCUMENT) and any(
        keys[i - 1] in _WORDS.counts or keys[i - 1].isdigit() for i in clause.at(_ADOPTION.counted) if i > clause.first
    )
