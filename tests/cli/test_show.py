"""`aseankg show`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def block(text: str, label: str) -> list[str]:
    """The lines under a property's label."""
    lines = text.splitlines()
    after = lines[lines.index(label) + 1 :]
    return [line.strip() for line in (after[: after.index("")] if "" in after else after)]


def test_head_names_the_thing_its_class_and_its_other_names(run: Run) -> None:
    lines = run("show", "ASCN").out.splitlines()
    assert lines[0] == "ASEAN Smart Cities Network (Regional Initiative [1])"
    assert lines[1] == "initiative/ascn  <https://w3id.org/aseankg/id/initiative/ascn>"
    assert lines[2:4] == ["also: Jaringan Kota Cerdas ASEAN (id) [1]", "also: ASCN (en) [1]"]


def test_facts_carry_the_numbers_of_their_sources(run: Run) -> None:
    out = run("show", "32nd asean summit").out
    assert block(out, "start date") == ["2018-04-27 [2]", "2018-04-28 [1][3]"]
    assert block(out, "Sources")[1] == (
        "[2] Press briefing before the 32nd ASEAN Summit. Ministry of Foreign Affairs of Indonesia, 2018-04-20"
        " (source/kemlu-briefing-2018)"
    )


def test_source_with_an_address_shows_it(run: Run) -> None:
    assert "https://asean.org/chairmans-statement-32" in block(run("show", "ASCN").out, "Sources")[0]


def test_planned_is_visibly_planned(run: Run) -> None:
    lines = block(run("show", "32nd asean summit").out, "is “at meeting” of")
    assert lines == [
        "Indonesia, 32nd ASEAN Summit, Planned, Smart cities (planned) [2]",
        "Joko Widodo, 32nd ASEAN Summit, Head of Delegation, Planned (planned) [2]",
        "Lee Hsien Loong, 32nd ASEAN Summit, Chair of the Meeting, Confirmed [1]",
    ]


def test_inferred_is_marked(run: Run) -> None:
    assert block(run("show", "32nd asean summit").out, "year") == ["2018 (inferred)"]


def test_tenure_is_told_in_one_line(run: Run) -> None:
    assert block(run("show", "jokowi").out, "is “holder” of") == [
        "Joko Widodo, President of Indonesia, start date 2014-10-20, end date 2024-10-20 [1]"
    ]


def test_indonesian_is_spoken(run: Run) -> None:
    out = run("show", "ASCN", "--lang", "id").out
    assert out.startswith("Jaringan Kota Cerdas ASEAN (Inisiatif Kawasan [1])")
    assert "disimpulkan" in run("show", "32nd asean summit", "--lang", "id").out
    assert "Sumber" in out.splitlines()


def test_json_holds_what_the_text_holds(run: Run, tmp_path: Path) -> None:
    run("show", "ASCN", "-o", str(tmp_path / "a.json"))
    found = json.loads((tmp_path / "a.json").read_bytes())
    launched = next(fact for fact in found["facts"] if fact["property"].endswith("#launchedAt"))
    assert found["id"] == "initiative/ascn"
    assert launched["value"]["id"] == "meeting/asean-summit-32"
    assert launched["sources"] == ["https://w3id.org/aseankg/source/chairmans-statement-32"]
    assert {source["iri"] for source in found["sources"]} >= set(launched["sources"])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("Singapore",), '"Singapore" names several things; give one of city/singapore (City), state/sg (State)'),
        (("Smart City Netwrk",), 'no thing is called "Smart City Netwrk"; nearest: ASEAN Smart Cities Network'),
        (("",), 'no thing is called ""'),
        (("a\nb\x1b[31m",), 'no thing is called "a\\nb\\x1b[31m"'),
        (("\udcff",), 'no thing is called "\\udcff"'),
        (("ASCN", "-o", "missing/a.json"), "there is no folder"),
    ],
)
def test_bad_input_is_one_clear_line(run: Run, words: tuple[str, ...], message: str) -> None:
    result = run("show", *words)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert message in result.err
