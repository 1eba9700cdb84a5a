"""The files of words, and the code that uses them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aseankg.extract import rules
from aseankg.extract.rules.text.tokens import word_key
from aseankg.extract.rules.text.words import (
    WordLists,
    WordTables,
    list_section,
    list_table,
    read_words,
    spell_out,
)

FOLDER = Path(rules.__path__[0])
PRINTED = {"gazetteer", "series", "events"}
SEVERAL = {("verbs", "active"), ("verbs", "passive")}
"""Tables whose words may have several meanings."""


def used() -> set[tuple[str, str, str]]:
    """Kind, section and name of every list and table that the code asks for."""
    found = set()
    for path in FOLDER.rglob("*.py"):
        code = path.read_text("utf-8")
        for variable, kind, section in re.findall(r"(_[A-Z_]+): Final = Word(List|Table)s\(\"(\w+)\"\)", code):
            found |= {(kind, section, name) for name in re.findall(rf"\b{variable}\.(\w+)", code)}
        for kind, called in (("List", "list_words"), ("Table", "list_table")):
            found |= {(kind, *names) for names in re.findall(rf"{called}\(\"(\w+)\", \"(\w+)\"\)", code)}
    return found


def kept() -> set[tuple[str, str, str]]:
    """Kind, section and name of every list and table of the files."""
    return {
        ("List" if isinstance(value, list) else "Table", section, name)
        for section, values in read_words().items()
        for name, value in values.items()
        if section != "triggers"
    }


def test_every_list_of_the_file_is_used_and_every_used_one_is_there() -> None:
    assert used() == kept()


@pytest.mark.parametrize("section", sorted(set(read_words()) - PRINTED))
def test_words_stand_as_texts_are_compared(section: str) -> None:
    lists = list_section(section).values()
    assert [word for found in lists for word in found if not all(map(is_key, word.replace("-", " ").split()))] == []


def is_key(word: str) -> bool:
    return word_key(word) == word or section_marks(word) or word in ("ASEAN", "APEC", "G20", "G7", "BRICS")


def section_marks(word: str) -> bool:
    return not word[0].isalnum()


def test_no_list_names_a_word_twice() -> None:
    lists = {(section, name): found for section in read_words() for name, found in list_section(section).items()}
    assert [place for place, found in lists.items() if len(found) != len(set(found))] == []


def test_no_table_that_gives_one_meaning_a_word_has_two_for_one() -> None:
    tables = {
        (section, name) for kind, section, name in kept() - {("Table", *names) for names in SEVERAL} if kind == "Table"
    }
    words_of = {names: [word for word, _ in list_table(*names)] for names in tables}
    assert [names for names, found in words_of.items() if len(found) != len(set(found))] == []


@pytest.mark.parametrize("names", sorted(SEVERAL))
def test_word_with_several_meanings_has_each_once(names: tuple[str, str]) -> None:
    told = list_table(*names)
    assert [pair for pair in dict.fromkeys(told) if told.count(pair) > 1] == []


def test_word_with_several_meanings_is_listed_with_each() -> None:
    assert {"adopt", "state"} <= {meaning for word, meaning in list_table("verbs", "active") if word == "agree on"}


def test_unknown_list_is_named_in_the_fault() -> None:
    with pytest.raises(AttributeError, match=r"no list 'colours' in section \[people\]"):
        _ = WordLists("people").colours


def test_table_gives_the_meaning_of_each_of_its_words() -> None:
    heads = WordTables("titles").heads
    assert heads["sekjen"] == heads["secretary general"] == "Secretary-General"


def test_alternatives_in_a_phrase_are_spelt_out() -> None:
    assert spell_out("talks|debate on|about") == ["talks on", "talks about", "debate on", "debate about"]
    assert spell_out("talks on") == ["talks on"]
