"""`aseankg load`: from a text to a claims table, and from there into the graph."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from aseankg.cli import main
from aseankg.layout import Layout
from aseankg.sources.press.claims import format_claims
from tests.conftest import ROOT
from tests.sources.press.claims import SOURCE, table

PRESS = ROOT / "tests" / "data" / "press"
Load = Callable[..., tuple[int, str, str]]


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A press text, a copy that the test may change."""
    return Path(shutil.copy(PRESS / "summit-32.txt", tmp_path / "summit-32.txt"))


@pytest.fixture
def load(tiny: Layout, capsys: pytest.CaptureFixture[str]) -> Load:
    """A function that loads texts into the miniature project: exit code, output, messages."""

    def call(
        *words: object, claims: Path | None = PRESS / "summit-32.json", project: bool = True
    ) -> tuple[int, str, str]:
        given = ["--claims", str(claims)] if claims is not None else []
        code = main(["load", *map(str, words), *given, *(["--project", str(tiny.root)] if project else [])])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def forget(tiny: Layout) -> None:
    """The project has not read the text yet."""
    (tiny.press / f"{SOURCE}.csv").unlink()
    path = tiny.sources
    lines = [line for line in path.read_text("utf-8").splitlines(keepends=True) if not line.startswith(SOURCE)]
    path.write_text("".join(lines), "utf-8")


def state(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_second_load_changes_nothing(tiny: Layout, text: Path, load: Load) -> None:
    before = state(tiny.graph)
    code, out, err = load(text)
    assert (code, out) == (0, "")
    assert f"{SOURCE}.csv: claims 22, undecided 11; unchanged" in err
    assert state(tiny.graph) == before


def test_new_text_gets_a_table_and_a_source(tiny: Layout, text: Path, load: Load) -> None:
    forget(tiny)
    before = tiny.sources.read_bytes()
    code, _, err = load(text, "--kind", "news")
    source = "meja-berita-nusantara-asean-leaders-conclude-their-2018-04-30"
    assert code == 0
    row = f"{source},ASEAN leaders conclude their summit in Singapore,Meja Berita Nusantara,,2018-04-30,en,news,"
    assert [line for line in tiny.sources.read_text("utf-8").splitlines() if line.startswith(row)]
    assert set(before.splitlines()) < set(tiny.sources.read_bytes().splitlines())
    assert len((tiny.press / f"{source}.csv").read_text("utf-8").splitlines()) == 23
    assert f"sources.csv: {source} added" in err
    assert f"next: decide with 'aseankg review {text} --project {tiny.root}'" in err


def test_loaded_text_builds_and_its_accepted_claims_show(
    tiny: Layout, text: Path, load: Load, capsys: pytest.CaptureFixture[str]
) -> None:
    forget(tiny)
    load(text, "--source", SOURCE)
    claims = [replace(claim, decision="accepted") for claim in table(tiny).claims.values() if "33" not in claim.subject]
    (tiny.press / f"{SOURCE}.csv").write_bytes(format_claims(claims))
    assert main(["build", "--project", str(tiny.root)]) == 0
    assert main(["validate", "--project", str(tiny.root)]) == 0
    capsys.readouterr()
    assert main(["show", "Musa Hitam", "--store", str(tiny.trig)]) == 0
    assert "[1] “for Malaysia” (characters 184–196)" in capsys.readouterr().out  # noqa: RUF001


def test_dry_run_shows_effects_and_writes_nothing(tiny: Layout, text: Path, load: Load) -> None:
    forget(tiny)
    before = state(tiny.graph)
    code, out, err = load(text, "--dry-run")
    assert code == 0
    lines = [line.split() for line in out.splitlines()]
    assert ["new", "negated", "person/najib-razak", "attended", "meeting/asean-summit-32"] in lines
    assert any(line[:2] == ["confirms", "asserted"] and "philstar-chairmans-statement-32" in line for line in lines)
    assert err.endswith("claims 22: new 17, confirms 5; nothing was written\n")
    assert state(tiny.graph) == before


def test_dry_run_asks_for_what_the_text_leaves_open(tiny: Layout, text: Path, load: Load) -> None:
    before = state(tiny.graph)
    text.write_text("The 32nd ASEAN Summit in Singapore discussed the regulation of ferries.\n", "utf-8")
    code, out, err = load(text, "--publisher", "Meja Berita", "--published", "2018-05-02", "--dry-run", claims=None)
    assert code == 0
    assert "(its name in the other language?)" in out
    assert ", open 1; nothing was written" in err
    assert state(tiny.graph) == before


def test_json_is_printed_and_can_be_loaded_again(tiny: Layout, text: Path, load: Load, tmp_path: Path) -> None:
    before = state(tiny.graph)
    code, out, _ = load(text, "--claims-json")
    found = json.loads(out)
    assert (code, found["id"]) == (0, "summit-32")
    assert {"surface", "type", "canonical", "start", "end"} <= found["entities"][0].keys()
    (tmp_path / "again.json").write_text(out, "utf-8")
    assert "unchanged" in load(text, claims=tmp_path / "again.json")[2]
    assert state(tiny.graph) == before


def test_several_texts_are_written_as_json_to_a_folder(text: Path, load: Load, tmp_path: Path) -> None:
    other = text.with_name("other.txt")
    other.write_text("ASEAN was founded in Bangkok.", "utf-8")
    code, out, _ = load(text, other, "--claims-json", "-o", tmp_path / "read", claims=None)
    assert (code, out) == (0, "")
    assert sorted(path.name for path in (tmp_path / "read").iterdir()) == ["other.json", "summit-32.json"]
    assert json.loads((tmp_path / "read" / "other.json").read_text("utf-8"))["id"] == "other"


def test_own_rules_read_a_text(tiny: Layout, text: Path, load: Load) -> None:
    forget(tiny)
    code, _, err = load(text, "--publisher", "Meja Berita Nusantara", "--source", SOURCE, claims=None)
    assert code == 0, err
    assert "meeting/asean-summit-32" in {claim.subject for claim in table(tiny).claims.values()}


def test_text_that_changed_is_refused_by_both_hashes(tiny: Layout, text: Path, load: Load) -> None:
    before = state(tiny.graph)
    text.write_text(text.read_text("utf-8") + "More.", "utf-8")
    code, _, err = load(text, "--source", SOURCE)
    assert code == 2
    assert f"{SOURCE}.csv: its claims were read in another text" in err
    assert "hash 74ba05b9ea8f26ca6077e9f35deee35a362e74e2883a462971e570c98793f01d" in err
    assert state(tiny.graph) == before


def test_text_corrected_since_is_no_second_source(tiny: Layout, text: Path, load: Load) -> None:
    forget(tiny)
    words = ("--publisher", "Meja Berita Nusantara")
    assert load(text, *words, claims=None)[0] == 0
    before = state(tiny.graph)
    text.write_text(text.read_text("utf-8").replace("2018", "2018 "), "utf-8")
    code, _, err = load(text, *words, claims=None)
    assert code == 2
    assert "has claims of another text with this publisher, title and day: theirs has the hash" in err
    assert state(tiny.graph) == before
    assert load(text, *words, "--source", "corrected", claims=None)[0] == 0


def test_source_is_found_by_its_address(tiny: Layout, text: Path, load: Load, edit: Callable[..., None]) -> None:
    (tiny.press / f"{SOURCE}.csv").unlink()
    edit("sources", SOURCE, url="https://example.org/news/32")
    code, _, err = load(text, "--url", "https://example.org/news/32/")
    assert code == 0
    assert f"{SOURCE}.csv: claims 22" in err
    assert "added" not in err


def test_text_without_asean_has_no_claims_and_is_told_so(tiny: Layout, text: Path, load: Load) -> None:
    before = state(tiny.graph)
    text.write_text("Lima, 3 May 2019 - The town council met on Friday about the new tram line.\n", "utf-8")
    code, _, err = load(text, claims=None)
    assert code == 0
    assert err == f"{text}: says nothing about ASEAN that could be read: no claims; nothing was written\n"
    assert state(tiny.graph) == before


def test_text_in_two_languages_is_read_and_told_so(tiny: Layout, text: Path, load: Load) -> None:
    english = "The 32nd ASEAN Summit was held in Singapore, and the leaders of the states were there for it.\n"
    indonesian = "KTT ke-32 ASEAN itu digelar di Singapura dan para pemimpin dari negara lain juga ada di sana.\n"
    text.write_text(english + indonesian, "utf-8")
    words = ("--publisher", "Meja Berita", "--published", "2018-05-02", "--dry-run")
    code, _, err = load(text, *words, claims=None)
    assert code == 0
    assert f"{text}: is in several languages; read as" in err
    assert "several languages" not in load(text, *words, "--lang", "id", claims=None)[2]


def test_without_a_project_claims_go_beside_the_text(
    text: Path, load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = text.with_name("summit-32.claims.csv")
    code, _, err = load("summit-32.txt", project=False)
    assert code == 0
    assert f"decide with 'aseankg review summit-32.txt --claims {path.name}'; no project was at hand" in err
    before = path.read_bytes()
    assert "unchanged" in load("summit-32.txt", project=False)[2]
    assert path.read_bytes() == before


def test_wrong_claims_are_refused_and_named(tiny: Layout, text: Path, load: Load, tmp_path: Path) -> None:
    before = state(tiny.graph)
    wrong = tmp_path / "wrong.json"
    wrong.write_text((PRESS / "summit-32.json").read_text("utf-8").replace('"held_in"', '"held_inn"', 1), "utf-8")
    code, _, err = load(text, claims=wrong)
    assert code == 2
    assert err.startswith("aseankg: summit-32.txt: fact 1,")
    assert 'no such relation: "held_inn"; nearest: held_in' in err
    assert state(tiny.graph) == before


def test_faulty_table_stops_before_anything_is_written(tiny: Layout, text: Path, load: Load) -> None:
    path = tiny.press / f"{SOURCE}.csv"
    path.write_text(path.read_text("utf-8").replace(",planned,", ",planed,", 1), "utf-8")
    before = state(tiny.graph)
    code, _, err = load(text)
    assert code == 2
    assert f"graph/press/{SOURCE}.csv:19, column modality: not one of asserted, planned, negated" in err
    assert state(tiny.graph) == before


def test_review_that_is_not_finished_keeps_no_text_out(tiny: Layout, text: Path, load: Load) -> None:
    main(["build", "--project", str(tiny.root)])
    path = tiny.press / f"{SOURCE}.csv"
    lines = path.read_text("utf-8").replace(",person/musa-hitam,label,", ",person/nobody,label,")
    path.write_text(lines, "utf-8")
    text.write_text("Another text on the 32nd ASEAN Summit, which was held in Singapore.", "utf-8")
    code, _, err = load(text, "--source", "kemlu-briefing-2018-04-20", claims=None)
    assert (code, main(["build", "--project", str(tiny.root)])) == (0, 2), err


def test_source_that_would_be_a_fault_is_refused(tiny: Layout, text: Path, load: Load) -> None:
    forget(tiny)
    before = state(tiny.graph)
    code, _, err = load(text, "--title", "a\tb")
    assert (code, err.count("\n")) == (2, 1)
    assert "title of the source: has a control character" in err
    assert load(text, "--source", "../../x")[0] == 2
    assert state(tiny.graph) == before


def test_texts_of_one_name_are_not_written_over_each_other(text: Path, load: Load, tmp_path: Path) -> None:
    other = tmp_path / "other" / text.name
    other.parent.mkdir()
    shutil.copy(text, other)
    code, _, err = load(text, other, "--claims-json", "-o", tmp_path / "read", claims=None)
    assert (code, (tmp_path / "read").exists()) == (2, False)
    assert "several texts would be written to summit-32.json" in err


def test_folder_in_the_way_leaves_sources_alone(tiny: Layout, text: Path, load: Load) -> None:
    forget(tiny)
    shutil.rmtree(tiny.press)
    tiny.press.write_text("in the way", "utf-8")
    before = state(tiny.graph)
    code, _, err = load(text, "--source", "new-text")
    assert (code, err.count("\n")) == (2, 1)
    assert state(tiny.graph) == before


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("a.txt", "b.txt", "--source", "x"), "--source is about one text"),
        (("a.txt", "b.txt", "--claims", "x"), "--claims is about one text"),
        (("a.txt", "-o", "x"), "-o goes with --claims-json"),
        (("a.txt", "--claims-json", "--dry-run"), "--dry-run and --claims-json exclude each other"),
        (("a.txt", "b.txt", "--claims-json"), "for several texts name a folder with -o"),
        (("nowhere.txt",), "nowhere.txt"),
        (("a.txt", "--published", "Friday"), "Friday"),
        ((), "the following arguments are required: TEXT"),
    ],
)
def test_wrong_use_is_one_clear_line(words: tuple[str, ...], problem: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["load", *words]) == 2
    err = capsys.readouterr().err
    assert err.startswith("aseankg: ")
    assert problem in err
    assert err.count("\n") == 1
