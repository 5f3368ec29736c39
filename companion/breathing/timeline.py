"""Where a breath is at any moment: a pure function of the time since the session began.

A session settles first, then repeats an in-breath and an out-breath without holds until it is
finished. All times are seconds since the settling began.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

LEAST_NOTICE_S: Final = 2.0
"""A breath with less than this left is too short to be told that it is the last one."""


class Phase(StrEnum):
    """What the breath does; `rest` is everything before and after."""

    SETTLE = "settle"
    IN = "in"
    OUT = "out"
    REST = "rest"


class Pace(Protocol):
    """How long the parts last, each above 0 (the settling may be 0)."""

    @property
    def in_s(self) -> float: ...
    @property
    def out_s(self) -> float: ...
    @property
    def settle_s(self) -> float: ...


@dataclass(frozen=True)
class Frame:
    """One moment of a session.

    `index` counts whole breaths from 0. `progress` runs from 0 to 1 through the phase. `scale` is
    how full the breath is, 0 to 1, along a cosine, so that it comes to rest at both turns.
    `remaining_s` is the time to the next turn, above 0 except at rest. `last` marks the breath the
    session ends with.
    """

    phase: Phase
    index: int
    progress: float
    scale: float
    remaining_s: float
    last: bool


@dataclass(frozen=True)
class Turn:
    """A moment at which one phase gives way to the next, which is `phase`."""

    phase: Phase
    at_s: float


def cycle_s(pace: Pace) -> float:
    """One breath, in and out."""
    return pace.in_s + pace.out_s


def breath_starts_s(index: int, pace: Pace) -> float:
    """When a breath begins, its in-breath first."""
    return pace.settle_s + index * cycle_s(pace)


def frame_at(elapsed_s: float, pace: Pace, last_index: int | None = None) -> Frame:
    """The moment `elapsed_s` after the settling began; before that counts as its beginning.

    With `last_index` the session rests after that breath.
    """
    elapsed_s = max(0.0, elapsed_s)
    if elapsed_s < pace.settle_s:
        return Frame(
            phase=Phase.SETTLE,
            index=0,
            progress=elapsed_s / pace.settle_s,
            scale=0.0,
            remaining_s=pace.settle_s - elapsed_s,
            last=False,
        )
    index = math.floor((elapsed_s - pace.settle_s) / cycle_s(pace))
    # Rounding may put a turn one breath too early or too late; the starts themselves decide.
    if elapsed_s >= breath_starts_s(index + 1, pace):
        index += 1
    elif elapsed_s < breath_starts_s(index, pace):
        index -= 1
    if last_index is not None and index > last_index:
        return Frame(Phase.REST, last_index, 1.0, 0.0, 0.0, last=True)
    starts_s = breath_starts_s(index, pace)
    turns_s = starts_s + pace.in_s
    ends_s = breath_starts_s(index + 1, pace)
    if elapsed_s < turns_s:
        progress = (elapsed_s - starts_s) / (turns_s - starts_s)
        scale = 0.5 - 0.5 * math.cos(math.pi * progress)
        phase, remaining_s = Phase.IN, turns_s - elapsed_s
    else:
        progress = (elapsed_s - turns_s) / (ends_s - turns_s)
        scale = 0.5 + 0.5 * math.cos(math.pi * progress)
        phase, remaining_s = Phase.OUT, ends_s - elapsed_s
    return Frame(phase, index, progress, scale, remaining_s, last=index == last_index)


def last_breath(elapsed_s: float, pace: Pace) -> int | None:
    """The breath to end with when the person asks to finish now; None while settling, when there
    is none to end.

    The one under way, or one more when that is nearly over.
    """
    frame = frame_at(elapsed_s, pace)
    if frame.phase is Phase.SETTLE:
        return None
    nearly_over = frame.phase is Phase.OUT and frame.remaining_s < LEAST_NOTICE_S
    return frame.index + 1 if nearly_over else frame.index


def turns(
    from_s: float, until_s: float, pace: Pace, last_index: int | None = None
) -> Iterator[Turn]:
    """Every turn in `from_s` < t <= `until_s`, in order; the end of the last breath is a turn to
    rest.
    """
    frame = frame_at(from_s, pace)
    index = 0 if frame.phase is Phase.SETTLE else frame.index
    while last_index is None or index <= last_index:
        starts_s = breath_starts_s(index, pace)
        for turn in (Turn(Phase.IN, starts_s), Turn(Phase.OUT, starts_s + pace.in_s)):
            if turn.at_s > until_s:
                return
            if turn.at_s > from_s:
                yield turn
        index += 1
    ends_s = breath_starts_s(index, pace)
    if from_s < ends_s <= until_s:
        yield Turn(Phase.REST, ends_s)
