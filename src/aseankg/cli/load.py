"""`aseankg load`: claims read in press texts, for a reviewer to decide on."""

from __future__ import annotations

import shlex
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.cli.options import add_project_option, read_text
from aseankg.errors import OutputError, UsageError

if TYPE_CHECKING:
    import argparse

    from aseankg.extract.effects import Effect
    from aseankg.extract.extraction import Extraction
    from aseankg.extract.known import KnownNames
    from aseankg.extract.loading import Loading
    from aseankg.extract.place import Place
    from aseankg.sources.press.claims import Claim
    from aseankg.sources.press.text import PressText
    from aseankg.store.local import LocalStore

_FOR_ONE_TEXT = ("source", "title", "url", "claims")
_KINDS = ("official", "news", "reference", "dataset", "academic")
_EFFECTS = ("new", "confirms", "contradicts", "known", "open")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("texts", metavar="TEXT", nargs="+", help="a press text: .txt, .html, .pdf, .docx; - for stdin")
    parser.add_argument("--published", metavar="DAY", help="when it was published; without it, what the text says")
    parser.add_argument("--publisher", metavar="NAME", help="who published it; without it, what the text says")
    parser.add_argument("--url", metavar="URL", help="its address; one of sources.csv chooses that source")
    parser.add_argument("--lang", metavar="LANGUAGE", help="its language, en or id; without it, it is detected")
    parser.add_argument("--source", metavar="ID", help="its id in sources.csv, a new one or one that is there")
    parser.add_argument("--title", metavar="TITLE", help="its title, for a new source; without it, its first line")
    parser.add_argument("--kind", choices=_KINDS, default="official", help="the kind of a new source (official)")
    parser.add_argument("--claims", metavar="FILE", help="take what something else read in it, as --claims-json writes")
    parser.add_argument("--dry-run", action="store_true", help="write nothing; show what the claims would do")
    parser.add_argument("--claims-json", action="store_true", help="write no claims; print what was read, as JSON")
    parser.add_argument("-o", "--output", metavar="FOLDER", help="with --claims-json: write TEXT.json for each TEXT")
    parser.add_argument("--store", metavar="PATH", help="graph to compare with; without it, that of the project")
    add_project_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Reads the texts, and writes their claims unless told not to; the exit code is 0."""
    from aseankg.extract.loading import write_loadings
    from aseankg.extract.place import open_graph, open_place
    from aseankg.layout import at_hand

    _check(arguments)
    layout = at_hand(arguments.project)
    store = open_graph(layout, arguments.store)
    if arguments.claims_json:
        _write_json(arguments, store)
        return 0
    place = open_place(layout, store)
    loadings = _prepare(arguments, place)
    if arguments.dry_run:
        for path, loading in zip(arguments.texts, loadings, strict=True):
            _show_effects(path, loading.effects(place))
        return 0
    write_loadings(loadings, place)
    for path, loading in zip(arguments.texts, loadings, strict=True):
        _tell(path, loading, arguments.project)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    given = [name for name in _FOR_ONE_TEXT if getattr(arguments, name) is not None]
    if len(arguments.texts) > 1 and given:
        raise UsageError(f"--{given[0]} is about one text; load the others separately")
    if arguments.output and not arguments.claims_json:
        raise UsageError("-o goes with --claims-json; claims are written to graph/press/ of the project")
    if arguments.claims_json and arguments.dry_run:
        raise UsageError("--dry-run and --claims-json exclude each other; give one of them")
    if arguments.claims_json and len(arguments.texts) > 1 and not arguments.output:
        raise UsageError("--claims-json prints what one text says; for several texts name a folder with -o")


class _Reader:
    """Reads texts, and in them what they say: by the project's own rules, or from the file that was given."""

    def __init__(self, arguments: argparse.Namespace, names: KnownNames) -> None:
        self._arguments = arguments
        self._names = names
        self._claims = read_text(arguments.claims) if arguments.claims is not None else None
        if self._claims is None:
            from aseankg.extract.rules import open_extractor

            self._extractor = open_extractor(names)

    def read(self, path: str, published: str | None = None) -> PressText:
        """A text; `published` is what is known where nothing else is said."""
        from aseankg.sources.press.reading import read_press

        return read_press(
            path,
            language=self._arguments.lang,
            published=self._arguments.published or published,
            publisher=self._arguments.publisher,
            url=self._arguments.url,
        )

    def extract(self, text: PressText) -> Extraction:
        """What a text says, checked; raises `InputError` for what cannot be trusted."""
        from aseankg.extract.check import check_extraction
        from aseankg.extract.known import link_mentions
        from aseankg.extract.scoring import from_json

        if self._claims is not None:
            extraction = from_json(self._claims, self._arguments.claims, text)
        else:
            extraction = self._extractor.extract(text)
        extraction = link_mentions(extraction, self._names)
        check_extraction(text, extraction, self._names)
        return extraction


def _write_json(arguments: argparse.Namespace, store: LocalStore) -> None:
    from aseankg.extract.known import KnownNames
    from aseankg.extract.scoring import to_json
    from aseankg.store.files import write_output

    reader = _Reader(arguments, KnownNames(store))
    texts = [reader.read(path) for path in arguments.texts]
    names = [Path(text.name).stem for text in texts]
    doubled = next((name for name, count in Counter(names).items() if count > 1), None)
    if doubled is not None:
        raise UsageError(f"several texts would be written to {doubled}.json; give them folders of their own")
    if arguments.output is not None:
        _make_folder(Path(arguments.output))
    for name, text in zip(names, texts, strict=True):
        data = f"{to_json(name, reader.extract(text))}\n".encode()
        target = None if arguments.output is None else str(Path(arguments.output) / f"{name}.json")
        write_output(target, lambda stream, data=data: stream.write(data))  # type: ignore[misc]


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made a folder ({error.strerror})") from error


def _prepare(arguments: argparse.Namespace, place: Place) -> list[Loading]:
    from datetime import date

    from aseankg.extract.loading import Wanted, known_date, prepare
    from aseankg.sources.press.language import is_mixed

    reader = _Reader(arguments, place.names)
    wanted = Wanted(arguments.source, arguments.title, arguments.kind, date.today().isoformat())
    loadings: list[Loading] = []
    for path in arguments.texts:
        text = reader.read(path)
        published = known_date(text, place, wanted)
        if text.published is None and published is not None:
            text = reader.read(path, published)
        folder = Path(path).resolve().parent
        loadings.append(prepare(text, reader.extract(text), place, wanted, folder))
        if arguments.lang is None and is_mixed(text.text):
            print(f"{path}: is in several languages; read as {text.language}, --lang chooses another", file=sys.stderr)
    return loadings


def _show_effects(path: str, effects: list[Effect]) -> None:
    from aseankg.query.table import format_table

    rows = [
        (
            effect.kind,
            effect.claim.modality,
            effect.claim.subject,
            effect.claim.property,
            _shown_object(effect.claim),
            " | ".join(effect.values),
            f"{len(effect.sources)}: {', '.join(effect.sources)}" if effect.sources else "",
        )
        for effect in effects
    ]
    header = ("effect", "modality", "subject", "property", "object", "instead", "sources")
    sys.stdout.write(format_table(header, rows) if rows else "")
    kinds = Counter(effect.kind for effect in effects)
    told = ", ".join(f"{kind} {kinds[kind]}" for kind in _EFFECTS if kinds[kind])
    print(f"{path}: {f'claims {len(effects)}: {told}' if effects else _NOTHING}; nothing was written", file=sys.stderr)


def _shown_object(claim: Claim) -> str:
    """What a claim says; of one whose value is left to the reviewer the question, in brackets."""
    if not claim.object:
        return f"({claim.note or 'to be filled in'})"
    return claim.object + (f" at {claim.meeting}" if claim.meeting else "")


_NOTHING = "says nothing about ASEAN that could be read: no claims"


def _tell(path: str, loading: Loading, project: str | None) -> None:
    """What was done, and what comes next."""
    for fact in loading.unplaced:
        told = f"{fact.subject} {fact.relation} {fact.object}"
        print(f"{path}: left out, since it is not told of which thing it holds: {told}", file=sys.stderr)
    if not loading.claims:
        print(f"{path}: {_NOTHING}; nothing was written", file=sys.stderr)
        return
    new = len(loading.claims) - len(loading.known)
    undecided = sum(not claim.decision for claim in loading.claims)
    state = f"written, {new} of them new" if loading.changes else "unchanged"
    print(f"{_near(loading.path)}: claims {len(loading.claims)}, undecided {undecided}; {state}", file=sys.stderr)
    if loading.row is not None and loading.changes:
        print(f"sources.csv: {loading.source} added; correct its row where it says too little", file=sys.stderr)
    if undecided:
        print(f"next: {_next(path, loading, project)}", file=sys.stderr)


def _next(path: str, loading: Loading, project: str | None) -> str:
    if not loading.in_project:
        review = shlex.join(["aseankg", "review", path, "--claims", str(_near(loading.path))])
        return f"decide with '{review}'; no project was at hand (see --project)"
    review = shlex.join(["aseankg", "review", path, *(["--project", project] if project else [])])
    return f"decide with '{review}', or in a spreadsheet in column decision (accepted, rejected); then 'aseankg build'"


def _near(path: Path) -> Path:
    """A path as seen from the working folder, where it lies below it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
