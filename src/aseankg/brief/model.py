"""A dossier as plain data: sections of sentences, each with its sources and the question behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aseankg.query.facts import Source


class Run(NamedTuple):
    """A stretch of text, the sources that state it, and its language where that is not the dossier's own."""

    text: str
    sources: tuple[str, ...] = ()
    language: str = ""


Phrase = tuple[Run, ...]

# As long as " and " or " since " and their like in either language.
_LONGEST_LINK = 12


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the list that may follow it, and the command that asks the graph for the same.

    A sentence about the record itself, such as one that says that no evidence was found, needs no sources.
    """

    phrase: Phrase
    question: str
    items: tuple[Phrase, ...] = ()
    about_record: bool = False

    @property
    def runs(self) -> Iterator[Run]:
        """All its stretches of text."""
        yield from self.phrase
        for item in self.items:
            yield from item

    @property
    def cited(self) -> bool:
        """Whether it may stand: sources state it and each thing on its list, or it tells of the record."""
        listed = all(any(run.sources for run in item) for item in self.items)
        return self.about_record or (listed and any(run.sources for run in self.runs))


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences under a heading; `key` names it whatever the language."""

    key: str
    title: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """A dossier; `sources` and `questions` are in the order in which they are first needed, numbered from 1."""

    thing: str
    title: str
    kind: str
    language: str
    until: str
    """The day up to which the record was read: the day asked for, else the newest publication."""
    read: str
    """The day on which the newest source was read."""
    as_of: str | None
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each source."""
        return {source.iri: number for number, source in enumerate(self.sources, 1)}

    @property
    def questions(self) -> dict[str, int]:
        """The number of each command."""
        commands = dict.fromkeys(one.question for section in self.sections for one in section.sentences)
        return {command: number for number, command in enumerate(commands, 1)}


def named_sources(sections: Iterable[Section]) -> list[str]:
    """The sources that the sections name, as first named."""
    runs = (run for section in sections for one in section.sentences for run in one.runs)
    return list(dict.fromkeys(source for run in runs for source in run.sources))


def tidy(phrase: Iterable[Run]) -> Phrase:
    """The phrase with plain texts joined, and one mark for stretches that have the same sources but for a few words."""
    joined: list[Run] = []
    for run in phrase:
        if not run.text:
            continue
        joined.append(run)
        if len(joined) > 1 and _same(joined[-2], run):
            joined[-2:] = [run._replace(text=joined[-2].text + run.text)]
        elif len(joined) > 2 and run.sources and _same(joined[-3], run) and _links(joined[-2]):
            joined[-3:] = [run._replace(text="".join(part.text for part in joined[-3:]))]
    return tuple(joined)


def _same(left: Run, right: Run) -> bool:
    return left.sources == right.sources and left.language == right.language


def _links(run: Run) -> bool:
    """Whether a stretch only links two others."""
    return not run.sources and not run.language and len(run.text) <= _LONGEST_LINK and "(" not in run.text
