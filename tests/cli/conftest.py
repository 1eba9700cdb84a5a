"""The command line, run in this process, on the 32nd ASEAN Summit in miniature."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox
import pytest

from aseankg.cli import main
from tests.query.summit import fill_store


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def summit_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store's folder; tests only read it."""
    folder = tmp_path_factory.mktemp("stores") / "summit"
    fill_store(ox.Store(str(folder)))
    return folder


@pytest.fixture
def run(summit_folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """A function that runs a reading command on the store."""

    def call(command: str, *words: str) -> Ran:
        code = main([command, "--store", str(summit_folder), *words])
        captured = capsysbinary.readouterr()
        return Ran(code, captured.out.decode(), captured.err.decode())

    return call
