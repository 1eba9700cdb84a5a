"""Files for the tests of reading, made as they are needed: PDF and Word documents, by hand."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

Place = tuple[int, int, int, str]
"""Points from the left and from the bottom, size, words."""


def make_pdf(*pages: Iterable[Place], extra: bytes = b"", picture: bool = False, locked: bool = False) -> bytes:
    """A PDF with lines of text at places of its pages, after `extra` content; with a picture over each, a password."""
    pictures = b"q 595 0 0 842 0 0 cm /I Do Q\n" if picture else b""
    shown = [extra + pictures + b"".join(map(_show, page)) for page in pages]
    kids = b" ".join(b"%d 0 R" % (5 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        _stream(b"\0", b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
    ]
    for number, content in enumerate(shown):
        resources = b"<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>"
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources %b>>"
        objects += [page % (6 + 2 * number, resources), _stream(content)]
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%b>/U<%b>>>/ID[<01><01>]" % (b"ab" * 32, b"cd" * 32)
    return _assemble(objects, lock if locked else b"")


def _show(place: Place) -> bytes:
    left, base, size, words = place
    escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
    return b"BT /F %d Tf %d %d Td (%b) Tj ET\n" % (size, left, base, escaped)


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(data)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (entries, len(packed), packed)


def _assemble(objects: list[bytes], trailer: bytes) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, b"".join(places))
    end = b"trailer<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(data))
    return data + table + end


def lines_at(left: int, top: int, *words: str, size: int = 12, leading: int = 14) -> list[Place]:
    """Lines one below the other."""
    return [(left, top - leading * number, size, line) for number, line in enumerate(words)]


def paragraph(*runs: str) -> str:
    """A paragraph of a Word document; a run is its words, or XML of its own."""
    return f"<w:p>{''.join(run if run.startswith('<') else f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


def table(*rows: Iterable[str]) -> str:
    """A table of a Word document, from the XML of its cells."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def make_docx(body: str, before: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word document with a body, something `before` its root element, and `more` parts."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{MAIN}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{before}<w:document xmlns:w="{WORD}" xmlns:mc='
        f'"http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in (parts | (more or {})).items():
            archive.writestr(name, part)
    return file.getvalue()


def make_locked_docx() -> bytes:
    """What Office makes of a document with a password: an OLE file with the encrypted package in it."""
    return OLE + "EncryptedPackage".encode("utf-16-le") + bytes(480)
