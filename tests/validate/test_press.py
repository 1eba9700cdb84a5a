"""Claims tables and claims are validated like all else."""

from __future__ import annotations

from pathlib import Path

import pytest

from aseankg.layout import Layout
from aseankg.validate.project import validate_files, validate_tables
from tests.sources.press.claims import HASH, SOURCE, SUMMIT, claim, write

CLAIM = f"""@prefix asean: <https://w3id.org/aseankg/ontology#> .
<https://w3id.org/aseankg/id/claim/x> a asean:Claim ;
    asean:claimSubject <https://w3id.org/aseankg/id/person/a> ; asean:claimProperty asean:attended ;
    asean:claimObject <https://w3id.org/aseankg/id/meeting/b> ; asean:modality asean:asserted-modality ;
    asean:startOffset 3 ; asean:endOffset 5 ; asean:surfaceForm "ab" ; asean:textHash "{HASH}" ;
    asean:confidence 0.9 ; asean:decision "accepted" ; <http://purl.org/dc/terms/source> <https://example.org/s> .
<https://example.org/s> a asean:Source ; <http://purl.org/dc/terms/title> "S"@en ;
    <http://purl.org/dc/terms/publisher> "P" ;
    asean:retrievedOn "2018-05-01"^^<http://www.w3.org/2001/XMLSchema#date> .
"""


def test_fault_of_a_claims_table_is_a_problem_of_that_table(tiny: Layout) -> None:
    write(tiny, claim(SUMMIT, "heldIn", "city/jakrta"))
    (problem,) = validate_tables([tiny.press / f"{SOURCE}.csv"], tiny).problems
    assert str(problem) == (
        f"graph/press/{SOURCE}.csv:2, column object: no such thing, and no accepted claim introduces it: "
        '"city/jakrta"; nearest: city/jakarta'
    )


def test_good_claim_has_no_problem(tiny: Layout, tmp_path: Path) -> None:
    (tmp_path / "x.ttl").write_text(CLAIM, "utf-8")
    assert validate_files([tmp_path / "x.ttl"], tiny).problems == []


@pytest.mark.parametrize(
    ("good", "bad", "problem"),
    [
        ('"accepted"', '"rejected"', "is in the graph without having been accepted"),
        ("endOffset 5", "endOffset 2", "must be a place in the text before end; correct column start"),
        ("asserted-modality", "Planned", "must be asserted, planned or negated; correct column modality"),
        (HASH, "abc", "needs the SHA-256 of its text; correct column textHash"),
        ("confidence 0.9", "confidence 1.9", "must be a number from 0 to 1; correct column confidence"),
        ("asean:claimProperty asean:attended ;", "", "needs one property; correct column property"),
    ],
)
def test_violation_names_the_column(tiny: Layout, tmp_path: Path, good: str, bad: str, problem: str) -> None:
    (tmp_path / "x.ttl").write_text(CLAIM.replace(good, bad), "utf-8")
    assert any(problem in str(found) for found in validate_files([tmp_path / "x.ttl"], tiny).problems)
