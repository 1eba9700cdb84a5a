"""What each claim would do to the graph: say something new, confirm what is known, contradict it, or nothing yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aseankg.namespaces import (
    ASEAN,
    INFERRED_GRAPH,
    ONTOLOGY_GRAPH,
    RDF,
    RDFS,
    SKOS,
    SOURCES_GRAPH,
    SRC,
    reference,
    term_iri,
    thing_iri,
)
from aseankg.query.agreement import Pairs, Value, agree, read_companions
from aseankg.query.conflicts import ONE_AT_A_TIME
from aseankg.query.rows import read_rows
from aseankg.sources.press.forms import AT_PARTICIPATION, FORMER, FORMS, LABEL, MEMBERSHIP, PARTICIPATION, PLAIN, TENURE
from aseankg.terms import Literal

if TYPE_CHECKING:
    from aseankg.sources.press.claims import Claim
    from aseankg.sources.project import Project
    from aseankg.store.local import LocalStore

NEW, CONFIRMS, CONTRADICTS, KNOWN, OPEN = "new", "confirms", "contradicts", "known", "open"

_SELECT = "SELECT DISTINCT ?value (STR(DATATYPE(?value)) AS ?datatype) (LANG(?value) AS ?language) ?source"
_SAID = f"""
{_SELECT} WHERE {{{{
  GRAPH ?source {{{{ {{pattern}} }}}}
  FILTER(?source NOT IN (<{INFERRED_GRAPH}>, <{ONTOLOGY_GRAPH}>, <{SOURCES_GRAPH}>))
}}}}
"""
_CLAIMED = f"""
{_SELECT} WHERE {{{{
  ?claim asean:claimSubject <{{subject}}> ; asean:claimProperty <{{property}}> ; asean:claimObject ?value ;
    asean:modality asean:{{modality}}-modality ; dcterms:source ?source .
}}}}
"""
_PATTERNS = {
    PLAIN: "<{subject}> <{property}> ?value",
    PARTICIPATION: "?join asean:participant <{subject}> ; asean:atMeeting ?value ; asean:status asean:{status}",
    AT_PARTICIPATION: "?join asean:participant <{subject}> ; asean:atMeeting <{meeting}> ; <{property}> ?value",
    MEMBERSHIP: "?join asean:member <{subject}> ; asean:memberOf ?value",
    TENURE: "?join asean:holder <{subject}> ; asean:post ?value",
}
# Who else is said to hold, on a day, a post that one person holds at a time.
_HOLDERS = f"""
{_SELECT} WHERE {{{{
  <{{post}}> asean:soleHolder true .
  ?join asean:post <{{post}}> ; asean:startDate ?start .
  GRAPH ?source {{{{ ?join asean:holder ?value }}}}
  FILTER(?value != <{{holder}}> && STR(?start) <= "{{day}}")
  FILTER NOT EXISTS {{{{ ?join asean:endDate ?end FILTER(STR(?end) <= "{{day}}") }}}}
  FILTER EXISTS {{{{ ?join asean:endDate ?end }}}}
}}}}
"""
_ADOPTED_AT = ASEAN + "adoptedAt"
Said = dict[Value, frozenset[str]]


@dataclass(frozen=True)
class Effect:
    """What one claim would do.

    `known` comes of a claim that the graph already has from this very text, `open` of one whose value is left to the
    reviewer. `sources` are the ids of those that say the same, or that say what it contradicts; `values` is what these
    say instead.
    """

    claim: Claim
    kind: str
    sources: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


def find_effects(
    claims: Iterable[Claim], project: Project, store: LocalStore, source: str, day: str | None = None
) -> list[Effect]:
    """The effect of each claim of the text that is, or is to be, the source with this id, published on a day."""
    said = _Sayings(project, store, read_companions(store), day)
    return [_effect(claim, said, SRC + source) for claim in claims]


def _effect(claim: Claim, said: _Sayings, own: str) -> Effect:
    if not claim.object:
        return Effect(claim, OPEN)
    value = said.value(claim)
    if value is None:
        return Effect(claim, NEW)
    same = _saying(value, said.like(claim))
    if same - {own}:
        return Effect(claim, CONFIRMS, _ids(same - {own}))
    if same:
        return Effect(claim, KNOWN, _ids(same))
    against = said.against(claim, value)
    if against:
        others = sorted(reference(other.text) for other in against if other != value)
        return Effect(claim, CONTRADICTS, _ids(frozenset().union(*against.values())), tuple(others))
    return Effect(claim, NEW)


@dataclass
class _Sayings:
    """What the sources in a store say of the subject of a claim."""

    project: Project
    store: LocalStore
    companions: Pairs
    day: str | None = None
    _read: dict[str, Said] = field(default_factory=dict)

    def value(self, claim: Claim) -> Value | None:
        """The object of a claim as the store holds it; None for one that is not there yet."""
        try:
            found = self.project.value(self._property(claim), claim.object)
        except KeyError:
            found = None
        if isinstance(found, Literal):
            datatype = RDF + "langString" if found.language else found.datatype
            return Value(found.value, datatype, found.language or "")
        return Value(found) if found is not None else None

    def like(self, claim: Claim) -> Said:
        """What is said in the manner of a claim: as fact, as plan or as denial."""
        claimed = self._claimed(claim, claim.modality)
        if claim.modality == "negated":
            return claimed
        return _joined(self._planned(claim) if claim.modality == "planned" else self._done(claim), claimed)

    def against(self, claim: Claim, value: Value) -> Said:
        """What cannot be true together with a claim."""
        done = self._done(claim)
        if claim.modality == "negated":
            return _only(value, done)
        if claim.modality == "planned":
            return _joined(self._others(claim, self._planned(claim), value), self._others(claim, done, value))
        others = self._holders(claim) if claim.property == "post" else self._others(claim, done, value)
        return _joined(others, _only(value, self._claimed(claim, "negated")))

    def _done(self, claim: Claim) -> Said:
        form = FORMS.get(claim.property)
        said = self._stated(claim, form.way if form else PLAIN, "Confirmed")
        return _joined(said, self._stated(claim, PLAIN, "")) if claim.property == FORMER else said

    def _planned(self, claim: Claim) -> Said:
        form = FORMS.get(claim.property)
        if form is None or form.way in (MEMBERSHIP, TENURE) or (form.way == PLAIN and not form.planned):
            return {}
        return self._stated(claim, form.way, "Planned", form.planned)

    def _stated(self, claim: Claim, way: int, status: str, name: str | None = None) -> Said:
        if way == AT_PARTICIPATION and not claim.meeting:
            return {}
        pattern = _PATTERNS[way].format(
            subject=_iri(claim.subject),
            meeting=_iri(claim.meeting),
            property=term_iri(name) if name else self._property(claim),
            status=status,
        )
        return self._rows(_SAID.format(pattern=pattern))

    def _claimed(self, claim: Claim, modality: str) -> Said:
        """What accepted claims say, also those that became no fact."""
        return self._rows(
            _CLAIMED.format(subject=_iri(claim.subject), property=self._property(claim), modality=modality)
        )

    def _others(self, claim: Claim, said: Said, value: Value) -> Said:
        """The values that exclude one of a property that holds one at a time; none where a source agrees with it."""
        planned = claim.modality == "planned" and self._property(claim) == _ADOPTED_AT
        if not planned and self._property(claim) not in ONE_AT_A_TIME:
            return {}
        others = {other: sources for other, sources in said.items() if other.text != ASEAN + "Planned"}
        return {} if any(agree(value, other, self.companions) for other in others) else others

    def _holders(self, claim: Claim) -> Said:
        """Who else holds a post for one on the day of the text; those of whom nobody says until when, may have left."""
        if self.day is None:
            return {}
        ends = {"post": _iri(claim.object), "holder": _iri(claim.subject)}
        return self._rows(_HOLDERS.format(**ends, day=self.day))

    def _rows(self, query: str) -> Said:
        if query not in self._read:
            sources: defaultdict[Value, set[str]] = defaultdict(set)
            for *value, source in read_rows(self.store, query):
                sources[Value(*value)].add(source)
            self._read[query] = {value: frozenset(saying) for value, saying in sources.items()}
        return self._read[query]

    def _property(self, claim: Claim) -> str:
        if claim.property == LABEL:
            return SKOS + "prefLabel" if claim.subject.startswith("topic/") else RDFS + "label"
        return self.project.predicate(claim.property) or term_iri(claim.property)


def _saying(value: Value, said: Said) -> frozenset[str]:
    """The sources that say the same."""
    return frozenset().union(*(sources for other, sources in said.items() if other.form == value.form))


def _only(value: Value, said: Said) -> Said:
    sources = _saying(value, said)
    return {value: sources} if sources else {}


def _joined(left: Said, right: Said) -> Said:
    return {value: left.get(value, frozenset()) | right.get(value, frozenset()) for value in left.keys() | right.keys()}


def _iri(name: str) -> str:
    kind, _, slug = name.partition("/")
    return thing_iri(kind, slug)


def _ids(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(source.removeprefix(SRC) for source in sources))
