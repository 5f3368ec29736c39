"""A breath that goes on: after a call, after a pause, with another choice, after a restart."""

from collections.abc import Callable

import pytest

from companion.breathing.guides import load_guides
from companion.breathing.pacer import LISTENS_S
from companion.breathing.patterns import load_patterns
from companion.breathing.view_model import BreathingViewModel
from companion.breathing.words import BreathingWords

from .conftest import ASSETS, Clock

PATTERNS, _ = load_patterns(ASSETS / "patterns")
GUIDES, _ = load_guides(ASSETS)

Later = Callable[[float], None]


@pytest.fixture(autouse=True)
def offered(breath: BreathingViewModel) -> None:
    breath.offer(PATTERNS, GUIDES, "adult")


@pytest.fixture
def breathing(breath: BreathingViewModel, later: Later) -> BreathingViewModel:
    """Two seconds into the first breath in."""
    breath.start()
    later(3.001)
    later(2)
    return breath


def turns(breath: BreathingViewModel, clock: Clock, count: int) -> None:
    """Lets the next so many turns come, each when its timer is due."""
    for _ in range(count):
        clock.now_s += breath._turn.interval() / 1000
        breath._turn.timeout.emit()


def test_begun_again_within_its_last_breath_it_goes_on_without_a_jump(
    breathing: BreathingViewModel, clock: Clock, words: BreathingWords
) -> None:
    breathing.finish()
    before = breathing.state, breathing.phase, breathing.leftMs()
    breathing.start()
    after = breathing.state, breathing.phase, breathing.leftMs()
    assert (before, after) == (("finishing", "in", before[2]), ("breathing", "in", before[2]))
    assert breathing.word == words.breathe_in
    turns(breathing, clock, 12)
    assert breathing.state == "breathing"


def test_begun_again_as_its_minutes_end_it_has_all_of_them_anew(
    breath: BreathingViewModel, clock: Clock
) -> None:
    breath.setMinutes(1)
    breath.start()
    while breath.state != "finishing":
        turns(breath, clock, 1)
    breath.start()
    turns(breath, clock, 8)
    assert breath.state == "breathing"


def test_while_it_comes_to_its_end_nobody_is_kept_as_breathing_on(
    breathing: BreathingViewModel, clock: Clock
) -> None:
    kept = [breathing.kept()]
    breathing.finish()
    kept.append(breathing.kept())
    assert [one["running"] for one in kept] == [True, False]
    again = BreathingViewModel(PATTERNS["easy"], clock)
    again.restore(kept[1])
    assert again.state == "idle"


@pytest.mark.parametrize("end", [BreathingViewModel.finish, BreathingViewModel.stopNow])
@pytest.mark.parametrize("technique", ["squeeze", "still", ""])
def test_quiet_company_comes_back_as_what_it_was(
    breath: BreathingViewModel, technique: str, end: Callable[[BreathingViewModel], None]
) -> None:
    breath.begin_technique(technique, None)
    word, before = breath.word, breath.now
    end(breath)
    assert breath.state in ("idle", "ended")
    breath.go_on(before)
    assert (breath.state, breath.technique, breath.word) == ("quiet", technique, word)
    assert breath.squeezing.active is (technique == "squeeze")


def test_a_technique_comes_back_with_its_own_breath(
    breath: BreathingViewModel, later: Later
) -> None:
    breath.begin_technique("long_out", PATTERNS["long_out"])
    later(5)
    before = breath.now
    breath.stopNow()
    breath.go_on(before)
    assert (breath.state, breath.technique, breath.outS) == ("settling", "long_out", 7.0)


def test_what_rested_comes_back_at_rest(breathing: BreathingViewModel, clock: Clock) -> None:
    breathing.pause()
    before = breathing.now
    breathing.finish()
    breathing.go_on(before)
    assert breathing.state == "paused"
    breathing.resume()
    turns(breathing, clock, 4)
    assert breathing.state == "breathing"


@pytest.mark.parametrize("technique", ["long_out", ""])
@pytest.mark.parametrize("paused", [True, False])
def test_nothing_that_comes_back_paces_once_medicine_was_given(
    breath: BreathingViewModel, words: BreathingWords, technique: str, paused: bool
) -> None:
    breath.begin_technique(technique, PATTERNS["long_out"])
    if paused:
        breath.pause()
    before = breath.now
    breath.stopNow()
    breath.set_paced(False)
    breath.go_on(before)
    breath.resume()
    assert (breath.state, breath.technique, breath.word) == ("quiet", "", words.quiet[0])


def test_what_was_not_there_does_not_come_back(breath: BreathingViewModel) -> None:
    before = breath.now
    breath.go_on(before)
    assert breath.state == "idle"


def test_a_pause_takes_nothing_from_the_minutes(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.setMinutes(3)
    breath.start()
    later(60)
    breath.pause()
    later(600)
    breath.resume()
    resumed_s = clock.now_s
    while breath.state != "ended":
        turns(breath, clock, 1)
    assert clock.now_s - resumed_s == pytest.approx(120, abs=10)


def test_minutes_chosen_in_a_pause_begin_when_it_is_over(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.start()
    later(60)
    breath.pause()
    breath.setMinutes(1)
    later(600)
    breath.resume()
    resumed_s = clock.now_s
    while breath.state != "ended":
        turns(breath, clock, 1)
    assert clock.now_s - resumed_s == pytest.approx(60, abs=10)


def test_another_breath_chosen_during_a_steps_takes_effect(
    breath: BreathingViewModel, clock: Clock, later: Later, words: BreathingWords
) -> None:
    breath.begin_technique("long_out", PATTERNS["long_out"])
    later(3.001)
    breath.setPattern("gentle")
    assert (breath.pattern, breath.technique) == ("gentle", "")
    assert breath.note != words.techniques["long_out"]
    turns(breath, clock, 2)
    gentle = PATTERNS["gentle"]
    assert (breath.state, breath.inS, breath.outS) == ("breathing", gentle.in_s, gentle.out_s)


def test_the_breath_that_was_chosen_before_can_be_chosen_during_a_steps(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.setPattern("easy")
    breath.begin_technique("long_out", PATTERNS["long_out"])
    later(3.001)
    breath.setPattern("easy")
    turns(breath, clock, 2)
    assert (breath.inS, breath.outS) == (4.0, 6.0)


@pytest.mark.parametrize("paused", [True, False])
def test_quiet_company_chosen_during_a_steps_breath_begins_at_once(
    breath: BreathingViewModel, later: Later, paused: bool
) -> None:
    breath.begin_technique("long_out", PATTERNS["long_out"])
    later(3.001)
    if paused:
        breath.pause()
    breath.setPattern("quiet")
    breath.resume()
    assert (breath.state, breath.technique) == ("quiet", "")


def test_another_breath_chosen_in_a_pause_is_breathed_after_it(
    breathing: BreathingViewModel, clock: Clock
) -> None:
    breathing.pause()
    breathing.setPattern("gentle")
    breathing.resume()
    turns(breathing, clock, 1)
    gentle = PATTERNS["gentle"]
    assert (breathing.phase, breathing.inS, breathing.outS) == ("in", gentle.in_s, gentle.out_s)


def test_a_child_does_not_go_on_with_the_slow_breath_of_an_adults_step(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.begin_technique("long_out", PATTERNS["long_out"])
    later(3.001)
    breath.offer(PATTERNS, GUIDES, "child")
    assert breath.technique == ""
    turns(breath, clock, 2)
    assert (breath.state, breath.inS, breath.outS) == ("breathing", 2.0, 3.5)


def test_a_steps_breath_that_is_for_the_new_reader_too_goes_on(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.begin_technique("long_out", PATTERNS["long_out"])
    later(3.001)
    breath.offer(PATTERNS, GUIDES, "parent")
    turns(breath, clock, 2)
    assert (breath.technique, breath.outS) == ("long_out", 7.0)


def test_a_guide_that_came_with_what_was_started_gives_way_to_less_motion(
    breath: BreathingViewModel,
) -> None:
    breath.offer_guide("tide")
    guides = [breath.guide]
    breath.set_less_motion(True)
    guides.append(breath.guide)
    breath.set_less_motion(False)
    guides.append(breath.guide)
    assert guides == ["tide", "lantern", "lotus"]


def test_a_guide_of_ones_own_choice_outlasts_less_motion_and_an_offered_one(
    breath: BreathingViewModel,
) -> None:
    breath.setGuide("aurora")
    breath.offer_guide("tide")
    guides = [breath.guide]
    breath.set_less_motion(True)
    guides.append(breath.guide)
    breath.offer_guide("tide")
    breath.setGuide("bar")
    guides.append(breath.guide)
    assert guides == ["tide", "aurora", "bar"]


def test_an_offered_guide_comes_back_with_the_window_and_goes_with_the_visit(
    breath: BreathingViewModel, clock: Clock
) -> None:
    breath.offer_guide("tide")
    again = BreathingViewModel(PATTERNS["easy"], clock)
    again.offer(PATTERNS, GUIDES, "adult")
    again.restore(breath.kept())
    guides = [again.guide]
    again.start_over()
    guides.append(again.guide)
    assert guides == ["tide", "lotus"]


def test_where_everybody_begins_with_less_motion_the_next_visit_does_too(
    breath: BreathingViewModel,
) -> None:
    breath.set_less_motion(True)
    breath.setGuide("lotus")
    breath.start_over()
    assert breath.guide == "lantern"


def test_the_next_person_is_not_told_of_the_last_ones_few_touches(
    breath: BreathingViewModel, clock: Clock, words: BreathingWords
) -> None:
    breath.findMyPace()
    clock.now_s += LISTENS_S + 1
    breath.ownPace._wait.timeout.emit()
    notes = [breath.ownPace.note]
    breath.start_over()
    notes.append(breath.ownPace.note)
    assert notes == [words.own_pace.few, ""]
