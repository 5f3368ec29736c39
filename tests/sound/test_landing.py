from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.sound.happenings import What
from companion.sound.levels import Stereo, frames_in
from companion.sound.mixer import MixCore
from companion.sound.sources import MemorySource
from tests.sound.hearing import held, listen, power_of, steepest, steepest_of_tone, tone

PIECE_S = 120.0
# A tone, and in its last 40 s another one: its ending.
PIECE = np.concatenate((tone(PIECE_S - 40, 220), tone(40, 330)))


def piece(start_s: float = 0.0) -> MemorySource:
    return MemorySource(PIECE, start=frames_in(start_s))


def in_the_middle() -> MixCore:
    core = MixCore()
    core.play("a", piece(), fade_s=1.5)
    core.ambience({"rain": (held(tone(2, 110, 0.02)), 0.0)}, 1.5)
    listen(core, 10)
    return core


def pitch_power(samples: Stereo, hertz: float) -> float:
    steps = np.arange(len(samples))
    wave = np.exp(-2j * np.pi * hertz * steps / 44_100)
    return float(np.abs(wave @ samples[:, 0]) * 2 / len(samples))


def landed(core: MixCore, total_s: float, crossfade_s: float) -> Stereo:
    wants_ending = core.land(frames_in(total_s), frames_in(crossfade_s))
    if wants_ending:
        heard = [listen(core, 0.1)]
        core.land_on(piece(PIECE_S - total_s), frames_in(crossfade_s))
        heard.append(listen(core, total_s + 2 - 0.1))
        return np.concatenate(heard)
    return listen(core, total_s + 2)


def test_within_forty_seconds_all_is_silent_to_the_frame() -> None:
    core = in_the_middle()
    heard = landed(core, 40, 12)
    assert not heard[frames_in(40) :].any()
    assert power_of(heard[frames_in(36.5) : frames_in(37)]) > 0.001
    happenings = core.take_happenings()
    assert [h.what for h in happenings[-2:]] == [What.LANDED, What.SILENT]
    assert happenings[-2].frame == frames_in(10 + 40)


def test_the_first_twelve_seconds_cross_over_to_the_written_ending() -> None:
    heard = landed(in_the_middle(), 40, 12)
    second = [heard[frames_in(s) : frames_in(s + 1)] for s in range(20)]
    assert pitch_power(second[1], 220) > 0.15
    assert 0.05 < pitch_power(second[6], 220) < 0.19
    assert 0.05 < pitch_power(second[6], 330) < 0.19
    assert pitch_power(second[13], 220) < 0.005
    assert pitch_power(second[13], 330) == pytest.approx(0.2, rel=0.05)
    assert steepest(heard) <= 1.2 * (steepest_of_tone(220) + steepest_of_tone(330))


def test_the_ending_plays_to_its_own_last_bar() -> None:
    ramp = np.linspace(0, 0.4, frames_in(PIECE_S), dtype=np.float32)
    samples = np.stack((ramp, ramp), axis=1)
    core = MixCore()
    core.play("a", MemorySource(samples), fade_s=1.5)
    listen(core, 10)
    core.land(frames_in(40), frames_in(12))
    core.land_on(MemorySource(samples, start=frames_in(PIECE_S - 40)), frames_in(12))
    heard = listen(core, 40)
    place = frames_in(30)
    assert heard[place, 0] == pytest.approx(ramp[frames_in(PIECE_S) - frames_in(40) + place])


def test_three_seconds_are_a_plain_fade() -> None:
    core = in_the_middle()
    assert core.land(frames_in(3), frames_in(12)) is False
    heard = listen(core, 5)
    powers = [power_of(heard[frames_in(t) : frames_in(t + 0.25)]) for t in np.arange(0, 3, 0.25)]
    assert all(a > b for a, b in pairwise(powers))
    assert not heard[frames_in(3) :].any()


@settings(max_examples=8, deadline=None)
@given(st.floats(0.5, 45), st.floats(0.5, 20), st.booleans())
def test_whatever_the_times_it_is_silent_when_it_says(
    total_s: float, crossfade_s: float, paused: bool
) -> None:
    core = in_the_middle()
    if paused:
        core.pause(1.0)
        listen(core, 0.5)
    heard = landed(core, total_s, crossfade_s)
    assert not heard[frames_in(total_s) :].any()
    assert heard[: frames_in(0.1)].any()
    assert steepest(heard) < 0.03
    assert What.LANDED in [h.what for h in core.take_happenings()]


def test_a_piece_in_its_ending_already_goes_on_to_its_end() -> None:
    core = MixCore()
    core.play("a", piece(PIECE_S - 30), fade_s=1.5)
    listen(core, 5)
    assert core.land(frames_in(40), frames_in(12)) is False
    heard = listen(core, 41)
    assert power_of(heard[frames_in(20) : frames_in(21)]) == pytest.approx(0.02, rel=0.02)
    assert not heard[frames_in(25.1) :].any()
    assert What.ENDED not in [h.what for h in core.take_happenings()]


def test_without_its_ending_the_music_fades_all_the_way() -> None:
    core = in_the_middle()
    core.land(frames_in(40), frames_in(12))
    core.land_without()
    heard = listen(core, 42)
    halfway = power_of(heard[frames_in(20) : frames_in(21)])
    assert halfway == pytest.approx(0.01, rel=0.3)
    assert not heard[frames_in(40) :].any()


def test_an_ending_that_never_comes_changes_nothing_about_the_time() -> None:
    core = in_the_middle()
    core.land(frames_in(20), frames_in(6))
    heard = listen(core, 21)
    assert power_of(heard[frames_in(15) : frames_in(16)]) > 0.01
    assert not heard[frames_in(20) :].any()
    assert steepest(heard[frames_in(16) :]) <= 1.1 * steepest_of_tone(220)


def test_held_music_stays_away_and_cues_are_forgotten() -> None:
    core = in_the_middle()
    core.pause(1.0)
    listen(core, 2)
    core.cue(held(tone(1, 880)), core.frame + frames_in(5))
    assert core.land(frames_in(40), frames_in(12)) is False
    heard = listen(core, 42)
    assert pitch_power(heard[: frames_in(10)], 220) < 1e-3
    assert pitch_power(heard[frames_in(4) : frames_in(7)], 880) < 1e-3
    assert core.position is None


def test_music_asked_for_anew_ends_the_landing() -> None:
    core = in_the_middle()
    core.land(frames_in(10), frames_in(3))
    listen(core, 4)
    core.play("b", MemorySource(tone(60, 550)), fade_s=1.5)
    heard = listen(core, 10)
    assert pitch_power(heard[frames_in(8) :], 550) == pytest.approx(0.2, rel=0.01)
    assert What.LANDED not in [h.what for h in core.take_happenings()]
