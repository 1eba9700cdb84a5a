"""Who published a text, and when."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

BODY = "The leaders agreed on clean rivers."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Jakarta (ANTARA) - {BODY}", "Antara"),
        (f"MANILA, May 2 (PNA) -- {BODY}", "Philippine News Agency"),
        (f"REPUBLIKA.CO.ID, JAKARTA -- {BODY}", "Republika"),
        (f"{BODY}\n\nIssued by the Ministry of Foreign Affairs of Malaysia", "Ministry of Foreign Affairs of Malaysia"),
        (f"{BODY}\n\nSource: Bernama", "Bernama"),
        (f"{BODY}\n\nASEAN Secretariat", "ASEAN Secretariat"),
        (f"{BODY}\n\nRivers News Desk", "Rivers News Desk"),
        (f"ASEAN SECRETARIAT PRESS RELEASE\n\n{BODY}", "ASEAN Secretariat"),
        (f"MFA Press Release: Visit to Manila, 2 May 2018\n\n{BODY}", "Ministry of Foreign Affairs of Singapore"),
        (f"Harian.com, Jakarta {BODY}", "Harian"),
        (
            f"MFA Press Release: Transcript of the Talk with Minister Ali Musa about the Visit to Manila\n\n{BODY}",
            "Ministry of Foreign Affairs of Singapore",
        ),
    ],
)
def test_publisher(text: str, name: str) -> None:
    assert {fact[2] for fact in said(read(text), "published_by")} == {name}


@pytest.mark.parametrize("text", [BODY, f"{BODY}\n\nAnita Lopez", f"{BODY}\n\nMonday"])
def test_other_words_are_no_publisher(text: str) -> None:
    assert said(read(text), "published_by") == set()


def test_day_of_publication_is_that_of_the_dateline() -> None:
    found = said(read(f"Jakarta, 2 May 2018 - {BODY}", None), "published_on")
    assert found == {("THIS_DOCUMENT", "published_on", "2018-05-02", "asserted")}


def test_given_day_of_publication_counts() -> None:
    assert {fact[2] for fact in said(read(BODY, "2018-06-01"), "published_on")} == {"2018-06-01"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"SUNGAI-TIMUR.COM, MAKASSAR - {BODY}", "Sungai Timur"),
        (f"SNN.co.id - {BODY}", "SNN"),
        (f"A title\n\nJakarta, Warta Sungai \u2013 {BODY}", "Warta Sungai"),
        (f"{BODY} [Direktorat Sungai dan Danau]", "Direktorat Sungai dan Danau"),
        (f"Jakarta (ANTARA News) - {BODY}", "Antara"),
    ],
)
def test_publisher_by_domain_place_and_brackets(text: str, name: str) -> None:
    assert {fact[2] for fact in said(read(text), "published_by")} == {name}


def test_place_in_a_dateline_publishes_nothing() -> None:
    assert said(read(f"Bandung, Indonesia \u2013 {BODY}"), "published_by") == set()


def test_publisher_signs_nothing() -> None:
    text = "MANILA, May 2 (Bernama) -- Leaders signed the Bali Concord at the 32nd ASEAN Summit."
    assert said(read(text), "signed_by") == set()


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("BERNAMA, April 29, 2018 - The leaders met.", "Bernama"),
        ("MANILA, April 29. /TASS/. The leaders met.", "TASS"),
        ("Ministry of Trade\nPress Release\n\nThe leaders met.", "Ministry of Trade"),
        ("KEMENTERIAN PERDAGANGAN\nSIARAN PERS\n\nPara pemimpin bertemu.", "Ministry of Trade of Indonesia"),
    ],
)
def test_publisher_by_the_form_of_the_head(text: str, publisher: str) -> None:
    assert {value for _, _, value, _ in said(read(text), "published_by")} == {publisher}


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"Leaders meet on rivers\n\nManila, August 3, 2024 | The River Post \u2013 {BODY}", "The River Post"),
        (f"Kabar Sungai/Makassar, 31 Juli 2024 \u2013 {BODY}", "Kabar Sungai"),
        (f"Makassar, 13 Mei 2018 (Kantor Berita Sungai) \u2013 {BODY}", "Kantor Berita Sungai"),
        (f"JAKARTA, May 2 (Lake Novelties) - {BODY}", "Lake Novelties"),
        (f"MANILA, SUNGAI.TV, 10 Mei 2018 \u2013 {BODY}", "Sungai"),
        (f"Jakarta, Wartasungai.com, Rabu (2/5/2018) \u2013 {BODY}", "Wartasungai"),
        (f"A title\n\nThe Jakarta Post, Jakarta, Wed, 05/02/2018\n\n{BODY}", "The Jakarta Post"),
        (f"A title\n\nKompas.com - 02/05/2018, 14:49 WIB\n\n{BODY}", "Kompas"),
        (f"A title\n\nBy Lina Tan | China Daily | Updated: 2018-05-02 08:02\n\n{BODY}", "China Daily"),
        (f"A title\n\nPress Release: Japan Government, 2 May 2018\n\n{BODY}", "Japan Government"),
        (f"A title\n\nMinistry of Trade, Japan, May 2, 2018\n\n{BODY}", "Ministry of Trade of Japan"),
        (f"FOR IMMEDIATE RELEASE\n\nMinistry of Trade\nSingapore\n\n{BODY}", "Ministry of Trade of Singapore"),
        (f"Siaran Pers\nKementerian Perdagangan\nNomor: 5/2018\n\n{BODY}", "Ministry of Trade of Indonesia"),
        (f"{BODY}\n\nMINISTRY OF TRADE\nSINGAPORE\n2 MAY 2018", "Ministry of Trade of Singapore"),
        (f"{BODY}\n\nHubungi:\nAni\nKementerian Perdagangan\nEmail: a@b.go.id", "Ministry of Trade of Indonesia"),
        (f"{BODY} -- BERNAMA", "Bernama"),
        (f"{BODY} (ANTARA/AB)", "Antara"),
        (f"{BODY} (Sumber: Kompas.com)", "Kompas"),
        (f"{BODY} (Biro Humas Setjen Kemhan)", "Ministry of Defence of Indonesia"),
        (f"{BODY} (BKIP Kemenhub)", "Ministry of Transportation of Indonesia"),
        (f"{BODY}\n\nSumber: Dit. Sungai ASEAN, Kemlu", "Ministry of Foreign Affairs of Indonesia"),
        (f"Suara Danau, Rabu, 2 Mei 2018\n\n{BODY}", "Suara Danau"),
        (f"MANILA (World Bank News) \u2013 {BODY}", "World Bank"),
        (f"{BODY}\n\nHumas Universitas Sungai", "Universitas Sungai"),
        (f"A title\n\nMay 2, 2018 - Manila, Philippines - River Affairs Board\n\n{BODY}", "River Affairs Board"),
        (f"Labuan Timur, E Rivers (River Online) \u2013 {BODY}", "River Online"),
        (f"The Jakarta Post, Makassar\n\n{BODY}", "The Jakarta Post"),
        (f"World Bank press release\n\nManila, 2 May 2018 \u2013 {BODY}", "World Bank"),
        (f"{BODY}\n\nSource: VOV", "Voice of Vietnam"),
        (f"{BODY}\n\nCopyright \u00a9 ANTARA 2018", "Antara"),
        (f"Dari rilis yang diterima detikTravel, {BODY}", "detikTravel"),
        (f"RMOL. {BODY}", "RMOL"),
    ],
)  # fmt: skip
def test_publisher_of_the_mastheads_of_the_press(text: str, publisher: str) -> None:
    assert {value for _, _, value, _ in said(read(text), "published_by")} == {publisher}


@pytest.mark.parametrize(
    "text",
    [
        f"PUTRAJAYA, May 3 \u2014 {BODY}",
        f"MANILA, Philippines \u2014 {BODY}",
        f"{BODY} (noe/iro)",
        f"{BODY} It was set up with the World Bank (WB).",
        f"{BODY} It is a part of the Rivers Agency.",
        f"Thailand's Press Statement on the Rivers Meeting\n\n{BODY}",
        f"World Bank - Thailand Partnership Grows\n\n{BODY}",
        f"Ministry of Trade Opens News Centre\n\n{BODY}",
        f"Editor: Ani Lopez\n\n{BODY}",
        f"Sekretaris Jenderal ASEAN \u2013 {BODY}",
        f"The statement named Reuters and Bernama. {BODY}",
        f"Media Center\nPress Releases\n\n{BODY}",
    ],
)
def test_who_only_stands_in_a_text_publishes_nothing(text: str) -> None:
    assert said(read(text), "published_by") == set()


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"{BODY} This release was issued by the Bureau of Rivers, Ministry of Trade.", "Ministry of Trade"),
        (f"{BODY} This release was issued by the Ministry of Trade. For questions call 1500-567.", "Ministry of Trade"),
        (f"A title\n\nBy Office of the Deputy for Rivers\n\n{BODY} (ASEAN Secretariat)", "ASEAN Secretariat"),
        (f"A title\n\nOleh Humas Sungai, dipublikasikan pada 5 September 2016\n\n{BODY}", "Humas Sungai"),
    ],
)
def test_publisher_that_the_text_names_of_itself(text: str, publisher: str) -> None:
    assert {value for _, _, value, _ in said(read(text), "published_by")} == {publisher}


def test_statement_that_somebody_issued_is_not_the_text() -> None:
    assert said(read(f"{BODY} The statement was issued by the Bureau of Rivers."), "published_by") == set()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A call with the ministers (27 July 2017)\n\nThe ministers spoke today.", {"2017-07-27"}),
        ("Jakarta, 11 Desember 2017. Para menteri bertemu di Manila.", {"2017-12-11"}),
        ("Para menteri bertemu di Manila, Senin (11/12/2017).", {"2017-12-11"}),
        ("Para menteri bertemu di Manila. Pertemuan itu dibuka Senin (11/12/2017).", {"2017-12-11"}),
        ("Para menteri bertemu di Manila.\n\nMereka pulang Senin (11/12/2017).", set()),
        ("The meeting (27 July 2017)\n\nThe ministers spoke of rivers.", set()),
        ("The fair opened today, Thursday, 1 November 2007, and ends tomorrow.", {"2007-11-01"}),
    ],
)
def test_day_of_publication_is_no_day_that_a_sentence_tells_of(text: str, days: set[str]) -> None:
    assert {fact[2] for fact in said(read(text, None), "published_on")} == days


def test_day_on_which_something_was_said_is_that_of_the_text() -> None:
    text = 'Para menteri bertemu, Senin (11/12/2017). "Sungai penting," ujar Retno, Selasa (12/12/2017).'
    assert {fact[2] for fact in said(read(text, None, "id"), "published_on")} == {"2017-12-12"}


def test_address_is_one_name() -> None:
    assert {fact[2] for fact in said(read(f"Suara.com - {BODY}"), "published_by")} == {"Suara"}
    assert "Suara.com" in {mention.surface for mention in read(f"Suara.com - {BODY}").mentions}


@pytest.mark.parametrize(
    ("foot", "name"),
    [("Pewarta: Biro Bandung, Harian Nusa Raya", "Harian Nusa Raya"), ("(Warta Nusa/R2)", "Warta Nusa"),
     ("Sumber: Siaran Digital Nusa", "Siaran Digital Nusa"), ("(Redaksi Sehat Nusa)", "Redaksi Sehat Nusa")],
)  # fmt: skip
def test_foot_names_the_paper(foot: str, name: str) -> None:
    found = baca(f"Presiden tiba di Bandung.\n\n{foot}")
    assert said(found, "published_by") == {("THIS_DOCUMENT", "published_by", name, "asserted")}


def test_name_ends_where_a_column_does() -> None:
    found = read("By Office of the River Secretary     Date 25 January 2018\n\nThe ministers met in Bandung.")
    assert {o for _, _, o, _ in said(found, "published_by")} == {"Office of the River Secretary"}


def test_part_of_the_name_of_a_city_is_no_publisher() -> None:
    assert not said(read(f"Washington, DC - {BODY}"), "published_by")


@pytest.mark.parametrize(
    "text",
    [f"Prime Minister's Office, Malaysia\nMedia Release\n\n{BODY}",
     f"Prime Minister Agus Salim of Malaysia spoke. {BODY}\n\nPRIME MINISTER'S OFFICE"],
)  # fmt: skip
def test_office_of_a_leader_publishes(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "published_by")} == {"Prime Minister's Office of Malaysia"}


def test_office_of_one_of_two_leaders_names_no_state() -> None:
    text = (
        "Singapore's Prime Minister Lee Hsien Loong met Prime Minister Ali Musa of Malaysia in Manila.\\n\\n"
        "Prime Minister's Office, Manila"
    ).replace("\\n", "\n")
    assert {fact[2] for fact in said(read(text), "published_by")} <= {"Prime Minister's Office"}


@pytest.mark.parametrize(
    "items",
    ["- Kementerian Luar Negeri;\n- KBRI Hanoi; dan\n- Universitas Sungai.",
     "- Kementerian Luar Negeri\n- Universitas Sungai\n- KBRI Hanoi"],
)  # fmt: skip
def test_items_of_a_list_at_the_end_are_no_publishers(items: str) -> None:
    assert not said(baca(f"Anggota delegasi berasal dari:\n\n{items}"), "published_by")


def test_functions_of_an_embassy_sign_for_it() -> None:
    found = baca("Presiden tiba di Bandung.\n\nFungsi Penerangan, Sosial dan Budaya - KBRI Manila")
    assert {fact[2] for fact in said(found, "published_by")} == {"Embassy of Indonesia in Manila"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Para menteri bertemu di Bandung. (Sungainusa, 6 Juli 2017)", "Sungainusa"),
        ("Para menteri bertemu. (Rilis Kementerian Kesehatan, 6 Juli 2017)", "Ministry of Health of Indonesia"),
        ("(Jakarta, 6/7/2017) Presiden hadir. (BPMI Setpres)", "Presidential Secretariat of Indonesia"),
        ("Sungai, 6/7 (ANTARA) - Para menteri bertemu. (*)\n\nCopyright (c) ANTARA 2017", "Antara"),
    ],
)  # fmt: skip
def test_bracket_at_the_beginning_or_end_tells_day_and_publisher(text: str, name: str) -> None:
    found = said(read(text, None, "id"), "published_on", "published_by")
    assert {fact[2] for fact in found} == {name, "2017-07-06"}


@pytest.mark.parametrize(
    "text",
    ["They met. They adopted the Rivers Declaration (Manila, 4 May 2018).",
     "They met, and 2/3 (most) of them spoke.",
     "(a) They met on 4 May 2018 in Manila and left."],
)  # fmt: skip
def test_other_brackets_tell_no_day_of_the_text(text: str) -> None:
    assert not said(read(text, None), "published_on", "published_by")


def test_unit_that_signs_with_the_short_form_of_its_ministry() -> None:
    found = read("The Minister visited Manila.\n\nDivision in Charge\nSouth Asia Division, Trade Policy Bureau, METI")
    assert {fact[2] for fact in said(found, "published_by")} == {"Ministry of Economy, Trade and Industry of Japan"}
