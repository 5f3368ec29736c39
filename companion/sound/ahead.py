"""What is mixed before it is needed, and comes out bit by bit."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from companion.sound.levels import Stereo, silence


class Ahead:
    """Frames that are mixed: ``given`` of them have come out, by ``moved`` has all that sounds
    gone on.
    """

    def __init__(self, samples: Stereo) -> None:
        """None has come out yet."""
        self.samples = samples
        self.given = 0
        self.moved = 0

    @property
    def left(self) -> int:
        """How many are still to come out."""
        return len(self.samples) - self.given

    @cached_property
    def int16(self) -> NDArray[np.int16]:
        """All of them for a 16-bit device, which takes both sides of a frame together."""
        whole = np.empty(self.samples.shape, np.int16)
        scaled = self.samples * np.float32(32767.0)
        np.rint(scaled, out=scaled)
        for side in range(2):
            whole[:, side] = scaled[:, side]
        return whole

    def give(self, most: int) -> slice:
        """Let the next ones come out, ``most`` at most; where they are."""
        part = slice(self.given, min(len(self.samples), self.given + most))
        self.given = part.stop
        return part


def nothing() -> Ahead:
    """Before anything is mixed, or when what was no longer holds."""
    return Ahead(silence(0))
