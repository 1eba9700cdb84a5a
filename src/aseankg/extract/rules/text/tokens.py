"""A text as tokens and sentences, with offsets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from aseankg.extract.rules.text.words import WordLists

_WORDS: Final = WordLists("tokens")
_TOKEN: Final = re.compile(r"((?:[Cc][Oo]-(?=[Oo](?:[Pp]|[Rr][Dd])))?+\w++(?:[\u2019'\u02bc`]\w++)*+|[^\w\s])")
_POSSESSIVE: Final = ("'s", "\u2019s", "'S", "\u2019S")
_MOST_KNOWN: Final = 65536
_SHORT: Final = 0.6
"""The part of the longest line below which a line was not wrapped, but ended."""
_COUNT: Final = 2
"""Digits of the highest number that counts an item of a list."""
_ITEM: Final = 2
"""Tokens of the letter that counts an item with the mark behind it."""
_LETTER: Final = 3
"""Characters of the longest letter or number between brackets: "(iii)"."""
_SPACES: Final = 2
"""Spaces that a line in capitals has at least which is no acronym alone."""
_LABEL: Final = 4
"""Tokens of the longest label that begins a line, with its colon."""
COLUMN_GAP: Final = 4
"""Spaces that part two columns of a line."""
_LIST_END: Final = frozenset(".!?")
_INITIALS: Final = 2
"""Letters of the longest word that may stand before a full stop within a name: "a.n.Presiden"."""
HYPHENS: Final = frozenset("-\u2013")
BULLETS: Final = frozenset(
    "-\u2013\u2022*\u00b7\u25aa\u25a0\u25cf\u25cb\u25e6\u25c6\u25ba\u27a2\u2713\u00a7\u00d8\uf0a7\uf0b7\uf0d8"
)
"""Marks that an item of a list begins its line with, also as symbol fonts leave them."""
_BLANK_LINE: Final = "\n\n"
_WITHIN: Final = frozenset({"", " "})
"""What stands between the words of a sentence."""
_CLOSING: Final = frozenset("”\"')]»\u2019")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark, wherever it stands: texts share those that are printed alike."""

    text: str
    key: str
    """Lower case, without accents and apostrophes; of a possessive, the bare word."""
    is_word: bool
    """Whether it holds letters or digits."""
    is_number: bool
    """Whether it begins with a digit."""
    is_capitalised: bool
    is_possessive: bool
    """Whether it ends with an English possessive."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text in order, and the characters that each begins at and ends before."""

    words: list[Token]
    texts: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    """What stands between each token and the next one; a blank line behind the last."""
    places: dict[str, list[int]]
    """The tokens that have each key, in order."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of tokens, from `first` up to `last`, without it; and the paragraph that it stands in."""

    first: int
    last: int
    paragraph: int


def word_key(text: str) -> str:
    """How two spellings of a word are compared; "co-operation" is "cooperation"."""
    bare = text[:-2] if text.endswith(_POSSESSIVE) else text
    if bare.isascii():
        key = bare.lower().replace("'", "").replace("`", "")
        return key.replace("-", "") if key.startswith("co-") else key
    plain = unicodedata.normalize("NFKD", bare.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark) and mark not in "\u2019'\u02bc`")


class _KnownTokens(dict[str, Token]):
    """The tokens of earlier texts by how they are printed; forgotten all at once when there are too many."""

    def __missing__(self, text: str) -> Token:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        mark = text[0]
        ending = text.endswith(_POSSESSIVE)
        word = mark.isalnum() and text not in BULLETS
        token = self[text] = Token(text, word_key(text), word, mark.isdigit(), word and mark.isupper(), ending)
        return token


_KNOWN: Final = _KnownTokens()


def tokenise(text: str) -> Tokens:
    """The tokens of a text, in order."""
    parts = _TOKEN.split(text)  # what stands between tokens, and each token, in turns
    edges = list(accumulate(map(len, parts)))
    gaps = [*parts[2:-1:2], _BLANK_LINE]
    texts = parts[1::2]
    words = list(map(_KNOWN.__getitem__, texts))
    keys = [word.key for word in words]
    places: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        if key in places:
            places[key].append(index)
        else:
            places[key] = [index]
    return Tokens(words, texts, keys, edges[:-1:2], edges[1::2], gaps, places)


@lru_cache(maxsize=65536)
def name_words(name: str) -> tuple[Token, ...]:
    """The tokens of a name, which many texts have alike."""
    return tuple(tokenise(name).words)


def split_sentences(text: str, tokens: Tokens) -> list[Sentence]:
    """The sentences, in order; a blank line, or a line end after a full line, ends one too."""
    sentences: list[Sentence] = []
    wrapped = max((len(line) for line in text.splitlines()), default=0)
    first = paragraph = 0
    words, last = tokens.words, len(tokens.words) - 1
    gaps = tokens.gaps
    for index in [i for i, word in enumerate(words) if not word.is_word or gaps[i] not in _WITHIN]:
        following = words[index + 1] if index < last else None
        gap, end = tokens.gaps[index], tokens.ends[index]
        new_paragraph = "\n" in gap and (
            gap.count("\n") > 1 or _ends_line(words, index, following) or _is_heading(text, end, following, wrapped)
        )
        if new_paragraph or _is_column_gap(gap) or (following is not None and _ends_sentence(tokens, index, following)):
            sentences.append(Sentence(first, index + 1, paragraph))
            first = index + 1
            paragraph += new_paragraph
    return sentences


def _is_column_gap(gap: str) -> bool:
    """Whether what stands between two words of a line parts two columns: "By the Press Office     Date 3 May"."""
    return len(gap) >= COLUMN_GAP and "\n" not in gap


def _is_heading(text: str, end: int, following: Token | None, wrapped: int) -> bool:
    """Whether a line that ends here is a heading, an address: the next begins anew.

    Either it is too short for a wrapped one, or one of the two is in capitals; a title can go on with "OF THE".
    """
    if following is None or following.text[0].islower():
        return False
    line = text[text.rfind("\n", 0, end) + 1 : end]
    below = text[end:].lstrip().split("\n", 1)[0]
    if _goes_on(line, below) or line.rsplit(maxsplit=1)[-1] in _WORDS.open_ends:
        return False
    return len(line) < wrapped * _SHORT or _in_capitals(line) != _in_capitals(below)


def _goes_on(line: str, below: str) -> bool:
    """Whether a title goes on with a line below: both are in capitals or neither, and that one begins with "of"."""
    if line.isupper() != below.isupper():
        return False
    words = below.lower().split(maxsplit=2)
    if words[0] in _WORDS.joints:
        return True
    return below.isupper() and (words[0] in _WORDS.joints_in_capitals or words[:2] == ["by", "the"])


def _in_capitals(line: str) -> bool:
    """Whether a line is set in capitals, and no acronym alone."""
    return line.isupper() and line.count(" ") >= _SPACES


def _ends_line(tokens: list[Token], index: int, following: Token | None) -> bool:
    """Whether a line that ends here ends a paragraph: a sentence ends, or an item or label begins with the next."""
    mark = tokens[index].text
    if following is not None and (
        following.text in BULLETS
        or _begins_label(tokens, index + 1)
        or _is_counted(tokens, index + 1)
        or _is_lettered(tokens, index + 1)
    ):
        return True
    return following is None or (mark in '.!?”"):' and not following.text.islower())


def _is_counted(tokens: list[Token], index: int) -> bool:
    """Whether a line begins with the number of an item, "2. Declaration", behind one that ends with a name or mark."""
    number, before, behind = tokens[index], tokens[index - 1], tokens[index + 1 : index + 3]
    counted = number.is_number and len(number.text) <= _COUNT and len(behind) > 1 and behind[0].text in ".)"
    return counted and behind[1].is_capitalised and (before.is_capitalised or not before.is_word)


def _is_lettered(tokens: list[Token], index: int) -> bool:
    """Whether a line begins with the letter or number of an item, "(b) trade", "b. trade", behind "; and" or a mark."""
    bracket = tokens[index].text == "("
    item = tokens[index + bracket : index + bracket + _ITEM]
    if len(item) < _ITEM:
        return False
    letter, mark = item
    short = letter.is_word and len(letter.text) <= (_LETTER if bracket else 1)
    closed = mark.text == ")" or (mark.text == "." and not bracket and not letter.text.isupper())
    before = index - 1 - (tokens[index - 1].key in _WORDS.joining)
    return short and closed and tokens[before].text in ";:,."


def _begins_label(tokens: list[Token], index: int) -> bool:
    """Whether a line begins with what a colon makes a label: "WHEN: 5 May", "Hari/tanggal: 5 Mei"."""
    return tokens[index].is_capitalised and any(token.text == ":" for token in tokens[index + 1 : index + _LABEL])


def _ends_sentence(tokens: Tokens, index: int, following: Token) -> bool:
    mark = tokens.words[index].text
    before = tokens.words[index - 1] if index else None
    spaced = tokens.starts[index + 1] > tokens.ends[index]
    if mark in _CLOSING and before is not None and before.text in _LIST_END and index > 1:
        short = tokens.words[index - 2].key in _WORDS.abbreviations  # "(Ret.) Ali"
        return following.is_capitalised and tokens.starts[index] == tokens.ends[index - 1] and not short
    if mark not in _LIST_END or (following.text in _CLOSING and not spaced):
        return False
    if not (following.is_capitalised or following.text in '“"\u2018(' or following.is_number):
        # Some writers begin a sentence without a capital letter.
        return mark != "." or (before is not None and len(before.text) > 3 and spaced)
    if mark == "." and before is not None:
        return before.key not in _WORDS.abbreviations and (spaced or _is_space_lost(before, following))
    return True


def _is_space_lost(before: Token, following: Token) -> bool:
    """Whether a page has lost the space behind a full stop, "percent.Japan", which no address or initial is."""
    ended = before.text == ")" or (len(before.text) > _INITIALS and before.text.isalpha() and before.text.islower())
    begins = len(following.text) > 1 and following.text.istitle()
    return begins and (ended or (following.key in _WORDS.openers and len(before.text) > _INITIALS))
