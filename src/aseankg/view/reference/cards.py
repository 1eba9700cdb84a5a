"""The cards of the class diagram: a class each, with the classes below it, its named individuals and its relations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN
from aseankg.view.reference.groups import ancestors, group_of, tree

if TYPE_CHECKING:
    from aseankg.sources.ontology.terms import Term

# Where cards stand: what is said of something left or right of it, values beside what uses them. A class that has no
# superclass and no place here goes below the shortest column.
COLUMNS = (
    ("MeetingSeries", "Meeting", "Participation", "Status", "Capacity", "OperativeVerb"),
    ("OutcomeDocument", "Initiative", "Commitment", "Topic", "Pillar"),
    ("Actor", "Post", "Tenure", "Place", "Membership", "MembershipStatus", "Competence", "Source", "Claim", "Modality"),
)
_PLANNED = ASEAN + "plannedProperty"
_STRENGTH = ASEAN + "strength"


@dataclass(frozen=True)
class Row:
    """A line of a card; a relation has a target, and is drawn as a line where it is told nowhere else."""

    kind: str
    iri: str
    depth: int = 0
    target: str = ""
    drawn: bool = False
    planned: bool = False
    repeated: bool = False

    @property
    def name(self) -> str:
        """The name that is printed; none where the line above has it."""
        return "" if self.repeated else self.iri.removeprefix(ASEAN)

    @property
    def target_name(self) -> str:
        """The name of the target that is printed."""
        return self.target.removeprefix(ASEAN)


@dataclass(frozen=True)
class Card:
    """A class at the head and the lines below it."""

    iri: str
    group: str
    rows: tuple[Row, ...]

    @property
    def name(self) -> str:
        """The name that is printed."""
        return self.iri.removeprefix(ASEAN)


def build_cards(terms: Iterable[Term]) -> list[list[Card]]:
    """The cards of the own terms of an ontology, by column."""
    known = {term.iri: term for term in terms}
    classes = {iri: term for iri, term in known.items() if term.kind == "class"}
    heads = _heads(classes)
    columns = [[_card(ASEAN + name, heads, known) for name in names if ASEAN + name in heads] for names in COLUMNS]
    placed = {card.iri for column in columns for card in column}
    for head in sorted(heads - placed):
        min(columns, key=_height).append(_card(head, heads, known))
    return columns


def _height(column: list[Card]) -> int:
    return sum(2 + len(card.rows) for card in column)


def _heads(classes: Mapping[str, Term]) -> set[str]:
    chosen = {ASEAN + name for names in COLUMNS for name in names}
    return {iri for iri, term in classes.items() if iri in chosen or len(ancestors(term, classes)) == 1}


def _card(head: str, heads: set[str], known: Mapping[str, Term]) -> Card:
    members = {
        iri: term for iri, term in known.items() if term.kind == "class" and head in _nearest(term, heads, known)
    }
    rows = [Row("class", iri, depth) for iri, depth in tree(members) if iri != head]
    rows += [Row("value", iri) for iri in _individuals(members, known)]
    rows += _relations(set(members), heads, known)
    return Card(head, group_of(known[head], known), tuple(rows))


def _nearest(term: Term, heads: set[str], known: Mapping[str, Term]) -> list[str]:
    """The heads at or above a class that have no other of them below."""
    above = [iri for iri in ancestors(term, known) if iri in heads]
    hidden = {higher for iri in above for higher in ancestors(known[iri], known)[1:]}
    return [iri for iri in above if iri not in hidden or iri == term.iri]


def _individuals(members: Mapping[str, Term], known: Mapping[str, Term]) -> list[str]:
    found = [iri for term in members.values() for iri in term.named("hasInstance") if iri in known]

    def strength(iri: str) -> tuple[int, str]:
        return next((int(str(value)) for name, value in known[iri].statements if name == _STRENGTH), 0), iri

    return sorted(set(found), key=strength)


def _relations(members: set[str], heads: set[str], known: Mapping[str, Term]) -> Iterator[Row]:
    """A line for each property that a member is the subject of and each class of its values."""
    done = {plan: term.iri for term in known.values() for plan in _plans(term)}
    properties = [
        term for term in known.values() if term.kind == "object" and members.intersection(term.named("domain"))
    ]
    for term in sorted(properties, key=lambda term: (done.get(term.iri, term.iri), term.iri in done)):
        for number, target in enumerate(term.named("range") or [""]):
            yield Row(
                "relation",
                term.iri,
                target=target if target in known else "",
                drawn=_is_drawn(term, target, members, known) and term.iri not in done,
                planned=term.iri in done,
                repeated=number > 0,
            )


def _is_drawn(term: Term, target: str, members: set[str], known: Mapping[str, Term]) -> bool:
    """Relations within a card, to named values, and one of two inverses need no line."""
    if target not in known or target in members:
        return False
    enumerated = bool(known[target].named("hasInstance"))
    second = any(other in known and other < term.iri for other in term.named("inverseOf"))
    return not enumerated and not second


def _plans(term: Term) -> list[str]:
    return [str(getattr(value, "iri", "")) for name, value in term.statements if name == _PLANNED]
