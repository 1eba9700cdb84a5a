"""Fixtures for the tables of claims."""

from __future__ import annotations

import pytest

from aseankg.reason.graph import BuiltGraph
from aseankg.sources.project import Project


@pytest.fixture
def tiny_graph_project(tiny_graph: BuiltGraph) -> Project:
    """The miniature project, read once; tests only read it."""
    return tiny_graph.project
