"""Who leads events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    "text",
    ["Prime Minister Lee Hsien Loong chaired the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit was chaired by Prime Minister Lee Hsien Loong.",
     "Prime Minister Lee Hsien Loong, chairman of the 32nd ASEAN Summit, spoke."],
)  # fmt: skip
def test_chair_of_a_summit(text: str) -> None:
    assert said(read(text), "chairs") == {("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Perdana Menteri Lee Hsien Loong memimpin KTT ke-32 ASEAN.",
     "KTT ke-32 ASEAN dipimpin Perdana Menteri Lee Hsien Loong."],
)  # fmt: skip
def test_indonesian_chair_of_a_summit(text: str) -> None:
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in said(baca(text), "chairs")


def test_bare_noun_is_the_summit_spoken_of() -> None:
    text = "The 32nd ASEAN Summit ended. Prime Minister Lee Hsien Loong chaired the summit."
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in said(read(text), "chairs")


def test_event_whose_chair_somebody_is() -> None:
    found = said(read("The 32nd ASEAN Summit, whose chair was Prime Minister Lee Hsien Loong, began."), "chairs")
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in found


def test_chair_of_the_body_that_goes_by_the_name_of_its_meeting() -> None:
    found = baca("Presiden Joko Widodo adalah Ketua ASEAN River Ministers Meeting (ARMM).")
    assert said(found, "chairs") == {("Joko Widodo", "chairs", "ASEAN River Ministers Meeting", "asserted")}
    assert named(found, "Meeting") == {}


def test_meeting_that_has_a_chair_and_is_told_of_is_a_meeting() -> None:
    text = "Presiden Joko Widodo adalah Ketua ASEAN River Ministers Meeting (ARMM). ARMM digelar di Manila."
    assert set(named(baca(text), "Meeting").values()) == {"ASEAN River Ministers Meeting"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit ended. The summit, chaired by Singapore, was brief.", "en"),
        ("KTT ke-32 ASEAN selesai. Pertemuan yang dipimpin Singapura itu singkat.", "id"),
    ],
)
def test_state_leads_the_event_that_stands_right_before_the_verb(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == {("Singapore", "chairs", "32nd ASEAN Summit", "asserted")}


def test_chair_of_the_event_that_owns_him() -> None:
    text = "The 32nd ASEAN Summit ended. The summit's chair, Prime Minister Lee Hsien Loong, was pleased."
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in said(read(text), "chairs")


def test_bare_noun_goes_before_an_event_named_further_behind() -> None:
    text = "The 32nd ASEAN Summit began. Singapore, as chair of the meeting, praised the East Asia Summit."
    assert said(read(text), "chairs") == {("Singapore", "chairs", "32nd ASEAN Summit", "asserted")}


def test_office_behind_by_is_that_of_the_chair_and_not_its_state() -> None:
    found = said(read("The 32nd ASEAN Summit was chaired by Malaysia Prime Minister Ali Musa."), "chairs")
    assert found == {("Ali Musa", "chairs", "32nd ASEAN Summit", "asserted")}


def test_adverb_before_by() -> None:
    found = said(read("The 32nd ASEAN Summit was chaired jointly by President Ken Sato."), "chairs")
    assert found == {("Ken Sato", "chairs", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("Ministers left the 32nd ASEAN Summit, which Minister Ken Sato chaired.", {"Ken Sato"}),
        (
            "Ministers left the 32nd ASEAN Summit, which Minister Ken Sato co-chaired with Minister Ali Musa.",
            {"Ken Sato", "Ali Musa"},
        ),
        ("The 32nd ASEAN Summit was held in Manila under the chairmanship of the Philippines.", {"Philippines"}),
        ("Under the chairmanship of Prime Minister Ken Sato, the 32nd ASEAN Summit agreed.", {"Ken Sato"}),
    ],
)
def test_chair_told_beside_what_is_said_of_an_event(text: str, chairs: set[str]) -> None:
    found = said(read(text), "chairs")
    assert found == {(who, "chairs", "32nd ASEAN Summit", "asserted") for who in chairs}


def test_two_events_of_one_breath_have_the_same_chair() -> None:
    found = said(
        read("Leaders came to the 32nd and 33rd ASEAN Summits, which were chaired by Minister Ali Musa."), "chairs"
    )
    assert {event for _, _, event, _ in found} == {"32nd ASEAN Summit", "33rd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Minister Ali Musa led the 32nd ASEAN Summit.", True),
        ("Minister Ali Musa led a team to the 32nd ASEAN Summit.", False),
    ],
)
def test_who_led_an_event_chairs_it(text: str, *, leads: bool) -> None:
    assert bool(said(read(text), "chairs")) == leads


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chairing the 32nd ASEAN Summit, Prime Minister Lee Hsien Loong thanked the others.", "en"),
        ("Besides chairing the 32nd ASEAN Summit, Prime Minister Lee Hsien Loong met investors.", "en"),
        ("Prime Minister Lee Hsien Loong will lead the 32nd ASEAN Summit.", "en"),
        (
            "Menteri Retno Marsudi menyebut bahwa selain memimpin KTT ke-32 ASEAN, Lee Hsien Loong menemui investor.",
            "id",
        ),
    ],
)
def test_who_chairs_is_the_subject_of_the_sentence(text: str, language: str) -> None:
    found = said(read(text, language=language), "chairs")
    assert {fact[:3] for fact in found} == {("Lee Hsien Loong", "chairs", "32nd ASEAN Summit")}


@pytest.mark.parametrize(
    "text",
    [
        "The 33rd ASEAN Workshop on Rivers ended. Minister Ali Hassan, who chaired the workshop, spoke.",
        "The 33rd ASEAN Workshop on Rivers ended. Minister Ali Hassan served as chairperson.",
        "The 33rd ASEAN Workshop on Rivers (33rd A-WOR) was chaired by Minister Ali Hassan.",
    ],
)
def test_chair_of_a_workshop(text: str) -> None:
    assert {fact[:2] for fact in said(read(text), "chairs")} == {("Ali Hassan", "chairs")}


@pytest.mark.parametrize("meeting", ["the high-level meeting", "the two-day meeting"])
def test_meeting_with_its_quality_is_the_one_spoken_of(meeting: str) -> None:
    text = f"The 32nd ASEAN Summit is near. Lee Hsien Loong will chair {meeting} in Manila."
    assert {fact[:3] for fact in said(read(text), "chairs")} == {("Lee Hsien Loong", "chairs", "32nd ASEAN Summit")}


@pytest.mark.parametrize(
    "text",
    [
        "The 33rd ASEAN Workshop on Rivers began. Chairing the workshop was Dr Ali Hassan, Director of Water Policy.",
        "The 33rd ASEAN Workshop on Rivers began under the chair of the Director of Water Policy, General Ali Hassan.",
        "The 33rd ASEAN Workshop on Rivers began. Ali Hassan, chairwoman of the meeting, spoke.",
    ],
)
def test_chair_in_other_words(text: str) -> None:
    found = said(read(text), "chairs")
    assert {fact[:2] for fact in found} == {("Ali Hassan", "chairs")}


@pytest.mark.parametrize(
    ("text", "language", "leaders"),
    [
        ("Japan's Minister of Health chaired the summit.", "en", {"Japan"}),
        ("KTT dipimpin Menlu Jepang selaku ketua.", "id", {"Japan"}),
        ("Aid to the Foreign Minister of Japan chaired the summit.", "en", set()),
        ("Lee Hsien Loong is to chair it.", "en", {"Lee Hsien Loong"}),
    ],
)
def test_state_whose_office_leads(text: str, language: str, leaders: set[str]) -> None:
    began = {"en": "The 32nd ASEAN Summit began.", "id": "KTT ke-32 ASEAN dimulai."}[language]
    found = said(read(f"{began} {text}", language=language), "chairs")
    assert {who for who, _, what, _ in found if what == "32nd ASEAN Summit"} == leaders


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit was held in Manila, with Ana Cruz, Minister of Trade of Japan, as Chairman.", "en"),
        ("KTT ke-32 ASEAN digelar di Manila dengan Menteri Perdagangan Ana Cruz sebagai ketua.", "id"),
    ],
)
def test_who_an_event_is_held_with_as_its_chair(text: str, language: str) -> None:
    assert {(who, what) for who, _, what, _ in said(read(text, language=language), "chairs")} == {
        ("Ana Cruz", "32nd ASEAN Summit")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit ended. Two people shared the chair: Minister Ana Cruz and President Joko Widodo.",
        "The 32nd ASEAN Summit ended. In the chair were Minister Ana Cruz and President Joko Widodo.",
    ],
)
def test_who_is_named_behind_being_in_the_chair(text: str) -> None:
    assert {(who, what) for who, _, what, _ in said(read(text), "chairs")} == {
        ("Ana Cruz", "32nd ASEAN Summit"),
        ("Joko Widodo", "32nd ASEAN Summit"),
    }


def test_chair_of_a_preparatory_meeting_chairs_that_one() -> None:
    text = "The 33rd ASEAN Summit opens soon. So a preparatory meeting found. In the chair was Minister Ana Cruz."
    assert {what for _, _, what, _ in said(read(text), "chairs")} == {"Preparatory meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "Presiding over the 32nd ASEAN Summit, Foreign Minister Ana Cruz called for unity.",
        "The 32nd ASEAN Summit was held in Manila. Minister Ana Cruz presided.",
    ],
)
def test_who_presides(text: str) -> None:
    assert {(who, what) for who, _, what, _ in said(read(text), "chairs")} == {("Ana Cruz", "32nd ASEAN Summit")}


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ana Cruz took the chair.",
        "The chair was taken by Minister Ana Cruz.",
        "In the chair was Minister Ana Cruz.",
        "Minister Ana Cruz was elected chair of the meeting.",
    ],
)
def test_who_takes_the_chair(told: str) -> None:
    text = f"The 14th ASEAN Health Ministers Meeting was held in Manila. {told}"
    assert {fact[::2] for fact in said(read(text), "chairs")} == {("Ana Cruz", "14th ASEAN Health Ministers Meeting")}


@pytest.mark.parametrize("told", ["Malaysia and Thailand were in the chair.", "Malaysia acted as co-chair."])
def test_state_in_the_chair(told: str) -> None:
    text = f"The 14th ASEAN Health Ministers Meeting was held in Manila. {told}"
    assert "Malaysia" in {who for who, *_ in said(read(text), "chairs")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit began. The chairman of the summit is Deputy Prime Minister and Defence Minister of Japan "
      "General Ken Sato.", "en"),
     ("KTT ke-40 ASEAN dimulai. Ketua pertemuan ialah Wakil Perdana Menteri dan Menteri Pertahanan Jepang Jenderal "
      "Ken Sato.", "id"),
     ("KTT ke-40 ASEAN dimulai. Yang memimpin pertemuan ialah Menteri Pertahanan Ken Sato.", "id")],
)  # fmt: skip
def test_who_is_said_to_chair_behind_his_offices(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == {("Ken Sato", "chairs", "40th ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit opens tomorrow. President Ken Sato will chair the summit, which consists of a plenary "
      "session and a retreat.", "en"),
     ("KTT ke-40 ASEAN dibuka besok. Presiden Ken Sato akan memimpin KTT, yang terdiri atas sesi pleno dan retret.",
      "id")],
)  # fmt: skip
def test_parts_told_behind_what_somebody_chairs(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "chairs")
    assert found == {("Ken Sato", "chairs", "40th ASEAN Summit", "planned")}


def test_who_acts_as_chair_behind_the_verb_of_being() -> None:
    text = "Pertemuan ke-5 Menteri Energi ASEAN digelar. Bertindak sebagai ketua ialah Menteri Energi Jepang Ken Sato."
    assert {who for who, *_ in said(baca(text), "chairs")} == {"Ken Sato"}


def test_state_of_the_offices_of_who_chairs_does_not_chair_too() -> None:
    text = (
        "The 51st ASEAN Foreign Ministers' Meeting was chaired by Deputy Prime Minister and Minister of Foreign "
        "Affairs of Malaysia, H.E. Hasan Karim."
    )
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Hasan Karim"}


def test_who_only_tells_of_a_chair_is_not_in_it() -> None:
    told = "Menurut Retno Marsudi, pertemuan akan dipimpin Filipina yang menjadi ketua pertemuan menteri kesehatan."
    found = said(baca(f"Menteri kesehatan ASEAN akan mengadakan pertemuan khusus di Manila. {told}"), "chairs")
    assert {fact[0] for fact in found} == {"Philippines"}
