"""A press text: its characters, and what is known about its publication."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class PressText:
    """One text; offsets count the characters of `text`, from 0."""

    name: str
    """The file's name, for messages."""
    text: str
    language: str
    """BCP 47 tag of the language that most of it is in; ``und`` where that cannot be told."""
    published: str | None = None
    """ISO date of publication, where it was given."""
    publisher: str | None = None
    url: str | None = None

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, as 64 hexadecimal digits: the text whose offsets the claims hold."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


def tidy(text: str) -> str:
    """The text in Unicode's composed form, with line feeds alone for line ends and no byte order mark."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
