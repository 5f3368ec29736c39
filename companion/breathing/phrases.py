"""Breathing with the music: a breath for each of its phrases.

The pieces are written in lines of about one easy breath: the melody lifts where the breath goes in.
A breath is only ever stretched or shortened by REACH to come to the next line, so that nobody
notices; where no line is near, nothing is led. Times are seconds of the monotonic clock.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from companion.breathing.pacer import Breath

REACH: Final = 1 / 21
"""No breath differs by more from the usual one, so none by more than a tenth from the last."""

LONGEST_WAIT_S: Final = 12.0
"""So long a first breath waits for its line."""


IN_SHARE: Final = 0.4
"""Of a line, so much is written for the breath in."""

_ABOUT: Final = 0.05


def written_for(usual: Breath, lines_s: Sequence[float]) -> bool:
    """Whether the lines are as long as the breath and lift as it goes in."""
    # With all it brings along it would come before the first frame.
    from statistics import median

    if len(lines_s) < 2:
        return False
    line_s = median(after - before for before, after in pairwise(lines_s))
    as_long = abs(line_s - usual.lasts_s) <= usual.lasts_s * REACH
    return as_long and abs(usual.in_s / usual.lasts_s - IN_SHARE) <= _ABOUT


def first_line(ready_s: float, lines_s: Sequence[float]) -> float | None:
    """The first line that begins when the person is ready, or soon after; None if none does."""
    place = bisect_left(lines_s, ready_s)
    if place == len(lines_s) or lines_s[place] - ready_s > LONGEST_WAIT_S:
        return None
    return lines_s[place]


def breath_to_line(begins_s: float, usual: Breath, lines_s: Sequence[float]) -> Breath | None:
    """The breath that begins then and ends nearest to the beginning of a line.

    None where the music has no line within one breath of its end.
    """
    ends_s = begins_s + usual.lasts_s
    goal_s = min(lines_s, key=lambda at_s: abs(at_s - ends_s), default=None)
    if goal_s is None or abs(goal_s - ends_s) > usual.lasts_s:
        return None
    stretch = (goal_s - begins_s) / usual.lasts_s
    stretch = min(1 + REACH, max(1 - REACH, stretch))
    return Breath(usual.in_s * stretch, usual.out_s * stretch)
