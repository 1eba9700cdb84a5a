"""The tables' description is CSV on the Web, and the tables keep to it by another reader's judgement."""

from __future__ import annotations

import warnings

import pytest

from aseankg.errors import InputError
from aseankg.layout import Layout, shipped
from aseankg.sources.project import read_project
from aseankg.sources.schema import read_schema
from aseankg.sources.tables import value_problem
from aseankg.sources.vocabulary import read_graph, read_vocabulary


def test_another_reader_accepts_the_description_and_every_table() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import csvw

        group = csvw.TableGroup.from_file(shipped().tables / "csv-metadata.json")
        for table in group.tables:
            assert list(table.iterdicts(strict=True)) is not None


def test_every_example_fits_its_column() -> None:
    for table in read_schema(shipped().tables).values():
        for column in table.columns:
            parts = column.example.split(column.separator) if column.separator else [column.example]
            assert [value_problem(column, part) for part in parts] == [None] * len(parts), column.name


def test_every_property_of_a_column_is_declared() -> None:
    declared = read_vocabulary(read_graph(shipped().ontology)).properties
    predicates = {
        predicate
        for table in read_schema(shipped().tables).values()
        for column in table.columns
        for predicate in (column.predicate, column.planned_predicate)
        if predicate is not None and not predicate.endswith("#type")
    }
    assert predicates <= declared


def test_broken_description_is_named(tiny: Layout) -> None:
    (tiny.tables / "csv-metadata.json").write_text("{", "utf-8")
    with pytest.raises(InputError, match=r"csv-metadata\.json: not a CSVW description"):
        read_schema(tiny.tables)


def test_column_of_an_undeclared_property_is_named(tiny: Layout) -> None:
    path = tiny.tables / "csv-metadata.json"
    path.write_text(path.read_text("utf-8").replace("ontology#hostedBy", "ontology#hostdBy"), "utf-8")
    vocabulary = read_vocabulary(read_graph(tiny.ontology))
    with pytest.raises(
        InputError, match=r"meetings\.csv, column hostedBy: .* no asean:hostdBy; nearest: asean:hostedBy"
    ):
        read_project(tiny, vocabulary)


def test_class_below_itself_is_named(tiny: Layout) -> None:
    with tiny.ontology.open("a", encoding="utf-8") as stream:
        stream.write("\nasean:Meeting rdfs:subClassOf asean:OrdinarySummit .\n")
    with pytest.raises(InputError, match="runs in a circle through asean:Meeting, asean:OrdinarySummit, asean:Summit"):
        read_vocabulary(read_graph(tiny.ontology))
