"""Where initiatives come from and what carries them out."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_initiative_launched_at_a_summit() -> None:
    found = said(read("Leaders launched the River Fund at the 32nd ASEAN Summit."), "launched_at")
    assert found == {("River Fund", "launched_at", "32nd ASEAN Summit", "asserted")}


def test_initiative_launched_on_a_day() -> None:
    found = said(baca("Jaringan Sungai diluncurkan pada 28 April 2018."), "launched_on")
    assert found == {("Jaringan Sungai", "launched_on", "2018-04-28", "asserted")}


def test_initiative_to_be_launched_is_planned() -> None:
    found = said(read("The River Fund will be launched at the 33rd ASEAN Summit."), "launched_at")
    assert found == {("River Fund", "launched_at", "33rd ASEAN Summit", "planned")}


def test_organisation_established() -> None:
    found = said(read("ASEAN was established on 8 August 1967."), "launched_on")
    assert found == {("ASEAN", "launched_on", "1967-08-08", "asserted")}


def test_plan_implements_a_charter() -> None:
    found = said(read("The River Work Plan implements the Rivers Charter."), "implements")
    assert found == {("River Work Plan", "implements", "Rivers Charter", "asserted")}


def test_initiative_carried_out_at_home() -> None:
    text = "Di dalam negeri, ASEAN Smart Cities Network dijalankan melalui Program Sungai Bersih."
    assert said(baca(text), "implements", "implemented_in") == {
        ("Program Sungai Bersih", "implements", "ASEAN Smart Cities Network", "asserted"),
        ("Program Sungai Bersih", "implemented_in", "Indonesia", "asserted"),
    }


def test_initiative_launched_at_the_summit_meant_by_a_noun() -> None:
    text = "KTT ke-32 ASEAN dimulai. Pada KTT tersebut para pemimpin meluncurkan ASEAN Power Grid."
    assert said(baca(text), "launched_at") == {("ASEAN Power Grid", "launched_at", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit launched the River Fund.", "Established at the 32nd ASEAN Summit, the River Fund is new.",
     "The River Fund was established by leaders at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_ways_to_tell_of_a_launch(text: str) -> None:
    assert said(read(text), "launched_at") == {("River Fund", "launched_at", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit agreed to accelerate the establishment of the River Community by 2020.",
     "The 32nd ASEAN Summit launched the website of the River Fund.",
     "The 32nd ASEAN Summit began. It was the first since the River Community was formed in 2015."],
)  # fmt: skip
def test_what_is_not_launched_there(text: str) -> None:
    assert said(read(text), "launched_at") == set()


def test_founder() -> None:
    found = said(read("The River Fund was set up by Thailand and Japan in 2016."), "initiated_by", "launched_on")
    assert found == {
        ("River Fund", "initiated_by", "Thailand", "asserted"),
        ("River Fund", "initiated_by", "Japan", "asserted"),
        ("River Fund", "launched_on", "2016", "asserted"),
    }


def test_launch_meant_for_a_year_is_planned() -> None:
    found = said(baca("Komunitas Sungai direncanakan terbentuk pada 2020."), "launched_on")
    assert found == {("Komunitas Sungai", "launched_on", "2020", "planned")}


def test_launch_of_the_past_is_no_plan() -> None:
    text = "Indonesia akan menekankan bahwa Komunitas Sungai terbentuk pada 2015."
    assert said(baca(text), "launched_on") == {("Komunitas Sungai", "launched_on", "2015", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Program Sungai dilaksanakan di Makassar dan Surabaya.",
        "Program Sungai sudah diterapkan di Makassar dan Surabaya.",
    ],
)
def test_where_a_programme_is_carried_out(text: str) -> None:
    assert {fact[2] for fact in said(baca(text), "implemented_in")} == {"Makassar", "Surabaya"}


def test_event_is_held_and_not_carried_out() -> None:
    text = "KTT ke-33 ASEAN yang membahas Program Sungai akan dilaksanakan di Makassar."
    assert said(baca(text), "implemented_in") == set()


def test_carrying_out_as_a_noun_has_no_subject() -> None:
    text = "Mereka memuji Rencana Aksi Sungai dan pelaksanaan Deklarasi Danau."
    assert said(baca(text), "implements") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 1967, ASEAN is made up of ten states.",
        "Established in 1967, the Association of Southeast Asian Nations has ten members.",
        "In 1967, five states founded ASEAN.",
        "In 1967, ASEAN was founded in Bangkok.",
        "Since its founding in 1967, ASEAN has grown.",
        "Didirikan pada 1967, ASEAN memiliki sepuluh anggota.",
        "Sejak didirikan pada 1967, ASEAN terus tumbuh.",
        "Sejak berdirinya ASEAN pada 1967, kawasan damai.",
        "Pada tahun 1967, lima negara mendirikan ASEAN.",
    ],
)
def test_year_in_which_an_organisation_was_founded(text: str) -> None:
    language = "id" if "pada" in text.lower() else "en"
    assert said(read(text, language=language), "launched_on") == {("ASEAN", "launched_on", "1967", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Thailand, a founding member of ASEAN, hosted talks in 1967.",
        "ASEAN established relations with Japan in 1973.",
        "The ASEAN Secretariat opened a hall on 5 May 2018.",
        "In 1967, Japan said that five states founded ASEAN.",
    ],
)
def test_year_of_something_else_is_not_that_of_the_founding(text: str) -> None:
    assert said(read(text), "launched_on") == set()


def test_work_that_another_belongs_to_is_not_the_one_launched() -> None:
    text = "The River Fund, an initiative of the Lake Network, was launched in 2016."
    assert said(read(text), "launched_on") == {("River Fund", "launched_on", "2016", "asserted")}


def test_body_behind_since_its_founding() -> None:
    text = "Menurut dia, sejak didirikan tahun 2011 lalu, AHA Centre berkembang."
    assert {fact[:3] for fact in said(baca(text), "launched_on")} == {("AHA Centre", "launched_on", "2011")}


@pytest.mark.parametrize(
    "text", ["Thailand launched the ASEAN Media Square on 3 May 2017.", "The ASEAN Media Square was launched in 2017."]
)
def test_body_that_a_longer_name_begins_with_is_not_launched(text: str) -> None:
    assert said(read(text), "launched_on") == set()


def test_body_that_began_a_movement_is_not_launched_itself() -> None:
    text = "Gerakan Sungai Bersih dimulai. Gerakan yang digagas AHA Centre ini diluncurkan pada Mei 2017."
    assert {fact[:3] for fact in said(baca(text), "launched_on")} == {
        ("Gerakan Sungai Bersih", "launched_on", "2017-05")
    }


def test_initiative_behind_a_document_is_not_what_is_launched() -> None:
    text = "Malaysia will launch the River Vision 2045, a plan for the River Network, at the 33rd ASEAN Summit."
    assert said(read(text), "launched_at") == set()


@pytest.mark.parametrize(
    "text", ["Thailand and Japan have jointly established the River Fund.", "Thailand and Japan set up the River Fund."]
)
def test_founders(text: str) -> None:
    assert {fact[:3] for fact in said(read(text), "initiated_by")} == {
        ("River Fund", "initiated_by", "Thailand"),
        ("River Fund", "initiated_by", "Japan"),
    }


def test_day_of_a_dateline_is_not_that_of_a_launch() -> None:
    text = "MANILA, May 2, 2018 (Bernama) -- Thailand has established the River Fund."
    assert said(read(text), "launched_on") == set()


def test_states_that_founded_an_organisation() -> None:
    text = "The ASEAN Secretariat was founded in Jakarta on 5 May 1976 by Indonesia, Malaysia and Thailand."
    assert {fact[2] for fact in said(read(text), "initiated_by")} == {"Indonesia", "Malaysia", "Thailand"}
    assert said(read("The ASEAN Secretariat was founded in 1976 by Indonesia."), "initiated_by") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit saw the launch of the River Fund.", "en"),
        ("Ministers at the 32nd ASEAN Summit announced the launch of the River Fund.", "en"),
        ("The 32nd ASEAN Summit closed. The River Fund was launched at the summit.", "en"),
        ("At the 32nd ASEAN Summit the Prime Minister unveiled the River Fund.", "en"),
        ("KTT ke-32 ASEAN menandai peluncuran River Fund.", "id"),
        ("KTT ke-32 ASEAN menyepakati pembentukan River Fund.", "id"),
    ],
)
def test_event_that_saw_a_launch(text: str, language: str) -> None:
    found = said(read(text, language=language), "launched_at")
    assert found == {("River Fund", "launched_at", "32nd ASEAN Summit", "asserted")}


def test_launch_that_an_event_only_spoke_of_was_not_there() -> None:
    assert said(read("The 32nd ASEAN Summit recalled the launch of the River Fund."), "launched_at") == set()


def test_year_of_a_proposal_is_not_that_of_the_launch() -> None:
    text = "The River Fund, proposed by Japan in 2012, was launched at the 32nd ASEAN Summit."
    assert said(read(text), "launched_on") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("At the 32nd ASEAN Summit, they established the ASEAN Power Grid, and next month the ministers will meet for the "
      "13th East Asia Summit.", "en"),
     ("Pada KTT ke-32 ASEAN mereka membentuk ASEAN Power Grid, dan bulan depan menteri akan bertemu untuk KTT ke-13 "
      "Asia Timur.", "id")],
)  # fmt: skip
def test_what_is_done_later_tells_nothing_of_a_launch(text: str, language: str) -> None:
    found = said(read(text, language=language), "launched_at", "launched_on")
    assert {fact[1:3] for fact in found} == {("launched_at", "32nd ASEAN Summit")}


def test_programme_that_a_city_behind_it_places() -> None:
    found = said(baca("Mereka memuji program Rumah Hijau di Makassar dan platform JALA di Jakarta."), "implemented_in")
    assert {fact[:3] for fact in found} == {
        ("Rumah Hijau", "implemented_in", "Makassar"),
        ("JALA", "implemented_in", "Jakarta"),
    }
    assert said(read("The ASEAN Smart Cities Network in Manila met."), "implemented_in") == set()


def test_plan_that_is_the_carrying_out_of_another() -> None:
    found = said(baca("Rencana Kerja Sungai merupakan penjabaran dari Piagam Sungai."), "implements")
    assert found == {("Rencana Kerja Sungai", "implements", "Piagam Sungai", "asserted")}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Japan and ASEAN raised their ties to a Strategic Partnership in 2014.", "en",
         "ASEAN-Japan Strategic Partnership"),
        ("Relations were elevated to a Strategic Partnership in 2014.", "en", "Strategic Partnership"),
        ("Jepang dan ASEAN meningkatkan hubungan menjadi Strategic Partnership pada 2014.", "id",
         "ASEAN-Japan Strategic Partnership"),
    ],
)  # fmt: skip
def test_ties_raised_to_a_partnership(text: str, language: str, name: str) -> None:
    found = said(read(text, language=language), "launched_on")
    assert {fact[:3] for fact in found} == {(name, "launched_on", "2014")}


def test_what_is_raised_to_something_else_launches_nothing() -> None:
    assert said(read("Japan raised its payments to the River Fund in 2014."), "launched_on") == set()


def test_event_of_another_month_launches_nothing() -> None:
    text = "As a result of the 32nd ASEAN Summit, ministers will launch the River Fund in November 2018."
    assert said(read(text), "launched_at", "launched_on") == {("River Fund", "launched_on", "2018-11", "planned")}


def test_ties_raised_in_the_sentence_before_launch_nothing() -> None:
    text = "They praised cooperation. Japan raised money to the ASEAN Smart Cities Network in April 2018."
    assert said(read(text), "launched_on") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit opened. On the same occasion the ASEAN Rivers Fund was launched.", "en"),
        ("The 32nd ASEAN Summit opened. The leaders launched the ASEAN Rivers Fund.", "en"),
        ("KTT ke-32 ASEAN dibuka. Pada kesempatan itu diluncurkan Dana Sungai ASEAN.", "id"),
        ("KTT ke-32 ASEAN dibuka. Para pemimpin meluncurkan Dana Sungai ASEAN.", "id"),
    ],
)
def test_launch_on_the_occasion_spoken_of_or_by_those_who_meet(text: str, language: str) -> None:
    found = said(read(text, language=language), "launched_at")
    assert {fact[2] for fact in found} == {"32nd ASEAN Summit"}


def test_launch_by_somebody_else_is_not_at_the_event_spoken_of() -> None:
    assert said(read("The 32nd ASEAN Summit opened. Japan launched the ASEAN Rivers Fund."), "launched_at") == set()


def test_launch_by_a_noun_with_its_day() -> None:
    found = said(read("Since its establishment in 2004, the ASEAN Rivers Fund has grown."), "launched_on")
    assert found == {("ASEAN Rivers Fund", "launched_on", "2004", "asserted")}


@pytest.mark.parametrize(
    "text", ["Japan's ties with ASEAN were set up in 1973.", "A fund for ASEAN launched in 2016 grew."]
)
def test_organisation_behind_a_preposition_is_not_what_was_launched(text: str) -> None:
    assert said(read(text), "launched_on") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thailand mengusulkan pembentukan Dana Sungai pada KTT ke-32 ASEAN, Mei 2018.", "id"),
        ("Pembentukan Dana Sungai diusulkan Thailand pada KTT ke-32 ASEAN, Mei 2018.", "id"),
    ],
)
def test_what_is_only_proposed_is_not_launched(text: str, language: str) -> None:
    assert said(read(text, language=language), "launched_at", "launched_on") == set()


def test_only_its_own_year_is_that_in_which_asean_was_founded() -> None:
    text = "Jaringan Kota Sungai merupakan inisiatif Thailand selaku Ketua ASEAN dan dibentuk pada 2018."
    assert not {fact for fact in said(read(text, language="id"), "launched_on") if fact[0] == "ASEAN"}


def test_partnership_that_ties_have_become() -> None:
    text = (
        "The 23rd ASEAN-Japan Ministerial Meeting took place on Tuesday. Its chief result is that the ASEAN-Japan "
        "Dialogue Partnership has become a Strategic Partnership, as agreed at the 22nd ASEAN-Japan Summit in 2019."
    )
    found = {fact[2] for fact in said(read(text), "launched_at", "launched_on")}
    assert found == {"23rd ASEAN-Japan Ministerial Meeting"}


@pytest.mark.parametrize(
    "text",
    ["Leaders launched the River Fund and the Lake Network at the 32nd ASEAN Summit.",
     "The River Fund and the Lake Network were launched at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_all_that_are_listed_are_launched(text: str) -> None:
    launched = {fact[0] for fact in said(read(text), "launched_at")}
    assert launched == {"River Fund", "Lake Network"}


def test_what_is_launched_stands_behind_its_verb() -> None:
    text = "Pada KTT ke-32 ASEAN di Singapura, Jumat (27/4), diluncurkan Jaringan Sungai ASEAN."
    found = said(baca(text), "launched_at")
    assert found == {("Jaringan Sungai ASEAN", "launched_at", "32nd ASEAN Summit", "asserted")}


def test_part_of_a_project_begins() -> None:
    text = "They welcomed the commencement of the ASEAN Power Grid Project Phase 2 in March 2018."
    found = said(read(text), "launched_on")
    assert found == {("ASEAN Power Grid Project Phase 2", "launched_on", "2018-03", "asserted")}


def test_event_stands_between_a_launch_and_what_is_launched() -> None:
    text = "Since the launch at the 32nd ASEAN Summit of the River Initiative, fish have come back."
    found = said(read(text), "launched_at")
    assert found == {("River Initiative", "launched_at", "32nd ASEAN Summit", "asserted")}


def test_body_that_a_noun_points_back_to() -> None:
    text = "The River Centre lies in Jakarta. The Centre was established in May 2011 and was proposed by Japan."
    assert said(read(text), "launched_on", "initiated_by") == {
        ("River Centre", "launched_on", "2011-05", "asserted"),
        ("River Centre", "initiated_by", "Japan", "asserted"),
    }


def test_noun_for_another_body_points_to_none() -> None:
    text = "The River Centre lies in Jakarta. The Council was established in May 2011."
    assert said(read(text), "launched_on") == set()


def test_state_that_launches_an_initiative_began_it() -> None:
    found = said(read("Japan launched the River Initiative in 2016."), "initiated_by")
    assert found == {("River Initiative", "initiated_by", "Japan", "asserted")}


def test_event_before_which_something_else_was_done_is_not_where_an_initiative_began() -> None:
    text = "The River Partnership was established in 2016 after Japan became a partner at the 31st ASEAN Summit."
    assert said(read(text), "launched_at") == set()


@pytest.mark.parametrize("name", ["ASEAN-Japan Blue Book", "EU-ASEAN Blue Book"])
def test_body_that_only_begins_a_name_is_not_launched(name: str) -> None:
    assert said(read(f"The partners launched the {name} on 8 May 2018."), "launched_on") == set()


def test_body_behind_the_comma_of_an_opening_phrase_is_not_launched() -> None:
    told = "Ahead of the launch, the ASEAN Secretariat will host a conference on 13 June 2018."
    assert said(read(told), "launched_on") == set()
