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

    from aseankg.query.describe import Claim, Description, Fact, Part
    from aseankg.query.evidence import Evidence
    from aseankg.query.facts import Source, Statement

_ENDINGS = {"txt": "text", "json": "json"}
_WORDS = {
    "en": {
        "also": "also", "sources": "Sources", "planned": "planned", "inferred": "inferred", "characters": "characters",
        "claims": "Claimed, without a statement of its own", "asserted-modality": "asserted",
        "planned-modality": "planned", "negated-modality": "negated",
    },
    "id": {
        "also": "juga", "sources": "Sumber", "planned": "direncanakan", "inferred": "disimpulkan",
        "characters": "karakter", "claims": "Diklaim, tanpa pernyataan tersendiri", "asserted-modality": "dinyatakan",
        "planned-modality": "direncanakan", "negated-modality": "disangkal",
    },
}  # fmt: skip


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
    # What a thing is and is called is mostly said by the same words.
    named = [fact for fact in description.names if fact.text == description.label]
    yield from dict.fromkeys(
        line for fact in (*description.classes, *named) for line in _evidence_lines(fact, numbers, words)
    )
    for fact in description.names:
        if fact.text != description.label:
            yield f"{words['also']}: {fact.text}{_language(fact)}{_marks(fact.statement.sources, numbers)}"
            yield from _evidence_lines(fact, numbers, words)
    for label, facts in groupby(description.facts, key=lambda fact: fact.label):
        yield ""
        yield label
        for fact in facts:
            yield f"    {_fact_line(fact, numbers, words)}"
            yield from (f"    {line}" for line in _evidence_lines(fact, numbers, words))
    if description.claims:
        yield ""
        yield words["claims"]
        for claim in description.claims:
            modality = words[claim.evidence.modality.removeprefix(ASEAN)]
            yield f"    {claim.subject}, {claim.label}: {claim.text} ({modality})"
            yield f"        {_evidence_text(claim.evidence, numbers, words)}"
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
        "classes": [
            {"iri": fact.other, "label": fact.text, **_origin(fact.statement), **_evidence_json(fact)}
            for fact in description.classes
        ],
        "names": [
            {
                "text": fact.text,
                "language": fact.statement.language or None,
                "preferred": fact.statement.property != SKOS + "altLabel",
                **_origin(fact.statement),
                **_evidence_json(fact),
            }
            for fact in description.names
        ],
        "facts": [_fact_json(fact) for fact in description.facts],
        "claims": [_claim_json(claim) for claim in description.claims],
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


def _evidence_lines(fact: Fact, numbers: dict[str, int], words: dict[str, str]) -> Iterator[str]:
    yield from (f"    {_evidence_text(one, numbers, words)}" for one in fact.evidence)


def _evidence_text(one: Evidence, numbers: dict[str, int], words: dict[str, str]) -> str:
    """Where in which source it stands, and its words."""
    number = f"[{numbers[one.source]}] " if one.source in numbers else ""
    return f"{number}“{one.surface}” ({words['characters']} {one.start}–{one.end})"  # noqa: RUF001


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
        "value": _value_json(fact.text, fact.other, fact.statement.language),
        "parts": [
            {
                "property": part.statement.property,
                "label": part.label,
                "value": _value_json(
                    part.text, part.statement.value if part.statement.is_thing else None, part.statement.language
                ),
                **_origin(part.statement),
            }
            for part in fact.parts
        ],
        "planned": fact.planned,
        **_origin(fact.statement),
        **_evidence_json(fact),
    }


def _claim_json(claim: Claim) -> dict[str, Any]:
    one = claim.evidence
    return {
        "property": one.property,
        "label": claim.label,
        "subject": _value_json(claim.subject, one.subject, ""),
        "value": _value_json(claim.text, one.value if one.is_thing else None, one.language),
        **_span_json(one),
    }


def _evidence_json(fact: Fact) -> dict[str, Any]:
    """The claims that a fact came of; nothing where it came of none."""
    return {"claims": [_span_json(one) for one in fact.evidence]} if fact.evidence else {}


def _span_json(one: Evidence) -> dict[str, Any]:
    return {
        "claim": one.iri,
        "modality": one.modality.removeprefix(ASEAN).removesuffix("-modality"),
        "source": one.source,
        "surface": one.surface,
        "start": one.start,
        "end": one.end,
    }


def _value_json(text: str, iri: str | None, language: str) -> dict[str, Any]:
    if iri is None:
        return {"text": text, "language": language or None}
    return {"text": text, "iri": iri, "id": reference(iri)}


def _origin(statement: Statement) -> dict[str, Any]:
    return {"sources": list(statement.sources), "inferred": statement.origin == "inferred"}
