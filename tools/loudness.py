"""Programme loudness and true peak after ITU-R BS.1770-4, in numpy: what the app measures a
person's own music with, and what only the builders of assets ask for.
"""

from __future__ import annotations

import numpy as np

from companion.bench.levels import short_term_lufs
from companion.library.loudness import (
    HOP_S,
    SILENCE_DB,
    Samples,
    gated_lufs,
    integrated_lufs,
    true_peak_dbtp,
    weighted_power,
)

__all__ = [
    "HOP_S",
    "SILENCE_DB",
    "Samples",
    "decibels",
    "gated_lufs",
    "integrated_lufs",
    "short_term_lufs",
    "true_peak_dbtp",
    "weighted_power",
]


def decibels(power: float) -> float:
    """The level of a mean-square ``power``, never below ``SILENCE_DB``."""
    return float(max(SILENCE_DB, 10 * np.log10(max(power, 1e-12))))
