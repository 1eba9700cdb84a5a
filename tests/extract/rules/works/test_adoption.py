"""Documents adopted and signed."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize(
    "text",
    ["Leaders adopted the Rivers Declaration at the 32nd ASEAN Summit.",
     "The Rivers Declaration was adopted at the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit adopted the Rivers Declaration.",
     "The 32nd ASEAN Summit ended. The Rivers Declaration was adopted."],
)  # fmt: skip
def test_document_adopted(text: str) -> None:
    assert said(read(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_indonesian_document_adopted() -> None:
    found = said(baca("Para pemimpin mengesahkan Deklarasi Sungai pada KTT ke-32 ASEAN."), "adopted_at")
    assert found == {("Deklarasi Sungai", "adopted_at", SUMMIT, "asserted")}


def test_document_to_be_adopted_is_planned_and_so_is_what_it_is_about() -> None:
    text = (
        "Leaders will adopt the Rivers Declaration at the 33rd ASEAN Summit. "
        "The Rivers Declaration deals with river pollution."
    )
    assert said(read(text), "adopted_at", "covers_topic") == {
        ("Rivers Declaration", "adopted_at", "33rd ASEAN Summit", "planned"),
        ("Rivers Declaration", "covers_topic", "River pollution", "planned"),
    }


def test_documents_listed_are_all_adopted() -> None:
    text = "The 32nd ASEAN Summit adopted the Rivers Declaration, the Lakes Charter and the Seas Protocol."
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {
        "Rivers Declaration",
        "Lakes Charter",
        "Seas Protocol",
    }


def test_documents_listed_in_the_next_sentences_are_adopted_too() -> None:
    text = (
        "The 32nd ASEAN Summit adopted a number of documents. "
        "First came the Rivers Declaration. Then came the Lakes Charter."
    )
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Rivers Declaration", "Lakes Charter"}


def test_pronoun_is_the_document_named_last() -> None:
    text = "They wrote the Rivers Declaration. It was adopted at the 32nd ASEAN Summit."
    assert said(read(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_bare_noun_is_the_document_it_fits() -> None:
    text = "Mereka menulis Rivers Declaration, lalu Lakes Charter. Deklarasi itu disahkan pada KTT ke-32 ASEAN."
    assert said(baca(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_document_not_adopted_is_negated() -> None:
    found = said(read("The 32nd ASEAN Summit failed to adopt the Rivers Declaration."), "adopted_at")
    assert found == {("Rivers Declaration", "adopted_at", SUMMIT, "negated")}


def test_words_of_a_fact_lie_in_the_clause_that_says_so() -> None:
    text = "They wrote the Rivers Declaration. It was adopted at the 32nd ASEAN Summit."
    (fact,) = [fact for fact in read(text).facts if fact.relation == "adopted_at"]
    assert text[fact.start : fact.end] == "was adopted"


def test_talks_on_a_document_adopt_nothing() -> None:
    text = "Pertemuan ke-3 Menteri ASEAN menyepakati peluncuran perundingan ASEAN River Agreement."
    assert said(baca(text), "adopted_at") == set()


def test_meeting_that_a_document_is_addressed_to_adopts_nothing() -> None:
    text = "The 32nd ASEAN Summit ended. Leaders adopted the Rivers Declaration to the UN Water Summit."
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"32nd ASEAN Summit"}


def test_ceremony_adopts_nothing_that_its_summit_does() -> None:
    text = "Thailand opened the 32nd ASEAN Summit at the opening ceremony. Leaders adopted the Rivers Declaration."
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"32nd ASEAN Summit"}


def test_document_of_another_day_is_not_adopted_at_the_event_spoken_of() -> None:
    text = "The 40th ASEAN Summit began on 28 April 2018. Ministers signed the Rivers Declaration on 26 April 2018."
    assert said(read(text), "adopted_at") == set()


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit saw the adoption of the Rivers Declaration.",
     "The 32nd ASEAN Summit came out with the Rivers Declaration.",
     "The 32nd ASEAN Summit launched the Rivers Masterplan.",
     "The Rivers Declaration came out of the 32nd ASEAN Summit."],
)  # fmt: skip
def test_ways_to_tell_of_adoption(text: str) -> None:
    assert {fact[1:] for fact in said(read(text), "adopted_at")} == {("adopted_at", SUMMIT, "asserted")}


@pytest.mark.parametrize(
    "text",
    ["KTT ke-32 ASEAN mendorong adopsi Deklarasi Sungai.", "KTT ke-32 ASEAN membahas pengesahan Deklarasi Sungai.",
     "KTT ke-32 ASEAN menyepakati percepatan penyelesaian Perjanjian Sungai.",
     "KTT ke-32 ASEAN dibuka. Indonesia belum mengadopsi Deklarasi Sungai."],
)  # fmt: skip
def test_what_is_only_wanted_is_not_adopted(text: str) -> None:
    assert said(baca(text), "adopted_at") == set()


def test_declaration_scrapped_is_negated() -> None:
    found = said(read("The 32nd ASEAN Summit scrapped the Rivers Declaration."), "adopted_at")
    assert found == {("Rivers Declaration", "adopted_at", SUMMIT, "negated")}


def test_accession_is_signed_and_adopts_nothing() -> None:
    found = said(
        read("Thailand will sign its accession to the Rivers Treaty at the 33rd ASEAN Summit."),
        "signed_by",
        "adopted_at",
    )
    assert found == {("Rivers Treaty", "signed_by", "Thailand", "planned")}


@pytest.mark.parametrize(
    "text",
    ["KTT ke-32 ASEAN dibuka. Deklarasi Sungai ditandatangani para menteri pada 2002.",
     "KTT ke-32 ASEAN dibuka. Setelah itu ASEAN mengesahkan Deklarasi Sungai.",
     "Deklarasi Sungai ditandatangani sesuai amanat KTT ke-32 ASEAN."],
)  # fmt: skip
def test_document_of_another_time_is_not_adopted_at_the_event_spoken_of(text: str) -> None:
    assert said(baca(text), "adopted_at") == set()


def test_meeting_that_adopts_is_not_the_one_that_takes_note_later() -> None:
    text = (
        "The 3rd ASEAN Rivers Meeting ended. The Meeting adopted the Rivers Plan, to be noted at the 33rd ASEAN Summit."
    )
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"3rd ASEAN Rivers Meeting"}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit ended with the Rivers Declaration.",
     "The 32nd ASEAN Summit culminated in the Rivers Declaration.",
     "The 32nd ASEAN Summit resulted in the Rivers Declaration."],
)  # fmt: skip
def test_event_that_ends_with_a_document_adopts_it(text: str) -> None:
    assert {fact[1:] for fact in said(read(text), "adopted_at")} == {("adopted_at", SUMMIT, "asserted")}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit ended with praise for the Rivers Declaration.",
     "The 32nd ASEAN Summit endorsed changes to the Rivers Roadmap.",
     "The 32nd ASEAN Summit approved the second phase of the Rivers Plan."],
)  # fmt: skip
def test_something_else_about_a_document_is_agreed(text: str) -> None:
    assert said(read(text), "adopted_at") == set()


def test_document_adopted_by_the_meeting_and_sent_on_to_another() -> None:
    text = (
        "The ASEAN Ministerial Meeting ended in Manila. The Rivers Charter was adopted by the Meeting, "
        "to be submitted to the 33rd ASEAN Summit."
    )
    assert "33rd ASEAN Summit" not in {meeting for _, _, meeting, _ in said(read(text), "adopted_at")}
    assert said(read(text), "adopted_at")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They spoke of the Rivers Accord. The signing took place at the 32nd ASEAN Summit.", "en"),
        ("Mereka membahas Rivers Accord. Penandatanganan dilakukan pada KTT ke-32 ASEAN.", "id"),
    ],
)
def test_signing_told_of_the_document_of_the_sentence_before(text: str, language: str) -> None:
    found = said(read(text, language=language), "adopted_at")
    assert found == {("Rivers Accord", "adopted_at", SUMMIT, "asserted")}


def test_documents_that_are_counted_first_and_then_named() -> None:
    text = (
        "At the 33rd ASEAN Summit two agreements will be signed on 14 November. "
        "The first is the Clean Rivers Charter. The second, the Clean Lakes Protocol, adds to the Clean Air Treaty."
    )
    facts = {fact[:3] for fact in said(read(text), "adopted_at", "adopted_on") if fact[3] == "planned"}
    assert facts == {
        (name, relation, value)
        for name in ("Clean Rivers Charter", "Clean Lakes Protocol")
        for relation, value in (("adopted_at", "33rd ASEAN Summit"), ("adopted_on", "2018-11-14"))
    }


def test_indonesian_documents_that_are_counted_first_and_then_named() -> None:
    text = "KTT ke-32 ASEAN digelar. Dua perjanjian diteken. Yang pertama ialah Piagam Sungai Bersih."
    assert ("Piagam Sungai Bersih", "adopted_at", "32nd ASEAN Summit", "asserted") in said(baca(text), "adopted_at")


def test_event_belongs_to_the_document_whose_signing_was_told_last() -> None:
    text = "It rests on the Rivers Charter, signed in 2005, and the Lakes Treaty, signed at the 32nd ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Lakes Treaty"}


@pytest.mark.parametrize(
    "text",
    [
        "Japan joined the 32nd ASEAN Summit after it had signed the Clean Rivers Charter.",
        "Japan ikut KTT ke-32 ASEAN setelah menandatangani Piagam Sungai Bersih.",
    ],
)
def test_what_was_signed_before_an_event_was_not_signed_at_it(text: str) -> None:
    assert said(read(text), "adopted_at") == said(baca(text), "adopted_at") == set()


def test_document_named_for_an_event_is_adopted_at_that_one() -> None:
    text = (
        "The 5th ASEAN Rivers Meeting opened. The ministers will report to the 6th ASEAN Rivers Meeting. "
        "The Joint Statement of the 5th ASEAN Rivers Meeting was adopted at the end of the Meeting."
    )
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"5th ASEAN Rivers Meeting"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Rivers Declaration is due for adoption at the 32nd ASEAN Summit.", "en"),
        ("The Rivers Declaration was submitted to the 32nd ASEAN Summit for adoption.", "en"),
        ("Rivers Declaration diserahkan kepada KTT ke-32 ASEAN untuk disahkan.", "id"),
    ],
)
def test_document_meant_for_adoption(text: str, language: str) -> None:
    assert said(read(text, None, language), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "planned")}


def test_document_agreed_on_or_concluded() -> None:
    text = "The ministers agreed on the Rivers Charter at the 32nd ASEAN Summit. The Lakes Treaty was concluded at it."
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Rivers Charter", "Lakes Treaty"}
    assert said(read("The 32nd ASEAN Summit agreed on the need for the Rivers Charter."), "adopted_at") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The outcomes of the 32nd ASEAN Summit include the Rivers Declaration.", "en"),
        ("Hasil utama KTT ke-32 ASEAN adalah Rivers Declaration.", "id"),
    ],
)
def test_document_that_is_an_outcome(text: str, language: str) -> None:
    found = said(read(text, language=language), "adopted_at")
    assert found == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_outcome_that_is_no_document_but_only_speaks_of_one() -> None:
    text = "The outcome of the 32nd ASEAN Summit was a deal on what is to stand in the Rivers Declaration."
    assert said(read(text), "adopted_at") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit reviewed the Rivers Plan, which was endorsed in 2014.", "en"),
        ("KTT ke-32 ASEAN meninjau Rivers Plan yang disahkan pada 2014.", "id"),
        ("The 32nd ASEAN Summit was held in Manila. Japan and Thailand signed the Rivers Plan in Jakarta.", "en"),
    ],
)
def test_document_adopted_at_another_time_or_place(text: str, language: str) -> None:
    assert said(read(text, language=language), "adopted_at") == set()


def test_documents_of_a_numbered_list() -> None:
    text = (
        "Para menteri bertemu pada KTT ke-32 ASEAN dan mengesahkan sejumlah dokumen, yakni:\n"
        "1. Deklarasi Sungai;\n2. Kertas Kerja Danau;\n3. Piagam Laut."
    )
    assert {fact[0] for fact in said(baca(text), "adopted_at")} == {"Deklarasi Sungai", "Piagam Laut"}


def test_documents_in_lower_case_listed_with_articles() -> None:
    text = "The 32nd ASEAN Summit adopted a declaration on river fish and a statement on lake water."
    assert len(said(read(text), "adopted_at")) == 2


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Leaders ended the 32nd ASEAN Summit in Manila with a joint communique.", "en", "Joint communique"),
        ("Leaders wrapped up the 32nd ASEAN Summit (AS) with the Rivers Declaration.", "en", "Rivers Declaration"),
        ("Para pemimpin menutup KTT ke-32 ASEAN di Manila dengan Deklarasi Sungai.", "id", "Deklarasi Sungai"),
        ("Pada KTT ke-32 ASEAN diluncurkan Peta Jalan Sungai.", "id", "Peta Jalan Sungai"),
    ],
)
def test_document_that_ends_an_event_or_is_launched_at_it(text: str, language: str, name: str) -> None:
    assert said(read(text, language=language), "adopted_at") == {(name, "adopted_at", SUMMIT, "asserted")}


def test_document_that_those_who_end_an_event_only_look_at() -> None:
    text = "Leaders ended the 32nd ASEAN Summit with a look at the old Rivers Declaration."
    assert said(read(text), "adopted_at") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The documents adopted at the 32nd ASEAN Summit include the Rivers Charter and the Lakes Plan.", "en"),
        ("Dokumen yang disahkan dalam KTT ke-32 ASEAN mencakup Piagam Sungai dan Peta Jalan Danau.", "id"),
    ],
)
def test_documents_named_behind_the_verb_that_announces_them(text: str, language: str) -> None:
    assert len(said(read(text, language=language), "adopted_at")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN leaders met in Manila to sign the Rivers Declaration at the 32nd ASEAN Summit.",
        "The leaders agreed yesterday to adopt the Rivers Declaration at the 32nd ASEAN Summit.",
        "Japan became the first partner to sign the Rivers Declaration at the 32nd ASEAN Summit.",
    ],
)
def test_document_that_people_met_to_sign_is_signed(text: str) -> None:
    assert said(read(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_so_will_another_document() -> None:
    text = "The Rivers Plan is to be signed at the 32nd ASEAN Summit. So will the Lakes Declaration."
    found = {fact[0] for fact in said(read(text), "adopted_at")}
    assert found == {"Rivers Plan", "Lakes Declaration"}


@pytest.mark.parametrize(
    "verb", ["put their signatures under", "put their names under", "gave their approval to", "signed on to"]
)
def test_other_wordings_of_adopting(verb: str) -> None:
    text = f"At the 31st ASEAN Summit the leaders {verb} the Rivers Declaration."
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Rivers Declaration"}


def test_title_of_two_mottos() -> None:
    for title in ("Working Together, Moving Ahead", "Working Together, Engaging the World"):
        text = f"The 31st ASEAN Summit adopted the Declaration on {title}."
        assert {fact[0] for fact in said(read(text), "adopted_at")} == {f"Declaration on {title}"}


def test_press_release_of_chairs_is_an_outcome_and_that_of_a_ministry_is_none() -> None:
    text = "The 31st ASEAN Summit issued the Co-Chairs' Press Release. The Ministry Press Release was read."
    assert set(named(read(text), "OutcomeDocument").values()) == {"Co-Chairs' Press Release"}


def test_event_of_another_time_that_is_gone_on_with() -> None:
    text = (
        "KTT ke-33 ASEAN dibuka di Singapura, Jumat. Ia juga mengingatkan hasil KTT ke-31 ASEAN di Manila pada "
        "13 November 2017. Ketika itu para pemimpin meneken Deklarasi Sungai."
    )
    found = said(baca(text, "2018-11-13"), "adopted_at")
    assert found == {("Deklarasi Sungai", "adopted_at", "31st ASEAN Summit", "asserted")}


def test_document_of_months_ago_is_none_of_the_meeting() -> None:
    text = "The 16th ASEAN Rivers Meeting ended on Friday. The Lakes Plan, which was launched on 28 May, was praised."
    assert not said(read(text, "2018-10-23"), "adopted_at")


def test_document_that_another_takes_the_place_of() -> None:
    text = "The framework was adopted in March 2018, in place of a Lakes Plan that ran out."
    assert not said(read(text), "adopted_on")
