"""The tenure, membership or participation that a claim is about: that of the tables, else a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.sources.press.forms import AT_PARTICIPATION, FORMER, FORMS, MEMBERSHIP, PARTICIPATION, TENURE, fits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.sources.press.claims import Claim, ClaimsTable
    from aseankg.sources.project import Project
    from aseankg.sources.tables import Row

PLANNED, CONFIRMED = "Planned", "Confirmed"
JOINS = ("tenure", "membership", "participation")
"""The kinds of things that join others; they are called after what they join."""


def published_on(project: Project, source: str) -> str | None:
    """The day on which a source was published, as its row or an accepted claim of it says; None where neither does."""
    for row in project.rows["sources"]:
        if row.key[0] == source and row.one("published"):
            return row.one("published")
    table = project.press.get(source)
    issued = (claim.object for _, claim in table.accepted if claim.property == "dcterms:issued") if table else ()
    return next(iter(issued), None)


def join_of(project: Project, table: ClaimsTable, claim: Claim) -> str | None:
    """``KIND/ID`` of what joins the ends of a claim in the graph; None where nothing does."""
    form = FORMS.get(claim.property)
    if form is None or claim.modality == "negated" or not fits(form, claim.subject, claim.object):
        return None
    if form.way in (PARTICIPATION, AT_PARTICIPATION):
        status = status_of(project, table, claim)
        meeting = claim.object if form.way == PARTICIPATION else claim.meeting
        return participation_of(project, claim.subject, meeting, status) if status and meeting else None
    if claim.modality == "planned":
        return None
    if form.way == MEMBERSHIP:
        return membership_of(project, claim.subject, claim.object)
    if form.way == TENURE:
        return _dated_tenure(project, table, claim)
    return None


def tenure_of(project: Project, holder: str, post: str, day: str | None) -> str:
    """``tenure/ID`` for a person and a post, on a day where one is known."""
    pair = (_slug(holder), _slug(post))
    rows = [row for row in project.rows["tenures"] if (row.one("holder"), row.one("post")) == pair]
    standing = [row for row in rows if day is None or _stands(row, day)]
    if standing:
        return f"tenure/{standing[-1].key[0]}"
    slug = "-".join(pair)
    return f"tenure/{slug}" if not rows or day is None else f"tenure/{slug}-{day[:4]}"


def membership_of(project: Project, member: str, body: str) -> str:
    """``membership/ID`` of a member in a body, of several the one that lasts."""
    pair = (member, body)
    rows = [row for row in project.rows["memberships"] if (row.one("member"), row.one("memberOf")) == pair]
    rows.sort(key=lambda row: row.one("endDate") is None)
    return f"membership/{_known_or_new(project, 'memberships', rows, _slug(member), _slug(body))}"


def is_in_tables(project: Project, name: str) -> bool:
    """Whether a thing, ``KIND/ID``, has a row of its own."""
    kind, _, slug = name.partition("/")
    tables = (table for table, known in project.things.items() if known.get(slug) == kind)
    return any(row.key[0] == slug for table in tables for row in project.rows[table])


def participation_of(project: Project, actor: str, meeting: str, status: str) -> str:
    """``participation/ID`` of an actor at a meeting, planned or confirmed."""
    rows = [row for row in _participations(project, actor, meeting) if row.one("status") == status]
    end = ("planned",) if status == PLANNED else ()
    slug = _known_or_new(project, "participations", rows, _slug(actor), _slug(meeting), *end)
    return f"participation/{slug}"


def status_of(project: Project, table: ClaimsTable, claim: Claim) -> str | None:
    """The status of the participation that a claim is about; None where nobody says that there is one.

    For whom someone speaks, or what they put first, does not yet say that they came.
    """
    if FORMS[claim.property].way == PARTICIPATION or claim.modality == "planned":
        return PLANNED if claim.modality == "planned" else CONFIRMED
    said = {
        other.modality
        for _, other in table.accepted
        if other.property == "attended" and (other.subject, other.object) == (claim.subject, claim.meeting)
    }
    if said & {"asserted", "planned"}:
        return CONFIRMED if "asserted" in said else PLANNED
    known = {row.one("status") for row in _participations(project, claim.subject, claim.meeting)}
    return None if not known else PLANNED if PLANNED in known else CONFIRMED


def states_participation(claim: Claim) -> bool:
    """Whether a claim itself says that there is, or is to be, a participation."""
    return FORMS[claim.property].way != AT_PARTICIPATION or claim.modality == "planned"


def _dated_tenure(project: Project, table: ClaimsTable, claim: Claim) -> str | None:
    """The tenure that a claim is about, where a date is known on which, from which or until which it was."""
    day = published_on(project, table.source) if claim.property != FORMER else None
    name = tenure_of(project, claim.subject, claim.object, day)
    dated = any(other.subject == name and other.property in ("startDate", "endDate") for _, other in table.accepted)
    known = claim.property != FORMER and is_in_tables(project, name)
    return name if day or dated or known else None


def _participations(project: Project, actor: str, meeting: str) -> list[Row]:
    pair = (actor, _slug(meeting))
    return [row for row in project.rows["participations"] if (row.one("participant"), row.one("atMeeting")) == pair]


def _known_or_new(project: Project, table: str, rows: Iterable[Row], *parts: str) -> str:
    known = [row.key[0] for row in rows]
    if known:
        return known[-1]
    slug = "-".join(parts)
    taken = any(row.key[0] == slug for row in project.rows[table])
    return f"{slug}-2" if taken else slug


def _slug(name: str) -> str:
    return name.partition("/")[2]


def _stands(row: Row, day: str) -> bool:
    start, end = row.one("startDate") or "", row.one("endDate") or "9"
    return start[: len(day)] <= day[: len(start)] and end[: len(day)] >= day[: len(end)]
