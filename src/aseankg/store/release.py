"""The store of a release: made on first use in the user's cache folder, then opened read-only."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import pyoxigraph as ox

from aseankg.errors import StoreError
from aseankg.layout import Layout, shipped
from aseankg.store.local import LocalStore

# Part of the key: a change of what is written into the folder makes new ones.
_FORMAT = "1"


def open_store(where: str | Path | None = None) -> LocalStore:
    """The store at `where`: a folder made by pyoxigraph, an RDF file, or with None the shipped release."""
    if where is None:
        return open_release(shipped())
    path = Path(where)
    if path.is_dir():
        return LocalStore.open(path)
    if path.is_file():
        return _load_file(path)
    raise StoreError(f"{where}: no such store; give a folder or an RDF file")


def open_release(layout: Layout) -> LocalStore:
    """The prebuilt store of a release, made first where the cache has none with the release's hash.

    Safe with several processes at once: each makes its own and the first to finish puts it in place. Where the
    cache cannot be written, the release is loaded into memory.
    """
    try:
        release = layout.trig.read_bytes()
    except OSError as error:
        raise StoreError(f"{layout.trig}: the release cannot be read ({error.strerror})") from error
    folder = cache_folder() / hashlib.sha256(_FORMAT.encode() + release).hexdigest()[:32]
    if not folder.is_dir():
        try:
            _make(folder, layout)
        except OSError:
            return _load_file(layout.trig)
    try:
        return LocalStore.open(folder)
    except StoreError:
        shutil.rmtree(folder, ignore_errors=True)
        return _load_file(layout.trig)


def cache_folder() -> Path:
    """The folder that holds the prebuilt stores of this user."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("aseankg", appauthor=False)) / "stores"


def _make(folder: Path, layout: Layout) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(dir=folder.parent, prefix="building-"))
    try:
        engine = ox.Store(str(building / "store"))
        _fill(engine, layout.trig)
        engine.flush()
        del engine
        os.rename(building / "store", folder)
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"{layout.trig}: not a release ({error})") from error
    except OSError:
        # Another process has put the same store in place.
        if not folder.is_dir():
            raise
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _fill(engine: ox.Store, path: Path) -> None:
    engine.bulk_load(path=str(path), format=ox.RdfFormat.from_extension(path.suffix[1:]))
    engine.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")


def _load_file(path: Path) -> LocalStore:
    if ox.RdfFormat.from_extension(path.suffix[1:]) is None:
        raise StoreError(f"{path}: unknown kind of RDF file; use .ttl, .trig, .nt, .nq, .jsonld or .rdf")
    engine = ox.Store()
    try:
        _fill(engine, path)
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"{path}: {error}") from error
    return LocalStore(engine)
