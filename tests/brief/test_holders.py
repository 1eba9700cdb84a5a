"""Who holds the posts of a state."""

from __future__ import annotations

from aseankg.brief.holders import holder_sentences, read_holders
from aseankg.brief.model import Sentence
from aseankg.namespaces import thing_iri
from tests.brief.conftest import words, writer_of

STATE = thing_iri("state", "xx")
HEAD = """
PREFIX a: <https://w3id.org/aseankg/ontology#>
PREFIX id: <https://w3id.org/aseankg/id/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
<https://w3id.org/aseankg/id/post/president-xx> a:postIn <https://w3id.org/aseankg/id/state/xx> ;
  rdfs:label "President of X"@en .
<https://w3id.org/aseankg/id/post/army-chief-xx> a:postIn <https://w3id.org/aseankg/id/state/xx> ;
  rdfs:label "Army Chief of X"@en .
"""


def tenure(number: int, post: str, start: str, end: str = "") -> str:
    """A tenure of a person of its own."""
    until = f' ; a:endDate "{end}"^^xsd:date' if end else ""
    return f"""
<https://w3id.org/aseankg/id/tenure/t{number}> a:post <https://w3id.org/aseankg/id/post/{post}> ;
  a:holder <https://w3id.org/aseankg/id/person/p{number}> ; a:startDate "{start}"^^xsd:date{until} .
<https://w3id.org/aseankg/id/person/p{number}> rdfs:label "Person {number}"@en ."""


def lines(sentence: Sentence | None) -> list[str]:
    return [words(item) for item in sentence.items] if sentence else []


def test_only_the_last_holder_without_an_end_is_told() -> None:
    ended = tenure(1, "president-xx", "2010-01-01", "2014-12-31")
    open_ended = tenure(2, "president-xx", "2012-01-01")
    writer = writer_of(HEAD + ended + open_ended + tenure(3, "president-xx", "2019-01-01"), STATE)
    assert [words(holder.line) for holder in read_holders(writer)] == [
        "President of X: Person 3, since 1 January 2019",
    ]


def test_a_post_whose_last_holder_left_has_none() -> None:
    writer = writer_of(
        HEAD + tenure(1, "president-xx", "2010-01-01") + tenure(2, "president-xx", "2019-01-01", "2020-01-01"), STATE
    )
    assert read_holders(writer) == []


def test_older_reports_are_told_apart_and_the_head_of_state_stands_first() -> None:
    writer = writer_of(HEAD + tenure(1, "army-chief-xx", "2019-05-01") + tenure(2, "president-xx", "2018-01-01"), STATE)
    recent, older = holder_sentences(writer)
    assert lines(recent) == [
        "President of X: Person 2, since 1 January 2018",
        "Army Chief of X: Person 1, since 1 May 2019",
    ]
    assert older is None
    late = writer_of(HEAD + tenure(2, "president-xx", "2010-01-01"), STATE)
    recent, older = holder_sentences(late)
    assert recent is None
    assert older is not None
    assert "perhaps no longer in post" in words(older.phrase)
