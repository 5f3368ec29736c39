"""One piece of music being played: where it is, how loud, and how it leaves."""

from __future__ import annotations

import numpy as np

from companion.sound.fades import Fader
from companion.sound.happenings import What
from companion.sound.levels import Ramp, Stereo, equal_power, frames_in, silence, with_gain
from companion.sound.sources import Source

_GULP = 16_384
"""Frames read at once: many small reads cost more."""

TAIL_S = 0.25
"""The fade at an end that comes without warning, as in a truncated file."""

EARLY_S = 1.0
"""A file that ends this much before its time is damaged."""

STUCK_S = 5.0
"""A file that gives nothing for so long is not waited for."""


class Deck:
    """Plays one source. Reads a little ahead, so that even an unforeseen end is a fade."""

    def __init__(self, track: str, source: Source, gain: float, fade_in: int) -> None:
        """Start at the source's start, fading in over ``fade_in`` frames."""
        self.track = track
        self.source = source
        self.gain = gain
        self.fade = Ramp(0.0)
        self.fade.to(1.0, fade_in)
        self.position = source.start
        self._ahead: Stereo = silence(0)
        self._tail = frames_in(TAIL_S)
        self._steady = Fader(1.0)
        self._waited = 0

    @property
    def leaving(self) -> bool:
        """Whether it is on its way out."""
        return self.fade.target == 0.0

    @property
    def gone(self) -> bool:
        """Whether nothing more will be heard of it."""
        faded = self.leaving and not self.fade.remaining
        return faded or self._played_out or self.patience <= 0

    @property
    def fault(self) -> What | None:
        """What was wrong with the file: shorter than it promised, or stuck."""
        if self.patience <= 0:
            return What.STUCK
        early = self.source.frames - self.position > frames_in(EARLY_S)
        return What.DAMAGED if early and self._played_out else None

    @property
    def patience(self) -> int:
        """Frames for which it may still stand still for want of others."""
        return frames_in(STUCK_S) - self._waited

    @property
    def stalled(self) -> bool:
        """Whether it stands still for want of frames."""
        return self._steady.target == 0.0 and not self._steady.remaining

    @property
    def remaining(self) -> int:
        """Frames still to come, as far as can be known."""
        if self.source.finished:
            return len(self._ahead)
        return max(0, self.source.frames - self.position)

    def skip_to(self, position: int) -> None:
        """Go forward to ``position`` without playing what lies between."""
        while self.position < position and not self.source.finished:
            passed = len(self.source.read(position - self.position))
            self.position += passed
            if not passed:
                return

    def leave(self, length: int) -> None:
        """Fade out over ``length`` frames, or sooner if already on its way."""
        if not self.leaving or length < self.fade.remaining:
            self.fade.to(0.0, max(1, length))

    def take_on(self, gain: float) -> None:
        """Make a passing gain (0 … 1) part of the fade, without a jump and from where it is."""
        heard = float(equal_power(self.fade.value)) * gain
        target, remaining = self.fade.target, self.fade.remaining
        self.fade = Ramp(float(np.arcsin(min(1.0, heard)) * 2 / np.pi))
        self.fade.to(target, max(1, remaining))

    # ------------------------------------------------------------------ for the bus

    def fetch(self, length: int) -> int:
        """Get ``length`` frames, or more, to hand; how many of them can be looked at at once."""
        missing = length + self._tail - len(self._ahead)
        if missing > 0 and not self.source.finished:
            more = self.source.read(max(missing, _GULP))
            self._ahead = np.concatenate((self._ahead, more)) if len(self._ahead) else more
        if self.source.finished:
            return length
        return max(0, min(length, len(self._ahead) - self._tail))

    def settle(self, length: int) -> None:
        """Before the next ``length`` frames are looked at: are there as many?"""
        late = self._short(length) and not self.source.finished
        if late and self._steady.target == 1.0:
            # The disk is late: be silent when the last frame at hand is reached.
            self._steady.to(0.0, max(1, len(self._ahead)))
        elif not late and self._steady.target == 0.0:
            self._steady.turn(1.0, TAIL_S)

    def look(self, length: int) -> Stereo:
        """The next ``length`` frames; silence after the end. Not to be written to."""
        samples = silence(0) if self.stalled else self._ahead[:length]
        if self._short(length) and self.source.finished:
            left = len(self._ahead) - np.arange(len(samples)) - 1
            near = np.minimum(1.0, left / self._tail).astype(np.float32)
            samples = with_gain(samples, equal_power(near))
        samples = with_gain(samples, self._steady.look(len(samples)))
        if len(samples) < length:
            samples = np.concatenate((samples, silence(length - len(samples))))
        return with_gain(with_gain(samples, self.gain), equal_power(self.fade.look(length)))

    def move(self, length: int) -> None:
        """Go on by ``length`` frames."""
        if not self.stalled:
            passed = min(length, len(self._ahead))
            self._ahead = self._ahead[passed:]
            self.position += passed
            self._steady.move(passed)
            self._waited = 0
        else:
            self._waited += length
        self.fade.move(length)

    @property
    def _played_out(self) -> bool:
        return self.source.finished and not len(self._ahead)

    def _short(self, length: int) -> bool:
        return len(self._ahead) < length + self._tail
