"""What a reviewer does to claims: accept, reject, undecide, relink. Pure: claims in, claims out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.serve.needs import ENDS, Hindrance, Needs, form_of, introduces, kinds_for
from aseankg.sources.press.claims import ACCEPTED, REJECTED
from aseankg.sources.press.forms import kind_of
from aseankg.sources.tables import date_problem

if TYPE_CHECKING:
    from aseankg.serve.needs import Graph
    from aseankg.sources.press.claims import Claim

_THING = re.compile(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")
_TAGGED = re.compile(r"\S.*@[a-z]{2,3}(-[A-Za-z0-9]+)*")
_LONGEST = 500


@dataclass(frozen=True)
class Outcome:
    """The claims after a change."""

    claims: tuple[Claim, ...]
    changed: tuple[str, ...]
    """Ids of the claims that it changed."""
    refused: dict[str, Hindrance]
    """The claims that could not be accepted, and why."""


@dataclass(frozen=True)
class Relink:
    """Another thing or value for one end of a claim."""

    claim: str
    end: str
    """One of ``subject``, ``object``, ``meeting``."""
    value: str
    everywhere: bool = False
    """Whether all claims that name the old thing are to name the new one."""


def decide(claims: Iterable[Claim], ids: Iterable[str], decision: str, graph: Graph) -> Outcome:
    """The claims with a decision on some of them.

    Accepting a claim accepts those that introduce what it names, with what they tell of its kind; unless they were
    rejected: then it is refused.
    Taking back an introduction makes the accepted claims that lean on it undecided.
    """
    before = tuple(claims)
    needs = Needs(before, graph)
    refused: dict[str, Hindrance] = {}
    for name in ids:
        claim = needs.claims.get(name)
        if claim is None:
            raise UsageError(f"no claim has the id {name}")
        if decision != ACCEPTED:
            _take_back(needs, claim, decision)
            continue
        hindrance, accepted = _with_needs(needs, claim)
        if hindrance is not None:
            refused[name] = hindrance
        for one in _with_companions(needs, accepted):
            needs.decide(one, ACCEPTED)
    return _outcome(before, needs.claims, refused)


def relink(claims: Iterable[Claim], change: Relink, graph: Graph) -> Outcome:
    """The claims with another thing or value at an end of one of them, or of all that name the old thing.

    What is changed becomes undecided. Where a new thing turns out to be a known one, what introduces it is rejected.
    """
    before = tuple(claims)
    needs = Needs(before, graph)
    claim = needs.claims.get(change.claim)
    if claim is None or change.end not in ENDS:
        raise UsageError(f"no claim has the id {change.claim} and an end {change.end}")
    problem = value_problem(claim, change.end, change.value, needs, graph)
    if problem:
        raise UsageError(problem)
    old, value = str(getattr(claim, change.end)), change.value
    after = dict(needs.claims)
    if (introduces(claim) and change.end == "subject") or (change.everywhere and old):
        after |= _replaced_everywhere(needs, old, value)
    else:
        after[claim.id] = _replaced(claim, (change.end,), old, value)
    return _outcome(before, after, {})


def value_problem(claim: Claim, end: str, value: str, needs: Needs, graph: Graph) -> str | None:
    """What is wrong with a new value for an end of a claim, or None."""
    form = form_of(claim, end, graph)
    if not value.isprintable() or not 0 < len(value) <= _LONGEST:
        return "a value has 1 to 500 characters, on one line"
    if form == "thing":
        return thing_problem(value, kinds_for(claim, end, graph), needs, graph)
    if form == "date":
        return date_problem(value)
    if form == "term" and value not in graph.range_of(claim.property).names:
        return f"{value}: not one of {', '.join(sorted(graph.range_of(claim.property).names))}"
    if form == "name" and not _TAGGED.fullmatch(value):
        return "must be TEXT@LANGUAGE, such as ASEAN Summit@en"
    return None


def thing_problem(value: str, kinds: frozenset[str], needs: Needs, graph: Graph) -> str | None:
    """What is wrong with a value that is to be a thing of some kinds, of any where there are none; or None."""
    if not _THING.fullmatch(value) or (kinds and kind_of(value) not in kinds):
        return f"{value}: not a thing of the kinds that fit here ({', '.join(sorted(kinds))})"
    if not graph.is_known(value) and not needs.introductions(value):
        return f"{value}: no such thing in the graph"
    return None


def _with_needs(needs: Needs, claim: Claim) -> tuple[Hindrance | None, list[Claim]]:
    """What forbids accepting a claim, if anything does, and the claims that are accepted with it, itself among them."""
    found = {claim.id: claim}
    waiting = [claim]
    while waiting:
        one = waiting.pop()
        hindrance = needs.hindrance(one)
        if hindrance is not None and hindrance.forbids:
            return hindrance, []
        for _, part in needs.required(one):
            if any(other.accepted or other.id in found for other in part):
                continue
            more = [other for other in part if other.decision != REJECTED and other.object]
            if not more:
                return Hindrance("object"), []
            found |= {other.id: other for other in more}
            waiting += more
    return None, list(found.values())


def _with_companions(needs: Needs, accepted: list[Claim]) -> list[Claim]:
    """Accepted claims, with those that tell of what they introduce what the graph asks; those may introduce more."""
    found = {claim.id: claim for claim in accepted}
    for claim in accepted:
        for other in needs.companions(claim):
            if other.id not in found:
                found |= {one.id: one for one in _with_needs(needs, other)[1]}
    return list(found.values())


def _take_back(needs: Needs, claim: Claim, decision: str) -> None:
    """One claim is rejected or undecided, and undecided those that leaned on it."""
    waiting = [claim] if claim.accepted else []
    while waiting:
        leaning = needs.dependents(waiting.pop())
        for other in leaning:
            needs.decide(other, "")
        waiting += leaning
    needs.decide(claim, decision)


def _replaced_everywhere(needs: Needs, old: str, value: str) -> dict[str, Claim]:
    introducing = {claim.id for claim in needs.introductions(old) if introduces(claim)}
    after = {}
    for claim in needs.claims.values():
        ends = tuple(end for end in ENDS if getattr(claim, end) == old)
        if claim.id in introducing:
            after[claim.id] = replace(claim, decision=REJECTED)
        elif ends:
            after[claim.id] = _replaced(claim, ends, old, value)
    return after


def _replaced(claim: Claim, ends: tuple[str, ...], old: str, value: str) -> Claim:
    """A claim with a new value at some ends, undecided; the old one stays among the nearest things."""
    nearest = [name for name in claim.nearest.split("|") if name and name != value]
    if _THING.fullmatch(old) and old not in nearest:
        nearest.insert(0, old)
    changed: dict[str, str] = dict.fromkeys(ends, value)
    changed |= {"decision": "", "nearest": "|".join(nearest)}
    return replace(claim, **changed)  # type: ignore[arg-type]


def _outcome(before: tuple[Claim, ...], after: dict[str, Claim], refused: dict[str, Hindrance]) -> Outcome:
    claims = tuple(after[claim.id] for claim in before)
    changed = tuple(new.id for old, new in zip(before, claims, strict=True) if old != new)
    return Outcome(claims, changed, refused)
