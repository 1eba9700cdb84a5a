from __future__ import annotations

import re
from pathlib import Path

from aseankg.sources.ontology.alignments import RELATIONS
from aseankg.sources.ontology.axioms import CHARACTERISTICS, KINDS
from aseankg.view.reference import texts
from aseankg.view.reference.groups import GROUPS
from aseankg.view.reference.texts import TEXTS

FOLDER = Path(texts.__file__).parent


def test_both_languages_say_something() -> None:
    assert [key for key, both in TEXTS.items() if not both.en or not both.id] == []


def test_placeholders_are_the_same_in_both_languages() -> None:
    for both in TEXTS.values():
        assert re.findall(r"\{\w+\}", both.en) == re.findall(r"\{\w+\}", both.id)


def test_whatever_is_told_has_a_name() -> None:
    told = {*GROUPS, *RELATIONS, *CHARACTERISTICS, *KINDS} - {"characteristic"}
    assert told <= set(TEXTS)


def test_every_key_of_the_template_has_a_text() -> None:
    used = {
        key
        for path in (FOLDER / "assets").glob("*.html")
        for key in re.findall(r'\bt\("(\w+)"\)', path.read_text("utf-8"))
    }
    assert used <= set(TEXTS)
