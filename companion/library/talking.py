"""How the library's processes start and talk: JSON lines in, JSON lines out, and an end when the
input closes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

NICENESS: Final = 10
_GROUP: Final = Path("/proc/self/autogroup")
LONGEST_LINE: Final = 4 * 1024 * 1024
END_S: Final = 2.0
KILLED_S: Final = 1.0

Command = Mapping[str, object]
Tell = Callable[[Mapping[str, object]], None]
OVER: Final[Command] = {"do": "over"}

_PACKAGE_ROOT: Final = Path(__file__).resolve().parents[2]


def command_for(module: str) -> tuple[str, ...]:
    """How another Python is started on one of the library's modules."""
    return (sys.executable, "-m", f"companion.library.{module}")


def environment() -> dict[str, str]:
    """This process's environment, in which a child finds the same package from any folder."""
    path = os.pathsep.join(filter(None, [str(_PACKAGE_ROOT), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}


def be_nice() -> None:
    """Let everything else on the machine go first."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(NICENESS)
    if _GROUP.exists():
        # Linux shares out the processor among sessions first, and within them by niceness: what
        # is read here must not be held against the window when others want the processor too.
        with suppress(OSError):
            os.setsid()
            _GROUP.write_text(str(NICENESS))


def kill(process: subprocess.Popen[bytes], within_s: float = KILLED_S) -> None:
    """End a process that does not end by itself; waits for that no longer than `within_s`.

    One that lets all others go first takes its time to die, and one that waits for a dying disk
    cannot even be killed: their ends are awaited elsewhere.
    """
    process.kill()
    try:
        process.wait(within_s)
    except subprocess.TimeoutExpired:
        threading.Thread(target=process.wait, name="killed", daemon=True).start()


def listen(lines: IO[bytes], put: Callable[[Command], None], end_s: float = END_S) -> None:
    """Hand on each line that is a table; when the input closes, see that the process ends within
    `end_s`.
    """
    while line := lines.readline(LONGEST_LINE):
        with suppress(ValueError, RecursionError):
            command = json.loads(line)
            if isinstance(command, dict):
                put(command)
    put(OVER)
    # A disk that answers no more holds up the thread that would say goodbye.
    end = threading.Timer(end_s, os._exit, (0,))
    end.daemon = True
    end.start()


def teller(lines: IO[bytes]) -> Tell:
    """Writes events as lines; when nobody listens any more, the process ends."""

    def tell(event: Mapping[str, object]) -> None:
        try:
            lines.write(json.dumps(event).encode() + b"\n")
            lines.flush()
        except OSError:
            os._exit(0)

    return tell
