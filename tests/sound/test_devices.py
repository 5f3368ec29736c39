"""Devices that are absent, appear, get lost, get stuck or run dry."""

from pathlib import Path

import pytest

from companion.sound.levels import frames_in
from companion.sound.output import BLOCK
from companion.sound.player import LONGEST_BLOCK, REST_AFTER_S
from tests.sound.hearing import steady, steepest, written
from tests.sound.stage import Stage


@pytest.fixture
def flat(tmp_path: Path) -> str:
    return str(written(tmp_path / "flat.wav", steady(60)))


def test_without_a_device_time_goes_on_and_one_that_appears_fades_in(flat):
    stage = Stage(names=())
    assert stage.events[0]["device"] is None
    stage.do("music", id="a", path=flat)
    stage.run(8)
    assert len(stage.told("position")) >= 7
    assert not stage.heard
    stage.device_names = ("Headphones",)
    stage.run(5)
    assert [told["device"] for told in stage.told("device")] == ["Headphones"]
    heard = stage.sound()
    assert heard[frames_in(0.02), 0] < 0.02
    assert heard[-1, 0] == pytest.approx(0.2, rel=1e-3)
    assert steepest(heard) < 0.001


def test_a_device_lost_while_playing_is_told_and_replaced(flat):
    stage = Stage(names=("Speakers", "Headphones"))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = ()
    stage.run(3)
    assert stage.told("device")[-1]["device"] is None
    before = len(stage.heard)
    stage.run(3)
    assert len(stage.heard) == before
    stage.device_names = ("Headphones",)
    stage.run(5)
    assert stage.told("device")[-1]["device"] == "Headphones"
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)
    position = stage.told("position")[-1]
    assert position["pos_s"] == pytest.approx(18, abs=1.5)


@pytest.mark.parametrize("trouble", ["stuck", "unplugged"])
def test_a_device_that_is_stuck_or_plays_into_nothing_is_opened_anew(flat, trouble):
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(7)
    setattr(stage, trouble, True)
    stage.run(10)
    again = [block for _, block in stage.heard if not block[0].any()]
    # Silence at the very first, and once more.
    assert len(again) == 2
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)


def test_a_device_more_changes_nothing(flat):
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(6)
    stage.device_names = ("Speakers", "Screen")
    stage.run(5)
    assert not stage.told("device")
    assert stage.sound()[frames_in(6) :, 0].min() == pytest.approx(0.2, rel=1e-2)


def test_after_long_silence_it_rests_and_a_command_wakes_it(flat):
    stage = Stage()
    stage.run(REST_AFTER_S + 1)
    fed = len(stage.heard)
    stage.run(20)
    assert len(stage.heard) == fed
    stage.do("music", id="a", path=flat)
    stage.run(6)
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)
    assert stage.told("beat")[-1]["gaps"] == 0


def test_a_gap_is_counted_softened_and_answered_with_longer_blocks(flat):
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(6)
    assert {len(block) for _, block in stage.heard} == {BLOCK}
    for _ in range(5):
        stage.now_s += 1.0
        fed = len(stage.heard)
        stage.run(1)
        assert stage.heard[fed][1][0, 0] < 500
    assert stage.told("beat")[-1]["gaps"] == 5
    assert len(stage.heard[-1][1]) == LONGEST_BLOCK
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)
