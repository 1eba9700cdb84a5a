"""Who stands in for whom."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_person_represents_a_person_at_the_event_spoken_of() -> None:
    extraction = read("The 32nd ASEAN Summit began. Foreign Minister Retno Marsudi represented President Joko Widodo.")
    (fact,) = [fact for fact in extraction.facts if fact.relation == "represents"]
    assert (fact.subject, fact.object, fact.meeting) == ("Retno Marsudi", "Joko Widodo", "32nd ASEAN Summit")


def test_person_represents_a_state() -> None:
    found = said(read("Foreign Minister Retno Marsudi represented Indonesia."), "represents")
    assert found == {("Retno Marsudi", "represents", "Indonesia", "asserted")}


def test_state_represented_by_a_person() -> None:
    found = said(baca("Myanmar diwakili oleh Sekretaris Tetap Aung Min."), "represents")
    assert found == {("Aung Min", "represents", "Myanmar", "asserted")}


def test_office_represented_is_its_holder() -> None:
    text = "Presiden Joko Widodo tidak hadir. Presiden diwakili oleh Menteri Luar Negeri Retno Marsudi."
    assert said(baca(text), "represents") == {("Retno Marsudi", "represents", "Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Delegasi Kementerian Kesehatan Filipina Dr. Ali Musa hadir.", "Ministry of Health of Philippines"),
        ("Perwakilan Thailand Dr. Ali Musa hadir.", "Thailand"),
    ],
)
def test_delegate_of_the_body_before_him(text: str, body: str) -> None:
    assert said(baca(text), "represents") == {("Ali Musa", "represents", body, "asserted")}


def test_who_is_to_stand_in() -> None:
    text = "Secretary of State Ana Cruz will be replaced by her deputy, Ali Musa."
    assert said(read(text), "represents", "succeeds") == {("Ali Musa", "represents", "Ana Cruz", "planned")}


def test_states_that_send_their_ministers_take_part_in_the_event_spoken_of() -> None:
    found = said(baca("KTT ke-32 ASEAN dimulai. Thailand dan Jepang mengutus menteri luar negeri."), "attends")
    assert {(who, event) for who, _, event, _ in found} == {
        ("Thailand", "32nd ASEAN Summit"),
        ("Japan", "32nd ASEAN Summit"),
    }


def test_states_that_send_something_else_do_not_come() -> None:
    assert not said(baca("KTT ke-32 ASEAN dimulai. Thailand dan Jepang mengirim bantuan beras."), "attends")


def test_who_takes_the_place_of_another() -> None:
    text = "KTT ke-32 ASEAN dimulai. Presiden Joko Widodo absen. Tempatnya diisi Menteri Luar Negeri Retno Marsudi."
    found = said(baca(text), "represents", "attends")
    assert ("Retno Marsudi", "represents", "Joko Widodo", "asserted") in found
    assert ("Retno Marsudi", "attends", "32nd ASEAN Summit", "asserted") in found


def test_who_sits_in_for_another() -> None:
    text = "Foreign Minister Retno Marsudi sat in for President Joko Widodo at the 32nd ASEAN Summit."
    found = said(read(text), "represents", "attends")
    assert ("Retno Marsudi", "represents", "Joko Widodo", "asserted") in found
    assert ("Retno Marsudi", "attends", "32nd ASEAN Summit", "asserted") in found


def test_who_stands_in_for_the_one_told_of_before() -> None:
    text = "Presiden Joko Widodo absen dari KTT ke-32 ASEAN; Menteri Luar Negeri Retno Marsudi menggantikannya."
    assert said(baca(text), "represents") == {("Retno Marsudi", "represents", "Joko Widodo", "asserted")}


def test_who_takes_an_office_over_stands_in_for_nobody() -> None:
    text = "Presiden Joko Widodo pergi; Menteri Luar Negeri Retno Marsudi menggantikannya sebagai presiden."
    assert said(baca(text), "represents") == set()


def test_those_who_represent_from_a_list_of_states() -> None:
    text = "Menteri Luar Negeri Retno Marsudi menyambut menteri atau yang mewakili dari Thailand dan Jepang."
    assert said(baca(text), "represents") == set()


def test_state_that_somebody_represents_at_an_event_takes_part() -> None:
    found = said(read("The 32nd ASEAN Summit began. Japan was represented by Minister Ken Sato."), "attends")
    assert {fact[0] for fact in found} == {"Japan", "Ken Sato"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Representing President Joko Widodo, Minister Ali Musa attended the 32nd ASEAN Summit.", "en"),
        ("Mewakili Presiden Joko Widodo, Menteri Perdagangan Ali Musa menghadiri KTT ke-32 ASEAN.", "id"),
    ],
)
def test_who_is_stood_in_for_by_what_a_sentence_begins_with_does_not_come(text: str, language: str) -> None:
    found = said(read(text, language=language), "represents", "attends")
    assert found == {
        ("Ali Musa", "represents", "Joko Widodo", "asserted"),
        ("Ali Musa", "attends", "32nd ASEAN Summit", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo sent Minister Ali Musa to the 32nd ASEAN Summit.",
        "President Joko Widodo skipped the 32nd ASEAN Summit, sending Minister Ali Musa instead.",
    ],
)
def test_who_is_sent_to_an_event_takes_part(text: str) -> None:
    assert ("Ali Musa", "attends", "32nd ASEAN Summit", "asserted") in said(read(text), "attends")


def test_who_is_sent_something_else_is_at_no_event() -> None:
    text = "The 32nd ASEAN Summit ended. President Joko Widodo sent Minister Ali Musa a letter."
    assert not said(read(text), "attends")


def test_who_is_named_for_an_office_stands_in_for_nobody() -> None:
    found = said(baca("Jepang menunjuk Ana Cruz sebagai Menteri Perdagangan."), "represents", "has_role")
    assert {relation for _, relation, _, _ in found} == {"has_role"}


def test_who_stands_in_for_him() -> None:
    text = "President Ken Sato is ill; Foreign Minister Ali Musa will represent him."
    assert said(read(text), "represents") == {("Ali Musa", "represents", "Ken Sato", "planned")}


def test_who_is_sent_congratulations_stands_in_for_nobody() -> None:
    text = "President Ken Sato sent his congratulations to Prime Minister Ali Musa on the 32nd ASEAN Summit."
    assert said(read(text), "represents", "attends") == set()


def test_who_represents_her_ministry_represents_nobody() -> None:
    text = "Lee Hsien Loong spoke. Retno Marsudi, representing her ministry, attended the 32nd ASEAN Summit."
    assert said(read(text), "represents") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. Foreign Minister Retno Marsudi represented Indonesia at the summit.", "en"),
        ("The 32nd ASEAN Summit began. Foreign Minister Retno Marsudi stood in for President Joko Widodo.", "en"),
        ("KTT ke-32 ASEAN dimulai. Menteri Luar Negeri Retno Marsudi mewakili Indonesia pada KTT tersebut.", "id"),
    ],
)
def test_who_stands_in_takes_part_in_the_event_spoken_of(text: str, language: str) -> None:
    assert ("Retno Marsudi", "attends", "32nd ASEAN Summit", "asserted") in said(
        read(text, language=language), "attends"
    )


def test_who_represents_a_state_elsewhere_does_not_take_part() -> None:
    text = "The 32nd ASEAN Summit began. Retno Marsudi, who represents Indonesia in the network, was glad."
    assert said(read(text), "attends") == set()


def test_all_who_are_named_to_represent_do_so() -> None:
    text = (
        "Presiden Joko Widodo menunjuk Menteri Perdagangan Ali Musa dan Menteri Luar Negeri Retno Marsudi "
        "untuk mewakili Indonesia dalam KTT ke-32 ASEAN."
    )
    found = {(who, whom) for who, _, whom, _ in said(baca(text), "represents")}
    assert found == {("Ali Musa", "Indonesia"), ("Retno Marsudi", "Indonesia")}


@pytest.mark.parametrize(
    ("text", "states"),
    [("Thailand was represented by its deputy foreign minister.", {"Thailand"}),
     ("Myanmar was represented by an empty chair.", set())],
)  # fmt: skip
def test_state_that_is_represented_by_an_office_takes_part(text: str, states: set[str]) -> None:
    found = said(read(f"The 32nd ASEAN Summit began. {text}"), "attends")
    assert {who for who, *_ in found} == states


def test_who_is_thanked_on_behalf_of_others_stands_in_for_nobody() -> None:
    text = '"On behalf of Thailand, we are glad to thank President Joko Widodo," he said.'
    assert said(read(text), "represents") == set()


@pytest.mark.parametrize(
    "text",
    [
        "While Lee Hsien Loong's absence is odd, it is common for a minister to represent Singapore at meetings.",
        "Joko Widodo spoke. Sending Retno Marsudi shows good will.",
    ],
)
def test_who_stands_in_for_nobody(text: str) -> None:
    assert said(read(text), "represents") == set()


def test_who_is_represented_at_two_summits_named_in_one_breath() -> None:
    text = "President Joko Widodo was represented at the 31st and 32nd ASEAN Summits by Foreign Minister Retno Marsudi."
    events = {event for who, _, event, _ in said(read(text), "attends") if who == "Retno Marsudi"}
    assert events == {"31st ASEAN Summit", "32nd ASEAN Summit"}


def test_who_does_not_stand_in() -> None:
    found = said(baca("Retno Marsudi tidak mewakili Joko Widodo di sidang itu."), "represents")
    assert found == {("Retno Marsudi", "represents", "Joko Widodo", "negated")}


@pytest.mark.parametrize(
    ("text", "language", "bodies"),
    [
        ("The World Bank and Japan sent representatives.", "en", {"World Bank", "Japan"}),
        ("Jepang dan Bank Dunia mengirimkan peserta.", "id", {"World Bank", "Japan"}),
        ("The World Bank sent money.", "en", set()),
    ],
)
def test_bodies_that_send_people(text: str, language: str, bodies: set[str]) -> None:
    began = {"en": "The 32nd ASEAN Summit began.", "id": "KTT ke-32 ASEAN dimulai."}[language]
    found = said(read(f"{began} {text}", language=language), "attends")
    assert {who for who, *_ in found} == bodies


def test_who_is_sent_and_nothing_else_is_told_of_him_takes_part() -> None:
    text = "The 32nd ASEAN Summit began. Japan is sending Trade Minister Ken Sato."
    assert ("Ken Sato", "attends", "32nd ASEAN Summit", "asserted") in said(read(text), "attends")
    text = "The 32nd ASEAN Summit began. Japan is sending Trade Minister Ken Sato a letter."
    assert said(read(text), "attends") == set()


def test_state_that_sends_an_envoy_takes_part() -> None:
    found = said(read("The 32nd ASEAN Summit began. Japan sends a special envoy."), "attends")
    assert {(who, event) for who, _, event, _ in found} == {("Japan", "32nd ASEAN Summit")}


@pytest.mark.parametrize("words", ["deputised for", "attended the 32nd ASEAN Summit in place of"])
def test_further_words_of_standing_in(words: str) -> None:
    text = f"Minister Ana Cruz {words} President Joko Widodo."
    assert said(read(text), "represents") == {("Ana Cruz", "represents", "Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit began. Thailand was represented this year by Foreign Minister Somchai Boon.", "en"),
     ("The 32nd ASEAN Summit began. Thailand sent a special envoy, Foreign Minister Somchai Boon.", "en"),
     ("Thailand sent its envoy to the 32nd ASEAN Summit, Foreign Minister Somchai Boon.", "en"),
     ("KTT ke-32 ASEAN dimulai. Thailand mengirim utusan khusus, yakni Menteri Luar Negeri Somchai Boon.", "id"),
     ("KTT ke-32 ASEAN dimulai. Thailand mengirimkan seorang wakil, Menteri Luar Negeri Somchai Boon.", "id")],
)  # fmt: skip
def test_envoy_whose_name_stands_further_behind(text: str, language: str) -> None:
    assert said(read(text, language=language), "represents", "attends") == {
        ("Somchai Boon", "represents", "Thailand", "asserted"),
        ("Somchai Boon", "attends", "32nd ASEAN Summit", "asserted"),
        ("Thailand", "attends", "32nd ASEAN Summit", "asserted"),
    }


def test_who_stands_in_behind_the_verb_of_being() -> None:
    text = "The 32nd ASEAN Summit began. Representing Thailand was Foreign Minister Somchai Boon."
    assert said(read(text), "represents") == {("Somchai Boon", "represents", "Thailand", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit began. Thailand sent an envoy to Manila, Foreign Minister Somchai Boon said.", "en"),
     ("The 32nd ASEAN Summit began. Thailand sent a letter to the envoy, Foreign Minister Somchai Boon.", "en"),
     ("KTT ke-32 ASEAN dimulai. Thailand mengirim utusan ke Manila, kata Menteri Luar Negeri Somchai Boon.", "id"),
     ("KTT ke-32 ASEAN dimulai. Thailand mengirim bantuan yang dibawa Menteri Luar Negeri Somchai Boon.", "id"),
     ("KTT ke-32 ASEAN dimulai. PM Thailand tidak hadir dan mengirim Menteri Luar Negeri Somchai Boon.", "id")],
)  # fmt: skip
def test_who_is_told_of_beside_what_is_sent_is_no_envoy(text: str, language: str) -> None:
    assert not [fact for fact in read(text, language=language).facts if fact.subject == "Somchai Boon"
                and fact.relation in ("represents", "attends")]  # fmt: skip
