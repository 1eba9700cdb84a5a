"""The browser libraries: pinned, with checksums, from no particular place, and made by the package build alone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = json.loads((ROOT / "package.json").read_text("utf-8"))
LOCK = (ROOT / "package-lock.json").read_text("utf-8")


def test_every_library_is_pinned_to_one_version() -> None:
    versions = {**PACKAGE["dependencies"], **PACKAGE["devDependencies"]}
    assert [name for name, version in versions.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []
    locked = json.loads(LOCK)["packages"]
    assert {name: locked[f"node_modules/{name}"]["version"] for name in versions} == versions


def test_lock_has_a_checksum_for_each_package_and_no_address() -> None:
    packages = {name: package for name, package in json.loads(LOCK)["packages"].items() if name}
    assert [name for name, package in packages.items() if "integrity" not in package] == []
    assert "://" not in LOCK + json.dumps(PACKAGE)
    assert "omit-lockfile-registry-resolved=true" in (ROOT / ".npmrc").read_text("utf-8")


def test_what_is_bundled_comes_from_a_pinned_library() -> None:
    sources = [source for part in PACKAGE["bundle"].values() for source in part.values()]
    assert {source.split("/")[0] for source in sources} <= PACKAGE["dependencies"].keys()


def test_bundle_is_ignored_by_git_and_part_of_the_package() -> None:
    hook = (ROOT / "hatch_build.py").read_text("utf-8")
    folder = re.search(r'^BUNDLE = "(.*)"$', hook, re.MULTILINE)
    assert folder
    assert f"/{folder[1]}/" in (ROOT / ".gitignore").read_text("utf-8").split()


def test_bundle_is_made_again_when_what_it_is_made_from_changes(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    from hatch_build import BUNDLE, _digest, is_current

    for name in ("package.json", "package-lock.json", "hatch_build.py"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    assert not is_current(tmp_path)
    (tmp_path / BUNDLE).mkdir(parents=True)
    (tmp_path / BUNDLE / "made-from.txt").write_text(_digest(tmp_path), "ascii")
    assert is_current(tmp_path)
    (tmp_path / "package-lock.json").write_text("{}", "utf-8")
    assert not is_current(tmp_path)
