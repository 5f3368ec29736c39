"""When a frame is heard: the device's frame count against the monotonic clock."""

from __future__ import annotations

import math

from companion.sound.levels import SAMPLE_RATE_HZ

_FAST_HZ = 0.4
_SLOW_HZ = 0.02
_SETTLING_S = 8.0
_JUMP_S = 0.15
_JITTER_S = 0.006
_FAR_LIMIT = 6
_RATE_SPAN = 0.01


class FrameClock:
    """A straight line through what was observed, that follows slowly and never jumps audibly.

    A second-order delay-locked loop (F. Adriaensen, "Using a DLL to filter time", Linux Audio
    Conference 2005): quick for the first seconds, then slow, so that the jitter of single
    observations, some milliseconds, averages out while a drift of the device is learned. Cues are
    placed one by one by this line, so that a correction moves the next cue and no sample of music.
    """

    def __init__(self, latency_s: float = 0.0) -> None:
        """``latency_s`` passes between the mixing of a frame and its being heard."""
        self.latency_s = latency_s
        self._time_s: float | None = None
        self._frame = 0
        self._frame_s = 1.0 / SAMPLE_RATE_HZ
        self._since_s = 0.0
        self._far = 0

    @property
    def anchored(self) -> bool:
        """Whether anything was observed yet."""
        return self._time_s is not None

    @property
    def drift_ppm(self) -> float:
        """How much longer than its nominal time a frame takes."""
        return (self._frame_s * SAMPLE_RATE_HZ - 1.0) * 1e6

    def restart(self, time_s: float, frame: int) -> None:
        """Begin anew: ``frame`` is mixed at ``time_s``; the learned rate stays."""
        self._time_s = time_s
        self._frame = frame
        self._since_s = time_s
        self._far = 0

    def observe(self, time_s: float, frame: int) -> None:
        """Learn that ``frame`` was mixed at about ``time_s``."""
        if self._time_s is None:
            self.restart(time_s, frame)
            return
        passed = frame - self._frame
        if passed <= 0:
            return
        expected_s = self._time_s + passed * self._frame_s
        error_s = time_s - expected_s
        if abs(error_s) > _JUMP_S:
            # The device stood still, or the computer slept.
            self.restart(time_s, frame)
            return
        settled = time_s - self._since_s > _SETTLING_S
        if settled and abs(error_s) > _JITTER_S:
            # One late look means little; many mean that the device lost time.
            self._far += 1
            error_s = math.copysign(_JITTER_S, error_s)
            if self._far > _FAR_LIMIT:
                self._since_s, self._far = time_s, 0
        else:
            self._far = 0
        omega = 2 * math.pi * (_SLOW_HZ if settled else _FAST_HZ) * passed / SAMPLE_RATE_HZ
        self._time_s = expected_s + math.sqrt(2.0) * omega * error_s
        self._frame = frame
        if settled:
            longer = self._frame_s + omega * omega * error_s / passed
            nominal = 1.0 / SAMPLE_RATE_HZ
            self._frame_s = min(max(longer, nominal * (1 - _RATE_SPAN)), nominal * (1 + _RATE_SPAN))

    def heard_at(self, frame: float) -> float:
        """The monotonic time at which ``frame`` is heard.

        Raises:
            LookupError: nothing was observed yet.
        """
        if self._time_s is None:
            raise LookupError("the clock was never started")
        return self._time_s + (frame - self._frame) * self._frame_s + self.latency_s

    def frame_at(self, time_s: float) -> int:
        """The frame that is heard at ``time_s``.

        Raises:
            LookupError: nothing was observed yet.
        """
        if self._time_s is None:
            raise LookupError("the clock was never started")
        passed_s = time_s - self.latency_s - self._time_s
        return round(self._frame + passed_s / self._frame_s)
