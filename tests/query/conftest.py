"""A store for questions to be asked of."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from aseankg.store.local import LocalStore
from tests.query.summit import fill_store


@pytest.fixture(scope="session")
def summit() -> LocalStore:
    """The 32nd ASEAN Summit in miniature; tests only read it."""
    return fill_store(ox.Store())
