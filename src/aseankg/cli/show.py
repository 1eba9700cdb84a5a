"""`aseankg show`: one thing, each fact with its source."""

from __future__ import annotations

import json
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

from aseankg.cli.options import add_language, add_output, add_store, choose_format, open_chosen_store
from aseankg.namespaces import ASEAN, SKOS, reference
from aseankg.query.describe import describe
from aseankg.query.entity import resolve
from aseankg.query.visible import show_controls
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from aseankg.query.describe import Description, Fact, Part
    from aseankg.query.facts import Source, Statement

_ENDINGS = {"txt": "text", "json": "json"}
_WORDS = {
    "en": {"also": "also", "sources": "Sources", "planned": "planned", "inferred": "inferred"},
    "id": {"also": "juga", "sources": "Sumber", "planned": "direncanakan", "inferred": "disimpulkan"},
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("entity", metavar="ENTITY", help="an IRI, prefixed name, KIND/ID, label or acronym")
    add_language(parser)
    add_output(parser, _ENDINGS.values(), "text")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the thing's description; the exit code is 0."""
    form = choose_format(arguments, _ENDINGS) or "text"
    store = open_chosen_store(arguments)
    language = arguments.lang or "en"
    description = describe(store, resolve(store, arguments.entity), language)
    if form == "json":
        text = json.dumps(to_json(description), ensure_ascii=False, indent=2) + "\n"
    else:
        text = "".join(f"{show_controls(line)}\n" for line in to_lines(description, language))
    write_output(arguments.output, lambda stream: stream.write(text.encode("utf-8")))
    return 0


def to_lines(description: Description, language: str) -> Iterator[str]:
    """The description as lines of text, with numbered sources at its end."""
    words = _WORDS[language]
    numbers = {source.iri: number for number, source in enumerate(description.sources, 1)}
    kinds = ", ".join(f"{fact.text}{_marks(fact.statement.sources, numbers)}" for fact in description.classes)
    yield f"{description.label} ({kinds})" if kinds else description.label
    yield f"{reference(description.iri)}  <{description.iri}>"
    for fact in description.names:
        if fact.text != description.label:
            yield f"{words['also']}: {fact.text}{_language(fact)}{_marks(fact.statement.sources, numbers)}"
    for label, facts in groupby(description.facts, key=lambda fact: fact.label):
        yield ""
        yield label
        yield from (f"    {_fact_line(fact, numbers, words)}" for fact in facts)
    if numbers:
        yield ""
        yield words["sources"]
        yield from (f"[{numbers[source.iri]}] {_source_line(source)}" for source in description.sources)


def to_json(description: Description) -> dict[str, Any]:
    """The description as plain data."""
    return {
        "iri": description.iri,
        "id": reference(description.iri),
        "label": description.label,
        "classes": [{"iri": fact.other, "label": fact.text, **_origin(fact.statement)} for fact in description.classes],
        "names": [
            {
                "text": fact.text,
                "language": fact.statement.language or None,
                "preferred": fact.statement.property != SKOS + "altLabel",
                **_origin(fact.statement),
            }
            for fact in description.names
        ],
        "facts": [_fact_json(fact) for fact in description.facts],
        "sources": [{key: value or None for key, value in source._asdict().items()} for source in description.sources],
    }


def _fact_line(fact: Fact, numbers: dict[str, int], words: dict[str, str]) -> str:
    sources = _shared_sources(fact)
    told = ", ".join(_part_text(part, sources, numbers) for part in fact.parts)
    text = told or fact.text + _language(fact)
    place = "" if told or not fact.other or fact.other.startswith(ASEAN) else f" ({reference(fact.other)})"
    plan = f" ({words['planned']})" if fact.planned else ""
    origin = f" ({words.get(fact.statement.origin, fact.statement.origin)})" if fact.statement.origin else ""
    return f"{text}{place}{plan}{origin}{_marks(sources, numbers)}"


def _shared_sources(fact: Fact) -> tuple[str, ...]:
    """The sources of a fact, or those that most of its parts share: a part with others names its own."""
    if not fact.parts:
        return fact.statement.sources
    return Counter(part.statement.sources for part in fact.parts).most_common(1)[0][0]


def _part_text(part: Part, shared: tuple[str, ...], numbers: dict[str, int]) -> str:
    named = part.statement.is_thing or part.statement.property.endswith("asWKT")
    marks = "" if part.statement.sources == shared else _marks(part.statement.sources, numbers)
    return f"{part.text if named else f'{part.label} {part.text}'}{marks}"


def _marks(sources: tuple[str, ...], numbers: dict[str, int]) -> str:
    marks = "".join(f"[{number}]" for number in sorted(numbers[source] for source in sources))
    return f" {marks}" if marks else ""


def _language(fact: Fact) -> str:
    return f" ({fact.statement.language})" if fact.statement.language else ""


def _source_line(source: Source) -> str:
    about = ", ".join(filter(None, (source.publisher, source.issued)))
    told = ". ".join(filter(None, (source.title, about, source.url)))
    return f"{told} ({reference(source.iri)})"


def _fact_json(fact: Fact) -> dict[str, Any]:
    return {
        "property": fact.statement.property,
        "label": fact.label,
        "incoming": fact.incoming,
        "value": _value_json(fact.text, fact.other, fact.statement),
        "parts": [
            {
                "property": part.statement.property,
                "label": part.label,
                "value": _value_json(
                    part.text, part.statement.value if part.statement.is_thing else None, part.statement
                ),
                **_origin(part.statement),
            }
            for part in fact.parts
        ],
        "planned": fact.planned,
        **_origin(fact.statement),
    }


def _value_json(text: str, iri: str | None, statement: Statement) -> dict[str, Any]:
    if iri is None:
        return {"text": text, "language": statement.language or None}
    return {"text": text, "iri": iri, "id": reference(iri)}


def _origin(statement: Statement) -> dict[str, Any]:
    return {"sources": list(statement.sources), "inferred": statement.origin == "inferred"}
