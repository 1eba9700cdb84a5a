"""How facts are gathered, and what hangs on plans."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.clauses.facts import Facts
from aseankg.extract.rules.reading.reading import open_reading
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, read, said, small_lexicon


def empty() -> Facts:
    return Facts(open_reading(PressText("own.txt", "Thailand left.", "en"), small_lexicon()))


def test_first_of_two_modalities_stays() -> None:
    facts = empty()
    facts.add("Thailand", "attends", "Summit", "asserted", (0, 1))
    facts.add("Thailand", "attends", "Summit", "planned", (0, 1))
    assert [fact.modality for fact in facts.found.values()] == ["asserted"]


def test_negation_counts_more_than_what_was_said_before() -> None:
    facts = empty()
    facts.add("Thailand", "attends", "Summit", "planned", (0, 1))
    facts.add("Thailand", "attends", "Summit", "negated", (0, 1))
    assert [fact.modality for fact in facts.found.values()] == ["negated"]


def test_nothing_stands_in_a_relation_to_itself() -> None:
    facts = empty()
    facts.add("Thailand", "represents", "Thailand", "asserted", (0, 1))
    assert facts.found == {}


def test_fact_has_the_words_between_its_tokens() -> None:
    facts = empty()
    facts.add("Thailand", "attends", "Summit", "asserted", (0, 2))
    (fact,) = facts.found.values()
    assert (fact.start, fact.end) == (0, len("Thailand left"))


def test_what_hangs_on_a_summit_to_come_is_planned() -> None:
    found = said(baca("KTT ke-33 ASEAN di Jakarta membahas energi bersih."), "held_in", "discusses")
    assert {fact[3] for fact in found} == {"planned"}


def test_what_hangs_on_a_summit_past_is_asserted() -> None:
    found = said(read("The 32nd ASEAN Summit in Manila discussed food security."), "held_in", "discusses")
    assert {fact[3] for fact in found} == {"asserted"}


def test_confidence_is_that_of_the_relation_and_less_for_what_is_only_implied() -> None:
    facts = empty()
    for relation, implied in (("has_role", False), ("attends", False), ("chairs", True), ("launched_at", False)):
        facts.add("Thailand", relation, "Summit", "asserted", (0, 1), implied=implied)
    shares = [fact.confidence for fact in facts.found.values()]
    assert shares == [0.95, 0.65, 0.68, 0.75]


def test_event_of_a_later_month_is_planned_in_a_text_without_a_day() -> None:
    text = (
        "The 30th ASEAN River Ministers' Meeting was held on 7 March 2018. They wrote to the 40th ASEAN Summit in "
        "Manila in November 2018. The 39th ASEAN Summit in Jakarta was in May 2017."
    )
    found = said(read(text, None), "held_on", "held_in")
    assert {(event, modality) for event, _, _, modality in found} == {
        ("30th ASEAN River Ministers' Meeting", "asserted"), ("40th ASEAN Summit", "planned"),
        ("39th ASEAN Summit", "asserted"),
    }  # fmt: skip


def test_events_long_after_the_first_day_of_a_text_are_not_planned() -> None:
    text = "ASEAN was founded on 8 August 1967. The 40th ASEAN Summit was held in May 2003."
    assert ("40th ASEAN Summit", "held_on", "2003-05", "asserted") in said(read(text, published=None), "held_on")


def test_day_of_the_text_counts_less_than_another_one_that_it_gives() -> None:
    text = "The 40th ASEAN Summit was held in Manila on 29 April 2018. Leaders agreed at the 40th ASEAN Summit today."
    assert {fact[2] for fact in said(read(text, "2018-05-02"), "held_on")} == {"2018-04-29"}


def test_ceremony_has_no_parts_is_not_followed_by_its_event_and_lasts_no_span_of_days() -> None:
    text = (
        "Usai penutupan KTT ke-40 ASEAN, para pemimpin pulang. Pada penutupan tersebut disampaikan hasil "
        "KTT ke-40 ASEAN di Manila, 29-30 April 2018. Pertemuan itu terdiri dari KTT ke-20 ASEAN-Jepang."
    )
    found = said(baca(text), "part_of", "followed_by", "start_date", "end_date")
    assert not {fact for fact in found if fact[1] == "followed_by" or "ceremony" in fact[2]}
    assert {fact[0] for fact in found if fact[1] in ("start_date", "end_date")} == {"40th ASEAN Summit"}


def test_what_hangs_on_an_event_of_which_all_days_are_ahead_is_planned() -> None:
    text = "Joko Widodo attends the 5th ASEAN Lake Summit in Manila, which the Philippines opens tomorrow."
    assert {fact[3] for fact in said(read(text), "attends", "held_in", "start_date")} == {"planned"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit opens in Manila on 20 May 2018. The programme of the 40th ASEAN Summit includes the ASEAN "
      "Plus One summits with three partners, namely Japan, Thailand and Malaysia.", "en"),
     ("KTT ke-40 ASEAN dibuka pada 20 Mei 2018. Rangkaian KTT itu meliputi KTT ASEAN Plus 1 dengan tiga mitra, yakni "
      "Jepang, Thailand, dan Malaysia.", "id")],
)  # fmt: skip
def test_who_attends_a_part_of_what_is_ahead_is_planned(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "attends")
    assert ("Japan", "attends", "ASEAN Plus One Summit", "planned") in found


@pytest.mark.parametrize(
    ("text", "language"),
    [("Manila is about to receive ministers for the 5th ASEAN Rivers Forum.", "en"),
     ("Ministers are due in Manila for the 5th ASEAN Rivers Forum.", "en"),
     ("Manila gears up for the 5th ASEAN Rivers Forum, held in Manila.", "en"),
     ("Manila bersiap menjadi tempat digelarnya Pertemuan Sungai ASEAN ke-5 di Manila.", "id")],
)  # fmt: skip
def test_words_for_what_is_to_come_soon(text: str, language: str) -> None:
    assert {fact[3] for fact in said(read(text, None, language), "held_in", "attends", "hosts")} <= {"planned"}


def test_event_listed_with_some_to_come_is_to_come() -> None:
    text = (
        "The 5th ASEAN-Japan Summit and the 6th East Asia Summit will be held on 9 May 2018. Later President Joko "
        "Widodo attends the 5th ASEAN-Japan Summit, the 6th East Asia Summit and the 7th ASEAN Plus Three Summit."
    )
    assert {fact[3] for fact in said(read(text), "attends")} == {"planned"}


def test_event_listed_with_one_to_come_need_not_be() -> None:
    text = (
        "The 6th East Asia Summit will be held on 9 May 2018. President Joko Widodo "
        "attended the 7th ASEAN Plus Three Summit. Now he attends the 6th East Asia Summit."
    )
    assert ("Joko Widodo", "attends", "7th ASEAN Plus Three Summit", "asserted") in said(read(text), "attends")


def test_body_does_not_attend_the_event_that_bears_its_name() -> None:
    text = "The 33rd General Assembly of the ASEAN Rivers Council was attended by the ASEAN Rivers Council and Japan."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Japan"}
