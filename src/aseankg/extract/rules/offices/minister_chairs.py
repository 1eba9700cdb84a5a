"""The chair of ASEAN's ministers of one field as an office: "Ketua Menteri Kesehatan ASEAN"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import compose_title
from aseankg.extract.rules.events.indonesian_events import read_indonesian

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_MEETING: Final = "' Meeting"


def read_chair_of_ministers(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str] | None:
    """The token after the office that begins at a token, and those whose chair it is: "ASEAN Health Ministers"."""
    first = index + 1 + (reading.keys[index + 1 : index + 2] == ["para"])
    if reading.keys[index] != "ketua" or reading.keys[first : first + 1] != ["menteri"]:
        return None
    phrase = read_indonesian(reading, sentence, index, index + 1, "Meeting")
    title = compose_title(reading, index, phrase.last)
    people = title.startswith("ASEAN ") and title.endswith(f"Ministers{_MEETING}") and not phrase.ordinals
    return (phrase.last, title.removesuffix(_MEETING)) if people else None
