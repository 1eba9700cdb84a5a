from __future__ import annotations

from aseankg.namespaces import ASEAN, RDF, SKOS, SRC, thing_iri
from aseankg.store.local import LocalStore
from aseankg.view.facts import Fact, read_facts

SUMMIT = thing_iri("meeting", "asean-summit-32")


def only(facts: list[Fact], subject: str, predicate: str, text: str) -> Fact:
    (found,) = [one for one in facts if (one.subject, one.predicate, one.value.text) == (subject, predicate, text)]
    return found


def test_fact_with_two_sources_is_one_fact(store: LocalStore) -> None:
    fact = only(read_facts(store), SUMMIT, ASEAN + "startDate", "2018-04-26")
    assert fact.sources == (SRC + "digwatch-cybersecurity-summit-32", SRC + "digwatch-smart-city-networks-2018")


def test_inferred_fact_says_so_and_has_no_source(store: LocalStore) -> None:
    fact = only(read_facts(store), SUMMIT, RDF + "type", ASEAN + "Meeting")
    assert fact.inferred
    assert fact.sources == ()


def test_copy_in_the_scheme_of_topics_is_no_further_source(store: LocalStore) -> None:
    topic = thing_iri("topic", "smart-cities")
    fact = only(read_facts(store), topic, SKOS + "prefLabel", "Smart cities")
    assert fact.sources == (SRC + "cna-26-cities-ascn-2018", SRC + "smartcitysummit-vn-ascn-2020")


def test_fact_that_a_query_made_has_no_source(store: LocalStore) -> None:
    made = store.triples("CONSTRUCT { meeting:asean-summit-32 asean:theme 'Made up' } WHERE {}")
    fact = only(read_facts(store, made), SUMMIT, ASEAN + "theme", "Made up")
    assert (fact.sources, fact.inferred) == ((), False)
