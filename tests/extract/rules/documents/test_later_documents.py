"""Later words for a document that the text has named."""

from __future__ import annotations

import pytest

from aseankg.extract.extraction import Extraction
from tests.extract.rules.texts import baca, named, read, said


def covered(extraction: Extraction) -> set[tuple[str, str]]:
    """What documents are about."""
    return {(work, topic) for work, _, topic, _ in said(extraction, "covers_topic")}


HAZE = ("Joint statement", "Haze")
SUMMIT = "The 32nd ASEAN Summit adopted a joint statement. "


@pytest.mark.parametrize(
    "noun", ["The statement", "The joint statement", "This text", "The 28-point document", "That joint statement"]
)
def test_noun_behind_the_means_the_document_named_before(noun: str) -> None:
    assert HAZE in covered(read(f"{SUMMIT}They met twice. {noun}, issued in May, covers haze and cybersecurity."))


@pytest.mark.parametrize("noun", ["The pact", "The agreement", "The new accord", "The memorandum"])
def test_nouns_for_agreements_mean_a_memorandum(noun: str) -> None:
    text = f"Japan and Thailand signed a memorandum of understanding in May. {noun}, signed in Manila, covers haze."
    assert covered(read(text)) == {("Memorandum of understanding", "Haze")}


@pytest.mark.parametrize(
    "noun", ["Nota kesepahaman itu", "Kesepakatan tersebut", "Dokumen setebal 12 halaman itu", "Naskah ini"]
)
def test_indonesian_noun_before_a_word_that_points_back(noun: str) -> None:
    text = f"Jepang dan Thailand menandatangani nota kesepahaman. {noun} mencakup kabut asap dan keamanan siber."
    assert {work for work, _ in covered(baca(text))} == {"Nota kesepahaman"}


def test_later_words_are_no_mentions_of_their_own() -> None:
    found = named(read(f"{SUMMIT}The statement, issued in May, covers haze."), "OutcomeDocument")
    assert set(found) == {"joint statement"}


@pytest.mark.parametrize(
    "text",
    ["Malaysia said so in a statement. The statement, sent in May, covers haze.",
     "The pact, signed in May, covers haze.", "The statement of Japan, sent in May, covers haze.",
     "The Statement Group, founded in May, covers haze."],
)  # fmt: skip
def test_noun_for_another_text_does_not_mean_it(text: str) -> None:
    assert HAZE not in covered(read(SUMMIT + text))


def test_noun_means_none_of_two_documents_of_one_sentence() -> None:
    text = "Leaders signed a treaty on rivers and a memorandum on lakes. The pact, signed in Manila, covers haze."
    assert "Haze" not in {topic for _, topic in covered(read(text))}


@pytest.mark.parametrize("noun", ["Rencana Aksi itu", "Rencana Aksi tersebut", "Rencana aksi itu"])
def test_capitals_make_no_other_document_of_a_noun_that_points_back(noun: str) -> None:
    text = f"Para pemimpin mengesahkan Rencana Aksi ASEAN tentang Sungai 2018-2025. {noun} akan dijalankan tahun ini."
    assert set(named(baca(text), "OutcomeDocument").values()) == {"Rencana Aksi ASEAN tentang Sungai 2018-2025"}


def test_noun_with_capitals_means_no_document_that_it_only_stands_within() -> None:
    text = "They adopted the Action Plan to Implement the Joint Declaration. The Joint Declaration dates from 2003."
    found = [m.name for m in read(text).mentions if m.type == "OutcomeDocument"]
    assert found == ["Action Plan to Implement the Joint Declaration", "Joint Declaration"]


def test_noun_means_the_document_within_the_name_of_another() -> None:
    text = "They signed the Third Protocol amending the ASEAN Charter. The Charter, signed in May, covers haze."
    assert covered(read(text)) == {("ASEAN Charter", "Haze")}


@pytest.mark.parametrize("start", ["MoU ditandatangani", "Nota kesepahaman diteken"])
def test_bare_noun_before_a_passive_verb_means_the_document_named_before(start: str) -> None:
    text = f"Jepang dan Thailand menandatangani nota kesepahaman. {start} oleh Retno Marsudi."
    found = {(work, signer) for work, _, signer, _ in said(baca(text), "signed_by")}
    assert ("Nota kesepahaman", "Retno Marsudi") in found
    assert {work for work, _ in found} == {"Nota kesepahaman"}


def test_those_who_sign_stand_behind_the_words_for_a_document() -> None:
    text = "Japan and Thailand signed a joint statement. They hailed the signing of the document by Retno Marsudi."
    assert ("Joint statement", "signed_by", "Retno Marsudi", "asserted") in said(read(text), "signed_by")
