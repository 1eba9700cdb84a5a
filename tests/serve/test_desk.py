"""The claims table on the desk: read anew each time, written whole, never over what someone else wrote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aseankg.errors import InputError, OutputError
from aseankg.serve.desk import ChangedMeanwhileError, Desk
from aseankg.sources.press.claims import Claim
from tests.serve.conftest import CLAIMS, IDS, SOURCE, TEXT, Table


def accept_first(claims: tuple[Claim, ...]) -> list[Claim]:
    return [replace(claim, decision="accepted") if claim.id == IDS[0] else claim for claim in claims]


def test_claims_are_seen_in_the_order_of_the_text(desk: Desk) -> None:
    seen = desk.look()
    assert [claim.start for claim in seen.claims] == sorted(claim.start for claim in CLAIMS)
    assert desk.table_name == f"graph/press/{SOURCE}.csv"


def test_change_is_in_the_file_when_it_is_done(desk: Desk, table: Table) -> None:
    before = desk.look()
    after = desk.change(before.version, accept_first)
    assert table.decisions()[IDS[0]] == "accepted"
    assert after.version != before.version
    assert desk.look() == after


def test_change_on_what_is_no_longer_there_is_refused(desk: Desk, table: Table) -> None:
    seen = desk.look()
    table.edit(2, decision="rejected", note="by spreadsheet")
    with pytest.raises(ChangedMeanwhileError):
        desk.change(seen.version, accept_first)
    assert table.decisions()[IDS[0]] == ""
    assert table.claims()[IDS[1]].note == "by spreadsheet"


def test_table_that_changes_while_a_decision_is_worked_out_is_not_overwritten(desk: Desk, table: Table) -> None:
    def work(claims: tuple[Claim, ...]) -> list[Claim]:
        table.edit(2, decision="rejected")
        return accept_first(claims)

    with pytest.raises(ChangedMeanwhileError):
        desk.change(desk.look().version, work)
    assert table.decisions()[IDS[1]] == "rejected"


def test_file_is_untouched_when_it_cannot_be_written(desk: Desk, table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    seen, before = desk.look(), table.path.read_bytes()
    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(OutputError, match="No space left"):
        desk.change(seen.version, accept_first)
    assert [path.name for path in table.path.parent.iterdir()] == [table.path.name]
    assert table.path.read_bytes() == before


def test_claims_of_another_text_are_refused_with_both_hashes(desk: Desk) -> None:
    desk.text = replace(TEXT, text=TEXT.text + "More.")
    with pytest.raises(InputError) as raised:
        desk.look()
    assert TEXT.sha256 in str(raised.value)
    assert desk.text.sha256 in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("textHash", "textHush", "column textHash: missing column"),
        (",asserted,", ",shouted,", "column modality"),
        ("Malaysia tidak hadir", "Malaysia hadir", 'surface: the text has "Malaysia tidak hadir" there, not'),
        (f",{CLAIMS[3].end},", ",99999,", "surface: ends at 99999"),
        (",", ";", "separated by semicolons"),
    ],
)
def test_broken_table_is_one_clear_line(desk: Desk, table: Table, old: str, new: str, problem: str) -> None:
    table.path.write_text(table.path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(InputError) as raised:
        desk.look()
    assert problem in str(raised.value)
    assert str(raised.value).startswith(f"graph/press/{SOURCE}.csv")
    assert "\n" not in str(raised.value)


def test_table_without_claims_and_no_table_are_told_apart(desk: Desk, table: Table) -> None:
    header = table.path.read_text("utf-8").splitlines()[0]
    table.path.write_text(header + "\n", "utf-8")
    with pytest.raises(InputError, match="has no claims"):
        desk.look()
    table.path.unlink()
    with pytest.raises(InputError, match="cannot be read"):
        desk.look()


def test_what_could_not_be_read_again_is_not_written(desk: Desk, table: Table) -> None:
    seen, before = desk.look(), table.path.read_bytes()
    with pytest.raises(InputError, match=f"{SOURCE}.csv: nothing was written: column subject"):
        desk.change(seen.version, lambda claims: [replace(claims[0], subject="meeting/٣"), *claims[1:]])
    assert table.path.read_bytes() == before
    assert [path.name for path in table.path.parent.iterdir()] == [table.path.name]
