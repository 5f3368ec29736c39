"""The window's line to the parent process, which keeps the visit and restarts the window.

One JSON object a line. The parent says where to begin; the window sends beats and the visit.
A window started by hand has no parent, and everything here quietly does nothing.
"""

import json
import logging
import os
import select
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, TextIO

from companion.device.names import LONGEST_LINE, PARENT_VARIABLE

log = logging.getLogger(__name__)

_LOOK_S: Final = 0.5
_AGAIN_S: Final = 0.02
_GOODBYE_S: Final = 1.0


class ParentLink:
    """Sends lines whole and never blocks.

    A full pipe takes a long line in parts. What it did not take waits, the newest of each kind, and
    is sent as soon as there is room.
    """

    def __init__(self, out_fd: int | None) -> None:
        self._fd = out_fd
        self._lock = threading.Lock()
        self._torn = b""
        self._waiting: dict[str, bytes] = {}
        self._pusher: threading.Thread | None = None
        if out_fd is not None:
            with suppress(OSError, AttributeError):
                os.set_blocking(out_fd, False)

    def beat(self) -> None:
        """Say that the window is alive."""
        self._send("beat", time.monotonic())

    def keep(self, visit: Mapping[str, object]) -> bool:
        """Give the visit into the parent's keeping, in place of what waits to go there; False when
        it is longer than a line may be, or nobody is there any more.
        """
        return self._send("visit", visit)

    def bye(self) -> None:
        """Say that the end is wanted; waits a moment for a parent that is slow to listen."""
        self._send("bye", True)
        if (pusher := self._pusher) is not None:
            pusher.join(_GOODBYE_S)

    def _send(self, kind: str, said: object) -> bool:
        if self._fd is None:
            return True
        # A file's name may hold what is no text: half of a pair of surrogates.
        line = json.dumps({kind: said}, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"
        if len(line) > LONGEST_LINE:
            log.error("a line of %d bytes is too long for the parent", len(line))
            return False
        with self._lock:
            self._waiting[kind] = line
            return self._push(self._fd)

    def _push(self, fd: int) -> bool:
        """Send what waits, as far as there is room; False when nobody reads any more."""
        try:
            while self._torn or self._waiting:
                line = self._torn or self._waiting.pop(next(iter(self._waiting)))
                self._torn = line
                self._torn = line[os.write(fd, line) :]
        except BlockingIOError:
            if self._pusher is None:
                self._pusher = threading.Thread(
                    target=self._push_on, args=(fd,), name="parent", daemon=True
                )
                self._pusher.start()
        except OSError:
            self._torn = b""
            self._waiting.clear()
            return False
        return True

    def _push_on(self, fd: int) -> None:
        """Wait for room, on a thread of its own, until everything is sent."""
        while True:
            try:
                select.select([], [fd], [], _LOOK_S)
            except (OSError, ValueError):
                # Windows knows no waiting for a pipe.
                time.sleep(_AGAIN_S)
            with self._lock:
                self._push(fd)
                if not (self._torn or self._waiting):
                    self._pusher = None
                    return


def first_word(source: TextIO) -> Mapping[str, object]:
    """What the parent says at the start; nothing when there is no parent or it makes no sense."""
    if PARENT_VARIABLE not in os.environ:
        return {}
    with suppress(ValueError, OSError):
        said = json.loads(source.readline())
        if isinstance(said, dict):
            return said
    return {}
