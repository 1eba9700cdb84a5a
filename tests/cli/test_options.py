"""Options that several commands have."""

from __future__ import annotations

from argparse import Namespace

import pytest

from aseankg.cli.options import choose_format
from aseankg.errors import UsageError

ENDINGS = {"csv": "csv", "txt": "table"}


@pytest.mark.parametrize(
    ("name", "path", "chosen"),
    [
        (None, None, None),
        ("csv", None, "csv"),
        (None, "-", None),
        (None, "a", None),
        (None, "a.b/c", None),
        (None, "/dev/null", None),
        (None, "a.TXT", "table"),
        ("csv", "a.txt", "csv"),
        (None, "a.b/c.csv", "csv"),
    ],
)
def test_name_goes_before_ending(name: str | None, path: str | None, chosen: str | None) -> None:
    assert choose_format(Namespace(format=name, output=path), ENDINGS) == chosen


@pytest.mark.parametrize("path", ["a.docx", "b/a.docx", "a.csv.gz"])
def test_unknown_ending_names_the_known(path: str) -> None:
    with pytest.raises(UsageError, match=r"end it with \.csv, \.txt"):
        choose_format(Namespace(format=None, output=path), ENDINGS)
