"""Ready-made questions and their checked answers, on the miniature project and on the committed release.

The answers lie beside this file in `answers/`; `python tests/query/remake_answers.py` makes them anew. What changed is
then read in the diff and compared with the tables before it is committed.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from aseankg.cli.ask import list_lines
from aseankg.layout import shipped
from aseankg.query.formats import serialise
from aseankg.query.questions import Question, fill_question, read_questions
from aseankg.reason.graph import BuiltGraph
from aseankg.store.local import LocalStore
from aseankg.store.release import open_store

ANSWERS = Path(__file__).parent / "answers"
QUESTIONS = read_questions(shipped().questions)

# Each question with the values of its parameters. Small answers are read; large ones are only looked at.
EXAMPLES: dict[str, dict[str, str]] = {
    "agenda-and-outcome": {"meeting": "meeting/asean-summit-32"},
    "asean-members": {},
    "binding-documents": {"from": "2000", "until": "2009"},
    "bodies-of-pillar": {"pillar": "APSC"},
    "body-structure": {"body": "organisation/kemlu"},
    "chair-of-year": {"year": "2018"},
    "commitments-at-least": {"verb": "adopted", "from": "2018", "until": "2019"},
    "commitments-on": {"about": "topic/regional-architecture"},
    "compare-cohorts": {"initiative": "initiative/gerakan-menuju-100-smart-city"},
    "compare-meetings": {"first": "meeting/asean-summit-32", "second": "meeting/asean-summit-31"},
    "compare-states": {"first": "state/id", "second": "state/sg"},
    "coverage": {"class": "Summit", "from": "2010"},
    "disagreements-of-source": {"source": "source/kemlu-briefing-2018-04-20"},
    "disagreements-on": {"thing": "meeting/asean-summit-32"},
    "document-lineage": {"document": "document/mou-asean-foundation-revised-2000"},
    "documents-adopted-at": {"summit": "meeting/asean-summit-32"},
    "documents-expected-at": {"meeting": "meeting/asean-summit-32"},
    "documents-never-reported-adopted": {"topic": "topic/connectivity"},
    "documents-of-type": {"type": "VisionDocument"},
    "documents-on-topic": {"topic": "topic/cybersecurity"},
    "documents-signed-by": {"actor": "state/id"},
    "documents-under-chairmanship": {"state": "state/sg", "from": "2018", "until": "2018"},
    "editions-of-series": {"series": "series/asean-summit", "from": "28", "until": "36"},
    "holders-in-order": {},
    "hosts-compared": {"kind": "OrdinarySummit"},
    "implementation-chain": {"initiative": "initiative/ascn", "cohort": "2017"},
    "inferred-facts": {"thing": "regency/banyuwangi"},
    "initiative-dossier": {"initiative": "initiative/ascn"},
    "initiative-members": {"initiative": "initiative/ascn"},
    "initiatives-by-pillar": {"pillar": "APSC", "kind": "CooperationMechanism"},
    "initiatives-launched-at": {},
    "initiatives-on-topic": {"topic": "topic/smart-cities"},
    "initiatives-proposed-by": {},
    "initiatives-without-lead": {"kind": "Fund"},
    "known-by": {"thing": "meeting/asean-summit-32", "date": "2018-04-20"},
    "leaders-at": {"meeting": "meeting/asean-summit-32"},
    "meeting-series": {},
    "meetings-in-period": {"from": "2018-04-01", "until": "2018-06-30"},
    "meetings-in-place": {"place": "state/id", "kind": "Summit"},
    "members-by-state": {"initiative": "initiative/ascn"},
    "members-of-both": {"first": "initiative/ascn", "second": "initiative/gerakan-menuju-100-smart-city"},
    "memberships-compared": {"first": "state/id", "second": "state/sg"},
    "memberships-of": {"member": "state/id"},
    "ministers-on-date": {"date": "2018-04-28"},
    "national-implementations": {"initiative": "initiative/ascn"},
    "next-and-previous": {"meeting": "meeting/asean-summit-32"},
    "parties-to": {"mechanism": "document/rcep-agreement"},
    "partners-of-asean": {},
    "planned-after": {"date": "2025-10-01"},
    "planned-without-outcome": {"meeting": "meeting/asean-summit-47"},
    "posts-of-a-person": {"person": "person/joko-widodo"},
    "posts-of-body": {"body": "organisation/kemlu"},
    "prioritised-topics": {"state": "state/id"},
    "publishers": {"atleast": "10"},
    "related-meetings": {"meeting": "meeting/asean-summit-32"},
    "signatories-of": {"document": "document/treaty-of-amity-and-cooperation-1976"},
    "single-sourced-facts": {"thing": "initiative/ascn"},
    "smart-cities-by-province": {},
    "sources-about": {"thing": "meeting/asean-summit-32", "kind": "official"},
    "summits-by-year": {"from": "2017", "until": "2018"},
    "summits-hosted-by": {"state": "state/sg"},
    "topic-across-summits": {"topic": "topic/smart-cities"},
    "topic-by-year": {"topic": "topic/cybersecurity"},
    "topic-tree": {"topic": "topic/cybersecurity"},
    "topics-compared": {"from": "2018", "until": "2018"},
    "what-a-body-adopted": {"body": "organisation/asean", "from": "2018", "until": "2018"},
    "what-a-source-states": {"source": "source/smartcitysummit-vn-ascn-2020"},
    "what-implements": {"thing": "initiative/ascn"},
    "where-sources-differ": {"property": "proposedBy"},
    "who-attended": {"meeting": "meeting/asean-summit-32"},
    "who-decides": {},
    "who-governed": {"state": "state/id", "meeting": "meeting/asean-summit-32"},
    "who-held-post": {"post": "post/president-id", "date": "2018-04-28"},
    "who-represented": {"state": "state/id"},
    "who-says-so": {"thing": "person/joko-widodo"},
}
# Where the miniature project does not hold what the release is asked about.
TINY: dict[str, dict[str, str]] = {
    "commitments-on": {"about": "initiative/ascn"},
    "disagreements-of-source": {"source": "source/digwatch-cybersecurity-summit-32"},
    "document-lineage": {"document": "document/concept-note-ascn"},
    "documents-never-reported-adopted": {},
    "holders-in-order": {"post": "post/president-id"},
    "initiatives-without-lead": {},
    "meetings-in-place": {"place": "state/sg"},
    "ministers-on-date": {"date": "2018-04-28", "office": "president"},
    "parties-to": {"mechanism": "initiative/ascn"},
    "planned-after": {"date": "2018-04-25"},
    "planned-without-outcome": {},
    "publishers": {"atleast": "2"},
    "signatories-of": {"document": "document/concept-note-ascn"},
    "where-sources-differ": {},
}
# Questions whose answer on the release is rightly empty, each with the reason.
RIGHTLY_EMPTY: dict[str, str] = {}


def values_for(project: str, name: str) -> dict[str, str]:
    """The values that a question is asked with on a project."""
    return TINY.get(name, EXAMPLES[name]) if project == "tiny" else EXAMPLES[name]


def answer(store: LocalStore, name: str, values: dict[str, str]) -> str:
    """The answer to a question as CSV."""
    sparql = fill_question(QUESTIONS[name], values, store)
    return store.read(sparql, lambda results: serialise(results, "csv")).decode().replace("\r\n", "\n")


def rows(text: str) -> list[list[str]]:
    """The rows of an answer under its header."""
    return list(csv.reader(io.StringIO(text)))[1:]


@pytest.fixture(scope="module")
def release() -> LocalStore:
    """The committed release."""
    return open_store(shipped().trig)


@pytest.fixture(scope="module")
def reversed_release(release: LocalStore) -> LocalStore:
    """The committed release, its quads added in another order."""
    engine = ox.Store()
    engine.extend(sorted(release.quads(), key=str, reverse=True))
    engine.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
    return LocalStore(engine)


def test_every_question_has_an_example_and_both_answers() -> None:
    assert list(EXAMPLES) == sorted(QUESTIONS)
    for project in ("tiny", "release"):
        assert sorted(path.stem for path in (ANSWERS / project).glob("*.csv")) == sorted(QUESTIONS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_answer_on_the_miniature_project_is_the_checked_one(tiny_graph: BuiltGraph, name: str) -> None:
    found = answer(tiny_graph.store, name, values_for("tiny", name))
    assert found == (ANSWERS / "tiny" / f"{name}.csv").read_text("utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_answer_on_the_release_is_the_checked_one(release: LocalStore, name: str) -> None:
    found = answer(release, name, values_for("release", name))
    assert found == (ANSWERS / "release" / f"{name}.csv").read_text("utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_release_has_evidence_unless_a_reason_is_given(name: str) -> None:
    text = (ANSWERS / "release" / f"{name}.csv").read_text("utf-8")
    assert bool(rows(text)) != bool(RIGHTLY_EMPTY.get(name))


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_row_is_given_twice(name: str) -> None:
    found = rows((ANSWERS / "release" / f"{name}.csv").read_text("utf-8"))
    assert len({tuple(row) for row in found}) == len(found)


@pytest.mark.parametrize("name", EXAMPLES)
def test_answer_does_not_hang_on_the_order_of_the_quads(reversed_release: LocalStore, name: str) -> None:
    found = answer(reversed_release, name, values_for("release", name))
    assert found == (ANSWERS / "release" / f"{name}.csv").read_text("utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_answer_in_indonesian_has_as_many_rows(release: LocalStore, name: str) -> None:
    found = rows(answer(release, name, values_for("release", name) | {"lang": "id"}))
    assert len(found) == len(rows((ANSWERS / "release" / f"{name}.csv").read_text("utf-8")))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_block_of_a_parameter_is_filled(release: LocalStore, name: str) -> None:
    filled = fill_question(QUESTIONS[name], values_for("release", name), release)
    assert not re.search(r"VALUES \?\w+ \{ \}", filled)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.name)
def test_every_term_of_a_question_is_declared(release: LocalStore, question: Question) -> None:
    for term in set(re.findall(r"asean:\w[\w-]*", question.sparql)):
        assert release.read(f"ASK {{ GRAPH <https://w3id.org/aseankg/graph/ontology> {{ {term} ?p ?o }} }}", bool), term


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda question: question.name)
def test_every_allowed_value_means_something(release: LocalStore, question: Question) -> None:
    choices = {choice for parameter in question.parameters for choice in parameter.choices if parameter.name != "lang"}
    for choice in choices:
        known = f"""ASK {{
          {{ asean:{choice} rdfs:label ?name }} UNION {{ asean:verb-{choice} rdfs:label|skos:prefLabel ?name }}
          UNION {{ ?source asean:sourceKind "{choice}" }} UNION {{ post:{choice}-id asean:postIn ?state }}
          UNION {{ post:{choice}-sg asean:postIn ?state }}
        }}"""
        assert release.read(known, bool), choice


def test_priorities_of_another_state_are_left_out(tiny_graph: BuiltGraph) -> None:
    assert rows(answer(tiny_graph.store, "prioritised-topics", {"state": "state/sg"})) == []


def test_sole_holder_without_an_end_gives_way_to_the_next(release: LocalStore) -> None:
    values = {"date": "2018-04-28", "office": "prime-minister"}
    holders = {row[0]: row[1] for row in rows(answer(release, "ministers-on-date", values))}
    assert holders["Thailand"] == "Prayut Chan-o-cha"


def test_every_theme_has_a_heading_in_indonesian() -> None:
    headings = {line for line in list_lines(QUESTIONS, "id") if line and not line.startswith(" ")}
    assert not headings & {question.theme.capitalize() for question in QUESTIONS.values()}
