"""A piece of music in which every frame says its own number, and what became of it on its way.

Nobody would listen to it: it is for finding frames that were lost, doubled or put in between.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import soundfile
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ

Frames = NDArray[np.int16]
"""Frames by two channels."""

_BITS: Final = 14
_LOW: Final = 1 << (_BITS - 1)
MOST_FRAMES: Final = 12_000 << _BITS
"""74 minutes, below the mixer's ceiling."""

_STEADY: Final = 441
"""So many frames in a row that count on are no accident."""

_FADE_S: Final = 6.0
"""The first music comes up in less."""

_PIECE: Final = 1 << 20


@dataclass(frozen=True)
class Found:
    """What became of the numbered frames, in frames, from the first steady ones to the last.

    `silent` frames were put in between, as when a device runs dry; `altered` ones are there, but
    not as they were, as in a fade.
    """

    counted: int
    missing: int
    repeated: int
    silent: int
    altered: int
    holes: int


def numbered(first: int, length: int) -> Frames:
    """The frames from number `first` on: the low bits on the left, the others on the right."""
    numbers = np.arange(first, first + length, dtype=np.int64)
    left = (numbers & ((1 << _BITS) - 1)) - _LOW
    right = (numbers >> _BITS) + 1
    return np.stack((left, right), axis=1).astype(np.int16)


def write_counted(path: Path, length_s: float) -> Path:
    """A piece of so many seconds, without loss and small.

    Raises:
        ValueError: it would be longer than there are numbers.
    """
    length = round(length_s * SAMPLE_RATE_HZ)
    if length > MOST_FRAMES:
        raise ValueError("there are not so many numbers")
    with soundfile.SoundFile(path, "w", SAMPLE_RATE_HZ, 2, "PCM_16", format="FLAC") as file:
        for first in range(0, length, _PIECE):
            file.write(numbered(first, min(_PIECE, length - first)))
    return path


def examine(heard: Frames) -> Found:
    """What a recording of the piece holds once it has come up; mapped memory will do.

    Raises:
        ValueError: nothing steady is in it.
    """
    heard = heard[_came_up(heard) :]
    runs = _steady_runs(heard)
    if not runs:
        raise ValueError("no numbered frames were heard")
    missing = repeated = silent = altered = holes = 0
    for (_, before_end, before), (start, _, after) in pairwise(runs):
        between = start - before_end
        hush = between - int(np.count_nonzero(heard[before_end:start].any(axis=1)))
        # Numbers fall behind places by what was put in between, and get ahead by what was lost.
        late = before - after
        put_in = min(hush, max(0, late))
        missing += max(0, -late)
        repeated += max(0, late - hush)
        silent += put_in
        altered += between - put_in
        holes += put_in > 0
    counted = sum(end - start for start, end, _ in runs)
    return Found(counted, missing, repeated, silent, altered, holes)


def _came_up(heard: Frames) -> int:
    for first in range(0, len(heard), _PIECE):
        sounding = np.flatnonzero(heard[first : first + _PIECE].any(axis=1))
        if len(sounding):
            return first + int(sounding[0]) + round(_FADE_S * SAMPLE_RATE_HZ)
    return len(heard)


def _steady_runs(heard: Frames) -> list[tuple[int, int, int]]:
    """Start, end, and number less place, of all stretches that count on by one each frame."""
    runs: list[tuple[int, int, int]] = []
    for first in range(0, len(heard), _PIECE):
        piece = np.asarray(heard[first : first + _PIECE], np.int64)
        numbers = piece[:, 0] + _LOW + ((piece[:, 1] - 1) << _BITS)
        ahead = numbers - np.arange(first, first + len(piece))
        edges = np.flatnonzero(np.diff(ahead)) + 1
        starts, ends = np.append(0, edges), np.append(edges, len(piece))
        heard_at = piece[starts, 1] > 0
        for start, end in zip(starts[heard_at], ends[heard_at], strict=True):
            at, to, lead = first + int(start), first + int(end), int(ahead[start])
            if runs and runs[-1][1] == at and runs[-1][2] == lead:
                runs[-1] = (runs[-1][0], to, lead)
            elif to - at >= _STEADY:
                runs.append((at, to, lead))
    return runs
