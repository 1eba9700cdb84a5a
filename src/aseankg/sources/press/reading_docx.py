"""The text of a Word document: its paragraphs and tables, in order, as they stand with all changes accepted."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from aseankg.errors import InputError

MAX_UNPACKED = 100_000_000
MAX_XML = 30_000_000
"""Limits of what a document's archive may unpack to, in bytes."""
_MAX_PARTS = 10_000
_MEGABYTE = 1_000_000
_SAVE_TEXT = "save the text alone as .txt"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNSEEN = frozenset(
    {
        *(
            _WORD + name
            for name in ("del", "moveFrom", "delText", "instrText", "pPr", "tblPr", "trPr", "tcPr", "sdtPr")
        ),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
"""Elements whose text is not part of the document: what was deleted, properties, second forms of the same thing."""
_CHARACTERS = {_WORD + "tab": " ", _WORD + "br": "\n", _WORD + "cr": "\n", _WORD + "noBreakHyphen": "-"}
_PARAGRAPH, _TABLE, _ROW, _CELL, _BOX = (_WORD + name for name in ("p", "tbl", "tr", "tc", "txbxContent"))
_TEXT, _RUN, _HIDDEN = _WORD + "t", _WORD + "r", f"{_WORD}rPr/{_WORD}vanish"


def read_docx(data: bytes, name: str) -> str:
    """The paragraphs of a document, a blank line between them; a row of a table is a line, its cells split by bars.

    Headers, footers, notes and comments are left out. The document's parts are read without following links, document
    type declarations or entities.
    """
    _check_size(data, name)
    body = _open(data, name)
    text = "\n\n".join(block for part in _blocks(body) if (block := part.strip()))
    if not text:
        raise InputError(f"{name}: holds no text; if its text is in pictures, run it through text recognition (OCR)")
    return text


def _check_size(data: bytes, name: str) -> None:
    """Nothing, if unpacking the document is safe: no part yields more than its archive's directory states."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _damaged(name, error) from error
    if any(part.flag_bits & 1 for part in parts):
        raise InputError(f"{name}: is protected with a password; save it without one")
    _check_limit(name, "its parts unpack", sum(part.file_size for part in parts), MAX_UNPACKED)
    xml = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    _check_limit(name, "its text and formatting unpack", xml, MAX_XML)
    if len(parts) > _MAX_PARTS:
        raise InputError(f"{name}: has {len(parts)} parts; up to {_MAX_PARTS} are read; {_SAVE_TEXT}")


def _check_limit(name: str, what: str, size: int, limit: int) -> None:
    if size > limit:
        megabytes, most = size // _MEGABYTE, limit // _MEGABYTE
        raise InputError(f"{name}: {what} to {megabytes} MB; up to {most} MB are read; {_SAVE_TEXT}")


def _open(data: bytes, name: str) -> Any:
    import docx

    try:
        return docx.Document(io.BytesIO(data)).element.body
    except Exception as error:  # A damaged part shows in errors of the archive, of the XML or of any attribute.
        raise _damaged(name, error) from error


def _damaged(name: str, error: Exception) -> InputError:
    reason = " ".join(str(error).split())[:120] or type(error).__name__
    return InputError(f"{name}: is damaged or no Word document ({reason}); open it in Word and save it again as .docx")


def _blocks(element: Any) -> Iterator[str]:
    """The paragraphs and tables below an element, at any depth of content controls, insertions and the like."""
    for child in element:
        if child.tag == _PARAGRAPH:
            yield from _paragraph(child)
        elif child.tag == _TABLE:
            yield from _table(child)
        elif child.tag not in _UNSEEN:
            yield from _blocks(child)


def _paragraph(element: Any) -> Iterator[str]:
    """A paragraph's text, then that of the text boxes anchored in it."""
    pieces: list[str] = []
    boxes: list[Any] = []
    _gather(element, pieces, boxes)
    yield "".join(pieces)
    for box in boxes:
        yield from _blocks(box)


def _gather(element: Any, pieces: list[str], boxes: list[Any]) -> None:
    for child in element:
        if child.tag == _TEXT:
            pieces.append(child.text or "")
        elif child.tag in _CHARACTERS:
            pieces.append(_CHARACTERS[child.tag])
        elif child.tag == _BOX:
            boxes.append(child)
        elif child.tag not in _UNSEEN and not _is_hidden(child):
            _gather(child, pieces, boxes)


def _is_hidden(element: Any) -> bool:
    hidden = element.find(_HIDDEN) if element.tag == _RUN else None
    return hidden is not None and hidden.get(_WORD + "val") not in ("0", "false", "off")


def _table(element: Any) -> Iterator[str]:
    """A table's rows as lines of one block; the paragraphs alone where a cell holds several, as letterheads do."""
    rows = [[list(filter(str.strip, _blocks(cell))) for cell in row.iter(_CELL)] for row in element.iter(_ROW)]
    if any(len(cell) > 1 for row in rows for cell in row) or next(element.iterdescendants(_TABLE), None) is not None:
        yield from _blocks(element)
    else:
        yield "\n".join(" | ".join(" ".join(text.split()) for cell in row for text in cell) for row in rows if any(row))
