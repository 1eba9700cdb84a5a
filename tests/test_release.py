"""The committed release: current, whole, and as large as it has to be."""

from __future__ import annotations

import csv
import hashlib
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from aseankg.errors import InputError
from aseankg.export.release import Release, build_release
from aseankg.layout import Layout, shipped
from aseankg.store.local import LocalStore
from aseankg.store.release import open_store


@pytest.fixture(scope="module")
def built() -> Release:
    """The release that the committed tables make."""
    return build_release(shipped())


@pytest.fixture(scope="module")
def release() -> LocalStore:
    """The committed release."""
    return open_store(shipped().trig)


def test_committed_release_is_current(built: Release) -> None:
    assert built.stale() == []


def test_another_process_with_other_hashing_makes_the_same_bytes(tiny: Layout) -> None:
    first = build_release(tiny).files
    code = (
        "import sys; from pathlib import Path; from aseankg.layout import Layout; "
        "from aseankg.export.release import build_release; build_release(Layout(Path(sys.argv[1]))).write()"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(tiny.root)], check=True, env={"PYTHONHASHSEED": "1", "TZ": "Asia/Jakarta"}
    )
    assert {path: path.read_bytes() for path in first} == first


def test_turtle_is_the_merge_of_the_named_graphs() -> None:
    by_graph = {quad.triple for quad in ox.parse(path=str(shipped().trig), format=ox.RdfFormat.TRIG)}
    merged = [quad.triple for quad in ox.parse(path=str(shipped().turtle), format=ox.RdfFormat.TURTLE)]
    assert set(merged) == by_graph
    assert len(merged) == len(by_graph)


def test_no_blank_node_is_released(release: LocalStore) -> None:
    assert release.count("{ ?s ?p ?o FILTER(isBlank(?s) || isBlank(?o)) }") == 0


def test_every_fact_of_a_thing_has_a_source_or_is_inferred(release: LocalStore) -> None:
    graphs = {row[0].value for row in release.select("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }") if row[0]}
    catalogued = {row[0].value for row in release.select("SELECT ?s { ?s a asean:Source }") if row[0]}
    others = {graph.rpartition("/")[2] for graph in graphs - catalogued}
    assert others == {"inferred", "ontology", "sources"}
    assert catalogued <= graphs | catalogued


def test_every_source_states_something(release: LocalStore) -> None:
    assert release.select("SELECT ?s { ?s a asean:Source FILTER NOT EXISTS { GRAPH ?s { ?a ?b ?c } } }") == []


def test_ten_member_states_in_2018_and_eleven_today(release: LocalStore) -> None:
    member = "?m asean:memberOf organisation:asean ; asean:membershipStatus asean:Member ; asean:member ?state"
    assert release.count(f"{{ SELECT DISTINCT ?state {{ {member} }} }}") == 11
    then = f"{member} ; asean:startDate ?date FILTER(STR(?date) <= '2018-04-28')"
    assert release.count(f"{{ SELECT DISTINCT ?state {{ {then} }} }}") == 10


def test_26_pilot_cities_and_31_members_of_the_network(release: LocalStore) -> None:
    cohort = "{ ?m asean:memberOf initiative:ascn ; asean:member ?city ; asean:cohortYear ?year FILTER(?year = %s) }"
    assert release.count(cohort % '"2018"^^xsd:gYear') == 26
    assert release.count("{ ?city asean:participatesIn initiative:ascn }") == 31


def test_hundred_places_of_the_movement_by_cohort(release: LocalStore) -> None:
    places = "?m asean:memberOf initiative:gerakan-menuju-100-smart-city ; asean:member ?place"
    assert release.count(f"{{ SELECT DISTINCT ?place {{ {places} }} }}") == 100
    for year, listed in (("2017", 25), ("2018", 50), ("2019", 25)):
        assert release.count(f"{{ {places} ; asean:cohortYear '{year}'^^xsd:gYear }}") >= listed


def test_every_city_of_both_has_a_province_or_state(release: LocalStore) -> None:
    homeless = "?m asean:member ?place . ?place a asean:Place FILTER NOT EXISTS { ?place asean:locatedIn ?x }"
    stateless = release.select(f"SELECT ?place {{ {homeless} FILTER NOT EXISTS {{ ?place a asean:State }} }}")
    assert stateless == []


def test_sorted_tables_show_only_what_changed() -> None:
    for path in (*shipped().tables.glob("*.csv"), shipped().graph / "sources.csv"):
        with path.open(newline="", encoding="utf-8") as stream:
            rows = list(csv.reader(stream))[1:]
        assert rows == sorted(rows, key=lambda row: tuple(row[:3]) if path.stem == "statements" else tuple(row[:1])), (
            path
        )


def test_description_has_the_files_checksums(built: Release) -> None:
    text = built.files[shipped().dataset].decode()
    for path, data in built.files.items():
        if path.suffix in (".ttl", ".trig") and path != shipped().dataset:
            assert hashlib.sha256(data).hexdigest() in text
    assert len(re.findall(r"dcat:distribution", text)) == 1


def test_fault_leaves_the_release_untouched(tiny: Layout, edit: Callable[..., None]) -> None:
    build_release(tiny).write()
    before = tiny.trig.read_bytes()
    edit("meetings", "asean-summit-32", status="Held", startDate="", endDate="2017")
    edit("statements", subject="meeting/asean-summit-32", property="startDate", value="2019",
         sources="kemlu-briefing-2018-04-20")  # fmt: skip
    with pytest.raises(InputError, match="ends on 2017, before it starts"):
        build_release(tiny).write()
    assert tiny.trig.read_bytes() == before
    assert not list(Path(tiny.graph).glob(".*"))
