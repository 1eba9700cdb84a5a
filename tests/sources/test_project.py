"""Faults of tables: one line each, all of them, in the editor's words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.sources.project import read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary

Edit = Callable[..., None]


def faults(layout: Layout) -> list[str]:
    """The faults of a project's tables as they are printed."""
    with pytest.raises(TableError) as raised:
        read_project(layout, read_vocabulary(read_graph(layout.ontology)))
    return str(raised.value).splitlines()


def append(layout: Layout, table: str, text: str) -> None:
    """Add raw text to the end of a table."""
    with (layout.tables / f"{table}.csv").open("a", encoding="utf-8") as stream:
        stream.write(text)


def test_unknown_place_names_row_column_and_nearest(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "kemlu-briefing-2018-04-20", heldIn="jakrta")
    assert faults(tiny) == ['graph/tables/meetings.csv:5, column heldIn: not in places.csv: "jakrta"; nearest: jakarta']


def test_unknown_source_names_the_nearest_one(tiny: Layout, edit: Edit) -> None:
    edit("states", "id", sources="kemlu-brifing-2018-04-20")
    (fault,) = faults(tiny)
    assert fault.startswith('graph/tables/states.csv:2, column sources: not in sources.csv: "kemlu-brifing-2018-04-20"')
    assert "kemlu-briefing-2018-04-20" in fault.partition("nearest:")[2]


def test_missing_column_names_the_one_that_looks_like_it(tiny: Layout) -> None:
    path = tiny.tables / "meetings.csv"
    path.write_text(path.read_text("utf-8").replace("heldIn", "held_in", 1), "utf-8")
    assert faults(tiny) == [
        "graph/tables/meetings.csv:1, column heldIn: missing column; nearest: held_in",
        "graph/tables/meetings.csv:1, column held_in: unknown column; nearest: heldIn",
    ]


@pytest.mark.parametrize("date", ["2018-02-30", "2018-13", "28 April 2018", "18", "2018-4-28"])
def test_bad_date_is_named(tiny: Layout, edit: Edit, date: str) -> None:
    edit("meetings", "asean-summit-32", startDate=date)
    (fault,) = faults(tiny)
    assert fault.startswith("graph/tables/meetings.csv:3, column startDate: ")
    assert f'"{date}"' in fault


@pytest.mark.parametrize("date", ["2018", "2018-04", "2018-04-28"])
def test_dates_known_to_year_month_and_day_are_taken(tiny: Layout, edit: Edit, date: str) -> None:
    edit("tenures", "arrmanatha-nasir-spokesperson-kemlu", startDate=date)
    project = read_project(tiny, read_vocabulary(read_graph(tiny.ontology)))
    assert project.rows["tenures"][0].one("startDate") == date


def test_duplicate_id_names_both_rows(tiny: Layout) -> None:
    path = tiny.tables / "states.csv"
    append(tiny, "states", path.read_text("utf-8").splitlines()[1] + "\n")
    assert faults(tiny) == ['graph/tables/states.csv:5, column id: duplicate of row 2: "id"']


def test_wrong_encoding_names_the_line(tiny: Layout) -> None:
    path = tiny.tables / "posts.csv"
    path.write_bytes(path.read_bytes() + "Señor\n".encode("latin-1"))
    assert faults(tiny) == ["graph/tables/posts.csv:5: is not UTF-8 (byte 0xF1); save the table as CSV UTF-8"]


def test_empty_file_says_what_its_header_must_be(tiny: Layout) -> None:
    (tiny.tables / "series.csv").write_text("", "utf-8")
    (fault,) = faults(tiny)
    assert fault.startswith("graph/tables/series.csv: is empty; its first line must be id,label_en,")


def test_missing_file_is_named(tiny: Layout) -> None:
    (tiny.tables / "series.csv").unlink()
    assert faults(tiny) == ["graph/tables/series.csv: cannot be read (No such file or directory)"]


def test_semicolons_are_recognised(tiny: Layout) -> None:
    path = tiny.tables / "series.csv"
    path.write_text(path.read_text("utf-8").replace(",", ";"), "utf-8")
    assert faults(tiny) == ["graph/tables/series.csv:1: has its columns separated by semicolons; save it with commas"]


def test_wrong_number_of_cells_names_the_line(tiny: Layout) -> None:
    append(tiny, "states", "bn,Brunei\n")
    assert faults(tiny) == ["graph/tables/states.csv:5: has 2 cells, the header has 7"]


def test_line_numbers_count_lines_inside_quotes(tiny: Layout) -> None:
    append(tiny, "states", '"bn","Brunei\nDarussalam",,,,x,\nla,Laos,,,,y,\n')
    assert [fault.split(",")[0] for fault in faults(tiny)] == [
        "graph/tables/states.csv:5",
        "graph/tables/states.csv:5",
        "graph/tables/states.csv:7",
    ]


def test_all_faults_of_all_tables_are_gathered(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "asean-summit-32", status="Hled", ordinal="0", partOfSeries="asean-sumit")
    edit("coordinates", "jakarta", latitude="-96.2")
    assert [fault.partition(":")[0] + "/" + fault.split(", column ")[1].split(":")[0] for fault in faults(tiny)] == [
        "graph/tables/coordinates.csv/latitude",
        "graph/tables/meetings.csv/status",
        "graph/tables/meetings.csv/ordinal",
        "graph/tables/meetings.csv/partOfSeries",
    ]


def test_reference_into_several_tables_must_name_its_kind(tiny: Layout, edit: Edit) -> None:
    edit("memberships", "banyuwangi-ascn", member="banyuwangi")
    (fault,) = faults(tiny)
    assert "column member: must be KIND/ID" in fault
    assert "regency/banyuwangi" in fault


def test_reference_of_the_wrong_kind_is_refused(tiny: Layout, edit: Edit) -> None:
    edit("memberships", "banyuwangi-ascn", member="city/banyuwangi")
    (fault,) = faults(tiny)
    assert "column member: not in states.csv or places.csv" in fault


@pytest.mark.parametrize(
    ("cells", "column", "nearest"),
    [
        ({"property": "expectdAt"}, "property", "expectedAt"),
        ({"subject": "document/concept-note-asn"}, "subject", "document/concept-note-ascn"),
        ({"value": "meeting/asean-sumit-32"}, "value", "meeting/asean-summit-32"),
    ],
)
def test_statement_names_its_wrong_cell(
    tiny: Layout, edit: Edit, cells: dict[str, str], column: str, nearest: str
) -> None:
    good = {"subject": "document/concept-note-ascn", "property": "expectedAt", "value": "meeting/asean-summit-31"}
    edit("statements", **{**good, **cells, "sources": "kemlu-briefing-2018-04-20"})
    (fault,) = faults(tiny)
    assert f"column {column}: no such" in fault
    assert nearest in fault.partition("nearest: ")[2]


def test_retired_id_is_not_used_again(tiny: Layout, edit: Edit) -> None:
    edit("retired", id="meeting/asean-summit-31", reason="Never was.")
    assert faults(tiny) == [
        'graph/tables/retired.csv:3, column id: is retired and still in a table: "meeting/asean-summit-31"'
    ]


def test_a_table_that_cannot_be_read_hides_no_other_fault(tiny: Layout, edit: Edit) -> None:
    (tiny.tables / "places.csv").write_text("", "utf-8")
    edit("states", "id", sources="nowhere")
    assert [fault.split(":")[0] for fault in faults(tiny)] == ["graph/tables/places.csv", "graph/tables/states.csv"]
