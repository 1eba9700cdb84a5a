"""Days, months and years on which documents are adopted."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_day_of_adoption() -> None:
    found = said(read("The Rivers Declaration was adopted by ministers on 28 April 2018."), "adopted_on")
    assert found == {("Rivers Declaration", "adopted_on", "2018-04-28", "asserted")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Rivers Declaration was signed in May 2003.", "2003-05"),
        ("Leaders adopted the Rivers Plan in 2015.", "2015"),
    ],
)
def test_month_or_year_right_behind_the_verb(text: str, day: str) -> None:
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {day}


def test_day_before_something_else_is_not_that_of_an_event() -> None:
    text = "The Rivers Plan was adopted at the 32nd ASEAN Summit on 28 April, a day before leaders flew home."
    assert {fact[2] for fact in said(read(text, "2018-05-02"), "held_on", "adopted_on")} == {"2018-04-28"}


def test_day_that_is_over_of_a_document_that_a_plan_follows() -> None:
    text = "Rencana Sungai akan diluncurkan tahun 2021, menyusul Deklarasi Laut yang diadopsi pada 28 April 2018."
    found = said(read(text, "2018-05-02", "id"), "adopted_on")
    assert ("Deklarasi Laut", "adopted_on", "2018-04-28", "asserted") in found


def test_years_of_a_plan_are_not_those_of_its_adoption() -> None:
    assert said(read("Leaders adopted the Rivers Plan for 2016-2020."), "adopted_on") == set()


def test_year_before_the_verb() -> None:
    assert {fact[2] for fact in said(baca("Pada 1976 lahir Deklarasi Sungai."), "adopted_on")} == {"1976"}


def test_year_before_a_document_is_part_of_its_name() -> None:
    found = baca("Disahkan pula 2021 River Work Plan.")
    assert said(found, "adopted_on") == set()


def test_document_adopted_last_year() -> None:
    found = said(read("The Rivers Declaration, adopted last year, is the basis."), "adopted_on")
    assert {fact[2] for fact in found} == {"2017"}


def test_month_of_the_event_is_that_of_adoption() -> None:
    text = "The Clean Rivers Charter, which leaders signed at the 28th ASEAN Summit in September 2016, is old."
    assert said(read(text), "adopted_on") == {("Clean Rivers Charter", "adopted_on", "2016-09", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Adopted at the 28th ASEAN Summit in Manila in May 2016, the Rivers Declaration lists ten rivers.",
        "The Rivers Declaration was agreed by ASEAN leaders and Joko Widodo in Manila in May 2016.",
    ],
)
def test_month_of_adoption_behind_where_and_by_whom(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {"2016-05"}


def test_year_of_an_event_before_the_verb_is_no_day_of_adoption() -> None:
    assert said(read("The 2016 Manila Forum ended. It adopted the Rivers Declaration."), "adopted_on") == set()


def test_day_of_adoption_after_that_of_the_text_is_planned() -> None:
    text = "They hope to sign the Bali Concord at the 33rd ASEAN Summit in November 2018."
    assert {fact[3] for fact in said(read(text), "adopted_on")} == {"planned"}


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Leaders will adopt the Rivers Declaration at a forum in Manila, a spokesman said Monday.", "en", None),
        ("Mereka menandatangani Deklarasi Sungai, kata Menteri Retno Marsudi, Senin.", "id", None),
        ("Mereka menandatangani Deklarasi Sungai tahun 2018 di Manila, Senin (30/4/2018).", "id", "2018-04-30"),
    ],
)
def test_day_of_adoption_is_none_of_saying_and_no_year_in_a_name(text: str, language: str, day: str | None) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "adopted_on")} == ({day} if day else set())


@pytest.mark.parametrize("told", [", agreed in May 2016,", " reached in May 2016", ", which was reached in May 2016,"])
def test_participle_right_behind_a_document(told: str) -> None:
    found = said(read(f"The Rivers Accord{told} is the main reference."), "adopted_on")
    assert {fact[2] for fact in found} == {"2016-05"}


def test_participle_of_others_is_none_of_the_document_before() -> None:
    text = "On the Rivers Accord, the ministers agreed in principle in May 2016."
    assert said(read(text), "adopted_on") == set()


@pytest.mark.parametrize(
    "text",
    ["At the 32nd ASEAN Summit, leaders recalled the Rivers Plan adopted in 2010.",
     "The Rivers Plan, signed by ASEAN in 2002, was raised at the 32nd ASEAN Summit.",
     "Speaking at the 32nd ASEAN Summit, the minister said the Rivers Plan would be signed in 2025."],
)  # fmt: skip
def test_what_was_adopted_in_another_year_was_not_at_the_event(text: str) -> None:
    assert said(read(text, "2018-05-02"), "adopted_at") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ministers signed the Rivers Plan on 25 April, two days before the 32nd ASEAN Summit opened.", "en"),
     ("Deklarasi Sungai ditandatangani pada 25 April di Manila, sehari sebelum KTT ke-32 ASEAN dibuka.", "id")],
)  # fmt: skip
def test_what_was_signed_days_before_an_event_was_not_at_it(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "adopted_at", "adopted_on", "held_in")
    assert {fact[1:3] for fact in found} == {("adopted_on", "2018-04-25")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The Rivers Plan was drafted in 2016 and adopted at the 32nd ASEAN Summit.", "en"),
     ("Deklarasi Sungai dirancang pada 2016 dan diadopsi pada KTT ke-32 ASEAN.", "id")],
)  # fmt: skip
def test_year_of_another_verb_is_not_that_of_adoption(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "adopted_at", "adopted_on")
    assert {fact[1] for fact in found} == {"adopted_at"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("On 28 April, the leaders of ten states and their many guests signed the Rivers Declaration.", "en"),
     ("The league was founded on 28 April, when five old states signed the Rivers Declaration.", "en"),
     ("The forum closed on 28 April in a tent by the sea, where thirty mayors signed the Rivers Declaration.", "en"),
     ("Pada 28 April, para pemimpin dari sepuluh negara anggota menandatangani Deklarasi Sungai.", "id"),
     ("Forum itu ditutup pada 28 April di tepi pantai yang ramai dengan penandatanganan Deklarasi Sungai.", "id")],
)  # fmt: skip
def test_day_that_leads_to_the_verb(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, "2018-05-02", language), "adopted_on")} == {"2018-04-28"}


@pytest.mark.parametrize(
    "text",
    ["The palace said on 28 April that the leaders of ten old states had signed the Rivers Declaration.",
     "On 28 April the minister flew home, after the leaders of ten old states signed the Rivers Declaration.",
     "Manila, 28 April - The leaders of ten old states and their guests signed the Rivers Declaration."],
)  # fmt: skip
def test_day_of_something_else_before_the_verb(text: str) -> None:
    assert said(read(text, "2018-05-02"), "adopted_on") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("They recalled the Rivers Declaration of 1976.", "en"),
     ("They recalled the Rivers Treaty (RT) of 1976.", "en"),
     ("Mereka mengacu pada Deklarasi Sungai tahun 1976.", "id")],
)  # fmt: skip
def test_year_behind_the_name_of_a_document(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, "2018-05-02", language), "adopted_on")} == {"1976"}


@pytest.mark.parametrize("name", ["Rivers Plan of 2017", "Rivers Declaration of 2020", "Rivers Treaty of 2016-2020"])
def test_years_of_plans_and_years_to_come_behind_names_are_no_days_of_adoption(name: str) -> None:
    assert said(read(f"They recalled the {name}.", "2018-05-02"), "adopted_on") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("In 1976, the Rivers Declaration was signed.", "en"), ("Pada 1976, Deklarasi Sungai ditandatangani.", "id")],
)
def test_year_that_leads_to_a_passive_verb(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, "2018-05-02", language), "adopted_on")} == {"1976"}


def test_years_in_which_a_document_guides_others_are_not_those_of_its_adoption() -> None:
    text = "The ministers launched the Rivers Charter, which guides them from 2021 to 2025."
    assert said(read(text), "adopted_on") == set()


def test_day_on_which_a_state_joins_a_treaty_is_not_that_of_its_adoption() -> None:
    treaty = "the Treaty of Amity and Cooperation in Southeast Asia"
    assert said(read(f"Thailand signed {treaty} in July 2003."), "adopted_on") == set()
    assert said(read(f"Five states signed {treaty} on 24 February 1976."), "adopted_on") != set()


def test_year_that_is_over_is_no_plan() -> None:
    text = "The 33rd ASEAN Summit will be held at the hall where the ASEAN Charter was signed in 2007."
    assert said(read(text), "adopted_on") == {("ASEAN Charter", "adopted_on", "2007", "asserted")}


def test_years_behind_a_name_leave_the_only_day_of_a_clause_to_its_adoption() -> None:
    text = (
        "The Plan of Action for Clean Rivers (2010-2015), which was adopted by the leaders of all the states at the "
        "32nd ASEAN Summit, held in the old town hall of the city of Manila on 28 April 2018, is known."
    )
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {"2018-04-28"}


def test_day_of_what_follows_from_an_adoption_is_not_its_own() -> None:
    text = "The adoption of the Rivers Charter means that work will begin from January 1, 2019."
    assert said(read(text), "adopted_on") == set()


@pytest.mark.parametrize(
    "words", ["The signing of the Rivers Charter took place", "Since the signature of the Rivers Charter"]
)
def test_day_on_which_an_adoption_takes_place(words: str) -> None:
    assert {fact[2] for fact in said(read(f"{words} on 28 April 2018."), "adopted_on")} == {"2018-04-28"}


@pytest.mark.parametrize("head", ["MANILA, May 2 - ", "MANILA (2 May) - "])
def test_day_of_the_dateline_gives_way_to_one_that_is_told(head: str) -> None:
    found = said(read(f"{head}Leaders endorsed the Rivers Accord on Sunday."), "adopted_on")
    assert {fact[2] for fact in found} == {"2018-04-29"}


def test_day_of_an_event_is_that_of_what_was_adopted_there() -> None:
    text = "The 40th ASEAN Summit was held in Manila on 28 April 2018. Leaders there adopted the Rivers Accord."
    assert said(read(text), "adopted_on") == {("Rivers Accord", "adopted_on", "2018-04-28", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The 40th ASEAN Summit was held in Manila on 27-28 April 2018. Leaders there adopted the Rivers Accord.",
        "The 40th ASEAN Summit will be held in Manila on 8 June 2018. Leaders there will adopt the Rivers Accord.",
        "The 40th ASEAN Summit was held in Manila in April 2018. Leaders there adopted the Rivers Accord.",
    ],
)
def test_event_of_some_days_or_to_come_tells_no_day_of_adoption(text: str) -> None:
    assert said(read(text), "adopted_on") == set()


@pytest.mark.parametrize(
    "text",
    ["On 9 May the leaders adopted the Lakes Plan, signed the Seas Protocol and issued a joint statement on haze.",
     "Leaders on 9 May approved the Lakes Plan and launched the Seas Protocol."],
)  # fmt: skip
def test_day_before_the_first_verb_is_that_of_all_that_were_adopted(text: str) -> None:
    assert {fact[2] for fact in said(read(text, "2018-05-12"), "adopted_on")} == {"2018-05-09"}
    assert len(said(read(text, "2018-05-12"), "adopted_on")) == text.count(" and ") + text.count(", ") + 1


def test_day_before_a_verb_is_not_that_of_what_was_signed_long_before() -> None:
    text = "On 9 May Japan signed the accession to the Lakes Treaty, which the ministers concluded in 2016."
    assert ("Lakes Treaty", "adopted_on", "2016", "asserted") in said(read(text, "2018-05-12"), "adopted_on")


@pytest.mark.parametrize(
    "text",
    ["KTT ke-32 ASEAN menghasilkan Deklarasi Sungai tentang Jaringan Laut pada 2025.",
     "Para pemimpin menandatangani Deklarasi Sungai tentang Jaringan Laut pada 2025."],
)  # fmt: skip
def test_year_to_come_of_what_was_adopted_is_its_aim(text: str) -> None:
    assert said(baca(text), "adopted_on") == set()


def test_year_to_come_of_what_will_be_adopted() -> None:
    text = "Para pemimpin akan menandatangani Deklarasi Sungai pada 2025."
    assert said(baca(text), "adopted_on") == {("Deklarasi Sungai", "adopted_on", "2025", "planned")}


@pytest.mark.parametrize(
    ("text", "day"),
    [("Pada KTT ke-32 ASEAN di Manila mereka menyambut pengesahan Deklarasi Sungai di Jakarta, Maret lalu.",
      "2018-03"),
     ("Sesuai Deklarasi Sungai yang disahkan pada KTT ke-31 ASEAN di Manila tahun 2017, Jepang hadir.", "2017")],
)  # fmt: skip
def test_month_or_year_behind_the_place_of_adoption(text: str, day: str) -> None:
    assert ("Deklarasi Sungai", "adopted_on", day, "asserted") in said(baca(text), "adopted_on")


@pytest.mark.parametrize("act", ["signing", "adoption", "signature"])
def test_day_stands_between_the_noun_of_an_act_and_the_document(act: str) -> None:
    text = f"The {act} in 2015 of the Rivers Protocol was a step, and the launch of the Lake Fund in May 2015 another."
    assert said(read(text), "adopted_on") == {("Rivers Protocol", "adopted_on", "2015", "asserted")}


def test_day_of_a_noun_that_leads_to_no_document() -> None:
    assert said(read("After the signing in May 2017, ministers praised the Rivers Protocol."), "adopted_on") == set()


@pytest.mark.parametrize("verb", ["endorsed", "adopted", "approved", "signed"])
def test_month_behind_a_participle(verb: str) -> None:
    text = (
        f"Talks began at the 32nd ASEAN Summit in April 2018, based on the Rivers Plan {verb} in March 2018 by Japan."
    )
    found = said(read(text), "adopted_on", "adopted_at")
    assert found == {("Rivers Plan", "adopted_on", "2018-03", "asserted")}


def test_year_right_behind_a_name_is_not_that_of_adoption() -> None:
    text = "Mereka memuji Rencana Sungai (RS). RS 2010 disahkan para pemimpin."
    assert not {fact[2] for fact in said(baca(text), "adopted_on")} & {"2010"}
