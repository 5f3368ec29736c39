"""What a person would see: a virtual screen whose pixels are watched from outside.

No program on it knows of being watched, and none is slowed down: the screen's memory is read.
"""

from __future__ import annotations

import mmap
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 800
LOOK_S = 0.004
GRID = 4
"""Of so many pixels each way one is looked at."""

_READY_S = 10.0
_MEMORY = "Xvfb_screen0"
_HEADER_WORDS = 25
_COLOUR_BYTES = 12


@dataclass(frozen=True)
class Screen:
    """``display`` is its name for programs, ``memory`` the file that is its memory."""

    display: str
    memory: Path


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """An X server of its own, with its files in ``folder``.

    Raises:
        RuntimeError: there is no Xvfb, or it does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise RuntimeError("Xvfb is missing: apt-get install xvfb")
    server = subprocess.Popen(
        [
            *(program, "-displayfd", "1", "-fbdir", str(folder), "-nolisten", "tcp"),
            *("-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    limit = threading.Timer(_READY_S, server.kill)
    limit.start()
    try:
        number = server.stdout.readline().strip() if server.stdout else ""
        limit.cancel()
        if not number:
            raise RuntimeError("Xvfb does not start")
        yield Screen(f":{number}", folder / _MEMORY)
    finally:
        limit.cancel()
        server.terminate()
        server.wait()


class Watch:
    """Looks at a part of a screen, and keeps how bright it was on the whole, and when.

    ``part`` is left, top, right, bottom in pixels.
    """

    def __init__(self, screen: Screen, part: tuple[int, int, int, int]) -> None:
        left, top, right, bottom = part
        self._pixels = _pixels(screen.memory)[top:bottom:GRID, left:right:GRID, 1]
        self._seen: list[tuple[float, float]] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> NDArray[np.float64]:
        """End; rows of the moment (time.monotonic) and the brightness, at each change."""
        self._over.set()
        self._thread.join()
        return np.array(self._seen)

    def _run(self) -> None:
        before = -1.0
        while not self._over.wait(LOOK_S):
            now_s = time.monotonic()
            light = float(self._pixels.mean(dtype=np.float32))
            if light != before:
                self._seen.append((now_s, light))
                before = light


def _pixels(memory: Path) -> NDArray[np.uint8]:
    """The live pixels, rows by columns by four bytes, of a screen dump of the X Window System."""
    with memory.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    header: Sequence[int] = np.frombuffer(data, ">u4", _HEADER_WORDS).tolist()
    size, width, height, line_bytes, colours = (header[n] for n in (0, 4, 5, 12, 19))
    begin = size + colours * _COLOUR_BYTES
    lines = np.frombuffer(data, np.uint8, height * line_bytes, begin).reshape(height, line_bytes)
    return lines[:, : 4 * width].reshape(height, width, 4)
