"""`aseankg review`, as it is called: the right table is found, what is wrong is said, Ctrl-C ends it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest

from aseankg.cli import main
from aseankg.layout import Layout
from aseankg.sources.press.claims import format_claims
from tests.serve.conftest import CLAIMS, IDS, SOURCE, TEXT

Edit = Callable[..., None]


class Files(NamedTuple):
    """A project with the claims of a text, and the text beside it."""

    project: Layout
    text: Path
    table: Path


@pytest.fixture
def files(tiny: Layout, tmp_path: Path, edit: Edit) -> Files:
    edit(
        "sources",
        id=SOURCE,
        title="Siaran",
        publisher="Meja Redaksi",
        kind="news",
        language="id",
        retrieved="2024-01-01",
    )
    text = tmp_path / "siaran.txt"
    text.write_text(TEXT.text, "utf-8")
    table = tiny.press / f"{SOURCE}.csv"
    table.parent.mkdir(exist_ok=True)
    table.write_bytes(format_claims(CLAIMS))
    return Files(tiny, text, table)


@pytest.fixture
def fail(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """A function that runs the command and gives the one line with which it ends."""

    def run(text: Path | str, *words: str) -> str:
        assert main(["review", str(text), *words]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("aseankg: ")
        assert captured.err.count("\n") == 1
        return captured.err

    return run


Fail = Callable[..., str]


def test_missing_text_is_named(files: Files, fail: Fail) -> None:
    assert "nothing.txt: no such file" in fail(files.text.parent / "nothing.txt", "--project", str(files.project.root))


def test_text_without_claims_is_to_be_loaded_first(files: Files, fail: Fail) -> None:
    files.table.unlink()
    said = fail(files.text, "--project", str(files.project.root))
    assert f"aseankg load {files.text}" in said
    assert TEXT.sha256 in said


def test_source_without_claims_is_to_be_loaded_first(files: Files, fail: Fail) -> None:
    said = fail(files.text, "--project", str(files.project.root), "--source", "another-day")
    assert "graph/press/another-day.csv: no such claims table" in said
    assert "aseankg load" in said


@pytest.mark.parametrize("name", ["../sources", "a/b", "", ".."])
def test_source_is_an_id(files: Files, fail: Fail, name: str) -> None:
    fail(files.text, "--project", str(files.project.root), "--source", name)


def test_changed_text_is_refused_with_both_hashes(files: Files, fail: Fail) -> None:
    files.text.write_text(TEXT.text + "Ralat.\n", "utf-8")
    changed = replace(TEXT, text=TEXT.text + "Ralat.\n")
    said = fail(files.text, "--project", str(files.project.root), "--source", SOURCE)
    assert TEXT.sha256 in said
    assert changed.sha256 in said


def test_changed_text_is_recognised_by_its_name(files: Files, fail: Fail) -> None:
    named = files.text.with_name(f"{SOURCE}.txt")
    named.write_text(TEXT.text + "Ralat.\n", "utf-8")
    assert TEXT.sha256 in fail(named, "--project", str(files.project.root))


def test_broken_table_names_row_and_column(files: Files, fail: Fail) -> None:
    files.table.write_text(files.table.read_text("utf-8").replace(",asserted,", ",shouted,", 1), "utf-8")
    said = fail(files.text, "--project", str(files.project.root))
    assert f"graph/press/{SOURCE}.csv:2, column modality" in said


def test_missing_claims_file_is_named(files: Files, fail: Fail) -> None:
    assert "no such claims table" in fail(files.text, "--claims", str(files.table.with_name("x.csv")))


def test_two_tables_of_one_text_are_to_be_chosen_from(files: Files, fail: Fail) -> None:
    files.table.with_name("again.csv").write_bytes(files.table.read_bytes())
    assert f"give --source, one of again, {SOURCE}" in fail(files.text, "--project", str(files.project.root))


@pytest.mark.parametrize("port", ["x", "-1", "65536", "1.5", "٣"])
def test_port_that_is_none_is_wrong_use(files: Files, fail: Fail, port: str) -> None:
    assert "--port" in fail(files.text, f"--port={port}")


def test_port_in_use_is_said(files: Files, fail: Fail) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = fail(files.text, "--project", str(files.project.root), "--port", str(port))
    assert f"port {port} is in use" in said


def _leave_before_the_answer(address: str) -> None:
    """Ask as a page does that is closed meanwhile."""
    host, port = urlsplit(address).hostname, urlsplit(address).port
    for _ in range(20):
        with socket.create_connection((host, port), timeout=10) as asking:
            asking.sendall(f"GET {urlsplit(address).path}claims HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())


def test_review_is_served_until_ctrl_c(files: Files, tmp_path: Path) -> None:
    browser, opened = tmp_path / "browser", tmp_path / "opened"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opened}.new && mv {opened}.new {opened}\n')
    browser.chmod(0o755)
    words = [sys.executable, "-m", "aseankg", "review", str(files.text), "--project", str(files.project.root), "--open"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "BROWSER": str(browser)}
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        address = process.stdout.readline().strip()
        assert "accepted 0, rejected 0, undecided 12" in process.stderr.readline()
        with urllib.request.urlopen(address + "version", timeout=10) as answer:
            version = json.load(answer)["version"]
        said = json.dumps({"version": version, "ids": [IDS[0]], "decision": "accepted"}).encode()
        asked = urllib.request.Request(address + "decide", said, {"Content-Type": "application/json"})
        urllib.request.urlopen(asked, timeout=10).close()
        _leave_before_the_answer(address)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert f"graph/press/{SOURCE}.csv: claims 12, accepted 1, rejected 0, undecided 11" in err
    assert "Traceback" not in err
    assert opened.read_text().strip() == address
    assert out == ""
