"""The claims tables of a project: what is introduced exists, and what is wrong is named by file, row and column."""

from __future__ import annotations

import pytest

from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.sources.press.claims import Claim
from aseankg.sources.project import Project, read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary
from tests.sources.press.claims import JOKO, MUSA, PRESIDENT, SOURCE, SUMMIT, claim, write

NEW = "person/new-person"
CLASS, NAME = claim(NEW, "a", "Person"), claim(NEW, "label", "New Person@en")


def read(layout: Layout) -> Project:
    """The project, read."""
    return read_project(layout, read_vocabulary(read_graph(layout.ontology)))


def faults(layout: Layout) -> list[str]:
    """What is wrong with it."""
    with pytest.raises(TableError) as raised:
        read(layout)
    return raised.value.faults


def test_accepted_claims_introduce_things(tiny: Layout) -> None:
    project = read(tiny)
    assert project.thing(project.things, MUSA) is not None
    assert project.rows_about(MUSA) == [f"graph/press/{SOURCE}.csv:{line}" for line in (5, 6, 7, 8)]


def test_undecided_claims_introduce_nothing(tiny: Layout) -> None:
    project = read(tiny)
    assert project.thing(project.things, "meeting/asean-summit-33") is None


def test_project_goes_without_claims(tiny: Layout) -> None:
    write(tiny)
    assert read(tiny).press[SOURCE].claims == {}


def test_file_named_after_no_source_is_a_fault(tiny: Layout) -> None:
    write(tiny, source="nusantara-sumit-32-2018-04-30")
    (fault,) = faults(tiny)
    assert fault.startswith("graph/press/nusantara-sumit-32-2018-04-30.csv: is named after no id of sources.csv")
    assert SOURCE in fault


def test_broken_file_is_a_fault_of_the_project(tiny: Layout) -> None:
    (tiny.press / f"{SOURCE}.csv").write_bytes(b"PK\x03\x04\xff")
    assert faults(tiny) == [f"graph/press/{SOURCE}.csv:1: is not UTF-8 (byte 0xFF); save the table as CSV UTF-8"]


@pytest.mark.parametrize(
    ("claims", "fault"),
    [
        ([claim(NEW, "attended", SUMMIT)], f'subject: no such thing, and no accepted claim introduces it: "{NEW}"'),
        ([claim(JOKO, "attended", "meeting/asean-summit-99")], "object: no such thing, and no accepted claim"),
        (
            [claim(JOKO, "prioritisedTopic", "topic/cybersecurity", meeting="meeting/asean-summit-99")],
            'meeting: no such thing, and no accepted claim introduces it: "meeting/asean-summit-99"',
        ),
        ([claim(JOKO, "atended", SUMMIT)], 'property: no such property: "atended"; nearest: attended'),
        ([claim(SUMMIT, "heldIn", JOKO)], f'object: heldIn takes city, place, province, regency, state here: "{JOKO}"'),
        ([claim(JOKO, "heldIn", "city/jakarta")], f'subject: heldIn takes meeting here: "{JOKO}"'),
        ([claim(SUMMIT, "startDate", "28 April")], "object: no such date (write 2018, 2018-04 or 2018-04-28)"),
        ([claim(SUMMIT, "startDate", "2018-02-30")], 'object: no such date (write 2018, 2018-04 or 2018-04-28): "2018'),
        ([claim(SUMMIT, "label", "Summit")], 'object: must be TEXT@LANGUAGE: "Summit"'),
        ([claim("persn/x", "a", "Person")], 'subject: no such kind of thing: "persn"; nearest: person'),
        ([claim(NEW, "a", "Persn"), NAME], 'object: no class of a person: "Persn"; nearest: Person'),
        ([claim(NEW, "a", "Summit"), NAME], 'object: no class of a person: "Summit"'),
        ([CLASS], f'subject: has no name; accept a claim with property label too: "{NEW}"'),
        (
            [claim("place/jakarta", "a", "Place"), claim("place/jakarta", "label", "Jakarta@en")],
            'subject: its id is that of a thing of another kind: "place/jakarta"',
        ),
        ([claim("tenure/nobody", "startDate", "2018")], "subject: no such thing, and no accepted claim introduces"),
    ],
)  # fmt: skip
def test_fault_names_row_and_column(tiny: Layout, claims: list[Claim], fault: str) -> None:
    write(tiny, *claims)
    told = faults(tiny)
    assert told[0].startswith(f"graph/press/{SOURCE}.csv:")
    assert any(f", column {fault}" in one for one in told)


def test_only_accepted_claims_must_name_what_exists(tiny: Layout) -> None:
    write(tiny, *(claim(NEW, "attended", SUMMIT, id=f"x-{number}", decision=word)
                  for number, word in enumerate(("", "rejected"))))  # fmt: skip
    assert read(tiny).press[SOURCE].accepted == []


def test_what_an_accepted_thing_still_needs_is_asked_for_in_its_row(tiny: Layout) -> None:
    needed = claim("post/new-post", "postIn", "", id="x-2", decision="")
    write(
        tiny,
        claim("post/new-post", "a", "Post", id="x-1"),
        needed,
        claim("post/new-post", "label", "Post@en", id="x-3"),
    )
    assert faults(tiny) == [
        f"graph/press/{SOURCE}.csv:3, column object: is needed as postIn of post/new-post, which was accepted; "
        "fill it in and accept it"
    ]


def test_thing_is_introduced_for_all_tables(tiny: Layout) -> None:
    write(tiny, CLASS, NAME)
    write(tiny, claim(NEW, "attended", SUMMIT), source="kemlu-briefing-2018-04-20")
    with (tiny.tables / "statements.csv").open("a", encoding="utf-8") as stream:
        stream.write(f"{NEW},altLabel,N. Person@en,{SOURCE},\n")
    assert read(tiny).thing(["persons"], NEW) is not None


def test_tenure_of_an_accepted_post_can_be_dated(tiny: Layout) -> None:
    tenure = "tenure/lee-hsien-loong-president-id"
    write(tiny, claim("person/lee-hsien-loong", "post", PRESIDENT), claim(tenure, "startDate", "2018"))
    assert read(tiny).thing(["tenures"], tenure) is not None
