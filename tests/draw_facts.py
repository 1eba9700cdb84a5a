"""Draws facts of the release at random, to be checked again against their sources, as CSV.

    python -m tests.draw_facts --seed 20261124 --size 60

The same release, seed and size give the same facts. What a page cannot confirm is never drawn: what the tables
themselves say of sources, names that rows coin, classes that follow from the table, and links to geometries.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from pathlib import Path
from typing import NamedTuple, TextIO

import pyoxigraph as ox

from aseankg.layout import shipped
from aseankg.namespaces import DCTERMS, GEO, RDF, RDFS, SCHEMA, SKOS, SOURCES_GRAPH, SRC, reference, shorten

# Kinds whose table lets an editor choose the class: there it is a fact that a source can bear out.
CLASSED = {"city", "document", "initiative", "meeting", "organisation", "place", "province", "regency"}
# Kinds whose English label is a name or title as printed; the labels of others are for display.
NAMED = {"document", "initiative", "organisation", "person"}


class Fact(NamedTuple):
    """One fact as one source states it."""

    subject: str
    property: str
    value: str
    source: str
    title: str
    url: str


def facts(trig: Path) -> list[Fact]:
    """All facts of a release that a source could bear out, sorted; one that two sources state is there twice."""
    quads = list(ox.parse(path=str(trig), format=ox.RdfFormat.TRIG))
    catalogue = {
        (reference(quad.subject.value), quad.predicate.value): quad.object.value
        for quad in quads
        if quad.graph_name == ox.NamedNode(SOURCES_GRAPH)
        and isinstance(quad.subject, ox.NamedNode)
        and isinstance(quad.object, ox.NamedNode | ox.Literal)
    }
    found = set()
    for quad in quads:
        graph = quad.graph_name
        if not isinstance(graph, ox.NamedNode) or not graph.value.startswith(SRC) or not _can_be_checked(quad):
            continue
        source = reference(graph.value)
        title, url = (catalogue.get((source, name), "") for name in (DCTERMS + "title", SCHEMA + "url"))
        identifier = source.removeprefix("source/")
        subject, name = _text(quad.subject), shorten(quad.predicate.value)
        found.add(Fact(subject, name, _text(quad.object), identifier, title, url))
    return sorted(found)


def draw(population: list[Fact], seed: int, size: int) -> list[Fact]:
    """As many facts as asked for, each as likely as any other, sorted; raises `ValueError` if there are fewer."""
    return sorted(random.Random(seed).sample(population, size))


def write(rows: list[Fact], stream: TextIO) -> None:
    """The stream holds the facts as CSV with a header."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(Fact._fields)
    writer.writerows(rows)


def _can_be_checked(quad: ox.Quad) -> bool:
    """Whether the source's own page, rather than the making of the tables, bears the fact out."""
    kind = _text(quad.subject).partition("/")[0]
    predicate = quad.predicate.value
    if kind == "source" or predicate in {GEO + "hasGeometry", SKOS + "inScheme", SKOS + "prefLabel"}:
        return False
    if predicate == RDF + "type":
        return kind in CLASSED
    if predicate == RDFS + "label":
        return kind in NAMED and isinstance(quad.object, ox.Literal) and quad.object.language == "en"
    return True


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    """A thing as KIND/ID, a term as its prefixed name, a text with its language, any other literal as it is."""
    if isinstance(term, ox.NamedNode):
        short = reference(term.value)
        return shorten(term.value) if short == term.value else short
    if isinstance(term, ox.Literal):
        return f"{term.value}@{term.language}" if term.language else term.value
    raise ValueError(f"not in a release: {term}")


def main(arguments: list[str]) -> None:
    """Print the facts drawn from the shipped release."""
    parser = argparse.ArgumentParser(prog="python -m tests.draw_facts", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, required=True, help="any number; the same one draws the same facts")
    parser.add_argument("--size", type=int, required=True, help="how many facts")
    options = parser.parse_args(arguments)
    population = facts(shipped().trig)
    if not 0 <= options.size <= len(population):
        parser.error(f"--size: there are {len(population)} facts")
    write(draw(population, options.seed, options.size), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
