"""Drives that do not answer: what hangs is told and passed over, and the next piece comes."""

from pathlib import Path

import pytest

from companion.sound.deck import STUCK_S
from companion.sound.happenings import UNANSWERED
from companion.sound.patience import HOLD_S, OPEN_S
from companion.sound.player import REST_AFTER_S
from tests.sound.hearing import steady, written
from tests.sound.stage import Stage


@pytest.fixture
def flat(tmp_path: Path) -> str:
    return str(written(tmp_path / "flat.wav", steady(60)))


@pytest.fixture
def hung(tmp_path: Path) -> str:
    return str(written(tmp_path / "hung.wav", steady(60, 0.1)))


def told(stage: Stage, event: str) -> list[tuple[object, object]]:
    return [(one["id"], one.get("problem")) for one in stage.told(event)]


def test_a_piece_that_does_not_open_in_time_is_skipped_and_the_queue_goes_on(
    flat: str, hung: str
) -> None:
    stage = Stage()
    stage.do("music", id="hung", path=hung, deliver=False)
    late, stage.files.waiting = stage.files.waiting, []
    stage.do("queue", id="a", path=flat)
    stage.run(OPEN_S - 0.5)
    assert not stage.told("skipped")
    stage.run(7)
    assert told(stage, "skipped") == [("hung", UNANSWERED)]
    assert told(stage, "track") == [("a", None)]
    stage.files.waiting = late
    stage.files.deliver()
    stage.run(2)
    assert told(stage, "track") == [("a", None)]
    assert [stream.closed for stream in stage.files.opened] == [False, True]
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_a_piece_that_stops_coming_is_let_go_and_the_queue_goes_on(flat: str, hung: str) -> None:
    stage = Stage()
    stage.files.hanging.add(hung)
    stage.do("music", id="hung", path=hung)
    stage.do("queue", id="a", path=flat)
    # What is read ahead is played first.
    stage.run(3 + STUCK_S - 1)
    assert not stage.told("skipped")
    stage.run(4)
    assert told(stage, "skipped") == [("hung", UNANSWERED)]
    assert stage.told("skipped")[0]["file"] == "hung.wav"
    assert told(stage, "track") == [("hung", None), ("a", None)]
    assert [stream.closed for stream in stage.files.opened] == [True, False]
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_the_last_piece_that_stops_coming_is_the_end(hung: str) -> None:
    stage = Stage()
    stage.files.hanging.add(hung)
    stage.do("music", id="hung", path=hung)
    stage.run(3 + STUCK_S + 2)
    assert told(stage, "skipped") == [("hung", UNANSWERED)]
    assert stage.told("ended")


def test_a_piece_held_in_a_pause_may_take_its_time(hung: str) -> None:
    stage = Stage()
    stage.files.hanging.add(hung)
    stage.do("music", id="hung", path=hung)
    stage.run(1)
    stage.do("pause")
    stage.run(10 * STUCK_S)
    assert not stage.told("skipped")


def test_a_loop_that_never_comes_is_told_and_lets_the_process_rest(flat: str) -> None:
    stage = Stage()
    stage.do("ambience", layers=[{"id": "r", "path": flat}], deliver=False)
    stage.run(HOLD_S + 1)
    assert told(stage, "skipped") == [("r", UNANSWERED)]
    stage.run(REST_AFTER_S + 1)
    fed = len(stage.heard)
    stage.run(10)
    assert len(stage.heard) == fed


def test_a_landing_whose_ending_does_not_open_in_time_still_lands(flat: str) -> None:
    stage = Stage()
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.do("land", total_s=20, crossfade_s=6, deliver=False)
    stage.run(12)
    assert stage.sound()[-1, 0] < 0.15
    stage.run(9)
    assert stage.told("landed")
    assert not stage.sound()[-1].any()
