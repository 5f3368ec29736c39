"""The sound process: commands come in as JSON lines, events go out as JSON lines.

It ends, with a short fade, when its input closes: no sound outlives the app.
"""

from __future__ import annotations

import os

# Before numpy and SDL are loaded: one thread is plenty, and threads take memory.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import gc
import json
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from companion.sound.engine import Engine, Event
from companion.sound.lines import LINE_LIMIT, BadCommandError, read
from companion.sound.outlets import watch_outlets
from companion.sound.output import PygameDevices, PygameOutput
from companion.sound.reading import FileReader

_Act = Callable[[Engine], None]
_EVENTS_WAITING = 256
_ACTS_A_STEP = 16


def _listen(lines: IO[bytes], post: Callable[[_Act], None]) -> None:
    """Turn each line into something for the engine to do; the end of input too."""
    while line := lines.readline(LINE_LIMIT + 1):
        if not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = lines.readline(LINE_LIMIT)
            post(lambda engine: engine.problem("a command is too long"))
        elif line.strip():
            post(_following(line))
    post(Engine.finish)


def _following(line: bytes) -> _Act:
    try:
        command = read(line)
    except BadCommandError as error:
        problem = str(error)
        return lambda engine: engine.problem(problem)
    return lambda engine: engine.obey(command)


class _Teller:
    """Writes events on a thread of its own: a listener that stalls must not stall the sound."""

    def __init__(self, lines: IO[bytes], gone: Callable[[], None]) -> None:
        self._lines = lines
        self._gone = gone
        self._events: queue.Queue[Event | None] = queue.Queue(_EVENTS_WAITING)
        self._thread = threading.Thread(target=self._run, name="telling", daemon=True)
        self._thread.start()

    def tell(self, event: Event) -> None:
        """Send ``event``, or drop it where nobody has listened for long."""
        try:
            self._events.put_nowait(event)
        except queue.Full:
            return

    def close(self) -> None:
        """Send what is left, as long as somebody listens."""
        try:
            self._events.put_nowait(None)
        except queue.Full:
            return
        self._thread.join(0.5)

    def _run(self) -> None:
        try:
            while (event := self._events.get()) is not None:
                self._lines.write(json.dumps(event).encode() + b"\n")
                self._lines.flush()
        except OSError:
            self._gone()


def main() -> int:
    """Run until the input closes; returns the exit status."""
    # A Ctrl-C in the terminal is the app's to handle; it closes this process's input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    inbox: queue.SimpleQueue[_Act] = queue.SimpleQueue()
    teller = _Teller(sys.stdout.buffer, lambda: inbox.put(Engine.finish))
    engine = Engine(
        now=time.monotonic,
        tell=teller.tell,
        files=FileReader(lambda deliver: inbox.put(lambda _: deliver())),
        open_output=lambda: PygameOutput(time.monotonic),
        devices=PygameDevices(),
        seed=time.time_ns(),
    )
    threading.Thread(
        target=_listen, args=(sys.stdin.buffer, inbox.put), name="listening", daemon=True
    ).start()
    watch_outlets(lambda outlet: inbox.put(lambda engine: engine.come_out_of(outlet)))
    # What is imported stays: a collection that looks at all of it takes as long as a block.
    gc.collect()
    gc.freeze()
    while not engine.over:
        wait_s = engine.step()
        try:
            inbox.get(timeout=wait_s)(engine)
            # Not all at once: a flood of commands must not hold up the sound.
            for _ in range(_ACTS_A_STEP):
                inbox.get_nowait()(engine)
        except queue.Empty:
            continue
    engine.close()
    teller.close()
    return 0


if __name__ == "__main__":
    # Threads wait in system calls that end only with the process.
    status = main()
    with suppress(OSError):
        sys.stdout.flush()
    os._exit(status)
