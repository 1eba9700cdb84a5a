"""The form of ready-made questions, and the answers of those that are shipped."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from aseankg.errors import InputError, UnknownNameError, UsageError
from aseankg.layout import shipped
from aseankg.query.formats import serialise
from aseankg.query.questions import Question, fill_question, find_question, parse_question, read_questions
from aseankg.store.local import LocalStore

QUESTIONS = read_questions(shipped().questions)
HEAD = "# title@en: T\n# title@id: J\n# theme: t\n"
BODY = "SELECT * WHERE {\n  VALUES ?x { }\n}\n"

# Every shipped question with the values of a run, and cells that the answer holds.
ANSWERS: dict[str, tuple[dict[str, str], list[str]]] = {
    "asean-members": ({}, ["Indonesia", "1967-08-08", "Timor-Leste", "2025-10"]),
    "commitments-on": ({"about": "ASCN"}, ["endorsed", "12", "ASEAN Smart Cities Network"]),
    "documents-adopted-at": ({"summit": "32"}, ["Chairman's Statement of the 32nd ASEAN Summit", "2018-04-27"]),
    "documents-expected-at": (
        {"meeting": "32"},
        ["Concept Note of the ASEAN Smart Cities Network", "kemlu-briefing-2018"],
    ),
    "documents-on-topic": ({"topic": "Digital cooperation"}, ["Cybersecurity", "Digital cooperation"]),
    "initiative-dossier": ({"initiative": "ASCN"}, ["launched at", "32nd ASEAN Summit", "Singapore"]),
    "initiative-members": ({"initiative": "ASCN"}, ["Banyuwangi Regency", "2018", "East Java", "Indonesia"]),
    "national-implementations": ({"initiative": "ASCN"}, ["Movement towards 100 Smart Cities", "2017"]),
    "planned-without-outcome": ({}, ["Concept Note of the ASEAN Smart Cities Network", "33rd ASEAN Summit"]),
    "posts-of-a-person": ({"person": "Jokowi"}, ["President of Indonesia", "2014-10-20"]),
    "prioritised-topics": ({"state": "Indonesia"}, ["Smart cities", "Planned"]),
    "related-meetings": ({"meeting": "32"}, ["32nd ASEAN Summit", "2018-04-27 / 2018-04-28"]),
    "smart-cities-by-province": ({}, ["East Java", "1"]),
    "summits-by-year": ({"from": "2018"}, ["Lee Hsien Loong", "Resilient and Innovative", "2018-11"]),
    "what-a-source-states": ({"source": "smart-city-news"}, ["start year", "2018"]),
    "where-sources-differ": ({}, ["2018-04-27", "2018-04-28", "kemlu-briefing-2018"]),
    "who-attended": ({"meeting": "32"}, ["Lee Hsien Loong", "Confirmed", "Joko Widodo", "Planned"]),
    "who-held-post": ({"post": "President of Indonesia", "date": "2018-04-28"}, ["Joko Widodo"]),
    "who-says-so": ({"thing": "Jokowi"}, ["holder", "Press briefing before the 32nd ASEAN Summit"]),
}


def answer(store: LocalStore, name: str, values: dict[str, str]) -> list[dict[str, str]]:
    sparql = fill_question(QUESTIONS[name], values, store)
    text = store.read(sparql, lambda results: serialise(results, "csv")).decode()
    return list(csv.DictReader(io.StringIO(text)))


def column(rows: list[dict[str, str]], name: str) -> list[str]:
    return [row[name] for row in rows]


def test_answers_are_of_questions_that_exist() -> None:
    assert ANSWERS.keys() <= QUESTIONS.keys()


@pytest.mark.parametrize("name", ANSWERS)
def test_answer_holds_what_is_known(summit: LocalStore, name: str) -> None:
    values, expected = ANSWERS[name]
    cells = {cell for row in answer(summit, name, values) for cell in row.values()}
    assert set(expected) <= cells


@pytest.mark.parametrize("name", ANSWERS)
def test_answer_is_the_same_in_indonesian_but_for_the_names(summit: LocalStore, name: str) -> None:
    values, _ = ANSWERS[name]
    english, indonesian = (answer(summit, name, values | {"lang": language}) for language in ("en", "id"))
    assert len(english) == len(indonesian) > 0


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.name)
def test_file_runs_as_it_stands(summit: LocalStore, question: Question) -> None:
    summit.select(question.sparql)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.name)
def test_question_speaks_both_languages(question: Question) -> None:
    texts = [question.titles, question.abouts, *(parameter.about for parameter in question.parameters)]
    assert all(set(text) == {"en", "id"} for text in texts)
    assert [parameter.default for parameter in question.parameters if parameter.name == "lang"] == ['"en"']


def test_expected_is_not_adopted(summit: LocalStore) -> None:
    assert "Concept Note of the ASEAN Smart Cities Network" not in column(
        answer(summit, "documents-adopted-at", {"summit": "32"}), "document"
    )
    planned = answer(summit, "documents-expected-at", {"meeting": "32"})
    assert dict(zip(column(planned, "document"), column(planned, "adoptedAt"), strict=True)) == {
        "ASEAN Leaders' Statement on Cybersecurity Cooperation": "32nd ASEAN Summit",
        "Concept Note of the ASEAN Smart Cities Network": "",
    }


@pytest.mark.parametrize(
    ("day", "states"),
    [
        ("1967-08-07", []),
        ("1967-08-08", ["Indonesia"]),
        ("2025-09-30", ["Indonesia"]),
        ("2025-10-01", ["Indonesia", "Timor-Leste"]),
    ],
)
def test_members_are_those_of_the_day(summit: LocalStore, day: str, states: list[str]) -> None:
    assert column(answer(summit, "asean-members", {"date": day}), "state") == states


@pytest.mark.parametrize(
    ("day", "held"), [("2014-10-19", False), ("2014-10-20", True), ("2024-10-20", True), ("2024-10-21", False)]
)
def test_post_is_held_from_the_first_to_the_last_day(summit: LocalStore, day: str, held: bool) -> None:
    rows = answer(summit, "who-held-post", {"post": "President of Indonesia", "date": day})
    assert bool(rows) == held


def test_names_are_in_the_language_asked_for(summit: LocalStore) -> None:
    rows = answer(summit, "who-attended", {"meeting": "32", "lang": "id"})
    assert "Ketua Pertemuan" in column(rows, "capacity")
    assert "Direncanakan" in column(rows, "status")


def test_missing_parameter_is_named(summit: LocalStore) -> None:
    with pytest.raises(UsageError, match="documents-adopted-at needs --summit: the meeting"):
        fill_question(QUESTIONS["documents-adopted-at"], {}, summit)


def test_unknown_parameter_names_the_nearest(summit: LocalStore) -> None:
    with pytest.raises(UsageError, match="has no parameter --sumit; nearest: --summit"):
        fill_question(QUESTIONS["documents-adopted-at"], {"sumit": "32"}, summit)


def test_unknown_question_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="nearest: documents-adopted-at"):
        find_question(QUESTIONS, "documents-adopted")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (HEAD + "# by: me\n" + BODY, "q.rq:4: neither title"),
        (HEAD + "# param x (colour): which@en\n" + BODY, 'q.rq:4: unknown kind of parameter "colour"'),
        (HEAD + "# param y (date): which@en\n" + BODY, r"q.rq:4: the query needs one line VALUES \?y"),
        ("# theme: t\n" + BODY, "q.rq: needs a title"),
    ],
)
def test_file_that_breaks_the_form_is_named_with_its_line(text: str, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        parse_question("q", text)


def test_every_block_of_a_parameter_is_filled(summit: LocalStore) -> None:
    body = "SELECT * WHERE {\n  VALUES ?x { UNDEF }\n  { VALUES ?x { UNDEF } }\n}\n"
    question = parse_question("q", HEAD + "# param x (integer): which@en\n" + body)
    assert fill_question(question, {"x": "7"}, summit).count("VALUES ?x { 7 }") == 2


def test_file_that_is_not_utf8_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_bytes(b"# title@en: \xff\n")
    with pytest.raises(InputError, match="the questions cannot be read"):
        read_questions(tmp_path)
