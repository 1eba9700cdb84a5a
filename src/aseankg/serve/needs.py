"""What a claim needs before it can be accepted: its object, and the claims that introduce what it names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from aseankg.sources.press.claims import REJECTED
from aseankg.sources.press.forms import AT_PARTICIPATION, FORMS, LABEL, STARTED, TENURE, claimable, kind_of
from aseankg.sources.press.relations import DATE, RELATIONS

if TYPE_CHECKING:
    from aseankg.sources.press.claims import Claim

CLASS = "a"
_DATES = frozenset(relation.property for relation in RELATIONS.values() if DATE in relation.objects)
ENDS = ("subject", "object", "meeting")


@dataclass(frozen=True, slots=True)
class Range:
    """What the graph lets stand behind a property that no relation of press texts becomes."""

    form: str
    """``thing``, ``term`` (one of the ontology's own individuals, such as Planned) or ``text``."""
    names: frozenset[str] = frozenset()
    """The kinds of things, or the terms."""


class Graph(Protocol):
    """What must be known of the graph to judge claims."""

    def is_known(self, name: str) -> bool:
        """Whether a thing, ``KIND/ID``, is in the graph without these claims."""

    def range_of(self, name: str) -> Range:
        """What may stand behind a property."""


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Why a claim cannot be accepted, or should not be."""

    reason: str
    """``object`` (none was chosen), ``rejected`` or ``introduced`` (what introduces a thing was rejected, or is not
    accepted), ``unknown`` (a thing that is nowhere), ``unfit`` (a thing of a kind that the property does not take),
    ``undated`` (a new meeting was held, and nothing tells when).
    """
    name: str = ""
    """The thing, ``KIND/ID``."""

    @property
    def forbids(self) -> bool:
        """Whether the claim cannot be accepted at all; else the reviewer is told."""
        return self.reason in ("object", "rejected")


class Needs:
    """What the claims of one table need of each other; it follows each decision that it is told."""

    def __init__(self, claims: Iterable[Claim], graph: Graph) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self._known = graph.is_known
        self._naming: dict[str, list[str]] = {}
        for claim in self.claims.values():
            for name in things_of(claim):
                self._naming.setdefault(name, []).append(claim.id)
        self._introducing: dict[str, list[str]] = {}
        for claim in self.claims.values():
            for name in self._introduced_by(claim):
                self._introducing.setdefault(name, []).append(claim.id)

    def decide(self, claim: Claim, decision: str) -> None:
        """A claim has a decision."""
        self.claims[claim.id] = replace(claim, decision=decision)

    def introductions(self, name: str) -> list[Claim]:
        """The claims that introduce a thing which is nowhere else: its class and its names, or who held what post."""
        if not name or self._known(name):
            return []
        return [self.claims[number] for number in self._introducing.get(name, ())]

    def required(self, claim: Claim) -> list[tuple[str, list[Claim]]]:
        """For each new thing that a claim names, lists of claims of which one each must be accepted with it."""
        found = []
        for name in things_of(claim):
            group = self.introductions(name)
            for named in (False, True):
                part = [other for other in group if (other.property == LABEL) is named]
                if part and all(other.id != claim.id for other in part):
                    found.append((name, part))
        return found

    def dependents(self, claim: Claim) -> list[Claim]:
        """The accepted claims that cannot stay accepted when a claim is not."""
        naming = {number for name in self._introduced_by(claim) for number in self._naming.get(name, ())}
        return [
            other
            for other in (self.claims[number] for number in sorted(naming))
            if other.accepted and any(_rests_on(part, claim) for _, part in self.required(other))
        ]

    def companions(self, claim: Claim) -> list[Claim]:
        """The undecided claims that tell what the graph asks of a new thing: a meeting's status, a post's body."""
        if claim.property != CLASS or self._known(claim.subject):
            return []
        about = (self.claims[number] for number in self._naming.get(claim.subject, ()))
        return [
            other
            for other in about
            if other.subject == claim.subject
            and other.property not in (*FORMS, CLASS, LABEL)
            and not other.decision
            and other.object
        ]

    def hindrance(self, claim: Claim) -> Hindrance | None:
        """What stands against accepting a claim, or against leaving it accepted."""
        if not claim.object:
            return Hindrance("object")
        for name, part in self.required(claim):
            if all(other.decision == REJECTED for other in part):
                return Hindrance("rejected", name)
            if claim.accepted and not any(other.accepted for other in part):
                return Hindrance("introduced", name)
        unfit = _unfit(claim)
        if unfit:
            return Hindrance("unfit", unfit)
        unknown = (name for name in things_of(claim) if not self._known(name) and not self.introductions(name))
        return next((Hindrance("unknown", name) for name in unknown), None) or self._undated(claim)

    def is_rejected(self, name: str) -> bool:
        """Whether the reviewer rejected what introduces a thing."""
        classes = [claim for claim in self.introductions(name) if claim.property == CLASS]
        return bool(classes) and all(claim.decision == REJECTED for claim in classes)

    def _undated(self, claim: Claim) -> Hindrance | None:
        """What a build would ask for: a meeting that was held has a day."""
        if (claim.property, claim.object) != ("meetingStatus", "Held") or self._known(claim.subject):
            return None
        about = (self.claims[number] for number in self._naming.get(claim.subject, ()))
        dated = any(other.property == STARTED and other.decision != REJECTED for other in about)
        return None if dated else Hindrance("undated", claim.subject)

    def _introduced_by(self, claim: Claim) -> list[str]:
        if introduces(claim):
            return [claim.subject]
        return [name for name in self._naming if _is_tenure(name, claim)] if _makes_tenure(claim) else []


def in_reading_order(claims: Iterable[Claim]) -> list[Claim]:
    """Claims in the order of the text, what introduces a thing before the first claim that names it."""
    waiting: dict[str, list[Claim]] = {}
    others = []
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id)):
        if introduces(claim):
            waiting.setdefault(claim.subject, []).append(claim)
        else:
            others.append(claim)
    starts = {name: group[0].start for name, group in waiting.items()}
    ordered: list[Claim] = []
    for claim in others:
        due = [name for name in waiting if name in things_of(claim) or starts[name] < claim.start]
        for name in due:
            ordered += waiting.pop(name)
        ordered.append(claim)
    for group in waiting.values():
        ordered += group
    return ordered


def introduces(claim: Claim) -> bool:
    """Whether a claim gives a class or a name."""
    return claim.property in (CLASS, LABEL)


def things_of(claim: Claim) -> list[str]:
    """The things that a claim names, ``KIND/ID``."""
    ends = [claim.subject, claim.meeting]
    if not introduces(claim) and takes_thing(claim):
        ends.insert(1, claim.object)
    return [end for end in dict.fromkeys(ends) if end]


def ends_of(claim: Claim) -> tuple[str, ...]:
    """The ends that a claim has: a meeting only where it is about taking part in one."""
    form = FORMS.get(claim.property)
    at_meeting = claim.meeting or (form is not None and form.way == AT_PARTICIPATION)
    return ENDS if at_meeting else ENDS[:2]


def takes_thing(claim: Claim) -> bool:
    """Whether the object of a claim is a thing, and not a date, a text or a class."""
    if introduces(claim):
        return False
    form = FORMS.get(claim.property)
    return bool(form.objects) if form is not None else bool(kind_of(claim.object)) and " " not in claim.object


def form_of(claim: Claim, end: str, graph: Graph) -> str:
    """What may stand at an end of a claim: ``thing``, ``class``, ``name``, ``date``, ``term`` or ``text``."""
    if end != "object" or takes_thing(claim):
        return "thing"
    if introduces(claim):
        return "class" if claim.property == CLASS else "name"
    if claim.property in _DATES:
        return "date"
    return "text" if claim.property in FORMS else graph.range_of(claim.property).form


def kinds_for(claim: Claim, end: str, graph: Graph) -> frozenset[str]:
    """The kinds of things that an end of a claim may be; none where any may."""
    if end == "meeting":
        return frozenset(("meeting",))
    if introduces(claim):
        return frozenset((kind_of(claim.subject),))
    if claim.property in FORMS:
        return claimable(claim.property)[ENDS.index(end)]
    found = graph.range_of(claim.property) if end == "object" else Range("")
    return found.names if found.form == "thing" else frozenset()


def _rests_on(part: list[Claim], claim: Claim) -> bool:
    """Whether of these claims only one is accepted, and it is this one."""
    return [other.id for other in part if other.accepted] == [claim.id]


def _unfit(claim: Claim) -> str:
    """The first end that is of a kind which its property does not take; empty where all are."""
    if claim.property not in FORMS:
        return ""
    ends = (claim.subject, claim.object) if takes_thing(claim) else (claim.subject,)
    fitting = zip(ends, claimable(claim.property), strict=False)
    return next((name for name, kinds in fitting if kind_of(name) not in kinds), "")


def _makes_tenure(claim: Claim) -> bool:
    form = FORMS.get(claim.property)
    return form is not None and form.way == TENURE and claim.modality != "negated"


def _is_tenure(name: str, claim: Claim) -> bool:
    """Whether a tenure is named after the holder and the post of a claim, as `joins.tenure_of` names new ones."""
    slug = "-".join(end.partition("/")[2] for end in (claim.subject, claim.object))
    return f"{name}-".startswith(f"tenure/{slug}-")
