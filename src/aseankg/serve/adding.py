"""What a text says and no reader found: the reviewer adds it, and it passes the same checks as what readers deliver.

Pure: claims in, claims out.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.extract.check import fact_problems, types_of_names
from aseankg.extract.claims import make_claims
from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact, Mention
from aseankg.extract.slugs import short_hash
from aseankg.serve.changes import Outcome, decide, thing_problem
from aseankg.serve.needs import Needs
from aseankg.sources.press.claims import ACCEPTED, REJECTED
from aseankg.sources.press.forms import AT_PARTICIPATION, FORMER, FORMS, KINDS_OF_TYPE, kind_of, properties_of
from aseankg.sources.press.joins import published_on
from aseankg.sources.press.relations import DATE, MEETINGS, RELATIONS, SERIES, TERMS, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.extract.place import Place
    from aseankg.serve.needs import Graph, Hindrance
    from aseankg.sources.press.claims import Claim
    from aseankg.sources.press.relations import Relation
    from aseankg.sources.press.text import PressText

ENDS = ("subject", "object", "meeting", "post")
"""What a relation asks for: some hold at a meeting, and what begins or ends is a post."""

_NOTE = "added in the review"
_LONGEST = 500
# States go by their ISO 3166-1 code, which a name does not tell.
_NEVER_NEW = "State"


@dataclass(frozen=True, slots=True)
class NewThing:
    """A thing that no claim introduces; where the graph has one of this type and name, that one is meant."""

    name: str
    """In English."""
    type: str
    """One of `aseankg.sources.press.relations.TYPES`."""


End = str | NewThing
"""``KIND/ID``, a date, a text, or a new thing."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a reviewer reads in the text from `start` to `end`; what its relation does not ask for is of no account."""

    relation: str
    """One of `offered_relations`."""
    subject: End
    object: End
    modality: str
    start: int
    end: int
    meeting: str = ""
    """``meeting/ID`` at which it holds."""
    post: str = ""
    """``post/ID`` that begins or ends."""


@dataclass(frozen=True, slots=True)
class Addition:
    """The claims after one was added."""

    claim: str
    """The id of the accepted claim that says what was added."""
    known: bool
    """Whether the claim was there before and keeps words of its own: not where it was rejected, or added before."""
    outcome: Outcome


def offered_relations() -> dict[str, Relation]:
    """The relations that can be added, by name: those that the graph can say of something."""
    return {
        name: relation
        for name, relation in RELATIONS.items()
        if all(kinds_at(relation, end) for end in ENDS if form_at(relation, end) == "thing")
    }


def form_at(relation: Relation, end: str) -> str:
    """What stands at an end of a relation: ``thing``, ``date``, ``text`` or ``series``; blank where nothing does."""
    types = _types_at(relation, end)
    return next((name for name in types if name in (DATE, TEXT, SERIES)), "thing" if types else "")


def kinds_at(relation: Relation, end: str) -> frozenset[str]:
    """The kinds of things of which the graph can say a relation at one of its ends."""
    kinds = frozenset(kind for name in _types_at(relation, end) for kind in KINDS_OF_TYPE.get(name, ()))
    if end in ("meeting", "post") or relation.name in TERMS or not relation.subjects:
        return kinds
    forms = [FORMS[name] for name in properties_of(relation)]
    first = (end == "subject") is not relation.inverse
    return kinds & {kind for form in forms for kind in (form.subjects if first else form.objects)}


def types_at(relation: Relation, end: str) -> tuple[str, ...]:
    """As what a new thing may stand at an end of a relation."""
    kinds = kinds_at(relation, end)
    types = [name for name in _types_at(relation, end) if name in KINDS_OF_TYPE and name != _NEVER_NEW]
    return tuple(name for name in types if KINDS_OF_TYPE[name][0] in kinds and end in ("subject", "object"))


def add(claims: Iterable[Claim], said: Saying, text: PressText, source: str, place: Place, graph: Graph) -> Addition:
    """The claims with what the reviewer read, accepted, and with those that introduce the new things in it.

    `source` is the id of the text. Raises `UsageError` where what was said is nothing that a reader could deliver, or
    cannot be accepted.
    """
    before = tuple(claims)
    text = replace(text, published=text.published or published_on(place.project, source))
    made, others = _Delivery(text, place, Needs(before, graph), graph).claims(said, source)
    merged = [_with_words_of(made, one) if one.says == made.says else one for one in before]
    said_before = any(one.says == made.says for one in before)
    for one in others if said_before else (made, *others):
        merged.append(_noted(one, {other.id for other in merged}))
    claim = next(one for one in merged if one.says == made.says)
    outcome = decide(merged, [claim.id], ACCEPTED, graph)
    if claim.id in outcome.refused:
        raise UsageError(_refusal(outcome.refused[claim.id]))
    changed = {one.id for one in outcome.claims} - {one.id for one in before} | {*outcome.changed}
    return Addition(claim.id, claim in before, replace(outcome, changed=tuple(sorted(changed))))


class _Delivery:
    """What a reader would have delivered, and the claims that are made of it."""

    def __init__(self, text: PressText, place: Place, needs: Needs, graph: Graph) -> None:
        self._text = text
        self._place = place
        self._needs = needs
        self._graph = graph
        self._mentions: list[Mention] = []

    def claims(self, said: Saying, source: str) -> tuple[Claim, list[Claim]]:
        """The claim itself, and those that the table still needs to introduce what it names."""
        relation = offered_relations().get(said.relation)
        if relation is None:
            raise UsageError(f"no such relation: {said.relation}")
        facts = self._facts(said, relation)
        problem = next(fact_problems(self._text, facts[0], types_of_names(self._mentions)), None)
        if problem is None and not _says_something(self._text.text[said.start : said.end]):
            problem = "no words of the text were chosen"
        if problem is not None:
            raise UsageError(problem)
        # A name that the reviewer gives is an English one, whatever language the text has; a theme is the text's own.
        text = self._text if TEXT in relation.objects else replace(self._text, language="en")
        extraction = Extraction(tuple(self._mentions), tuple(facts))
        made = make_claims(text, extraction, self._place.project, self._place.names, source).claims
        properties = (relation.property,) if relation.name in TERMS else properties_of(relation)
        own = next((claim for claim in made if claim.property in properties), None)
        if own is None:
            raise UsageError("both ends are the same thing")
        known = {claim.says for claim in self._needs.claims.values() if claim.decision != REJECTED}
        return own, [
            claim
            for claim in made
            if claim is not own
            and claim.says not in known
            and (claim.property in FORMS or not self._needs.introductions(claim.subject))
        ]

    def _facts(self, said: Saying, relation: Relation) -> list[Fact]:
        """The fact itself, and that somebody holds or held the post which begins or ends."""
        subject = self._name(said, relation, "subject") if relation.subjects else THIS_DOCUMENT
        value = self._name(said, relation, "object")
        if subject == value:
            raise UsageError("both ends have the same name")
        meeting = self._name(said, relation, "meeting") if form_at(relation, "meeting") else None
        facts = [Fact(subject, said.relation, value, said.modality, said.start, said.end, 1.0, meeting)]
        if form_at(relation, "post"):
            post = self._name(said, relation, "post")
            holds = "had_role" if self._is_former(subject, post) else "has_role"
            facts.append(Fact(subject, holds, post, "asserted", said.start, said.end, 1.0))
        return facts

    def _is_former(self, person: str, post: str) -> bool:
        says = (person, FORMER, post)
        found = [claim for claim in self._needs.claims.values() if claim.says[:3] == says]
        return any(claim.modality == "asserted" and claim.decision != REJECTED for claim in found)

    def _name(self, said: Saying, relation: Relation, end: str) -> str:
        """The name under which an end of a fact is mentioned; a date or text as it is, its spaces apart."""
        value: End = getattr(said, end)
        text = _tidy(value.name if isinstance(value, NewThing) else value)
        if isinstance(value, NewThing):
            return self._new(said, text, value.type, relation, end)
        if form_at(relation, end) != "thing":
            return text
        problem = thing_problem(text, kinds_at(relation, end), self._needs, self._graph)
        if problem is not None:
            raise UsageError(problem)
        types = _types_at(relation, end)
        return self._mention(said, text, next(name for name in types if kind_of(text) in KINDS_OF_TYPE[name]), text)

    def _new(self, said: Saying, name: str, kind: str, relation: Relation, end: str) -> str:
        """A new thing as it is mentioned, or the one of the graph that has its name."""
        if kind not in types_at(relation, end) or name == THIS_DOCUMENT:
            raise UsageError(f"{name}: a new {kind} cannot stand here")
        called = sorted(self._place.names.called(kind, name))
        types = [one for one in _types_at(relation, end) if one != kind] if not called else []
        others = sorted({thing for one in types for thing in self._place.names.called(one, name)})
        if len(called) > 1 or others:
            raise UsageError(f"{name}: this is the name of {', '.join(called or others)}; choose that")
        return self._mention(said, called[0] if called else name, kind, called[0] if called else None)

    def _mention(self, said: Saying, name: str, kind: str, thing: str | None) -> str:
        words = self._text.text[said.start : said.end]
        self._mentions.append(Mention(said.start, said.end, words, kind, name, thing))
        return name


def _types_at(relation: Relation, end: str) -> tuple[str, ...]:
    if end == "meeting":
        return MEETINGS if FORMS[relation.property].way == AT_PARTICIPATION else ()
    if end == "post":
        return ("Role",) if relation.name in TERMS else ()
    return {"subject": relation.subjects, "object": relation.objects}.get(end, ())


def _tidy(text: str) -> str:
    """A text as a table gives it back."""
    tidied = unicodedata.normalize("NFC", " ".join(text.split()))
    if not tidied.isprintable() or len(tidied) > _LONGEST or not _says_something(tidied):
        raise UsageError("a name, date or text has letters or digits, and 500 characters at most")
    return tidied


def _says_something(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _with_words_of(made: Claim, claim: Claim) -> Claim:
    """A claim that says what was added; with the words chosen for it where its own were rejected, or chosen before."""
    if claim.decision != REJECTED and _NOTE not in claim.note:
        return claim
    return replace(claim, start=made.start, end=made.end, surface=made.surface, confidence=made.confidence, note=_NOTE)


def _noted(claim: Claim, taken: set[str]) -> Claim:
    """A claim under an id of its own, since the same words may say more; its note tells where it is from."""
    parts, number = claim.says, 1
    while (name := f"{claim.start:05d}-{short_hash(*parts)}") in taken:
        number += 1
        parts = (*claim.says, str(number))
    return replace(claim, id=name, note=f"{claim.note} ({_NOTE})" if claim.note else _NOTE)


def _refusal(hindrance: Hindrance) -> str:
    if hindrance.reason == "rejected":
        return f"{hindrance.name}: what introduces it was rejected; undecide that first"
    return "it cannot be accepted, since what introduces a thing in it is still open"
