"""A loudspeaker that nobody hears: a null sink of a private PulseAudio server, and its recording.

SDL's dummy and disk drivers run some 0.4 % off and tell nothing about clocks; the sink's monitor
does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 44_100
CHANNELS = 2
START_S = 6.0
"""A null sink takes some seconds to begin."""

WINDOW_S = 4.0

_CURE = "apt-get install pulseaudio pulseaudio-utils"
_READY_S = 10.0
_FRAME_BYTES = 2 * CHANNELS
_SERVER = ("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "-F")
_RECORDER = ("parec", "--device=probe.monitor", "--format=s16le", "--raw", "--latency-msec=5")


@contextmanager
def null_sink(folder: Path) -> Iterator[dict[str, str]]:
    """What a program's environment must hold to play into the sink; ``folder`` is for its files.

    Raises:
        RuntimeError: PulseAudio is missing or does not start; the message carries the cure.
    """
    for program in (_SERVER[0], _RECORDER[0]):
        if shutil.which(program) is None:
            raise RuntimeError(f"{program} is missing: {_CURE}")
    socket = folder / "native"
    script = folder / "script.pa"
    script.write_text(
        f"load-module module-null-sink sink_name=probe rate={RATE_HZ}\n"
        f"load-module module-native-protocol-unix socket={socket} auth-anonymous=1\n"
    )
    environment = {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
        "SDL_AUDIODRIVER": "pulseaudio",
    }
    server = subprocess.Popen(
        [*_SERVER, str(script)], env={**os.environ, **environment}, stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + _READY_S
        while not socket.exists():
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PulseAudio does not start; is it whole? {_CURE}")
            time.sleep(0.05)
        yield environment
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True)
class Recording:
    """``samples`` are frames by channels; ``arrivals`` rows of how many had come by when."""

    samples: NDArray[np.int16]
    arrivals: NDArray[np.float64]

    def delay_s(self, near_s: float) -> float:
        """What to add to a frame's place in seconds for the moment at which it sounded.

        What arrives soonest after it sounded tells the time; the rest had to wait.
        """
        delays = self.arrivals[:, 1] - self.arrivals[:, 0] / RATE_HZ
        near = np.abs(self.arrivals[:, 1] - near_s) < WINDOW_S
        return float(delays[near].min())


class Recorder:
    """Records the sink's monitor into a file in ``folder``, and when each piece of it arrived."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._process = subprocess.Popen(
            [*_RECORDER, f"--rate={RATE_HZ}", f"--channels={CHANNELS}"],
            stdout=subprocess.PIPE,
            env={**os.environ, **environment},
        )
        self._file = folder / "recorded.raw"
        self._arrivals: list[tuple[int, float]] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def file(self) -> Path:
        """What was recorded so far: frames of 16 bits, one channel after the other."""
        return self._file

    def stop(self) -> Recording:
        """End, and hand over what was recorded."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        if self._process.stdout:
            self._process.stdout.close()
        samples = np.memmap(self._file, np.int16, "r")
        whole = len(samples) // CHANNELS * CHANNELS
        return Recording(samples[:whole].reshape(-1, CHANNELS), np.array(self._arrivals))

    def _run(self) -> None:
        stream = self._process.stdout
        received = 0
        with self._file.open("wb") as file:
            while stream and (piece := os.read(stream.fileno(), 65_536)):
                now_s = time.monotonic()
                received += len(piece)
                file.write(piece)
                self._arrivals.append((received // _FRAME_BYTES, now_s))
