"""The timing of captions, for any exercise whatever."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.practice.timing import BACK_S, Line, Timing

seconds = st.floats(0.5, 40.0)
LINES = st.lists(
    st.builds(
        Line,
        name=st.just("one"),
        text=st.just("A word."),
        picture=st.sampled_from(["shore", "lake"]),
        read_s=seconds,
        pause_s=st.floats(0.0, 20.0),
    ),
    min_size=1,
    max_size=40,
)
TIMINGS = LINES.map(Timing.of)
ELAPSED = st.floats(allow_nan=True, allow_infinity=True) | st.floats(-10.0, 2500.0)

THREE = Timing.of(
    [
        Line("hello", "Hello.", "shore", 4.0, 6.0),
        Line("sand", "Feel the sand.", "shore", 5.0, 5.0),
        Line("close", "Look around.", "lake", 3.0, 2.0),
    ]
)


def test_captions_follow_one_another() -> None:
    assert THREE.starts_s == (0.0, 10.0, 20.0)
    assert THREE.total_s == 25.0
    assert [THREE.caption_at(at).name for at in (0, 9.9, 10, 19.9, 20, 24.9, 99)] == [
        *("hello", "hello", "sand", "sand", "close", "close", "close")
    ]
    assert THREE.start_of("sand") == 10.0
    with pytest.raises(KeyError):
        THREE.start_of("sea")


def test_reading_comes_before_the_quiet() -> None:
    assert THREE.reading_at(3.9)
    assert not THREE.reading_at(4.0)
    assert THREE.reading_at(10.0)


def test_fifteen_seconds_back_is_the_start_of_a_caption() -> None:
    assert THREE.back(24.9) == 0.0
    assert THREE.back(25.0) == THREE.back(1e9) == 10.0
    assert THREE.back(3.0) == 0.0


def test_a_picture_stays_while_captions_share_it() -> None:
    assert [(one.picture, one.start_s, one.end_s) for one in THREE.scenes] == [
        ("shore", 0.0, 20.0),
        ("lake", 20.0, 25.0),
    ]
    assert THREE.scene_at(5.0) == (THREE.scenes[0], 0.25)
    assert THREE.scene_at(-3.0) == (THREE.scenes[0], 0.0)
    assert THREE.scene_at(99.0) == (THREE.scenes[1], 1.0)


def test_it_is_over_when_the_last_quiet_has_passed() -> None:
    assert not THREE.over(24.9)
    assert THREE.over(25.0)


@pytest.mark.parametrize("read_s", [0.0, -5.0, math.inf, math.nan])
def test_a_caption_without_its_time_is_refused(read_s: float) -> None:
    with pytest.raises(ValueError, match="needs its time"):
        Timing.of([Line("one", "One.", "shore", read_s, 0.0)])


def test_no_captions_are_refused() -> None:
    with pytest.raises(ValueError, match="needs captions"):
        Timing.of([])


@given(timing=TIMINGS, elapsed_s=ELAPSED)
def test_the_caption_is_always_one_of_them(timing: Timing, elapsed_s: float) -> None:
    index = timing.index_at(elapsed_s)
    assert 0 <= index < len(timing.lines)
    if 0 <= elapsed_s < timing.total_s:
        ends = (*timing.starts_s[1:], timing.total_s)
        assert timing.starts_s[index] <= elapsed_s < ends[index]


@given(timing=TIMINGS, one=st.floats(-10, 2500), other=st.floats(-10, 2500))
def test_captions_never_run_backwards(timing: Timing, one: float, other: float) -> None:
    early, late = sorted((one, other))
    assert timing.index_at(early) <= timing.index_at(late)
    assert timing.back(early) <= timing.back(late)


@given(timing=TIMINGS)
def test_starts_rise_and_the_whole_is_the_sum(timing: Timing) -> None:
    assert list(timing.starts_s) == sorted(set(timing.starts_s))
    assert math.isclose(timing.total_s, sum(line.shown_s for line in timing.lines))
    assert timing.starts_s[-1] < timing.total_s


@given(timing=TIMINGS, elapsed_s=ELAPSED)
def test_back_lands_on_the_latest_start_that_is_far_enough(
    timing: Timing, elapsed_s: float
) -> None:
    landed = timing.back(elapsed_s)
    assert landed in timing.starts_s
    if not math.isnan(elapsed_s):
        wanted = max(0.0, min(elapsed_s, timing.total_s) - BACK_S)
        assert landed == max(start for start in timing.starts_s if start <= wanted)


@given(timing=TIMINGS)
def test_pressing_back_again_and_again_comes_to_the_beginning(timing: Timing) -> None:
    at = timing.total_s
    for _ in range(len(timing.lines) + 1):
        before, at = at, timing.back(at)
        assert at < before or at == 0.0
    assert at == 0.0


@given(timing=TIMINGS, elapsed_s=ELAPSED)
def test_the_picture_is_there_and_moves_from_nought_to_one(
    timing: Timing, elapsed_s: float
) -> None:
    scene, share = timing.scene_at(elapsed_s)
    assert 0.0 <= share <= 1.0
    if not math.isnan(elapsed_s):
        assert scene.picture == timing.caption_at(elapsed_s).picture
