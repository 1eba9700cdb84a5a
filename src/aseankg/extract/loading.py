"""The claims of a press text on their way into a project: of which source, beside which known ones, to which file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.errors import InputError, OutputError, UsageError
from aseankg.extract.claims import make_claims, merge_claims
from aseankg.extract.effects import Effect, find_effects
from aseankg.extract.extraction import THIS_DOCUMENT, Extraction, Fact
from aseankg.extract.slugs import slug
from aseankg.sources.press.catalogue import check_row, free_id, insert_row, row_with_id, row_with_url, source_of_text
from aseankg.sources.press.claims import Claim, format_claims, open_claims
from aseankg.store.files import write_atomically

if TYPE_CHECKING:
    from aseankg.extract.place import Place
    from aseankg.sources.press.text import PressText

_SOURCE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_TITLE = 150
_UNKNOWN = "unknown"


@dataclass(frozen=True)
class Wanted:
    """What the user says of a text's source."""

    source: str | None = None
    title: str | None = None
    kind: str = "official"
    retrieved: str = ""


@dataclass(frozen=True)
class Loading:
    """The claims of one text, not yet written."""

    text: PressText
    source: str
    row: dict[str, str] | None
    """The row that sources.csv is to have; None where it has one, or where there is no project."""
    path: Path
    in_project: bool
    known: tuple[Claim, ...]
    """The claims that the file has already."""
    claims: tuple[Claim, ...]
    """The claims that the file is to have: the known ones as they are, and those read that are new to it."""
    unplaced: tuple[Fact, ...]

    @property
    def changes(self) -> bool:
        """Whether the file is to have claims that it has not."""
        return len(self.claims) > len(self.known)

    def effects(self, place: Place) -> list[Effect]:
        """What the claims that nobody rejected would do."""
        claims = [claim for claim in self.claims if claim.decision != "rejected"]
        return find_effects(claims, place.project, place.names.store, self.source, self.text.published)


def prepare(text: PressText, extraction: Extraction, place: Place, wanted: Wanted, folder: Path) -> Loading:
    """The claims of a checked extraction; `folder` is where the text lies.

    Raises `InputError` where the file holds the claims of another text.
    """
    text = replace(text, published=text.published or _said(extraction, "published_on"))
    text = replace(text, publisher=text.publisher or _said(extraction, "published_by"))
    source = wanted.source or _known_id(text, place) or _new_id(text, place, wanted)
    if not _SOURCE_ID.fullmatch(source):
        raise UsageError(f"--source {source}: ids are lower-case letters, digits and hyphens")
    is_known = row_with_id(place.project, source) is not None
    row = None if place.layout is None or is_known else _row(text, source, wanted)
    root = place.layout.root if place.layout is not None else folder
    path = place.layout.press / f"{source}.csv" if place.layout is not None else folder / f"{_stem(text)}.claims.csv"
    known = _known_claims(path, root, text)
    reading = make_claims(text, extraction, place.project, place.names, source)
    about_asean = any(claim.subject != f"source/{source}" for claim in reading.claims)
    claims = merge_claims(known, reading.claims if about_asean else ())
    in_project = place.layout is not None
    return Loading(text, source, row, path, in_project, tuple(known), tuple(claims), reading.unplaced)


def known_date(text: PressText, place: Place, wanted: Wanted) -> str | None:
    """When a text was published, where sources.csv has it: by its id, its address or its claims."""
    row = row_with_id(place.project, wanted.source or _known_id(text, place) or "")
    return row.one("published") if row is not None else None


def write_loadings(loadings: Iterable[Loading], place: Place) -> None:
    """Every file is written, or none that was there before is changed."""
    changed = [loading for loading in loadings if loading.changes]
    rows = [loading.row for loading in changed if loading.row is not None]
    for row in rows:
        check_row(place.project, row)
    before: dict[Path, bytes | None] = {}
    try:
        if place.layout is not None and rows:
            table = before[place.layout.sources] = place.layout.sources.read_bytes()
            for row in rows:
                table = insert_row(table, row)
            _write(place.layout.sources, table)
        for loading in changed:
            loading.path.parent.mkdir(exist_ok=True)
            before[loading.path] = loading.path.read_bytes() if loading.path.is_file() else None
            _write(loading.path, format_claims(loading.claims))
    except (OSError, OutputError) as error:
        for path, data in before.items():
            _restore(path, data)
        if isinstance(error, OutputError):
            raise
        raise OutputError(f"{error.filename}: cannot be written ({error.strerror})") from error


def _said(extraction: Extraction, relation: str) -> str | None:
    """What the text says of itself."""
    said = (fact for fact in extraction.facts if fact.subject == THIS_DOCUMENT and fact.relation == relation)
    return next((fact.object for fact in said if fact.modality == "asserted"), None)


def _known_id(text: PressText, place: Place) -> str | None:
    """The id of the source at the text's address, else of the one whose claims were read in this very text."""
    row = row_with_url(place.project, text.url) if text.url else None
    return row.key[0] if row is not None else source_of_text(place.project, text.sha256)


def _new_id(text: PressText, place: Place, wanted: Wanted) -> str:
    """An id made of publisher, title and date."""
    publisher = text.publisher or ""
    called = place.names.called("Organisation", publisher)
    known = next(iter(called)).partition("/")[2] if len(called) == 1 else ""
    title = slug(_title(text, wanted), longest=32, hashed=False)
    name = known or (slug(publisher, longest=30, hashed=False) if publisher else "")
    parts = (name, title, text.published or "")
    earlier = place.project.press.get("-".join(filter(None, parts)))
    if earlier is not None and earlier.text_hash:
        raise InputError(
            f"{text.name}: {earlier.source} has claims of another text with this publisher, title and day: theirs has "
            f"the hash {earlier.text_hash}, this one {text.sha256}; give the text as it was loaded, or load this one "
            "beside it with --source ID"
        )
    return free_id(place.project, *parts)


def _row(text: PressText, source: str, wanted: Wanted) -> dict[str, str]:
    return {
        "id": source,
        "title": _title(text, wanted),
        "publisher": text.publisher or "",
        "url": text.url or "",
        "published": text.published or "",
        "language": text.language,
        "kind": wanted.kind,
        "retrieved": wanted.retrieved,
    }


def _title(text: PressText, wanted: Wanted) -> str:
    """The title given, else the first line where it is short enough to be one, else the file's name."""
    first = next((" ".join(line.split()) for line in text.text.splitlines() if line.strip()), "")
    return wanted.title or (first if 0 < len(first) <= _LONGEST_TITLE else _stem(text))


def _stem(text: PressText) -> str:
    return Path(text.name).stem or _UNKNOWN


def _known_claims(path: Path, root: Path, text: PressText) -> list[Claim]:
    if not path.is_file():
        return []
    table = open_claims(path, root)
    if table.text_hash and table.text_hash != text.sha256:
        raise InputError(
            f"{path}: its claims were read in another text: theirs has the hash {table.text_hash}, {text.name} has "
            f"{text.sha256}; give the text that they were read in, or another --source"
        )
    return list(table.claims.values())


def _write(path: Path, data: bytes) -> None:
    write_atomically(path, lambda stream: stream.write(data))


def _restore(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    elif not path.is_file() or path.read_bytes() != data:
        _write(path, data)
