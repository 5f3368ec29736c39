"""The ambience that goes with the breath, frame by frame."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ, frames_in
from companion.sound.mixer import MixCore
from companion.sound.sources import MemorySource
from companion.sound.swelling import DIP_DB, EASE_S, GRACE_S, SHORTEST_S, Swell
from tests.sound.hearing import held, listen, steady, tone, written
from tests.sound.stage import LATENCY_S, Stage

RISE_DB = 6.0
"""So much an ambience may rise in a tenth of a second."""

BREATHS = ((3.0, 4.0, 1.0), (7.0, 6.0, 0.0), (13.0, 4.0, 1.0), (17.0, 6.0, 0.0))
"""After a settling of 3 s that sinks: two easy breaths. Start, length, fullness."""

WAVE = round(SAMPLE_RATE_HZ / 100)
"""Frames of one wave of 100 Hz."""


def rain(core: MixCore) -> None:
    core.ambience({"rain": (held(tone(5, 100.0, 0.1)), 0.0)}, 1.5)


def breathed(core: MixCore, begins_s: float) -> None:
    for start_s, lasts_s, fullness in ((0.0, 3.0, 0.0), *BREATHS):
        core.swell(frames_in(begins_s + start_s), frames_in(lasts_s), fullness)


def gain_db(core: MixCore, length_s: float) -> NDArray[np.float64]:
    """What the swell does to a rain that is otherwise the same, frame by frame."""
    plain = with_rain()
    if core.frame:
        plain.render(core.frame)
    return beside(core, plain, length_s)


def beside(core: MixCore, plain: MixCore, length_s: float) -> NDArray[np.float64]:
    heard, as_it_was = listen(core, length_s)[:, 0], listen(plain, length_s)[:, 0]
    loud = np.abs(as_it_was) > 0.02
    ratios = np.interp(np.arange(len(heard)), np.flatnonzero(loud), heard[loud] / as_it_was[loud])
    found: NDArray[np.float64] = 20 * np.log10(ratios)
    return found


def with_rain() -> MixCore:
    core = MixCore()
    rain(core)
    return core


def loudest(stage: Stage) -> NDArray[np.float64]:
    """The peak of each wave of 100 Hz that was played."""
    heard = np.abs(stage.sound()[:, 0])
    peaks: NDArray[np.float64] = heard[: len(heard) // WAVE * WAVE].reshape(-1, WAVE).max(axis=1)
    return peaks


def test_it_goes_with_the_breath_along_the_same_cosine() -> None:
    core = with_rain()
    breathed(core, 3.0)
    levels = gain_db(core, 27)
    for start_s, lasts_s, fullness in BREATHS:
        for share in (0.0, 0.1, 0.25, 0.5, 0.75, 1.0):
            eased = 0.5 - 0.5 * np.cos(np.pi * share)
            full = eased if fullness else 1 - eased
            place = frames_in(3.0 + start_s + share * lasts_s)
            assert levels[place] == pytest.approx(-DIP_DB * (1 - full), abs=0.02)


def test_it_never_rises_above_its_own_level_nor_faster_than_an_ambience_may() -> None:
    core = with_rain()
    breathed(core, 3.0)
    levels = gain_db(core, 40)
    assert levels.max() < 0.001
    assert levels.min() >= -DIP_DB - 0.01
    tenth = frames_in(0.1)
    assert (levels[tenth:] - levels[:-tenth]).max() < RISE_DB / 10


def test_after_the_last_breath_it_comes_back_by_itself() -> None:
    core = with_rain()
    breathed(core, 3.0)
    levels = gain_db(core, 40)
    over = frames_in(3.0 + 23.0)
    assert levels[over + frames_in(GRACE_S - 0.1)] == pytest.approx(-DIP_DB, abs=0.02)
    assert levels[over + frames_in(GRACE_S + EASE_S)] == pytest.approx(0.0, abs=0.02)


@pytest.mark.parametrize("at_s", [4.0, 6.0, 8.5, 12.0, 19.0])
def test_taken_back_at_any_time_it_goes_home_without_a_jump(at_s: float) -> None:
    core, plain = with_rain(), with_rain()
    breathed(core, 3.0)
    heard = [listen(core, at_s)]
    core.clear_cues()
    heard.append(listen(core, 10))
    as_it_was = listen(plain, at_s + 10)
    home = frames_in(at_s + EASE_S) + core.delay
    assert np.array_equal(np.concatenate(heard)[home:], as_it_was[home:])
    whole = np.concatenate(heard)
    assert np.abs(np.diff(whole[:, 0])).max() <= 1.05 * np.abs(np.diff(as_it_was[:, 0])).max()


def test_a_stroke_under_way_is_taken_up_from_where_it_is() -> None:
    core = with_rain()
    listen(core, 5)
    core.swell(frames_in(3.0), frames_in(6.0), 0.0)
    levels = gain_db(core, 5)
    assert levels[core.delay] == pytest.approx(0.0, abs=0.01)
    assert levels[frames_in(4.0)] == pytest.approx(-DIP_DB, abs=0.02)


def test_what_is_nearly_over_is_left_alone() -> None:
    core = with_rain()
    listen(core, 5)
    core.swell(frames_in(3.0), frames_in(2.0 + SHORTEST_S - 0.05), 0.0)
    assert np.abs(gain_db(core, 4)).max() < 0.001


def test_the_music_stays_as_it_is() -> None:
    core = MixCore()
    core.play("a", MemorySource(steady(60, 0.2)), fade_s=1.0)
    listen(core, 3)
    breathed(core, 3.0)
    assert listen(core, 20)[:, 0] == pytest.approx(0.2, abs=1e-6)


def test_a_landing_does_not_rise_first() -> None:
    core = with_rain()
    core.swell(frames_in(3.0), frames_in(3.0), 0.0)
    listen(core, 7)
    core.land(frames_in(20), frames_in(8))
    heard = np.abs(listen(core, 19)[:, 0])
    tenth = frames_in(0.1)
    peaks = heard[: len(heard) // tenth * tenth].reshape(-1, tenth).max(axis=1)
    # Rain drifts by itself, a little.
    assert (peaks[1:] / peaks[:-1]).max() < 1.02


def test_rain_that_comes_later_breathes_along() -> None:
    core, plain = MixCore(), MixCore()
    breathed(core, 3.0)
    for one in (core, plain):
        listen(one, 4)
        rain(one)
    levels = beside(core, plain, 23)
    for at_s, expected_db in ((10.0, 0.0), (16.0, -DIP_DB), (20.0, 0.0), (26.0, -DIP_DB)):
        assert levels[frames_in(at_s - 4.0)] == pytest.approx(expected_db, abs=0.02)


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0, 30), st.floats(0, 12), st.floats(0, 1)), min_size=1, max_size=12
    ),
    st.lists(st.integers(1000, 40_000), min_size=1, max_size=5),
    st.one_of(st.none(), st.floats(0, 30)),
)
def test_whatever_is_asked_for_it_moves_gently_and_stays_within(
    strokes: list[tuple[float, float, float]], sizes: list[int], cleared_s: float | None
) -> None:
    swell = Swell()
    for start_s, lasts_s, fullness in strokes:
        swell.add(0, frames_in(start_s), frames_in(lasts_s), fullness)
    now = 0
    gains: list[NDArray[np.floating]] = []
    while now < frames_in(50):
        if cleared_s is not None and now >= frames_in(cleared_s):
            swell.clear(now)
            cleared_s = None
        length = sizes[len(gains) % len(sizes)]
        taken = swell.take(now, length)
        gains.append(np.full(length, taken) if isinstance(taken, float) else taken)
        now += length
    levels = 20 * np.log10(np.concatenate(gains))
    assert levels.max() <= 0.001
    assert levels.min() >= -DIP_DB - 0.001
    tenth = frames_in(0.1)
    assert np.abs(levels[tenth:] - levels[:-tenth]).max() < RISE_DB / 2
    assert levels[-1] == pytest.approx(0.0, abs=1e-6)


@given(st.lists(st.integers(1, 4000), min_size=1, max_size=6))
@settings(max_examples=10, deadline=None)
def test_blocks_of_any_size_make_the_same_swell(sizes: list[int]) -> None:
    def swelling() -> Swell:
        swell = Swell()
        for start_s, lasts_s, fullness in ((0.01, 0.6, 0.0), (0.9, 0.5, 1.0), (1.1, 0.7, 0.3)):
            swell.add(0, frames_in(start_s), frames_in(lasts_s), fullness)
        return swell

    whole = swelling().take(0, 100_000)
    swell, now = swelling(), 0
    bits: list[NDArray[np.floating]] = []
    while now < 100_000:
        length = min(sizes[len(bits) % len(sizes)] + 500, 100_000 - now)
        bits.append(np.broadcast_to(swell.take(now, length), length))
        now += length
    assert np.abs(np.concatenate(bits) - whole).max() < 1e-6


@pytest.mark.parametrize("ppm", [-250.0, 170.0])
def test_it_keeps_to_the_monotonic_clock(tmp_path: Path, ppm: float) -> None:
    loop = str(written(tmp_path / "rain.wav", tone(5, 100.0, 0.1)))
    stage, plain = Stage(ppm=ppm), Stage(ppm=ppm)
    for one in (stage, plain):
        one.do("ambience", layers=[{"id": "rain", "path": loop}])
        one.run(60)
    begins_s = stage.now_s + 2.0
    for start_s, lasts_s, fullness in BREATHS[1:2]:
        stage.do("swell", at=begins_s + start_s, lasts_s=lasts_s, fullness=fullness)
    stage.run(20)
    plain.run(20)
    heard, as_it_was = loudest(stage), loudest(plain)
    times_s = 1000.0 + LATENCY_S + (np.arange(len(heard)) + 0.5) * WAVE / stage.rate_hz
    # Rain wanders by itself; half-way down in decibels is half-way through the breath out.
    falling = (times_s > begins_s + 7) & (times_s < begins_s + 13) & (as_it_was > 0.01)
    low = (heard / np.maximum(as_it_was, 0.01) < 10 ** (-DIP_DB / 2 / 20))[falling]
    assert times_s[falling][int(np.argmax(low))] == pytest.approx(begins_s + 10.0, abs=0.05)


def test_a_swell_absurdly_far_ahead_is_refused_in_words() -> None:
    stage = Stage()
    stage.do("swell", at=stage.now_s + 1e6, lasts_s=4.0, fullness=1.0)
    assert "too far ahead" in str(stage.told("problem")[0]["problem"])


def test_a_resting_device_is_not_kept_awake_by_swells() -> None:
    stage = Stage()
    for breath in range(40):
        stage.do("swell", at=stage.now_s + 10, lasts_s=4.0, fullness=breath % 2)
        stage.run(4)
    assert len(stage.heard) < 40 * 4 * 20


def test_it_swells_after_a_whole_day_too() -> None:
    swell, now = Swell(), frames_in(24 * 3600)
    swell.add(now, now, frames_in(2.0), 0.0)
    swell.take(now, frames_in(1.0))
    gains = swell.take(now + frames_in(1.0), frames_in(3.0))
    assert not isinstance(gains, float)
    assert gains[-1] == pytest.approx(10 ** (-DIP_DB / 20), abs=0.2)
    assert gains[frames_in(1.2)] == pytest.approx(10 ** (-DIP_DB / 20), abs=0.001)
