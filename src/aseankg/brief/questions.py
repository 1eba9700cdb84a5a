"""The commands that ask the graph for what a sentence says."""

from __future__ import annotations

import re
import shlex

from aseankg.namespaces import PREFIXES, reference, shorten

_LOCAL = re.compile(r"[A-Za-z0-9][\w-]*", re.ASCII)


class Questions:
    """Command lines, each ended by the options that choose the store, the day and the language of names."""

    def __init__(self, language: str, options: tuple[str, ...] = ()) -> None:
        self._options = options
        self._language = ("--lang", language) if language != "en" else ()

    def ask(self, name: str, **values: str) -> str:
        """A ready-made question about things, whose IRIs are written ``KIND/ID``, or other values."""
        given = [word for key, value in values.items() for word in (f"--{key}", reference(value))]
        return shlex.join(["aseankg", "ask", name, *given, *self._options, *self._language])

    def conflicts(self, thing: str) -> str:
        """Where sources disagree on a thing, and where plans differ from what came about."""
        return shlex.join(
            ["aseankg", "conflicts", "--thing", reference(thing), "--plans", *self._options, *self._language]
        )

    def query(self, sparql: str) -> str:
        """A query in SPARQL."""
        return shlex.join(["aseankg", "query", *self._options, " ".join(sparql.split())])

    def gives(self, thing: str, *names: str) -> str:
        """What some properties of a thing give, and who says so."""
        return self._facts(f"{term(thing)} {_one(names)} ?value", names, "?value")

    def names(self, thing: str, *names: str) -> str:
        """Of what some properties name a thing, and who says so."""
        return self._facts(f"?thing {_one(names)} {term(thing)}", names, "?thing")

    def _facts(self, triple: str, names: tuple[str, ...], found: str) -> str:
        choice = f"VALUES ?property {{ {' '.join(map(prefixed, names))} }} " if len(names) > 1 else ""
        shown = "?property " if choice else ""
        return self.query(
            f"SELECT {shown}{found} ?source {{ {choice}GRAPH ?source {{ {triple} }} ?source a asean:Source }}"
        )


def term(iri: str) -> str:
    """A thing in SPARQL: a prefixed name where it can be one."""
    short = shorten(iri)
    prefix, _, local = short.partition(":")
    return short if prefix in PREFIXES and _LOCAL.fullmatch(local) else f"<{iri}>"


def prefixed(name: str) -> str:
    """A property as a prefixed name; those of the ontology go without elsewhere."""
    return name if ":" in name else f"asean:{name}"


def _one(names: tuple[str, ...]) -> str:
    return prefixed(names[0]) if len(names) == 1 else "?property"
