"""The reference page of the ontology, a file of the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN
from aseankg.sources.ontology.alignments import read_alignments
from aseankg.sources.ontology.terms import OntologyGraph, read_ontology
from aseankg.view.reference.page import write_reference

if TYPE_CHECKING:
    from aseankg.store.local import LocalStore


def describe_ontology(ontology: OntologyGraph, store: LocalStore, alignments: OntologyGraph | None = None) -> bytes:
    """The page as HTML in UTF-8; the same ontology, graph and alignments always give the same bytes.

    Raises `InputError` for an ontology that declares no owl:Ontology.
    """
    aligned = read_alignments(alignments, ASEAN) if alignments is not None else []
    return write_reference(read_ontology(ontology, ASEAN), store, aligned).encode("utf-8")
