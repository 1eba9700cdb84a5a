"""The graph that claims are compared with is not older than the tables."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.namespaces import RDFS
from aseankg.query.names import best_labels
from aseankg.serve.graph import open_graph
from aseankg.store.local import LocalStore

Edit = Callable[..., None]
STATE = "https://w3id.org/aseankg/id/state/my"


@pytest.fixture(autouse=True)
def cache(tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", os.path.join(tmp_path, "cache"))


def write_release(layout: Layout, when: int) -> None:
    """A release that was written then, by which Malaysia is called something of its own."""
    layout.trig.write_text(f'<urn:x> {{ <{STATE}> <{RDFS}label> "Malaysia as released"@en }}', "utf-8")
    os.utime(layout.trig, (when, when))


def label(store: LocalStore) -> str:
    return best_labels(store, [STATE], "en")[STATE]


def test_project_without_a_release_is_read_from_its_tables(tiny: Layout) -> None:
    assert label(open_graph(tiny)) == "Malaysia"


def test_row_changed_since_the_release_is_seen(tiny: Layout, edit: Edit) -> None:
    write_release(tiny, 10**9)
    edit("states", "my", label_en="Malaysia as changed")
    assert label(open_graph(tiny)) == "Malaysia as changed"


def test_release_does_where_the_tables_have_faults(tiny: Layout, edit: Edit) -> None:
    write_release(tiny, 10**9)
    edit("meetings", "asean-summit-32", heldIn="nowhere")
    assert label(open_graph(tiny)) == "Malaysia as released"


def test_faults_are_told_where_there_is_no_release(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "asean-summit-32", heldIn="nowhere")
    with pytest.raises(TableError, match="heldIn"):
        open_graph(tiny)


def test_release_is_opened_where_nothing_is_newer(tiny: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    write_release(tiny, 4 * 10**9)
    monkeypatch.setattr("aseankg.serve.graph.read_project", lambda *_: pytest.fail("the tables were read"))
    assert label(open_graph(tiny)) == "Malaysia as released"
