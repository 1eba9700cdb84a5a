"""Ids of things that the graph does not have yet: the same name always gives the same id."""

from __future__ import annotations

import hashlib
import unicodedata

from aseankg.query.names import normalise

_LONGEST = 60
_HASH_LENGTH = 6
_OPEN_ENDS = frozenset({"of", "the", "and", "for", "in", "on", "to", "by", "dan", "di", "ke", "untuk", "dari", "pada"})
"""Words that no name ends with that was cut."""


def slug(name: str, longest: int = _LONGEST, hashed: bool = True) -> str:
    """Lower-case ASCII words of a name, joined by hyphens; `hashed`, a name that loses something ends in its hash."""
    words = normalise(name)
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    kept = "-".join(plain.split())
    if len(kept) > longest:
        kept = kept[: longest + 1].rpartition("-")[0] or kept[:longest]
        while not hashed and kept.rpartition("-")[2] in _OPEN_ENDS:
            kept = kept.rpartition("-")[0]
    whole = kept == "-".join(words.split())
    return kept if kept and (whole or not hashed) else "-".join(filter(None, (kept, short_hash(words or name))))


def short_hash(*parts: str) -> str:
    """Six hexadecimal digits made from some texts."""
    return hashlib.sha256("\0".join(parts).encode("utf-8")).hexdigest()[:_HASH_LENGTH]
