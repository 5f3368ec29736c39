"""The window's side of the pipe to its parent, which keeps the visit and restarts the window.

One JSON object a line. The parent says where to begin; the window sends beats and the visit.
A window started by hand has no parent, and everything here quietly does nothing.
"""

import json
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, TextIO

from companion.device.names import PARENT_VARIABLE

_PIPE_ATOMIC_BYTES: Final = 4096


class ParentLink:
    """Sends lines and never blocks: with a parent that does not read, lines are lost."""

    def __init__(self, out_fd: int | None) -> None:
        self._fd = out_fd
        if out_fd is not None:
            with suppress(OSError, AttributeError):
                os.set_blocking(out_fd, False)

    def beat(self) -> None:
        """Say that the window is alive."""
        self._send({"beat": time.monotonic()})

    def keep(self, visit: Mapping[str, object]) -> bool:
        """Give the visit into the parent's keeping; False when it could not take it now."""
        return self._send({"visit": visit})

    def bye(self) -> None:
        """Say that the end is wanted."""
        self._send({"bye": True})

    def _send(self, message: Mapping[str, object]) -> bool:
        if self._fd is None:
            return True
        line = (json.dumps(message) + "\n").encode()
        # A longer line could be taken in part and garble the next one.
        if len(line) > _PIPE_ATOMIC_BYTES:
            return False
        try:
            return os.write(self._fd, line) == len(line)
        except OSError:
            return False


def first_word(source: TextIO) -> Mapping[str, object]:
    """What the parent says at the start; nothing when there is no parent or it makes no sense."""
    if PARENT_VARIABLE not in os.environ:
        return {}
    with suppress(ValueError, OSError):
        said = json.loads(source.readline())
        if isinstance(said, dict):
            return said
    return {}
