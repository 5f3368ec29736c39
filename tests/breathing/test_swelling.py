"""What swells with the breath is told when, and for how long."""

import math
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.cues import cues_due, known_until_s
from companion.breathing.pacer import Breath
from companion.breathing.patterns import load_patterns
from companion.breathing.session import Session, State, frame_of, resumed, started
from companion.breathing.swelling import Stroke, strokes_due
from companion.breathing.timeline import Cycle, breathing_cycle
from companion.breathing.view_model import BreathingViewModel

from .conftest import ASSETS, Clock

PATTERNS = load_patterns(ASSETS / "patterns")[0]
CYCLES = [one.cycle for one in PATTERNS.values() if one.paced]
EASY = breathing_cycle(4.0, 6.0, 3.0)

Told = list[tuple[float, float, float]]


@pytest.fixture
def told(breath: BreathingViewModel) -> Told:
    """What was announced and not taken back; seconds from the start of the clock."""
    strokes: Told = []
    breath.swellWanted.connect(lambda at, lasts, full: strokes.append((at - 1000, lasts, full)))
    breath.cuesDropped.connect(lambda _: strokes.clear())
    return strokes


def test_from_the_settling_on_every_phase_is_told_once_and_a_breath_ahead(
    breath: BreathingViewModel, told: Told, later: Callable[[float], None]
) -> None:
    breath.start()
    assert told == [(0, 3, 0), (3, 4, 1), (7, 6, 0)]
    for step in (3.0, 4.0, 6.0):
        later(step)
    assert told == [(0, 3, 0), (3, 4, 1), (7, 6, 0), (13, 4, 1), (17, 6, 0), (23, 4, 1)]


def test_a_stall_of_half_a_second_at_any_turn_loses_nothing(
    breath: BreathingViewModel, told: Told, later: Callable[[float], None], clock: Clock
) -> None:
    breath.start()
    for turn_s in (3.0, 7.0, 13.0, 17.0):
        assert any(at <= turn_s < at + lasts for at, lasts, _ in told)
        later(turn_s + 0.5 - (clock.now_s - 1000))
        end_s = max(at + lasts for at, lasts, _ in told)
        assert end_s >= turn_s + 1.0
    assert [at for at, _, _ in told] == sorted({at for at, _, _ in told})


@pytest.mark.parametrize("act", ["pause", "stopNow"])
def test_all_is_taken_back_when_the_breath_stops(
    breath: BreathingViewModel, told: Told, later: Callable[[float], None], act: str
) -> None:
    breath.start()
    later(5)
    getattr(breath, act)()
    assert told == []
    later(30)
    assert told == []


def test_the_last_breath_out_is_the_last_stroke(
    breath: BreathingViewModel, told: Told, later: Callable[[float], None]
) -> None:
    breath.start()
    later(5)
    breath.finish()
    assert told == [(5, 2, 1), (7, 6, 0)]
    later(2)
    later(6)
    assert breath.state == "ended"
    assert told == [(5, 2, 1), (7, 6, 0)]


class Slower:
    """Leads: every breath is longer than the one before."""

    def __init__(self) -> None:
        self.lasts_s = 4.0

    def first_at(self, ready_s: float) -> float | None:
        return None

    def breath_at(self, begins_s: float) -> Breath | None:
        self.lasts_s += 0.2
        return Breath(self.lasts_s, 1.5 * self.lasts_s)


def test_a_breath_that_changes_is_told_as_it_will_be(
    breath: BreathingViewModel, told: Told, later: Callable[[float], None]
) -> None:
    breath.lead(Slower())
    breath.start()
    later(3.01)
    assert told[0] == pytest.approx((3.01, 4.19, 1))
    assert told[1] == pytest.approx((7.2, 6.3, 0))


def test_the_tone_of_a_breath_that_changes_is_not_taken_back(
    breath: BreathingViewModel, later: Callable[[float], None], clock: Clock
) -> None:
    tones: list[tuple[str, float]] = []

    def drop(after_s: float) -> None:
        tones[:] = [tone for tone in tones if after_s and tone[1] <= after_s]

    breath.cueWanted.connect(lambda kind, at: tones.append((kind, at)))
    breath.cuesDropped.connect(drop)
    breath.lead(Slower())
    breath.setTones(True)
    breath.start()
    later(3.01)
    in_s, out_s = 4.2, 6.3
    later(in_s)
    later(out_s)
    assert [kind for kind, _ in tones][:4] == ["in", "out", "in", "out"]
    assert tones[2][1] == pytest.approx(1003 + in_s + out_s)


def reached(strokes: list[Stroke], at_s: float) -> float:
    """How full the breath is by what was told: each stroke goes on from the one before."""
    full, last = 1.0, 1.0
    for stroke in sorted(strokes, key=lambda one: one.at_s):
        if stroke.at_s > at_s:
            break
        way = min(1.0, (at_s - stroke.at_s) / stroke.lasts_s)
        full = last + (stroke.fullness - last) * (0.5 - 0.5 * math.cos(math.pi * way))
        last = stroke.fullness
    return full


@given(st.sampled_from(CYCLES), st.floats(0, 100), st.floats(0.05, 5))
def test_whatever_the_pattern_it_is_as_full_as_the_picture(
    cycle: Cycle, began_s: float, every_s: float
) -> None:
    session = started(began_s, paced=True)
    told: list[Stroke] = []
    until_s, now_s = -math.inf, began_s
    while now_s < began_s + 40:
        told += strokes_due(session, until_s, now_s, cycle)
        until_s = known_until_s(now_s, cycle)
        frame = frame_of(session, now_s, cycle)
        if frame.phase.value in {"in", "out", "sip"}:
            assert reached(told, now_s) == pytest.approx(frame.scale, abs=1e-6)
        now_s += every_s
    for before, after in pairwise(told):
        assert after.at_s >= before.at_s + before.lasts_s - 1e-6


@pytest.mark.parametrize(
    "session", [Session(), Session(State.PAUSED), Session(State.QUIET), Session(State.ENDED)]
)
def test_nothing_swells_where_nothing_breathes(session: Session) -> None:
    assert strokes_due(session, -math.inf, 10.0, EASY) == []


def test_after_a_pause_it_sinks_for_what_is_left_of_the_settling() -> None:
    session = resumed(100.0, EASY)
    first = strokes_due(session, -math.inf, 100.0, EASY)[0]
    assert first == Stroke(100.0, 1.0, 0.0)


@pytest.mark.parametrize("cycle", CYCLES)
def test_announced_at_the_turns_every_breath_is_told(cycle: Cycle) -> None:
    session, until_s, now_s = started(0.0, paced=True), -math.inf, 0.0
    strokes: list[Stroke] = []
    tones: list[tuple[str, float]] = []
    starts: dict[str, list[float]] = {"in": [], "out": []}
    while now_s < 200:
        strokes += strokes_due(session, until_s, now_s, cycle)
        tones += [(cue.phase.value, cue.at_s) for cue in cues_due(session, until_s, now_s, cycle)]
        until_s = known_until_s(now_s, cycle)
        later_s = now_s + 1e-6
        frame = frame_of(session, later_s, cycle)
        if frame.phase.value in starts:
            starts[frame.phase.value].append(now_s)
        now_s = later_s + frame.remaining_s
    for kind, turns_s in starts.items():
        heard_s = [at_s for told, at_s in tones if told == kind]
        assert heard_s[: len(turns_s)] == pytest.approx(turns_s, abs=1e-3)
        for turn_s in turns_s:
            assert min(abs(one.at_s - turn_s) for one in strokes) < 1e-3
