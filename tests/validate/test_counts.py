"""As many things of each class as `graph/expected.csv` says: no more, no fewer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.cli import main
from aseankg.errors import TableError
from aseankg.layout import Layout, shipped
from aseankg.reason.graph import BuiltGraph
from aseankg.validate.counts import check_counts

HEADER = "class,atLeast,atMost,reason\n"


def check(graph: BuiltGraph, layout: Layout, rows: str) -> list[str]:
    """The problems that the miniature's graph has with these rows."""
    layout.expected.write_text(HEADER + rows, "utf-8")
    return [str(problem) for problem in check_counts(graph.store, layout)]


@pytest.mark.parametrize(
    "row", ["Summit,1,,x", "asean:Summit,2,2,x", "Summit,,9,x", "Treaty,0,0,x", "geo:Geometry,3,,x"]
)
def test_numbers_within_bounds_are_no_problem(tiny: Layout, tiny_graph: BuiltGraph, row: str) -> None:
    assert check(tiny_graph, tiny, row) == []


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("Summit,3,,one was lost", "Summit: expected at least 3, found 2 (one was lost)"),
        ("Summit,,1,one too many", "Summit: expected at most 1, found 2 (one too many)"),
        ("Summit,3,9,x", "Summit: expected at least 3 and at most 9, found 2 (x)"),
        ("Pillar,4,4,x", "Pillar: expected exactly 4, found 3 (x)"),
        ("Treaty,1,,x", "Treaty: expected at least 1, found 0 (x)"),
    ],
)
def test_other_numbers_are_a_problem(tiny: Layout, tiny_graph: BuiltGraph, row: str, problem: str) -> None:
    assert check(tiny_graph, tiny, row) == [f"graph/expected.csv:2: {problem}"]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("Sumit,1,,x", '2, column class: no such class: "Sumit"; nearest: Summit'),
        ("elsewhere:Summit,1,,x", '2, column class: no such class: "elsewhere:Summit"'),
        ("Summit,many,,x", '2, column atLeast: not a number (write it like 250): "many"'),
        ("Summit,-1,,x", '2, column atLeast: out of range (must be at least 0): "-1"'),
        ("Summit,,,x", "2: expects nothing; fill column atLeast or atMost"),
        ("Summit,2,1,x", '2, column atMost: is less than atLeast: "1"'),
        ("Summit,1,,", "2, column reason: must not be blank"),
        ("Summit,1,,x\nSummit,2,,x", '3, column class: duplicate of row 2: "Summit"'),
    ],
)
def test_fault_of_the_table_names_row_and_column(tiny: Layout, tiny_graph: BuiltGraph, row: str, fault: str) -> None:
    with pytest.raises(TableError) as error:
        check(tiny_graph, tiny, row)
    (told,) = error.value.faults
    assert told.startswith(f"graph/expected.csv:{fault}")


def test_project_without_the_table_expects_nothing(tiny: Layout, tiny_graph: BuiltGraph) -> None:
    assert check_counts(tiny_graph.store, tiny) == []


def test_build_stops_and_leaves_the_release_untouched(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.trig.write_text("the last good release", "utf-8")
    tiny.expected.write_text(HEADER + "Summit,3,,one was lost\nState,900,,too few\n", "utf-8")
    assert main(["build", "--project", str(tiny.root)]) == 2
    assert capsys.readouterr().err.splitlines()[1:] == [
        "graph/expected.csv:2: Summit: expected at least 3, found 2 (one was lost)",
        "graph/expected.csv:3: State: expected at least 900, found 3 (too few)",
    ]
    assert tiny.trig.read_text("utf-8") == "the last good release"


def test_validate_counts_is_about_the_numbers_alone(
    tiny: Layout, edit: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.expected.write_text(HEADER + "Summit,3,,one was lost\n", "utf-8")
    edit("meetings", "asean-summit-32", startDate="", endDate="2017")
    assert main(["validate", "--counts", "--project", str(tiny.root)]) == 1
    assert capsys.readouterr().out == "graph/expected.csv:2: Summit: expected at least 3, found 2 (one was lost)\n"


def test_validate_as_a_whole_counts_too(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.expected.write_text(HEADER + "Summit,3,,one was lost\n", "utf-8")
    assert main(["validate", "--project", str(tiny.root)]) == 1
    assert "expected at least 3, found 2" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["validate", "--counts"], ["validate", "--counts", "x.ttl"]])
def test_counts_without_a_table_or_of_a_file_is_wrong_use(
    tiny: Layout, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--project", str(tiny.root)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_every_class_of_the_release_is_as_expected() -> None:
    assert main(["validate", "--counts", "--project", str(shipped().root)]) == 0
