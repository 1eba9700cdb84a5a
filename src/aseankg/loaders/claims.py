"""Quads of accepted claims: what they state, and the claims themselves with where in the text they stand."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.loaders.topics import SCHEME
from aseankg.namespaces import ASEAN, DCTERMS, RDF, RDFS, SKOS, SRC, XSD, term_iri, thing_iri
from aseankg.sources.press.claims import Claim, ClaimsTable
from aseankg.sources.press.forms import AT_PARTICIPATION, FORMER, FORMS, LABEL, MEMBERSHIP, PLAIN, Form, fits, kind_of
from aseankg.sources.press.joins import (
    PLANNED,
    is_in_tables,
    join_of,
    published_on,
    states_participation,
    status_of,
)
from aseankg.sources.project import DATE_TYPES, Project
from aseankg.terms import Iri, Literal, Quad

_TYPE = RDF + "type"
Fact = tuple[str, str, Iri | Literal]


def claim_quads(project: Project, table: ClaimsTable) -> Iterator[Quad]:
    """The accepted claims of one text and what they state, in the graph of that text."""
    graph = SRC + table.source
    for _, claim in table.accepted:
        for fact in (*_node(project, table, claim), *stated_facts(project, table, claim)):
            yield Quad(*fact, graph)


def stated_facts(project: Project, table: ClaimsTable, claim: Claim) -> Iterator[Fact]:
    """What a claim states of the world; nothing where it denies, or plans what no property says of a plan."""
    subject, form = _iri(claim.subject), FORMS.get(claim.property)
    if form is not None and form.way != PLAIN:
        yield from _joined(project, table, claim, form)
    elif claim.modality == "planned" and form is not None:
        kinds = form.subjects if form.planned == claim.property else form.subjects[:1]
        if form.planned and kind_of(claim.subject) in kinds and _fits(form, claim):
            yield subject, term_iri(form.planned), _object(project, claim)
    elif claim.modality == "asserted" and (form is None or _fits(form, claim)):
        yield subject, _predicate(project, claim), _object(project, claim)
        if claim.property == "a" and claim.subject.startswith("topic/"):
            yield subject, SKOS + "inScheme", Iri(SCHEME)


def _joined(project: Project, table: ClaimsTable, claim: Claim, form: Form) -> Iterator[Fact]:
    """The tenure, membership or participation between the ends of a claim."""
    if claim.property == FORMER and claim.modality == "asserted" and _fits(form, claim):
        yield _iri(claim.subject), _predicate(project, claim), _object(project, claim)
    name = join_of(project, table, claim)
    if name is None:
        return
    join, subject, value = _iri(name), _iri(claim.subject), _iri(claim.object)
    if name.startswith("tenure/"):
        yield from _whole(join, "Tenure", {"holder": subject, "post": value})
        day = published_on(project, table.source)
        if day is not None and claim.property != FORMER:
            yield join, ASEAN + "attestedOn", Literal(day, datatype=DATE_TYPES[len(day)])
    elif form.way == MEMBERSHIP:
        parts = {"member": subject, "memberOf": value}
        if not is_in_tables(project, name):
            status = "Member" if claim.object.startswith("organisation/") else "Participant"
            parts["membershipStatus"] = Iri(ASEAN + status)
        yield from _whole(join, "Membership", parts)
    else:
        if states_participation(claim):
            meeting = _iri(claim.meeting) if form.way == AT_PARTICIPATION else value
            status = status_of(project, table, claim) or PLANNED
            parts = {"participant": subject, "atMeeting": meeting, "status": Iri(ASEAN + status)}
            yield from _whole(join, "Participation", parts)
        if form.way == AT_PARTICIPATION:
            yield join, term_iri(claim.property), value


def _whole(join: Iri, name: str, parts: dict[str, Iri]) -> Iterator[Fact]:
    yield join, _TYPE, Iri(ASEAN + name)
    for part, value in parts.items():
        yield join, ASEAN + part, value


def _node(project: Project, table: ClaimsTable, claim: Claim) -> Iterator[Fact]:
    """The claim as a thing of its own: what it says, where in which text, and what was decided."""
    node = thing_iri("claim", f"{table.source}-{claim.id}")
    yield node, _TYPE, Iri(ASEAN + "Claim")
    yield node, DCTERMS + "source", Iri(SRC + table.source)
    for name, value in (
        ("claimSubject", _iri(claim.subject)),
        ("claimProperty", Iri(_predicate(project, claim))),
        ("claimObject", _object(project, claim)),
        ("modality", Iri(f"{ASEAN}{claim.modality}-modality")),
        ("startOffset", Literal(str(claim.start), datatype=XSD + "integer")),
        ("endOffset", Literal(str(claim.end), datatype=XSD + "integer")),
        ("surfaceForm", Literal(claim.surface)),
        ("textHash", Literal(claim.text_hash)),
        ("confidence", Literal(f"{claim.confidence:g}", datatype=XSD + "decimal")),
        ("decision", Literal(claim.decision)),
    ):
        yield node, ASEAN + name, value
    if claim.meeting:
        yield node, ASEAN + "claimMeeting", _iri(claim.meeting)


def _predicate(project: Project, claim: Claim) -> str:
    if claim.property == LABEL:
        return SKOS + "prefLabel" if claim.subject.startswith("topic/") else RDFS + "label"
    return project.predicate(claim.property) or term_iri(claim.property)


def _object(project: Project, claim: Claim) -> Iri | Literal:
    """The term that the object of a checked claim stands for."""
    found = project.value(_predicate(project, claim), claim.object)
    if found is None:
        raise KeyError(claim.object)
    return found


def _fits(form: Form, claim: Claim) -> bool:
    return fits(form, claim.subject, claim.object)


def _iri(name: str) -> Iri:
    kind, _, slug = name.partition("/")
    return Iri(thing_iri(kind, slug))
