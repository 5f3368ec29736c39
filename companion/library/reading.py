"""Reads tags in a process of its own, which may hang, swell or fall without anyone else.

Each line that comes in is JSON: a path as a text, whose tags are wanted, or `{"picture": path}`.
Each gets one line back: `[tags, ""]`, `[null, why]`, or the picture, made small, in base 64, or
null.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from base64 import b64encode
from contextlib import suppress
from dataclasses import astuple
from typing import Final

from companion.library.containers import TagError
from companion.library.tags import read_picture, read_tags

MOST_MEMORY: Final = 768 * 1024 * 1024


def answer(line: str) -> object:
    """What goes back for one line. Never raises for what a file holds."""
    asked = json.loads(line)
    try:
        if isinstance(asked, dict):
            return _cover(str(asked.get("picture")))
        return [astuple(read_tags(str(asked))), ""]
    except TagError as error:
        return [None, error.why]
    except (MemoryError, RecursionError):
        return None if isinstance(asked, dict) else [None, "damaged"]


def _cover(path: str) -> str | None:
    picture = read_picture(path)
    if picture is None:
        return None
    # Most files are opened for their tags alone, and this is as large as all the rest together.
    from companion.library.shrink import shrunk

    small = shrunk(picture)
    return b64encode(small).decode() if small else None


def main() -> int:
    """Answer until the input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound_memory()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(line)) + "\n")
        sys.stdout.flush()
    return 0


def _bound_memory() -> None:
    """Windows has no such bound; there the bounds of `containers` stand alone."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    status = main()
    with suppress(OSError):
        sys.stdout.flush()
    os._exit(status)
