"""From a file to a press text: plain text, web pages, PDF and Word documents."""

from __future__ import annotations

import re
import stat
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from aseankg.errors import InputError
from aseankg.sources.nearest import nearest
from aseankg.sources.press.formats import LOCKED_OFFICE, OLD_OFFICE, PDF, WEB_PAGE, WORD, right_ending, tell_format
from aseankg.sources.press.language import detect_language
from aseankg.sources.press.reading_docx import read_docx
from aseankg.sources.press.reading_html import read_html
from aseankg.sources.press.reading_pdf import read_pdf
from aseankg.sources.press.reading_text import read_text
from aseankg.sources.press.text import PressText, tidy

STANDARD_INPUT = "-"
MAX_FILE = 50_000_000
MAX_TEXT = 10_000_000
"""Limits of a file, in bytes, and of the text in it, in characters; plain text and web pages are held to the latter."""
LANGUAGES = {"en": "English", "id": "Indonesian"}
_FORMATS: dict[str, tuple[str | None, Callable[[bytes, str], str], int]] = {
    ".txt": (None, read_text, MAX_TEXT),
    ".html": (WEB_PAGE, read_html, MAX_TEXT),
    ".htm": (WEB_PAGE, read_html, MAX_TEXT),
    ".pdf": (PDF, read_pdf, MAX_FILE),
    ".docx": (WORD, read_docx, MAX_FILE),
}
"""Of each ending: what such files begin as, what reads them, and how large they may be."""
_ENDINGS = ".txt, .html, .htm, .pdf or .docx"
_PLAIN = str.maketrans(
    {
        **dict.fromkeys((*range(9), *range(14, 32), *range(127, 160)), " "),
        **dict.fromkeys("\v\f\x85\u2028\u2029", "\n"),
        **dict.fromkeys(
            "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        **dict.fromkeys("\xad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff", ""),
        **dict.fromkeys("\u2010\u2011", "-"),
        **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
        **dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04", ("ff", "fi", "fl", "ffi", "ffl"), strict=True)),
        "\uf0b7": "•",
    }
)
"""Control characters, spaces of other widths, invisible characters, hyphens, halves of characters, ligatures."""
_EARLIEST = 1900
_MEGABYTE = 1_000_000


def read_press(
    path: str | Path,
    *,
    language: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
) -> PressText:
    """The text of a file and what is said about its publication; ``-`` reads plain text from standard input.

    The text is the same whatever the file's format: in composed Unicode, with ordinary spaces and hyphens, no invisible
    characters, line feeds alone for line ends; the line ends of a plain text stay where they are. The language is
    detected where none is given.
    """
    language = _check_language(language)
    published, publisher, url = _check_date(published), _check_line("publisher", publisher), _check_url(url)
    if str(path) == STANDARD_INPUT:
        name, text = "standard input", _read_standard_input()
    else:
        name, text = Path(path).name, _read_file(Path(path))
    text = tidy(text.translate(_PLAIN))
    if len(text) > MAX_TEXT:
        raise InputError(
            f"{path}: holds more than {MAX_TEXT // _MEGABYTE} million characters; name one press text at a time"
        )
    if not text.strip():
        raise InputError(f"{path}: holds no text")
    return PressText(name, text, language or detect_language(text), published, publisher, url)


def _read_file(path: Path) -> str:
    """The text of a file, in the characters that its format has; its size is checked before it is read."""
    ending = path.suffix.lower()
    size = _size(path)
    if ending not in _FORMATS:
        told = f'has the ending "{path.suffix}"' if path.suffix else "has no ending"
        raise InputError(f"{path}: {told}; press texts are read from {_ENDINGS} files")
    expected, reader, limit = _FORMATS[ending]
    if size > limit:
        raise InputError(
            f"{path}: has {size / _MEGABYTE:.1f} MB; {ending} files of up to {limit // _MEGABYTE} MB are read, "
            "so name one press text at a time"
        )
    try:
        with path.open("rb") as file:
            data = file.read(limit)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
    if not data.strip():
        raise InputError(f"{path}: is empty")
    _check_format(data, expected, str(path))
    return reader(data, str(path))


def _size(path: Path) -> int:
    try:
        state = path.stat()
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file{_nearest_file(path)}") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if stat.S_ISDIR(state.st_mode):
        raise InputError(f"{path}: is a folder; name the file of one press text")
    if not stat.S_ISREG(state.st_mode):
        raise InputError(f"{path}: is no file; pass a text on through standard input as -")
    return state.st_size


def _nearest_file(path: Path) -> str:
    """The files beside it that are named like it, whatever their formats, for a message."""
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return ""
    stems = nearest(path.stem, (entry.stem for entry in beside))
    names = [entry.name for stem in stems for entry in beside if entry.stem == stem]
    return f"; nearest: {', '.join(names)}" if names else ""


def _check_format(data: bytes, expected: str | None, name: str) -> None:
    """Nothing, if the file begins as its ending promises or as nothing in particular."""
    found = tell_format(data)
    if found in (None, expected):
        return
    if found == LOCKED_OFFICE:
        raise InputError(f"{name}: is protected with a password; save it without one")
    ending = right_ending(found)
    if ending:
        raise InputError(f"{name}: is {found}, not {expected or 'plain text'}; give it the ending {ending}")
    advice = "open it in Word and save it as .docx" if found == OLD_OFFICE else f"save the text as {_ENDINGS}"
    raise InputError(f"{name}: is {found}, not {expected or 'plain text'}; {advice}")


def _read_standard_input() -> str:
    data = sys.stdin.buffer.read(MAX_TEXT + 1)
    if len(data) > MAX_TEXT:
        raise InputError(f"standard input: has more than {MAX_TEXT // _MEGABYTE} MB; name one press text at a time")
    if not data.strip():
        raise InputError("standard input: is empty; put the press text there, or name its file")
    found = tell_format(data)
    if found:
        raise InputError(f"standard input: is {found}, not plain text; save it as a file and name that")
    return read_text(data, "standard input")


def _check_language(language: str | None) -> str | None:
    """The language's own tag: ``en`` for ``en-GB``."""
    if language is None:
        return None
    tag = language.strip().lower().replace("_", "-").split("-")[0]
    if tag not in LANGUAGES:
        known = " and ".join(f"{label} ({code})" for code, label in LANGUAGES.items())
        raise InputError(f"language {_shown(language)}: texts are read in {known}; leave it out to have it detected")
    return tag


def _check_date(published: str | None) -> str | None:
    """A day of the calendar, tomorrow at the latest, since the day begins earlier in the east."""
    if published is None:
        return None
    day = published.strip()
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", day, re.ASCII):
            raise ValueError
        given = date.fromisoformat(day)
    except ValueError as error:
        raise InputError(f"published {_shown(published)}: no such day; write it like 2018-04-20") from error
    if given > date.today() + timedelta(days=1):
        raise InputError(f"published {_shown(published)}: is in the future; give the day on which the text came out")
    if given.year < _EARLIEST:
        raise InputError(
            f"published {_shown(published)}: is before {_EARLIEST}; give the day on which the text came out"
        )
    return day


def _check_line(name: str, value: str | None) -> str | None:
    """A value on one line; None where it is blank."""
    if value is None or not value.strip():
        return None
    if not value.strip().isprintable():
        raise InputError(f"{name} {_shown(value)}: has a control character or line break in; write it on one line")
    return " ".join(value.split())


def _check_url(url: str | None) -> str | None:
    url = _check_line("url", url)
    if url is not None and (not re.match(r"https?://[^/]", url) or set(url) & set(' "<>\\^`{}|')):
        raise InputError(
            f"url {_shown(url)}: not a web address (starts with https:// or http://, without spaces or quotes)"
        )
    return url


def _shown(value: str) -> str:
    """A value in quotation marks, on one line of bearable length."""
    shown = "".join(character if character.isprintable() else repr(character)[1:-1] for character in value)
    return f'"{shown}"' if len(shown) <= 80 else f'"{shown[:79]}…"'
