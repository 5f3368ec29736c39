import numpy as np
import pytest

from tools.filters import (
    RATE_HZ,
    Response,
    bandpass,
    convolved,
    fast_length,
    filtered,
    highpass,
    lowpass,
)


def level_db(response: Response, frequency_hz: float) -> float:
    time_s = np.arange(RATE_HZ) / RATE_HZ
    wave = np.sin(2 * np.pi * frequency_hz * time_s).astype(np.float32)[:, None]
    steady = slice(RATE_HZ // 2, None)
    power = (filtered(wave, response)[steady] ** 2).mean() / (wave[steady] ** 2).mean()
    return float(10 * np.log10(power))


@pytest.mark.parametrize(
    ("response", "edge_hz"),
    [
        (lowpass(1000), 1000),
        (lowpass(3400, 2), 3400),
        (highpass(32, 2), 32),
        (bandpass(1900, 3800), 1900),
        (bandpass(1900, 3800), 3800),
        (bandpass(400, 1600, 2), 1600),
    ],
)
def test_a_filter_is_three_decibels_down_at_its_edge(response: Response, edge_hz: float) -> None:
    assert level_db(response, edge_hz) == pytest.approx(-3.01, abs=0.05)


def test_a_second_order_filter_falls_twice_as_fast() -> None:
    assert level_db(lowpass(500), 4000) == pytest.approx(-18.6, abs=1)
    assert level_db(lowpass(500, 2), 4000) == pytest.approx(-37, abs=1)


def test_filters_look_back_and_never_ahead() -> None:
    click = np.zeros((RATE_HZ, 1), np.float32)
    click[RATE_HZ // 2] = 1
    ringing = filtered(click, lowpass(800, 2))
    assert np.abs(ringing[: RATE_HZ // 2 - 1]).max() < 1e-4


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(ValueError, match="order 3"):
        filtered(np.zeros((8, 1), np.float32), lowpass(800, 3))


def test_convolution_places_the_impulse_at_every_sample() -> None:
    dry = np.zeros((50, 2), np.float32)
    dry[10] = (1, 2)
    impulse = np.array([[0.5, 0.25], [0.0, 1.0]], np.float32)
    wet = convolved(dry, impulse)
    assert wet.shape == dry.shape
    assert wet[10] == pytest.approx([0.5, 0.5], abs=1e-6)
    assert wet[11] == pytest.approx([0.0, 2.0], abs=1e-6)
    assert np.abs(np.delete(wet, [10, 11], axis=0)).max() < 1e-6


@pytest.mark.parametrize(("least", "expected"), [(1, 1), (7, 8), (11, 12), (97, 100), (1025, 1080)])
def test_a_fast_length_has_only_small_factors(least: int, expected: int) -> None:
    assert fast_length(least) == expected
