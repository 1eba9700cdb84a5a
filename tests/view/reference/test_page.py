from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from aseankg.namespaces import ASEAN, DCTERMS, RDF, RDFS, SCHEMA, SOURCES_GRAPH, SRC
from aseankg.sources.ontology.terms import Ontology, Term
from aseankg.store.local import LocalStore
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Literal, Quad
from aseankg.view.reference.page import write_reference

ATTACK = '</code></script><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>{{ 7*7 }}'


class PageReader(HTMLParser):
    """The elements of a page, and the text of each heading."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def values(self, name: str) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get(name)) is not None]


@pytest.fixture(scope="module")
def reader(page: str) -> PageReader:
    return PageReader(page)


def test_every_internal_link_has_its_anchor(reader: PageReader) -> None:
    anchors = set(reader.values("id"))
    missing = {href for href in reader.values("href") if href.startswith("#") and href[1:] not in anchors}
    assert missing == set()


def test_every_reference_to_an_element_is_kept(reader: PageReader) -> None:
    anchors = set(reader.values("id"))
    named = [*reader.values("aria-labelledby"), *reader.values("aria-controls"), *reader.values("for")]
    assert [name for name in named if name not in anchors] == []


def test_no_anchor_is_given_twice(reader: PageReader) -> None:
    assert [name for name, count in Counter(reader.values("id")).items() if count > 1] == []


def test_every_term_has_an_entry_at_its_local_name(page: str, ontology: Ontology) -> None:
    for term in ontology.terms:
        assert f'id="{term.iri.removeprefix(ASEAN)}"' in page
        assert f"<code>{term.iri}</code>" in page


def test_every_label_and_definition_is_there_in_both_languages(page: str, terms: dict[str, Term]) -> None:
    text = page.replace("&#39;", "'").replace("&#34;", '"')
    labels = [label for term in terms.values() for labels in term.labels.values() for label in labels]
    assert [label for label in labels if f"<strong>{label}</strong>" not in text] == []


def test_page_loads_nothing(reader: PageReader) -> None:
    loaded = [tag for tag, attributes in reader.tags if "src" in attributes or "srcset" in attributes]
    links = [attributes["href"] for tag, attributes in reader.tags if tag == "link"]
    assert loaded == []
    assert all(str(href).startswith("data:") for href in links)


def test_policy_allows_this_script_and_style_alone(page: str, reader: PageReader) -> None:
    policy = next(str(found["content"]) for _, found in reader.tags if "http-equiv" in found)
    found = [re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL) for tag in ("script", "style")]
    digests = [base64.b64encode(hashlib.sha256(match[1].encode()).digest()).decode() for match in found if match]
    assert re.findall(r"'sha256-([^']+)'", policy) == digests
    assert policy.startswith("default-src 'none'; ")
    assert not any("style" in attributes or "onclick" in attributes for _, attributes in reader.tags)


def test_what_the_graph_says_cannot_become_markup(ontology: Ontology) -> None:
    store = MemoryStore()
    thing = SRC + "thing"
    store.add([
        Quad(thing, RDF + "type", Iri(ASEAN + "Meeting"), SRC + "evil"),
        Quad(thing, RDFS + "label", Literal(ATTACK, "en"), SRC + "evil"),
        Quad(SRC + "evil", RDF + "type", Iri(ASEAN + "Source"), SOURCES_GRAPH),
        Quad(SRC + "evil", DCTERMS + "title", Literal(ATTACK), SOURCES_GRAPH),
        Quad(SRC + "evil", SCHEMA + "url", Literal("javascript:window.attacked=1"), SOURCES_GRAPH),
    ])  # fmt: skip
    page = write_reference(ontology, store)
    assert "&lt;img src=x" in page
    assert "<img" not in page
    assert "{{ 7*7 }}" in page
    assert not any(href.startswith("javascript:") for href in PageReader(page).values("href"))


def test_query_of_the_page_runs_on_the_graph(page: str, store: LocalStore) -> None:
    match = re.search(r'<pre id="page-query"><code>(.*?)</code>', page, re.DOTALL)
    assert match is not None
    query = re.sub(r"<[^>]+>", "", match[1]).replace("&lt;", "<").replace("&gt;", ">")
    assert len(store.select(query)) == store.count("{ GRAPH ?g { ?d asean:adoptedAt ?m } }") > 0


def test_alignments_are_listed_and_told_with_their_term(page: str) -> None:
    assert page.count('href="https://schema.org/Event"') >= 2
    assert 'id="sec-reuse"' in page


def test_page_without_alignments_has_no_section_for_them(ontology: Ontology, store: LocalStore) -> None:
    page = write_reference(ontology, store)
    assert 'id="sec-reuse"' not in page
    assert "alignments.ttl" not in page


def test_headings_skip_no_level(reader: PageReader) -> None:
    levels = [int(tag[1]) for tag, _ in reader.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels[1:]))


def test_numbers_follow_the_language(page: str) -> None:
    assert re.search(r'<span class="t" lang="en">\d+,\d{3}</span><span class="t" lang="id">\d+\.\d{3}</span>', page)
