"""The quick meters give what the plain ones give, and those what the standard's filters give."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from companion.library.loudness import (
    SILENCE_DB,
    Samples,
    gated_lufs,
    integrated_lufs,
    interpolation_phases,
)
from companion.library.measure import RATES_HZ
from companion.library.meters import LoudnessMeter, PeakMeter
from companion.sound import resampling
from tests.library.making import tone


def music(seed: int, duration_s: float, rate_hz: int, channels: int = 2) -> Samples:
    """Noise over slow swells and a few tones: loud and soft, high and low."""
    chance = np.random.default_rng(seed)
    time_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    swell = 0.02 + 0.3 * np.sin(np.pi * time_s / max(duration_s, 0.1))[:, None] ** 2
    noise = chance.standard_normal((len(time_s), channels))
    tones = sum(np.sin(2 * np.pi * hz * time_s) for hz in chance.uniform(30, 8000, 4))
    mixed = swell * (0.3 * noise + 0.2 * np.asarray(tones)[:, None])
    return mixed.astype(np.float32)


def fed(samples: Samples, rate_hz: int, pieces: int) -> float:
    meter = LoudnessMeter(rate_hz, samples.shape[1])
    for piece in np.array_split(samples, pieces):
        meter.feed(piece)
    return meter.integrated_lufs()


def peak(samples: Samples, rate_hz: int, pieces: int = 3) -> float:
    meter = PeakMeter(rate_hz, samples.shape[1])
    for piece in np.array_split(samples, pieces):
        meter.feed(piece)
    meter.finish()
    return meter.true_peak_dbtp


def by_the_standard(samples: Samples) -> float:
    """BS.1770-4 at 48 kHz, its two filters run sample by sample."""
    stages = (
        (
            (1.53512485958697, -2.69169618940638, 1.19839281085285),
            (-1.69065929318241, 0.73248077421585),
        ),
        ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)),
    )
    power = np.zeros(len(samples) // 4800)
    for channel in samples.T.astype(np.float64):
        wave: NDArray[np.float64] = channel
        for (b0, b1, b2), (a1, a2) in stages:
            x1 = x2 = y1 = y2 = 0.0
            out = []
            for x in wave.tolist():
                y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
                x1, x2, y1, y2 = x, x1, y, y1
                out.append(y)
            wave = np.array(out)
        whole = wave[: len(power) * 4800].reshape(len(power), -1)
        power += (whole**2).mean(axis=1)
    return gated_lufs(power)


def every_value_between(samples: Samples) -> float:
    """Four times oversampled, all of it."""
    highest = float(np.abs(samples).max())
    for channel in samples.T:
        for phase in interpolation_phases():
            highest = max(highest, float(np.abs(np.convolve(channel, phase)).max()))
    return 20 * float(np.log10(highest))


@pytest.mark.parametrize("seed", range(3))
def test_the_quick_meter_agrees_with_the_standards_own_filters(seed: int) -> None:
    samples = music(seed, 3.0, 48_000)
    assert fed(samples, 48_000, 7) == pytest.approx(by_the_standard(samples), abs=0.05)


@pytest.mark.parametrize("rate_hz", sorted(RATES_HZ))
def test_at_every_rate_it_agrees_with_the_plain_one(rate_hz: int) -> None:
    samples = music(rate_hz, 6.0, rate_hz)
    assert fed(samples, rate_hz, 5) == pytest.approx(integrated_lufs(samples, rate_hz), abs=0.02)


@settings(max_examples=25)
@given(seed=st.integers(0, 1000), duration_s=st.floats(0.5, 8), pieces=st.integers(1, 40))
def test_how_a_piece_is_cut_up_changes_nothing(seed: int, duration_s: float, pieces: int) -> None:
    samples = music(seed, duration_s, 44_100)
    assert fed(samples, 44_100, pieces) == pytest.approx(integrated_lufs(samples, 44_100), abs=0.05)


def test_one_channel_is_as_loud_as_it_is_heard_from_both_sides() -> None:
    both = tone(3, -23)
    assert fed(both[:, :1], 44_100, 3) == pytest.approx(fed(both, 44_100, 3), abs=0.01)
    assert fed(both, 44_100, 3) == pytest.approx(-23, abs=0.1)


def test_silence_and_next_to_nothing_have_no_loudness() -> None:
    assert fed(np.zeros((44_100, 2), np.float32), 44_100, 2) == SILENCE_DB
    assert fed(np.zeros((0, 2), np.float32), 44_100, 1) == SILENCE_DB
    assert fed(tone(2, -90), 44_100, 2) == SILENCE_DB


@settings(max_examples=40)
@given(seed=st.integers(0, 10_000), length=st.integers(1, 3000), pieces=st.integers(1, 9))
def test_the_quick_peak_is_the_highest_of_all_values_between(
    seed: int, length: int, pieces: int
) -> None:
    chance = np.random.default_rng(seed)
    samples = (chance.standard_normal((length, 2)) * 10 ** chance.uniform(-3, 0)).astype(np.float32)
    # Signs that change at every step overshoot most.
    samples[::2] = np.abs(samples[::2])
    samples[1::2] = -np.abs(samples[1::2])
    assert peak(samples, 44_100, pieces) == pytest.approx(every_value_between(samples), abs=1e-3)


def test_a_peak_between_samples_is_found_wherever_the_piece_was_cut() -> None:
    wave = tone(0.5, -6, hz=44_100 / 4)
    time = np.arange(len(wave))
    swell = np.minimum(1, np.minimum(time, time[::-1]) / 2000)
    wave[:, 0] = wave[:, 1] = swell * 0.5 * np.sin(np.pi / 2 * time + np.pi / 4)
    assert 20 * np.log10(np.abs(wave).max()) == pytest.approx(-9, abs=0.05)
    for pieces in (1, 2, 50):
        assert peak(wave, 44_100, pieces) == pytest.approx(-6, abs=0.1)


@pytest.mark.parametrize("cut", range(150, 260))
def test_a_peak_beside_a_cut_is_the_same(cut: int) -> None:
    wave = np.zeros((400, 2), np.float32)
    wave[200:204, 0] = [0.5, -0.5, -0.5, 0.5]
    meter = PeakMeter(44_100, 2)
    meter.feed(wave[:cut])
    meter.feed(wave[cut:])
    meter.finish()
    assert meter.true_peak_dbtp == pytest.approx(every_value_between(wave), abs=1e-3)


@pytest.mark.parametrize("rate_hz", [96_000, 192_000])
def test_high_rates_need_less_between_their_samples(rate_hz: int) -> None:
    wave = tone(0.5, -6, rate_hz)
    assert peak(wave, rate_hz) == pytest.approx(-6, abs=0.1)


def test_silence_has_the_lowest_peak() -> None:
    assert peak(np.zeros((100, 2), np.float32), 44_100) == -120.0


def test_what_is_measured_is_what_the_sound_process_plays() -> None:
    assert RATES_HZ == resampling.RATES_HZ
