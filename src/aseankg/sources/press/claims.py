"""Claims: what was read in a press text, row by row, and what a reviewer decided on it."""

from __future__ import annotations

import builtins
import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from aseankg.errors import TableError
from aseankg.sources.press.relations import MODALITIES
from aseankg.sources.schema import Column, Table
from aseankg.sources.tables import Row, TableReader

COLUMNS = (
    "id", "subject", "property", "object", "modality", "meeting", "start", "end", "surface", "confidence", "decision",
    "nearest", "note", "textHash",
)  # fmt: skip
ACCEPTED, REJECTED = DECISIONS = ("accepted", "rejected")

_SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
_THING = r"[a-z]+/" + _SLUG
# A spreadsheet takes what begins like this for a formula; a space before it does not, and is not read back.
_FORMULA = re.compile(r"[=+\-@]")
# Longer words would be a sentence of the source, and those stay with the source.
_LONGEST_SURFACE = 100
_KEPT_BEFORE, _KEPT_AFTER = 60, 30


@dataclass(frozen=True, slots=True)
class Claim:
    """One row of a claims table."""

    id: str
    """Short and for ever: made from what was read and where, it survives relinking and a second reading."""
    subject: str
    """``KIND/ID``: of a thing in the tables, or of a new one that other claims of the same text introduce."""
    property: str
    """As in statements.csv."""
    object: str
    """``KIND/ID``, a date, or ``TEXT@LANGUAGE``; blank where only the reviewer can tell it."""
    modality: str
    meeting: str
    """``meeting/ID`` where the claim is about taking part in a meeting; else blank."""
    start: int
    end: int
    surface: str
    """The words of the text from `start` to `end` that say so."""
    confidence: float
    decision: str = ""
    nearest: str = ""
    """Other things of the graph that the subject or object may be, ``KIND/ID`` split by ``|``."""
    note: str = ""
    text_hash: str = ""

    @builtins.property
    def accepted(self) -> bool:
        """Whether a reviewer accepted it."""
        return self.decision == ACCEPTED

    @builtins.property
    def says(self) -> tuple[str, ...]:
        """What it says, wherever in the text."""
        return self.subject, self.property, self.object, self.modality, self.meeting


@dataclass(frozen=True)
class ClaimsTable:
    """The claims read in one text."""

    source: str
    """The id of the text's row in sources.csv, after which the file is named."""
    table: Table
    claims: dict[int, Claim]
    """By the line of the file."""

    @property
    def text_hash(self) -> str:
        """The SHA-256 of the text that they were read in; empty where there are none."""
        return next((claim.text_hash for claim in self.claims.values()), "")

    @property
    def accepted(self) -> list[tuple[int, Claim]]:
        """The accepted claims, each with its line."""
        return [(line, claim) for line, claim in self.claims.items() if claim.accepted]


def surface_at(text: str, start: int, end: int) -> str:
    """The words between two offsets on one line; of a long passage, which belongs to the source, only its ends."""
    words = " ".join(text[start:end].split())
    if len(words) <= _LONGEST_SURFACE:
        return words
    before = words[: _KEPT_BEFORE + 1].rpartition(" ")[0] or words[:_KEPT_BEFORE]
    after = words[-_KEPT_AFTER - 1 :].partition(" ")[2] or words[-_KEPT_AFTER:]
    return f"{before} … {after}"


def read_claims(path: Path, reader: TableReader) -> ClaimsTable:
    """The claims of a file; what is wrong with it is among the reader's faults, and those rows are left out."""
    table = Table(path.stem, path.resolve(), "Claims read in one press text.", None, None, tuple(_COLUMNS), ("id",))
    before = len(reader.faults)
    rows = reader.read(table)
    faulty = {fault.row for fault in reader.faults[before:]}
    claims = {row.line: _claim(row) for row in rows if row.line not in faulty}
    found = ClaimsTable(path.stem, table, claims)
    for line, claim in claims.items():
        _check(found, line, claim, reader)
    return found


def open_claims(path: Path, root: Path) -> ClaimsTable:
    """The claims of a file; raises `TableError` with all that is wrong with it."""
    reader = TableReader(root)
    found = read_claims(path, reader)
    if reader.faults:
        faults = sorted(reader.faults, key=lambda fault: fault.row or 0)
        raise TableError(faults)
    return found


def format_claims(claims: Iterable[Claim]) -> bytes:
    """A claims table as a file, sorted by id."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(claim) for claim in sorted(claims, key=lambda claim: claim.id))
    return stream.getvalue().encode("utf-8")


def _check(found: ClaimsTable, line: int, claim: Claim, reader: TableReader) -> None:
    if claim.end <= claim.start:
        reader.fault(found.table, line, f"must be after start ({claim.start}):", "end", str(claim.end))
    if claim.text_hash != found.text_hash:
        reader.fault(found.table, line, "differs from that of the first row:", "textHash", claim.text_hash)
    if claim.accepted and not claim.object:
        reader.fault(found.table, line, "must not be blank in an accepted claim", "object")


def _claim(row: Row) -> Claim:
    def text(column: str) -> str:
        return row.one(column) or ""

    return Claim(
        id=text("id"),
        subject=text("subject"),
        property=text("property"),
        object=text("object"),
        modality=text("modality"),
        meeting=text("meeting"),
        start=int(text("start")),
        end=int(text("end")),
        surface=text("surface"),
        confidence=float(text("confidence")),
        decision=text("decision"),
        nearest="|".join(row.cells["nearest"]),
        note=text("note"),
        text_hash=text("textHash"),
    )


def _cells(claim: Claim) -> list[str]:
    cells = [claim.id, claim.subject, claim.property, claim.object, claim.modality, claim.meeting]
    cells += [str(claim.start), str(claim.end), claim.surface, f"{claim.confidence:g}", claim.decision, claim.nearest]
    cells += [claim.note, claim.text_hash]
    return [f" {cell}" if _FORMULA.match(cell) else cell for cell in cells]


def _column(
    name: str,
    example: str,
    pattern: str | None = None,
    allowed: tuple[str, ...] = (),
    base: str = "string",
    required: bool = True,
) -> Column:
    return Column(
        name=name,
        description="",
        example=example,
        base=base,
        pattern=re.compile(pattern) if pattern else None,
        allowed=allowed,
        bounds=(0, 1) if base == "decimal" else (0, None),
        required=required,
        separator="|" if name == "nearest" else None,
        predicate=None,
        planned_predicate=None,
        value_template=None,
        language=None,
        language_tagged=False,
        references=(),
    )


_COLUMNS = (
    _column("id", "00412-9f3a1c", _SLUG),
    _column("subject", "person/joko-widodo", _THING),
    _column("property", "attended", r"(\w+:)?\w+"),
    _column("object", "meeting/asean-summit-32", required=False),
    _column("modality", "planned", allowed=MODALITIES),
    _column("meeting", "meeting/asean-summit-32", "meeting/" + _SLUG, required=False),
    _column("start", "412", base="integer"),
    _column("end", "431", base="integer"),
    _column("surface", "akan menghadiri"),
    _column("confidence", "0.9", base="decimal"),
    _column("decision", "accepted", allowed=DECISIONS, required=False),
    _column("nearest", "person/joko-widodo", _THING, required=False),
    _column("note", "", required=False),
    _column("textHash", "64 hexadecimal digits", "[0-9a-f]{64}"),
)
