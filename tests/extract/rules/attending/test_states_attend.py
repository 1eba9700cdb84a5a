"""Which states take part in events, by those who come from them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, read, said


def test_states_attend() -> None:
    assert {who for who, _ in attendance("Japan and Thailand attended the 32nd ASEAN Summit.")} == {"Japan", "Thailand"}


def test_office_without_a_name_stands_for_its_state() -> None:
    assert attendance("The Foreign Minister of Japan attended the 32nd ASEAN Summit.") == {("Japan", "asserted")}


def test_place_of_the_summit_does_not_attend() -> None:
    assert ("Thailand", "asserted") not in attendance(
        "President Joko Widodo attended the 32nd ASEAN Summit in Thailand."
    )


def test_asean_itself_does_not_attend() -> None:
    assert attendance("The 32nd ASEAN Summit was attended by ASEAN.") == set()


def test_state_that_only_says_whose_government_it_is_does_not_attend() -> None:
    text = "The Myanmar junta chief Tan Wei Ling was not invited to the 32nd ASEAN Summit."
    assert "Myanmar" not in {who for who, _ in attendance(text)}


def test_states_by_those_who_come_from_them() -> None:
    found = attendance("The 32nd ASEAN Summit was attended by the leaders of Cambodia, Japan and Thailand.")
    assert found == {("Cambodia", "asserted"), ("Japan", "asserted"), ("Thailand", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit was attended by ministers from Japan and Thailand.",
        "Delegates from Japan and Thailand joined the 32nd ASEAN Summit.",
        "The 32nd ASEAN Summit brought together ministers from Japan and Thailand.",
        "Taking part in the 32nd ASEAN Summit were Japan and Thailand.",
        "Officials from Japan and Thailand are among those attending the 32nd ASEAN Summit.",
        "Japan and Thailand sent their ministers to the 32nd ASEAN Summit.",
        "The 32nd ASEAN Summit was attended by the ministers responsible for trade from Japan and Thailand.",
    ],
)
def test_states_take_part_through_those_who_come_from_them(text: str) -> None:
    assert attendance(text) == {("Japan", "asserted"), ("Thailand", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-32 ASEAN dihadiri menteri atau yang mewakili dari Jepang dan Thailand.",
        "Delegasi Jepang dan Thailand turut serta dalam KTT ke-32 ASEAN.",
        "Menteri yang ikut dalam KTT ke-32 ASEAN datang dari Jepang dan Thailand.",
        "Jepang dan Thailand mengutus menteri masing-masing ke KTT ke-32 ASEAN.",
        "KTT ke-32 ASEAN mempertemukan pejabat dari Jepang dan Thailand.",
        "KTT ke-32 ASEAN diikuti negara mitra (Jepang dan Thailand).",
    ],
)
def test_indonesian_states_take_part_through_those_who_come_from_them(text: str) -> None:
    assert attendance(text, "id") == {("Japan", "asserted"), ("Thailand", "asserted")}


def test_further_groups_of_states_take_part_too() -> None:
    text = "The 32nd ASEAN Summit was attended by ministers from Japan and Thailand and by representatives of Malaysia."
    assert attendance(text) == {("Japan", "asserted"), ("Thailand", "asserted"), ("Malaysia", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The forum gathers ministers from Japan and Thailand. The 32nd ASEAN Summit ended.",
        "The 32nd ASEAN Summit discussed trade with goods from Japan and Thailand.",
        "President Joko Widodo left Singapore. The 32nd ASEAN Summit had praise for Malaysia.",
        "Aid for victims from Japan and Thailand was discussed at the 32nd ASEAN Summit.",
    ],
)
def test_states_that_only_stand_near_take_no_part(text: str) -> None:
    assert not attendance(text)


@pytest.mark.parametrize(
    "text",
    [
        "Officials met with their counterparts from Japan, Malaysia and Thailand at the 31st ASEAN Summit.",
        "The 31st ASEAN Summit has drawn ministers from Japan, Malaysia and Thailand.",
        "The 31st ASEAN Summit ended. Among the guests at the summit were leaders of Japan, Malaysia and Thailand.",
        "The 31st ASEAN Summit was over. Delegates from Japan, Malaysia and Thailand attended to find new partners.",
    ],
)
def test_states_come_through_their_people(text: str) -> None:
    assert {fact[0] for fact in said(read(text), "attends")} == {"Japan", "Malaysia", "Thailand"}


@pytest.mark.parametrize(
    "text",
    [
        "The 31st ASEAN Summit was over. Officials trade with partners from Japan, Malaysia and Thailand.",
        "The 31st ASEAN Summit was over. Among the reasons were the debts of Japan, Malaysia and Thailand.",
        "The 31st ASEAN Summit was over. The meeting urged Japan, Malaysia and Thailand to help.",
    ],
)
def test_states_only_spoken_of_do_not_come(text: str) -> None:
    assert said(read(text), "attends") == set()


def test_those_of_states_are_their_leaders() -> None:
    text = "The leaders will be joined by those of Japan, Malaysia and Thailand for the 33rd ASEAN Summit."
    assert {who for who, _, _, _ in said(read(text), "attends")} == {"Japan", "Malaysia", "Thailand"}


def test_leaders_whom_others_met_at_an_event() -> None:
    text = "Para pemimpin ASEAN bertemu dengan pemimpin Jepang, Malaysia dan Filipina dalam KTT ke-32 ASEAN."
    assert {who for who, _ in attendance(text, "id")} == {"Japan", "Malaysia", "Philippines"}


def test_what_participants_do_names_none_of_them() -> None:
    assert attendance("The 32nd ASEAN Summit began. Participants praised Malaysia and Japan.") == set()
    assert attendance("The 32nd ASEAN Summit began. Participants included Malaysia and Japan.") != set()


def test_state_that_owns_an_office_by_an_apostrophe_alone_does_not_attend() -> None:
    text = "The 32nd ASEAN Summit began. In attendance were the Philippines' President Juan Cruz and Minister Ali Musa."
    assert attendance(text) == {("Juan Cruz", "asserted"), ("Ali Musa", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit opened. It brings together leaders from Japan, Malaysia and Thailand.",
        "The 32nd ASEAN Summit opened. The summit, held after the 31st ASEAN Summit, brought together the leaders of "
        "Japan, Malaysia and Thailand.",
    ],
)
def test_event_spoken_of_brings_states_together(text: str) -> None:
    assert attendance(text) == {(state, "asserted") for state in ("Japan", "Malaysia", "Thailand")}


def test_forum_that_gathers_states_each_time() -> None:
    text = "The 32nd ASEAN Summit opened. The summit gathers leaders from Japan, Malaysia and Thailand."
    assert attendance(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit opened. Thailand was unable to send a delegation.", "en"),
        ("Thailand tidak mengirimkan wakilnya dalam KTT ke-32 ASEAN.", "id"),
    ],
)
def test_state_that_sends_nobody_stays_away(text: str, language: str) -> None:
    assert attendance(text, language) == {("Thailand", "negated")}


def test_event_that_involves_talks_on_states() -> None:
    assert attendance("The 32nd ASEAN Summit involved disputes between Japan, Thailand and Malaysia.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit, made up of the leaders of Malaysia, Thailand and Japan, ended.", "en"),
     ("He took part in the 32nd ASEAN Summit, which comprises leaders from Malaysia, Thailand and Japan.", "en"),
     ("KTT ke-32 ASEAN terdiri atas para pemimpin ASEAN dan tiga mitra, yaitu Malaysia, Thailand, dan Jepang.", "id"),
     ("The 32nd ASEAN Summit began. Joko Widodo welcomed the leaders of Malaysia, Thailand and Japan.", "en"),
     ("The 32nd ASEAN Summit began. In his welcome to the leaders of the three states: Malaysia, Thailand and Japan, "
      "he spoke of peace.", "en"),
     ("KTT ke-32 ASEAN dimulai. Joko Widodo menyambut para pemimpin Malaysia, Thailand, dan Jepang.", "id")],
)  # fmt: skip
def test_states_whose_leaders_make_up_an_event_or_are_welcomed(text: str, language: str) -> None:
    assert {"Malaysia", "Thailand", "Japan"} <= {who for who, _ in attendance(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The ASEAN Summit consists of the leaders of Malaysia, Thailand and Japan. The 32nd ASEAN Summit ended.", "en"),
     ("The 32nd ASEAN Summit began. Joko Widodo welcomed the decision of Malaysia, Thailand and Japan.", "en"),
     ("The 32nd ASEAN Summit began. Last year Joko Widodo welcomed the leaders of Malaysia, Thailand and Japan.", "en"),
     ("The 32nd ASEAN Summit began. He welcomed the leaders of Malaysia, Thailand and Japan to Jakarta.", "en"),
     ("KTT ke-32 ASEAN dimulai. Ia menyambut baik keputusan Malaysia, Thailand, dan Jepang.", "id")],
)  # fmt: skip
def test_states_of_another_time_or_place_or_that_only_decide(text: str, language: str) -> None:
    assert not {"Malaysia", "Thailand"} & {who for who, _ in attendance(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit was attended by the President and Prime Minister of Malaysia.", "en"),
     ("KTT ke-32 ASEAN dihadiri para pemimpin ASEAN, Presiden dan Perdana Menteri Malaysia, serta tamu.", "id")],
)  # fmt: skip
def test_states_whose_offices_an_event_is_attended_by(text: str, language: str) -> None:
    assert {who for who, _ in attendance(text, language)} == {"Malaysia"}


def test_office_of_somebody_who_is_named_is_not_its_state() -> None:
    text = "Perdana Menteri Malaysia Ali Musa tiba. KTT ke-32 ASEAN dihadiri Perdana Menteri Malaysia."
    assert "Malaysia" not in {who for who, _ in attendance(text, "id")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit was attended by ministers from the ten ASEAN states and Japan.", "en"),
     ("KTT ASEAN ke-32 dihadiri oleh pejabat dari sepuluh negara ASEAN dan Jepang.", "id")],
)  # fmt: skip
def test_a_state_listed_beside_those_of_asean_takes_part(text: str, language: str) -> None:
    assert attendance(text, language) == {("Japan", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ministers from ASEAN, Japan and Thailand affirmed their resolve to fight haze at the 32nd ASEAN Summit.", "en"),
     ("Para menteri dari Jepang dan Thailand menegaskan kembali tekad mereka pada KTT ASEAN ke-32.", "id")],
)  # fmt: skip
def test_states_whose_ministers_do_something_at_an_event_take_part(text: str, language: str) -> None:
    assert attendance(text, language) == {("Japan", "asserted"), ("Thailand", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["The ministers of Japan and Thailand hailed the plan adopted at the 32nd ASEAN Summit.",
     "The ministers of Japan and Thailand said President Joko Widodo had urged unity at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_states_that_tell_of_an_event_do_not_take_part(text: str) -> None:
    assert not {who for who, _ in attendance(text)} & {"Japan", "Thailand"}


def test_state_of_a_leader_who_is_listed_beside_those_of_asean_is_not_another_guest() -> None:
    text = "KTT ASEAN ke-32 dihadiri oleh para pemimpin ASEAN, PM Jepang Shinzo Abe, dan Presiden Joko Widodo."
    assert ("Japan", "asserted") not in attendance(text, "id")
