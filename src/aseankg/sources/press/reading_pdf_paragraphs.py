"""Paragraphs of a PDF: lines that were wrapped are joined, where their places on the page leave no doubt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from aseankg.sources.press.reading_pdf_lines import CELL, Line
from aseankg.sources.press.reading_pdf_words import Words, read_words

_LEADING = 1.15
_HEIGHT = 1.2
"""Beyond these ratios, of line distances and of line heights, a new paragraph begins."""
_NARROW = 0.8
"""The lines of a block that fills less of its column than this end where their author ended them."""
_SPACE = 0.25
_INDENT = 0.8
_SENTENCE_END = re.compile(r"""[.!?:;…][)\]"'\u201d\u2019»]*$""")
_ITEM = re.compile(r"(?:[•●▪◦‣·*\u2013\u2014\uf0b7\uf0a7-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:page|halaman|hal\.?|p\.)\s*)?\d{1,3}(?:\s*(?:/|of|dari)\s*\d{1,3})?\W*", re.I)
_EDGE = 2


def join_lines(pages: list[list[Line]]) -> str:
    """The paragraphs of a document, with a blank line between them; a line end that was not forced is kept."""
    lines = [line for page in _without_running_heads(pages) for line in page]
    words = read_words([line.text for line in lines])
    leading = _leading(lines)
    paragraphs: list[str] = []
    for column in _split(lines, _is_jump):
        left, right = min(line.left for line in column), max(line.right for line in column)
        for number, block in enumerate(_split(column, lambda last, line: _is_apart(last, line, leading))):
            edge = max(line.right for line in block)
            edge = right if edge < left + _NARROW * (right - left) else edge
            first, *others = _join_block(block, edge, words)
            if number == 0 and paragraphs and _runs_on(paragraphs[-1], first):
                paragraphs[-1] = words.join(paragraphs[-1], first)
            else:
                paragraphs.append(first)
            paragraphs += others
    return "\n\n".join(paragraphs)


def _split(lines: list[Line], is_between: Callable[[Line, Line], bool]) -> Iterator[list[Line]]:
    """Runs of lines, cut wherever `is_between` says so of two that follow each other."""
    run: list[Line] = []
    for line in lines:
        if run and is_between(run[-1], line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_jump(last: Line, line: Line) -> bool:
    """Whether a line is not below the one before it: on another page, in another column, in another cell."""
    return last.base - line.base < 0.3 * line.height


def _is_apart(last: Line, line: Line, leading: dict[int, float]) -> bool:
    """Whether a line is set off from the one above it, by its distance or its size."""
    small, large = sorted((last.height, line.height))
    return large > _HEIGHT * small or last.base - line.base > _LEADING * leading.get(round(line.height), line.height)


def _leading(lines: list[Line]) -> dict[int, float]:
    """The usual distance between lines, for each height of lines."""
    distances: dict[int, Counter[float]] = {}
    for last, line in pairwise(lines):
        distance = round(last.base - line.base, 1)
        if round(last.height) == round(line.height) and 0.7 * line.height < distance < 3 * line.height:
            distances.setdefault(round(line.height), Counter())[distance] += 1
    return {height: max(counts, key=lambda value: (counts[value], -value)) for height, counts in distances.items()}


def _join_block(block: list[Line], edge: float, words: Words) -> list[str]:
    """The paragraphs of a block whose lines reach to `edge`: a line end is forced if the next word had no room."""
    left = min(line.left for line in block)
    paragraphs = [block[0].text]
    for last, line in pairwise(block):
        forced = last.right + _SPACE * last.height + line.first_word > edge
        ended = _SENTENCE_END.search(last.text) is not None
        indented = line.left > left + _INDENT * line.height
        if ended and (not forced or indented):
            paragraphs.append(line.text)
        elif not forced or CELL in last.text + line.text or (ended and _ITEM.match(line.text)):
            paragraphs[-1] += "\n" + line.text
        else:
            paragraphs[-1] = words.join(paragraphs[-1], line.text)
    return paragraphs


def _runs_on(text: str, following: str) -> bool:
    """Whether a paragraph goes on after the end of a column or page."""
    return not _SENTENCE_END.search(text) and following[:1].islower() and not _ITEM.match(following)


def _without_running_heads(pages: list[list[Line]]) -> Iterator[list[Line]]:
    """The pages without page numbers and what most have at their edges; the first keeps its head, at its top."""
    heads = Counter(key for page in pages for key in {_key(line) for line in (*_top(page), *_bottom(page))})
    repeated = {key for key, count in heads.items() if count > 1 and 2 * count >= len(pages)}
    for number, page in enumerate(pages):
        bottom = [line for line in _bottom(page) if _key(line) in repeated]
        top = [line for line in _top(page) if _key(line) in repeated]
        edges = (*_top(page), *_bottom(page)) if len(page) > 1 else ()
        numbers = [line for line in edges if _PAGE_NUMBER.fullmatch(line.text)]
        kept = [line for line in top if line not in numbers] if number == 0 else []
        yield kept + [line for line in page if line not in (*bottom, *top, *numbers)]


def _top(page: list[Line]) -> list[Line]:
    return sorted(page, key=lambda line: -line.base)[:_EDGE]


def _bottom(page: list[Line]) -> list[Line]:
    return sorted(page, key=lambda line: line.base)[: min(_EDGE, len(page) - _EDGE)] if len(page) > _EDGE else []


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(line.text.casefold().split()))
