"""Keeps the device fed, through its coming and going, and knows when a frame is heard."""

from __future__ import annotations

from collections.abc import Callable

from companion.sound.clock import FrameClock
from companion.sound.levels import frames_in
from companion.sound.mixer import MixCore
from companion.sound.outlets import Outlet
from companion.sound.output import BLOCK, Devices, NoDeviceError, Output, SilentOutput

POLL_S = 2.0
STUCK_S = 4.0
"""A device that takes nothing for so long has left without a word, as when its server dies."""

REOPEN_FADE_S = 1.5
LONGEST_BLOCK = 3 * BLOCK
"""On a computer too busy for short blocks they grow: later control is better than gaps."""

CALM_S = 60.0
"""After so long without a gap blocks are shorter again; twice as long after each further gap, so
that a computer that is always too busy is not tried for ever.
"""

REST_AFTER_S = 10.0
"""After so much silence nothing more is fed, so that a resting screen costs nothing."""


class Player:
    """Feeds what the mixer makes to a device or, where there is none, to nowhere at its pace."""

    def __init__(
        self,
        core: MixCore,
        *,
        now: Callable[[], float],
        open_output: Callable[[], Output],
        devices: Devices,
        before_block: Callable[[], None],
        tell: Callable[[dict[str, object]], None],
    ) -> None:
        """Open the device; ``tell`` hears of each later one, and whether what sounded is hushed
        because it would have come out of another.
        """
        self.gaps = 0
        self._core = core
        self._now = now
        self._open_output = open_output
        self._devices = devices
        self._before_block = before_block
        self._tell = tell
        self._nowhere = SilentOutput(now)
        self._output = self._opened()
        self._heard_from = self._output.device
        self._outlet: Outlet | None = None
        self._heard_in: Outlet | None = None
        self._hushed = False
        self._expecting = False
        self._clock = FrameClock(self._output.latency_s)
        self._names = devices.names()
        self._heard_among = self._offered
        self._poll_at = now() + POLL_S
        self._fed = False
        self._fed_at = now()
        self._block = BLOCK
        self._calm_s = CALM_S
        self._calm_since = now()
        self._silent_since: float | None = now()

    @property
    def device(self) -> str | None:
        """What sounds; None where nothing does."""
        return self._output.device

    @property
    def latency_s(self) -> float:
        """From the device's asking for a frame to its being heard."""
        return self._output.latency_s

    @property
    def drift_ppm(self) -> float:
        """How much slower than the monotonic clock the device runs."""
        return self._clock.drift_ppm

    @property
    def resting(self) -> bool:
        """Whether it has been silent for so long that nothing is fed."""
        silent = self._silent_since
        return silent is not None and self._now() - silent > REST_AFTER_S

    def speak(self) -> None:
        """The person asks for sound, knowing where it comes out."""
        self._heard_from = self.device
        self._heard_among = self._offered
        self._heard_in = self._outlet
        if self._hushed:
            self._hushed = False
            self._core.fade_in(REOPEN_FADE_S)

    def come_out_of(self, outlet: Outlet) -> None:
        """The sound server lets the device come out here; what only the person heard is hushed
        where others would hear it.
        """
        self._outlet = outlet
        if self._heard_in is None or outlet.private:
            self._heard_in = outlet
        elif outlet != self._heard_in and self._audible and not self._hushed:
            # What the device already holds must not be heard either.
            self._reopen(hush=True)

    def wake(self) -> None:
        """Something may want to sound."""
        self._silent_since = None

    def heard_at(self, frame: int) -> float:
        """The monotonic time at which ``frame`` of the mix is heard."""
        return self._clock.heard_at(frame) if self._clock.anchored else self._now()

    def frame_at(self, time_s: float) -> int:
        """The frame of the mix that is heard at ``time_s``."""
        if self._clock.anchored:
            return self._clock.frame_at(time_s)
        return self._core.frame + frames_in(time_s - self._now())

    def step(self, *, expecting: bool) -> None:
        """Feed what is due. While something is ``expecting`` to sound, it does not rest."""
        now = self._now()
        self._expecting = expecting
        if now >= self._poll_at:
            self._poll_at = now + POLL_S
            self._look_at_devices()
        if self._wanted:
            self._silent_since = None
        elif self._silent_since is None:
            self._silent_since = now
        if self.resting:
            self._fed = False
            return
        # Two at most: one to sound, one to wait.
        for _ in range(2):
            if not self._output.wants():
                return
            self._feed()

    def wait_s(self) -> float:
        """How long to do other things before the next step."""
        until_poll = max(0.0, self._poll_at - self._now())
        return until_poll if self.resting else min(until_poll, self._output.wait_s())

    def close(self) -> None:
        """Let go of the device."""
        self._output.close()

    def _feed(self) -> None:
        if self._fed and self._output.ran_dry():
            self.gaps += 1
            self._block = min(self._block + BLOCK, LONGEST_BLOCK)
            self._calm_s = CALM_S if self.gaps == 1 else 2 * self._calm_s
            self._calm_since = self._now()
            self._core.soften(self._now() - self._fed_at)
        elif self._block > BLOCK and self._now() - self._calm_since > self._calm_s:
            self._block -= BLOCK
            self._calm_since = self._now()
        self._before_block()
        frame = self._core.frame
        seen = self._output.push(self._core.render_int16(self._block), frame)
        self._fed = True
        self._fed_at = self._now()
        if seen and seen.fresh:
            self._clock.restart(seen.time_s, seen.frame)
        elif seen:
            self._clock.observe(seen.time_s, seen.frame)

    def _opened(self) -> Output:
        try:
            return self._open_output()
        except NoDeviceError:
            return self._nowhere

    @property
    def _wanted(self) -> bool:
        """Whether anything is heard or will be, as a tone that waits for its breath."""
        return self._core.sounding or self._expecting

    @property
    def _audible(self) -> bool:
        return self._wanted and self.device is not None

    @property
    def _offered(self) -> frozenset[str]:
        """The devices of which one sounds: SDL does not say which."""
        return frozenset(self._names if self.device is not None else ())

    def _look_at_devices(self) -> None:
        before, self._names = self._names, self._devices.names()
        self._heard_among = self._offered | (self._heard_among if self._wanted else set())
        fewer = any(name not in self._names for name in before)
        stuck = self._fed and self._now() - self._fed_at > STUCK_S
        lost = self._output.lost()
        if self.device is not None and not (lost or stuck or fewer):
            return
        # Of several any may have been lost; the only one there is plays on when it is back.
        self._reopen(hush=lost and self._audible and len(self._names) > 1)

    def _reopen(self, *, hush: bool = False) -> None:
        had, was_hushed = self.device, self._hushed
        if had is not None:
            self._output.close()
        self._output = self._opened()
        self._names = self._devices.names()
        if self.device is not None or had is not None:
            self._clock = FrameClock(self._output.latency_s)
            self._fed = False
            self._core.fade_in(REOPEN_FADE_S)
        self._hushed = was_hushed or hush or self._elsewhere()
        if self._hushed:
            self._core.hush()
        if self.device != had or self._hushed != was_hushed:
            self._tell({"event": "device", "device": self.device, "hushed": self._hushed})

    def _elsewhere(self) -> bool:
        """Whether what sounds may now come out of another device: a pulled plug must not play to a
        whole waiting room. Unless the sound server tells, any that went may have been the one.
        """
        moved = None not in (self.device, self._heard_from) and self.device != self._heard_from
        went = self._outlet is None and not self._heard_among.issubset(self._names)
        return self._audible and (moved or went)
