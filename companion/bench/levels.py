"""How a programme goes on: loudness over 3 s, how far soft and loud lie apart, the fastest rise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from companion.library.loudness import ABSOLUTE_GATE_LUFS, lufs, mean_over

RISE_S = 0.1
_SHORT_TERM_HOPS = 30
_RANGE_GATE_LU = -20.0
_RISE_FLOOR_DB = 30.0


def short_term_lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    """Loudness over sliding windows of 3 s of the values of ``weighted_power``."""
    return lufs(mean_over(power, _SHORT_TERM_HOPS))


def loudness_range_lu(power: NDArray[np.float64]) -> float:
    """How far soft and loud lie apart after EBU Tech 3342; 0 for what cannot be heard.

    From the 10th to the 95th percentile of loudness over 3 s, gated 20 LU under its mean.
    """
    means = mean_over(power, _SHORT_TERM_HOPS)
    means = means[lufs(means) > ABSOLUTE_GATE_LUFS]
    if not len(means):
        return 0.0
    gate = float(lufs(means.mean(keepdims=True))[0]) + _RANGE_GATE_LU
    soft, loud = np.percentile(lufs(means)[lufs(means) > gate], (10, 95))
    return float(loud - soft)


def steepest_rise_db(mono: NDArray[np.float32], rate_hz: int) -> float:
    """The fastest rise of level from one 100 ms to the next, on two grids half a step apart.

    What lies more than 30 dB under the loudest counts as silence.
    """
    step = round(rate_hz * RISE_S)
    steepest = 0.0
    for offset in (0, step // 2):
        blocks = mono[offset : offset + (len(mono) - offset) // step * step].reshape(-1, step)
        power = np.einsum("ij,ij->i", blocks, blocks, dtype=np.float64) / step
        levels = 10 * np.log10(power + 1e-12)
        floored = np.maximum(levels, levels.max(initial=-np.inf) - _RISE_FLOOR_DB)
        steepest = max(steepest, float(np.diff(floored).max(initial=0.0)))
    return steepest
