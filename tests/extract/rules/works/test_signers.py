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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Rivers Accord was signed in 2005 by three states, namely Japan, Thailand and Malaysia.", "en"),
        ("The Rivers Accord was signed by three countries of the region: Japan, Thailand and Malaysia.", "en"),
        ("The signatories to the Rivers Accord are Japan, Thailand and Malaysia.", "en"),
        ("Ministers and their counterparts from Japan, Thailand and Malaysia signed the Rivers Accord.", "en"),
        ("Rivers Accord ditandatangani oleh tiga negara, yaitu Jepang, Thailand, dan Malaysia.", "id"),
        ("Yang menandatangani Rivers Accord ialah Jepang, Thailand, dan Malaysia.", "id"),
        ("Para menteri bersama mitranya dari Jepang, Thailand, dan Malaysia menandatangani Rivers Accord.", "id"),
    ],
)
def test_those_who_are_counted_or_stand_behind_a_copula_or_with_their_counterparts_sign(
    text: str, language: str
) -> None:
    assert _signers(text, language) == {"Japan", "Thailand", "Malaysia"}


def test_states_that_somebody_only_comes_from_do_not_sign() -> None:
    assert _signers("Joko Widodo, back from Japan, signed the Rivers Accord.") == {"Joko Widodo"}


def test_office_before_a_name_does_not_count_in_its_distance() -> None:
    text = "Rivers Accord ditandatangani oleh Menteri Koordinator Bidang Politik, Hukum, dan Keamanan RI Retno Marsudi."
    assert _signers(text, "id") == {"Retno Marsudi"}


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("Japan acceded to the Bali Concord in 2004.", "en", "asserted"),
        ("Japan became a party to the Bali Concord.", "en", "asserted"),
        ("Japan is expected to accede to the Bali Concord.", "en", "planned"),
        ("They welcomed the accession of Japan to the Bali Concord.", "en", "asserted"),
        ("They welcomed Japan's accession to the Bali Concord.", "en", "asserted"),
        ("Jepang mengaksesi Bali Concord.", "id", "asserted"),
        ("Jepang mengajukan permintaan untuk mengaksesi Bali Concord.", "id", "planned"),
        ("Mereka menyambut aksesi Jepang pada Bali Concord.", "id", "asserted"),
    ],
)
def test_who_accedes_to_a_document_signs_it_and_does_not_adopt_it(text: str, language: str, modality: str) -> None:
    found = read(f"{text}", language=language)
    assert said(found, "signed_by") == {("Bali Concord", "signed_by", "Japan", modality)}
    assert said(found, "adopted_on") == set()


def test_accession_that_is_only_applied_for_or_to_something_else_is_none() -> None:
    assert _signers("They considered the application for accession of Japan to the Bali Concord.") == set()
    assert _signers("Japan's accession to the group of parties came before the Bali Concord.") == set()


def test_who_becomes_a_party_to_something_else_signs_no_document() -> None:
    assert _signers("They praised the Bali Concord. Japan became a party to the talks on fish.") == set()


def test_owner_of_something_between_commas_does_not_sign() -> None:
    assert _signers("Malaysia, wary of Japan's army, may sign the ASEAN Charter.") == {"Malaysia"}


def test_who_only_sees_others_sign_signs_nothing() -> None:
    text = "Witnessed by President Joko Widodo, Trade Minister Ali Musa signed the Rivers Accord."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Ali Musa"}


def test_who_signs_for_another_signs_too() -> None:
    text = "Protokol Sungai ditandatangani atas nama Indonesia di Manila kemarin oleh Menteri Perdagangan Ali Musa."
    assert {fact[2] for fact in said(baca(text), "signed_by")} == {"Indonesia", "Ali Musa"}


def test_minister_with_whom_a_document_is_signed_is_no_part_of_its_name() -> None:
    text = "Trade Minister Ali Musa signed the Rivers Partnership Agreement with Japanese Trade Minister Taro Abe."
    assert {fact[0] for fact in said(read(text), "signed_by")} == {"Rivers Partnership Agreement"}


def test_states_that_signed_at_other_times() -> None:
    text = "The Rivers Treaty is old. Japan signed the Rivers Treaty in 2003, Thailand in 2005 and Malaysia in 2007."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Japan", "Thailand", "Malaysia"}


def test_state_behind_a_comma_without_its_day_did_not_sign() -> None:
    text = "The Rivers Treaty is old. Japan signed the Rivers Treaty in 2003, Thailand in the meantime did not."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Japan"}


def test_signing_up_joins_a_treaty() -> None:
    text = "The Treaty of Amity and Cooperation in Southeast Asia is old. Japan signed up in 2004."
    found = said(read(text), "signed_by", "adopted_on")
    assert found == {("Treaty of Amity and Cooperation in Southeast Asia", "signed_by", "Japan", "asserted")}


def test_states_that_conclude_a_treaty_sign_it() -> None:
    text = "The Rivers Treaty is old. The treaty goes back to 1976, when Japan and Thailand concluded it in Jakarta."
    assert said(read(text), "signed_by", "adopted_on") == {
        ("Rivers Treaty", "signed_by", "Japan", "asserted"),
        ("Rivers Treaty", "signed_by", "Thailand", "asserted"),
        ("Rivers Treaty", "adopted_on", "1976", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("The Rivers Accord was signed on behalf of Japan by Minister Kenji Sato and on behalf of Thailand by Minister "
      "Somchai Rattana.", "en"),
     ("Rivers Accord diteken Menlu Kenji Sato atas nama Jepang dan Menlu Somchai Rattana atas nama Thailand.", "id"),
     ("Rivers Accord diteken Menlu Kenji Sato mewakili Jepang dan Menlu Somchai Rattana mewakili Thailand.", "id")],
)  # fmt: skip
def test_each_signs_for_a_state(text: str, language: str) -> None:
    assert {"Kenji Sato", "Somchai Rattana"} <= _signers(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("The Rivers Accord was signed by the foreign ministers of Japan, Malaysia and Thailand.", "en"),
     ("The Rivers Accord bears the signatures of Japan, Malaysia and Thailand.", "en"),
     ("Putting their signatures to the Rivers Accord were Japan, Malaysia and Thailand.", "en"),
     ("Rivers Accord ditandatangani oleh para menteri luar negeri Jepang, Malaysia dan Thailand.", "id"),
     ("Penandatangan Rivers Accord antara lain Jepang, Malaysia dan Thailand.", "id")],
)  # fmt: skip
def test_states_sign_by_their_ministers_or_names(text: str, language: str) -> None:
    assert _signers(text, language) == {"Japan", "Malaysia", "Thailand"}


def test_who_signs_what_was_named_before() -> None:
    text = "Japan and Thailand signed the Rivers Accord on Monday. Minister Kenji Sato signed for Japan."
    assert "Kenji Sato" in _signers(text)
    text = "Leaders signed the Rivers Accord. They were proud.\n\nAmong the signers was Minister Kenji Sato."
    assert _signers(text) == {"Kenji Sato"}


@pytest.mark.parametrize("verb", ["attended", "witnessed", "welcomed", "observed"])
def test_who_does_something_else_at_a_signing_does_not_sign(verb: str) -> None:
    assert _signers(f"The signing of the Rivers Accord was {verb} by Minister Kenji Sato.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Thai and Japanese agencies signed the Rivers Accord.", "en"),
     ("Badan pembangunan Jepang menandatangani Rivers Accord.", "id")],
)  # fmt: skip
def test_bodies_of_states_sign_for_themselves(text: str, language: str) -> None:
    assert _signers(text, language) == set()


def test_those_who_sign_are_listed_with_what_they_are_besides() -> None:
    text = (
        "Deklarasi Sungai ditandatangani pula oleh Presiden Indonesia Joko Widodo selaku Ketua ASEAN 2018, "
        "Perdana Menteri Singapura Lee Hsien Loong, dan Menteri Luar Negeri Retno Marsudi."
    )
    assert {fact[2] for fact in said(baca(text), "signed_by")} == {"Joko Widodo", "Lee Hsien Loong", "Retno Marsudi"}


def test_people_sign() -> None:
    text = "Prime Minister Lee Hsien Loong and President Joko Widodo signed the Rivers Accord."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Lee Hsien Loong", "Joko Widodo"}


def test_states_sign() -> None:
    found = said(read("The Rivers Accord was signed by Thailand and Malaysia."), "signed_by")
    assert {fact[2] for fact in found} == {"Thailand", "Malaysia"}


@pytest.mark.parametrize(
    "text",
    ["Thailand and ASEAN put their names to the Rivers Accord.",
     "Thailand on Tuesday inked the Rivers Accord with ASEAN.",
     "The Rivers Accord was signed between Thailand and ASEAN.",
     "The talks ended with the signing of the Rivers Accord by Thailand and ASEAN.",
     "Penandatanganan Rivers Accord oleh Thailand dan ASEAN berlangsung lancar."],
)  # fmt: skip
def test_two_parties_sign(text: str) -> None:
    language = "id" if text.startswith("Penanda") else "en"
    assert {fact[2] for fact in said(read(text, language=language), "signed_by")} == {"Thailand", "ASEAN"}


@pytest.mark.parametrize(
    "text",
    ["In Thailand the Rivers Accord was signed by Malaysia.", "Ministers in Thailand signed the Rivers Accord.",
     "The Rivers Accord was signed on 3 May in Thailand.", "The Rivers Accord was signed in Thailand."],
)  # fmt: skip
def test_state_where_a_document_is_signed_signs_nothing(text: str) -> None:
    assert "Thailand" not in {fact[2] for fact in said(read(text), "signed_by")}


@pytest.mark.parametrize(
    "text",
    ["The Memorandum of Understanding between ASEAN and the Government of Canada on River Fish was signed on Monday.",
     "The signing of the Agreement between ASEAN and Canada took place on Monday.",
     "ASEAN and the Government of Canada signed the River Accord."],
)  # fmt: skip
def test_parties_of_a_document_sign_it(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"ASEAN", "Canada"}


def test_parties_of_a_document_sign_it_only_where_nobody_else_does() -> None:
    text = "Joko Widodo signed the Agreement between Indonesia and Canada on River Fish."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Joko Widodo"}


def test_governments_sign_and_are_no_places() -> None:
    text = "The Government of the Philippines and the Government of Japan signed the River Accord."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Philippines", "Japan"}


def test_signer_behind_his_office_and_a_comma() -> None:
    text = "The Rivers Pact was signed in May 2018 by the President of Indonesia, Mr. Joko Widodo, and Japan."
    assert ("Rivers Pact", "signed_by", "Joko Widodo", "asserted") in said(read(text), "signed_by")


def test_signers_behind_the_members_of_a_body() -> None:
    text = "The Rivers Pact, signed by the ten ASEAN Member States, Japan and Thailand in May 2018, is new."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"ASEAN", "Japan", "Thailand"}


def test_member_states_of_a_body_alone_are_no_signers() -> None:
    text = "The Rivers Pact was signed by ASEAN Member States, who then met Japan."
    assert said(read(text), "signed_by") == set()
