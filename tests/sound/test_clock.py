import numpy as np
import pytest

from companion.sound.clock import FrameClock
from companion.sound.levels import SAMPLE_RATE_HZ


def observed(clock: FrameClock, seconds: float, *, ppm: float, jitter_s: float = 0.003) -> float:
    """Blocks of 50 ms from a device whose clock is off; returns the true time of the last."""
    rng = np.random.default_rng(7)
    true_s = 0.0
    for block in range(round(seconds * 20)):
        frame = block * 2205
        true_s = 100.0 + frame / SAMPLE_RATE_HZ * (1 + ppm * 1e-6)
        clock.observe(true_s + rng.uniform(-jitter_s, jitter_s), frame)
    return true_s


@pytest.mark.parametrize("ppm", [-300.0, 170.0])
def test_thirty_minutes_of_drift_stay_within_two_milliseconds(ppm: float) -> None:
    clock = FrameClock(latency_s=0.02)
    true_s = observed(clock, 1800, ppm=ppm)
    heard_s = clock.heard_at((1800 * 20 - 1) * 2205)
    assert heard_s == pytest.approx(true_s + 0.02, abs=0.002)
    assert clock.drift_ppm == pytest.approx(ppm, abs=60)


def test_frames_and_times_are_one_line() -> None:
    clock = FrameClock(0.05)
    observed(clock, 30, ppm=50)
    for frame in (0, 10_000, 5_000_000):
        assert clock.frame_at(clock.heard_at(frame)) == frame


def test_corrections_are_small() -> None:
    clock = FrameClock()
    last = 0.0
    rng = np.random.default_rng(3)
    for block in range(2000):
        clock.observe(block * 0.05 + rng.uniform(-0.005, 0.005), block * 2205)
        now = clock.heard_at(block * 2205) - block * 0.05
        if block > 400:
            assert abs(now - last) < 0.0005
        last = now


def test_one_late_look_hardly_matters() -> None:
    clock = FrameClock()
    true_s = observed(clock, 60, ppm=0, jitter_s=0.001)
    frame = 60 * SAMPLE_RATE_HZ
    before_s = clock.heard_at(frame)
    clock.observe(true_s + 0.05 + 0.08, frame)
    assert clock.heard_at(frame) == pytest.approx(before_s, abs=0.0002)


def test_a_device_that_lost_time_is_followed_within_seconds() -> None:
    clock = FrameClock()
    observed(clock, 60, ppm=0, jitter_s=0.001)
    for block in range(1200, 1300):
        clock.observe(100.0 + block * 0.05 + 0.06, block * 2205)
    assert clock.heard_at(1300 * 2205) == pytest.approx(165.0 + 0.06, abs=0.005)


def test_a_computer_that_slept_is_followed_at_once() -> None:
    clock = FrameClock()
    observed(clock, 10, ppm=0)
    clock.observe(5000.0, 10 * SAMPLE_RATE_HZ)
    assert clock.heard_at(10 * SAMPLE_RATE_HZ) == 5000.0


def test_before_anything_was_seen_it_knows_nothing() -> None:
    clock = FrameClock()
    assert not clock.anchored
    with pytest.raises(LookupError):
        clock.heard_at(0)
    with pytest.raises(LookupError):
        clock.frame_at(0.0)
