"""Every statement of the briefing of 20 April 2018 can be asked for, and the graph that holds it names the briefing."""

from __future__ import annotations

import pytest

from aseankg.layout import shipped
from aseankg.store.local import LocalStore
from aseankg.store.release import open_store

BRIEFING = "https://w3id.org/aseankg/source/kemlu-briefing-2018-04-20"
TOPICS = ("cybersecurity", "community-building", "external-relations", "regional-and-international-issues",
          "migrant-workers-protection")  # fmt: skip

STATEMENTS = {
    "the briefing took place in Jakarta on 20 April 2018":
        "meeting:kemlu-briefing-2018-04-20 a asean:PressBriefing ; asean:heldIn city:jakarta ; "
        'asean:startDate "2018-04-20"^^xsd:date ; asean:hostedBy organisation:kemlu',
    "the spokesperson briefed": "?p asean:participant person:arrmanatha-nasir ; asean:inCapacity asean:Speaker ; "
        "asean:atMeeting meeting:kemlu-briefing-2018-04-20 ; asean:status asean:Confirmed",
    "the director briefed": "?p asean:participant person:m-chandra-widya-yudha ; asean:inCapacity asean:Speaker ; "
        "asean:atMeeting meeting:kemlu-briefing-2018-04-20 ; asean:status asean:Confirmed",
    "the press was briefed": 'meeting:kemlu-briefing-2018-04-20 asean:audience "rekan-rekan pers"@id',
    "the ministry published it": "src:kemlu-briefing-2018-04-20 asean:publishedBy organisation:kemlu ; "
        "asean:preparedBy organisation:infomed-kemlu ; asean:reportsOn meeting:kemlu-briefing-2018-04-20",
    "who was spokesperson": "?t asean:holder person:arrmanatha-nasir ; asean:post post:spokesperson-kemlu ; "
        'asean:attestedOn "2018-04-20"^^xsd:date',
    "who was director": "?t asean:holder person:m-chandra-widya-yudha ; "
        "asean:post post:director-asean-political-security-kemlu ; asean:attestedOn ?day",
    "who was president": "?t asean:holder person:joko-widodo ; asean:post post:president-id ; asean:attestedOn ?day",
    "who was foreign minister": "?t asean:holder person:retno-marsudi ; asean:post post:foreign-minister-id ; "
        "asean:attestedOn ?day",
    "the president was to attend the Summit": "?p asean:participant person:joko-widodo ; "
        "asean:atMeeting meeting:asean-summit-32 ; asean:status asean:Planned",
    "the minister was to attend the sequence": "?p asean:participant person:retno-marsudi ; "
        "asean:atMeeting meeting:asean-summit-32-related-meetings ; asean:status asean:Planned",
    "the minister was to join the ministers": "?p asean:participant person:retno-marsudi ; "
        "asean:atMeeting meeting:asean-amm-2018-04 ; asean:status asean:Planned",
    "the sequence was planned for 25 to 28 April in Singapore":
        'meeting:asean-summit-32-related-meetings asean:plannedStartDate "2018-04-25"^^xsd:date ; '
        'asean:plannedEndDate "2018-04-28"^^xsd:date ; asean:plannedIn city:singapore ; '
        "asean:meetingStatus asean:Planned",
    "it was to begin with the Permanent Representatives":
        'meeting:asean-cpr-2018-04-25 a asean:PermanentRepresentativesMeeting ; '
        'asean:plannedStartDate "2018-04-25"^^xsd:date ; asean:subMeetingOf meeting:asean-summit-32-related-meetings',
    "then the senior officials a day later":
        'meeting:asean-som-2018-04-26 a asean:SeniorOfficialsMeeting ; asean:follows meeting:asean-cpr-2018-04-25 ; '
        'asean:plannedStartDate "2018-04-26"^^xsd:date ; asean:subMeetingOf meeting:asean-summit-32-related-meetings',
    "then the ministers": "meeting:asean-amm-2018-04 a asean:MinisterialMeeting ; "
        "asean:follows meeting:asean-som-2018-04-26 ; asean:subMeetingOf meeting:asean-summit-32-related-meetings",
    "then the Summit": "meeting:asean-summit-32 a asean:Summit ; asean:follows meeting:asean-amm-2018-04 ; "
        "asean:subMeetingOf meeting:asean-summit-32-related-meetings ; asean:partOfSeries series:asean-summit ; "
        "asean:plannedIn city:singapore",
    "the vision was expected": "document:asean-leaders-vision-resilient-innovative-asean a asean:VisionDocument ; "
        "asean:expectedAt meeting:asean-summit-32",
    "the concept note was expected": "document:concept-note-ascn a asean:ConceptNote ; "
        "asean:expectedAt meeting:asean-summit-32 ; dcterms:subject initiative:ascn",
    "the cybersecurity statement was expected, with what it covers":
        "document:asean-leaders-statement-cybersecurity-cooperation asean:expectedAt meeting:asean-summit-32 ; "
        "asean:addressesTopic topic:cybersecurity , topic:capacity-building , topic:regional-policies-and-norms , "
        "topic:rules-based-cyberspace",
    "data protection was on the agenda": "meeting:asean-summit-32 asean:agendaTopic topic:personal-data-protection , "
        "topic:cybersecurity",
    "the network serves community building": "initiative:ascn asean:addressesTopic topic:community-building",
    "the movement carries out the network in Indonesia":
        "initiative:gerakan-menuju-100-smart-city a asean:NationalInitiative ; "
        "asean:nationalImplementationOf initiative:ascn ; asean:implementedIn state:id",
    "what the movement is about": "initiative:gerakan-menuju-100-smart-city asean:addressesTopic "
        "topic:technology-for-city-development , topic:good-governance , topic:local-wisdom , "
        "topic:community-empowerment",
} | {
    f"Indonesia put {topic} first": f"?p asean:participant state:id ; asean:prioritisedTopic topic:{topic} ; "
        "asean:atMeeting meeting:asean-summit-32"
    for topic in TOPICS
}  # fmt: skip


@pytest.fixture(scope="module")
def release() -> LocalStore:
    """The shipped release."""
    return open_store(shipped().trig)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_statement_is_in_the_briefings_graph(release: LocalStore, statement: str) -> None:
    pattern = STATEMENTS[statement]
    assert release.select(f"SELECT * {{ {pattern} }}")
    named = {row[0].value for row in release.select(f"SELECT ?source {{ GRAPH ?source {{ {pattern} }} }}") if row[0]}
    assert BRIEFING in named


def test_the_briefing_says_nothing_was_done_that_was_only_planned(release: LocalStore) -> None:
    done = "asean:adoptedAt|asean:launchedAt|asean:attended|asean:chairedBy"
    assert release.select(f"SELECT * {{ GRAPH <{BRIEFING}> {{ ?s {done} ?o }} }}") == []
    dated = release.select(f"SELECT DISTINCT ?s {{ GRAPH <{BRIEFING}> {{ ?s asean:startDate|asean:heldIn ?o }} }}")
    assert [row[0].value.rpartition("/")[2] for row in dated if row[0]] == ["kemlu-briefing-2018-04-20"]
