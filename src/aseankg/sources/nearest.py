"""The right names nearest to a wrong one, for messages."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, names: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Up to `limit` of `names` that are written like `name`, the most alike first; none if none is."""
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        name,
        sorted(set(names)),
        scorer=fuzz.ratio,
        processor=utils.default_process,
        limit=limit,
        score_cutoff=60,
    )
    return tuple(candidate for candidate, _, _ in found)
