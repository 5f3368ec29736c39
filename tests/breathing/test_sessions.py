"""Which breath, for how long: what a person chooses and what the session makes of it."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.choices import MINUTES, Choices, choices_from
from companion.breathing.guides import load_guides
from companion.breathing.pacer import Breath
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


def turns_until_the_end(
    breath: BreathingViewModel, clock: Clock, most: int = 400
) -> list[tuple[str, float]]:
    """Every phase with the time it began, the program looking only when its timer says so."""
    seen: list[tuple[str, float]] = [(breath.phase, clock.now_s)]
    for _ in range(most):
        if not breath._turn.isActive():
            return seen
        clock.now_s += breath._turn.interval() / 1000
        breath._turn.timeout.emit()
        if seen[-1][0] != breath.phase:
            seen.append((breath.phase, clock.now_s))
    raise AssertionError("it never ends")


@pytest.mark.parametrize("minutes", [one for one in MINUTES if one])
@pytest.mark.parametrize("pattern", ["easy", "gentle", "long_out", "sigh", "own"])
def test_it_ends_by_itself_on_a_whole_breath_near_the_chosen_time(
    breath: BreathingViewModel, clock: Clock, minutes: int, pattern: str
) -> None:
    breath.setPattern(pattern)
    breath.setMinutes(minutes)
    began_s = clock.now_s
    breath.start()
    seen = turns_until_the_end(breath, clock)
    assert [phase for phase, _ in seen[-3:]] in (["in", "out", "rest"], ["sip", "out", "rest"])
    lasted_s = clock.now_s - began_s
    assert abs(lasted_s - minutes * 60) <= PATTERNS[pattern].cycle.lasts_s


def test_until_called_it_goes_on(breath: BreathingViewModel, later: Later) -> None:
    breath.start()
    later(3600)
    assert breath.state == "breathing"


def test_a_session_under_way_can_be_given_an_end(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.start()
    later(300)
    breath.setMinutes(1)
    began_s = clock.now_s
    turns_until_the_end(breath, clock)
    assert clock.now_s - began_s == pytest.approx(60, abs=10)


def test_another_pattern_begins_with_the_next_breath_in(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    breath.start()
    later(5)
    breath.setPattern("long_out")
    assert (breath.phase, breath.inS) == ("in", 4.0)
    seen: list[tuple[str, float]] = []
    for _ in range(5):
        clock.now_s += breath._turn.interval() / 1000
        breath._turn.timeout.emit()
        seen.append((breath.phase, clock.now_s))
    assert [phase for phase, _ in seen] == ["out", "in", "out", "in", "out"]
    lengths = [after - before for (_, before), (_, after) in pairwise(seen)]
    assert lengths == pytest.approx([6, 3, 7, 3], abs=0.01)


def test_quiet_is_company_without_a_pace(breath: BreathingViewModel, words: BreathingWords) -> None:
    breath.setPattern("quiet")
    breath.start()
    assert (breath.state, breath.word) == ("quiet", words.quiet[0])
    breath.stopNow()
    breath.setPattern("easy")
    breath.start()
    assert breath.state == "settling"


def test_a_sigh_says_its_sip_and_its_free_time(
    breath: BreathingViewModel, later: Later, words: BreathingWords
) -> None:
    breath.setPattern("sigh")
    breath.start()
    later(3.001)
    assert breath.word == words.breathe_in
    later(2.5)
    assert (breath.phase, breath.word) == ("sip", words.sip)
    later(0.8)
    assert (breath.phase, breath.word) == ("out", words.breathe_out)
    later(6 + 2 * 9.3)
    assert (breath.phase, breath.word) == ("free", words.free)


def test_the_guide_is_given_the_whole_cycle(breath: BreathingViewModel) -> None:
    breath.setPattern("sigh")
    assert breath.times == {
        "inMs": 2500,
        "sipMs": 800,
        "sipFrom": 0.8,
        "outMs": 6000,
        "together": 3,
        "freeMs": 15000,
    }
    breath.setPattern("easy")
    assert (breath.times["sipMs"], breath.times["sipFrom"], breath.times["freeMs"]) == (0, 1.0, 0)


def test_a_leader_is_asked_at_every_breath_in(
    breath: BreathingViewModel, clock: Clock, words: BreathingWords
) -> None:
    asked: list[float] = []

    class Leads:
        def first_at(self, ready_s: float) -> float | None:
            return None

        def breath_at(self, begins_s: float) -> Breath | None:
            asked.append(begins_s)
            return Breath(3.0, 3.0 + len(asked)) if len(asked) < 3 else None

    breath.lead(Leads())
    breath.start()
    began_s = clock.now_s
    notes: list[str] = []
    for _ in range(8):
        clock.now_s += breath._turn.interval() / 1000
        breath._turn.timeout.emit()
        notes.append(breath.note)
    assert [at - began_s for at in asked] == pytest.approx([3, 10, 18, 28], abs=0.01)
    # Led no more, it breathes as it would have.
    assert (breath.inS, breath.outS) == (4.0, 6.0)
    # The cautions go on from breath to breath.
    assert (notes[0], notes[-1]) == (words.cautions["easy"], words.cautions["dizzy"])


def test_a_round_of_sighs_begins_once_in_three_breaths(
    breath: BreathingViewModel, clock: Clock
) -> None:
    begun: list[float] = []
    breath.setPattern("sigh")
    breath.start()
    began_s = clock.now_s
    breath.roundBegun.connect(lambda: begun.append(clock.now_s - began_s))
    for _ in range(12):
        clock.now_s += breath._turn.interval() / 1000
        breath._turn.timeout.emit()
    assert begun == pytest.approx([3.0, 3 + 3 * 9.3 + 15], abs=0.02)


def test_times_of_ones_own_are_used_and_kept_within_the_limits(
    breath: BreathingViewModel,
) -> None:
    breath.setPattern("own")
    breath.setOwn(2.5, 4.5)
    assert (breath.inS, breath.outS) == (2.5, 4.5)
    breath.setOwn(100, 0.1)
    assert breath.outS >= breath.inS
    assert breath.inS + breath.outS <= 10
    breath.setOwn(float("nan"), 3)
    assert breath.inS + breath.outS <= 10


def test_a_child_breathes_small_and_is_offered_nothing_for_adults(
    breath: BreathingViewModel,
) -> None:
    breath.setPattern("long_out")
    breath.offer(PATTERNS, GUIDES, "child")
    assert (breath.pattern, breath.inS, breath.outS) == ("small", 2.0, 3.5)
    assert {one["key"] for one in breath.patterns} == {"small", "quiet"}
    breath.setPattern("easy")
    assert breath.pattern == "small"


def test_a_tone_of_the_old_pattern_does_not_sound_in_the_new_one(
    breath: BreathingViewModel, clock: Clock, later: Later
) -> None:
    told: list[float] = []
    dropped: list[float] = []
    breath.cueWanted.connect(lambda _kind, at: told.append(at))

    def drop() -> None:
        dropped.append(clock.now_s)
        told.clear()

    breath.cuesDropped.connect(drop)
    breath.setTones(True)
    breath.start()
    later(5)
    breath.setPattern("long_out")
    later(8)
    assert dropped[-1] == clock.now_s
    began_s = clock.now_s
    assert told == pytest.approx([began_s + 3, began_s + 10], abs=0.01)


@given(
    st.builds(
        Choices,
        guide=st.sampled_from(["", "lotus"]),
        pattern=st.sampled_from(["", "easy", "own"]),
        own_in_s=st.floats(0, 10),
        own_out_s=st.floats(0, 10),
        minutes=st.sampled_from(MINUTES),
        tones=st.booleans(),
    )
)
def test_choices_are_kept(choices: Choices) -> None:
    from dataclasses import asdict

    assert choices_from(asdict(choices)) == choices


@given(st.dictionaries(st.text(), st.none() | st.text() | st.integers() | st.floats()))
def test_nonsense_is_no_choice(kept: dict[str, object]) -> None:
    choices = choices_from(kept)
    assert choices.minutes in MINUTES
    assert 0 <= choices.own_in_s < 60


def test_everything_chosen_comes_back_and_goes_with_the_visit(
    breath: BreathingViewModel, clock: Clock
) -> None:
    breath.setPattern("own")
    breath.setOwn(2.5, 4.0)
    breath.setMinutes(5)
    again = BreathingViewModel(PATTERNS["easy"], clock)
    again.restore(breath.kept())
    again.offer(PATTERNS, GUIDES, "adult")
    assert (again.pattern, again.minutes, again.inS, again.outS) == ("own", 5, 2.5, 4.0)
    again.start_over()
    assert (again.pattern, again.minutes, again.inS) == ("easy", 0, 4.0)
