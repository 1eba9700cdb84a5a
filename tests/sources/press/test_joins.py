"""The tenure, membership or participation of a claim is that of the tables where they have one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.layout import Layout
from aseankg.sources.press.claims import Claim
from aseankg.sources.press.joins import join_of, published_on, tenure_of
from aseankg.sources.project import Project
from tests.sources.press.claims import JOKO, MUSA, PRESIDENT, SOURCE, SUMMIT, claim, write
from tests.sources.press.test_project import read

LEE = "person/lee-hsien-loong"


def joined(project: Project, one: Claim) -> str | None:
    """What joins the ends of a claim."""
    return join_of(project, project.press[SOURCE], one)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (claim(JOKO, "post", PRESIDENT), "tenure/joko-widodo-president-id"),
        (claim(LEE, "post", PRESIDENT), "tenure/lee-hsien-loong-president-id"),
        (claim(LEE, "post", PRESIDENT, "planned"), None),
        (claim("state/sg", "post", PRESIDENT), None),
        (claim("city/jakarta", "memberOf", "initiative/ascn"), "membership/jakarta-ascn"),
        (claim("state/sg", "memberOf", "initiative/ascn"), "membership/sg-ascn"),
        (claim(MUSA, "attended", SUMMIT), "participation/musa-hitam-asean-summit-32"),
        (claim(MUSA, "attended", SUMMIT, "planned"), "participation/musa-hitam-asean-summit-32-planned"),
        (claim(MUSA, "attended", SUMMIT, "negated"), None),
        (claim(MUSA, "onBehalfOf", "state/my", meeting=SUMMIT), "participation/musa-hitam-asean-summit-32"),
        (claim(MUSA, "onBehalfOf", "state/my"), None),
        (claim(LEE, "onBehalfOf", "state/my", meeting="meeting/asean-summit-31"), None),
        (claim(SUMMIT, "heldIn", "city/singapore"), None),
    ],
)  # fmt: skip
def test_ends_of_a_claim_are_joined(tiny_graph_project: Project, one: Claim, expected: str | None) -> None:
    assert joined(tiny_graph_project, one) == expected


def test_participation_has_the_status_that_the_text_gives_it(tiny: Layout) -> None:
    planned = claim(LEE, "attended", "meeting/asean-summit-31", "planned")
    focus = claim(LEE, "prioritisedTopic", "topic/cybersecurity", meeting="meeting/asean-summit-31")
    write(tiny, planned, focus)
    project = read(tiny)
    assert joined(project, focus) == joined(project, planned) == "participation/lee-hsien-loong-asean-summit-31-planned"


@pytest.mark.parametrize(
    ("day", "slug"),
    [
        ("2018-04-30", "joko-widodo-president-id"),
        ("2014", "joko-widodo-president-id"),
        ("2010-01-01", "joko-widodo-president-id-2010"),
        (None, "joko-widodo-president-id"),
    ],
)
def test_tenure_is_one_that_stands_on_the_day(tiny_graph_project: Project, day: str | None, slug: str) -> None:
    assert tenure_of(tiny_graph_project, JOKO, PRESIDENT, day) == f"tenure/{slug}"


def test_day_of_publication_is_in_sources_or_in_a_claim(tiny: Layout, edit: Callable[..., None]) -> None:
    assert published_on(read(tiny), SOURCE) == "2018-04-30"
    edit("sources", SOURCE, published="")
    assert published_on(read(tiny), SOURCE) is None
    write(tiny, claim(f"source/{SOURCE}", "dcterms:issued", "2018-05-01"))
    assert published_on(read(tiny), SOURCE) == "2018-05-01"
