"""Who signs documents."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def _signers(text: str, language: str = "en") -> set[str]:
    return {fact[2] for fact in said(read(text, language=language), "signed_by")}


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo and his Singaporean counterpart, Lee Hsien Loong, signed the Rivers Accord.",
        "The Rivers Accord was signed by Joko Widodo and his Singaporean counterpart Lee Hsien Loong.",
        "Joko Widodo signed the Rivers Accord with Lee Hsien Loong.",
    ],
)
def test_counterparts_sign_together(text: str) -> None:
    assert _signers(text) == {"Joko Widodo", "Lee Hsien Loong"}


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Joko Widodo bersama Perdana Menteri Singapura Lee Hsien Loong menandatangani Rivers Accord.",
        "Rivers Accord ditandatangani Presiden Joko Widodo dengan Perdana Menteri Singapura Lee Hsien Loong.",
    ],
)
def test_those_who_sign_together_in_indonesian(text: str) -> None:
    assert _signers(text, "id") == {"Joko Widodo", "Lee Hsien Loong"}


def test_whole_of_asean_signs_beside_another_party_only() -> None:
    assert _signers("Joko Widodo menandatangani Rivers Accord bersama para pemimpin ASEAN.", "id") == {"Joko Widodo"}
    assert _signers("ASEAN and Japan signed the Rivers Accord.") == {"ASEAN", "Japan"}


def test_witnesses_do_not_sign() -> None:
    text = "Joko Widodo signed the Rivers Accord in the presence of Lee Hsien Loong."
    assert _signers(text) == {"Joko Widodo"}
    assert _signers("Rivers Accord ditandatangani Joko Widodo, disaksikan Lee Hsien Loong.", "id") == {"Joko Widodo"}


def test_parties_in_the_name_of_a_document_sign_it() -> None:
    text = "The Memorandum of Understanding between Japan and Thailand was signed in Manila."
    assert _signers(text) == {"Japan", "Thailand"}
    assert said(baca("Mereka membahas Memorandum of Understanding between Japan and Thailand."), "signed_by") == set()


@pytest.mark.parametrize(("told", "modality"), [("is ready to sign", "planned"), ("agreed to sign", "asserted")])
def test_who_is_ready_to_sign_has_not_signed(told: str, modality: str) -> None:
    found = said(read(f"Japan {told} the Bali Concord."), "signed_by")
    assert {fact[3] for fact in found} == {modality}


@pytest.mark.parametrize(
    ("text", "language", "signers"),
    [
        ("Joko Widodo said that Japan and Thailand signed the Rivers Accord.", "en", {"Japan", "Thailand"}),
        ("Joko Widodo mengatakan Jepang menandatangani Rivers Accord.", "id", {"Japan"}),
        ("At the forum, which Joko Widodo chaired, the ten leaders signed the Rivers Accord.", "en", set()),
        ("Joko Widodo and the ten leaders signed the Rivers Accord.", "en", {"Joko Widodo"}),
        ("Joko Widodo bersama para pemimpin ASEAN menandatangani Rivers Accord.", "id", {"Joko Widodo"}),
    ],
)
def test_subject_of_signing(text: str, language: str, signers: set[str]) -> None:
    assert _signers(text, language) == signers


def test_protocol_to_a_treaty_is_not_the_treaty() -> None:
    assert _signers("Jepang menandatangani protokol Traktat Sungai.", "id") == set()


def test_who_looks_on_does_not_sign() -> None:
    assert not said(read("The Bangkok Declaration was signed in the presence of President Joko Widodo."), "signed_by")
    assert not said(baca("Deklarasi Bangkok ditandatangani di hadapan Presiden Joko Widodo."), "signed_by")
