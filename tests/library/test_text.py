"""Whatever stands in a tag, what is shown is one plain line."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.datafile import unfit_for_display
from companion.library.text import (
    LONGEST,
    decibels_from,
    natural,
    number_from,
    plain,
    title_from,
)


@given(st.text(max_size=300))
@example("\u202egnos\u202c")
@example("<b>loud</b>")
@example("a\u0300" + "\u0300" * 50)
@example("\ud800")
@example("\u200d")
def test_every_text_becomes_a_line_that_may_be_shown_or_nothing(text: str) -> None:
    line = plain(text)
    assert line == "" or unfit_for_display(line) is None
    assert len(line) <= LONGEST
    assert line == line.strip()
    assert plain(line) == line


def test_long_text_costs_no_time_and_ends_in_an_ellipsis() -> None:
    line = plain("La " * 5_000_000)
    assert len(line) <= LONGEST
    assert line.endswith("…")


@pytest.mark.parametrize("name", ["Für Elise", "夜曲", "می‌خواهم", "Ночь", "😀 yes", "Don't"])
def test_words_of_every_language_stay_as_they_are(name: str) -> None:
    assert plain(name) == name


def test_marks_do_not_pile_up() -> None:
    assert len(plain("o" + "\u0336" * 40)) <= 4


@pytest.mark.parametrize(
    ("stem", "title"),
    [
        ("01 - Morning", "Morning"),
        ("07_A_Walk", "A Walk"),
        ("12. Evening", "Evening"),
        ("99 Balloons", "99 Balloons"),
        ("7 Years", "7 Years"),
        ("1984", "1984"),
        ("04", "04"),
        ("\u202e01 x", "x"),
    ],
)
def test_a_file_without_a_title_goes_by_its_name_without_the_number(stem: str, title: str) -> None:
    assert title_from(stem) == title


@pytest.mark.parametrize(
    ("text", "number"),
    [("3", 3), ("03/12", 3), (" 7", 7), ("0", None), ("", None), ("x", None), ("12345", None)],
)
def test_a_track_is_the_number_that_leads(text: str, number: int | None) -> None:
    assert number_from(text) == number


@pytest.mark.parametrize(
    ("text", "gain"),
    [("-6.30 dB", -6.3), ("+2 db", 2.0), ("-1", -1.0), ("nan", None), ("1e9", None), ("-99", None)],
)
def test_a_gain_is_a_sane_number_or_none(text: str, gain: float | None) -> None:
    assert decibels_from(text) == gain


@given(st.text(max_size=40))
def test_numbers_and_gains_are_found_in_any_text_without_a_fault(text: str) -> None:
    number, gain = number_from(text), decibels_from(text)
    assert number is None or 0 < number < 10_000
    assert gain is None or abs(gain) <= 60


@given(st.lists(st.text(max_size=20)))
def test_any_names_have_an_order_that_does_not_hang_on_where_they_stood(names: list[str]) -> None:
    backwards = names[::-1]
    assert [natural(one) for one in sorted(names, key=natural)] == [
        natural(one) for one in sorted(backwards, key=natural)
    ]


def test_part_two_comes_before_part_ten() -> None:
    assert sorted(["Part 10", "part 2", "Part 1"], key=natural) == ["Part 1", "part 2", "Part 10"]
