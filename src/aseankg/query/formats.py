"""The results of a query as bytes, in the formats of SPARQL and RDF or as a table to read."""

from __future__ import annotations

import re

from aseankg.errors import QueryError, UsageError
from aseankg.namespaces import PREFIXES
from aseankg.store.local import QueryResultsFormat, QueryTriples, RdfFormat, serialise_triples

TYPE_CHECKING = False
if TYPE_CHECKING:
    from aseankg.store.local import QueryBoolean, QuerySolutions, Results

ROW_FORMATS = ("table", "csv", "tsv", "json", "xml")
GRAPH_FORMATS = ("ttl", "nt", "jsonld")
FORMATS = ROW_FORMATS + GRAPH_FORMATS
ENDINGS = {name: name for name in FORMATS if name != "table"} | {"txt": "table", "srj": "json", "srx": "xml"}

# XML 1.0, section 2.2: characters that no document can hold, escaped or not.
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


def serialise(results: Results, name: str | None = None) -> bytes:
    """All the results in a format, ended by a line end; `UsageError` where it does not fit the query's kind."""
    if isinstance(results, QueryTriples):
        output = _serialise_graph(results, _fitting(name, GRAPH_FORMATS, "CONSTRUCT or DESCRIBE"))
    else:
        output = _serialise_rows(results, _fitting(name, ROW_FORMATS, "SELECT or ASK"))
    return output if output.endswith(b"\n") else output + b"\n"


def _fitting(name: str | None, fitting: tuple[str, ...], kind: str) -> str:
    if name is None:
        return fitting[0]
    if name not in fitting:
        raise UsageError(f"format {name} does not fit a {kind} query; use one of {', '.join(fitting)}")
    return name


def _serialise_rows(results: QuerySolutions | QueryBoolean, name: str) -> bytes:
    if name == "table":
        from aseankg.query.table import format_results

        return format_results(results).encode("utf-8", "backslashreplace")
    output = results.serialize(format=getattr(QueryResultsFormat, name.upper())) or b""
    if name == "xml" and _NOT_XML.search(output):
        raise QueryError("the results hold characters that XML cannot hold; use json, csv or tsv")
    return output


def _serialise_graph(results: QueryTriples, name: str) -> bytes:
    if name == "nt":
        return b"".join(sorted((serialise_triples(results, format=RdfFormat.N_TRIPLES) or b"").splitlines(True)))
    # The writers group what stands together, and declare every prefix that they are given.
    triples = sorted(results, key=str)
    if name == "jsonld":
        return serialise_triples(triples, format=RdfFormat.JSON_LD) or b""
    text = "\n".join(map(str, triples))
    prefixes = {prefix: iri for prefix, iri in PREFIXES.items() if f"<{iri}" in text}
    return serialise_triples(triples, format=RdfFormat.TURTLE, prefixes=prefixes) or b""
