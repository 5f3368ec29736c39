"""The probe finds turns in what is seen and in what is heard, to the millisecond."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tools.null_sink import RATE_HZ
from tools.sync_probe import QUIET_S, Turn, onsets_s, turned_at_s

IN, OUT, AFTER = Turn("in", 10.0), Turn("out", 14.0), Turn("in", 20.0)


def seen(late_s: float, power: float, frame_s: float = 1 / 60) -> NDArray[np.float64]:
    """A picture that breathes in for 4 s and out for 6, some time behind the clock."""
    now_s = np.arange(8.0, 22.0, frame_s)
    breath_s = now_s - late_s - IN.at_s
    full = np.where(
        breath_s < 4.0,
        0.5 - 0.5 * np.cos(np.pi * breath_s / 4.0),
        0.5 + 0.5 * np.cos(np.pi * (breath_s - 4.0) / 6.0),
    )
    return np.stack((now_s, 40.0 + 90.0 * full**power), axis=1)


@given(st.floats(-0.2, 0.2), st.floats(0.5, 3.0))
def test_a_late_picture_is_as_late_as_it_is_whatever_its_light(late_s: float, power: float) -> None:
    found = turned_at_s(seen(late_s, power), IN, OUT, AFTER)
    assert found == pytest.approx(OUT.at_s + late_s, abs=0.003)


def test_frames_that_are_missing_do_not_matter_and_a_still_picture_does_not_turn() -> None:
    light = seen(0.03, 1.0)
    kept = np.random.default_rng(1).random(len(light)) > 0.6
    assert turned_at_s(light[kept], IN, OUT, AFTER) == pytest.approx(14.03, abs=0.01)
    light[:, 1] = 40.0
    assert turned_at_s(light, IN, OUT, AFTER) is None
    assert turned_at_s(light[:0].reshape(-1, 2), IN, OUT, AFTER) is None


def test_a_tone_begins_with_its_first_sample_that_can_be_heard_after_silence() -> None:
    samples = np.zeros((5 * RATE_HZ, 2), np.int16)
    for start_s, lasts_s in ((0.5, 1.0), (1.5 + QUIET_S / 2, 0.5), (3.0, 1.2)):
        samples[round(start_s * RATE_HZ) : round((start_s + lasts_s) * RATE_HZ), 1] = 500
    samples[round(2.9 * RATE_HZ) : round(3.0 * RATE_HZ)] = 30
    assert onsets_s(samples) == pytest.approx([0.5, 3.0], abs=1e-4)
