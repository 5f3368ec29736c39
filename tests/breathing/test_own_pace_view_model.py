"""Finding one's own pace as QML sees it."""

import json
from collections.abc import Callable
from itertools import pairwise

import pytest

from companion.breathing.guides import UNTIL_READ
from companion.breathing.limits import ADULT, CHILD
from companion.breathing.pacer import LISTENS_S, Breath
from companion.breathing.patterns import Pattern, load_patterns
from companion.breathing.view_model import BreathingViewModel
from companion.breathing.words import BreathingWords

from .conftest import ASSETS, Clock

Pass = Callable[[float], None]


@pytest.fixture
def breath(breath: BreathingViewModel, words: BreathingWords) -> BreathingViewModel:
    patterns, _ = load_patterns(ASSETS / "patterns")
    breath.offer(patterns, UNTIL_READ, "adult")
    breath.set_words(words)
    return breath


@pytest.fixture
def later(breath: BreathingViewModel, clock: Clock) -> Pass:
    """Lets time pass; then whatever waits looks at the clock."""

    def pass_time(seconds: float) -> None:
        clock.now_s += seconds
        breath.ownPace._wait.timeout.emit()
        breath._turn.timeout.emit()

    return pass_time


def taps(breath: BreathingViewModel, later: Pass, every_s: float, for_s: float = 40.0) -> None:
    """Touch evenly until listening is over."""
    passed_s = 0.0
    while breath.ownPace.stage == "listening" and passed_s < for_s:
        breath.tapped()
        later(every_s)
        passed_s += every_s


def next_turns(breath: BreathingViewModel, clock: Clock, count: int) -> list[Breath]:
    """The breaths of the next so many turns."""
    seen = []
    for _ in range(count):
        clock.now_s += breath._turn.interval() / 1000
        breath._turn.timeout.emit()
        if breath.phase == "in":
            seen.append(Breath(breath.inS, breath.outS))
    return seen


def test_it_listens_and_then_goes_along(
    breath: BreathingViewModel, later: Pass, clock: Clock, words: BreathingWords
) -> None:
    breath.findMyPace()
    assert (breath.ownPace.stage, breath.state) == ("listening", "idle")
    assert breath.ownPace.word == words.own_pace.touch
    assert breath.ownPace.note == words.own_pace.how
    taps(breath, later, 4.0)
    assert (breath.ownPace.stage, breath.state) == ("leading", "settling")
    assert breath.ownPace.note == words.own_pace.led
    breaths = next_turns(breath, clock, 160)
    assert breaths[0].lasts_s == pytest.approx(4.0)
    assert breath.ownPace.note == ""
    assert breaths[-1].lasts_s == pytest.approx(ADULT.longest_s)
    assert all(new.lasts_s <= old.lasts_s * 1.1 for old, new in pairwise(breaths))


def test_the_breath_out_grows_first(breath: BreathingViewModel, later: Pass, clock: Clock) -> None:
    breath.findMyPace()
    taps(breath, later, 4.0)
    breaths = next_turns(breath, clock, 12)
    assert breaths[0].in_s == breaths[-1].in_s
    assert breaths[-1].out_s > breaths[0].out_s


def test_too_few_touches_go_on_with_the_usual_breath(
    breath: BreathingViewModel, later: Pass, words: BreathingWords, easy: Pattern
) -> None:
    breath.findMyPace()
    breath.tapped()
    later(LISTENS_S + 1)
    assert (breath.ownPace.stage, breath.state) == ("off", "settling")
    assert breath.ownPace.note == words.own_pace.few
    later(3)
    assert (breath.inS, breath.outS) == (easy.in_s, easy.out_s)
    later(easy.in_s + 0.1)
    assert (breath.phase, breath.ownPace.note) == ("out", "")


def test_a_hurried_breath_is_offered_rest_first(
    breath: BreathingViewModel, later: Pass, words: BreathingWords
) -> None:
    breath.findMyPace()
    taps(breath, later, 2.0)
    assert (breath.ownPace.stage, breath.state) == ("offering", "idle")
    assert breath.ownPace.word == words.own_pace.busy
    breath.ownPace.rest()
    assert (breath.ownPace.stage, breath.state) == ("off", "quiet")
    assert breath.word == words.quiet[0]


def test_who_would_rather_go_on_begins_at_the_limit_and_is_not_chased(
    breath: BreathingViewModel, later: Pass, clock: Clock
) -> None:
    breath.findMyPace()
    taps(breath, later, 2.0)
    breath.ownPace.goOn()
    assert breath.ownPace.stage == "leading"
    assert next_turns(breath, clock, 2)[0].lasts_s == pytest.approx(ADULT.shortest_s)


def test_children_are_led_within_their_own_limits(
    breath: BreathingViewModel, later: Pass, clock: Clock
) -> None:
    patterns, _ = load_patterns(ASSETS / "patterns")
    breath.offer(patterns, UNTIL_READ, "child")
    breath.findMyPace()
    taps(breath, later, 2.2)
    assert breath.ownPace.stage == "leading"
    assert next_turns(breath, clock, 200)[-1].lasts_s == pytest.approx(CHILD.longest_s)


def test_where_nothing_may_pace_it_is_quiet_company(breath: BreathingViewModel) -> None:
    breath.set_paced(False)
    breath.findMyPace()
    assert (breath.ownPace.stage, breath.state) == ("off", "quiet")


def test_medicine_given_while_it_listens_turns_into_rest(
    breath: BreathingViewModel, later: Pass
) -> None:
    breath.findMyPace()
    breath.set_paced(False)
    assert (breath.ownPace.stage, breath.state) == ("off", "quiet")
    later(LISTENS_S + 1)
    assert breath.state == "quiet"


@pytest.mark.parametrize("end", ["finish", "stopNow"])
def test_leaving_while_it_listens_leaves_nothing_behind(
    breath: BreathingViewModel, later: Pass, end: str
) -> None:
    breath.findMyPace()
    getattr(breath, end)()
    later(LISTENS_S + 20)
    assert (breath.ownPace.stage, breath.state) == ("off", "idle")


def test_skipping_begins_the_usual_breath(breath: BreathingViewModel, easy: Pattern) -> None:
    breath.findMyPace()
    breath.ownPace.skip()
    assert (breath.ownPace.stage, breath.state) == ("off", "settling")
    assert breath.outS == easy.out_s


def test_it_ends_on_a_whole_breath_out(
    breath: BreathingViewModel, later: Pass, clock: Clock
) -> None:
    breath.findMyPace()
    taps(breath, later, 4.0)
    next_turns(breath, clock, 5)
    clock.now_s += 0.5
    breath.finish()
    assert breath.state == "finishing"
    left_s = breath.leftMs() / 1000
    phase = breath.phase
    later(left_s + 0.001)
    if phase == "in":
        assert (breath.state, breath.phase) == ("finishing", "out")
        later(breath.leftMs() / 1000 + 0.001)
    assert (breath.state, breath.ownPace.stage) == ("ended", "off")


def test_whose_pace_was_found_goes_on_with_it(
    breath: BreathingViewModel, later: Pass, clock: Clock
) -> None:
    breath.findMyPace()
    taps(breath, later, 4.0)
    reached = next_turns(breath, clock, 30)[-1]
    breath.stopNow()
    breath.start()
    assert breath.ownPace.stage == "leading"
    assert next_turns(breath, clock, 1)[0] == reached


def test_another_choice_is_taken_up_at_the_next_breath(
    breath: BreathingViewModel, later: Pass, clock: Clock
) -> None:
    breath.findMyPace()
    taps(breath, later, 4.0)
    next_turns(breath, clock, 3)
    breath.setPattern("long_out")
    assert breath.ownPace.stage == "off"
    assert next_turns(breath, clock, 2)[-1] == Breath(3.0, 7.0)


@pytest.mark.parametrize("before", ["easy", "quiet"])
def test_a_choice_of_length_changes_nothing_about_the_breath(
    breath: BreathingViewModel, later: Pass, clock: Clock, before: str
) -> None:
    breath.setPattern(before)
    breath.findMyPace()
    taps(breath, later, 4.0)
    next_turns(breath, clock, 1)
    breath.setMinutes(3)
    assert next_turns(breath, clock, 2)[-1].lasts_s == pytest.approx(4.0)
    assert breath.ownPace.stage == "leading"


def test_the_pace_comes_back_after_a_restart_and_goes_with_the_visit(
    breath: BreathingViewModel, later: Pass, clock: Clock, easy: Pattern
) -> None:
    breath.findMyPace()
    taps(breath, later, 4.0)
    next_turns(breath, clock, 9)
    kept = json.loads(json.dumps(breath.kept()))
    breath.start_over()
    assert "led_in_s" not in breath.kept()
    breath.start()
    assert breath.outS == easy.out_s
    breath.stopNow()
    breath.restore(kept)
    assert breath.ownPace.stage == "leading"
    assert (breath.inS, breath.outS) == (kept["led_in_s"], kept["led_out_s"])


@pytest.mark.parametrize("led", [(0.1, 0.1), (5.0, 3.0), (-2.0, 4.0), ("2", "3"), (3.0, 90.0)])
def test_what_is_kept_and_out_of_bounds_is_not_led(
    breath: BreathingViewModel, led: tuple[object, object], easy: Pattern
) -> None:
    breath.restore({"led_in_s": led[0], "led_out_s": led[1], "running": True})
    assert (breath.ownPace.stage, breath.outS) == ("off", easy.out_s)


def test_a_step_s_technique_is_not_led(
    breath: BreathingViewModel, later: Pass, clock: Clock, easy: Pattern
) -> None:
    breath.findMyPace()
    taps(breath, later, 4.0)
    next_turns(breath, clock, 3)
    breath.begin_technique("breathe", easy)
    assert breath.ownPace.stage == "off"
    assert next_turns(breath, clock, 1)[0] == Breath(easy.in_s, easy.out_s)


def test_who_led_before_leads_again_afterwards(
    breath: BreathingViewModel, later: Pass, clock: Clock
) -> None:
    class Music:
        def first_at(self, _ready_s: float, /) -> float | None:
            return None

        def breath_at(self, begins_s: float) -> Breath | None:
            return Breath(4.1, 6.1)

    breath.lead(Music())
    breath.findMyPace()
    taps(breath, later, 4.0)
    assert next_turns(breath, clock, 1)[0].lasts_s == pytest.approx(4.0)
    breath.stopNow()
    breath.setPattern("easy")
    breath.start()
    assert next_turns(breath, clock, 1)[0] == Breath(4.1, 6.1)
