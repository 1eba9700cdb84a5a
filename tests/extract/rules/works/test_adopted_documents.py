"""Which documents a verb of adopting or signing is about."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


def _adopted(text: str, language: str = "en") -> set[str]:
    return {fact[0] for fact in said(read(text, language=language), "adopted_at") if fact[2] == SUMMIT}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit adopted three documents, namely the Rivers Declaration, a new paper on fish and the "
         "Lakes Charter.", "en"),
        ("KTT ke-32 ASEAN mengesahkan tiga dokumen, yaitu Rivers Declaration, gagasan baru soal ikan, dan Lakes "
         "Charter.", "id"),
    ],
)  # fmt: skip
def test_all_that_is_counted_before_is_adopted(text: str, language: str) -> None:
    assert _adopted(text, language) == {"Rivers Declaration", "Lakes Charter"}


def test_document_that_a_participle_tells_of_is_not_that_of_the_next_verb() -> None:
    text = (
        "The Rivers Vision, which follows on the Lakes Charter adopted in 2009, was endorsed at the 32nd ASEAN Summit."
    )
    assert _adopted(text) == {"Rivers Vision"}


def test_study_of_a_document_is_not_the_document() -> None:
    assert _adopted("The study of the Rivers Declaration was endorsed at the 32nd ASEAN Summit.") == set()
    assert _adopted("Kajian atas Rivers Declaration disahkan pada KTT ke-32 ASEAN.", "id") == set()
    assert _adopted(
        "Progress was made and the Rivers Declaration, which was adopted at the 32nd ASEAN Summit, won."
    ) == {"Rivers Declaration"}


@pytest.mark.parametrize(
    "text",
    [
        "Japan called on the 32nd ASEAN Summit to adopt the Rivers Declaration.",
        "The 32nd ASEAN Summit opened. Japan urged all states to sign the Rivers Declaration.",
    ],
)
def test_who_is_urged_to_adopt_something_has_not(text: str) -> None:
    assert _adopted(text) == set()
    assert said(read(text), "signed_by") == set()


def test_who_is_urged_in_indonesian_has_not_adopted_anything() -> None:
    text = "KTT ke-32 ASEAN dibuka. Jepang mengajak semua negara mengesahkan Rivers Declaration."
    assert said(baca(text), "adopted_at") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers adopted the Rivers Plan, of which the leaders will take note at the 32nd ASEAN Summit.", "en"),
        ("Para menteri menyetujui Rivers Plan untuk dilaporkan pada KTT ke-32 ASEAN.", "id"),
        ("Para menteri menyetujui Rivers Plan dan pernyataan mengenai KTT ke-32 ASEAN.", "id"),
    ],
)
def test_event_that_a_document_is_passed_on_to_or_about_does_not_adopt_it(text: str, language: str) -> None:
    assert _adopted(text, language) == set()


def test_clause_of_a_document_tells_of_it_wherever_it_is_named() -> None:
    text = "Work began on the implementation of the Rivers Plan (RP) for us that was adopted at the 32nd ASEAN Summit."
    assert _adopted(text) == {"Rivers Plan"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Documents adopted at the 32nd ASEAN Summit include the Rivers Declaration, a note on fish and the Lakes "
         "Charter.", "en"),
        ("Dokumen yang disahkan pada KTT ke-32 ASEAN ialah Rivers Declaration, catatan soal ikan, dan Lakes "
         "Charter.", "id"),
    ],
)  # fmt: skip
def test_all_that_a_noun_for_documents_announces_is_adopted(text: str, language: str) -> None:
    assert _adopted(text, language) == {"Rivers Declaration", "Lakes Charter"}


def test_vision_that_is_only_aimed_at_is_not_adopted() -> None:
    text = "KTT ke-32 ASEAN dibuka. Mereka mencapai Visi Sungai 2025."
    assert said(baca(text), "adopted_at") == set()
    found = said(baca("Mereka mencapai Perjanjian Sungai pada KTT ke-32 ASEAN."), "adopted_at")
    assert {fact[0] for fact in found} == {"Perjanjian Sungai"}


def test_what_documents_amend_is_not_adopted_with_them() -> None:
    text = "The 32nd ASEAN Summit adopted two protocols. The protocols amend the Rivers Accord and the Lakes Charter."
    assert _adopted(text) == set()


def test_ministers_do_not_adopt_anything_at_a_summit_that_was_spoken_of() -> None:
    assert _adopted("The 32nd ASEAN Summit opened. Foreign ministers had issued the Rivers Declaration.") == set()
    assert _adopted("Foreign ministers adopted the Rivers Declaration at the 32nd ASEAN Summit.") == {
        "Rivers Declaration"
    }


@pytest.mark.parametrize(
    "text",
    [
        "At the meeting, the Bali Concord was adopted for submission to the 33rd ASEAN Summit.",
        "The meeting adopted the Bali Concord to be tabled at the 33rd ASEAN Summit.",
        "Ministers adopted the Bali Concord for the consideration of the 33rd ASEAN Summit.",
    ],
)
def test_document_for_a_later_event_is_adopted_at_the_one_spoken_of(text: str) -> None:
    found = said(read(f"The 5th ASEAN Ministerial Meeting opened. {text}"), "adopted_at")
    assert {fact[2] for fact in found} == {"5th ASEAN Ministerial Meeting"}


def test_body_between_a_document_and_a_verb_of_founding_is_what_was_founded() -> None:
    found = read("The Rivers Declaration is a work of the River Council, which was set up by ministers in 2016.")
    assert said(found, "adopted_on") == set()


@pytest.mark.parametrize("name", ["Co-Chairs' Statement", "Chair's Statement", "Chairs\u2019 Statement"])
def test_statement_of_those_who_chair_is_named_by_no_verb(name: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit issued the {name}."), "adopted_at")
    assert {fact[0].replace("\u2019", "'") for fact in found} == {name.replace("\u2019", "'")}


@pytest.mark.parametrize(
    "text",
    [
        "At the 32nd ASEAN Summit the leaders adopted: (i) the Rivers Declaration; (ii) the Sea Charter.",
        "The leaders of the 32nd ASEAN Summit signed (1) the Rivers Declaration on fish; and (2) the Sea Charter.",
    ],
)
def test_items_that_semicolons_part_are_all_adopted(text: str) -> None:
    assert len(said(read(text), "adopted_at")) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Rivers Declaration, the main outcome of the 32nd ASEAN Summit, calls for clean water.", "en"),
        ("Deklarasi Sungai menjadi salah satu hasil KTT ke-32 ASEAN.", "id"),
    ],
)
def test_document_that_is_an_outcome_of_an_event(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "adopted_at")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit ended. Leaders put their names in the end to the Rivers Declaration.",
        "At the 32nd ASEAN Summit the leaders gave their consent to the Rivers Declaration.",
        "The Rivers Declaration came out at the 32nd ASEAN Summit.",
        "At the 32nd ASEAN Summit approval was also given to the Rivers Declaration.",
    ],
)
def test_other_words_for_adopting(text: str) -> None:
    assert _adopted(text) == {"Rivers Declaration"}


@pytest.mark.parametrize("aim", ["dibahas lebih lanjut", "terus dikaji"])
def test_document_that_is_only_to_be_discussed_is_not_adopted(aim: str) -> None:
    assert _adopted(f"Pada KTT ke-32 ASEAN, Rivers Declaration disetujui untuk {aim}.", "id") == set()
    assert _adopted("Pada KTT ke-32 ASEAN, Rivers Declaration disetujui untuk dibawa pulang.", "id") != set()


def test_issues_that_are_raised_are_no_verb() -> None:
    text = "At the 32nd ASEAN Summit they took up issues in which both have a part, the Rivers Agreement among them."
    assert said(read(text), "adopted_at") == set()
    text = "The 32nd ASEAN Summit issues the Rivers Declaration today."
    assert len(said(read(text), "adopted_at")) == 1


def test_convention_can_be_reached() -> None:
    text = "Pada KTT ke-32 ASEAN ada dua naskah yang diupayakan tercapai, yaitu Rivers Convention dan Lakes Plan."
    assert _adopted(text, "id") == {"Rivers Convention", "Lakes Plan"}
    assert _adopted("Pada KTT ke-32 ASEAN mereka ingin mencapai ASEAN Community Vision 2025.", "id") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Rivers Declaration, a product of the 32nd ASEAN Summit, was praised.", "en"),
        ("The Rivers Declaration should come out at the 32nd ASEAN Summit.", "en"),
        ("The Rivers Declaration awaits the endorsement of the leaders at the 32nd ASEAN Summit.", "en"),
        ("Leaders will be asked to endorse the Rivers Declaration at the 32nd ASEAN Summit.", "en"),
        ("Rivers Declaration masih menunggu pengesahan para pemimpin pada KTT ke-32 ASEAN.", "id"),
        ("Para menteri memberi lampu hijau bagi Rivers Declaration pada KTT ke-32 ASEAN.", "id"),
    ],
)
def test_what_is_told_of_the_document_right_before(text: str, language: str) -> None:
    assert _adopted(text, language) == {"Rivers Declaration"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Critics of the Rivers Declaration came out in force at the 32nd ASEAN Summit.", "en"),
        ("Differences emerged at the 32nd ASEAN Summit over the Rivers Declaration.", "en"),
        ("At the 32nd ASEAN Summit Japan called on all to endorse the Rivers Declaration.", "en"),
        ("Menunggu persetujuan DPR, Rivers Declaration dibahas pada KTT ke-32 ASEAN.", "id"),
        ("Pada KTT ke-32 ASEAN mereka menandatangani buku tamu setelah membaca Rivers Declaration.", "id"),
    ],
)
def test_what_is_told_of_something_else(text: str, language: str) -> None:
    assert _adopted(text, language) == set()


@pytest.mark.parametrize(
    "text",
    ["Implementation of the Rivers Plan, adopted at the 32nd ASEAN Summit, has begun.",
     "They took note of the review of the Rivers Plan adopted at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_participle_tells_of_the_document_right_before_it(text: str) -> None:
    assert _adopted(text) == {"Rivers Plan"}


def test_review_of_a_document_is_not_adopted_as_that() -> None:
    assert _adopted("The review of the Rivers Plan was adopted at the 32nd ASEAN Summit.") == set()


def test_passive_verb_is_read_once() -> None:
    text = "The Lakes Plan implements the Rivers Report, which was released in 2016."
    assert {fact[0] for fact in said(read(text), "adopted_on")} == {"Rivers Report"}


@pytest.mark.parametrize("quality", ["revised", "renewed", "amended", "new"])
def test_new_versions_of_documents_are_listed(quality: str) -> None:
    text = f"The 32nd ASEAN Summit adopted the Rivers Plan and the {quality} Lakes Charter."
    assert _adopted(text) == {"Rivers Plan", "Lakes Charter"}


def test_what_a_meeting_only_welcomes_was_not_adopted_there() -> None:
    text = (
        "The 40th ASEAN Summit was held in Manila on 28 April 2018. The Meeting welcomed the conclusion of the text of "
        "the Protocol on Rivers and the signing of the Protocol on Lakes by all Member States."
    )
    assert not said(read(text), "adopted_at")


def test_what_a_meeting_welcomes_was_adopted_at_the_event_named_with_it() -> None:
    text = "The ministers welcomed the signing of the Protocol on Lakes at the 32nd ASEAN Summit in April 2018."
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize("words", ["Both documents", "These documents", "The two texts", "They"])
def test_words_for_several_mean_all_documents_of_the_sentence_before(words: str) -> None:
    text = f"Leaders praised the Rivers Plan and the Lakes Charter. {words} were adopted at the 32nd ASEAN Summit."
    assert _adopted(text) == {"Rivers Plan", "Lakes Charter"}


def test_indonesian_words_for_several() -> None:
    text = "Para pemimpin memuji Deklarasi Sungai dan Piagam Danau. Kedua dokumen itu disahkan pada KTT ke-32 ASEAN."
    assert _adopted(text, "id") == {"Deklarasi Sungai", "Piagam Danau"}


def test_words_for_several_other_things_mean_no_documents() -> None:
    text = (
        "Leaders praised the Rivers Plan and the Lakes Charter. These efforts were endorsed at the 32nd ASEAN Summit."
    )
    assert _adopted(text) == set()


def test_what_a_body_issued_by_itself_was_not_adopted_at_the_event_spoken_of() -> None:
    text = (
        "Forum Sungai ASEAN ke-5 digelar hari ini. Mengutip ASEAN River Outlook yang diterbitkan Bank Dunia, ia cemas."
    )
    assert not said(baca(text), "adopted_at", "adopted_on")


def test_year_of_an_initiative_is_not_that_of_a_document() -> None:
    text = (
        "ASEAN agencies have gone far on the way to the ASEAN Economic Community in 2015, including the signing of the "
        "ASEAN Rivers Agreement."
    )
    assert not said(read(text), "adopted_on")


@pytest.mark.parametrize("what", ["accession to", "package of commitments under", "annex to"])
def test_something_else_under_a_document_is_not_the_document(what: str) -> None:
    assert said(read(f"The {what} the Rivers Pact was signed in May 2018."), "adopted_on") == set()


def test_document_and_its_protocols_are_signed_together() -> None:
    found = said(read("The Rivers Pact and its six Lakes Protocols were signed on 2 May 2018."), "adopted_on")
    assert {fact[0] for fact in found} == {"Rivers Pact", "Lakes Protocols"}


def test_instrument_of_a_treaty_is_not_the_treaty() -> None:
    assert said(read("Ministers signed the Rivers Treaty instrument on 2 May 2018."), "adopted_on") == set()


def test_document_sent_to_an_event_was_not_adopted_there() -> None:
    text = "Ministers endorsed the Rivers Plan and agreed to submit it to the 33rd ASEAN Summit."
    assert said(read(text), "adopted_at") == set()


def test_document_that_another_work_succeeds_is_not_adopted_with_it() -> None:
    told = "The 32nd ASEAN Summit adopted the River Initiative, which will succeed the River Action Plan 2005-2010."
    assert said(read(told), "adopted_at") == set()
    assert {fact[0] for fact in said(read("The 32nd ASEAN Summit adopted the River Action Plan."), "adopted_at")} == {
        "River Action Plan"
    }
