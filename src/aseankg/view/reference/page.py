"""The page itself: one HTML file that holds all it needs, asks for nothing else, and is the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aseankg.namespaces import AKG, ASEAN, BASE, DCTERMS, KINDS, OWL, PREFIXES, shorten
from aseankg.view.policy import hash_source, read_asset
from aseankg.view.reference.counts import read_counts, read_totals
from aseankg.view.reference.diagram import draw_diagram
from aseankg.view.reference.entries import Entry, Knowledge, make_entry
from aseankg.view.reference.examples import read_examples, read_origins
from aseankg.view.reference.groups import Group, group_terms, tree
from aseankg.view.reference.pieces import Anchors, anchor, web_address
from aseankg.view.reference.summary import climb_ladder, count_axioms, count_terms, list_alignments
from aseankg.view.reference.texts import TEXTS

if TYPE_CHECKING:
    import jinja2

    from aseankg.sources.ontology.alignments import Alignment
    from aseankg.sources.ontology.terms import Ontology, Term
    from aseankg.store.local import LocalStore


_PACKAGE = "aseankg.view.reference"


@dataclass(frozen=True)
class Chapter:
    """The entries of one group."""

    key: str
    classes: list[Entry]
    properties: list[Entry]
    individuals: list[Entry]

    @property
    def entries(self) -> list[Entry]:
        """All of them, in the order of the page."""
        return self.classes + self.properties + self.individuals


def write_reference(ontology: Ontology, store: LocalStore, alignments: Iterable[Alignment] = ()) -> str:
    """The HTML of the reference page of an ontology, with counts and examples from a graph that uses it."""
    anchors = Anchors(ontology.terms, ontology.foreign)
    knowledge = _knowledge(ontology, store, alignments)
    chapters = [_chapter(group, anchors, knowledge) for group in group_terms(ontology.terms)]
    style, script = read_asset("page.css", _PACKAGE), read_asset("page.js", _PACKAGE)
    return (
        _environment()
        .get_template("page.html")
        .render(
            alignments=list_alignments(knowledge.alignments, anchors),
            axioms=count_axioms(ontology.terms),
            chapters=chapters,
            diagram=draw_diagram(ontology.terms),
            foreign=[(term, anchor(term.iri), knowledge.counts.get(term.iri)) for term in ontology.foreign],
            ladder=climb_ladder(entry for chapter in chapters for entry in chapter.individuals),
            numbers=count_terms(ontology.terms),
            ontology=ontology,
            policy=_policy(style, script),
            script=_safe(script),
            style=_safe(style),
            titles={language: " ".join(ontology.titles.get(language, ())) for language in ("en", "id")},
            totals=read_totals(store),
        )
    )


def _knowledge(ontology: Ontology, store: LocalStore, alignments: Iterable[Alignment]) -> Knowledge:
    aligned: dict[str, list[Alignment]] = {}
    for alignment in alignments:
        aligned.setdefault(alignment.term, []).append(alignment)
    return Knowledge(read_counts(store), read_examples(store, ontology.terms), read_origins(store), aligned)


def _chapter(group: Group, anchors: Anchors, knowledge: Knowledge) -> Chapter:
    depths = dict(tree({term.iri: term for term in group.classes}))

    def entries(terms: Iterable[Term]) -> list[Entry]:
        return [make_entry(term, group.key, depths.get(term.iri, 0), anchors, knowledge) for term in terms]

    return Chapter(group.key, entries(group.classes), entries(group.properties), entries(group.individuals))


def _environment() -> jinja2.Environment:
    import jinja2

    environment = jinja2.Environment(
        autoescape=True,
        loader=jinja2.FunctionLoader(lambda name: read_asset(name, _PACKAGE)),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.globals.update(
        both=TEXTS.__getitem__,
        spaces={"asean": ASEAN, "base": BASE, "dcterms": DCTERMS, "owl": OWL, "things": AKG},
        prefixes=[(prefix, PREFIXES[prefix]) for prefix in sorted(PREFIXES, key=lambda name: (name in KINDS, name))],
    )
    environment.filters.update(shorten=shorten, web=web_address, thousands=_thousands)
    return environment


def _thousands(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


def _policy(style: str, script: str) -> str:
    """The content security policy: this script, this style, images in the page itself, and nothing else."""
    return (
        f"default-src 'none'; script-src {hash_source(script)}; style-src {hash_source(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _safe(text: str) -> Any:
    """Our own script or style, which nothing may change on its way to the page."""
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - our own file
