"""`aseankg ask`: the answer to a ready-made question, or the list of them."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from aseankg.cli import Parser
from aseankg.cli.options import add_language, add_output, add_store, choose_format, open_chosen_store
from aseankg.errors import UsageError
from aseankg.layout import shipped
from aseankg.query.formats import ENDINGS, ROW_FORMATS, serialise
from aseankg.query.questions import fill_question, find_question, read_questions
from aseankg.query.visible import quoted
from aseankg.store.files import write_output

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aseankg.query.questions import Parameter, Question

_WORDS = {
    "en": {"required": "required", "default": "default", "all": "Every question takes --lang en|id."},
    "id": {"required": "wajib", "default": "bawaan", "all": "Setiap pertanyaan menerima --lang en|id."},
}
# The themes as the questions name them, in the other language of the list.
_THEMES = {
    "bodies": "badan", "documents": "dokumen", "initiatives": "inisiatif", "meetings": "pertemuan",
    "members": "keanggotaan", "people": "tokoh", "sources": "sumber", "topics": "topik",
}  # fmt: skip
_DEST = "parameter_"
_ENDINGS = {ending: name for ending, name in ENDINGS.items() if name in ROW_FORMATS}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments; those of the question itself are parsed when it is known."""
    _add_options(parser)
    parser.add_argument("name", nargs="?", metavar="NAME", help="the question; without it, all are listed")
    parser.add_argument(
        "words",
        nargs=argparse.REMAINDER,
        metavar="--KEY VALUE",
        help="the question's parameters; 'aseankg ask NAME --help' explains them",
    )


def run(arguments: argparse.Namespace) -> int:
    """Writes the answer, the list of questions or the SPARQL of one; the exit code is 0."""
    questions = read_questions(shipped().questions)
    if arguments.name is None:
        _write_list(questions, arguments)
        return 0
    question = find_question(questions, arguments.name)
    values = _parse_values(question, arguments)
    question.check(values)
    form = choose_format(arguments, _ENDINGS)
    store = open_chosen_store(arguments)
    sparql = fill_question(question, values, store)
    output = sparql.encode("utf-8") if arguments.explain else store.read(sparql, lambda found: serialise(found, form))
    write_output(arguments.output, lambda stream: stream.write(output))
    if not arguments.explain and form in (None, "table") and output.count(b"\n") == 2:
        print("aseankg: no evidence found in the graph, which is not a no", file=sys.stderr)
    return 0


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    add_output(parser, ROW_FORMATS, "table")
    parser.add_argument("--explain", action="store_true", help="print the SPARQL instead of the answer")
    add_store(parser)


def _parse_values(question: Question, arguments: argparse.Namespace) -> dict[str, str]:
    """The values of the question's parameters; the options between them are added to `arguments`."""
    _, unknown = _question_parser(question, arguments.lang or "en").parse_known_args(arguments.words, arguments)
    for word in unknown:
        if word.startswith("--"):
            question.parameter(word[2:].partition("=")[0])
        raise UsageError(f"{question.name} takes its parameters as --KEY VALUE; {quoted(word)} follows none")
    given = {parameter.name: getattr(arguments, _DEST + parameter.name, None) for parameter in question.parameters}
    if "lang" in given:
        given["lang"] = arguments.lang
    return {name: value for name, value in given.items() if value is not None}


def _question_parser(question: Question, language: str) -> Parser:
    parser = Parser(
        prog=f"aseankg ask {question.name}",
        description=f"{_in(question.titles, language)}. {_in(question.abouts, language)}",
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    _add_options(parser)
    for parameter in question.parameters:
        if parameter.name != "lang":
            parser.add_argument(
                f"--{parameter.name}",
                dest=_DEST + parameter.name,
                metavar=_meaning(parameter),
                help=_explain(parameter, language).replace("%", "%%"),
            )
    return parser


def _write_list(questions: Mapping[str, Question], arguments: argparse.Namespace) -> None:
    if arguments.explain or arguments.format:
        raise UsageError("--format and --explain need the NAME of a question; 'aseankg ask' lists them")
    text = "".join(f"{line}\n" for line in list_lines(questions, arguments.lang or "en"))
    write_output(arguments.output, lambda stream: stream.write(text.encode("utf-8")))


def list_lines(questions: Mapping[str, Question], language: str) -> Iterator[str]:
    """The questions by theme, each with its title and parameters."""
    for theme in sorted({question.theme for question in questions.values()}):
        yield (_THEMES.get(theme, theme) if language == "id" else theme).capitalize()
        for question in questions.values():
            if question.theme == theme:
                yield f"  {question.name}: {_in(question.titles, language)}"
                for parameter in question.parameters:
                    if parameter.name != "lang":
                        yield f"      --{parameter.name} {_meaning(parameter)}: {_explain(parameter, language)}"
        yield ""
    yield _WORDS[language]["all"]


def _explain(parameter: Parameter, language: str) -> str:
    about = _in(parameter.about, language)
    if parameter.default is None:
        return f"{about} ({_WORDS[language]['required']})"
    return about if parameter.default == "UNDEF" else f"{about} ({_WORDS[language]['default']}: {parameter.default})"


def _meaning(parameter: Parameter) -> str:
    return "|".join(parameter.choices) or parameter.kind.upper()


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
