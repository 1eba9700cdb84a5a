"""The text layer of a PDF, read by PDFium."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from ctypes import byref, c_double
from math import degrees
from typing import Any

from aseankg.errors import InputError
from aseankg.sources.press.reading_pdf_lines import Character, Line, find_lines
from aseankg.sources.press.reading_pdf_paragraphs import join_lines

_MAX_PAGES = 1_000
_FEW_LETTERS = 60
_MOST_OF_PAGE = 0.6
"""A page with so few letters, and a picture over so much of it, is a scan."""
_READABLE = 0.5
"""The part of a text layer that must be letters and digits."""
_HYPHENS = (2, 0xAD, 0x2010, 0x2011)
"""PDFium's character for a hyphen that ends a line, and what fonts have for hyphens."""
_SLANT = 5
"""How many degrees a character may be turned from most others."""
_SCAN = "run it through text recognition (OCR) first, or name the text itself as .txt"


def read_pdf(data: bytes, name: str) -> str:
    """The text of all pages, a blank line between paragraphs, without running heads and page numbers."""
    with closing(_open(data, name)) as document:
        if len(document) > _MAX_PAGES:
            raise InputError(
                f"{name}: has {len(document)} pages; up to {_MAX_PAGES} are read, so take out the text part"
            )
        pages, scanned = [], 0
        for number in range(len(document)):
            lines, is_scan = _read_page(document, number, name)
            pages.append(lines)
            scanned += is_scan
    text = join_lines(pages)
    if scanned == len(pages) or not text.strip():
        raise InputError(f"{name}: has no text layer, only pictures of {_pages(len(pages))} (a scan); {_SCAN}")
    if sum(map(str.isalnum, text)) < _READABLE * sum(not character.isspace() for character in text):
        raise InputError(f"{name}: has a text layer whose fonts do not tell the letters; {_SCAN}")
    return text


def _open(data: bytes, name: str) -> Any:
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise InputError(f"{name}: is protected with a password; save it without one") from error
        raise InputError(f"{name}: is damaged or no PDF; open it in a viewer and save or print it again") from error
    if not len(document):
        raise InputError(f"{name}: is a PDF without pages")
    return document


def _read_page(document: Any, number: int, name: str) -> tuple[list[Line], bool]:
    """The lines of a page, and whether it is a scan."""
    import pypdfium2

    try:
        with closing(document[number]) as page, closing(page.get_textpage()) as text:
            lines = find_lines(_characters(text))
            letters = sum(map(str.isalpha, "".join(line.text for line in lines)))
            return lines, not letters or (letters < _FEW_LETTERS and _is_picture(page))
    except pypdfium2.PdfiumError as error:
        raise InputError(f"{name}: page {number + 1} is damaged; save or print the PDF again") from error


def _characters(text: Any) -> Iterator[Character]:
    """The characters of a page in the order of its content, PDFium's own spaces among them.

    They stand as they are read, even where the page is drawn lying on its side. Characters at another slant than most
    are left out: stamps across the page, notes along its edge.
    """
    from pypdfium2 import raw

    x, y, box = c_double(), c_double(), raw.FS_RECTF()
    angles = [round(degrees(raw.FPDFText_GetCharAngle(text, index))) % 360 for index in range(text.count_chars())]
    usual = Counter(angles).most_common(1)[0][0] if angles else 0
    turn = round(-usual / 90) % 4  # PDFium measures clockwise.
    for index, angle in enumerate(angles):
        code = raw.FPDFText_GetUnicode(text, index)
        slant = abs(angle - usual) % 360
        if code in (10, 13) or min(slant, 360 - slant) > _SLANT:
            continue
        raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        raw.FPDFText_GetLooseCharBox(text, index, byref(box))
        shown = "-" if code in _HYPHENS else chr(code) if 0 < code < 0x110000 else "\ufffd"
        (left, bottom), (right, top) = _turn(box.left, box.bottom, turn), _turn(box.right, box.top, turn)
        base = _turn(x.value, y.value, turn)[1]
        yield Character(shown, min(left, right), max(left, right), base, abs(top - bottom))


def _turn(x: float, y: float, quarters: int) -> tuple[float, float]:
    """A point of a page that is turned by quarters."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters]


def _is_picture(page: Any) -> bool:
    """Whether one picture covers most of a page."""
    from pypdfium2 import raw

    area = page.get_width() * page.get_height()
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) > _MOST_OF_PAGE * area:
            return True
    return False


def _pages(count: int) -> str:
    return "its page" if count == 1 else f"its {count} pages"
