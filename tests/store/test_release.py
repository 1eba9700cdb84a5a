"""The prebuilt store in the cache: made once, whole or not at all, read-only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aseankg.errors import StoreError
from aseankg.export.release import build_release
from aseankg.layout import Layout
from aseankg.store.release import open_release, open_store

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
ASK_IN_A_PROCESS = f"""
import sys
from pathlib import Path
from aseankg.layout import Layout
from aseankg.store.release import open_release
print(open_release(Layout(Path(sys.argv[1]))).select("{COUNT}")[0][0].value)
"""


@pytest.fixture
def released(tiny: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Layout:
    """The miniature project with its release written, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    build_release(tiny).write()
    return tiny


def stores(tmp_path: Path) -> list[Path]:
    """What lies in the cache."""
    return sorted((tmp_path / "cache" / "aseankg" / "stores").iterdir())


def test_store_is_made_once_and_reused(released: Layout, tmp_path: Path) -> None:
    first = open_release(released).select(COUNT)
    (made,) = stores(tmp_path)
    before = made.stat().st_mtime_ns
    assert open_release(released).select(COUNT) == first
    assert [path.stat().st_mtime_ns for path in stores(tmp_path)] == [before]


def test_another_release_gets_another_store(released: Layout, tmp_path: Path) -> None:
    open_release(released)
    extra = "<http://example.org/g> { <http://example.org/s> a <http://example.org/C> . }\n"
    released.trig.write_text(released.trig.read_text("utf-8") + extra, "utf-8")
    assert len(open_release(released).select("SELECT ?s { ?s a <http://example.org/C> }")) == 1
    assert len(stores(tmp_path)) == 2


def test_release_of_the_same_size_gets_another_store(released: Layout, tmp_path: Path) -> None:
    open_release(released)
    text = released.trig.read_text("utf-8")
    released.trig.write_text(text.replace("2018-04-28", "2018-04-29"), "utf-8")
    assert open_release(released).select('SELECT ?s { ?s asean:startDate "2018-04-29"^^xsd:date }')
    assert len(stores(tmp_path)) == 2


def test_spoilt_note_of_a_hash_is_no_obstacle(released: Layout, tmp_path: Path) -> None:
    expected = open_release(released).select(COUNT)
    for note in (tmp_path / "cache" / "aseankg" / "hashes").iterdir():
        note.write_bytes(b"\xff spoilt")
    assert open_release(released).select(COUNT) == expected
    assert len(stores(tmp_path)) == 1


def test_several_processes_at_once_make_one_store(released: Layout, tmp_path: Path) -> None:
    command = [sys.executable, "-c", ASK_IN_A_PROCESS, str(released.root)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = {process.communicate()[0] for process in running}
    assert [process.returncode for process in running] == [0] * 4
    assert len(answers) == 1
    assert len(stores(tmp_path)) == 1


def test_broken_store_in_the_cache_is_no_obstacle(released: Layout, tmp_path: Path) -> None:
    expected = open_release(released).select(COUNT)
    for path in stores(tmp_path)[0].iterdir():
        path.write_bytes(b"broken")
    assert open_release(released).select(COUNT) == expected
    assert open_release(released).select(COUNT) == expected


def test_without_a_writable_cache_the_release_is_read_into_memory(
    released: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert open_release(released).select("SELECT ?s { ?s a asean:PressBriefing }")


def test_read_only_package_is_enough(released: Layout, tmp_path: Path) -> None:
    for path in (released.graph, released.trig):
        os.chmod(path, 0o555 if path.is_dir() else 0o444)
    try:
        assert open_release(released).select(COUNT)
    finally:
        os.chmod(released.graph, 0o755)


def test_fact_of_two_sources_counts_once(released: Layout) -> None:
    query = "SELECT ?p { meeting:asean-summit-32 ?p person:lee-hsien-loong }"
    sources = "SELECT ?g { GRAPH ?g { meeting:asean-summit-32 asean:chairedBy person:lee-hsien-loong } }"
    assert len(open_release(released).select(sources)) > 1
    assert len(open_release(released).select(query)) == 1


@pytest.mark.parametrize("name", ["nothing", "notes.txt", "broken.ttl"])
def test_what_is_no_store_is_named(tmp_path: Path, name: str) -> None:
    if name != "nothing":
        (tmp_path / name).write_text("not RDF")
    with pytest.raises(StoreError, match=name):
        open_store(tmp_path / name)


def test_folder_that_is_no_store_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="not a store"):
        open_store(tmp_path)
