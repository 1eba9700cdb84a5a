from __future__ import annotations

import pytest

from aseankg.errors import QueryError, UnknownNameError, UsageError
from aseankg.namespaces import ASEAN, thing_iri
from aseankg.store.local import LocalStore
from aseankg.view.elements import Elements
from aseankg.view.selection import Selection, select_elements

ASCN = thing_iri("initiative", "ascn")
JAKARTA = thing_iri("city", "jakarta")


def nodes(elements: Elements) -> set[str]:
    return {node.iri for node in elements.nodes}


def test_nothing_given_selects_everything(store: LocalStore, elements: Elements) -> None:
    whole, centre = select_elements(store, Selection())
    assert whole == elements
    assert centre is None


def test_focus_selects_what_lies_one_relation_away(store: LocalStore) -> None:
    around, centre = select_elements(store, Selection(focus="ASCN"))
    assert centre == ASCN
    assert {JAKARTA, thing_iri("meeting", "asean-summit-32")} <= nodes(around)
    assert thing_iri("person", "joko-widodo") not in nodes(around)


@pytest.mark.parametrize(("depth", "count"), [(0, 1), (1, 3), (9, None)])
def test_depth_counts_relations(store: LocalStore, elements: Elements, depth: int, count: int | None) -> None:
    around, _ = select_elements(store, Selection(focus="province/east-java-province", depth=depth))
    assert count is None or len(around.nodes) == count
    assert len(around.nodes) <= len(elements.nodes)


def test_type_selects_a_class_with_its_subclasses(store: LocalStore) -> None:
    found, _ = select_elements(store, Selection(types=("Meeting",)))
    assert thing_iri("meeting", "asean-summit-32") in nodes(found)
    assert all("/meeting/" in iri for iri in nodes(found))


def test_types_add_up(store: LocalStore) -> None:
    found, _ = select_elements(store, Selection(types=("State", "asean:City")))
    assert {node.cls for node in found.nodes} == {ASEAN + "State", ASEAN + "City"}


def test_type_beside_focus_keeps_the_centre(store: LocalStore) -> None:
    found, _ = select_elements(store, Selection(focus="ASCN", types=("City",)))
    assert {node.cls for node in found.nodes} == {ASEAN + "City", ASEAN + "RegionalInitiative"}


def test_query_draws_only_the_lines_that_it_constructs(store: LocalStore) -> None:
    query = "CONSTRUCT { ?meeting asean:adopted ?document } WHERE { ?meeting asean:adopted ?document }"
    found, _ = select_elements(store, Selection(query=query))
    assert {edge.predicate for edge in found.edges} == {ASEAN + "adoptedAt"}
    assert all(edge.facts[0].sources for edge in found.edges)


def test_query_may_name_joining_things(store: LocalStore) -> None:
    query = "CONSTRUCT { ?m asean:memberOf ?whole } WHERE { ?m asean:memberOf ?whole ; asean:member city:jakarta }"
    found, _ = select_elements(store, Selection(query=query))
    assert [(edge.subject, edge.object) for edge in found.edges] == [(JAKARTA, ASCN)]


def test_query_may_make_relations_and_things_of_its_own(store: LocalStore) -> None:
    query = "CONSTRUCT { <http://example.org/me> <http://example.org/likes> city:jakarta } WHERE {}"
    found, _ = select_elements(store, Selection(query=query))
    assert nodes(found) == {"http://example.org/me", JAKARTA}
    assert [edge.facts[0].sources for edge in found.edges] == [()]


@pytest.mark.parametrize(
    ("selection", "error", "message"),
    [
        (Selection(depth=2), UsageError, "--depth needs --focus"),
        (Selection(most=0), UsageError, "--most 0: give 1 or more"),
        (Selection(focus="ASCN", depth=-1), UsageError, "give 0 or more"),
        (Selection(focus="ASCN", query="CONSTRUCT {} {}"), UsageError, "exclude each other"),
        (Selection(focus="Atlantis"), UnknownNameError, 'no thing is called "Atlantis"'),
        (Selection(focus="source/kemlu-briefing-2018-04-20"), UsageError, "not drawn as a node"),
        (Selection(types=("Meting",)), UnknownNameError, "nearest: Meeting"),
        (Selection(query="SELECT * { ?s ?p ?o }"), QueryError, "CONSTRUCT or DESCRIBE"),
        (Selection(query="CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(false) }"), UsageError, "nothing to draw"),
        (Selection(types=("Tenure",)), UsageError, "nothing to draw"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    store: LocalStore, selection: Selection, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message) as caught:
        select_elements(store, selection)
    assert "\n" not in str(caught.value)


def test_reserve_holds_what_lies_around_the_picture(store: LocalStore) -> None:
    alone, _ = select_elements(store, Selection(focus="ASCN"))
    found, _ = select_elements(store, Selection(focus="ASCN", reserve=3))
    assert nodes(found) == nodes(alone) | found.reserve
    assert len(found.reserve) == 3
    assert not found.reserve & nodes(alone)


def test_of_too_many_things_the_best_connected_stay_and_the_rest_is_counted(
    store: LocalStore, elements: Elements
) -> None:
    found, _ = select_elements(store, Selection(most=10))
    assert len(found.nodes) == 10
    assert found.left_out == len(elements.nodes) - 10
    assert {ASCN, thing_iri("meeting", "asean-summit-32")} <= nodes(found)


def test_centre_is_never_left_out(store: LocalStore) -> None:
    found, centre = select_elements(store, Selection(focus="topic/rules-based-cyberspace", depth=9, most=2))
    assert centre in nodes(found)
    assert len(found.nodes) == 2
