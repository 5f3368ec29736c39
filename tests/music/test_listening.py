"""What is playing now."""

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.music.listening import (
    SILENT_GAIN_DB,
    WAVE_BARS,
    Listening,
    gain_db,
    listening_from,
    progress,
    with_volume,
)


@given(st.floats(allow_nan=False))
def test_no_volume_is_louder_than_the_piece_itself(volume: float) -> None:
    assert SILENT_GAIN_DB <= gain_db(volume) <= 0


@given(st.floats(0, 1), st.floats(0, 1))
def test_further_is_never_quieter(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert gain_db(low) <= gain_db(high)


@given(st.floats(), st.floats(allow_nan=False))
def test_progress_moves_in_bars(position_s: float, duration_s: float) -> None:
    bars = progress(position_s, duration_s) * WAVE_BARS
    assert 0 <= bars <= WAVE_BARS
    assert bars == pytest.approx(round(bars))


@given(
    st.dictionaries(
        st.sampled_from(["queue", "playing", "position_s", "volume", "liked", "chosen"]),
        st.none() | st.booleans() | st.floats() | st.text() | st.integers(),
    )
)
def test_any_kept_listening_comes_back_within_its_limits(data: dict[str, object]) -> None:
    listening = listening_from(data, Listening())
    assert 0 <= listening.volume <= 1
    assert listening.position_s >= 0
    assert listening_from(asdict(listening), Listening()) == listening


@given(st.floats())
def test_volume_stays_on_its_slider(volume: float) -> None:
    assert 0 <= with_volume(Listening(), volume).volume <= 1
