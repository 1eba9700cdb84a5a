"""What a text says and no reader found: the reviewer adds it, and it passes the same checks as what readers deliver.

Pure: claims in, claims out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.extract.check import fact_problems, types_of_names
from aseankg.extract.claims import make_claims, merge_claims
from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact, Mention
from aseankg.extract.slugs import short_hash
from aseankg.serve.changes import Outcome, decide, thing_problem
from aseankg.serve.needs import Needs
from aseankg.sources.press.claims import ACCEPTED, REJECTED
from aseankg.sources.press.forms import AT_PARTICIPATION, FORMER, FORMS, KINDS_OF_TYPE, LABEL, kind_of
from aseankg.sources.press.relations import DATE, RELATIONS, SERIES, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aseankg.extract.place import Place
    from aseankg.serve.needs import Graph
    from aseankg.sources.press.claims import Claim
    from aseankg.sources.press.relations import Relation
    from aseankg.sources.press.text import PressText

_NOTE = "added in the review"
_LONGEST = 500
_TERMS = ("role_start", "role_end")
_MEETINGS = ("Summit", "Meeting")
_POSTS = {"post": "has_role", FORMER: "had_role"}


@dataclass(frozen=True, slots=True)
class NewThing:
    """A thing that neither the graph nor a claim has."""

    name: str
    """In English."""
    type: str
    """One of `aseankg.sources.press.relations.TYPES`."""


End = str | NewThing
"""``KIND/ID``, a date, a text, or a new thing."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a reviewer reads in the text from `start` to `end`."""

    relation: str
    """One of `aseankg.sources.press.relations.RELATIONS`."""
    subject: End
    """Of no account where the relation is about the text itself."""
    object: End
    modality: str
    start: int
    end: int
    meeting: str = ""
    """``meeting/ID`` at which it holds, where `takes_meeting`; else blank."""


@dataclass(frozen=True, slots=True)
class Addition:
    """The claims after one was added."""

    claim: str
    """The id of the claim that says what was added: it may have been there before."""
    outcome: Outcome


def form_at(relation: Relation, end: str) -> str:
    """What stands at an end of a relation: ``thing``, ``date``, ``text`` or ``series``; blank where nothing does."""
    types = _types_at(relation, end)
    return next((name for name in types if name in (DATE, TEXT, SERIES)), "thing" if types else "")


def kinds_at(relation: Relation, end: str) -> frozenset[str]:
    """The kinds of things that may stand at an end of a relation."""
    return frozenset(kind for name in _types_at(relation, end) for kind in KINDS_OF_TYPE.get(name, ()))


def types_at(relation: Relation, end: str) -> tuple[str, ...]:
    """As what a new thing may stand at an end of a relation."""
    return tuple(name for name in _types_at(relation, end) if name in KINDS_OF_TYPE)


def takes_meeting(relation: Relation) -> bool:
    """Whether a relation may hold at a meeting."""
    return FORMS[relation.property].way == AT_PARTICIPATION


def add(claims: Iterable[Claim], said: Saying, text: PressText, source: str, place: Place, graph: Graph) -> Addition:
    """The claims with what the reviewer read, accepted, and with those that introduce the new things in it.

    `source` is the id of the text. Raises `UsageError` where what was said is nothing that a reader could deliver.
    """
    before = tuple(claims)
    made = _Maker(text, Needs(before, graph), graph).claims(said, source, place)
    merged = tuple(merge_claims(before, made))
    claim = next(one for one in merged if one.says == made[0].says)
    outcome = decide(merged, [claim.id], ACCEPTED, graph)
    changed = {one.id for one in outcome.claims} - {one.id for one in before} | {*outcome.changed}
    return Addition(claim.id, replace(outcome, changed=tuple(sorted(changed))))


class _Maker:
    """Makes what a reader would have delivered, and the claims of it."""

    def __init__(self, text: PressText, needs: Needs, graph: Graph) -> None:
        self._text = text
        self._needs = needs
        self._graph = graph
        self._mentions: list[Mention] = []

    def claims(self, said: Saying, source: str, place: Place) -> list[Claim]:
        """The claim itself, then those that introduce what is new in it."""
        relation = RELATIONS.get(said.relation)
        if relation is None:
            raise UsageError(f"no such relation: {said.relation}")
        fact, posts = self._fact(said, relation), self._posts(said)
        problem = next(fact_problems(self._text, fact, types_of_names(self._mentions)), None)
        if problem is not None:
            raise UsageError(problem)
        extraction = Extraction(tuple(self._mentions), (fact, *posts))
        reading = make_claims(self._text, extraction, place.project, place.names, source)
        of_posts = {*_POSTS} if posts else set()
        own = [claim for claim in reading.claims if claim.property in FORMS and claim.property not in of_posts]
        if not own:
            raise UsageError(_nothing_said(said))
        new = {end.name for end in (said.subject, said.object) if isinstance(end, NewThing)}
        introducing = [claim for claim in reading.claims if _introduces(claim, new)]
        return [_noted(claim) for claim in (*own, *introducing)]

    def _fact(self, said: Saying, relation: Relation) -> Fact:
        subject = self._name(said, relation, "subject") if relation.subjects else THIS_DOCUMENT
        meeting = None
        if said.meeting and takes_meeting(relation):
            meeting = self._known(said, said.meeting, _MEETINGS)
        value = self._name(said, relation, "object")
        return Fact(subject, said.relation, value, said.modality, said.start, said.end, 1.0, meeting)

    def _name(self, said: Saying, relation: Relation, which: str) -> str:
        """The name under which an end of a fact is mentioned; a date or text as it is."""
        end: End = getattr(said, which)
        if isinstance(end, NewThing):
            if not end.name.isprintable() or not 0 < len(end.name) <= _LONGEST:
                raise UsageError("a name has 1 to 500 characters, on one line")
            self._mention(said, end.name, end.type, None)
            return end.name
        return self._known(said, end, types_at(relation, which)) if form_at(relation, which) == "thing" else end

    def _known(self, said: Saying, thing: str, types: Sequence[str]) -> str:
        kinds = frozenset(kind for name in types for kind in KINDS_OF_TYPE[name])
        problem = thing_problem(thing, kinds, self._needs, self._graph)
        if problem is not None:
            raise UsageError(problem)
        kind = next(name for name in types if kind_of(thing) in KINDS_OF_TYPE[name])
        self._mention(said, thing, kind, thing)
        return thing

    def _mention(self, said: Saying, name: str, kind: str, thing: str | None) -> None:
        """A mention where its name stands in the words of the claim, else over all of them."""
        start, end = self._text.text.find(name, said.start, said.end), said.end
        start, end = (said.start, said.end) if start < 0 else (start, start + len(name))
        self._mentions.append(Mention(start, end, self._text.text[start:end], kind, name, thing))

    def _posts(self, said: Saying) -> list[Fact]:
        """For the first or last day of an office, which posts the claims give to its holder."""
        if said.relation not in _TERMS or not isinstance(said.subject, str):
            return []
        held = [
            claim
            for claim in self._needs.claims.values()
            if claim.property in _POSTS
            and claim.subject == said.subject
            and claim.object
            and claim.decision != REJECTED
        ]
        for claim in held:
            self._mention(said, claim.object, "Role", claim.object)
        return [
            Fact(said.subject, _POSTS[claim.property], claim.object, claim.modality, claim.start, claim.end)
            for claim in held
        ]


def _types_at(relation: Relation, end: str) -> tuple[str, ...]:
    if end == "meeting":
        return _MEETINGS if takes_meeting(relation) else ()
    return relation.subjects if end == "subject" else relation.objects


def _introduces(claim: Claim, names: set[str]) -> bool:
    """Whether a claim introduces a new thing, under the name that the reviewer gave it or under one still to be told.

    The words of the claim are not the thing's name in the language of the text, as they are where a reader finds it.
    """
    if claim.property == LABEL:
        return claim.object.rpartition("@")[0] in {"", *names}
    return claim.property not in FORMS


def _noted(claim: Claim) -> Claim:
    """A claim under an id that is made from what it says, since the same words may say more."""
    return replace(claim, id=f"{claim.start:05d}-{short_hash(*claim.says)}", note=claim.note or _NOTE)


def _nothing_said(said: Saying) -> str:
    if said.relation in _TERMS:
        return "which post is meant is not told: add first which post the person holds"
    return "both ends are the same thing" if said.subject == said.object else "no claim can be made of this"
