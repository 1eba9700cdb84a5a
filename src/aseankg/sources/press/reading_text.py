"""From bytes to characters: an encoding that is certain, or a fault that names the byte."""

from __future__ import annotations

import codecs
import unicodedata

from aseankg.errors import InputError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1a\x1b"))
_FEW = 0.001
"""A text may have this part of control characters; with more of them it is no text."""


def read_text(data: bytes, name: str) -> str:
    """The characters of a plain text: UTF-8, or the encoding that its byte order mark names.

    No other encoding is guessed. Nearly any bytes make some text in Windows-1252, so a guess would be wrong in silence,
    just at the accents and quotation marks by which names are known.
    """
    text = decode_marked(data, name)
    if text is not None:
        return text
    if len(data) - len(data.translate(None, _CONTROLS)) > max(1, _FEW * len(data)):
        if data[1::2].count(0) > len(data) // 4 or data[::2].count(0) > len(data) // 4:
            raise InputError(f"{name}: looks like UTF-16 without its byte order mark; save the text as UTF-8")
        raise InputError(f"{name}: is binary, not text; name the press text as .txt, .html, .pdf or .docx")
    return _decode_utf8(data, name)


def decode_marked(data: bytes, name: str) -> str | None:
    """The characters of a text that begins with a byte order mark; None where it has none."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return decode(data, encoding, name, encoding).removeprefix("\ufeff")
    return None


def decode(data: bytes, encoding: str, name: str, claimed: str) -> str:
    """The characters of data in the encoding that it claims to be in, under the name that it gives that."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        broken = data[error.start : error.start + 1].hex().upper()
        raise InputError(
            f"{name}: says that it is {claimed.upper()}, but byte {error.start + 1} (0x{broken}) is not; "
            "save it again as UTF-8"
        ) from error


def _decode_utf8(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        broken = data[error.start : error.start + 1]
        raise InputError(
            f"{name}:{line}: is not UTF-8 (byte {error.start + 1} of the file, 0x{broken.hex().upper()}"
            f"{_in_windows(broken)}); save the text as UTF-8"
        ) from error


def _in_windows(broken: bytes) -> str:
    """What a byte would be in Windows-1252, the encoding that most texts not in UTF-8 are in."""
    character = broken.decode("cp1252", errors="ignore")
    if not character or unicodedata.category(character) in ("Cc", "Cf", "Zs"):
        return ""
    return f", in Windows-1252 the character {character}"
