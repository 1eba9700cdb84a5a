"""`aseankg build` and `aseankg validate`, as they are called."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.cli import main
from aseankg.layout import Layout

Edit = Callable[..., None]


def test_build_writes_every_file_and_check_is_content(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--project", str(tiny.root)]) == 0
    assert "graph/asean.trig: written" in capsys.readouterr().err
    assert main(["build", "--check", "--project", str(tiny.root)]) == 0


def test_check_names_what_is_stale_and_writes_nothing(
    tiny: Layout, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["build", "--project", str(tiny.root)])
    before = tiny.turtle.read_bytes()
    edit("states", "id", altLabel="Nusantara@id")
    capsys.readouterr()
    assert main(["build", "--check", "--project", str(tiny.root)]) == 1
    assert "graph/asean.ttl: stale; run 'aseankg build'" in capsys.readouterr().err
    assert tiny.turtle.read_bytes() == before


def test_build_with_faults_prints_each_on_a_line_and_exits_with_2(
    tiny: Layout, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit("meetings", "asean-summit-32", heldIn="singapre", startDate="2018-04-31")
    assert main(["build", "--project", str(tiny.root)]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "aseankg: graph/tables/meetings.csv:3, column startDate: no such date (write 2018, 2018-04 or 2018-04-28): "
        '"2018-04-31"',
        'graph/tables/meetings.csv:3, column heldIn: not in places.csv: "singapre"; nearest: singapore',
    ]
    assert not tiny.trig.exists()


def test_broken_ontology_names_file_and_line(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tiny.ontology.read_text("utf-8").splitlines()
    tiny.ontology.write_text("\n".join([*lines[:40], "asean:Broken a", *lines[40:]]), "utf-8")
    assert main(["build", "--project", str(tiny.root)]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "asean.ttl:41: not well-formed Turtle" in error


FAULTS = {
    "ontology/asean.ttl": {
        "asean:Plan rdfs:subClassOf asean:Blueprint .": "runs in a circle through asean:Blueprint, asean:Plan",
        "asean:heldIn rdfs:domain asean:Meting .": "uses asean:Meting, which is not declared; nearest: asean:Meeting",
    },
    "ontology/shapes.ttl": {
        "shape:X a sh:NodeShape ;;, .": "shapes.ttl:206: not well-formed Turtle",
        "shape:X a sh:NodeShape ; sh:targetClass asean:Meting .": "shapes.ttl: a shape uses asean:Meting",
        "shape:X a sh:NodeShape ; sh:minConut 1 .": "shapes.ttl: SHACL has no sh:minConut",
        "shape:X sh:targetClass asean:Meeting ; sh:property [ sh:path asean:heldIn ; sh:minCount 'x' ] .":
            "shapes.ttl: cannot be used (MinCountConstraintComponent",
    },
    "ontology/alignments.ttl": {"asean:x a ;;, .": "not well-formed Turtle"},
}  # fmt: skip


@pytest.mark.parametrize(("file", "line"), [(file, line) for file, lines in FAULTS.items() for line in lines])
def test_fault_of_the_model_is_named_and_the_release_stays(
    tiny: Layout, capfd: pytest.CaptureFixture[str], file: str, line: str
) -> None:
    tiny.reference.parent.mkdir()
    tiny.trig.write_text("the last good release", "utf-8")
    with (tiny.root / file).open("a", encoding="utf-8") as stream:
        stream.write(f"\n{line}\n")
    assert main(["build", "--project", str(tiny.root)]) == 2
    error = capfd.readouterr().err
    assert FAULTS[file][line] in error
    assert error.count("\n") == 1
    assert tiny.trig.read_text("utf-8") == "the last good release"


def test_validate_reports_faults_as_problems(tiny: Layout, edit: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    edit("meetings", "asean-summit-32", heldIn="singapre")
    assert main(["validate", "--project", str(tiny.root)]) == 1
    assert "graph/tables/meetings.csv:3, column heldIn" in capsys.readouterr().out


def test_validate_of_one_table_leaves_the_others_out(
    tiny: Layout, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit("meetings", "asean-summit-32", heldIn="singapre")
    table = str(tiny.tables / "states.csv")
    assert main(["validate", table, "--project", str(tiny.root)]) == 0
    assert capsys.readouterr().out == ""


def test_validate_of_rdf_names_what_is_wrong_in_it(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    path = tiny.root / "extra.ttl"
    path.write_text("@prefix a: <https://w3id.org/aseankg/ontology#> . <http://example.org/m> a a:Meeting .", "utf-8")
    assert main(["validate", str(path), "--project", str(tiny.root)]) == 1
    assert "fill column label_en" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["missing.ttl", "broken.ttl", "notes.txt", "elsewhere.csv"])
def test_validate_of_what_cannot_be_read_is_one_line(
    tiny: Layout, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tiny.root / name
    if name != "missing.ttl":
        path.write_text("<http://a> <http://b>", "utf-8")
    assert main(["validate", str(path), "--project", str(tiny.root)]) == 2
    error = capsys.readouterr().err
    assert error.startswith("aseankg: ")
    assert name in error
    assert error.count("\n") == 1


def test_folder_without_a_project_is_named(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--project", str(tiny.tables)]) == 2
    assert "no project; it must hold graph/tables/" in capsys.readouterr().err


def test_wrong_use_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["bild"], ["build", "--chek"], ["validate", "--project"]):
        assert main(words) == 2
        error = capsys.readouterr().err
        assert error.startswith("aseankg: ")
        assert error.count("\n") == 1
