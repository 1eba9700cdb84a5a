"""A text as tokens and sentences, with offsets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from aseankg.extract.rules.words import WordLists

_WORDS = WordLists("tokens")
_TOKEN = re.compile(r"\w+(?:[\u2019'\u02bc`]\w+)*|[^\w\s]")
_POSSESSIVE = ("'s", "\u2019s", "'S", "\u2019S")
_SHORT = 0.6
"""The part of the longest line below which a line was not wrapped, but ended."""
_LIST_END = frozenset(".!?")
_INITIALS = 2
"""Letters of the longest word that may stand before a full stop within a name: "a.n.Presiden"."""
BULLETS = frozenset("-\u2013\u2022*\u00b7\u25aa")
"""Marks that an item of a list begins its line with."""
_CLOSING = frozenset("”\"')]»\u2019")


class Token(NamedTuple):
    """A word, a number or a mark."""

    start: int
    end: int
    text: str
    key: str
    """Lower case, without accents and apostrophes; of a possessive, the bare word."""
    is_word: bool
    """Whether it holds letters or digits."""
    is_capitalised: bool
    is_possessive: bool
    """Whether it ends with an English possessive."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of tokens, from `first` up to `last`, without it; and the paragraph that it stands in."""

    first: int
    last: int
    paragraph: int


def word_key(text: str) -> str:
    """How two spellings of a word are compared."""
    bare = text[:-2] if text.endswith(_POSSESSIVE) else text
    if bare.isascii():
        return bare.lower().replace("'", "").replace("`", "")
    plain = unicodedata.normalize("NFKD", bare.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark) and mark not in "\u2019'\u02bc`")


@lru_cache(maxsize=65536)
def _form(text: str) -> tuple[str, str, bool, bool, bool]:
    """What a word is wherever it stands: its text, key, and whether it is a word, capitalised and a possessive."""
    return text, word_key(text), text[0].isalnum(), text[0].isupper(), text.endswith(_POSSESSIVE)


def tokenise(text: str) -> list[Token]:
    """The tokens of a text, in order."""
    make = tuple.__new__  # twice as fast as the class itself
    return [make(Token, (*match.span(), *_form(match.group()))) for match in _TOKEN.finditer(text)]


def split_sentences(text: str, tokens: list[Token]) -> list[Sentence]:
    """The sentences, in order; a blank line, or a line end after a full line, ends one too."""
    sentences: list[Sentence] = []
    wrapped = max((len(line) for line in text.splitlines()), default=0)
    first = paragraph = 0
    following: Token | None
    for index, (token, following) in enumerate(zip(tokens, [*tokens[1:], None], strict=False)):
        end = token.end
        if token.is_word and following is not None and following.start - end < 2 and text[end] != "\n":
            continue
        gap = text[end : following.start] if following else "\n\n"
        new_paragraph = "\n" in gap and (
            gap.count("\n") > 1 or _ends_line(tokens, index, following) or _is_heading(text, end, following, wrapped)
        )
        if new_paragraph or (following is not None and _ends_sentence(tokens, index, following)):
            sentences.append(Sentence(first, index + 1, paragraph))
            first = index + 1
            paragraph += new_paragraph
    return sentences


def _is_heading(text: str, end: int, following: Token | None, wrapped: int) -> bool:
    """Whether a line that ends here is too short for a wrapped one and the next begins anew: a heading, an address."""
    length = end - (text.rfind("\n", 0, end) + 1)
    return length < wrapped * _SHORT and following is not None and not following.text[0].islower()


def _ends_line(tokens: list[Token], index: int, following: Token | None) -> bool:
    """Whether a line that ends here ends a paragraph: a sentence ends or an item begins with the next line."""
    mark = tokens[index].text
    if following is not None and following.text in BULLETS:
        return True
    return following is None or (mark in '.!?”"):' and not following.text.islower())


def _ends_sentence(tokens: list[Token], index: int, following: Token) -> bool:
    mark = tokens[index].text
    before = tokens[index - 1] if index else None
    if mark in _CLOSING and before is not None and before.text in _LIST_END and index > 1:
        return following.is_capitalised and tokens[index].start == before.end
    if mark not in _LIST_END or following.text in _CLOSING:
        return False
    if not (following.is_capitalised or following.text in '“"\u2018(' or following.text[0].isdigit()):
        # Some writers begin a sentence without a capital letter.
        return mark != "." or (before is not None and len(before.text) > 3 and following.start > tokens[index].end)
    if mark == "." and before is not None:
        apart = following.start > tokens[index].end
        return before.key not in _WORDS.abbreviations and (apart or _is_space_lost(before, following))
    return True


def _is_space_lost(before: Token, following: Token) -> bool:
    """Whether a page has lost the space behind a full stop, "percent.Japan", which no address or initial is."""
    ended = before.text == ")" or (len(before.text) > _INITIALS and before.text.isalpha() and before.text.islower())
    begins = len(following.text) > 1 and following.text.istitle()
    return begins and (ended or (following.key in _WORDS.openers and len(before.text) > _INITIALS))
