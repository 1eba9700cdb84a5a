"""The sample of facts that is checked again against the sources: the same each time, and only what a page can say."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from aseankg.export.release import build_release
from aseankg.layout import Layout
from tests import draw_facts
from tests.draw_facts import Fact, draw, facts, write


@pytest.fixture
def population(tiny: Layout) -> list[Fact]:
    """All facts of the miniature project that can be checked."""
    build_release(tiny).write()
    return facts(tiny.trig)


def test_same_seed_draws_the_same_facts_and_another_seed_others(population: list[Fact]) -> None:
    assert draw(population, 7, 20) == draw(list(population), 7, 20)
    assert draw(population, 7, 20) != draw(population, 8, 20)


def test_the_files_order_does_not_matter(tiny: Layout, population: list[Fact], tmp_path: Path) -> None:
    blocks = tiny.trig.read_text("utf-8").split("\n}\n")
    head, first = blocks[0].split("\n<https://w3id.org/aseankg/graph/", 1)
    graphs = ["<https://w3id.org/aseankg/graph/" + first, *blocks[1:-1]]
    random.Random(1).shuffle(graphs)
    shuffled = tmp_path / "shuffled.trig"
    shuffled.write_text("\n".join([head, *(f"{graph}\n}}" for graph in graphs)]), "utf-8")
    assert facts(shuffled) == population


def test_facts_are_drawn_without_repetition(population: list[Fact]) -> None:
    assert draw(population, 7, len(population)) == population
    assert len(set(population)) == len(population)
    with pytest.raises(ValueError, match="larger than population"):
        draw(population, 7, len(population) + 1)


def test_every_fact_names_a_catalogued_source(population: list[Fact]) -> None:
    assert all(fact.source and fact.title for fact in population)
    assert any(fact.url.startswith("https://") for fact in population)


def test_a_fact_of_two_sources_can_be_drawn_for_each(population: list[Fact]) -> None:
    named = {
        fact.source for fact in population if fact[:3] == ("meeting/asean-summit-32", "asean:startDate", "2018-04-28")
    }
    assert len(named) >= 2


def test_what_no_page_can_bear_out_is_left_out(population: list[Fact]) -> None:
    assert not [fact for fact in population if fact.subject.startswith("source/")]
    assert {fact.subject.partition("/")[0] for fact in population if fact.property == "rdf:type"} <= draw_facts.CLASSED
    labels = [fact for fact in population if fact.property in {"rdfs:label", "skos:prefLabel"}]
    assert labels
    assert all(fact.value.endswith("@en") for fact in labels)
    assert {fact.subject.partition("/")[0] for fact in labels} <= draw_facts.NAMED


def test_csv_has_a_header_and_a_line_for_each_fact(population: list[Fact]) -> None:
    stream = io.StringIO()
    write(draw(population, 7, 3), stream)
    lines = stream.getvalue().splitlines()
    assert lines[0] == "subject,property,value,source,title,url"
    assert len(lines) == 4


def test_more_facts_than_there_are_is_a_mistake_of_the_caller(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        draw_facts.main(["--seed", "1", "--size", "100000000"])
    assert stopped.value.code == 2
    assert "there are" in capsys.readouterr().err
