"""Numbered editions of a series of meetings: they are named, numbered and classed like the others of their series."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.extract.known import SERIES_TYPE
from aseankg.extract.slugs import slug

if TYPE_CHECKING:
    from aseankg.extract.extraction import Extraction
    from aseankg.extract.known import KnownNames
    from aseankg.sources.project import Project

_NUMBERED = re.compile(r"([0-9]+)(?:st|nd|rd|th) (.+)")


@dataclass(frozen=True, slots=True)
class Edition:
    """A number, and the id of the series, known or made of its name."""

    number: str
    series: str

    @property
    def reference(self) -> str:
        """``meeting/ID`` of the edition."""
        return f"meeting/{self.series}-{self.number}"


def edition_of(name: str, extraction: Extraction, names: KnownNames) -> Edition | None:
    """The edition that a name such as 33rd ASEAN Summit stands for; None where it has no number."""
    found = _NUMBERED.fullmatch(name)
    if found is None:
        return None
    said = (fact.object for fact in extraction.facts if fact.relation == "in_series" and fact.subject == name)
    for series in (*said, found[2]):
        known = names.called(SERIES_TYPE, series)
        if len(known) == 1:
            return Edition(found[1], next(iter(known)).partition("/")[2])
    return Edition(found[1], slug(found[2]))


def class_of_editions(project: Project, series: str) -> str | None:
    """The class of most editions of a series in the tables; None where they have none."""
    rows = (row for row in project.rows["meetings"] if row.one("partOfSeries") == series)
    found = Counter(row.one("class") for row in rows)
    return min(found, key=lambda name: (-found[name], name or "")) if found else None
