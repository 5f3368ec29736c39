"""The curve of a long piece: how tempo, level and number of parts move over its minutes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class CurvePoint(NamedTuple):
    """One point of the curve; between two points everything moves in a straight line."""

    minute: float
    bpm: float
    level_db: float
    parts: float


Curve = Sequence[CurvePoint]


def tempo_at(curve: Curve, moment_s: float) -> float:
    """Beats a minute, ``moment_s`` seconds into the piece."""
    return float(_along(curve, np.array([moment_s]), "bpm")[0])


def levels_at(curve: Curve, moments_s: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """The level in dB against the loudest stretch, at each of ``moments_s``."""
    return _along(curve, moments_s, "level_db")


def most_parts_at(curve: Curve, moment_s: float) -> int:
    """How many parts may sound at most, ``moment_s`` seconds into the piece."""
    return math.ceil(float(_along(curve, np.array([moment_s]), "parts")[0]) - 1e-9)


def lasts_s(curve: Curve) -> float:
    """How long the piece is meant to last."""
    return curve[-1].minute * 60


def _along(curve: Curve, moments_s: NDArray[np.floating[Any]], what: str) -> NDArray[np.float64]:
    minutes = [point.minute for point in curve]
    values = [float(getattr(point, what)) for point in curve]
    return np.interp(moments_s / 60, minutes, values)
