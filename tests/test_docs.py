"""Documents are true: paths exist, commands are documented, examples give what is printed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from aseankg.cli import COMMANDS, main

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "graph" / "README.md", *(ROOT / "docs").rglob("*.md")])
README = (ROOT / "README.md").read_text("utf-8")


def examples() -> list[tuple[str, str]]:
    """Each command of the README's consoles with the output that stands under it."""
    found = []
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    anchors = {re.sub(r"[^\w-]", "", title.lower().replace(" ", "-")) for title in re.findall(r"^#+ (.*)$", text, re.M)}
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith("#"):
            assert target[1:] in anchors, target
        elif "://" not in target:
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize(("command", "output"), examples(), ids=lambda value: value[:40])
def test_example_prints_what_stands_there(command: str, output: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = shlex.split(command)
    assert words[0] == "aseankg"
    assert main(words[1:]) == 0
    printed = capsys.readouterr().out
    pattern = re.escape(output).replace(re.escape("...\n"), "(?:.*\n)*")
    assert re.fullmatch(pattern, "".join(line.rstrip() + "\n" for line in printed.splitlines()))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme_and_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert re.search(rf"aseankg {command}\b", README) or f"`{command}`" in README
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: aseankg {command}" in capsys.readouterr().out


def test_ci_runs_the_readmes_own_test_command() -> None:
    assert "<!-- tests -->" in (ROOT / ".ci" / "run").read_text("utf-8")
    assert len(re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)) == 2
