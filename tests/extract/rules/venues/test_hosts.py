"""Who hosts events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "text", ["Singapore hosted the 32nd ASEAN Summit.", "The 32nd ASEAN Summit was hosted by Singapore."]
)
def test_host(text: str) -> None:
    assert said(read(text), "hosts") == {("Singapore", "hosts", "32nd ASEAN Summit", "asserted")}


def test_host_of_a_summit_to_come_is_planned() -> None:
    assert said(baca("Singapura akan menjadi tuan rumah KTT ke-33 ASEAN."), "hosts") == {
        ("Singapore", "hosts", "33rd ASEAN Summit", "planned")
    }


def test_host_who_is_not_is_negated() -> None:
    assert said(read("Myanmar will not host the 33rd ASEAN Summit."), "hosts") == {
        ("Myanmar", "hosts", "33rd ASEAN Summit", "negated")
    }


def test_asean_itself_hosts_nothing() -> None:
    assert said(read("ASEAN hosted the 32nd ASEAN Summit."), "hosts") == set()


def test_host_of_listed_summits() -> None:
    found = said(read("Singapore hosted the 32nd ASEAN Summit and the 7th East Asia Summit."), "hosts")
    assert {fact[2] for fact in found} == {"32nd ASEAN Summit", "7th East Asia Summit"}


def test_host_of_the_event_spoken_of() -> None:
    text = "Leaders looked ahead to the 33rd ASEAN Summit. Singapore will host them in November."
    assert said(read(text), "hosts") == {("Singapore", "hosts", "33rd ASEAN Summit", "planned")}


def test_host_of_what_a_pronoun_means() -> None:
    text = "The next one is the 33rd ASEAN Summit. Singapore, Chair of ASEAN in this very busy year, will host it."
    assert said(read(text), "hosts") == {("Singapore", "hosts", "33rd ASEAN Summit", "planned")}


def test_person_hosts() -> None:
    found = said(
        read("SINGAPORE - President Joko Widodo will host the leaders for a special in-person summit."), "hosts"
    )
    assert found == {("Joko Widodo", "hosts", "Special ASEAN Summit", "planned")}


def test_host_of_something_else_hosts_no_event() -> None:
    text = "KTT ke-32 ASEAN dimulai. Thailand akan menjadi tuan rumah pusat penelitian tersebut."
    assert said(baca(text), "hosts") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Singapore organised the 32nd ASEAN Summit.", "Singapore convenes the 32nd ASEAN Summit.",
        "The 32nd ASEAN Summit was organised by Singapore.", "Singapore played host to the 32nd ASEAN Summit.",
    ],
)  # fmt: skip
def test_host_in_more_words(text: str) -> None:
    assert {fact[:3] for fact in said(read(text), "hosts")} == {("Singapore", "hosts", "32nd ASEAN Summit")}


def test_host_named_behind_the_word() -> None:
    text = "KTT ke-32 ASEAN dibuka oleh tuan rumah Filipina."
    assert {fact[0] for fact in said(baca(text), "hosts")} == {"Philippines"}


def test_host_without_a_name_is_not_who_stands_before() -> None:
    text = "Indonesia memahami keputusan tuan rumah menunda KTT ke-33 ASEAN."
    assert said(baca(text), "hosts") == set()


def test_offer_to_be_host_is_planned() -> None:
    text = "Malaysia menawarkan menjadi tuan rumah KTT ke-40 ASEAN."
    assert {fact[3] for fact in said(baca(text), "hosts")} == {"planned"}


def test_person_hosts_behind_his_office() -> None:
    text = "The 32nd ASEAN Summit was hosted by the President of Indonesia, Joko Widodo."
    assert {fact[0] for fact in said(read(text), "hosts")} == {"Joko Widodo"}


def test_state_of_a_host_in_brackets() -> None:
    text = "KTT ke-32 ASEAN dihadiri PM Lee Hsien Loong (Singapura) selaku tuan rumah."
    assert {fact[0] for fact in said(baca(text), "hosts")} == {"Lee Hsien Loong", "Singapore"}


def test_host_behind_a_participle_and_a_day() -> None:
    text = "The 40th ASEAN Summit would be hosted on 5 May by Malaysia."
    assert {fact[0] for fact in said(read(text), "hosts")} == {"Malaysia"}


@pytest.mark.parametrize(
    "text",
    [
        "Lee Hsien Loong told them that the 40th ASEAN Summit would be hosted in May.",
        "The 40th ASEAN Summit ended. A press conference was organised by the ASEAN Secretariat.",
    ],
)
def test_participle_without_a_host_of_the_event(text: str) -> None:
    assert said(read(text), "hosts") == set()


def test_who_holds_something_else_is_no_host() -> None:
    assert not said(baca("KTT ke-32 ASEAN mendesak Myanmar menggelar pemilu."), "hosts")


def test_person_who_is_host_of_what_was_spoken_of() -> None:
    text = "KTT ke-30 ASEAN digelar di Manila. Presiden Joko Widodo menjadi tuan rumah."
    assert ("Joko Widodo", "hosts", "30th ASEAN Summit", "asserted") in said(baca(text), "hosts")


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 5th ASEAN River Forum ended. The City of Makassar was the host.", "en"),
     ("Forum Sungai ASEAN ke-5 usai. Kota Makassar menjadi tuan rumah.", "id")],
)  # fmt: skip
def test_city_that_is_host_of_the_event_spoken_of(text: str, language: str) -> None:
    assert {host for host, _, _, _ in said(read(text, language=language), "hosts")} == {"Makassar"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. Singapore, a busy city with a fine harbour and good hotels, is the host.", "en"),
        ("The 32nd ASEAN Summit began. The host of the meeting was Singapore.", "en"),
        ("The 32nd ASEAN Summit began. Singapore, as host of the meeting, praised the East Asia Summit.", "en"),
        ("KTT ke-32 ASEAN dimulai. Tuan rumah pertemuan adalah Singapura.", "id"),
        ("KTT ke-32 ASEAN digelar dengan Singapura sebagai tuan rumah.", "id"),
    ],
)
def test_who_is_the_host_of_the_event_spoken_of(text: str, language: str) -> None:
    assert said(read(text, language=language), "hosts") == {("Singapore", "hosts", "32nd ASEAN Summit", "asserted")}


def test_states_that_host_together() -> None:
    found = said(read("Singapore and Malaysia hosted the 32nd ASEAN Summit."), "hosts")
    assert {fact[0] for fact in found} == {"Singapore", "Malaysia"}


def test_body_of_a_state_is_the_host_and_not_the_state() -> None:
    found = said(read("The 32nd ASEAN Summit was hosted by Singapore's Ministry of Trade."), "hosts")
    assert {fact[0] for fact in found} == {"Ministry of Trade of Singapore"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. They praised the Asia games, which Malaysia hosted.", "en"),
        ("KTT ke-32 ASEAN dimulai. Malaysia menawarkan diri sebagai tuan rumah pertemuan para petani.", "id"),
    ],
)
def test_host_of_another_meeting_does_not_host_the_one_spoken_of(text: str, language: str) -> None:
    assert said(read(text, language=language), "hosts") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit was jointly organised by Japan and Malaysia.", "en"),
        ("The 32nd ASEAN Summit was hosted by Japan in cooperation with Malaysia.", "en"),
        ("KTT ke-32 ASEAN diselenggarakan oleh Jepang bekerja sama dengan Malaysia.", "id"),
    ],
)
def test_hosts_that_act_together(text: str, language: str) -> None:
    found = said(read(text, language=language), "hosts")
    assert found == {(state, "hosts", "32nd ASEAN Summit", "asserted") for state in ("Japan", "Malaysia")}


def test_state_that_only_owns_what_a_host_works_with_hosts_nothing() -> None:
    found = said(read("The 32nd ASEAN Summit was hosted by Japan in cooperation with Malaysia's police."), "hosts")
    assert found == {("Japan", "hosts", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("As host of the 32nd ASEAN Summit, Malaysia closed its roads.", "en"),
        ("Sebagai tuan rumah KTT ke-32 ASEAN, Malaysia menutup jalan.", "id"),
        ("Malaysia's hosting of the 32nd ASEAN Summit drew praise.", "en"),
        ("Malaysia mengadakan KTT ke-32 ASEAN.", "id"),
    ],
)
def test_host_behind_or_before_a_noun(text: str, language: str) -> None:
    assert ("Malaysia", "hosts", "32nd ASEAN Summit", "asserted") in said(read(text, language=language), "hosts")


def test_host_of_something_else() -> None:
    text = "The 32nd ASEAN Summit ended. As host of the centre, Malaysia gave the land."
    assert said(read(text), "hosts") == set()


@pytest.mark.parametrize("joint", ["in cooperation with", "together with"])
def test_those_with_whom_a_state_hosts_are_listed(joint: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit was hosted by Thailand {joint} Japan and Malaysia."), "hosts")
    assert {fact[0] for fact in found} == {"Thailand", "Japan", "Malaysia"}


def test_host_of_a_meal_does_not_host_the_summit() -> None:
    text = "Sultan Hassanal Bolkiah hosted a dinner for the leaders attending the 32nd ASEAN Summit."
    assert not said(read(text), "hosts")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They expressed their appreciation to Singapore for the successful hosting of the 32nd ASEAN Summit.", "en"),
        ("They congratulated Singapore on successfully hosting the 32nd ASEAN Summit.", "en"),
        ("Mereka berterima kasih kepada Singapura atas keberhasilannya menyelenggarakan KTT ke-32 ASEAN.", "id"),
    ],
)
def test_host_who_is_thanked(text: str, language: str) -> None:
    found = said(read(text, language=language), "hosts")
    assert found == {("Singapore", "hosts", "32nd ASEAN Summit", "asserted")}


def test_who_is_thanked_beside_the_host_is_none() -> None:
    text = "They thanked Japan for its help, and Singapore for hosting the 32nd ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "hosts")} == {"Singapore"}


def test_host_country_is_the_one_right_behind() -> None:
    text = "Taking part in the 32nd ASEAN Summit are Thailand, Myanmar and host country, Singapore."
    assert {host for host, *_ in said(read(text), "hosts")} == {"Singapore"}


def test_country_of_somebody_is_host_and_not_he() -> None:
    text = "Presiden Filipina Budi Santoso mengatakan bahwa negaranya akan menjadi tuan rumah KTT ke-40 ASEAN."
    assert {fact[0] for fact in said(baca(text), "hosts")} == {"Philippines"}


@pytest.mark.parametrize(
    "words",
    ["the decision by Malaysia to host", "the offer of Malaysia to host", "Malaysia's bid to host"],
)
def test_who_decides_to_be_host_and_not_who_welcomes_it(words: str) -> None:
    found = said(read(f"Thailand welcomed {words} the 40th ASEAN Summit."), "hosts")
    assert found == {("Malaysia", "hosts", "40th ASEAN Summit", "planned")}


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("KTT ke-32 ASEAN akan diselenggarakan Jepang.", {"Japan"}),
        ("KTT ke-32 ASEAN digelar Sekretariat ASEAN bersama Bank Dunia.", {"ASEAN Secretariat", "World Bank"}),
        ("Giliran beralih ke Jepang, yang akan menyelenggarakan KTT ke-32 ASEAN.", {"Japan"}),
        ("KTT ke-32 ASEAN dimulai. Jepang selaku tuan rumah memilih tema itu.", {"Japan"}),
        ("KTT ke-32 ASEAN digelar bersama Japan Trade Fair.", set()),
        ("KTT ke-32 ASEAN digelar di Jepang.", set()),
    ],
)
def test_doer_of_a_passive_and_of_a_relative_clause_hosts(text: str, hosts: set[str]) -> None:
    assert {who for who, *_ in said(read(text, language="id"), "hosts")} == hosts


def test_state_for_which_somebody_is_host() -> None:
    text = "KTT ke-32 ASEAN dimulai. KTT dipimpin Perdana Menteri Singapura Lee Hsien Loong selaku tuan rumah."
    assert "Singapore" in {who for who, *_ in said(read(text, language="id"), "hosts")}


def test_who_hosted_an_edition_of_another_year() -> None:
    text = "The 32nd ASEAN Summit was held in Singapore on 27 April 2018. Thailand hosted it in {}."
    assert not any(who == "Thailand" for who, *_ in said(read(text.format(2009)), "hosts"))
    assert any(who == "Thailand" for who, *_ in said(read(text.format(2018)), "hosts"))


def test_who_gives_up_being_host_is_none() -> None:
    text = "Thailand gave up its right to host the 32nd ASEAN Summit."
    assert said(read(text), "hosts") == {("Thailand", "hosts", "32nd ASEAN Summit", "negated")}
    text = "Thailand withdrew, and Japan will host the 33rd ASEAN Summit."
    assert said(read(text), "hosts") == {("Japan", "hosts", "33rd ASEAN Summit", "planned")}


@pytest.mark.parametrize(
    "words", ["it was Japan's wish to host", "of Japan's desire to host", "of the ambition of Japan to host"]
)
def test_state_whose_wish_is_told_is_the_host_and_not_who_tells_it(words: str) -> None:
    found = read(f"Minister Ali Musa told them {words} the 33rd ASEAN Summit.")
    assert said(found, "hosts", "attends") == {("Japan", "hosts", "33rd ASEAN Summit", "planned")}


def test_host_of_both_events_named_before() -> None:
    text = "The 32nd ASEAN Summit and the 21st ASEAN-Japan Summit ended in Manila. Thailand hosted both."
    assert {(who, what) for who, _, what, _ in said(read(text), "hosts")} == {
        ("Thailand", "32nd ASEAN Summit"),
        ("Thailand", "21st ASEAN-Japan Summit"),
    }


def test_tuan_rumahnya() -> None:
    found = said(baca("KTT ke-32 ASEAN berakhir. Tuan rumahnya Thailand."), "hosts")
    assert found == {("Thailand", "hosts", "32nd ASEAN Summit", "asserted")}


def test_host_of_something_else_than_the_event_spoken_of() -> None:
    assert said(read("The 32nd ASEAN Summit ended. Thailand hosts the office of a bank."), "hosts") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit was on their minds. Thailand, which holds the rotating chair of the ten members, is due "
      "to host the summit.", "en"),
     ("KTT ke-40 ASEAN dibahas. Thailand, yang memegang jabatan Ketua ASEAN, dijadwalkan menyelenggarakan KTT pada "
      "17 Desember.", "id")],
)  # fmt: skip
def test_host_of_whom_more_is_told_between_commas(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "hosts")
    assert found == {("Thailand", "hosts", "40th ASEAN Summit", "planned")}


def test_event_is_hosted_by_a_state_by_the_pronoun_that_a_sentence_begins_with() -> None:
    text = "Joko Widodo closed the 40th ASEAN Summit. It was the first to be hosted by Thailand."
    assert {who for who, *_ in said(read(text), "hosts")} == {"Thailand"}


def test_aside_about_somebody_makes_no_host_of_him() -> None:
    text = "The 40th ASEAN Summit began. Thailand, whose airports are closed, said Malaysia will host the games."
    assert said(read(text), "hosts") == set()


def test_state_by_which_an_event_is_hosted_in_one_word() -> None:
    assert ("Malaysia", "hosts", "32nd ASEAN Summit") in {
        fact[:3] for fact in said(baca("KTT ke-32 ASEAN dituanrumahi Malaysia."), "hosts")
    }


@pytest.mark.parametrize("thanks", ["for hosting the two Meetings", "for hosting both meetings"])
def test_host_of_two_events(thanks: str) -> None:
    text = (
        "The 7th ASEAN River Ministers' Meeting was held on 3 May 2018, and the 2nd ASEAN-Japan River Ministers' "
        f"Meeting on 4 May 2018. They thanked Malaysia {thanks}."
    )
    hosted = {fact[2] for fact in said(read(text), "hosts")}
    assert hosted == {"7th ASEAN River Ministers' Meeting", "2nd ASEAN-Japan River Ministers' Meeting"}


def test_two_events_of_the_title_are_hosted() -> None:
    text = (
        "7th ASEAN River Ministers' Meeting and 2nd ASEAN-Japan River Ministers' Meeting\n\nThe 7th ASEAN River "
        "Ministers' Meeting was held on 3 May 2018. They agreed to hold the 3rd ASEAN-Japan River Ministers' Meeting "
        "in 2020. They thanked Malaysia for hosting the two Meetings."
    )
    hosted = {fact[2] for fact in said(read(text), "hosts") if fact[0] == "Malaysia"}
    assert hosted == {"7th ASEAN River Ministers' Meeting", "2nd ASEAN-Japan River Ministers' Meeting"}


def test_city_behind_the_name_of_a_body_is_only_its_seat() -> None:
    text = "The ASEAN Secretariat, Jakarta, hosted the 5th ASEAN River Forum via videoconference."
    assert {fact[0] for fact in said(read(text), "hosts")} == {"ASEAN Secretariat"}
