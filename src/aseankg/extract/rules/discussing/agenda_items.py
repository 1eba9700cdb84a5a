"""Agendas that are lists: a line such as "The ministers discussed:" or "Agenda:", and below it an item on each line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.discourse import whole_event
from aseankg.extract.rules.phrases.list_ends import list_end
from aseankg.extract.rules.phrases.nominals import is_built_on_subject
from aseankg.extract.rules.phrases.phrases import listed_phrases
from aseankg.extract.rules.reading.reading import CONTENT
from aseankg.extract.rules.text.tokens import BULLETS
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.topics.topics import add_topic, lists_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

    PastMark = Callable[[Reading, Sentence], int | None]

_WORDS: Final = WordLists("agenda_items")
_HEADING: Final = 6
"""Tokens of the longest line that only names an agenda, with its colon."""
_LETTER: Final = 3
"""Characters of the letter or number that counts an item: "(a)", "(iii)"."""
_SUBJECT: Final = 4
"""Tokens of a line within which the parts of an event stand as its subject."""
_LONGEST: Final = 6
"""Tokens of the longest heading of a part of a statement."""
_MOST: Final = 40
"""Sentences of an agenda that is looked up from one of its items."""


def find_agenda_items(reading: Reading) -> None:
    """The reading has the subject that each item of an agenda begins with."""
    listing = False
    for sentence in reading.sentences:
        start = past_mark(reading, sentence)
        if start is None and _is_heading(reading, sentence) and _is_subject(reading, sentence):
            add_topic(reading, sentence.first, sentence.last, listed=True)
        if start is None:
            listing = _opens(reading, sentence)
        elif listing and start < sentence.last:
            end = list_end(reading, start, sentence.last)
            for first, last in listed_phrases(reading, start, end, end):
                add_topic(reading, first, last, listed=True)


@needs(*CONTENT)
def find_listed_subjects(facts: Facts, clause: Clause) -> None:
    """Add what an item of an agenda names as discussed at the event that the text speaks of."""
    reading, sentence = clause.reading, clause.sentence
    heading = _is_heading(reading, sentence)
    start = sentence.first if heading else past_mark(reading, sentence)
    if clause.event is None or start is None or clause.first != sentence.first:
        return
    if not heading and not _is_on_agenda(reading, sentence):
        return
    end = list_end(reading, start, sentence.last)
    named = [item for item in clause.after(start, *CONTENT) if item.last <= end and not item.anaphor]
    event = whole_event(reading, clause.event)
    modality = "planned" if event.planned else "asserted"
    for item in named:
        facts.add(event, "discusses", item.entity, modality, (item.first, item.last), implied=True)


def _is_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line is a heading of the numbered paragraphs of a statement: "Connectivity", behind it "4. The ..."."""
    first, last, texts = sentence.first, sentence.last, reading.texts
    if last - first > _LONGEST or first < reading.title_end or not reading.tokens[first].is_capitalised:
        return False
    if not texts[last + 1 : last + 2] or texts[last + 1] not in ".)" or not texts[last].isdigit():
        return False
    below = reading.sentence_of(last)
    return below.paragraph > sentence.paragraph and all(reading.tokens[i].is_word for i in range(first, last))


def _is_subject(reading: Reading, line: Sentence) -> bool:
    """Whether a heading names what is discussed, and is none such as "Acknowledgement" or "Next Meeting"."""
    known = reading.lexicon.lookup("Topic", reading.words(line.first, line.last)) is not None
    return known or is_built_on_subject(reading, line.first, line.last)


def _is_on_agenda(reading: Reading, sentence: Sentence) -> bool:
    """Whether the line above the list that an item belongs to opens an agenda."""
    opener = opener_of(reading, sentence, past_mark)
    return opener is not None and _opens(reading, opener)


def opener_of(reading: Reading, sentence: Sentence, past_mark: PastMark) -> Sentence | None:
    """The nearest line above an item that is none itself, by what finds the token behind the mark of one."""
    for _ in range(_MOST):
        if sentence.first == 0:
            return None
        sentence = reading.sentence_of(sentence.first - 1)
        if past_mark(reading, sentence) is None:
            return sentence
    return None


def past_mark(reading: Reading, sentence: Sentence) -> int | None:
    """The token behind the mark or number of an item; None for sentences that are none."""
    first, texts = sentence.first, reading.texts
    if texts[first] in BULLETS:
        return first + 1
    if texts[first] == "(" and texts[first + 2 : first + 3] == [")"] and len(texts[first + 1]) <= _LETTER:
        return first + 3
    lettered = len(texts[first]) == 1 and texts[first].islower()
    if (lettered or reading.tokens[first].is_number) and texts[first + 1 : first + 2] in ([")"], ["."]):
        return first + 2
    above = reading.sentence_of(first - 1) if first else sentence
    counted = above.last - above.first == 2 and reading.tokens[above.first].is_number and texts[first - 1] == "."
    return first if counted and above is not sentence else None


def _opens(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line ends with a colon and says that what follows is discussed."""
    if reading.texts[sentence.last - 1] != ":":
        return False
    keys = reading.keys[sentence.first : sentence.last - 1]
    if len(keys) < _HEADING and not _WORDS.agendas.isdisjoint(keys):
        return True
    if any(signal.kind == "discuss-by" for signal in reading.triggers(sentence)) or _is_of_sessions(keys):
        return True
    opening = (s for s in reading.triggers(sentence) if s.kind == "discuss" or lists_on(reading, s))
    return any(_WORDS.announcing.issuperset(keys[signal.last - sentence.first :]) for signal in opening)


def _is_of_sessions(keys: list[str]) -> bool:
    """Whether a line tells what the parts of an event deal with: "Its panels dealt with the following topics"."""
    if _WORDS.sessions.isdisjoint(keys[:_SUBJECT]):
        return False
    verb = next((i for i, key in enumerate(keys) if key in _WORDS.dealing), len(keys))
    return verb < len(keys) and _WORDS.announcing.issuperset(keys[verb + 1 :])
