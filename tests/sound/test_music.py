from collections.abc import Callable

import numpy as np
import pytest

from companion.sound.deck import STUCK_S
from companion.sound.fades import RISE_DB
from companion.sound.happenings import What
from companion.sound.levels import Stereo, frames_in, gain_of, silence
from companion.sound.mixer import MixCore
from companion.sound.music_bus import MusicBus
from companion.sound.sources import MemorySource
from tests.sound.hearing import (
    at,
    levels_db,
    listen,
    most_rise_db,
    power_of,
    steady,
    steepest,
    steepest_of_tone,
    steepest_rise_db,
    tone,
)


def playing(samples: Stereo | None = None, fade_s: float = 1.5) -> MixCore:
    core = MixCore()
    core.play("a", MemorySource(tone(60) if samples is None else samples), fade_s=fade_s)
    return core


def happened(core: MixCore) -> list[tuple[What, str]]:
    return [(happening.what, happening.track) for happening in core.take_happenings()]


def test_silence_at_first_and_not_one_frame_of_anything_else() -> None:
    assert not listen(MixCore(), 1.0).any()


def test_music_comes_up_from_silence_over_its_fade() -> None:
    heard = listen(playing(steady(20), fade_s=5.0), 6.0)
    assert at(heard, 0.05) < 0.005
    assert at(heard, 2.51) == pytest.approx(0.2 * np.sin(np.pi / 4), rel=0.01)
    assert at(heard, 5.1) == pytest.approx(0.2)
    assert steepest_rise_db(heard) <= 12


def test_a_crossfade_keeps_the_power() -> None:
    core = playing(tone(60, 220))
    listen(core, 3)
    core.play("b", MemorySource(tone(60, 331)), fade_s=3.0)
    levels = levels_db(listen(core, 4))
    assert np.ptp(levels) < 1.5


def test_a_crossfade_ends_with_the_new_piece_alone() -> None:
    core = playing(steady(60, 0.1))
    listen(core, 2)
    core.play("b", MemorySource(steady(60, 0.3)), fade_s=2.0)
    heard = listen(core, 3)
    assert at(heard, 2.1) == pytest.approx(0.3)
    assert happened(core) == [(What.TRACK, "a"), (What.TRACK, "b")]


def test_the_queued_piece_crosses_over_eight_seconds_before_the_end() -> None:
    core = playing(steady(20, 0.2))
    core.queue("b", MemorySource(steady(20, 0.2)))
    heard = listen(core, 32.0 + core.delay / 44100)
    middle = at(heard, 16.01)
    assert middle == pytest.approx(0.2 * np.sqrt(2), rel=0.01)
    happenings = core.take_happenings()
    assert [h.what for h in happenings] == [What.TRACK, What.TRACK, What.ENDED, What.SILENT]
    assert happenings[1].frame == frames_in(12.0) + core.delay
    assert happenings[2].frame == frames_in(32.0) + core.delay


def test_without_a_queue_the_piece_ends_and_says_so() -> None:
    core = playing(steady(3, 0.2))
    heard = listen(core, 4)
    assert (What.ENDED, "a") in happened(core)
    assert not heard[frames_in(3.1) :].any()
    assert core.position is None


def test_a_pause_fades_holds_the_place_and_goes_on_from_there() -> None:
    ramp = np.linspace(0, 0.4, frames_in(20), dtype=np.float32)
    core = playing(np.stack((ramp, ramp), axis=1), fade_s=0.5)
    listen(core, 5)
    core.pause(1.0)
    falling = listen(core, 1.2)
    assert not falling[frames_in(1.1) :].any()
    held_at = core.position
    assert not listen(core, 3).any()
    assert core.position == held_at
    core.resume(0.5)
    heard = listen(core, 1.0)
    assert held_at is not None
    expected = ramp[held_at[1] + frames_in(0.9)]
    assert at(heard, 0.9) == pytest.approx(expected, abs=1e-4)
    assert steepest(np.concatenate((falling, heard))) < 0.001


def test_music_that_was_never_heard_is_held_without_a_sound() -> None:
    core = playing()
    core.pause(1.0)
    assert not listen(core, 2).any()
    core.resume(0.5)
    assert listen(core, 3).any()


def test_another_piece_ends_a_pause_and_the_held_one_stays_away() -> None:
    core = playing(steady(60, 0.1))
    listen(core, 2)
    core.pause(0.5)
    listen(core, 1)
    core.play("b", MemorySource(steady(60, 0.3)), fade_s=2.0)
    heard = listen(core, 3)
    assert heard[0, 0] == 0.0
    assert at(heard, 0.2) < 0.3 * 0.2
    assert at(heard, 2.5) == pytest.approx(0.3)


def test_stop_fades_and_forgets() -> None:
    core = playing()
    listen(core, 2)
    core.stop(1.0)
    heard = listen(core, 1.5)
    assert power_of(heard[: frames_in(0.2)]) > 0
    assert not heard[frames_in(1.05) :].any()
    assert core.position is None
    assert not core.sounding


def test_the_volume_moves_without_a_step() -> None:
    core = playing(steady(60))
    listen(core, 3)
    core.volume(-12.0, 0.2)
    heard = listen(core, 0.5)
    assert at(heard, 0.4) == pytest.approx(0.2 * gain_of(-12.0), rel=1e-3)
    assert steepest(heard) < 0.2 / frames_in(0.2) * 1.1


def test_mute_silences_all_and_the_music_goes_on_underneath() -> None:
    core = playing(steady(60))
    listen(core, 3)
    core.mute(on=True, fade_s=0.3)
    heard = listen(core, 2.0)
    assert not heard[frames_in(0.35) :].any()
    assert core.position is not None
    assert core.position[1] == pytest.approx(frames_in(5.0), abs=core.delay)
    core.mute(on=False, fade_s=0.3)
    assert at(listen(core, 1.3), 1.2) == pytest.approx(0.2)


def test_a_file_that_ends_too_early_fades_and_the_queue_goes_on() -> None:
    core = MixCore()
    core.play("a", MemorySource(tone(4.001), promised=frames_in(60)), fade_s=1.5)
    core.queue("b", MemorySource(tone(20, 330)))
    heard = listen(core, 8)
    assert happened(core) == [(What.TRACK, "a"), (What.TRACK, "b"), (What.DAMAGED, "a")]
    assert steepest(heard) <= steepest_of_tone() + steepest_of_tone(330)
    assert power_of(heard[frames_in(6.5) :]) == pytest.approx(0.02, rel=0.01)


def test_a_file_that_ends_too_early_with_nothing_queued_fades_all_the_same() -> None:
    core = MixCore()
    core.play("a", MemorySource(tone(4.001), promised=frames_in(60)), fade_s=1.5)
    assert steepest(listen(core, 5)) <= 1.02 * steepest_of_tone()
    assert happened(core)[-3:] == [(What.DAMAGED, "a"), (What.ENDED, "a"), (What.SILENT, "")]


@pytest.mark.parametrize("act", ["play", "stop", "land"])
def test_what_comes_in_the_middle_of_a_pause_makes_no_step(act: str) -> None:
    core = playing(steady(60))
    listen(core, 2)
    core.pause(1.0)
    heard = [listen(core, 0.6)]
    acts: dict[str, Callable[[], object]] = {
        "play": lambda: core.play("b", MemorySource(steady(60, 0.0)), fade_s=2.0),
        "stop": lambda: core.stop(2.0),
        "land": lambda: core.land(frames_in(3), frames_in(1)),
    }
    acts[act]()
    heard.append(listen(core, 1.0))
    assert heard[-1][frames_in(0.2), 0] > 0.01
    assert steepest(np.concatenate(heard)) < 0.001


def test_a_piece_on_its_way_out_is_not_held_back_by_the_next_choice() -> None:
    core = playing(steady(60, 0.2))
    listen(core, 2)
    core.play("b", MemorySource(steady(60, 0.0)), fade_s=0.5)
    listen(core, 0.3)
    core.play("c", MemorySource(steady(60, 0.0)), fade_s=5.0)
    assert not listen(core, 1.0)[frames_in(0.25) :].any()


class LateSource:
    """A disk that stalls in the middle."""

    def __init__(self) -> None:
        self.start = 0
        self.frames = frames_in(60)
        self.finished = False
        self.stalled = False
        self._samples = tone(60, 221.7)
        self._at = 0

    def read(self, length: int) -> Stereo:
        if self.stalled:
            return silence(0)
        self._at += length
        return self._samples[self._at - length : self._at]

    def close(self) -> None:
        self.finished = True


def test_a_disk_that_is_late_makes_no_click_and_loses_no_place() -> None:
    source = LateSource()
    core = MixCore()
    core.play("a", source, fade_s=1.0)
    heard = [listen(core, 3)]
    source.stalled = True
    heard.append(listen(core, 2))
    assert core.position is not None
    stalled_at = core.position[1]
    assert not heard[-1][frames_in(0.5) :].any()
    source.stalled = False
    heard.append(listen(core, 2))
    assert steepest(np.concatenate(heard)) <= 1.02 * steepest_of_tone()
    assert most_rise_db(heard[-1][:, 0]) <= RISE_DB + 0.3
    assert power_of(heard[-1][frames_in(1.2) :]) == pytest.approx(0.02, rel=0.01)
    assert core.position[1] == stalled_at + frames_in(2.0)


def test_a_piece_that_gets_nothing_for_long_is_given_up_and_the_queue_goes_on() -> None:
    source = LateSource()
    core = MixCore()
    core.play("a", source, fade_s=1.0)
    core.queue("b", MemorySource(steady(30, 0.1)))
    listen(core, 3)
    source.stalled = True
    heard = listen(core, STUCK_S + 4)
    assert happened(core) == [(What.TRACK, "a"), (What.STUCK, "a"), (What.TRACK, "b")]
    assert source.finished
    assert at(heard, STUCK_S + 3.5) == pytest.approx(0.1, rel=1e-3)


def test_a_short_wait_again_and_again_is_not_a_long_one() -> None:
    source = LateSource()
    core = MixCore()
    core.play("a", source, fade_s=1.0)
    listen(core, 3)
    for _ in range(3):
        source.stalled = True
        listen(core, STUCK_S - 0.5)
        source.stalled = False
        listen(core, 1)
    assert happened(core) == [(What.TRACK, "a")]


def go_on(bus: MusicBus, length: int) -> None:
    bus.fetch(length)
    bus.settle(length)
    bus.look(length)
    bus.move(length)


def edges(bus: MusicBus) -> list[int]:
    return [edge for edge in bus.until_edge() if edge > 0]


def test_what_stands_still_does_not_chop_the_work_into_single_frames() -> None:
    held, empty, stalled = MusicBus(), MusicBus(), MusicBus()
    source = LateSource()
    for bus, piece in ((held, MemorySource(tone(9))), (stalled, source)):
        bus.play("a", piece, 1.0, 3000)
        go_on(bus, 900)
    held.pause(2000)
    go_on(held, 2000)
    assert edges(held) == []
    source.stalled = True
    go_on(stalled, frames_in(1))
    assert edges(stalled) == [frames_in(STUCK_S)]
    empty.pause(1000)
    empty.resume(1000)
    go_on(empty, 999)
    assert edges(empty) == [1]
    go_on(empty, 999)
    assert edges(empty) == []
