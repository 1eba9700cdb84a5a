"""The claims tables of a project: every name in an accepted claim exists, or is introduced by an accepted claim."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.namespaces import RDFS
from aseankg.sources.nearest import nearest
from aseankg.sources.press.claims import Claim, ClaimsTable, read_claims
from aseankg.sources.press.forms import FORMS, LABEL, claimable, kind_of
from aseankg.sources.press.joins import JOINS, is_in_tables, join_of
from aseankg.sources.press.relations import DATE, RELATIONS
from aseankg.sources.schema import Table
from aseankg.sources.tables import TableReader, date_problem

if TYPE_CHECKING:
    from aseankg.sources.project import Project

_DATES = frozenset(relation.property for relation in RELATIONS.values() if DATE in relation.objects)


def read_press_tables(folder: Path, reader: TableReader) -> dict[str, ClaimsTable]:
    """The claims tables of a folder by the id of their source; none where there is no folder."""
    return {path.stem: read_claims(path, reader) for path in sorted(folder.glob("*.csv"))}


def introduce(project: Project) -> None:
    """The project's things include those that accepted claims introduce, with their tenures and the like."""
    tables = _tables_of_kinds(project)
    for table in project.press.values():
        for _, claim in table.accepted:
            if claim.property == "a" and _class_problem(project, claim) is None:
                kind, _, slug = claim.subject.partition("/")
                project.things[tables[kind].name].setdefault(slug, kind)
    for table in project.press.values():
        for _, claim in table.accepted:
            kind, _, slug = (join_of(project, table, claim) or "").partition("/")
            if kind:
                project.things[tables[kind].name].setdefault(slug, kind)


def check_press(project: Project, reader: TableReader) -> None:
    """What is wrong with the claims is among the reader's faults."""
    for table in project.press.values():
        if table.source not in project.things["sources"]:
            near = nearest(table.source, project.things["sources"])
            reader.fault(table.table, None, "is named after no id of sources.csv", near=near)
        introduced = {claim.subject for _, claim in table.accepted if claim.property == "a"}
        for line, claim in table.claims.items():
            if claim.subject in introduced and not claim.object and not claim.decision:
                told = f"is needed as {claim.property} of {claim.subject}, which was accepted; fill it in and accept it"
                reader.fault(table.table, line, told, "object")
            for column, problem, value, near in _problems(project, claim):
                reader.fault(table.table, line, problem, column, value, near)


_Problem = tuple[str, str, str, tuple[str, ...]]


def _problems(project: Project, claim: Claim) -> Iterator[_Problem]:
    """Column, problem, value and nearest names of each fault of a claim; of undecided ones only unknown properties."""
    if claim.property != LABEL and project.predicate(claim.property) is None:
        yield "property", "no such property:", claim.property, project.near_properties(claim.property)
    elif claim.accepted and claim.property == "a":
        yield from _introduction_problems(project, claim)
    elif claim.accepted:
        for column, name in (("subject", claim.subject), ("meeting", claim.meeting)):
            if name and project.thing(project.things, name) is None:
                yield _unknown(project, column, name)
        yield from _object_problems(project, claim)


def _introduction_problems(project: Project, claim: Claim) -> Iterator[_Problem]:
    problem = _class_problem(project, claim)
    if problem is not None:
        yield problem
    elif project.thing(project.things, claim.subject) is None:
        yield "subject", "its id is that of a thing of another kind:", claim.subject, ()
    elif not _is_named(project, claim.subject):
        yield "subject", "has no name; accept a claim with property label too:", claim.subject, ()


def _is_named(project: Project, name: str) -> bool:
    """Whether a thing has a name: in a table, by an accepted claim, or made of those of the things that it joins."""
    accepted = (claim for table in project.press.values() for _, claim in table.accepted)
    named = any(claim.subject == name and claim.property == LABEL for claim in accepted)
    return named or kind_of(name) in JOINS or is_in_tables(project, name)


def _object_problems(project: Project, claim: Claim) -> Iterator[_Problem]:
    value = claim.object
    predicate = RDFS + "label" if claim.property == LABEL else project.predicate(claim.property)
    form = FORMS.get(claim.property)
    if form is not None:
        for column, name, kinds in zip(
            ("subject", "object"), (claim.subject, value), claimable(claim.property), strict=True
        ):
            if (column == "subject" or form.objects) and kind_of(name) not in kinds:
                yield column, f"{claim.property} takes {', '.join(sorted(kinds))} here:", name, ()
                return
    if kind_of(value) in _tables_of_kinds(project) and predicate in project.vocabulary.object_properties:
        if project.thing(project.things, value) is None:
            yield _unknown(project, "object", value)
        return
    problem = date_problem(value) if claim.property in _DATES else project.problem(predicate or "", value)
    if problem:
        yield "object", problem, value, project.near_values(predicate or "", value)


def _class_problem(project: Project, claim: Claim) -> _Problem | None:
    """What keeps a claim from introducing its subject."""
    tables = _tables_of_kinds(project)
    kind = kind_of(claim.subject)
    if kind not in tables:
        return "subject", "no such kind of thing:", kind, nearest(kind, tables)
    classes = tables[kind].classes[kind]
    if claim.object not in classes:
        return "object", f"no class of a {kind}:", claim.object, nearest(claim.object, classes) or classes[:3]
    return None


def _unknown(project: Project, column: str, name: str) -> _Problem:
    near = project.near(project.things, name, with_kind=True)
    return column, "no such thing, and no accepted claim introduces it:", name, near


def _tables_of_kinds(project: Project) -> dict[str, Table]:
    """The table that holds the things of each kind."""
    tables = (project.tables[name] for name in project.things)
    return {kind: table for table in tables for kind in table.classes}
