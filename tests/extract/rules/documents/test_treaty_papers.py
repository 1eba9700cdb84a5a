"""Instruments of treaties, texts that their days tell, and laws."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

_TREATY = "Rivers Treaty"
_BEFORE = f"The {_TREATY} was signed in Jakarta in 1990. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Japan signed the Instrument of Accession to the Rivers Treaty.", f"Instrument of Accession to the {_TREATY}"),
        ("They will sign instruments of accession.", f"Instruments of Accession to the {_TREATY}"),
        ("Ministers signed an Instrument of Extension of the Treaty.", f"Instrument of Extension of the {_TREATY}"),
    ],
)
def test_instrument_of_a_treaty(text: str, name: str) -> None:
    assert name in named(read(_BEFORE + text), "OutcomeDocument").values()


def test_instrument_without_a_treaty_is_none() -> None:
    assert not named(read("The talks went well. They signed instruments of accession."), "OutcomeDocument")


def test_who_signs_an_instrument_of_accession_joins_the_treaty() -> None:
    found = said(read(_BEFORE + "Japan signed the instrument of accession to the treaty."), "signed_by")
    assert (_TREATY, "signed_by", "Japan", "asserted") in found


def test_states_join_at_no_meeting_that_the_clause_does_not_name() -> None:
    text = _BEFORE + "The 32nd ASEAN Summit opened in Manila. New states signed instruments of accession to the treaty."
    assert not [fact for fact in said(read(text), "adopted_at") if fact[0].startswith("Instrument")]


def test_protocol_by_its_day() -> None:
    found = said(read(_BEFORE + "A protocol of 15 December 1997 opened it to others."), "adopted_on")
    assert ("Protocol of 15 December 1997", "adopted_on", "1997-12-15", "asserted") in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Piagam Sungai diratifikasi lewat Undang-Undang Nomor 38 Tahun 2008.",
         "Law of Indonesia No. 38 of 2008"),
        ("Piagam Sungai disahkan dengan Perpres No. 12/2008.", "Presidential Regulation of Indonesia No. 12 of 2008"),
    ],
)  # fmt: skip
def test_law_that_ratifies_a_treaty(text: str, name: str) -> None:
    found = said(baca(text), "implements", "adopted_on")
    assert found == {(name, "implements", "Piagam Sungai", "asserted"), (name, "adopted_on", "2008", "asserted")}


def test_english_law_has_the_state_before_it() -> None:
    found = named(read("The talks went well. Malaysia's Law No. 7 of 2011 was read out."), "OutcomeDocument")
    assert set(found.values()) == {"Law of Malaysia No. 7 of 2011"}


def test_number_alone_makes_no_law() -> None:
    assert not named(baca("Pembicaraan berjalan baik. UU itu dibahas 38 anggota pada 2008."), "OutcomeDocument")


def test_law_that_a_president_gives_is_no_person() -> None:
    found = baca("Peraturan Presiden Nomor 53 Tahun 2018 mengesahkan ASEAN Charter.")
    assert set(named(found, "OutcomeDocument").values()) == {
        "Presidential Regulation of Indonesia No. 53 of 2018",
        "ASEAN Charter",
    }
    assert not named(found, "Person")
