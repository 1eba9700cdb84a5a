"""The store of a release: made on first use in the user's cache folder, then opened read-only."""

from __future__ import annotations

import os

import pyoxigraph as ox

from aseankg.errors import StoreError
from aseankg.layout import Layout, shipped
from aseankg.store.local import LocalStore

# Part of the key: a change of what is written into the folder makes new ones.
_FORMAT = b"1"
_KEY_LENGTH = 32


def open_store(where: str | os.PathLike[str] | None = None) -> LocalStore:
    """The store at `where`: a folder made by pyoxigraph, an RDF file, or with None the shipped release."""
    if where is None:
        return open_release(shipped())
    if os.path.isdir(where):
        return LocalStore.open(os.fspath(where))
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
        folder = os.path.join(cache_folder(), _release_key(trig))
    except OSError as error:
        raise StoreError(f"{trig}: the release cannot be read ({error.strerror})") from error
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


def _release_key(trig: str) -> str:
    """The hash of a release, which is taken once for each state of the file: hashing megabytes delays every query."""
    state = os.stat(trig)
    mark = f"{state.st_dev:x}-{state.st_ino:x}-{state.st_size:x}-{state.st_mtime_ns:x}"
    note = os.path.join(os.path.dirname(cache_folder()), "hashes", mark)
    try:
        with open(note, encoding="ascii") as stream:
            known = stream.read()
    except (OSError, ValueError):
        known = ""
    return known if len(known) == _KEY_LENGTH else _take_hash(trig, note)


def _take_hash(trig: str, note: str) -> str:
    import contextlib
    import hashlib

    from aseankg.errors import OutputError
    from aseankg.store.files import write_atomically

    with open(trig, "rb") as stream:
        key = hashlib.sha256(_FORMAT + stream.read()).hexdigest()[:_KEY_LENGTH]
    # Where the cache cannot be written, the hash is taken again the next time.
    with contextlib.suppress(OSError, OutputError):
        os.makedirs(os.path.dirname(note), exist_ok=True)
        write_atomically(note, lambda stream: stream.write(key.encode("ascii")))
    return key


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
