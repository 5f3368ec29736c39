"""The breath as QML sees it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from companion.breathing.guides import load_guides
from companion.breathing.patterns import Pattern
from companion.breathing.view_model import BreathingViewModel
from companion.breathing.words import BreathingWords
from tests.waiting import PATIENCE_MS

from .conftest import ASSETS, NO_WAIT_S, Clock


def seen(breath: BreathingViewModel) -> tuple[str, str]:
    return breath.state, breath.phase


def test_nothing_breathes_before_it_is_asked_to(breath: BreathingViewModel) -> None:
    assert seen(breath) == ("idle", "rest")
    assert not breath._turn.isActive()


def test_it_settles_and_then_breathes_in_and_out(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.start()
    assert (*seen(breath), breath.word) == ("settling", "settle", words.settle[0])
    later(3.001)
    assert (*seen(breath), breath.word) == ("breathing", "in", words.breathe_in)
    later(4)
    assert (*seen(breath), breath.word) == ("breathing", "out", words.breathe_out)
    later(6)
    assert seen(breath) == ("breathing", "in")


def test_after_a_stall_of_any_length_it_says_the_right_phase(
    breath: BreathingViewModel, later: Callable[[float], None]
) -> None:
    breath.start()
    later(3 + 10 * 57 + 4.5)
    assert seen(breath) == ("breathing", "out")
    assert breath.position() == pytest.approx(0.5 + 0.5 * 0.5 / 6, abs=1e-6)
    assert breath.leftMs() == 5500


def test_it_waits_with_one_timer_for_the_next_turn(
    breath: BreathingViewModel, later: Callable[[float], None]
) -> None:
    breath.start()
    later(3.25)
    assert breath._turn.isSingleShot()
    assert breath._turn.interval() == 3750


def test_the_safety_lines_follow_each_other(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.start()
    later(3.5)
    assert breath.note == words.cautions["easy"]
    later(10)
    assert breath.note == words.cautions["dizzy"]
    later(100)
    assert breath.note == words.cautions["dizzy"]


def test_a_pause_rests_until_the_person_goes_on(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.start()
    later(5)
    breath.toggle()
    assert (*seen(breath), breath.word) == ("paused", "rest", words.paused)
    later(100)
    assert seen(breath) == ("paused", "rest")
    breath.toggle()
    assert seen(breath) == ("settling", "settle")
    later(1.001)
    assert seen(breath) == ("breathing", "in")


def test_finishing_says_so_and_ends_on_a_whole_out_breath(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.start()
    later(5)
    breath.finish()
    assert (*seen(breath), breath.word) == ("finishing", "in", words.last)
    later(2.5)
    assert (*seen(breath), breath.word) == ("finishing", "out", words.breathe_out)
    later(5.4)
    assert seen(breath) == ("finishing", "out")
    later(0.2)
    assert (*seen(breath), breath.word) == ("ended", "rest", words.end[0])
    assert not breath._turn.isActive()


def test_asked_early_in_an_out_breath_it_ends_with_that_one(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.start()
    later(8)
    breath.finish()
    assert (breath.phase, breath.word) == ("out", words.last)
    later(5.1)
    assert breath.state == "ended"


def test_asked_at_the_end_of_an_out_breath_it_gives_one_more(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.start()
    later(12)
    breath.finish()
    assert (breath.phase, breath.word) == ("out", words.breathe_out)
    later(1.5)
    assert (breath.phase, breath.word) == ("in", words.last)
    later(10)
    assert breath.state == "ended"


def test_finishing_while_it_settles_ends_at_once(breath: BreathingViewModel) -> None:
    breath.start()
    breath.finish()
    assert breath.state == "ended"


def test_stopping_says_nothing_more(
    breath: BreathingViewModel, later: Callable[[float], None]
) -> None:
    breath.start()
    later(4)
    breath.stopNow()
    assert seen(breath) == ("idle", "rest")


def test_without_pacing_it_keeps_quiet_company(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    breath.set_paced(False)
    breath.start()
    assert (*seen(breath), breath.word) == ("quiet", "rest", words.quiet[0])
    later(60)
    assert seen(breath) == ("quiet", "rest")


def test_when_pacing_is_forbidden_a_guide_under_way_stops(
    breath: BreathingViewModel, later: Callable[[float], None]
) -> None:
    breath.start()
    later(4)
    breath.set_paced(False)
    assert seen(breath) == ("quiet", "rest")


def test_what_the_visit_keeps_comes_back(
    breath: BreathingViewModel, easy: Pattern, clock: Clock
) -> None:
    breath.setGuide("bar")
    breath.setTones(True)
    breath.start()
    again = BreathingViewModel(easy, clock)
    again.offer({}, load_guides(ASSETS)[0], "adult")
    again.restore(breath.kept())
    assert (again.guide, again.tones, again.state) == ("bar", True, "settling")


def test_a_new_visit_starts_from_nothing(breath: BreathingViewModel) -> None:
    breath.setGuide("bar")
    breath.setTones(True)
    breath.start()
    breath.start_over()
    assert (breath.guide, breath.tones, breath.state) == ("lotus", False, "idle")


def test_in_real_time_the_timer_alone_reaches_the_next_turn(
    qtbot: QtBot, qapp: object, words: BreathingWords, easy: Pattern
) -> None:
    import time

    quick = Pattern(
        id="quick",
        in_s=NO_WAIT_S,
        out_s=NO_WAIT_S,
        settle_s=NO_WAIT_S,
        techniques=(),
        evidence=(),
        cautions=(),
        audience=("adult",),
    )
    breath = BreathingViewModel(quick, time.monotonic)
    breath.set_words(words)
    phases: list[str] = []
    breath.phaseChanged.connect(lambda: phases.append(breath.phase))
    breath.start()
    qtbot.waitUntil(lambda: "out" in phases and "in" in phases, timeout=PATIENCE_MS)
    breath.finish()
    qtbot.waitUntil(lambda: breath.state == "ended", timeout=PATIENCE_MS)
