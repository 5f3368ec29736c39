"""What the picker shows of a folder. Apart from `browse`, which nobody needs before they look."""

from __future__ import annotations

from dataclasses import dataclass

STICK, FOLDER, LIST, PIECE, UNPLAYED = "stick", "folder", "list", "piece", "unplayed"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in a folder, by the name people see. `why` is a key of the words, for music that
    does not play.
    """

    path: str
    title: str
    kind: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One folder, or the places to begin with: then `folder` is empty.

    `readable` is whether it could be looked into, `cut` whether it holds more than is shown.
    """

    folder: str = ""
    title: str = ""
    entries: tuple[Entry, ...] = ()
    readable: bool = True
    cut: bool = False
