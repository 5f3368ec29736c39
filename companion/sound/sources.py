"""Where sound comes from: pieces read bit by bit, and short sounds held in memory."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ, Stereo, frames_in, silence
from companion.sound.resampling import RATES_HZ, Resampler

Held = NDArray[np.int16]
"""A sound in memory: frames by one or two channels, at the mixer's sample rate."""

HELD_LIMIT_S = 300.0
LENGTH_LIMIT_S = 4 * 3600.0

_PIECE = 16_384
_FLOATING = ("FLOAT", "DOUBLE")


class UnplayableError(Exception):
    """A file cannot be played; the message says why in plain words."""


class Source(Protocol):
    """A piece of music, read from front to back at the mixer's sample rate."""

    @property
    def start(self) -> int:
        """The frame of the piece at which reading began."""

    @property
    def frames(self) -> int:
        """The length of the whole piece, as the file promises it."""

    @property
    def finished(self) -> bool:
        """Whether nothing more will come."""

    def read(self, length: int) -> Stereo:
        """Up to ``length`` frames; fewer when finished, or when more is not at hand just now."""

    def close(self) -> None:
        """Let go of the file; nothing is read after this."""


class MemorySource:
    """A source over samples at hand."""

    def __init__(self, samples: Stereo, start: int = 0, promised: int | None = None) -> None:
        """``promised`` frames may be more than ``samples`` has, as in a truncated file."""
        self.start = start
        self.frames = len(samples) if promised is None else promised
        self._samples = samples
        self._at = start

    @property
    def finished(self) -> bool:
        """Whether nothing more will come."""
        return self._at >= len(self._samples)

    def read(self, length: int) -> Stereo:
        """Up to ``length`` frames."""
        piece = self._samples[self._at : self._at + length]
        self._at += len(piece)
        return piece

    def close(self) -> None:
        """Nothing to let go of."""


class FileSource:
    """A source over a sound file of any usual sample rate, mono or stereo."""

    def __init__(self, path: Path, start_s: float = 0.0) -> None:
        """Open ``path`` and go to ``start_s``, or to the end where the file is shorter.

        Raises:
            UnplayableError: the file is absent, no sound, or of a kind not played here.
        """
        self._file = _opened(path)
        rate_hz = self._file.samplerate
        self._resampler = None if rate_hz == SAMPLE_RATE_HZ else Resampler(rate_hz)
        self.frames = self._file.frames * SAMPLE_RATE_HZ // rate_hz
        self.start = min(frames_in(start_s), self.frames)
        self.finished = False
        if self.start:
            try:
                self._file.seek(min(round(start_s * rate_hz), self._file.frames))
            except (soundfile.SoundFileError, RuntimeError) as error:
                self._file.close()
                raise UnplayableError("this file is damaged") from error

    def read(self, length: int) -> Stereo:
        """Up to ``length`` frames; fewer at the end, even if that comes before its time."""
        if self.finished:
            return silence(0)
        if self._resampler is None:
            samples = self._raw(length)
        else:
            while self._resampler.at_hand < length and not self.finished:
                wanted = self._resampler.needs(length)
                piece = self._raw(wanted)
                self._resampler.feed(piece, last=len(piece) < wanted)
                self.finished = len(piece) < wanted
            samples = self._resampler.take(length)
            self.finished = self.finished and self._resampler.at_hand == 0
        self.finished = self.finished or len(samples) < length
        return np.asfortranarray(samples)

    def close(self) -> None:
        """Let go of the file."""
        self.finished = True
        self._file.close()

    def _raw(self, length: int) -> Stereo:
        try:
            samples: Stereo = self._file.read(length, dtype="float32", always_2d=True)
        except (soundfile.SoundFileError, RuntimeError):
            # A damaged stretch ends the piece; the mixer tells by the frames that never came.
            return silence(0)
        if self._file.subtype in _FLOATING:
            # Damaged ones hold samples that are not numbers.
            samples = np.nan_to_num(samples, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        np.clip(samples, -2.0, 2.0, out=samples)
        return samples if samples.shape[1] == 2 else np.repeat(samples, 2, axis=1)


def held(path: Path, longest_s: float = HELD_LIMIT_S) -> Held:
    """The whole of a short file, in memory.

    Raises:
        UnplayableError: as for ``FileSource``, or it is empty or longer than ``longest_s``.
    """
    source = FileSource(path)
    try:
        if source.frames > frames_in(longest_s):
            raise UnplayableError(f"this file is longer than {longest_s:.0f} seconds")
        # In one piece of memory from the start: what is put together from many leaves holes.
        whole: Held = np.empty((source.frames, 2), np.int16, order="F")
        filled = 0
        while not source.finished and filled < len(whole):
            piece = np.clip(source.read(min(_PIECE, len(whole) - filled)), -1.0, 1.0)
            piece *= np.float32(32767.0)
            np.rint(piece, out=piece)
            whole[filled : filled + len(piece)] = piece
            filled += len(piece)
    finally:
        source.close()
    if not filled:
        raise UnplayableError("this file is damaged: no sound could be read from it")
    whole = whole if filled == len(whole) else whole[:filled].copy(order="F")
    # One channel is enough for two that are the same.
    return whole[:, :1].copy() if np.array_equal(whole[:, 0], whole[:, 1]) else whole


class _Stream(soundfile.SoundFile):  # type: ignore[misc]
    """A file that is read from front to back after at most one ``seek``."""

    def seekable(self) -> bool:
        """No, although it is: soundfile seeks after each read, and MP3 breaks at every seek."""
        return False


def _opened(path: Path) -> _Stream:
    if not path.is_file():
        raise UnplayableError("this file is not there")
    try:
        # A name may be in another encoding than the system's: its bytes are what opens it.
        file = _Stream(os.fsencode(path) if os.name == "posix" else path)
    except (soundfile.SoundFileError, RuntimeError, OSError, ValueError) as error:
        raise UnplayableError(
            "this file is damaged, or of a kind that cannot be played here"
        ) from error
    problem = _problem_with(file)
    if problem:
        file.close()
        raise UnplayableError(problem)
    return file


def _problem_with(file: soundfile.SoundFile) -> str:
    if file.channels > 2:
        return f"this file has {file.channels} channels; only mono and stereo can be played here"
    if file.samplerate not in RATES_HZ:
        return f"this file's sample rate of {file.samplerate} Hz cannot be played here"
    if file.frames <= 0:
        return "this file is empty"
    if file.frames > LENGTH_LIMIT_S * file.samplerate:
        return "this file is too long to be played here"
    return ""
