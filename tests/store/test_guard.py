"""Queries that would crash the engine or call out are refused before it sees them."""

from __future__ import annotations

import pytest

from aseankg.errors import QueryError
from aseankg.reason.graph import BuiltGraph
from aseankg.store.guard import MAX_DEPTH, check_query


@pytest.mark.parametrize("pair", ["{}", "()", "[]"])
def test_nesting_beyond_the_limit_is_refused(pair: str) -> None:
    check_query(pair[0] * MAX_DEPTH + pair[1] * MAX_DEPTH)
    with pytest.raises(QueryError, match="nests more than 128 brackets"):
        check_query(pair[0] * (MAX_DEPTH + 1))


@pytest.mark.parametrize("text", ['"{{{"', "'((('", '"""{"{\n{"""', "<http://x/#(>", "# {{{ [", r'"\"{{{"'])
def test_brackets_inside_strings_iris_and_comments_do_not_nest(text: str) -> None:
    check_query((text + "\n") * (MAX_DEPTH + 1))


@pytest.mark.parametrize("query", ["SELECT * { SERVICE <http://x/> {} }", "ASK{service SILENT ?x{}}"])
def test_calling_another_server_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="--allow-service"):
        check_query(query)
    check_query(query, allow_service=True)


@pytest.mark.parametrize(
    "query", ["ASK { ?service ?p 'SERVICE <http://x>' } # SERVICE", "ASK { <http://service> ?p ?o }"]
)
def test_the_word_service_may_be_a_variable_text_or_iri(query: str) -> None:
    check_query(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p ?o " + "".join(f"BIND(1 AS ?x{i}) " for i in range(6000)) + "} LIMIT 1",
        "SELECT * { ?s ?p ?o " + "MINUS { ?s ?p 7 } " * 6000 + "} LIMIT 1",
    ],
    ids=["bind", "minus"],
)
def test_long_flat_query_is_answered(tiny_graph: BuiltGraph, query: str) -> None:
    assert len(tiny_graph.store.select(query)) == 1
