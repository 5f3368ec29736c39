import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.loudness import (
    SILENCE_DB,
    Samples,
    integrated_lufs,
    short_term_lufs,
    true_peak_dbtp,
    weighted_power,
)

RATE_HZ = 48_000


def sine(frequency_hz: float, level_dbfs: float, duration_s: float, phase: float = 0) -> Samples:
    time_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    wave = 10 ** (level_dbfs / 20) * np.sin(2 * np.pi * frequency_hz * time_s + phase)
    return np.stack([wave, wave], axis=1).astype(np.float32)


@pytest.mark.parametrize("level_dbfs", [-23.0, -33.0])
def test_a_stereo_tone_of_1_khz_measures_its_own_level(level_dbfs: float) -> None:
    # EBU Tech 3341, cases 1 and 2
    assert integrated_lufs(sine(1000, level_dbfs, 20), RATE_HZ) == pytest.approx(
        level_dbfs, abs=0.1
    )


def test_quiet_stretches_do_not_count() -> None:
    # EBU Tech 3341, case 3
    programme = [sine(1000, -36, 10), sine(1000, -23, 60), sine(1000, -36, 10)]
    assert integrated_lufs(np.concatenate(programme), RATE_HZ) == pytest.approx(-23, abs=0.1)


def test_silence_has_no_loudness() -> None:
    assert integrated_lufs(np.zeros((RATE_HZ, 2), np.float32), RATE_HZ) == SILENCE_DB


def test_short_term_loudness_follows_the_level() -> None:
    power = weighted_power(np.concatenate([sine(1000, -30, 6), sine(1000, -20, 6)]), RATE_HZ)
    levels = short_term_lufs(power)
    assert levels[0] == pytest.approx(-30, abs=0.1)
    assert levels[-1] == pytest.approx(-20, abs=0.1)


def test_low_rumble_weighs_less_and_presence_more() -> None:
    middle = integrated_lufs(sine(1000, -23, 5), RATE_HZ)
    assert integrated_lufs(sine(30, -23, 5), RATE_HZ) < middle - 8
    assert integrated_lufs(sine(6000, -23, 5), RATE_HZ) > middle + 2.5


def test_a_peak_between_samples_is_found() -> None:
    # a quarter of the sampling rate, 45 degrees off: samples reach only 0.7 of the wave
    between = sine(RATE_HZ / 4, -6, 1, phase=np.pi / 4)
    assert 20 * np.log10(np.abs(between).max()) == pytest.approx(-9, abs=0.05)
    assert true_peak_dbtp(between) == pytest.approx(-6, abs=0.2)


@settings(max_examples=20, deadline=None)
@given(gain_db=st.floats(-20, 6))
def test_gain_moves_both_figures_by_itself(gain_db: float) -> None:
    tone = sine(440, -12, 1)
    louder = tone * np.float32(10 ** (gain_db / 20))
    assert integrated_lufs(louder, RATE_HZ) == pytest.approx(
        integrated_lufs(tone, RATE_HZ) + gain_db, abs=0.01
    )
    assert true_peak_dbtp(louder) == pytest.approx(true_peak_dbtp(tone) + gain_db, abs=0.01)
