"""The app's side of the sound: commands go out, events come in, a lost process is replaced.

Standard library only, and no call waits for anything: the GUI's frames depend on that.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from companion.sound.lines import line_of
from companion.sound.wanted import Wanted

Event = dict[str, object]

COMMANDS_WAITING = 256
SILENT_S = 3.0
"""A process that says nothing for so long is dead; it beats once a second."""

START_S = 15.0
QUICK_S = 10.0
DEATHS = 5
"""After so many quick deaths in a row there is no sound, and tries are rare."""

BACK_OFF_S = (0.05, 0.2, 0.5, 1.0)
REST_S = 60.0
END_S = 1.0

_MIB = 1 << 20
_THRIFT = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(_MIB),
    "MALLOC_TRIM_THRESHOLD_": str(2 * _MIB),
}
"""The C library of Linux gives the memory of loops back at once, as they come and go, and keeps
that of a stretch of sound for the next: to get it anew each time takes as long as the mixing.
"""

_LOOK_S = 0.25
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]

_log = logging.getLogger(__name__)


class SoundClient:
    """Starts the sound process and keeps one running until ``close``.

    Two threads work inside: one starts processes and writes to them, one reads what they tell.
    When a process dies or falls silent, the next one gets what is still wanted, from where the
    music was, and fades in; after many quick deaths only now and then, at first without the piece
    that was on, then without music. That there is no sound meanwhile is told as a device that is
    None and ``fell``; the end of that as ever, by ``ready``. ``health`` is the latest beat:
    ``gaps`` counts the times that the device ran dry, ``ppm`` is its drift.
    """

    def __init__(
        self,
        on_event: Callable[[Event], None],
        *,
        command: Sequence[str] | None = None,
        rest_s: float = REST_S,
    ) -> None:
        """``on_event`` is called on the client's threads; ``command`` starts the process;
        ``rest_s`` lies between two tries after many quick deaths.
        """
        self.health: Event = {}
        self._on_event = on_event
        self._command = list(command or (sys.executable, "-m", "companion.sound.process"))
        self._lock = threading.Lock()
        self._wanted = Wanted()
        self._waiting: queue.Queue[Mapping[str, object] | None] = queue.Queue(COMMANDS_WAITING)
        self._rest_s = rest_s
        self._fell = False
        self._closing = threading.Event()
        self._fade_s = 0.3
        self._heard_at = 0.0
        self._child: subprocess.Popen[bytes] | None = None
        self._writer = threading.Thread(target=self._run, name="sound writer", daemon=True)

    @property
    def process_id(self) -> int | None:
        """The running process's id, for measurements; None when none runs."""
        child = self._child
        return child.pid if child and child.poll() is None else None

    def start(self) -> None:
        """Start the process, and return at once."""
        self._writer.start()

    def send(self, do: str, **fields: object) -> None:
        """Tell the sound process something; see ``companion.sound.commands``.

        Raises:
            BadCommandError: an unknown verb, or a field missing or absurd; nothing was sent.
        """
        command = {"do": do, **fields}
        line_of(command)
        with self._lock:
            self._wanted.heed(command)
            try:
                self._waiting.put_nowait(command)
            except queue.Full:
                if not self._fell:
                    _log.warning("the sound process takes no more commands; dropped %s", do)

    def close(self, fade_s: float = 0.3) -> None:
        """Fade out over ``fade_s`` and end the process; waits for that, but not for long."""
        self._fade_s = fade_s
        self._closing.set()
        try:
            self._waiting.put_nowait(None)
        except queue.Full:
            _log.debug("the writer looks up by itself")
        if self._writer.is_alive():
            self._writer.join(fade_s + 2 * END_S)
        child = self._child
        if child and self._writer.is_alive():
            # It listens to nothing, not even to its end.
            child.kill()
            self._writer.join(END_S)

    # ------------------------------------------------------------------ the writer's thread

    def _run(self) -> None:
        deaths = 0
        while not self._closing.is_set():
            began = time.monotonic()
            self._serve_one()
            if self._closing.is_set():
                return
            quick = time.monotonic() - began < QUICK_S
            deaths = deaths + 1 if quick else 1
            if deaths >= DEATHS:
                self._fall(deaths)
            self._closing.wait(self._rest_s if deaths >= DEATHS else BACK_OFF_S[deaths - 1])

    def _fall(self, deaths: int) -> None:
        if not self._fell:
            self._fell = True
            _log.error("the sound process died %d times; it is tried now and then", deaths)
            self._tell({"event": "device", "device": None, "fell": True})
        with self._lock:
            told = self._wanted.pass_over() if deaths == DEATHS else self._wanted.rest()
        for event in told:
            self._tell(event)

    def _serve_one(self) -> None:
        try:
            child = self._launched()
        except OSError:
            if not self._fell:
                _log.exception("the sound process does not start")
            return
        self._child = child
        reader = threading.Thread(
            target=self._read, args=(child,), name="sound reader", daemon=True
        )
        reader.start()
        try:
            self._write_to(child)
        except OSError:
            _log.debug("the sound process closed its input")
        self._end(child)
        reader.join(END_S)

    def _launched(self) -> subprocess.Popen[bytes]:
        path = os.pathsep.join(filter(None, [str(_PACKAGE_ROOT), os.environ.get("PYTHONPATH")]))
        # The first sign of life may take as long as a cold start.
        self._heard_at = time.monotonic() + START_S - SILENT_S
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_THRIFT, "PYTHONPATH": path},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def _write_to(self, child: subprocess.Popen[bytes]) -> None:
        for wanted in self._all_wanted():
            self._write(child, wanted)
        while not self._closing.is_set():
            command = self._next_command()
            if child.poll() is not None:
                _log.warning("the sound process ended with status %s", child.returncode)
                return
            if time.monotonic() - self._heard_at > SILENT_S:
                _log.warning("the sound process fell silent")
                child.kill()
                return
            if command:
                self._write(child, command)

    def _next_command(self) -> Mapping[str, object] | None:
        try:
            return self._waiting.get(timeout=_LOOK_S)
        except queue.Empty:
            return None

    def _all_wanted(self) -> list[Mapping[str, object]]:
        with self._lock:
            # What waits is part of what is wanted; only what has a time of its own is not.
            cues = []
            while not self._waiting.empty():
                command = self._waiting.get_nowait()
                if command and command["do"] in ("cue", "swell"):
                    cues.append(command)
            return [*self._wanted.commands(), *cues]

    def _write(self, child: subprocess.Popen[bytes], command: Mapping[str, object]) -> None:
        if child.stdin:
            child.stdin.write(line_of(command).encode())
            child.stdin.flush()

    def _end(self, child: subprocess.Popen[bytes]) -> None:
        with suppress(OSError):
            if child.poll() is None:
                self._write(child, {"do": "quit", "fade_s": self._fade_s})
        with suppress(OSError):
            if child.stdin:
                child.stdin.close()
        try:
            child.wait(self._fade_s + END_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    # ------------------------------------------------------------------ the reader's thread

    def _read(self, child: subprocess.Popen[bytes]) -> None:
        for line in child.stdout or ():
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if not isinstance(event, dict):
                continue
            self._heard_at = time.monotonic()
            if event.get("event") == "beat":
                # Kept here: a resting screen must not be woken once a second.
                self.health = event
                continue
            with self._lock:
                self._wanted.hear(event)
                self._fell = self._fell and event.get("event") != "ready"
            self._tell(event)
        if child.stdout:
            child.stdout.close()

    def _tell(self, event: Event) -> None:
        try:
            self._on_event(event)
        except Exception:
            _log.exception("a listener failed on %s", event.get("event"))
