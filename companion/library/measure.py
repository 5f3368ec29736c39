"""Decodes a piece to its end and measures it: whether it can be played, and how loud.

A file that opens well may still end early, so only what was decoded whole is played. The person's
own music keeps its own shape; one gain brings it to the level of all music here, and no further
than its peaks allow.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from companion.library.loudness import SILENCE_DB
from companion.library.meters import LoudnessMeter, PeakMeter
from companion.library.mp3 import length_by_frames_s, tells_its_length
from companion.library.pieces import Measured

LEVEL_LUFS: Final = -23.0
HIGHEST_PEAK_DBTP: Final = -6.0
MOST_GAIN_DB: Final = 6.0

MOST_BYTES: Final = 2 * 1024**3
LONGEST_S: Final = 4 * 3600.0
SHORTEST_S: Final = 1.0
RATES_HZ: Final = frozenset(
    {8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000}
    | {176_400, 192_000}
)
"""Sample rates that the sound process plays; a test holds them beside its own."""

_BLOCK: Final = 1 << 16
_MISSING_S: Final = 0.5
"""Less than that may be missing at the end: some encoders promise their own padding too."""

_LOUDEST: Final = 2.0
"""The sound process cuts samples off there."""

_PROMISED: Final = re.compile(r"(?:data|SSND) : ([0-9]+) \(should be ([0-9]+)\)")
_NOT_KNOWN_YET: Final = 0x7FFF_0000
"""Programs that write into a pipe promise this much or more, since they cannot know."""

_LAST_PAGE: Final = 1 << 17
_ENDS_THE_STREAM: Final = 4


class UnfitError(Exception):
    """A piece that cannot be played. `why` is a key of the words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class _Stream(soundfile.SoundFile):  # type: ignore[misc]
    """A file that is read from front to back."""

    def seekable(self) -> bool:
        """No, although it is: soundfile seeks after each read, and MP3 breaks at every seek."""
        return False


def measure(path: str, beat: Callable[[float], None] = lambda _: None) -> Measured:
    """Decode the file `path` and measure it. `beat` is told the seconds decoded so far.

    Raises UnfitError for what is too large, too long, too short, silent, damaged, cut short, or of
    a kind that the sound process does not play.
    """
    try:
        size = Path(path).stat().st_size
    except (OSError, ValueError):
        raise UnfitError("gone") from None
    if size > MOST_BYTES:
        raise UnfitError("too_large")
    if not size:
        raise UnfitError("empty")
    try:
        # Names that are no text reach the disk as the bytes they are; Windows has none.
        with _Stream(path if sys.platform == "win32" else os.fsencode(path)) as file:
            _look_at(file)
            return _measured(path, file, beat)
    except (soundfile.SoundFileError, RuntimeError, OSError, ValueError):
        raise UnfitError("damaged") from None


def gain_for(loudness_lufs: float, true_peak_dbtp: float) -> float:
    """What brings music of that loudness to the level of all music here, in dB.

    Never more than MOST_GAIN_DB, nor than leaves its true peak at HIGHEST_PEAK_DBTP.
    """
    wanted = LEVEL_LUFS - loudness_lufs
    return min(wanted, MOST_GAIN_DB, HIGHEST_PEAK_DBTP - true_peak_dbtp)


def _look_at(file: soundfile.SoundFile) -> None:
    if file.channels > 2:
        raise UnfitError("channels")
    if file.samplerate not in RATES_HZ:
        raise UnfitError("rate")
    if file.frames <= 0:
        raise UnfitError("empty")
    if file.frames > LONGEST_S * file.samplerate:
        raise UnfitError("too_long")
    promised = _PROMISED.search(file.extra_info)
    if promised and int(promised[2]) < int(promised[1]) < _NOT_KNOWN_YET:
        raise UnfitError("truncated")


def _measured(path: str, file: soundfile.SoundFile, beat: Callable[[float], None]) -> Measured:
    rate_hz = file.samplerate
    loudness = LoudnessMeter(rate_hz, file.channels)
    peak = PeakMeter(rate_hz, file.channels)
    frames = 0
    while True:
        block = file.read(_BLOCK, dtype="float32", always_2d=True)
        frames += len(block)
        if not len(block):
            break
        if frames > LONGEST_S * rate_hz:
            raise UnfitError("too_long")
        # Not a number is no maximum either, and so is seen here.
        if not np.abs(block).max() <= _LOUDEST:
            block = np.nan_to_num(block, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
            np.clip(block, -_LOUDEST, _LOUDEST, out=block)
        loudness.feed(block)
        peak.feed(block)
        beat(frames / rate_hz)
    peak.finish()
    _was_whole(path, file, frames)
    if frames < SHORTEST_S * rate_hz:
        raise UnfitError("short")
    loudness_lufs = loudness.integrated_lufs()
    if loudness_lufs <= SILENCE_DB:
        raise UnfitError("silent")
    return Measured(
        path,
        gain_for(loudness_lufs, peak.true_peak_dbtp),
        loudness_lufs,
        peak.true_peak_dbtp,
        frames / rate_hz,
    )


def _was_whole(path: str, file: soundfile.SoundFile, frames: int) -> None:
    """Whether all was heard that there is. Raises UnfitError."""
    missing_s = file.frames / file.samplerate - frames / file.samplerate
    if file.format in ("MP3", "MPEG") and not tells_its_length(path):
        more_s = length_by_frames_s(path) - frames / file.samplerate
        if max(missing_s, more_s) > _MISSING_S:
            raise UnfitError("unmarked")
    elif missing_s > _MISSING_S or _stops_before_its_end(path, file.format):
        raise UnfitError("truncated")


def _stops_before_its_end(path: str, form: str) -> bool:
    """Whether an Ogg file lacks the page that ends it: its length alone does not tell."""
    if form != "OGG":
        return False
    with Path(path).open("rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - _LAST_PAGE))
        end = file.read()
    page = end.rfind(b"OggS")
    return page < 0 or len(end) < page + 6 or not end[page + 5] & _ENDS_THE_STREAM
