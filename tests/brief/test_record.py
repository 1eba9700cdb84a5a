"""The best value where sources differ."""

from __future__ import annotations

from aseankg.brief.record import Record
from aseankg.namespaces import thing_iri
from aseankg.reason.graph import BuiltGraph
from aseankg.store.memory import MemoryStore

THING = thing_iri("meeting", "m")


def record_of(**by_source: str) -> Record:
    """A record in which sources give dates of one meeting."""
    store = MemoryStore()
    for source, dates in by_source.items():
        for date in dates.split():
            kind = ("gYear", "gYearMonth", "date")[date.count("-")]
            text = f'PREFIX a: <https://w3id.org/aseankg/ontology#> <{THING}> a:startDate "{date}"^^<{_xsd(kind)}> .'
            store.add_turtle(text.encode(), thing_iri("source", source))
    return Record(store, "en")


def _xsd(kind: str) -> str:
    return f"http://www.w3.org/2001/XMLSchema#{kind}"


def test_what_most_sources_say_is_told_and_that_one_differs() -> None:
    best = record_of(a="2018-04-28", b="2018-04-28", c="2018-04-27").best(THING, "startDate")
    assert best is not None
    assert (best.value, best.disputed, len(best.sources)) == ("2018-04-28", True, 2)


def test_a_day_is_told_before_the_year_that_agrees_with_it() -> None:
    best = record_of(a="2018", b="2018", c="2018-04-27").best(THING, "startDate")
    assert best is not None
    assert (best.value, best.disputed) == ("2018-04-27", False)


def test_preferred_source_is_followed(tiny_graph: BuiltGraph) -> None:
    record = Record(tiny_graph.store, "en")
    best = record.best(thing_iri("meeting", "asean-summit-32"), "startDate")
    assert best is not None
    assert best.value == "2018-04-28"


def test_nothing_stated_is_nothing() -> None:
    assert record_of().best(THING, "startDate") is None
    assert record_of().values(THING, "startDate", "endDate") == []


def test_inferred_facts_are_no_statements_of_sources(tiny_graph: BuiltGraph) -> None:
    record = Record(tiny_graph.store, "en")
    place = thing_iri("state", "sg")
    assert record.subjects(place, "heldWithin") == []
    assert thing_iri("meeting", "asean-summit-32") in record.inferred_subjects(place, "heldWithin")
