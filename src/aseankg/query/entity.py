"""The one thing that a name, an identifier or an IRI stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.errors import AmbiguousNameError, UnknownNameError
from aseankg.namespaces import AKG, PREFIXES, SRC, TOPIC, article, reference, shorten, thing_iri
from aseankg.query.classes import class_iri, classes_of
from aseankg.query.names import normalise, read_names
from aseankg.query.rows import is_iri, read_rows
from aseankg.query.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.query.names import Name
    from aseankg.store.local import LocalStore

_MOST_LISTED = 8
_NEAREST = 3
_NEVER_BY_ID = tuple(
    PREFIXES[kind] for kind in ("claim", "commitment", "geometry", "membership", "participation", "tenure")
)
_SUMMIT_KINDS = frozenset(("Meeting", "Summit", "OrdinarySummit"))


def resolve(store: LocalStore, text: str, kind: str | None = None) -> str:
    """The IRI of the thing that `text` names, of the class `kind` where one is given.

    `text` is an IRI, a prefixed name, KIND/ID, or a name in any language: as it is written before one that differs in
    case, accents, punctuation or the form of an ordinal; a label before another name; a bare ID last. For a class
    of summits a bare number means the ordinary ASEAN Summit of that number. Raises `UnknownNameError`, or
    `AmbiguousNameError` rather than choose.
    """
    text = text.strip()
    named = _by_identifier(store, text)
    if named is not None:
        return _of_kind(store, named, text, kind)
    if kind in _SUMMIT_KINDS and text.isascii() and text.isdigit():
        return _ordinary_summit(store, int(text))
    return _only(store, _by_name(read_names(store, kind), text), text, kind)


def resolve_among(store: LocalStore, text: str, kinds: Iterable[str]) -> str:
    """The IRI of the thing that `text` names; of several, the one that is of one of these classes.

    A treaty is told so from the topic of its name, and a state from its city. Where nothing has the name, the nearest
    names are those of these classes.
    """
    text = text.strip()
    named = _by_identifier(store, text)
    if named is not None:
        return named
    kinds = tuple(kinds)
    found = _by_name([name for kind in kinds for name in read_names(store, kind)], text)
    found = found or _by_name(read_names(store), text)
    if found:
        return _only(store, found, text, None)
    raise UnknownNameError(f"no thing is called {quoted(text)}{_nearest(store, text, kinds)}")


def _by_identifier(store: LocalStore, text: str) -> str | None:
    """The thing with this IRI, prefixed name or KIND/ID, if there is one in the graph."""
    return next((iri for iri in _identifiers(text) if is_iri(iri) and _exists(store, iri)), None)


def _identifiers(text: str) -> Iterable[str]:
    if text.startswith("<") and text.endswith(">"):
        yield text[1:-1]
        return
    prefix, colon, local = text.partition(":")
    if colon:
        yield PREFIXES[prefix] + local if prefix in PREFIXES else text
    kind, slash, slug = text.partition("/")
    if slash and kind and slug:
        yield thing_iri(kind, slug)


def _exists(store: LocalStore, iri: str) -> bool:
    return store.read(f"ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?p <{iri}> }} }}", bool)


def _of_kind(store: LocalStore, iri: str, text: str, kind: str | None) -> str:
    if kind is None or store.read(f"ASK {{ <{iri}> a <{class_iri(store, kind)}> }}", bool):
        return iri
    raise UnknownNameError(f"{quoted(text)} is {_described(store, [iri])}; {article(kind)} is needed")


def _ordinary_summit(store: LocalStore, ordinal: int) -> str:
    query = f"SELECT ?summit WHERE {{ ?summit a asean:OrdinarySummit ; asean:ordinal {ordinal} }}"
    summits = {summit for (summit,) in read_rows(store, query)}
    if not summits:
        raise UnknownNameError(f"no ordinary ASEAN Summit of number {ordinal} is in the graph")
    return _only(store, summits, str(ordinal), None)


def _by_name(names: list[Name], text: str) -> set[str]:
    """The things that the first way of reading `text` finds."""
    key = normalise(text)
    readings = (
        lambda name: name.preferred and name.text == text,
        lambda name: name.text == text,
        lambda name: normalise(name.text) == key,
        lambda name: normalise(_slug(name.thing)) == key,
    )
    found = ({name.thing for name in names if reading(name)} for reading in readings if key)
    return next(filter(None, found), set())


def _slug(iri: str) -> str:
    """The ID of a thing of this graph; nothing for others, and for what only joins things or places one."""
    if not iri.startswith((AKG, TOPIC, SRC)) or iri.startswith(_NEVER_BY_ID):
        return ""
    return reference(iri).rpartition("/")[2]


def _only(store: LocalStore, things: set[str], text: str, kind: str | None) -> str:
    # A page is often called after what it is about.
    things = {thing for thing in things if not thing.startswith(SRC)} or things
    if len(things) == 1:
        return next(iter(things))
    if things:
        raise AmbiguousNameError(f"{quoted(text)} names several things; give one of {_described(store, things)}")
    if kind is not None:
        others = _by_name(read_names(store), text)
        if others:
            raise UnknownNameError(f"{quoted(text)} is {_described(store, others)}; {article(kind)} is needed")
    raise UnknownNameError(f"no {kind or 'thing'} is called {quoted(text)}{_nearest(store, text, (kind,))}")


def _described(store: LocalStore, things: Iterable[str]) -> str:
    """``KIND/ID (Class)`` of each thing, up to eight."""
    listed = sorted(things)
    classes = classes_of(store, listed)
    described = [
        reference(thing) + "".join(f" ({shorten(kind).removeprefix('asean:')})" for kind in classes.get(thing, [])[:1])
        for thing in listed[:_MOST_LISTED]
    ]
    more = f" and {len(listed) - _MOST_LISTED} more" if len(listed) > _MOST_LISTED else ""
    return ", ".join(described) + more


def _nearest(store: LocalStore, text: str, kinds: Iterable[str | None]) -> str:
    """The names most like a text, of the things of some classes or, for None, of all."""
    from aseankg.query.search import search

    found = {hit.iri: hit for kind in kinds for hit in search(store, text, limit=_NEAREST, kind=kind)}
    hits = sorted(found.values(), key=lambda hit: -hit.score)[:_NEAREST]
    return "; nearest: " + ", ".join(f"{hit.matched} ({hit.reference})" for hit in hits) if hits else ""
