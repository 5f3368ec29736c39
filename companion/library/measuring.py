"""The measuring process: decodes and measures one piece after another.

Each line that comes in is JSON, `{"path": path}`. It tells JSON lines: `beat` at least once a
second while it decodes, then `measured` or `unfit` (with its reason). It ends when its input
closes, whatever it is doing.
"""

from __future__ import annotations

import os

# Before numpy is loaded: one thread is plenty, and threads take memory.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import Final

from companion.library.measure import UnfitError, measure
from companion.library.talking import Command, Tell, be_nice, listen, teller

BEAT_S: Final = 0.5


def tell_of(path: str, tell: Tell, now: Callable[[], float]) -> None:
    """Measure `path` and tell of it."""
    told_at = now()

    def beat(done_s: float) -> None:
        nonlocal told_at
        if now() - told_at >= BEAT_S:
            told_at = now()
            tell({"event": "beat", "path": path, "done_s": done_s})

    try:
        tell({"event": "measured", **asdict(measure(path, beat))})
    except UnfitError as error:
        tell({"event": "unfit", "path": path, "why": error.why})
    except MemoryError:
        tell({"event": "unfit", "path": path, "why": "too_large"})


def main() -> int:
    """Measure until the input closes; returns the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    be_nice()
    inbox: queue.SimpleQueue[Command] = queue.SimpleQueue()
    threading.Thread(
        target=listen, args=(sys.stdin.buffer, inbox.put, 0.0), name="listening", daemon=True
    ).start()
    tell = teller(sys.stdout.buffer)
    while "path" in (command := inbox.get()):
        tell_of(str(command["path"]), tell, time.monotonic)
    return 0


if __name__ == "__main__":
    status = main()
    with suppress(OSError):
        sys.stdout.flush()
    os._exit(status)
