"""A guided exercise as QML sees it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from companion.practice.view_model import PracticeViewModel
from tests.practice.shipped import EXERCISES
from tests.waiting import PATIENCE_MS

from .conftest import Clock

SHORE = EXERCISES["place_shore"]
TIMING = SHORE.timing("adult")
SETTLE_S = SHORE.settle_s("adult")
RETURNS_S = TIMING.start_of(SHORE.returns)

Later = Callable[[float], None]


def test_nothing_is_said_before_it_is_asked_for(practice: PracticeViewModel) -> None:
    assert (practice.state, practice.exerciseId, practice.caption) == ("idle", "", "")
    assert not practice._turn.isActive()
    practice.toggle()
    practice.back15()
    practice.leave()
    practice.finish()
    practice.stay()
    assert practice.state == "idle"


def test_each_that_fits_is_offered_with_what_a_person_needs_to_choose(
    practice: PracticeViewModel,
) -> None:
    shore = next(one for one in practice.exercises if one["exerciseId"] == "place_shore")
    assert shore == {
        "exerciseId": "place_shore",
        "title": SHORE.words.title,
        "hint": SHORE.words.hint,
        "caution": "",
        "minutes": round(TIMING.total_s / 60),
        "scene": "shore",
    }
    assert "pips_sleepy_spell" not in {one["exerciseId"] for one in practice.exercises}
    assert all(3 <= int(str(one["minutes"])) <= 8 for one in practice.exercises)


def test_chosen_it_tells_what_it_is_and_waits(practice: PracticeViewModel) -> None:
    practice.choose("place_lavender")
    assert practice.state == "idle"
    assert practice.title == EXERCISES["place_lavender"].words.title
    assert practice.caution == EXERCISES["place_lavender"].words.caution
    assert practice.scene == "lavender"
    practice.choose("no such place")
    assert practice.exerciseId == "place_lavender"
    practice.begin()
    assert (practice.state, practice.settling) == ("playing", True)


def test_it_settles_and_then_says_every_caption_to_the_last(
    practice: PracticeViewModel, later: Later
) -> None:
    practice.start("place_shore")
    assert (practice.state, practice.settling, practice.caption) == ("playing", True, "")
    later(SETTLE_S)
    said = []
    for line in TIMING.lines:
        assert (practice.state, practice.settling) == ("playing", False)
        said.append(practice.caption)
        assert practice._turn.isActive()
        assert practice._turn.interval() == pytest.approx(line.shown_s * 1000, abs=1)
        later(line.shown_s)
    assert said == list(SHORE.words.captions.values())
    assert (practice.state, practice.caption) == ("ended", SHORE.words.after)
    assert practice.progress == 1.0
    assert not practice._turn.isActive()


def test_after_a_stall_of_any_length_it_says_the_right_caption(
    practice: PracticeViewModel, later: Later
) -> None:
    practice.start("place_shore")
    later(SETTLE_S + TIMING.start_of("boat") + 1)
    assert practice.caption == SHORE.words.captions["boat"]
    later(10_000)
    assert practice.state == "ended"


def test_a_timer_that_comes_early_only_waits_again(
    practice: PracticeViewModel, later: Later
) -> None:
    practice.start("place_shore")
    later(SETTLE_S - 0.5)
    assert practice.settling
    assert practice._turn.interval() == pytest.approx(500, abs=1)


def test_the_caution_stands_as_long_as_reading_it_takes() -> None:
    lavender = EXERCISES["place_lavender"]
    assert lavender.settle_s("adult") == lavender.paces["adult"].read_s(lavender.words.caution)
    assert EXERCISES["pips_sleepy_spell"].settle_s("little") == 4.0


def test_begun_while_it_plays_it_plays_on(practice: PracticeViewModel, later: Later) -> None:
    practice.start("place_shore")
    later(SETTLE_S + 60)
    caption = practice.caption
    practice.begin()
    practice.choose("place_shore")
    assert (practice.state, practice.caption) == ("playing", caption)


def test_a_pause_keeps_the_caption_and_a_touch_goes_on(
    practice: PracticeViewModel, later: Later, clock: Clock
) -> None:
    practice.start("place_shore")
    later(SETTLE_S + TIMING.start_of("sun") + 2)
    practice.toggle()
    assert (practice.state, practice.caption) == ("paused", SHORE.words.captions["sun"])
    assert not practice._turn.isActive()
    clock.now_s += 3600
    practice.toggle()
    assert (practice.state, practice.caption) == ("playing", SHORE.words.captions["sun"])


def test_fifteen_seconds_back_says_an_earlier_caption_again(
    practice: PracticeViewModel, later: Later
) -> None:
    practice.start("place_shore")
    at_s = TIMING.start_of("boat") + 2
    later(SETTLE_S + at_s)
    practice.back15()
    assert practice.caption == TIMING.caption_at(at_s - 15).text
    for _ in range(60):
        practice.back15()
    assert practice.caption == SHORE.words.captions["welcome"]


def test_leaving_says_the_last_captions_once_and_asked_again_stops(
    practice: PracticeViewModel, later: Later
) -> None:
    practice.start("place_shore")
    later(SETTLE_S + 60)
    assert not practice.returning
    practice.leave()
    assert (practice.state, practice.returning) == ("playing", True)
    assert practice.caption == SHORE.words.captions[SHORE.returns]
    practice.leave()
    assert (practice.state, practice.caption) == ("idle", "")
    assert practice.exerciseId == "place_shore"


def test_left_gently_it_ends_with_its_kind_line(practice: PracticeViewModel, later: Later) -> None:
    practice.start("place_shore")
    later(SETTLE_S + 60)
    practice.leave()
    later(TIMING.total_s - RETURNS_S)
    assert (practice.state, practice.caption) == ("ended", SHORE.words.after)
    practice.begin()
    assert (practice.state, practice.settling) == ("playing", True)


def test_called_it_comes_back_and_not_after_all_it_goes_on(
    practice: PracticeViewModel, later: Later
) -> None:
    practice.start("place_shore")
    later(SETTLE_S + TIMING.start_of("birds") + 1)
    practice.finish()
    assert practice.caption == SHORE.words.captions[SHORE.returns]
    later(20)
    practice.stay()
    assert (practice.state, practice.caption) == ("playing", SHORE.words.captions["birds"])


def test_its_sound_is_wanted_while_it_plays_and_only_then(
    practice: PracticeViewModel, later: Later
) -> None:
    wanted: list[str] = []
    practice.ambienceWanted.connect(wanted.append)
    practice.start("body_scan_chair")
    later(60)
    practice.pause()
    practice.toggle()
    practice.leave()
    later(500)
    assert practice.state == "ended"
    assert wanted == ["rain", "", "rain", ""]
    practice.start("squeeze")
    assert wanted[-1] == ""


def test_the_picture_changes_with_the_stretch_and_the_share_only_grows(
    practice: PracticeViewModel, later: Later
) -> None:
    counting = EXERCISES["counting_back"].timing("adult")
    practice.start("counting_back")
    later(EXERCISES["counting_back"].settle_s("adult"))
    seen, shares = [practice.scene], [practice.progress]
    for line in counting.lines:
        later(line.shown_s)
        if practice.scene != seen[-1]:
            seen.append(practice.scene)
        shares.append(practice.progress)
    assert seen == [scene.picture for scene in counting.scenes]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


def test_what_is_kept_changes_with_the_caption_and_comes_back_resting(
    practice: PracticeViewModel, later: Later, qtbot: QtBot
) -> None:
    practice.start("place_shore")
    with qtbot.waitSignal(practice.keptChanged, timeout=PATIENCE_MS):
        later(SETTLE_S + TIMING.start_of("shell") + 3)
    kept = practice.kept()
    assert kept == {"exercise": "place_shore", "state": "playing", "caption": "shell"}
    with qtbot.assertNotEmitted(practice.keptChanged):
        later(1)
    practice.start_over()
    assert (practice.exerciseId, practice.state) == ("", "idle")
    practice.restore(kept)
    assert (practice.state, practice.caption) == ("paused", SHORE.words.captions["shell"])


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"exercise": "no such place", "state": "playing"},
        {"exercise": 3, "state": "playing", "caption": None},
        {"exercise": "pips_sleepy_spell", "state": "playing", "caption": "hello"},
    ],
)
def test_what_makes_no_sense_is_no_exercise(
    practice: PracticeViewModel, kept: dict[str, object]
) -> None:
    practice.start("place_shore")
    practice.restore(kept)
    assert (practice.exerciseId, practice.state) == ("", "idle")


def test_a_caption_that_is_gone_begins_anew(practice: PracticeViewModel) -> None:
    practice.restore({"exercise": "place_shore", "state": "paused", "caption": "gone"})
    assert (practice.state, practice.settling) == ("paused", True)


@pytest.mark.parametrize("state", ["idle", "lost", 7, None])
def test_a_state_that_makes_no_sense_only_waits(practice: PracticeViewModel, state: object) -> None:
    practice.restore({"exercise": "place_shore", "state": state, "caption": "sun"})
    assert (practice.state, practice.exerciseId) == ("idle", "place_shore")


def test_what_had_ended_has_ended(practice: PracticeViewModel, later: Later) -> None:
    practice.start("place_shore")
    later(1000)
    kept = practice.kept()
    practice.start_over()
    practice.restore(kept)
    assert (practice.state, practice.caption) == ("ended", SHORE.words.after)


def test_the_same_offer_again_is_no_news(practice: PracticeViewModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(practice.exercisesChanged):
        practice.offer([one for one in EXERCISES.values() if one.fits("adult")], "adult")


def test_offered_still_it_plays_on(practice: PracticeViewModel, later: Later) -> None:
    practice.start("place_shore")
    later(SETTLE_S + 60)
    caption = practice.caption
    practice.offer([EXERCISES["place_forest"], SHORE], "adult")
    assert (practice.state, practice.caption) == ("playing", caption)
    practice.offer([SHORE], "teen")
    assert (practice.state, practice.caption) == ("paused", caption)
    practice.offer([EXERCISES["place_forest"]], "teen")
    assert (practice.state, practice.exerciseId) == ("idle", "")
