"""What a driven window is asked to do."""

from dataclasses import dataclass
from typing import Final

TURN_S: Final = 10.0


@dataclass(frozen=True)
class Wishes:
    """Done in this order, once everything is read."""

    page: str = ""
    """Where to go; empty to stay on the first page."""

    audience: str = ""
    """Who reads; empty for whoever the tablet is set up for."""

    guide: str = ""
    """Which guide breathes; empty for the usual one."""

    breathe: bool = False
    tones: bool = False
    """Whether the turns of the breath are heard; each is told as `cued` when it is announced."""

    music: bool = False
    piece: str = ""
    """A file that the sound process plays, as loud as it is, instead of the app's own music."""

    places: int = 0
    """How many sounds of places are on."""

    own: str = ""
    """A folder of own music that is looked through; told as `looking`, and in the end `looked`."""

    turns: int = 0
    """Turns of animation, `TURN_S` each, to be timed beside the breath."""

    steps: int = 0
    """How often a step of the walkthrough is turned, once a second."""

    stalls: int = 0
    """How often the window's thread stands still, the interpreter locked."""

    stall_ms: int = 500
    stall_every_s: float = 6.0
