"""Who takes part by what he does at an event or for it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"
BOTH = {"Ken Sato", "Ali Musa"}


def attending(text: str, language: str = "en") -> set[tuple[str, str]]:
    """Who the text says takes part in the summit, with the modality."""
    found = said(read(text, language=language), "attends")
    return {(who, modality) for who, _, event, modality in found if event == SUMMIT}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The 32nd ASEAN Summit was opened by President Juan Cruz.", {"Juan Cruz"}),
        ("President Juan Cruz addressed the 32nd ASEAN Summit.", {"Juan Cruz"}),
        ("President Juan Cruz told the 32nd ASEAN Summit to act.", {"Juan Cruz"}),
        ("Speaking at the 32nd ASEAN Summit in Singapore, President Juan Cruz called for peace.", {"Juan Cruz"}),
        ("Leading the Malaysian delegation to the 32nd ASEAN Summit is Minister Ali Musa.", {"Ali Musa", "Malaysia"}),
        ("Prime Minister Ken Sato met Minister Ali Musa on the sidelines of the 32nd ASEAN Summit.", BOTH),
        ("Prime Minister Ken Sato, accompanied by Minister Ali Musa, attended the 32nd ASEAN Summit.", BOTH),
        ("President Ken Sato attended the 32nd ASEAN Summit. He was accompanied by Minister Ali Musa.", BOTH),
        ("Prime Minister Ken Sato chaired the 32nd ASEAN Summit.", {"Ken Sato"}),
    ],
)  # fmt: skip
def test_what_is_done_at_an_event(text: str, names: set[str]) -> None:
    assert attending(text) == {(name, "asserted") for name in names}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("KTT ke-32 ASEAN dibuka oleh Presiden Juan Cruz.", {"Juan Cruz"}),
        ("Dalam KTT ke-32 ASEAN di Singapura, Presiden Juan Cruz menyampaikan pandangannya.", {"Juan Cruz"}),
        ("Presiden Juan Cruz memimpin delegasi ke KTT ke-32 ASEAN.", {"Juan Cruz"}),
        ("Presiden Ken Sato didampingi Menteri Perdagangan Ali Musa menghadiri KTT ke-32 ASEAN.", BOTH),
        ("Menlu Ken Sato bertemu Menlu Ali Musa di sela-sela KTT ke-32 ASEAN.", BOTH),
    ],
)  # fmt: skip
def test_what_is_done_at_an_event_in_indonesian(text: str, names: set[str]) -> None:
    assert attending(text, "id") == {(name, "asserted") for name in names}


def test_who_signs_at_an_event_takes_part() -> None:
    text = "The Bali Concord was signed by President Juan Cruz at the 32nd ASEAN Summit."
    assert attending(text) == {("Juan Cruz", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ali Musa said that the 32nd ASEAN Summit will be opened soon.",
        "According to Minister Ali Musa, leaders will meet at the 32nd ASEAN Summit.",
        "Minister Ali Musa hopes that peace will be discussed at the 32nd ASEAN Summit.",
    ],
)
def test_who_only_speaks_of_an_event_takes_no_part(text: str) -> None:
    assert attending(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. Opening the summit, President Juan Cruz called for peace.", "en"),
        ("The 32nd ASEAN Summit began. In his opening remarks, President Juan Cruz called for peace.", "en"),
        ("The 32nd ASEAN Summit began. President Juan Cruz said in his address that all was well.", "en"),
        ("KTT ke-32 ASEAN dimulai. Dalam sambutannya, Presiden Juan Cruz menyerukan perdamaian.", "id"),
        ("KTT ke-32 ASEAN dimulai. Presiden Juan Cruz dalam pidatonya menyerukan perdamaian.", "id"),
    ],
)
def test_who_gives_an_address_takes_part(text: str, language: str) -> None:
    assert attending(text, language) == {("Juan Cruz", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["In his remarks to reporters, President Juan Cruz called for peace.",
     "In his address, a guide wrote, President Juan Cruz was wrong."],
)  # fmt: skip
def test_addresses_given_elsewhere(text: str) -> None:
    assert attending(f"The 32nd ASEAN Summit ended. {text}") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit has a closing ceremony. President Ken Sato hands the gavel to Premier Ali Musa.", "en"),
        ("KTT ke-32 ASEAN usai. Pada upacara penutupan Presiden Ken Sato memberi palu kepada PM Ali Musa.", "id"),
    ],
)  # fmt: skip
def test_who_hands_over_the_gavel_or_is_handed_it(text: str, language: str) -> None:
    found = said(read(text, language=language), "attends")
    assert {who for who, _, event, _ in found if event == f"Closing ceremony of the {SUMMIT}"} == BOTH


def test_gavel_without_a_closing_ceremony() -> None:
    assert (
        attending("The 32nd ASEAN Summit ended. President Ken Sato gave the gavel to Prime Minister Ali Musa.") == set()
    )


def test_what_is_done_somewhere_at_an_event() -> None:
    text = "The plan was praised by President Juan Cruz on 27 April in Singapore, at the 32nd ASEAN Summit."
    assert attending(text) == {("Juan Cruz", "asserted")}


def test_who_is_only_told_of_before_an_event() -> None:
    text = "The plan was praised by President Juan Cruz before talks in Singapore, at the 32nd ASEAN Summit."
    assert attending(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit ended. Mr. Ali Musa, head of the Malaysian delegation, was pleased.", "en"),
        ("Mr. Ali Musa, leader of the Malaysian delegation to the 32nd ASEAN Summit, was pleased.", "en"),
        ("KTT ke-32 ASEAN usai. Menteri Perdagangan Ali Musa selaku ketua delegasi Malaysia puas.", "id"),
    ],
)
def test_head_of_a_delegation_takes_part(text: str, language: str) -> None:
    assert ("Ali Musa", "asserted") in attending(text, language)


def test_who_only_tells_of_a_delegation() -> None:
    assert attending("The 32nd ASEAN Summit ended. Mr. Ali Musa wrote that the Malaysian delegation left.") == set()


def test_asean_itself_takes_part_in_nothing_by_signing() -> None:
    text = "The Joint Declaration on Haze was signed by Japan and ASEAN at the 32nd ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Japan"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit was officially opened on Friday, 27 April 2018, by President Juan Cruz.",
        "Opening the 32nd ASEAN Summit was President Juan Cruz.",
        "The 32nd ASEAN Summit ended. President Juan Cruz, Minister of Trade of Malaysia, said after the summit.",
        "The plan is new, said President Juan Cruz after the 32nd ASEAN Summit.",
    ],
)
def test_what_is_done_to_an_event_or_said_after_it(text: str) -> None:
    assert attending(text) == {("Juan Cruz", "asserted")}


def test_passive_without_a_doer_is_done_by_nobody_named_before() -> None:
    assert attending("President Juan Cruz wrote when the 32nd ASEAN Summit was opened in Singapore.") == set()


def test_who_speaks_after_another_gathering() -> None:
    text = 'KTT ke-32 ASEAN digelar. "Bagus," kata Presiden Juan Cruz usai acara sosialisasi di pasar.'
    assert attending(text, "id") == set()


def test_who_announces_that_another_attends_need_not_come() -> None:
    text = "Deputi Ali Musa menyampaikan bahwa Presiden Juan Cruz menghadiri KTT ke-32 ASEAN."
    assert attending(text, "id") == {("Juan Cruz", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. At the summit President Ken Sato was accompanied by Minister Ali Musa.", "en"),
        ("KTT ke-32 ASEAN dimulai. Presiden Ken Sato didampingi Menlu Ali Musa dalam pertemuan itu.", "id"),
    ],
)  # fmt: skip
def test_who_is_accompanied_at_an_event(text: str, language: str) -> None:
    assert attending(text, language) == {(name, "asserted") for name in BOTH}


def test_who_is_at_a_ceremony_is_at_its_event_too() -> None:
    found = said(read("President Juan Cruz attended the opening ceremony of the 32nd ASEAN Summit."), "attends")
    assert {fact[2] for fact in found} == {f"Opening ceremony of the {SUMMIT}", SUMMIT}


def test_who_hands_over_the_chair_at_a_ceremony_is_there() -> None:
    text = "Presiden Ken Sato menyerahkan keketuaan ASEAN kepada PM Ali Musa pada upacara penutupan KTT ke-32 ASEAN."
    found = said(read(text, language="id"), "attends")
    assert {who for who, _, event, _ in found if event == f"Closing ceremony of the {SUMMIT}"} == BOTH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Ken Sato spoke with Minister Ali Musa. The two leaders will meet at the 32nd ASEAN Summit.", "en"),
        ("Presiden Ken Sato menyurati Menlu Ali Musa. Keduanya akan bertemu pada KTT ke-32 ASEAN.", "id"),
    ],
)
def test_both_who_will_meet_at_an_event(text: str, language: str) -> None:
    assert {name for name, _ in attending(text, language)} == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "President Ken Sato wrote to Minister Ali Musa. Both texts were read at the 32nd ASEAN Summit meeting.",
        "President Ken Sato was pleased. Both leaders will meet at the 32nd ASEAN Summit.",
    ],
)
def test_both_that_are_not_two_people(text: str) -> None:
    assert attending(text) == set()


def test_who_leads_a_delegation_is_where_it_goes_and_not_at_the_event_named_last() -> None:
    text = "KTT ke-32 ASEAN dimulai. KTT ASEAN-Jepang ke-21 usai. Presiden Ken Sato, yang memimpin delegasi, puas."
    assert attending(text, "id") == {("Ken Sato", "asserted")}
    assert {fact[2] for fact in said(read(text, language="id"), "attends", "chairs")} == {SUMMIT}


@pytest.mark.parametrize(
    "told", ["A trade delegation from Japan visited Manila.", "The minister leads a delegation of Japan to Manila."]
)
def test_delegation_to_a_place_goes_to_no_event(told: str) -> None:
    assert said(read(f"The 32nd ASEAN Summit was held in Singapore. {told}"), "attends") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Turut mendampingi Presiden Ken Sato pada KTT ke-32 ASEAN yaitu Menteri Perdagangan Ali Musa.",
        "Presiden Ken Sato membuka KTT ke-32 ASEAN. Menkeu Ali Musa menjadi pembicara pada KTT itu.",
    ],
)
def test_who_goes_with_another_or_speaks_at_an_event(text: str) -> None:
    assert attending(text, "id") == {(name, "asserted") for name in BOTH}


def test_who_is_stood_in_for_is_not_there() -> None:
    assert attending("Menteri Perdagangan Ali Musa mewakili Presiden Ken Sato pada KTT ke-32 ASEAN.", "id") == {
        ("Ali Musa", "asserted")
    }


def test_who_comes_along_with_another() -> None:
    text = "Presiden Ken Sato membuka KTT ke-32 ASEAN. Hadir mendampingi Presiden yakni Menteri Perdagangan Ali Musa."
    assert attending(text, "id") == {(name, "asserted") for name in BOTH}


def test_who_accompanies_somebody_is_at_both_summits_named_in_one_breath() -> None:
    text = (
        "Prime Minister Lee Hsien Loong attended the 31st and 32nd ASEAN Summits. He was accompanied by Retno Marsudi."
    )
    events = {event for who, _, event, _ in said(read(text), "attends") if who == "Retno Marsudi"}
    assert events == {"31st ASEAN Summit", "32nd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Minister Ali Musa delivered the welcome remarks.", "en"),
        ("Minister Ali Musa, in his intervention, praised the 32nd ASEAN Summit.", "en"),
        ("Turut memberikan sambutan Menteri Perdagangan Ali Musa.", "id"),
        ("Menteri Perdagangan Ali Musa menyampaikan pidato pembukaan.", "id"),
    ],
)
def test_who_gives_an_address_takes_part_in_the_event_spoken_of(text: str, language: str) -> None:
    opening = {"en": "The 32nd ASEAN Summit was held. ", "id": "KTT ke-32 ASEAN digelar. "}[language]
    assert ("Ali Musa", "asserted") in attending(opening + text, language)


def test_who_gives_an_address_elsewhere_does_not() -> None:
    text = "The 32nd ASEAN Summit was held. Minister Ali Musa delivered a speech to his parliament."
    assert attending(text) == set()


@pytest.mark.parametrize(
    "text",
    ["In his opening speech, Dr Ali Musa praised it.",
     "Minister Ali Musa came late. In his message, Prof. Dr. Musa smiled.",
     "Ali Musa, Minister of Trade of Malaysia, said in his remarks that it was good."],
)  # fmt: skip
def test_who_gives_an_address_with_an_honorific_or_office_beside_his_name(text: str) -> None:
    assert ("Ali Musa", "asserted") in attending(f"The 32nd ASEAN Summit was held. {text}")


def test_who_accompanies_an_office_comes_to_the_event_spoken_of() -> None:
    text = "The 32nd ASEAN Summit was held. Accompanying the prime minister was Minister Ali Musa."
    assert attending(text) == {("Ali Musa", "asserted")}


@pytest.mark.parametrize(
    "words", ["made the remarks at home", "gave a speech in Manila", "delivered a speech on trade"]
)
def test_who_speaks_elsewhere_does_not_come(words: str) -> None:
    assert attending(f"The 32nd ASEAN Summit was held. Minister Ali Musa {words}.") == set()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Delegations were led by, among others, Ali Musa, Minister of Trade, and Ken Sato, Mayor.", "en", BOTH),
        ("The heads of the delegations were: Minister Ali Musa; and Minister Ken Sato.", "en", BOTH),
        ("The head of the delegation, Minister Ali Musa, thanked Minister Ken Sato.", "en", {"Ali Musa"}),
        ("Presiden Ken Sato memimpin KTT itu, didampingi Menteri Perdagangan Ali Musa.", "id", BOTH),
        ("President Ken Sato opened the summit together with Minister Ali Musa.", "en", BOTH),
        (
            "President Ken Sato handed the chair to Minister Ali Musa on the last day of the 32nd ASEAN Summit.",
            "en",
            BOTH,
        ),
        ("President Ken Sato handed the book to Minister Ali Musa in Manila.", "en", set()),
    ],
)
def test_who_leads_and_who_is_with_him(text: str, language: str, names: set[str]) -> None:
    began = {"en": "The 32nd ASEAN Summit began.", "id": "KTT ke-32 ASEAN dimulai."}[language]
    assert attending(f"{began} {text}", language) == {(name, "asserted") for name in names}


def test_who_addresses_a_session() -> None:
    text = "The 32nd ASEAN Summit began. Addressing the first plenary session, President Juan Cruz called for peace."
    assert attending(text) == {("Juan Cruz", "asserted")}


def test_who_only_says_what_is_held_beside_an_event_does_not_take_part() -> None:
    assert attending("Tan Wei said the expo will meet on the sidelines of the 32nd ASEAN Summit.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("President Juan Cruz addressed ten leaders here on Friday at the 32nd ASEAN Summit.", "en"),
     ("President Juan Cruz spoke to leaders at the 32nd ASEAN Summit.", "en"),
     ("President Juan Cruz announced a new fund at the 32nd ASEAN Summit.", "en"),
     ("Presiden Juan Cruz mengumumkan dana baru pada KTT ke-32 ASEAN.", "id"),
     ("Usul itu dibawa Presiden Juan Cruz ke KTT ke-32 ASEAN.", "id")],
)  # fmt: skip
def test_who_speaks_to_others_or_makes_something_known_at_an_event(text: str, language: str) -> None:
    assert attending(text, language) == {("Juan Cruz", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("President Juan Cruz announced that Japan will open a centre at the 32nd ASEAN Summit.", "en"),
     ("President Juan Cruz announced in Manila what he wants at the 32nd ASEAN Summit.", "en"),
     ("KTT ke-32 ASEAN dimulai. Bantuan itu dibawa Presiden Juan Cruz.", "id")],
)  # fmt: skip
def test_who_only_tells_of_what_others_do_at_an_event(text: str, language: str) -> None:
    assert attending(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Leaders and President Juan Cruz on Friday issued a statement at the 32nd ASEAN Summit.", "en"),
     ("Presiden Juan Cruz menyepakati dana baru pada KTT ke-32 ASEAN.", "id"),
     ("Para pemimpin membuka KTT ke-32 ASEAN. Dalam pertemuan tersebut Presiden Juan Cruz meminta agar KTT Asia Timur "
      "membahas krisis.", "id")],
)  # fmt: skip
def test_who_issues_or_agrees_on_something_at_an_event(text: str, language: str) -> None:
    assert attending(text, language) == {("Juan Cruz", "asserted")}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Presiden Joko Widodo, dalam KTT ke-32 ASEAN, mengusulkan dana baru.", {"Joko Widodo"}),
        ("Menurut Presiden Joko Widodo, dalam KTT ke-32 ASEAN, dana itu perlu.", set()),
    ],
)
def test_event_between_commas_behind_who_acts_there(text: str, people: set[str]) -> None:
    assert {fact[0] for fact in said(baca(text), "attends")} == people


def test_who_opens_an_event_is_named_behind_its_place_and_day() -> None:
    found = baca("KTT ke-32 ASEAN resmi dibuka di Jakarta, Rabu (2/5), oleh Presiden Joko Widodo.")
    assert ("Joko Widodo", "attends", "32nd ASEAN Summit", "asserted") in said(found, "attends")


@pytest.mark.parametrize("speech", ["Sambutan pembukaan", "Pidato kunci", "Sambutan"])
def test_who_gives_a_speech_in_the_passive(speech: str) -> None:
    text = f"KTT ke-32 ASEAN digelar di Singapura. {speech} disampaikan oleh Presiden Budi Santoso."
    assert {fact[0] for fact in said(baca(text), "attends")} == {"Budi Santoso"}


def test_who_speaks_at_the_opening() -> None:
    text = "The 30th ASEAN Summit began. In a speech at the opening, President Joko Widodo said that it rained."
    assert said(read(text), "attends") == {("Joko Widodo", "attends", "30th ASEAN Summit", "asserted")}
