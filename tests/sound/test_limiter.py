from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.sound.levels import Stereo, frames_in, gain_of, silence
from companion.sound.limiter import LOOK_AHEAD_S, Limiter
from tests.sound.hearing import steepest, steepest_of_tone, tone

CEILING = gain_of(-6.0)


def limited(samples: Stereo, sizes: Sequence[int] = (2205,)) -> Stereo:
    limiter = Limiter()
    pieces, start, turn = [], 0, 0
    padded = np.concatenate((samples, silence(limiter.delay)))
    while start < len(padded):
        size = sizes[turn % len(sizes)]
        pieces.append(limiter.process(padded[start : start + size]))
        start, turn = start + size, turn + 1
    return np.concatenate(pieces)[limiter.delay :]


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 9000), st.floats(-3, 3)), max_size=30),
    st.lists(st.integers(1, 3000), min_size=1, max_size=6),
)
def test_nothing_passes_the_ceiling(spikes: list[tuple[int, float]], sizes: list[int]) -> None:
    samples = tone(9000 / 44100, level=0.4)
    for frame, value in spikes:
        samples[min(frame, len(samples) - 1)] += value
    out = limited(samples, sizes)
    assert np.abs(out).max() <= CEILING
    heard = np.flatnonzero(np.abs(samples[:, 0]) > 0.05)
    gain_db = 20 * np.log10(np.abs(out[heard, 0] / samples[heard, 0]))
    # Turned down on a slope as long as the look-ahead, and not cut off: that is a step.
    loudest_db = 20 * np.log10(max(1.0, np.abs(samples).max() / CEILING))
    slope_db = np.abs(np.diff(gain_db)) / np.diff(heard)
    assert slope_db.max() <= 1.1 * loudest_db / frames_in(LOOK_AHEAD_S) + 0.001


def test_what_is_quiet_passes_untouched() -> None:
    quiet = tone(0.5, level=0.5)
    assert np.array_equal(limited(quiet), quiet)


def test_loud_sound_is_turned_down_and_not_cut_off() -> None:
    loud = tone(1.0, level=1.5)
    out = limited(loud)
    assert steepest(out[frames_in(0.2) :]) <= 1.05 * steepest_of_tone(level=CEILING)
    assert np.abs(out[frames_in(0.5) :]).max() == pytest.approx(CEILING, rel=0.01)


def test_the_gain_is_down_before_the_loud_frame_arrives() -> None:
    samples = np.concatenate((tone(0.5, level=0.2), tone(0.5, level=1.0)))
    out = limited(samples)
    before = slice(frames_in(0.499), frames_in(0.5))
    assert np.abs(out[before]).max() < 0.75 * np.abs(samples[before]).max()


def test_blocks_of_any_size_give_the_same_sound() -> None:
    samples = tone(0.4, level=0.9)
    assert limited(samples, (7, 441, 3000)) == pytest.approx(limited(samples), abs=1e-6)


def test_it_lets_go_after_the_loud_part() -> None:
    samples = np.concatenate((tone(0.2, level=1.0), tone(1.0, level=0.2)))
    tail = slice(frames_in(0.8), None)
    assert np.array_equal(limited(samples)[tail], samples[tail])
