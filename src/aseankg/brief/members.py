"""Who belongs to an initiative or organisation: by cohort, by standing, by state."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.brief.record import Fact
from aseankg.brief.writer import Timed
from aseankg.namespaces import ASEAN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.brief.model import Phrase, Sentence
    from aseankg.brief.writer import Writer


_STANDINGS = (
    "Member", "Party", "Participant", "Candidate", "Observer", "DialoguePartner", "SectoralDialoguePartner",
    "DevelopmentPartner",
)  # fmt: skip


@dataclass(frozen=True)
class Belonging:
    """A membership: who belongs, as what, since and until when."""

    member: Fact
    standing: str
    start: Fact | None
    end: Fact | None
    years: tuple[Fact, ...]
    """The years of its cohort, those that most sources give first."""

    @property
    def cohort(self) -> tuple[str, ...]:
        """The years of its cohort that sources give."""
        return tuple(sorted(year.value for year in self.years))


def read_belongings(writer: Writer, whole: str) -> list[Belonging]:
    """The memberships of an initiative or organisation, by member."""
    record = writer.record
    memberships = record.subjects(whole, "memberOf")
    found = [_belonging(writer, fact.value, "member") for fact in memberships]
    return sorted(filter(None, found), key=lambda one: record.label(one.member.value))


def _belonging(writer: Writer, membership: str, end_property: str) -> Belonging | None:
    record = writer.record
    member, status = record.best(membership, end_property), record.best(membership, "membershipStatus")
    if member is None:
        return None
    return Belonging(
        member,
        status.value.removeprefix(ASEAN) if status else "Participant",
        record.best(membership, "startDate"),
        record.best(membership, "endDate"),
        tuple(record.values(membership, "cohortYear")),
    )


def membership_sentences(writer: Writer, whole: str) -> list[Sentence | None]:
    """Who belongs to it, each cohort and each standing in a sentence of its own; former ones last."""
    belongings = read_belongings(writer, whole)
    if not belongings:
        return []
    question = _question(writer, whole)
    writer.record.load(one.member.value for one in belongings)
    number = len({one.member.value for one in belongings})
    groups: defaultdict[tuple[bool, tuple[str, ...], str], list[Belonging]] = defaultdict(list)
    for one in belongings:
        groups[one.end is not None, one.cohort, one.standing].append(one)
    several = writer.of_record("members_count", question, number=number)
    sentences: list[Sentence | None] = [several] if len(groups) > 1 else []
    for (ended, cohort, standing), group in sorted(groups.items(), key=_order):
        sentences.append(_group(writer, question, group, cohort, standing, ended))
    return sentences


def _order(group: tuple[tuple[bool, tuple[str, ...], str], list[Belonging]]) -> tuple[bool, tuple[str, ...], int]:
    """Former ones last; cohorts by year; members before observers and partners."""
    (ended, cohort, standing), _ = group
    return ended, cohort, _STANDINGS.index(standing) if standing in _STANDINGS else len(_STANDINGS)


def _question(writer: Writer, whole: str) -> str:
    if writer.record.is_a(whole, "Initiative"):
        return writer.ask.ask("initiative-members", initiative=whole)
    return writer.ask.ask("parties-to", mechanism=whole)


def _group(
    writer: Writer, question: str, group: list[Belonging], cohort: tuple[str, ...], standing: str, ended: bool
) -> Sentence | None:
    words = writer.words
    one = len(group) == 1
    slots: dict[str, Phrase | str | int] = {} if one else {"number": len(group)}
    key = "former" if ended else "cohort_disputed" if len(cohort) > 1 else "cohort" if cohort else "standing"
    if not ended:
        slots["standing"] = words.text(standing if one else f"as_{standing}")
    if len(cohort) > 1 and not ended:
        slots["years"] = writer.words.listed([writer.value(year) for year in _years(group)])
    elif cohort and not ended:
        slots["year"] = writer.value(_years(group)[0])
    return writer.listed(f"{key}_1" if one else key, question, _lines(writer, group), **slots)


def _years(group: Iterable[Belonging]) -> list[Fact]:
    """Each year of a disputed cohort with the sources that give it."""
    sources: defaultdict[str, set[str]] = defaultdict(set)
    for belonging in group:
        for year in belonging.years:
            sources[year.value] |= set(year.sources)
    return [Fact(year, tuple(sorted(sources[year]))) for year in sorted(sources)]


def _lines(writer: Writer, group: list[Belonging]) -> list[Phrase]:
    """Places by state; others with the date since which they belong, the longest first."""
    states = {one.member.value: state_of(writer, one.member.value) for one in group}
    if all(states.values()):
        return _by_state(writer, group, {member: state for member, state in states.items() if state})
    dated = any(one.start for one in group)
    return writer.oldest(Timed(one.start.value if one.start and dated else "", _line(writer, one)) for one in group)


def _line(writer: Writer, one: Belonging) -> Phrase:
    ends = writer.words.fill("ends", date=writer.value(one.end)) if one.end else ()
    return writer.commas(writer.bare(one.member.value, one.member.sources), writer.since(one.start), ends)


def state_of(writer: Writer, place: str) -> Fact | None:
    """The state that a place lies in, with the sources of each step to it."""
    record, sources = writer.record, set[str]()
    for _ in range(4):
        wider = record.best(place, "locatedIn")
        if wider is None:
            return None
        sources |= set(wider.sources)
        if record.is_a(wider.value, "State"):
            return Fact(wider.value, tuple(sorted(sources)))
        place = wider.value
    return None


def _by_state(writer: Writer, group: list[Belonging], states: dict[str, Fact]) -> list[Phrase]:
    places: defaultdict[str, list[Belonging]] = defaultdict(list)
    for one in group:
        places[states[one.member.value].value].append(one)
    usual = Counter(source for state in states.values() for source in state.sources)
    lines = []
    for state in sorted(places, key=writer.record.label):
        named = writer.words.listed([writer.bare(one.member.value, one.member.sources) for one in places[state]])
        placing = covering([states[one.member.value].sources for one in places[state]], usual)
        lines.append(writer.words.fill("in_state", state=writer.bare(state, placing), places=named))
    return lines


def covering(stated: list[tuple[str, ...]], usual: Counter[str]) -> tuple[str, ...]:
    """As few sources as say something of each thing, those that say it of the most things first."""
    chosen: list[str] = []
    open_ones = [set(sources) for sources in stated if sources]
    while open_ones:
        counts = Counter(source for sources in open_ones for source in sources)
        best = max(counts, key=lambda source: (counts[source], usual[source], source))
        chosen.append(best)
        open_ones = [sources for sources in open_ones if best not in sources]
    return tuple(sorted(chosen))
