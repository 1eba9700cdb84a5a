"""Where in a press text a fact stands: the accepted claims on a thing, and the facts that they became."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aseankg.namespaces import ASEAN, PREFIXES
from aseankg.query.rows import read_rows, values_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aseankg.query.facts import Statement
    from aseankg.store.local import LocalStore

CLAIMS = PREFIXES["claim"]
ASSERTED, PLANNED, NEGATED = (f"{ASEAN}{name}-modality" for name in ("asserted", "planned", "negated"))

_CLAIMS = """
SELECT DISTINCT ?claim ?subject ?property ?value (ISIRI(?value) AS ?isThing) (LANG(?value) AS ?language) ?meeting
  ?modality ?source ?surface ?start ?end WHERE {{
  {things}
  ?claim asean:claimSubject|asean:claimObject|asean:claimMeeting ?thing .
  ?claim asean:claimSubject ?subject ; asean:claimProperty ?property ; asean:claimObject ?value ;
    asean:modality ?modality ; dcterms:source ?source ; asean:surfaceForm ?surface ;
    asean:startOffset ?start ; asean:endOffset ?end .
  OPTIONAL {{ ?claim asean:claimMeeting ?meeting }}
}}
"""
_PLANS = "SELECT ?property ?planned WHERE { ?property asean:plannedProperty ?planned }"
_STATUS = {ASSERTED: ASEAN + "Confirmed", PLANNED: ASEAN + "Planned"}
# What joins the ends of a claim with one of these properties: the part that is its subject, and the one that is its
# object; or, for what is said of taking part, the meeting.
_JOINED = {
    ASEAN + "attended": ("participant", "atMeeting"),
    ASEAN + "memberOf": ("member", "memberOf"),
    ASEAN + "post": ("holder", "post"),
    ASEAN + "onBehalfOf": ("participant", "atMeeting"),
    ASEAN + "prioritisedTopic": ("participant", "atMeeting"),
}


class Evidence(NamedTuple):
    """An accepted claim: what it says, and the words of its text, from one offset to another, that say so."""

    iri: str
    subject: str
    property: str
    value: str
    is_thing: bool
    language: str
    meeting: str
    modality: str
    source: str
    surface: str
    start: int
    end: int


def read_evidence(store: LocalStore, things: Iterable[str]) -> list[Evidence]:
    """The accepted claims that name one of these things, in the order of their texts."""
    found = {
        _evidence(row) for block in values_blocks(things) for row in read_rows(store, _CLAIMS.format(things=block))
    }
    return sorted(found, key=lambda one: (one.source, one.start, one.end, one.iri))


def read_plans(store: LocalStore) -> dict[str, str]:
    """For each property the one that says the same of a plan."""
    return {row[0]: row[1] for row in read_rows(store, _PLANS)}


def shows(one: Evidence, statement: Statement, joined: Sequence[Statement], plans: Mapping[str, str]) -> bool:
    """Whether a statement, with what its other end joins, is what a claim became in the graph of its text."""
    if one.modality == NEGATED:
        return False
    name = plans.get(one.property, one.property) if one.modality == PLANNED else one.property
    said = (one.subject, name, one.value, one.language, one.source)
    if any(said == (*_triple(part), source) for part in (statement, *joined) for source in part.sources):
        return True
    return one.property in _JOINED and _is_joined(one, joined)


def _evidence(row: tuple[str, ...]) -> Evidence:
    iri, subject, name, value, is_thing, language, meeting, modality, source, surface, start, end = row
    offsets = int(start), int(end)
    return Evidence(
        iri, subject, name, value, is_thing == "true", language, meeting, modality, source, surface, *offsets
    )


def _triple(statement: Statement) -> tuple[str, str, str, str]:
    return statement.subject, statement.property, statement.value, statement.language


def _is_joined(one: Evidence, joined: Sequence[Statement]) -> bool:
    """Whether the claim's text states that its ends are joined so."""
    first, last = _JOINED[one.property]
    values = {part.property: part.value for part in joined if one.source in part.sources}
    if values.get(ASEAN + first) != one.subject or values.get(ASEAN + last) != (one.meeting or one.value):
        return False
    return one.property != ASEAN + "attended" or values.get(ASEAN + "status") == _STATUS[one.modality]
