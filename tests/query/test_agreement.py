"""When two values can both be true."""

from __future__ import annotations

import pytest

from aseankg.namespaces import ASEAN, XSD
from aseankg.query.agreement import Value, agree, disputed, merge_spellings, read_companions
from aseankg.reason.graph import BuiltGraph

SINGAPORE, BANGKOK, CHA_AM = (Value(f"http://place/{name}") for name in ("singapore", "bangkok", "cha-am"))
HOTEL = Value("http://place/hotel")
INSIDE = frozenset(((HOTEL.text, SINGAPORE.text),))


def day(text: str) -> Value:
    """A date known to the day, month or year."""
    return Value(text, XSD + {4: "gYear", 7: "gYearMonth", 10: "date"}[len(text)])


def theme(text: str, language: str = "en") -> Value:
    """A theme in a language."""
    return Value(text, "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (day("2018"), day("2018-04-28")),
        (day("2018-04"), day("2018-04-28")),
        (HOTEL, SINGAPORE),
        (theme("From Vision to Action"), theme("From vision to action")),
        (theme("Towards a People-Centred Community"), theme("Towards the \u201cPeople Centred\u201d Community")),
        (theme("One Vision"), theme("Satu Visi", "id")),
    ],
)
def test_values_that_agree_do_so_either_way(left: Value, right: Value) -> None:
    assert agree(left, right, INSIDE)
    assert agree(right, left, INSIDE)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (day("2018-04-27"), day("2018-04-28")),
        (day("2018"), day("2019-04")),
        (SINGAPORE, BANGKOK),
        (theme("One Vision"), theme("One Vision, One Community")),
        (Value("12", XSD + "integer"), Value("2", XSD + "integer")),
    ],
)
def test_other_values_exclude_each_other(left: Value, right: Value) -> None:
    assert not agree(left, right, INSIDE)
    assert disputed({left: frozenset("a"), right: frozenset("b")}, INSIDE) == {left, right}


def test_places_that_one_source_names_together_are_not_in_dispute() -> None:
    said = {CHA_AM: frozenset(("a", "b")), SINGAPORE: frozenset("ac")}
    assert disputed(said, INSIDE) == frozenset()


def test_two_days_of_one_source_are_its_own_affair() -> None:
    said = {day("2018-04-27"): frozenset("a"), day("2018-04-28"): frozenset("ab")}
    assert disputed(said, INSIDE) == frozenset()


def test_coarser_date_is_no_party_to_a_dispute() -> None:
    said = {day("1976-02"): frozenset("a"), day("1976-02-23"): frozenset("b"), day("1976-02-24"): frozenset("c")}
    assert disputed(said, INSIDE) == {day("1976-02-23"), day("1976-02-24")}


def test_spellings_stand_under_the_one_that_most_sources_print() -> None:
    said = {theme("ONE VISION"): frozenset("a"), theme("One Vision"): frozenset("bc"), theme("Two"): frozenset("d")}
    merged = merge_spellings(said)
    assert merged == {theme("One Vision"): frozenset("abc"), theme("Two"): frozenset("d")}


def test_person_goes_with_the_state_whose_post_they_hold(tiny_graph: BuiltGraph) -> None:
    companions = read_companions(tiny_graph.store)
    person, state = (Value(f"https://w3id.org/aseankg/id/{name}") for name in ("person/lee-hsien-loong", "state/sg"))
    assert agree(person, state, companions)
    assert not agree(person, Value(state.text.replace("/sg", "/id")), companions)
    assert agree(Value(ASEAN + "Planned"), Value(ASEAN + "Held"), companions)
