"""Values that a question is given, as SPARQL terms."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.namespaces import XSD
from aseankg.query.classes import property_iri
from aseankg.query.entity import resolve
from aseankg.query.visible import quoted

if TYPE_CHECKING:
    from aseankg.store.local import LocalStore

CHOICE = "one of "
ANYTHING = "Thing"
_LITERAL_KINDS = frozenset(("date", "year", "integer", "text", "property"))
_CLASS_NAME = re.compile(r"[A-Z]\w*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_ESCAPES = {ord("\\"): "\\\\", ord('"'): '\\"', ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t"}


def is_kind(kind: str) -> bool:
    """Whether a parameter can be of this kind."""
    return kind in _LITERAL_KINDS or kind.startswith(CHOICE) or _CLASS_NAME.fullmatch(kind) is not None


def to_term(store: LocalStore, name: str, kind: str, value: str) -> str:
    """The SPARQL term for a value of a kind; `UsageError` names the parameter where the value is no such thing."""
    if kind == "property":
        return f"<{property_iri(store, value)}>"
    if kind == "text":
        return literal(name, value)
    if kind.startswith(CHOICE):
        return _choice(name, kind.removeprefix(CHOICE).split("|"), value)
    if kind == "date":
        return _day(name, value)
    if kind == "year":
        return _number(name, value, _YEAR, "a year, such as 2018")
    if kind == "integer":
        return _number(name, value, _INTEGER, "a whole number")
    return f"<{resolve(store, value, None if kind == ANYTHING else kind)}>"


def literal(name: str, value: str) -> str:
    """A string literal that holds `value` and nothing else."""
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise UsageError(f"--{name}: not text in UTF-8")
    escaped = value.translate(_ESCAPES)
    return '"' + "".join(char if char >= " " else f"\\u{ord(char):04X}" for char in escaped) + '"'


def _choice(name: str, choices: list[str], value: str) -> str:
    if value not in choices:
        raise UsageError(f"--{name}: {quoted(value)} is none of {', '.join(choices)}")
    return literal(name, value)


def _day(name: str, value: str) -> str:
    try:
        if not _DAY.fullmatch(value):
            raise ValueError("not as ISO 8601 writes a day")
        date.fromisoformat(value)
    except ValueError as error:
        raise UsageError(f"--{name}: {quoted(value)} is no day; write it as 2018-04-28") from error
    return f'"{value}"^^<{XSD}date>'


def _number(name: str, value: str, form: re.Pattern[str], meaning: str) -> str:
    if not form.fullmatch(value):
        raise UsageError(f"--{name}: {quoted(value)} is not {meaning}")
    return str(int(value))
