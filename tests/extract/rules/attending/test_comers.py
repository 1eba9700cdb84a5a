"""Who is named of those who come to an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, read, said

AHEAD = "The 33rd ASEAN Summit will be held in Singapore on 13 November 2018. "
DEPAN = "KTT ke-33 ASEAN akan digelar di Singapura pada 13 November 2018. "
PAST = "The 32nd ASEAN Summit was held in Singapore on 27 April 2018. "


def ahead(text: str, language: str = "en") -> set[tuple[str, str]]:
    """Who takes part in a summit that is told of before and still to come."""
    return attendance((AHEAD if language == "en" else DEPAN) + text, language, "33rd ASEAN Summit")


@pytest.mark.parametrize(
    "text",
    [
        "Peserta KTT ke-33 ASEAN terdiri atas menteri negara ASEAN, delegasi mitra, yakni Jepang dan Thailand.",
        "Peserta KTT ke-33 ASEAN ialah para pemimpin dan dua mitra, yakni Jepang dan Thailand.",
        "Pesertanya meliputi Jepang dan Thailand.",
    ],
)
def test_of_whom_those_who_take_part_are_made_up(text: str) -> None:
    assert ahead(text, "id") == {("Japan", "planned"), ("Thailand", "planned")}


def test_states_that_subjects_of_those_who_take_part_concern_do_not_come() -> None:
    assert not ahead("Menteri yang hadir dalam KTT ke-33 ASEAN membahas isu yang mencakup Jepang dan Thailand.", "id")


@pytest.mark.parametrize(
    "text",
    [
        "Among those coming are the prime ministers of Japan and Thailand and the President of Indonesia.",
        "Among those who said they are coming: the prime ministers of Japan and Thailand, the President of Indonesia.",
        "Also expected are the leaders of Japan, Thailand and Indonesia.",
        "Also expected are Japan, Thailand and Indonesia.",
        "The guest list includes the prime ministers of Japan and Thailand and the President of Indonesia.",
        "The prime ministers of Japan and Thailand and the President of Indonesia are expected too.",
    ],
)  # fmt: skip
def test_states_by_those_who_are_to_come(text: str) -> None:
    assert ahead(text) == {("Japan", "planned"), ("Thailand", "planned"), ("Indonesia", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Di antara yang akan datang adalah perdana menteri Jepang dan Thailand serta Presiden Indonesia.",
        "Dalam daftar tamu tercantum perdana menteri Jepang dan Thailand serta Presiden Indonesia.",
    ],
)
def test_negara_lewat_mereka_yang_akan_datang(text: str) -> None:
    assert ahead(text, "id") == {("Japan", "planned"), ("Thailand", "planned"), ("Indonesia", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "On the guest list are Minister Ana Cruz and President Joko Widodo.",
        "Minister Ana Cruz is expected, and so is President Joko Widodo.",
        "Minister Ana Cruz and President Joko Widodo have confirmed.",
        "Also there will be Minister Ana Cruz and President Joko Widodo.",
    ],
)
def test_people_who_are_to_come(text: str) -> None:
    assert ahead("Minister Ana Cruz spoke. " + text) == {("Ana Cruz", "planned"), ("Joko Widodo", "planned")}


def test_guests_of_several_meetings_come_to_the_one_that_the_text_is_about() -> None:
    text = AHEAD + "The 21st ASEAN-Japan Summit and the 13th East Asia Summit follow. On the guest list is Joko Widodo."
    found = {(who, what) for who, _, what, _ in said(read(text), "attends")}
    assert found == {("Joko Widodo", "33rd ASEAN Summit")}


@pytest.mark.parametrize(
    "text",
    [
        "Among the issues expected are Myanmar, Cambodia and the sea.",
        "Among those who praised the plan were Japan and Thailand.",
        "A deal between Japan and Thailand is expected, analysts say.",
        "Growth in Japan, Thailand and Indonesia is expected.",
        "Thailand is expected to raise the matter with Myanmar.",
        "Also expected is progress on ties with Japan.",
        "The guest list for the dinner includes Minister Ana Cruz.",
        "Invited to invest were firms from Japan and Thailand.",
        "President Joko Widodo has not confirmed.",
        "It is not clear whether President Joko Widodo will come.",
    ],
)
def test_who_is_only_spoken_of_does_not_come(text: str) -> None:
    assert ahead(text) == set()


def test_negara_yang_hanya_disebut_tidak_datang() -> None:
    assert ahead("Dalam daftar itu tercantum Jepang dan Thailand sebagai pembeli.", "id") == set()
    assert ahead("Belum jelas apakah Presiden Joko Widodo akan hadir.", "id") == set()


def test_who_also_was_there() -> None:
    found = attendance(PAST + "Also there were Minister Ana Cruz and President Joko Widodo.")
    assert found == {("Ana Cruz", "asserted"), ("Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("From Manila came Minister Ana Cruz.", "en", {"Ana Cruz"}),
        ("From outside ASEAN came Japan and Thailand.", "en", {"Japan", "Thailand"}),
        ("Dari luar ASEAN datang Jepang dan Thailand.", "id", {"Japan", "Thailand"}),
        ("From Japan came news of Thailand.", "en", set()),
        ("From Japan came Thailand's wish for peace.", "en", set()),
    ],
)
def test_who_came_from_where(text: str, language: str, who: set[str]) -> None:
    before = PAST if language == "en" else "KTT ke-32 ASEAN berakhir pada 28 April 2018. "
    assert attendance(before + text, language) == {(name, "asserted") for name in who}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Trade Minister Ana Cruz attended the 32nd ASEAN Summit. With her was President Joko Widodo.", "en"),
        ("Trade Minister Ana Cruz attended the 32nd ASEAN Summit. In her delegation is President Joko Widodo.", "en"),
        ("Menteri Perdagangan Ana Cruz hadir di KTT ke-32 ASEAN. Dalam rombongan ada Presiden Joko Widodo.", "id"),
    ],
)  # fmt: skip
def test_who_is_with_somebody_who_attends(text: str, language: str) -> None:
    assert attendance(text, language) == {("Ana Cruz", "asserted"), ("Joko Widodo", "asserted")}


def test_who_is_with_somebody_who_stays_away() -> None:
    text = "Trade Minister Ana Cruz skipped the 32nd ASEAN Summit. With her was President Joko Widodo."
    assert attendance(text) == {("Ana Cruz", "negated")}


def test_states_whose_heads_come_to_another_city() -> None:
    text = (
        "The 33rd ASEAN Summit will be held in Manila on 13 November 2018. The President of Japan will come to Bandung."
    )
    assert attendance(text, event="33rd ASEAN Summit") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Taking part in the 32nd ASEAN Summit were Thailand and Malaysia.",
        "Present at the 32nd ASEAN Summit in Manila were officials of Thailand, as well as Malaysia.",
        "Joining the 32nd ASEAN Summit as observers were Thailand and Malaysia.",
        "Represented at the 32nd ASEAN Summit were Thailand and Malaysia.",
        "Participants in the 32nd ASEAN Summit came from Thailand and Malaysia.",
        "The 32nd ASEAN Summit began. The participants came from Thailand and Malaysia.",
    ],
)
def test_who_is_named_behind_the_event_that_a_clause_begins_with(text: str) -> None:
    assert {who for who, *_ in said(read(text), "attends")} == {"Thailand", "Malaysia"}


@pytest.mark.parametrize(
    "text",
    [
        "Mengikuti KTT ASEAN ke-32 adalah Thailand dan Malaysia.",
        "Ambil bagian dalam KTT ASEAN ke-32 adalah para menteri dari Thailand dan Malaysia.",
        "Peserta KTT ASEAN ke-32 datang dari Thailand dan Malaysia.",
    ],
)
def test_yang_ambil_bagian(text: str) -> None:
    assert {who for who, *_ in said(baca(text), "attends")} == {"Thailand", "Malaysia"}


def test_bodies_that_come_together_with_others() -> None:
    text = "Taking part in the 32nd ASEAN Summit were officials of its members, together with the ASEAN Secretariat."
    assert {who for who, *_ in said(read(text), "attends")} == {"ASEAN Secretariat"}


@pytest.mark.parametrize(
    "text",
    [
        "Taking part in the 32nd ASEAN Summit was an honour, Thailand said.",
        "Taking over after the 32nd ASEAN Summit were Thailand and Malaysia.",
        "Present at the 32nd ASEAN Summit were worries about Thailand and Malaysia.",
        "The ideas for the 32nd ASEAN Summit came from Thailand and Malaysia.",
        "The delegates of the 32nd ASEAN Summit came to Thailand.",
    ],
)
def test_clauses_that_begin_with_no_comers(text: str) -> None:
    assert said(read(text), "attends") == set()


def test_speakers_at_a_seminar_and_none_of_their_bodies() -> None:
    text = (
        "The seminar on river fish was held on 1 May 2018. Speakers at the seminar included Dr. Ali Musa of the "
        "ASEAN Secretariat, Ms. Ana Cruz from Japan and Mr. Tan Wei."
    )
    assert {fact[0] for fact in said(read(text), "attends")} == {"Ali Musa", "Ana Cruz", "Tan Wei"}
