"""What the real sound process plays, captured as it would be heard."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 44_100
FRAME_BYTES = 4
CEILING = 10 ** (-6 / 20)
SILENT = 10 ** (-60 / 20)


class Capture:
    """What the sound process has played so far, both channels, from -1 to 1."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def length_s(self) -> float:
        """How much there is, without reading it: waiting must not slow what it waits for."""
        return self._file.stat().st_size / FRAME_BYTES / RATE_HZ if self._file.exists() else 0.0

    def since(self, start_s: float) -> NDArray[np.float64]:
        if not self._file.exists():
            return np.zeros((0, 2))
        with self._file.open("rb") as file:
            file.seek(round(start_s * RATE_HZ) * FRAME_BYTES)
            data = file.read()
        samples = np.frombuffer(data[: len(data) // FRAME_BYTES * FRAME_BYTES], np.int16)
        return samples.reshape(-1, 2) / 32768

    def last(self, length_s: float) -> NDArray[np.float64]:
        return self.since(max(0.0, self.length_s - length_s))

    def forget(self) -> None:
        """Leave what there is to whoever writes it; the next process begins a file of its own."""
        self._file.unlink()

    @property
    def silent(self) -> bool:
        return level(self.last(0.5)) < SILENT


def level(samples: NDArray[np.float64]) -> float:
    return float(np.sqrt((samples**2).mean())) if len(samples) else 0.0
