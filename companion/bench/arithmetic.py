"""The sums behind the figures."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from statistics import linear_regression, median
from typing import Final

REFRESH_MS: Final = 1000 / 60


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that at least `share` (above 0, up to 1) of all samples do not exceed.

    Nearest rank: always one of the samples, so that a rare long frame is never averaged away.
    Raises ValueError when there are no samples or the share makes no sense.
    """
    if not samples or not 0 < share <= 1:
        raise ValueError("a percentile needs samples and a share above 0, up to 1")
    return sorted(samples)[ceil(share * len(samples)) - 1]


def percentile_between(samples: Sequence[float], share: float, step: float) -> float:
    """The percentile of samples that are known to whole multiples of ``step`` only, as if those of
    one multiple were spread evenly around it: where a step more or less would decide a comparison.

    Within half a step of ``percentile``. Raises ValueError as that does.
    """
    middle = round(percentile(samples, share) / step)
    multiples = [round(sample / step) for sample in samples]
    below = sum(one < middle for one in multiples)
    here = multiples.count(middle)
    return step * (middle - 0.5 + (share * len(samples) - below) / here)


def ratio_of_medians(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """How many times theirs ours is. Raises ValueError when theirs is nothing."""
    whole = median(theirs)
    if whole <= 0:
        raise ValueError("nothing to compare with")
    return median(ours) / whole


def gaps_ms(times_s: Sequence[float]) -> list[float]:
    """From each moment to the next, in milliseconds."""
    return [(after - before) * 1000 for before, after in pairwise(times_s)]


def longest_gaps_ms(
    times_s: Sequence[float], spans_s: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    """The longest gap that touches one of the spans, and the longest that touches none; 0 where
    there is no such gap.
    """
    touching, apart = 0.0, 0.0
    for before, after in pairwise(times_s):
        gap = (after - before) * 1000
        if any(before < end and begin < after for begin, end in spans_s):
            touching = max(touching, gap)
        else:
            apart = max(apart, gap)
    return touching, apart


def within(times_s: Sequence[float], begin_s: float, end_s: float) -> list[float]:
    """The moments from `begin_s` up to `end_s`."""
    return [time_s for time_s in times_s if begin_s <= time_s <= end_s]


def tempo_error(ends_s: Sequence[float], turn_s: float) -> float:
    """By which share (0.001 is a thousandth) animation of `turn_s`, twice, three times … as long
    took too long; negative when it was too quick.

    The slope of a straight line through the ends: what all begin late by is no error of tempo, and
    that each can end only with a frame averages out. Raises ValueError for less than two ends.
    """
    if len(ends_s) < 2:
        raise ValueError("a tempo needs two ends")
    slope = linear_regression(range(len(ends_s)), ends_s).slope
    return slope / turn_s - 1


def silences(samples: bytes, least_frames: int, frame_bytes: int = 4) -> Iterator[tuple[int, int]]:
    """Where sound that has begun stops for `least_frames` or more of digital silence and goes on.

    Yields the first frame of each hole and its length in frames. What comes before the first
    sound and after the last is no hole. `samples` is whole frames of `frame_bytes` each.
    """
    hole = bytes(least_frames * frame_bytes)
    start = len(samples) - len(samples.lstrip(b"\0"))
    end = len(samples.rstrip(b"\0"))
    while (at := samples.find(hole, start, end)) >= 0:
        first = ceil(at / frame_bytes)
        last = first
        while samples[last * frame_bytes : (last + 1) * frame_bytes] == bytes(frame_bytes):
            last += 1
        if last - first >= least_frames:
            yield first, last - first
        start = last * frame_bytes + 1
