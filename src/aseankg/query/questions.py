"""Ready-made questions: SPARQL files whose opening comments say what they ask and with which parameters.

    # title@en: Documents adopted at a meeting
    # title@id: Dokumen yang disahkan dalam suatu pertemuan
    # about@en: …            # about@id: …            # theme: documents
    # param summit (Meeting): the meeting@en | pertemuannya@id

A parameter is a line ``VALUES ?summit { DEFAULT }`` of the query, whose block the given value replaces. An empty block
means that a value is required, UNDEF that it may be left out. The kind of a parameter is a class of the ontology (any
thing: ``Thing``), or ``property``, ``date``, ``year``, ``integer``, ``text`` or ``one of a|b``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.errors import InputError, UnknownNameError, UsageError
from aseankg.query.values import CHOICE, is_kind, to_term
from aseankg.query.visible import quoted, show_controls
from aseankg.sources.nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from aseankg.store.local import LocalStore

_TEXT = re.compile(r"# (title|about)@([a-z]+): (\S.*)")
_THEME = re.compile(r"# theme: (\S.*)")
_PARAMETER = re.compile(r"# param (\w+) \(([^()]+)\): (\S.*)")
_TAGGED = re.compile(r"(.+)@([a-z]+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question can be given; `default` is what its block holds, None where a value is required."""

    name: str
    kind: str
    about: dict[str, str]
    default: str | None

    @property
    def choices(self) -> tuple[str, ...]:
        """The values to choose from; none where any value of the kind will do."""
        return tuple(self.kind.removeprefix(CHOICE).split("|")) if self.kind.startswith(CHOICE) else ()


@dataclass(frozen=True, slots=True)
class Question:
    """A ready-made question, with its title and explanation by language."""

    name: str
    titles: dict[str, str]
    abouts: dict[str, str]
    theme: str
    parameters: tuple[Parameter, ...]
    sparql: str

    def parameter(self, name: str) -> Parameter:
        """The parameter of this name; `UsageError` with the nearest where there is none."""
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        known = [f"--{parameter.name}" for parameter in self.parameters]
        near = nearest(f"--{name}", known) or known
        raise UsageError(f"{self.name} has no parameter {show_controls(f'--{name}')}; nearest: {', '.join(near)}")

    def check(self, values: Iterable[str]) -> None:
        """Nothing, when parameters of these names can be given and no required one is missing."""
        given = {self.parameter(name).name for name in values}
        for parameter in self.parameters:
            if parameter.default is None and parameter.name not in given:
                about = next(iter(parameter.about.values()), parameter.kind)
                raise UsageError(f"{self.name} needs --{parameter.name}: {about}")


def read_questions(folder: Path) -> dict[str, Question]:
    """The questions of a folder by name, sorted."""
    try:
        texts = {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.rq"))}
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{folder}: the questions cannot be read ({error})") from error
    return {name: parse_question(name, text) for name, text in texts.items()}


def find_question(questions: Mapping[str, Question], name: str) -> Question:
    """The question of this name; `UnknownNameError` with the nearest where there is none."""
    if name not in questions:
        near = nearest(name, questions)
        hint = f"nearest: {', '.join(near)}" if near else "'aseankg ask' lists them"
        raise UnknownNameError(f"no question is called {quoted(name)}; {hint}")
    return questions[name]


def parse_question(name: str, sparql: str) -> Question:
    """The question that a file holds; `InputError` names the file and line that break the form."""
    texts: dict[str, dict[str, str]] = {"title": {}, "about": {}}
    theme = ""
    parameters: list[Parameter] = []
    for number, line in enumerate(sparql.splitlines(), 1):
        if not line.startswith("#"):
            break
        if match := _TEXT.fullmatch(line):
            texts[match[1]][match[2]] = match[3]
        elif match := _THEME.fullmatch(line):
            theme = match[1]
        elif match := _PARAMETER.fullmatch(line):
            parameters.append(_parse_parameter(f"{name}.rq:{number}", match, sparql))
        else:
            raise InputError(f"{name}.rq:{number}: neither title, about, theme nor param")
    if not texts["title"] or not theme:
        raise InputError(f"{name}.rq: needs a title and a theme in its opening comments")
    return Question(name, texts["title"], texts["about"], theme, tuple(parameters), sparql)


def fill_question(question: Question, values: Mapping[str, str], store: LocalStore) -> str:
    """The SPARQL of a question with each value in its place, as a term and never as text."""
    question.check(values)
    sparql = question.sparql
    for name, value in values.items():
        term = to_term(store, name, question.parameter(name).kind, value)
        sparql = _fill_block(sparql, name, term)
    return sparql


def _parse_parameter(place: str, match: re.Match[str], sparql: str) -> Parameter:
    name, kind, abouts = match.groups()
    defaults = {found[2].strip() for found in _block(name).finditer(sparql)}
    if len(defaults) != 1:
        raise InputError(f"{place}: the query needs one line VALUES ?{name} {{ DEFAULT }}")
    if not is_kind(kind):
        raise InputError(f'{place}: unknown kind of parameter "{kind}"')
    tagged = [_TAGGED.fullmatch(part.strip()) for part in abouts.split(" | ")]
    return Parameter(name, kind, {part[2]: part[1] for part in tagged if part}, defaults.pop() or None)


def _fill_block(sparql: str, name: str, term: str) -> str:
    return _block(name).sub(lambda match: f"{match[1]} {term} }}", sparql)


def _block(name: str) -> re.Pattern[str]:
    return re.compile(rf"^([^#\n]*\bVALUES\s+\?{re.escape(name)}\s*\{{)([^{{}}]*)\}}", re.MULTILINE)
