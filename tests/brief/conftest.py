"""Dossiers of the miniature project, read as text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.brief.dossier import write_brief
from aseankg.brief.model import Brief, Phrase
from aseankg.brief.record import Record
from aseankg.brief.writer import Writer
from aseankg.namespaces import thing_iri
from aseankg.reason.graph import BuiltGraph
from aseankg.store.memory import MemoryStore

Told = Callable[..., Brief]


def plain(phrase: Phrase) -> str:
    """The words of a phrase, with the last part of each source's IRI in brackets."""
    return "".join(
        run.text + ("".join(f"[{source.rpartition('/')[2]}]" for source in run.sources) if run.sources else "")
        for run in phrase
    )


def words(phrase: Phrase) -> str:
    """The words of a phrase."""
    return "".join(run.text for run in phrase)


def section(brief: Brief, key: str) -> list[str]:
    """The sentences of a section and their lists, line by line."""
    found = [one for one in brief.sections if one.key == key]
    return [words(part) for one in found for said in one.sentences for part in (said.phrase, *said.items)]


@pytest.fixture
def told(tiny_graph: BuiltGraph) -> Told:
    """A function that writes the dossier of a thing of the miniature project."""

    def write(text: str, language: str = "en") -> Brief:
        return write_brief(tiny_graph.store, text, language)

    return write


def add(turtle: str) -> MemoryStore:
    """A small graph of its own, all of it stated by one source."""
    store = MemoryStore()
    store.add_turtle(turtle.encode(), thing_iri("source", "test"))
    return store


def writer_of(turtle: str, thing: str, until: str = "2020-06-30", language: str = "en") -> Writer:
    """A writer about a thing of a small graph."""
    return Writer(Record(add(turtle), language), thing, until)
