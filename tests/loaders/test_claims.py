"""What accepted claims become: facts in the graph of their text, never more than the text says, and the claims."""

from __future__ import annotations

import pytest

from aseankg.layout import Layout
from aseankg.loaders.claims import claim_quads, stated_facts
from aseankg.namespaces import SRC, shorten
from aseankg.reason.graph import BuiltGraph
from aseankg.sources.press.claims import Claim
from aseankg.sources.project import Project
from aseankg.terms import Literal
from tests.sources.press.claims import HASH, JOKO, PRESIDENT, SOURCE, SUMMIT, claim, write
from tests.sources.press.test_project import read

LEE, SUMMIT_31 = "person/lee-hsien-loong", "meeting/asean-summit-31"
NOTE, VISION = "document/concept-note-ascn", "document/asean-leaders-vision-resilient-innovative-asean"


def said(project: Project, one: Claim) -> list[str]:
    """The facts that a claim states, in short."""
    return [
        " ".join((shorten(subject), shorten(name), value.value if isinstance(value, Literal) else shorten(value)))
        for subject, name, value in stated_facts(project, project.press[SOURCE], one)
    ]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (claim(SUMMIT, "heldIn", "city/singapore"), ["meeting:asean-summit-32 asean:heldIn city:singapore"]),
        (
            claim(SUMMIT_31, "heldIn", "city/jakarta", "planned"),
            ["meeting:asean-summit-31 asean:plannedIn city:jakarta"],
        ),
        (
            claim(SUMMIT_31, "startDate", "2018-11", "planned"),
            ["meeting:asean-summit-31 asean:plannedStartDate 2018-11"],
        ),
        (
            claim(NOTE, "adoptedAt", SUMMIT, "planned"),
            ["document:concept-note-ascn asean:expectedAt meeting:asean-summit-32"],
        ),
        (
            claim(SUMMIT, "agendaTopic", "topic/smart-cities", "planned"),
            ["meeting:asean-summit-32 asean:agendaTopic topic:smart-cities"],
        ),
        (claim(SUMMIT, "theme", "Resilient@en"), ["meeting:asean-summit-32 asean:theme Resilient"]),
        (
            claim(LEE, "formerPost", PRESIDENT),
            ["person:lee-hsien-loong asean:formerPost post:president-id"],
        ),
        (
            claim("city/jakarta", "memberOf", "initiative/ascn"),
            [
                "membership:jakarta-ascn rdf:type asean:Membership",
                "membership:jakarta-ascn asean:member city:jakarta",
                "membership:jakarta-ascn asean:memberOf initiative:ascn",
            ],
        ),
        (
            claim("state/sg", "memberOf", "initiative/ascn"),
            [
                "membership:sg-ascn rdf:type asean:Membership",
                "membership:sg-ascn asean:member state:sg",
                "membership:sg-ascn asean:memberOf initiative:ascn",
                "membership:sg-ascn asean:membershipStatus asean:Participant",
            ],
        ),
        (
            claim(JOKO, "post", PRESIDENT),
            [
                "tenure:joko-widodo-president-id rdf:type asean:Tenure",
                "tenure:joko-widodo-president-id asean:holder person:joko-widodo",
                "tenure:joko-widodo-president-id asean:post post:president-id",
                "tenure:joko-widodo-president-id asean:attestedOn 2018-04-30",
            ],
        ),
        (
            claim(LEE, "attended", SUMMIT_31, "planned"),
            [
                "participation:lee-hsien-loong-asean-summit-31-planned rdf:type asean:Participation",
                "participation:lee-hsien-loong-asean-summit-31-planned asean:participant person:lee-hsien-loong",
                "participation:lee-hsien-loong-asean-summit-31-planned asean:atMeeting meeting:asean-summit-31",
                "participation:lee-hsien-loong-asean-summit-31-planned asean:status asean:Planned",
            ],
        ),
        (
            claim("source/" + SOURCE, "dcterms:issued", "2018-04-30"),
            [f"src:{SOURCE} dcterms:issued 2018-04-30"],
        ),
    ],
)
def test_claim_states_its_facts(tiny_graph: BuiltGraph, one: Claim, expected: list[str]) -> None:
    assert said(tiny_graph.project, one) == expected


@pytest.mark.parametrize(
    "one",
    [
        claim(SUMMIT, "heldIn", "city/jakarta", "negated"),
        claim(LEE, "attended", SUMMIT_31, "negated"),
        claim(SUMMIT, "theme", "Resilient and Innovative@en", "planned"),
        claim(LEE, "post", PRESIDENT, "planned"),
        claim("tenure/joko-widodo-president-id", "endDate", "2024", "planned"),
        claim(LEE, "succeeds", JOKO),
        claim("organisation/asean", "chairedBy", "state/sg"),
        claim(LEE, "prioritisedTopic", "initiative/ascn", meeting=SUMMIT),
        claim("state/my", "prioritisedTopic", "topic/cybersecurity", meeting=SUMMIT_31),
    ],
    ids=lambda one: f"{one.property}-{one.modality}",
)
def test_denial_and_what_no_property_says_state_nothing(tiny_graph: BuiltGraph, one: Claim) -> None:
    assert said(tiny_graph.project, one) == []


def test_focus_at_a_meeting_confirms_nobodys_attendance(tiny: Layout) -> None:
    focus = claim(LEE, "prioritisedTopic", "topic/cybersecurity", meeting=SUMMIT_31)
    write(tiny, claim(LEE, "attended", SUMMIT_31, "planned"), focus)
    assert said(read(tiny), focus) == [
        "participation:lee-hsien-loong-asean-summit-31-planned asean:prioritisedTopic topic:cybersecurity"
    ]


def test_former_post_with_dates_is_a_tenure_that_nobody_attests(tiny: Layout) -> None:
    former = claim(LEE, "formerPost", PRESIDENT)
    write(tiny, former, claim("tenure/lee-hsien-loong-president-id", "endDate", "2012"))
    assert said(read(tiny), former)[-1] == "tenure:lee-hsien-loong-president-id asean:post post:president-id"


def test_new_topic_is_in_the_scheme(tiny: Layout) -> None:
    topic = claim("topic/haze", "a", "Topic")
    names = claim("topic/haze", "label", "Haze@en"), claim("topic/haze", "label", "Kabut asap@id")
    write(tiny, topic, *names)
    project = read(tiny)
    assert said(project, topic)[-1] == "topic:haze skos:inScheme https://w3id.org/aseankg/topics"
    assert said(project, names[1]) == ["topic:haze skos:prefLabel Kabut asap"]


def test_every_accepted_claim_is_in_the_graph_of_its_text(tiny_graph: BuiltGraph) -> None:
    table = tiny_graph.project.press[SOURCE]
    assert {quad.graph for quad in claim_quads(tiny_graph.project, table)} == {SRC + SOURCE}
    assert tiny_graph.store.count("{ ?claim a asean:Claim }") == len(table.accepted) == 8


def test_claim_says_what_was_said_where(tiny_graph: BuiltGraph) -> None:
    query = f"""ASK {{ GRAPH <{SRC}{SOURCE}> {{ claim:{SOURCE}-00184-e8abc8 a asean:Claim ;
      asean:claimSubject person:musa-hitam ; asean:claimProperty asean:onBehalfOf ; asean:claimObject state:my ;
      asean:claimMeeting meeting:asean-summit-32 ; asean:modality asean:asserted-modality ;
      asean:startOffset 184 ; asean:endOffset 196 ; asean:surfaceForm "for Malaysia" ; asean:textHash "{HASH}" ;
      asean:confidence 0.9 ; asean:decision "accepted" ; dcterms:source <{SRC}{SOURCE}> }} }}"""
    assert tiny_graph.store.read(query, bool)


def test_confirmed_attendance_follows_and_a_denied_one_does_not(tiny_graph: BuiltGraph) -> None:
    assert tiny_graph.store.count("{ person:musa-hitam asean:attended meeting:asean-summit-32 }") == 1
    assert tiny_graph.store.count("{ person:najib-razak asean:attended ?meeting }") == 0
