import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sound.levels import Ramp, equal_power, gain_of

PARTS = st.lists(st.integers(1, 400), min_size=1, max_size=20)


def taken(ramp: Ramp, length: int) -> list[float]:
    values = ramp.take(length)
    return [values] * length if isinstance(values, float) else [float(v) for v in values]


def test_a_gain_is_a_factor_and_very_low_ones_are_silence() -> None:
    assert gain_of(0.0) == 1.0
    assert gain_of(-6.0) == pytest.approx(0.5012, abs=1e-4)
    assert gain_of(-60.0) == 0.0


@given(st.floats(0, 1), st.floats(0, 1), st.integers(1, 500), PARTS)
def test_a_ramp_is_the_same_line_however_it_is_taken(
    start: float, target: float, length: int, sizes: list[int]
) -> None:
    whole, bit_by_bit = Ramp(start), Ramp(start)
    whole.to(target, length)
    bit_by_bit.to(target, length)
    expected = taken(whole, sum(sizes))
    assert [v for size in sizes for v in taken(bit_by_bit, size)] == pytest.approx(expected)


@given(st.floats(0, 1), st.floats(0, 1), st.integers(1, 500))
def test_a_ramp_arrives_on_its_frame_and_stays(start: float, target: float, length: int) -> None:
    ramp = Ramp(start)
    ramp.to(target, length)
    assert taken(ramp, length)[-1] == pytest.approx(target, abs=1e-6)
    assert ramp.remaining == 0
    assert taken(ramp, 3) == [target] * 3


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 300)), min_size=1, max_size=8))
def test_a_ramp_that_is_sent_elsewhere_never_jumps(turns: list[tuple[float, int]]) -> None:
    ramp = Ramp(0.0)
    values = [0.0]
    for target, length in turns:
        ramp.to(target, 1000)
        values += taken(ramp, length)
    assert np.abs(np.diff(values)).max() <= 1 / 1000 + 1e-6


@given(st.floats(0, 1))
def test_two_sides_of_a_crossfade_keep_their_power(place: float) -> None:
    assert equal_power(place) ** 2 + equal_power(1 - place) ** 2 == pytest.approx(1.0)
