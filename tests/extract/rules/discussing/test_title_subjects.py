"""What the titles of documents say."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Lexicon
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, entries, read, said


@pytest.mark.parametrize(
    "text",
    [
        "Joint Statement of the 32nd ASEAN Summit\n\nLeaders spoke in Singapore of rivers.",
        "The Chairman's Statement of the 32nd ASEAN Summit speaks of rivers.",
        "The joint declaration of the 32nd ASEAN Summit speaks of rivers.",
    ],
)
def test_statement_is_issued_at_its_meeting(text: str) -> None:
    facts = said(read(text), "adopted_at")
    assert {(meeting, modality) for _, _, meeting, modality in facts} == {("32nd ASEAN Summit", "asserted")}


def test_statement_is_issued_at_its_meeting_in_indonesian() -> None:
    facts = said(baca("Hal itu tertuang dalam Pernyataan Bersama KTT ASEAN ke-32."), "adopted_at")
    assert {meeting for _, _, meeting, _ in facts} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "text",
    [
        "Press Statement of the 32nd ASEAN Summit\n\nLeaders spoke in Singapore of rivers.",
        "Concept Paper for the 32nd ASEAN Summit\n\nLeaders spoke in Singapore of rivers.",
    ],
)
def test_other_papers_on_a_meeting_are_not_issued_there(text: str) -> None:
    assert said(read(text), "adopted_at") == set()


def test_region_is_no_subject() -> None:
    assert said(read("Leaders adopted the ASEAN Outlook on the Indo-Pacific."), "covers_topic") == set()


def test_signature_of_one_state_is_no_act_of_the_meeting() -> None:
    text = "The ministers met at the 32nd ASEAN Summit. Japan signed the Rivers Treaty on Monday."
    assert said(read(text), "adopted_at") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ministers adopted the Haze Certificates Arrangement.",
        "Ministers adopted the Guidelines on the Use of the Haze Monitoring Fund.",
    ],
)
def test_part_of_a_longer_name_is_no_subject(text: str) -> None:
    assert "Haze" not in {topic for _, _, topic, _ in said(read(text), "covers_topic")}


def test_document_before_the_verb_of_another_object_is_not_adopted() -> None:
    text = "The 32nd ASEAN Summit ended. To strengthen the Rivers Treaty, the summit approved help for farmers."
    assert said(read(text), "adopted_at") == set()
    text = "The Rivers Treaty, which leaders signed at the 32nd ASEAN Summit, helps farmers."
    assert said(read(text), "adopted_at") == {("Rivers Treaty", "adopted_at", "32nd ASEAN Summit", "asserted")}


def test_subject_right_before_the_noun_of_a_title() -> None:
    found = said(read("Leaders adopted the ASEAN Food Security Framework."), "covers_topic")
    assert {fact[:3] for fact in found} == {("ASEAN Food Security Framework", "covers_topic", "Food security")}


def test_impact_is_on_what_is_no_subject_of_the_title() -> None:
    text = "Leaders adopted the Plan of Action in Addressing the Impact of Haze on Food Security and Fisheries."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"Haze"}


@pytest.mark.parametrize(
    "title",
    ["ASEAN Smart Cities Network Blueprint", "Charter of the ASEAN Smart Cities Network",
     "Blueprint of the ASEAN Smart Cities Network", "Tier 2 Programme of the ASEAN Power Grid"],
)  # fmt: skip
def test_what_a_network_has_of_its_own_is_not_about_it(title: str) -> None:
    assert said(read(f"Leaders adopted the {title}."), "covers_topic") == set()


def test_titles_on_works_are_about_them() -> None:
    titles = "Agreement on the ASEAN Power Grid", "Terms of Reference of the ASEAN Power Grid"
    assert all(said(read(f"Leaders adopted the {title}."), "covers_topic") for title in titles)


def test_title_that_the_graph_knows_tells_a_new_subject() -> None:
    name = "Rivers Agreement on Coral Gardens"
    extractor = RuleExtractor(Lexicon([*entries(), Entry("OutcomeDocument", name, "document/rivers", name)]))
    text = PressText("own.txt", f"Ministers signed the {name}.", "en", "2018-05-02")
    assert {fact[2] for fact in said(extractor.extract(text), "covers_topic")} == {"Coral gardens"}


def test_statement_is_that_of_the_meeting_on_the_line_below() -> None:
    title = "Joint Media Statement\nThe 32nd ASEAN Summit\n\nThe leaders met in Manila and spoke of the haze at length."
    assert said(read(title), "adopted_at") == {("Joint Media Statement", "adopted_at", "32nd ASEAN Summit", "asserted")}


def test_statement_to_the_press_is_not() -> None:
    title = "Press Statement\nThe 32nd ASEAN Summit\n\nThe leaders met in Manila and spoke of the haze at length."
    assert said(read(title), "adopted_at") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Joint Statement in brief\n\nThe 32nd ASEAN Summit\n\nSingapore, 28 April 2018\n\nLeaders spoke of rivers.",
        "The 32nd ASEAN Summit\n\nJoint Statement (full text)\n\nSingapore, 28 April 2018\n\nLeaders spoke of rivers.",
    ],
)
def test_statement_on_a_line_beside_that_of_its_meeting(text: str) -> None:
    assert {meeting for _, _, meeting, _ in said(read(text), "adopted_at")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "title", ["Action Plan to Implement the Rivers Charter", "Guidelines for the Implementation of the Rivers Charter"]
)
def test_work_that_a_title_tells_to_be_carried_out(title: str) -> None:
    found = said(read(f"Leaders adopted the {title}."), "implements")
    assert {fact[2] for fact in found} == {"Rivers Charter"}


def test_implementation_of_what_is_no_work_is_none() -> None:
    assert said(read("Leaders adopted the Report on the Implementation of Clean Rivers."), "implements") == set()


def test_instrument_is_about_its_treaty() -> None:
    found = said(read("Japan signed the Instrument of Accession to the Bali Concord."), "covers_topic")
    assert {fact[2] for fact in found} == {"Bali Concord"}


@pytest.mark.parametrize("verb", ["Merangkul", "Memperkuat", "Mengarusutamakan"])
def test_verb_that_an_indonesian_title_begins_its_subject_with_is_no_part_of_it(verb: str) -> None:
    text = f"Para menteri mengadopsi Deklarasi Bandung tentang {verb} Budaya Pencegahan untuk Kemajuan ASEAN."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Budaya pencegahan"}
