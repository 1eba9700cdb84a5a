"""Claims tables: read as written, and every fault named by row and column."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.sources.press.claims import COLUMNS, format_claims, open_claims, surface_at
from tests.sources.press.claims import HASH, JOKO, SUMMIT, claim, table

ATTENDED = claim(JOKO, "attended", SUMMIT, id="00010-aaaaaa", nearest="person/a|person/b", note='why, "so"?')


def read_faults(folder: Path, data: bytes) -> list[str]:
    """What is wrong with a file of claims."""
    path = folder / "x.csv"
    path.write_bytes(data)
    with pytest.raises(TableError) as raised:
        open_claims(path, folder)
    return raised.value.faults


def row(**cells: str) -> bytes:
    """A table with one row, in which some cells are changed."""
    good = {"id": "00010-aaaaaa", "subject": JOKO, "property": "attended", "object": SUMMIT, "modality": "asserted",
            "start": "10", "end": "20", "surface": "words", "confidence": "0.9", "textHash": HASH}  # fmt: skip
    line = ",".join((good | cells).get(column, "") for column in COLUMNS)
    return f"{','.join(COLUMNS)}\n{line}\n".encode()


def test_claims_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    claims = [replace(ATTENDED, id="00020-bbbbbb", decision="", object=""), ATTENDED]
    path.write_bytes(format_claims(claims))
    assert list(open_claims(path, tmp_path).claims.values()) == claims[::-1]


def test_file_is_the_same_whatever_the_order_of_its_claims() -> None:
    other = replace(ATTENDED, id="00020-bbbbbb")
    assert format_claims([ATTENDED, other]) == format_claims([other, ATTENDED])


def test_spreadsheet_takes_no_cell_for_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(format_claims([replace(ATTENDED, surface='=HYPERLINK("x")', note="-1")]))
    assert b",=" not in path.read_bytes()
    assert b',"=' not in path.read_bytes()
    (read,) = open_claims(path, tmp_path).claims.values()
    assert (read.surface, read.note) == ('=HYPERLINK("x")', "-1")


def test_spreadsheets_line_ends_and_mark_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"\xef\xbb\xbf" + format_claims([ATTENDED]).replace(b"\n", b"\r\n"))
    assert list(open_claims(path, tmp_path).claims.values()) == [ATTENDED]


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"id": "No 1"}, 'column id: bad value (write it like 00412-9f3a1c): "No 1"'),
        ({"subject": "Jokowi"}, 'column subject: bad value (write it like person/joko-widodo): "Jokowi"'),
        ({"property": ""}, "column property: must not be blank; for example attended"),
        ({"modality": "planed"}, 'column modality: not one of asserted, planned, negated: "planed"; nearest: planned'),
        ({"meeting": "asean-summit-32"}, "column meeting: bad value (write it like meeting/asean-summit-32)"),
        ({"start": "ten"}, 'column start: not a number (write it like 412): "ten"'),
        ({"end": "-1"}, 'column end: out of range (must be at least 0): "-1"'),
        ({"end": "10"}, 'column end: must be after start (10): "10"'),
        ({"confidence": "90"}, 'column confidence: out of range (must be between 0 and 1): "90"'),
        ({"decision": "yes"}, 'column decision: not one of accepted, rejected: "yes"'),
        ({"decision": "accepted", "object": ""}, "column object: must not be blank in an accepted claim"),
        ({"textHash": "abc"}, "column textHash: bad value (write it like 64 hexadecimal digits)"),
    ],
)
def test_fault_names_row_and_column(tmp_path: Path, cells: dict[str, str], fault: str) -> None:
    (told,) = read_faults(tmp_path, row(**cells))
    assert told.startswith(f"x.csv:2, {fault}")


def test_claims_of_two_texts_are_a_fault(tmp_path: Path) -> None:
    data = format_claims([ATTENDED, replace(ATTENDED, id="00020-bbbbbb", text_hash="0" * 64)])
    assert read_faults(tmp_path, data) == [
        f'x.csv:3, column textHash: differs from that of the first row: "{"0" * 64}"'
    ]


def test_all_faults_are_gathered(tmp_path: Path) -> None:
    assert len(read_faults(tmp_path, row(modality="perhaps", confidence="2", decision="no"))) == 3


def test_missing_column_is_named(tmp_path: Path) -> None:
    faults = read_faults(tmp_path, row().replace(b"textHash", b"hash", 1))
    assert faults[0] == "x.csv:1, column textHash: missing column; nearest: hash"


def test_miniature_table_is_as_the_program_writes_it(tiny: Layout) -> None:
    found = table(tiny)
    assert format_claims(found.claims.values()) == found.table.path.read_bytes()
    assert found.text_hash == HASH


def test_surface_is_on_one_line_and_no_whole_sentence() -> None:
    text = "The leaders\n  met. " + "word " * 40
    assert surface_at(text, 0, 17) == "The leaders met"
    cut = surface_at(text, 0, len(text))
    assert cut.startswith("The leaders met. word word ")
    assert cut.endswith("word … word word word word word word")
    assert len(cut) < 100
