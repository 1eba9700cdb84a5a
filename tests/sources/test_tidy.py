"""What a spreadsheet program changes besides the facts is put back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.cli import main
from aseankg.layout import Layout, shipped
from aseankg.sources.schema import Table, read_schema
from aseankg.sources.tidy import tidied, tidy_tables

TIDY = 'id,reason,replacement\nperson/a,"Once, entered twice.",\nperson/b,Wrong.,person/a\n'


@pytest.fixture
def table(tiny: Layout) -> Table:
    """A table with three columns."""
    return read_schema(tiny.tables)["retired"]


@pytest.mark.parametrize(
    "text",
    [
        TIDY,
        TIDY.replace("\n", "\r\n"),
        'id;reason;replacement\nperson/b;Wrong.;person/a\nperson/a;"Once, entered twice.";\n',
        '"id","reason","replacement"\n"person/a","Once, entered twice.",""\n"person/b","Wrong.","person/a"\n',
        'reason,id,replacement,,\n"Once, entered twice. ",person/a,,,\nWrong., person/b,person/a,,\n,,,,\n',
        'id,reason,replacement\nperson/b,Wrong.,person/a\nperson/a,"Once, entered twice."\n',
    ],
    ids=["tidy", "line ends", "semicolons", "quotes", "columns and blanks", "order and cells"],
)
def test_every_way_of_saving_gives_the_same_file(table: Table, text: str) -> None:
    assert tidied(table, text) == TIDY


@pytest.mark.parametrize("text", ["", "id,reason\nperson/a,Why.\n", TIDY + "person/c,Why.,,too far\n"])
def test_what_is_not_the_table_is_left_alone(table: Table, text: str) -> None:
    assert tidied(table, text) is None
    table.path.write_text(text, "utf-8")
    assert tidy_tables([table]) == []
    assert table.path.read_text("utf-8") == text


def test_committed_tables_are_tidy() -> None:
    for table in read_schema(shipped().tables).values():
        text = table.path.read_bytes().decode()
        assert tidied(table, text) == text, table.name


def test_validate_tidies_first_and_says_what(
    tiny: Layout, edit: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tiny.tables / "persons.csv"
    before = path.read_bytes()
    header, *rows = before.decode().splitlines()
    path.write_bytes("\r\n".join([header, *reversed(rows), ""]).encode("utf-8-sig"))
    assert main(["validate", "--tidy", str(path), "--project", str(tiny.root)]) == 0
    assert "put in order: graph/tables/persons.csv" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert main(["validate", "--tidy", str(path), "--project", str(tiny.root)]) == 0
    assert "put in order" not in capsys.readouterr().err


def test_rdf_and_counts_cannot_be_tidied(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--counts"], [str(tiny.trig)]):
        assert main(["validate", "--tidy", *words, "--project", str(tiny.root)]) == 2
        assert "--tidy is about tables" in capsys.readouterr().err
