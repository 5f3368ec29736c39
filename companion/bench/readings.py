"""What programs and the system write, read into numbers."""

import json
import re
from collections.abc import Mapping
from typing import Final

FRAME_CATEGORY: Final = "qt.scenegraph.time.renderer"
MESSAGE_PATTERN: Final = "%{category} %{time boot} %{message}"
"""What Qt must be told for `frame_s` and `note_of` to understand its messages."""

SAID: Final = "bench "

_FRAME: Final = re.compile(rf"{re.escape(FRAME_CATEGORY)} +(?P<at>[0-9]+\.[0-9]+) ")
_NOTE: Final = re.compile(r"(?:qml|js) +(?P<at>[0-9]+\.[0-9]+) bench (?P<word>[a-z0-9]+)$")
_PSS: Final = re.compile(r"^Pss: +(?P<kib>[0-9]+) kB$", re.MULTILINE)


def frame_s(line: str) -> float | None:
    """The monotonic time at which a frame was drawn, if this line of Qt's tells of one.

    The scene graph's renderer writes it itself, on whichever thread and backend it draws, so that
    no Python stands in the way of a frame.
    """
    found = _FRAME.match(line)
    return float(found["at"]) if found else None


def note_of(line: str) -> tuple[str, float] | None:
    """The word of a `console.log("bench word")` in QML, and when it was said."""
    found = _NOTE.match(line.rstrip())
    return (found["word"], float(found["at"])) if found else None


def said(line: str) -> Mapping[str, object] | None:
    """What a driven window told about itself, if this line is such a word."""
    if not line.startswith(SAID):
        return None
    try:
        table = json.loads(line.removeprefix(SAID))
    except ValueError:
        return None
    return table if isinstance(table, dict) else None


def pss_kib(rollup: str) -> int:
    """The proportional memory of a process from its `smaps_rollup`: pages shared with others are
    counted in parts. Raises ValueError when the file names none.
    """
    found = _PSS.search(rollup)
    if found is None:
        raise ValueError("no proportional size in smaps_rollup")
    return int(found["kib"])


def parent_of(stat: str) -> int:
    """The parent's id from a process's `stat`; the name before it may hold spaces and brackets.

    Raises ValueError when it is no such line.
    """
    return int(stat.rpartition(")")[2].split()[1])
