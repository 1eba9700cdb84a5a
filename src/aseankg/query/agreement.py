"""Whether two values of a property that holds one at a time can both be true."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aseankg.namespaces import ASEAN, XSD
from aseankg.query.names import normalise
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aseankg.store.local import LocalStore

Pairs = frozenset[tuple[str, str]]

_DATES = frozenset(XSD + name for name in ("date", "gYearMonth", "gYear"))
_ARTICLES = frozenset(("the", "a", "an"))
# What was planned did come about.
_FULFILLED = frozenset((ASEAN + "Planned", ASEAN + name) for name in ("Held", "Confirmed"))
# A place and what it lies in, a ministry and its state, a person and the state or body whose post they hold.
_COMPANIONS = """
SELECT DISTINCT ?narrow ?wide WHERE {
  { ?narrow asean:locatedIn|asean:ofState|asean:subOrganisationOf ?wide }
  UNION { ?tenure asean:holder ?narrow ; asean:post/asean:postIn ?wide }
}
"""


class Value(NamedTuple):
    """An IRI or the value of a literal, with its datatype and its language, empty where it has none."""

    text: str
    datatype: str = ""
    language: str = ""

    @property
    def is_thing(self) -> bool:
        """Whether it is an IRI."""
        return not self.datatype

    @property
    def form(self) -> Value:
        """The value without case, quotes, hyphens, spaces and articles where it is a text that people typed."""
        if not self.language:
            return self
        words = [word for word in normalise(self.text).split() if word not in _ARTICLES]
        return self._replace(text="".join(words))


def read_companions(store: LocalStore) -> Pairs:
    """The pairs of things of which one, named instead of the other, is said more or less exactly."""
    return frozenset((narrow, wide) for narrow, wide in read_rows(store, _COMPANIONS)) | _FULFILLED


def agree(left: Value, right: Value, companions: Pairs) -> bool:
    """Whether both can be true: dates known more or less exactly, companions, spellings, texts in two languages."""
    if left.is_thing and right.is_thing:
        return left == right or not companions.isdisjoint(((left.text, right.text), (right.text, left.text)))
    if left.datatype in _DATES and right.datatype in _DATES:
        return left.text.startswith(right.text) or right.text.startswith(left.text)
    return left.language != right.language or left.form == right.form


def merge_spellings(said: Mapping[Value, frozenset[str]]) -> dict[Value, frozenset[str]]:
    """The values with their sources, spellings of one text under the one that most sources print."""
    spellings: dict[Value, list[Value]] = {}
    for value in sorted(said, key=lambda value: (-len(said[value]), value)):
        spellings.setdefault(value.form, []).append(value)
    return {values[0]: frozenset().union(*(said[value] for value in values)) for values in spellings.values()}


def disputed(said: Mapping[Value, frozenset[str]], companions: Pairs) -> frozenset[Value]:
    """The values that some source gives and another, which gives a value too, does not share.

    Things that one source names together, such as two towns that a meeting was held in, do not exclude each other.
    """
    by_source: dict[str, list[Value]] = {}
    for value, sources in said.items():
        for source in sources:
            by_source.setdefault(source, []).append(value)

    def rejects(source: str, value: Value) -> bool:
        return not any(agree(own, value, companions) for own in by_source[source])

    def excludes(left: Value, right: Value) -> bool:
        if left.is_thing and said[left] & said[right]:
            return False
        return any(rejects(source, right) for source in said[left]) and any(
            rejects(source, left) for source in said[right]
        )

    return frozenset(left for left in said if any(excludes(left, right) for right in said if right != left))
