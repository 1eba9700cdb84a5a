"""Facts in sentences: what the writers of all kinds of dossiers share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aseankg.brief.model import Phrase, Run, Section, Sentence, tidy
from aseankg.brief.questions import Questions
from aseankg.brief.record import Fact, Record
from aseankg.brief.wording import LANGUAGES, Wording
from aseankg.query.names import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_NAMES = 5
_DATES = ("startDate", "documentDate", "startYear", "plannedStartDate")


class Timed(NamedTuple):
    """A line of a list, and the date by which it is sorted."""

    date: str
    line: Phrase


class Writer:
    """Writes sentences about one thing."""

    def __init__(self, record: Record, thing: str, until: str, options: tuple[str, ...] = ()) -> None:
        self.record = record
        self.thing = thing
        self.until = until
        """The day at which the record ends."""
        self.words = Wording(record.language)
        self.ask = Questions(record.language, options)

    # Sentences

    def said(
        self, key: str, question: str, items: Sequence[Phrase] = (), /, **slots: Phrase | str | int | None
    ) -> Sentence | None:
        """A sentence; None where a slot is empty or no source states it."""
        filled = {name: slot for name, slot in slots.items() if slot is not None and slot != ()}
        if len(filled) < len(slots):
            return None
        sentence = Sentence(self.words.sentence(key, **filled), question, tuple(items))
        return sentence if sentence.cited else None

    def listed(
        self, key: str, question: str, items: Sequence[Phrase], /, **slots: Phrase | str | int
    ) -> Sentence | None:
        """A sentence that introduces a list; None where the list is empty."""
        return self.said(key, question, items, **slots) if items else None

    def counted(self, key: str, question: str, things: Sequence[Fact], slot: str) -> Sentence | None:
        """A sentence about things, worded for one or for several."""
        return self.said(f"{key}_{'one' if len(things) == 1 else 'many'}", question, **{slot: self.things(things)})

    def of_record(self, key: str, question: str, **slots: Phrase | str | int) -> Sentence:
        """A sentence about the record itself."""
        return Sentence(self.words.sentence(key, **slots), question, about_record=True)

    def section(self, key: str, *sentences: Sentence | None) -> Section | None:
        """A section; None where nothing is said in it."""
        kept = tuple(sentence for sentence in sentences if sentence is not None)
        return Section(key, self.words.text(f"section_{key}"), kept) if kept else None

    # Phrases

    def name(self, iri: str, sources: tuple[str, ...] = ()) -> Phrase:
        """A thing's name within a sentence."""
        return (Run(self.words.named(self.record.label(iri)), sources),)

    def bare(self, iri: str, sources: tuple[str, ...] = ()) -> Phrase:
        """A thing's name in a list."""
        return (Run(self.record.label(iri), sources),)

    def things(self, facts: Iterable[Fact]) -> Phrase:
        """The names of things within a sentence, each with its sources."""
        return self.words.listed([self.name(fact.value, fact.sources) for fact in facts])

    def topics(self, facts: Iterable[Fact]) -> Phrase:
        """The names of topics within a sentence."""
        return self.words.listed([(self.topic(fact),) for fact in facts])

    def topic(self, fact: Fact) -> Run:
        """The name of a topic within a sentence."""
        return Run(self.words.topic(self.record.label(fact.value)), fact.sources)

    def value(self, fact: Fact | None) -> Phrase:
        """A date, number or text, with its sources and a word where other sources differ."""
        if fact is None:
            return ()
        return (Run(self.words.date(fact.value), fact.sources, self._foreign(fact.language)), *self.differs(fact))

    def when(self, start: Fact | None, end: Fact | None = None) -> Phrase:
        """When something was, with its preposition."""
        if start is None:
            return ()
        if end is None or end.value == start.value:
            return (Run(self.words.when(start.value), start.sources), *self.differs(start))
        sources = tuple(sorted({*start.sources, *end.sources}))
        differing = start if start.disputed else end
        return (Run(self.words.when(start.value, end.value), sources), *self.differs(differing))

    def since(self, start: Fact | None) -> Phrase:
        """Since when."""
        return (Run(self.words.since(start.value), start.sources), *self.differs(start)) if start else ()

    def differs(self, fact: Fact) -> Phrase:
        """The word that other sources differ, where they do."""
        return (Run(self.words.text("differ")),) if fact.disputed else ()

    def commas(self, *phrases: Phrase) -> Phrase:
        """Phrases one after the other, those that are empty left out."""
        given = [phrase for phrase in phrases if phrase]
        runs: list[Run] = []
        for number, phrase in enumerate(given):
            runs += [Run(", "), *phrase] if number else phrase
        return tidy(runs)

    def plain(self, text: str, sources: tuple[str, ...] = ()) -> Phrase:
        """A text with its sources."""
        return (Run(text, sources),) if text else ()

    def _foreign(self, language: str) -> str:
        return language if language != self.record.language else ""

    # Lines of lists

    def date_of(self, thing: str) -> Fact | None:
        """When a thing was or was to be."""
        return self.record.best(thing, *_DATES)

    def dated(self, iri: str, sources: tuple[str, ...], *more: Phrase, after: str = ": ") -> Timed:
        """A line that names a thing with its date, unless its name tells that, and what more there is to say."""
        date = self.record.best(iri, "startDate", "documentDate", "startYear")
        told = date is None or self.words.date(date.value) in self.record.label(iri)
        rest = self.commas(() if told else self.value(date), *more)
        name = self.bare(iri, sources)
        return Timed(date.value if date else "", tidy([*name, Run(after), *rest]) if rest else name)

    def meeting(self, iri: str, sources: tuple[str, ...], *more: Phrase, after: str = ": ") -> Timed:
        """A line that names a meeting with its date and place."""
        place = self.record.best(iri, "heldIn")
        told = place is None or self.record.label(place.value) in self.record.label(iri)
        where = self.bare(place.value, place.sources) if place and not told else ()
        return self.dated(iri, sources, where, *more, after=after)

    def meeting_named(self, fact: Fact) -> Phrase:
        """A meeting's name within a sentence, with its date in brackets."""
        date = self.record.best(fact.value, "startDate")
        name = self.name(fact.value, fact.sources)
        if date is None or self.words.date(date.value) in self.record.label(fact.value):
            return name
        differs = [Run(self.words.text("differ_within"))] if date.disputed else []
        return tidy([*name, Run(" ("), Run(self.words.date(date.value), date.sources), *differs, Run(")")])

    def newest(self, lines: Iterable[Timed], most: int | None = None) -> list[Phrase]:
        """The lines, the newest first."""
        ordered = sorted(lines, key=lambda timed: (timed.date, timed.line), reverse=True)
        return [timed.line for timed in ordered][:most]

    def oldest(self, lines: Iterable[Timed]) -> list[Phrase]:
        """The lines, the oldest first, those without a date last."""
        return [timed.line for timed in sorted(lines, key=lambda timed: (timed.date or "9", timed.line))]

    def some(self, key: str, question: str, lines: Sequence[Timed], most: int) -> Sentence | None:
        """A sentence that introduces the newest of a list, with how many there are where it is cut."""
        suffix = "_some" if len(lines) > most and self.words.has(f"{key}_some") else ""
        slots = {"number": len(lines)} if suffix else {}
        return self.listed(key + suffix, question, self.newest(lines, most if suffix else None), **slots)

    # What all kinds begin with

    def kind(self) -> Sentence | None:
        """What kind of thing it is."""
        kinds = [kind for kind in self.record.classes(self.thing) if self.words.has(kind)]
        for kind in kinds:
            stated = [fact for fact in self.record.values(self.thing, "a") if fact.value.endswith(f"#{kind}")]
            for fact in stated:
                return self.said(
                    "kind",
                    self.ask.gives(self.thing, "rdf:type"),
                    it=self.name(self.thing),
                    kind=self.plain(self.words.text(kind), fact.sources),
                )
        return None

    def names(self) -> Sentence | None:
        """What else it is called, spellings that differ in little left out."""
        known = {normalise(self.record.label(self.thing))}
        names: list[Fact] = []
        facts = self.record.values(self.thing, "rdfs:label", "skos:altLabel")
        for fact in sorted(facts, key=lambda fact: (fact.language != self.record.language, not fact.value.isupper())):
            key = normalise(fact.value)
            if fact.language in LANGUAGES and key not in known and len(names) < _MOST_NAMES:
                known.add(key)
                names.append(fact)
        own = [self._called(fact) for fact in names if not self._foreign(fact.language)]
        others = [self._called(fact) for fact in names if self._foreign(fact.language)]
        question = self.ask.gives(self.thing, "rdfs:label", "skos:altLabel")
        key = "names_both" if own and others else "names" if own else "names_other"
        slots = {"names": self.words.listed(own), "others": self.words.listed(others)}
        return self.said(key, question, **{name: slot for name, slot in slots.items() if slot})

    def _called(self, fact: Fact) -> Phrase:
        return (Run(self.words.quoted(fact.value), fact.sources, self._foreign(fact.language)),)

    def topics_and_pillars(self) -> tuple[Sentence | None, ...]:
        """What it deals with, and the pillars of the Community that it belongs to."""
        topics = self.record.values(self.thing, "addressesTopic")
        pillars = self.record.values(self.thing, "pillar")
        return (
            self.said("topics", self.ask.gives(self.thing, "addressesTopic"), topics=self.topics(topics)),
            self.counted("pillars", self.ask.gives(self.thing, "pillar"), pillars, "pillars"),
        )

    def page(self) -> Sentence | None:
        """Where its own page is."""
        address = next(iter(self.record.values(self.thing, "schema:url")), None)
        return self.said("page", self.ask.gives(self.thing, "schema:url"), address=self.value(address))

    def actors(self, key: str, question: str, *names: str) -> Sentence | None:
        """Who has to do with it, worded for one or for several."""
        return self.counted(key, question, self.record.values(self.thing, *names), "actors")
