"""The page of what there is and what is missing: one HTML file that asks for nothing and runs no script."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from math import ceil, sqrt
from typing import TYPE_CHECKING, Any

from aseankg.analyse.coverage import Tally
from aseankg.view.coverage_texts import TEXTS
from aseankg.view.policy import read_asset, still_policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aseankg.analyse.coverage import Coverage, State
    from aseankg.analyse.gaps import Gap

# ASEAN's first year; tenures of those then in office began before.
_FIRST_YEAR = 1967
_SHADES = 5


@dataclass(frozen=True)
class Cell:
    """A number, how dark it is drawn (0 for nothing found), what it says in words, and whether nobody confirms it."""

    number: int
    shade: int
    words: str
    unconfirmed: bool


@dataclass(frozen=True)
class Line:
    """A row of cells under a name."""

    label: str
    cells: tuple[Cell, ...]


def write_coverage(coverage: Coverage, language: str = "en") -> str:
    """The HTML of the page, in one language."""
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        autoescape=True,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["grouped"] = lambda number: f"{number:,}".replace(",", TEXTS[language]["thousands"])
    style = read_asset("coverage.css")
    return environment.from_string(read_asset("coverage.html")).render(
        coverage=coverage,
        decades=[(decade, list(years)) for decade, years in groupby(_years(coverage), key=lambda year: year // 10)],
        earlier=_earlier(coverage),
        gap_lists=_gap_lists(coverage.gaps),
        language=language,
        members=_state_lines(coverage, language, member=True),
        most=max((row.tally.things for row in coverage.classes), default=1),
        others=_state_lines(coverage, language, member=False),
        policy=still_policy(style),
        style=Markup(style),  # noqa: S704 - our own file
        text=TEXTS[language],
        years=_year_lines(coverage, language),
    )


def _years(coverage: Coverage) -> list[int]:
    return [year for year in coverage.years if year >= _FIRST_YEAR]


def _earlier(coverage: Coverage) -> bool:
    """Whether anything is older than ASEAN."""
    return any(year < _FIRST_YEAR for year in coverage.years)


def _year_lines(coverage: Coverage, language: str) -> list[Line]:
    """For each class its years, after one cell for all those before ASEAN where there are any; shaded for itself."""
    lines = []
    for kind, label in coverage.kinds.items():
        tallies = {str(year): coverage.by_year.get((kind, year), Tally()) for year in _years(coverage)}
        if _earlier(coverage):
            tallies = {f"{TEXTS[language]['earlier']} {_FIRST_YEAR}": _sum_before(coverage, kind)} | tallies
        if any(tally.things for tally in tallies.values()):
            lines.append(_line(label, {f"{label}, {year}": tally for year, tally in tallies.items()}, language))
    return lines


def _sum_before(coverage: Coverage, kind: str) -> Tally:
    tallies = [tally for (iri, year), tally in coverage.by_year.items() if iri == kind and year < _FIRST_YEAR]
    return Tally(
        sum(tally.things for tally in tallies),
        sum(tally.one_source for tally in tallies),
        max((tally.published for tally in tallies), default=""),
        max((tally.read for tally in tallies), default=""),
    )


def _line(label: str, tallies: Mapping[str, Tally], language: str) -> Line:
    most = max(tally.things for tally in tallies.values())
    return Line(label, tuple(_cell(name, tally, most, language) for name, tally in tallies.items()))


def _cell(name: str, tally: Tally, most: int, language: str) -> Cell:
    text = TEXTS[language]
    if not tally.things:
        return Cell(0, 0, f"{name}: {text['nothing']}", unconfirmed=False)
    words = f"{name}: {text['told'].format(things=tally.things, one=tally.one_source)}"
    if tally.published:
        words += f"; {text['newest'].format(day=tally.published)}"
    shade = ceil(_SHADES * sqrt(tally.things / most))
    return Cell(tally.things, shade, words, unconfirmed=tally.one_source == tally.things)


def _state_lines(coverage: Coverage, language: str, member: bool) -> list[Line]:
    """For each state its classes; every column is shaded for itself."""
    states = [state for state in coverage.states if state.member == member]
    most = {
        kind: max((_state_tally(coverage, kind, state).things for state in states), default=0)
        for kind in coverage.kinds
    }
    return [
        Line(
            state.label,
            tuple(
                _cell(f"{state.label}, {label}", _state_tally(coverage, kind, state), most[kind], language)
                for kind, label in coverage.kinds.items()
            ),
        )
        for state in states
    ]


def _state_tally(coverage: Coverage, kind: str, state: State) -> Tally:
    return coverage.by_state.get((kind, state.iri), Tally())


def _gap_lists(gaps: Iterable[Gap]) -> dict[str, Any]:
    """Lists that things have of their own, by title, and the other lists."""
    owned = {title: list(group) for title, group in groupby((gap for gap in gaps if gap.of), lambda gap: gap.title)}
    return {"owned": owned, "others": [gap for gap in gaps if gap.of is None]}
