"""Patterns that nature draws: the lace of foam, patches of light under leaves."""

import numpy as np

from tools.art.raster import Field


def cells(x: Field, y: Field, seed: int) -> tuple[Field, Field]:
    """The distances of every point from the nearest and the second nearest of scattered seeds, one
    in each square of side 1; `x` and `y` say where the points lie among them.
    """
    column, row = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    first: Field = np.full(x.shape, 9.0)
    second: Field = np.full(x.shape, 9.0)
    for dx in (-2, -1, 0, 1, 2):
        for dy in (-2, -1, 0, 1, 2):
            sx, sy = _seeds(column + dx, row + dy, seed)
            away = np.hypot(column + dx + sx - x, row + dy + sy - y)
            second = np.minimum(second, np.maximum(first, away))
            first = np.minimum(first, away)
    return first, second


def _seeds(column: np.ndarray, row: np.ndarray, seed: int) -> tuple[Field, Field]:
    """A place within each square, the same whenever it is asked for."""
    table = np.random.default_rng(seed).random((2, 251))
    key = (column * 73 + row * 151 + (column * row) % 97) % 251
    return table[0][key], table[1][key]


def lace(x: Field, y: Field, thickness: Field | float, seed: int) -> Field:
    """Threads between bubbles, 0 to 1: where a point is about as far from two seeds."""
    first, second = cells(x, y, seed)
    gap = second - first
    return np.asarray(np.clip(1.25 - gap / np.maximum(thickness, 1e-6), 0, 1))
