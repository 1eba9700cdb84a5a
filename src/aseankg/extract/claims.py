"""Claims made of what was read in a text, for a reviewer to decide on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact
from aseankg.extract.slugs import short_hash
from aseankg.extract.things import Thing, Things, new_things
from aseankg.sources.press.claims import Claim, surface_at
from aseankg.sources.press.forms import AT_PARTICIPATION, FORMS, property_of
from aseankg.sources.press.joins import tenure_of
from aseankg.sources.press.relations import DATE, HOLDING, MEETINGS, RELATIONS, SERIES, TERMS, TEXT

if TYPE_CHECKING:
    from aseankg.extract.known import KnownNames
    from aseankg.sources.press.text import PressText
    from aseankg.sources.project import Project


@dataclass(frozen=True)
class Reading:
    """The claims made of a text, and the facts for which there is nothing that a claim could be about."""

    claims: tuple[Claim, ...]
    unplaced: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a fact: ``KIND/ID``, a date or a text, what it is of things, and what tells it from others."""

    value: str
    key: str
    thing: Thing | None = None


def make_claims(text: PressText, extraction: Extraction, project: Project, names: KnownNames, source: str) -> Reading:
    """The claims of an extraction, with those that introduce what the graph does not have, sorted by id.

    The text is, or is to be, the source with this id.
    """
    maker = _Maker(text, extraction, Things(project, names, text, extraction), source)
    claims: dict[tuple[str, ...], Claim] = {}
    used: list[Thing] = []
    unplaced: list[Fact] = []
    for fact in extraction.facts:
        claim, things = maker.claim(fact)
        if claim is None:
            unplaced.append(fact)
        elif claim.subject != claim.object:
            claims.setdefault(claim.says, claim)
            used += things
    bodies = {post.reference: body for post in used if (body := maker.things.new_body(post))}
    for thing in new_things([*used, *bodies.values()]):
        posts = [post.name for post in used if bodies.get(post.reference) == thing]
        for claim in maker.introductions(thing, *posts):
            claims.setdefault(claim.says, claim)
    return Reading(tuple(sorted(claims.values(), key=lambda claim: claim.id)), tuple(unplaced))


def merge_claims(known: Iterable[Claim], read: Iterable[Claim]) -> list[Claim]:
    """The known claims as they are, with those read that are not among them; sorted by id.

    A claim is known by its id, since the reviewer may have relinked it, and by what it says.
    """
    merged = {claim.id: claim for claim in known}
    said = {claim.says for claim in merged.values() if claim.object}
    for claim in read:
        if claim.says not in said:
            merged.setdefault(claim.id, claim)
    return [merged[name] for name in sorted(merged)]


@dataclass(frozen=True)
class _Maker:
    """Makes the claims of one extraction."""

    text: PressText
    extraction: Extraction
    things: Things
    source: str

    def claim(self, fact: Fact) -> tuple[Claim | None, list[Thing]]:
        """The claim that a fact becomes, if any, and the things that it needs."""
        relation = RELATIONS[fact.relation]
        subject, value = self._subject(fact), self._object(fact)
        meeting = self.things.find(fact.meeting, MEETINGS) if fact.meeting else None
        if subject is None or value is None:
            return None, []
        name = property_of(relation, subject.value, value.value)
        ends = (value, subject) if relation.inverse else (subject, value)
        form = FORMS[name]
        at = meeting.reference if meeting is not None and form.way == AT_PARTICIPATION else ""
        things = [end.thing for end in ends if end.thing is not None]
        things += [meeting] if meeting is not None and at else []
        claim = Claim(
            id=_claim_id(fact.start, fact.relation, subject.key, value.key, fact.modality),
            subject=ends[0].value,
            property=name,
            object=ends[1].value,
            modality=fact.modality,
            meeting=at,
            start=fact.start,
            end=fact.end,
            surface=surface_at(self.text.text, fact.start, fact.end),
            confidence=round(fact.confidence, 2),
            nearest="|".join(dict.fromkeys(near for thing in things for near in self.things.nearest(thing))),
            text_hash=self.text.sha256,
        )
        return claim, things

    def introductions(self, thing: Thing, *posts: str) -> Iterator[Claim]:
        """The claims that introduce a new thing; they are as certain as the surest fact on it, or on its `posts`."""
        names = {thing.name, *posts}
        about = [fact for fact in self.extraction.facts if names & {fact.subject, fact.object, fact.meeting}]
        confidence = max((fact.confidence for fact in about), default=0.0)
        for number, proposal in enumerate(self.things.proposals(thing), 1):
            yield Claim(
                id=f"{_claim_id(thing.start, 'new', thing.type, *([thing.key] if thing.rank else []))}-{number}",
                subject=thing.reference,
                property=proposal.property,
                object=proposal.value,
                modality="asserted",
                meeting="",
                start=thing.start,
                end=thing.end,
                surface=surface_at(self.text.text, thing.start, thing.end),
                confidence=round(confidence, 2),
                nearest="|".join(self.things.nearest(thing)),
                note=proposal.note,
                text_hash=self.text.sha256,
            )

    def _subject(self, fact: Fact) -> _End | None:
        if fact.subject == THIS_DOCUMENT:
            return _End(f"source/{self.source}", THIS_DOCUMENT)
        if fact.relation in TERMS:
            return self._term(fact)
        return self._end(self.things.find(fact.subject, RELATIONS[fact.relation].subjects))

    def _object(self, fact: Fact) -> _End | None:
        wanted = RELATIONS[fact.relation].objects
        if DATE in wanted:
            return _End(fact.object, fact.object)
        if TEXT in wanted:
            return _End(f"{fact.object}@{self.text.language}", fact.object)
        if SERIES in wanted:
            return self._end(self.things.series(fact.object, fact.start, fact.end), fact.object)
        return self._end(self.things.find(fact.object, wanted))

    def _end(self, thing: Thing | None, key: str | None = None) -> _End | None:
        """A thing as an end; where it is first mentioned tells it from others, whatever the graph calls it."""
        return None if thing is None else _End(thing.reference, key or thing.key, thing)

    def _term(self, fact: Fact) -> _End | None:
        """The tenure that begins or ends: that of the post held, else of the former one told nearest to it."""
        person = self.things.find(fact.subject, ("Person",))
        roles = [role for role in self.extraction.facts if role.relation in HOLDING and role.subject == fact.subject]
        if person is None:
            return None
        roles.sort(key=lambda role: (role.relation != "has_role", abs(role.start - fact.start), role.start))
        for role in roles:
            post = self.things.find(role.object, ("Role",))
            if post is not None:
                day = self.text.published if role.relation == "has_role" else None
                tenure = tenure_of(self.things.project, person.reference, post.reference, day)
                return _End(tenure, f"{person.start} {post.start}")
        return self._only_tenure(person)

    def _only_tenure(self, person: Thing) -> _End | None:
        """The tenure of someone who has one in the tables."""
        rows = [row for row in self.things.project.rows["tenures"] if f"person/{row.one('holder')}" == person.reference]
        return _End(f"tenure/{rows[0].key[0]}", str(person.start)) if len(rows) == 1 else None


def _claim_id(start: int, *parts: str) -> str:
    """An id by which claims stand in the order of their text."""
    return f"{start:05d}-{short_hash(*parts)}"
