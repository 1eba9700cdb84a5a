"""Clauses: the parts of a sentence with what stands in them, and how they say it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.belonging import are_grouped
from aseankg.extract.rules.clauses.clause_bounds import bounds_of
from aseankg.extract.rules.clauses.denials import is_denied
from aseankg.extract.rules.dates.dates import DateMention
from aseankg.extract.rules.phrases.asides import past_aside
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns, is_bare, is_of_body, is_of_unknown, means_another
from aseankg.extract.rules.reading.reading import EVENTS, Entity, Reading, Span
from aseankg.extract.rules.reading.triggers import Trigger
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.tokens import BULLETS, Sentence
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from aseankg.extract.rules.clauses.facts import Facts

    Rule = Callable[[Facts, "Clause", Trigger], None]

_WORDS: Final = WordLists("clauses")
_AUXILIARY: Final = 2
"""Tokens that may stand between "will" and its verb."""
_FIRST, _LAST = attrgetter("first"), attrgetter("last")
_PRESS: Final = (("press", "conference"), ("konferensi", "pers"), ("jumpa", "pers"), ("temu", "pers"))
_LETTER: Final = 3
"""Characters of the letter or number that counts an item of a list: "(a)", "(iii)"."""
_ASIDE: Final = 8
"""Tokens of words between commas that part "will" from its verb: "will, for the first time, be held"."""
_NEGATED: Final = 6
"""Tokens before a signal within which a negation counts for it."""
_PHRASE_NEAR: Final = 4
"""Tokens before a signal within which a phrase stands that tells whether it came about."""


@dataclass(frozen=True, slots=True)
class ClauseDate:
    """A date of a clause: its tokens from `first` up to `last`, and what it says."""

    first: int
    last: int
    date: DateMention


@dataclass(frozen=True, slots=True)
class Announced:
    """Documents that were said to be adopted before they are named: how that was put, and the day that was given."""

    modality: str
    day: ClauseDate | None
    paragraph: int | None
    """The paragraph up to whose end they are named; None where the end of a list shows it."""
    event: Entity | None = None
    """The event that a bare noun tells them of: "Dari KTT diharapkan lahir dua dokumen"."""
    signed: bool = False


@dataclass(slots=True)
class Clause:
    """A part of a sentence: tokens from `first` up to `last`, the mentions, signals and dates between them."""

    reading: Reading
    sentence: Sentence
    first: int
    last: int
    spans: list[Span]
    triggers: list[Trigger]
    dates: list[ClauseDate]
    event: Entity | None = None
    """The event that the text was speaking of when the clause began."""
    ceremony: Entity | None = None
    """The ceremony or session of it that the text spoke of right before."""
    past_event: Entity | None = None
    """Where the event above is still to come and an earlier paragraph spoke of it: the last one that is not."""
    one_event: bool = True
    """Whether that was the only one spoken of then."""
    home: Entity | None = None
    """The same, other organisations' events apart."""
    network: Entity | None = None
    """The initiative that it was speaking of, up to the end of the clause."""
    people: list[Entity] = field(default_factory=list)
    """Who the last clause with people spoke of."""
    announced: Announced | None = None
    """What an earlier clause said of documents that are still to be named."""
    attending: bool = False
    """Whether one of the sentences right before spoke of taking part in an event."""
    by_issuers: bool = False
    """Whether those speak in it who issue the text: "We" in the statement of a meeting."""
    other_event: bool = False
    """Whether it is about an event without a name that is another than those spoken of: "a meeting with X"."""
    keys: frozenset[str] = field(init=False)
    """The words of the clause."""
    kinds: frozenset[str] = field(init=False)
    """The kinds of its signals."""
    bare_noun: str | None = field(init=False)
    """The noun that points back to an event without naming it: "the meeting", "acara itu"."""
    holds: frozenset[str] = field(init=False)
    """The kinds of its signals, and the types of its mentions."""
    _typed: dict[tuple[str, ...], list[Span]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.keys = frozenset(self.reading.keys[self.first : self.last])
        self.kinds = frozenset([trigger.kind for trigger in self.triggers])
        self.holds = self.kinds.union([span.entity.type for span in self.spans])
        self.bare_noun = None if self.keys.isdisjoint(bare_nouns()) else self._bare_noun()

    @property
    def is_item(self) -> bool:
        """Whether it begins an item of a list."""
        texts, first = self.reading.texts, self.first
        if first != self.sentence.first and texts[first] != ";":
            return False
        first += texts[first] == ";"
        if first >= self.last:
            return False
        lettered = texts[first : first + 1] == ["("] and texts[first + 2 : first + 3] == [")"]
        return texts[first] in BULLETS or (lettered and len(texts[first + 1]) <= _LETTER)

    @property
    def scene(self) -> list[Entity]:
        """Where something is done that no event is named for: at the ceremony or event spoken of, and its twins."""
        there = self.bare_noun is None or self.bare_noun in _WORDS.ceremonies
        if self.ceremony is not None and there and self.event in (None, self.ceremony.whole):
            return [self.ceremony]
        return [self.event, *self.event.twins] if self.event is not None else []

    @property
    def is_of_press(self) -> bool:
        """Whether it tells of a press conference, which is no meeting spoken of."""
        pairs = (
            pairwise(self.reading.keys[self.first : self.last]) if not self.keys.isdisjoint(("press", "pers")) else ()
        )
        return any(pair in _PRESS for pair in pairs)

    def of(self, *types: str) -> list[Span]:
        """The mentions of these types, in order."""
        found = self._typed.get(types)
        if found is None:
            absent = self.holds.isdisjoint(types)
            found = [] if absent else [s for s in self.spans if s.entity.type in types and not s.nested]
            self._typed[types] = found
        return found

    def covered(self, *types: str) -> set[int]:
        """The tokens of the mentions of these types."""
        return {index for span in self.of(*types) for index in range(span.first, span.last)}

    def events(self) -> list[Span]:
        """The mentions of events."""
        found = self._typed.get(EVENTS)
        return self.of(*EVENTS) if found is None else found

    def has(self, *kinds: str) -> bool:
        """Whether a signal of one of these kinds stands in the clause."""
        return not self.kinds.isdisjoint(kinds)

    def _bare_noun(self) -> str | None:
        keys = self.reading.keys
        nouns = self.reading.where(bare_nouns(), self.first, self.last)
        bare = [i for i in nouns if not self.reading.holding(i) and is_bare(keys, i)]
        others = (is_of_body, is_of_unknown)
        own = [i for i in bare if not (means_another(keys, i) or any(is_so(self.reading, i) for is_so in others))]
        self.other_event = bool(bare) and not own
        return keys[own[0]] if own else None

    def at(self, words: frozenset[str]) -> list[int]:
        """The tokens of the clause that are one of some words, in the order of the text."""
        return self.reading.where(words, self.first, self.last)

    def signals(self, *kinds: str) -> list[Trigger]:
        """The signals of these kinds, in order."""
        if self.kinds.isdisjoint(kinds):
            return []
        return [trigger for trigger in self.triggers if trigger.kind in kinds]

    def ruled(self, rules: Mapping[str, Rule]) -> list[tuple[Rule, Trigger]]:
        """The signals of whose kinds there are rules, in order, each behind its rule."""
        if self.kinds.isdisjoint(rules):
            return []
        return [(rules[trigger.kind], trigger) for trigger in self.triggers if trigger.kind in rules]

    def before(self, position: int, *types: str) -> list[Span]:
        """The mentions that end before a token, the nearest first."""
        found = self._typed.get(types)
        if found is None:
            found = self.of(*types)
        return [span for span in reversed(found) if span.last <= position] if found else []

    def after(self, position: int, *types: str) -> list[Span]:
        """The mentions that begin at a token or later, the nearest first."""
        found = self._typed.get(types)
        if found is None:
            found = self.of(*types)
        return [span for span in found if span.first >= position] if found else []

    def events_after(self, position: int) -> list[Span]:
        """The events named at a token or later, but for those told to follow the one that a bare noun means."""
        follows = self.signals("follow-by") if self.bare_noun is not None else ()
        limit = next((signal.first for signal in follows if not self.before(signal.first, *EVENTS)), self.last)
        return [span for span in self.after(position, *EVENTS) if span.first < limit]

    def group(self, span: Span, types: Iterable[str]) -> list[Span]:
        """A mention with those that are listed together with it: joined by commas, "and" and their offices alone."""
        members = self.of(*types)
        if span not in members:
            return [span]
        first = last = members.index(span)
        while first > 0 and are_grouped(self, members[first - 1], members[first]):
            first -= 1
        while last + 1 < len(members) and are_grouped(self, members[last], members[last + 1]):
            last += 1
        return members[first : last + 1]

    def with_listed(self, spans: list[Span]) -> list[Span]:
        """People with those listed behind them: "signed by X with his colleagues, namely Y and Z"."""
        if not spans or spans[-1].entity.type != "Person":
            return spans
        for trigger in self.signals("list"):
            people = self.after(trigger.last, "Person")
            offices = [role.first for role in self.of("Role") if trigger.last <= role.first]
            if trigger.first >= spans[-1].last and people and min([*offices, people[0].first]) <= trigger.last + 2:
                return [*spans, *self.group(people[0], ("Person",))]
        return spans

    def principals(self, spans: list[Span]) -> list[Span]:
        """People without those who only accompany others: "X, accompanied by Y, signed"."""
        for trigger in self.signals("company"):
            if self.reading.keys[trigger.first] in _WORDS.accompanied:
                mates = [span for span in spans if span.first >= trigger.last]
                first = min(mates, key=lambda span: span.first, default=None)
                with_first = self.group(first, ("Person",)) if first is not None else []
                spans = [span for span in spans if span not in with_first]
        return spans

    def modality(self, trigger: Trigger | None, entity: Entity | None = None) -> str:
        """How the clause puts what a signal says about an event or document."""
        position = trigger.first if trigger else self.last
        negated = "not" in self.kinds and any(self._negates(signal, position) for signal in self.signals("not"))
        if negated != (trigger is not None and is_denied(self, position)):
            return "negated"
        if trigger is not None and self.has_before(trigger, _unmet()):
            return "planned"
        if self.is_promised(trigger) and not (entity and self.is_over(entity)):
            return "planned"
        if entity is not None and entity.planned is not None:
            return "planned" if entity.planned else "asserted"
        if "plan" not in self.kinds:
            return "asserted"
        named = next((span.first for span in self.spans if span.entity is entity), position)
        here = trigger.first if trigger else named
        meant = (s for s in self.signals("plan") if s.first <= position + 2)
        return "planned" if any(not self.quoted_apart(signal, here) for signal in meant) else "asserted"

    def quoted_apart(self, signal: Trigger, position: int) -> bool:
        """Whether one of a signal and a token of the clause stands in a quotation, and the other outside it."""
        first, last = sorted((signal.first, min(position, self.last - 1)))
        return sum(self.reading.texts[i] in _WORDS.double_quotes for i in range(first, last)) % 2 == 1

    def is_promised(self, trigger: Trigger | None) -> bool:
        """Whether "will", "akan" or the like stands right before a signal, or in a title "to": "X to host it"."""
        if trigger is None:
            return False
        titled = self.first + 1 < trigger.first < self.reading.title_end
        if titled and self.reading.key_before(trigger.first) == "to":
            return True
        if "plan" not in self.kinds:
            return False
        ends = (
            past_aside(self.reading, signal.last, min(signal.last + _ASIDE, trigger.first))
            for signal in self.signals("plan")
        )
        return any(trigger.first - _AUXILIARY <= end <= trigger.first for end in ends)

    def has_before(self, trigger: Trigger, phrases: Phrases) -> bool:
        """Whether one of some phrases stands near before a signal: "was supposed to | begin"."""
        if self.keys.isdisjoint(phrases.starts):
            return False
        near = range(max(self.first, trigger.first - _PHRASE_NEAR), trigger.first)
        return any(phrases.at(self.reading.keys, index, trigger.first) for index in near)

    def is_over(self, entity: Entity) -> bool:
        """Whether an event is past: its last day lay before that of the text, or "would" looks back on one held."""
        if entity.planned is False and "would" in self.keys and self.keys.isdisjoint(_WORDS.promising):
            return True
        published = self.reading.published
        return published is not None and bool(entity.last or entity.first) and (entity.last or entity.first) < published

    def extent(self, *parts: Span | Trigger | ClauseDate) -> tuple[int, int]:
        """The tokens that some mentions, signals and dates span together, those of earlier clauses left out."""
        return extent(*(part for part in parts if part.first >= self.first))

    def _negates(self, signal: Trigger, position: int) -> bool:
        """Whether a negation counts for what stands at a token: near it, and nothing between them breaks off."""
        if not position - _NEGATED <= signal.first <= position + 1:
            return False
        if signal.first > position and self.reading.keys[signal.first] in _WORDS.without:
            return False  # "ended without a communique"
        if not _WORDS.only.isdisjoint(self.reading.keys[signal.last : signal.last + 1]):
            return False  # "not only X, but Y"
        return not any(self.reading.texts[i] in (",", ".", ":") for i in range(signal.last, min(position, self.last)))


def read_clauses(reading: Reading) -> Iterator[Clause]:
    """The clauses of a text in order."""
    dates = [ClauseDate(reading.token_at(d.start), reading.token_at(d.end - 1) + 1, d) for d in reading.dates]
    ordered, place, day = reading.ordered(), 0, 0
    for sentence in reading.sentences:
        start, first_day = place, day
        while place < len(ordered) and ordered[place].first < sentence.last:
            place += 1
        while day < len(dates) and dates[day].first < sentence.last:
            day += 1
        inside = ordered[start:place]
        signals = [signal for signal in reading.triggers(sentence) if not _is_in_name(reading, signal)]
        bounds, days = bounds_of(reading, sentence), dates[first_day:day]
        for first, last in bounds if len(bounds) > 1 else ():
            yield Clause(
                reading,
                sentence,
                first,
                last,
                [span for span in inside if first <= span.first < last],
                [signal for signal in signals if first <= signal.first < last],
                [found for found in days if first <= found.first < last],
            )
        if len(bounds) == 1:
            yield Clause(reading, sentence, sentence.first, sentence.last, inside, signals, days)


def extent(*parts: Span | Trigger | ClauseDate) -> tuple[int, int]:
    """The tokens that some mentions, signals and dates span together."""
    return min(map(_FIRST, parts)), max(map(_LAST, parts))


def entities(spans: Iterable[Span]) -> list[Entity]:
    """What some mentions stand for, each once."""
    return list(dict.fromkeys(span.entity for span in spans))


def same_breath(spans: list[Span], span: Span) -> list[Entity]:
    """The events of one mention: two for "38th and 39th"."""
    return entities(other for other in spans if other.first == span.first)


@cache
def _unmet() -> Phrases:
    """Phrases before a signal that say that it was only meant to be: "was supposed to", "sedianya"."""
    return plain_phrases(_WORDS.unmet)


def _is_in_name(reading: Reading, signal: Trigger) -> bool:
    """Whether a signal is part of a name, and not only of a subject or office, or of what tells of a meeting.

    "Their talks" can be a meeting and still say that what follows was discussed.
    """
    holding = reading.holding(signal.first)
    return bool(holding) and any(
        not (span.told or span.entity.type in ("Topic", "Role") or (signal.kind == "discuss" and span.entity.parties))
        for span in holding
    )
