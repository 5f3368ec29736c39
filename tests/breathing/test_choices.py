"""What a person chooses for their breath: tones, guides, techniques."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from companion.breathing.patterns import Pattern, load_pattern
from companion.breathing.view_model import BreathingViewModel
from companion.breathing.words import BreathingWords
from tests.waiting import PATIENCE_MS

from .conftest import ASSETS, Clock


def seen(breath: BreathingViewModel) -> tuple[str, str]:
    return breath.state, breath.phase


def test_tones_are_told_at_least_half_a_second_ahead_and_once(
    breath: BreathingViewModel, clock: Clock, later: Callable[[float], None]
) -> None:
    told: list[tuple[str, float, float]] = []
    breath.cueWanted.connect(lambda kind, at: told.append((kind, at - 1000, clock.now_s - 1000)))
    breath.setTones(True)
    breath.start()
    for step in (3.0, 4.0, 6.0, 4.0, 6.0):
        later(step)
    assert [(kind, at) for kind, at, _ in told] == [
        ("in", 3), ("out", 7), ("in", 13), ("out", 17), ("in", 23), ("out", 27), ("in", 33),
    ]  # fmt: skip
    assert all(at - now >= 0.5 for _, at, now in told)


def test_a_tone_that_would_come_too_late_is_left_out(
    breath: BreathingViewModel, later: Callable[[float], None]
) -> None:
    told: list[float] = []
    breath.cueWanted.connect(lambda kind, at: told.append(at - 1000))
    breath.start()
    later(6.6)
    breath.setTones(True)
    assert told == [13, 17]


def test_no_tone_sounds_for_a_turn_that_has_passed(
    breath: BreathingViewModel, clock: Clock, later: Callable[[float], None]
) -> None:
    told: list[float] = []
    breath.cueWanted.connect(lambda kind, at: told.append(at - clock.now_s))
    breath.setTones(True)
    breath.start()
    later(100)
    assert min(told) >= 0.5


def test_tones_that_have_not_sounded_are_taken_back_when_the_breath_stops(
    qtbot: QtBot, breath: BreathingViewModel
) -> None:
    breath.setTones(True)
    breath.start()
    with qtbot.waitSignal(breath.cuesDropped, timeout=PATIENCE_MS):
        breath.pause()


def test_the_last_breath_has_no_tone_after_it(
    breath: BreathingViewModel, clock: Clock, later: Callable[[float], None]
) -> None:
    breath.setTones(True)
    breath.start()
    later(5)
    told: list[tuple[str, float]] = []
    breath.cueWanted.connect(lambda kind, at: told.append((kind, at - 1000)))
    breath.finish()
    later(3)
    assert told == [("out", 7)]


def test_silent_unless_tones_are_wanted(
    breath: BreathingViewModel, later: Callable[[float], None]
) -> None:
    told: list[str] = []
    breath.cueWanted.connect(lambda kind, at: told.append(kind))
    breath.start()
    later(20)
    assert told == []


def test_less_motion_brings_the_lantern_unless_another_guide_was_chosen(
    breath: BreathingViewModel,
) -> None:
    breath.set_less_motion(True)
    assert breath.guide == "lantern"
    breath.setGuide("lotus")
    breath.set_less_motion(True)
    assert breath.guide == "lotus"


def test_a_guide_nobody_knows_is_refused(breath: BreathingViewModel) -> None:
    breath.setGuide("clown")
    assert breath.guide == "lotus"


def test_a_technique_brings_its_own_words_and_pattern(
    breath: BreathingViewModel, later: Callable[[float], None], words: BreathingWords
) -> None:
    long_out = load_pattern(ASSETS / "patterns", "long_out")
    breath.begin_technique("long_out", long_out)
    assert (breath.state, breath.inS, breath.outS) == ("settling", 3.0, 7.0)
    assert breath.note == words.cautions["easy"]
    later(3.001)
    assert (breath.phase, breath.note) == ("in", words.techniques["long_out"])
    later(20)
    assert breath.note == words.cautions["dizzy"]


def test_a_technique_without_a_pattern_is_quiet_company(
    breath: BreathingViewModel, words: BreathingWords
) -> None:
    breath.begin_technique("squeeze", None)
    assert (breath.state, breath.word) == ("quiet", words.techniques["squeeze"])
    breath.begin_technique("still", None)
    assert (breath.state, breath.word) == ("quiet", words.techniques["still"])


def test_no_technique_paces_a_breath_that_may_not_be_paced(
    breath: BreathingViewModel, easy: Pattern
) -> None:
    breath.set_paced(False)
    breath.begin_technique("breathe", easy)
    assert breath.state == "quiet"


def test_after_a_technique_the_usual_breath_comes_back(
    breath: BreathingViewModel, words: BreathingWords
) -> None:
    breath.begin_technique("squeeze", None)
    breath.start()
    assert (breath.state, breath.technique, breath.inS) == ("settling", "", 4.0)
