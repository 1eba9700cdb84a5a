"""Values as terms, and never as text of the query."""

from __future__ import annotations

import pytest

from aseankg.errors import UnknownNameError, UsageError
from aseankg.query.values import to_term
from aseankg.store.local import LocalStore


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("date", "2018-04-28", '"2018-04-28"^^<http://www.w3.org/2001/XMLSchema#date>'),
        ("year", "2018", "2018"),
        ("integer", "-07", "-7"),
        ("text", 'a "b" \\ c\n', r'"a \"b\" \\ c\n"'),
        ("one of en|id", "id", '"id"'),
        ("Thing", "ASCN", "<https://w3id.org/aseankg/id/initiative/ascn>"),
        ("OrdinarySummit", "33", "<https://w3id.org/aseankg/id/meeting/asean-summit-33>"),
        ("property", "theme", "<https://w3id.org/aseankg/ontology#theme>"),
    ],
)
def test_value_becomes_a_term_of_its_kind(summit: LocalStore, kind: str, value: str, term: str) -> None:
    assert to_term(summit, "x", kind, value) == term


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", "2018"),
        ("date", "2018-02-30"),
        ("date", "20180228"),
        ("year", "18"),
        ("year", "٢٠١٨"),
        ("integer", "1.5"),
        ("one of en|id", "fr"),
        ("text", "\udcff"),
    ],
)
def test_value_of_another_kind_is_refused_by_name(summit: LocalStore, kind: str, value: str) -> None:
    with pytest.raises(UsageError, match=r"^--x: "):
        to_term(summit, "x", kind, value)


@pytest.mark.parametrize("text", ['" } DROP ALL #', "'''", "\\", "\\u0022 }", "\x00\x1b", "</> ?x", "日本"])
def test_any_text_comes_back_as_it_was(summit: LocalStore, text: str) -> None:
    (row,) = summit.select(f"SELECT ?x WHERE {{ VALUES ?x {{ {to_term(summit, 'x', 'text', text)} }} }}")
    assert [term.value for term in row if term] == [text]


@pytest.mark.parametrize("kind", ["Thing", "Meeting", "property"])
def test_sparql_in_a_name_is_only_an_unknown_name(summit: LocalStore, kind: str) -> None:
    with pytest.raises(UnknownNameError):
        to_term(summit, "x", kind, "http://e.x/> } UNION { ?s ?p ?o")
