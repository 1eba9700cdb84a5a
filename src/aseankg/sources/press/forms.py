"""What a claim of each property becomes in the graph, and between which kinds of things."""

from __future__ import annotations

from dataclasses import dataclass

from aseankg.sources.press.relations import DATE, RELATIONS, SERIES, TEXT, Relation

PLACES = ("city", "regency", "province", "place")
ACTORS = ("person", "state", "organisation")
_MEETING, _DOCUMENT, _INITIATIVE = ("meeting",), ("document",), ("initiative",)
_DATED = ("meeting", "tenure", "membership", "initiative", "organisation")

KINDS_OF_TYPE: dict[str, tuple[str, ...]] = {
    "Summit": _MEETING,
    "Meeting": _MEETING,
    "Initiative": _INITIATIVE,
    "OutcomeDocument": _DOCUMENT,
    "Person": ("person",),
    "Organisation": ("organisation",),
    "State": ("state",),
    "City": PLACES,
    "Topic": ("topic",),
    "Role": ("post",),
}
"""The kinds of things that a mention of a type may stand for; a new one is of the first."""

ABOUT, STARTED, FORMER = "dcterms:subject", "startDate", "formerPost"
LABEL = "label"
"""The property of a claim that names a new thing: a preferred label for topics, a name for all others."""

# How a property is said: as it stands, or with a thing of its own between its ends.
PLAIN, PARTICIPATION, AT_PARTICIPATION, MEMBERSHIP, TENURE = range(5)


@dataclass(frozen=True, slots=True)
class Form:
    """How claims of a property are said in the graph; claims between other kinds are kept and say nothing."""

    subjects: tuple[str, ...]
    objects: tuple[str, ...] = ()
    """Kinds; none for dates and texts."""
    way: int = PLAIN
    planned: str | None = None
    """The property that says the same of a plan: itself for every subject, another for those of the first kind; None
    where nothing does."""


FORMS: dict[str, Form] = {
    "heldIn": Form(_MEETING, (*PLACES, "state"), planned="plannedIn"),
    "startDate": Form(_DATED, planned="plannedStartDate"),
    "endDate": Form(_DATED, planned="plannedEndDate"),
    "theme": Form(_MEETING),
    "hostedBy": Form(_MEETING, ("state", "organisation"), planned="plannedHost"),
    "chairedBy": Form(_MEETING, ACTORS, planned="plannedChair"),
    "attended": Form(ACTORS, _MEETING, PARTICIPATION),
    # The order of meetings to come is said of meetings whose status is Planned.
    "subMeetingOf": Form(_MEETING, _MEETING, planned="subMeetingOf"),
    "follows": Form(_MEETING, _MEETING, planned="follows"),
    "partOfSeries": Form(_MEETING, ("series",)),
    # An agenda is announced beforehand: by their definitions both properties say so too.
    "agendaTopic": Form(_MEETING, ("topic",), planned="agendaTopic"),
    ABOUT: Form((*_MEETING, *_DOCUMENT), (*_INITIATIVE, *_DOCUMENT), planned=ABOUT),
    "adoptedAt": Form(_DOCUMENT, _MEETING, planned="expectedAt"),
    "documentDate": Form(_DOCUMENT),
    "signedBy": Form(_DOCUMENT, ACTORS),
    # What a text to come is about is known before it is adopted; that it is to come, `expectedAt` says.
    "addressesTopic": Form((*_DOCUMENT, *_INITIATIVE), ("topic",), planned="addressesTopic"),
    "launchedAt": Form(_INITIATIVE, _MEETING),
    "startYear": Form(_INITIATIVE),
    "proposedBy": Form((*_INITIATIVE, *_DOCUMENT), ACTORS),
    "implements": Form((*_INITIATIVE, *_DOCUMENT), (*_INITIATIVE, *_DOCUMENT)),
    "implementedIn": Form(_INITIATIVE, ("state",)),
    "post": Form(("person",), ("post",), TENURE),
    FORMER: Form(("person",), ("post",), TENURE),
    "succeeds": Form((*_INITIATIVE, "organisation"), (*_INITIATIVE, "organisation")),
    "onBehalfOf": Form(ACTORS, ACTORS, AT_PARTICIPATION),
    "memberOf": Form((*ACTORS, *PLACES), ("organisation", *_INITIATIVE), MEMBERSHIP),
    "prioritisedTopic": Form(ACTORS, ("topic",), AT_PARTICIPATION),
    "publishedBy": Form(("source",), ("organisation",)),
    "dcterms:issued": Form(("source",)),
}
# What the ontology came to tell apart.
_OTHER_PROPERTIES = {"had_role": FORMER}
_ABOUT_RELATIONS = ("discusses", "covers_topic")


def kind_of(name: str) -> str:
    """The kind of ``KIND/ID``; empty for a date or text."""
    kind, slash, _ = name.partition("/")
    return kind if slash else ""


def fits(form: Form, subject: str, value: str) -> bool:
    """Whether the ontology lets the property relate things of the kinds of these two, ``KIND/ID`` each."""
    return kind_of(subject) in form.subjects and (not form.objects or kind_of(value) in form.objects)


def claimable(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """The kinds between which a text can claim a property: those of its form, and those of the relations read."""
    form = FORMS[name]
    subjects, objects = set(form.subjects), set(form.objects)
    for relation in RELATIONS.values():
        if _OTHER_PROPERTIES.get(relation.name, relation.property) == name:
            ends = (relation.objects, relation.subjects) if relation.inverse else (relation.subjects, relation.objects)
            subjects |= _kinds(ends[0])
            objects |= _kinds(ends[1])
    return frozenset(subjects), frozenset(objects)


def properties_of(relation: Relation) -> tuple[str, ...]:
    """All the properties that a relation can become, as `property_of` chooses between them."""
    if relation.name in _OTHER_PROPERTIES:
        return (_OTHER_PROPERTIES[relation.name],)
    if relation.name in _ABOUT_RELATIONS:
        return relation.property, ABOUT
    return (relation.property, STARTED) if relation.name == "launched_on" else (relation.property,)


def property_of(relation: Relation, subject: str, value: str) -> str:
    """The property that says a relation between two things, ``KIND/ID`` each, or a thing and a date or text."""
    if relation.name in _OTHER_PROPERTIES:
        return _OTHER_PROPERTIES[relation.name]
    if relation.name == "launched_on" and (len(value) > len("2018") or kind_of(subject) != "initiative"):
        return STARTED
    about = FORMS[ABOUT]
    if relation.name in _ABOUT_RELATIONS and fits(about, subject, value):
        return ABOUT
    return relation.property


def _kinds(types: tuple[str, ...]) -> set[str]:
    return {kind for name in types if name not in (DATE, TEXT, SERIES) for kind in KINDS_OF_TYPE[name]}
