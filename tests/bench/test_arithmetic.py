"""The sums behind the figures of the bench."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.bench.arithmetic import (
    gaps_ms,
    longest_gaps_ms,
    percentile,
    percentile_between,
    ratio_of_medians,
    silences,
    tempo_error,
    within,
)

TIMES = st.lists(st.floats(0, 1e4), min_size=1, max_size=60)


def test_a_percentile_is_the_sample_that_so_many_do_not_exceed() -> None:
    samples = [float(number) for number in range(100, 0, -1)]
    assert [percentile(samples, share) for share in (0.01, 0.5, 0.95, 0.99, 1.0)] == [
        1.0,
        50.0,
        95.0,
        99.0,
        100.0,
    ]


def test_one_long_frame_in_fifty_is_seen_at_the_99th_percentile() -> None:
    assert percentile([16.7] * 49 + [500.0], 0.99) == 500.0


@given(TIMES, st.floats(0.01, 1.0))
def test_a_percentile_is_one_of_the_samples(samples: list[float], share: float) -> None:
    found = percentile(samples, share)
    assert found in samples
    assert sum(sample <= found for sample in samples) >= share * len(samples) - 1e-6


@pytest.mark.parametrize(("samples", "share"), [([], 0.5), ([1.0], 0.0), ([1.0], 1.1)])
def test_a_percentile_of_nothing_is_refused(samples: list[float], share: float) -> None:
    with pytest.raises(ValueError, match="percentile"):
        percentile(samples, share)


def test_between_two_steps_the_share_decides() -> None:
    samples = [17.0] * 90 + [18.0] * 10
    assert percentile_between(samples, 0.9, 1.0) == pytest.approx(17.5)
    assert percentile_between(samples, 0.95, 1.0) == pytest.approx(18.0)
    assert percentile_between(samples, 1.0, 1.0) == pytest.approx(18.5)


@given(st.lists(st.integers(0, 500), min_size=1), st.floats(0.01, 1.0))
def test_between_steps_it_is_never_far_from_a_sample(samples: list[int], share: float) -> None:
    steps = [0.5 * sample for sample in samples]
    assert percentile_between(steps, share, 0.5) == pytest.approx(
        percentile(steps, share), abs=0.2501
    )


def test_a_ratio_compares_medians_and_so_forgives_one_slow_run() -> None:
    assert ratio_of_medians([3.0, 2.0, 90.0], [2.0, 1.0, 2.0]) == 1.5


def test_a_ratio_to_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing to compare"):
        ratio_of_medians([1.0], [0.0])


def test_gaps_are_milliseconds_from_frame_to_frame() -> None:
    assert gaps_ms([1.0, 1.016, 1.05]) == pytest.approx([16.0, 34.0])
    assert gaps_ms([1.0]) == []


def test_a_gap_belongs_to_the_stall_it_touches() -> None:
    times = [0.0, 0.016, 0.05, 0.066, 0.366, 0.382]
    during, between = longest_gaps_ms(times, [(0.02, 0.06)])
    assert during == pytest.approx(34.0)
    assert between == pytest.approx(300.0)
    during, between = longest_gaps_ms(times, [])
    assert during == 0.0
    assert between == pytest.approx(300.0)


def test_within_keeps_both_ends() -> None:
    assert within([1.0, 2.0, 3.0, 4.0], 2.0, 3.0) == [2.0, 3.0]


@given(st.floats(-0.02, 0.02), st.floats(0.0, 0.5), st.floats(0, 1e5))
def test_tempo_is_the_slope_whatever_all_begin_late_by(
    error: float, late: float, began: float
) -> None:
    ends = [began + late + turn * 10.0 * (1 + error) for turn in range(1, 7)]
    assert tempo_error(ends, 10.0) == pytest.approx(error, abs=1e-6)


def test_an_end_that_waits_for_its_frame_hardly_counts() -> None:
    ends = [10.0, 20.016, 30.0, 40.016, 50.0, 60.0]
    assert abs(tempo_error(ends, 10.0)) < 0.0002


def test_a_tempo_of_one_end_is_refused() -> None:
    with pytest.raises(ValueError, match="two ends"):
        tempo_error([1.0], 10.0)


def frame(left: int, right: int) -> bytes:
    return left.to_bytes(2, "little", signed=True) + right.to_bytes(2, "little", signed=True)


LOUD = frame(300, -300)
HUSH = frame(0, 0)


def test_a_hole_is_found_where_it_is_and_as_long_as_it_is() -> None:
    sound = HUSH * 50 + LOUD * 100 + HUSH * 70 + LOUD * 10 + HUSH * 90
    assert list(silences(sound, 64)) == [(150, 70)]


def test_a_short_silence_is_music() -> None:
    assert not list(silences(LOUD + HUSH * 63 + LOUD, 64))


def test_silence_in_one_ear_is_no_hole() -> None:
    assert not list(silences(LOUD + frame(0, 5) * 200 + LOUD, 64))


def test_no_sound_at_all_has_no_holes() -> None:
    assert not list(silences(HUSH * 1000, 64))
    assert not list(silences(b"", 64))


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(64, 200)), max_size=5), st.integers(1, 9))
def test_every_hole_is_found_once(parts: list[tuple[int, int]], tail: int) -> None:
    # 256 has a zero byte of its own, at the edge of every hole.
    sound = b"".join(frame(256, 256) * loud + HUSH * hush for loud, hush in parts)
    found = list(silences(sound + frame(256, 1) * tail, 64))
    assert [length for _, length in found] == [hush for _, hush in parts]
