"""Files are whole or untouched."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

import pytest

from aseankg.errors import OutputError
from aseankg.store.files import write_atomically, write_output


def fail_half_way(stream: BinaryIO) -> None:
    stream.write(b"half")
    raise RuntimeError("stopped")


def test_file_holds_all_that_was_written(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.ttl", lambda stream: stream.write(b"new"))
    assert (tmp_path / "a.ttl").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.ttl"]


def test_file_is_as_before_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_bytes(b"old")
    with pytest.raises(RuntimeError, match="stopped"):
        write_atomically(path, fail_half_way)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.ttl"]


def test_no_file_is_made_when_writing_fails(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="stopped"):
        write_atomically(tmp_path / "a.ttl", fail_half_way)
    assert os.listdir(tmp_path) == []


def test_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_atomically(tmp_path / "link", lambda stream: stream.write(b"new"))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, lambda stream: stream.write(b"new"))
    assert path.stat().st_mode & 0o777 == 0o640


def test_device_is_written_to_and_stays_a_device() -> None:
    write_atomically(os.devnull, lambda stream: stream.write(b"gone"))
    assert not Path(os.devnull).is_file()


def test_long_name_fits(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomically(path, lambda stream: stream.write(b"new"))
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "is a folder"),
        ("missing/a.ttl", "there is no folder"),
        ("n" * 300, "cannot be written"),
        ("a\0b", "not the name"),
    ],
)
def test_place_that_cannot_be_written_is_named(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(OutputError, match=reason):
        write_atomically(f"{tmp_path}/{name}", lambda stream: stream.write(b"new"))


def test_dash_is_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    write_output("-", lambda stream: stream.write(b"new"))
    write_output(None, lambda stream: stream.write(b"er"))
    assert capsysbinary.readouterr().out == b"newer"
