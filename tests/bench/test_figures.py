"""Figures, whether they reach their goals, and how they are shown."""

import json

import pytest

from companion.bench.figures import Figure, lines_of


@pytest.mark.parametrize(
    ("value", "goal", "reached"),
    [(1.2, 1.25, True), (1.25, 1.25, True), (1.26, 1.25, False), (1.0, None, None)],
)
def test_a_goal_is_the_largest_value_that_is_good_enough(
    value: float, goal: float | None, reached: bool | None
) -> None:
    assert Figure("x", "a figure", value, goal=goal).reached is reached


def test_what_was_not_taken_reached_nothing() -> None:
    assert Figure("x", "a figure", None, goal=1.0, why="no screen").reached is None


def test_the_table_says_what_is_not_reached_and_why_something_is_missing() -> None:
    lines = lines_of(
        [
            Figure("a", "first", 2.0, "×", 1.25),
            Figure("b", "second", 0.5, "s", 1.0),
            Figure("c", "third", None, goal=40.0, why="only in a checkout"),
        ]
    )
    assert [line.split("  ")[-1].strip() for line in lines[1:]] == [
        "NOT reached",
        "reached",
        "only in a checkout",
    ]


def test_a_figure_survives_json() -> None:
    figure = Figure("a", "first", 1 / 3, "s", 1.0, samples={"here": [0.12345678]})
    table = json.loads(json.dumps(figure.to_table()))
    assert table["value"] == 0.3333
    assert table["samples"] == {"here": [0.1235]}
    assert table["reached"] is True
