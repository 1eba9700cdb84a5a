"""A dossier as Markdown (CommonMark): sources as numbers in brackets, questions in an appendix."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aseankg.brief.wording import Wording
from aseankg.view.brief_texts import TEXTS
from aseankg.view.citations import mark, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.brief.model import Brief, Phrase, Section
    from aseankg.query.facts import Source

# CommonMark, section 2.4: a backslash before ASCII punctuation makes it text. Only what could mean something inline,
# so that names stay legible; lines begin with text of our own.
_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~$])")
_SPACE = re.compile(r"\s+")


def write_brief_markdown(brief: Brief) -> str:
    """The Markdown of the dossier."""
    return "".join(f"{line}\n" for line in _lines(brief))


def _lines(brief: Brief) -> Iterator[str]:
    text, words = TEXTS[brief.language], Wording(brief.language)
    yield f"# {_plain(brief.title)}"
    yield ""
    record = text["record"].format(until=words.date(brief.until), read=words.date(brief.read))
    yield f"{text[brief.kind]}. {record}."
    if brief.as_of:
        yield f"{text['as_of'].format(day=words.date(brief.as_of))}."
    yield f"{text['note']} {text['note_planned']} {text['note_empty']}"
    for section in brief.sections:
        yield from _section(brief, section)
    yield ""
    yield f"## {text['sources']}"
    yield ""
    yield from (f"{number}. {_source(source, words)}" for number, source in enumerate(brief.sources, 1))
    yield ""
    yield f"## {text['questions']}"
    yield ""
    yield text["questions_about"]
    for command, number in brief.questions.items():
        yield ""
        yield f"Q{number}"
        yield ""
        yield f"    {' '.join(command.split())}"


def _section(brief: Brief, section: Section) -> Iterator[str]:
    yield ""
    yield f"## {section.title}"
    for sentence in section.sentences:
        yield ""
        yield f"{_phrase(brief, sentence.phrase)} (Q{brief.questions[sentence.question]})"
        if sentence.items:
            yield ""
            yield from (f"- {_phrase(brief, item)}" for item in sentence.items)


def _phrase(brief: Brief, phrase: Phrase) -> str:
    parts: list[str] = []
    for run in phrase:
        parts.append(_plain(run.text))
        if run.sources:
            parts.append(f" \\[{mark(run.sources, brief.numbers)}\\]")
    return "".join(parts)


def _source(source: Source, words: Wording) -> str:
    address = web_address(source.url)
    parts = [
        f"{_plain(source.title.rstrip('.') or source.iri)}.",
        ", ".join(part for part in (_plain(source.publisher), words.date(source.issued)) if part) + ".",
        f"<{address}>" if address else _plain(source.url),
    ]
    return " ".join(part for part in parts if part not in ("", "."))


def _plain(text: str) -> str:
    """A text on one line in which no character means anything to Markdown."""
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text))
