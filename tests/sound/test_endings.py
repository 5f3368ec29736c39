"""When all music is over, and what may begin after that."""

from pathlib import Path

import pytest

from tests.sound.hearing import steady, tone, written
from tests.sound.stage import Stage


@pytest.fixture
def flat(tmp_path: Path) -> str:
    return str(written(tmp_path / "flat.wav", steady(60)))


@pytest.fixture
def near_its_end(tmp_path: Path) -> Stage:
    """Plays the last piece, which ends after six seconds."""
    stage = Stage()
    stage.do("music", id="last", path=str(written(tmp_path / "last.wav", steady(6))))
    stage.run(5.5)
    return stage


def tracks(stage: Stage) -> list[object]:
    return [told["id"] for told in stage.told("track")]


def test_after_the_end_nothing_begins_by_itself(tmp_path: Path, flat: str) -> None:
    cut = written(tmp_path / "cut.flac", tone(20))
    cut.write_bytes(cut.read_bytes()[:60_000])
    stage = Stage()
    stage.do("music", id="cut", path=str(cut))
    while not stage.told("ended"):
        stage.run(0.1)
    assert stage.told("skipped")
    # The window's answer to what was skipped.
    stage.do("queue", id="a", path=flat)
    stage.run(10)
    assert tracks(stage) == ["cut"]
    assert not stage.sound()[-1].any()


def test_music_asked_for_after_the_end_plays_and_has_what_follows(
    near_its_end: Stage, flat: str
) -> None:
    near_its_end.run(2)
    assert near_its_end.told("ended")
    near_its_end.do("music", id="gone", path="/nowhere/gone.ogg")
    near_its_end.do("queue", id="a", path=flat)
    near_its_end.run(3)
    assert tracks(near_its_end) == ["last", "a"]


@pytest.mark.parametrize("kind", ["queue", "music"])
def test_a_piece_that_is_just_being_opened_at_the_end_plays_and_that_was_no_end(
    near_its_end: Stage, flat: str, kind: str
) -> None:
    near_its_end.do(kind, id="a", path=flat, deliver=False)
    near_its_end.run(2)
    near_its_end.files.deliver()
    near_its_end.run(8)
    assert tracks(near_its_end) == ["last", "a"]
    assert not near_its_end.told("ended")
    assert near_its_end.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


@pytest.mark.parametrize("kind", ["queue", "music"])
def test_if_it_cannot_be_opened_the_end_is_told_then(near_its_end: Stage, kind: str) -> None:
    near_its_end.do(kind, id="gone", path="/nowhere/gone.ogg", deliver=False)
    near_its_end.run(2)
    assert not near_its_end.told("ended")
    near_its_end.files.deliver()
    near_its_end.run(1)
    assert [told["event"] for told in near_its_end.events if told["event"] != "beat"][-2:] == [
        "skipped",
        "ended",
    ]
    assert len(near_its_end.told("ended")) == 1


def test_if_it_is_no_longer_to_follow_the_end_is_told_then(near_its_end: Stage, flat: str) -> None:
    near_its_end.do("queue", id="a", path=flat, deliver=False)
    near_its_end.run(2)
    near_its_end.do("queue")
    near_its_end.run(2)
    assert near_its_end.told("ended")
    assert tracks(near_its_end) == ["last"]


def test_what_was_opened_in_a_pause_after_the_end_waits_for_the_person(
    near_its_end: Stage, flat: str
) -> None:
    near_its_end.do("queue", id="a", path=flat, deliver=False)
    near_its_end.run(2)
    near_its_end.do("pause")
    near_its_end.run(2)
    assert tracks(near_its_end) == ["last"]
    near_its_end.do("resume")
    near_its_end.run(2)
    assert tracks(near_its_end) == ["last", "a"]
    assert not near_its_end.told("ended")


@pytest.mark.parametrize("stop", ["stop", "land"])
def test_a_stop_or_a_landing_after_the_end_is_followed_by_nothing(
    near_its_end: Stage, flat: str, stop: str
) -> None:
    near_its_end.do("queue", id="a", path=flat, deliver=False)
    near_its_end.run(2)
    near_its_end.do(stop)
    near_its_end.run(45)
    assert tracks(near_its_end) == ["last"]
    assert not near_its_end.told("ended")
