"""Documents that a text describes in lower case."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read


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
