from __future__ import annotations

import pyoxigraph as ox

from aseankg.namespaces import AKG, ASEAN, PREFIXES, RDF, RDFS, SRC, XSD, thing_iri
from aseankg.terms import Iri, Literal
from aseankg.view.reference.examples import Example
from aseankg.view.reference.pieces import Anchors
from aseankg.view.reference.snippets import iri_text, write_snippet

FACTS = (
    (RDF + "type", (Iri(ASEAN + "Meeting"),)),
    (RDFS + "label", (Literal('The "32nd"\nSummit', "en"), Literal("KTT", "id"))),
    (ASEAN + "ordinal", (Literal("32", datatype=XSD + "integer"),)),
    (ASEAN + "startDate", (Literal("2018-04-25", datatype=XSD + "date"),)),
    (ASEAN + "heldIn", (Iri(AKG + "odd/name"),)),
)


def text(example: Example) -> str:
    lines = write_snippet(example, Anchors([], []))
    return "\n".join("".join(piece.text for piece in line) for line in lines)


def test_snippet_is_trig_that_says_the_same() -> None:
    example = Example(SRC + "one", thing_iri("meeting", "asean-summit-32"), FACTS, 0)
    head = "".join(f"PREFIX {prefix}: <{base}>\n" for prefix, base in PREFIXES.items())
    quads = list(ox.parse(head + text(example), format=ox.RdfFormat.TRIG))
    assert len(quads) == 6
    assert {quad.graph_name.value for quad in quads} == {SRC + "one"}
    assert 'The "32nd"\nSummit' in {quad.object.value for quad in quads}


def test_snippet_says_how_much_it_leaves_out() -> None:
    assert "# + 5\n" in text(Example(SRC + "one", thing_iri("city", "jakarta"), FACTS[:1], 5))


def test_name_that_needs_escapes_is_written_in_full() -> None:
    assert iri_text(AKG + "odd/name") == f"<{AKG}odd/name>"
    assert iri_text(thing_iri("city", "jakarta")) == "city:jakarta"
