from pathlib import Path

import numpy as np
import pytest

from companion.sound.levels import frames_in
from tests.sound.hearing import at, number, steady, steepest, tone, written
from tests.sound.stage import LATENCY_S, Stage


@pytest.fixture
def flat(tmp_path: Path) -> str:
    return str(written(tmp_path / "flat.wav", steady(60)))


@pytest.fixture
def other(tmp_path: Path) -> str:
    return str(written(tmp_path / "other.wav", steady(60, 0.1)))


def test_it_says_that_it_is_ready_before_anything_else() -> None:
    stage = Stage()
    assert stage.events[0]["event"] == "ready"
    assert stage.events[0]["device"] == "Speakers"


def test_the_first_music_takes_five_seconds_even_if_told_to_hurry(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat, fade_s=0)
    stage.run(8)
    heard = stage.sound()
    assert at(heard, 1.0) < 0.08
    assert at(heard, 4.0) < 0.199
    assert at(heard, 5.5) == pytest.approx(0.2, rel=1e-3)


def test_later_music_needs_less(flat: str, other: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(6)
    stage.do("music", id="b", path=other, fade_s=0)
    stage.run(3)
    assert stage.sound()[-1, 0] == pytest.approx(0.1, rel=1e-2)
    assert steepest(stage.sound()) < 0.001
    assert [told["id"] for told in stage.told("track")] == ["a", "b"]


def test_positions_say_what_is_heard_when(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat, start_s=7)
    stage.run(10)
    for told in stage.told("position")[2:]:
        # Music began with the first block, and comes out after the limiter's delay.
        began_s = 1000.0 + LATENCY_S + 441 / 44_100
        assert told["pos_s"] == pytest.approx(7.0 + number(told, "at") - began_s, abs=0.005)
    assert len(stage.told("position")) >= 9


def test_it_beats_every_second_even_in_silence() -> None:
    stage = Stage()
    stage.run(30)
    assert len(stage.told("beat")) == pytest.approx(30, abs=1)


@pytest.mark.parametrize("ppm", [-250.0, 0.0, 170.0])
def test_a_cue_is_heard_at_its_time_whatever_the_device_thinks_of_time(
    tmp_path: Path, ppm: float
) -> None:
    stage = Stage(ppm=ppm)
    click = written(tmp_path / "cue.wav", steady(0.2))
    stage.do("load_cue", id="in", path=str(click))
    stage.run(5)
    stage.do("cue", id="in", at=1100.0)
    stage.run(97)
    first = np.flatnonzero(stage.sound()[:, 0])[0]
    assert len(stage.restarts) == 1
    heard_s = 1000.0 + LATENCY_S + first / stage.rate_hz
    assert heard_s == pytest.approx(1100.0, abs=0.004)


def test_a_cue_that_is_much_too_late_is_left_out(tmp_path: Path) -> None:
    stage = Stage()
    stage.do("load_cue", id="in", path=str(written(tmp_path / "cue.wav", steady(0.2))))
    stage.run(2)
    stage.do("cue", id="in", at=stage.now_s - 1.0)
    stage.run(2)
    assert not stage.sound().any()
    stage.do("cue", id="in", at=stage.now_s - 0.05)
    stage.run(2)
    assert stage.sound().any()


def test_tones_for_later_can_be_taken_back_while_the_one_that_begins_sounds(tmp_path: Path) -> None:
    stage = Stage()
    stage.do("load_cue", id="in", path=str(written(tmp_path / "cue.wav", steady(0.2))))
    stage.run(5)
    for after_s in (0.02, 0.5, 4.0):
        stage.do("cue", id="in", at=stage.now_s + after_s)
    stage.run(0.1)
    stage.do("clear_cues", after=stage.now_s + 0.6)
    stage.run(6)
    heard = stage.sound()[:, 0]
    starts = np.flatnonzero((heard[1:] != 0) & (heard[:-1] == 0))
    assert len(starts) == 2
    assert np.count_nonzero(heard) == pytest.approx(2 * frames_in(0.2), abs=8)


def test_a_cue_absurdly_far_ahead_is_refused_in_words() -> None:
    stage = Stage()
    stage.do("cue", id="in", at=stage.now_s + 1e6)
    assert "too far ahead" in str(stage.told("problem")[0]["problem"])


def test_a_missing_file_is_told_and_the_queue_goes_on(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="gone", path="/nowhere/gone.ogg")
    stage.do("queue", id="a", path=flat)
    stage.run(8)
    skipped = stage.told("skipped")[0]
    assert (skipped["id"], skipped["file"]) == ("gone", "gone.ogg")
    assert skipped["problem"] == "this file is not there"
    assert [told["id"] for told in stage.told("track")] == ["a"]
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_a_missing_file_after_its_queue_is_the_same(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="gone", path="/nowhere/gone.ogg", deliver=False)
    stage.do("queue", id="a", path=flat, deliver=False)
    stage.files.deliver()
    stage.run(2)
    assert [told["id"] for told in stage.told("track")] == ["a"]


def test_what_comes_for_a_missing_file_is_not_skipped_in_turn(flat: str, other: str) -> None:
    stage = Stage()
    stage.do("music", id="gone", path="/nowhere/gone.ogg")
    stage.do("queue", id="a", path=flat)
    stage.run(2)
    stage.do("queue", id="b", path=other)
    stage.run(8)
    assert [told["id"] for told in stage.told("track")] == ["a"]


def test_a_truncated_file_is_told_and_the_queue_goes_on(tmp_path: Path, flat: str) -> None:
    path = written(tmp_path / "cut.flac", tone(20))
    path.write_bytes(path.read_bytes()[:60_000])
    stage = Stage()
    stage.do("music", id="cut", path=str(path))
    stage.do("queue", id="a", path=flat)
    stage.run(25)
    assert [told["id"] for told in stage.told("track")] == ["cut", "a"]
    assert "damaged" in str(stage.told("skipped")[0]["problem"])
    assert steepest(stage.sound()) < 0.01


def test_only_the_last_of_hasty_choices_is_heard(flat: str, other: str) -> None:
    stage = Stage()
    for _ in range(5):
        stage.do("music", id="b", path=other, deliver=False)
        stage.do("music", id="a", path=flat, deliver=False)
    stage.files.deliver()
    stage.run(6)
    assert [told["id"] for told in stage.told("track")] == ["a"]


def test_after_a_stop_nothing_that_was_on_its_way_comes(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat, deliver=False)
    stage.do("queue", id="b", path=flat, deliver=False)
    stage.do("stop")
    stage.run(3)
    assert not stage.sound().any()


def test_a_pause_before_the_file_is_open_keeps_it_silent_until_resumed(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat, start_s=20, deliver=False)
    stage.do("pause", deliver=False)
    stage.files.deliver()
    stage.run(3)
    assert not stage.sound().any()
    stage.do("resume")
    stage.run(6)
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_a_landing_is_silent_in_time_as_heard_and_then_says_so(flat: str, other: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.do("ambience", layers=[{"id": "r", "path": other, "gain_db": -20}])
    stage.run(8)
    stage.do("land", total_s=20, crossfade_s=6)
    stage.do("queue", id="b", path=other)
    stage.run(25)
    landed_s = stage.told("landed")[0]["told_s"]
    assert landed_s == pytest.approx(1028.0, abs=0.06)
    heard = stage.sound()
    # The stage's first frame is heard at 1000 s and its latency.
    assert not heard[frames_in(28.0 - LATENCY_S + 0.01) :].any()
    assert at(heard, 20) > 0.15
    assert at(heard, 27.5) > 0.001
    assert not stage.told("ended")
    assert stage.told("silent")


def test_a_landing_whose_ending_is_gone_still_lands(tmp_path: Path) -> None:
    path = written(tmp_path / "gone.wav", steady(120))
    stage = Stage()
    stage.do("music", id="a", path=str(path))
    stage.run(7)
    path.unlink()
    stage.do("land", total_s=10, crossfade_s=4)
    stage.run(12)
    assert at(stage.sound(), 12.0) == pytest.approx(0.2 * np.sqrt(0.5), rel=0.02)
    assert not stage.sound()[frames_in(17.05) :].any()
    assert stage.told("landed")
    assert steepest(stage.sound()) < 0.001


def test_at_the_end_it_fades_and_is_over(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.engine.finish()
    at_once = stage.engine.over
    stage.run(0.6)
    assert (at_once, stage.engine.over) == (False, True)
    assert stage.sound()[-1, 0] == 0.0
    assert steepest(stage.sound()) < 0.001


def test_in_silence_it_is_over_at_once() -> None:
    stage = Stage()
    stage.run(1)
    stage.engine.finish()
    assert stage.engine.over


def test_layers_whose_files_are_missing_are_told_and_the_others_sound(flat: str) -> None:
    stage = Stage()
    layers = [{"id": "x", "path": "/nowhere.ogg"}, {"id": "r", "path": flat}]
    stage.do("ambience", layers=layers)
    stage.run(5)
    assert stage.told("skipped")[0]["id"] == "x"
    assert abs(stage.sound()[-1, 0]) > 0.1


def test_ambience_that_is_no_longer_wanted_when_it_arrives_stays_away(flat: str) -> None:
    stage = Stage()
    stage.do("ambience", layers=[{"id": "r", "path": flat}], deliver=False)
    stage.do("ambience", layers=[])
    stage.run(3)
    assert not stage.sound().any()
