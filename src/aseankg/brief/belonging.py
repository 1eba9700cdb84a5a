"""What a state, organisation or place belongs to: ASEAN itself, mechanisms, networks of cities."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from aseankg.brief.model import Phrase, Run, tidy
from aseankg.brief.questions import term
from aseankg.brief.record import Fact
from aseankg.namespaces import ASEAN, thing_iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.brief.model import Sentence
    from aseankg.brief.writer import Writer

ASEAN_ITSELF = thing_iri("organisation", "asean")


class Standing(NamedTuple):
    """A membership of the thing: where, as what, since and until when."""

    whole: Fact
    name: str
    status: Fact
    start: Fact | None
    end: Fact | None


def read_standings(writer: Writer) -> list[Standing]:
    """What it is and was to ASEAN, the last first."""
    found = [one for one in _belongings(writer) if one.whole.value == ASEAN_ITSELF]
    return sorted(found, key=lambda one: (one.start.value if one.start else "", one.name), reverse=True)


def _belongings(writer: Writer) -> Iterator[Standing]:
    record = writer.record
    for fact in record.subjects(writer.thing, "member"):
        whole, status = record.best(fact.value, "memberOf"), record.best(fact.value, "membershipStatus")
        if whole and status:
            start, end = record.best(fact.value, "startDate", "cohortYear"), record.best(fact.value, "endDate")
            yield Standing(whole, status.value.removeprefix(ASEAN), status, start, end)


def standing(writer: Writer) -> list[Sentence | None]:
    """What it is to ASEAN and since when, and what it was before."""
    question = writer.ask.ask("memberships-of", member=writer.thing)
    sentences: list[Sentence | None] = []
    for number, one in enumerate(read_standings(writer)):
        what = writer.plain(writer.words.text(f"a_{one.name}"), one.status.sources)
        slots: dict[str, Phrase] = {"standing": what} if number else {"it": writer.name(writer.thing), "standing": what}
        key = "belonged_earlier" if number else "belonged" if one.end else "belongs"
        if one.start:
            slots["since"] = writer.when(one.start, one.end) if one.end else writer.since(one.start)
        else:
            key = f"{key}_undated"
        sentences.append(writer.said(key, question, **slots))
    return sentences


def memberships(writer: Writer) -> Sentence | None:
    """The organisations and mechanisms that it belongs to, by name; ASEAN itself is told elsewhere."""
    record, words = writer.record, writer.words
    standings: defaultdict[str, list[Standing]] = defaultdict(list)
    for one in _belongings(writer):
        if one.whole.value != ASEAN_ITSELF:
            standings[one.whole.value].append(one)
    lines = []
    for whole in sorted(standings, key=record.label):
        ordered = sorted(standings[whole], key=lambda one: (one.start.value if one.start else "9", one.name))
        phrases = [_standing_phrase(writer, one) for one in ordered]
        runs = [run for number, phrase in enumerate(phrases) for run in ([Run("; "), *phrase] if number else phrase)]
        lines.append(words.fill("membership_line", whole=writer.bare(whole), standings=tidy(runs)))
    return writer.listed("memberships", writer.ask.ask("memberships-of", member=writer.thing), lines)


def _standing_phrase(writer: Writer, one: Standing) -> Phrase:
    named = writer.plain(writer.words.text(one.name), one.status.sources)
    since = writer.words.fill("standing_since", standing=named, since=writer.since(one.start)) if one.start else named
    return writer.commas(since, writer.words.fill("ends", date=writer.value(one.end)) if one.end else ())


def cities(writer: Writer) -> list[Sentence | None]:
    """Which of its places belong to initiatives across states."""
    question = writer.ask.query(
        f"""SELECT DISTINCT ?place ?whole {{ ?place asean:locatedIn+ {term(writer.thing)} .
        ?membership asean:member ?place ; asean:memberOf ?whole .
        FILTER NOT EXISTS {{ ?whole a asean:NationalInitiative }} }} ORDER BY ?whole ?place"""
    )
    record = writer.record
    places = record.inferred_subjects(writer.thing, "locatedIn")
    record.load_naming(places)
    wholes: defaultdict[str, list[Fact]] = defaultdict(list)
    for place in sorted(places, key=record.label):
        for fact in record.subjects(place, "member"):
            whole = record.best(fact.value, "memberOf")
            if whole and not record.is_a(whole.value, "NationalInitiative"):
                wholes[whole.value].append(Fact(place, whole.sources))
    return [
        writer.said("cities", question, initiative=writer.name(whole), places=writer.things(wholes[whole]))
        for whole in sorted(wholes, key=record.label)
    ]
