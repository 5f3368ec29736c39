"""Devices that are absent, appear, get lost, get stuck or run dry."""

from pathlib import Path

import pytest

from companion.sound.fades import RISE_DB
from companion.sound.levels import frames_in
from companion.sound.outlets import Outlet
from companion.sound.output import BLOCK
from companion.sound.player import CALM_S, LONGEST_BLOCK, REST_AFTER_S
from tests.sound.hearing import most_rise_db, number, steady, steepest, written
from tests.sound.stage import Stage


@pytest.fixture
def flat(tmp_path: Path) -> str:
    return str(written(tmp_path / "flat.wav", steady(60)))


def test_without_a_device_time_goes_on_and_one_that_appears_fades_in(flat: str) -> None:
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


def test_a_device_lost_while_playing_is_told_and_replaced(flat: str) -> None:
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
def test_a_device_that_is_stuck_or_plays_into_nothing_is_opened_anew(
    flat: str, trouble: str
) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(7)
    setattr(stage, trouble, True)
    stage.run(10)
    again = [block for _, block in stage.heard if not block[0].any()]
    # Silence at the very first, and once more.
    assert len(again) == 2
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)


def test_a_device_more_changes_nothing(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(6)
    stage.device_names = ("Speakers", "Screen")
    stage.run(5)
    assert not stage.told("device")
    assert stage.sound()[frames_in(6) :, 0].min() == pytest.approx(0.2, rel=1e-2)


def test_after_long_silence_it_rests_and_a_command_wakes_it(flat: str) -> None:
    stage = Stage()
    stage.run(REST_AFTER_S + 1)
    fed = len(stage.heard)
    stage.run(20)
    assert len(stage.heard) == fed
    stage.do("music", id="a", path=flat)
    stage.run(6)
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)
    assert stage.told("beat")[-1]["gaps"] == 0


def test_a_gap_is_counted_softened_and_answered_with_longer_blocks(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(6)
    assert {len(block) for _, block in stage.heard} == {BLOCK}
    for _ in range(5):
        stage.now_s += 1.0
        fed = len(stage.heard)
        stage.run(1)
        assert stage.heard[fed][1][0, 0] < 500
    stage.run(1)
    assert stage.told("beat")[-1]["gaps"] == 5
    assert len(stage.heard[-1][1]) == LONGEST_BLOCK
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)


@pytest.mark.parametrize("silent_s", [0.15, 0.5, 3.0])
def test_what_was_silent_for_a_while_does_not_come_back_at_a_stroke(
    flat: str, silent_s: float
) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(6)
    before = len(stage.sound())
    stage.now_s += silent_s
    stage.run(3)
    back = stage.sound()[before:, 0]
    assert (back[frames_in(0.1)] == pytest.approx(0.2, rel=0.01)) == (silent_s < 0.3)
    assert silent_s < 0.3 or most_rise_db(back) <= RISE_DB + 0.3
    assert back[-1] == pytest.approx(0.2, rel=1e-3)


def test_after_a_calm_while_blocks_are_short_again_and_that_is_tried_ever_less(flat: str) -> None:
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


def test_pulled_headphones_never_play_through_the_loudspeaker_unasked(flat: str) -> None:
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


def test_headphones_that_come_back_go_on_where_they_were(flat: str) -> None:
    stage = Stage(names=("Headphones",))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = ()
    stage.run(3)
    stage.device_names = ("Headphones",)
    stage.run(5)
    assert not any(told["hushed"] for told in stage.told("device"))
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)


@pytest.mark.parametrize("left", [(), ("Speakers",)], ids=["after all went", "at once"])
def test_whichever_device_goes_it_may_be_the_one_that_was_heard(
    flat: str, left: tuple[str, ...]
) -> None:
    stage = Stage(names=("Speakers", "Headset"))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = left
    stage.run(2.5)
    stage.device_names = ("Speakers",)
    gone = len(stage.heard)
    stage.run(5)
    assert stage.told("device")[-1]["hushed"] is True
    assert not any(block.any() for _, block in stage.heard[gone:])
    stage.do("resume")
    stage.run(4)
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_a_lost_device_may_have_been_any_of_several(flat: str) -> None:
    stage = Stage(names=("Speakers", "Headset"))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.unplugged = True
    stage.run(3)
    assert stage.told("device")[-1]["hushed"] is True
    assert not stage.sound()[-1].any()


def test_a_device_that_came_and_went_while_nothing_sounded_is_forgotten(flat: str) -> None:
    stage = Stage(names=("Speakers", "Headset"))
    stage.run(3)
    stage.device_names = ("Speakers",)
    stage.run(3)
    # Nobody asks for sound by it.
    stage.do("load_cue", id="long", path=flat)
    stage.do("cue", id="long", at=stage.now_s + 0.5)
    stage.run(5)
    stage.stuck = True
    stage.run(10)
    assert not any(told["hushed"] for told in stage.told("device"))
    assert stage.sound()[-1, 0] > 0.1


def test_where_the_sound_server_tells_a_screen_that_goes_to_sleep_hushes_nothing(flat: str) -> None:
    stage = Stage(names=("Speakers", "Screen"))
    stage.engine.come_out_of(Outlet("Speakers"))
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.device_names = ("Speakers",)
    stage.run(5)
    assert not stage.told("device")
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_without_a_device_time_goes_as_fast_as_ever(flat: str) -> None:
    stage = Stage(names=())
    stage.do("music", id="a", path=flat)
    stage.run(5)
    before = stage.told("position")[-1]
    stage.run(40)
    after = stage.told("position")[-1]
    passed_s = number(after, "told_s") - number(before, "told_s")
    assert number(after, "pos_s") - number(before, "pos_s") == pytest.approx(passed_s, abs=0.1)


def test_while_nothing_sounds_another_device_is_as_good(flat: str) -> None:
    stage = Stage(names=("Headphones", "Speakers"))
    stage.run(3)
    stage.device_names = ("Speakers",)
    stage.run(3)
    assert stage.told("device")[-1]["hushed"] is False
    stage.do("music", id="a", path=flat)
    stage.run(8)
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-3)
