"""The order in which people expect names that hold numbers."""

from __future__ import annotations

import re

_PARTS = re.compile(r"\d+|\D+")


def natural_order(text: str) -> list[tuple[int, str]]:
    """A key that sorts numbers within texts by their size: the 2nd before the 10th."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _PARTS.findall(text)]
