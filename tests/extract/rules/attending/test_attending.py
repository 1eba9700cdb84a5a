"""Verbs of attending: what they need, and whom they tell of."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, said


@pytest.mark.parametrize(
    "words",
    ["attended.", "attended, too.", "attended as an observer.", "showed up to the summit.", "witnessed the summit."],
)
def test_attending_without_an_object_is_at_the_event_spoken_of(words: str) -> None:
    text = f"The 32nd ASEAN Summit began. President Joko Widodo {words}"
    assert attendance(text) == {("Joko Widodo", "asserted")}


def test_who_attended_something_else_did_not_come() -> None:
    assert attendance("The 32nd ASEAN Summit began. President Joko Widodo attended Gadjah Mada University.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit began. Lee Hsien Loong attended, as did President Joko Widodo.", "en"),
     ("KTT ke-32 ASEAN dimulai. Lee Hsien Loong hadir, demikian pula Presiden Joko Widodo.", "id")],
)  # fmt: skip
def test_those_of_whom_the_same_is_said_attend_too(text: str, language: str) -> None:
    assert ("Joko Widodo", "asserted") in attendance(text, language)


def test_a_bare_noun_before_the_passive_is_the_event_spoken_of() -> None:
    text = (
        "KTT ke-32 ASEAN dimulai. Pertemuan ini dihadiri Presiden Joko Widodo dan para menteri "
        "yang akan menghadiri KTT ke-33 ASEAN."
    )
    assert ("Joko Widodo", "asserted") in attendance(text, "id")


def test_partners_of_other_meetings_are_not_those_who_attend() -> None:
    text = "The 32nd ASEAN Summit began. Retno Marsudi attends meetings with partners, namely Japan and Singapore."
    assert not {"Japan", "Singapore"} & {who for who, _ in attendance(text)}


@pytest.mark.parametrize(
    "words", ["Leaders expected to attend are", "The leaders of Asia are present:", "The summit has to bring together"]
)
def test_those_listed_behind_attend(words: str) -> None:
    text = (
        f"The 32nd ASEAN Summit began. {words} Indonesia's Joko Widodo, Laos' Ali Musa and Singapore's Lee Hsien Loong."
    )
    assert {who for who, _ in attendance(text)} >= {"Joko Widodo", "Lee Hsien Loong"}


def test_those_added_to_the_ones_before_attend_too() -> None:
    text = "KTT ke-32 ASEAN tidak hanya diikuti para pemimpin, tetapi juga mitra seperti Jepang dan Thailand."
    assert attendance(text, "id") == {("Japan", "asserted"), ("Thailand", "asserted")}


def test_list_behind_the_sentence_on_those_who_are_brought_in() -> None:
    text = (
        "KTT ke-32 ASEAN dimulai. KTT itu menghadirkan tiga tokoh. Diantaranya Presiden Joko Widodo, "
        "Perdana Menteri Lee Hsien Loong, dan Menteri Luar Negeri Retno Marsudi."
    )
    assert {who for who, _ in attendance(text, "id")} == {"Joko Widodo", "Lee Hsien Loong", "Retno Marsudi"}


@pytest.mark.parametrize("words", ["was also present", "will observe the summit"])
def test_who_is_also_present_or_observes_attends(words: str) -> None:
    text = f"The 32nd ASEAN Summit began. President Joko Widodo {words}."
    assert {who for who, _ in attendance(text)} == {"Joko Widodo"}


def test_who_is_stood_in_for_at_what_others_attend_does_not() -> None:
    text = "KTT ke-32 ASEAN dihadiri Menteri Luar Negeri Retno Marsudi yang mewakili Presiden Joko Widodo."
    assert attendance(text, "id") == {("Retno Marsudi", "asserted")}


def test_association_whose_officer_comes_with_a_body_does_not_attend_itself() -> None:
    text = "The 32nd ASEAN Summit began. ASEAN and the World Bank were present."
    assert attendance(text) == {("World Bank", "asserted")}


@pytest.mark.parametrize("words", ["Also present at the airport was", "Also present to greet him was"])
def test_who_only_receives_somebody_does_not_attend(words: str) -> None:
    text = f"Lee Hsien Loong came to attend the 32nd ASEAN Summit. {words} President Joko Widodo."
    assert "Joko Widodo" not in {who for who, _ in attendance(text)}


def test_who_is_not_invited_to_join_takes_no_part() -> None:
    text = "The 32nd ASEAN Summit began. The Myanmar junta leader was not invited to join the meeting."
    assert ("Myanmar", "planned") not in attendance(text)


def test_event_of_no_name_that_a_relative_clause_tells_of() -> None:
    assert attendance("The G20 talks, which Japan will attend, follow the 32nd ASEAN Summit.") == set()


def test_the_group_of_whom_members_attend_does_not_itself() -> None:
    found = attendance("Yang hadir pada KTT ke-32 ASEAN adalah mitra wicara ASEAN seperti Jepang.", "id")
    assert "ASEAN" not in {who for who, _ in found}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Joko Widodo spoke as the keynote speaker.", {"Joko Widodo"}),
        ("Joko Widodo was invited as guest of honour.", {"Joko Widodo"}),
        ("Joko Widodo was elected as Speaker of the House.", set()),
    ],
)
def test_who_is_a_speaker_or_guest_of_honour(text: str, names: set[str]) -> None:
    assert {who for who, _ in attendance(f"The 32nd ASEAN Summit began. {text}")} == names


def test_who_does_what_somebody_attended_is_told_apart() -> None:
    text = (
        "KTT ke-32 ASEAN ditutup. Yang diikuti Joko Widodo ialah peluncuran Pernyataan Sungai "
        "oleh para pemimpin Jepang dan Filipina."
    )
    assert {fact[0] for fact in said(baca(text), "attends")} == {"Joko Widodo"}


def test_who_is_in_another_city_does_not_attend() -> None:
    found = baca("KTT ke-32 ASEAN dibuka di Jakarta. Presiden Joko Widodo berada di Manila.")
    assert said(found, "attends") == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Leaders of Japan and Thailand met in Manila on Monday at the 32nd ASEAN Summit.", {"Japan", "Thailand"}),
        ("The 32nd ASEAN Summit ended. Also at the meeting were Ali Musa, Envoy of Japan, and Minister Ben Tan.",
         {"Ali Musa", "Ben Tan"}),
        ("The 32nd ASEAN Summit ended. Japan and Thailand were represented.", {"Japan", "Thailand"}),
        ("The 32nd ASEAN Summit and the 12th East Asia Summit are near. Japan sends a special envoy.", {"Japan"}),
    ],
)  # fmt: skip
def test_who_meets_is_represented_or_sends_somebody(text: str, who: set[str]) -> None:
    assert {name for name, _ in attendance(text)} == who


def test_nobody_comes_to_an_event_that_was_put_off() -> None:
    text = "KTT ke-33 ASEAN di Manila ditunda ke Januari 2019. Menlu Retno Marsudi telanjur tiba."
    assert attendance(text, "id", "33rd ASEAN Summit") == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It ended. The Foreign Minister of Japan and other delegates were in attendance.", {"Japan"}),
        ("The 32nd ASEAN Summit took place, gathering ministers of Japan and Thailand.", {"Japan", "Thailand"}),
        ("Ali Musa left the 32nd ASEAN Summit, which the leaders of Japan and Laos attended.", {"Japan", "Laos"}),
        ("It ended. Attending were envoys of five states, including guests such as Japan.", {"Japan"}),
        ("The 32nd ASEAN Summit opens, where ministers meet with counterparts from Japan and Laos.", {"Japan", "Laos"}),
        ("Two attended. They were Minister Ali Musa and Minister Ben Tan.", {"Ali Musa", "Ben Tan"}),
        (
            "Also present were envoys of Japan, of Asian Embassies and the Bank of Thailand.",
            {"Japan", "Bank of Thailand"},
        ),
    ],
)
def test_who_is_told_by_offices_or_behind_a_relative(text: str, who: set[str]) -> None:
    assert {name for name, _ in attendance(f"The 32nd ASEAN Summit was short. {text}")} == who


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Also speaking were Minister Ali Musa and Minister Ben Tan.", "en", {"Ali Musa", "Ben Tan"}),
        ("Minister Ali Musa gave the keynote at the 32nd ASEAN Summit.", "en", {"Ali Musa"}),
        ("Minister Ali Musa and Minister Ben Tan said at the 32nd ASEAN Summit that haze is bad.", "en",
         {"Ali Musa", "Ben Tan"}),
        ("Leaders of five states and Ali Musa gathered for the 32nd ASEAN Summit.", "en", {"Ali Musa"}),
        ("Peserta KTT ke-32 ASEAN berasal dari Jepang, Filipina, dan Thailand.", "id",
         {"Japan", "Philippines", "Thailand"}),
        ("Selain Presiden Joko Widodo, hadir Lee Hsien Loong.", "id", {"Joko Widodo", "Lee Hsien Loong"}),
    ],
)  # fmt: skip
def test_who_comes_with_others(text: str, language: str, found: set[str]) -> None:
    began = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}[language]
    assert {name for name, _ in attendance(began + text, language)} == found


def test_every_member_but_one_came() -> None:
    text = "Every member but Myanmar took part in the 32nd ASEAN Summit."
    assert attendance(text) == {("Myanmar", "negated")}
