"""What it costs to know where a breath is, and how exactly it is known after half an hour."""

import time
from fractions import Fraction
from random import Random
from typing import Final

from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.breathing.patterns import Pattern, load_patterns
from companion.breathing.timeline import frame_at
from companion.device.paths import assets_dir

FRAME_US: Final = 5.0
_MOMENTS: Final = 20_000
_HALF_AN_HOUR_S: Final = 1800


def timeline(_stage: Stage, plan: Plan) -> list[Figure]:
    """`frame_at` over random moments of half an hour, the quickest of some runs."""
    patterns, _ = load_patterns(assets_dir() / "breathing" / "patterns")
    paced = [one for one in patterns.values() if one.paced]
    slowest_us = max(_microseconds(one, plan.runs) for one in paced)
    worst_s = max(_error_s(one) for one in paced)
    return [
        Figure("frame_at", "knowing where a breath is", slowest_us, "µs", FRAME_US),
        Figure(
            "phase_error", "breath against the clock after 30 minutes", worst_s * 1000, "ms", 1e-6
        ),
    ]


def _microseconds(pattern: Pattern, runs: int) -> float:
    draw = Random(1)
    moments = [draw.uniform(0, _HALF_AN_HOUR_S) for _ in range(_MOMENTS)]
    cycle = pattern.cycle
    took_s = []
    for _ in range(runs):
        began_s = time.perf_counter()
        for moment_s in moments:
            frame_at(moment_s, cycle)
        took_s.append(time.perf_counter() - began_s)
    return min(took_s) / _MOMENTS * 1e6


def _error_s(pattern: Pattern) -> float:
    """How far the phase half an hour on is from what exact arithmetic says."""
    cycle = pattern.cycle
    beats = [Fraction(str(beat.lasts_s)) for beat in cycle.beats]
    passed = (_HALF_AN_HOUR_S - Fraction(str(cycle.settle_s))) % sum(beats)
    for place, beat in enumerate(beats):
        if passed < beat:
            frame = frame_at(_HALF_AN_HOUR_S, cycle)
            same = frame.phase is cycle.beats[place].phase
            return abs(float(beat - passed) - frame.remaining_s) if same else float(beat)
        passed -= beat
    return 0.0
