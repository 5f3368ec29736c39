import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.sound.cues import DUCK_DOWN_S, DUCK_UP_S, LET_GO_S, Bus
from companion.sound.levels import frames_in, gain_of
from companion.sound.mixer import MixCore
from companion.sound.sources import MemorySource
from tests.sound.hearing import at, held, listen, steady, steepest

CUE = held(steady(0.5, 0.1))


def with_music() -> MixCore:
    core = MixCore()
    core.play("a", MemorySource(steady(60, 0.2)), fade_s=1.0)
    listen(core, 3)
    return core


@settings(max_examples=12, deadline=None)
@given(st.integers(500, 40_000), st.lists(st.integers(60, 5000), min_size=1, max_size=5))
def test_a_cue_comes_out_on_its_frame(frame, sizes):
    core = MixCore()
    core.cue(CUE, frame)
    heard = []
    while core.frame < 70_000:
        heard.append(core.render(sizes[len(heard) % len(sizes)]))
    sounding = np.flatnonzero(np.concatenate(heard)[:, 0])
    assert sounding[0] == frame
    # Its very last frame is the end of a fade.
    assert sounding[-1] == frame + len(CUE) - 2


def test_a_cue_whose_frame_has_passed_sounds_at_once():
    core = MixCore()
    listen(core, 1)
    core.cue(CUE, frames_in(0.9))
    heard = listen(core, 1)
    assert np.flatnonzero(heard[:, 0])[0] == core.delay


def test_a_badly_cut_cue_has_soft_edges():
    core = MixCore()
    core.cue(CUE, frames_in(0.5))
    assert steepest(listen(core, 2)) < 0.001


def test_the_music_stays_as_it_is_under_a_breathing_tone():
    core = with_music()
    core.cue(held(steady(0.5, 0.0)), core.frame + frames_in(1))
    assert listen(core, 3)[:, 0] == pytest.approx(0.2, abs=1e-6)


def test_the_music_makes_room_for_a_voice_and_comes_back():
    core = with_music()
    start = 1.0 + core.delay / 44_100
    core.cue(held(steady(2.0, 0.0)), core.frame + frames_in(start), bus=Bus.VOICE)
    heard = listen(core, 6)
    low = 0.2 * gain_of(-9.0)
    assert at(heard, start - DUCK_DOWN_S - 0.02) == pytest.approx(0.2)
    assert 1.1 * low < at(heard, start - DUCK_DOWN_S / 2) < 0.19
    assert at(heard, start + 0.01) == pytest.approx(low, rel=1e-3)
    assert at(heard, start + 1.98) == pytest.approx(low, rel=1e-3)
    assert 1.1 * low < at(heard, start + 2 + DUCK_UP_S / 2) < 0.19
    assert at(heard, start + 2.02 + DUCK_UP_S) == pytest.approx(0.2)
    assert steepest(heard) < 0.2 / frames_in(DUCK_DOWN_S) * 1.1


def test_clearing_forgets_what_waits_and_lets_go_of_what_sounds():
    core = MixCore()
    core.cue(held(steady(5, 0.1)), 1000)
    core.cue(held(steady(5, 0.1)), frames_in(2))
    listen(core, 1)
    core.clear_cues()
    heard = listen(core, 3)
    assert at(heard, 0.05) > 0.05
    assert steepest(heard) < 0.001
    assert not heard[frames_in(LET_GO_S + 0.02) :].any()
    assert not core.sounding


def test_cues_that_overlap_add_up():
    core = MixCore()
    core.cue(CUE, 5000)
    core.cue(CUE, 10_000, gain_db=-6.0)
    heard = listen(core, 1)
    assert heard[12_000, 0] == pytest.approx(0.1 * (1 + gain_of(-6.0)), rel=1e-3)
