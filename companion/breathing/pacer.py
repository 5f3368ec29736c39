"""Breathing at one's own pace: from taps to a guide that slows down with the person.

The person taps at the end of each breath out. The guide starts at that rate, lengthens the breath
out first, then slows everything, a step every three breaths, as RESPeRATE does. A pace taken from
a person's own rate slowed breathing more than a fixed one (Leslie 2019,
doi:10.1109/ACII.2019.8925531). A rate is never shown and never judged. Times in seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from companion.breathing.limits import Limits

LISTENS_S: Final = 30.0
"""How long taps are listened to before the guide begins."""

FEWEST_TAPS: Final = 4
"""With fewer, the person's rate is not known."""

SHORTEST_S: Final = 1.2
LONGEST_S: Final = 15.0
"""Time between two taps outside of these is a slip of the finger or a tap left out."""

BREATHS_A_STEP: Final = 3
SLOWER: Final = 1.08
"""A step makes a breath, or first its breath out, this many times as long."""

IN_SHARE_START: Final = 0.5
IN_SHARE_END: Final = 0.3
"""The breath in as a share of the whole: Van Diest 2014, doi:10.1007/s10484-014-9253-x."""

PATIENCE: Final = 2
"""So many late taps in a row, and the guide goes back a step."""

WAITS_BREATHS: Final = 6
"""How long it stays there before it tries again."""

_DUST: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath: never shorter out than in."""

    in_s: float
    out_s: float

    @property
    def lasts_s(self) -> float:
        """In and out."""
        return self.in_s + self.out_s


@dataclass(frozen=True, slots=True)
class Heard:
    """What the taps say. `breath` is where to start; `hurried` that Quiet should be offered first.

    `breath` is None where too few taps came to know.
    """

    breath: Breath | None
    hurried: bool = False


@dataclass(frozen=True, slots=True)
class Pacer:
    """Where the guide is. `ladder` holds every step taken, the last one breathed now.

    `done` counts breaths at this step, `late` the late taps in a row, `waiting` the breaths for
    which nothing gets slower.
    """

    ladder: tuple[Breath, ...]
    limits: Limits
    done: int = 0
    late: int = 0
    waiting: int = 0

    @property
    def breath(self) -> Breath:
        """The breath to guide now."""
        return self.ladder[-1]


def hear(taps_s: Sequence[float], limits: Limits) -> Heard:
    """The person's own breath from the times of their taps, in any order."""
    # With all it brings along it would come before the first frame.
    from statistics import median

    gaps = [
        after - before
        for before, after in pairwise(sorted(taps_s))
        if SHORTEST_S <= after - before <= LONGEST_S
    ]
    if len(gaps) < FEWEST_TAPS - 1:
        return Heard(None)
    own_s = median(gaps)
    lasts_s = min(limits.longest_s, max(limits.shortest_s, own_s))
    # Who breathes slowly already begins with the longer breath out that the guide leads others to.
    share = IN_SHARE_END if lasts_s >= limits.longest_s else IN_SHARE_START
    breath = Breath(lasts_s * share, lasts_s * (1 - share))
    return Heard(breath, hurried=own_s < limits.shortest_s)


def begin(breath: Breath, limits: Limits) -> Pacer:
    """A guide that starts with this breath."""
    return Pacer((breath,), limits)


def breathed(pacer: Pacer) -> Pacer:
    """After one whole breath: the same again, or every third time a little longer."""
    if pacer.waiting:
        return replace(pacer, waiting=pacer.waiting - 1)
    done = pacer.done + 1
    if done < BREATHS_A_STEP:
        return replace(pacer, done=done)
    longer = _longer(pacer.breath, pacer.limits)
    if longer == pacer.breath:
        return replace(pacer, done=0)
    return replace(pacer, ladder=(*pacer.ladder, longer), done=0)


def tapped(pacer: Pacer, late_s: float) -> Pacer:
    """After a tap that came `late_s` after the guide's breath out had ended; negative is early.

    Later than a whole phase counts as late. After two in a row the guide goes back a step and
    stays there a while, without a word. Taps that stay away say nothing.
    """
    if not late_s > pacer.breath.in_s:
        return replace(pacer, late=0)
    if pacer.late + 1 < PATIENCE:
        return replace(pacer, late=pacer.late + 1)
    ladder = pacer.ladder[:-1] if len(pacer.ladder) > 1 else pacer.ladder
    return Pacer(ladder, pacer.limits, waiting=WAITS_BREATHS)


def _longer(breath: Breath, limits: Limits) -> Breath:
    """The next step: first a longer breath out, then all of it slower, up to the limit."""
    in_s, out_s = breath.in_s, breath.out_s
    if in_s / breath.lasts_s <= IN_SHARE_END + _DUST:
        lasts_s = min(breath.lasts_s * SLOWER, limits.longest_s)
        return Breath(in_s / breath.lasts_s * lasts_s, out_s / breath.lasts_s * lasts_s)
    longer_out_s = min(out_s * SLOWER, in_s * (1 / IN_SHARE_END - 1))
    if in_s + longer_out_s <= limits.longest_s:
        return Breath(in_s, longer_out_s)
    # As slow as may be: only the share of the breath out still grows.
    in_s = max(in_s / SLOWER, limits.longest_s * IN_SHARE_END, limits.longest_s - longer_out_s)
    return Breath(in_s, limits.longest_s - in_s)
