"""What the mixer tells of: tracks that come and go, landings, silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class What(StrEnum):
    """Kinds of happenings."""

    TRACK = "track"
    ENDED = "ended"
    DAMAGED = "damaged"
    STUCK = "stuck"
    LANDED = "landed"
    SILENT = "silent"


UNANSWERED: Final = "this file cannot be reached: its drive does not answer"
PROBLEMS: Final[Mapping[What, str]] = {
    What.DAMAGED: "this file ends too early; it seems to be damaged",
    What.STUCK: UNANSWERED,
}
"""What is wrong with a piece that was left before its end, in plain words."""


@dataclass(frozen=True)
class Happening:
    """Something that listeners may want to know, and the output frame at which it is heard."""

    what: What
    frame: int
    track: str = ""
