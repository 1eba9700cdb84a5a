"""The relations that are read in press texts, and the terms of the ontology that they become."""

from __future__ import annotations

from dataclasses import dataclass

TYPES = (
    "Summit", "Meeting", "Initiative", "OutcomeDocument", "Person", "Organisation", "State", "City", "Topic", "Role",
)  # fmt: skip
MODALITIES = ("asserted", "planned", "negated")

DATE = "date"
TEXT = "text"
SERIES = "series"

MEETINGS = ("Summit", "Meeting")
_ACTOR = ("Person", "State", "Organisation")
_CONTENT = ("Topic", "Initiative", "OutcomeDocument")


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation: what may stand at its ends, and the property of the ontology that says it."""

    name: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    """Types, or one of `DATE`, `TEXT`, `SERIES`."""
    property: str
    """The column of a claims table that it fills: a property as graph/tables/statements.csv names it."""
    inverse: bool = False
    """Whether the property runs from the relation's object to its subject."""


_ALL = (
    Relation("held_in", MEETINGS, ("City", "State"), "heldIn"),
    Relation("held_on", MEETINGS, (DATE,), "startDate"),
    Relation("start_date", MEETINGS, (DATE,), "startDate"),
    Relation("end_date", MEETINGS, (DATE,), "endDate"),
    Relation("has_theme", MEETINGS, (TEXT,), "theme"),
    Relation("hosts", ("State", "Organisation", "City", "Person"), MEETINGS, "hostedBy", inverse=True),
    Relation("chairs", _ACTOR, (*MEETINGS, "Organisation", "Initiative"), "chairedBy", inverse=True),
    Relation("attends", _ACTOR, MEETINGS, "attended"),
    Relation("part_of", (*MEETINGS, "Initiative"), (*MEETINGS, "Initiative"), "subMeetingOf"),
    Relation("in_series", MEETINGS, (SERIES,), "partOfSeries"),
    Relation("followed_by", MEETINGS, MEETINGS, "follows", inverse=True),
    Relation("discusses", MEETINGS, _CONTENT, "agendaTopic"),
    Relation("adopted_at", ("OutcomeDocument",), MEETINGS, "adoptedAt"),
    Relation("adopted_on", ("OutcomeDocument",), (DATE,), "documentDate"),
    Relation("signed_by", ("OutcomeDocument",), _ACTOR, "signedBy"),
    Relation("covers_topic", ("OutcomeDocument", "Initiative"), _CONTENT, "addressesTopic"),
    Relation("launched_at", ("Initiative",), MEETINGS, "launchedAt"),
    Relation("launched_on", ("Initiative", "Organisation"), (DATE,), "startYear"),
    Relation("initiated_by", ("Initiative", "OutcomeDocument", *MEETINGS, "Organisation"), _ACTOR, "proposedBy"),
    Relation("implements", ("Initiative", "OutcomeDocument"), ("Initiative", "OutcomeDocument"), "implements"),
    Relation("implemented_in", ("Initiative",), ("State", "City"), "implementedIn"),
    Relation("has_role", _ACTOR, ("Role",), "post"),
    Relation("had_role", _ACTOR, ("Role",), "post"),
    Relation("role_start", ("Person",), (DATE,), "startDate"),
    Relation("role_end", ("Person",), (DATE,), "endDate"),
    Relation("succeeds", ("Person",), ("Person",), "succeeds"),
    Relation("represents", ("Person",), _ACTOR, "onBehalfOf"),
    Relation("member_of", ("State", "City", "Organisation"), ("Organisation", "Initiative"), "memberOf"),
    Relation("prioritises", _ACTOR, _CONTENT, "prioritisedTopic"),
    Relation("published_by", (), ("Organisation",), "publishedBy"),
    Relation("published_on", (), (DATE,), "dcterms:issued"),
)
RELATIONS = {relation.name: relation for relation in _ALL}
TERMS = ("role_start", "role_end")
"""Those that tell of somebody when an office that he holds begins or ends."""
HOLDING = ("has_role", "had_role")
"""Those that tell which office somebody holds or held."""
