"""Who belongs to an initiative."""

from __future__ import annotations

from collections import Counter

from aseankg.brief.members import covering, membership_sentences
from aseankg.namespaces import thing_iri
from tests.brief.conftest import words, writer_of

WHOLE = thing_iri("initiative", "x")
HEAD = """
PREFIX a: <https://w3id.org/aseankg/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


def membership(name: str, more: str, standing: str = "Member") -> str:
    """A membership of a state of its own."""
    return f"""
<https://w3id.org/aseankg/id/membership/{name}> a:member <https://w3id.org/aseankg/id/state/{name}> ;
  a:memberOf <{WHOLE}> ; a:membershipStatus a:{standing} {more} .
<https://w3id.org/aseankg/id/state/{name}> rdfs:label "{name.upper()}"@en ."""


def told(*memberships: str) -> list[str]:
    writer = writer_of(HEAD + "".join(memberships), WHOLE)
    found = [one for one in membership_sentences(writer, WHOLE) if one]
    return [words(part) for one in found for part in (one.phrase, *one.items)]


def test_members_stand_by_standing_and_date_and_those_who_left_last() -> None:
    left = membership("cc", '; a:startDate "2001"^^xsd:gYear ; a:endDate "2005"^^xsd:gYear')
    young = membership("aa", '; a:startDate "2010"^^xsd:gYear')
    old = membership("bb", '; a:startDate "2002-03"^^xsd:gYearMonth')
    assert told(left, young, old, membership("dd", "", "Observer")) == [
        "The record names 4 in all.",
        "2 members:",
        "BB, since March 2002",
        "AA, since 2010",
        "One observer:",
        "DD",
        "No longer, one:",
        "CC, since 2001, until 2005",
    ]  # fmt: skip


def test_cohort_in_dispute_names_both_years() -> None:
    disputed = '; a:cohortYear "2023"^^xsd:gYear, "2024"^^xsd:gYear'
    assert told(membership("aa", disputed)) == [
        "On the year of whose cohort sources differ (2023 and 2024), one member:",
        "AA",
    ]


def test_an_initiative_without_members_says_nothing() -> None:
    assert told() == []


def test_few_sources_that_each_cover_much_are_chosen() -> None:
    assert covering([("a", "b"), ("b", "c"), ("b",)], Counter()) == ("b",)
    assert covering([("a",), ("b",), ()], Counter()) == ("a", "b")
    assert covering([("a", "b")], Counter({"a": 1, "b": 5})) == ("b",)
