"""Fixtures: a function that reads a few lines of Turtle with the usual prefixes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from rdflib import Graph

from aseankg.namespaces import PREFIXES

Parse = Callable[[str], Graph]
_HEAD = "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in PREFIXES.items())


@pytest.fixture
def parse() -> Parse:
    return lambda turtle: Graph().parse(data=_HEAD + turtle, format="turtle")
