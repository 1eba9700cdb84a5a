"""A text being read: its tokens, sentences and dates, and the things found so far."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import InitVar, dataclass, field
from itertools import chain, repeat, takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.dates import DateMention, Dates, read_dates
from aseankg.extract.rules.reading.lexicon import Lexicon
from aseankg.extract.rules.reading.triggers import Trigger, find_triggers, trigger_starts
from aseankg.extract.rules.reading.word_index import WordIndex
from aseankg.extract.rules.text.heading import HeadLine, closing_lines, read_head
from aseankg.extract.rules.text.numbers import roman
from aseankg.extract.rules.text.teasers import without_teasers
from aseankg.extract.rules.text.tokens import Sentence, Token, Tokens, split_sentences, tokenise
from aseankg.sources.press.text import PressText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EVENTS: Final = ("Summit", "Meeting")
EVENTS_AND_PEOPLE: Final = (*EVENTS, "Person", "Role")
"""What no name of a document or initiative, and no list of subjects, goes on over."""
PLACES: Final = ("City", "State")
BODIES: Final = ("State", "Organisation")
ACTORS: Final = ("Person", *BODIES)
PARTIES: Final = (*BODIES, "Initiative")
"""Those whose names stand in the names of meetings."""
WORKS: Final = ("OutcomeDocument", "Initiative")
OWNERS: Final = frozenset({*BODIES, "City"})
"""What an office, and a person or event in a possessive, can be of; and what says where."""
CONTENT: Final = ("Topic", *WORKS)
"""What is discussed, and what documents are about."""
_SHORTEST: Final = 2
"""Letters of a word in brackets that are too few for an acronym in lower case: "(Mr)"."""
_TITLE_LINES: Final = 5
"""Lines that can stand before the first sentence of a text."""


class Entity:
    """A thing that the text speaks of, and which one of the graph it is; found once, mentioned often."""

    type: str
    name: str
    thing: str | None
    series: str = ""
    """Of an event: the English name of its series."""
    ordinal: int | None = None
    body: str = ""
    """Of a role: the name of its state or organisation."""
    foreign: bool = False
    """Of an event: whether another organisation than ASEAN holds it."""
    first: str = ""
    last: str = ""
    """Of an event: its days, as far as known."""
    twins: tuple[Entity, ...] = ()
    """Of an event: those named in the same breath, "38th and 39th"."""
    whole: Entity | None = None
    """Of a ceremony or session: the event that it belongs to."""
    parties: tuple[Entity, ...] = ()
    """Of a meeting or call that only those who meet or speak name: these."""
    sides: tuple[str, ...] = ()
    """Of an event that a common noun tells of: the names of those who hold it with ASEAN."""
    postponed: bool = False
    """Of an event: whether it was put off."""
    cancelled: bool = False
    """Of an event: whether it is cancelled."""
    old: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    """Of an event that was put off: the days that it was meant for, and its new ones."""
    planned: bool | None = None
    """Of an event or document: whether it is still to come; None while nobody knows."""

    def __init__(self, kind: str, name: str, thing: str | None) -> None:
        self.type, self.name, self.thing = kind, name, thing


class Span:
    """A mention: the tokens from `first` up to `last`, without it, and what they stand for."""

    first: int
    last: int
    entity: Entity
    nested: bool
    """Whether it is a part of the name of something else."""
    anaphor: bool
    """Whether it only points back: "the meeting", "he"."""
    raised: bool
    """Of a subject: whether the text says that it is discussed, wanted or dealt with."""
    told: bool
    """Of an event: whether a verb tells of it, "the ministers met", and no noun names it."""

    def __init__(
        self,
        first: int,
        last: int,
        entity: Entity,
        *,
        nested: bool = False,
        anaphor: bool = False,
        raised: bool = False,
        told: bool = False,
    ) -> None:
        self.first, self.last, self.entity = first, last, entity
        self.nested, self.anaphor, self.raised, self.told = nested, anaphor, raised, told


_IN_ACRONYMS: Final = frozenset(
    (*"-+&", "to", "the", "of", "ke", "Council", "Committee", "Forum", "Meeting", "Retreat", "Plus")
)
"""What stands within the brackets of an acronym beside it: "(ADMM Retreat)", "(COP to UNFCCC)"."""
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th)")
_NONE: Final[tuple[Span, ...]] = ()
_END: Final = attrgetter("last")
_INDEX: Final = WordIndex()
_ENDED: Final = re.compile(r"[.!?]\w?\s*\Z")
"""The end of a text that a mark ends, or that breaks off within "U.S."."""
_AFTER: Final = "\n\n."
"""The last paragraph, which is no part of the text, of any other: a token stands behind its last word too."""


@dataclass(slots=True)
class Reading:
    """One text and what was found in it."""

    source: PressText
    lexicon: Lexicon
    text: str
    placed: Tokens
    sentences: list[Sentence]
    read: InitVar[Dates]
    spans: list[Span] = field(default_factory=list)
    entities: dict[tuple[str, str], Entity] = field(default_factory=dict)
    held: dict[tuple[str, str], Entity] = field(default_factory=dict)
    """The office of each person by its kind, as first told."""
    titles: dict[int, int] = field(default_factory=dict)
    """The tokens at which offices begin, and those after them."""
    people: list[Span] = field(default_factory=list)
    """The mentions of people in order, once they are found."""
    tokens: list[Token] = field(init=False)
    starts: list[int] = field(init=False)
    ends: list[int] = field(init=False)
    texts: list[str] = field(init=False)
    keys: list[str] = field(init=False)
    capitals: list[bool] = field(init=False)
    """Whether each token is capitalised."""
    dates: list[DateMention] = field(init=False)
    published: str | None = field(init=False)
    date_tokens: set[int] = field(init=False)
    """The tokens of dates, also of those that cannot be told."""
    title_end: int = field(init=False)
    """The token after the lines that the text begins with and that no mark ends, its titles, bylines and days."""
    _places: dict[str, list[int]] = field(init=False)
    """The tokens that are each word."""
    _learnt: int = field(init=False)
    """The lists of words that were known when the reading began."""
    _lines: list[Sentence] = field(init=False)
    """The sentence of each token, and that of the last one once more."""
    _taken: bytearray = field(init=False)
    _where: dict[frozenset[str], list[int]] = field(init=False)
    """The tokens that are in each list of words, as far as asked for."""
    _at: dict[int, list[Span]] = field(default_factory=dict)
    _ending: dict[int, list[Span]] = field(default_factory=dict)
    _over: dict[int, list[Span]] = field(default_factory=dict)
    _ordered: list[Span] | None = None
    _ordered_firsts: list[int] = field(default_factory=list)
    _triggers: dict[int, list[Trigger]] | None = None
    _head: list[HeadLine] | None = None
    _closing: list[HeadLine] | None = None

    def __post_init__(self, read: Dates) -> None:
        self.tokens, self.starts, self.ends = self.placed.words, self.placed.starts, self.placed.ends
        self.texts, self.keys = self.placed.texts, self.placed.keys
        self.capitals = [token.is_capitalised for token in self.tokens]
        self._places = self.placed.places
        self._learnt = len(_INDEX)
        self._where = _INDEX.find(self._places)
        lengths = (line.last - line.first for line in self.sentences)
        self._lines = [*chain.from_iterable(map(repeat, self.sentences, lengths)), *self.sentences[-1:]]
        self._taken = bytearray(len(self.tokens) + 1)
        titles = takewhile(lambda line: self.texts[line.last - 1] not in ".!?", self.sentences[:_TITLE_LINES])
        self.title_end = max((line.last for line in titles), default=0)
        self.set_dates(read)

    def set_dates(self, read: Dates) -> None:
        """The reading has these dates, and its own day."""
        self.dates, self.published, untold = read
        spans = chain(((mention.start, mention.end) for mention in self.dates), untold)
        self.date_tokens = {
            index for start, end in spans for index in range(self.token_at(start), self.token_at(end - 1) + 1)
        }

    @property
    def head(self) -> list[HeadLine]:
        """The lines and datelines of the head."""
        if self._head is None:
            self._head = read_head(self.text, self.placed, [(date.start, date.end) for date in self.dates])
        return self._head

    @property
    def closing(self) -> list[HeadLine]:
        """The lines of the foot, from the last one up."""
        if self._closing is None:
            self._closing = closing_lines(self.text, self.placed, [(date.start, date.end) for date in self.dates])
        return self._closing

    def token_at(self, offset: int) -> int:
        """The index of the token that holds a character, or of the next one."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def entity(self, kind: str, name: str, thing: str | None = None) -> Entity:
        """The thing of this type and name, new or known."""
        key = (kind, name.casefold())
        found = self.entities.get(key)
        if found is None:
            found = self.entities[key] = Entity(kind, name, thing or None)
        return found

    def surface(self, span: Span) -> str:
        """The words of a span as they are written."""
        return self.text[self.starts[span.first] : self.end_of_name(span.last)]

    def end_of_name(self, last: int) -> int:
        """The character after a name that ends before a token, without a possessive ending."""
        end = self.ends[last - 1]
        return end - 2 if self.tokens[last - 1].is_possessive else end

    def free(self, first: int, last: int) -> bool:
        """Whether no mention has taken one of these tokens yet."""
        return 1 not in self._taken[first:last]

    def add(self, span: Span) -> Span:
        """The span, added to the mentions; its tokens are taken, unless it is a part of another name."""
        first, last = span.first, span.last
        self.spans.append(span)
        self._at.setdefault(first, []).append(span)
        self._ending.setdefault(last, []).append(span)
        over = self._over
        for index in range(first, last):
            if index in over:
                over[index].append(span)
            else:
                over[index] = [span]
        if self._ordered is not None:
            self._insert(span)
        if not span.nested:
            self._taken[first:last] = b"\1" * (last - first)
        return span

    def _insert(self, span: Span) -> None:
        """The mentions in order have one more; who goes through those before still sees them alone."""
        ordered, firsts = self._ordered or [], self._ordered_firsts
        place = bisect_left(firsts, span.first)
        while place < len(firsts) and firsts[place] == span.first and ordered[place].last >= span.last:
            place += 1
        self._ordered = [*ordered[:place], span, *ordered[place:]]
        firsts.insert(place, span.first)

    def spans_at(self, token: int) -> Sequence[Span]:
        """The mentions that begin at a token."""
        return self._at.get(token, _NONE)

    def spans_before(self, token: int) -> Sequence[Span]:
        """The mentions that end right before a token."""
        return self._ending.get(token, _NONE)

    def state_at(self, token: int) -> Span | None:
        """The first mention of a state that begins at a token."""
        return next((span for span in self.spans_at(token) if span.entity.type == "State"), None)

    def state_before(self, token: int) -> Span | None:
        """The first mention of a state that ends right before a token."""
        return next((span for span in self.spans_before(token) if span.entity.type == "State"), None)

    def holding(self, token: int) -> Sequence[Span]:
        """The mentions that hold a token."""
        return self._over.get(token, _NONE)

    def overlapping(self, first: int, last: int) -> list[Span]:
        """The mentions that hold one of these tokens, each once."""
        if first >= last:
            return []
        found = [*self._over.get(first, ())]
        for index in range(first + 1, last):
            if index in self._at:
                found += self._at[index]
        return found

    def ordered(self) -> list[Span]:
        """All mentions in the order of the text, of those that begin together the longest first."""
        if self._ordered is None:
            self._ordered = []
            for first in sorted(self._at):
                beginning = self._at[first]
                self._ordered += sorted(beginning, key=_END, reverse=True) if len(beginning) > 1 else beginning
            self._ordered_firsts = [span.first for span in self._ordered]
        return self._ordered

    def earlier(self, token: int, *types: str, since: int = 0) -> Iterator[Span]:
        """The mentions of these types that begin at one token or later and end before another, the nearest first."""
        ordered = self.ordered()
        firsts = self._ordered_firsts
        for span in reversed(ordered[bisect_left(firsts, since) : bisect_left(firsts, token)]):
            if span.entity.type in types and span.last <= token and not span.nested:
                yield span

    def has_acronym(self, index: int) -> bool:
        """Whether an acronym in brackets begins at a token."""
        texts = self.texts
        if index + 2 >= len(texts) or texts[index] != "(" or texts[index + 2] != ")":
            return False
        return sum(mark.isupper() for mark in texts[index + 1]) > 1 or self._are_initials(index)

    def _are_initials(self, index: int) -> bool:
        """Whether the capitalised words before a bracket begin with the letters of the word in it: "(Apec)"."""
        word, before = self.texts[index + 1], self.texts[max(0, index - 2 * len(self.texts[index + 1])) : index]
        initials = "".join(text[0] for text in before if text[0].isupper())
        return len(word) > _SHORTEST and word[0].isupper() and initials.lower().endswith(word.lower())

    def acronym_end(self, index: int) -> int:
        """The token after an acronym in brackets that begins at a token, "(ADM 2025)" and "(AMM V)" too; 0 for none."""
        if self.texts[index : index + 1] != ["("]:
            return 0
        if self.has_acronym(index):
            return index + 3
        closing = next((i for i in range(index + 2, min(index + 7, len(self.texts))) if self.texts[i] == ")"), 0)
        inside, before = self.texts[index + 1 : closing], self.texts[max(0, index - 1)]
        numbered = inside[1:] if inside and _ORDINAL.fullmatch(inside[0]) else inside  # "(17th M-ATM)"
        letter = numbered[1:2] == ["-"] and len(numbered[0]) == 1
        inside = numbered if letter else inside
        if not closing or not inside or sum(mark.isupper() for mark in inside[0]) < (1 if letter else 2):
            return 0
        small = _IN_ACRONYMS | {before}
        told = (
            text in small or text.isdigit() or sum(mark.isupper() for mark in text) > 1 or roman(text) is not None
            for text in inside[1:]
        )
        return closing + 1 if all(told) else 0

    def offices_held(self, person: Entity) -> list[Entity]:
        """The offices that the text has somebody hold."""
        return [office for (name, _), office in self.held.items() if name == person.name]

    def key_before(self, index: int) -> str:
        """The word before a token; "" before the first one."""
        return self.keys[index - 1] if index > 0 else ""

    def words(self, first: int, last: int) -> str:
        """The text from one token up to another, line ends and runs of spaces as one space."""
        return " ".join(self.text[self.starts[first] : self.ends[last - 1]].split())

    def where(self, words: frozenset[str], first: int = 0, last: int | None = None) -> list[int]:
        """The tokens from one up to another that are one of some words, in order."""
        found = self._where.get(words)
        if found is None:
            known = _INDEX.knows(words, self._learnt)
            found = self._where[words] = [] if known else _INDEX.learn(words, self._places)
        if not found:
            return []
        end = len(found) if last is None else bisect_left(found, last)
        return found[bisect_left(found, first) : end]

    def sentences_with(self, words: frozenset[str]) -> list[tuple[Sentence, list[int]]]:
        """The sentences that hold one of some words, in order, each with its tokens that are one."""
        found: list[tuple[Sentence, list[int]]] = []
        last = 0
        for index in self.where(words):
            if index >= last:
                sentence = self.sentence_of(index)
                last = sentence.last
                found.append((sentence, []))
            found[-1][1].append(index)
        return found

    def triggers(self, sentence: Sentence) -> Sequence[Trigger]:
        """The signals of a sentence."""
        if self._triggers is None:
            begun = self.sentences_with(trigger_starts())
            self._triggers = {
                line.first: find_triggers(self.keys, places, line.first, line.last) for line, places in begun
            }
        return self._triggers.get(sentence.first, ())

    def sentence_of(self, token: int) -> Sentence:
        """The sentence that holds a token."""
        return self._lines[token if token > 0 else 0]


def open_reading(source: PressText, lexicon: Lexicon) -> Reading:
    """A text with its tokens and dates; nothing found in it yet."""
    text = without_teasers(source.text)
    text += "" if _ENDED.search(text) else _AFTER
    tokens = tokenise(text)
    dates = read_dates(text, tokens, source.published)
    return Reading(source, lexicon, text, tokens, split_sentences(text, tokens), dates)
