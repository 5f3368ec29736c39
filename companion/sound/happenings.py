"""What the mixer tells of: tracks that come and go, landings, silence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DAMAGED = "this file ends too early; it seems to be damaged"


class What(StrEnum):
    """Kinds of happenings."""

    TRACK = "track"
    ENDED = "ended"
    DAMAGED = "damaged"
    LANDED = "landed"
    SILENT = "silent"


@dataclass(frozen=True)
class Happening:
    """Something that listeners may want to know, and the output frame at which it is heard."""

    what: What
    frame: int
    track: str = ""
