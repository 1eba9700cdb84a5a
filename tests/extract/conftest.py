"""Fixtures for what is made of an extraction."""

from __future__ import annotations

import pytest

from aseankg.extract.known import KnownNames
from aseankg.reason.graph import BuiltGraph


@pytest.fixture(scope="session")
def known(tiny_graph: BuiltGraph) -> KnownNames:
    """The names of the miniature project."""
    return KnownNames(tiny_graph.store)
