"""Series that a text calls by two names: by a common noun in translation, or by the forum and by its meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.lexicon import loose_key
from aseankg.extract.rules.reading.series import words_of

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Lexicon
    from aseankg.extract.rules.reading.reading import Entity, Reading, Span

_NOUNS: Final = frozenset({"meeting", "forum", "conference"})
"""Nouns of which one stands for another in translation."""
_JOINING: Final = _NOUNS | {"of", "the", "responsible", "for", "on", "in", "charge"}
"""Words between ministers and their field: "Conference of the Ministers Responsible for X"."""
_PEOPLE: Final = ("ministers", "officials", "ministerial", "plus", "senior")
"""Words behind "ASEAN" that are of no field."""
_APART: Final = (*_PEOPLE, "special", "joint", "informal", "retreat", "governors")
"""Words of which two names of one series have all or none."""
_ASEAN: Final = "ASEAN "
_LEAST: Final = 3
"""Words of the name of a meeting of ministers with its field."""
_MEETING: Final = " Meeting"
_FORUM: Final = " Forum"


def named_alike(reading: Reading, span: Span, numbered: dict[tuple[str, ...], Entity]) -> Entity | None:
    """The numbered event of the text that a mention without a number means by another name of its series."""
    event = span.entity
    if not event.series or event.type != "Meeting" or not numbered:
        return None
    translated = reading.source.language == "id" and reading.lexicon.lookup("Series", event.series) is None
    for other in numbered.values():
        if other.type != event.type or other.foreign:
            continue
        own_meeting = event.series.endswith(_FORUM) and other.series.startswith(f"{event.series} ")
        if own_meeting and other.series.endswith(_MEETING):
            return other
        if translated and _rest(event.series) == _rest(other.series):
            return other
        if (who := _who_meets(event.series)) and who == _who_meets(other.series):
            return other
    return None


def are_same(lexicon: Lexicon, series: str, other: str) -> bool:
    """Whether two names are of one series, by their words, or as ministers of a field that two words begin alike."""
    if words_of(lexicon, series) == words_of(lexicon, other):
        return True
    if is_short_for(series, other) or is_short_for(other, series):
        return True
    if not (series.startswith(_ASEAN) and other.startswith(_ASEAN)):
        return False
    words, others = loose_key(series), loose_key(other)
    people = len(words) > _LEAST and any(key in words for key in _PEOPLE[:2])
    same = people and words[:2] == others[:2] and words[1] not in _PEOPLE
    return same and all((key in words) == (key in others) for key in _APART)


def is_short_for(series: str, other: str) -> bool:
    """Whether a name tells only who meets of another one, a partner or a pillar: "ASEAN-X Meeting" of a dialogue."""
    who = series.removesuffix(_MEETING)
    return who != series != other and "-" in who and (other.startswith(f"{who} ") or other.endswith(f" {who}"))


def _who_meets(series: str) -> frozenset[str]:
    """The words of a series for its ministers and their field, whatever joins them; none where no ministers meet."""
    words = frozenset(loose_key(series)) - _JOINING
    return words if "ministers" in words and len(words) >= _LEAST else frozenset()


def _rest(series: str) -> frozenset[str]:
    """The words of a series but for its noun, where that is one for a meeting of any kind."""
    words = loose_key(series)
    return frozenset(words[:-1]) if words and words[-1] in _NOUNS else frozenset(words)
