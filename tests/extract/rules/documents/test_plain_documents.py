"""Documents that a text describes in lower case."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


def test_described_document_is_named_where_it_is_adopted() -> None:
    found = named(read("Leaders adopted a joint declaration on clean rivers."), "OutcomeDocument")
    assert set(found) == {"joint declaration on clean rivers"}


def test_indonesian_description() -> None:
    found = named(baca("Para pemimpin mengesahkan deklarasi tentang sungai bersih."), "OutcomeDocument")
    assert set(found) == {"deklarasi tentang sungai bersih"}


def test_and_within_the_subject_goes_on() -> None:
    found = named(read("Leaders adopted a declaration on rivers and lakes."), "OutcomeDocument")
    assert set(found) == {"declaration on rivers and lakes"}


def test_and_before_another_document_ends_the_first() -> None:
    found = named(read("Leaders adopted a declaration on rivers and a work plan on lakes."), "OutcomeDocument")
    assert "work plan on lakes" in found


def test_description_without_a_subject_is_no_document() -> None:
    assert named(read("Leaders adopted a declaration."), "OutcomeDocument") == {}


def test_description_far_from_any_adoption_is_no_document() -> None:
    assert named(read("A declaration on rivers is only a dream."), "OutcomeDocument") == {}


def test_verb_behind_a_document_describes_it_not() -> None:
    text = "Leaders adopted it. The declaration calls for clean rivers."
    assert named(read(text), "OutcomeDocument") == {}


def test_description_ends_with_its_list() -> None:
    text = "Mereka mengesahkan pernyataan bersama tentang sungai, danau, dan laut."
    assert set(named(baca(text), "OutcomeDocument")) == {"pernyataan bersama tentang sungai, danau, dan laut"}


def test_document_named_by_its_event() -> None:
    text = "Ministers signed a joint declaration of the 11th ASEAN Rivers Meeting. It calls for clean lakes."
    found = named(read(text), "OutcomeDocument")
    assert found == {"joint declaration": "Joint declaration of the 11th ASEAN Rivers Meeting"}


@pytest.mark.parametrize(
    "text",
    ["Ministers signed a new joint statement on Monday.", "A joint statement was issued after the talks.",
     "The meeting failed to issue a joint statement.", "No joint statement was released."],
)  # fmt: skip
def test_joint_text_needs_no_subject_where_it_is_adopted(text: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {"joint statement"}


def test_text_spoken_of_before_is_no_new_document() -> None:
    text = "Leaders signed the Rivers Joint Statement. The joint statement was issued on Monday."
    assert set(named(read(text), "OutcomeDocument").values()) == {"Rivers Joint Statement"}


def test_parties_before_a_description_belong_to_it() -> None:
    text = "They signed the Japan-Thailand memorandum of understanding on river patrols."
    assert set(named(read(text), "OutcomeDocument")) == {"Japan-Thailand memorandum of understanding on river patrols"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("Mereka menandatangani nota kesepahaman di Hotel Sungai pada Rabu.", "nota kesepahaman"),
     ("Mereka menandatangani nota kesepahaman kerja sama sungai di Manila.", "nota kesepahaman kerja sama sungai"),
     ("Mereka menandatangani MoU pengelolaan sungai dengan Jepang.", "MoU pengelolaan sungai")],
)  # fmt: skip
def test_place_and_party_are_no_part_of_an_indonesian_description(text: str, name: str) -> None:
    assert set(named(baca(text), "OutcomeDocument")) == {name}


@pytest.mark.parametrize(
    "text",
    ["Minister Retno Marsudi signed a memorandum of understanding on river patrols with Mr Lee in Manila.",
     "They signed a memorandum of understanding on river patrols during the 32nd ASEAN Summit."],
)  # fmt: skip
def test_people_places_and_events_end_a_description(text: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {"memorandum of understanding on river patrols"}


def test_party_of_a_relation_belongs_to_the_subject() -> None:
    found = named(read("They adopted a declaration on relations with island states."), "OutcomeDocument")
    assert set(found) == {"declaration on relations with island states"}


def test_description_that_points_back_is_no_document() -> None:
    text = "Mereka mengesahkan Deklarasi Sungai. Peta jalan tentang sungai itu disahkan."
    assert set(named(baca(text), "OutcomeDocument")) == {"Deklarasi Sungai"}


def test_agreement_on_a_named_document_is_that_document() -> None:
    found = named(baca("Mereka mencapai kesepakatan mengenai Deklarasi Sungai."), "OutcomeDocument")
    assert set(found) == {"Deklarasi Sungai"}


def test_joint_statement_with_a_clause_before_its_verb() -> None:
    text = "A joint statement saying that rivers need care was signed on Monday."
    assert set(named(read(text), "OutcomeDocument")) == {"joint statement"}


@pytest.mark.parametrize(
    "text",
    ["Mereka mengesahkan pernyataan kebijakan pada Ahad.", "Mereka mencapai kesepakatan untuk memakai sungai itu."],
)
def test_loose_noun_without_a_subject_is_no_document(text: str) -> None:
    assert named(baca(text), "OutcomeDocument") == {}


def test_what_a_document_is_for_belongs_to_it() -> None:
    text = "Mereka mengesahkan makalah diskusi mengenai bendungan guna mendukung ketahanan pangan."
    name = "makalah diskusi mengenai bendungan guna mendukung ketahanan pangan"
    assert set(named(baca(text), "OutcomeDocument")) == {name}


@pytest.mark.parametrize(
    "text",
    ["The ministry issued a press statement on the rivers.",
     "Prime Minister Lee Hsien Loong issued a statement on rivers.",
     "They issued a statement."],
)  # fmt: skip
def test_what_is_only_said_is_no_outcome(text: str) -> None:
    assert named(read(text), "OutcomeDocument") == {}


def test_document_cut_within_a_word_is_none() -> None:
    assert named(read("Ministers adopted a roadmap for building the post-2025 vision."), "OutcomeDocument") == {}


def test_document_in_lower_case_between_two_parties() -> None:
    text = "A memorandum of understanding between Japan and the Philippines was signed at the 32nd ASEAN Summit."
    name = "Memorandum of understanding between Japan and the Philippines"
    assert set(named(read(text), "OutcomeDocument").values()) == {name}
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Japan", "Philippines"}
    assert set(named(read("They signed a memorandum of understanding between sessions."), "OutcomeDocument")) == {
        "memorandum of understanding"
    }


@pytest.mark.parametrize("where", ["on the sidelines of", "at the margins of"])
def test_description_ends_before_the_fringes_of_an_event(where: str) -> None:
    text = f"Malaysia and Japan signed a memorandum of understanding on clean rivers {where} the 40th ASEAN Summit."
    assert set(named(read(text), "OutcomeDocument").values()) == {"Memorandum of understanding on clean rivers"}


def test_title_in_capitals_describes_no_document() -> None:
    text = "MALAYSIA, JAPAN SIGN MOU ON CLEAN RIVERS\n\nThey were in Manila."
    assert not named(read(text), "OutcomeDocument")


def test_mou_is_the_memorandum_named_before() -> None:
    text = "Malaysia and Japan signed a memorandum of understanding on clean rivers. The MoU was signed by Joko Widodo."
    found = said(read(text), "signed_by")
    assert {fact[0] for fact in found} == {"Memorandum of understanding on clean rivers"}
    assert {fact[2] for fact in found} == {"Malaysia", "Japan", "Joko Widodo"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit issued a joint statement, to be known as the Rivers Declaration.",
        "The 32nd ASEAN Summit adopted a pact called the Rivers Declaration.",
    ],
)
def test_document_that_is_given_a_name_is_that_one(text: str) -> None:
    assert said(read(text), "adopted_at") == {
        ("Rivers Declaration", "adopted_at", "32nd ASEAN Summit", "asserted"),
    }


def test_document_that_is_given_a_name_in_indonesian() -> None:
    found = baca("KTT ke-32 ASEAN mengesahkan pernyataan yang dinamakan Deklarasi Sungai.")
    assert {fact[0] for fact in said(found, "adopted_at")} == {"Deklarasi Sungai"}


def test_what_is_only_likened_to_a_document_is_none() -> None:
    text = "They signed nothing. The talks serve as a roadmap for cooperation on fish."
    assert named(read(text), "OutcomeDocument") == {}
    text = "Mereka menandatangani Rivers Accord. Naskah itu menjadi panduan kerja sama ikan."
    assert set(named(baca(text), "OutcomeDocument")) == {"Rivers Accord"}


def test_peace_agreement_between_two() -> None:
    text = "Joko Widodo menyaksikan penandatanganan perjanjian damai antara Jepang dan Thailand."
    assert {fact[2] for fact in said(baca(text), "signed_by")} == {"Japan", "Thailand"}


def test_words_that_tell_how_often_something_is_done_are_no_subject() -> None:
    found = read("The 32nd ASEAN Summit ended without issuing a joint statement for the first time.")
    assert said(found, "adopted_at") == {("Joint statement", "adopted_at", "32nd ASEAN Summit", "negated")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 32nd ASEAN Summit ended without a joint statement.", "Joint statement"),
        ("KTT ke-32 ASEAN berakhir tanpa pernyataan bersama.", "Pernyataan bersama"),
    ],
)
def test_document_without_which_an_event_ends_is_denied(text: str, name: str) -> None:
    assert said(read(text), "adopted_at") == {(name, "adopted_at", "32nd ASEAN Summit", "negated")}


def test_documents_of_several_initiatives() -> None:
    text = "At the 32nd ASEAN Summit leaders adopted action plans for the ASEAN Power Grid and the Rivers Network."
    found = {fact[0] for fact in said(read(text), "adopted_at")}
    assert found == {"ASEAN Power Grid Plan of Action", "Rivers Network Plan of Action"}


def test_programme_for_some_years() -> None:
    text = "At the 32nd ASEAN Summit in Singapore, a work programme for 2021-2025 was approved."
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Work programme for 2021-2025"}


def test_documents_that_follow_one_by_one() -> None:
    text = (
        "KTT ke-32 ASEAN di Singapura menyetujui dua dokumen. "
        "Satu adalah pedoman perlindungan nelayan dalam situasi krisis, satunya lagi deklarasi tentang sungai."
    )
    assert {fact[0] for fact in said(baca(text), "adopted_at")} == {
        "Pedoman perlindungan nelayan dalam situasi krisis",
        "Deklarasi tentang sungai",
    }


def test_plain_document_at_the_end_of_a_list() -> None:
    text = "KTT ke-32 ASEAN menghasilkan Deklarasi Sungai Bersih, Rencana Aksi Pangan, dan pernyataan bersama."
    assert "Pernyataan bersama" in {fact[0] for fact in said(baca(text), "adopted_at")}


def test_pronoun_behind_a_subject_is_no_part_of_it() -> None:
    text = "Di KTT ke-32 ASEAN, deklarasi tentang sungai dan danau ia sambut baik; para pemimpin mengesahkannya."
    assert "Deklarasi tentang sungai dan danau" in named(baca(text), "OutcomeDocument").values()


@pytest.mark.parametrize(
    "text",
    ["It was set out in a vision statement which the leaders adopted unanimously.",
     "Haze is the subject of a joint statement that ministers signed.",
     "It was set out in a vision statement, which the leaders adopted at the close of the day."],
)  # fmt: skip
def test_document_that_a_relative_clause_tells_to_be_adopted(text: str) -> None:
    assert len(named(read(text), "OutcomeDocument")) == 1


@pytest.mark.parametrize(
    "text",
    ["They spoke of a joint statement that officials drafted before they signed the ASEAN Charter.",
     "They spoke of a vision statement which is long and met ministers who signed it."],
)  # fmt: skip
def test_relative_clause_that_tells_something_else_makes_no_document(text: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) <= {"ASEAN Charter"}


@pytest.mark.parametrize("noun", ["pernyataan visi", "rencana aksi bersama", "catatan konsep", "dokumen hasil"])
def test_more_indonesian_documents_need_no_subject(noun: str) -> None:
    assert set(named(baca(f"Para pemimpin mengesahkan {noun}."), "OutcomeDocument")) == {noun}


def test_words_between_commas_part_a_verb_from_its_document() -> None:
    found = named(read("Ministers signed, one after the other, a joint declaration."), "OutcomeDocument")
    assert set(found) == {"joint declaration"}
    assert named(
        read("Ministers signed, on a visit, the ASEAN Charter, a joint declaration and more."), "OutcomeDocument"
    ) == {"ASEAN Charter": "ASEAN Charter"}


def test_state_for_which_somebody_signs_is_no_subject() -> None:
    assert named(read("Minister Kenji Sato signed the agreement for Japan on Monday."), "OutcomeDocument") == {}
    found = named(read("Ministers signed an agreement for clean rivers."), "OutcomeDocument")
    assert set(found) == {"agreement for clean rivers"}


@pytest.mark.parametrize(
    "name",
    ["ASEAN Declaration on Nature-based Solutions", "Concept Note on Community-led Forest Care",
     "ASEAN Framework on Gender-responsive Budgets"],
)  # fmt: skip
def test_compound_within_a_name(name: str) -> None:
    assert name in named(read(f"They adopted the {name} today."), "OutcomeDocument").values()


def test_place_that_a_document_is_called_by() -> None:
    found = named(read("The Manila declaration on clean rivers goes back to Japan."), "OutcomeDocument")
    assert set(found) == {"Manila declaration on clean rivers"}


def test_owner_of_a_document_or_a_place_beside_it_does_not_name_it() -> None:
    assert named(read("Manila's declaration on clean rivers is a dream."), "OutcomeDocument") == {}
    assert named(baca("Para menteri menyetujui rencana kerja sama itu."), "OutcomeDocument") == {}


def test_what_a_document_is_told_to_be_is_no_other_one() -> None:
    text = "Mereka mengesahkan Piagam Sungai, yakni deklarasi tentang sungai bersih."
    assert set(named(baca(text), "OutcomeDocument")) == {"Piagam Sungai"}


def test_agreement_on_a_document_is_that_document() -> None:
    assert set(named(baca("Mereka mencapai kesepakatan atas Rivers Action Plan."), "OutcomeDocument")) == {
        "Rivers Action Plan"
    }


def test_draft_of_a_document_that_is_to_be_adopted() -> None:
    text = "Draf pernyataan bersama disiapkan para pejabat untuk disahkan."
    assert set(named(baca(text), "OutcomeDocument")) == {"pernyataan bersama"}


@pytest.mark.parametrize(
    "text",
    ["Japan signed an agreement on lake fish worth 3 million dollars.",
     "Japan signed an agreement on lake fish, including all partners."],
)  # fmt: skip
def test_what_a_document_is_worth_is_not_its_subject(text: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {"agreement on lake fish"}
