"""Graphs that the release hardly has, in a real browser: loops, long names, what began while a meeting was held."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aseankg.namespaces import AKG, ASEAN, RDF, RDFS, SRC, XSD
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Literal, Quad
from aseankg.view.elements import Elements, read_elements
from aseankg.view.page import build_network, write_page
from tests.view.browsing import Visit

pytestmark = pytest.mark.browser

GROWTH_AREA = "Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area"
Open = Callable[..., Visit]


def odd_quads() -> Iterator[Quad]:
    source = SRC + "one"

    def thing(name: str, cls: str, label: str) -> Iterator[Quad]:
        yield Quad(AKG + name, RDF + "type", Iri(ASEAN + cls), source)
        yield Quad(AKG + name, RDFS + "label", Literal(label, "en"), source)

    def said(subject: str, predicate: str, value: str | Literal) -> Quad:
        return Quad(AKG + subject, ASEAN + predicate, Iri(AKG + value) if isinstance(value, str) else value, source)

    def day(text: str) -> Literal:
        return Literal(text, datatype=XSD + "date")

    yield from thing("initiative/growth-area", "Initiative", GROWTH_AREA)
    for predicate in ("implements", "nationalImplementationOf"):
        yield said("initiative/growth-area", predicate, "initiative/growth-area")
    yield from thing("state/tl", "State", "Timor-Leste")
    yield from thing("state/my", "State", "Malaysia")
    yield from thing("organisation/asean", "Organisation", "ASEAN")
    yield from thing("membership/tl", "Membership", "Timor-Leste in ASEAN")
    yield said("membership/tl", "member", "state/tl")
    yield said("membership/tl", "memberOf", "organisation/asean")
    yield said("membership/tl", "startDate", day("2025-10-26"))
    for number, first, last in ((46, "2025-05-26", "2025-05-27"), (47, "2025-10-25", "2025-10-28")):
        yield from thing(f"meeting/asean-summit-{number}", "Meeting", f"{number}th ASEAN Summit")
        yield said(f"meeting/asean-summit-{number}", "startDate", day(first))
        yield said(f"meeting/asean-summit-{number}", "endDate", day(last))
        yield said(f"meeting/asean-summit-{number}", "chairedBy", "state/my")


@pytest.fixture(scope="module")
def odd() -> Elements:
    store = MemoryStore()
    store.add(odd_quads())
    return read_elements(store)


@pytest.fixture(scope="module")
def odd_file(odd: Elements, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("odd") / "page.html"
    path.write_text(write_page(odd), "utf-8")
    return path


def test_loops_of_one_thing_lie_around_each_other(odd: Elements) -> None:
    loops = [edge for edge in build_network(odd).edges if edge["from"] == edge["to"]]
    assert len({edge["selfReference"]["size"] for edge in loops}) == len(loops) == 2


def test_loop_can_be_clicked_and_is_in_the_saved_picture(visit: Open, odd_file: Path) -> None:
    opened = visit(odd_file)
    loop = "'initiative/growth-area', 'initiative/growth-area'"
    opened.click_at(f"aseankg.pointOfRelation({loop})")
    assert opened.text("#panel h2") in ("implements", "national implementation of", "nationalImplementationOf")
    assert opened.save("#save-svg").decode().count('fill="none"') >= 2
    assert opened.complaints == []


def test_saved_network_shows_which_way_relations_lead(visit: Open, odd_file: Path) -> None:
    saved = visit(odd_file).save("#save-svg").decode()
    colour = saved.split('<path d="M', 1)[1].split('stroke="', 1)[1].split('"', 1)[0]
    arrows = [part for part in saved.split("<polygon ")[1:] if part.split("/>", 1)[0].endswith(f'fill="{colour}"')]
    assert len(arrows) == saved.count('<path d="M') > 0


def test_long_name_is_broken_at_its_hyphens_and_shortened_once(visit: Open, odd_file: Path) -> None:
    saved = visit(odd_file).save("#save-svg").decode()
    assert "Brunei Darussalam-<" in saved
    assert "……" not in saved


def test_relation_tells_who_chaired_what_was_held_when_it_began(visit: Open, odd_file: Path) -> None:
    opened = visit(odd_file)
    opened.page.evaluate("aseankg.selectRelation('state/tl', 'organisation/asean')")
    told = opened.text("#panel section:has-text('Meetings held on 26 October 2025')")
    assert "47th ASEAN Summit" in told
    assert "Malaysia" in told
    assert "46th ASEAN Summit" not in told


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_view_is_printed_with_legend_and_caption_on_white(visit: Open, odd_file: Path, scheme: str) -> None:
    opened = visit(odd_file)
    opened.page.emulate_media(color_scheme=scheme)
    opened.settle()
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert "Empty means no evidence found" in " ".join(opened.texts("#paper text"))
    assert (
        opened.page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()") == "#1d2733"
    )
    opened.page.emulate_media(color_scheme=scheme, media="print")
    assert opened.page.is_visible("#paper svg")
    assert opened.page.is_hidden("#view-network")
    opened.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert opened.page.locator("#paper svg").count() == 0


def test_table_is_printed_as_a_table(visit: Open, odd_file: Path) -> None:
    opened = visit(odd_file, fragment="#as=table")
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    opened.page.emulate_media(media="print")
    assert opened.page.locator("#paper svg").count() == 0
    assert opened.page.is_visible("#twin table")


def test_saved_network_is_faint_where_the_choice_is_not_joined(visit: Open, odd_file: Path) -> None:
    opened = visit(odd_file, fragment="#focus=state/tl")
    faint = opened.save("#save-svg").decode().split('<g opacity="0.14">', 1)[1].split("</g></g>", 1)[0]
    assert faint.count("<polygon") + faint.count("<circle") >= 4
