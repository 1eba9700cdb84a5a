"""What a file holds, told from its first bytes rather than its name."""

from __future__ import annotations

import io
import zipfile

PDF = "a PDF"
WORD = "a Word document"
WEB_PAGE = "a web page"
OLD_OFFICE = "an Office file of the old kind (.doc, .xls, .ppt)"
LOCKED_OFFICE = "an Office file with a password"
_RIGHT_ENDING = {PDF: ".pdf", WORD: ".docx", WEB_PAGE: ".html"}
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""The stream in which Office keeps a document with a password ([MS-OFFCRYPTO], section 2.3.4.4)."""
_BEGINNINGS = (
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "an executable program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"OggS", "a sound or film"),
    (b"ID3", "a sound"),
    (b"%!PS", "a PostScript file"),
)
_INSIDE_ZIP = (
    ("word/", WORD),
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("META-INF/container.xml", "an e-book"),
    ("content.xml", "an OpenDocument file"),
)


def tell_format(data: bytes) -> str | None:
    """What a file is, with its article; None where its beginning does not tell, as with plain text."""
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"%pdf-"):
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _tell_zip(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return LOCKED_OFFICE if _ENCRYPTED_PACKAGE in data else OLD_OFFICE
    if data[4:8] == b"ftyp":
        return "a film or image"
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "a sound, film or image"
    if data.startswith((b"MZ", b"BM")) and b"\0" in data[:64]:
        return "an executable program" if data.startswith(b"MZ") else "a BMP image"
    if start.startswith((b"<!doctype html", b"<html")):
        return WEB_PAGE
    return next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)


def right_ending(kind: str) -> str | None:
    """The ending that files of a kind are read by, if they are read at all."""
    return _RIGHT_ENDING.get(kind)


def _tell_zip(data: bytes) -> str:
    """What lies in a zip archive; a damaged one is named by the parts that can still be seen in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return WORD if b"word/document.xml" in data else "a zip archive"
    for beginning, kind in _INSIDE_ZIP:
        if any(name.startswith(beginning) for name in names):
            return kind
    return "a zip archive"
