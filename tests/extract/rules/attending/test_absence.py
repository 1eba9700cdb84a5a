"""Who stays away from events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, said

OPENING = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}


@pytest.mark.parametrize(
    "text",
    ["Absent from the summit was President Joko Widodo.",
     "The leader who skipped the summit was President Joko Widodo.",
     "President Joko Widodo was absent.",
     "President Joko Widodo sent his regrets.",
     "President Joko Widodo could not make it."],
)  # fmt: skip
def test_who_stays_away_stands_behind_or_before(text: str) -> None:
    assert attendance(OPENING["en"] + text) == {("Joko Widodo", "negated")}


def test_those_who_stayed_away_are_listed_behind() -> None:
    text = "Absent from the summit were President Joko Widodo and Prime Minister Lee Hsien Loong."
    assert attendance(OPENING["en"] + text) == {("Joko Widodo", "negated"), ("Lee Hsien Loong", "negated")}


def test_who_only_tells_that_others_stay_away_does_not_do_so() -> None:
    text = "Menlu Retno Marsudi mengatakan, tiga pemimpin tidak hadir, yaitu Thailand, Myanmar, dan Filipina."
    assert attendance(OPENING["id"] + text, "id") == {
        ("Thailand", "negated"),
        ("Myanmar", "negated"),
        ("Philippines", "negated"),
    }


@pytest.mark.parametrize("words", ["was not present", "was missing", "was a no-show", "did not turn up"])
def test_who_is_not_there_is_negated(words: str) -> None:
    assert attendance(f"{OPENING['en']}President Joko Widodo {words}.") == {("Joko Widodo", "negated")}


def test_state_that_is_not_represented_stays_away() -> None:
    assert attendance(OPENING["en"] + "Thailand was not represented.") == {("Thailand", "negated")}


def test_who_gives_up_a_journey_to_an_event_stays_away() -> None:
    text = "Presiden Joko Widodo membatalkan kunjungan ke KTT ke-32 ASEAN."
    assert attendance(text, "id") == {("Joko Widodo", "negated")}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("They began the 32nd ASEAN Summit without President Joko Widodo.", "en", {("Joko Widodo", "negated")}),
        ("They opened the 32nd ASEAN Summit without a Thailand representative.", "en", {("Thailand", "negated")}),
        ("Mereka memulai KTT ke-32 ASEAN tanpa Thailand.", "id", {("Thailand", "negated")}),
        ("They ended the 32nd ASEAN Summit without a word on Thailand.", "en", set()),
        ("They ended the 32nd ASEAN Summit without Thailand's consent.", "en", set()),
    ],
)
def test_those_without_whom_an_event_is_held(text: str, language: str, who: set[tuple[str, str]]) -> None:
    assert attendance(text, language) == who


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Neither Joko Widodo nor Retno Marsudi attended the 32nd ASEAN Summit.", "en"),
        ("Baik Joko Widodo maupun Retno Marsudi tidak menghadiri KTT ke-32 ASEAN.", "id"),
    ],
)
def test_neither_of_two_attends(text: str, language: str) -> None:
    assert attendance(text, language) == {("Joko Widodo", "negated"), ("Retno Marsudi", "negated")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. President Joko Widodo did not travel to Singapore.", "en"),
        ("KTT ke-32 ASEAN dimulai. Presiden Joko Widodo melewatkan KTT itu.", "id"),
    ],
)
def test_who_does_not_travel_or_misses_an_event(text: str, language: str) -> None:
    assert attendance(text, language) == {("Joko Widodo", "negated")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. Absent were Minister Ana Cruz and President Joko Widodo.", "en"),
        ("The 32nd ASEAN Summit began. Minister Ana Cruz and President Joko Widodo stayed at home.", "en"),
        ("KTT ke-32 ASEAN dimulai. Menteri Perdagangan Ana Cruz dan Presiden Joko Widodo tidak kelihatan.", "id"),
    ],
)
def test_further_words_of_staying_away(text: str, language: str) -> None:
    assert attendance(text, language) == {("Ana Cruz", "negated"), ("Joko Widodo", "negated")}


def test_what_is_lacking_in_a_text_stays_away_from_nothing() -> None:
    assert attendance("The 32nd ASEAN Summit ended. Absent from the statement was any word on Myanmar.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("All ministers except those from Japan and Thailand attended the 32nd ASEAN Summit.", "en"),
        ("The 32nd ASEAN Summit was attended by all leaders, barring those of Japan and Thailand.", "en"),
        ("Para menteri, kecuali dari Jepang dan Thailand, menghadiri KTT ke-32 ASEAN.", "id"),
        ("KTT ke-32 ASEAN diikuti semua pemimpin kecuali dari Jepang dan Thailand.", "id"),
    ],
)
def test_those_whose_people_are_excepted_stay_away(text: str, language: str) -> None:
    assert attendance(text, language) == {("Japan", "negated"), ("Thailand", "negated")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tidak ada menteri yang menghadiri KTT ke-32 ASEAN kecuali dari Jepang.", "id"),
        ("Joko Widodo attended the 32nd ASEAN Summit, which discussed all issues except those of Japan.", "en"),
    ],
)
def test_those_excepted_from_something_else_are_not_told_to_stay_away(text: str, language: str) -> None:
    assert "Japan" not in {who for who, _ in attendance(text, language)}


def test_who_is_lacking_in_what_a_sentence_begins_with() -> None:
    assert attendance("Without Myanmar, the leaders opened the 32nd ASEAN Summit.") == {("Myanmar", "negated")}


def test_state_that_is_the_only_one_not_to_attend() -> None:
    text = "Myanmar was the only member not to attend the 32nd ASEAN Summit."
    assert attendance(text) == {("Myanmar", "negated")}


def test_who_may_stay_away_or_come_is_not_said_to() -> None:
    assert attendance("Minister Ana Cruz may skip the 32nd ASEAN Summit.") == set()
    assert attendance("Minister Ana Cruz might attend the 32nd ASEAN Summit.") == set()


@pytest.mark.parametrize("words", ["could not come because of the storm", "sent her apologies"])
def test_who_excuses_himself(words: str) -> None:
    assert attendance(f"The 32nd ASEAN Summit began. Trade Minister Ana Cruz {words}.") == {("Ana Cruz", "negated")}


def test_whoever_does_not_come_is_negated() -> None:
    assert attendance("Presiden Joko Widodo tidak menghadiri KTT ke-32 ASEAN.", "id") == {("Joko Widodo", "negated")}


@pytest.mark.parametrize(
    "verb", ["skipped", "is skipping", "won\u2019t attend", "didn't attend", "can\u2019t attend", "hasn't attended"]
)
def test_whoever_skips_is_negated(verb: str) -> None:
    assert attendance(f"President Joko Widodo {verb} the 32nd ASEAN Summit.") == {("Joko Widodo", "negated")}


def test_whoever_is_excepted_does_not_attend_but_who_stands_in_does() -> None:
    text = "KTT ke-32 ASEAN dihadiri para pemimpin, kecuali Presiden Joko Widodo yang diwakili Menlu Retno Marsudi."
    assert attendance(text, "id") == {("Joko Widodo", "negated"), ("Retno Marsudi", "asserted")}


def test_who_says_that_another_is_not_invited_does_not_stay_away() -> None:
    text = "Lee Hsien Loong says rebel chief not invited to the 32nd ASEAN Summit."
    assert attendance(text) == set()


def test_who_is_not_there() -> None:
    found = said(baca("Presiden Joko Widodo tidak ada dalam KTT ke-30 ASEAN."), "attends")
    assert found == {("Joko Widodo", "attends", "30th ASEAN Summit", "negated")}


def test_who_does_not_come_is_stood_in_for_where_the_event_is_named_only_then() -> None:
    text = "Presiden Joko Widodo tidak akan hadir dan akan diwakili Wakil Presiden Ali Musa dalam KTT ke-32 ASEAN."
    assert attendance(text, language="id") == {("Joko Widodo", "negated"), ("Ali Musa", "planned")}


def test_who_sends_somebody_does_not_come() -> None:
    text = "Presiden Joko Widodo akan mengirim menterinya untuk menghadiri KTT ke-30 ASEAN."
    assert said(baca(text), "attends") == set()


def test_who_is_not_somewhere_else_is_not_absent() -> None:
    text = "KTT ke-30 ASEAN usai. Presiden Joko Widodo tidak berada dalam bahaya."
    assert said(baca(text), "attends") == set()


def test_who_is_said_not_to_be_there_in_a_second_clause() -> None:
    text = "Presiden Joko Widodo sudah berangkat, namun tidak tampak pada KTT ke-32 ASEAN."
    assert attendance(text, "id") == {("Joko Widodo", "negated")}


def test_who_others_come_without_stays_away() -> None:
    text = "KTT ke-32 ASEAN dihadiri para pemimpin, tanpa Presiden Joko Widodo."
    assert attendance(text, "id") == {("Joko Widodo", "negated")}
