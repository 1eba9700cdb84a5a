"""How sources are cited: by number, those that follow each other as a range, and by an address to open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WEB = re.compile(r"https?://", re.IGNORECASE)
# RFC 3986, sections 2.2 and 2.3, and the percent sign of what is encoded already.
_ADDRESS_SAFE = ":/?#[]@!$&'()*+,;=-._~%"


def ranges(sources: Iterable[str], numbers: Mapping[str, int]) -> list[tuple[int, int]]:
    """The numbers of the sources, three or more that follow each other as first and last."""
    runs: list[list[int]] = []
    for number in sorted(numbers[source] for source in sources):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    found: list[tuple[int, int]] = []
    for first, last in runs:
        found += [(first, last)] if last - first > 1 else [(number, number) for number in range(first, last + 1)]
    return found


def mark(sources: Iterable[str], numbers: Mapping[str, int]) -> str:
    """The numbers of the sources as text: ``1, 4-7, 9`` with a dash between."""
    return ", ".join(
        str(first) if first == last else f"{first}\u2013{last}" for first, last in ranges(sources, numbers)
    )


def web_address(text: str) -> str:
    """An address that a browser can open, encoded; empty for what is none."""
    return quote(text.strip(), safe=_ADDRESS_SAFE) if _WEB.match(text.strip()) else ""
