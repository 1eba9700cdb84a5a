"""Dossiers as a whole: what they say, that each sentence names its sources, and that its question holds."""

from __future__ import annotations

import shlex

import pytest

from aseankg.brief.dossier import write_brief
from aseankg.brief.model import Brief, Sentence
from aseankg.errors import UnknownNameError, UsageError
from aseankg.layout import shipped
from aseankg.query.conflicts import find_conflicts
from aseankg.query.questions import fill_question, read_questions
from aseankg.reason.graph import BuiltGraph
from aseankg.store.local import LocalStore
from aseankg.store.release import open_store
from tests.brief.conftest import Told, section

TINY = ["ASCN", "state/id", "32nd ASEAN Summit", "asean", "document/concept-note-ascn", "organisation/kemlu"]
RELEASED = [
    ("initiative/ascn", "initiative"),
    ("state/tl", "state"),
    ("state/jp", "partner"),
    ("meeting/asean-summit-32", "meeting"),
    ("meeting/asean-summit-49", "meeting"),
    ("document/asean-charter", "document"),
    ("organisation/asean-secretariat", "organisation"),
]
QUESTIONS = read_questions(shipped().questions)


@pytest.fixture(scope="module")
def release() -> LocalStore:
    """The committed release."""
    return open_store(None)


def answered(store: LocalStore, command: str) -> int:
    """How many rows a command finds that is shown as the question behind a sentence."""
    program, name, *rest = shlex.split(command)
    assert program == "aseankg"
    if name == "query":
        return len(store.select(rest[-1]))
    if name == "conflicts":
        return len(find_conflicts(store, None, rest[1], plans=True))
    question, *pairs = rest
    values = {key.removeprefix("--"): value for key, value in zip(pairs[::2], pairs[1::2], strict=True)}
    return len(store.select(fill_question(QUESTIONS[question], values, store)))


def sentences(brief: Brief) -> list[Sentence]:
    return [sentence for one in brief.sections for sentence in one.sentences]


def denies(sentence: Sentence) -> bool:
    text = sentence.phrase[0].text
    return sentence.about_record and text.startswith(("No ", "Nothing "))


@pytest.mark.parametrize("name", TINY)
def test_each_sentence_names_its_sources_and_its_question_finds_them(tiny_graph: BuiltGraph, name: str) -> None:
    brief = write_brief(tiny_graph.store, name)
    assert all(sentence.cited for sentence in sentences(brief))
    wrong = [one for one in sentences(brief) if (answered(tiny_graph.store, one.question) == 0) != denies(one)]
    assert wrong == []


@pytest.mark.parametrize(("name", "kind"), RELEASED)
def test_dossiers_of_the_release_hold_what_their_questions_find(release: LocalStore, name: str, kind: str) -> None:
    brief = write_brief(release, name)
    assert brief.kind == kind
    assert all(sentence.cited for sentence in sentences(brief))
    wrong = [one for one in sentences(brief) if (answered(release, one.question) == 0) != denies(one)]
    assert wrong == []


@pytest.mark.parametrize("language", ["en", "id"])
def test_sections_of_a_meeting_stand_in_their_order(told: Told, language: str) -> None:
    keys = [one.key for one in told("32nd ASEAN Summit", language).sections]
    assert keys == [
        "glance", "participants", "agenda", "outcomes", "announced", "sequence", "planned", "year", "differ", "unknown",
    ]  # fmt: skip


def test_sources_are_numbered_as_first_named(told: Told) -> None:
    brief = told("ASCN")
    named = [source for one in sentences(brief) for run in one.runs for source in run.sources]
    assert list(brief.numbers) == list(dict.fromkeys(named))
    assert list(brief.numbers.values()) == list(range(1, len(brief.sources) + 1))


def test_questions_are_numbered_once(told: Told) -> None:
    brief = told("ASCN")
    assert list(brief.questions.values()) == list(range(1, len(brief.questions) + 1))
    assert {one.question for one in sentences(brief)} == brief.questions.keys()


def test_options_end_each_command(tiny_graph: BuiltGraph) -> None:
    options = ("--store", "some where", "--as-of", "2018-04-28")
    brief = write_brief(tiny_graph.store, "ASCN", "id", "2018-04-28", options)
    for command in brief.questions:
        assert command.count("--store 'some where' --as-of 2018-04-28") == 1
    assert brief.until == "2018-04-28"


def test_same_graph_gives_the_same_dossier(told: Told) -> None:
    assert told("32nd ASEAN Summit") == told("32nd ASEAN Summit")


@pytest.mark.parametrize("name", ["person/joko-widodo", "topic/cybersecurity", "series/asean-summit", "city/jakarta"])
def test_kind_without_a_dossier_is_named(told: Told, name: str) -> None:
    with pytest.raises(UsageError, match="briefs are written of initiatives"):
        told(name)


def test_unknown_name_lists_the_nearest(told: Told) -> None:
    with pytest.raises(UnknownNameError, match=r'no thing is called "ASNC"|nearest'):
        told("Smart City Network of ASEAM")


def test_a_state_is_told_from_its_city_and_a_treaty_from_its_topic(release: LocalStore) -> None:
    assert write_brief(release, "Singapore").thing.endswith("/state/sg")
    assert write_brief(release, "ASEAN Charter").thing.endswith("/document/asean-charter")


def test_dossier_of_a_member_state_says_since_when(told: Told) -> None:
    assert section(told("state/id"), "standing")[0] == "Indonesia has been a member of ASEAN since 8 August 1967."
    assert section(told("state/id", "id"), "standing")[0] == "Indonesia adalah anggota ASEAN sejak 8 Agustus 1967."
