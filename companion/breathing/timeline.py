"""Where a breath is at any moment: a pure function of the time since the session began.

A session settles first, then repeats a cycle of breaths without holds until it is finished. All
times are seconds since the settling began.
"""

import math
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import Final, NamedTuple

LEAST_NOTICE_S: Final = 2.0
"""A breath with less than this left is too short to be told that it is the last one."""


class Phase(StrEnum):
    """What the breath does.

    `sip` is a second, shorter breath in on top of the first; `free` is time in which the person
    breathes as they like; `rest` is everything before and after.
    """

    SETTLE = "settle"
    IN = "in"
    SIP = "sip"
    OUT = "out"
    FREE = "free"
    REST = "rest"


@dataclass(frozen=True)
class Beat:
    """One phase of a cycle: how long it lasts, and how full the breath is before and after it.

    `lasts_s` is above 0; fullness runs from 0 to 1.
    """

    phase: Phase
    lasts_s: float
    before: float
    after: float


@dataclass(frozen=True)
class Cycle:
    """What repeats after `settle_s` (0 or more): whole breaths, and free time after them.

    It begins with a breath in and holds at least one breath out.
    """

    settle_s: float
    beats: tuple[Beat, ...]

    @cached_property
    def starts_s(self) -> tuple[float, ...]:
        """When each beat begins in the cycle, and when the cycle ends."""
        return (0.0, *accumulate(beat.lasts_s for beat in self.beats))

    @cached_property
    def lasts_s(self) -> float:
        """One round."""
        return self.starts_s[-1]

    @cached_property
    def breath_beats(self) -> tuple[int, ...]:
        """The beats with which a breath begins."""
        return tuple(n for n, beat in enumerate(self.beats) if beat.phase is Phase.IN)

    @cached_property
    def breaths_before(self) -> tuple[int, ...]:
        """How many breaths of the round have begun when each beat begins, itself included."""
        return tuple(accumulate(int(beat.phase is Phase.IN) for beat in self.beats))

    @cached_property
    def out_ends_s(self) -> tuple[float, ...]:
        """When each breath of the round is out."""
        return tuple(
            self.starts_s[n + 1] for n, beat in enumerate(self.beats) if beat.phase is Phase.OUT
        )


class Frame(NamedTuple):
    """One moment of a session.

    `breath` counts whole breaths from 0; in free time it is that of the breath before. `progress`
    runs from 0 to 1 through the phase. `scale` is how full the breath is, 0 to 1, along a cosine,
    so that it comes to rest at every turn. `remaining_s` is the time to the next turn, above 0
    except at rest. `last` marks the breath the session ends with.
    """

    phase: Phase
    breath: int
    progress: float
    scale: float
    remaining_s: float
    last: bool


@dataclass(frozen=True)
class Turn:
    """A moment at which one phase gives way to the next, which is `phase`."""

    phase: Phase
    at_s: float


def breathing_cycle(in_s: float, out_s: float, settle_s: float) -> Cycle:
    """One breath, in and out, over and over."""
    return Cycle(settle_s, (Beat(Phase.IN, in_s, 0.0, 1.0), Beat(Phase.OUT, out_s, 1.0, 0.0)))


def round_starts_s(number: int, cycle: Cycle) -> float:
    """When a round of the cycle begins."""
    return cycle.settle_s + number * cycle.lasts_s


def breath_starts_s(index: int, cycle: Cycle) -> float:
    """When a breath begins, its in-breath first."""
    number, place = divmod(index, len(cycle.breath_beats))
    return round_starts_s(number, cycle) + cycle.starts_s[cycle.breath_beats[place]]


def breath_ends_s(index: int, cycle: Cycle) -> float:
    """When a breath is out."""
    number, place = divmod(index, len(cycle.breath_beats))
    return round_starts_s(number, cycle) + cycle.out_ends_s[place]


def frame_at(elapsed_s: float, cycle: Cycle, last_index: int | None = None) -> Frame:
    """The moment `elapsed_s` after the settling began; before that counts as its beginning.

    With `last_index` the session rests after that breath.
    """
    elapsed_s = max(0.0, elapsed_s)
    if elapsed_s < cycle.settle_s:
        left_s = cycle.settle_s - elapsed_s
        return Frame(Phase.SETTLE, 0, elapsed_s / cycle.settle_s, 0.0, left_s, last=False)
    if last_index is not None and elapsed_s >= breath_ends_s(last_index, cycle):
        return Frame(Phase.REST, last_index, 1.0, 0.0, 0.0, last=True)
    number, place, start_s, end_s = _beat_at(elapsed_s, cycle)
    beat = cycle.beats[place]
    progress = (elapsed_s - start_s) / (end_s - start_s)
    eased = 0.5 - 0.5 * math.cos(math.pi * progress)
    index = number * len(cycle.breath_beats) + cycle.breaths_before[place] - 1
    return Frame(
        beat.phase,
        index,
        progress,
        beat.before + (beat.after - beat.before) * eased,
        end_s - elapsed_s,
        last=index == last_index,
    )


def last_breath(elapsed_s: float, cycle: Cycle) -> int | None:
    """The breath to end with when the person asks to finish now; None while settling or in free
    time, when there is none to end.

    The one under way, or one more when that is nearly over and another follows at once.
    """
    frame = frame_at(elapsed_s, cycle)
    if frame.phase in {Phase.SETTLE, Phase.FREE}:
        return None
    ends_s, next_s = breath_ends_s(frame.breath, cycle), breath_starts_s(frame.breath + 1, cycle)
    nearly_over = frame.phase is Phase.OUT and frame.remaining_s < LEAST_NOTICE_S
    return frame.breath + 1 if nearly_over and next_s - ends_s < LEAST_NOTICE_S else frame.breath


def turns(
    from_s: float, until_s: float, cycle: Cycle, last_index: int | None = None
) -> Iterator[Turn]:
    """Every turn in `from_s` < t <= `until_s`, in order; the end of the last breath is a turn to
    rest.
    """
    ends_s = math.inf if last_index is None else breath_ends_s(last_index, cycle)
    number = max(0, math.floor((from_s - cycle.settle_s) / cycle.lasts_s) - 1)
    while True:
        begins_s = round_starts_s(number, cycle)
        for beat, start_s in zip(cycle.beats, cycle.starts_s, strict=False):
            at_s = begins_s + start_s
            if at_s >= ends_s:
                if from_s < ends_s <= until_s:
                    yield Turn(Phase.REST, ends_s)
                return
            if at_s > until_s:
                return
            if at_s > from_s:
                yield Turn(beat.phase, at_s)
        number += 1


def _beat_at(elapsed_s: float, cycle: Cycle) -> tuple[int, int, float, float]:
    """The round, the beat in it, and when that beat begins and ends."""
    number = math.floor((elapsed_s - cycle.settle_s) / cycle.lasts_s)
    # Rounding may put a turn one beat too early or too late; the starts themselves decide.
    if elapsed_s >= round_starts_s(number + 1, cycle):
        number += 1
    elif elapsed_s < round_starts_s(number, cycle):
        number -= 1
    begins_s = round_starts_s(number, cycle)
    last = len(cycle.beats) - 1
    place = min(last, max(0, bisect_right(cycle.starts_s, elapsed_s - begins_s) - 1))
    if place < last and elapsed_s >= begins_s + cycle.starts_s[place + 1]:
        place += 1
    elif elapsed_s < begins_s + cycle.starts_s[place]:
        place -= 1
    next_s = (
        round_starts_s(number + 1, cycle) if place == last else begins_s + cycle.starts_s[place + 1]
    )
    return number, place, begins_s + cycle.starts_s[place], next_s
