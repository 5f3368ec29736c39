"""Devices that are absent, appear, get lost, get stuck or run dry."""

from pathlib import Path

import pytest

from companion.sound.levels import frames_in
from companion.sound.output import BLOCK
from companion.sound.player import CALM_S, LONGEST_BLOCK, REST_AFTER_S
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
    stage = Stage(names=("Headphones", "Speakers"))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = ()
    stage.run(3)
    assert stage.told("device")[-1]["device"] is None
    before = len(stage.heard)
    stage.run(3)
    assert len(stage.heard) == before
    stage.device_names = ("Headphones", "Speakers")
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


def test_after_a_calm_while_blocks_are_short_again_and_that_is_tried_ever_less(flat):
    stage = Stage()
    stage.do("ambience", layers=[{"id": "endless", "path": flat}])
    stage.run(6)
    stage.now_s += 1.0
    stage.run(1)
    assert len(stage.heard[-1][1]) == 2 * BLOCK
    stage.run(CALM_S - 3)
    assert len(stage.heard[-1][1]) == 2 * BLOCK
    stage.run(3)
    assert len(stage.heard[-1][1]) == BLOCK
    stage.now_s += 1.0
    stage.run(CALM_S + 3)
    assert len(stage.heard[-1][1]) == 2 * BLOCK
    stage.run(CALM_S)
    assert len(stage.heard[-1][1]) == BLOCK
    assert stage.told("beat")[-1]["gaps"] == 2


def test_pulled_headphones_never_play_through_the_loudspeaker_unasked(flat):
    stage = Stage(names=("Headphones", "Speakers"))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = ("Speakers",)
    stage.run(2.5)
    assert stage.told("device")[-1] == {
        "event": "device",
        "device": "Speakers",
        "hushed": True,
        "told_s": stage.told("device")[-1]["told_s"],
    }
    stage.do("pause")
    pulled = len(stage.heard)
    stage.run(5)
    stage.do("queue", id="b", path=flat)
    stage.run(2)
    assert not any(block.any() for _, block in stage.heard[pulled:])
    asked = len(stage.heard)
    stage.do("resume")
    stage.run(4)
    heard = [block for _, block in stage.heard[asked:]]
    assert abs(heard[-1]).max() == pytest.approx(0.2 * 32767, rel=1e-2)
    assert max(abs(block).max() for block in heard[:3]) < 0.2 * 32767 / 4


def test_headphones_that_come_back_go_on_where_they_were(flat):
    stage = Stage(names=("Headphones",))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = ()
    stage.run(3)
    stage.device_names = ("Headphones",)
    stage.run(5)
    assert not any(told["hushed"] for told in stage.told("device"))
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)


def test_while_nothing_sounds_another_device_is_as_good(flat):
    stage = Stage(names=("Headphones", "Speakers"))
    stage.run(3)
    stage.device_names = ("Speakers",)
    stage.run(3)
    assert stage.told("device")[-1]["hushed"] is False
    stage.do("music", id="a", path=flat)
    stage.run(8)
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)
