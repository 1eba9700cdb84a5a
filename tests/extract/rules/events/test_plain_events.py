"""Events that a common noun alone names."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    "text",
    [
        "A workshop on flood maps was held in Manila on 2 May 2018.",
        "The network held a two-day workshop on flood maps in Manila on 2 May 2018.",
        "He spoke at a regional workshop on flood maps in Manila on 2 May 2018.",
        "The latest workshop on flood maps, which was held in Manila on 2 May 2018, ended early.",
    ],
)
def test_event_that_a_noun_names_has_place_and_day(text: str) -> None:
    name = "Workshop on flood maps"
    assert said(read(text), "held_in", "held_on") == {
        (name, "held_in", "Manila", "asserted"),
        (name, "held_on", "2018-05-02", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kementerian Luar Negeri menggelar seminar tentang sawah di Bandung, Rabu (2/5).", "Seminar on sawah"),
        ("Lokakarya peta banjir berlangsung di Bandung pada Rabu (2/5).", "Workshop in Bandung"),
        ('Seminar bertajuk "Sungai Kita" digelar di Bandung, Rabu (2/5).', 'Seminar "Sungai Kita"'),
    ],
)
def test_indonesian_event_that_a_noun_names(text: str, name: str) -> None:
    assert (name, "held_on", "2018-05-02", "asserted") in said(baca(text), "held_on")


def test_noun_points_back_to_the_event_that_it_named() -> None:
    found = read("Japan hosted a seminar on river dams in Tokyo on Monday. The seminar was attended by Laos.")
    name = "Seminar on river dams"
    assert set(named(found, "Meeting").values()) == {name}
    assert ("Laos", "attends", name, "asserted") in said(found, "attends")


def test_place_behind_an_event_needs_no_entry() -> None:
    found = read("Japan held a seminar on river dams in Pepper Bay on Monday.")
    assert "Pepper Bay" in named(found, "City")


def test_event_without_any_other_name() -> None:
    found = read("Japan held a lively event in Manila on Monday. The event was attended by Laos.")
    assert said(found, "held_in") == {("Event in Manila", "held_in", "Manila", "asserted")}
    assert ("Laos", "attends", "Event in Manila", "asserted") in said(found, "attends")


def test_talks_need_no_article() -> None:
    found = read("Officials of both sides held bilateral talks in Manila on Monday.")
    assert named(found, "Meeting") == {"bilateral talks": "Talks in Manila", "talks": "Talks in Manila"}


def test_what_an_event_is_about_is_discussed() -> None:
    found = read("A seminar on maritime security was held in Hanoi on Monday.")
    assert said(found, "discusses") == {("Seminar on maritime security", "discusses", "Maritime security", "asserted")}


def test_title_of_an_event_is_no_document() -> None:
    found = read("He spoke at a workshop entitled \u201cRegional Fish Strategy\u201d, held in Jakarta on Monday.")
    assert named(found, "OutcomeDocument") == {}
    assert set(named(found, "Meeting").values()) == {'Workshop "Regional Fish Strategy"'}


@pytest.mark.parametrize(
    "text",
    [
        "The ministries organise workshops in Manila every year.",
        "Japan called for a workshop in Manila on 2 May 2018.",
        "A workshop on flood maps helps farmers.",
        "The 30th ASEAN Summit was held in Manila. The leaders held a meeting on Monday.",
        "The Workshop on Flood Maps was held in Manila. Officials attended a workshop in Manila on Monday.",
        "The seminar was held in Manila on Monday.",
    ],
)
def test_what_only_sounds_like_an_event(text: str) -> None:
    found = named(read(text), "Meeting").values()
    assert not {name for name in found if name.startswith(("Workshop in", "Workshop on f", "Meeting", "Seminar"))}


def test_states_of_another_meeting_name_no_event() -> None:
    text = "A dinner on Monday closed the talks of China, Japan and Laos that were held in Manila."
    assert "Dinner in Japan" not in named(read(text), "Meeting").values()


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The 40th ASEAN Summit ended.\n\nJoko Widodo spoke at a ceremony in Manila.", "en", "Ceremony in Manila"),
        ("Joko Widodo was given a medal at a reception in Manila.", "en", "Reception in Manila"),
        ("Naskah itu diserahkan kepada Joko Widodo dalam upacara di Manila. KTT ke-40 ASEAN usai.", "id",
         "Ceremony in Manila"),
    ],
)  # fmt: skip
def test_occasion_at_which_something_is_done(text: str, language: str, name: str) -> None:
    found = read(text, language=language)
    assert (name, "held_in", "Manila", "asserted") in said(found, "held_in")


@pytest.mark.parametrize("text", ["They give medals at a ceremony.", "At a reception people talk of Manila."])
def test_occasions_in_general_are_no_events(text: str) -> None:
    assert named(read(text), "Meeting") == {}


def test_event_in_an_item_of_its_own_beside_one_with_a_name() -> None:
    text = "She listed a workshop on rivers in Manila on 3 May 2018; the 2nd ASEAN River Forum; and a plan."
    assert "Workshop on rivers" in named(read(text), "Meeting").values()


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Lokakarya ASEAN tentang peta banjir digelar di Bandung, Rabu (2/5).", "id", "ASEAN workshop on peta banjir"),
        ("An ASEAN seminar on river dams was held in Hanoi on Monday.", "en", "ASEAN seminar on river dams"),
    ],
)
def test_event_that_is_one_of_asean(text: str, language: str, name: str) -> None:
    assert name in {event for event, _, _, _ in said(read(text, language=language), "held_in")}


@pytest.mark.parametrize("text", ["ASEAN workshops are held in Hanoi every year.", "An ASEAN seminar helps farmers."])
def test_events_of_asean_in_general_are_none(text: str) -> None:
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("At the 40th ASEAN Summit Joko Widodo opened a seminar on river dams in Manila.", "en",
         {"Seminar on river dams"}),
        ("The 40th ASEAN Summit ended. A business forum was held in Manila on Friday.", "en", {"Forum in Manila"}),
        ("The 40th ASEAN Summit was preceded by a conference on herons in Manila.", "en", {"Conference on herons"}),
        ("KTT ke-40 ASEAN usai. Sehari kemudian digelar forum bisnis di Manila.", "id", {"Forum in Manila"}),
        ("The ministry held a donors' conference in Manila and a seminar on herons in Jakarta.", "en",
         {"Conference in Manila", "Seminar on herons"}),
        ("Still to come are a rescue exercise in Bandung and a fire exercise in Surabaya.", "en",
         {"Exercise in Bandung", "Exercise in Surabaya"}),
        ("The Heron Exercise ended. A rescue exercise in Bandung will follow.", "en",
         {"Heron Exercise", "Exercise in Bandung"}),
    ],
)  # fmt: skip
def test_event_brought_in_beside_others(text: str, language: str, names: set[str]) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The paper goes back to a workshop that the ministry began in Manila on 3 May 2017.", "en"),
        ("Naskah itu berawal dari lokakarya yang digagas kementerian di Manila pada 3 Mei 2017.", "id"),
    ],
)
def test_event_whose_place_and_day_are_told(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == {"Workshop in Manila"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Presiden menjamu tamu dalam jamuan makan siang di Manila.", "Luncheon in Manila"),
        ("Presiden menjamu tamu dalam jamuan di Manila.", "Dinner in Manila"),
        ("Perkemahan digelar di Bandung, 1-5 Mei.", "Camp in Bandung"),
        ("Festival budaya dibuka di Bandung, Rabu malam.", "Festival in Bandung"),
    ],
)
def test_meals_and_camps(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A workshop of a joiner in Manila burned down on Friday.", "en"),
        ("He opened a seminar room in Manila on Friday.", "en"),
        ("There is no plan for a ceremony in Manila on Friday.", "en"),
        ("The East Asia Summit is a forum of leaders that is held in Manila.", "en"),
        ("Gedung pertemuan di Manila diresmikan Jumat.", "id"),
    ],
)
def test_nouns_that_tell_of_no_event(text: str, language: str) -> None:
    assert named(read(text, language=language), "Meeting") == {}


def test_noun_points_back_to_the_last_of_two() -> None:
    text = "A seminar on herons was held in Manila. A seminar on dams was held in Bandung. The seminar ended on Monday."
    assert named(read(text), "Meeting")["seminar"] == "Seminar on dams"


@pytest.mark.parametrize("noun", ["konferensi pers", "konferensi media", "temu wartawan"])
def test_meeting_with_the_press_is_no_event(noun: str) -> None:
    found = baca(f"Pertemuan berjalan baik, kata Hasan dalam {noun} di Jakarta, Senin.")
    assert named(found, "Meeting") == {}
