import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.sound.cues import DUCK_DOWN_S, DUCK_UP_S, LET_GO_S, MAKE_WAY_S, Bus
from companion.sound.levels import Stereo, frames_in, gain_of
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
def test_a_cue_comes_out_on_its_frame(frame: int, sizes: list[int]) -> None:
    core = MixCore()
    core.cue(CUE, frame)
    heard: list[Stereo] = []
    while core.frame < 70_000:
        heard.append(core.render(sizes[len(heard) % len(sizes)]))
    sounding = np.flatnonzero(np.concatenate(heard)[:, 0])
    assert sounding[0] == frame
    # Its very last frame is the end of a fade.
    assert sounding[-1] == frame + len(CUE) - 2


def test_a_cue_whose_frame_has_passed_sounds_at_once() -> None:
    core = MixCore()
    listen(core, 1)
    core.cue(CUE, frames_in(0.9))
    heard = listen(core, 1)
    assert np.flatnonzero(heard[:, 0])[0] == core.delay


def test_a_badly_cut_cue_has_soft_edges() -> None:
    core = MixCore()
    core.cue(CUE, frames_in(0.5))
    assert steepest(listen(core, 2)) < 0.001


def test_the_music_stays_as_it_is_under_a_breathing_tone() -> None:
    core = with_music()
    core.cue(held(steady(0.5, 0.0)), core.frame + frames_in(1))
    assert listen(core, 3)[:, 0] == pytest.approx(0.2, abs=1e-6)


def test_the_music_makes_room_for_a_voice_and_comes_back() -> None:
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


def test_clearing_forgets_what_waits_and_lets_go_of_what_sounds() -> None:
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


def test_what_is_taken_back_from_a_moment_on_leaves_the_rest_as_it_is() -> None:
    core, untouched = MixCore(), MixCore()
    for one in (core, untouched):
        one.cue(CUE, 1000)
        one.cue(CUE, frames_in(0.8))
    core.cue(CUE, frames_in(2))
    heard = [listen(core, 0.1)]
    core.clear_cues(after=frames_in(1))
    heard.append(listen(core, 3))
    assert np.array_equal(np.concatenate(heard), listen(untouched, 3.1))


def test_a_tone_makes_way_for_the_next_one_but_not_for_a_voice() -> None:
    core = MixCore()
    core.cue(held(steady(3, 0.1)), frames_in(0.5))
    core.cue(held(steady(1, 0.0)), frames_in(1), bus=Bus.VOICE)
    core.cue(CUE, frames_in(1.5), gain_db=-6.0)
    heard = listen(core, 4)
    next_one = 0.1 * gain_of(-6.0)
    assert at(heard, 1.4) == pytest.approx(0.1, rel=1e-3)
    assert at(heard, 1.5 + MAKE_WAY_S / 2) == pytest.approx(0.05 + next_one, rel=1e-2)
    assert at(heard, 1.5 + MAKE_WAY_S - 0.01) == pytest.approx(0.002 + next_one, rel=2e-2)
    assert not heard[frames_in(1.5 + MAKE_WAY_S + 0.02) :].any()
    assert steepest(heard) < 0.001


def test_one_that_begins_in_the_middle_of_a_block_is_made_way_for_on_its_frame() -> None:
    blocks = []
    for block in (441, 2205, 7001):
        core = MixCore()
        core.cue(held(steady(2, 0.1)), 1000)
        core.cue(CUE, 20_001)
        blocks.append(listen(core, 2, block))
    assert np.array_equal(blocks[0], blocks[1])
    assert np.array_equal(blocks[0], blocks[2])
