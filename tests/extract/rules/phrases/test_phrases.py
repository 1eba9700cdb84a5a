"""Where the phrases of a list begin and end."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read

MEETING = "The 32nd ASEAN Summit discussed"
SIDANG = "KTT ke-32 ASEAN membahas"


@pytest.mark.parametrize(
    ("listed", "phrases"),
    [("river pollution, flood control and coral reefs.", {"river pollution", "flood control", "coral reefs"}),
     ("water and air quality.", {"water and air quality"}),
     ("river pollution in the region.", {"river pollution"}),
     ("the situation in Myanmar.", {"situation in Myanmar"}),
     ("flood control, and on coral reefs.", {"flood control", "coral reefs"}),
     ("pressing issues such as river pollution and coral reefs.", {"river pollution", "coral reefs"}),
     ("river pollution, Mr Smith told reporters.", {"river pollution"}),
     ("recovery from the floods and inflation.", {"recovery from the floods", "inflation"}),
     ("the late application for membership.", {"late application for membership"}),
     ("river pollution elsewhere.", {"river pollution"}),
     ("the crisis in Myanmar and ASEAN's response.", {"crisis in Myanmar"}),
     ("solidarity within the group.", {"solidarity"}),
     ("current developments in Myanmar.", {"developments in Myanmar"}),
     ("recent developments in Africa and the Pacific.", {"developments in Africa and the Pacific"}),
     ("developments in the Far North and river pollution.", {"developments in the Far North", "river pollution"}),
     ("early warning systems and flood control.", {"early warning systems", "flood control"}),
     ("river tourism and freedom of passage.", {"river tourism", "freedom of passage"}),
     ("trade and investment with partners.", {"trade and investment"}),
     ("the crisis in Myanmar and the South China Sea.", {"crisis in Myanmar", "South China Sea"}),
     ("issues in river management.", {"river management"}),
     ("river tourism, counter-terrorism, and peace-keeping operations.",
      {"river tourism", "counter-terrorism", "peace-keeping operations"}),
     ("quality assurance in river tourism and flood control for agriculture.",
      {"quality assurance in river tourism", "flood control for agriculture"}),
     ("tourism in rural development, and flood control in the region.",
      {"tourism in rural development", "flood control"}),
     ("flood control in building the ASEAN Community.", {"flood control"}),
     ("river pollution and access to clean water.", {"river pollution", "access to clean water"}),
     ("human resource development in the region, and coral reefs.", {"human resource development", "coral reefs"}),
     ("ways to end river pollution.", {"river pollution"}),
     ("how to put in place early flood control.", {"early flood control"}),
     ("an open and inclusive river management.", {"open and inclusive river management"}),
     ("ways to explore river tourism.", {"river tourism"}),
     ("trafficking in coral, and flood control.", {"trafficking in coral", "flood control"}),
     ("a dispute between Japan and Thailand.", {"dispute between Japan and Thailand"}),
     ("heightened tensions in Myanmar.", {"tensions in Myanmar"}),
     ("the closing of ports following a surge of river pollution.", {"closing of ports", "river pollution"}),
     ("the river crisis and tensions over Myanmar.", {"river crisis", "tensions over Myanmar"}),
     ("the future of ASEAN and flood control.", {"future of ASEAN", "flood control"}),
     ("haze, and the Upper River Water (URW) pollution.", {"haze", "Upper River Water (URW) pollution"}),
     ("river pollution (see below) and haze.", {"river pollution", "haze"}),
     ("river pollution and ways of controlling floods.", {"river pollution", "floods"}),
     ("challenges and flood control.", {"flood control"}),
     ("the Japan\u2013Thailand river dispute \u2013 an old one.", {"Japan\u2013Thailand river dispute"}),
     ("access to clean water.", {"access to clean water"})],
)  # fmt: skip
def test_english_phrases(listed: str, phrases: set[str]) -> None:
    assert set(named(read(f"{MEETING} {listed}"), "Topic")) == phrases


@pytest.mark.parametrize(
    ("listed", "phrases"),
    [("pencemaran sungai, banjir rob, serta terumbu karang.", {"pencemaran sungai", "banjir rob", "terumbu karang"}),
     ("pencemaran sungai, banjir rob termasuk tanggul laut.", {"pencemaran sungai", "banjir rob", "tanggul laut"}),
     ("pencemaran sungai dan laut.", {"pencemaran sungai dan laut"}),
     ("pertumbuhan ekonomi yang berkelanjutan.", {"pertumbuhan ekonomi yang berkelanjutan"}),
     ("pencemaran sungai yang melanda banyak kota besar.", {"pencemaran sungai"}),
     ("upaya memperkuat ketahanan pesisir.", {"ketahanan pesisir"}),
     ("perkembangan terkini di Myanmar dan Jepang.", {"perkembangan terkini di Myanmar dan Jepang"}),
     ("keadaan di Irak dan Timur Tengah.", {"keadaan di Irak dan Timur Tengah"}),
     ("dampak banjir rob terhadap nelayan.", {"dampak banjir rob terhadap nelayan"}),
     ("dampak banjir rob.", {"banjir rob"}),
     ("penguatan kerja sama dengan mitra ASEAN.", {"kerja sama dengan mitra ASEAN"}),
     ("krisis politik di Myanmar.", {"krisis politik di Myanmar"}),
     ("isu pesisir dan laut.", {"isu pesisir dan laut"}),
     ("isu di bidang wisata pesisir.", {"wisata pesisir"}),
     ("isu Laut Cina Selatan.", {"Laut Cina Selatan"}),
     ("isu Myanmar dan banjir rob.", {"isu Myanmar", "banjir rob"}),
     ("isu nelayan Myanmar.", {"isu nelayan Myanmar"}),
     ("penguatan kerja sama ekonomi kawasan.", {"kerja sama ekonomi kawasan"}),
     ("pertukaran pandangan mengenai terumbu karang.", {"terumbu karang"}),
     ("pertukaran peta pesisir.", {"pertukaran peta pesisir"}),
     ("food security dan penelitian pesisir.", {"food security", "penelitian pesisir"}),
     ("standar wisata pesisir se-ASEAN.", {"standar wisata pesisir"}),
     ("prospek nelayan kawasan.", {"prospek nelayan kawasan"}),
     ("persatuan dan sentralitas ASEAN.", {"persatuan dan sentralitas ASEAN"}),
     ("Laut Cina Selatan dan haze.", {"Laut Cina Selatan", "haze"}),
     ("food security dan haze.", {"food security dan haze"}),
     ("wisata yang adil dan lestari.", {"wisata yang adil dan lestari"}),
     ("klasifikasi pesisir dan jaring pengaman laut.", {"klasifikasi pesisir", "jaring pengaman laut"}),
     ("sejumlah isu, di antaranya banjir rob dan terumbu karang.", {"banjir rob", "terumbu karang"})],
)  # fmt: skip
def test_indonesian_phrases(listed: str, phrases: set[str]) -> None:
    assert set(named(baca(f"{SIDANG} {listed}"), "Topic")) == phrases


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit began. Five areas were named: flood control, coral reefs and river pollution.",
     "The 32nd ASEAN Summit began. They face challenges including flood control, coral reefs and river pollution."],
)  # fmt: skip
def test_noun_that_announces_a_list(text: str) -> None:
    assert set(named(read(text), "Topic")) == {"flood control", "coral reefs", "river pollution"}


def test_colon_in_a_name_announces_nothing() -> None:
    assert named(read("The year goes by Key Issues: Harvest and Growth."), "Topic") == {}


def test_what_something_affects_is_no_subject() -> None:
    found = named(
        read(f"{MEETING} the effects of coral bleaching on coastal anglers, reef divers and deep sea sailors."), "Topic"
    )
    assert set(found) == {"coral bleaching"}


def test_ties_with_partners_are_a_subject() -> None:
    assert set(named(read(f"{MEETING} closer ties with partners."), "Topic")) == {"ties with partners"}


def test_relations_of_two_parties_are_a_subject() -> None:
    assert "ASEAN-China relations" in named(read(f"{MEETING} issues in ASEAN-China relations."), "Topic")


def test_joints_within_the_name_of_a_subject_part_nothing() -> None:
    found = named(read(f"{MEETING} river pollution, humanitarian assistance and disaster relief, and haze."), "Topic")
    assert set(found) == {"river pollution", "humanitarian assistance and disaster relief", "haze"}


def test_text_that_breaks_off_behind_an_article() -> None:
    found = named(read(f"{MEETING} the situation in Myanmar and the"), "Topic")
    assert set(found) == {"situation in Myanmar"}


def test_text_that_breaks_off_behind_two_subjects() -> None:
    assert named(read("The 32nd ASEAN Summit set the goals and plans"), "Summit") != {}
    assert named(read("Health ministers had already settled the goals and plans"), "Topic") == {}
