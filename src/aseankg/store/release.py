"""The store of a release: made on first use in the user's cache folder, then opened read-only."""

from __future__ import annotations

import hashlib
import os

import pyoxigraph as ox

from aseankg.errors import StoreError
from aseankg.layout import Layout, shipped
from aseankg.store.local import LocalStore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

# Part of the key: a change of what is written into the folder makes new ones.
_FORMAT = b"1"


def open_store(where: str | Path | None = None) -> LocalStore:
    """The store at `where`: a folder made by pyoxigraph, an RDF file, or with None the shipped release."""
    if where is None:
        return open_release(shipped())
    if os.path.isdir(where):
        return LocalStore.open(where)
    if os.path.isfile(where):
        return _load_file(os.fspath(where))
    raise StoreError(f"{where}: no such store; give a folder or an RDF file")


def open_release(layout: Layout) -> LocalStore:
    """The prebuilt store of a release, made first where the cache has none with the release's hash.

    Safe with several processes at once: each makes its own and the first to finish puts it in place. Where the
    cache cannot be written, the release is loaded into memory.
    """
    trig = layout.trig_name
    try:
        with open(trig, "rb") as stream:
            digest = hashlib.sha256(_FORMAT + stream.read()).hexdigest()
    except OSError as error:
        raise StoreError(f"{trig}: the release cannot be read ({error.strerror})") from error
    folder = os.path.join(cache_folder(), digest[:32])
    if not os.path.isdir(folder):
        try:
            _make(folder, trig)
        except OSError:
            return _load_file(trig)
    try:
        return LocalStore.open(folder)
    except StoreError:
        import shutil

        shutil.rmtree(folder, ignore_errors=True)
        return _load_file(trig)


def cache_folder() -> str:
    """The folder that holds the prebuilt stores of this user (XDG Base Directory Specification, on every system)."""
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(cache, "aseankg", "stores")


def _make(folder: str, trig: str) -> None:
    import shutil
    import tempfile

    os.makedirs(os.path.dirname(folder), exist_ok=True)
    building = tempfile.mkdtemp(dir=os.path.dirname(folder), prefix="building-")
    made = os.path.join(building, "store")
    try:
        engine = ox.Store(made)
        _fill(engine, trig)
        engine.flush()
        del engine
        os.rename(made, folder)
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"{trig}: not a release ({error})") from error
    except OSError:
        # Another process has put the same store in place.
        if not os.path.isdir(folder):
            raise
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _fill(engine: ox.Store, path: str) -> None:
    engine.bulk_load(path=path, format=ox.RdfFormat.from_extension(_ending(path)))
    engine.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")


def _load_file(path: str) -> LocalStore:
    if ox.RdfFormat.from_extension(_ending(path)) is None:
        raise StoreError(f"{path}: unknown kind of RDF file; use .ttl, .trig, .nt, .nq, .jsonld or .rdf")
    engine = ox.Store()
    try:
        _fill(engine, path)
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"{path}: {error}") from error
    return LocalStore(engine)


def _ending(path: str) -> str:
    return os.path.splitext(path)[1].removeprefix(".")
