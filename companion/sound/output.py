"""Where the mix goes: one channel of pygame, or nowhere at the same pace."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
# No window is ever opened here.
os.environ["SDL_VIDEODRIVER"] = "dummy"

import pygame.display
import pygame.event
import pygame.mixer
from pygame.constants import AUDIODEVICEREMOVED

Block = NDArray[np.int16]

BLOCK = SAMPLE_RATE_HZ // 20
"""Frames handed over at once: 50 ms. Shorter ones are not joined without gaps."""

HELD_BLOCKS = 4
"""Blocks that are held after they were handed over: one sounds, one waits, and one may end now."""

DEVICE_BUFFER = 1024
"""Frames that the device asks for at once."""

LATENCY_S = DEVICE_BUFFER / SAMPLE_RATE_HZ
"""From the device's asking for a buffer to its sounding: as long as the one before it plays."""

POLL_S = 0.004
EARLY_S = 0.002


class NoDeviceError(Exception):
    """No sound can come out at present; the message says why."""


@dataclass(frozen=True)
class Observation:
    """The device asked for ``frame`` at ``time_s``; ``fresh`` when it only now began to."""

    time_s: float
    frame: int
    fresh: bool = False


class Output(Protocol):
    """Takes blocks of ``BLOCK`` frames at the pace at which they are heard."""

    @property
    def device(self) -> str | None:
        """What sounds, in the system's own words; None where nothing does."""

    @property
    def latency_s(self) -> float:
        """From an observation's time to the hearing of its frame."""

    def wants(self) -> bool:
        """Whether a block is due."""

    def ran_dry(self) -> bool:
        """Whether the device has nothing left to play."""

    def lost(self) -> bool:
        """Whether the device has gone, as far as the system tells."""

    def push(self, block: Block, frame: int) -> Observation | None:
        """Hand over the block that begins with ``frame``; when due, and then tell the time."""

    def wait_s(self) -> float:
        """How long to do other things before asking again."""

    def close(self) -> None:
        """Let go of the device, at once."""


class Devices(Protocol):
    """What could sound."""

    def names(self) -> tuple[str, ...]:
        """The names of all output devices at present."""


class SilentOutput:
    """Keeps time where there is no device, so that pictures and positions go on."""

    device = None
    latency_s = 0.0

    def __init__(self, now: Callable[[], float]) -> None:
        """Pace by ``now``, a monotonic clock in seconds."""
        self._now = now
        self._due_s: float | None = None

    def wants(self) -> bool:
        """Whether a block is due."""
        return self._due_s is None or self._now() >= self._due_s

    def ran_dry(self) -> bool:
        """Nothing is played, nothing runs out."""
        return False

    def lost(self) -> bool:
        """There is nothing to lose."""
        return False

    def push(self, block: Block, frame: int) -> Observation:
        """Take the block and drop it."""
        now = self._now()
        length_s = len(block) / SAMPLE_RATE_HZ
        late = self._due_s is None or now - self._due_s > 1.0
        began_s = now if late or self._due_s is None else self._due_s
        self._due_s = began_s + length_s
        return Observation(began_s, frame, fresh=late)

    def wait_s(self) -> float:
        """Until the next block is due."""
        return max(0.0, (self._due_s or 0.0) - self._now())

    def close(self) -> None:
        """Nothing to let go of."""


class PygameOutput:
    """One channel of pygame's mixer, always one block ahead.

    ``Channel.queue`` is used for every block: it looks at what the channel holds and not at
    ``get_busy``, which is false for a moment between two blocks.
    """

    latency_s = LATENCY_S

    def __init__(self, now: Callable[[], float]) -> None:
        """Open the system's default device.

        Raises:
            NoDeviceError: there is none, or it does not open.
        """
        self._mixer = pygame.mixer
        self._event = pygame.event
        self._now = now
        try:
            # SDL tells of devices through its event queue, which belongs to its display part.
            pygame.display.init()
            pygame.mixer.init(SAMPLE_RATE_HZ, -16, 2, DEVICE_BUFFER, allowedchanges=0)
            pygame.mixer.set_num_channels(1)
            self._channel = pygame.mixer.Channel(0)
        except pygame.error as error:
            pygame.mixer.quit()
            raise NoDeviceError(str(error)) from error
        self.device: str | None = next(iter(PygameDevices().names()), "default")
        # Where the channel lets go of a block for good, on SDL's thread, asking for what sounds
        # gives a block that is being freed, and both free it (pygame 2.6.1).
        self._held: deque[object] = deque(maxlen=HELD_BLOCKS)
        self._base: int | None = None
        self._pushed: int | None = None
        self._expected_s = 0.0

    def wants(self) -> bool:
        """Whether a block is due."""
        return self._channel.get_queue() is None

    def ran_dry(self) -> bool:
        """Whether the device has nothing left to play."""
        return self._channel.get_sound() is None

    def lost(self) -> bool:
        """Whether SDL has seen an open device go; it plays on into nothing then."""
        gone = [event for event in self._event.get() if event.type == AUDIODEVICEREMOVED]
        # Devices that are only listed have no number; one that was open has.
        return any(event.which and not event.iscapture for event in gone)

    def push(self, block: Block, frame: int) -> Observation | None:
        """Hand over the block that begins with ``frame``; when due, and then tell the time."""
        now = self._now()
        starting = self.ran_dry()
        sound = self._mixer.Sound(buffer=block)
        self._held.append(sound)
        self._channel.queue(sound)
        began, self._pushed = self._pushed, frame
        if starting or self._base is None or began is None:
            # It begins with the device's next buffer, half a buffer from now on average.
            self._base = frame
            self._expected_s = now
            return Observation(now + DEVICE_BUFFER / SAMPLE_RATE_HZ / 2, frame, fresh=True)
        # The block before has just begun, somewhere inside a buffer; the buffer's own first frame
        # is what the device asked for at this time.
        buffers = (began - self._base) // DEVICE_BUFFER
        until_next = (frame - self._base) // DEVICE_BUFFER - buffers
        self._expected_s = now + until_next * DEVICE_BUFFER / SAMPLE_RATE_HZ - EARLY_S
        if began == self._base:
            return None
        return Observation(now, self._base + buffers * DEVICE_BUFFER)

    def wait_s(self) -> float:
        """Until the next block can be due: the device asks for whole buffers only."""
        return max(POLL_S, self._expected_s - self._now())

    def close(self) -> None:
        """Let go of the device, at once."""
        self._channel.stop()
        self._mixer.quit()


class PygameDevices:
    """SDL's list of output devices."""

    def names(self) -> tuple[str, ...]:
        """The names, where sound is set up at all; else none."""
        try:
            from pygame._sdl2.audio import get_audio_device_names

            return tuple(get_audio_device_names(False))
        except (ImportError, RuntimeError):
            # RuntimeError: pygame has two errors of that name, and both are one.
            return ()
