"""Who takes part, as lists tell: a line such as "Present were:" or "Anggota delegasi berasal dari:" above items.

Or a heading, "List of Ministers".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.listed import actors_listed
from aseankg.extract.rules.discourse.participants import first_of_text
from aseankg.extract.rules.discussing.agenda_items import opener_of, past_mark
from aseankg.extract.rules.people.honorifics import is_of_honorific
from aseankg.extract.rules.reading.reading import BODIES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading, Span
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("listed_attendees")


@needs("Person", *BODIES)
def find_listed_attendees(facts: Facts, clause: Clause) -> None:
    """Add those whom an item names, where the line above the list says that they are at the event spoken of."""
    reading, sentence = clause.reading, clause.sentence
    start = _past_mark(reading, sentence)
    if start is None or (clause.first != sentence.first and reading.texts[clause.first] != ";"):
        return
    start = max(start, clause.first)
    opener = opener_of(reading, sentence, _past_mark)
    headed = opener is not None and _is_heading(reading, opener)
    if opener is None or not (headed or _opens(reading, opener)):
        return
    events = first_of_text(reading) if clause.event is None or headed else [clause.event]
    listed = actors_listed(clause, start)[0] if events else []
    people = [actor for actor in listed if actor.entity.type == "Person"]
    for actor in people if listed[:1] == people[:1] else listed:
        if actor.entity.name != "ASEAN" and not _is_where_unit_is(clause, actor, start):
            modality = "planned" if events[0].planned else "asserted"
            facts.add(actor.entity, "attends", events[0], modality, (actor.first, actor.last), implied=True)


def _is_where_unit_is(clause: Clause, actor: Span, start: int) -> bool:
    """Whether a ministry behind a comma only says where the unit before it is: "Ditjen X, | Kementerian Y"."""
    behind = actor.first > start and clause.reading.texts[actor.first - 1] == ","
    bodies = (span for span in clause.reading.spans_before(actor.first - 1) if span.entity.type == "Organisation")
    return behind and actor.entity.name.startswith("Ministry") and any(bodies)


def _past_mark(reading: Reading, sentence: Sentence) -> int | None:
    """The token behind the mark of an item; of one without, a line that begins with a name, its first token."""
    marked = past_mark(reading, sentence)
    if (
        marked is not None
        or "\n" not in reading.text[reading.ends[sentence.first - 1] : reading.starts[sentence.first]]
    ):
        return marked
    first = sentence.first
    while first < sentence.last and not any(span.entity.type == "Person" for span in reading.spans_at(first)):
        if not (reading.keys[first] == "." or is_of_honorific(reading.keys, first)):
            return None
        first += 1
    return sentence.first


def _is_heading(reading: Reading, line: Sentence) -> bool:
    """Whether a line is the heading of a list of those who came: "LIST OF MINISTERS", "Daftar Peserta"."""
    keys = reading.keys[line.first : line.last]
    return keys[0] in _WORDS.lists and _WORDS.in_headings.issuperset(keys[1:])


def _opens(reading: Reading, opener: Sentence) -> bool:
    """Whether a line ends with a word for those who come and a colon, and no other verb stands between.

    Or with the first of them and a semicolon: "It was attended by A, Minister of X;".
    """
    if reading.texts[opener.last - 1] not in (":", ";"):
        return False
    coming = reading.where(_WORDS.coming, opener.first, opener.last)
    if not coming or not _WORDS.absent.isdisjoint(reading.keys[opener.first : opener.last]):
        return False
    if reading.texts[opener.last - 1] == ";":
        return True
    behind = (i for i in range(coming[-1] + 1, opener.last - 1) if i not in reading.date_tokens)
    return all(reading.keys[i] in _WORDS.announcing or reading.keys[i].isdigit() or reading.holding(i) for i in behind)
