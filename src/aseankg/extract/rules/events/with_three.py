"""Meetings that go by ASEAN Plus Three alone, "the ASEAN+3 meeting", beside one that says who meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.series import ASEAN_PLUS_THREE, known_series

if TYPE_CHECKING:
    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Reading

_NOUNS: Final = ("meeting", "pertemuan", "sidang")
_THREE: Final = frozenset({"three", "tiga", "3"})
_WORDS: Final = _THREE | {"asean", "plus", ASEAN_PLUS_THREE.lower()}


def goes_by_three(reading: Reading, phrase: EventPhrase) -> bool:
    """Whether a meeting goes by ASEAN Plus Three and nothing else: "pertemuan ASEAN+3", "the Plus Three meeting"."""
    parts = {part.lower() for part in phrase.parts}
    named = bool(parts & _THREE) or ASEAN_PLUS_THREE.lower() in parts
    alone = parts <= _WORDS and not (phrase.ordinals or phrase.title)
    return named and alone and reading.keys[phrase.head] in _NOUNS


def series_with_three(reading: Reading, first: int) -> str:
    """The series of such a meeting: that of the ministers of whom the last numbered meeting of ASEAN before it is."""
    for span in reading.earlier(first, "Meeting"):
        series = span.entity.series if span.entity.ordinal else ""
        if "Minist" in series and series.startswith("ASEAN ") and not series.startswith(ASEAN_PLUS_THREE):
            entry = known_series(reading.lexicon, series)
            return (entry.name if entry else series).replace("ASEAN", ASEAN_PLUS_THREE, 1)
    return f"{ASEAN_PLUS_THREE} Meeting"
