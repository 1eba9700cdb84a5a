from __future__ import annotations

from aseankg.view.reference.routes import Link, assign_tracks, choose_gaps, gutter_width, plot


def link(start: tuple[int, int], end: tuple[int, int], target: str = "T") -> Link:
    return Link("p", start, target, end)


def test_line_to_the_next_column_needs_one_gutter() -> None:
    assert plot(link((0, 10), (1, 50)), 3).gutters == (1,)
    assert plot(link((1, 10), (0, 50)), 3).gutters == (1,)


def test_line_over_a_column_crosses_it() -> None:
    course = plot(link((0, 10), (2, 50)), 3)
    assert (course.gutters, course.crossed) == ((1, 2), [1])
    assert plot(link((2, 10), (0, 50)), 3).crossed == [1]


def test_line_within_a_column_runs_along_the_outer_side() -> None:
    assert [plot(link((column, 10), (column, 90)), 3).gutters for column in (0, 1, 2)] == [(0,), (2,), (3,)]


def test_crossing_takes_the_gap_nearest_to_the_target() -> None:
    course = plot(link((0, 10), (2, 480)), 3)
    assert choose_gaps([course], {1: [(0, 0), (200, 230), (500, 530)]}) == {(1, "T"): 2}


def test_lines_to_one_target_share_a_track() -> None:
    courses = [plot(link((0, y), (1, 100)), 2) for y in (10, 30, 50)]
    assert assign_tracks(courses, {}) == [[], ["T"]]


def test_tracks_stand_so_that_lines_cross_little() -> None:
    high, low = link((0, 20), (1, 15), "A-high"), link((0, 40), (1, 200), "B-low")
    assert assign_tracks([plot(high, 2), plot(low, 2)], {})[1] == ["A-high", "B-low"]
    under = link((0, 60), (1, 10), "A-under")
    over = link((0, 30), (1, 100), "B-over")
    assert assign_tracks([plot(under, 2), plot(over, 2)], {})[1] == ["A-under", "B-over"]


def test_gutter_widens_with_its_tracks() -> None:
    assert gutter_width(0) < gutter_width(1) < gutter_width(5)
