"""The main text of a web page: title, headings, paragraphs, lists and tables, without what stands around them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any

from aseankg.errors import InputError
from aseankg.sources.press.reading_text import decode, decode_marked

_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""",
    re.I,
)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_TAG = re.compile(r"<(?:[a-z][a-z0-9]*|!doctype)\b[^<>]*>", re.I)
_ENCODINGS = ("utf-8", "cp", "iso8859", "iso2022_jp", "ascii", "koi8", "gb", "big5", "euc", "shift_jis", "tis")
"""What the names of codecs for pages begin with; Python has others, for other ends."""
_DEEPEST = 255
"""libxml2's limit, beyond which it leaves out the rest of a page."""
_MAX_ELEMENTS = 200_000
_COPY = "copy its text into a .txt file"
_IN_LAYOUT = ("p", "div", "table", "ul", "ol", "h1", "h2", "h3")
_LONG_CELL = 300
_TABLE = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
_UNSEEN = ("script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select", "iframe")
_WITHIN_LINES = (
    *("a", "abbr", "acronym", "b", "big", "cite", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub"),
    *("sup", "time", "u", "hi", "ref"),
)
_BEFORE = {"br": "\n", "lb": "\n", "item": "\n", "li": "\n", "row": "\n", "tr": "\n"}
_BEFORE |= dict.fromkeys(("cell", "td", "th"), " | ") | dict.fromkeys(("tbody", "thead", "tfoot"), "")
"""What stands before an element, by HTML's name or trafilatura's; before and after all others, a blank line."""
_SMALL = 600
"""A page with no more characters than this has no main text to look for: all of it is read."""


def read_html(data: bytes, name: str) -> str:
    """The main text of a page, a blank line between its parts; nothing that the page refers to is fetched."""
    import trafilatura

    tree = _parse(_decode_page(data, name), name)
    title = trafilatura.extract_metadata(tree).title or ""
    _unwrap_layout_tables(tree)
    body = tree.find(".//body")
    whole = "" if body is None else _write(body)
    main = getattr(trafilatura.bare_extraction(tree, include_comments=False), "body", None)
    text = whole if main is None else _write(main)
    text = whole if len(text) / 2 < len(whole) <= _SMALL else text
    if not text:
        raise InputError(f"{name}: holds no text that is seen; if a script loads it, {_COPY}")
    return _with_title(title, text)


def _parse(page: str, name: str) -> Any:
    """The page's tree; a page of which the parser would leave out a part is refused."""
    from lxml import etree, html

    if not _TAG.search(page):
        raise InputError(f"{name}: is no web page; if it is plain text, give it the ending .txt")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_XML_DECLARATION.sub("", page).encode("utf-8"), parser=parser)
    except etree.LxmlError as error:
        raise InputError(f"{name}: is no web page that can be read ({error}); {_COPY}") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise InputError(f"{name}: has elements more than {_DEEPEST} deep in each other; {_COPY}")
    count = sum(1 for _ in tree.iter())
    if count > _MAX_ELEMENTS:
        raise InputError(f"{name}: has {count} elements; pages of up to {_MAX_ELEMENTS} are read; {_COPY}")
    _unwrap_lines(tree)
    return tree


def _decode_page(data: bytes, name: str) -> str:
    """A page's characters by the HTML standard's order: byte order mark, declaration, UTF-8, Windows-1252."""
    text = decode_marked(data, name)
    if text is not None:
        return text
    declared = _DECLARED.search(data[:4096])
    if declared:
        label = declared[1].decode("ascii", errors="replace")
        return decode(data, _codec(label, name), name, label)
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(f"{name}: names no encoding, and is neither UTF-8 nor Windows-1252; save the page again as UTF-8")


def _codec(label: str, name: str) -> str:
    """The codec for a declared encoding; as browsers do, Latin 1 and ASCII are taken for Windows-1252."""
    try:
        codec = codecs.lookup(re.sub("windows-", "cp", label, flags=re.I)).name
    except LookupError:
        codec = ""
    if codec.startswith("utf-16"):  # The declaration itself was read byte by byte, so it cannot be true.
        return "utf-8"
    if not codec.startswith(_ENCODINGS):
        raise InputError(f'{name}: names an unknown encoding "{label}"; save the page again as UTF-8')
    return "cp1252" if codec in ("iso8859-1", "ascii") else codec


def _unwrap_lines(tree: Any) -> None:
    """Takes the line ends of the source for spaces, as a browser does."""
    kept = {element for block in tree.iter("pre", "textarea") for element in block.iter()}
    for element in tree.iter():
        if element not in kept:
            element.text = element.text and re.sub(r"\s+", " ", element.text)
        if element.getparent() not in kept:
            element.tail = element.tail and re.sub(r"\s+", " ", element.tail)


def _unwrap_layout_tables(tree: Any) -> None:
    """Turns the tables that only place things on the page, as in pages of the 2000s, into plain divisions."""
    for table in list(tree.iter("table")):
        if any(_is_layout(cell) for cell in table.iter("td", "th")):
            for element in table.iter(*_TABLE):
                element.tag = "div"


def _is_layout(cell: Any) -> bool:
    return next(cell.iterdescendants(*_IN_LAYOUT), None) is not None or len("".join(cell.itertext())) > _LONG_CELL


def _with_title(title: str, text: str) -> str:
    """The text with its title before it, unless that opens the text already."""
    title = " ".join(title.split())
    opening = " ".join(text[: 2 * len(title) + 500].split())
    return text if not title or title.casefold() in opening.casefold() else f"{title}\n\n{text}".rstrip()


def _write(body: Any) -> str:
    """The text of a body, its parts split by blank lines, the cells of a row by bars."""
    parts = re.split(r"\n{2,}", re.sub(r" *\n *", "\n", "".join(_pieces(body))))
    lines = ([line.strip(" |") for line in part.split("\n")] for part in parts)
    return "\n\n".join(filter(None, ("\n".join(filter(None, part)) for part in lines)))


def _pieces(element: Any) -> Iterator[str]:
    if element.tag in _UNSEEN or _is_hidden(element):
        return
    around = "" if element.tag in _WITHIN_LINES else "\n\n"
    yield _BEFORE.get(element.tag, around)
    yield _flat(element.text)
    for child in element:
        if isinstance(child.tag, str):
            yield from _pieces(child)
        yield _flat(child.tail)
    if element.tag not in _BEFORE:
        yield around


def _is_hidden(element: Any) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _flat(text: str | None) -> str:
    return re.sub(r"[^\S\n]+", " ", text or "")
