"""What capitalised names are the names of, by their nouns: documents, initiatives and organisations."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from aseankg.extract.rules.text.words import WordLists

_WORDS: Final = WordLists("chunks")
KINDS: Final = ("OutcomeDocument", "Initiative", "Organisation")
WRITTEN: Final = frozenset("-\u2013\u2019'+&.")
"""Marks within a name."""


def name_kind(keys: list[str]) -> str | None:
    """What a whole name is by its head noun."""
    return kind_and_head(keys)[0] if keys else None


@lru_cache(maxsize=65536)
def noun_kind(key: str) -> str | None:
    """What a noun makes of what it is said of."""
    singular = key.removesuffix("s")
    for kind, nouns in zip(KINDS, (_WORDS.documents, _WORDS.initiatives, _WORDS.organisations), strict=True):
        if key in nouns or (singular in nouns and singular not in _WORDS.one_of_each):
            return kind
    return None


def document_nouns() -> frozenset[str]:
    """The nouns that make a capitalised name a document."""
    return _WORDS.documents


@cache
def work_nouns() -> frozenset[str]:
    """The nouns that make a capitalised name a document or an initiative."""
    return _WORDS.documents | _WORDS.initiatives


@lru_cache(maxsize=65536)
def is_forum(name: str) -> bool:
    """Whether a name is that of a forum in which states meet, although the graph keeps it as an initiative."""
    return any(f" {name.lower()}".endswith(f" {noun}") for noun in _WORDS.forums)


def is_same_forum(event: str, name: str) -> bool:
    """Whether a name is that of the forum whose meeting an event is, without its number: "ASEAN Regional Forum"."""
    return event.endswith(f" {name}")


def kind_and_head(keys: list[str]) -> tuple[str | None, int]:
    """What a name is by its head noun: the first word of an Indonesian one, the last before a joining word else."""
    if (
        keys[:2] == ["program", "kerja"]
        or (keys[1:2] == ["of"] and " ".join(keys[:3]) in _WORDS.document_phrases)
        or _has_work_plan(keys)
    ):
        return "OutcomeDocument", 0
    if keys[0] in _WORDS.head_first:
        return _kind_at(keys, 0), 0
    behind = keys.index(")") + 1 if ")" in keys else 0
    if behind and keys[behind : behind + 1] and keys[behind] in _WORDS.behind_short_forms:
        kind, head = kind_and_head(keys[behind:])  # "Rivers Community (RC) Blueprint"
        return kind, behind + head
    stop = _first_joint(keys, 0)
    found = _last_noun(keys, 0, stop)
    if found[0] is None and keys[stop : stop + 1] in (["and"], ["&"]):
        return _last_noun(keys, stop + 1, _first_joint(keys, stop + 1))  # "Food and Nutrition Report"
    return found


def _first_joint(keys: list[str], first: int) -> int:
    """The first joining word or bracket from a token on; the end where none is."""
    connectors = _WORDS.connectors
    return next((i for i in range(first, len(keys)) if keys[i] in connectors or keys[i] == "("), len(keys))


def _last_noun(keys: list[str], first: int, stop: int) -> tuple[str | None, int]:
    """What the last word between two is, numbers behind it left out."""
    for position in range(stop - 1, first - 1, -1):
        kind = _kind_at(keys, position)
        if kind is not None:
            return kind, position
        if not is_number(keys[position]) and keys[position] not in WRITTEN and keys[position] not in _WORDS.stages:
            break
    return None, 0


@lru_cache(maxsize=65536)
def is_number(key: str) -> bool:
    """Whether a word is a number behind a name: "2025", "II"."""
    return key.isdigit() or not set(key) - set("ivx")


def _kind_at(keys: list[str], position: int) -> str | None:
    """What a noun makes of a name; plural forms count as well, "Working Groups" too."""
    singular = keys[position].removesuffix("s")
    if singular in group_heads() and f"{keys[position - 1]} {singular}" in _WORDS.groups:
        return "Organisation"
    if position and singular in _WORDS.only_first:
        return None
    return noun_kind(keys[position])


@cache
def group_heads() -> frozenset[str]:
    """The second words of nouns for groups: "group" of "working group"."""
    return frozenset(group.partition(" ")[2] for group in _WORDS.groups)


def _has_work_plan(keys: list[str]) -> bool:
    if "work" not in keys:
        return False
    return any(pair[0] == "work" and pair[1] in ("plan", "programme", "program") for pair in pairwise(keys))
